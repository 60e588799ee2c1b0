//! What a word may begin with, told from its first letters: most words of a glossary need not be read to know that they are far
//! from a query.

use std::collections::BTreeMap;
use std::str::Chars;

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::costs::Costs;
use super::data::ReaderData;
use super::slip;
use crate::text::{is_apostrophe, is_invisible};

/// So many sequences of letters without a consonant are passed over. Hardly a name has more.
const MOST: usize = 6;

/// Letters below this are found by a table.
const LETTERS: usize = 0x590;

/// What the rules of all readers make of letters, whatever stands beside them.
#[derive(Clone, Debug, Default)]
pub(super) struct Beginnings {
    /// By first letter, of those that words begin with.
    starts: Vec<Vec<Start>>,
    /// By the others.
    further: BTreeMap<char, Vec<Start>>,
    /// Sounds are heard as one in ways that this does not follow.
    unknown: bool,
}

/// A sequence of letters that some rule reads.
#[derive(Clone, Debug)]
struct Start {
    /// Its letters behind the first.
    rest: Vec<char>,
    /// Gates of its sounds, by any rule.
    gates: u16,
    /// By some rule it has no firm consonant: what stands behind it may begin the word.
    open: bool,
}

impl Beginnings {
    pub(super) fn new(readers: &[ReaderData], costs: &Costs) -> Self {
        let mut all = Self {
            unknown: !costs.tells_first(),
            starts: vec![Vec::new(); LETTERS],
            ..Self::default()
        };
        for reader in readers {
            for (text, sounds) in &reader.letters {
                all.add(text, sounds, costs);
            }
            for rule in &reader.rules {
                for (sounds, _) in &rule.sounds {
                    all.add(&rule.text, sounds, costs);
                }
            }
        }
        all
    }

    fn add(&mut self, text: &str, sounds: &str, costs: &Costs) {
        let mut letters = text.nfc();
        let Some(first) = letters.next() else {
            return;
        };
        let rest: Vec<char> = letters.collect();
        let starts = match self.starts.get_mut(first as usize) {
            Some(starts) => starts,
            None => self.further.entry(first).or_default(),
        };
        let at = starts.iter().position(|start| start.rest == rest);
        let at = at.unwrap_or_else(|| {
            let (gates, open) = (0, false);
            starts.push(Start { rest, gates, open });
            starts.len() - 1
        });
        if let Some(start) = starts.get_mut(at) {
            let (gates, open) = costs.gates(&costs.sounds(sounds));
            start.gates |= gates;
            start.open |= open;
        }
    }

    /// Bits among which is each gate that a reading of a word can have.
    pub(super) fn gates(&self, text: &str) -> u16 {
        if self.unknown {
            return u16::MAX;
        }
        self.walk(Letters(text.chars()), MOST)
    }

    fn starts(&self, first: char) -> &[Start] {
        let starts = self.starts.get(first as usize);
        let starts = starts.or_else(|| self.further.get(&first));
        starts.map_or(&[], |starts| starts)
    }

    fn walk(&self, mut letters: Letters<'_>, most: usize) -> u16 {
        let (letter, bare) = match letters.next() {
            Next::End => return 1,
            Next::Letter(letter, bare) if most > 0 => (letter, bare),
            Next::Letter(..) | Next::Unknown => return u16::MAX,
        };
        let mut read = false;
        let mut gates = 0;
        for first in [Some(letter), (bare != letter).then_some(bare)] {
            for start in first.into_iter().flat_map(|first| self.starts(first)) {
                let mut behind = letters.clone();
                let fits = start.rest.iter().all(|letter| {
                    matches!(behind.next(), Next::Letter(own, bare) if own == *letter || bare == *letter)
                });
                if fits {
                    read = true;
                    gates |= start.gates;
                    if start.open {
                        gates |= self.walk(behind, most - 1);
                    }
                }
            }
        }
        // No reader knows such a letter, or it is written in another way.
        if read { gates } else { u16::MAX }
    }
}

/// The letters of a word as readers take them.
#[derive(Clone)]
struct Letters<'t>(Chars<'t>);

enum Next {
    /// A letter, and another that some readers may take it for: the same without its mark, or without its dot.
    Letter(char, char),
    /// A letter with marks that stand behind it.
    Unknown,
    End,
}

impl Letters<'_> {
    fn next(&mut self) -> Next {
        let Some(letter) = self.0.find(|letter| !is_skipped(*letter)) else {
            return Next::End;
        };
        let mut behind = self.0.clone();
        if let Some(mark) = behind.find(|letter| !is_skipped(*letter))
            && mark >= MARKS
            && is_combining_mark(mark)
        {
            return Next::Unknown;
        }
        let small = small(letter);
        if letter == 'I' {
            return Next::Letter(small, DOTLESS);
        }
        if small.is_ascii() {
            return Next::Letter(small, small);
        }
        let mut bare = None;
        // Of Armenian letters none has a mark.
        if !('\u{530}'..='\u{58F}').contains(&small) {
            decompose_canonical(small, |part| {
                bare.get_or_insert(part);
            });
        }
        Next::Letter(small, bare.unwrap_or(small))
    }
}

/// Whether two words may be one slip of typing apart, which leaves the first letter and adds or takes one at most.
pub(super) fn may_slip(one: &str, other: &str) -> bool {
    let first = |word: &str| word.chars().find(|letter| !is_skipped(*letter)).map(small);
    let count = |word: &str| word.chars().filter(|letter| !is_skipped(*letter)).count();
    first(one) == first(other) && {
        let (one, other) = (count(one), count(other));
        one.abs_diff(other) <= 1 && one.max(other) >= slip::SHORTEST
    }
}

/// What readers pass over.
fn is_skipped(letter: char) -> bool {
    !letter.is_ascii_alphabetic() && (is_apostrophe(letter) || is_invisible(letter))
}

/// As readers take a letter.
fn small(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_lowercase()
    } else {
        CaseMapper::new().simple_lowercase(letter)
    }
}

/// What `I` is the capital of in Turkic languages.
const DOTLESS: char = '\u{131}';

/// Before this no mark stands that combines with a letter.
const MARKS: char = '\u{300}';
