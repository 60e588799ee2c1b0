//! Which scripts a word is written in, and the letter that does not belong.

use crate::vocabulary::{Script, Span};

/// The scripts of a word's letters, each once, in the order of their first letters.
pub fn scripts(word: &str) -> Vec<Script> {
    let mut found = Vec::new();
    for script in word.chars().filter_map(Script::of) {
        if !found.contains(&script) {
            found.push(script);
        }
    }
    found
}

/// A letter of another script than the rest of its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Odd {
    /// The letter.
    pub letter: char,
    /// Its script.
    pub script: Script,
    /// Its place.
    pub span: Span,
}

/// The first letter that is not of the script most of the word's letters are of; `None` when all are of one.
/// Where two scripts have as many letters, the one that comes first is the word's.
pub fn mixed(word: &str) -> Option<Odd> {
    let count = |script: Script| {
        word.chars()
            .filter(|letter| Script::of(*letter) == Some(script))
            .count()
    };
    let found = scripts(word);
    if found.len() < 2 {
        return None;
    }
    // `max_by_key` takes the last of equals.
    let main = *found.iter().rev().max_by_key(|script| count(**script))?;
    word.char_indices().find_map(|(at, letter)| {
        let script = Script::of(letter).filter(|script| *script != main)?;
        let span = Span::new(at, at + letter.len_utf8());
        Some(Odd {
            letter,
            script,
            span,
        })
    })
}
