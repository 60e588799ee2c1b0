//! Executes the examples that concepts carry.

use std::collections::BTreeMap;

use super::Normalizer;
use crate::grammar::Paradigms;
use crate::vocabulary::{
    ConceptId, Example, Expectation, Glossary, Message, Problem, Severity, Style,
};

/// The examples of a glossary that do not come out as the data says, as problems with their places.
pub fn examples(glossary: &Glossary, paradigms: &Paradigms) -> Vec<Problem> {
    let all = glossary.concepts().iter().flat_map(|concept| {
        let examples = concept.examples.iter();
        examples.map(move |example| (concept.origin.0, example))
    });
    failing(glossary, paradigms, all)
}

/// Those of some examples that do not come out, each given with the index of its source.
pub fn failing<'e>(
    glossary: &Glossary,
    paradigms: &Paradigms,
    examples: impl IntoIterator<Item = (usize, &'e Example)>,
) -> Vec<Problem> {
    let plain = Style::default();
    let mut normalizers = BTreeMap::new();
    let mut problems = Vec::new();
    for (source, example) in examples {
        let normalizer = normalizers
            .entry((example.lang, example.style.as_str()))
            .or_insert_with(|| {
                let style = glossary.style(&example.style).unwrap_or(&plain);
                Normalizer::new(glossary, paradigms, style, example.lang)
            });
        if let Some((expected, found)) = failure(glossary, normalizer, example) {
            problems.push(Problem {
                source,
                span: example.origin,
                severity: Severity::Warning,
                message: Message::ExampleFails { expected, found },
                help: None,
                labels: Vec::new(),
            });
        }
    }
    problems
}

/// What should come out and what does, where the two differ.
fn failure(
    glossary: &Glossary,
    normalizer: &Normalizer<'_>,
    example: &Example,
) -> Option<(String, String)> {
    let (expected, found) = match &example.expect {
        Expectation::Fix(fixed) => (fixed.clone(), normalizer.apply(&example.text)),
        Expectation::Keep => (example.text.clone(), normalizer.apply(&example.text)),
        Expectation::Finds(ids) => {
            let found = normalizer.mentions(&example.text);
            // A mention that is open counts as each of the concepts that can be meant.
            let names =
                |concept: usize| glossary.concepts().get(concept).map(|concept| &concept.id);
            let mut rest = found.iter().flat_map(|mention| {
                mention
                    .candidates
                    .iter()
                    .filter_map(|term| names(term.concept))
            });
            if ids.iter().all(|id| rest.any(|found| found == id)) {
                return None;
            }
            let list = |ids: Vec<&str>| ids.join(", ");
            let all = found
                .iter()
                .filter_map(|mention| names(mention.term.concept));
            (
                list(ids.iter().map(ConceptId::as_str).collect()),
                list(all.map(ConceptId::as_str).collect()),
            )
        }
    };
    (expected != found).then_some((expected, found))
}
