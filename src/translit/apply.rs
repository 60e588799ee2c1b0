//! A text by the rules of one table: cut into words, each read piece by piece; several answers by their cost.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use unicode_normalization::UnicodeNormalization;

use super::casing::Cased;
use super::table::{Piece, Table};
use crate::text::casing::{Rules, Shape};

/// A text by the rules of one table.
pub(super) fn written(
    table: &Table,
    text: &str,
    source: Rules<'_>,
    target: Rules<'_>,
    limit: usize,
) -> Vec<(String, u32)> {
    let capitals = Shape::of(text) == Shape::Upper;
    let is_letter = |letter: char| {
        letter.is_alphabetic()
            || unicode_normalization::char::is_combining_mark(letter)
            || table.reads(letter)
    };
    let parts: Vec<Part<'_>> = parts(text, is_letter)
        .into_iter()
        .map(|(is_word, part)| {
            if !is_word {
                return Part::Between(part);
            }
            let word = Cased::new(part, source, capitals);
            let pieces = table.pieces(&word.letters);
            Part::Word(word, pieces)
        })
        .collect();
    let choices = if limit > 1 {
        choices(table, &parts)
    } else {
        Vec::new()
    };
    let mut answers = Vec::new();
    let mut queue = BinaryHeap::new();
    let mut born = 0_u32;
    queue.push((Reverse((0_u32, born)), vec![0_usize; choices.len()], 0));
    // Different choices may give one text: a few more are tried than are wanted.
    for _ in 0..limit.saturating_mul(4) {
        let Some((Reverse((cost, _)), chosen, from)) = queue.pop() else {
            break;
        };
        let by_rule: BTreeMap<usize, usize> = choices
            .iter()
            .copied()
            .zip(chosen.iter().copied())
            .collect();
        answers.push((render(table, &parts, target, &by_rule), cost));
        // Only later choices change: so each combination comes up once.
        for at in from..choices.len() {
            let rule = table.rule(choices[at]);
            if chosen[at] + 1 < rule.out.len() {
                let mut next = chosen.clone();
                next[at] += 1;
                born += 1;
                queue.push((Reverse((cost + rule.cost, born)), next, at));
            }
        }
    }
    best(answers, limit)
}

/// The cheapest of each text, at most so many.
pub(super) fn best(mut answers: Vec<(String, u32)>, limit: usize) -> Vec<(String, u32)> {
    answers.sort_by_key(|(_, cost)| *cost);
    let mut kept: Vec<(String, u32)> = Vec::new();
    for (text, cost) in answers {
        if kept.len() == limit {
            break;
        }
        if kept.iter().all(|(known, _)| *known != text) {
            kept.push((text, cost));
        }
    }
    kept
}

/// Words and what stands between them.
pub(super) fn parts(text: &str, is_letter: impl Fn(char) -> bool) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut inside = None;
    for (at, letter) in text.char_indices() {
        let is = is_letter(letter);
        if let Some(word) = inside.filter(|word| *word != is) {
            parts.push((word, text.get(start..at).unwrap_or_default()));
            start = at;
        }
        inside = Some(is);
    }
    if let Some(word) = inside {
        parts.push((word, text.get(start..).unwrap_or_default()));
    }
    parts
}

/// A word made ready, or what stands between words.
enum Part<'t> {
    Between(&'t str),
    Word(Cased, Vec<Piece>),
}

/// The rules of these words that leave a choice, in the order in which they come up. One choice holds for all words.
fn choices(table: &Table, parts: &[Part<'_>]) -> Vec<usize> {
    let mut found = Vec::new();
    for part in parts {
        let Part::Word(_, pieces) = part else {
            continue;
        };
        for rule in pieces.iter().filter_map(|piece| piece.rule) {
            if table.rule(rule).out.len() > 1 && !found.contains(&rule) {
                found.push(rule);
            }
        }
    }
    found
}

fn render(
    table: &Table,
    parts: &[Part<'_>],
    target: Rules<'_>,
    chosen: &BTreeMap<usize, usize>,
) -> String {
    let mut text = String::new();
    for part in parts {
        let (word, pieces) = match part {
            Part::Between(between) => {
                text.push_str(between);
                continue;
            }
            Part::Word(word, pieces) => (word, pieces),
        };
        let mut written = String::new();
        for piece in pieces {
            let letters: String = word.letters[piece.start..piece.start + piece.len]
                .iter()
                .collect();
            let out = piece.rule.map_or(letters.as_str(), |index| {
                let choice = chosen.get(&index).copied().unwrap_or(0);
                table.rule(index).out.get(choice).map_or("", String::as_str)
            });
            word.piece(piece.start, out, target, &mut written);
        }
        text.push_str(&word.whole(written, target));
    }
    text.nfc().collect()
}
