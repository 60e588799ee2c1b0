//! Names that may sound like a query, told without reading them.

use super::super::compare::{Comparer, words};
use crate::sound::Sounds;

/// Names are also known by their words joined where the first is so short.
const PREFIX: usize = 3;

/// What the words of a name may begin with.
pub(super) struct Wanted<'q> {
    sounds: &'q Sounds,
    /// As bits.
    beginnings: u16,
    words: Vec<&'q str>,
}

impl<'q> Wanted<'q> {
    /// As the words of a query begin, each by itself and with the next one.
    pub(super) fn new(comparer: Comparer<'q>, query: &'q str) -> Self {
        let mut wanted = Self {
            sounds: comparer.sounds(),
            beginnings: 0,
            words: words(query).collect(),
        };
        let next = wanted.words.iter().skip(1).map(Some).chain([None]);
        for (word, next) in wanted.words.iter().zip(next) {
            let joined = next.map(|next| [*word, *next].concat());
            for word in [Some(*word), joined.as_deref()].into_iter().flatten() {
                wanted.beginnings |= wanted.sounds.beginnings(word);
            }
        }
        wanted
    }

    /// As other spellings of its words begin, too; whether that is anything new.
    pub(super) fn add(&mut self, spellings: &[&str]) -> bool {
        let before = self.beginnings;
        let all = spellings.iter().flat_map(|spelling| words(spelling));
        for word in all {
            self.beginnings |= self.sounds.beginnings(word);
        }
        self.beginnings != before
    }

    /// Whether a name may sound like the query: some word of it begins alike, is the same, or may be the same with a slip of typing.
    pub(super) fn may_be(&self, name: &str) -> bool {
        let mut before = None;
        words(name).any(|own| {
            let alike = |word: &str| self.sounds.beginnings(word) & self.beginnings != 0;
            let before = before.replace(own);
            alike(own)
                || before.is_some_and(|before| is_joined(before) && alike(&[before, own].concat()))
                || self
                    .words
                    .iter()
                    .any(|word| *word == own || self.sounds.may_slip(word, own))
        })
    }
}

/// Whether a word may be written together with the next.
fn is_joined(word: &str) -> bool {
    word.chars().nth(PREFIX).is_none()
}
