//! Verb groups: auxiliaries, negation, reflexive, voice and tense around one verb.

use super::conjugation::{Conjugation, Mood, VerbForm};
use super::line::Word;
use super::names::{Names, Use};
use crate::vocabulary::{Number, Words};

/// A verb with everything that belongs to its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct VerbGroup {
    pub(super) lemma: String,
    pub(super) time: Time,
    pub(super) passive: bool,
    pub(super) pronominal: bool,
    pub(super) negated: bool,
    /// Conditional.
    pub(super) hedged: bool,
    pub(super) number: Option<Number>,
    pub(super) first_person: bool,
    pub(super) finite: bool,
    pub(super) adverbs: Vec<usize>,
    /// Index after the group.
    pub(super) end: usize,
}

/// Tense as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    Past,
    Imperfect,
    Present,
    Future,
    /// Future seen from the past: «serait déployé».
    Conditional,
}

/// Reads verb groups with the conjugation, the closed classes and the adverbs of the glossary.
#[derive(Clone, Copy)]
pub(super) struct VerbReader<'a> {
    pub(super) conjugation: &'a Conjugation,
    pub(super) closed: &'a Words,
    pub(super) linking: &'a [Vec<String>],
    pub(super) names: &'a Names,
}

impl VerbReader<'_> {
    /// All readings of a finite verb group that begins at `at`.
    pub(super) fn finite(&self, words: &[Word], at: usize) -> Vec<VerbGroup> {
        self.groups(words, at, |form| form.mood.is_finite())
    }

    /// All readings of an infinitive group: «lancer», «avoir lancé», «ne pas lancer», «se retirer».
    pub(super) fn infinitive(&self, words: &[Word], at: usize) -> Vec<VerbGroup> {
        self.groups(words, at, |form| form.mood == Mood::Infinitive)
    }

    /// All readings of a participle group: «ayant fait», «faisant».
    pub(super) fn participle(&self, words: &[Word], at: usize) -> Vec<VerbGroup> {
        self.groups(words, at, |form| form.mood == Mood::Gerund)
    }

    /// A past participle that shares the auxiliary of the verb before: «… et appelé …».
    pub(super) fn bare_participle(&self, words: &[Word], at: usize) -> Vec<VerbGroup> {
        let Some(word) = words.get(at) else {
            return Vec::new();
        };
        let forms = self.conjugation.readings(&word.norm);
        let group = |form| {
            let mut end = at + 1;
            let mut negated = false;
            let mut adverbs = Vec::new();
            self.adverbs(words, &mut end, false, &mut negated, &mut adverbs);
            VerbGroup {
                lemma: self.conjugation.lemma(form).to_owned(),
                time: Time::Past,
                passive: false,
                pronominal: false,
                negated,
                hedged: false,
                number: None,
                first_person: false,
                finite: true,
                adverbs,
                end,
            }
        };
        forms
            .filter(|form| form.mood == Mood::Participle)
            .map(group)
            .collect()
    }

    fn groups(
        &self,
        words: &[Word],
        at: usize,
        wanted: impl Fn(&VerbForm) -> bool,
    ) -> Vec<VerbGroup> {
        let mut start = at;
        let mut ne = false;
        let mut pronominal = false;
        let mut negated = false;
        while let Some(word) = words.get(start) {
            match word.norm.as_str() {
                "ne" => ne = true,
                "se" => pronominal = true,
                // «ne pas lancer»
                pas if ne && self.closed.negation.iter().any(|word| word == pas) => negated = true,
                _ => break,
            }
            start += 1;
        }
        let Some(word) = words.get(start) else {
            return Vec::new();
        };
        let mut groups = Vec::new();
        for form in self
            .conjugation
            .readings(&word.norm)
            .filter(|form| wanted(form))
        {
            let lemma = self.conjugation.lemma(form).to_owned();
            let mut adverbs = Vec::new();
            let mut after = start + 1;
            let mut no = negated;
            self.adverbs(words, &mut after, ne, &mut no, &mut adverbs);
            if lemma == "avoir" || lemma == "être" {
                self.compound(
                    words,
                    form,
                    &lemma,
                    after,
                    (no || ne, pronominal),
                    &adverbs,
                    &mut groups,
                );
            }
            groups.push(VerbGroup {
                lemma,
                time: simple(form.mood),
                passive: false,
                pronominal,
                negated: no || ne,
                hedged: form.mood == Mood::Conditional,
                number: form.mood.is_finite().then_some(form.number),
                first_person: form.first_person,
                finite: form.mood.is_finite(),
                adverbs,
                end: after,
            });
        }
        // The reading that takes more words is the better one.
        groups.sort_by(|a, b| b.end.cmp(&a.end));
        groups
    }

    /// «a abattu», «ont été tués», «s’est retiré», «est tué», «avoir été lancée».
    #[expect(
        clippy::too_many_arguments,
        reason = "one auxiliary with all that was read before it"
    )]
    fn compound(
        &self,
        words: &[Word],
        auxiliary: VerbForm,
        lemma: &str,
        after: usize,
        (negated, pronominal): (bool, bool),
        adverbs: &[usize],
        groups: &mut Vec<VerbGroup>,
    ) {
        let participles = |at: usize| {
            let word = words.get(at);
            let readings = word
                .map(|word| self.conjugation.readings(&word.norm))
                .into_iter()
                .flatten();
            readings
                .filter(|form| form.mood == Mood::Participle)
                .collect::<Vec<_>>()
        };
        for form in participles(after) {
            let participle = self.conjugation.lemma(form).to_owned();
            let mut end = after + 1;
            let mut no = negated;
            let mut more = adverbs.to_vec();
            self.adverbs(words, &mut end, negated, &mut no, &mut more);
            let base = |lemma: String, passive, time, end, negated, adverbs| VerbGroup {
                lemma,
                time,
                passive,
                pronominal,
                negated,
                hedged: auxiliary.mood == Mood::Conditional,
                number: auxiliary.mood.is_finite().then_some(auxiliary.number),
                first_person: auxiliary.first_person,
                finite: auxiliary.mood.is_finite(),
                adverbs,
                end,
            };
            if lemma == "avoir" && participle == "être" {
                for inner in participles(end) {
                    let mut last = end + 1;
                    let mut no = no;
                    let mut more = more.clone();
                    self.adverbs(words, &mut last, negated, &mut no, &mut more);
                    let verb = self.conjugation.lemma(inner).to_owned();
                    groups.push(base(verb, true, perfect(auxiliary.mood), last, no, more));
                }
                continue;
            }
            if lemma == "avoir" {
                groups.push(base(
                    participle,
                    false,
                    perfect(auxiliary.mood),
                    end,
                    no,
                    more,
                ));
            } else if pronominal || self.conjugation.takes_etre(&participle) {
                groups.push(base(
                    participle,
                    false,
                    perfect(auxiliary.mood),
                    end,
                    no,
                    more,
                ));
            } else {
                // «était bombardée» is a passive imperfect, «est tué» a passive present.
                groups.push(base(
                    participle,
                    true,
                    simple(auxiliary.mood),
                    end,
                    no,
                    more,
                ));
            }
        }
    }

    /// Adverbs inside the group: negation, linking words (dropped), adverbs of the glossary (kept).
    fn adverbs(
        &self,
        words: &[Word],
        at: &mut usize,
        ne: bool,
        negated: &mut bool,
        kept: &mut Vec<usize>,
    ) {
        loop {
            let Some(word) = words.get(*at) else { return };
            // Without «ne», «plus» is «more» and «pas» is no negation of the verb.
            if ne && self.closed.negation.iter().any(|no| word.is(no)) {
                *negated = true;
                *at += 1;
                continue;
            }
            if let Some(length) = linking(self.linking, words, *at) {
                *at += length;
                continue;
            }
            match self
                .names
                .at(words, *at)
                .into_iter()
                .find(|found| found.use_ == Use::Adverb)
            {
                Some(found) => {
                    kept.push(found.concept);
                    *at = found.end;
                }
                None => return,
            }
        }
    }
}

/// Length of the linking adverb at a word.
pub(super) fn linking(phrases: &[Vec<String>], words: &[Word], at: usize) -> Option<usize> {
    phrases
        .iter()
        .filter(|phrase| matches(phrase, words, at))
        .map(Vec::len)
        .max()
}

/// Whether the phrase stands at a word.
pub(super) fn matches(phrase: &[String], words: &[Word], at: usize) -> bool {
    !phrase.is_empty()
        && words
            .get(at..at + phrase.len())
            .is_some_and(|window| window.iter().zip(phrase).all(|(word, norm)| word.is(norm)))
}

fn simple(mood: Mood) -> Time {
    match mood {
        Mood::Imperfect => Time::Imperfect,
        Mood::SimplePast | Mood::Participle => Time::Past,
        Mood::Future => Time::Future,
        Mood::Conditional => Time::Conditional,
        Mood::Present | Mood::Subjunctive | Mood::Infinitive | Mood::Gerund => Time::Present,
    }
}

/// The tense of auxiliary + participle.
fn perfect(_: Mood) -> Time {
    Time::Past
}
