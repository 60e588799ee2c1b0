//! Verb groups: auxiliaries, negation, reflexive, voice and tense around one verb.

use super::conjugation::{Conjugation, Mood, VerbForm};
use super::line::Word;
use super::names::{Names, Use};
use crate::vocabulary::{Number, Words};

/// A verb with everything that belongs to its form.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
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

/// What stands inside a verb group beside the verbs.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Debug, Default)]
struct Inside {
    ne: bool,
    pronominal: bool,
    negated: bool,
    hedged: bool,
    adverbs: Vec<usize>,
    at: usize,
}

/// Reads verb groups with the conjugation, the closed classes and the adverbs of the glossary.
#[derive(Clone, Copy)]
pub(super) struct VerbReader<'a> {
    pub(super) conjugation: &'a Conjugation<'a>,
    pub(super) closed: &'a Words,
    pub(super) linking: &'a [Vec<String>],
    pub(super) hedging: &'a [Vec<String>],
    pub(super) names: &'a Names<'a>,
}

impl VerbReader<'_> {
    /// All readings of a finite verb group that begins at `at`.
    pub(super) fn finite(&self, words: &[Word], at: usize) -> Vec<VerbGroup> {
        self.groups(words, at, |form| form.mood.is_finite())
    }

    /// «être» in the present, left out before an adjective: «se dit [–] inquiet».
    pub(super) fn being(&self, at: usize, adverbs: &[usize]) -> VerbGroup {
        VerbGroup {
            lemma: self.closed.function.be.clone(),
            time: Time::Present,
            passive: false,
            pronominal: false,
            negated: false,
            hedged: false,
            number: None,
            first_person: false,
            finite: true,
            adverbs: adverbs.to_vec(),
            end: at,
        }
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
        let group = |form| {
            let inside = self.after(
                words,
                &Inside {
                    at,
                    ..Inside::default()
                },
            );
            let group = self.group(form, Mood::Participle, &inside);
            VerbGroup {
                number: None,
                finite: true,
                ..group
            }
        };
        self.participles(words, at).into_iter().map(group).collect()
    }

    fn groups(
        &self,
        words: &[Word],
        at: usize,
        wanted: impl Fn(&VerbForm) -> bool,
    ) -> Vec<VerbGroup> {
        let before = self.before(words, at);
        let Some(word) = words.get(before.at) else {
            return Vec::new();
        };
        let mut groups = Vec::new();
        for form in self.conjugation.readings(&word.norm).filter(wanted) {
            let inside = self.after(words, &before);
            let lemma = self.conjugation.lemma(form);
            if lemma == self.closed.function.have {
                self.with_have(words, form, &inside, &mut groups);
            } else if lemma == self.closed.function.be {
                self.with_be(words, form, &inside, &mut groups);
            } else if lemma == self.closed.function.go || lemma == self.closed.function.come {
                groups.extend(self.near(words, form, &inside));
            }
            groups.push(self.group(form, form.mood, &inside));
        }
        // The reading that takes more words is the better one.
        groups.sort_by_key(|group| std::cmp::Reverse(group.end));
        groups
    }

    /// «va signer», «allaient signer»: a future; «vient de signer»: a past.
    fn near(&self, words: &[Word], auxiliary: VerbForm, inside: &Inside) -> Vec<VerbGroup> {
        let function = &self.closed.function;
        let future = self.conjugation.lemma(auxiliary) == function.go;
        let (time, from) = match (auxiliary.mood, future) {
            (Mood::Present, true) => (Time::Future, inside.at),
            (Mood::Imperfect, true) => (Time::Conditional, inside.at),
            (Mood::Present | Mood::Imperfect, false)
                if words
                    .get(inside.at)
                    .is_some_and(|word| word.is(&function.of)) =>
            {
                (Time::Past, inside.at + 1)
            }
            _ => return Vec::new(),
        };
        let infinitives = self.infinitive(words, from).into_iter();
        let near = |group: VerbGroup| VerbGroup {
            time,
            negated: inside.negated || inside.ne || group.negated,
            hedged: inside.hedged || group.hedged,
            number: Some(auxiliary.number),
            first_person: auxiliary.first_person,
            finite: true,
            adverbs: inside
                .adverbs
                .iter()
                .chain(&group.adverbs)
                .copied()
                .collect(),
            ..group
        };
        infinitives
            .filter(|group| group.time == Time::Present)
            .map(near)
            .collect()
    }

    /// «a abattu», «ont été tués», «avoir été lancée».
    fn with_have(
        &self,
        words: &[Word],
        auxiliary: VerbForm,
        inside: &Inside,
        groups: &mut Vec<VerbGroup>,
    ) {
        for participle in self.participles(words, inside.at) {
            let after = self.after(words, inside);
            if self.conjugation.lemma(participle) != self.closed.function.be {
                groups.push(self.perfect(auxiliary, participle, false, &after));
                continue;
            }
            for passive in self.participles(words, after.at) {
                let last = self.after(words, &after);
                groups.push(self.perfect(auxiliary, passive, true, &last));
            }
        }
    }

    /// «s’est retiré», «est arrivé»; else a passive: «est tué», «était bombardée».
    fn with_be(
        &self,
        words: &[Word],
        auxiliary: VerbForm,
        inside: &Inside,
        groups: &mut Vec<VerbGroup>,
    ) {
        for participle in self.participles(words, inside.at) {
            let after = self.after(words, inside);
            let lemma = self.conjugation.lemma(participle);
            let group = self.perfect(auxiliary, participle, false, &after);
            if inside.pronominal || self.conjugation.takes_etre(lemma) {
                groups.push(group);
            } else {
                groups.push(VerbGroup {
                    passive: true,
                    time: simple(auxiliary.mood),
                    ..group
                });
            }
        }
    }

    fn perfect(
        &self,
        auxiliary: VerbForm,
        participle: VerbForm,
        passive: bool,
        inside: &Inside,
    ) -> VerbGroup {
        let lemma = self.conjugation.lemma(participle).to_owned();
        VerbGroup {
            lemma,
            passive,
            time: Time::Past,
            ..self.group(auxiliary, auxiliary.mood, inside)
        }
    }

    fn group(&self, form: VerbForm, mood: Mood, inside: &Inside) -> VerbGroup {
        VerbGroup {
            lemma: self.conjugation.lemma(form).to_owned(),
            time: simple(mood),
            passive: false,
            pronominal: inside.pronominal,
            // «ne … aucun», «ne … que»: «ne» alone already keeps the affirmation away.
            negated: inside.negated || inside.ne,
            hedged: inside.hedged || mood == Mood::Conditional,
            number: mood.is_finite().then_some(form.number),
            first_person: form.first_person,
            finite: mood.is_finite(),
            adverbs: inside.adverbs.clone(),
            end: inside.at,
        }
    }

    fn participles(&self, words: &[Word], at: usize) -> Vec<VerbForm> {
        let Some(word) = words.get(at) else {
            return Vec::new();
        };
        let readings = self.conjugation.readings(&word.norm);
        readings
            .filter(|form| form.mood == Mood::Participle)
            .collect()
    }

    /// «ne», «se» and, before an infinitive, «ne pas».
    fn before(&self, words: &[Word], at: usize) -> Inside {
        let mut inside = Inside {
            at,
            ..Inside::default()
        };
        while let Some(word) = words.get(inside.at) {
            if word.is(&self.closed.function.not) {
                inside.ne = true;
            } else if word.is(&self.closed.function.itself) {
                inside.pronominal = true;
            } else if inside.ne && self.closed.negation.iter().any(|no| word.is(no)) {
                inside.negated = true;
            } else {
                break;
            }
            inside.at += 1;
        }
        inside
    }

    /// What follows the verb at `inside.at`: negation, linking words (dropped), hedges, adverbs of the glossary (kept).
    fn after(&self, words: &[Word], inside: &Inside) -> Inside {
        let mut inside = inside.clone();
        inside.at += 1;
        while let Some(word) = words.get(inside.at) {
            // Without «ne», «plus» is «more» and «pas» is no negation of the verb.
            if inside.ne && self.closed.negation.iter().any(|no| word.is(no)) {
                inside.negated = true;
                inside.at += 1;
            } else if let Some(length) = linking(self.hedging, words, inside.at) {
                inside.hedged = true;
                inside.at += length;
            } else if let Some(length) = linking(self.linking, words, inside.at) {
                inside.at += length;
            } else if let Some(found) = self.adverb(words, inside.at) {
                inside.adverbs.push(found.concept);
                inside.at = found.end;
            } else {
                break;
            }
        }
        inside
    }

    fn adverb(&self, words: &[Word], at: usize) -> Option<super::names::Found> {
        self.names
            .at(words, at)
            .into_iter()
            .find(|found| found.use_ == Use::Adverb)
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
