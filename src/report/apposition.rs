//! What stands beside a noun phrase: names, places, ages; and the organisation that a generic word means.

use super::claim::{Approximation, Coordination, NounPhrase, Setting};
use super::names::Use;
use super::parser::Parser;
use super::phrase::Read;
use crate::vocabulary::{Concept, ConceptId, Kind, Number, PartOfSpeech};

impl Parser<'_> {
    /// «M. Aliev»
    pub(super) fn after_title(&self, at: usize) -> Option<usize> {
        let word = self.words.get(at)?;
        let length = self
            .phrase_at(&self.phrases.titles, at)
            .filter(|_| word.capital)?;
        Some(at + length)
    }

    /// «son homologue russe, Vladimir Poutine,»: the person that is named, whatever the office.
    pub(super) fn counterpart(&self, at: usize) -> Option<Read<NounPhrase>> {
        let head = self.words.get(at + 1)?;
        let singular = head.norm.strip_suffix('s').unwrap_or(&head.norm);
        let possessive = self.among(&self.closed.possessive, at);
        if !possessive || singular != self.function.counterpart {
            return None;
        }
        let mut name_at = at + 2;
        while let Some(adjective) = self.names.adjective(self.words, name_at) {
            name_at = adjective.end;
        }
        let comma = self.is(name_at, ",");
        let named = self.names.at(self.words, name_at + usize::from(comma));
        let named = named.into_iter().find(|found| found.use_ == Use::Name)?;
        let person = self.concept(named.concept)?;
        let end = named.end + usize::from(comma && self.is(named.end, ","));
        let phrase = NounPhrase::new(person.id.clone(), self.span(at, named.end));
        (person.kind == Kind::Person).then_some((phrase, end))
    }

    /// Talks and their like are held «avec» somebody; other things are not.
    pub(super) fn takes_partner(&self, head: &ConceptId) -> bool {
        self.concept_of(head).is_some_and(|concept| {
            matches!(
                concept.category.as_deref(),
                Some("peace" | "politics" | "front")
            )
        })
    }

    /// «, Vahram Poghosyan,» after an office, «Nikol Pachinian» beside it, «la capitale Stepanakert», «l’Arménie, pays occupant,».
    pub(super) fn name_of(
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
                    self.office_of_bearer(&mut phrase, index);
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

    /// «le porte-parole du ministère, Vagif Dargahli»: the ministry is the one whose spokesman he is.
    pub(super) fn office_of_bearer(&self, phrase: &mut NounPhrase, person: usize) {
        let Some(person) = self.concept(person) else {
            return;
        };
        let roles = person.roles.iter().filter(|role| role.title == phrase.head);
        let held = roles.filter(|role| self.date.is_none_or(|day| role.held_on(day)));
        let known: Vec<_> = held.filter_map(|role| role.of.clone()).collect();
        // «son porte-parole, Vahram Poghosyan»: whose, the data knows.
        if phrase.own
            && phrase.of.is_none()
            && let [only] = known.as_slice()
        {
            phrase.own = false;
            phrase.of = Some(Box::new(Coordination::one(NounPhrase::new(
                only.clone(),
                phrase.span,
            ))));
            return;
        }
        let Some([of]) = phrase.of.as_ref().map(|of| of.items.as_slice()) else {
            return;
        };
        let same = |id: &ConceptId| {
            let (Some(one), Some(other)) = (self.concept_of(id), self.concept_of(&of.head)) else {
                return false;
            };
            (one.category == other.category && one.kind == other.kind) || is_instance(one, &of.head)
        };
        if let [only] = known.as_slice()
            && *only != of.head
            && same(only)
            && let Some(of) = phrase.of.as_mut().and_then(|of| of.items.first_mut())
        {
            of.head = only.clone();
        }
    }

    /// Index after a name that the glossary does not have: capitalised words before a comma or a verb.
    pub(super) fn unknown_name(&self, at: usize, comma: bool) -> Option<usize> {
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

    /// Index after the model of a weapon, which a summary leaves out: «un avion Su-25», «un drone Bayraktar TB2».
    pub(super) fn model(&self, phrase: &NounPhrase, at: usize) -> Option<usize> {
        let weapon = self.concept_of(&phrase.head)?.category.as_deref() == Some("weapon");
        let part = |at: usize| {
            self.words.get(at).is_some_and(|word| {
                word.capital
                    || word
                        .norm
                        .starts_with(|letter: char| letter.is_ascii_digit())
            })
        };
        let known = self.words.get(at).is_none_or(|word| !word.capital)
            || !self.names.at(self.words, at).is_empty();
        if !weapon || known {
            return None;
        }
        (at + 1..at + 5).find(|end| !part(*end))
    }

    /// «âgés de 18 ans et plus»
    pub(super) fn aged(&self, at: usize) -> Option<(u32, usize)> {
        if !self.words.get(at)?.norm.starts_with(&self.function.aged)
            || !self.is(at + 1, &self.function.of)
        {
            return None;
        }
        let (_, from) = self
            .approximation(at + 2)
            .unwrap_or((Approximation::Exact, at + 2));
        let (years, end) = self.number(from)?;
        if !self.among(&self.closed.years, end) {
            return None;
        }
        let more = self.is(end + 1, &self.function.and) && self.is(end + 2, &self.function.more);
        more.then_some((u32::try_from(years).ok()?, end + 3))
    }

    /// Index after «situées», «basé»: the place follows.
    pub(super) fn located(&self, at: usize) -> Option<usize> {
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
            let last = preposition.last().map_or("", String::as_str);
            for (nouns, end) in self.governed(last, from, depth) {
                let place = nouns.items.iter().all(|item| self.is_where(item));
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

    /// Whether a phrase says where: by what it is, or by its name.
    pub(super) fn is_where(&self, phrase: &NounPhrase) -> bool {
        let named = || phrase.name.as_ref().is_some_and(|name| self.is_place(name));
        self.is_place(&phrase.head) || named()
    }

    /// An office that shares its word with something else («médiateur») is meant only where the data knows such an office:
    /// of this place, or held by the one named beside it.
    pub(super) fn sense(&self, phrase: &mut NounPhrase) {
        let Some(concept) = self.concept_of(&phrase.head) else {
            return;
        };
        let other = concept.homograph.iter().find(|id| {
            self.concept_of(id)
                .is_some_and(|other| other.kind == Kind::Term && other.pos == concept.pos)
        });
        let (true, Some(other)) = (self.is_office(&phrase.head), other) else {
            return;
        };
        let places: Vec<&ConceptId> = phrase
            .of
            .iter()
            .flat_map(|of| of.items.iter().map(|item| &item.head))
            .collect();
        let country = phrase
            .adjectives
            .iter()
            .find_map(|id| self.concept_of(id)?.demonym_of.as_ref());
        let known = self.glossary.concepts().iter().any(|person| {
            let named = phrase.name.as_ref() == Some(&person.id);
            person.roles.iter().any(|role| {
                let here = role
                    .of
                    .as_ref()
                    .is_some_and(|of| places.contains(&of) || country == Some(of));
                role.title == phrase.head && (named || here)
            })
        });
        let bare = places.is_empty()
            && country.is_none()
            && phrase.name.is_none()
            && phrase.number == Number::Singular;
        if !known && !bare {
            phrase.head = other.clone();
        }
    }

    /// A generic term with a country becomes the organisation: «ministère azerbaïdjanais de la Défense», «armée de l’Arménie».
    pub(super) fn specify(&self, mut phrase: NounPhrase) -> NounPhrase {
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
        // «le ministère» alone: that of the place the sentence speaks from, else the one that spoke last.
        let bare =
            phrase.adjectives.is_empty() && phrase.of.is_none() && phrase.definite && !phrase.all;
        let generic_word = self
            .concept_of(&generic)
            .is_some_and(|concept| concept.kind == Kind::Term && concept.pos == PartOfSpeech::Noun);
        if bare && generic_word && phrase.number == Number::Singular {
            let meant = match self.home {
                Some(home) => instance(home),
                None => self
                    .context
                    .instance(self.glossary, |known| is_instance(known, &generic)),
            };
            phrase.head = meant.unwrap_or(phrase.head);
        }
        phrase
    }
}

/// Whether an organisation is meant by a generic word: «le ministère» for any ministry.
fn is_instance(known: &Concept, generic: &ConceptId) -> bool {
    known.generic.as_ref() == Some(generic) || known.category.as_deref() == Some(generic.as_str())
}
