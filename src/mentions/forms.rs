//! Case forms of the names that a text may hold. Made for the text at hand only: a language has too many to keep.

use std::collections::BTreeSet;

use super::pattern::{Pattern, Word};
use super::scanner::{Patterns, Scanner};
use crate::grammar::{Features, Paradigms};
use crate::matching::{Part, part_text};
use crate::vocabulary::{Concept, Gender, Kind, Lang, Number, PartOfSpeech, Term};

/// So many first letters of a word stay as they are, whatever its form.
const STABLE: usize = 2;

/// Makes case forms.
#[derive(Debug)]
pub(super) struct Forms<'g> {
    paradigms: &'g Paradigms,
}

impl<'g> Forms<'g> {
    pub(super) fn new(paradigms: &'g Paradigms) -> Self {
        Self { paradigms }
    }

    /// The forms of all names whose words begin as some words of the text do.
    pub(super) fn of(&self, scanner: &Scanner<'g>, text: &[Word]) -> Patterns {
        let begins: BTreeSet<&str> = text.iter().map(|word| beginning(&word.key)).collect();
        let mut patterns = Patterns::new();
        for base in scanner.own_patterns() {
            let possible = base
                .words
                .iter()
                .all(|word| begins.contains(beginning(&word.key)));
            if !possible {
                continue;
            }
            for form in self.forms(scanner, base) {
                if let Some(first) = form.words.first() {
                    let key = first.key.clone();
                    patterns.entry(key).or_default().push(form);
                }
            }
        }
        patterns
    }

    fn forms(&self, scanner: &Scanner<'g>, base: &Pattern) -> Vec<Pattern> {
        let Some((concept, term)) = scanner.glossary.get(base.term) else {
            return Vec::new();
        };
        let mut forms: Vec<Pattern> = Vec::new();
        let cells = cells(self.paradigms, concept, term, base.part);
        let forms_of_all = cells.into_iter().chain(self.gendered(concept, term));
        for (features, surface) in
            forms_of_all.flat_map(|cell| shapes(self.paradigms, term.lang, cell))
        {
            let Some(pattern) = scanner.pattern(&surface, base.term, base.part, false) else {
                continue;
            };
            let known = |other: &Pattern| {
                let keys = |pattern: &Pattern| -> Vec<String> {
                    pattern.words.iter().map(|word| word.key.clone()).collect()
                };
                keys(other) == keys(&pattern)
            };
            if !known(base) && !forms.iter().any(known) {
                forms.push(Pattern {
                    features: Some(features),
                    ..pattern
                });
            }
        }
        forms
    }
}

impl Forms<'_> {
    /// Adjectives and words for people in the other genders: arménienne, ambassadrice.
    fn gendered(&self, concept: &Concept, term: &Term) -> Vec<(Features, String)> {
        let varies = concept.human || concept.pos == PartOfSpeech::Adjective;
        if concept.kind != Kind::Term || !varies {
            return Vec::new();
        }
        let mut forms = Vec::new();
        for gender in Gender::ALL {
            for number in Number::ALL {
                let features = Features {
                    number: *number,
                    ..Features::default()
                };
                let form =
                    self.paradigms
                        .agree(term.lang, &term.text, &term.grammar, *gender, *number);
                forms.push((features, form));
            }
        }
        forms
    }
}

/// A form and its other shapes: the Armenian article before a vowel.
fn shapes(
    paradigms: &Paradigms,
    lang: Lang,
    (features, form): (Features, String),
) -> Vec<(Features, String)> {
    // Without an article the last letter is the noun's own.
    let others: Vec<String> = if features.definite {
        paradigms.variants(lang, &form).collect()
    } else {
        Vec::new()
    };
    std::iter::once(form)
        .chain(others)
        .map(|form| (features, form))
        .collect()
}

/// The paradigm of a term, or of the surname or given name in it. Names of persons and places have no plural.
pub(crate) fn cells(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
) -> Vec<(Features, String)> {
    let Some(lemma) = part_text(term, part) else {
        return Vec::new();
    };
    let mut grammar = term.grammar.clone();
    // Surnames of women decline otherwise, or not at all.
    grammar.gender = grammar.gender.or(concept.gender);
    let mut cells = paradigms.table(term.lang, lemma, &grammar);
    if matches!(concept.kind, Kind::Person | Kind::Place) {
        cells.retain(|(features, _)| features.number == Number::Singular);
    }
    cells
}

fn beginning(key: &str) -> &str {
    key.char_indices()
        .nth(STABLE)
        .and_then(|(at, _)| key.get(..at))
        .unwrap_or(key)
}
