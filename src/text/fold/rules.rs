//! The rules of a folder: language tables made into look-ups.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

use super::Piece;
use super::groups::{Sequence, equalities};
use super::pass::begins_cluster;
use crate::text::classes::{is_apostrophe, is_dash, is_hyphen, is_invisible};
use crate::vocabulary::Language;

/// How a folder treats characters. See `docs/normalization.md` for the order of steps.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    loose: bool,
    drop: Vec<char>,
    // Capitals whose small letter is not Unicode's default.
    small: Vec<(char, char)>,
    // Letters that keep their marks in search.
    kept: Vec<char>,
    singles: BTreeMap<char, Vec<char>>,
    sequences: Vec<Sequence>,
    // What the letters of `BLOCKS` fold to; NUL where it is not one letter.
    table: Vec<char>,
    // The same, NUL where a sequence may begin.
    alone: Vec<char>,
}

/// What one character folds to when nothing combines with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    To(char),
    Other,
}

impl Rules {
    pub(super) fn for_language(language: &Language) -> Self {
        let fold = &language.fold;
        let small = language
            .casing
            .pairs
            .iter()
            .filter_map(|(small, capital, _)| Some((only(capital)?, only(small)?)));
        Self {
            drop: fold.drop.clone(),
            small: small.collect(),
            ..Self::default()
        }
        .with_groups(fold.same.iter())
    }

    pub(super) fn search<'a>(languages: impl Iterator<Item = &'a Language>) -> Self {
        let languages: Vec<&Language> = languages.collect();
        let drop = languages.iter().flat_map(|language| &language.fold.drop);
        let same = languages.iter().flat_map(|language| &language.fold.same);
        let search = || languages.iter().flat_map(|language| &language.fold.search);
        let alone = search().filter(|group| group.len() == 1).flatten();
        Self {
            loose: true,
            drop: drop.copied().collect(),
            kept: alone.filter_map(|letter| only(letter)).collect(),
            ..Self::default()
        }
        .with_groups(same.chain(search()))
    }

    pub(super) fn is_dropped(&self, letter: char) -> bool {
        self.drop.contains(&letter) || is_invisible(letter) || (self.loose && is_apostrophe(letter))
    }

    pub(super) fn plain(&self, letter: char) -> Plain {
        match slot(letter).and_then(|slot| self.table.get(slot)) {
            Some('\0') | None => Plain::Other,
            Some(folded) => Plain::To(*folded),
        }
    }

    /// Whether a folded letter is known to stay as it is, whatever stands beside it.
    pub(super) fn is_fixed(&self, letter: char) -> bool {
        self.plain(letter) == Plain::To(letter)
    }

    /// What a letter folds to in every word without marks that combine and without sequences; empty where it is not known.
    pub(super) fn alone(&self, letter: char) -> Vec<char> {
        if let Plain::To(folded) = self.plain(letter) {
            return vec![folded];
        }
        let mut letters = Vec::new();
        self.fold_letter(letter, &mut |folded| letters.push(folded));
        let is_known =
            begins_cluster(letter) && letters.iter().all(|folded| self.is_fixed(*folded));
        if is_known { letters } else { Vec::new() }
    }

    pub(super) fn sequences(&self) -> impl Iterator<Item = &[char]> {
        self.sequences
            .iter()
            .map(|sequence| sequence.from.as_slice())
    }

    /// Gives the letters that one composed character folds to.
    pub(super) fn fold_letter(&self, letter: char, put: &mut dyn FnMut(char)) {
        self.fold_base(letter, &mut |base| match self.singles.get(&base) {
            Some(to) => to.iter().copied().for_each(&mut *put),
            None => put(base),
        });
    }

    /// The key of a text whose every letter folds to one, found without bookkeeping; and whether each has the same length as
    /// its letter.
    pub(super) fn plain_key(&self, text: &str) -> Option<(String, bool)> {
        let mut key = String::with_capacity(text.len());
        let same_length = self.plain_letters(text, |letter| key.push(letter))?;
        Some((key, same_length))
    }

    /// The letters of such a key one by one.
    pub(super) fn plain_letters(&self, text: &str, mut put: impl FnMut(char)) -> Option<bool> {
        let mut after_space = true;
        let mut same_length = true;
        for letter in text.chars() {
            let folded = slot(letter).and_then(|slot| self.alone.get(slot));
            let folded = folded.copied().filter(|folded| *folded != '\0')?;
            if folded == ' ' && after_space {
                return None;
            }
            same_length &= folded.len_utf8() == letter.len_utf8();
            after_space = folded == ' ';
            put(folded);
        }
        (!after_space || text.is_empty()).then_some(same_length)
    }

    /// The first two letters of the key of a word, where each letter gives one by itself and what follows changes nothing.
    pub(super) fn first_two(&self, word: &str) -> Option<[Option<char>; 2]> {
        let mut letters = word.chars();
        let mut folded = || -> Option<Option<char>> {
            let Some(letter) = letters.next() else {
                return Some(None);
            };
            let folded = slot(letter).and_then(|slot| self.alone.get(slot)).copied();
            folded
                .filter(|folded| !matches!(folded, '\0' | ' '))
                .map(Some)
        };
        let found = [folded()?, folded()?];
        // A mark may combine with the second.
        folded().map(|_| found)
    }

    pub(super) fn starts_sequence(&self, letter: char) -> bool {
        self.sequences
            .iter()
            .any(|sequence| sequence.from.first() == Some(&letter))
    }

    pub(super) fn sequence_at(&self, pieces: &[Piece]) -> Option<&Sequence> {
        let fits = |sequence: &&Sequence| {
            let letters = pieces.iter().map(|piece| &piece.letter);
            pieces.len() >= sequence.from.len()
                && sequence.from.iter().zip(letters).all(|(a, b)| a == b)
        };
        self.sequences.iter().find(fits)
    }

    // Classes, case and, in search, marks: everything but the equalities of the tables.
    fn fold_base(&self, letter: char, put: &mut dyn FnMut(char)) {
        if self.is_dropped(letter) {
            return;
        }
        if letter.is_whitespace() || (self.loose && (is_hyphen(letter) || is_dash(letter))) {
            return put(' ');
        }
        if is_apostrophe(letter) {
            return put('\'');
        }
        if is_hyphen(letter) {
            return put('-');
        }
        if let Some((_, small)) = self.small.iter().find(|(capital, _)| *capital == letter) {
            return put(*small);
        }
        let mut buffer = [0; 4];
        for folded in CASE.fold_string(letter.encode_utf8(&mut buffer)).chars() {
            if !self.loose || folded.is_ascii() || self.kept.contains(&folded) {
                put(folded);
            } else {
                decompose_canonical(folded, |part| {
                    if !is_diacritic(part) {
                        put(part);
                    }
                });
            }
        }
    }

    fn with_groups<'a>(mut self, groups: impl Iterator<Item = &'a Vec<String>>) -> Self {
        let groups = groups.map(|group| group.iter().map(|member| self.base_of(member)).collect());
        (self.singles, self.sequences) = equalities(groups);
        self.table = BLOCKS
            .into_iter()
            .flatten()
            .map(|letter| self.table_entry(letter))
            .collect();
        let is_plain = |sequence: &&Sequence| sequence.from.iter().all(|x| self.is_fixed(*x));
        // First letters of the sequences that are made of letters of the table only.
        let plain = self.sequences.iter().filter(is_plain);
        let starts: Vec<char> = plain
            .filter_map(|sequence| sequence.from.first().copied())
            .collect();
        let alone = |letter: &char| {
            if starts.contains(letter) {
                '\0'
            } else {
                *letter
            }
        };
        self.alone = self.table.iter().map(alone).collect();
        self
    }

    fn base_of(&self, member: &str) -> Vec<char> {
        let mut letters = Vec::new();
        for letter in member.nfc() {
            self.fold_base(letter, &mut |folded| letters.push(folded));
        }
        letters
    }

    fn table_entry(&self, letter: char) -> char {
        let mut folded = None;
        let mut count = 0;
        self.fold_letter(letter, &mut |to| {
            folded = Some(to);
            count += 1;
        });
        match folded {
            Some(to) if count == 1 && begins_cluster(letter) && begins_cluster(to) => to,
            _ => '\0',
        }
    }
}

const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();

/// The letters that names are made of: Latin with the schwa, Cyrillic, Armenian. A table spares them the general way.
const BLOCKS: [RangeInclusive<char>; 3] = [
    '\0'..='\u{25F}',
    '\u{400}'..='\u{4FF}',
    '\u{530}'..='\u{58F}',
];

// Place of a letter in the table.
fn slot(letter: char) -> Option<usize> {
    let slot = match letter {
        '\0'..='\u{25F}' => u32::from(letter),
        '\u{400}'..='\u{4FF}' => u32::from(letter) - 0x400 + 0x260,
        '\u{530}'..='\u{58F}' => u32::from(letter) - 0x530 + 0x360,
        _ => return None,
    };
    usize::try_from(slot).ok()
}

// Marks above, below and through a letter. Marks with other classes are vowels and letters of other scripts.
fn is_diacritic(letter: char) -> bool {
    matches!(canonical_combining_class(letter), 1 | 200..)
}

fn only(text: &str) -> Option<char> {
    let mut letters = text.nfc();
    letters.next().filter(|_| letters.next().is_none())
}
