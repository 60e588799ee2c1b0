//! Lists of noun phrases: what joins them, heads and adjectives that they share.

use super::claim::{Coordination, Joiner, NounPhrase};
use super::names::Use;
use super::parser::Parser;
use super::phrase::{MOST, Read};
use crate::vocabulary::{ConceptId, Number, PartOfSpeech};

impl Parser<'_> {
    /// Coordinated noun phrases at a word, the longest reading first.
    pub(super) fn nouns(&self, at: usize) -> Vec<Read<Coordination>> {
        self.nouns_at(at, 0)
    }

    pub(super) fn nouns_at(&self, at: usize, depth: usize) -> Vec<Read<Coordination>> {
        let start = if self.is(at, &self.function.nor) {
            at + 1
        } else {
            at
        };
        let mut readings = Vec::new();
        for (phrase, end) in self.phrases_at(start, depth) {
            if let Some(pair) = self.shared_head(&phrase, end) {
                readings.push(pair);
            }
            let mut items = vec![phrase.clone()];
            let mut at = end;
            while let Some((join, next)) = self.joint(at) {
                let Some((phrase, end)) = self.phrases_at(next, depth).into_iter().next() else {
                    break;
                };
                items.push(phrase);
                at = end;
                if let Some(joiner) = join {
                    let mut items = items.clone();
                    self.share_adjective(&mut items);
                    readings.push((Coordination { items, joiner }, end));
                }
            }
            readings.push((Coordination::one(phrase), end));
        }
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings.dedup();
        readings.truncate(MOST);
        readings
    }

    /// Phrases after a preposition, which may stand again before each: «de Goris et de Djermouk».
    pub(super) fn governed(
        &self,
        preposition: &str,
        at: usize,
        depth: usize,
    ) -> Vec<Read<Coordination>> {
        let mut readings = self.nouns_at(at, depth);
        let mut longer = Vec::new();
        for (nouns, end) in &readings {
            let mut nouns = nouns.clone();
            let mut at = *end;
            while (self.is(at, &self.function.and) || self.is(at, ","))
                && self.is(at + 1, preposition)
            {
                let closed = self.is(at, &self.function.and);
                let Some((next, end)) = self.phrases_at(at + 2, depth).into_iter().next() else {
                    break;
                };
                nouns.items.push(next);
                at = end;
                if closed {
                    longer.push((nouns.clone(), at));
                }
            }
        }
        readings.extend(longer);
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings
    }

    /// What joins two phrases: a comma (`None`: the list is not closed yet) or a conjunction.
    pub(super) fn joint(&self, at: usize) -> Option<(Option<Joiner>, usize)> {
        if let Some(length) = self.phrase_at(&self.phrases.as_well, at) {
            return Some((Some(Joiner::AsWellAs), at + length));
        }
        if self.is(at, &self.function.and) {
            return Some((Some(Joiner::And), at + 1));
        }
        if self.is(at, &self.function.or) {
            return Some((Some(Joiner::Or), at + 1));
        }
        let comma = usize::from(self.is(at, ","));
        if self.is(at + comma, &self.function.nor) {
            return Some((Some(Joiner::Nor), at + comma + 1));
        }
        (comma == 1).then_some((None, at + 1))
    }

    /// «les parties azerbaïdjanaise et arménienne», «les présidents russe, américain et français»: phrases with one head.
    pub(super) fn shared_head(
        &self,
        phrase: &NounPhrase,
        end: usize,
    ) -> Option<Read<Coordination>> {
        if phrase.number != Number::Plural {
            return None;
        }
        let phrase = &self.unspecified(phrase);
        let first = phrase.adjectives.last()?;
        let mut ids = vec![first.clone()];
        let mut at = end;
        loop {
            let last = self.is(at, &self.function.and);
            if !last && !self.is(at, ",") {
                return None;
            }
            // «français» may be either number; here it is one president.
            let adjectives = self.names.at(self.words, at + 1).into_iter();
            let found = adjectives
                .filter(|found| found.use_ == Use::Adjective)
                .find(|found| found.number == Number::Singular)?;
            ids.push(self.concept(found.concept)?.id.clone());
            at = found.end;
            if last {
                break;
            }
        }
        let one = |id: &ConceptId| {
            let mut phrase = phrase.clone();
            phrase.number = Number::Singular;
            phrase.adjectives.pop();
            phrase.adjectives.push(id.clone());
            self.specify(phrase)
        };
        let items = ids.iter().map(one).collect();
        Some((
            Coordination {
                items,
                joiner: Joiner::And,
            },
            at,
        ))
    }

    /// «armées arménienne» before it became the army of Armenia.
    fn unspecified(&self, phrase: &NounPhrase) -> NounPhrase {
        let mut phrase = phrase.clone();
        let concept = self.concept_of(&phrase.head);
        if let Some((generic, country)) =
            concept.and_then(|concept| concept.generic.clone().zip(concept.part_of.clone()))
        {
            let demonym = self.glossary.concepts().iter().find(|concept| {
                concept.demonym_of.as_ref() == Some(&country)
                    && concept.pos == PartOfSpeech::Adjective
            });
            if let Some(demonym) = demonym {
                phrase.head = generic;
                phrase.adjectives.push(demonym.id.clone());
            }
        }
        phrase
    }

    /// «deux hélicoptères et trois drones azerbaïdjanais», «130 chars et blindés arméniens»: a plural adjective after counted
    /// things belongs to each.
    pub(super) fn share_adjective(&self, items: &mut [NounPhrase]) {
        let Some((last, others)) = items.split_last_mut() else {
            return;
        };
        let Some(adjective) = last.adjectives.last().cloned() else {
            return;
        };
        let demonym = self
            .concept_of(&adjective)
            .is_some_and(|concept| concept.demonym_of.is_some());
        let plain = |item: &NounPhrase| item.adjectives.is_empty() && item.of.is_none();
        let counted = |item: &NounPhrase| item.count.is_some() && plain(item);
        let uncounted = |item: &NounPhrase| item.count.is_none() && !item.definite;
        // One count for all: every member after the first has no determiner.
        let counted_together = match others {
            [first, rest @ ..] => {
                counted(first)
                    && uncounted(last)
                    && rest.iter().all(|item| uncounted(item) && plain(item))
            }
            [] => false,
        };
        if demonym && (last.count.is_some() && others.iter().all(counted) || counted_together) {
            for item in others {
                item.adjectives.push(adjective.clone());
            }
        }
    }
}
