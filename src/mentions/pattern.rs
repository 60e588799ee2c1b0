//! The word sequences that are looked for.

use crate::grammar::Features;
use crate::matching::Part;
use crate::text::{Folder, TokenKind, tokens};
use crate::vocabulary::{Clitics, Span, TermRef};

/// A name as a sequence of folded words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pattern {
    /// Its words.
    pub(super) words: Vec<Word>,
    pub(super) term: TermRef,
    pub(super) part: Part,
    /// The name as it is written, an inflected form where `features` say so.
    pub(super) surface: String,
    pub(super) features: Option<Features>,
    /// A name of another language than that of the text.
    pub(super) foreign: bool,
}

/// A word with its key and what its letters ask of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) key: String,
    pub(super) capital: Capital,
    /// What lies between this word and the one before.
    pub(super) gap: Gap,
}

/// The capitals of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Capital {
    None,
    First,
    All,
}

/// What lies between two words, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing, white space of one line at most, or a hyphen.
    Joined,
    /// A full stop, as after an initial.
    Stopped,
    /// Anything else: another name or sentence.
    Parted,
}

/// How texts and names are cut and folded.
#[derive(Debug)]
pub(super) struct Reading<'g> {
    pub(super) clitics: Option<&'g Clitics>,
    pub(super) folder: Folder,
}

impl Reading<'_> {
    /// The words of a part of a text with their keys. `before`: the end of the word before it.
    pub(super) fn words(&self, text: &str, part: Span, before: Option<usize>) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        let mut before = before;
        for token in tokens(part.of(text), self.clitics) {
            if token.kind == TokenKind::Punctuation {
                continue;
            }
            let span = token.span.shifted(part.start);
            let letters = span.of(text);
            words.push(Word {
                span,
                key: self.folder.key(letters).into_string(),
                capital: capital(letters),
                gap: before.map_or(Gap::Parted, |end| {
                    self.gap(Span::new(end, span.start).of(text))
                }),
            });
            before = Some(span.end);
        }
        words
    }

    /// A name in citation form.
    pub(super) fn pattern(
        &self,
        surface: &str,
        term: TermRef,
        part: Part,
        foreign: bool,
    ) -> Option<Pattern> {
        let words = self.words(surface, Span::new(0, surface.len()), None);
        (!words.is_empty()).then(|| Pattern {
            words,
            term,
            part,
            surface: surface.to_owned(),
            features: None,
            foreign,
        })
    }

    /// What lies between two words.
    pub(super) fn gap(&self, between: &str) -> Gap {
        if matches!(between, "" | " ") {
            return Gap::Joined;
        }
        if between.matches('\n').count() > 1 {
            return Gap::Parted;
        }
        // Search keys take hyphens and dashes for spaces.
        let key = self.folder.key(between).into_string();
        match key.trim() {
            "" => Gap::Joined,
            "." => Gap::Stopped,
            _ => Gap::Parted,
        }
    }
}

impl Word {
    /// A number that words of one key share, and few others do.
    pub(super) fn digest(&self) -> u32 {
        let bytes = self.key.bytes();
        bytes.fold(0x811C_9DC5, |sum, byte| {
            (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        })
    }
}

impl Pattern {
    /// The key of its first word.
    pub(super) fn first(&self) -> &str {
        self.words.first().map_or("", |word| &word.key)
    }

    /// The capitals of its first word.
    pub(super) fn capital(&self) -> Capital {
        self.words
            .first()
            .map_or(Capital::None, |word| word.capital)
    }

    /// Whether the words of the text begin with this name.
    pub(super) fn matches(&self, text: &[Word]) -> bool {
        let Some(text) = text.get(..self.words.len()) else {
            return false;
        };
        self.words
            .iter()
            .zip(text)
            .enumerate()
            .all(|(index, (own, word))| {
                let joined = index == 0 || word.gap <= own.gap;
                joined && own.key == word.key && word.capital >= own.capital
            })
    }
}

fn capital(letters: &str) -> Capital {
    let mut cased = letters.chars().filter(|letter| letter.is_alphabetic());
    match cased.next() {
        Some(first) if first.is_uppercase() => {}
        _ => return Capital::None,
    }
    let mut rest = cased.peekable();
    if rest.peek().is_some() && rest.all(|letter| !letter.is_lowercase()) {
        Capital::All
    } else {
        Capital::First
    }
}
