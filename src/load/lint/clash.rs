//! The same form of two concepts: a text with it can mean either, so the editors must have meant it.

use std::collections::BTreeMap;

use super::warning;
use crate::load::file::File;
use crate::text::Folder;
use crate::vocabulary::{Concept, Glossary, Label, Lang, Message, Problem, Span, Term};

/// Concepts of one form that are compared with each other: in a table where half the names are a placeholder, these tell enough.
const MOST_OWNERS: usize = 20;

pub(super) fn check(files: &[File], glossary: &Glossary, problems: &mut Vec<Problem>) {
    let mut folders: BTreeMap<Lang, Option<Folder>> = BTreeMap::new();
    let mut forms: BTreeMap<(Lang, String), Vec<(&Concept, &Term)>> = BTreeMap::new();
    for concept in files.iter().flat_map(|file| &file.concepts) {
        for term in &concept.terms {
            let folder = folders
                .entry(term.lang)
                .or_insert_with(|| glossary.language(term.lang).map(Folder::for_language));
            let key = match folder {
                Some(folder) => folder.key(&term.text).into_string(),
                None => term.text.to_string(),
            };
            let owners = forms.entry((term.lang, key)).or_default();
            if owners.len() < MOST_OWNERS && !owners.iter().any(|(owner, _)| owner.id == concept.id)
            {
                owners.push((concept, term));
            }
        }
    }
    for owners in forms.values() {
        for (index, later) in owners.iter().enumerate() {
            for first in owners.iter().take(index) {
                if !meant(glossary, first.0, later.0) {
                    problems.push(problem(*first, *later));
                }
            }
        }
    }
}

/// Whether one of the two lists the other, in whichever pack.
fn meant(glossary: &Glossary, one: &Concept, other: &Concept) -> bool {
    let lists = |from: &Concept, to: &Concept| {
        let merged = glossary.concept(&from.id);
        merged.is_some_and(|concept| concept.homograph.contains(&to.id))
    };
    lists(one, other) || lists(other, one)
}

fn problem(first: (&Concept, &Term), later: (&Concept, &Term)) -> Problem {
    let place = |(concept, term): (&Concept, &Term)| Place {
        id: concept.id.to_string(),
        source: concept.origin.0,
        span: term.origin,
    };
    told(&later.1.text, place(first), place(later))
}

/// Where a form stands, and what it is a form of.
pub(super) struct Place {
    pub(super) id: String,
    pub(super) source: usize,
    pub(super) span: Span,
}

/// One form of two things.
pub(super) fn told(text: &str, first: Place, later: Place) -> Problem {
    let message = Message::ClashingTerm {
        text: text.to_owned(),
        id: later.id.clone(),
        other: first.id.clone(),
    };
    let help = Message::HelpHomograph {
        id: later.id,
        other: first.id.clone(),
    };
    let mut problem = warning(later.source, later.span, message, Some(help));
    problem.labels.push(Label {
        source: first.source,
        span: first.span,
        message: Message::AlsoHere { id: first.id },
    });
    problem
}
