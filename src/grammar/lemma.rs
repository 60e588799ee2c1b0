//! Whether a lemma that nobody knows looks like a name.

use std::collections::{BTreeMap, BTreeSet};

use super::features::Features;
use super::inflector::{Reading, Source};
use crate::text::casing;
use crate::vocabulary::{Glossary, Lang};

/// How the names of a language end.
#[derive(Debug, Default)]
pub(super) struct Endings {
    /// The last two letters, small.
    letters: BTreeSet<[char; 2]>,
    names: usize,
}

/// Fewer names tell nothing of how others end.
const ENOUGH: usize = 500;

impl Endings {
    /// Of the names of a glossary, by language.
    pub(super) fn of(glossary: &Glossary) -> BTreeMap<Lang, Self> {
        let mut all: BTreeMap<Lang, Self> = BTreeMap::new();
        for (_, _, term) in glossary.terms() {
            let own = all.entry(term.lang).or_default();
            own.names += 1;
            own.letters.extend(last(term.lang, &term.text));
        }
        all
    }

    /// Whether some name ends so; names of one letter or in digits are not judged.
    fn has(&self, lang: Lang, name: &str) -> bool {
        let last = last(lang, name);
        self.names < ENOUGH || last.is_none_or(|last| self.letters.contains(&last))
    }
}

/// Takes out the readings by spelling that are no likely names.
pub(super) fn plausible(
    endings: Option<&Endings>,
    lang: Lang,
    form: &str,
    readings: &mut Vec<Reading>,
) {
    let known = |reading: &Reading| reading.source != Source::Spelling;
    let explained = readings
        .iter()
        .any(|reading| known(reading) && reading.lemma != form);
    readings.retain(|reading| {
        let itself = reading.lemma == form;
        let citation = itself && reading.features == Features::default();
        let may_be = || endings.is_none_or(|endings| endings.has(lang, &reading.lemma));
        known(reading) || citation || (!explained && (itself || may_be()))
    });
}

fn last(lang: Lang, name: &str) -> Option<[char; 2]> {
    let end = name.char_indices().rev().nth(1)?.0;
    let small = casing::lower(lang, name.get(end..)?);
    let mut letters = small.chars().rev().filter(|letter| letter.is_alphabetic());
    let last = letters.next()?;
    Some([letters.next()?, last])
}
