//! Concepts that have to do with a name which is not theirs: what is known of its words.

use std::collections::BTreeSet;

use super::index::Index;
use super::table::Keyed;
use crate::rendering::name_parts;
use crate::text::Folder;
use crate::vocabulary::{Glossary, Kind};

/// Persons by the words of their names.
pub(super) type Bearers = Keyed<u32>;

/// The persons of a glossary.
pub(super) fn bearers(glossary: &Glossary, folder: &Folder) -> Bearers {
    let mut keyed = Keyed::building();
    for (at, concept, term) in glossary.terms() {
        if concept.kind != Kind::Person {
            continue;
        }
        let number = u32::try_from(at.concept).unwrap_or(u32::MAX);
        let parts = name_parts(term).into_iter();
        for word in parts.flat_map(|(given, surname)| given.split(' ').chain(surname.split(' '))) {
            keyed.add(folder.key(word).as_str(), number);
        }
    }
    keyed.finish()
}

impl Index<'_> {
    /// The concepts that a text names by its search key, and the persons of whose names one of its words is a word: their numbers,
    /// in order. What is known of how the words are written in other languages is known of these.
    pub fn related(&self, text: &str) -> Vec<usize> {
        let whole = self.all_folded().get(&self.fold(text)).iter();
        let named = whole.filter_map(|name| Some(self.places().term(name)?.concept));
        let words = text
            .split(' ')
            .chain(text.split(|letter: char| !letter.is_alphabetic()));
        let words: BTreeSet<&str> = words.filter(|word| !word.is_empty()).collect();
        let borne = words.into_iter().flat_map(|word| {
            let bearers = self.bearers().get(&self.fold(word)).iter();
            bearers.map(|concept| concept as usize)
        });
        let all: BTreeSet<usize> = named.chain(borne).collect();
        all.into_iter().collect()
    }
}
