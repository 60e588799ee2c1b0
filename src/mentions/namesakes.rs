//! Mentions that are none, from what stands beside them: parts of other names, common words, namesakes.

mod place;

use std::collections::BTreeMap;

use super::Mention;
use super::other::{Quotations, first_word, is_heading, is_small, last_word, may_be_quoted};
use super::resolve::{Found, begins_sentence};
use super::scanner::Scanner;
use crate::grammar::{Case, Features};
use crate::matching::Part;
use crate::text::casing;
use crate::vocabulary::{Kind, Number, Span};

/// Mentions without those that name something or somebody else. Each paragraph tells of its own names: texts may be given in
/// blocks.
pub(super) fn without_namesakes(
    scanner: &Scanner<'_>,
    text: &str,
    found: Vec<Found>,
) -> Vec<Found> {
    let mut found = found;
    let mut other = Vec::with_capacity(found.len());
    let mut rest = found.as_mut_slice();
    let mut start = 0;
    while !rest.is_empty() && start < text.len() {
        let after = text.get(start..).unwrap_or_default();
        let end = start + paragraph(after);
        let count = rest.partition_point(|one| one.mention.span.start < end);
        let (part, others) = rest.split_at_mut(count);
        for Found { mention, .. } in &mut *part {
            mention.span = Span::new(mention.span.start - start, mention.span.end - start);
        }
        let paragraph = text.get(start..end).unwrap_or_default();
        other.extend(in_paragraph(scanner, paragraph, part));
        for Found { mention, .. } in part {
            mention.span = mention.span.shifted(start);
        }
        (rest, start) = (others, end);
    }
    let mut other = other.into_iter();
    found.retain(|_| !other.next().unwrap_or_default());
    found
}

/// The length of a text up to its first blank line, with it.
fn paragraph(text: &str) -> usize {
    let mut at = 0;
    let mut some = false;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let blank = line.trim().is_empty();
        if blank && some {
            break;
        }
        some |= !blank;
    }
    at
}

/// Of each mention whether it names something or somebody else.
fn in_paragraph(scanner: &Scanner<'_>, text: &str, found: &[Found]) -> Vec<bool> {
    if found.is_empty() {
        return Vec::new();
    }
    let mut other: Vec<bool> = found
        .iter()
        .map(|one| scanner.is_part_of_another(text, &one.mention))
        .collect();
    let is_name = |one: &&Found| scanner.kind(&one.mention) != Some(Kind::Term);
    let start = |one: &Found| one.mention.span.start;
    if (found.iter().filter(is_name)).any(|one| may_be_quoted(text, start(one))) {
        let mut quotations = Quotations::new(text);
        let mut names = found.iter().filter(is_name);
        if names.any(|one| quotations.inside(one.mention.span).is_some()) {
            scanner.read(&mut quotations, text);
            quote(scanner, text, found, &mut quotations, &mut other);
        }
    }
    let mentions: Vec<&Mention> = found.iter().map(|one| &one.mention).collect();
    let beside = Beside::new(scanner, text, &mentions);
    let mut words = Words::default();
    for (at, other) in other.iter_mut().enumerate() {
        *other = *other || beside.is_other(at) || words.is_common(&beside, at);
    }
    other
}

/// What is quoted as the name of something.
fn quote(
    scanner: &Scanner<'_>,
    text: &str,
    found: &[Found],
    quotations: &mut Quotations,
    other: &mut [bool],
) {
    let kept = |inside: Span| {
        let mut all = found.iter().zip(&*other);
        all.any(|(one, other)| {
            let span = one.mention.span;
            !other && span.start >= inside.start && span.end <= inside.end
        })
    };
    for (Found { mention, .. }, other) in found.iter().zip(&*other) {
        if *other
            && quotations
                .inside(mention.span)
                .is_some_and(|inside| !kept(inside))
        {
            quotations.tell(mention.span);
        }
    }
    let words = |span: Span| -> Vec<Span> {
        let known = found.iter().map(|one| &one.mention);
        let known = known.filter(|mention| scanner.kind(mention) != Some(Kind::Term));
        let known = known.map(|mention| mention.span);
        known
            .filter(|other| other.start >= span.start && other.end <= span.end)
            .collect()
    };
    for (Found { mention, .. }, other) in found.iter().zip(&*other) {
        let proper = matches!(
            scanner.kind(mention),
            Some(Kind::Place | Kind::Organisation)
        );
        if !*other
            && proper
            && let Some(inside) = quotations.inside(mention.span)
            && is_title_of(text, inside, &words(inside), |word| scanner.is_title(word))
        {
            quotations.tell(mention.span);
        }
    }
    scanner.join(quotations, text);
    for (Found { mention, .. }, other) in found.iter().zip(other) {
        *other |= scanner.kind(mention) != Some(Kind::Term) && quotations.name(mention.span);
    }
}

/// Whether all words of a quotation have capitals, and one of them belongs to no name that is known: «Golos Armenii».
fn is_title_of(text: &str, inside: Span, known: &[Span], is_title: impl Fn(&str) -> bool) -> bool {
    let mut at = inside.start;
    let mut unknown = 0;
    let mut capitals = true;
    for word in inside.of(text).split([' ', '\u{A0}', '-']) {
        let span = Span::new(at, at + word.len());
        at = span.end
            + text
                .get(span.end..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8);
        capitals &= is_capital(word) || is_small(word);
        if is_capital(word) && !known.iter().any(|other| other.overlaps(span)) && !is_title(word) {
            unknown += 1;
        }
    }
    capitals && unknown > 0
}

/// The mentions of a text and what is written next to them.
struct Beside<'b> {
    scanner: &'b Scanner<'b>,
    text: &'b str,
    mentions: &'b [&'b Mention],
}

impl<'b> Beside<'b> {
    fn new(scanner: &'b Scanner<'_>, text: &'b str, mentions: &'b [&'b Mention]) -> Self {
        Self {
            scanner,
            text,
            mentions,
        }
    }

    /// Whether the name of a place, an organisation or a whole person begins at a place.
    fn begins(&self, start: usize) -> bool {
        let at = self.mentions.partition_point(|one| one.span.start < start);
        let there = self.mentions.get(at).filter(|one| one.span.start == start);
        there.is_some_and(|one| self.is_name(one))
    }

    /// The same of where it ends.
    fn ends(&self, end: usize) -> bool {
        let at = self.mentions.partition_point(|one| one.span.end < end);
        let there = self.mentions.get(at).filter(|one| one.span.end == end);
        there.is_some_and(|one| self.is_name(one))
    }

    fn is_name(&self, mention: &Mention) -> bool {
        mention.part != Part::Given && self.scanner.kind(mention) != Some(Kind::Term)
    }

    fn is_other(&self, at: usize) -> bool {
        let Some(mention) = self.mentions.get(at) else {
            return false;
        };
        match self.scanner.kind(mention) {
            Some(Kind::Place) => {
                self.is_compound(mention)
                    || self.begins_name(mention)
                    || self.ends_name(mention)
                    || self.is_given(mention)
                    || self.is_given_of(mention)
                    || self.is_foreign(mention)
            }
            Some(Kind::Organisation) => {
                (!is_acronym(self.surface(mention)) && self.is_compound(mention))
                    || self.is_one_of_many(mention)
                    || self.is_national(at, mention)
            }
            Some(Kind::Person) if is_one_word(mention, self.text) => {
                (self.is_given(mention) || self.is_given_of(mention))
                    && !self.is_named_in_full(mention)
            }
            _ => false,
        }
    }

    fn surface(&self, mention: &Mention) -> &'b str {
        mention.span.of(self.text)
    }

    fn before(&self, mention: &Mention) -> &'b str {
        self.text.get(..mention.span.start).unwrap_or_default()
    }

    fn after(&self, mention: &Mention) -> &'b str {
        self.text.get(mention.span.end..).unwrap_or_default()
    }

    /// A part of a name with a hyphen, the other part of which is no name: Ararat-Armenia, Albert-Londres, Kremlin-Bicêtre.
    fn is_compound(&self, mention: &Mention) -> bool {
        if is_acronym(self.surface(mention)) {
            return false;
        }
        let (before, after) = (self.before(mention), self.after(mention));
        let first = before
            .strip_suffix('-')
            .is_some_and(|before| is_capital(last_word(before)) && !self.ends(before.len()));
        let second = after
            .strip_prefix('-')
            .is_some_and(|after| is_capital(after) && !self.begins(mention.span.end + 1));
        first || second
    }

    /// Of what there is only one, several are something else: pentagons, telegrams.
    fn is_one_of_many(&self, mention: &Mention) -> bool {
        let plural = |features: Features| features.number == Number::Plural;
        mention.features.is_some_and(plural)
            && self.scanner.is_singular(mention)
            && self
                .scanner
                .name(mention)
                .is_some_and(|name| !name.contains(char::is_whitespace) && !is_acronym(name))
    }

    /// The Red Cross of a country: Armenian Red Cross, Armenia's Red Cross, Croix-Rouge française.
    fn is_national(&self, at: usize, mention: &Mention) -> bool {
        let name = self.scanner.name(mention);
        let demonym = |other: Option<&&Mention>, between: Span| {
            is_space(between.of(self.text))
                && other.is_some_and(|other| {
                    let case = other.features.map(|features| features.case);
                    self.scanner.is_demonym(other)
                        || (self.scanner.is_place(other) && case == Some(Case::Genitive))
                })
        };
        let before = at.checked_sub(1).and_then(|at| self.mentions.get(at));
        let after = self.mentions.get(at + 1);
        let span = mention.span;
        name.is_some_and(|name| self.scanner.is_national(name))
            && (before.is_some_and(|other| {
                let end = other.span.end.min(span.start);
                demonym(before, Span::new(end, span.start))
            }) || after.is_some_and(|other| {
                let start = other.span.start.max(span.end);
                demonym(after, Span::new(span.end, start))
            }))
    }

    /// A country in a spelling that is not that of the text is something else with its name, save in quotation marks.
    fn is_foreign(&self, mention: &Mention) -> bool {
        mention.zone.is_none()
            && !is_acronym(self.surface(mention))
            && self.scanner.is_foreign_land(mention)
    }

    /// A given name before the surname of somebody: Michel Platini.
    fn is_given(&self, mention: &Mention) -> bool {
        let after = self.after(mention);
        let Some(rest) = after.strip_prefix([' ', '\u{A0}']) else {
            return false;
        };
        let next = first_word(rest);
        let start = self.text.len() - rest.len();
        // Georgia O’Keeffe.
        let irish = rest
            .strip_prefix("O’")
            .or_else(|| rest.strip_prefix("O'"))
            .is_some_and(is_capital);
        if irish {
            return true;
        }
        is_capital(next)
            && next.chars().nth(1).is_some_and(char::is_lowercase)
            && !self.is_mentioned(start, mention)
            && !self.scanner.is_title(next)
            && self.scanner.is_given_name(self.surface(mention))
            && (self.scanner.is_person(mention) || self.scanner.is_surname(next))
            && !is_heading(self.text, Span::new(mention.span.start, start + next.len()))
    }

    /// One of two given names: «Gegham and Shushan».
    fn is_given_of(&self, mention: &Mention) -> bool {
        let space = [' ', '\u{A0}'];
        let after = self.after(mention).strip_prefix(space);
        let next = after.and_then(|rest| {
            let word = first_word(rest);
            let rest = rest.strip_prefix(word)?.strip_prefix(space)?;
            is_small(word).then(|| (self.text.len() - rest.len(), first_word(rest), rest))
        });
        let alone = |start: usize, word: &str| {
            is_capital(word)
                && self.scanner.is_given_name(word)
                && !(self.scanner.is_place(mention) && self.is_place_at(start))
        };
        let behind = next.is_some_and(|(start, word, rest)| {
            // With a surname behind it, it is somebody's.
            let rest = rest.strip_prefix(word).unwrap_or_default();
            let rest = rest.strip_prefix(space).unwrap_or_default();
            alone(start, word) && !is_capital(rest)
        });
        let ahead = || {
            let before = self.before(mention).strip_suffix(space).and_then(|rest| {
                let word = last_word(rest);
                let rest = rest.strip_suffix(word)?.strip_suffix(space)?;
                let before = last_word(rest);
                is_small(word).then(|| (rest.len() - before.len(), before))
            });
            before.is_some_and(|(start, word)| alone(start, word))
        };
        (behind || ahead()) && self.scanner.is_given_name(self.surface(mention))
    }

    fn is_named_in_full(&self, mention: &Mention) -> bool {
        let concept = mention.term.concept;
        self.mentions.iter().any(|other| {
            let whole = other.part == Part::Whole && !is_one_word(other, self.text);
            whole && other.term.concept == concept
        })
    }

    fn is_place_at(&self, start: usize) -> bool {
        let mut mentions = self.mentions.iter();
        mentions.any(|other| other.span.start == start && self.scanner.is_place(other))
    }

    /// Whether a name begins at a place that is no surname behind a given name.
    fn is_mentioned(&self, start: usize, before: &Mention) -> bool {
        let mentions = &self.mentions;
        let at = mentions.partition_point(|other| other.span.start < start);
        mentions.get(at).is_some_and(|other| {
            let surname = other.part == Part::Surname && self.scanner.is_person(before);
            other.span.start == start && !surname
        })
    }
}

/// What is known of the words of a text that begin sentences.
#[derive(Default)]
struct Words(BTreeMap<String, bool>);

impl Words {
    /// A word that begins a sentence, is nowhere else a name, and is written small elsewhere: «Turkey and … one turkey».
    fn is_common(&mut self, beside: &Beside<'_>, at: usize) -> bool {
        let Some(mention) = beside.mentions.get(at) else {
            return false;
        };
        let (scanner, text) = (beside.scanner, beside.text);
        let surface = beside.surface(mention);
        if scanner.kind(mention) == Some(Kind::Term)
            || !is_one_word(mention, text)
            || !surface.chars().skip(1).any(char::is_lowercase)
            || !begins_sentence(mention.span.start, text)
            || !is_unquoted(beside.before(mention))
            || scanner.is_after_places(first_word(beside.after(mention).trim_start()))
        {
            return false;
        }
        let Some(language) = scanner.language() else {
            return false;
        };
        let lower = casing::lower(language, surface);
        let small = self.0.entry(lower);
        let small = small.or_insert_with_key(|lower| has_word(text, lower));
        *small
            && !beside.mentions.iter().any(|other| {
                other.term.concept == mention.term.concept
                    && is_capital(beside.surface(other))
                    && !begins_sentence(other.span.start, text)
            })
    }
}

/// Whether a text has a word, and not as a part of an address or a compound.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        let mut after = text.get(at + word.len()..).unwrap_or_default().chars();
        let ends = match after.next() {
            None => true,
            Some(',' | '.' | ';' | ':' | '!' | '?' | '\u{589}') => {
                after.next().is_none_or(char::is_whitespace)
            }
            Some(mark) => mark.is_whitespace(),
        };
        ends && before.is_none_or(|before| before.is_whitespace() || before == '«')
    })
}

fn is_unquoted(before: &str) -> bool {
    before.is_empty() || before.ends_with(char::is_whitespace)
}

fn is_one_word(mention: &Mention, text: &str) -> bool {
    !mention.span.of(text).contains([' ', '\u{A0}', '-', '\n'])
}

fn is_acronym(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_space(between: &str) -> bool {
    matches!(between, " " | "\u{A0}" | "\n")
}
