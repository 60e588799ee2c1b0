//! One folding pass: characters to pieces, then the longer sequences of the tables.

use unicode_normalization::{IsNormalized, UnicodeNormalization, char::canonical_combining_class};

use super::Piece;
use super::rules::{Plain, Rules};
use crate::vocabulary::Span;

/// The pieces of a text, and whether another pass is known to change nothing.
pub(super) fn run(rules: &Rules, text: &str) -> (Vec<Piece>, bool) {
    let mut pass = Pass {
        rules,
        pieces: Vec::with_capacity(text.len()),
        leading: None,
        stable: true,
    };
    let mut at = 0;
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let end = at + letter.len_utf8();
        match rules.plain(letter) {
            Plain::To(folded) if stands_alone(rules, text, end) => {
                pass.push(folded, Span::new(at, end));
                at = end;
            }
            Plain::Other if rules.is_dropped(letter) => {
                pass.skip(at, end);
                at = end;
            }
            _ => at = pass.cluster(text, at),
        }
    }
    if pass.pieces.last().is_some_and(|last| last.letter == ' ') {
        pass.pieces.pop();
    }
    pass.sequences();
    (pass.pieces, pass.stable)
}

struct Pass<'a> {
    rules: &'a Rules,
    pieces: Vec<Piece>,
    // Start of what was skipped before the first piece.
    leading: Option<usize>,
    stable: bool,
}

impl Pass<'_> {
    // What is skipped belongs to the letter before it, as a mark does.
    fn skip(&mut self, start: usize, end: usize) {
        match self.pieces.last_mut() {
            Some(last) => last.source.end = end,
            None => self.leading = self.leading.or(Some(start)),
        }
    }

    fn push(&mut self, letter: char, source: Span) {
        if letter == ' ' {
            match self.pieces.last_mut() {
                Some(last) if last.letter == ' ' => last.source.end = source.end,
                Some(_) => self.put(' ', source),
                // Leading space is no part of any key, and neither is what was skipped before it.
                None => self.leading = None,
            }
            return;
        }
        let start = self.leading.take().unwrap_or(source.start);
        self.put(letter, Span::new(start, source.end));
    }

    fn put(&mut self, letter: char, source: Span) {
        self.pieces.push(Piece {
            letter,
            at: 0,
            source,
        });
    }

    // A letter with what combines with it: composed, then each character folded. Returns where the next one starts.
    fn cluster(&mut self, text: &str, start: usize) -> usize {
        let rules = self.rules;
        let mut letters = String::new();
        let mut end = start;
        for letter in text.get(start..).unwrap_or_default().chars() {
            let dropped = rules.is_dropped(letter);
            if !dropped && !letters.is_empty() && begins_cluster(letter) {
                break;
            }
            if !dropped {
                letters.push(letter);
            }
            end += letter.len_utf8();
        }
        let before = self.pieces.len();
        // All that one cluster gives has one place, with what was skipped before it.
        let source = Span::new(self.leading.take().unwrap_or(start), end);
        for letter in letters.nfc() {
            rules.fold_letter(letter, &mut |folded| {
                self.stable &= rules.is_fixed(folded);
                self.push(folded, source);
            });
        }
        if self.pieces.len() == before {
            self.skip(source.start, end);
        }
        end
    }

    // Sequences of several letters that count as the same, longest first.
    fn sequences(&mut self) {
        let rules = self.rules;
        if !self
            .pieces
            .iter()
            .any(|piece| rules.starts_sequence(piece.letter))
        {
            return;
        }
        let mut out: Vec<Piece> = Vec::with_capacity(self.pieces.len());
        let mut rest = self.pieces.as_slice();
        while let Some((first, others)) = rest.split_first() {
            let Some(rule) = rules.sequence_at(rest) else {
                out.push(*first);
                rest = others;
                continue;
            };
            let (found, after) = rest.split_at(rule.from.len());
            let whole = found
                .last()
                .map_or(first.source, |last| first.source.to(last.source));
            for (index, letter) in rule.to.iter().enumerate() {
                // Sequences of one length correspond letter by letter.
                let source = match found.get(index) {
                    Some(piece) if rule.to.len() == rule.from.len() => piece.source,
                    _ => whole,
                };
                out.push(Piece {
                    letter: *letter,
                    at: 0,
                    source,
                });
            }
            self.stable &= rule.closed;
            rest = after;
        }
        self.pieces = out;
    }
}

// Whether nothing after `at` combines with what is before it.
fn stands_alone(rules: &Rules, text: &str, at: usize) -> bool {
    let mut rest = text.get(at..).unwrap_or_default().chars();
    loop {
        let Some(next) = rest.next() else {
            return true;
        };
        if matches!(rules.plain(next), Plain::To(_)) {
            return true;
        }
        if !rules.is_dropped(next) {
            return begins_cluster(next);
        }
    }
}

/// Whether a character starts a new unit of normalisation: it neither combines with the one before nor is reordered.
pub(super) fn begins_cluster(letter: char) -> bool {
    canonical_combining_class(letter) == 0
        && unicode_normalization::is_nfc_quick(std::iter::once(letter)) == IsNormalized::Yes
}
