//! Words beside a name in a text, and those that the data has of them.

use std::cell::OnceCell;
use std::ops::Deref;

use crate::text::{Beginning, Folder, Key, is_apostrophe, is_in_word};
use crate::vocabulary::Span;

/// The words before and behind a name with nothing but one space, hyphen or apostrophe between, the nearest first.
#[derive(Debug)]
pub(super) struct Beside<'t> {
    pub(super) before: Side<'t>,
    pub(super) after: Side<'t>,
}

/// The words on one side of a name, cut off one by one when they are asked for: of most names none is.
#[derive(Debug)]
pub(super) struct Side<'t> {
    text: &'t str,
    cut: Cut<'t>,
    words: [OnceCell<Option<Neighbour<'t>>>; MOST],
    folder: &'t Folder,
}

/// Cuts the word nearest to a name off a text; gives it, whether a hyphen stands on the side of the name, and what is left.
type Cut<'t> = fn(&'t str) -> Option<(&'t str, bool, &'t str)>;

/// A word beside a name.
#[derive(Debug)]
pub(super) struct Neighbour<'t> {
    pub(super) word: &'t str,
    /// Whether a hyphen stands on the side of the name.
    pub(super) hyphen: bool,
    /// What of the text lies behind it, as seen from the name.
    rest: &'t str,
    key: OnceCell<Key>,
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
        let side = |text: Option<&'t str>, cut: Cut<'t>| Side {
            text: text.unwrap_or_default(),
            cut,
            words: Default::default(),
            folder,
        };
        Self {
            before: side(text.get(..span.start), |text| {
                let rest = text.strip_suffix(joins)?;
                let word = last_word(rest);
                let shorter = rest.strip_suffix(word).unwrap_or_default();
                Some((word, text.ends_with('-'), shorter))
            }),
            after: side(text.get(span.end..), |text| {
                let rest = text.strip_prefix(joins)?;
                let word = first_word(rest);
                let shorter = rest.strip_prefix(word).unwrap_or_default();
                Some((word, text.starts_with('-'), shorter))
            }),
        }
    }
}

impl<'t> Side<'t> {
    /// The word that so many others stand before, as seen from the name.
    pub(super) fn get(&self, at: usize) -> Option<&Neighbour<'t>> {
        let word = self.words.get(at)?;
        let word = word.get_or_init(|| {
            let text = match at.checked_sub(1) {
                None => self.text,
                Some(nearer) => self.get(nearer)?.rest,
            };
            let (word, hyphen, rest) = (self.cut)(text)?;
            (!word.is_empty()).then(|| Neighbour::new(word, hyphen, rest, self.folder))
        });
        word.as_ref()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Neighbour<'t>> {
        (0..MOST).map_while(|at| self.get(at))
    }
}

fn joins(letter: char) -> bool {
    matches!(letter, ' ' | '\u{A0}' | '\n' | '-') || is_apostrophe(letter)
}

impl<'t> Neighbour<'t> {
    fn new(word: &'t str, hyphen: bool, rest: &'t str, folder: &'t Folder) -> Self {
        Self {
            word,
            hyphen,
            rest,
            key: OnceCell::new(),
            folder,
        }
    }

    fn key(&self) -> &str {
        self.folded().as_str()
    }

    fn folded(&self) -> &Key {
        self.key.get_or_init(|| self.folder.key(self.word))
    }

    fn beginning(&self) -> Beginning {
        let beginning = self.folder.beginning(self.word);
        beginning.unwrap_or_else(|| self.folded().beginning())
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
    key: Key,
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
        are(self.nouns.iter().rev(), &beside.before)
    }

    /// Whether it stands right behind a name.
    pub(super) fn follows(&self, beside: &Beside<'_>) -> bool {
        let first = || beside.after.get(0).is_some_and(|word| word.hyphen);
        (!self.hyphen || first()) && are(self.nouns.iter(), &beside.after)
    }
}

// Whether these words stand on a side of a name.
fn are<'n>(nouns: impl Iterator<Item = &'n Noun>, side: &Side<'_>) -> bool {
    let mut nouns = nouns.enumerate();
    nouns.all(|(at, noun)| side.get(at).is_some_and(|word| noun.is(word)))
}

impl Noun {
    fn new(word: &str, folder: &Folder) -> Self {
        let beginning = word.strip_suffix('*');
        Self {
            key: folder.key(beginning.unwrap_or(word)),
            open: beginning.is_some(),
            capital: word.starts_with(char::is_uppercase),
        }
    }

    fn is(&self, word: &Neighbour<'_>) -> bool {
        (!self.capital || word.is_capital()) && self.is_key(word.key())
    }

    fn is_key(&self, key: &str) -> bool {
        key == self.key.as_str() || (self.open && key.starts_with(self.key.as_str()))
    }
}

/// Phrases of one kind, with what tells of most words that none of them begins or ends so.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    all: Vec<Phrase>,
    /// How their first words begin, and their last words.
    first: Beginnings,
    last: Beginnings,
}

impl Phrases {
    /// Whether one stands right before a name.
    pub(super) fn precede(&self, beside: &Beside<'_>) -> bool {
        self.last.may_be(beside.before.get(0)) && any(self, |one| one.precedes(beside))
    }

    /// Whether one stands right behind a name.
    pub(super) fn follow(&self, beside: &Beside<'_>) -> bool {
        self.first.may_be(beside.after.get(0)) && any(self, |one| one.follows(beside))
    }

    /// Whether one is this word.
    pub(super) fn are(&self, word: &Neighbour<'_>) -> bool {
        self.first.may_be(Some(word)) && any(self, |one| one.is(word))
    }
}

impl FromIterator<Phrase> for Phrases {
    fn from_iter<I: IntoIterator<Item = Phrase>>(phrases: I) -> Self {
        let mut made = Self::default();
        made.extend(phrases);
        made
    }
}

impl Extend<Phrase> for Phrases {
    fn extend<I: IntoIterator<Item = Phrase>>(&mut self, phrases: I) {
        for phrase in phrases {
            self.first.add(phrase.nouns.first());
            self.last.add(phrase.nouns.last());
            self.all.push(phrase);
        }
    }
}

impl Deref for Phrases {
    type Target = [Phrase];

    fn deref(&self) -> &[Phrase] {
        &self.all
    }
}

/// A bit for each of the values that the highest bits of beginnings have.
#[derive(Debug, Default)]
struct Beginnings {
    bits: [u64; 16],
    /// Whether anything may stand there: also nothing.
    open: bool,
}

impl Beginnings {
    fn add(&mut self, noun: Option<&Noun>) {
        match noun {
            Some(noun) if !noun.open || noun.key.as_str().chars().nth(1).is_some() => {
                let (at, bit) = Self::place(noun.key.beginning());
                if let Some(bits) = self.bits.get_mut(at) {
                    *bits |= bit;
                }
            }
            _ => self.open = true,
        }
    }

    fn may_be(&self, word: Option<&Neighbour<'_>>) -> bool {
        self.open
            || word.is_some_and(|word| {
                let (at, bit) = Self::place(word.beginning());
                self.bits.get(at).is_some_and(|bits| bits & bit != 0)
            })
    }

    fn place(beginning: Beginning) -> (usize, u64) {
        let value = beginning.bits(10);
        (value / 64, 1 << (value % 64))
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
    let start = text.rfind(|letter: char| !is_in_word(letter));
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
    let end = text.find(|letter: char| !is_in_word(letter));
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
