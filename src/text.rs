//! The text layer: tokens, folding, casing, edits. Knows languages' rules, not concepts.
//!
//! All places are byte spans in the text that the caller passed. Folding makes a copy for comparison and remembers where
//! each piece came from, so nothing that is found in a folded text is ever written from it.
//! `docs/normalization.md` states the folding contract.

pub mod casing;
pub mod edit;
mod fold;
mod letters;
pub mod script;
pub mod suggest;
mod token;
mod zone;

mod classes;

use crate::vocabulary::{Gender, Language};

pub(crate) use classes::{is_apostrophe, is_dash, is_hyphen, is_invisible};
pub(crate) use fold::Beginning;
pub use fold::{Folded, Folder, Key};
pub(crate) use letters::{Class, Kind as LetterKind, Letters};
pub use token::{Token, TokenKind, tokens};
pub(crate) use token::{is_in_word, is_letter, plain_word};
pub use zone::{Zone, ZoneKind, zones};
pub(crate) use zone::{find_byte, outermost, zones_in};

/// Whether a word of a language is a title before names: M., Mme, Dr.
pub(crate) fn is_title(language: &Language, word: &str) -> bool {
    let small = title_key(language, word);
    let naming = &language.naming;
    let mut lists = [&naming.titles, &naming.women, &naming.men].into_iter();
    lists.any(|titles| titles.contains(&small))
}

/// Whose title a word is, where it is that of women or of men alone.
pub(crate) fn title_gender(language: &Language, word: &str) -> Option<Gender> {
    let small = title_key(language, word);
    let naming = &language.naming;
    let titles = [
        (&naming.women, Gender::Feminine),
        (&naming.men, Gender::Masculine),
    ];
    let mut titles = titles.into_iter();
    let found = titles.find(|(titles, _)| titles.contains(&small));
    found.map(|(_, gender)| gender)
}

// As the lists have them: small, without stops and hyphens.
fn title_key(language: &Language, word: &str) -> String {
    casing::lower(language, word).replace(['.', '-'], "")
}

/// The first eight bytes as a number, in the order of the texts: sorting by it first spares nearly all comparisons.
pub(crate) fn first_bytes(text: &str) -> u64 {
    let mut bytes = [0; 8];
    for (byte, letter) in bytes.iter_mut().zip(text.bytes()) {
        *byte = letter;
    }
    u64::from_be_bytes(bytes)
}
