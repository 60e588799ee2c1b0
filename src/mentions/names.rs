//! The names to find, by digests of their first words. What a text has at a place is told by a walk over the letters of the
//! word there; case forms are made when a text first has a word that begins like them.

use std::cell::LazyCell;
use std::ops::Range;

use super::forms::{LONGEST, Maker};
use super::made::{Forms, Made};
use super::pattern::{Capital, Name, Pattern};
use super::table::{Digest, Table};
use super::trie::Trie;
use super::walk::{Head, Heads, Marks, Settled, Walk};
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
pub(super) struct Base<'g> {
    pub(super) name: Name,
    pub(super) text: &'g str,
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
    table: Table,
    names: Vec<Name>,
    /// The letters of the names.
    text: String,
    /// What forms begin with.
    beginnings: Trie,
    /// By the numbers of the beginnings.
    made: Vec<Made>,
    /// Places of names, one beginning after the other.
    beginners: Vec<u32>,
    /// What first words begin with.
    heads: Heads,
    /// Digests of the first words of names and of the forms that were made.
    marks: Marks,
    /// Beginnings of words of which all forms were made.
    settled: Settled,
}

impl Names {
    pub(super) fn new(letters: Letters, bases: Vec<Base<'_>>) -> Self {
        let (proper, common): (Vec<Base<'_>>, Vec<Base<'_>>) =
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
        let letters = &self.letters;
        let mut walk = Walk::START;
        if !letters.plainly(word, |symbol| walk.step(symbol)) {
            walk = Walk::START;
            for symbol in letters.symbols(&letters.key(word)) {
                walk.step(symbol);
            }
        }
        let second = LazyCell::new(|| next().map_or(0, |word| Digest::of(letters, word)));
        let may_be = |second_of: u32| second_of == 0 || second_of == *second;
        let mut found = Vec::new();
        self.common.find(letters, &walk, maker, &may_be, &mut found);
        if capital != Capital::None {
            self.proper.find(letters, &walk, maker, &may_be, &mut found);
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

    // Whether the word at a place may be the first of a name.
    fn may_begin(&self, text: &str, mut at: usize, maker: &Maker<'_>) -> bool {
        let letters = &self.letters;
        let Some((class, _)) = letters.at(text, at) else {
            return false;
        };
        let any_case = !class.is_letter() || class.is_digit();
        let proper = (any_case || class.is_capital()) && !self.proper.is_empty();
        let common = !self.common.is_empty();
        if !proper && !common {
            return false;
        }
        let knows = |walk: &Walk| {
            (common && self.common.knows(walk, letters, maker))
                || (proper && self.proper.knows(walk, letters, maker))
        };
        let may_have = |head: Head| {
            (common && self.common.heads.may_have(head))
                || (proper && self.proper.heads.may_have(head))
        };
        let mut walk = Walk::START;
        let mut digit = false;
        // Letters so far that nothing changes that follows.
        let mut plain = 0;
        while let Some((class, end)) = letters.at(text, at) {
            if class.is_plain() {
                walk.step(class.symbol());
                plain += 1;
                if plain == LONGEST && !may_have(walk.head) {
                    return false;
                }
            } else {
                plain = LONGEST;
                match class.kind() {
                    LetterKind::Letter if letters.may_be_sequence(text, at) => return true,
                    LetterKind::Letter => walk.step(class.symbol()),
                    LetterKind::Several => {
                        for symbol in letters.several(class) {
                            walk.step(*symbol);
                        }
                    }
                    LetterKind::Dropped => {
                        // A word may end before it.
                        if knows(&walk) {
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
            }
            digit = class.is_digit();
            at = end;
        }
        knows(&walk)
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
            if in_word && self.names.may_begin(self.text, start, self.maker) {
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
    fn new(letters: &Letters, bases: &[Base<'_>]) -> Self {
        let digest = |key: &String| Digest::of_key(letters, key);
        let mut group = Self::default();
        let mut order: Vec<(u32, usize, Name)> = Vec::with_capacity(bases.len());
        let mut last = ("", 0);
        for (at, base) in bases.iter().enumerate() {
            // The given name and the surname stand in the whole name, which comes before them.
            let inside = last.0.find(base.text);
            if inside.is_none() {
                last = (base.text, group.text.len());
                group.text.push_str(base.text);
            }
            let start = last.1 + inside.unwrap_or(0);
            let (Ok(start), Ok(len)) = (u32::try_from(start), u16::try_from(base.text.len()))
            else {
                continue;
            };
            let mut name = base.name;
            name.letters = (start, len);
            order.push((base.keys.first().map_or(0, digest), at, name));
        }
        group.text.shrink_to_fit();
        order.sort_unstable_by_key(|(first, at, _)| (*first, *at));
        let mut digests = Vec::with_capacity(order.len());
        let mut beginnings: Vec<(Vec<u8>, usize, u32)> = Vec::new();
        for (place, (first, at, name)) in (0..).zip(order) {
            let base = bases.get(at);
            group.names.push(name);
            if let Some(first) = base.and_then(|base| base.keys.first()) {
                group.heads.add_word(&letters.symbols(first));
            }
            let second = base.and_then(|base| base.keys.get(1));
            digests.push((first, second.map_or(0, digest)));
            let begin = base.and_then(|base| base.forms.as_ref());
            beginnings.extend(begin.map(|begin| (letters.symbols(begin), at, place)));
        }
        group.marks = Marks::new(digests.len());
        for (digest, _) in &digests {
            group.marks.add(*digest);
        }
        group.table = Table::new(digests);
        group.names.shrink_to_fit();
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
        for symbols in &sequences {
            group.heads.add_beginning(symbols);
        }
        group.beginnings = Trie::new(&sequences);
        group
    }

    fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    // Whether a name or a form begins with the word that was walked.
    #[inline]
    fn knows(&self, walk: &Walk, letters: &Letters, maker: &Maker<'_>) -> bool {
        let digest = walk.digest.end();
        self.may_know(walk, letters, maker)
            && (self.table.has(digest)
                || self
                    .beginnings(walk.head)
                    .filter_map(|beginning| self.forms(beginning, letters, maker))
                    .any(|forms| forms.has(digest)))
    }

    // The same, sometimes wrongly. Afterwards all forms are made that may begin so.
    #[inline]
    fn may_know(&self, walk: &Walk, letters: &Letters, maker: &Maker<'_>) -> bool {
        self.settled.or_settle(walk.head, || {
            for beginning in self.beginnings(walk.head) {
                self.forms(beginning, letters, maker);
            }
        });
        self.marks.may_have(walk.digest.end())
    }

    // What forms of names begin with, and words with this head, too, the shortest first.
    fn beginnings(&self, head: Head) -> impl Iterator<Item = u32> {
        let mut place = self.beginnings.root();
        let mut symbols = head.symbols();
        let places = std::iter::from_fn(move || {
            let here = place?;
            let next = symbols.next();
            place = next.and_then(|symbol| self.beginnings.step(here, symbol));
            Some(here)
        });
        places.filter_map(|place| self.beginnings.number(place))
    }

    // The names and forms that begin with a word that was walked and whose second word may be the right one.
    fn find<'n>(
        &'n self,
        letters: &Letters,
        walk: &Walk,
        maker: &Maker<'_>,
        may_be: &impl Fn(u32) -> bool,
        found: &mut Vec<Pattern<'n>>,
    ) {
        if self.is_empty() || !self.may_know(walk, letters, maker) {
            return;
        }
        let digest = walk.digest.end();
        let pattern = |place: usize, form| {
            let name = self.names.get(place)?;
            let start = name.letters.0 as usize;
            let letters = self.text.get(start..start + usize::from(name.letters.1))?;
            Some(Pattern {
                name,
                letters,
                form,
            })
        };
        let places = self.table.find(digest, may_be);
        found.extend(places.filter_map(|place| pattern(place, None)));
        for beginning in self.beginnings(walk.head) {
            if let Some(forms) = self.forms(beginning, letters, maker) {
                let forms = forms.find(digest, may_be);
                found.extend(forms.filter_map(|form| pattern(form.0.name as usize, Some(form))));
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
            let forms = Forms::new(names, letters, maker);
            for digest in forms.digests() {
                self.marks.add(digest);
            }
            forms
        }))
    }
}
