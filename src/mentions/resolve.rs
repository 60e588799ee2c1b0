//! Who is meant, from the rest of the text: given name and surname side by side, a surname after a full name.

use std::collections::{BTreeMap, BTreeSet};

use super::bearer::{self, is_surname};
use super::context::{Context, Stranger};
use super::namesakes::without_namesakes;
use super::neighbours;
use super::other::is_heading;
use super::pattern::{Capital, Word};
use super::scanner::Scanner;
use super::window::Window;
use super::{Mention, office};
use crate::grammar::{Case, Features};
use crate::matching::{Layer, Part};
use crate::vocabulary::{Gender, Span, TermRef};

/// A mention as it is found by itself.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) mention: Mention,
    /// Whether it is a part of the name of somebody whom the glossary does not have.
    pub(super) of_another: bool,
    /// Of the person, where something beside the name tells.
    pub(super) gender: Option<Gender>,
    /// Whether the initial of a given name stands before it.
    pub(super) initial: bool,
    /// How each of its candidates is written there.
    pub(super) readings: Vec<TermReading>,
}

/// How a term is written at a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct TermReading {
    pub(super) term: TermRef,
    pub(super) layer: Layer,
    pub(super) features: Option<Features>,
}

impl Found {
    /// Whether something beside a surname tells whose it is.
    fn is_told(&self) -> bool {
        self.initial || self.gender.is_some()
    }

    /// The concepts that are written so.
    fn bearers(&self) -> impl Iterator<Item = usize> {
        let readings = self.readings.iter();
        let readings = readings.filter(|reading| reading.layer == self.mention.layer);
        readings.map(|reading| reading.term.concept)
    }

    /// As the candidate is written that is meant.
    fn read(&self, mention: Mention) -> Mention {
        let mut readings = self.readings.iter();
        match readings.find(|reading| reading.term == mention.term) {
            Some(reading) if mention.part != Part::Whole => Mention {
                layer: reading.layer,
                features: reading.features,
                ..mention
            },
            _ => mention,
        }
    }
}

/// Mentions of a block as found one by one → mentions as they are meant together, at their places in the whole text.
pub(super) fn resolve(
    scanner: &Scanner<'_>,
    block: &str,
    found: Vec<Found>,
    context: &mut Context,
) -> Vec<Mention> {
    let mut joined = join(scanner, block, found);
    for found in joined.iter_mut().filter(|found| found.mention.is_open()) {
        found.mention = scanner.named(found.mention.clone());
    }
    let mut joined = without_namesakes(scanner, block, joined);
    tell(scanner, block, &mut joined);
    let mut full = named_in_full(&joined);
    let mentions: Vec<&Mention> = joined.iter().map(|found| &found.mention).collect();
    // A name that stands right before a surname is not the given name of somebody else.
    let beside = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| mentions.get(before));
        let (Some(before), Some(mention)) = (before, mentions.get(at)) else {
            return false;
        };
        before.part != Part::Given
            && is_space(Span::new(before.span.end, mention.span.start).of(block))
    };
    // Whose surname is that of somebody whom the glossary lacks, somewhere in the block.
    let later: BTreeSet<usize> = joined
        .iter()
        .enumerate()
        .filter(|(at, found)| found.of_another && !beside(*at))
        .flat_map(|(_, found)| found.bearers())
        .collect();
    let mut meant = Vec::with_capacity(joined.len());
    for (at, found) in joined.iter().enumerate() {
        let place = context.offset + found.mention.span.start;
        if found.of_another && !beside(at) {
            let gender = found.gender;
            let office = office::is_near(scanner, block, &mentions, at);
            let stranger = Stranger {
                place,
                gender,
                office,
            };
            let strangers = found.bearers().map(|concept| (concept, stranger));
            context.strangers.extend(strangers);
            continue;
        }
        let mention = &found.mention;
        let concepts = || mention.candidates.iter().map(|term| term.concept);
        let holder = || office::holder(scanner, block, mention, mentions.get(..at)?);
        let owner = if is_surname(scanner, block, mention) {
            owner(found, &full, &later, context, holder)
        } else {
            Owner::Open
        };
        if matches!(owner, Owner::Stranger) {
            continue;
        }
        // A given name that begins a sentence is hardly a surname of which nothing was said.
        if is_given_at_start(scanner, block, mention)
            && !concepts().any(|concept| {
                full.contains_key(&concept)
                    || context.named.contains_key(&concept)
                    || context.surnames.contains(&concept)
            })
        {
            continue;
        }
        if mention.part == Part::Surname {
            context.surnames.extend(concepts());
        }
        let mention = match owner {
            Owner::Holder(term) => Mention {
                term,
                candidates: vec![term],
                ..mention.clone()
            },
            Owner::Open | Owner::Stranger => mention.clone(),
        };
        let settled = settle(mention, &full, context, holder);
        // Whom an office, a title or an initial tells is named as well as in full.
        if let Some(mention) = settled
            .as_ref()
            .filter(|mention| mention.part != Part::Whole)
            && found.mention.candidates.len() + usize::from(found.is_told()) > 1
            && !mention.is_open()
        {
            let places = full.entry(mention.term.concept).or_default();
            let at = places.partition_point(|place| *place < mention.span.start);
            places.insert(at, mention.span.start);
        }
        let settled =
            settled.map(|mention| neighbours::settled(scanner, block, &mentions, mention));
        meant.extend(settled.map(|mention| Mention {
            span: mention.span.shifted(context.offset),
            ..found.read(mention)
        }));
    }
    for (concept, places) in full {
        let last = places.last().map(|last| last + context.offset);
        context.named.extend(last.map(|last| (concept, last)));
    }
    context.offset += block.len();
    meant
}

/// Where each concept is named in full, in order.
type Full = BTreeMap<usize, Vec<usize>>;

fn named_in_full(joined: &[Found]) -> Full {
    let mut full = Full::new();
    for found in joined {
        let mention = &found.mention;
        if mention.part == Part::Whole && !mention.is_open() && !found.of_another {
            let places = full.entry(mention.term.concept).or_default();
            places.push(mention.span.start);
        }
    }
    full
}

/// Narrows surnames by what stands beside them.
fn tell(scanner: &Scanner<'_>, text: &str, joined: &mut [Found]) {
    let mut known = 0;
    for found in joined {
        let told = bearer::told(scanner, text, known, found);
        found.gender = told.gender;
        found.initial = told.initial;
        match told.candidates.first() {
            Some(first) => {
                found.mention.term = *first;
                found.mention.candidates = told.candidates;
            }
            None => found.of_another = true,
        }
        known = found.mention.span.end;
    }
}

/// Whose a surname is, as far as strangers go.
enum Owner {
    /// One of its candidates.
    Open,
    /// The one who held the office beside it.
    Holder(TermRef),
    /// Somebody whom the glossary lacks.
    Stranger,
}

/// A surname is that of whoever was last named in full, and he need not be known. `later`: whose surname a stranger has anywhere in the
/// block.
fn owner(
    found: &Found,
    full: &Full,
    later: &BTreeSet<usize>,
    context: &mut Context,
    holder: impl Fn() -> Option<TermRef>,
) -> Owner {
    let place = found.mention.span.start + context.offset;
    let concepts = || found.mention.candidates.iter().map(|term| term.concept);
    let strangers = concepts().filter_map(|concept| context.strangers.get(&concept));
    let fits = |stranger: &&Stranger| stranger.fits(found.gender) && !found.initial;
    let stranger = strangers
        .filter(fits)
        .max_by_key(|stranger| stranger.place)
        .copied();
    let named = concepts().filter_map(|concept| last_named(full, context, concept, place));
    let named = named.max();
    let in_full = |concept| full.contains_key(&concept) || context.named.contains_key(&concept);
    let unknown = match stranger {
        Some(stranger) => named.is_none_or(|named| named < stranger.place),
        None => {
            named.is_none()
                && !found.is_told()
                && concepts().any(|concept| later.contains(&concept))
                && !concepts().any(in_full)
        }
    };
    let mut owner = Owner::Open;
    if unknown {
        // An office tells, where no stranger may have it.
        let other = stranger.is_some_and(|stranger| stranger.office);
        match holder().filter(|term| !other || in_full(term.concept)) {
            Some(term) => owner = Owner::Holder(term),
            None => return Owner::Stranger,
        }
    }
    if unknown || stranger.is_none() {
        // By the office, a title or an initial it is not the stranger, nor is it from here on.
        for concept in concepts() {
            context.strangers.remove(&concept);
        }
    }
    owner
}

/// Where a concept was last named in full before a place of the whole text.
fn last_named(full: &Full, context: &Context, concept: usize, before: usize) -> Option<usize> {
    let places = full.get(&concept).map_or(&[][..], Vec::as_slice);
    let count = places.partition_point(|place| place + context.offset < before);
    let here = count.checked_sub(1).and_then(|last| places.get(last));
    // What earlier blocks say comes before anything of this one.
    let here = here.map(|place| place + context.offset);
    here.or_else(|| context.named.get(&concept).copied())
}

/// A given name and a surname of one person, written in two spellings or with the name of the father between them, are that
/// person's full name.
fn join(scanner: &Scanner<'_>, text: &str, found: Vec<Found>) -> Vec<Found> {
    let mut joined: Vec<Found> = Vec::new();
    for one in found {
        let mention = &one.mention;
        let givens = joined.iter().enumerate().rev().take(2);
        let mut givens = givens.take_while(|(_, found)| found.mention.part == Part::Given);
        let given = givens.find(|(_, given)| {
            let between = Span::new(given.mention.span.end, mention.span.start).of(text);
            mention.part == Part::Surname
                && (is_space(between) || is_middle(scanner, between))
                && shares(&given.mention, mention)
        });
        if let Some((at, Found { mention: given, .. })) = given {
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
                let mut readings = one.readings.iter();
                let reading = readings.find(|reading| reading.term == *term);
                let whole = Mention {
                    features: reading.and_then(|reading| reading.features),
                    span: given.span.to(mention.span),
                    term: *term,
                    part: Part::Whole,
                    layer: given.layer.max(mention.layer).max(Layer::Folded),
                    confidence: 0.95 / share,
                    candidates: both.clone(),
                    ..mention.clone()
                };
                joined.truncate(at);
                joined.push(Found {
                    mention: whole,
                    of_another: false,
                    gender: None,
                    initial: false,
                    readings: Vec::new(),
                });
                continue;
            }
        }
        joined.push(one);
    }
    joined
}

fn is_given_at_start(scanner: &Scanner<'_>, text: &str, mention: &Mention) -> bool {
    mention.part == Part::Surname
        && begins_sentence(mention.span.start, text)
        && scanner.is_given_name(mention.span.of(text))
}

fn shares(given: &Mention, surname: &Mention) -> bool {
    let mut candidates = given.candidates.iter();
    candidates.any(|one| {
        let mut others = surname.candidates.iter();
        others.any(|other| other.concept == one.concept)
    })
}

/// Whether the name of a father stands between a given name and a surname: Ilham Heydar oglu Aliyev.
fn is_middle(scanner: &Scanner<'_>, between: &str) -> bool {
    let name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
    };
    let words: Vec<&str> = between.split(' ').collect();
    match words.as_slice() {
        ["", middle, ""] => name(middle) && !scanner.is_title(middle),
        ["", middle, patronymic, ""] => name(middle) && scanner.is_patronymic(patronymic),
        _ => false,
    }
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
    // A surname by which somebody is known stands for the whole name.
    let short = mention.part == Part::Whole && length == 1 && scanner.is_person(mention);
    if !matches!(mention.part, Part::Surname | Part::Given) && !short {
        return false;
    }
    let all = window.words(at, length).first().is_some_and(shouted);
    // A noun may stand before a genitive.
    let case = mention.features.map(|features| features.case);
    let bare = case.is_none_or(|case| case == Case::Nominative);
    let capital = |word: &Word| text_begins_with_capital(word, text) && !(all && shouted(word));
    if mention.part == Part::Given {
        window.spaced_after(mention.span.end).is_some_and(capital)
    } else {
        window.joined_before(at).is_some_and(|before| {
            let word = before.span.of(text);
            let heading = || is_heading(text, before.span.to(mention.span));
            capital(&before)
                && (scanner.is_given_name(word)
                    || if begins_sentence(before.span.start, text) {
                        bare && scanner.may_be_given_name(word) && !heading()
                    } else {
                        !heading()
                    })
                && before.span.of(text).chars().count() > 1
                && !is_apostrophe_end(before.span.of(text))
                && !scanner.is_title(before.span.of(text))
                && !scanner.is_of_calendar(before.span.of(text))
        })
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

/// Whether what begins at a place is the first word of a sentence, of a line or of what is quoted.
pub(super) fn begins_sentence(start: usize, text: &str) -> bool {
    let before = text
        .get(..start)
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
    let start = mention.span.start + context.offset;
    let last_before = |term: &TermRef| last_named(full, context, term.concept, start);
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
