//! The glossary first: names that are known are written from data, and so are the words of known persons. The names lexicon
//! comes next.

use std::collections::BTreeMap;

use super::listed;
use super::scheme::Scheme;
use super::words::NameWords;
use super::writer::{Generated, Writer};
use super::{Direction, TranslitError};
use crate::names::Names;
use crate::rendering::{Provenance, rendering};
use crate::text::Folder;
use crate::vocabulary::{Form, Glossary, Kind, Lang, Status, Style, Term};

/// How many answers of the rules are compared with the data: a form that both have is the one to write.
const COMPARED: usize = 12;

/// What a glossary knows of names from one language to another.
#[derive(Clone, Debug)]
pub struct KnownNames<'a> {
    glossary: &'a Glossary,
    style: &'a Style,
    from: Lang,
    to: Lang,
    folder: Option<Folder>,
    concepts: BTreeMap<String, Vec<usize>>,
    words: NameWords,
    names: Option<&'a Names<'a>>,
}

impl<'a> KnownNames<'a> {
    /// Gathers the names of persons, places and organisations. Words of persons are among `words`.
    pub fn new(glossary: &'a Glossary, style: &'a Style, from: Lang, to: Lang) -> Self {
        let all: Vec<usize> = (0..glossary.concepts().len()).collect();
        Self::of(&all, glossary, style, from, to)
    }

    /// The same of these concepts alone, by number: for a text of which [`Index::related`](crate::matching::Index::related) told them.
    pub fn of(
        related: &[usize],
        glossary: &'a Glossary,
        style: &'a Style,
        from: Lang,
        to: Lang,
    ) -> Self {
        let folder = glossary.language(from).map(Folder::for_language);
        let mut concepts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let all = || {
            let concepts = related.iter();
            concepts.filter_map(|index| Some((*index, glossary.concepts().get(*index)?)))
        };
        for (index, concept) in all().filter(|(_, concept)| concept.kind != Kind::Term) {
            for term in concept.terms_in(from) {
                let key = key(folder.as_ref(), &term.text);
                let concepts = concepts.entry(key).or_default();
                if concepts.last() != Some(&index) {
                    concepts.push(index);
                }
            }
        }
        Self {
            glossary,
            style,
            from,
            to,
            folder,
            concepts,
            words: NameWords::of_persons(all().map(|(_, concept)| concept), from, to),
            names: None,
        }
    }

    /// Asks a lexicon of names for the words that nobody of the glossary bears.
    #[must_use]
    pub fn with_names(mut self, names: &'a Names<'a>) -> Self {
        self.names = Some(names);
        self
    }

    /// Words that are written as they are here, unless the whole name is known.
    pub fn words_mut(&mut self) -> &mut NameWords {
        &mut self.words
    }

    /// The name in the other language: a form that the rules also make, then what the style writes, then other forms.
    fn forms(&self, text: &str, by_rule: &[Generated]) -> Vec<String> {
        let found = self.concepts.get(&key(self.folder.as_ref(), text.trim()));
        let concepts = found.map_or(&[][..], Vec::as_slice).iter();
        let concepts: Vec<_> = concepts
            .filter_map(|index| self.glossary.concepts().get(*index))
            .collect();
        let mut terms: Vec<&Term> = concepts
            .iter()
            .flat_map(|concept| concept.terms_in(self.to))
            .filter(|term| !matches!(term.status, Status::Deprecated))
            .collect();
        terms.sort_by_key(|term| (term.form == Form::Variant, term.status));
        let mut forms: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if forms.iter().all(|known| known != text) {
                forms.push(text.to_owned());
            }
        };
        let agreed = by_rule
            .iter()
            .find(|made| terms.iter().any(|term| term.text == made.text));
        if let Some(made) = agreed {
            add(&made.text);
        }
        for concept in concepts {
            if let Some(preferred) = rendering(self.glossary, concept, self.to, self.style) {
                add(&preferred.text);
            }
        }
        for term in terms {
            if matches!(term.form, Form::Full | Form::Variant) {
                add(&term.text);
            }
        }
        forms
    }
}

fn key(folder: Option<&Folder>, text: &str) -> String {
    match folder {
        Some(folder) => folder.key(text).into_string(),
        None => text.to_owned(),
    }
}

impl<'a> Writer<'a> {
    /// The name by this scheme of press usage, known names and words first. Answers from data have the provenance
    /// `glossary`, or `lexicon` where they are put together of known words.
    ///
    /// # Errors
    /// As `write`.
    pub fn write_known(
        &self,
        scheme: &Scheme,
        text: &str,
        limit: usize,
        known: &'a KnownNames<'_>,
    ) -> Result<Vec<Generated>, TranslitError> {
        let by_rule = self.write(scheme, Direction::Forward, text, limit.max(COMPARED))?;
        let mut answers: Vec<Generated> = known
            .forms(text, &by_rule)
            .into_iter()
            .map(|text| Generated {
                text,
                cost: 0,
                provenance: Provenance::Glossary,
            })
            .collect();
        let rules = self.rules(scheme.source(Direction::Forward));
        let from = (known.from, rules);
        let listed = known
            .names
            .map(|names| listed::words(names, text, from, known.to, &by_rule));
        let with_words = self.with_words(&known.words);
        let with_words = match &listed {
            Some(listed) => with_words.with_listed(listed),
            None => with_words,
        };
        for made in with_words.write(scheme, Direction::Forward, text, limit)? {
            if answers.iter().all(|other| other.text != made.text) {
                answers.push(made);
            }
        }
        answers.truncate(limit);
        Ok(answers)
    }
}
