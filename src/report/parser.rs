//! The grammar of one sentence: shared tables, and the small questions every part of it asks.

use std::collections::BTreeMap;

use super::claim::{Approximation, NounPhrase, PlaceRelation};
use super::conjugation::Conjugation;
use super::context::Context;
use super::line::{Cutter, Word};
use super::names::Names;
use super::verb_group::{VerbReader, linking, matches};
use crate::vocabulary::{
    Calendar, Concept, ConceptId, Date, Frame, Function, Glossary, Kind, Lang, Lexicon, SpeechVerb,
    Trigger, Words,
};

/// Everything of the report data, cut into words once.
pub(super) struct Phrases {
    pub(super) linking: Vec<Vec<String>>,
    pub(super) nights: Vec<Vec<String>>,
    pub(super) parts_of_day: Vec<Vec<String>>,
    pub(super) relative_days: Vec<(Vec<String>, i64)>,
    pub(super) several: Vec<Vec<String>>,
    pub(super) approximations: Vec<(Vec<String>, Approximation)>,
    pub(super) places: Vec<(Vec<String>, PlaceRelation)>,
    pub(super) rest: Vec<Vec<String>>,
    pub(super) rest_after_comma: Vec<Vec<String>>,
    pub(super) according: Vec<Vec<String>>,
    pub(super) after: Vec<Vec<String>>,
    pub(super) purpose: Vec<Vec<String>>,
    pub(super) meanwhile: Vec<Vec<String>>,
    pub(super) circumstances: Vec<(Vec<String>, String)>,
    pub(super) stressed: Vec<Vec<String>>,
    pub(super) hedging: Vec<Vec<String>>,
    pub(super) pronouns: Vec<Vec<String>>,
    pub(super) titles: Vec<Vec<String>>,
    pub(super) as_well: Vec<Vec<String>>,
    pub(super) in_document: Vec<Vec<String>>,
    pub(super) on_platform: Vec<Vec<String>>,
    pub(super) to_agency: Vec<Vec<String>>,
    pub(super) document_tails: Vec<Vec<String>>,
    pub(super) published: Vec<Vec<String>>,
    /// Words of the data by their text: fixed parts of triggers, prepositions of roles.
    cut: BTreeMap<String, Vec<String>>,
}

impl Phrases {
    pub(super) fn new(lexicon: &Lexicon, cutter: Cutter<'_>) -> Self {
        let words = &lexicon.words;
        let all = |list: &[String]| {
            list.iter()
                .map(|text| cutter.phrase(text))
                .collect::<Vec<_>>()
        };
        let mut cut = BTreeMap::new();
        let mut remember = |text: &str| {
            cut.entry(text.to_owned())
                .or_insert_with(|| cutter.phrase(text));
        };
        for trigger in lexicon.frames.iter().flat_map(|frame| &frame.triggers) {
            trigger.fixed.iter().for_each(|fixed| remember(fixed));
            trigger
                .must
                .iter()
                .chain(&trigger.may)
                .chain(&trigger.infinitive)
                .for_each(|(preposition, _)| remember(preposition));
        }
        for verb in &lexicon.speech {
            verb.fixed
                .iter()
                .chain(&verb.to)
                .for_each(|text| remember(text));
        }
        Self {
            linking: all(&words.linking),
            nights: all(&words.nights),
            parts_of_day: all(&words.parts_of_day),
            relative_days: words
                .relative_days
                .iter()
                .map(|(text, days)| (cutter.phrase(text), *days))
                .collect(),
            several: all(&words.several),
            approximations: words
                .approximations
                .iter()
                .filter_map(|(text, kind)| Some((cutter.phrase(text), Approximation::parse(kind)?)))
                .collect(),
            places: words
                .place_prepositions
                .iter()
                .filter_map(|(text, kind)| Some((cutter.phrase(text), PlaceRelation::parse(kind)?)))
                .collect(),
            rest: all(&words.rest),
            rest_after_comma: all(&words.rest_after_comma),
            according: all(&lexicon.according),
            after: all(&words.after),
            purpose: all(&words.purpose),
            meanwhile: all(&words.meanwhile),
            circumstances: words
                .circumstances
                .iter()
                .map(|(text, kind)| (cutter.phrase(text), kind.clone()))
                .collect(),
            stressed: all(&words.stressed_pronouns),
            hedging: all(&words.hedging),
            pronouns: all(&words.subject_pronouns),
            titles: all(&words.titles),
            as_well: all(&words.as_well),
            in_document: all(&lexicon.in_document),
            on_platform: all(&lexicon.on_platform),
            to_agency: all(&lexicon.to_agency),
            document_tails: all(&lexicon.document_tails),
            published: all(&lexicon.published),
            cut,
        }
    }

    pub(super) fn cut(&self, text: &str) -> &[String] {
        self.cut.get(text).map_or(&[], Vec::as_slice)
    }
}

/// Reads one sentence. Cheap to make; holds only references.
#[derive(Clone, Copy)]
pub(super) struct Parser<'a> {
    pub(super) lang: Lang,
    pub(super) words: &'a [Word],
    pub(super) glossary: &'a Glossary,
    pub(super) names: &'a Names<'a>,
    pub(super) conjugation: &'a Conjugation<'a>,
    pub(super) closed: &'a Words,
    pub(super) function: &'a Function,
    pub(super) phrases: &'a Phrases,
    pub(super) frames: &'a [Frame],
    pub(super) speech: &'a [SpeechVerb],
    pub(super) documents: &'a [String],
    pub(super) account: &'a [String],
    pub(super) published: &'a [String],
    pub(super) calendar: &'a Calendar,
    pub(super) date: Option<Date>,
    pub(super) context: &'a Context,
    /// Who speaks the clause that is being read: what «il» may mean in it.
    pub(super) speakers: &'a [NounPhrase],
    /// The country that the sentence speaks from: «À Moscou, le ministère …».
    pub(super) home: Option<&'a ConceptId>,
}

impl<'a> Parser<'a> {
    pub(super) fn is(&self, at: usize, norm: &str) -> bool {
        self.words.get(at).is_some_and(|word| word.is(norm))
    }

    /// Whether one of the words stands here.
    pub(super) fn among(&self, words: &[String], at: usize) -> bool {
        self.words
            .get(at)
            .is_some_and(|word| words.iter().any(|known| word.is(known)))
    }

    pub(super) fn stands(&self, phrase: &[String], at: usize) -> bool {
        matches(phrase, self.words, at)
    }

    /// Length of the longest of the phrases that stands here.
    pub(super) fn phrase_at(&self, phrases: &[Vec<String>], at: usize) -> Option<usize> {
        linking(phrases, self.words, at)
    }

    pub(super) fn verbs(&self) -> VerbReader<'a> {
        VerbReader {
            conjugation: self.conjugation,
            closed: self.closed,
            linking: &self.phrases.linking,
            hedging: &self.phrases.hedging,
            names: self.names,
        }
    }

    pub(super) fn concept(&self, index: usize) -> Option<&'a Concept> {
        self.glossary.concepts().get(index)
    }

    pub(super) fn concept_of(&self, id: &ConceptId) -> Option<&'a Concept> {
        self.glossary.concept(id)
    }

    /// Index after commas, conjunctions and linking adverbs.
    pub(super) fn skip_links(&self, mut at: usize) -> usize {
        loop {
            let opens = |word: &Word| self.closed.opening.iter().any(|known| word.is(known));
            if self.is(at, ",") || self.words.get(at).is_some_and(opens) {
                at += 1;
            } else if let Some(length) = self.phrase_at(&self.phrases.linking, at) {
                at += length;
            } else {
                return at;
            }
        }
    }

    /// The end of the sentence, before its final mark.
    pub(super) fn is_end(&self, at: usize) -> bool {
        self.words
            .get(at..)
            .unwrap_or_default()
            .iter()
            .all(|word| matches!(word.norm.as_str(), "." | "!" | "?" | "…" | ";"))
    }

    /// Index of the final mark of the sentence.
    pub(super) fn stop(&self) -> usize {
        (0..self.words.len())
            .find(|at| self.is_end(*at))
            .unwrap_or(self.words.len())
    }

    /// Whether all words of a stretch stand in one quotation.
    pub(super) fn quoted(&self, start: usize, end: usize) -> bool {
        let Some(words) = self.words.get(start..end) else {
            return false;
        };
        let Some(quote) = words.first().and_then(|word| word.quote) else {
            return false;
        };
        words.iter().all(|word| word.quote == Some(quote))
    }

    pub(super) fn span(&self, start: usize, end: usize) -> crate::vocabulary::Span {
        let words = self.words.get(start..end.max(start)).unwrap_or_default();
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => crate::vocabulary::Span::default(),
        }
    }

    /// The triggers of a verb.
    pub(super) fn triggers(&self, lemma: &str) -> impl Iterator<Item = (&'a Frame, &'a Trigger)> {
        let lemma = lemma.to_owned();
        self.frames.iter().flat_map(move |frame| {
            let lemma = lemma.clone();
            frame
                .triggers
                .iter()
                .filter(move |trigger| trigger.verb == lemma)
                .map(move |trigger| (frame, trigger))
        })
    }

    /// The country of a place: itself, or the one it belongs to.
    pub(super) fn country(&self, id: &ConceptId) -> Option<ConceptId> {
        let mut concept = self.concept_of(id)?;
        // A town belongs to a region, a region to a country; data that runs in a circle ends the walk.
        for _ in 0..4 {
            if concept.category.as_deref() == Some("country") {
                return Some(concept.id.clone());
            }
            concept = self.concept_of(concept.part_of.as_ref()?)?;
        }
        None
    }

    pub(super) fn is_place(&self, id: &ConceptId) -> bool {
        self.concept_of(id).is_some_and(|concept| {
            concept.kind == Kind::Place || concept.category.as_deref() == Some("front")
        })
    }
}
