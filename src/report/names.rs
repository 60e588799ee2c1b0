//! The terms of the glossary as sequences of words: which concepts may begin at a word of a sentence.

use std::collections::BTreeMap;
use std::ops::Range;

use super::line::{Cutter, Word};
use crate::grammar::{Case, Features, Paradigms};
use crate::vocabulary::{
    Concept, Form, Function, Gender, Glossary, Kind, Lang, Number, PartOfSpeech, Term,
};

/// All forms of the terms of the report's language, by their first word.
pub(super) struct Names {
    by_first: BTreeMap<String, Vec<Name>>,
    /// Words before which an adjective may part a head from its complement.
    parting: Vec<String>,
}

/// One form of a term as words.
#[derive(Clone, Debug)]
struct Name {
    words: Vec<String>,
    concept: usize,
    number: Number,
    use_: Use,
    /// Written with a capital, as inhabitants are: «une Arménienne».
    capital: bool,
}

/// What a form is used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Common noun.
    Noun,
    /// Adjective.
    Adjective,
    /// Adverb.
    Adverb,
    /// Proper name.
    Name,
    /// Surname alone.
    Surname,
}

/// A form found in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) concept: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) number: Number,
    pub(super) use_: Use,
    /// Adjectives that stand inside the term: «ministre [russe] des Affaires étrangères».
    pub(super) inside: Vec<usize>,
}

impl Name {
    /// The form, where all its words stand together.
    fn found(&self, words: &[Word], at: usize) -> Option<Found> {
        let end = at + self.words.len();
        let stretch = words.get(at..end)?.iter();
        let same = stretch.zip(&self.words).all(|(found, word)| found.is(word));
        same.then(|| Found {
            concept: self.concept,
            start: at,
            end,
            number: self.number,
            use_: self.use_,
            inside: Vec::new(),
        })
    }
}

impl Names {
    pub(super) fn new(
        glossary: &Glossary,
        paradigms: &Paradigms,
        lang: Lang,
        cutter: Cutter<'_>,
        function: &Function,
    ) -> Self {
        let parting = [&function.of, &function.at, &function.inside];
        let concepts = glossary.concepts();
        let of = |range: Range<usize>| {
            let mut names = Self {
                by_first: BTreeMap::new(),
                parting: parting.into_iter().cloned().collect(),
            };
            for (index, concept) in concepts
                .iter()
                .enumerate()
                .take(range.end)
                .skip(range.start)
            {
                for term in concept.terms_in(lang) {
                    names.term(index, concept, term, paradigms, cutter);
                }
            }
            names
        };
        // Inflecting a thousand terms is a quarter of the time that a summary takes: two threads share it.
        let half = concepts.len() / 2;
        let (mut names, others) = std::thread::scope(|scope| {
            let others = scope.spawn(|| of(half..concepts.len()));
            let names = of(0..half);
            (names, others.join())
        });
        // A panic of the other thread is a bug and stays one.
        let others = others.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for (first, list) in others.by_first {
            names.by_first.entry(first).or_default().extend(list);
        }
        for list in names.by_first.values_mut() {
            list.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        names
    }

    /// All forms that begin at `at`, the longest first.
    pub(super) fn at(&self, words: &[Word], at: usize) -> Vec<Found> {
        let Some(first) = words.get(at) else {
            return Vec::new();
        };
        let Some(list) = self.by_first.get(&first.norm) else {
            return Vec::new();
        };
        let mut found: Vec<Found> = list
            .iter()
            .filter_map(|name| self.fits(name, words, at))
            .collect();
        found.sort_by_key(|found| std::cmp::Reverse(found.end));
        found
    }

    fn fits(&self, name: &Name, words: &[Word], at: usize) -> Option<Found> {
        let first = words.get(at)?;
        if name.capital && !first.capital {
            return None;
        }
        let mut end = at;
        let mut inside = Vec::new();
        for (position, word) in name.words.iter().enumerate() {
            // One adjective may part the head from its complement.
            if position == 1
                && self.parting.contains(word)
                && !words.get(end).is_some_and(|found| found.is(word))
                && let Some(adjective) = self.adjective(words, end)
            {
                inside.push(adjective.concept);
                end = adjective.end;
            }
            if !words.get(end).is_some_and(|found| found.is(word)) {
                return None;
            }
            end += 1;
        }
        Some(Found {
            concept: name.concept,
            start: at,
            end,
            number: name.number,
            use_: name.use_,
            inside,
        })
    }

    /// The adjective at a word.
    pub(super) fn adjective(&self, words: &[Word], at: usize) -> Option<Found> {
        let list = self.by_first.get(&words.get(at)?.norm)?;
        let adjectives = list.iter().filter(|name| name.use_ == Use::Adjective);
        adjectives
            .filter_map(|name| name.found(words, at))
            .max_by_key(|found| found.end)
    }

    fn term(
        &mut self,
        concept: usize,
        entry: &Concept,
        term: &Term,
        paradigms: &Paradigms,
        cutter: Cutter<'_>,
    ) {
        let mut add = |text: &str, number, use_| {
            let words = cutter.phrase(text);
            let Some(first) = words.first() else { return };
            let list = self.by_first.entry(first.clone()).or_default();
            if !list.iter().any(|name| {
                name.concept == concept
                    && name.words == words
                    && name.number == number
                    && name.use_ == use_
            }) {
                list.push(Name {
                    words,
                    concept,
                    number,
                    use_,
                    capital: matches!(use_, Use::Name | Use::Surname)
                        || use_ == Use::Noun && text.chars().next().is_some_and(char::is_uppercase),
                });
            }
        };
        let grammar = &term.grammar;
        match (entry.kind, entry.pos) {
            (Kind::Term, PartOfSpeech::Adjective) => {
                for gender in [Gender::Masculine, Gender::Feminine] {
                    for number in [Number::Singular, Number::Plural] {
                        let form = paradigms.agree(term.lang, &term.text, grammar, gender, number);
                        add(&form, number, Use::Adjective);
                    }
                }
            }
            (Kind::Term, PartOfSpeech::Adverb) => {
                add(&term.text, Number::Singular, Use::Adverb);
            }
            // A variant is a way to write a term whole; its parts are read by the grammar.
            (Kind::Term, PartOfSpeech::Noun) if term.form == Form::Variant => {}
            (Kind::Term, PartOfSpeech::Noun) => {
                add(&term.text, grammar.number, Use::Noun);
                if let Some(feminine) = &grammar.feminine {
                    add(feminine, Number::Singular, Use::Noun);
                }
                let plural = Features {
                    number: Number::Plural,
                    case: Case::Nominative,
                    definite: false,
                    possessive: false,
                };
                if grammar.number == Number::Singular
                    && term.form != Form::Acronym
                    && let Some(form) = paradigms.inflect(term.lang, &term.text, grammar, plural)
                {
                    add(&form, Number::Plural, Use::Noun);
                }
            }
            (Kind::Term, _) => {}
            (kind, _) => {
                // An institution is a common noun as far as capitals go: «ministère arménien de la Défense».
                let lower = term.text.chars().next().is_some_and(char::is_lowercase);
                add(
                    &term.text,
                    grammar.number,
                    if lower { Use::Noun } else { Use::Name },
                );
                if kind == Kind::Person && term.form != Form::Transliteration {
                    let surname = term
                        .surname
                        .as_deref()
                        .or_else(|| term.text.rsplit(' ').next());
                    if let Some(surname) = surname.filter(|surname| *surname != term.text) {
                        add(surname, Number::Singular, Use::Surname);
                    }
                }
            }
        }
    }
}
