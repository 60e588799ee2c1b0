//! Packs on top of each other: a later pack adds concepts, terms and preferences to an earlier one.

use std::collections::BTreeMap;

use super::Source;
use super::file::Named;
use super::known::Known;
use super::toml::error_at;
use crate::vocabulary::{Concept, Label, Message, Problem, Severity, Span, Status, Term};

/// Concepts merged in the order of the sources. The same id twice in one pack is a problem, in two packs a layer.
#[derive(Default)]
pub(crate) struct Concepts {
    merged: Vec<Concept>,
    known: Known,
    /// Where those were defined last that a later pack defines too.
    places: BTreeMap<usize, (usize, Span)>,
}

impl Concepts {
    pub(crate) fn add(
        &mut self,
        mut concept: Concept,
        sources: &[Source],
        problems: &mut Vec<Problem>,
    ) {
        // What was compiled was looked through before.
        if !concept.terms.is_unread() {
            terms(&mut concept, problems);
        }
        let merged = &mut self.merged;
        let is = |at: usize| merged.get(at).is_some_and(|own| own.id == concept.id);
        let index = match self.known.get(concept.id.as_str(), is) {
            Ok(index) => index,
            Err(free) => {
                self.known.insert(&free, merged.len());
                merged.push(concept);
                return;
            }
        };
        let Some(below) = merged.get_mut(index) else {
            return;
        };
        let defined = self.places.entry(index).or_insert_with(|| below.origin);
        let id = concept.id.to_string();
        if pack_of(sources, defined.0) == pack_of(sources, concept.origin.0) {
            let message = Message::DuplicateConcept { id };
            let help = Message::HelpRename {};
            problems.push(twice(message, help, concept.origin, *defined));
        } else if below.kind != concept.kind {
            let message = Message::OtherKind {
                id,
                kind: concept.kind.as_str().to_owned(),
                other: below.kind.as_str().to_owned(),
            };
            let help = Message::HelpRename {};
            problems.push(twice(message, help, concept.origin, *defined));
        } else {
            *defined = concept.origin;
            lay_over(below, concept);
        }
    }

    pub(crate) fn merged(self) -> Vec<Concept> {
        self.merged
    }
}

/// Later definitions of a name replace earlier ones; twice in one pack is a problem.
pub(crate) fn named<T>(
    files: Vec<Vec<Named<T>>>,
    sources: &[Source],
    name: impl Fn(&T) -> String,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let mut merged: BTreeMap<String, (T, (usize, Span))> = BTreeMap::new();
    for (source, definitions) in files.into_iter().enumerate() {
        for Named { value, span } in definitions {
            let id = name(&value);
            if let Some((_, first)) = merged.get(&id)
                && pack_of(sources, first.0) == pack_of(sources, source)
            {
                let message = Message::DuplicateName { id };
                let help = Message::HelpRename {};
                problems.push(twice(message, help, (source, span), *first));
            } else {
                merged.insert(id, (value, (source, span)));
            }
        }
    }
    merged.into_values().map(|(value, _)| value).collect()
}

pub(crate) fn pack_of(sources: &[Source], source: usize) -> usize {
    sources.get(source).map_or(0, |source| source.pack)
}

pub(crate) fn twice(
    message: Message,
    help: Message,
    at: (usize, Span),
    first: (usize, Span),
) -> Problem {
    let mut problem = error_at(at.0, at.1, message, Some(help));
    problem.labels.push(Label {
        source: first.0,
        span: first.1,
        message: Message::FirstDefined {},
    });
    problem
}

/// Takes out the terms that say the same form twice.
fn terms(concept: &mut Concept, problems: &mut Vec<Problem>) {
    let terms = &concept.terms;
    let twice_there = terms.iter().enumerate().any(|(index, term)| {
        let before = terms.get(..index).unwrap_or_default();
        before.iter().any(|other| is_same(other, term))
    });
    if !twice_there {
        return;
    }
    let source = concept.origin.0;
    let mut kept: Vec<Term> = Vec::with_capacity(concept.terms.len());
    for term in std::mem::take(&mut *concept.terms) {
        if let Some(first) = kept.iter().find(|other| is_same(other, &term)) {
            let message = Message::DuplicateTerm {
                text: term.text.to_string(),
                lang: term.lang.to_string(),
            };
            let help = Message::HelpRemove {};
            let at = (source, term.origin);
            problems.push(Problem {
                severity: Severity::Warning,
                ..twice(message, help, at, (source, first.origin))
            });
        } else {
            kept.push(term);
        }
    }
    *concept.terms = kept;
}

fn is_same(left: &Term, right: &Term) -> bool {
    left.lang == right.lang && left.text == right.text
}

/// What the upper concept says wins; what it does not say stays.
fn lay_over(below: &mut Concept, mut above: Concept) {
    for term in &above.terms {
        if term.status == Status::Preferred {
            for old in below.terms.iter_mut().filter(|old| old.lang == term.lang) {
                if old.status == Status::Preferred {
                    old.status = Status::Admitted;
                }
            }
        }
    }
    for term in std::mem::take(&mut *above.terms) {
        match below
            .terms
            .iter_mut()
            .find(|old| old.lang == term.lang && old.text == term.text)
        {
            Some(old) => *old = term,
            None => below.terms.push(term),
        }
    }
    let (below, above) = (&mut **below, std::mem::take(&mut *above));
    replace(&mut below.category, above.category);
    replace(&mut below.gloss, above.gloss);
    replace(&mut below.note, above.note);
    replace(&mut below.wikidata, above.wikidata);
    replace(&mut below.geonames, above.geonames);
    replace(&mut below.coordinates, above.coordinates);
    replace(&mut below.part_of, above.part_of);
    replace(&mut below.generic, above.generic);
    replace(&mut below.demonym_of, above.demonym_of);
    replace(&mut below.gender, above.gender);
    replace(&mut below.rank, above.rank);
    below.human |= above.human;
    below.source.extend(above.source);
    below.distinct_from.extend(above.distinct_from);
    below.homograph.extend(above.homograph);
    below.roles.extend(above.roles);
    below.examples.extend(above.examples);
}

pub(crate) fn replace<T>(below: &mut Option<T>, above: Option<T>) {
    if above.is_some() {
        *below = above;
    }
}
