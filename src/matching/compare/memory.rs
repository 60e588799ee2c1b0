//! Words that were read before: long lists of names say the same ones again and again.

use std::collections::BTreeMap;

use super::tokens::{self, Name, Token};
use super::{Comparer, TooLong};
use crate::vocabulary::Lang;

/// Words that are kept; beyond, all are forgotten, and those that come again are read again.
const MOST_WORDS: usize = 50_000;

/// Reads names, each word of a language once.
#[derive(Debug)]
pub struct Memory<'a> {
    comparer: Comparer<'a>,
    words: BTreeMap<Option<Lang>, BTreeMap<String, Token>>,
    count: usize,
}

impl<'a> Memory<'a> {
    /// Remembers nothing yet.
    pub fn new(comparer: Comparer<'a>) -> Self {
        Self {
            comparer,
            words: BTreeMap::new(),
            count: 0,
        }
    }

    /// Reads a name, as [`Comparer::name`] does.
    pub fn name(&mut self, text: &str, lang: Option<Lang>) -> Result<Name, TooLong> {
        tokens::read(text, lang, |word, initial| Token {
            initial,
            ..self.token(word, lang)
        })
    }

    fn token(&mut self, word: &str, lang: Option<Lang>) -> Token {
        if let Some(known) = self.words.get(&lang).and_then(|words| words.get(word)) {
            return known.clone();
        }
        if self.count >= MOST_WORDS {
            self.words.clear();
            self.count = 0;
        }
        let token = tokens::token(&self.comparer, word, lang, false);
        let words = self.words.entry(lang).or_default();
        words.insert(word.to_owned(), token.clone());
        self.count += 1;
        token
    }
}
