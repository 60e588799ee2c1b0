//! What the members of a list share is said once: the Azerbaijani and Armenian sides.

use crate::report::{Coordination, Joiner, NounPhrase};
use crate::vocabulary::{Number, PhrasePart};

use super::super::gap::Gap;
use super::Realiser;

/// One phrase for a list of the same noun with one country each.
pub(super) fn one_head(realiser: &Realiser<'_, '_>, phrases: &Coordination) -> Option<NounPhrase> {
    let [first, rest @ ..] = phrases.items.as_slice() else {
        return None;
    };
    let alike = |phrase: &NounPhrase| {
        let other = NounPhrase {
            adjectives: first.adjectives.clone(),
            span: first.span,
            ..phrase.clone()
        };
        other == *first
    };
    let fits = !rest.is_empty()
        && phrases.joiner == Joiner::And
        && first.number == Number::Singular
        && first.count.is_none()
        && first.name.is_none()
        && !first.quoted
        && phrases
            .items
            .iter()
            .all(|item| only_country(realiser, item))
        && rest.iter().all(alike);
    if !fits || realiser.plain_word(&first.head).ok()?.is_name() {
        return None;
    }
    let countries = phrases.items.iter().flat_map(|item| &item.adjectives);
    Some(NounPhrase {
        number: Number::Plural,
        adjectives: countries.cloned().collect(),
        ..first.clone()
    })
}

/// Whether the count of the first member is the count of all: «130 chars et blindés».
pub(super) fn counted_together(phrases: &Coordination) -> bool {
    let uncounted = |item: &NounPhrase| item.count.is_none() && !item.definite && !item.own;
    match phrases.items.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => {
            first.count.is_some() && rest.iter().all(uncounted)
        }
        _ => false,
    }
}

/// A list without the adjective that its last member has for all: «deux hélicoptères et trois drones azerbaïdjanais».
pub(super) fn last_adjective(
    realiser: &Realiser<'_, '_>,
    phrases: &Coordination,
) -> Result<Coordination, Gap> {
    let mut out = phrases.clone();
    let order = &realiser.context.rules.order;
    let place = |part| order.iter().position(|known| *known == part);
    let follows = place(PhrasePart::Demonym) > place(PhrasePart::Head);
    let Some((last, rest)) = phrases.items.split_last() else {
        return Ok(out);
    };
    if rest.is_empty() || !only_country(realiser, last) {
        return Ok(out);
    }
    if !follows {
        // “130 Armenian tanks and armoured vehicles”
        let same = |item: &NounPhrase| item.adjectives == last.adjectives;
        if counted_together(phrases) && rest.iter().all(same) {
            let others = out.items.iter_mut().skip(1);
            others.for_each(|item| item.adjectives.clear());
        }
        return Ok(out);
    }
    let gender = realiser.gender(last)?;
    for item in rest {
        let same = item.adjectives == last.adjectives
            && item.of.is_none()
            && item.place.is_none()
            && item.name.is_none()
            && item.when.is_none()
            && !item.quoted
            && realiser.gender(item)? == gender
            && is_plural(realiser, item)?;
        if !same {
            return Ok(out);
        }
    }
    if is_plural(realiser, last)? && !last.quoted {
        let rest = out.items.len().saturating_sub(1);
        for item in out.items.iter_mut().take(rest) {
            item.adjectives.clear();
        }
    }
    Ok(out)
}

fn is_plural(realiser: &Realiser<'_, '_>, phrase: &NounPhrase) -> Result<bool, Gap> {
    let head = realiser.plain_word(&phrase.head)?;
    Ok(realiser.number(phrase, &head, None) == Number::Plural)
}

/// Whether the only adjective of a phrase is that of a country.
fn only_country(realiser: &Realiser<'_, '_>, phrase: &NounPhrase) -> bool {
    let [only] = phrase.adjectives.as_slice() else {
        return false;
    };
    let concept = realiser.context.glossary.concept(only);
    concept.is_some_and(|concept| concept.category.as_deref() == Some("demonym"))
}
