//! Are two spellings the same name? Words are paired in any order; how far the pairs are apart, and what is left over, decides.
//!
//! A word that one name lacks costs; a word that contradicts another kills. Nothing here knows a list of names: whoever has one
//! passes it as [`NameClasses`].

mod joining;
mod listed;
mod memory;
mod pairing;
mod probability;
mod tokens;

pub mod names;

use std::fmt;

use crate::sound::{Distance, Sounds};
use crate::vocabulary::Lang;

pub use listed::Listed;
pub use memory::Memory;
pub use pairing::{WordPair, WordRole};
pub use tokens::Name;

/// Longer texts are not names.
pub const LONGEST_NAME: usize = 1000;

/// What a list of names knows of words: [`Listed`] for `glossary/names`.
pub trait NameClasses: Send + Sync {
    /// The equivalence classes that a word belongs to; empty where it is not listed. Words of one class are one name; words of
    /// different classes are not, however near they sound, where [`NameClasses::apart`] says so.
    fn classes(&self, word: &str) -> Vec<u32>;

    /// The spellings of a class: names that do not sound alike are found by them.
    fn spellings(&self, _class: u32) -> Vec<&str> {
        Vec::new()
    }

    /// Whether words of these classes, which share none, can never be one name. A given name and a surname can: Abbas, Abbasov.
    fn apart(&self, _one: &[u32], _other: &[u32]) -> bool {
        true
    }
}

/// Compares names by sound, and by a list of names where there is one.
#[derive(Clone, Copy)]
pub struct Comparer<'a> {
    sounds: &'a Sounds,
    classes: Option<&'a dyn NameClasses>,
}

/// Whether two names are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They are.
    Same,
    /// They may be.
    Unsure,
    /// They are not.
    Different,
}

impl Verdict {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Unsure => "unsure",
            Self::Different => "different",
        }
    }
}

/// Why two names are not the same, however near they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Veto {
    /// Each has a word that the other contradicts.
    Contradiction,
    /// No word of one is near a word of the other.
    Apart,
    /// A list of names has them as two.
    Classes,
    /// No reader knows the letters.
    Unread,
}

impl Veto {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contradiction => "contradiction",
            Self::Apart => "apart",
            Self::Classes => "classes",
            Self::Unread => "unread",
        }
    }
}

/// What was found out about two names.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The answer.
    pub verdict: Verdict,
    /// The probability that they are the same.
    pub score: f64,
    /// Words of the two names, paired or left over, in the order of the first name.
    pub pairs: Vec<WordPair>,
    /// Why not, where something speaks against it.
    pub veto: Option<Veto>,
    /// What the probability was made of.
    pub features: Features,
}

/// What a probability is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Features {
    /// Distance of the worst pair of words.
    pub distance: f64,
    /// Sounds of its longer stem.
    pub length: usize,
    /// Words that one name lacks, patronymics apart.
    pub omitted: usize,
    /// Words of a patronymic that one name does without.
    pub free: usize,
    /// Words of which one name has the initial only.
    pub initials: usize,
    /// Surnames with another ending.
    pub endings: usize,
    /// Pairs of words that agree.
    pub paired: usize,
    /// Of these, words of one class of a list of names.
    pub listed: usize,
    /// Of these, pairs that differ by a slip of typing.
    pub slips: usize,
    /// What an index knows of the words that agree.
    pub crowd: Crowd,
}

/// How rare the words are by which a name was found among many; nought where two names are compared by themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Crowd {
    /// Other words of the index that are as near to the word of the query, the fewest of all words that agree.
    pub rivals: usize,
    /// Other names with the rarest word that agrees.
    pub bearers: usize,
}

/// A text that is too long to be a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// Its bytes.
    pub bytes: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes;
        write!(
            out,
            "a name of {bytes} bytes; the longest has {LONGEST_NAME}"
        )
    }
}

impl std::error::Error for TooLong {}

impl<'a> Comparer<'a> {
    /// By sound alone.
    pub fn new(sounds: &'a Sounds) -> Self {
        Self {
            sounds,
            classes: None,
        }
    }

    /// With a list of names.
    #[must_use]
    pub fn with_classes(mut self, classes: &'a dyn NameClasses) -> Self {
        self.classes = Some(classes);
        self
    }

    /// Reads a name; it can be compared with many. The language narrows the conventions that it may be written by.
    pub fn name(&self, text: &str, lang: Option<Lang>) -> Result<Name, TooLong> {
        tokens::read(text, lang, |word, initial| {
            tokens::token(self, word, lang, initial)
        })
    }

    /// Whether two texts are the same name.
    pub fn compare(&self, one: &str, other: &str) -> Result<Comparison, TooLong> {
        Ok(self.compare_names(&self.name(one, None)?, &self.name(other, None)?))
    }

    /// Whether two names that were read are the same.
    pub fn compare_names(&self, one: &Name, other: &Name) -> Comparison {
        let (one, other) = (one.side(), other.side());
        let near = |at: usize, to: usize| match (one.items.get(at), other.items.get(to)) {
            (Some(word), Some(other)) => pairing::nearness(self, word, other),
            _ => Nearness::Far,
        };
        let pairs = pairing::pair(self, &one, &other, near);
        probability::judge(self, pairs, Crowd::default())
    }

    fn classes(&self, word: &str) -> Vec<u32> {
        self.classes
            .map_or_else(Vec::new, |list| list.classes(word))
    }

    /// The sounds by which names are compared.
    pub fn sounds(&self) -> &'a Sounds {
        self.sounds
    }
}

/// The words that names are compared by.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    tokens::words(text)
}

/// How far two words are apart, by sound or by list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Nearness {
    /// One class of the list.
    Listed,
    /// Two classes of the list.
    Two,
    /// By sound.
    Sound(Distance),
    /// The stems by sound, with endings that are changed for each other.
    Stem(Distance),
    /// Too far.
    Far,
}

impl fmt::Debug for Comparer<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Comparer")
            .field("classes", &self.classes.is_some())
            .finish_non_exhaustive()
    }
}
