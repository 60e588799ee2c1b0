//! Peers: distances of letters over a plain ASCII fold, every name looked at.

use any_ascii::any_ascii;
use rapidfuzz::distance::{indel, jaro_winkler, levenshtein};

use crate::set::Set;
use crate::table::{Answer, Table};

/// Answers that are looked at.
const MOST: usize = 50;

/// One table a distance.
pub(crate) fn tables(set: &Set) -> Vec<(&'static str, Table)> {
    let names: Vec<String> = set.names.iter().map(|name| fold(name)).collect();
    let sorted: Vec<String> = names.iter().map(|name| in_order(name)).collect();
    let jaro_winkler = Table::new(set, |query| {
        let scorer = jaro_winkler::BatchComparator::new(fold(query).chars());
        best(names.iter().map(|name| scorer.similarity(name.chars())))
    });
    let levenshtein = Table::new(set, |query| {
        let scorer = levenshtein::BatchComparator::new(fold(query).chars());
        best(
            names
                .iter()
                .map(|name| scorer.normalized_similarity(name.chars())),
        )
    });
    let token_sort = Table::new(set, |query| {
        let scorer = indel::BatchComparator::new(in_order(&fold(query)).chars());
        best(
            sorted
                .iter()
                .map(|name| scorer.normalized_similarity(name.chars())),
        )
    });
    vec![
        ("peer: Jaro–Winkler", jaro_winkler),
        ("peer: Levenshtein", levenshtein),
        ("peer: token sort ratio", token_sort),
    ]
}

fn fold(text: &str) -> String {
    let ascii = any_ascii(text).to_ascii_lowercase();
    let letters = ascii.chars().filter(|letter| !matches!(letter, '\'' | '`'));
    letters
        .map(|letter| if letter == '-' { ' ' } else { letter })
        .collect()
}

fn in_order(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

fn best(scores: impl Iterator<Item = f64>) -> Vec<Answer> {
    let mut answers: Vec<Answer> = scores
        .enumerate()
        .map(|(name, score)| Answer {
            name,
            score,
            rank: score,
        })
        .collect();
    answers.sort_by(|one, other| {
        other
            .rank
            .total_cmp(&one.rank)
            .then(one.name.cmp(&other.name))
    });
    // All that are as near as the last one that counts.
    let last = answers.get(MOST).map_or(0.0, |answer| answer.rank);
    answers.retain(|answer| answer.rank >= last);
    answers
}
