//! Numbers and quantities before a noun.

use super::claim::{Approximation, Count};
use super::parser::Parser;

impl Parser<'_> {
    /// A number in digits or words: value and end. «cent vingt deux» adds up.
    pub(super) fn number(&self, at: usize) -> Option<(u64, usize)> {
        let word = self.words.get(at)?;
        if let Some(value) = word.digits() {
            // «1 200» with a space that the tokens part.
            let mut value = value;
            let mut end = at + 1;
            while value > 0
                && value < 1_000_000
                && let Some(next) = self.words.get(end)
                && next.norm.len() == 3
                && let Some(more) = next.digits()
            {
                value = value * 1000 + more;
                end += 1;
            }
            return match self.words.get(end) {
                Some(_) if self.number_word(end) == Some(1000) => Some((value * 1000, end + 1)),
                _ => Some((value, end)),
            };
        }
        let mut total = 0;
        let mut end = at;
        while let Some(word) = self.words.get(end) {
            let joins =
                end > at && word.is(&self.function.and) && self.number_word(end + 1).is_some();
            if joins {
                end += 1;
                continue;
            }
            let Some(value) = self.number_word(end) else {
                break;
            };
            // «un» and «une» count only inside a number: «vingt et un».
            if end == at && value == 1 {
                return None;
            }
            total = match value {
                1000 => total.max(1) * 1000,
                100 if total % 1000 > 1 && total % 1000 < 10 => total + (total % 1000) * 99,
                20 if total % 100 == 4 => total + 76,
                _ => total + value,
            };
            end += 1;
        }
        (end > at).then_some((total, end))
    }

    /// «au moins», «près de»: what it says and where the number begins.
    pub(super) fn approximation(&self, at: usize) -> Option<(Approximation, usize)> {
        let fits = self
            .phrases
            .approximations
            .iter()
            .filter(|(phrase, _)| self.stands(phrase, at));
        fits.max_by_key(|(phrase, _)| phrase.len())
            .map(|(phrase, kind)| (*kind, at + phrase.len()))
    }

    /// Everything that counts a noun: the count and where the noun begins.
    pub(super) fn quantity(&self, at: usize) -> Option<(Count, usize)> {
        if let Some(count) = self.round_number(at) {
            return Some(count);
        }
        if let Some(length) = self.phrase_at(&self.phrases.several, at) {
            return Some((
                Count {
                    value: 0,
                    approximation: Approximation::Several,
                },
                at + length,
            ));
        }
        let (approximation, from) = self.approximation(at).unwrap_or((Approximation::Exact, at));
        // «plus d’une dizaine de …»
        if from > at
            && let Some((count, end)) = self.round_number(from)
        {
            let approximation = if approximation == Approximation::Exact {
                count.approximation
            } else {
                approximation
            };
            return Some((
                Count {
                    approximation,
                    ..count
                },
                end,
            ));
        }
        let one = from > at && self.number_word(from) == Some(1);
        let (value, end) = if one {
            (1, from + 1)
        } else {
            self.number(from)?
        };
        Some((
            Count {
                value,
                approximation,
            },
            end,
        ))
    }

    /// «une trentaine de», «des dizaines de», «plusieurs centaines de».
    fn round_number(&self, at: usize) -> Option<(Count, usize)> {
        let mut word_at = at;
        if self.is(at, &self.function.of) && self.among(&self.closed.plural, at + 1) {
            word_at += 2;
        } else if self.number_word(at) == Some(1)
            || self.phrase_at(&self.phrases.several, at).is_some()
        {
            word_at += 1;
        }
        let word = self.words.get(word_at)?;
        let among = |list: &[String]| list.iter().any(|known| word.is(known));
        let (value, approximation) = if among(&self.closed.dozens) {
            (10, Approximation::Dozens)
        } else if among(&self.closed.hundreds) {
            (100, Approximation::Hundreds)
        } else if among(&self.closed.thousands) {
            (1000, Approximation::Thousands)
        } else {
            let (_, value) = self.closed.about.iter().find(|(known, _)| word.is(known))?;
            (*value, Approximation::About)
        };
        self.is(word_at + 1, &self.function.of).then_some((
            Count {
                value,
                approximation,
            },
            word_at + 2,
        ))
    }

    pub(super) fn number_word(&self, at: usize) -> Option<u64> {
        let word = self.words.get(at)?;
        let plain = word.norm.strip_suffix('s').unwrap_or(&word.norm);
        let known = self.closed.numbers.iter();
        known
            .clone()
            .find(|(known, _)| word.is(known))
            .or_else(|| known.clone().find(|(known, _)| known == plain))
            .map(|(_, value)| *value)
    }
}
