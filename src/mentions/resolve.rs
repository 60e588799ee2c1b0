//! Who is meant, from the rest of the text: given name and surname side by side, a surname after a full name.

use std::collections::BTreeMap;

use super::context::Context;
use super::other::last_word;
use super::pattern::{Capital, Word};
use super::scanner::Scanner;
use super::window::Window;
use super::{Mention, office};
use crate::matching::Part;
use crate::vocabulary::{Span, TermRef};

/// A mention as it is found by itself.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) mention: Mention,
    /// Whether it is a part of the name of somebody whom the glossary does not have.
    pub(super) of_another: bool,
}

/// Mentions of a block as found one by one → mentions as they are meant together, at their places in the whole text.
pub(super) fn resolve(
    scanner: &Scanner<'_>,
    block: &str,
    found: Vec<Found>,
    context: &mut Context,
) -> Vec<Mention> {
    let joined: Vec<Found> = join(block, found)
        .into_iter()
        .map(|found| Found {
            mention: scanner.named(found.mention),
            ..found
        })
        .filter(|found| !scanner.is_part_of_another(block, &found.mention))
        .collect();
    let joined = without_compounds(scanner, block, joined);
    let mut full = Full::new();
    for Found { mention, .. } in &joined {
        if mention.part == Part::Whole && !mention.is_open() {
            let places = full.entry(mention.term.concept).or_default();
            places.push(mention.span.start);
        }
    }
    let mentions: Vec<&Mention> = joined.iter().map(|found| &found.mention).collect();
    let mut meant = Vec::with_capacity(joined.len());
    for (
        at,
        Found {
            mention,
            of_another,
        },
    ) in joined.iter().enumerate()
    {
        let before = at.checked_sub(1).and_then(|before| mentions.get(before));
        // A name that stands right before a surname is not the given name of somebody else.
        let beside = before.is_some_and(|before| {
            before.part != Part::Given
                && is_space(Span::new(before.span.end, mention.span.start).of(block))
        });
        let concepts = || mention.candidates.iter().map(|term| term.concept);
        if mention.part != Part::Whole && !beside && *of_another {
            context.strangers.extend(concepts());
            continue;
        }
        // Whose surname was said before, and nobody else of that name in full, is meant still.
        let named = concepts().any(|concept| {
            let here = full.get(&concept).and_then(|places| places.first());
            here.is_some_and(|place| *place < mention.span.start)
                || context.named.contains_key(&concept)
        });
        let mut strangers = concepts().filter(|concept| context.strangers.contains(concept));
        if mention.part == Part::Surname && !named && strangers.next().is_some() {
            continue;
        }
        let holder = || office::holder(scanner, block, mention, mentions.get(..at)?);
        let settled = settle(mention.clone(), &full, context, holder);
        meant.extend(settled.map(|mention| Mention {
            span: mention.span.shifted(context.offset),
            ..mention
        }));
    }
    for (concept, places) in full {
        let last = places.last().map(|last| last + context.offset);
        context.named.extend(last.map(|last| (concept, last)));
    }
    context.offset += block.len();
    meant
}

/// Places that are not part of a name with a hyphen, the other part of which is no place: Ararat-Armenia, Albert-Londres.
fn without_compounds(scanner: &Scanner<'_>, text: &str, found: Vec<Found>) -> Vec<Found> {
    // In order.
    let starts: Vec<usize> = found.iter().map(|one| one.mention.span.start).collect();
    let ends: Vec<usize> = found.iter().map(|one| one.mention.span.end).collect();
    let capital = |letter: Option<char>| letter.is_some_and(char::is_uppercase);
    let compound = |mention: &Mention| {
        let before = text.get(..mention.span.start).unwrap_or_default();
        let after = text.get(mention.span.end..).unwrap_or_default();
        let first = before.strip_suffix('-').is_some_and(|before| {
            capital(last_word(before).chars().next()) && ends.binary_search(&before.len()).is_err()
        });
        let second = after.strip_prefix('-').is_some_and(|after| {
            capital(after.chars().next()) && starts.binary_search(&(mention.span.end + 1)).is_err()
        });
        first || second
    };
    let kept = found.into_iter().filter(|Found { mention, .. }| {
        let shouted = !mention.span.of(text).chars().any(char::is_lowercase);
        shouted || !scanner.is_place(mention) || !compound(mention)
    });
    kept.collect()
}

/// Where each concept is named in full, in order.
type Full = BTreeMap<usize, Vec<usize>>;

/// A given name and a surname of one person, written in two spellings, are that person's full name.
fn join(text: &str, found: Vec<Found>) -> Vec<Found> {
    let mut joined: Vec<Found> = Vec::new();
    for Found {
        mention,
        of_another,
    } in found
    {
        if let Some(given) = joined.last().map(|found| &found.mention)
            && given.part == Part::Given
            && mention.part == Part::Surname
            && is_space(Span::new(given.span.end, mention.span.start).of(text))
        {
            let both: Vec<TermRef> = mention
                .candidates
                .iter()
                .filter(|term| {
                    given
                        .candidates
                        .iter()
                        .any(|one| one.concept == term.concept)
                })
                .copied()
                .collect();
            if let [term, others @ ..] = both.as_slice() {
                #[expect(clippy::cast_precision_loss, reason = "a handful")]
                let share = (others.len() + 1) as f64;
                let whole = Mention {
                    span: given.span.to(mention.span),
                    term: *term,
                    part: Part::Whole,
                    layer: given
                        .layer
                        .max(mention.layer)
                        .max(crate::matching::Layer::Folded),
                    confidence: 0.95 / share,
                    candidates: both.clone(),
                    ..mention
                };
                joined.pop();
                joined.push(Found {
                    mention: whole,
                    of_another: false,
                });
                continue;
            }
        }
        joined.push(Found {
            mention,
            of_another,
        });
    }
    joined
}

/// Whether a surname follows a capitalised word that belongs to it, or a given name precedes one: the name of somebody
/// whom the glossary does not have. The first word of a sentence tells something only where the list of names has it as a given name.
pub(super) fn is_of_another(
    scanner: &Scanner<'_>,
    mention: &Mention,
    text: &str,
    window: &mut Window<'_>,
    (at, length): (usize, usize),
) -> bool {
    if !matches!(mention.part, Part::Surname | Part::Given) {
        return false;
    }
    let all = window.words(at, length).first().is_some_and(shouted);
    let capital = |word: &Word| text_begins_with_capital(word, text) && !(all && shouted(word));
    if mention.part == Part::Surname {
        window.joined_before(at).is_some_and(|before| {
            capital(&before)
                && (!begins_sentence(&before, text) || scanner.is_given_name(before.span.of(text)))
                && before.span.of(text).chars().count() > 1
                && !is_apostrophe_end(before.span.of(text))
                && !scanner.is_title(before.span.of(text))
        })
    } else {
        window.spaced_after(mention.span.end).is_some_and(capital)
    }
}

fn is_apostrophe_end(word: &str) -> bool {
    word.chars()
        .next_back()
        .is_some_and(|last| !last.is_alphanumeric())
}

/// In a line of capitals they tell nothing.
fn shouted(word: &Word) -> bool {
    word.capital == Capital::All
}

fn text_begins_with_capital(word: &Word, text: &str) -> bool {
    word.span
        .of(text)
        .chars()
        .next()
        .is_some_and(char::is_uppercase)
}

fn begins_sentence(word: &Word, text: &str) -> bool {
    let before = text
        .get(..word.span.start)
        .unwrap_or_default()
        .trim_end_matches([' ', '\u{A0}']);
    before
        .chars()
        .next_back()
        .is_none_or(|last| !last.is_alphanumeric() && last != ',')
}

fn is_space(between: &str) -> bool {
    !between.is_empty()
        && between.chars().all(char::is_whitespace)
        && between.matches('\n').count() < 2
}

/// A surname means the person last named in full; before that, whoever held the office that stands beside it, or the only one who is
/// named in full later. A given name means a person only where that person is named in full.
fn settle(
    mut mention: Mention,
    full: &Full,
    context: &Context,
    holder: impl FnOnce() -> Option<TermRef>,
) -> Option<Mention> {
    if mention.part == Part::Whole {
        return Some(mention);
    }
    let places = |term: &TermRef| full.get(&term.concept).map_or(&[][..], Vec::as_slice);
    let start = mention.span.start;
    let last_before = |term: &TermRef| {
        let places = places(term);
        let count = places.partition_point(|place| *place < start);
        let here = count.checked_sub(1).and_then(|last| places.get(last));
        // What earlier blocks say comes before anything of this one.
        let here = here.map(|place| place + context.offset);
        here.or_else(|| context.named.get(&term.concept).copied())
    };
    let candidates = mention.candidates.iter().enumerate();
    let before = candidates
        .filter_map(|(index, term)| Some((last_before(term)?, index)))
        .max()
        .map(|(_, index)| index);
    if before.is_none()
        && mention.part == Part::Surname
        && mention.is_open()
        && let Some(term) = holder()
    {
        mention.term = term;
        mention.candidates = vec![term];
        mention.confidence = 0.9;
        return Some(mention);
    }
    let meant = before.or_else(|| {
        let candidates = mention.candidates.iter().enumerate();
        let mut later = candidates.filter(|(_, term)| !places(term).is_empty());
        let only = later.next().map(|(index, _)| index);
        only.filter(|_| later.next().is_none())
    });
    if let Some(term) = meant.and_then(|at| mention.candidates.get(at)).copied() {
        mention.term = term;
        mention.candidates = vec![term];
        mention.confidence = if before.is_some() { 0.97 } else { 0.9 };
        return Some(mention);
    }
    (mention.part != Part::Given).then_some(mention)
}
