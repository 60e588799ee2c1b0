//! The names to find, by digests of their first words. What a text has at a place is told by a walk over the letters of the
//! word there; case forms are made when a text first has a word that begins like them.

use std::cell::LazyCell;
use std::ops::Range;

use super::forms::{LONGEST, Maker};
use super::made::{Forms, Made};
use super::pattern::{Capital, Name, Pattern};
use super::table::{Digest, Table};
use super::trie::{Place, Trie};
use crate::text::{Class, LetterKind, Letters};

/// The names of a scanner.
#[derive(Debug)]
pub(super) struct Names {
    letters: Letters,
    /// Of words with a capital.
    proper: Group,
    /// Of words with any letter.
    common: Group,
}

/// A name with what is known of its words and forms.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) name: Name,
    /// The keys of its words.
    pub(super) keys: Vec<String>,
    /// Whether its first word has a capital.
    pub(super) capital: bool,
    /// If it has forms, the letters with which all of them begin.
    pub(super) forms: Option<String>,
}

/// Names that ask the same of a word.
#[derive(Debug, Default)]
struct Group {
    /// Of first words.
    table: Table,
    /// Of each name, the digest of its second word, or 0. Most of those that share a first word, the given name of a person
    /// in all forms of the whole name, need not be looked at then.
    seconds: Vec<u32>,
    names: Vec<Name>,
    /// What forms begin with.
    beginnings: Trie,
    /// By the numbers of the beginnings.
    made: Vec<Made>,
    /// Places of names, one beginning after the other.
    beginners: Vec<u32>,
}

/// What is known of a word as far as it was walked.
struct Walk {
    digest: Digest,
    /// None where no form goes on so.
    place: Option<Place>,
    passed: Passed,
}

/// Beginnings that a walk came by: one before the first letter, one a letter, and beginnings are short.
#[derive(Default)]
struct Passed {
    beginnings: [u32; LONGEST + 1],
    count: usize,
}

impl Names {
    pub(super) fn new(letters: Letters, bases: Vec<Base>) -> Self {
        let (proper, common): (Vec<Base>, Vec<Base>) =
            bases.into_iter().partition(|base| base.capital);
        Self {
            proper: Group::new(&letters, &proper),
            common: Group::new(&letters, &common),
            letters,
        }
    }

    /// The names that begin with a word; of those with more words the ones that may go on with the word that `next` gives.
    pub(super) fn of<'n>(
        &'n self,
        (word, capital): (&str, Capital),
        next: impl FnOnce() -> Option<&'n str>,
        maker: &Maker<'_>,
    ) -> Vec<Pattern<'n>> {
        let mut symbols = Vec::with_capacity(word.len());
        self.letters.put_symbols(word, &mut symbols);
        let second = LazyCell::new(|| next().map_or(0, |word| self.digest(word)));
        let may_be = |second_of: u32| second_of == 0 || second_of == *second;
        let mut found = Vec::new();
        self.common
            .find(&self.letters, &symbols, maker, &may_be, &mut found);
        if capital != Capital::None {
            self.proper
                .find(&self.letters, &symbols, maker, &may_be, &mut found);
        }
        found
    }

    /// The places of a text where a word may stand that a name begins with, in order: rather too many than too few.
    pub(super) fn places<'n>(&'n self, text: &'n str, maker: &'n Maker<'n>) -> Places<'n> {
        Places {
            names: self,
            text,
            maker,
            at: 0,
            inside: false,
            dropped: None,
            ready: 0..0,
        }
    }

    fn digest(&self, word: &str) -> u32 {
        let mut symbols = Vec::with_capacity(word.len());
        self.letters.put_symbols(word, &mut symbols);
        Digest::of(&symbols)
    }

    // `class`: of the letter at the place.
    #[inline]
    fn may_begin(&self, class: Class, text: &str, at: usize, maker: &Maker<'_>) -> bool {
        let any_case = !class.is_letter() || class.is_digit();
        let capital = any_case || class.is_capital();
        (!self.common.is_empty() && self.common.may_begin(&self.letters, text, at, maker))
            || (capital && self.proper.may_begin(&self.letters, text, at, maker))
    }
}

/// See [`Names::places`].
#[derive(Debug)]
pub(super) struct Places<'n> {
    names: &'n Names,
    text: &'n str,
    maker: &'n Maker<'n>,
    at: usize,
    /// Whether a letter stands before.
    inside: bool,
    /// Where the characters begin that stand before and that keys leave out: words may begin with them.
    dropped: Option<usize>,
    /// Where places are that were found.
    ready: Range<usize>,
}

impl Places<'_> {
    /// Passes over what stands before a place.
    pub(super) fn pass_to(&mut self, place: usize) {
        let letters = &self.names.letters;
        let mut at = place;
        let before = loop {
            let before = self.text.get(..at).unwrap_or_default();
            let start = before.char_indices().next_back().map(|(start, _)| start);
            let class = start.and_then(|start| letters.at(self.text, start));
            let class = class.map(|(class, _)| class);
            match (start, class.map(Class::kind)) {
                (Some(start), Some(LetterKind::Dropped)) => at = start,
                _ => break class,
            }
        };
        if at > self.at {
            self.at = at;
            self.inside = before.is_some_and(Class::is_letter);
            self.dropped = None;
        }
    }
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let letters = &self.names.letters;
        while self.ready.is_empty() {
            if self.dropped.is_none() {
                let small = !self.names.common.is_empty();
                (self.at, self.inside) = letters.pass(self.text, self.at, self.inside, small);
            }
            let start = self.at;
            let (class, end) = letters.at(self.text, start)?;
            self.at = end;
            self.inside = class.is_letter();
            if class.kind() == LetterKind::Dropped {
                self.dropped.get_or_insert(start);
                continue;
            }
            let from = self.dropped.take().unwrap_or(start);
            let in_word = class.is_letter() || class.kind() == LetterKind::Odd;
            if in_word && self.names.may_begin(class, self.text, start, self.maker) {
                self.ready = from..end;
            }
        }
        let place = self.ready.start;
        let (_, end) = letters.at(self.text, place)?;
        self.ready.start = end;
        Some(place)
    }
}

impl Group {
    fn new(letters: &Letters, bases: &[Base]) -> Self {
        let digest = |key: &String| Digest::of(&letters.symbols(key));
        let mut order: Vec<(u32, usize)> = bases
            .iter()
            .enumerate()
            .map(|(at, base)| (base.keys.first().map_or(0, digest), at))
            .collect();
        order.sort_unstable();
        let mut group = Self::default();
        let mut beginnings: Vec<(Vec<u8>, usize, u32)> = Vec::new();
        for (place, (_, at)) in (0..).zip(&order) {
            let Some(base) = bases.get(*at) else {
                continue;
            };
            group.names.push(base.name);
            let second = base.keys.get(1).map_or(0, digest);
            group.seconds.push(second);
            let begin = base.forms.iter();
            beginnings.extend(begin.map(|begin| (letters.symbols(begin), *at, place)));
        }
        group.table = Table::new(order.into_iter().map(|(digest, _)| digest).collect());
        beginnings.sort_unstable();
        let mut sequences: Vec<&[u8]> = Vec::new();
        for same in beginnings.chunk_by(|one, other| one.0 == other.0) {
            let from = group.beginners.len();
            group
                .beginners
                .extend(same.iter().map(|(.., place)| *place));
            group.made.push(Made::new(from..group.beginners.len()));
            sequences.extend(same.first().map(|(symbols, ..)| symbols.as_slice()));
        }
        group.beginnings = Trie::new(&sequences);
        group
    }

    fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    // Whether the word at a place may be the first of a name.
    fn may_begin(&self, letters: &Letters, text: &str, mut at: usize, maker: &Maker<'_>) -> bool {
        if self.is_empty() {
            return false;
        }
        let mut walk = self.walk();
        let mut digit = false;
        while let Some((class, end)) = letters.at(text, at) {
            match class.kind() {
                LetterKind::Letter
                    if class.starts_sequence() && letters.may_be_sequence(text, at) =>
                {
                    return true;
                }
                LetterKind::Letter => self.step(&mut walk, class.symbol()),
                LetterKind::Several => {
                    for symbol in letters.several(class) {
                        self.step(&mut walk, *symbol);
                    }
                }
                LetterKind::Dropped => {
                    // A word may end before it.
                    if self.knows(&walk, letters, maker) {
                        return true;
                    }
                    at = end;
                    continue;
                }
                // Between digits it is part of a number.
                LetterKind::Mark if digit => return true,
                LetterKind::Break | LetterKind::Mark => break,
                LetterKind::Odd => return true,
            }
            digit = class.is_digit();
            at = end;
        }
        self.knows(&walk, letters, maker)
    }

    // Whether a name or a form begins with the word that was walked.
    fn knows(&self, walk: &Walk, letters: &Letters, maker: &Maker<'_>) -> bool {
        let digest = walk.digest.end();
        self.table.has(digest)
            || walk
                .passed
                .iter()
                .filter_map(|beginning| self.forms(beginning, letters, maker))
                .any(|forms| forms.has(digest))
    }

    fn walk(&self) -> Walk {
        let mut walk = Walk {
            digest: Digest::EMPTY,
            place: self.beginnings.root(),
            passed: Passed::default(),
        };
        self.pass(&mut walk);
        walk
    }

    #[inline]
    fn step(&self, walk: &mut Walk, symbol: u8) {
        walk.digest.push(symbol);
        if let Some(place) = walk.place {
            walk.place = self.beginnings.step(place, symbol);
            self.pass(walk);
        }
    }

    #[inline]
    fn pass(&self, walk: &mut Walk) {
        let number = walk.place.and_then(|place| self.beginnings.number(place));
        if let Some(number) = number {
            walk.passed.push(number);
        }
    }

    // The names and forms that begin with a word of these letters and whose second word may be the right one.
    fn find<'n>(
        &'n self,
        letters: &Letters,
        symbols: &[u8],
        maker: &Maker<'_>,
        may_be: &impl Fn(u32) -> bool,
        found: &mut Vec<Pattern<'n>>,
    ) {
        let mut walk = self.walk();
        for symbol in symbols {
            self.step(&mut walk, *symbol);
        }
        let digest = walk.digest.end();
        let places = self.table.find(digest);
        let seconds = self.seconds.get(places.clone()).unwrap_or_default();
        let names = self.names.get(places).unwrap_or_default();
        let names = names.iter().zip(seconds);
        let names = names.filter(|(_, second)| may_be(**second));
        found.extend(names.map(|(name, _)| Pattern { name, form: None }));
        for beginning in walk.passed.iter() {
            if let Some(forms) = self.forms(beginning, letters, maker) {
                let forms = forms.find(digest, may_be);
                let named = forms.filter_map(|form| {
                    let name = self.names.get(form.0.name as usize)?;
                    let form = Some(form);
                    Some(Pattern { name, form })
                });
                found.extend(named);
            }
        }
    }

    #[inline]
    fn forms(&self, beginning: u32, letters: &Letters, maker: &Maker<'_>) -> Option<&Forms> {
        let made = self.made.get(beginning as usize)?;
        Some(made.forms(|range| {
            let places = self.beginners.get(range).unwrap_or_default();
            let names = places.iter().filter_map(|place| {
                let name = self.names.get(*place as usize)?;
                Some((*place, name))
            });
            Forms::new(names, letters, maker)
        }))
    }
}

impl Passed {
    fn push(&mut self, beginning: u32) {
        if let Some(place) = self.beginnings.get_mut(self.count) {
            *place = beginning;
            self.count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = u32> {
        self.beginnings.iter().take(self.count).copied()
    }
}
