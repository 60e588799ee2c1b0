//! Folding: text to the key by which names are compared, with the way back to the text's own bytes.
//!
//! One pass drops what is ignored, composes (NFC), folds case, then applies the language's equalities; passes repeat until
//! nothing changes, so a key folds to itself. Text in NFC and in NFD has the same key.

mod groups;
mod pass;
mod rules;

use crate::vocabulary::{Language, Span};
use rules::{Plain, Rules};

/// Folds by the rules of one language, or of several for search. Build it once.
#[derive(Clone, Debug)]
pub struct Folder {
    rules: Rules,
}

/// The folded form of a text: the only form that is compared. It has no `Display`, so it cannot leak into output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Key(String);

/// A key with the way back to the text it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Folded {
    /// The key.
    pub key: Key,
    // Where each character of the key came from; empty when bytes of key and text correspond one to one.
    pieces: Vec<Piece>,
    text_len: usize,
}

/// One character of a key and the bytes of the text it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    letter: char,
    // First byte in the key; set when the key is put together.
    at: usize,
    source: Span,
}

impl Folder {
    /// For running text of one language: keeps diacritics, apostrophes and hyphens apart from their absence.
    pub fn for_language(language: &Language) -> Self {
        Self {
            rules: Rules::for_language(language),
        }
    }

    /// For look-up in any of these languages: their tables together with the looser equalities of search; diacritics
    /// and apostrophes are dropped, hyphens and dashes count as spaces.
    pub fn search<'a>(languages: impl Iterator<Item = &'a Language>) -> Self {
        Self {
            rules: Rules::search(languages),
        }
    }

    /// The key of a text, with the way back.
    pub fn fold(&self, text: &str) -> Folded {
        if let Some((key, true)) = self.rules.plain_key(text) {
            return Folded {
                key: Key(key),
                pieces: Vec::new(),
                text_len: text.len(),
            };
        }
        let (mut folded, mut stable) = self.pass(text);
        // Two passes settle real text. The bound is for tables that contradict themselves.
        for _ in 0..MOST_PASSES {
            if stable {
                break;
            }
            let (mut next, next_stable) = self.pass(folded.key.as_str());
            stable = next_stable || next.key == folded.key;
            for piece in &mut next.pieces {
                piece.source = folded.original(piece.source);
            }
            next.text_len = text.len();
            folded = next;
        }
        folded
    }

    /// The key alone.
    pub fn key(&self, text: &str) -> Key {
        match self.rules.plain_key(text) {
            Some((key, _)) => Key(key),
            None => self.fold(text).key,
        }
    }

    /// The first two letters of the key of a word, as a number; `None` where they cannot be told without the others.
    pub(crate) fn beginning(&self, word: &str) -> Option<Beginning> {
        self.rules.first_two(word).map(Beginning::of)
    }

    /// The first letter of the key of a text, and whether the first letter of the text alone tells it, as long as what follows
    /// is plain.
    pub(crate) fn first_letter(&self, text: &str) -> (Option<char>, bool) {
        let mut letters = text.chars();
        let first = letters.next().map(|first| self.rules.plain(first));
        let alone = letters.next().is_none_or(|next| self.is_plain(next));
        match first {
            Some(Plain::To(first))
                if alone
                    && first != ' '
                    && self.rules.is_fixed(first)
                    && !self.rules.starts_sequence(first) =>
            {
                (Some(first), true)
            }
            _ => (self.key(text).as_str().chars().next(), false),
        }
    }

    /// The letters of the key of a text, where each letter of the text folds to one by itself. `false` where some do not; those that
    /// were given then count for nothing.
    pub(crate) fn plain_letters(&self, text: &str, put: impl FnMut(char)) -> bool {
        self.rules.plain_letters(text, put).is_some()
    }

    /// Whether a letter folds to one other and combines with nothing.
    pub(crate) fn is_plain(&self, letter: char) -> bool {
        matches!(self.rules.plain(letter), Plain::To(_))
    }

    /// Whether a letter leaves nothing in a key and the letters around it as they are.
    pub(crate) fn drops(&self, letter: char) -> bool {
        self.rules.is_dropped(letter)
    }

    /// What a letter folds to whatever stands around it, as long as that begins with no sequence that counts as another and
    /// no mark combines with it; empty where it is not known.
    pub(crate) fn alone(&self, letter: char) -> Vec<char> {
        self.rules.alone(letter)
    }

    /// Whether a folded letter begins a sequence that counts as another.
    pub(crate) fn starts_sequence(&self, letter: char) -> bool {
        self.rules.starts_sequence(letter)
    }

    /// The sequences of folded letters that count as others.
    pub(crate) fn sequences(&self) -> impl Iterator<Item = &[char]> {
        self.rules.sequences()
    }

    // The folded text, and whether another pass is known to change nothing.
    fn pass(&self, text: &str) -> (Folded, bool) {
        let (pieces, stable) = pass::run(&self.rules, text);
        (Folded::new(pieces, text.len()), stable)
    }
}

const MOST_PASSES: usize = 8;

/// The first two letters of a key, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Beginning(u32);

impl Beginning {
    fn of(letters: [Option<char>; 2]) -> Self {
        let letters = letters.into_iter().flatten();
        let number = letters.fold(0, |number: u32, letter| {
            (number ^ u32::from(letter)).wrapping_mul(0x9E37_79B1)
        });
        Self(number)
    }

    /// Some bits of the number.
    pub(crate) fn bits(self, count: u32) -> usize {
        (self.0 >> (u32::BITS - count)) as usize
    }
}

impl Key {
    /// Its first two letters.
    pub(crate) fn beginning(&self) -> Beginning {
        let mut letters = self.0.chars();
        Beginning::of([letters.next(), letters.next()])
    }

    /// The key as text, for comparison and indexing.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was left of the text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The key's text, for an index that keeps it.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl Folded {
    fn new(mut pieces: Vec<Piece>, text_len: usize) -> Self {
        let mut key = String::with_capacity(text_len);
        for piece in &mut pieces {
            piece.at = key.len();
            key.push(piece.letter);
        }
        Self {
            key: Key(key),
            pieces,
            text_len,
        }
    }

    /// The bytes of the text that a part of the key stands for: whole letters, with the marks on them. Where one letter
    /// gave several, the letter stands for each of them; where several gave one, they stand together.
    pub fn original(&self, key_span: Span) -> Span {
        if self.pieces.is_empty() {
            let end = if self.key.is_empty() {
                0
            } else {
                self.text_len
            };
            return Span::new(key_span.start.min(end), key_span.end.min(end));
        }
        let first = self.piece_at(key_span.start);
        if key_span.is_empty() {
            let at = first.map_or_else(|| self.end(), |piece| piece.source.start);
            return Span::new(at, at);
        }
        let Some(first) = first else {
            return Span::new(self.end(), self.end());
        };
        let last = self.piece_at(key_span.end - 1);
        Span::new(
            first.source.start,
            last.map_or_else(|| self.end(), |piece| piece.source.end),
        )
    }

    // The piece that holds this byte of the key.
    fn piece_at(&self, byte: usize) -> Option<&Piece> {
        if byte >= self.key.0.len() {
            return None;
        }
        let after = self.pieces.partition_point(|piece| piece.at <= byte);
        self.pieces.get(after.checked_sub(1)?)
    }

    fn end(&self) -> usize {
        self.pieces.last().map_or(0, |piece| piece.source.end)
    }
}
