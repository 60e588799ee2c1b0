//! Who is spoken for: claimants, «selon …», and where it was published.

use super::claim::{Coordination, NounPhrase, Venue, VenueKind, When};
use super::names::Found;
use super::parser::Parser;
use super::phrase::Read;
use crate::text::TokenKind;
use crate::vocabulary::{Concept, Gender, Kind, Number};

/// Times and venues around a verb of saying.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    pub(super) said: Option<When>,
    pub(super) venue: Option<Venue>,
}

impl Parser<'_> {
    /// Claimants at a word, the longest reading first: noun phrases that can speak.
    pub(super) fn claimants(&self, at: usize) -> Vec<Read<Vec<NounPhrase>>> {
        let nouns = self
            .nouns(at)
            .into_iter()
            .filter_map(|(nouns, end)| Some((self.known_speakers(nouns)?, end)));
        let mut readings: Vec<_> = nouns
            .filter(|(nouns, _)| nouns.items.iter().all(|item| self.speaks(item)))
            .map(|(nouns, end)| (nouns.items, end))
            .collect();
        if let Some(length) = self.phrase_at(&self.phrases.pronouns, at)
            && self.means(at)
        {
            readings.push((self.context.antecedents().to_vec(), at + length));
        }
        readings
    }

    /// Whether a pronoun agrees with whom it would mean.
    pub(super) fn means(&self, at: usize) -> bool {
        let feminine = self.among(&self.closed.feminine, at);
        let plural = self.words.get(at).is_some_and(|word| {
            word.norm.ends_with('s') || self.among(&self.closed.plural_pronouns, at)
        });
        match self.context.antecedents() {
            [] => false,
            [only] => {
                let agrees = self
                    .gender(only)
                    .is_none_or(|gender| feminine == (gender == Gender::Feminine));
                agrees && plural == (only.number == Number::Plural)
            }
            _ => plural,
        }
    }

    /// «le chef [du gouvernement]»: a complement that does not say of which country.
    fn of_any(&self, of: &Coordination) -> bool {
        of.items.iter().all(|item| {
            let generic = self.concept_of(&item.head).is_some_and(|concept| {
                concept.kind == Kind::Term && concept.category.as_deref() == Some("institution")
            });
            generic && item.adjectives.is_empty() && item.of.is_none()
        })
    }

    /// «le ministère», «la porte-parole» alone mean the one that spoke before; without one nobody is named.
    fn known_speakers(&self, mut nouns: Coordination) -> Option<Coordination> {
        for item in &mut nouns.items {
            let bare = item.adjectives.is_empty()
                && item.of.as_ref().is_none_or(|of| self.of_any(of))
                && item.name.is_none()
                && item.other_name.is_none();
            let generic = self.concept_of(&item.head).is_some_and(|concept| {
                concept.kind == Kind::Term
                    && matches!(concept.category.as_deref(), Some("office" | "institution"))
            });
            if bare && generic {
                let before = self
                    .context
                    .claimants()
                    .iter()
                    .find(|claimant| claimant.head == item.head)?;
                *item = before.clone();
            }
        }
        Some(nouns)
    }

    /// Persons, organisations, offices and sides speak; countries and capitals speak for their governments.
    fn speaks(&self, phrase: &NounPhrase) -> bool {
        self.concept_of(&phrase.head).is_some_and(can_speak)
    }

    /// Whether somebody who could speak is named in the sentence: a person, an office, a body, a country, or a name that nobody
    /// knows here.
    pub(super) fn may_name_another(&self) -> bool {
        let speaker = |found: &Found| self.concept(found.concept).is_some_and(can_speak);
        (0..self.words.len()).any(|at| {
            let found = self.names.at(self.words, at);
            let opening = at == 0 && self.opens_with_grammar();
            found.iter().any(speaker) || found.is_empty() && !opening && self.is_capital_name(at)
        })
    }

    /// The first word is capital in any case: it is no name where it is an article, a pronoun, a preposition or a link.
    fn opens_with_grammar(&self) -> bool {
        let closed = [
            &self.closed.definite,
            &self.closed.indefinite,
            &self.closed.demonstrative,
            &self.closed.possessive,
            &self.closed.before_hour,
        ];
        let places = self.phrases.places.iter();
        closed.iter().any(|words| self.among(words, 0))
            || self.phrase_at(&self.phrases.pronouns, 0).is_some()
            || self.phrase_at(&self.phrases.according, 0).is_some()
            || places.into_iter().any(|(phrase, _)| self.stands(phrase, 0))
            || self.skip_links(0) > 0
    }

    /// A capital inside the sentence that no name of the glossary and no function word explains.
    fn is_capital_name(&self, at: usize) -> bool {
        self.words
            .get(at)
            .is_some_and(|word| word.capital && word.kind == TokenKind::Word)
    }

    /// «selon X», «d’après les informations de X», «selon un communiqué publié par X».
    /// All readings, the longest first: in «selon le ministère, deux soldats et un civil …» the list is no source.
    pub(super) fn according(&self, at: usize) -> Vec<Read<Vec<NounPhrase>>> {
        let Some(length) = self.phrase_at(&self.phrases.according, at) else {
            return Vec::new();
        };
        let from = at + length;
        let pronoun = || {
            let length = self.phrase_at(&self.phrases.stressed, from)?;
            let claimants = self.context.antecedents();
            self.means(from)
                .then(|| (claimants.to_vec(), from + length))
        };
        if let Some(source) = self.document_source(from) {
            return vec![source];
        }
        let claimants = self.claimants(from);
        if claimants.is_empty() {
            return pronoun().into_iter().collect();
        }
        claimants
    }

    /// The source behind a document word: its complement, or the agent after a participle.
    fn document_source(&self, at: usize) -> Option<Read<Vec<NounPhrase>>> {
        let mut at = self.document(at)?;
        loop {
            if self.is(at, &self.function.of) || self.is(at, &self.function.by) {
                let from = at + 1;
                if let Some(read) = self.claimants(from).into_iter().next() {
                    return Some(read);
                }
                // «d’un communiqué du ministère»
                return self.document_source(from);
            }
            at = self.publication(at)?;
        }
    }

    /// Index after a document word with its article: «un communiqué», «les informations».
    fn document(&self, at: usize) -> Option<usize> {
        let closed = self.closed;
        let determiners = [
            &closed.indefinite,
            &closed.definite,
            &closed.demonstrative,
            &closed.possessive,
        ];
        let article = |at: usize| determiners.iter().any(|words| self.among(words, at));
        let mut at = at;
        if self.is(at, &self.function.of)
            && self.words.get(at + 1).is_some_and(|word| word.contracted)
        {
            at += 1;
        }
        if article(at) {
            at += 1;
        }
        // «un communiqué» is the document itself, not something that was made known.
        while !self.is_document(at) {
            at = self.publication(at)?;
        }
        let tail = self.phrase_at(&self.phrases.document_tails, at + 1);
        Some(at + 1 + tail.unwrap_or(0))
    }

    fn is_document(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            let singular = word.norm.strip_suffix('s').unwrap_or(&word.norm);
            self.documents
                .iter()
                .any(|known| known == singular || word.is(known))
        })
    }

    /// Index after a participle or adjective that documents take: «publié», «officielles».
    fn publication(&self, at: usize) -> Option<usize> {
        if let Some(length) = self.phrase_at(&self.phrases.published, at) {
            return Some(at + length);
        }
        let word = self.words.get(at)?;
        let stem = word.norm.trim_end_matches('s').trim_end_matches('e');
        let known = |known: &String| known == stem || known.trim_end_matches('e') == stem;
        self.published.iter().any(known).then_some(at + 1)
    }

    /// Times and venues that stand around a verb of saying: «dimanche», «dans un communiqué», «sur Facebook», «à l’AFP».
    pub(super) fn around(&self, at: usize, around: &mut Around) -> usize {
        let mut at = at;
        loop {
            at = match self.phrase_at(&self.phrases.linking, at) {
                Some(length) => at + length,
                _ => at,
            };
            let comma = usize::from(self.is(at, ","));
            if around.said.is_none()
                && let Some((when, end)) = self.time(at + comma)
            {
                around.said = Some(when);
                at = end;
                continue;
            }
            if let Some(end) = self.hour(at + comma) {
                at = end;
                continue;
            }
            if around.venue.is_none()
                && let Some((venue, end)) = self.venue(at + comma)
            {
                around.venue = Some(venue);
                at = end;
                continue;
            }
            return if comma == 1 && (around.said.is_some() || around.venue.is_some()) {
                at + 1
            } else {
                at
            };
        }
    }

    pub(super) fn venue(&self, at: usize) -> Option<Read<Venue>> {
        if let Some(length) = self.phrase_at(&self.phrases.in_document, at)
            && let Some(mut end) = self.document(at + length)
        {
            while let Some(next) = self.publication(end) {
                end = next;
            }
            if let Some((platform, last)) = self.platform(end) {
                return Some((
                    Venue {
                        kind: VenueKind::InStatementOn,
                        phrase: Some(platform),
                    },
                    self.day_after(last),
                ));
            }
            // «dans un entretien à l’AFP»
            if let Some((agency, last)) = self.agency(end) {
                return Some((
                    Venue {
                        kind: VenueKind::To,
                        phrase: Some(agency),
                    },
                    last,
                ));
            }
            return Some((
                Venue {
                    kind: VenueKind::InStatement,
                    phrase: None,
                },
                self.day_after(end),
            ));
        }
        if let Some((platform, end)) = self.platform(at) {
            return Some((
                Venue {
                    kind: VenueKind::On,
                    phrase: Some(platform),
                },
                end,
            ));
        }
        let (agency, end) = self.agency(at)?;
        Some((
            Venue {
                kind: VenueKind::To,
                phrase: Some(agency),
            },
            end,
        ))
    }

    /// Index after a day of publication, which the claim’s own date makes superfluous.
    fn day_after(&self, at: usize) -> usize {
        self.time(at).map_or(at, |(_, end)| end)
    }

    /// «sur Facebook», «sur son compte Twitter»
    fn platform(&self, at: usize) -> Option<Read<NounPhrase>> {
        let length = self.phrase_at(&self.phrases.on_platform, at)?;
        let capital = |from: &usize| self.words.get(*from).is_some_and(|word| word.capital);
        let from = (at + length..at + length + 5).find(capital)?;
        let between_known = (at + length..from).all(|at| self.among(self.account, at));
        let (nouns, end) = self.nouns(from).pop().filter(|_| between_known)?;
        let [only] = nouns.items.as_slice() else {
            return None;
        };
        self.is_category(only, "platform")
            .then(|| (only.clone(), end))
    }

    /// «à l’AFP», «auprès de Sputnik», «à l’agence Interfax»
    fn agency(&self, at: usize) -> Option<Read<NounPhrase>> {
        let from = at + self.phrase_at(&self.phrases.to_agency, at)?;
        let (nouns, end) = self.nouns(from).pop()?;
        let [only] = nouns.items.as_slice() else {
            return None;
        };
        self.is_category(only, "agency")
            .then(|| (only.clone(), end))
    }

    fn is_category(&self, phrase: &NounPhrase, category: &str) -> bool {
        self.concept_of(&phrase.head)
            .is_some_and(|concept| concept.category.as_deref() == Some(category))
    }
}

fn can_speak(concept: &Concept) -> bool {
    match concept.kind {
        Kind::Person | Kind::Organisation => true,
        Kind::Place => matches!(
            concept.category.as_deref(),
            Some("country" | "city" | "town" | "region")
        ),
        Kind::Term => {
            matches!(
                concept.category.as_deref(),
                Some("office" | "institution" | "side" | "people")
            ) || matches!(
                concept.id.as_str(),
                "authorities" | "international-community"
            )
        }
    }
}
