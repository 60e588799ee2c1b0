//! Noun phrases: a known head with its determiner, quantity, adjectives, complements, apposition.

use super::claim::{Approximation, Coordination, Joiner, NounPhrase, Setting};
use super::names::{Found, Use};
use super::parser::Parser;
use crate::vocabulary::{ConceptId, Kind, Number, PartOfSpeech};

/// How deep complements may nest: «le porte-parole du ministère de la Défense de la République…».
const DEEPEST: usize = 5;

/// Readings of a phrase that are kept, the longest first.
const MOST: usize = 8;

/// A reading and the index after it.
pub(super) type Read<T> = (T, usize);

/// What stands before the head.
#[derive(Clone, Debug, Default)]
struct Determiner {
    definite: bool,
    bare: bool,
    plural: bool,
    demonstrative: bool,
    all: bool,
    own: bool,
}

impl Parser<'_> {
    /// Coordinated noun phrases at a word, the longest reading first.
    pub(super) fn nouns(&self, at: usize) -> Vec<Read<Coordination>> {
        self.nouns_at(at, 0)
    }

    fn nouns_at(&self, at: usize, depth: usize) -> Vec<Read<Coordination>> {
        let start = if self.is(at, "ni") { at + 1 } else { at };
        let mut readings = Vec::new();
        for (phrase, end) in self.phrases_at(start, depth) {
            if let Some(pair) = self.shared_head(&phrase, end) {
                readings.push(pair);
            }
            let mut items = vec![phrase.clone()];
            let mut joiner = Joiner::And;
            let mut closed = end;
            let mut at = end;
            while let Some((join, next)) = self.joint(at) {
                let Some((phrase, end)) = self.phrases_at(next, depth).into_iter().next() else {
                    break;
                };
                items.push(phrase);
                at = end;
                if let Some(join) = join {
                    joiner = join;
                    closed = end;
                    let mut items = items.clone();
                    self.share_adjective(&mut items);
                    readings.push((Coordination { items, joiner }, closed));
                }
            }
            readings.push((Coordination::one(phrase), end));
        }
        readings.sort_by(|a, b| b.1.cmp(&a.1));
        readings.dedup();
        readings.truncate(MOST);
        readings
    }

    /// What joins two phrases: a comma (`None`: the list is not closed yet) or a conjunction.
    fn joint(&self, at: usize) -> Option<(Option<Joiner>, usize)> {
        if self.is(at, "ainsi") && self.is(at + 1, "que") {
            return Some((Some(Joiner::AsWellAs), at + 2));
        }
        if self.is(at, "et") {
            return Some((Some(Joiner::And), at + 1));
        }
        if self.is(at, "ou") {
            return Some((Some(Joiner::Or), at + 1));
        }
        let comma = usize::from(self.is(at, ","));
        if self.is(at + comma, "ni") {
            return Some((Some(Joiner::Nor), at + comma + 1));
        }
        (comma == 1).then_some((None, at + 1))
    }

    /// «les parties azerbaïdjanaise et arménienne»: two phrases with one head.
    fn shared_head(&self, phrase: &NounPhrase, end: usize) -> Option<Read<Coordination>> {
        let last = phrase.adjectives.last()?;
        if phrase.number != Number::Plural || !self.is(end, "et") {
            return None;
        }
        let second = self
            .names
            .adjective(self.words, end + 1)
            .filter(|found| found.number == Number::Singular)?;
        let second_id = self.concept(second.concept)?.id.clone();
        let one = |id: &ConceptId| {
            let mut phrase = phrase.clone();
            phrase.number = Number::Singular;
            phrase.adjectives.pop();
            phrase.adjectives.push(id.clone());
            self.specify(phrase)
        };
        let items = vec![one(last), one(&second_id)];
        Some((
            Coordination {
                items,
                joiner: Joiner::And,
            },
            second.end,
        ))
    }

    /// «deux hélicoptères et trois drones azerbaïdjanais»: a plural adjective after counted things belongs to each.
    fn share_adjective(&self, items: &mut [NounPhrase]) {
        let Some((last, others)) = items.split_last_mut() else {
            return;
        };
        let Some(adjective) = last.adjectives.last().cloned() else {
            return;
        };
        let demonym = self
            .concept_of(&adjective)
            .is_some_and(|concept| concept.demonym_of.is_some());
        if demonym
            && last.count.is_some()
            && others
                .iter()
                .all(|item| item.count.is_some() && item.adjectives.is_empty() && item.of.is_none())
        {
            for item in others {
                item.adjectives.push(adjective.clone());
            }
        }
    }

    /// Single phrases at a word, the longest reading first.
    fn phrases_at(&self, at: usize, depth: usize) -> Vec<Read<NounPhrase>> {
        if depth > DEEPEST {
            return Vec::new();
        }
        let mut readings = Vec::new();
        for (determiner, after) in self.determiners(at) {
            let (count, after) = match self.quantity(after) {
                Some((count, end)) => (Some(count), end),
                None => (None, after),
            };
            let mut adjectives = Vec::new();
            let mut head_at = after;
            loop {
                for found in self.names.at(self.words, head_at).into_iter().take(6) {
                    if matches!(found.use_, Use::Noun | Use::Name | Use::Surname) {
                        let stages =
                            self.with_head(at, &determiner, count, &adjectives, &found, depth);
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
                        readings.extend(self.with_head(at, &determiner, count, &[], &found, depth));
                    }
                }
            }
        }
        readings.sort_by(|a, b| b.1.cmp(&a.1));
        readings.truncate(MOST);
        readings
    }

    /// «M. Aliev»
    fn after_title(&self, at: usize) -> Option<usize> {
        let word = self.words.get(at)?;
        let length = self
            .phrase_at(&self.phrases.titles, at)
            .filter(|_| word.capital)?;
        Some(at + length)
    }

    fn determiners(&self, at: usize) -> Vec<Read<Determiner>> {
        let Some(word) = self.words.get(at) else {
            return Vec::new();
        };
        let among = |list: &[String]| list.iter().any(|known| word.is(known));
        let plain = Determiner::default();
        let mut readings = Vec::new();
        let article = |at: usize| self.is(at, "le") || self.is(at, "la") || self.is(at, "les");
        if among(&self.closed.all) && article(at + 1) {
            readings.push((
                Determiner {
                    definite: true,
                    all: true,
                    plural: self.is(at + 1, "les"),
                    ..plain
                },
                at + 2,
            ));
        } else if article(at) {
            readings.push((
                Determiner {
                    definite: true,
                    plural: word.is("les"),
                    ..plain
                },
                at + 1,
            ));
        } else if word.is("de") && self.words.get(at + 1).is_some_and(|next| next.contracted) {
            // «des», «du» where no complement is expected.
            readings.push((
                Determiner {
                    plural: self.is(at + 1, "les"),
                    ..plain
                },
                at + 2,
            ));
            readings.push((
                Determiner {
                    bare: true,
                    ..plain
                },
                at,
            ));
        } else if among(&self.closed.indefinite) {
            readings.push((plain.clone(), at + 1));
            // «une trentaine de» begins with its article.
            readings.push((
                Determiner {
                    bare: true,
                    ..plain
                },
                at,
            ));
        } else if among(&self.closed.demonstrative) {
            readings.push((
                Determiner {
                    definite: true,
                    demonstrative: true,
                    plural: word.is("ces"),
                    ..plain
                },
                at + 1,
            ));
        } else if among(&self.closed.possessive) {
            readings.push((
                Determiner {
                    definite: true,
                    own: true,
                    ..plain
                },
                at + 1,
            ));
        } else if among(&self.closed.none) {
            readings.push((plain, at + 1));
        } else {
            readings.push((
                Determiner {
                    bare: true,
                    ..plain
                },
                at,
            ));
        }
        readings
    }

    /// All readings with this head, from the bare one to the one with every complement.
    fn with_head(
        &self,
        start: usize,
        determiner: &Determiner,
        count: Option<super::claim::Count>,
        adjectives: &[ConceptId],
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
        phrase.number =
            if several || determiner.plural || determiner.all && self.is(start + 1, "les") {
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
                phrase.span = self.span(start, end);
                phrase.quoted =
                    self.quoted(start, end) && !(start > 0 && self.quoted(start - 1, end));
                (phrase, end)
            })
            .collect()
    }

    fn same_in_plural(&self, found: &Found) -> bool {
        let start = found.end.saturating_sub(1);
        let words = self.words.get(start..found.end).unwrap_or_default();
        self.names
            .at(self.words, start)
            .iter()
            .any(|other| other.concept == found.concept && other.number == Number::Plural)
            || words.last().is_some_and(|word| {
                word.norm.ends_with(['s', 'x', 'z']) || word.norm.ends_with("feu")
            })
    }

    /// The concept of a name; for a surname the bearer that the report means.
    fn person_or_self(&self, found: &Found) -> Option<usize> {
        if found.use_ != Use::Surname {
            return Some(found.concept);
        }
        let start = found.end.checked_sub(1)?;
        let same = self.names.at(self.words, start);
        let mut candidates: Vec<usize> = same
            .iter()
            .filter(|other| other.use_ == Use::Surname && other.end == found.end)
            .map(|other| other.concept)
            .collect();
        candidates.push(found.concept);
        candidates.sort_unstable();
        candidates.dedup();
        self.context.bearer(&candidates)
    }

    /// Adds what follows the head, one piece a stage.
    fn grow(&self, start: usize, stages: &mut Vec<Read<NounPhrase>>, depth: usize) {
        while let Some((phrase, at)) = stages.last().cloned() {
            let Some(next) = self.piece(start, &phrase, at, depth) else {
                return;
            };
            stages.push(next);
        }
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
            phrase
                .adjectives
                .push(self.concept(adjective.concept)?.id.clone());
            return Some((phrase, adjective.end));
        }
        if phrase.when.is_none()
            && let Some((when, end)) = self.of_day(at)
        {
            phrase.when = Some(when);
            return Some((phrase, end));
        }
        if let Some(read) = self.name_of(start, &phrase, at, depth) {
            return Some(read);
        }
        if self.is(at, "de") && phrase.of.is_none() && kind != Kind::Person && phrase.name.is_none()
        {
            // «de» opens a complement; the article may be part of «du».
            let complement = self.nouns_at(at + 1, depth + 1).into_iter().next();
            if let Some((complement, end)) = complement {
                phrase.of = Some(Box::new(complement));
                return Some((phrase, end));
            }
        }
        let mut slot = |preposition: &str, taken: bool| {
            (self.is(at, preposition) && !taken)
                .then(|| self.nouns_at(at + 1, depth + 1).into_iter().next())
                .flatten()
        };
        if let Some((nouns, end)) = slot("contre", phrase.against.is_some()) {
            phrase.against = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if kind == Kind::Term
            && let Some((nouns, end)) = slot("entre", phrase.between.is_some())
        {
            phrase.between = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if self.takes_partner(&phrase.head)
            && let Some((nouns, end)) = slot("avec", phrase.with.is_some())
        {
            phrase.with = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if kind == Kind::Term
            && let Some((nouns, end)) = slot("pour", phrase.purpose.is_some())
        {
            phrase.purpose = Some(Box::new(nouns));
            return Some((phrase, end));
        }
        if phrase.place.is_none() && kind != Kind::Person {
            let at = self.located(at).unwrap_or(at);
            if let Some((setting, end)) = self.setting(at, depth + 1) {
                phrase.place = Some(Box::new(setting));
                return Some((phrase, end));
            }
        }
        None
    }

    /// Talks and their like are held «avec» somebody; other things are not.
    fn takes_partner(&self, head: &ConceptId) -> bool {
        self.concept_of(head).is_some_and(|concept| {
            matches!(
                concept.category.as_deref(),
                Some("peace" | "politics" | "front")
            )
        })
    }

    /// «, Vahram Poghosyan,» after an office, «Nikol Pachinian» beside it, «la capitale Stepanakert», «l’Arménie, pays occupant,».
    fn name_of(
        &self,
        start: usize,
        phrase: &NounPhrase,
        at: usize,
        depth: usize,
    ) -> Option<Read<NounPhrase>> {
        let head = self.concept_of(&phrase.head)?;
        let comma = usize::from(self.is(at, ","));
        let close = |end: usize| {
            if comma == 1 && self.is(end, ",") {
                end + 1
            } else {
                end
            }
        };
        if head.kind == Kind::Person {
            // «Nikol Pachinian, Premier ministre arménien,»: the office becomes the head.
            if comma == 0 || depth > 1 {
                return None;
            }
            let (office, end) =
                self.phrases_at(at + 1, depth + 3)
                    .into_iter()
                    .find(|(office, end)| {
                        self.is_office(&office.head)
                            && office.name.is_none()
                            && (self.is(*end, ",") || self.is_end(*end))
                    })?;
            let mut phrase = office;
            phrase.name = Some(head.id.clone());
            phrase.definite = true;
            phrase.span = self.span(start, end);
            return Some((phrase, close(end)));
        }
        if phrase.name.is_some() {
            return None;
        }
        let office = self.is_office(&phrase.head);
        let place = head.kind == Kind::Term && head.category.as_deref() == Some("front");
        if office || place {
            // In a chain of complements a comma closes the chain: the name belongs to the whole.
            if comma == 1 && depth > 0 {
                return None;
            }
            let title = self.after_title(at + comma).unwrap_or(at + comma);
            for found in self.names.at(self.words, title) {
                if !matches!(found.use_, Use::Name | Use::Surname) {
                    continue;
                }
                let index = self.person_or_self(&found)?;
                let named = self.concept(index)?;
                let fits = if office {
                    named.kind == Kind::Person
                } else {
                    named.kind == Kind::Place
                };
                if fits {
                    let mut phrase = phrase.clone();
                    phrase.name = Some(named.id.clone());
                    return Some((phrase, close(found.end)));
                }
            }
            if office && phrase.other_name.is_none() {
                let end = self.unknown_name(title, comma == 1)?;
                let mut phrase = phrase.clone();
                phrase.other_name = Some(self.span(at + comma, end));
                return Some((phrase, close(end)));
            }
        }
        if comma == 1 && head.kind == Kind::Place {
            let (apposition, end) =
                self.phrases_at(at + 1, depth + 3)
                    .into_iter()
                    .find(|(other, end)| {
                        !other.definite
                            && self.is(*end, ",")
                            && self
                                .concept_of(&other.head)
                                .is_some_and(|other| other.kind == Kind::Term)
                    })?;
            let mut phrase = phrase.clone();
            phrase.apposition = Some(Box::new(apposition));
            return Some((phrase, end + 1));
        }
        None
    }

    /// Index after a name that the glossary does not have: capitalised words before a comma or a verb.
    fn unknown_name(&self, at: usize, comma: bool) -> Option<usize> {
        let capital = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|word| word.capital && word.kind == crate::text::TokenKind::Word)
        };
        let end = (at..at + 5).find(|end| !capital(*end))?;
        if end == at || !self.names.at(self.words, at).is_empty() {
            return None;
        }
        let closed = if comma {
            self.is(end, ",") || self.is_end(end)
        } else {
            self.is_end(end)
                || self.is(end, ",")
                || !self.verbs().finite(self.words, end).is_empty()
        };
        closed.then_some(end)
    }

    pub(super) fn is_office(&self, id: &ConceptId) -> bool {
        self.concept_of(id)
            .is_some_and(|concept| concept.category.as_deref() == Some("office"))
    }

    /// «âgés de 18 ans et plus»
    fn aged(&self, at: usize) -> Option<(u32, usize)> {
        if !self.words.get(at)?.norm.starts_with("âgé") || !self.is(at + 1, "de") {
            return None;
        }
        let (_, from) = self
            .approximation(at + 2)
            .unwrap_or((Approximation::Exact, at + 2));
        let (years, end) = self.number(from)?;
        if !self.is(end, "ans") {
            return None;
        }
        let more = self.is(end + 1, "et") && self.is(end + 2, "plus");
        more.then_some((u32::try_from(years).ok()?, end + 3))
    }

    /// Index after «situées», «basé»: the place follows.
    fn located(&self, at: usize) -> Option<usize> {
        let word = self.words.get(at)?;
        let stem = |known: &String| {
            [
                known.clone(),
                format!("{known}e"),
                format!("{known}s"),
                format!("{known}es"),
            ]
        };
        self.closed
            .located
            .iter()
            .any(|known| stem(known).contains(&word.norm))
            .then_some(at + 1)
    }

    /// A place with its preposition: «sur la ligne de contact», «au Haut-Karabakh», «parmi la population civile».
    pub(super) fn setting(&self, at: usize, depth: usize) -> Option<Read<Setting>> {
        let mut fits: Vec<_> = self
            .phrases
            .places
            .iter()
            .filter(|(phrase, _)| self.stands(phrase, at))
            .collect();
        fits.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        for (preposition, relation) in fits {
            let from = at + preposition.len();
            let group = matches!(relation.as_str(), "among" | "in-ranks-of");
            for (nouns, end) in self.nouns_at(from, depth) {
                let place = nouns.items.iter().all(|item| {
                    self.is_place(&item.head)
                        || item.name.as_ref().is_some_and(|name| self.is_place(name))
                });
                if place || group {
                    return Some((
                        Setting {
                            relation: *relation,
                            phrase: nouns,
                        },
                        end,
                    ));
                }
            }
        }
        None
    }

    /// A generic term with a country becomes the organisation: «ministère azerbaïdjanais de la Défense», «armée de l’Arménie».
    fn specify(&self, mut phrase: NounPhrase) -> NounPhrase {
        let generic = phrase.head.clone();
        let instance = |country: &ConceptId| {
            let found = self.glossary.concepts().iter().find(|concept| {
                concept.generic.as_ref() == Some(&generic)
                    && concept.part_of.as_ref() == Some(country)
            });
            found.map(|concept| concept.id.clone())
        };
        for at in 0..phrase.adjectives.len() {
            let Some(country) = phrase
                .adjectives
                .get(at)
                .and_then(|id| self.concept_of(id))
                .and_then(|concept| concept.demonym_of.clone())
            else {
                continue;
            };
            if let Some(id) = instance(&country) {
                phrase.head = id;
                phrase.adjectives.remove(at);
                phrase.definite = true;
                return phrase;
            }
        }
        let of = phrase.of.as_ref().and_then(|of| match of.items.as_slice() {
            [only] if only.adjectives.is_empty() => instance(&only.head),
            _ => None,
        });
        if let Some(id) = of {
            phrase.head = id;
            phrase.of = None;
            phrase.definite = true;
            return phrase;
        }
        // «le ministère» alone: the one that was named last.
        let bare =
            phrase.adjectives.is_empty() && phrase.of.is_none() && phrase.definite && !phrase.all;
        if bare
            && phrase.number == Number::Singular
            && let Some(concept) = self.concept_of(&generic)
            && concept.kind == Kind::Term
            && concept.pos == PartOfSpeech::Noun
            && let Some(id) = self
                .context
                .instance(self.glossary, |known| self.is_instance(known, &generic))
        {
            phrase.head = id;
        }
        phrase
    }

    /// Whether an organisation is meant by a generic word: «le ministère» for any ministry.
    fn is_instance(&self, known: &crate::vocabulary::Concept, generic: &ConceptId) -> bool {
        known.generic.as_ref() == Some(generic)
            || known.category.as_deref() == Some(generic.as_str())
    }
}
