//! Quotations: their speaker before or after, and what is said inside them.

use super::attribution::{Heard, Opening};
use super::claim::{Act, Attribution, Content, NounPhrase};
use super::clause::Place;
use super::parser::Parser;
use super::source::Around;
use crate::vocabulary::SpeechVerb;

/// Who said it, with which verb, when and where, and the index after it.
type Spoken<'a> = (Vec<NounPhrase>, Option<&'a SpeechVerb>, Around, usize);

impl Parser<'_> {
    /// A quotation that begins here: read whole, or kept in French.
    pub(super) fn quotation(&self, at: usize) -> Option<(Content, usize, Option<usize>)> {
        let quote = self.words.get(at)?.quote?;
        let end = self.quote_end(at, quote);
        let starts = at == 0
            || self
                .words
                .get(at - 1)
                .is_none_or(|word| word.quote != Some(quote));
        if !starts {
            return None;
        }
        let clause = self
            .clauses(at, Place::Main)
            .into_iter()
            .find(|(_, last)| self.closes(*last, end));
        match clause {
            Some((found, _)) => Some((Content::Event(found), end, None)),
            None => Some((
                Content::Verbatim(self.span(at, self.without_stop(at, end))),
                end,
                None,
            )),
        }
    }

    /// «que «…»» that could not be read: the French stands.
    pub(super) fn verbatim(&self, at: usize) -> Option<(Content, usize, Option<usize>)> {
        let quote = self.words.get(at)?.quote?;
        let end = self.quote_end(at, quote);
        (self.goes_on(end) && end > at + 2)
            .then(|| (Content::Verbatim(self.span(at, end)), end, None))
    }

    fn quote_end(&self, at: usize, quote: usize) -> usize {
        let length = self
            .words
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|word| word.quote == Some(quote))
            .count();
        at + length
    }

    fn without_stop(&self, at: usize, end: usize) -> usize {
        let mut end = end;
        while end > at + 1
            && self
                .words
                .get(end - 1)
                .is_some_and(|word| matches!(word.norm.as_str(), "." | ","))
        {
            end -= 1;
        }
        end
    }

    fn closes(&self, last: usize, end: usize) -> bool {
        self.words
            .get(last..end)
            .unwrap_or_default()
            .iter()
            .all(|word| matches!(word.norm.as_str(), "." | "," | "!" | ";"))
    }

    /// ««…», a déclaré X», ««…», selon X».
    pub(super) fn quotation_first(&self, opening: &Opening) -> Option<Heard> {
        self.words.get(opening.at)?.quote?;
        let (content, end, _) = self.quotation(opening.at)?;
        let at = end + usize::from(self.is(end, ","));
        let attribution = if matches!(content, Content::Verbatim(_)) || self.quoted(opening.at, end)
        {
            Attribution::Direct
        } else {
            Attribution::Indirect
        };
        let (claimants, verb, around, stop) = self.after_quotation(at, &opening.around)?;
        let mut claim = self.claim(
            claimants,
            Act::parse(verb.map_or("state", |verb| verb.act.as_str())).unwrap_or(Act::State),
            attribution,
            content,
            opening.at,
            end,
        );
        claim.verb = verb.map(|verb| verb.wording.clone());
        claim.said = around.said;
        claim.venue = around.venue;
        let rest = (!self.is_end(stop)).then_some(stop);
        Some(Heard::one(self.denial(claim), rest))
    }

    /// «a déclaré X», «a-t-il ajouté», «selon X», to the end of the sentence.
    fn after_quotation(&self, at: usize, around: &Around) -> Option<Spoken<'_>> {
        let mut around = around.clone();
        let sources = self.according(at);
        if !sources.is_empty() {
            let mut sources = sources.into_iter();
            return sources.find_map(|(claimants, end)| {
                let mut around = around.clone();
                let end = self.around(end, &mut around);
                self.is_end(end).then_some((claimants, None, around, end))
            });
        }
        if let Some((verb, end)) = self.inverted_pronoun(at) {
            let end = self.around(end, &mut around);
            let claimants = self.context.antecedents().to_vec();
            return (self.is_end(end) || self.is_rest(end) || self.resumes(end)).then_some((
                claimants,
                Some(verb),
                around,
                end,
            ));
        }
        let (verb, end) = self.inverted_verb(at)?;
        let end = self.around(end, &mut around);
        // «a déclaré [à Choucha] X»
        let place = self.setting(end, 1).map(|(_, after)| after);
        for end in std::iter::once(end).chain(place) {
            for (claimants, end) in self.claimants(end) {
                let mut around = around.clone();
                let end = self.around(end, &mut around);
                if self.is_end(end) || self.is_rest(end) || self.resumes(end) {
                    return Some((claimants, Some(verb), around, end));
                }
            }
        }
        None
    }

    /// A quotation, a comma or a colon goes on after the speaker.
    fn resumes(&self, at: usize) -> bool {
        self.words
            .get(at)
            .is_some_and(|word| word.quote.is_some() || word.is(",") || word.is(":"))
    }

    /// The verb of «a déclaré le ministère», and the index after it.
    fn inverted_verb(&self, at: usize) -> Option<(&SpeechVerb, usize)> {
        let groups = self.verbs().finite(self.words, at);
        groups
            .iter()
            .filter(|group| !group.negated && !group.passive)
            .find_map(|group| {
                let verb = self.quoting(&group.lemma, group.pronominal, group.end)?;
                let fixed = verb
                    .fixed
                    .as_ref()
                    .map_or(0, |fixed| self.phrases.cut(fixed).len());
                Some((verb, group.end + fixed))
            })
    }

    /// «a-t-il ajouté», «précise-t-elle»: the verb, and the index after it. The pronoun means the claimant of before.
    fn inverted_pronoun(&self, at: usize) -> Option<(&SpeechVerb, usize)> {
        let pronoun_at = if self.is(at + 1, &self.function.euphonic) {
            at + 2
        } else {
            at + 1
        };
        let after = pronoun_at + self.phrase_at(&self.phrases.pronouns, pronoun_at)?;
        if !self.means(pronoun_at) {
            return None;
        }
        let finite: Vec<_> = self
            .conjugation
            .readings(&self.words.get(at)?.norm)
            .filter(|form| form.mood.is_finite())
            .collect();
        if finite
            .iter()
            .any(|form| self.conjugation.lemma(*form) == self.function.have)
        {
            let after = match self.phrase_at(&self.phrases.linking, after) {
                Some(length) => after + length,
                None => after,
            };
            let group = self
                .verbs()
                .bare_participle(self.words, after)
                .into_iter()
                .next()?;
            let verb = self.quoting(&group.lemma, false, group.end)?;
            let fixed = verb
                .fixed
                .as_ref()
                .map_or(0, |fixed| self.phrases.cut(fixed).len());
            return Some((verb, group.end + fixed));
        }
        finite.iter().find_map(|form| {
            Some((
                self.quoting(self.conjugation.lemma(*form), false, after)?,
                after,
            ))
        })
    }

    /// The verb of saying that may stand with a quotation; the one with fixed words where they stand.
    fn quoting(&self, lemma: &str, pronominal: bool, end: usize) -> Option<&SpeechVerb> {
        let known = self.speech.iter().filter(|verb| {
            let fixed = verb
                .fixed
                .as_ref()
                .is_none_or(|fixed| self.stands(self.phrases.cut(fixed), end));
            verb.verb == lemma
                && verb.pronominal == pronominal
                && fixed
                && verb.says.iter().any(|says| says == "quote")
        });
        known.max_by_key(|verb| verb.fixed.is_some())
    }

    /// «Les combats, a indiqué X, se poursuivent», «…, a indiqué X.» after plain words.
    pub(super) fn inserted(&self) -> Option<Heard> {
        let at = (2..self.words.len()).find(|at| {
            self.is(at - 1, ",")
                && (self.inverted_verb(*at).is_some() || self.inverted_pronoun(*at).is_some())
        })?;
        let (claimants, verb, around, stop) = self.after_quotation(at, &Around::default())?;
        let (event, gap) = self.up_to(self.clauses(0, Place::Inserted), at - 1)?;
        let act = Act::parse(verb.map_or("state", |verb| verb.act.as_str())).unwrap_or(Act::State);
        let mut claim = self.claim(
            claimants,
            act,
            Attribution::Indirect,
            Content::Event(event),
            0,
            self.words.len(),
        );
        claim.verb = verb.map(|verb| verb.wording.clone());
        claim.said = around.said;
        claim.venue = around.venue;
        let rest = (!self.is_end(stop)).then_some((stop, usize::MAX));
        Some(Heard {
            claims: vec![self.denial(claim)],
            rests: gap.into_iter().chain(rest).collect(),
        })
    }

    /// A sentence inside a quotation: its speaker is the one before. «Nous annonçons officiellement que …» is unwrapped.
    pub(super) fn continued_quotation(&self) -> Option<Heard> {
        let quote = self.words.first()?.quote?;
        let whole = self
            .words
            .iter()
            .all(|word| word.quote == Some(quote) || matches!(word.norm.as_str(), "." | "!" | "…"));
        let claimants = self.context.claimants().to_vec();
        if !whole || claimants.is_empty() {
            return None;
        }
        if let Some(length) = self.phrase_at(&self.phrases.pronouns, 0)
            && self
                .words
                .first()
                .is_some_and(|word| self.closed.first_person.iter().any(|first| word.is(first)))
        {
            let groups = self.verbs().finite(self.words, length);
            if let Some(mut heard) = groups
                .iter()
                .filter(|group| group.first_person)
                .find_map(|group| self.said(&claimants, group, &Around::default(), 0))
            {
                for claim in &mut heard.claims {
                    claim.attribution = Attribution::Direct;
                }
                return Some(heard);
            }
        }
        let end = self.without_stop(0, self.words.len());
        let event = self
            .clauses(0, Place::Main)
            .into_iter()
            .find(|(_, last)| self.is_end(*last));
        let content = match event {
            Some((event, _)) => Content::Event(event),
            None => Content::Verbatim(self.span(0, end)),
        };
        let claim = self.claim(claimants, Act::State, Attribution::Direct, content, 0, end);
        Some(Heard::one(self.denial(claim), None))
    }
}
