//! The names of a glossary by key: numbers under halves of hashes, without a copy of each name.

use std::ops::Range;

use super::Part;
use super::index::part_text;
use crate::rendering::name_parts;
use crate::text::Folder;
use crate::vocabulary::{Concept, Glossary, Hasher, Kind, Term, TermRef};

/// A name: a term, and which part of it. Those of one term follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name(u32);

/// The parts under which a query may find a term, in the order of their names.
const PARTS: [Part; 3] = [Part::Whole, Part::Surname, Part::Given];
/// How many names a term may have, as bits.
const BITS: u32 = 2;

impl Name {
    fn new(term: u32, part: Part) -> Option<Self> {
        let part = PARTS.iter().position(|known| *known == part)?;
        let first = term.checked_mul(1 << BITS)?;
        Some(Self(first + u32::try_from(part).ok()?))
    }

    /// The part of the term.
    pub(super) fn part(self) -> Part {
        let part = self.0 & ((1 << BITS) - 1);
        let part = PARTS.get(part as usize);
        *part.unwrap_or(&Part::Whole)
    }

    /// The given name of the person whose surname this is.
    pub(super) fn given(self) -> Self {
        Self((self.0 >> BITS << BITS) + 2)
    }
}

/// Where each term of a glossary stands, in order.
#[derive(Debug)]
pub(super) struct Places(Vec<(u32, u32)>);

impl Places {
    pub(super) fn new(glossary: &Glossary) -> Self {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let terms = glossary.terms();
        let places = terms.map(|(at, ..)| (number(at.concept), number(at.term)));
        Self(places.collect())
    }

    /// The term that a name is of.
    pub(super) fn term(&self, name: Name) -> Option<TermRef> {
        let (concept, term) = *self.0.get((name.0 >> BITS) as usize)?;
        Some(TermRef {
            concept: concept as usize,
            term: term as usize,
        })
    }
}

/// Calls back with every name of a glossary and its letters.
pub(super) fn each_name<'g>(glossary: &'g Glossary, add: &mut dyn FnMut(&'g str, Name)) {
    for (number, (_, concept, term)) in (0..).zip(glossary.terms()) {
        names_of(number, concept, term, add);
    }
}

/// The names with exactly these letters, by comparing all.
pub(super) fn scan(glossary: &Glossary, key: &str) -> Vec<Name> {
    let mut names = Vec::new();
    for (number, (_, concept, term)) in (0..).zip(glossary.terms()) {
        // A part of a name stands at its beginning or its end.
        if term.text.starts_with(key) || term.text.ends_with(key) {
            names_of(number, concept, term, &mut |text, name| {
                if text == key {
                    names.push(name);
                }
            });
        }
    }
    names
}

/// The names with this search key, by folding those that begin like it.
pub(super) fn scan_folded(glossary: &Glossary, folder: &Folder, key: &str) -> Vec<Name> {
    let mut names = Vec::new();
    let mut firsts = Firsts::new(folder, key);
    each_name(glossary, &mut |text, name| {
        if firsts.may_be(text) && folder.key(text).as_str() == key {
            names.push(name);
        }
    });
    names
}

/// Which letters the first letter of a key stands for.
struct Firsts<'f> {
    folder: &'f Folder,
    key: Option<char>,
    /// By letter: whether it does, where it was found out.
    letters: [Option<bool>; LETTERS],
}

/// Letters from here on are not remembered: few names begin with one.
const LETTERS: usize = 0x590;

impl<'f> Firsts<'f> {
    fn new(folder: &'f Folder, key: &str) -> Self {
        Self {
            folder,
            key: key.chars().next(),
            letters: [None; LETTERS],
        }
    }

    /// Whether the key of a text may begin with this letter.
    fn may_be(&mut self, text: &str) -> bool {
        let mut letters = text.chars();
        let place = letters.next().map(|first| first as usize);
        let alone = letters.next().is_none_or(|next| self.folder.is_plain(next));
        let known = place.and_then(|place| self.letters.get_mut(place));
        if let (Some(Some(known)), true) = (&known, alone) {
            return *known;
        }
        let (first, fixed) = self.folder.first_letter(text);
        let same = first == self.key;
        if let Some(known) = known.filter(|_| fixed) {
            *known = Some(same);
        }
        same
    }
}

/// The whole, and the parts of the names of persons.
fn names_of<'g>(
    number: u32,
    concept: &Concept,
    term: &'g Term,
    add: &mut dyn FnMut(&'g str, Name),
) {
    let mut add = |text, part| {
        if let Some(name) = Name::new(number, part) {
            add(text, name);
        }
    };
    add(&term.text, Part::Whole);
    if concept.kind == Kind::Person
        && let Some((given, surname)) = name_parts(term)
    {
        add(surname, Part::Surname);
        add(given, Part::Given);
    }
}

/// Names under keys. It knows halves of hashes; whoever asks compares the letters.
#[derive(Debug)]
pub(super) struct Table {
    /// Of each key half of its hash, and where its names end. Sorted by the first.
    keys: Vec<(u32, u32)>,
    /// Names of one key stand together, in order.
    names: Vec<Name>,
    /// By the upper bits of the hash, where its keys begin.
    starts: Vec<u32>,
    shift: u32,
}

impl Table {
    /// By the letters as they are written.
    pub(super) fn exact(glossary: &Glossary, places: &Places) -> Self {
        let mut rows = Vec::with_capacity(places.0.len() * 5 / 4);
        each_name(glossary, &mut |text, name| rows.push((hash(text), name)));
        Self::new(rows, |name| text(glossary, places, name))
    }

    fn new<'t>(mut rows: Vec<(u32, Name)>, text: impl Fn(Name) -> &'t str) -> Self {
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
        let names = rows.into_iter().map(|(_, name)| name).collect();
        Self {
            keys,
            names,
            starts,
            shift,
        }
    }

    /// The names under a key. `is` tells whether a key, by its number and its names, is the one that is meant.
    fn get(&self, hash: u32, is: impl Fn(usize, &[Name]) -> bool) -> &[Name] {
        let bucket = (hash >> self.shift) as usize;
        let start = |bucket: usize| self.starts.get(bucket).map_or(0, |at| *at as usize);
        let (from, to) = (start(bucket), start(bucket + 1));
        let keys = self.keys.get(from..to).unwrap_or_default();
        let alike = (from..to)
            .zip(keys)
            .filter(|(_, (known, _))| *known == hash);
        for (key, _) in alike {
            let names = self.names_of(key);
            if is(key, names) {
                return names;
            }
        }
        &[]
    }

    /// The names under the key of a number.
    pub(super) fn names_of(&self, key: usize) -> &[Name] {
        let range = range(key, |key| self.keys.get(key).map(|(_, end)| *end));
        self.names.get(range).unwrap_or_default()
    }

    /// The names with exactly these letters, in a table by letters as they are written.
    pub(super) fn written(&self, glossary: &Glossary, places: &Places, key: &str) -> &[Name] {
        self.get(hash(key), |_, names| {
            let first = names.first();
            first.is_some_and(|first| text(glossary, places, *first) == key)
        })
    }

    /// The same where one of them is a surname; letters are far away in memory and not compared for others.
    pub(super) fn surnames(&self, glossary: &Glossary, places: &Places, key: &str) -> &[Name] {
        self.get(hash(key), |_, names| {
            let surname = names.iter().find(|name| name.part() == Part::Surname);
            surname.is_some_and(|name| text(glossary, places, *name) == key)
        })
    }
}

/// Names by their search keys.
#[derive(Debug)]
pub(super) struct Folded {
    table: Table,
    /// The keys one after the other, and where each ends.
    text: String,
    ends: Vec<u32>,
}

impl Folded {
    pub(super) fn new(glossary: &Glossary, fold: impl Fn(&str) -> String) -> Self {
        let (mut all, mut ends) = (String::new(), Vec::new());
        let (mut rows, mut names) = (Vec::new(), Vec::new());
        each_name(glossary, &mut |text, name| {
            let key = fold(text);
            rows.push((hash(&key), Name(number(names.len()))));
            names.push(name);
            all.push_str(&key);
            ends.push(number(all.len()));
        });
        let key = |row: Name| part_of(&all, &ends, row.0 as usize);
        let mut table = Table::new(rows, key);
        let mut own = Self {
            text: String::new(),
            ends: Vec::with_capacity(table.keys.len()),
            table: Table {
                keys: Vec::new(),
                names: Vec::new(),
                starts: Vec::new(),
                shift: table.shift,
            },
        };
        for at in 0..table.keys.len() {
            let first = table.names_of(at).first();
            own.text.push_str(first.map_or("", |row| key(*row)));
            own.ends.push(number(own.text.len()));
        }
        own.text.shrink_to_fit();
        for name in &mut table.names {
            *name = names.get(name.0 as usize).copied().unwrap_or(*name);
        }
        own.table = table;
        own
    }

    /// The names with this search key.
    pub(super) fn get(&self, key: &str) -> &[Name] {
        self.table.get(hash(key), |at, _| self.key(at) == key)
    }

    /// All keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|at| self.key(at))
    }

    /// The key of a number.
    pub(super) fn key(&self, at: usize) -> &str {
        part_of(&self.text, &self.ends, at)
    }

    /// The names under the key of a number.
    pub(super) fn names_of(&self, at: usize) -> &[Name] {
        self.table.names_of(at)
    }
}

/// The letters of a name.
pub(super) fn text<'g>(glossary: &'g Glossary, places: &Places, name: Name) -> &'g str {
    let term = places.term(name).and_then(|term| glossary.get(term));
    let text = term.and_then(|(_, term)| part_text(term, name.part()));
    text.unwrap_or_default()
}

fn part_of<'t>(all: &'t str, ends: &[u32], at: usize) -> &'t str {
    let range = range(at, |at| ends.get(at).copied());
    all.get(range).unwrap_or_default()
}

/// From the end of the one before to its own.
fn range(at: usize, end: impl Fn(usize) -> Option<u32>) -> Range<usize> {
    let start = at.checked_sub(1).and_then(&end).unwrap_or(0);
    start as usize..end(at).unwrap_or(0) as usize
}

fn hash(text: &str) -> u32 {
    (Hasher::of(text) >> u32::BITS) as u32
}

/// More than this many names are not found.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
