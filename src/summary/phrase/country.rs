//! Adjectives of countries before a head that takes the case: genitive, bare name, adjective, or the noun for an inhabitant.

use crate::grammar::{Case, Features};
use crate::report::NounPhrase;
use crate::vocabulary::ConceptId;

use super::super::gap::Gap;
use super::head_last::{inflect, is_demonym, joined, someone};
use super::{Form, Realiser, Word};

/// How the adjectives of countries are said before this head.
#[derive(Default)]
pub(super) struct Demonyms {
    /// Genitives of countries.
    pub(super) genitives: Vec<String>,
    /// Bare names of countries, or adjectives.
    pub(super) plain: Vec<String>,
    /// Nouns for inhabitants, which stand next to the head.
    pub(super) people: Vec<String>,
    /// Something possesses the head.
    pub(super) possess: bool,
}

/// The adjectives of countries of a phrase.
pub(super) fn demonyms(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    form: Form<'_>,
) -> Result<Demonyms, Gap> {
    let rules = &realiser.context.rules.demonyms;
    let ids: Vec<&ConceptId> = phrase
        .adjectives
        .iter()
        .filter(|id| is_demonym(realiser, id))
        .collect();
    let qualities = phrase.adjectives.len() - ids.len();
    let apart = phrase.count.is_some()
        || phrase.of.is_some()
        || qualities > 0
        || phrase.all
        || phrase.demonstrative
        || someone(realiser, phrase, head, form).is_some();
    let genitive = (head.in_category(&rules.genitive)
        && !rules.genitive_except.contains(&phrase.head))
        || (rules.genitive_apart && apart);
    // In a chain of genitives the country stands bare: Rusiya xarici işlər nazirinin spikeri.
    let chained = form.is_nested() || form.case == "genitive";
    let bare = realiser.context.rules.of.nested_bare && chained && !apart;
    // A group is no inhabitant: «հայկական կազմավորում», but «հայ զինվոր».
    let group = realiser.context.rules.people.contains(&phrase.head);
    let human = head.concept.human && rules.inhabitant && !group;
    let mut out = Demonyms::default();
    for id in ids {
        let adjective = realiser.plain_word(id)?;
        let country = adjective.concept.demonym_of.clone();
        match country {
            Some(country) if genitive && !bare => {
                let country = realiser.word(&country)?;
                let case = if country.grammar.bare {
                    Case::Nominative
                } else {
                    Case::Genitive
                };
                let text = inflect(
                    realiser,
                    &country.text,
                    &country.grammar,
                    Features::of(case),
                )?;
                out.genitives.push(text);
                out.possess = true;
            }
            Some(country) if human && !genitive => {
                let inhabitant = inhabitant(realiser, &country);
                out.people.push(inhabitant.unwrap_or(adjective.text));
            }
            _ if rules.attribute => {
                let attribute = adjective.grammar.attribute.clone();
                out.plain.push(attribute.unwrap_or(adjective.text));
                out.possess = true;
            }
            _ => out.plain.push(adjective.text),
        }
    }
    if form.shared {
        out.genitives.clear();
        out.plain.clear();
        out.people.clear();
    }
    if out.genitives.len() > 1 {
        let genitives = std::mem::take(&mut out.genitives);
        out.genitives = vec![joined(realiser, &genitives)?];
    }
    Ok(out)
}

/// The noun for the people of a place.
fn inhabitant(realiser: &Realiser<'_, '_>, country: &ConceptId) -> Option<String> {
    let concepts = realiser.context.glossary.concepts().iter();
    let mut people =
        concepts.filter(|concept| concept.human && concept.demonym_of.as_ref() == Some(country));
    let concept = people.next()?;
    Some(realiser.plain_word(&concept.id).ok()?.text)
}
