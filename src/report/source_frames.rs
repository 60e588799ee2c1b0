//! Claims whose source stands outside the clause: «selon X, …», «…, selon X», «a été signalée par X».

use super::attribution::{Heard, Opening};
use super::claim::{Act, Attribution, Content, NounPhrase};
use super::clause::Place;
use super::parser::Parser;
use super::source::Around;

impl Parser<'_> {
    /// «Selon X, …»
    pub(super) fn after_according(&self, claimants: &[NounPhrase], at: usize) -> Option<Heard> {
        let (event, end, rest) = self.best(self.clauses(at, Place::Main))?;
        let claim = self.claim(
            claimants.to_vec(),
            Act::State,
            Attribution::According,
            Content::Event(event),
            0,
            end,
        );
        let rest = rest.or((!self.is_end(end)).then_some(end));
        Some(Heard::one(self.denial(claim), rest))
    }

    /// «[À la tribune de l’ONU], X a demandé …»: what opens a statement and only sets its scene may be left aside; it is told.
    pub(super) fn after_scene(&self) -> Option<Heard> {
        let comma = (2..15).find(|at| self.is(*at, ","))?;
        let preposition = self.phrase_at(&self.phrases.rest, 0).is_some()
            || self
                .phrases
                .places
                .iter()
                .any(|(phrase, _)| self.stands(phrase, 0));
        let sourced = |at: usize| !self.according(at).is_empty() || self.speaks_on(at);
        let quoted = self
            .words
            .iter()
            .take(comma)
            .any(|word| word.quote.is_some());
        if !preposition || quoted || (0..comma).any(sourced) {
            return None;
        }
        let at = self.skip_links(comma);
        // «il» after a scene may be somebody of the scene.
        if self.phrase_at(&self.phrases.pronouns, at).is_some() {
            return None;
        }
        let mut heard = self.statement(&Opening::at(at))?;
        heard.rests.insert(0, (0, comma));
        Some(heard)
    }

    /// «Une nouvelle escalade a été signalée par X dans la région …».
    pub(super) fn passive(&self, opening: &Opening) -> Option<Heard> {
        for (things, verb_at) in self.nouns(opening.at) {
            for group in self
                .verbs()
                .finite(self.words, verb_at)
                .into_iter()
                .filter(|group| group.passive)
            {
                let Some(verb) = self.speech.iter().find(|verb| {
                    verb.verb == group.lemma && verb.says.iter().any(|says| says == "things")
                }) else {
                    continue;
                };
                let mut around = opening.around.clone();
                let mut things = things.clone();
                let mut at = self.around(group.end, &mut around);
                let mut claimants = None;
                loop {
                    if claimants.is_none() && self.is(at, &self.function.by) {
                        let read = self.claimants(at + 1).into_iter().find(|(_, end)| {
                            self.is_end(*end)
                                || self.setting(*end, 1).is_some()
                                || self.time(*end).is_some()
                                || self.is(*end, ",")
                        });
                        let Some((found, end)) = read else { break };
                        claimants = Some(found);
                        at = self.around(end, &mut around);
                    } else if let Some((setting, end)) = self.setting(at, 1) {
                        if let Some(last) = things.items.last_mut() {
                            last.place = Some(Box::new(setting));
                        }
                        at = self.around(end, &mut around);
                    } else {
                        break;
                    }
                }
                let Some(claimants) = claimants.filter(|_| self.is_end(at)) else {
                    continue;
                };
                let act = Act::parse(&verb.act).unwrap_or(Act::State);
                let mut claim = self.claim(
                    claimants,
                    act,
                    Attribution::Indirect,
                    Content::Things(things),
                    0,
                    at,
                );
                claim.verb = Some(verb.wording.clone());
                claim.negated = group.negated;
                claim.said = around.said;
                claim.venue = around.venue;
                return Some(Heard::one(claim, None));
            }
        }
        None
    }

    /// «…, selon X.»
    pub(super) fn according_last(&self) -> Option<Heard> {
        let at = (1..self.words.len())
            .rev()
            .find(|at| !self.according(*at).is_empty())?;
        let (claimants, around) = self
            .according(at)
            .into_iter()
            .find_map(|(claimants, end)| {
                let mut around = Around::default();
                let end = self.around(end, &mut around);
                self.is_end(end).then_some((claimants, around))
            })?;
        let stop = if self.is(at - 1, ",") { at - 1 } else { at };
        let (event, gap) = self.up_to(self.clauses(0, Place::Main), stop)?;
        let mut claim = self.claim(
            claimants,
            Act::State,
            Attribution::According,
            Content::Event(event),
            0,
            self.words.len(),
        );
        claim.said = around.said;
        Some(Heard {
            claims: vec![self.denial(claim)],
            rests: gap.into_iter().collect(),
        })
    }
}
