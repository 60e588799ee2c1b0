//! Who is meant, from the rest of the text: given name and surname side by side, a surname after a full name.

use std::collections::{BTreeMap, BTreeSet};

use super::other::last_word;
use super::pattern::{Capital, Gap, Word};
use super::scanner::Scanner;
use super::{Mention, office};
use crate::matching::Part;
use crate::vocabulary::{Span, TermRef};

/// Mentions as found one by one → mentions as they are meant together.
pub(super) fn resolve(
    scanner: &Scanner<'_>,
    text: &str,
    words: &[Word],
    found: Vec<Mention>,
) -> Vec<Mention> {
    let joined: Vec<Mention> = join(text, found)
        .into_iter()
        .map(|mention| scanner.named(mention))
        .filter(|mention| !scanner.is_part_of_another(text, mention))
        .collect();
    let joined = without_compounds(scanner, text, &joined);
    let mut full = Full::new();
    for mention in &joined {
        if mention.part == Part::Whole && !mention.is_open() {
            let places = full.entry(mention.term.concept).or_default();
            places.push(mention.span.start);
        }
    }
    let mut meant = Vec::with_capacity(joined.len());
    // Surnames of people whom the glossary does not have.
    let mut strangers = BTreeSet::new();
    for (at, mention) in joined.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| joined.get(before));
        // A name that stands right before a surname is not the given name of somebody else.
        let beside = before.is_some_and(|before| {
            before.part != Part::Given
                && is_space(Span::new(before.span.end, mention.span.start).of(text))
        });
        let concepts = || mention.candidates.iter().map(|term| term.concept);
        if mention.part != Part::Whole && !beside && is_of_another(scanner, mention, text, words) {
            strangers.extend(concepts());
            continue;
        }
        // Whose surname was said before, and nobody else of that name in full, is meant still.
        let named = concepts().any(|concept| full.contains_key(&concept));
        if mention.part == Part::Surname && !named && concepts().any(|one| strangers.contains(&one))
        {
            continue;
        }
        let holder = || office::holder(scanner, text, mention, joined.get(..at)?);
        meant.extend(settle(mention.clone(), &full, holder));
    }
    meant
        .into_iter()
        .filter(|mention| scanner.glossary.get(mention.term).is_some())
        .collect()
}

/// Places that are not part of a name with a hyphen, the other part of which is no place: Ararat-Armenia, Albert-Londres.
fn without_compounds(scanner: &Scanner<'_>, text: &str, found: &[Mention]) -> Vec<Mention> {
    let starts: BTreeSet<usize> = found.iter().map(|mention| mention.span.start).collect();
    let ends: BTreeSet<usize> = found.iter().map(|mention| mention.span.end).collect();
    let capital = |letter: Option<char>| letter.is_some_and(char::is_uppercase);
    let compound = |mention: &Mention| {
        let before = text.get(..mention.span.start).unwrap_or_default();
        let after = text.get(mention.span.end..).unwrap_or_default();
        let first = before.strip_suffix('-').is_some_and(|before| {
            capital(last_word(before).chars().next()) && !ends.contains(&before.len())
        });
        let second = after.strip_prefix('-').is_some_and(|after| {
            capital(after.chars().next()) && !starts.contains(&(mention.span.end + 1))
        });
        first || second
    };
    let kept = found.iter().filter(|mention| {
        let shouted = !mention.span.of(text).chars().any(char::is_lowercase);
        shouted || !scanner.is_place(mention) || !compound(mention)
    });
    kept.cloned().collect()
}

/// Where each concept is named in full, in order.
type Full = BTreeMap<usize, Vec<usize>>;

/// A given name and a surname of one person, written in two spellings, are that person's full name.
fn join(text: &str, found: Vec<Mention>) -> Vec<Mention> {
    let mut joined: Vec<Mention> = Vec::new();
    for mention in found {
        if let Some(given) = joined.last()
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
                joined.push(whole);
                continue;
            }
        }
        joined.push(mention);
    }
    joined
}

/// Whether a surname follows a capitalised word that belongs to it, or a given name precedes one: the name of somebody
/// whom the glossary does not have. The first word of a sentence tells something only where the list of names has it as a given name.
fn is_of_another(scanner: &Scanner<'_>, mention: &Mention, text: &str, words: &[Word]) -> bool {
    let at = words.partition_point(|word| word.span.start < mention.span.start);
    let all = words.get(at).is_some_and(shouted);
    let capital = |word: &Word| text_begins_with_capital(word, text) && !(all && shouted(word));
    match mention.part {
        Part::Surname => {
            let Some(before) = at.checked_sub(1).and_then(|index| words.get(index)) else {
                return false;
            };
            let joined = words.get(at).is_some_and(|word| word.gap == Gap::Joined);
            joined
                && capital(before)
                && (!begins_sentence(before, text) || scanner.is_given_name(before.span.of(text)))
                && before.span.of(text).chars().count() > 1
                && !is_apostrophe_end(before.span.of(text))
                && !scanner.is_title(before.span.of(text))
        }
        Part::Given => {
            let after = words.partition_point(|word| word.span.start < mention.span.end);
            words.get(after).is_some_and(|next| {
                let between = Span::new(mention.span.end, next.span.start).of(text);
                is_space(between) && capital(next)
            })
        }
        _ => false,
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
        count
            .checked_sub(1)
            .and_then(|last| places.get(last))
            .copied()
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
