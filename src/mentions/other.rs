//! Names that are part of another name: Air France, New York Times, Hotel «Ukraine».

use crate::text::Folder;
use crate::vocabulary::{Language, Span};

/// The words of a language beside which a name is another name, folded.
#[derive(Debug, Default)]
pub(super) struct OtherNames {
    before: Vec<Noun>,
    after: Vec<Noun>,
    quoted: Vec<Noun>,
}

impl OtherNames {
    pub(super) fn new(language: &Language, folder: &Folder) -> Self {
        let others = &language.other_names;
        let nouns = |words: &[String]| words.iter().map(|word| Noun::new(word, folder)).collect();
        Self {
            before: nouns(&others.before),
            after: nouns(&others.after),
            quoted: nouns(&others.quoted),
        }
    }

    /// Whether the name at a span is part of another name.
    pub(super) fn has(&self, text: &str, span: Span, folder: &Folder) -> bool {
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let joined = |between: char| between == ' ' || between == '\u{A0}' || between == '-';
        let word_before = before.strip_suffix(joined).map(last_word);
        let word_after = after.strip_prefix(joined).map(first_word);
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        word_before
            .filter(capital)
            .is_some_and(|word| is_one_of(&self.before, word, folder))
            || word_after.is_some_and(|word| is_one_of(&self.after, word, folder))
            || self.is_quoted(before, after, folder)
    }

    /// Whether the name begins or fills quotation marks, with a noun for what has such a name beside them.
    fn is_quoted(&self, before: &str, after: &str, folder: &Folder) -> bool {
        let Some(before) = before.strip_suffix(is_opening) else {
            return false;
        };
        let noun = |word: &str| is_one_of(&self.quoted, word, folder);
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

/// A word that stands beside names, folded.
#[derive(Debug)]
struct Noun {
    key: String,
    /// Only its beginning is said.
    open: bool,
}

impl Noun {
    /// `club` or, of words with endings, `clu*`.
    fn new(word: &str, folder: &Folder) -> Self {
        let beginning = word.strip_suffix('*');
        Self {
            key: folder.key(beginning.unwrap_or(word)).into_string(),
            open: beginning.is_some(),
        }
    }
}

fn is_one_of(nouns: &[Noun], word: &str, folder: &Folder) -> bool {
    let word = folder.key(word).into_string();
    let mut nouns = nouns.iter();
    !word.is_empty()
        && nouns.any(|noun| word == noun.key || (noun.open && word.starts_with(&noun.key)))
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
