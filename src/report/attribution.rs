//! Sentences: who says what, by the constructions of French agency prose.

use super::claim::{
    Act, Attribution, Certainty, Claim, Content, Coordination, Event, Filler, NounPhrase, Polarity,
};
use super::clause::Place;
use super::parser::Parser;
use super::phrase::Read;
use super::source::Around;
use super::verb_group::VerbGroup;
use crate::vocabulary::{ConceptId, Kind, Span, SpeechVerb};

/// PLOVER’s events of force, and breaches of what was agreed.
const HOSTILE: [&str; 4] = ["ASSAULT", "COERCE", "MOBILIZE", "ACCUSE"];

/// What a sentence gave: its claims, and the stretches of words that were left aside.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    pub(super) claims: Vec<Claim>,
    pub(super) rests: Vec<(usize, usize)>,
}

/// A subject with what stood before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Opening {
    pub(super) around: Around,
    /// «Selon X,» in all readings, the shortest first.
    according: Vec<Read<Vec<NounPhrase>>>,
    pub(super) at: usize,
    /// The country of the place that opens the sentence.
    country: Option<ConceptId>,
}

impl Opening {
    /// Nothing stood before the subject.
    pub(super) fn at(at: usize) -> Self {
        Self {
            at,
            ..Self::default()
        }
    }
}

impl Heard {
    /// One claim; words from `rest` on were left aside.
    pub(super) fn one(claim: Claim, rest: Option<usize>) -> Self {
        Self {
            claims: vec![claim],
            rests: rest.map(|from| (from, usize::MAX)).into_iter().collect(),
        }
    }
}

impl Parser<'_> {
    /// The claims of a sentence; `None` when no construction fits.
    pub(super) fn sentence(&self) -> Option<Heard> {
        let opening = self.sentence_opening();
        if !opening.according.is_empty() {
            let mut readings = opening.according.iter();
            return readings.find_map(|(claimants, at)| self.after_according(claimants, *at));
        }
        self.narrative_infinitive()
            .or_else(|| self.quotation_first(&opening))
            .or_else(|| self.statement(&opening))
            .or_else(|| self.passive(&opening))
            .or_else(|| self.according_last())
            .or_else(|| self.inserted())
            .or_else(|| self.continued_quotation())
            .or_else(|| self.after_scene())
            .or_else(|| self.narrator())
    }

    /// Linking words, times, venues and «selon …» before the subject.
    fn sentence_opening(&self) -> Opening {
        let mut opening = Opening {
            at: self.skip_links(0),
            ..Opening::default()
        };
        loop {
            let mut sources = self.according(opening.at);
            sources.sort_by_key(|(_, end)| *end);
            opening.according = sources
                .into_iter()
                .filter(|(_, end)| self.is(*end, ","))
                .map(|(claimants, end)| (claimants, self.skip_links(end)))
                .collect();
            if !opening.according.is_empty() {
                return opening;
            }
            let before = opening.at;
            // «À Moscou, le ministère …»: the place is left out, but tells whose ministry.
            if let Some((setting, end)) = self
                .setting(opening.at, 1)
                .filter(|(_, end)| self.is(*end, ","))
            {
                opening.country = setting
                    .phrase
                    .items
                    .first()
                    .and_then(|place| self.country(&place.head));
                opening.at = self.skip_links(end);
                continue;
            }
            opening.at = self.skip_links(self.around(opening.at, &mut opening.around));
            if opening.at == before {
                return opening;
            }
        }
    }

    /// «Et de préciser que …»: the speaker before goes on.
    fn narrative_infinitive(&self) -> Option<Heard> {
        let at = usize::from(self.is(0, &self.function.and));
        if !self.is(at, &self.function.of) || self.context.claimants().is_empty() {
            return None;
        }
        let claimants = self.context.claimants().to_vec();
        let groups = self.verbs().infinitive(self.words, at + 1);
        groups
            .iter()
            .find_map(|group| self.said(&claimants, group, &Around::default(), 0))
    }

    /// «X a déclaré que …, et a appelé …».
    pub(super) fn statement(&self, opening: &Opening) -> Option<Heard> {
        let here = Parser {
            home: opening.country.as_ref(),
            ..*self
        };
        for (claimants, verb_at) in here.claimants(opening.at) {
            let mut around = opening.around.clone();
            let verb_at = self.around(verb_at, &mut around);
            for group in self.verbs().finite(self.words, verb_at) {
                if group.passive {
                    continue;
                }
                if let Some(heard) = self.said(
                    &claimants,
                    &group,
                    &around,
                    opening.at.min(1).saturating_sub(1),
                ) {
                    return Some(heard);
                }
            }
        }
        None
    }

    /// Everything from the verb of saying on.
    pub(super) fn said(
        &self,
        claimants: &[NounPhrase],
        group: &VerbGroup,
        around: &Around,
        start: usize,
    ) -> Option<Heard> {
        let mut verbs: Vec<&SpeechVerb> = self
            .speech
            .iter()
            .filter(|verb| verb.verb == group.lemma)
            .collect();
        // A verb with fixed words is the more exact reading.
        verbs.sort_by_key(|verb| verb.fixed.is_none());
        for verb in verbs {
            if verb.pronominal != group.pronominal && !(verb.act == "accuse" && group.pronominal) {
                continue;
            }
            let mut at = group.end;
            if let Some(fixed) = &verb.fixed {
                let fixed = self.phrases.cut(fixed);
                if !self.stands(fixed, at) {
                    continue;
                }
                at += fixed.len();
            }
            if let Some(heard) = self.takes(claimants, group, verb, around.clone(), (start, at)) {
                return Some(heard);
            }
        }
        None
    }

    fn takes(
        &self,
        claimants: &[NounPhrase],
        group: &VerbGroup,
        verb: &SpeechVerb,
        mut around: Around,
        (start, at): (usize, usize),
    ) -> Option<Heard> {
        let mut at = self.around(at, &mut around);
        let mut addressee = None;
        let mut addressees = vec![(None, at)];
        match verb.to.as_deref() {
            Some("object") if !group.pronominal => {
                addressees.splice(
                    0..0,
                    self.nouns(at)
                        .into_iter()
                        .map(|(nouns, end)| (Some(nouns), end)),
                );
            }
            Some(preposition) if preposition != "object" => {
                let phrase = self.phrases.cut(preposition);
                if self.stands(phrase, at) {
                    addressees.splice(
                        0..0,
                        self.nouns(at + phrase.len())
                            .into_iter()
                            .map(|(nouns, end)| (Some(nouns), end)),
                    );
                }
            }
            _ => {}
        }
        for (nouns, end) in addressees {
            addressee.clone_from(&nouns);
            at = self.around(end, &mut around);
            if let Some((content, end, rest)) =
                self.content(claimants, group, verb, addressee.as_ref(), at)
            {
                let act = Act::parse(&verb.act).unwrap_or(Act::State);
                let mut claim = self.claim(
                    claimants.to_vec(),
                    act,
                    Attribution::Indirect,
                    content,
                    start,
                    end,
                );
                claim.verb = Some(verb.wording.clone());
                claim.negated = group.negated;
                claim.mutual = verb.act == "accuse" && group.pronominal;
                // «se sont accusés mutuellement» says with the verb what the adverb says again.
                // Before fixed words and adjectives they tell the degree of those: «très préoccupée».
                let degree = verb.fixed.is_some() || verb.says.iter().any(|says| says == "being");
                if !claim.mutual && !degree {
                    let adverbs = group.adverbs.iter();
                    claim.manner = adverbs
                        .filter_map(|index| Some(self.concept(*index)?.id.clone()))
                        .collect();
                }
                claim.addressee.clone_from(&addressee);
                claim.said = around.said;
                claim.venue.clone_from(&around.venue);
                if group.hedged {
                    claim.certainty = Certainty::Hedged;
                }
                if matches!(claim.act, Act::State | Act::Claim | Act::Announce) {
                    claim = self.denial(claim);
                }
                let mut heard = Heard::one(claim, rest);
                self.coordinated(claimants, group, verb, end, &mut heard);
                return Some(heard);
            }
        }
        None
    }

    /// «… et a appelé …», «… et que …».
    fn coordinated(
        &self,
        claimants: &[NounPhrase],
        group: &VerbGroup,
        verb: &SpeechVerb,
        end: usize,
        heard: &mut Heard,
    ) {
        let at = self.skip_links(end);
        if at == end || self.is_end(at) {
            return;
        }
        let more = if self.is(at, &self.function.that) {
            let group = VerbGroup {
                end: at,
                ..group.clone()
            };
            self.takes(claimants, &group, verb, Around::default(), (at, at))
        } else {
            // «… et appelé les parties à …» shares the auxiliary.
            let mut groups = self.verbs().finite(self.words, at);
            groups.extend(self.verbs().bare_participle(self.words, at));
            groups
                .iter()
                .find_map(|group| self.said(claimants, group, &Around::default(), at))
        };
        match more {
            Some(more) => {
                heard.claims.extend(more.claims);
                heard.rests = more.rests;
            }
            // What was not read is told.
            None if heard.rests.is_empty() => heard.rests.push((end, usize::MAX)),
            None => {}
        }
    }

    /// What the verb of saying takes, in the order of the data; the second value is where it ends.
    fn content(
        &self,
        claimants: &[NounPhrase],
        group: &VerbGroup,
        verb: &SpeechVerb,
        addressee: Option<&Coordination>,
        at: usize,
    ) -> Option<(Content, usize, Option<usize>)> {
        let subject = match (addressee, verb.act.as_str()) {
            (Some(nouns), _) => Filler::Nouns(nouns.clone()),
            (None, "accuse") if group.pronominal => Filler::Claimant,
            _ => Filler::Claimant,
        };
        for kind in &verb.says {
            let read = match kind.as_str() {
                "de-infinitive" if self.is(at, &self.function.of) => self
                    .best(self.infinitives(&self.function.of, at + 1, &subject))
                    .map(event),
                "à-infinitive" if self.is(at, &self.function.at) => self
                    .best(self.infinitives(&self.function.at, at + 1, &subject))
                    .map(event),
                "que" if self.is(at, &self.function.that) => self
                    .best(
                        Parser {
                            speakers: claimants,
                            ..*self
                        }
                        .clauses(at + 1, Place::Reported),
                    )
                    .map(event)
                    .or_else(|| self.verbatim(at + 1)),
                "infinitive" => self.best(self.infinitives("", at, &subject)).map(event),
                "things"
                    if !self.is(at, &self.function.of)
                        || self.words.get(at + 1).is_some_and(|word| word.contracted) =>
                {
                    self.things(at)
                }
                "de-things" if self.is(at, &self.function.of) => self.things(at + 1),
                "à-things" if self.is(at, &self.function.at) => self.things(at + 1),
                "pour-things" if self.is(at, &self.function.purpose) => self.things(at + 1),
                "being" => self.best(self.being(at, &group.adverbs)).map(event),
                "quote" if self.is(at, ":") => self.quotation(at + 1),
                "quote" => self.quotation(at),
                _ => None,
            };
            if read.is_some() {
                return read;
            }
        }

        None
    }

    /// A statement that a hostile act was not done is a denial; that a truce is not kept, or a toll not final, is a statement.
    pub(super) fn denial(&self, mut claim: Claim) -> Claim {
        if let Content::Event(event) = &claim.content
            && event.polarity == Polarity::Negated
            && matches!(claim.act, Act::State | Act::Claim | Act::Announce)
            && self.is_hostile(&event.frame)
        {
            claim.act = Act::Deny;
        }
        claim
    }

    fn is_hostile(&self, frame: &str) -> bool {
        let frame = self.frames.iter().find(|known| known.id == frame);
        let mode = frame.and_then(|frame| frame.plover.as_deref());
        mode.is_some_and(|mode| HOSTILE.iter().any(|event| mode.starts_with(event)))
    }

    /// A thing that is announced, reported, condemned, called for.
    fn things(&self, at: usize) -> Option<(Content, usize, Option<usize>)> {
        let readings = self.nouns(at);
        let whole = readings.iter().find(|(_, end)| self.goes_on(*end)).cloned();
        if let Some((nouns, end)) = whole {
            return Some((Content::Things(nouns), end, None));
        }
        // «les tirs [signalés dans les villes]»: a participle that only describes the thing.
        let described = |end: usize| !self.verbs().bare_participle(self.words, end).is_empty();
        let mut readings = readings.into_iter();
        let (nouns, end) = readings.find(|(_, end)| self.is_rest(*end) || described(*end))?;
        Some((Content::Things(nouns), end, Some(end)))
    }

    /// The report’s own words: background.
    fn narrator(&self) -> Option<Heard> {
        if self.words.iter().any(|word| word.quote.is_some()) {
            return None;
        }
        let (event, gap) = self.up_to(self.clauses(0, Place::Main), self.stop())?;
        // A rest that names a source would leave its claim in the mouth of the report.
        let (from, to) = gap.unwrap_or((self.words.len(), self.words.len()));
        let sourced =
            |at: usize| self.phrase_at(&self.phrases.according, at).is_some() || self.speaks_on(at);
        if (from..to).any(sourced) {
            return None;
        }
        let end = from;
        let claim = self.claim(
            Vec::new(),
            Act::State,
            Attribution::Narrator,
            Content::Event(event),
            0,
            end,
        );
        Some(Heard {
            claims: vec![claim],
            rests: gap.into_iter().collect(),
        })
    }

    /// Whether a word of the statement is one that only one side uses, as the glossary has it: «pays occupant».
    fn takes_a_side(&self, event: &Event) -> bool {
        let mut sided = false;
        let mut visit = |phrase: &NounPhrase| {
            sided |= self.concept_of(&phrase.head).is_some_and(|concept| {
                let mut terms = concept.terms_in(self.lang).peekable();
                concept.kind == Kind::Term
                    && terms.peek().is_some()
                    && terms.all(|term| !term.details.usage.is_empty())
            });
        };
        for (_, filler) in &event.roles {
            if let Filler::Nouns(nouns) = filler {
                nouns.each(&mut visit);
            }
        }
        event
            .circumstances
            .iter()
            .for_each(|(_, nouns)| nouns.each(&mut visit));
        sided
    }

    pub(super) fn claim(
        &self,
        claimants: Vec<NounPhrase>,
        act: Act,
        attribution: Attribution,
        content: Content,
        start: usize,
        end: usize,
    ) -> Claim {
        let quoted = quoted_part(self, start, end);
        let (whole, hedged) = match &content {
            Content::Event(event) => (event.quoted, event.hedged),
            Content::Verbatim(_) => (true, false),
            Content::Things(_) => (false, false),
        };
        let act = match &content {
            Content::Event(event) if act == Act::State && self.takes_a_side(event) => Act::Claim,
            _ => act,
        };
        let attribution = match attribution {
            Attribution::Indirect if whole => Attribution::Direct,
            other => other,
        };
        Claim {
            id: 0,
            claimants,
            act,
            verb: None,
            attribution,
            certainty: if hedged {
                Certainty::Hedged
            } else {
                Certainty::Asserted
            },
            negated: false,
            manner: Vec::new(),
            addressee: None,
            mutual: false,
            venue: None,
            content,
            said: None,
            quote: quoted,
            span: self.span(start, end),
            denies: None,
        }
    }
}

fn event((event, end, rest): (Event, usize, Option<usize>)) -> (Content, usize, Option<usize>) {
    (Content::Event(event), end, rest)
}

/// The words in quotation marks inside a stretch.
fn quoted_part(parser: &Parser<'_>, start: usize, end: usize) -> Option<Span> {
    let words = parser.words.get(start..end.min(parser.words.len()))?;
    let first = words.iter().position(|word| word.quote.is_some())?;
    let quote = words.get(first)?.quote;
    let length = words
        .get(first..)?
        .iter()
        .take_while(|word| word.quote == quote)
        .count();
    Some(parser.span(start + first, start + first + length))
}
