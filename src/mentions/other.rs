//! Names that are part of another name: Air France, New York Times, Hotel «Ukraine».

use std::collections::BTreeSet;

use crate::text::Folder;
use crate::vocabulary::{Language, Span};

/// The words of a language beside which a name is another name, folded.
#[derive(Debug, Default)]
pub(super) struct OtherNames {
    before: BTreeSet<String>,
    after: BTreeSet<String>,
    quoted: Vec<String>,
}

impl OtherNames {
    pub(super) fn new(language: &Language, folder: &Folder) -> Self {
        let others = &language.other_names;
        let keys = |words: &[String]| words.iter().map(|word| key(folder, word)).collect();
        Self {
            before: keys(&others.before),
            after: keys(&others.after),
            quoted: others.quoted.iter().map(|word| key(folder, word)).collect(),
        }
    }

    /// Whether the name at a span is part of another name.
    pub(super) fn has(&self, text: &str, span: Span, folder: &Folder) -> bool {
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let joined = |between: char| between == ' ' || between == '\u{A0}' || between == '-';
        let word_before = before.strip_suffix(joined).map(last_word);
        let word_after = after.strip_prefix(joined).map(first_word);
        word_before.is_some_and(|word| self.before.contains(&key(folder, word)))
            || word_after.is_some_and(|word| self.after.contains(&key(folder, word)))
            || self.is_quoted(before, after, folder)
    }

    /// Whether the name begins or fills quotation marks, with a noun for what has such a name beside them.
    fn is_quoted(&self, before: &str, after: &str, folder: &Folder) -> bool {
        let Some(before) = before.strip_suffix(is_opening) else {
            return false;
        };
        let noun = |word: &str| {
            let word = key(folder, word);
            let mut nouns = self.quoted.iter();
            !word.is_empty() && nouns.any(|noun| word.starts_with(noun.as_str()))
        };
        let close = after.find(is_closing);
        let behind = close.and_then(|close| after.get(close..));
        // What is quoted for long is what somebody says.
        let short = close.is_some_and(|close| {
            let inside = after.get(..close).unwrap_or_default();
            inside.split_whitespace().count() <= 3
        });
        let behind = behind.unwrap_or_default().trim_start_matches(is_closing);
        let behind = behind.trim_start_matches([' ', '\u{A0}', '-']);
        short && (noun(last_word(before.trim_end())) || noun(first_word(behind)))
    }
}

fn key(folder: &Folder, word: &str) -> String {
    folder.key(word).into_string()
}

/// The word at the end of a text.
pub(super) fn last_word(text: &str) -> &str {
    let start = text.rfind(|letter: char| !letter.is_alphanumeric());
    let start = start.map_or(0, |at| {
        at + text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    text.get(start..).unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

fn is_opening(letter: char) -> bool {
    matches!(letter, '«' | '“' | '„' | '"' | '‹' | '‘')
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '»' | '”' | '“' | '"' | '›' | '’')
}
