//! Letters as small numbers, and words as strings of them.

use std::collections::BTreeSet;

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::MOST_LETTERS;
use super::data::ReaderData;
use crate::text::{is_apostrophe, is_invisible};
use crate::vocabulary::Script;

/// Letters below this are found by a table.
const DIRECT: usize = 0x590;

/// Every letter that some reader reads, numbered from 1; 0 is a letter that none does.
#[derive(Clone, Debug)]
pub(super) struct Alphabet {
    direct: Vec<u8>,
    further: Vec<(char, u8)>,
}

/// A word as numbers of letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Letters {
    pub(super) script: Option<Script>,
    /// In small letters.
    pub(super) plain: Vec<u8>,
    /// The same where `I` is the capital of a dotless letter; `None` where it makes no difference.
    pub(super) turkic: Option<Vec<u8>>,
}

impl Alphabet {
    pub(super) fn new(readers: &[ReaderData]) -> Self {
        let mut letters = BTreeSet::new();
        for reader in readers {
            let rules = reader.rules.iter().map(|rule| rule.text.as_str());
            let texts = reader.letters.iter().map(|(text, _)| text.as_str());
            for text in texts.chain(rules).chain([reader.vowels.as_str()]) {
                letters.extend(text.nfc());
            }
        }
        let mut alphabet = Self {
            direct: vec![0; DIRECT],
            further: Vec::new(),
        };
        for (letter, number) in letters.into_iter().zip(1..=u8::MAX) {
            match alphabet.direct.get_mut(letter as usize) {
                Some(place) => *place = number,
                None => alphabet.further.push((letter, number)),
            }
        }
        alphabet
    }

    pub(super) fn number(&self, letter: char) -> u8 {
        if let Some(number) = self.direct.get(letter as usize) {
            return *number;
        }
        let found = self
            .further
            .binary_search_by_key(&letter, |(known, _)| *known);
        let found = found.ok().and_then(|at| self.further.get(at));
        found.map_or(0, |(_, number)| *number)
    }

    /// The letters of a word; `None` where it has none, too many, or some of an unknown kind.
    pub(super) fn letters(&self, text: &str) -> Option<Letters> {
        // Three bytes are the most that a letter of our scripts takes with a mark.
        if text.len() > MOST_LETTERS * 4 {
            return None;
        }
        let mut letters = Letters::default();
        if text.is_ascii() {
            for byte in text.bytes().filter(|byte| *byte != b'\'' && *byte != b'`') {
                self.push(&mut letters, char::from(byte));
            }
        } else {
            let seen = text
                .nfc()
                .filter(|letter| !is_apostrophe(*letter) && !is_invisible(*letter));
            for letter in seen {
                self.push(&mut letters, letter);
            }
        }
        let fits = (1..=MOST_LETTERS).contains(&letters.plain.len());
        (fits && letters.script.is_some()).then_some(letters)
    }

    /// A word without the marks on its letters.
    pub(super) fn bare(text: &str) -> String {
        text.nfd()
            .filter(|letter| !is_combining_mark(*letter))
            .collect()
    }

    fn push(&self, letters: &mut Letters, letter: char) {
        if letters.script.is_none() {
            letters.script = Script::of(letter);
        }
        let small = if letter.is_ascii() {
            letter.to_ascii_lowercase()
        } else {
            CaseMapper::new().simple_lowercase(letter)
        };
        if matches!(letter, 'I' | '\u{130}') {
            let before = letters.plain.clone();
            let dotless = if letter == 'I' { '\u{131}' } else { 'i' };
            letters
                .turkic
                .get_or_insert(before)
                .push(self.number(dotless));
        } else if let Some(turkic) = &mut letters.turkic {
            turkic.push(self.number(small));
        }
        letters.plain.push(self.number(small));
    }
}
