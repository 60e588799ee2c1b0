//! "Did you mean": names that are spelled nearly like a query that found nothing. Never an answer.

use std::collections::BTreeSet;

use super::Suggestion;
use super::index::{Index, part_text};
use crate::text::suggest::similarity;
use crate::vocabulary::TermRef;

/// The most suggestions.
const MOST: usize = 3;
/// Queries of fewer letters are near to too much.
const SHORTEST: usize = 4;

/// The names nearest to the query by their folded letters, best first, one a concept.
pub(super) fn near(
    index: &Index<'_>,
    readings: &[String],
    wanted: impl Fn(TermRef) -> bool,
) -> Vec<Suggestion> {
    let keys: Vec<String> = readings
        .iter()
        .map(|reading| index.fold(reading))
        .filter(|key| key.chars().count() >= SHORTEST)
        .collect();
    let mut found: Vec<Suggestion> = index
        .all_folded()
        .rows()
        .iter()
        .filter(|row| wanted(row.term))
        .filter_map(|row| {
            let similarity = keys
                .iter()
                .filter_map(|key| similarity(key, &row.key))
                .max_by(f64::total_cmp)?;
            let (_, term) = index.glossary.get(row.term)?;
            let text = part_text(term, row.part)?.to_owned();
            Some(Suggestion {
                text,
                term: row.term,
                similarity,
            })
        })
        .collect();
    found.sort_by(|left, right| {
        right
            .similarity
            .total_cmp(&left.similarity)
            .then(left.term.cmp(&right.term))
    });
    let mut seen = BTreeSet::new();
    found.retain(|suggestion| seen.insert(suggestion.term.concept));
    found.truncate(MOST);
    found
}
