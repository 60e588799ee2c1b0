//! The letter case of a word: taken off before the rules, and put on what they write.

use unicode_normalization::UnicodeNormalization;

use crate::text::casing::{Rules, Shape, capitalize, lower, upper};

/// A word in small letters, with what its case was.
#[derive(Clone, Debug)]
pub(super) struct Cased {
    /// Small letters.
    pub(super) letters: Vec<char>,
    shape: Shape,
    /// Which letters were capital, where the shape does not tell.
    capital: Vec<bool>,
}

impl Cased {
    /// Takes the case off. In a text of capitals a single letter is no beginning of a word but one capital more.
    pub(super) fn new(word: &str, rules: Rules<'_>, among_capitals: bool) -> Self {
        let mut shape = Shape::of(word);
        if among_capitals && shape == Shape::Title {
            shape = Shape::Upper;
        }
        if shape != Shape::Mixed {
            return Self {
                // A small letter may be one sign where the capital is two: J̌, ǰ.
                letters: lower(rules, word).nfc().collect(),
                shape,
                capital: Vec::new(),
            };
        }
        let mut letters = Vec::new();
        let mut capital = Vec::new();
        let mut buffer = [0; 4];
        for letter in word.chars() {
            for small in lower(rules, letter.encode_utf8(&mut buffer)).chars() {
                letters.push(small);
                capital.push(letter.is_uppercase());
            }
        }
        Self {
            letters,
            shape,
            capital,
        }
    }

    /// What a piece from this letter on becomes, for words whose case changes inside.
    pub(super) fn piece(&self, start: usize, out: &str, rules: Rules<'_>, into: &mut String) {
        if self.capital.get(start) == Some(&true) {
            into.push_str(&capitalize(rules, out));
        } else {
            into.push_str(out);
        }
    }

    /// Puts the case of the whole word on.
    pub(super) fn whole(&self, written: String, rules: Rules<'_>) -> String {
        match self.shape {
            Shape::Lower | Shape::Mixed => written,
            Shape::Title => capitalize(rules, &written),
            Shape::Upper => upper(rules, &written),
        }
    }
}
