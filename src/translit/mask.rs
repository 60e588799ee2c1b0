//! Known words of a text give way to stand-ins while the rules write the rest.

use super::apply::parts;
use super::words::NameWords;
use super::writer::{LONGEST_NAME, Name};
use crate::rendering::Provenance;
use crate::text::casing::{Rules, Shape, capitalize, upper};

/// Where stand-ins begin: private characters that no rule reads.
const STAND_IN: u32 = 0xF_0000;

/// What each further writing of a word costs more, as a further choice of a rule does.
const FURTHER: u32 = 10;

/// A text without its known words.
pub(super) struct Masked<'w> {
    pub(super) text: String,
    known: Vec<Known<'w>>,
}

/// A known word.
struct Known<'w> {
    writings: &'w [String],
    shape: Shape,
    listed: bool,
}

/// Which word is written by which of its further writings; all others by their first.
pub(super) type Choice = Option<(usize, usize)>;

impl<'w> Masked<'w> {
    /// `None` where no word is known. The lists are asked in this order; the second one is a lexicon.
    pub(super) fn new(name: &Name, text: &str, lists: [Option<&'w NameWords>; 2]) -> Option<Self> {
        let free = |letter: char| u32::from(letter) < STAND_IN;
        if text.len() > LONGEST_NAME || !text.chars().all(free) {
            return None;
        }
        let mut masked = Self {
            text: String::new(),
            known: Vec::new(),
        };
        let mut number = 0;
        for (is_word, part) in parts(text, char::is_alphabetic) {
            let small = name.words.get(number).filter(|_| is_word);
            number += usize::from(is_word);
            let found = small.and_then(|word| {
                let lists = lists.iter().enumerate();
                let mut writings =
                    lists.map(|(at, list)| (at > 0, list.map_or(&[][..], |list| list.get(word))));
                writings.find(|(_, writings)| !writings.is_empty())
            });
            let stand_in = u32::try_from(masked.known.len())
                .ok()
                .and_then(|number| char::from_u32(STAND_IN + number));
            match (found, stand_in) {
                (Some((listed, writings)), Some(letter)) => {
                    masked.known.push(Known {
                        writings,
                        shape: Shape::of(part),
                        listed,
                    });
                    masked.text.push(letter);
                }
                _ => masked.text.push_str(part),
            }
        }
        (!masked.known.is_empty()).then_some(masked)
    }

    /// Known words put together are still a name that nobody knows, but each of them is written as it should be.
    pub(super) fn provenance(&self, name: &Name) -> Provenance {
        match self.known.as_slice() {
            [only] if name.words.len() == 1 && !only.listed => Provenance::Glossary,
            known if known.len() == name.words.len() => Provenance::Lexicon,
            _ => Provenance::Rule,
        }
    }

    /// All first writings, then those with a further writing of one word of the lexicon, at most `limit`, with what they cost.
    pub(super) fn choices(&self, limit: usize) -> Vec<(Choice, u32)> {
        let further = self
            .known
            .iter()
            .enumerate()
            .filter(|(_, known)| known.listed);
        let further = further.flat_map(|(word, known)| {
            let costs = (1..known.writings.len()).zip((FURTHER..).step_by(FURTHER as usize));
            costs.map(move |(writing, cost)| (Some((word, writing)), cost))
        });
        std::iter::once((None, 0))
            .chain(further)
            .take(limit)
            .collect()
    }

    /// The stand-ins of a text give way to the words.
    pub(super) fn unmask(&self, text: &str, choice: Choice, rules: Rules<'_>) -> String {
        let mut out = String::with_capacity(text.len());
        for letter in text.chars() {
            let number = u32::from(letter).checked_sub(STAND_IN);
            let number = number.and_then(|number| usize::try_from(number).ok());
            let known = number.and_then(|number| Some((number, self.known.get(number)?)));
            let written = known.and_then(|(number, known)| {
                let writing = choice.filter(|(word, _)| *word == number);
                let writing = known
                    .writings
                    .get(writing.map_or(0, |(_, writing)| writing))?;
                Some((known, writing))
            });
            match written {
                Some((known, word)) => match (known.shape, Shape::of(word)) {
                    (Shape::Upper, _) => out.push_str(&upper(rules, word)),
                    // A particle that is small among the words of the one who bears it: von, der.
                    (Shape::Title, Shape::Lower) => out.push_str(&capitalize(rules, word)),
                    _ => out.push_str(word),
                },
                None => out.push(letter),
            }
        }
        out
    }
}
