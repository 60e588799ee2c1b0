//! Concepts one by one: source, forms, preferences, order.

use std::collections::BTreeSet;

use super::warning;
use crate::load::Source;
use crate::load::file::{Content, File};
use crate::vocabulary::{Concept, ConceptId, Lang, Message, Problem, Severity, Status, Term};

pub(super) fn check(files: &[File], sources: &[Source], strict: bool, problems: &mut Vec<Problem>) {
    // What a lower pack already says of a concept need not be said again.
    let mut below: BTreeSet<&ConceptId> = BTreeSet::new();
    let mut pack = 0;
    let mut here: BTreeSet<&ConceptId> = BTreeSet::new();
    for (file, source) in files.iter().zip(sources) {
        if source.pack != pack {
            pack = source.pack;
            below.append(&mut here);
        }
        for (index, concept) in file.concepts.iter().enumerate() {
            // Told already: it is defined twice.
            if here.contains(&concept.id) {
                continue;
            }
            if !below.contains(&concept.id) && !is_damaged(file, index) {
                complete(concept, problems);
            }
            several(concept, problems);
            if strict {
                unverified(concept, problems);
            }
            here.insert(&concept.id);
        }
        if Content::of(&source.name) != Content::Csv {
            order(&file.concepts, problems);
        }
    }
}

/// Whether a part of the concept was left out: then what it lacks may be that part.
fn is_damaged(file: &File, index: usize) -> bool {
    let start = |index: usize| Some(file.concepts.get(index)?.origin.1.start);
    let from = start(index).unwrap_or_default();
    let to = start(index + 1).unwrap_or(usize::MAX);
    file.problems.iter().any(|problem| {
        problem.severity == Severity::Error && (from..to).contains(&problem.span.start)
    })
}

/// A source, a form, and a preferred form in each language.
fn complete(concept: &Concept, problems: &mut Vec<Problem>) {
    let (source, span) = concept.origin;
    let id = || concept.id.to_string();
    if concept.source.is_empty() && !concept.unverified {
        let message = Message::MissingSource { id: id() };
        let help = Message::HelpAddSource {};
        problems.push(warning(source, span, message, Some(help)));
    }
    if concept.terms.is_empty() {
        problems.push(warning(source, span, Message::NoTerms { id: id() }, None));
    }
    for lang in concept.langs() {
        if preferred(concept, lang).next().is_none() {
            let first = concept.terms_in(lang).next();
            let span = first.map_or(span, |term| term.origin);
            let message = Message::MissingPreferred {
                id: id(),
                lang: lang.to_string(),
            };
            let help = Message::HelpAddPreferred {
                lang: lang.to_string(),
            };
            problems.push(warning(source, span, message, Some(help)));
        }
    }
}

fn preferred(concept: &Concept, lang: Lang) -> impl Iterator<Item = &Term> {
    let terms = concept.terms_in(lang);
    terms.filter(|term| term.status == Status::Preferred)
}

/// Two preferred forms of a language that no style can choose between: their usages are the same.
fn several(concept: &Concept, problems: &mut Vec<Problem>) {
    let usages = |term: &Term| -> BTreeSet<String> { term.details.usage.iter().cloned().collect() };
    for lang in concept.langs() {
        let mut seen: Vec<BTreeSet<String>> = Vec::new();
        for term in preferred(concept, lang) {
            let usages = usages(term);
            if seen.contains(&usages) {
                let message = Message::SeveralPreferred {
                    id: concept.id.to_string(),
                    lang: lang.to_string(),
                };
                let help = Message::HelpAddPreferred {
                    lang: lang.to_string(),
                };
                problems.push(warning(concept.origin.0, term.origin, message, Some(help)));
            }
            seen.push(usages);
        }
    }
}

fn unverified(concept: &Concept, problems: &mut Vec<Problem>) {
    let (source, span) = concept.origin;
    let help = || Some(Message::HelpAddSource {});
    if concept.unverified {
        let id = concept.id.to_string();
        problems.push(warning(source, span, Message::Unverified { id }, help()));
    }
    for term in concept.terms.iter().filter(|term| term.unverified) {
        let id = term.text.to_string();
        problems.push(warning(
            source,
            term.origin,
            Message::Unverified { id },
            help(),
        ));
    }
}

/// Concepts are sorted by id, so that two editors' additions meet in the same place.
fn order(concepts: &[Concept], problems: &mut Vec<Problem>) {
    for pair in concepts.windows(2) {
        let [before, concept] = pair else { continue };
        if concept.id >= before.id {
            continue;
        }
        let place = concepts.iter().find(|other| other.id > concept.id);
        let id = concept.id.to_string();
        let message = Message::UnsortedConcepts {
            id: id.clone(),
            before: before.id.to_string(),
        };
        let help = place.map(|place| Message::HelpMove {
            id,
            before: place.id.to_string(),
        });
        let (source, span) = concept.origin;
        problems.push(warning(source, span, message, help));
    }
}
