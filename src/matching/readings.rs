//! What a query may stand for.

use std::borrow::Cow;
use std::cell::OnceCell;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::compare::LONGEST_NAME;
use super::index::Index;
use super::{Query, clitics};

/// What a query may stand for, likeliest first: itself, then without its leading article or preposition.
pub(super) struct Readings<'q> {
    /// As it was typed, composed.
    pub(super) whole: Cow<'q, str>,
    /// The others: who finds the whole does not pay for them.
    stripped: OnceCell<Vec<String>>,
}

impl<'q> Readings<'q> {
    pub(super) fn new(query: &'q Query) -> Self {
        let text = query.text.as_str();
        // Whoever pastes a page by mistake is not made to wait for what it may be the name of.
        let whole = if text.len() > LONGEST_NAME {
            Cow::Borrowed("")
        } else if is_composed(text) {
            Cow::Borrowed(text)
        } else {
            let words: Vec<&str> = text.split_whitespace().collect();
            Cow::Owned(words.join(" ").nfc().collect())
        };
        Self {
            whole,
            stripped: OnceCell::new(),
        }
    }

    pub(super) fn all<'r>(
        &'r self,
        index: &'r Index<'_>,
        query: &'r Query,
    ) -> impl Iterator<Item = &'r str> {
        let whole = Some(&*self.whole).filter(|whole| !whole.is_empty());
        let stripped = || self.stripped.get_or_init(|| self.strip(index, query));
        let stripped = std::iter::once_with(stripped).flatten();
        whole.into_iter().chain(stripped.map(String::as_str))
    }

    fn strip(&self, index: &Index<'_>, query: &Query) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for language in index.glossary.languages() {
            if query.from.is_some_and(|from| from.base() != language.lang) {
                continue;
            }
            let stripped = clitics::strip(&self.whole, language);
            let new = |reading: &String| !reading.is_empty() && !found.contains(reading);
            found.extend(stripped.filter(new));
        }
        found
    }
}

/// Whether a text is in NFC, with one space between words.
fn is_composed(text: &str) -> bool {
    let mut space = true;
    for letter in text.chars() {
        if letter.is_whitespace() && (space || letter != ' ') {
            return false;
        }
        space = letter == ' ';
    }
    !space && (text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes)
}
