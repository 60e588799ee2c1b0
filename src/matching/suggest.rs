//! "Did you mean": names that are spelled nearly like a query that found nothing. Never an answer.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Suggestion;
use super::index::Index;
use super::keys::Keys;
use super::name::{Name, each_name};
use super::table::Folded;
use crate::text::suggest::similarity;
use crate::vocabulary::{Kind, TermRef};

/// The most suggestions.
const MOST: usize = 3;
/// Queries of fewer letters are near to too much.
const SHORTEST: u32 = 4;

/// The names nearest to the query by their folded letters, best first, one a concept. Who writes a capital means a name: terms
/// come after them, and only those that differ by one letter.
pub(super) fn near(
    index: &Index<'_>,
    readings: &[&str],
    wanted: impl Fn(TermRef) -> bool,
) -> Vec<Suggestion> {
    let keys: Vec<Wanted> = readings
        .iter()
        .map(|reading| Wanted::new(index.fold(reading)))
        .filter(|key| key.letters.count >= SHORTEST)
        .collect();
    let capital = readings
        .first()
        .is_some_and(|query| query.chars().any(char::is_uppercase));
    let mut found: Vec<(bool, Suggestion)> = Vec::new();
    for (name, of_key) in candidates(index, &keys) {
        let near = keys
            .iter()
            .filter_map(|key| Some((key.edits(&name)?, similarity(&key.text, &name)?)));
        let Some((edits, similarity)) = near.max_by(|one, other| one.1.total_cmp(&other.1)) else {
            continue;
        };
        for name in of_key {
            let term = index.places().term(name);
            let Some((term, (concept, _))) =
                term.and_then(|at| Some((at, index.glossary.get(at)?)))
            else {
                continue;
            };
            let second = capital && concept.kind == Kind::Term;
            if !wanted(term) || (second && edits > 1) {
                continue;
            }
            if let Some(text) = index.text(term, name.part()) {
                let suggestion = Suggestion {
                    text: text.to_owned(),
                    term,
                    similarity,
                };
                found.push((second, suggestion));
            }
        }
    }
    found.sort_by(|(second, left), (other, right)| {
        second
            .cmp(other)
            .then(right.similarity.total_cmp(&left.similarity))
            .then(left.term.cmp(&right.term))
    });
    let mut found: Vec<Suggestion> = found.into_iter().map(|(_, found)| found).collect();
    let mut seen = BTreeSet::new();
    found.retain(|suggestion| seen.insert(suggestion.term.concept));
    found.truncate(MOST);
    found
}

/// Keys that can be near to one of these, in their order, each with its names.
fn candidates<'i>(index: &'i Index<'_>, keys: &[Wanted]) -> Vec<(Cow<'i, str>, Vec<Name>)> {
    if let Keys::Folded(table) = index.folded() {
        let near = match index.spellings() {
            Some(spellings) => spellings.near(table, keys),
            None => near_keys(table, keys),
        };
        return near
            .into_iter()
            .map(|at| {
                let names = table.names_of(at).iter().collect();
                (Cow::Borrowed(table.key(at)), names)
            })
            .collect();
    }
    // Few names are so near by what can be told of their letters that they must be folded.
    let mut found: BTreeMap<String, Vec<Name>> = BTreeMap::new();
    let folder = index.folder();
    each_name(index.glossary, &mut |text, name| {
        let mut letters = Letters::default();
        let plain = folder.plain_letters(text, |letter| letters.add(letter));
        if plain && !keys.iter().any(|key| key.may_be(letters)) {
            return;
        }
        let key = index.fold(text);
        let letters = Letters::of(&key);
        if keys
            .iter()
            .any(|wanted| wanted.may_be(letters) && wanted.can_be(&key))
        {
            found.entry(key).or_default().push(name);
        }
    });
    let found = found.into_iter();
    found.map(|(key, names)| (Cow::Owned(key), names)).collect()
}

/// The numbers of the keys that can be near to one of these, in the order of their letters: by looking at each.
fn near_keys(table: &Folded, keys: &[Wanted]) -> Vec<usize> {
    let near = table.keys().enumerate().filter(|(_, text)| {
        let letters = Letters::of(text);
        let mut keys = keys.iter();
        keys.any(|key| key.may_be(letters) && key.can_be(text))
    });
    let mut near: Vec<(usize, &str)> = near.collect();
    near.sort_unstable_by_key(|(_, text)| *text);
    near.into_iter().map(|(at, _)| at).collect()
}

/// The keys of a table by what can be told of them without comparing letters.
#[derive(Debug)]
pub(super) struct Spellings {
    /// Sorted by how many letters they have.
    rows: Vec<Spelling>,
}

/// A key.
#[derive(Debug)]
struct Spelling {
    letters: Letters,
    /// Its number in the table.
    key: u32,
}

/// Which letters, as bits: those there are, and those that there are two of; and how many.
#[derive(Clone, Copy, Debug, Default)]
struct Letters {
    once: u64,
    twice: u64,
    count: u32,
}

impl Spellings {
    pub(super) fn new(table: &Folded) -> Self {
        let spelling = |(key, text)| {
            let letters = Letters::of(text);
            Spelling { letters, key }
        };
        let mut rows: Vec<Spelling> = (0..).zip(table.keys()).map(spelling).collect();
        rows.sort_unstable_by_key(|row| (row.letters.count, row.key));
        Self { rows }
    }

    /// The numbers of the keys that can be near to one of these, in the order of their letters.
    fn near(&self, table: &Folded, keys: &[Wanted]) -> Vec<usize> {
        let mut near = Vec::new();
        for key in keys {
            let start = key.letters.count.saturating_sub(key.allowed);
            let start = self.rows.partition_point(|row| row.letters.count < start);
            let rows = self.rows.get(start..).unwrap_or_default().iter();
            let rows = rows.take_while(|row| row.letters.count <= key.letters.count + key.allowed);
            let rows = rows.filter(|row| key.may_be(row.letters));
            let rows = rows.map(|row| row.key as usize);
            near.extend(rows.filter(|at| key.can_be(table.key(*at))));
        }
        near.sort_unstable_by_key(|at| table.key(*at));
        near.dedup();
        near
    }
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        text.chars().for_each(|letter| letters.add(letter));
        letters
    }

    fn add(&mut self, letter: char) {
        let bit = 1 << (u32::from(letter) % u64::BITS);
        self.twice |= self.once & bit;
        self.once |= bit;
        self.count += 1;
    }

    /// How many of them others lack, at least.
    fn beyond(self, others: Self) -> u32 {
        (self.once & !others.once).count_ones() + (self.twice & !others.twice).count_ones()
    }
}

/// A folded query.
struct Wanted {
    text: String,
    letters: Letters,
    /// How many letters a name may be off: one of four or so, and of short names one.
    allowed: u32,
    places: Option<Box<LetterPlaces>>,
}

/// By the last byte of its number, where a letter stands in a query, as bits.
type LetterPlaces = [u64; 256];

impl Wanted {
    fn new(text: String) -> Self {
        let letters = Letters::of(&text);
        let count = letters.count;
        Self {
            letters,
            allowed: ((count + 1) / 4).clamp(1, 3),
            places: (1..=u64::BITS).contains(&count).then(|| {
                let mut places = Box::new([0; 256]);
                for (at, letter) in text.chars().enumerate() {
                    places[last_byte(letter)] |= 1 << at;
                }
                places
            }),
            text,
        }
    }

    /// By how many letters a name is off; `None` where they are too many.
    fn edits(&self, key: &str) -> Option<usize> {
        let edits = strsim::osa_distance(&self.text, key);
        (edits <= self.allowed as usize).then_some(edits)
    }

    /// Whether a name with these letters may be off by few of them: an edit takes one away and brings another, at most.
    fn may_be(&self, letters: Letters) -> bool {
        self.letters.count.abs_diff(letters.count) <= self.allowed
            && letters.beyond(self.letters) <= self.allowed
            && self.letters.beyond(letters) <= self.allowed
    }

    /// Whether a name may be off by few letters: the same distance (Hyyrö 2003: all letters of the query at once), only that
    /// letters with the same last byte count as equal.
    fn can_be(&self, key: &str) -> bool {
        let Some(letters) = &self.places else {
            return true;
        };
        let last = 1 << (self.letters.count - 1);
        let (mut up, mut down, mut equal, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut edits = self.letters.count;
        for letter in key.chars() {
            let here = letters[last_byte(letter)];
            let turned = ((!equal & here) << 1) & before;
            equal = ((here & up).wrapping_add(up) ^ up) | here | down | turned;
            let right = down | !(equal | up);
            let left = equal & up;
            edits += u32::from(right & last != 0);
            edits -= u32::from(left & last != 0);
            let right = (right << 1) | 1;
            up = (left << 1) | !(equal | right);
            down = right & equal;
            before = here;
        }
        edits <= self.allowed
    }
}

fn last_byte(letter: char) -> usize {
    (u32::from(letter) % 256) as usize
}
