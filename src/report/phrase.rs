//! Noun phrases: a known head with its determiner, quantity, adjectives, complements, apposition.

use super::claim::{Approximation, Count, NounPhrase};
use super::names::{Found, Use};
use super::parser::Parser;
use crate::text::{TokenKind, title_gender};
use crate::vocabulary::{ConceptId, Gender, Kind, Number};

/// How deep complements may nest: «le porte-parole du ministère de la Défense de la République…».
const DEEPEST: usize = 5;

/// Readings of a phrase that are kept, the longest first.
pub(super) const MOST: usize = 8;

/// A reading and the index after it.
pub(super) type Read<T> = (T, usize);

/// What stands before the head.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Debug, Default)]
struct Determiner {
    definite: bool,
    plural: bool,
    demonstrative: bool,
    all: bool,
    own: bool,
    owners: Option<Number>,
}

impl Parser<'_> {
    /// Single phrases at a word, the longest reading first.
    pub(super) fn phrases_at(&self, at: usize, depth: usize) -> Vec<Read<NounPhrase>> {
        if depth > DEEPEST {
            return Vec::new();
        }
        let mut readings: Vec<_> = self.counterpart(at).into_iter().collect();
        for (determiner, after) in self.determiners(at) {
            let (count, after) = match self.quantity(after).or_else(|| self.one_of(after)) {
                Some((count, end)) => (Some(count), end),
                None => (None, after),
            };
            let (determiner, after) = match self.of_which(after).filter(|_| count.is_some()) {
                Some((whole, end)) => (whole, end),
                None => (determiner, after),
            };
            let mut adjectives = Vec::new();
            let mut head_at = after;
            loop {
                for found in self.names.at(self.words, head_at).into_iter().take(6) {
                    if matches!(found.use_, Use::Noun | Use::Name | Use::Surname) {
                        let stages = self.with_head(
                            at,
                            &determiner,
                            count,
                            (after, &adjectives),
                            &found,
                            depth,
                        );
                        readings.extend(stages);
                    }
                }
                let Some(adjective) = self.names.adjective(self.words, head_at) else {
                    break;
                };
                let Some(concept) = self.concept(adjective.concept) else {
                    break;
                };
                adjectives.push(concept.id.clone());
                head_at = adjective.end;
            }
            if let Some(title) = self.after_title(after) {
                for found in self.names.at(self.words, title) {
                    if matches!(found.use_, Use::Name | Use::Surname) {
                        readings.extend(self.with_head(
                            at,
                            &determiner,
                            count,
                            (after, &[]),
                            &found,
                            depth,
                        ));
                    }
                }
            }
        }
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings.truncate(MOST);
        readings
    }

    /// «[l’un] de ses avions»: «un» is a number only before the whole it is counted from.
    fn one_of(&self, at: usize) -> Option<Read<Count>> {
        let one = Count {
            value: 1,
            approximation: Approximation::Exact,
        };
        let counts = self.number_word(at) == Some(1) && self.of_which(at + 1).is_some();
        counts.then_some((one, at + 1))
    }

    /// «deux [de ses] soldats», «plusieurs [des] villages»: the determiner of the whole that is counted from.
    fn of_which(&self, at: usize) -> Option<Read<Determiner>> {
        if !self.is(at, &self.function.of) {
            return None;
        }
        let next = self.words.get(at + 1)?;
        let own = self.closed.possessive.iter().any(|known| next.is(known));
        let whole = Determiner {
            plural: true,
            own,
            owners: own.then(|| self.owners(at + 1)),
            ..Determiner::default()
        };
        (own || self.among(&self.closed.plural, at + 1)).then_some((whole, at + 2))
    }

    /// How many possessors a possessive has.
    fn owners(&self, at: usize) -> Number {
        if self.among(&self.closed.possessive_of_several, at) {
            Number::Plural
        } else {
            Number::Singular
        }
    }

    fn determiners(&self, at: usize) -> Vec<Read<Determiner>> {
        let Some(word) = self.words.get(at) else {
            return Vec::new();
        };
        let among = |list: &[String]| list.iter().any(|known| word.is(known));
        let plain = Determiner::default();
        let mut readings = Vec::new();
        let article = |at: usize| self.among(&self.closed.definite, at);
        let plural = |at: usize| self.among(&self.closed.plural, at);
        if among(&self.closed.all) && article(at + 1) {
            readings.push((
                Determiner {
                    definite: true,
                    all: true,
                    plural: plural(at + 1),
                    ..plain
                },
                at + 2,
            ));
        } else if article(at) {
            readings.push((
                Determiner {
                    definite: true,
                    plural: plural(at),
                    ..plain
                },
                at + 1,
            ));
        } else if word.is(&self.function.of)
            && self.words.get(at + 1).is_some_and(|next| next.contracted)
        {
            // «des», «du» where no complement is expected.
            readings.push((
                Determiner {
                    plural: plural(at + 1),
                    ..plain
                },
                at + 2,
            ));
            readings.push((Determiner { ..plain }, at));
        } else if among(&self.closed.indefinite) {
            readings.push((plain.clone(), at + 1));
            // «une trentaine de» begins with its article.
            readings.push((Determiner { ..plain }, at));
        } else if among(&self.closed.demonstrative) {
            readings.push((
                Determiner {
                    definite: true,
                    demonstrative: true,
                    plural: plural(at),
                    ..plain
                },
                at + 1,
            ));
        } else if among(&self.closed.possessive) {
            readings.push((
                Determiner {
                    definite: true,
                    own: true,
                    owners: Some(self.owners(at)),
                    ..plain
                },
                at + 1,
            ));
        } else if among(&self.closed.none) || among(&self.closed.all) {
            readings.push((plain, at + 1));
        } else {
            readings.push((Determiner { ..plain }, at));
        }
        readings
    }

    /// Whether a stretch is a quotation by itself: «contre-offensive», with its article outside or inside the marks.
    fn is_own_quotation(&self, start: usize, end: usize) -> bool {
        let quote = self.words.get(start).and_then(|word| word.quote);
        let same = |at: Option<&super::line::Word>| at.and_then(|word| word.quote) == quote;
        let before = start.checked_sub(1).and_then(|at| self.words.get(at));
        let opens = !same(before)
            || before.is_some_and(|word| {
                self.closed
                    .indefinite
                    .iter()
                    .chain(&self.closed.definite)
                    .any(|article| word.is(article))
            });
        quote.is_some() && self.quoted(start, end) && opens && !same(self.words.get(end))
    }

    /// All readings with this head, from the bare one to the one with every complement.
    fn with_head(
        &self,
        start: usize,
        determiner: &Determiner,
        count: Option<Count>,
        (noun, adjectives): (usize, &[ConceptId]),
        found: &Found,
        depth: usize,
    ) -> Vec<Read<NounPhrase>> {
        let Some(index) = self.person_or_self(found) else {
            return Vec::new();
        };
        let Some(concept) = self.concept(index) else {
            return Vec::new();
        };
        let mut phrase = NounPhrase::new(concept.id.clone(), self.span(start, found.end));
        let several = count
            .is_some_and(|count| count.value > 1 || count.approximation == Approximation::Several);
        let one = count.is_some_and(|count| count.value == 1);
        phrase.number = if one {
            Number::Singular
        } else if several
            || determiner.plural
            || determiner.all && self.among(&self.closed.plural, start + 1)
        {
            Number::Plural
        } else {
            found.number
        };
        // «des localités» against «du village»: a plural form never stands for a singular.
        if determiner.plural
            && found.number == Number::Singular
            && found.use_ == Use::Noun
            && !self.same_in_plural(found)
        {
            return Vec::new();
        }
        let proper = matches!(found.use_, Use::Name | Use::Surname) || concept.kind != Kind::Term;
        phrase.definite = determiner.definite || proper;
        phrase.demonstrative = determiner.demonstrative;
        phrase.all = determiner.all;
        phrase.own = determiner.own;
        phrase.owners = determiner.owners;
        phrase.count = count;
        phrase.adjectives = adjectives.to_vec();
        for inside in &found.inside {
            phrase
                .adjectives
                .extend(self.concept(*inside).map(|concept| concept.id.clone()));
        }
        let mut stages = vec![(phrase, found.end)];
        self.grow(start, &mut stages, depth);
        stages
            .into_iter()
            .map(|(phrase, end)| {
                let mut phrase = self.specify(phrase);
                self.sense(&mut phrase);
                phrase.span = self.span(start, end);
                phrase.quoted = self.is_own_quotation(noun, end);
                (phrase, end)
            })
            .collect()
    }

    /// «obus», «cessez-le-feu»: one form for both numbers.
    fn same_in_plural(&self, found: &Found) -> bool {
        let others = self.names.at(self.words, found.start);
        others.iter().any(|other| {
            other.concept == found.concept
                && other.end == found.end
                && other.number == Number::Plural
        })
    }

    /// Whose surname a found one is.
    pub(super) fn bearers(&self, found: &Found) -> Vec<usize> {
        let same = self.names.at(self.words, found.start);
        let mut bearers: Vec<usize> = same
            .iter()
            .filter(|other| other.use_ == Use::Surname && other.end == found.end)
            .map(|other| other.concept)
            .collect();
        bearers.push(found.concept);
        bearers.sort_unstable();
        bearers.dedup();
        bearers
    }

    /// Whether a surname is that of somebody whom the glossary lacks: behind a word with a capital that is no name and no title, or
    /// behind a title of the other gender. The first word of a sentence tells only where it is a given name.
    pub(super) fn is_of_stranger(
        &self,
        found: &Found,
        is_given_name: impl Fn(&str) -> bool,
    ) -> bool {
        if let Some(gender) = self.gender_of_title(found.start) {
            let of = |index: &usize| self.concept(*index).and_then(|concept| concept.gender);
            return !self
                .bearers(found)
                .iter()
                .any(|index| of(index).is_none_or(|own| own == gender));
        }
        let Some(at) = found.start.checked_sub(1) else {
            return false;
        };
        let Some(before) = self.words.get(at) else {
            return false;
        };
        let known = !self.names.at(self.words, at).is_empty();
        before.capital
            && before.kind == TokenKind::Word
            && before.norm.chars().count() > 1
            && self.after_title(at).is_none()
            && !known
            && (at > 0 || is_given_name(&before.norm))
    }

    /// The concept of a name; for a surname the bearer that the report means.
    pub(super) fn person_or_self(&self, found: &Found) -> Option<usize> {
        if found.use_ != Use::Surname {
            return Some(found.concept);
        }
        let mut candidates = self.bearers(found);
        if let Some(gender) = self.gender_of_title(found.start) {
            let of = |index: &usize| self.concept(*index).and_then(|concept| concept.gender);
            candidates.retain(|index| of(index).is_none_or(|own| own == gender));
        }
        self.context.bearer(&candidates)
    }

    /// Whom a title before a name belongs to: « Mme Aliyeva », « M. Aliev ».
    fn gender_of_title(&self, name: usize) -> Option<Gender> {
        let mut before = self.words.get(..name)?.iter().rev().map(|word| &*word.norm);
        let near = before.next()?;
        let title = if near == "." { before.next()? } else { near };
        title_gender(self.glossary.language(self.lang)?, title)
    }

    /// Adds what follows the head, one piece a stage.
    fn grow(&self, start: usize, stages: &mut Vec<Read<NounPhrase>>, depth: usize) {
        let mut shorter = Vec::new();
        while let Some((phrase, at)) = stages.last().cloned() {
            let Some(next) = self.piece(start, &phrase, at, depth) else {
                break;
            };
            shorter.extend(self.single_complement(&phrase, &next.0, at, depth));
            stages.push(next);
        }
        stages.extend(shorter);
    }

    /// «la ville de Tartar [et plusieurs villages]»: what follows the first complement may belong to the whole.
    fn single_complement(
        &self,
        before: &NounPhrase,
        after: &NounPhrase,
        at: usize,
        depth: usize,
    ) -> Option<Read<NounPhrase>> {
        let several = after.of.as_ref().is_some_and(|of| of.items.len() > 1);
        if before.of.is_some() || !several || depth > 1 {
            return None;
        }
        let readings = self.governed(&self.function.of, at + 1, depth + 1);
        let (of, end) = readings.into_iter().find(|(of, _)| of.items.len() == 1)?;
        let mut phrase = before.clone();
        phrase.of = Some(Box::new(of));
        Some((phrase, end))
    }

    fn piece(
        &self,
        start: usize,
        phrase: &NounPhrase,
        at: usize,
        depth: usize,
    ) -> Option<Read<NounPhrase>> {
        let mut phrase = phrase.clone();
        let kind = self.concept_of(&phrase.head)?.kind;
        if let Some((years, end)) = self.aged(at) {
            phrase.aged_from = Some(years);
            return Some((phrase, end));
        }
        if let Some(adjective) = self.names.adjective(self.words, at)
            && kind != Kind::Person
        {
            let id = self.concept(adjective.concept)?.id.clone();
            if self.is_own_quotation(at, adjective.end) {
                phrase.quoted_words.push(id.clone());
            }
            phrase.adjectives.push(id);
            return Some((phrase, adjective.end));
        }
        if phrase.when.is_none()
            && let Some((when, end)) = self.of_day(at)
        {
            phrase.when = Some(when);
            return Some((phrase, end));
        }
        if phrase.other_name.is_none()
            && let Some(end) = self.model(&phrase, at)
        {
            phrase.other_name = Some(self.span(at, end));
            return Some((phrase, end));
        }
        if let Some(read) = self.name_of(start, &phrase, at, depth) {
            return Some(read);
        }
        if self.is(at, &self.function.of)
            && phrase.of.is_none()
            && phrase.deed.is_none()
            && kind != Kind::Person
            && phrase.name.is_none()
        {
            // «de» opens a complement; the article may be part of «du».
            let complement = self
                .governed(&self.function.of, at + 1, depth + 1)
                .into_iter()
                .next();
            if let Some((complement, end)) = complement {
                phrase.of = Some(Box::new(complement));
                return Some((phrase, end));
            }
        }
        if let Some((deed, end)) = self.deed(&phrase, at) {
            phrase.deed = Some(Box::new(deed));
            return Some((phrase, end));
        }
        let slot = |preposition: &str, taken: bool| {
            (self.is(at, preposition) && !taken)
                .then(|| self.nouns_at(at + 1, depth + 1).into_iter().next())
                .flatten()
        };
        if let Some((nouns, end)) = slot(&self.function.against, phrase.against.is_some()) {
            phrase.against = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if kind == Kind::Term
            && let Some((nouns, end)) = slot(&self.function.between, phrase.between.is_some())
        {
            phrase.between = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if self.takes_partner(&phrase.head)
            && let Some((nouns, end)) = slot(&self.function.with, phrase.with.is_some())
        {
            phrase.with = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if kind == Kind::Term
            && let Some((nouns, end)) = slot(&self.function.purpose, phrase.purpose.is_some())
        {
            phrase.purpose = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        // «des missiles sur la ville»: the place is where they are fired, not where they are.
        let weapon = self.concept_of(&phrase.head)?.category.as_deref() == Some("weapon");
        // «son soutien à Bakou»: whom it is given to, not where it is.
        let given =
            self.is(at, &self.function.at) && self.closed.given.contains(&phrase.head.to_string());
        if phrase.place.is_none() && kind != Kind::Person && !weapon && !given {
            let at = self.located(at).unwrap_or(at);
            if let Some((setting, end)) = self.setting(at, depth + 1) {
                phrase.place = Some(Box::new(setting));
                return Some((phrase, end));
            }
        }
        None
    }
}
