//! A name as words: which are initials, which belong to a father's name.

use std::sync::Arc;

use super::{Comparer, LONGEST_NAME, TooLong};
use crate::sound::Word;
use crate::text::{is_dash, is_hyphen, is_invisible};
use crate::vocabulary::Lang;

/// Names have fewer words; what comes after is compared letter for letter only.
pub(super) const MOST_WORDS: usize = 10;

/// A name that was read.
#[derive(Clone, Debug)]
pub struct Name {
    /// As it was given, one space between words.
    pub(super) text: String,
    pub(super) words: Vec<Arc<Token>>,
    pub(super) lang: Option<Lang>,
}

/// One word of a name.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) word: Word,
    /// One letter, or two with a full stop.
    pub(super) initial: bool,
    /// It may be missing: a patronymic, or the word behind it.
    pub(super) free: bool,
    /// Its classes in a list of names.
    pub(super) classes: Vec<u32>,
}

impl Name {
    /// A name of words that were read before.
    pub(super) fn new(mut words: Vec<Arc<Token>>, lang: Option<Lang>) -> Self {
        free_patronymics(&mut words);
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        Self {
            text: texts.join(" "),
            words,
            lang,
        }
    }
}

pub(super) fn read(
    comparer: &Comparer<'_>,
    text: &str,
    lang: Option<Lang>,
) -> Result<Name, TooLong> {
    if text.len() > LONGEST_NAME {
        return Err(TooLong { bytes: text.len() });
    }
    let parts = split(text);
    let mut words: Vec<Arc<Token>> = parts
        .into_iter()
        .take(MOST_WORDS)
        .map(|(text, initial)| Arc::new(token(comparer, text, lang, initial)))
        .collect();
    free_patronymics(&mut words);
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
        word: comparer.sounds.word(text, lang),
        initial,
        free: false,
        classes: comparer
            .classes
            .map_or_else(Vec::new, |list| list.classes(text)),
    }
}

/// Words between spaces, hyphens and marks. A single letter is an initial, and so are two before a full stop (Yu., Ch.).
pub(super) fn split(text: &str) -> Vec<(&str, bool)> {
    let parts = text.split(|letter: char| {
        letter.is_whitespace()
            || is_hyphen(letter)
            || is_dash(letter)
            || matches!(letter, ',' | '_' | '/' | '(' | ')' | ';')
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

/// What says whose child somebody is may be missing: Араик Владимирович, Аждар оглы. A name of two words has no patronymic, and
/// one word always stays on each side of it.
fn free_patronymics(words: &mut [Arc<Token>]) {
    let count = words.len();
    for at in 0..count {
        let Some(token) = words.get(at) else {
            continue;
        };
        if token.word.father_word && at > 0 && count > 2 {
            let father = usize::from(at > 1);
            for token in words.iter_mut().skip(at - father).take(1 + father) {
                Arc::make_mut(token).free = true;
            }
        } else if token.word.patronymic
            && count > 2
            && let Some(token) = words.get_mut(at)
        {
            Arc::make_mut(token).free = true;
        }
    }
}
