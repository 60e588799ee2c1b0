//! The names of a glossary, as numbers: without a copy of each.

use super::Part;
use super::letters::part_text;
use crate::code::{Rows, fields, fixed};
use crate::rendering::name_parts;
use crate::text::Folder;
use crate::vocabulary::{Concept, Glossary, Kind, Term, TermRef};

/// A name: a term, and which part of it. Those of one term follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    number: u32,
}

/// The parts under which a query may find a term, in the order of their names.
const PARTS: [Part; 3] = [Part::Whole, Part::Surname, Part::Given];
/// How many names a term may have, as bits.
const BITS: u32 = 2;

impl Name {
    fn new(term: u32, part: Part) -> Option<Self> {
        let part = PARTS.iter().position(|known| *known == part)?;
        let first = term.checked_mul(1 << BITS)?;
        let number = first + u32::try_from(part).ok()?;
        Some(Self { number })
    }

    /// The part of the term.
    pub(super) fn part(self) -> Part {
        let part = self.number & ((1 << BITS) - 1);
        let part = PARTS.get(part as usize);
        *part.unwrap_or(&Part::Whole)
    }

    /// The given name of the person whose surname this is.
    pub(super) fn given(self) -> Self {
        let number = (self.number >> BITS << BITS) + 2;
        Self { number }
    }
}

fixed! { Name { number: u32 } }

fields! { Places { terms } }

/// Where each term of a glossary stands, in order.
#[derive(Debug)]
pub(super) struct Places {
    terms: Rows<(u32, u32)>,
}

impl Places {
    pub(super) fn new(glossary: &Glossary) -> Self {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let terms = glossary.terms();
        let places = terms.map(|(at, ..)| (number(at.concept), number(at.term)));
        Self {
            terms: places.collect::<Vec<_>>().into(),
        }
    }

    /// How many terms there are.
    pub(super) fn count(&self) -> usize {
        self.terms.len()
    }

    /// The term that a name is of.
    pub(super) fn term(&self, name: Name) -> Option<TermRef> {
        let (concept, term) = self.terms.get((name.number >> BITS) as usize)?;
        Some(TermRef {
            concept: concept as usize,
            term: term as usize,
        })
    }
}

/// Calls back with every name of a glossary and its letters.
pub(super) fn each_name<'g>(glossary: &'g Glossary, add: &mut dyn FnMut(&'g str, Name)) {
    for (number, (_, concept, term)) in (0..).zip(glossary.terms()) {
        names_of(number, concept, term, add);
    }
}

/// The names with exactly these letters, by comparing all.
pub(super) fn scan(glossary: &Glossary, key: &str) -> Vec<Name> {
    let mut names = Vec::new();
    for (number, (_, concept, term)) in (0..).zip(glossary.terms()) {
        // A part of a name stands at its beginning or its end.
        if term.text.starts_with(key) || term.text.ends_with(key) {
            names_of(number, concept, term, &mut |text, name| {
                if text == key {
                    names.push(name);
                }
            });
        }
    }
    names
}

/// The names with this search key, by folding those that begin like it.
pub(super) fn scan_folded(glossary: &Glossary, folder: &Folder, key: &str) -> Vec<Name> {
    let mut names = Vec::new();
    let mut firsts = Firsts::new(folder, key);
    each_name(glossary, &mut |text, name| {
        if firsts.may_be(text) && folder.key(text).as_str() == key {
            names.push(name);
        }
    });
    names
}

/// Which letters the first letter of a key stands for.
pub(super) struct Firsts<'f> {
    folder: &'f Folder,
    key: Option<char>,
    /// By letter: whether it does, where it was found out.
    letters: [Option<bool>; LETTERS],
}

/// Letters from here on are not remembered: few names begin with one.
const LETTERS: usize = 0x590;

impl<'f> Firsts<'f> {
    pub(super) fn new(folder: &'f Folder, key: &str) -> Self {
        Self {
            folder,
            key: key.chars().next(),
            letters: [None; LETTERS],
        }
    }

    /// Whether the key of a text may begin with this letter.
    pub(super) fn may_be(&mut self, text: &str) -> bool {
        let mut letters = text.chars();
        let place = letters.next().map(|first| first as usize);
        let alone = letters.next().is_none_or(|next| self.folder.is_plain(next));
        let known = place.and_then(|place| self.letters.get_mut(place));
        if let (Some(Some(known)), true) = (&known, alone) {
            return *known;
        }
        let (first, fixed) = self.folder.first_letter(text);
        let same = first == self.key;
        if let Some(known) = known.filter(|_| fixed) {
            *known = Some(same);
        }
        same
    }
}

/// The whole, and the parts of the names of persons.
fn names_of<'g>(
    number: u32,
    concept: &Concept,
    term: &'g Term,
    add: &mut dyn FnMut(&'g str, Name),
) {
    let mut add = |text, part| {
        if let Some(name) = Name::new(number, part) {
            add(text, name);
        }
    };
    add(&term.text, Part::Whole);
    if concept.kind == Kind::Person
        && let Some((given, surname)) = name_parts(term)
    {
        add(surname, Part::Surname);
        add(given, Part::Given);
    }
}

/// The letters of a name.
pub(super) fn text<'g>(glossary: &'g Glossary, places: &Places, name: Name) -> &'g str {
    let term = places.term(name).and_then(|term| glossary.get(term));
    let text = term.and_then(|(_, term)| part_text(term, name.part()));
    text.unwrap_or_default()
}
