//! Whose surname stands beside an office: le président Aliev, ministre des Affaires étrangères, M. Mnatsakanian.

use super::Mention;
use super::scanner::Scanner;
use crate::vocabulary::{ConceptId, PartialDate, RoleHeld, Span, TermRef};

/// Words between the office and the surname: an adjective of the country, a title (M., Mme).
const MOST_BETWEEN: usize = 2;
/// Bytes before the surname in which the country of the office is looked for.
const NEIGHBOURHOOD: usize = 120;

/// The candidate who held the office that is named before a surname: of that country, where one is named too, and of several holders
/// the last. `before` are the mentions before it, in order.
pub(super) fn holder(
    scanner: &Scanner<'_>,
    text: &str,
    mention: &Mention,
    before: &[&Mention],
) -> Option<TermRef> {
    let id = |term: TermRef| scanner.glossary.get(term).map(|(concept, _)| &concept.id);
    let near = before.iter().rev().take_while(|other| {
        other.span.start + NEIGHBOURHOOD > mention.span.start
            && is_one_sentence(
                scanner,
                Span::new(other.span.end, mention.span.start).of(text),
            )
    });
    let near: Vec<&Mention> = near.copied().collect();
    let offices = near.iter().take_while(|other| {
        let between = Span::new(other.span.end, mention.span.start).of(text);
        is_beside(between, |word| scanner.is_title(word))
    });
    let offices: Vec<&ConceptId> = offices
        .flat_map(|other| other.candidates.iter().filter_map(|term| id(*term)))
        .collect();
    let places: Vec<&ConceptId> = near
        .iter()
        .flat_map(|other| &other.candidates)
        .filter_map(|term| scanner.glossary.get(*term))
        .flat_map(|(concept, _)| [Some(&concept.id), concept.demonym_of.as_ref()])
        .flatten()
        .collect();
    let mut holders: Vec<(TermRef, Vec<&RoleHeld>)> = mention
        .candidates
        .iter()
        .filter_map(|term| {
            let (concept, _) = scanner.glossary.get(*term)?;
            let roles = concept.roles.iter();
            let held = roles.filter(|role| offices.contains(&&role.title));
            Some((*term, held.collect()))
        })
        .filter(|(_, held): &(TermRef, Vec<&RoleHeld>)| !held.is_empty())
        .collect();
    let of_place = |(_, held): &(TermRef, Vec<&RoleHeld>)| {
        let mut held = held.iter();
        held.any(|role| role.of.as_ref().is_some_and(|of| places.contains(&of)))
    };
    if holders.iter().any(of_place) {
        holders.retain(of_place);
    }
    let last = |held: &[&RoleHeld]| held.iter().map(|role| end(role)).max();
    let latest = holders.iter().map(|(_, held)| last(held)).max()?;
    holders.retain(|(_, held)| last(held) == latest);
    match holders.as_slice() {
        [(term, _)] => Some(*term),
        _ => None,
    }
}

/// Whether an office that a bearer of a surname held is said of one of some mentions: « Rauf Aliev, président du club ».
pub(super) fn is_near(scanner: &Scanner<'_>, text: &str, mentions: &[&Mention], at: usize) -> bool {
    let Some(own) = mentions.get(at) else {
        return false;
    };
    let held = |office: &ConceptId| {
        let bearers = own.candidates.iter();
        let mut roles = bearers
            .filter_map(|term| scanner.concept_of(*term))
            .flat_map(|concept| &concept.roles);
        roles.any(|role| role.title == *office)
    };
    let near = mentions.get(at.saturating_sub(2)..).unwrap_or_default();
    near.iter().take(5).any(|other| {
        let (first, last) = if other.span < own.span {
            (other, own)
        } else {
            (own, other)
        };
        let between = Span::new(first.span.end, last.span.start.max(first.span.end)).of(text);
        is_said_of(between)
            && is_one_sentence(scanner, between)
            && scanner
                .concept_of(other.term)
                .is_some_and(|concept| held(&concept.id))
    })
}

/// Whether so little stands between a name and an office that it is said of it: « , ancien », « est le ».
fn is_said_of(between: &str) -> bool {
    let between = between.trim();
    let words = between.split_whitespace().count();
    words <= MOST_BETWEEN && (between.starts_with(',') || !between.contains(','))
}

/// When an office ended; one that is still held ends last.
fn end(role: &RoleHeld) -> (bool, Option<crate::vocabulary::Date>) {
    (role.to.is_none(), role.to.map(PartialDate::last))
}

/// Whether an office stands beside a surname: at most an adjective between them, or a comma and a title.
fn is_beside(between: &str, is_title: impl Fn(&str) -> bool) -> bool {
    if let Some(title) = between.trim().strip_prefix(',') {
        return is_title(title.trim());
    }
    let words = between.split_whitespace().count();
    words <= MOST_BETWEEN && !between.contains(',')
}

/// A full stop ends a sentence where it follows more than the letters of a title.
fn is_one_sentence(scanner: &Scanner<'_>, between: &str) -> bool {
    let stops = |word: &str| {
        let short = || word.chars().count() <= SHORT && word.starts_with(char::is_uppercase);
        word.ends_with(['!', '?', '\u{589}', ':', ';'])
            || (word.ends_with('.') && !short() && !scanner.is_title(word))
    };
    !between.contains('\n') && !between.split_whitespace().any(stops)
}

/// Letters of an abbreviation with its full stop.
const SHORT: usize = 4;
