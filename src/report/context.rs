//! What the report has mentioned so far: who a surname, «il» or «le ministère» means.

use super::claim::{Claim, NounPhrase};
use crate::vocabulary::{Concept, ConceptId, Date, Glossary};

/// Memory of one report, in the order of the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// Persons named in full, latest last, and those whose surname somebody has whom the glossary lacks: false.
    persons: Vec<(usize, bool)>,
    /// Claimants of the latest claim.
    claimants: Vec<NounPhrase>,
    /// The latest claim names somebody else, whom «il» could mean as well.
    others: bool,
    /// The quotation that the latest claim opened.
    quote: Option<usize>,
}

impl Context {
    pub(super) fn person(&mut self, concept: usize) {
        self.persons.retain(|(known, _)| *known != concept);
        self.persons.push((concept, true));
    }

    /// Somebody was named who has the surname of these and is none of them.
    pub(super) fn stranger(&mut self, bearers: &[usize]) {
        self.persons.retain(|(known, _)| !bearers.contains(known));
        let strangers = bearers.iter().map(|bearer| (*bearer, false));
        self.persons.extend(strangers);
    }

    /// The last person among `candidates` that was named in full, unless that was a stranger; the only candidate when there is one.
    pub(super) fn bearer(&self, candidates: &[usize]) -> Option<usize> {
        let last = self
            .persons
            .iter()
            .rev()
            .find(|(person, _)| candidates.contains(person));
        match (last, candidates) {
            (Some((person, known)), _) => known.then_some(*person),
            (None, [only]) => Some(*only),
            (None, _) => None,
        }
    }

    /// The organisation that spoke last, where it is an instance of the generic term: «le ministère». One that was only
    /// named could be meant too, but so could another: it is not taken.
    pub(super) fn instance(
        &self,
        glossary: &Glossary,
        fits: impl Fn(&Concept) -> bool,
    ) -> Option<ConceptId> {
        let spoke = self.claimants.iter().map(|claimant| &claimant.head);
        let mut speakers = spoke.filter(|id| glossary.concept(id).is_some_and(&fits));
        speakers.next().cloned()
    }

    pub(super) fn claimed(&mut self, claim: &Claim, quote: Option<usize>, others: bool) {
        self.others = others;
        if !claim.claimants.is_empty() {
            self.claimants.clone_from(&claim.claimants);
        }
        self.quote = quote;
    }

    /// Whom «il» means: who spoke last, unless the claim named somebody else.
    pub(super) fn antecedents(&self) -> &[NounPhrase] {
        if self.others { &[] } else { &self.claimants }
    }

    pub(super) fn claimants(&self) -> &[NounPhrase] {
        &self.claimants
    }

    /// Whether this quotation was opened by the latest claim, so that what follows in it is by the same speaker.
    pub(super) fn continues(&self, quote: usize) -> bool {
        self.quote == Some(quote)
    }

    /// Nobody speaks any more: a sentence came between that may have named somebody else, so «il» after it could be either.
    pub(super) fn interrupted(&mut self) {
        self.quote = None;
        self.claimants.clear();
    }
}

/// Who holds an office on a day, as far as the data tells without doubt.
pub(super) fn holder(
    glossary: &Glossary,
    office: &ConceptId,
    of: &ConceptId,
    day: Option<Date>,
) -> Option<ConceptId> {
    let day = day?;
    let mut holders = glossary.concepts().iter().filter(|concept| {
        concept.roles.iter().any(|role| {
            role.title == *office
                && role.of.as_ref() == Some(of)
                && role.from.is_some()
                && role.held_on(day)
        })
    });
    let holder = holders.next()?;
    holders.next().is_none().then(|| holder.id.clone())
}
