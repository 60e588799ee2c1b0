//! Who is meant, from the rest of the text, asked of all its words.

use std::collections::BTreeMap;

use glossary::matching::{Layer, Part};
use glossary::mentions::Mention;
use glossary::vocabulary::{Span, TermRef};

use super::{Capital, Gap, Slow, Word};

/// Mentions as found one by one → mentions as they are meant together.
pub(super) fn resolve(
    scanner: &Slow<'_>,
    text: &str,
    words: &[Word],
    found: Vec<Mention>,
) -> Vec<Mention> {
    let joined = join(text, found);
    let mut full = Full::new();
    for mention in &joined {
        if mention.part == Part::Whole && !mention.is_open() {
            let places = full.entry(mention.term.concept).or_default();
            places.push(mention.span.start);
        }
    }
    joined
        .into_iter()
        .filter(|mention| mention.part == Part::Whole || !is_of_another(mention, text, words))
        .filter_map(|mention| settle(mention, &full))
        .filter(|mention| scanner.glossary.get(mention.term).is_some())
        .collect()
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
                    layer: given.layer.max(mention.layer).max(Layer::Folded),
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
/// whom the glossary does not have. The first word of a sentence tells nothing.
fn is_of_another(mention: &Mention, text: &str, words: &[Word]) -> bool {
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
                && !begins_sentence(before, text)
                && before.span.of(text).chars().count() > 1
                && !is_apostrophe_end(before.span.of(text))
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

/// A surname means the person last named in full; before that, the only one who is named in full later. A given name
/// means a person only where that person is named in full.
fn settle(mut mention: Mention, full: &Full) -> Option<Mention> {
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
