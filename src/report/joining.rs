//! What joins clauses: second clauses and participles, circumstances, purposes.

use super::claim::{Coordination, Event, Filler, NounPhrase};
use super::clause::{Partial, Place};
use super::parser::Parser;
use super::phrase::Read;
use super::verb_group::VerbGroup;
use crate::vocabulary::{Kind, Number};

impl Parser<'_> {
    /// «… ont été tués et cinq civils ont été blessés»: a second clause with its own subject.
    pub(super) fn joined(&self, readings: &mut Vec<Read<Event>>, place: Place) {
        let mut longer = Vec::new();
        for (event, end) in readings
            .iter()
            .filter(|(event, end)| event.linked.is_none() && self.is(*end, &self.function.and))
        {
            let mut subjects = self.nouns(end + 1);
            subjects.truncate(4);
            subjects.extend(self.counted_like(&event.roles, end + 1));
            for (subject, verb_at) in subjects {
                let mut seconds = Vec::new();
                self.predicates(
                    end + 1,
                    &Filler::Nouns(subject),
                    verb_at,
                    place,
                    &mut seconds,
                );
                for (second, last) in seconds {
                    let mut event = event.clone();
                    event.linked = Some(("and".to_owned(), Box::new(second)));
                    longer.push((event, last));
                }
            }
            for (second, last) in self.same_subject(event, end + 1, place) {
                let mut event = event.clone();
                event.linked = Some(("and".to_owned(), Box::new(second)));
                longer.push((event, last));
            }
        }
        readings.extend(longer);
    }

    /// «… ont attaqué la ville et ont été repoussées»: a second verb of the same subject. In reported speech it could as well
    /// be the speaker’s next verb, so there it is not read.
    fn same_subject(&self, event: &Event, at: usize, place: Place) -> Vec<Read<Event>> {
        let mut seconds = Vec::new();
        let speech = |group: &VerbGroup| self.speech.iter().any(|verb| verb.verb == group.lemma);
        let says = self.verbs().finite(self.words, at).iter().any(speech);
        if place == Place::Main
            && !says
            && let Some((_, subject)) = event.roles.first()
        {
            self.predicates(at, subject, at, place, &mut seconds);
        }
        seconds
    }

    /// Infinitive clauses that the same preposition coordinates: «à mettre fin aux combats et à échanger les prisonniers».
    pub(super) fn infinitives(
        &self,
        preposition: &str,
        at: usize,
        subject: &Filler,
    ) -> Vec<Read<Event>> {
        let mut readings = self.infinitive_clauses(at, subject);
        let mut longer = Vec::new();
        for (event, end) in &readings {
            if event.linked.is_some() || !self.is(*end, &self.function.and) {
                continue;
            }
            // A bare infinitive has no preposition to repeat.
            let again = usize::from(!preposition.is_empty());
            if again == 1 && !self.is(end + 1, preposition) {
                continue;
            }
            for (second, last) in self.infinitive_clauses(end + 1 + again, subject) {
                let mut event = event.clone();
                event.linked = Some(("and".to_owned(), Box::new(second)));
                longer.push((event, last));
            }
        }
        readings.extend(longer);
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings
    }

    /// «les tentatives de l’Arménie [de reprendre la ville]»: what is attempted, decided, refused. Its subject is whose attempt it is.
    pub(super) fn deed(&self, phrase: &NounPhrase, at: usize) -> Option<Read<Event>> {
        let concept = self.concept_of(&phrase.head)?;
        let takes = concept.kind == Kind::Term
            && concept.category.as_deref().is_some_and(|category| {
                matches!(category, "politics" | "peace" | "law" | "measure")
            });
        if !takes || phrase.deed.is_some() || !self.is(at, &self.function.of) {
            return None;
        }
        let subject = match &phrase.of {
            Some(of) => (**of).clone(),
            None => Coordination::one(NounPhrase::new(phrase.head.clone(), phrase.span)),
        };
        let events = self.infinitive_clauses(at + 1, &Filler::Nouns(subject));
        events.into_iter().next()
    }

    /// «contrairement à l’Arménie», «lors des opérations», «y compris …».
    pub(super) fn circumstance(&self, at: usize) -> Option<(String, Coordination, usize)> {
        let fits = self
            .phrases
            .circumstances
            .iter()
            .filter(|(phrase, _)| self.stands(phrase, at));
        let (phrase, relation) = fits.max_by_key(|(phrase, _)| phrase.len())?;
        let (nouns, end) = self.nouns(at + phrase.len()).into_iter().next()?;
        Some((relation.clone(), nouns, end))
    }

    /// «deux soldats ont été tués et cinq civils blessés»: a second participle shares the auxiliary.
    pub(super) fn with_gaps(
        &self,
        readings: Vec<Read<Partial>>,
        group: &VerbGroup,
        place: Place,
    ) -> Vec<Read<Partial>> {
        let mut all = Vec::new();
        for (partial, end) in readings {
            if group.passive
                && !group.negated
                && partial.linked.is_none()
                && self.is(end, &self.function.and)
            {
                let mut subjects = self.nouns(end + 1);
                subjects.truncate(6);
                subjects.extend(self.counted_like(&partial.roles, end + 1));
                for (nouns, at) in subjects {
                    for participle in self.verbs().bare_participle(self.words, at) {
                        let group = VerbGroup {
                            passive: true,
                            hedged: group.hedged,
                            ..participle
                        };
                        let mut events = Vec::new();
                        self.with_group(
                            end + 1,
                            &Filler::Nouns(nouns.clone()),
                            &group,
                            place,
                            &mut events,
                        );
                        for (event, last) in events {
                            let mut partial = partial.clone();
                            partial.linked = Some(("and".to_owned(), Box::new(event)));
                            all.push((partial, last));
                        }
                    }
                }
            }
            all.push((partial, end));
        }
        all
    }

    /// «deux civils ont été tués et trois blessés», «cinq autres»: the number alone counts the same things.
    pub(super) fn counted_like(
        &self,
        roles: &[(String, Filler)],
        at: usize,
    ) -> Option<Read<Coordination>> {
        let (count, mut end) = self.quantity(at)?;
        if self.is(end, &self.function.other) {
            end += 1;
        }
        let Some((_, Filler::Nouns(nouns))) = roles.first() else {
            return None;
        };
        let [only] = nouns.items.as_slice() else {
            return None;
        };
        let mut same = only.clone();
        same.count = Some(count);
        same.number = Number::Plural;
        Some((Coordination::one(same), end))
    }

    /// One time, place, adverb, linking word or second event at a word.
    pub(super) fn circumstances(
        &self,
        partial: &Partial,
        at: usize,
        mut go_on: impl FnMut(Partial),
    ) {
        if let Some((when, end)) = self.time(at).filter(|_| partial.when.is_none()) {
            go_on(Partial {
                when: Some(when),
                at: end,
                ..partial.clone()
            });
            return;
        }
        if let Some(end) = self.hour(at) {
            go_on(Partial {
                at: end,
                ..partial.clone()
            });
        }
        if let Some(length) = self.phrase_at(&self.phrases.linking, at) {
            go_on(Partial {
                at: at + length,
                ..partial.clone()
            });
        }
        if partial.place.is_none()
            && let Some((setting, end)) = self.setting(at, 1)
        {
            go_on(Partial {
                place: Some(setting),
                at: end,
                ..partial.clone()
            });
        }
        let adverb = self
            .names
            .at(self.words, at)
            .into_iter()
            .find(|found| found.use_ == super::names::Use::Adverb);
        if let Some(found) = adverb
            && let Some(concept) = self.concept(found.concept)
        {
            let mut partial = partial.clone();
            partial.manner.push(concept.id.clone());
            partial.at = found.end;
            go_on(partial);
        }
        if partial.linked.is_none()
            && let Some((relation, event, end)) = self.second_event(partial, at)
        {
            go_on(Partial {
                linked: Some((relation, Box::new(event))),
                at: end,
                ..partial.clone()
            });
        }
        if let Some((relation, nouns, end)) = self.circumstance(at)
            && !partial
                .circumstances
                .iter()
                .any(|(known, _)| *known == relation)
        {
            // «à la suite d’une escarmouche ayant fait deux morts»: the thing and what it did are one event.
            if partial.linked.is_none()
                && let Some((event, end)) = self.participle_clause(&nouns, end)
            {
                let mut partial = partial.clone();
                partial.linked = Some((relation.clone(), Box::new(event)));
                partial.at = end;
                go_on(partial);
            }
            let mut partial = partial.clone();
            partial.circumstances.push((relation, nouns));
            partial.at = end;
            go_on(partial);
        }
    }

    /// «… ayant fait deux morts» with the thing as its subject.
    pub(super) fn participle_clause(
        &self,
        subject: &Coordination,
        at: usize,
    ) -> Option<Read<Event>> {
        let mut readings = Vec::new();
        for group in self.verbs().participle(self.words, at) {
            self.with_group(
                at,
                &Filler::Nouns(subject.clone()),
                &group,
                Place::Main,
                &mut readings,
            );
        }
        readings.into_iter().max_by_key(|(_, end)| *end)
    }

    /// «après que …», «afin de …», «alors que …».
    pub(super) fn second_event(
        &self,
        partial: &Partial,
        at: usize,
    ) -> Option<(String, Event, usize)> {
        if let Some(length) = self.phrase_at(&self.phrases.after, at) {
            let (event, end) = self.clauses(at + length, Place::Main).into_iter().next()?;
            return Some(("after".to_owned(), event, end));
        }
        if let Some(length) = self.phrase_at(&self.phrases.meanwhile, at) {
            let (event, end) = self.clauses(at + length, Place::Main).into_iter().next()?;
            return Some(("while".to_owned(), event, end));
        }
        if let Some(length) = self.phrase_at(&self.phrases.purpose, at) {
            let subject = partial.roles.first().map(|(_, filler)| filler.clone())?;
            let (mut event, mut end) = self
                .infinitive_clauses(at + length, &subject)
                .into_iter()
                .next()?;
            // «… et d’assurer …»
            if self.is(end, &self.function.and) && self.is(end + 1, &self.function.of) {
                let (second, last) = self
                    .infinitive_clauses(end + 2, &subject)
                    .into_iter()
                    .next()?;
                event.linked = Some(("and".to_owned(), Box::new(second)));
                end = last;
            }
            return Some(("purpose".to_owned(), event, end));
        }
        None
    }
}
