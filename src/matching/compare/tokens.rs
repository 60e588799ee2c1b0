//! A name as words: which are initials, which belong to a father's name.

use std::sync::Arc;

use super::{Comparer, LONGEST_NAME, TooLong};
use crate::sound::{Word, WordRef};
use crate::text::{is_dash, is_hyphen, is_invisible};
use crate::vocabulary::Lang;

/// Names have fewer words; what comes after is compared letter for letter only.
pub(super) const MOST_WORDS: usize = 10;

/// A name that was read.
#[derive(Clone, Debug)]
pub struct Name {
    /// As it was given, one space between words.
    pub(super) text: String,
    pub(super) words: Vec<Token>,
    pub(super) lang: Option<Lang>,
}

/// One word of a name.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) word: Arc<Word>,
    /// One letter, or two with a full stop.
    pub(super) initial: bool,
    /// It may be missing: a patronymic, or the word behind it.
    pub(super) free: bool,
    /// Its classes in a list of names.
    pub(super) classes: Arc<[u32]>,
}

/// A word in a comparison, wherever its sounds are kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'t> {
    pub(super) text: &'t str,
    pub(super) word: WordRef<'t>,
    pub(super) classes: &'t [u32],
    pub(super) initial: bool,
    pub(super) free: bool,
}

impl Token {
    pub(super) fn item(&self) -> Item<'_> {
        Item {
            text: &self.text,
            word: self.word.view(),
            classes: &self.classes,
            initial: self.initial,
            free: self.free,
        }
    }
}

/// Reads a name; `token` makes one word of it, which is an initial or is not.
pub(super) fn read(
    text: &str,
    lang: Option<Lang>,
    mut token: impl FnMut(&str, bool) -> Token,
) -> Result<Name, TooLong> {
    if text.len() > LONGEST_NAME {
        return Err(TooLong { bytes: text.len() });
    }
    let parts = split(text);
    let mut words: Vec<Token> = parts
        .into_iter()
        .take(MOST_WORDS)
        .map(|(text, initial)| token(text, initial))
        .collect();
    let items: Vec<Item<'_>> = words.iter().map(Token::item).collect();
    let free = free_words(&items);
    for (token, free) in words.iter_mut().zip(free) {
        token.free = free;
    }
    Ok(Name {
        text: text.split_whitespace().collect::<Vec<&str>>().join(" "),
        words,
        lang,
    })
}

pub(super) fn token(
    comparer: &Comparer<'_>,
    text: &str,
    lang: Option<Lang>,
    initial: bool,
) -> Token {
    Token {
        text: text.to_owned(),
        word: Arc::new(comparer.sounds.word(text, lang)),
        initial,
        free: false,
        classes: comparer.classes(text).into(),
    }
}

/// Words between spaces, hyphens and marks. A single letter is an initial, and so are two before a full stop (Yu., Ch.).
pub(super) fn split(text: &str) -> Vec<(&str, bool)> {
    let parts = text.split(|letter: char| {
        // Nearly all are such letters, and nothing else need be asked.
        !matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{557}' | '\u{561}'..='\u{587}')
            && (letter.is_whitespace()
                || is_hyphen(letter)
                || is_dash(letter)
                || matches!(letter, ',' | '_' | '/' | '(' | ')' | ';'))
    });
    let pieces = parts.flat_map(|part| part.split_inclusive('.'));
    pieces
        .filter_map(|piece| {
            let word = piece.trim_matches(|letter: char| letter == '.' || is_invisible(letter));
            let most = if piece.ends_with('.') { 2 } else { 1 };
            let letters = word.chars().take(3).count();
            (word.chars().any(char::is_alphanumeric)).then_some((word, letters <= most))
        })
        .collect()
}

/// The words of a name, without saying which are initials.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    split(text)
        .into_iter()
        .map(|(word, _)| word)
        .take(MOST_WORDS)
}

/// Which words may be missing: those that say whose child somebody is (Араик Владимирович, Аждар оглы), and their initials. A name of
/// two words has no patronymic, and one word always stays on each side of it.
pub(super) fn free_words(items: &[Item<'_>]) -> [bool; MOST_WORDS] {
    let mut free = [false; MOST_WORDS];
    if items.len() <= 2 {
        return free;
    }
    for (at, item) in items.iter().enumerate().take(MOST_WORDS) {
        let before = at.checked_sub(1).and_then(|before| items.get(before));
        if item.word.father_word && at > 0 {
            let father = if at > 1 { at - 1 } else { at };
            free[father..=at].fill(true);
        } else if item.word.patronymic {
            free[at] = true;
        } else if let Some(before) = before.filter(|_| item.initial) {
            // N. V. Pashinyan, Pashinyan N. V., Nikol V. Pashinyan.
            free[at] = before.initial || items.get(at + 1).is_some_and(|next| !next.initial);
        }
    }
    free
}
