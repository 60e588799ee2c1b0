//! "Did you mean": names that are spelled nearly like a query that found nothing. Never an answer.

use std::collections::BTreeSet;

use super::Suggestion;
use super::index::{Index, Table, part_text};
use crate::text::suggest::similarity;
use crate::vocabulary::{Kind, TermRef};

/// The most suggestions.
const MOST: usize = 3;
/// Queries of fewer letters are near to too much.
const SHORTEST: usize = 4;

/// The names nearest to the query by their folded letters, best first, one a concept. Who writes a capital means a name: terms
/// come after them, and only those that differ by one letter.
pub(super) fn near(
    index: &Index<'_>,
    readings: &[String],
    wanted: impl Fn(TermRef) -> bool,
) -> Vec<Suggestion> {
    let keys: Vec<Letters> = readings
        .iter()
        .map(|reading| Letters::of(&index.fold(reading)))
        .filter(|key| key.count >= SHORTEST)
        .collect();
    let capital = readings
        .first()
        .is_some_and(|query| query.chars().any(char::is_uppercase));
    let table = index.all_folded();
    let mut found: Vec<(bool, Suggestion)> = Vec::new();
    for group in index.spellings().near(&keys) {
        let Some(row) = table.rows().get(group) else {
            continue;
        };
        let near = keys
            .iter()
            .filter_map(|key| Some((key.edits(&row.key)?, similarity(&key.text, &row.key)?)));
        let Some((edits, similarity)) = near.max_by(|one, other| one.1.total_cmp(&other.1)) else {
            continue;
        };
        let rows = table.rows().get(group..).unwrap_or_default().iter();
        for row in rows.take_while(|other| other.key == row.key) {
            let Some((concept, term)) = index.glossary.get(row.term) else {
                continue;
            };
            let second = capital && concept.kind == Kind::Term;
            if !wanted(row.term) || (second && edits > 1) {
                continue;
            }
            if let Some(text) = part_text(term, row.part) {
                let suggestion = Suggestion {
                    text: text.to_owned(),
                    term: row.term,
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

/// The different keys of a table by what can be told of them without comparing letters.
#[derive(Debug)]
pub(super) struct Spellings {
    /// Which letters, how many, and the first row of that key.
    rows: Vec<(u64, u32, u32)>,
}

impl Spellings {
    /// Of a table that is sorted by key.
    pub(super) fn new(table: &Table<'_>) -> Self {
        let mut rows = Vec::new();
        let mut last = None;
        for (at, row) in (0..).zip(table.rows()) {
            if last != Some(&row.key) {
                let (set, count) = letters(&row.key);
                rows.push((set, count, at));
                last = Some(&row.key);
            }
        }
        rows.shrink_to_fit();
        Self { rows }
    }

    /// The first rows of the keys that can be near to one of these.
    fn near(&self, keys: &[Letters]) -> impl Iterator<Item = usize> {
        let can = |(set, count, _): &&(u64, u32, u32)| {
            keys.iter().any(|key| {
                let length = usize::try_from(*count).unwrap_or(usize::MAX);
                // An edit takes one letter away and brings another, at most.
                key.count.abs_diff(length) <= key.allowed
                    && (set & !key.set).count_ones() <= key.most
                    && (key.set & !set).count_ones() <= key.most
            })
        };
        let near = self.rows.iter().filter(can);
        near.map(|(.., at)| usize::try_from(*at).unwrap_or(usize::MAX))
    }
}

/// A folded query.
struct Letters {
    text: String,
    set: u64,
    count: usize,
    /// How many letters a name may be off: one of four or so, and of short names one.
    allowed: usize,
    most: u32,
}

impl Letters {
    fn of(text: &str) -> Self {
        let (set, count) = letters(text);
        let most = ((count + 1) / 4).clamp(1, 3);
        Self {
            text: text.to_owned(),
            set,
            count: usize::try_from(count).unwrap_or(usize::MAX),
            allowed: usize::try_from(most).unwrap_or(usize::MAX),
            most,
        }
    }

    /// By how many letters a name is off; `None` where they are too many.
    fn edits(&self, key: &str) -> Option<usize> {
        let edits = strsim::osa_distance(&self.text, key);
        (edits <= self.allowed).then_some(edits)
    }
}

/// Which letters, as bits, and how many.
fn letters(text: &str) -> (u64, u32) {
    text.chars().fold((0, 0), |(set, count), letter| {
        (set | 1 << (u32::from(letter) % 64), count + 1)
    })
}
