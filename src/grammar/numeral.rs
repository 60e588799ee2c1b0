//! How acronyms and numbers are read, as far as their endings need to know, and the forms of days and ordinals.

use crate::vocabulary::{Grammar, Lang};

use super::features::{Case, Features};
use super::inflection::{Acronyms, Numerals};
use super::paradigms::Paradigms;
use super::sounds::{Ending, Sounds};

impl Paradigms {
    /// A day of the month in a case: `27-ին`, `27-də`, `1er`. `None` where the language's data has no class `day`.
    pub fn ordinal_day(&self, lang: Lang, day: u8, case: Case) -> Option<String> {
        self.numeral(lang, "day", u32::from(day), case)
    }

    /// A number as an ordinal, in digits: `2-րդ`, `1991-ci`, `44th`.
    pub fn ordinal(&self, lang: Lang, number: u32) -> Option<String> {
        self.numeral(lang, "ordinal", number, Case::Nominative)
    }

    fn numeral(&self, lang: Lang, class: &str, number: u32, case: Case) -> Option<String> {
        let known = self
            .inflection(lang)?
            .numerals
            .classes
            .iter()
            .any(|known| known.id == class);
        let grammar = Grammar {
            class: Some(class.to_owned()),
            ..Grammar::default()
        };
        if known {
            self.inflect(lang, &number.to_string(), &grammar, Features::of(case))
        } else {
            None
        }
    }
}

impl Acronyms {
    /// How an acronym in small letters ends when it is read out.
    pub(super) fn ending(&self, sounds: &Sounds, acronym: &str) -> Ending {
        let pattern = sounds.pattern(acronym);
        let own = sounds.ending(acronym);
        if own.in_vowel || self.words.iter().any(|word| matches(word, &pattern)) {
            return own;
        }
        let Some(last) = acronym.chars().rev().find(|letter| letter.is_alphabetic()) else {
            return own;
        };
        match self.letters.get(&last) {
            Some(name) => sounds.ending(name),
            None => sounds.continued(own, &self.letter),
        }
    }
}

/// Whether a pattern of consonants and vowels fits one with `*` for any of them.
fn matches(wanted: &str, pattern: &str) -> bool {
    match wanted.split_once('*') {
        None => wanted == pattern,
        Some((begin, rest)) => pattern.strip_prefix(begin).is_some_and(|left| {
            left.char_indices()
                .map(|(at, _)| at)
                .chain([left.len()])
                .any(|at| matches(rest, left.get(at..).unwrap_or_default()))
        }),
    }
}

impl Numerals {
    /// The last word of the number that a word ends in, when it is read out.
    pub(super) fn last_word(&self, word: &str) -> Option<&str> {
        // 68.000 ends as 68000 does.
        let tail = word.trim_end_matches(|letter: char| is_digit_or_separator(letter));
        let digits: String = word
            .get(tail.len()..)?
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let zeros = digits.len() - digits.trim_end_matches('0').len();
        let digit = digits.trim_end_matches('0').chars().next_back();
        let digit = digit.and_then(|digit| digit.to_digit(10)).unwrap_or(0);
        let digit = usize::try_from(digit).ok()?;
        let name = match zeros {
            _ if digit == 0 => self.units.first(),
            0 => self.units.get(digit),
            1 => self.tens.get(digit - 1),
            2 => self.powers.first(),
            3..6 => self.powers.get(1),
            _ => self.powers.get(2),
        };
        name.map(String::as_str)
    }
}

fn is_digit_or_separator(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '.' | '\u{a0}' | '\u{202f}')
}
