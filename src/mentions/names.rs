//! The names to find by their first words. What a text has at a place is told by a walk over the letters of the word there;
//! case forms are made when a text first has a word that begins like them.

use std::cell::LazyCell;
use std::ops::Range;
use std::sync::OnceLock;

use super::forms::{LONGEST, Maker};
use super::pattern::{Capital, Pattern, Word};
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

/// A name with what is known of its forms.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) pattern: Pattern,
    /// If it has forms, the letters with which all of them begin.
    pub(super) forms: Option<String>,
}

/// Names whose first words are in one tree.
#[derive(Debug, Default)]
struct Group {
    trie: Trie,
    /// What ends at the numbers of the tree.
    ends: Vec<End>,
    /// Sorted by first word.
    patterns: Vec<Pattern>,
    /// Of each pattern, the digest of its second word, if it has one. Most of those that share a first word, the given name of
    /// a person in all forms of the whole name, need not be looked at then.
    seconds: Vec<Option<u32>>,
    /// By the beginning that their forms share.
    bundles: Vec<Bundle>,
}

/// Ranges of patterns and of bundles: at most one bundle.
#[derive(Clone, Copy, Debug, Default)]
struct End {
    patterns: (usize, usize),
    bundle: Option<usize>,
}

/// Names whose forms begin with the same letters.
#[derive(Debug, Default)]
struct Bundle {
    bases: Vec<usize>,
    forms: OnceLock<Box<Group>>,
}

/// Bundles that a walk came by: one before the first letter, one a letter, and beginnings are short.
#[derive(Default)]
struct Passed {
    bundles: [usize; LONGEST + 1],
    count: usize,
}

impl Names {
    pub(super) fn new(letters: Letters, bases: Vec<Base>) -> Self {
        let (proper, common): (Vec<Base>, Vec<Base>) = bases
            .into_iter()
            .partition(|base| base.pattern.capital() != Capital::None);
        Self {
            proper: Group::new(&letters, proper),
            common: Group::new(&letters, common),
            letters,
        }
    }

    /// The names that begin with a word, in the order of the tree; of those with more words the ones that may go on with the
    /// word that `next` gives.
    pub(super) fn of<'n>(
        &'n self,
        word: &Word,
        next: impl FnOnce() -> Option<u32>,
        maker: &Maker<'_>,
    ) -> Vec<&'n Pattern> {
        let mut found: Vec<(&Group, Range<usize>)> = Vec::new();
        let symbols = self.letters.symbols(&word.key);
        self.common.find(&self.letters, &symbols, maker, &mut found);
        if word.capital != Capital::None {
            self.proper.find(&self.letters, &symbols, maker, &mut found);
        }
        let second = LazyCell::new(next);
        let patterns = found.into_iter().flat_map(|(group, range)| {
            let patterns = group.patterns.get(range.clone()).unwrap_or_default();
            let seconds = group.seconds.get(range).unwrap_or_default();
            patterns.iter().zip(seconds)
        });
        patterns
            .filter(|(_, own)| own.is_none() || **own == *second)
            .map(|(pattern, _)| pattern)
            .collect()
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

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let letters = &self.names.letters;
        while self.ready.is_empty() {
            let (mut class, mut end) = letters.at(self.text, self.at)?;
            let mut start = self.at;
            if self.inside {
                // Most of a text is letters inside words.
                while class.is_letter() {
                    start = end;
                    (class, end) = letters.at(self.text, end)?;
                }
            }
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

impl Names {
    // `class`: of the letter at the place.
    fn may_begin(&self, class: Class, text: &str, at: usize, maker: &Maker<'_>) -> bool {
        let any_case = !class.is_letter() || class.is_digit();
        let capital = any_case || class.is_capital();
        (!self.common.is_empty() && self.common.may_begin(&self.letters, text, at, maker))
            || (capital && self.proper.may_begin(&self.letters, text, at, maker))
    }
}

impl Group {
    fn new(letters: &Letters, bases: Vec<Base>) -> Self {
        // Beginnings come after names that are the same letters.
        let mut keys: Vec<(Vec<u8>, bool, usize)> = Vec::with_capacity(bases.len() * 2);
        for (at, base) in bases.iter().enumerate() {
            let first = base.pattern.first();
            keys.push((letters.symbols(first), false, at));
            if let Some(begin) = &base.forms {
                keys.push((letters.symbols(begin), true, at));
            }
        }
        keys.sort_unstable();
        let mut group = Self::default();
        let mut sequences: Vec<&[u8]> = Vec::new();
        let mut order: Vec<usize> = Vec::with_capacity(bases.len());
        for same in keys.chunk_by(|one, other| one.0 == other.0) {
            let mut end = End {
                patterns: (order.len(), order.len()),
                bundle: None,
            };
            for (_, stem, at) in same {
                if !stem {
                    order.push(*at);
                    end.patterns.1 = order.len();
                    continue;
                }
                if end.bundle.is_none() {
                    end.bundle = Some(group.bundles.len());
                    group.bundles.push(Bundle::default());
                }
                if let Some(bundle) = group.bundles.last_mut() {
                    bundle.bases.push(*at);
                }
            }
            sequences.extend(same.first().map(|(key, ..)| key.as_slice()));
            group.ends.push(end);
        }
        group.trie = Trie::new(&sequences);
        let mut places = vec![0; bases.len()];
        for (place, at) in order.iter().enumerate() {
            if let Some(known) = places.get_mut(*at) {
                *known = place;
            }
        }
        for base in group
            .bundles
            .iter_mut()
            .flat_map(|bundle| &mut bundle.bases)
        {
            *base = places.get(*base).copied().unwrap_or_default();
        }
        let mut patterns: Vec<(usize, Pattern)> = places
            .into_iter()
            .zip(bases.into_iter().map(|base| base.pattern))
            .collect();
        patterns.sort_unstable_by_key(|(place, _)| *place);
        group.patterns = patterns.into_iter().map(|(_, pattern)| pattern).collect();
        let second = |pattern: &Pattern| pattern.words.get(1).map(Word::digest);
        group.seconds = group.patterns.iter().map(second).collect();
        group
    }

    fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    fn may_begin(&self, letters: &Letters, text: &str, at: usize, maker: &Maker<'_>) -> bool {
        let mut passed = Passed::default();
        self.walk(letters, text, at, &mut passed)
            || passed.bundles().any(|bundle| {
                let forms = self.forms(bundle, letters, maker);
                forms.is_some_and(|forms| forms.walk(letters, text, at, &mut Passed::default()))
            })
    }

    // Whether the word at a place may be the first of a name.
    fn walk(&self, letters: &Letters, text: &str, mut at: usize, passed: &mut Passed) -> bool {
        let Some(mut place) = self.trie.root() else {
            return false;
        };
        self.pass(place, passed);
        let mut digit = false;
        while let Some((class, end)) = letters.at(text, at) {
            let one;
            let symbols = match class.kind() {
                LetterKind::Letter
                    if class.starts_sequence() && letters.may_be_sequence(text, at) =>
                {
                    return true;
                }
                LetterKind::Letter => {
                    one = [class.symbol()];
                    &one
                }
                LetterKind::Several => letters.several(class),
                LetterKind::Dropped if self.ends(place) => return true,
                LetterKind::Dropped => {
                    at = end;
                    continue;
                }
                // Between digits it is part of a number.
                LetterKind::Mark if digit => return true,
                LetterKind::Break | LetterKind::Mark => break,
                LetterKind::Odd => return true,
            };
            for symbol in symbols {
                let Some(next) = self.trie.step(place, *symbol) else {
                    return letters.may_combine(text, end);
                };
                place = next;
                self.pass(place, passed);
            }
            digit = class.is_digit();
            at = end;
        }
        self.ends(place)
    }

    #[inline]
    fn ends(&self, place: Place) -> bool {
        self.end(place)
            .is_some_and(|end| end.patterns.0 < end.patterns.1)
    }

    #[inline]
    fn end(&self, place: Place) -> Option<&End> {
        self.ends.get(self.trie.number(place)?)
    }

    #[inline]
    fn pass(&self, place: Place, passed: &mut Passed) {
        if let Some(bundle) = self.end(place).and_then(|end| end.bundle) {
            passed.push(bundle);
        }
    }

    // The names that begin with a word of these letters.
    fn find<'n>(
        &'n self,
        letters: &Letters,
        symbols: &[u8],
        maker: &Maker<'_>,
        found: &mut Vec<(&'n Self, Range<usize>)>,
    ) {
        let mut passed = Passed::default();
        self.exactly(symbols, &mut passed, found);
        for bundle in passed.bundles() {
            if let Some(forms) = self.forms(bundle, letters, maker) {
                forms.exactly(symbols, &mut Passed::default(), found);
            }
        }
    }

    fn exactly<'n>(
        &'n self,
        symbols: &[u8],
        passed: &mut Passed,
        found: &mut Vec<(&'n Self, Range<usize>)>,
    ) {
        let Some(mut place) = self.trie.root() else {
            return;
        };
        self.pass(place, passed);
        for symbol in symbols {
            let Some(next) = self.trie.step(place, *symbol) else {
                return;
            };
            place = next;
            self.pass(place, passed);
        }
        if let Some(end) = self.end(place) {
            found.push((self, end.patterns.0..end.patterns.1));
        }
    }

    fn forms(&self, bundle: usize, letters: &Letters, maker: &Maker<'_>) -> Option<&Self> {
        let bundle = self.bundles.get(bundle)?;
        let forms = bundle.forms.get_or_init(|| {
            let bases = bundle.bases.iter();
            let bases = bases.filter_map(|base| self.patterns.get(*base));
            let forms = bases.flat_map(|base| maker.forms(base));
            let forms = forms.map(|pattern| Base {
                pattern,
                forms: None,
            });
            Box::new(Self::new(letters, forms.collect()))
        });
        Some(forms)
    }
}

impl Passed {
    fn push(&mut self, bundle: usize) {
        if let Some(place) = self.bundles.get_mut(self.count) {
            *place = bundle;
            self.count += 1;
        }
    }

    fn bundles(&self) -> impl Iterator<Item = usize> {
        self.bundles.iter().take(self.count).copied()
    }
}
