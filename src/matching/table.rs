//! Names by key: numbers under halves of hashes.

use std::borrow::Cow;

use super::Part;
use super::name::{Name, Places, each_name, text};
use crate::code::{Coded, Fixed, Reader, Rows, Run, Writer, between};
use crate::text::Folder;
use crate::vocabulary::{Glossary, Hasher};

/// Names under keys. It knows halves of hashes; whoever asks compares the letters.
#[derive(Debug, Default)]
pub(super) struct Table<T = Name> {
    /// Of each key half of its hash, and where its names end. Sorted by the first.
    keys: Rows<(u32, u32)>,
    /// Names of one key stand together, in order.
    names: Rows<T>,
    /// By the upper bits of the hash, where its keys begin.
    starts: Rows<u32>,
    shift: u32,
}

impl Table {
    /// By the letters as they are written.
    pub(super) fn exact(glossary: &Glossary, places: &Places) -> Self {
        let mut rows = Vec::with_capacity(places.count() * 5 / 4);
        each_name(glossary, &mut |text, name| {
            rows.push((Hasher::half_of(text), name));
        });
        Self::new(rows, |name| text(glossary, places, name))
    }

    /// The names with exactly these letters, in a table by letters as they are written.
    pub(super) fn written(&self, glossary: &Glossary, places: &Places, key: &str) -> Run<'_, Name> {
        self.get(Hasher::half_of(key), |_, names| {
            let first = names.get(0);
            first.is_some_and(|first| text(glossary, places, first) == key)
        })
    }

    /// The same where one of them is a surname; letters are far away in memory and not compared for others.
    pub(super) fn surnames(
        &self,
        glossary: &Glossary,
        places: &Places,
        key: &str,
    ) -> Run<'_, Name> {
        self.get(Hasher::half_of(key), |_, names| {
            let surname = names.iter().find(|name| name.part() == Part::Surname);
            surname.is_some_and(|name| text(glossary, places, name) == key)
        })
    }
}

impl<T: Fixed + Ord> Table<T> {
    fn new<'t>(mut rows: Vec<(u32, T)>, text: impl Fn(T) -> &'t str) -> Self {
        rows.sort_unstable();
        let mut keys = Vec::new();
        for alike in rows.chunk_by_mut(|(one, _), (other, _)| one == other) {
            let Some((hash, first)) = alike.first().copied() else {
                continue;
            };
            let first = text(first);
            // Two keys of one hash are rare.
            if alike.iter().any(|(_, name)| text(*name) != first) {
                alike.sort_by(|(_, one), (_, other)| text(*one).cmp(text(*other)));
            }
            for same in alike.chunk_by(|(_, one), (_, other)| text(*one) == text(*other)) {
                let before = keys.last().map_or(0, |(_, end)| *end);
                keys.push((hash, before + number(same.len())));
            }
        }
        keys.shrink_to_fit();
        // Two keys a bucket.
        let shift = u32::BITS - (keys.len() / 2).max(2).ilog2();
        let mut starts = Vec::with_capacity((1 << (u32::BITS - shift)) + 1);
        for (at, (hash, _)) in (0..).zip(&keys) {
            while starts.len() <= (hash >> shift) as usize {
                starts.push(at);
            }
        }
        starts.resize((1 << (u32::BITS - shift)) + 1, number(keys.len()));
        let names: Vec<T> = rows.into_iter().map(|(_, name)| name).collect();
        Self {
            keys: keys.into(),
            names: names.into(),
            starts: starts.into(),
            shift,
        }
    }

    /// The names under a key. `is` tells whether a key, by its number and its names, is the one that is meant.
    fn get(&self, hash: u32, is: impl Fn(usize, Run<'_, T>) -> bool) -> Run<'_, T> {
        let bucket = (hash >> self.shift) as usize;
        let start = |bucket: usize| self.starts.get(bucket).unwrap_or(0) as usize;
        let (from, to) = (start(bucket), start(bucket + 1));
        let keys = self.keys.run(from..to).iter();
        let alike = (from..to)
            .zip(keys)
            .filter(|(_, (known, _))| *known == hash);
        for (key, _) in alike {
            let names = self.names_of(key);
            if is(key, names) {
                return names;
            }
        }
        Run::default()
    }

    /// The names under the key of a number.
    fn names_of(&self, key: usize) -> Run<'_, T> {
        let range = between(key, |key| self.keys.get(key).map(|(_, end)| end));
        self.names.run(range)
    }
}

/// Names by their search keys.
pub(super) type Folded = Keyed<Name>;

/// Things by search keys, with the keys.
#[derive(Debug)]
pub(super) struct Keyed<T> {
    table: Table<T>,
    /// The keys one after the other, and where each ends.
    text: Cow<'static, str>,
    ends: Rows<u32>,
}

impl Folded {
    /// The names of a glossary.
    pub(super) fn new(glossary: &Glossary, folder: &Folder) -> Self {
        let mut keyed = Self::building();
        each_name(glossary, &mut |text, name| {
            keyed.add(folder.key(text).as_str(), name);
        });
        keyed.finish()
    }
}

impl<T: Fixed + Ord> Keyed<T> {
    /// None yet.
    pub(super) fn building() -> Building<T> {
        Building {
            things: Vec::new(),
            rows: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
        }
    }

    /// What has this search key.
    pub(super) fn get(&self, key: &str) -> Run<'_, T> {
        self.table
            .get(Hasher::half_of(key), |at, _| self.key(at) == key)
    }

    /// All keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|at| self.key(at))
    }

    /// The key of a number.
    pub(super) fn key(&self, at: usize) -> &str {
        part_of(&self.text, &self.ends, at)
    }

    /// What is under the key of a number.
    pub(super) fn names_of(&self, at: usize) -> Run<'_, T> {
        self.table.names_of(at)
    }
}

/// Things with their keys, not sorted yet.
pub(super) struct Building<T> {
    things: Vec<T>,
    /// Hashes of the keys, with the number of the thing.
    rows: Vec<(u32, u32)>,
    text: String,
    ends: Vec<u32>,
}

impl<T: Fixed + Ord> Building<T> {
    pub(super) fn add(&mut self, key: &str, thing: T) {
        self.rows
            .push((Hasher::half_of(key), number(self.things.len())));
        self.things.push(thing);
        self.text.push_str(key);
        self.ends.push(number(self.text.len()));
    }

    pub(super) fn finish(self) -> Keyed<T> {
        let all_ends = self.ends.into();
        let key = |row: u32| part_of(&self.text, &all_ends, row as usize);
        let table = Table::new(self.rows, key);
        let (mut text, mut ends) = (String::new(), Vec::with_capacity(table.keys.len()));
        for at in 0..table.keys.len() {
            text.push_str(table.names_of(at).get(0).map_or("", key));
            ends.push(number(text.len()));
        }
        text.shrink_to_fit();
        let rows = table.names.all().iter();
        let names = rows.filter_map(|row| self.things.get(row as usize).copied());
        Keyed {
            table: Table {
                keys: table.keys,
                names: names.collect::<Vec<_>>().into(),
                starts: table.starts,
                shift: table.shift,
            },
            text: text.into(),
            ends: ends.into(),
        }
    }
}

impl<T: Fixed> Coded for Keyed<T> {
    fn write(&self, out: &mut Writer) {
        self.table.write(out);
        self.text.write(out);
        self.ends.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            table: Coded::read(from)?,
            text: Coded::read(from)?,
            ends: Coded::read(from)?,
        })
    }
}

impl<T: Fixed> Coded for Table<T> {
    fn write(&self, out: &mut Writer) {
        self.keys.write(out);
        self.names.write(out);
        self.starts.write(out);
        out.number(self.shift as usize);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            keys: Coded::read(from)?,
            names: Coded::read(from)?,
            starts: Coded::read(from)?,
            shift: u32::try_from(from.number()?).ok()?.min(u32::BITS - 1),
        })
    }
}

fn part_of<'t>(all: &'t str, ends: &Rows<u32>, at: usize) -> &'t str {
    all.get(between(at, |at| ends.get(at))).unwrap_or_default()
}

/// More than this many names are not found.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
