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

/// The words of a text with their keys.
pub(super) fn words(text: &str, clitics: Option<&Clitics>, folder: &Folder) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(text, clitics) {
        if token.kind == TokenKind::Punctuation {
            continue;
        }
        let letters = token.span.of(text);
        let before = words.last().map_or(0, |word| word.span.end);
        let gap = gap(Span::new(before, token.span.start).of(text), folder);
        words.push(Word {
            span: token.span,
            key: folder.key(letters).into_string(),
            capital: capital(letters),
            gap: if words.is_empty() { Gap::Parted } else { gap },
        });
    }
    words
}

impl Pattern {
    /// Whether the words of the text from `at` on are this name.
    pub(super) fn matches(&self, text: &[Word], at: usize) -> bool {
        let Some(text) = text.get(at..at + self.words.len()) else {
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

fn gap(between: &str, folder: &Folder) -> Gap {
    if between.matches('\n').count() > 1 {
        return Gap::Parted;
    }
    // Search keys take hyphens and dashes for spaces.
    let key = folder.key(between).into_string();
    match key.trim() {
        "" => Gap::Joined,
        "." => Gap::Stopped,
        _ => Gap::Parted,
    }
}
