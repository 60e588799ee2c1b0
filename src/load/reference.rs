//! What one part of a pack says about another: every name must lead somewhere.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::known::Known;
use super::toml::{error_at, help_choice};
use crate::vocabulary::{Concept, ConceptId, Message, Problem, Span, Style, Usage, Wording};

/// A place in a source that names something defined elsewhere.
#[derive(Debug)]
pub(crate) struct Reference {
    /// Index of the source.
    pub(crate) source: usize,
    /// Where the name stands.
    pub(crate) span: Span,
    /// The field that holds it.
    pub(crate) field: &'static str,
    /// What it names.
    pub(crate) target: Target,
    /// The name.
    pub(crate) id: Wording,
}

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Concept,
    Usage,
    Style,
}

/// Reports the references that lead nowhere and takes dangling concept ids out of the concepts.
pub(crate) fn resolve<'a>(
    references: &[Reference],
    concepts: &mut [Concept],
    usages: impl Iterator<Item = &'a Usage>,
    styles: impl Iterator<Item = &'a Style>,
    problems: &mut Vec<Problem>,
) {
    let missing = missing(references, concepts);
    let usages: BTreeSet<&str> = usages.map(|usage| usage.id.as_str()).collect();
    let styles: BTreeSet<&str> = styles.map(|style| style.name.as_str()).collect();
    let ids = LazyCell::new(|| concepts.iter().map(|concept| concept.id.as_str()).collect());
    let mut dangling = BTreeSet::new();
    for reference in references {
        let id = &*reference.id;
        let known: Option<&BTreeSet<&str>> = match reference.target {
            Target::Concept => missing.contains(id).then(|| &*ids),
            Target::Usage => (!usages.contains(id)).then_some(&usages),
            Target::Style => (!styles.contains(id)).then_some(&styles),
        };
        let Some(known) = known else {
            continue;
        };
        problems.push(problem(reference, known));
        if reference.target == Target::Concept {
            dangling.insert(ConceptId::from(reference.id.clone()));
        }
    }
    if !dangling.is_empty() {
        for concept in concepts {
            forget(concept, &dangling);
        }
    }
}

/// The ids of concepts that are named and not there. Far fewer are named than there are.
fn missing<'r>(references: &'r [Reference], concepts: &[Concept]) -> BTreeSet<&'r str> {
    let mut known = Known::default();
    let mut named: Vec<(&str, bool)> = Vec::new();
    let concept = |reference: &&Reference| reference.target == Target::Concept;
    for reference in references.iter().filter(concept) {
        let id = &*reference.id;
        let is = |at: usize| named.get(at).is_some_and(|(known, _)| *known == id);
        if let Err(free) = known.get(id, is) {
            known.insert(&free, named.len());
            named.push((id, false));
        }
    }
    for concept in concepts {
        let id = concept.id.as_str();
        let is = |at: usize| named.get(at).is_some_and(|(known, _)| *known == id);
        if let Ok(at) = known.get(id, is)
            && let Some((_, there)) = named.get_mut(at)
        {
            *there = true;
        }
    }
    let missing = named.into_iter().filter(|(_, there)| !there);
    missing.map(|(id, _)| id).collect()
}

fn problem(reference: &Reference, known: &BTreeSet<&str>) -> Problem {
    let field = reference.field.to_owned();
    let id = reference.id.to_string();
    let allowed: Vec<&str> = known.iter().copied().collect();
    let (message, help) = if reference.target == Target::Concept {
        // Hundreds of ids help nobody: only the near one is named.
        let near = crate::text::suggest::closest(&id, allowed);
        let help = near.map(|near| Message::HelpDidYouMean {
            suggestion: near.to_owned(),
        });
        (Message::UnknownConcept { field, id }, help)
    } else {
        let help = help_choice(&id, &allowed);
        (Message::UnknownValue { field, found: id }, Some(help))
    };
    error_at(reference.source, reference.span, message, help)
}

fn forget(concept: &mut Concept, dangling: &BTreeSet<ConceptId>) {
    let concept = &mut **concept;
    for field in [
        &mut concept.part_of,
        &mut concept.generic,
        &mut concept.demonym_of,
    ] {
        field.take_if(|id| dangling.contains(id));
    }
    concept.distinct_from.retain(|id| !dangling.contains(id));
    concept.homograph.retain(|id| !dangling.contains(id));
    concept.roles.retain(|role| !dangling.contains(&role.title));
    for role in &mut concept.roles {
        role.of.take_if(|id| dangling.contains(id));
    }
}
