//! Finds the names of a glossary in texts of one language.

use std::collections::BTreeMap;

use super::forms::{ByWord, Forms};
use super::other::{OtherNames, last_word};
use super::pattern::{Pattern, Word, words};
use super::{Mention, resolve};
use crate::grammar::{Case, Paradigms};
use crate::matching::{Layer, Part, part_text};
use crate::names::Names;
use crate::text::{Folder, Zone, is_title, zones};
use crate::vocabulary::{Concept, Glossary, Kind, Lang, Language, NamePart, Span, Term, TermRef};

/// The names to find in texts of one language. Build it once.
#[derive(Debug)]
pub struct Scanner<'g> {
    pub(super) glossary: &'g Glossary,
    lang: Lang,
    language: Option<&'g Language>,
    folder: Folder,
    /// Folds by the rules of the text's language alone.
    own: Option<Folder>,
    patterns: Patterns,
    forms: Forms<'g>,
    others: OtherNames,
    names: Option<&'g Names<'g>>,
}

/// Patterns by the key of their first word.
type Patterns = BTreeMap<String, Vec<Pattern>>;

impl<'g> Scanner<'g> {
    /// The names of `lang`, and the persons and places of other languages in its script: reports mix spellings.
    pub fn new(glossary: &'g Glossary, paradigms: &'g Paradigms, lang: Lang) -> Self {
        let language = glossary.language(lang);
        let script = language.map(|language| language.script);
        let folder = Folder::search(
            glossary
                .languages()
                .filter(|other| Some(other.script) == script),
        );
        let mut scanner = Self {
            glossary,
            lang,
            language,
            own: language.map(Folder::for_language),
            others: language.map_or_else(OtherNames::default, |language| {
                OtherNames::new(language, &folder)
            }),
            names: None,
            folder,
            patterns: Patterns::new(),
            forms: Forms::new(paradigms),
        };
        for (at, concept, term) in glossary.terms() {
            if scanner.looks_for(concept, term) {
                scanner.add(at, concept, term);
            }
        }
        scanner
    }

    /// With a list of names: a given name before a surname tells that somebody else is meant.
    #[must_use]
    pub fn with_names(mut self, names: &'g Names<'g>) -> Self {
        self.names = Some(names);
        self
    }

    /// The language of the texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// All mentions of a plain text, in order and disjoint.
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        self.mentions_in(text, &zones(text))
    }

    /// The same for a text whose protected parts are known: those of a document.
    pub fn mentions_in(&self, text: &str, zones: &[Zone]) -> Vec<Mention> {
        let words = words(
            text,
            self.language.map(|language| &language.clitics),
            &self.folder,
        );
        let inflected = self.forms.of(self, &words);
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let found = self.longest(text, &words, at, &inflected, zones);
            at += found.as_ref().map_or(1, |(length, _)| *length);
            mentions.extend(found.map(|(_, mention)| mention));
        }
        resolve::resolve(self, text, &words, mentions)
    }

    /// The key by which names are compared.
    pub(crate) fn key(&self, text: &str) -> String {
        self.folder.key(text).into_string()
    }

    /// Whether a word is a given name by the list of names.
    pub(super) fn is_given_name(&self, word: &str) -> bool {
        let found = self.names.map(|names| names.numbers(NamePart::Given, word));
        found.is_some_and(|numbers| !numbers.is_empty())
    }

    /// Of a name and a common word with the same letters, the name: the country, not its adjective.
    pub(super) fn named(&self, mut mention: Mention) -> Mention {
        let is_name = |term: &TermRef| {
            let concept = self.glossary.get(*term).map(|(concept, _)| concept.kind);
            concept.is_some_and(|kind| kind != Kind::Term)
        };
        let names: Vec<TermRef> = mention.candidates.iter().copied().filter(is_name).collect();
        if let [first, ..] = names.as_slice()
            && names.len() < mention.candidates.len()
        {
            mention.term = *first;
            mention.candidates = names;
        }
        mention
    }

    /// Whether a word is a title before names.
    pub(super) fn is_title(&self, word: &str) -> bool {
        self.language
            .is_some_and(|language| is_title(language, word))
    }

    /// Whether a mention names a place.
    pub(super) fn is_place(&self, mention: &Mention) -> bool {
        let concept = self.glossary.get(mention.term);
        concept.is_some_and(|(concept, _)| concept.kind == Kind::Place)
    }

    /// Whether a mention is part of the name of something else, or the surname of somebody (Jack London).
    pub(super) fn is_part_of_another(&self, text: &str, mention: &Mention) -> bool {
        let concept = self
            .glossary
            .get(mention.term)
            .map(|(concept, _)| concept.kind);
        let surname = || {
            let before = text.get(..mention.span.start).unwrap_or_default();
            let word = before.strip_suffix([' ', '\u{A0}']).map(last_word);
            word.is_some_and(|word| {
                word.starts_with(char::is_uppercase) && self.is_given_name(word)
            })
        };
        let bare = mention
            .features
            .is_none_or(|features| features.case == Case::Nominative);
        concept.is_some_and(|kind| kind != Kind::Term)
            && (self.others.has(text, mention.span, &self.folder)
                || (concept == Some(Kind::Place) && bare && surname()))
    }

    fn looks_for(&self, concept: &Concept, term: &Term) -> bool {
        let proper = matches!(concept.kind, Kind::Person | Kind::Place);
        let same_script = || {
            let script = self.glossary.language(term.lang).map(|other| other.script);
            script.is_some() && script == self.language.map(|language| language.script)
        };
        term.lang == self.lang || (proper && same_script())
    }

    fn add(&mut self, at: TermRef, concept: &Concept, term: &Term) {
        let mut parts = vec![Part::Whole];
        if concept.kind == Kind::Person {
            parts.extend([Part::Surname, Part::Given]);
        }
        for part in parts {
            let pattern = part_text(term, part)
                .and_then(|surface| self.pattern(surface, at, part, term.lang != self.lang));
            if let Some(pattern) = pattern
                && let Some(first) = pattern.words.first()
            {
                if term.lang == self.lang {
                    self.forms.add(concept, &pattern, self.lang);
                }
                let key = first.key.clone();
                self.patterns.entry(key).or_default().push(pattern);
            }
        }
    }

    pub(super) fn pattern(
        &self,
        surface: &str,
        term: TermRef,
        part: Part,
        foreign: bool,
    ) -> Option<Pattern> {
        let clitics = self.language.map(|language| &language.clitics);
        let words = words(surface, clitics, &self.folder);
        (!words.is_empty()).then(|| Pattern {
            words,
            term,
            part,
            surface: surface.to_owned(),
            features: None,
            foreign,
        })
    }

    fn longest(
        &self,
        text: &str,
        words: &[Word],
        at: usize,
        inflected: &ByWord<'_>,
        zones: &[Zone],
    ) -> Option<(usize, Mention)> {
        let key = &words.get(at)?.key;
        let known = self.patterns.get(key).into_iter().flatten();
        let formed = inflected.get(key.as_str()).into_iter().flatten().copied();
        let mut found: Vec<(Layer, &Pattern)> = known
            .chain(formed)
            .filter(|pattern| pattern.matches(words, at))
            .filter_map(|pattern| Some((self.layer(text, words, at, pattern)?, pattern)))
            .collect();
        let length = found.iter().map(|(_, pattern)| pattern.words.len()).max()?;
        found.retain(|(_, pattern)| pattern.words.len() == length);
        // The language of the text comes first, then whole names, then letter for letter.
        let rank = |(layer, pattern): &(Layer, &Pattern)| (pattern.foreign, pattern.part, *layer);
        let best = found.iter().map(rank).min()?;
        found.retain(|one| rank(one) == best);
        let (layer, first) = *found.first()?;
        let span = words.get(at)?.span.to(words.get(at + length - 1)?.span);
        let zone = protecting(zones, span);
        let mut candidates: Vec<TermRef> = Vec::new();
        for (_, pattern) in &found {
            if !candidates
                .iter()
                .any(|other| other.concept == pattern.term.concept)
            {
                candidates.push(pattern.term);
            }
        }
        let mention = Mention {
            span,
            term: first.term,
            lang: self.glossary.get(first.term)?.1.lang,
            part: first.part,
            layer,
            features: first.features,
            zone: zone.map(|zone| zone.kind),
            confidence: confidence(layer, first, candidates.len()),
            candidates,
        };
        Some((length, mention))
    }

    /// How the text's letters agree with the name's; `None` when too loosely for running text.
    fn layer(&self, text: &str, words: &[Word], at: usize, pattern: &Pattern) -> Option<Layer> {
        let (concept, term) = self.glossary.get(pattern.term)?;
        let last = words.get(at + pattern.words.len() - 1)?;
        let letters = words.get(at)?.span.to(last.span).of(text);
        if letters == pattern.surface {
            return Some(match pattern.features {
                Some(_) => Layer::Inflected,
                None => Layer::Exact,
            });
        }
        let layer = match pattern.features {
            Some(_) => Layer::Inflected,
            None => Layer::Folded,
        };
        // Accents tell words apart (marché, marche); the accents of a name are only left out.
        let tight = self.own.as_ref().is_some_and(|own| {
            pattern
                .words
                .iter()
                .zip(words.get(at..).unwrap_or_default())
                .all(|(own_word, word)| {
                    own.key(own_word.span.of(&pattern.surface)) == own.key(word.span.of(text))
                })
        });
        let name = concept.kind != Kind::Term && term.text.chars().any(char::is_uppercase);
        (tight || (name && letters.chars().count() > LOOSE)).then_some(layer)
    }
}

/// The zone that a span touches; zones are in order and apart.
pub(crate) fn protecting(zones: &[Zone], span: Span) -> Option<&Zone> {
    let at = zones.partition_point(|zone| zone.span.end <= span.start);
    zones.get(at).filter(|zone| zone.span.overlaps(span))
}

/// Names of this many letters or fewer must agree in every accent: Lori, Gori, Susa.
const LOOSE: usize = 4;

fn confidence(layer: Layer, pattern: &Pattern, candidates: usize) -> f64 {
    let layer = match layer {
        Layer::Exact => 0.99,
        Layer::Folded => 0.98,
        _ => 0.97,
    };
    let part = match pattern.part {
        Part::Surname | Part::Initials => 0.9,
        Part::Given => 0.5,
        _ => 1.0,
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let share = candidates as f64;
    layer * part / share
}
