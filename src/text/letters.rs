//! What each character of a running text does to the key of its word, told without folding the word: by one look into a
//! table. Whoever looks for some keys among all words of a long text reads it so, and folds the few words that may be meant.
//!
//! Letters are numbered. What cannot be told without the neighbours of a character is `Odd`: then the word has to be folded.

use std::collections::BTreeSet;

use super::classes::{is_apostrophe, is_hyphen};
use super::fold::Folder;

/// The characters of a text as symbols. Build it once for a folder and the keys that are looked for.
#[derive(Clone, Debug)]
pub(crate) struct Letters {
    /// By code point.
    table: Box<[Class; TABLE]>,
    /// Letters of keys, sorted, with their symbols.
    symbols: Vec<(char, u8)>,
    /// What the letters give that give several.
    several: Vec<Vec<u8>>,
    /// Sequences that folding may change.
    sequences: Vec<Vec<u8>>,
    folder: Folder,
}

/// What a character does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(u16);

/// The kinds of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One letter or digit of the key, the one of the symbol.
    Letter,
    /// Several letters of the key.
    Several,
    /// Nothing, inside a word and at its ends.
    Dropped,
    /// Parts words, and is in none.
    Break,
    /// Parts words, but may stand inside a number.
    Mark,
    /// It depends.
    Odd,
}

/// Symbols are below this.
pub(crate) const SYMBOLS: u8 = 127;

/// What letters share that no key of the beginning had; keys have to be compared after symbols.
const OTHER: u8 = SYMBOLS - 1;

/// Latin, Cyrillic and Armenian, and what lies between.
const LETTERS: usize = 0x590;

/// Behind them the marks of printed text: quotation marks, dashes, spaces.
const TABLE: usize = LETTERS + 0x80;
const MARKS: u32 = 0x2000;
const LETTERS_END: u32 = 0x590;

const SYMBOL: u16 = 0x7F;
const KIND: u16 = 0x700;
const DIGIT: u16 = 0x800;
const CAPITAL: u16 = 0x1000;
const STARTS: u16 = 0x2000;
const SMALL: u16 = 0x4000;
const LETTER: u16 = 0x8000;
const SPACE: u16 = 0x80;

impl Letters {
    /// Numbers the letters of these keys.
    pub(crate) fn new<'k>(folder: &Folder, keys: impl Iterator<Item = &'k str>) -> Self {
        let mut seen = [false; LETTERS];
        let mut letters: BTreeSet<char> = BTreeSet::new();
        for letter in keys.flat_map(str::chars) {
            match seen.get_mut(letter as usize) {
                Some(seen) => *seen = true,
                None => _ = letters.insert(letter),
            }
        }
        let near = (0..).zip(seen).filter(|(_, seen)| *seen);
        let near = near.filter_map(|(code, _)| char::from_u32(code));
        let mut made = Self {
            table: Box::new([Class::of(Kind::Odd); TABLE]),
            symbols: near.chain(letters).zip(0..OTHER).collect(),
            several: Vec::new(),
            sequences: Vec::new(),
            folder: folder.clone(),
        };
        made.sequences = folder.sequences().map(|from| made.all(from)).collect();
        for (code, at) in (0..).zip(0..TABLE) {
            let class = if at < LETTERS {
                char::from_u32(code).map(|letter| made.class_of(letter).flagged())
            } else {
                let mark = char::from_u32(code + MARKS - LETTERS_END);
                mark.map(|mark| made.far(mark))
            };
            if let (Some(class), Some(place)) = (class, made.table.get_mut(at)) {
                *place = class;
            }
        }
        made
    }

    /// The symbols of a key.
    pub(crate) fn symbols(&self, key: &str) -> Vec<u8> {
        key.chars().map(|letter| self.symbol(letter)).collect()
    }

    /// The key of a word.
    pub(crate) fn key(&self, word: &str) -> String {
        self.folder.key(word).into_string()
    }

    /// Gives the symbols of the key of a word where its characters tell them one by one. `false` where they do not; those that
    /// were given then count for nothing.
    #[inline]
    pub(crate) fn plainly(&self, word: &str, mut put: impl FnMut(u8)) -> bool {
        let mut at = 0;
        while let Some((class, end)) = self.at(word, at) {
            match class.kind() {
                Kind::Letter if class.starts_sequence() && self.may_be_sequence(word, at) => {
                    return false;
                }
                Kind::Letter => put(class.symbol()),
                Kind::Several => self.several(class).iter().copied().for_each(&mut put),
                Kind::Dropped => {}
                Kind::Break | Kind::Mark | Kind::Odd => return false,
            }
            at = end;
        }
        true
    }

    /// The character at a place of a text, and where the next one stands; `None` at its end.
    #[inline]
    pub(crate) fn at(&self, text: &str, at: usize) -> Option<(Class, usize)> {
        let bytes = text.as_bytes();
        let first = *bytes.get(at)?;
        if first < 0x80 {
            return Some((self.table[usize::from(first)], at + 1));
        }
        if first < 0xE0 {
            let second = *bytes.get(at + 1)?;
            let code = (usize::from(first & 0x1F) << 6) | usize::from(second & 0x3F);
            let class = if code < LETTERS {
                self.table[code]
            } else {
                Class::of(Kind::Odd)
            };
            return Some((class, at + 2));
        }
        if first == 0xE2
            && let second @ (0x80 | 0x81) = *bytes.get(at + 1)?
        {
            let third = *bytes.get(at + 2)?;
            let mark = (usize::from(second & 1) << 6) | usize::from(third & 0x3F);
            return Some((self.table[LETTERS + mark], at + 3));
        }
        let letter = text.get(at..)?.chars().next()?;
        Some((self.far(letter), at + letter.len_utf8()))
    }

    /// Passes over letters inside words and over what parts words, and where `small` is false also over words that begin with a
    /// small letter: most of a text. Gives the place after that and whether a letter stands before it, as `inside` says of the
    /// place where it starts.
    #[inline]
    pub(crate) fn pass(&self, text: &str, at: usize, inside: bool, small: bool) -> (usize, bool) {
        let after = |letter: bool| match (letter, small) {
            (true, _) => LETTER | SPACE,
            (false, true) => SPACE,
            (false, false) => SMALL | SPACE,
        };
        let (mut at, mut inside) = (at, inside);
        while let Some((class, end)) = self.at(text, at)
            && class.0 & after(inside) != 0
        {
            inside = class.is_letter();
            at = end;
        }
        (at, inside)
    }

    /// The symbols of a letter that gives several.
    pub(crate) fn several(&self, class: Class) -> &[u8] {
        let at = usize::from(class.symbol());
        self.several.get(at).map_or(&[], Vec::as_slice)
    }

    /// Whether folding may change the letters from here on because of what stands side by side.
    pub(crate) fn may_be_sequence(&self, text: &str, at: usize) -> bool {
        self.sequences.iter().any(|sequence| {
            let mut at = at;
            for symbol in sequence {
                let (class, end) = loop {
                    match self.at(text, at) {
                        Some((class, end)) if class.kind() == Kind::Dropped => at = end,
                        Some(found) => break found,
                        None => return false,
                    }
                };
                match class.kind() {
                    Kind::Letter if class.symbol() == *symbol => at = end,
                    Kind::Several | Kind::Odd => return true,
                    _ => return false,
                }
            }
            true
        })
    }

    fn symbol(&self, letter: char) -> u8 {
        let known = self.symbols.binary_search_by_key(&letter, |known| known.0);
        let known = known.ok().and_then(|at| self.symbols.get(at));
        known.map_or(OTHER, |(_, symbol)| *symbol)
    }

    fn all(&self, letters: &[char]) -> Vec<u8> {
        letters.iter().map(|letter| self.symbol(*letter)).collect()
    }

    fn class_of(&mut self, letter: char) -> Class {
        if self.folder.drops(letter) {
            return Class::of(Kind::Dropped);
        }
        if letter.is_whitespace() || breaks(letter) {
            return Class::of(Kind::Break);
        }
        if parts_but_numbers(letter) {
            return Class::of(Kind::Mark);
        }
        if !letter.is_alphabetic() && !letter.is_ascii_digit() {
            return Class::of(Kind::Odd);
        }
        let capital = if letter.is_uppercase() { CAPITAL } else { 0 };
        let folded = self.folder.alone(letter);
        match folded.as_slice() {
            [one] if one.is_alphanumeric() => {
                let digit = if one.is_numeric() { DIGIT } else { 0 };
                let starts = self.folder.starts_sequence(*one);
                let starts = if starts { STARTS } else { 0 };
                Class(u16::from(self.symbol(*one)) | digit | capital | starts)
            }
            [_, .., last]
                if self.several.len() < usize::from(SYMBOLS)
                    && !self.folder.starts_sequence(*last)
                    && self
                        .folder
                        .key(letter.encode_utf8(&mut [0; 4]))
                        .as_str()
                        .chars()
                        .eq(folded.iter().copied()) =>
            {
                let symbols = self.all(&folded);
                let at = u16::try_from(self.several.len()).unwrap_or_default();
                self.several.push(symbols);
                Class(at | Class::of(Kind::Several).0 | capital)
            }
            _ => Class::of(Kind::Odd),
        }
    }

    #[cold]
    fn far(&self, letter: char) -> Class {
        Class::of(if self.folder.drops(letter) {
            Kind::Dropped
        } else if letter.is_whitespace() || breaks(letter) {
            Kind::Break
        } else {
            Kind::Odd
        })
        .flagged()
    }
}

impl Class {
    const fn of(kind: Kind) -> Self {
        Self((kind as u16) << 8)
    }

    // With what is asked most often.
    fn flagged(self) -> Self {
        let flags = match self.kind() {
            Kind::Letter | Kind::Several if self.0 & (CAPITAL | DIGIT) == 0 => LETTER | SMALL,
            Kind::Letter | Kind::Several => LETTER,
            Kind::Break | Kind::Mark => SPACE,
            Kind::Dropped | Kind::Odd => 0,
        };
        Self(self.0 | flags)
    }

    /// What it does.
    #[inline]
    pub(crate) fn kind(self) -> Kind {
        match (self.0 & KIND) >> 8 {
            0 => Kind::Letter,
            1 => Kind::Several,
            2 => Kind::Dropped,
            3 => Kind::Break,
            4 => Kind::Mark,
            _ => Kind::Odd,
        }
    }

    /// Whether it is in a word for sure, and what stands after it is in the same word if that is one, too.
    #[inline]
    pub(crate) fn is_letter(self) -> bool {
        self.0 & LETTER != 0
    }

    /// Whether it is one letter of the key whatever stands around it.
    #[inline]
    pub(crate) fn is_plain(self) -> bool {
        const LETTER_KIND: u16 = (Kind::Letter as u16) << 8;
        self.0 & (LETTER | KIND | STARTS) == LETTER | LETTER_KIND
    }

    /// Its letter in the key.
    #[inline]
    pub(crate) fn symbol(self) -> u8 {
        // The mask leaves seven bits.
        (self.0 & SYMBOL) as u8
    }

    #[inline]
    pub(crate) fn is_digit(self) -> bool {
        self.0 & DIGIT != 0
    }

    #[inline]
    pub(crate) fn is_capital(self) -> bool {
        self.0 & CAPITAL != 0
    }

    /// Whether a sequence that folding may change begins with such a letter.
    #[inline]
    pub(crate) fn starts_sequence(self) -> bool {
        self.0 & STARTS != 0
    }
}

// What Unicode takes into no word.
fn breaks(letter: char) -> bool {
    match letter {
        '.' | ',' | ':' | ';' | '_' => false,
        '\0'..='\u{7F}' => letter.is_ascii_punctuation() && !is_apostrophe(letter),
        '«'
        | '»'
        | '¡'
        | '¿'
        | '§'
        | '©'
        | '®'
        | '°'
        | '±'
        | '×'
        | '÷'
        | '\u{55D}'
        | '\u{2014}'
        | '\u{2015}'
        | '\u{201C}'..='\u{201F}'
        | '\u{2020}'..='\u{2022}'
        | '…'
        | '‰'
        | '\u{2039}'
        | '\u{203A}'
        | '€'
        | '№' => true,
        _ => is_hyphen(letter),
    }
}

fn parts_but_numbers(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':' | ';' | '_' | '\u{589}')
}
