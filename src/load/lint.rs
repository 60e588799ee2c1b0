//! Slips in data that loading passes over and their editor wants to know: order, sources, preferences, letters, clashes.
//!
//! Files are read once more here, before packs are merged, so that every problem points into the file that holds it.

mod clash;
mod concept;
mod inflection;
mod language;
mod made;
mod names;
mod scheme;
mod script;
mod style;

use super::file::{self, File};
use super::toml::error_at;
use super::{Loaded, Source, load};
use crate::vocabulary::{ConceptId, Example, Message, Problem, Severity, Span};

/// All problems of the sources, those of loading included, by source and place; with what was loaded. `strict` also tells
/// what is marked as unverified. Of a source that was read before ([`Source::as_text`]) loading tells nothing.
pub fn lint(sources: &[Source], strict: bool) -> (Loaded, Vec<Problem>) {
    let loaded = load(sources);
    let files: Vec<File> = super::read_all(sources).collect();
    let mut problems = loaded.problems.clone();
    concept::check(&files, sources, strict, &mut problems);
    script::check(&files, &loaded.glossary, &mut problems);
    clash::check(&files, &loaded.glossary, &mut problems);
    language::check(&files, sources, &mut problems);
    inflection::check(&files, &mut problems);
    scheme::check(&files, &loaded.glossary, &loaded.schemes, &mut problems);
    made::check(&files, &loaded.glossary, &loaded.schemes, &mut problems);
    names::check(&files, &loaded, strict, &mut problems);
    style::check(&files, &loaded.glossary, &mut problems);
    super::sort(&mut problems);
    (loaded, problems)
}

/// An example of the data, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedExample {
    /// Index of the source.
    pub source: usize,
    /// The concept that it stands with.
    pub concept: ConceptId,
    /// The example; its `origin` is a span of that source.
    pub example: Example,
}

/// The examples of these sources, in order.
pub fn examples(sources: &[Source]) -> Vec<LocatedExample> {
    let files = sources.iter().enumerate();
    let files = files.map(|(index, source)| file::read(index, source));
    let concepts = files.flat_map(|file| file.concepts);
    concepts
        .flat_map(|mut concept| {
            let examples = std::mem::take(&mut concept.examples).into_iter();
            examples.map(move |example| LocatedExample {
                source: concept.origin.0,
                concept: concept.id.clone(),
                example,
            })
        })
        .collect()
}

/// A problem that leaves nothing out.
fn warning(source: usize, span: Span, message: Message, help: Option<Message>) -> Problem {
    Problem {
        severity: Severity::Warning,
        ..error_at(source, span, message, help)
    }
}
