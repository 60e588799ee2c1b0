//! Clauses: subject, verb group and complements that fit a trigger of the report data become an event.

use super::claim::{Coordination, Event, Filler, NounPhrase, Polarity, Setting, Tense, When};
use super::parser::Parser;
use super::phrase::Read;
use super::verb_group::{Time, VerbGroup};
use crate::vocabulary::{ConceptId, Gender, Number, Selector, Trigger};

/// Readings of a clause that are kept.
const MOST: usize = 12;

/// Where a clause stands: decides how its tenses are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// After «a déclaré que»: back-shifted.
    Reported,
    /// Around «, a indiqué X,»: back-shifted too.
    Inserted,
    /// In a quotation, after «selon», or by the report itself.
    Main,
}

/// A clause that is being read.
#[derive(Clone, Debug)]
pub(super) struct Partial {
    pub(super) roles: Vec<(String, Filler)>,
    pub(super) place: Option<Setting>,
    pub(super) when: Option<When>,
    pub(super) manner: Vec<ConceptId>,
    pub(super) circumstances: Vec<(String, Coordination)>,
    pub(super) linked: Option<(String, Box<Event>)>,
    pub(super) at: usize,
}

impl Parser<'_> {
    /// Finite clauses that begin at a word, the longest first.
    pub(super) fn clauses(&self, at: usize, place: Place) -> Vec<Read<Event>> {
        let mut readings = Vec::new();
        let (start, before) = self.opening(at);
        if let Some((subject, verb_at)) = self.pronoun_subject(start) {
            self.predicates(start, &subject, verb_at, place, &mut readings);
        }
        for (subject, verb_at) in self.nouns(start) {
            let verb_at = self.skip_insertion(verb_at);
            self.predicates(
                start,
                &Filler::Nouns(subject),
                verb_at,
                place,
                &mut readings,
            );
        }
        for (event, _) in &mut readings {
            merge(event, &before);
        }
        self.joined(&mut readings, place);
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings.truncate(MOST);
        readings
    }

    /// Infinitive clauses with this subject: «avoir abattu deux drones», «se retirer de la zone».
    pub(super) fn infinitive_clauses(&self, at: usize, subject: &Filler) -> Vec<Read<Event>> {
        let mut readings = Vec::new();
        for group in self.verbs().infinitive(self.words, at) {
            self.with_group(at, subject, &group, Place::Main, &mut readings);
        }
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings.truncate(MOST);
        readings
    }

    /// What the speaker is by his own words: «s’est dit [prêt à négocier]».
    pub(super) fn being(&self, at: usize, adverbs: &[usize]) -> Vec<Read<Event>> {
        let group = self.verbs().being(at, adverbs);
        let mut readings = Vec::new();
        self.with_group(at, &Filler::Claimant, &group, Place::Main, &mut readings);
        readings.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
        readings
    }

    pub(super) fn predicates(
        &self,
        start: usize,
        subject: &Filler,
        verb_at: usize,
        place: Place,
        readings: &mut Vec<Read<Event>>,
    ) {
        for group in self.verbs().finite(self.words, verb_at) {
            if agrees(subject, &group) {
                self.with_group(start, subject, &group, place, readings);
            }
        }
    }

    /// Times, places and linking words before the subject.
    fn opening(&self, at: usize) -> (usize, Partial) {
        let mut partial = Partial {
            roles: Vec::new(),
            place: None,
            when: None,
            manner: Vec::new(),
            circumstances: Vec::new(),
            linked: None,
            at,
        };
        loop {
            let at = self.skip_links(partial.at);
            partial.at = at;
            if let Some((when, end)) = self.time(at).filter(|_| partial.when.is_none()) {
                partial.when = Some(when);
                partial.at = end;
            } else if let Some((setting, end)) = self
                .setting(at, 1)
                .filter(|(_, end)| partial.place.is_none() && self.closed_by_comma(*end))
            {
                partial.place = Some(setting);
                partial.at = end;
            } else if let Some((relation, nouns, end)) = self
                .circumstance(at)
                .filter(|(_, _, end)| self.closed_by_comma(*end))
            {
                partial.circumstances.push((relation, nouns));
                partial.at = end;
            } else if let Some(end) = self.hour(at).filter(|end| self.closed_by_comma(*end)) {
                partial.at = end;
            } else {
                return (partial.at, partial);
            }
        }
    }

    /// A comma stands here, or closed the apposition before: «l’Arménie, pays occupant,».
    fn closed_by_comma(&self, end: usize) -> bool {
        self.is(end, ",") || end.checked_sub(1).is_some_and(|last| self.is(last, ","))
    }

    /// The speaker: «nous» in a quotation, «il» in reported speech where number and gender are the speaker’s. Elsewhere
    /// «il» may be anybody.
    fn pronoun_subject(&self, at: usize) -> Option<(Filler, usize)> {
        let length = self.phrase_at(&self.phrases.pronouns, at)?;
        let word = self.words.get(at)?;
        let fits = if self.closed.first_person.iter().any(|known| word.is(known)) {
            word.quote.is_some()
        } else {
            let plural = word.norm.ends_with('s');
            let feminine = self.among(&self.closed.feminine, at);
            match self.speakers {
                [only] => {
                    let gender = self.gender(only);
                    let agrees =
                        gender.is_none_or(|gender| feminine == (gender == Gender::Feminine));
                    agrees && plural == (only.number == Number::Plural)
                }
                several => plural && several.len() > 1,
            }
        };
        fits.then_some((Filler::Claimant, at + length))
    }

    /// Gender of the person, else of the word.
    pub(super) fn gender(&self, phrase: &NounPhrase) -> Option<Gender> {
        let named = phrase.name.as_ref().unwrap_or(&phrase.head);
        let concept = self.concept_of(named)?;
        let word = || {
            self.concept_of(&phrase.head)?
                .preferred(self.lang)?
                .grammar
                .gender
        };
        // «le porte-parole» may be a woman; a name tells.
        concept.gender.or_else(|| {
            if self.is_office(&phrase.head) {
                None
            } else {
                word()
            }
        })
    }

    /// Index after «, a-t-il dit,» and linking words between subject and verb.
    fn skip_insertion(&self, at: usize) -> usize {
        let skipped = self.skip_links(at);
        // A comma alone is no insertion: subject and verb are not parted by one.
        if skipped == at + 1 && self.is(at, ",") {
            at
        } else {
            skipped
        }
    }

    pub(super) fn with_group(
        &self,
        start: usize,
        subject: &Filler,
        group: &VerbGroup,
        place: Place,
        readings: &mut Vec<Read<Event>>,
    ) {
        for (frame, trigger) in self.triggers(&group.lemma) {
            if trigger.pronominal != group.pronominal {
                continue;
            }
            for (partial, end) in self.with_gaps(self.fill(subject, group, trigger), group, place) {
                let mut event = Event {
                    frame: frame.id.clone(),
                    roles: partial.roles,
                    polarity: if group.negated {
                        Polarity::Negated
                    } else {
                        Polarity::Affirmed
                    },
                    tense: tense(group, place),
                    hedged: group.hedged
                        && !(place != Place::Main && group.time == Time::Conditional),
                    manner: partial.manner,
                    place: partial.place,
                    when: partial.when,
                    circumstances: partial.circumstances,
                    linked: partial.linked,
                    quoted: self.quoted(start, end),
                    span: self.span(start, end),
                };
                // «est très grave»: of what somebody is, adverbs tell the degree.
                if trigger.attribute.is_none() {
                    let adverbs = group.adverbs.iter();
                    let ids = adverbs.filter_map(|index| Some(self.concept(*index)?.id.clone()));
                    event.manner.extend(ids);
                }
                readings.push((event, end));
            }
        }
    }

    /// All ways in which subject and complements fill the trigger.
    fn fill(&self, subject: &Filler, group: &VerbGroup, trigger: &Trigger) -> Vec<Read<Partial>> {
        let mut at = group.end;
        if let Some(fixed) = &trigger.fixed {
            let fixed = self.phrases.cut(fixed);
            if !self.stands(fixed, at) {
                return Vec::new();
            }
            at += fixed.len();
        }
        let subject_role = if group.passive {
            let Some(object) = trigger.object.as_ref().filter(|_| trigger.passive) else {
                return Vec::new();
            };
            if !self.may_be(subject, &trigger.of) {
                return Vec::new();
            }
            object.clone()
        } else {
            if !self.may_be(subject, &trigger.subject_of) {
                return Vec::new();
            }
            trigger.subject.clone()
        };
        let partial = Partial {
            roles: vec![(subject_role, subject.clone())],
            place: None,
            when: None,
            manner: Vec::new(),
            circumstances: Vec::new(),
            linked: None,
            at,
        };
        let mut readings = Vec::new();
        self.complements(&partial, group, trigger, 0, &mut readings);
        readings
    }

    fn complements(
        &self,
        partial: &Partial,
        group: &VerbGroup,
        trigger: &Trigger,
        depth: usize,
        readings: &mut Vec<Read<Partial>>,
    ) {
        if depth > 8 || readings.len() > 24 {
            return;
        }
        let has = |role: &str| partial.roles.iter().any(|(known, _)| known == role);
        let open_object = trigger
            .object
            .as_ref()
            .filter(|role| !group.passive && !has(role));
        let open_attribute = trigger.attribute.as_ref().filter(|role| !has(role));
        let mut must = trigger.must.iter().chain(&trigger.infinitive);
        let done =
            open_object.is_none() && open_attribute.is_none() && must.all(|(_, role)| has(role));
        if done {
            let end = partial.at;
            readings.push((partial.clone(), end));
        }
        let comma = usize::from(self.is(partial.at, ","));
        let at = partial.at;
        let next = |partial: &Partial, role: &str, nouns: Coordination, end: usize| {
            let mut partial = partial.clone();
            partial.roles.push((role.to_owned(), Filler::Nouns(nouns)));
            partial.at = end;
            partial
        };
        if let Some(role) = open_object {
            for (nouns, end) in self.nouns(at).into_iter().take(4) {
                if self.may_be(&Filler::Nouns(nouns.clone()), &trigger.of) {
                    self.complements(
                        &next(partial, role, nouns, end),
                        group,
                        trigger,
                        depth + 1,
                        readings,
                    );
                }
            }
        }
        if let Some(role) = open_attribute {
            if let Some((quality, end)) = self.quality(at, &group.adverbs) {
                let mut partial = partial.clone();
                partial.roles.push((role.clone(), quality));
                partial.at = end;
                self.complements(&partial, group, trigger, depth + 1, readings);
            }
            return;
        }
        for (preposition, role) in trigger.must.iter().chain(&trigger.may) {
            let phrase = self.phrases.cut(preposition);
            let at = if self.stands(phrase, at) {
                at
            } else {
                at + comma
            };
            if has(role) || !self.stands(phrase, at) {
                continue;
            }
            for (nouns, end) in self.nouns(at + phrase.len()).into_iter().take(3) {
                // « dans un village » says where, « dans un bombardement » why.
                if role == CAUSE && nouns.items.iter().all(|item| self.is_where(item)) {
                    continue;
                }
                self.complements(
                    &next(partial, role, nouns, end),
                    group,
                    trigger,
                    depth + 1,
                    readings,
                );
            }
        }
        for partial in self.with_infinitive(partial, trigger) {
            self.complements(&partial, group, trigger, depth + 1, readings);
        }
        if group.passive && self.is(at, &self.function.by) && !has(&trigger.subject) {
            for (nouns, end) in self.nouns(at + 1).into_iter().take(3) {
                self.complements(
                    &next(partial, &trigger.subject, nouns, end),
                    group,
                    trigger,
                    depth + 1,
                    readings,
                );
            }
        }
        if open_object.is_some() && !group.adverbs.is_empty() && at == group.end {
            return;
        }
        self.circumstances(partial, at + comma, |partial| {
            self.complements(&partial, group, trigger, depth + 1, readings);
        });
    }

    /// The infinitive that the trigger takes: «refuse [de négocier]», with the same subject.
    fn with_infinitive(&self, partial: &Partial, trigger: &Trigger) -> Vec<Partial> {
        let Some((preposition, role)) = &trigger.infinitive else {
            return Vec::new();
        };
        let taken = partial.roles.iter().any(|(known, _)| known == role);
        let phrase = self.phrases.cut(preposition);
        let stands = phrase.is_empty() || self.stands(phrase, partial.at);
        let Some((_, subject)) = partial.roles.first().filter(|_| stands && !taken) else {
            return Vec::new();
        };
        let events = self.infinitive_clauses(partial.at + phrase.len(), subject);
        let read = |(event, end): Read<Event>| {
            let mut partial = partial.clone();
            partial
                .roles
                .push((role.clone(), Filler::Event(Box::new(event))));
            partial.at = end;
            partial
        };
        events.into_iter().take(3).map(read).collect()
    }

    /// The adjective that a subject is said to be. Not a nationality: «est arménien» says too little to be told.
    fn quality(&self, at: usize, adverbs: &[usize]) -> Option<Read<Filler>> {
        let found = self.names.adjective(self.words, at)?;
        let concept = self.concept(found.concept)?;
        let degree = adverbs.iter().filter_map(|index| self.concept(*index));
        let quality = Filler::Quality {
            adjective: concept.id.clone(),
            degree: degree.map(|adverb| adverb.id.clone()).collect(),
        };
        concept.demonym_of.is_none().then_some((quality, found.end))
    }

    /// Whether a participant may be one of these.
    fn may_be(&self, filler: &Filler, selectors: &[Selector]) -> bool {
        let Filler::Nouns(nouns) = filler else {
            return true;
        };
        selectors.is_empty()
            || nouns
                .items
                .iter()
                .all(|item| selectors.iter().any(|selector| self.is_one(item, selector)))
    }

    fn is_one(&self, phrase: &NounPhrase, selector: &Selector) -> bool {
        let Some(concept) = self.concept_of(&phrase.head) else {
            return false;
        };
        match selector {
            Selector::Concept(id) => {
                concept.id.as_str() == id
                    || concept
                        .generic
                        .as_ref()
                        .is_some_and(|generic| generic.as_str() == id)
            }
            Selector::Kind(kind) => {
                concept.kind == *kind
                    || phrase
                        .name
                        .as_ref()
                        .and_then(|name| self.concept_of(name))
                        .is_some_and(|named| named.kind == *kind)
            }
            Selector::Category(category) => {
                let same = |concept: &crate::vocabulary::Concept| {
                    concept.category.as_deref() == Some(category)
                };
                same(concept)
                    || concept
                        .generic
                        .as_ref()
                        .and_then(|id| self.concept_of(id))
                        .is_some_and(same)
            }
        }
    }
}

/// The role of what happened: a place does not happen.
const CAUSE: &str = "cause";

/// Whether verb and subject agree in number and person; coordinated subjects may agree with the nearest.
fn agrees(subject: &Filler, group: &VerbGroup) -> bool {
    match subject {
        Filler::Nouns(nouns) => {
            !group.first_person
                && group
                    .number
                    .is_none_or(|number| number == nouns.number() || nouns.items.len() > 1)
        }
        _ => true,
    }
}

/// Tense seen from the saying. In reported speech the imperfect is a present and the conditional a future.
fn tense(group: &VerbGroup, place: Place) -> Tense {
    match (group.time, place) {
        (Time::Past, _) | (Time::Imperfect, Place::Main) => Tense::Past,
        (Time::Imperfect, _) if group.passive => Tense::Past,
        (Time::Imperfect | Time::Present, _) | (Time::Conditional, Place::Main) => Tense::Present,
        (Time::Future | Time::Conditional, _) => Tense::Future,
    }
}

/// What stood before the subject belongs to the event, unless the event says it itself.
fn merge(event: &mut Event, before: &Partial) {
    if event.when.is_none() {
        event.when = before.when;
    }
    if event.place.is_none() {
        event.place.clone_from(&before.place);
    }
    event
        .circumstances
        .splice(0..0, before.circumstances.iter().cloned());
}
