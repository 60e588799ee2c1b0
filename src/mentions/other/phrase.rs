//! Words beside a name in a text, and those that the data has of them.

use std::cell::OnceCell;

use crate::text::{Folder, is_apostrophe};
use crate::vocabulary::Span;

/// The words before and behind a name with nothing but one space, hyphen or apostrophe between, the nearest first.
#[derive(Debug)]
pub(super) struct Beside<'t> {
    pub(super) before: Vec<Neighbour<'t>>,
    pub(super) after: Vec<Neighbour<'t>>,
}

/// A word beside a name.
#[derive(Debug)]
pub(super) struct Neighbour<'t> {
    pub(super) word: &'t str,
    /// Whether a hyphen stands on the side of the name.
    pub(super) hyphen: bool,
    key: OnceCell<String>,
    folder: &'t Folder,
}

/// How many of them are looked at.
const MOST: usize = 4;
/// Letters of a word like «of», «and», «the».
const SMALL: usize = 3;
/// Letters of words that have capitals in headings.
const LONG: usize = 5;

impl<'t> Beside<'t> {
    pub(super) fn new(text: &'t str, span: Span, folder: &'t Folder) -> Self {
        let mut before = Vec::new();
        let mut rest = text.get(..span.start).unwrap_or_default();
        while before.len() < MOST
            && let Some(shorter) = rest.strip_suffix(joins)
        {
            let word = last_word(shorter);
            if word.is_empty() {
                break;
            }
            before.push(Neighbour::new(word, rest.ends_with('-'), folder));
            rest = shorter.strip_suffix(word).unwrap_or_default();
        }
        let mut after = Vec::new();
        let mut rest = text.get(span.end..).unwrap_or_default();
        while after.len() < MOST
            && let Some(shorter) = rest.strip_prefix(joins)
        {
            let word = first_word(shorter);
            if word.is_empty() {
                break;
            }
            after.push(Neighbour::new(word, rest.starts_with('-'), folder));
            rest = shorter.strip_prefix(word).unwrap_or_default();
        }
        Self { before, after }
    }
}

fn joins(letter: char) -> bool {
    matches!(letter, ' ' | '\u{A0}' | '\n' | '-') || is_apostrophe(letter)
}

impl<'t> Neighbour<'t> {
    fn new(word: &'t str, hyphen: bool, folder: &'t Folder) -> Self {
        Self {
            word,
            hyphen,
            key: OnceCell::new(),
            folder,
        }
    }

    fn key(&self) -> &str {
        self.key
            .get_or_init(|| self.folder.key(self.word).into_string())
    }

    pub(super) fn is_capital(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
    }

    /// Whether it is written as names are: not in capitals only.
    pub(super) fn is_name(&self) -> bool {
        self.word.chars().nth(1).is_some_and(char::is_lowercase)
    }
}

/// One or more words of the data.
#[derive(Debug)]
pub(super) struct Phrase {
    nouns: Vec<Noun>,
    key: String,
    /// It stands behind a hyphen only.
    hyphen: bool,
}

/// A word, folded.
#[derive(Debug)]
struct Noun {
    key: String,
    /// Only its beginning is said.
    open: bool,
    /// It is written with a capital.
    capital: bool,
}

impl Phrase {
    /// `club` or, of words with endings, `clu*`; `-city` where a hyphen must stand before it.
    pub(super) fn new(words: &str, folder: &Folder) -> Self {
        let rest = words.trim_start_matches('-');
        let nouns = rest.split(joins).filter(|word| !word.is_empty());
        Self {
            nouns: nouns.map(|word| Noun::new(word, folder)).collect(),
            key: folder.key(rest).into_string(),
            hyphen: rest.len() < words.len(),
        }
    }

    /// The key of all its words.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Whether it is this one word.
    pub(super) fn is(&self, word: &Neighbour<'_>) -> bool {
        matches!(self.nouns.as_slice(), [noun] if noun.is(word))
    }

    /// Whether it stands right before a name.
    pub(super) fn precedes(&self, beside: &Beside<'_>) -> bool {
        let words = &beside.before;
        self.nouns.len() <= words.len()
            && self
                .nouns
                .iter()
                .rev()
                .zip(words)
                .all(|(noun, word)| noun.is(word))
    }

    /// Whether it stands right behind a name.
    pub(super) fn follows(&self, beside: &Beside<'_>) -> bool {
        let words = &beside.after;
        let first = words.first().is_some_and(|word| word.hyphen);
        (!self.hyphen || first)
            && self.nouns.len() <= words.len()
            && self
                .nouns
                .iter()
                .zip(words)
                .all(|(noun, word)| noun.is(word))
    }
}

impl Noun {
    fn new(word: &str, folder: &Folder) -> Self {
        let beginning = word.strip_suffix('*');
        Self {
            key: folder.key(beginning.unwrap_or(word)).into_string(),
            open: beginning.is_some(),
            capital: word.starts_with(char::is_uppercase),
        }
    }

    fn is(&self, word: &Neighbour<'_>) -> bool {
        (!self.capital || word.is_capital()) && self.is_key(word.key())
    }

    fn is_key(&self, key: &str) -> bool {
        key == self.key || (self.open && key.starts_with(&self.key))
    }
}

pub(super) fn any(phrases: &[Phrase], holds: impl FnMut(&Phrase) -> bool) -> bool {
    phrases.iter().any(holds)
}

/// Whether a word of any text is one of those of one word.
pub(super) fn is_noun(phrases: &[Phrase], word: &str, folder: &Folder) -> bool {
    let word = folder.key(word);
    !word.as_str().is_empty()
        && any(
            phrases,
            |one| matches!(one.nouns.as_slice(), [noun] if noun.is_key(word.as_str())),
        )
}

/// The word at the end of a text.
pub(in crate::mentions) fn last_word(text: &str) -> &str {
    let start = text.rfind(|letter: char| !letter.is_alphanumeric());
    let start = start.map_or(0, |at| {
        at + text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    text.get(start..).unwrap_or_default()
}

/// The word at the beginning of a text.
pub(in crate::mentions) fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// Whether a word is written small and as short as articles and conjunctions are.
pub(in crate::mentions) fn is_small(word: &str) -> bool {
    !word.is_empty() && word.chars().count() <= SMALL && word.chars().all(char::is_lowercase)
}

/// Whether the words around a part of a line have capitals, as in English headlines: they tell nothing then.
pub(in crate::mentions) fn is_heading(text: &str, part: Span) -> bool {
    let before = text.get(..part.start).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = text.get(part.end..).unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let words = before.split_whitespace().chain(after.split_whitespace());
    let long = words.filter(|word| word.chars().count() >= LONG);
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters
            .find(|letter| letter.is_alphabetic())
            .is_some_and(char::is_uppercase)
    };
    let (capitals, small): (Vec<&str>, Vec<&str>) = long.partition(capital);
    small.is_empty() && capitals.len() > 1 && !after.trim_end().ends_with(['.', '!', '?'])
}
