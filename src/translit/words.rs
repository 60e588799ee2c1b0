//! Words of names that are known: how a given name or a surname is written in another language, whatever the rules say.
//!
//! The seam for a lexicon of names: it adds its words, and `Writer` asks for each word before the rules.

use std::collections::BTreeMap;

use crate::rendering::name_parts;
use crate::text::casing::lower;
use crate::vocabulary::{Concept, Form, Kind, Lang, Status, Term};

/// Words of one language with their writing in another.
#[derive(Clone, Debug, Default)]
pub struct NameWords {
    /// By the word in small letters: writings, the usual one first.
    words: BTreeMap<String, Vec<String>>,
}

impl NameWords {
    /// The words of the persons among these that are known in both languages: each given name, each surname.
    pub fn of_persons<'c>(
        concepts: impl Iterator<Item = &'c Concept>,
        from: Lang,
        to: Lang,
    ) -> Self {
        // How many persons write a word so.
        let mut found: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
        for person in concepts.filter(|concept| concept.kind == Kind::Person) {
            let sources = person.terms_in(from).filter(|term| is_full(term));
            let Some(target) = person
                .terms_in(to)
                .filter(|term| is_full(term))
                .min_by_key(|term| term.status)
            else {
                continue;
            };
            for source in sources {
                for (word, written) in pairs(source, target) {
                    let word = lower(from, word);
                    let writings = found.entry(word).or_default();
                    match writings.iter_mut().find(|(known, _)| known == written) {
                        Some((_, count)) => *count += 1,
                        None => writings.push((written.to_owned(), 1)),
                    }
                }
            }
        }
        let mut words = Self::default();
        for (word, mut writings) in found {
            writings.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            for (written, _) in writings {
                words.add(word.as_str(), written);
            }
        }
        words
    }

    /// Adds a writing of a word, after those that are there. The word stands in small letters.
    pub fn add(&mut self, word: impl Into<String>, written: impl Into<String>) {
        let writings = self.words.entry(word.into()).or_default();
        let written = written.into();
        if !writings.contains(&written) {
            writings.push(written);
        }
    }

    /// The writings of a word in small letters, the usual one first.
    pub fn get(&self, word: &str) -> &[String] {
        self.words.get(word).map_or(&[], Vec::as_slice)
    }
}

fn is_full(term: &Term) -> bool {
    term.form == Form::Full && !matches!(term.status, Status::Deprecated | Status::Superseded)
}

/// Given names with given names, surname with surname, where both have equally many words.
fn pairs<'a>(source: &'a Term, target: &'a Term) -> Vec<(&'a str, &'a str)> {
    let (Some(from), Some(to)) = (name_parts(source), name_parts(target)) else {
        return Vec::new();
    };
    [(from.0, to.0), (from.1, to.1)]
        .into_iter()
        .filter(|(from, to)| from.split(' ').count() == to.split(' ').count())
        .flat_map(|(from, to)| from.split(' ').zip(to.split(' ')))
        .collect()
}
