//! Where a claim ends: the end of the sentence, the next verb of saying, or a rest that may be left aside.

use super::claim::Event;
use super::parser::Parser;
use super::verb_group::VerbGroup;

impl Parser<'_> {
    /// The longest reading after which the sentence ends or goes on as the grammar knows; else one with a rest that may be left aside.
    pub(super) fn best(
        &self,
        readings: Vec<(Event, usize)>,
    ) -> Option<(Event, usize, Option<usize>)> {
        if let Some((event, end)) = readings.iter().find(|(_, end)| self.goes_on(*end)).cloned() {
            return Some((event, end, None));
        }
        let (event, end) = readings.into_iter().find(|(_, end)| self.is_rest(*end))?;
        Some((event, end, Some(end)))
    }

    /// The reading that ends at `stop`, or else one before it after which a rest may be left aside: that stretch is told.
    pub(super) fn up_to(
        &self,
        readings: Vec<(Event, usize)>,
        stop: usize,
    ) -> Option<(Event, Option<(usize, usize)>)> {
        if let Some((event, _)) = readings.iter().find(|(_, end)| *end == stop) {
            return Some((event.clone(), None));
        }
        let (event, end) = readings
            .into_iter()
            .find(|(_, end)| *end < stop && self.is_rest(*end))?;
        Some((event, Some((end, stop))))
    }

    /// The end, or «et a …», «et que …».
    pub(super) fn goes_on(&self, at: usize) -> bool {
        if self.is_end(at) {
            return true;
        }
        let next = self.skip_links(at);
        let joined = (at..next).any(|at| self.is(at, ",") || self.among(&self.closed.opening, at));
        joined && (self.is(next, &self.function.that) || self.speaks_on(next))
    }

    /// Whether a verb of saying goes on here, with or without its auxiliary.
    pub(super) fn speaks_on(&self, at: usize) -> bool {
        let mut groups = self.verbs().finite(self.words, at);
        groups.extend(self.verbs().bare_participle(self.words, at));
        let says = |group: &VerbGroup| self.speech.iter().any(|verb| verb.verb == group.lemma);
        groups.iter().any(says)
    }

    /// Whether what follows only adds: it may be left aside without changing what was said before.
    pub(super) fn is_rest(&self, at: usize) -> bool {
        let comma = usize::from(self.is(at, ","));
        let next = at + comma;
        let place = self
            .phrases
            .places
            .iter()
            .any(|(phrase, _)| self.stands(phrase, next));
        if place
            || self.phrase_at(&self.phrases.rest, next).is_some()
            || !self.verbs().participle(self.words, next).is_empty()
        {
            return true;
        }
        // A relative clause or a participle after a comma tells more about what was said; it takes nothing back.
        comma == 1
            && (self
                .phrase_at(&self.phrases.rest_after_comma, next)
                .is_some()
                || !self.verbs().bare_participle(self.words, next).is_empty())
    }
}
