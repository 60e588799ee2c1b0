//! One claim → one sentence: which construction says it, and with which arguments.

use std::borrow::Cow;

use crate::l10n::Value;
use crate::report::{
    Act, Attribution, Certainty, Claim, Content, Coordination, Event, Filler, Joiner, Polarity,
    Tense, VenueKind,
};
use crate::vocabulary::Span;

use super::event::{Args, Shape, actor, event, manner, ready, say};
use super::finish::finish;
use super::gap::Gap;
use super::phrase::{Context, Mentioned};
use super::slots::Slots;

/// The sentence for a claim of somebody.
pub(super) fn attributed(
    context: Context<'_>,
    mentioned: &mut Mentioned,
    claim: &Claim,
) -> Result<String, Gap> {
    if claim.claimants.is_empty() {
        return Err(Gap::Construction("a claim without a claimant"));
    }
    let mut sentence = Sentence::new(context, claim);
    sentence.speech()?;
    let constructions = sentence.content()?;
    sentence.write(mentioned, &constructions)
}

/// The sentence for what the report says in its own voice.
pub(super) fn background(
    context: Context<'_>,
    mentioned: &mut Mentioned,
    claim: &Claim,
) -> Result<String, Gap> {
    let mut sentence = Sentence::new(context, claim);
    let Content::Event(said) = &claim.content else {
        return Err(Gap::Construction("a thing that nobody says"));
    };
    sentence.own(said)?;
    let clause = event(&sentence.context, &mut sentence.slots, said, Shape::Clause)?;
    sentence.add("content", Value::Text(clause));
    sentence.write(mentioned, &["narrator".to_owned()])
}

struct Sentence<'a, 'r> {
    context: Context<'a>,
    claim: &'r Claim,
    slots: Slots<'r>,
    args: Args,
}

impl<'a, 'r> Sentence<'a, 'r> {
    fn new(context: Context<'a>, claim: &'r Claim) -> Self {
        let claimants = Coordination {
            items: claim.claimants.clone(),
            joiner: Joiner::And,
        };
        Self {
            context,
            claim,
            slots: Slots::new(claimants, claim.quote),
            args: Args::new(),
        }
    }

    fn add(&mut self, name: &str, value: Value) {
        self.args.push((name.to_owned(), value));
    }

    /// Who says it, how, to whom, where and when.
    fn speech(&mut self) -> Result<(), Gap> {
        let claim = self.claim;
        let who = Coordination {
            items: claim.claimants.clone(),
            joiner: Joiner::And,
        };
        let who = self.slots.nouns(&self.context, Cow::Owned(who))?;
        if let Value::Nouns(reference) = who {
            self.slots.owner = Some(reference);
            self.slots.speaker = Some(reference);
        }
        self.add("who", who);
        self.add(
            "verb",
            Value::text(claim.verb.as_deref().unwrap_or_else(|| wording(claim))),
        );
        self.add("act", Value::text(claim.act.as_str()));
        self.add("tense", Value::text("past"));
        self.add("negated", Value::flag(claim.negated));
        self.add("mutual", Value::flag(claim.mutual));
        // A conditional inside the content is said there.
        let hedged = claim.certainty == Certainty::Hedged
            && !matches!(&claim.content, Content::Event(event) if hedged(event));
        self.add("hedged", Value::flag(hedged));
        match &claim.addressee {
            Some(addressee) => {
                let value = self.slots.nouns(&self.context, Cow::Borrowed(addressee))?;
                self.add("addressee", value);
            }
            None => self.add("addressee", Value::text("")),
        }
        self.add("has_addressee", Value::flag(claim.addressee.is_some()));
        let said = claim.said.map(|when| self.slots.when(when));
        self.add("has_said", Value::flag(said.is_some()));
        self.add("said", Value::Text(said.unwrap_or_default()));
        let manner = manner(&self.context, &claim.manner)?;
        let manner = ready(&self.context, manner.as_deref());
        self.add("manner", manner);
        self.venue()
    }

    fn venue(&mut self) -> Result<(), Gap> {
        let kind = match &self.claim.venue {
            None => "none",
            Some(venue) => match venue.kind {
                VenueKind::On => "on",
                VenueKind::To => "to",
                VenueKind::InStatement => "in-statement",
                VenueKind::InStatementOn => "in-statement-on",
            },
        };
        let phrase = self
            .claim
            .venue
            .as_ref()
            .and_then(|venue| venue.phrase.as_ref());
        let value = match phrase {
            Some(phrase) => {
                let phrase = Coordination::one(phrase.clone());
                self.slots.nouns(&self.context, Cow::Owned(phrase))?
            }
            None => Value::text(""),
        };
        self.add("has_venue", Value::flag(phrase.is_some()));
        self.add("venue_name", value);
        self.add("venue_kind", Value::text(kind));
        Ok(())
    }

    /// What is said; gives the constructions that can say it, the best first.
    fn content(&mut self) -> Result<Vec<String>, Gap> {
        let act = self.claim.act.as_str();
        let with_act = |name: &str| vec![format!("{act}-{name}"), name.to_owned()];
        match &self.claim.content {
            Content::Verbatim(span) => {
                let words = verbatim(self.context.report, *span);
                if words.is_empty() {
                    return Err(Gap::Construction("an empty quotation"));
                }
                self.add("quote", Value::Text(words));
                self.add("quoted", Value::flag(true));
                Ok(vec!["verbatim".to_owned()])
            }
            Content::Things(things) => {
                let head = things.items.first().map(|phrase| &phrase.head);
                let head = head.and_then(|head| self.context.glossary.concept(head));
                let category = head.and_then(|head| head.category.as_deref());
                self.add("category", Value::text(category.unwrap_or_default()));
                let things = self.slots.nouns(&self.context, Cow::Borrowed(things))?;
                self.add("things", things);
                self.add("quoted", Value::flag(false));
                Ok(match self.claim.act {
                    Act::Accuse => vec!["accuse-things".to_owned()],
                    Act::Call => vec!["call-things".to_owned()],
                    _ => with_act("things"),
                })
            }
            Content::Event(content) => self.event_content(content),
        }
    }

    fn event_content(&mut self, content: &'r Event) -> Result<Vec<String>, Gap> {
        self.own(content)?;
        let quoted = content.quoted && !names_claimant(content);
        self.slots.in_quotes = quoted;
        for (shape, construction) in shapes(self.claim, content) {
            let act = self.claim.act.as_str();
            let names = [format!("{act}-{construction}"), construction.to_owned()];
            let known = |name: &String| self.context.locale.has(&format!("claim-{name}"), None);
            if !shape.is_clause() && !names.iter().any(known) {
                continue;
            }
            let text = event(&self.context, &mut self.slots, content, shape);
            // A shape that the frame lacks leaves the next one.
            if matches!(text, Err(Gap::Message(_))) && !shape.is_clause() {
                continue;
            }
            let (open, close) = &self.context.rules.quotes;
            let text = match text? {
                text if quoted => format!("{open}{text}{close}"),
                text => text,
            };
            self.slots.in_quotes = false;
            self.add("quoted", Value::flag(quoted));
            let name = match shape {
                Shape::Clause | Shape::Reported => "content",
                Shape::Infinitive | Shape::InfinitiveNominative => "infinitive",
                Shape::Deed => "deed",
                Shape::After => "after",
            };
            self.add(name, Value::Text(text));
            if !shape.is_clause() {
                let nominative = event(
                    &self.context,
                    &mut self.slots,
                    content,
                    Shape::InfinitiveNominative,
                );
                if let Ok(nominative) = nominative {
                    self.add("nominative", Value::Text(nominative));
                }
            }
            return Ok(names.into());
        }
        Err(Gap::Message(format!("event-{}", content.frame)))
    }

    /// «Its» in an event refers to its actor; that of the actor itself («ses forces») to the claimant.
    fn own(&mut self, content: &'r Event) -> Result<(), Gap> {
        let owned = |actor: &&Coordination| actor.items.iter().any(|item| item.own);
        if let Some(actor) = actor(content).filter(|actor| !owned(actor)) {
            let value = self.slots.nouns(&self.context, Cow::Borrowed(actor))?;
            if let Value::Nouns(reference) = value {
                self.slots.owner = Some(reference);
            }
        }
        Ok(())
    }

    /// The first construction that the locale has.
    fn write(self, mentioned: &mut Mentioned, constructions: &[String]) -> Result<String, Gap> {
        let ids = constructions.iter().map(|name| format!("claim-{name}"));
        let id = ids
            .into_iter()
            .find(|id| self.context.locale.has(id, None))
            .ok_or_else(|| Gap::Message(format!("claim-{}", constructions.join(", "))))?;
        let text = say(self.context.locale, &id, None, &self.args)?;
        // What a sentence that fails has named was not named.
        let mut named = mentioned.clone();
        let text = self.slots.fill(self.context, &mut named, &text)?;
        *mentioned = named;
        Ok(finish(&self.context, &text))
    }
}

/// The shapes an event may take after this claim’s verb, the best first, with their constructions.
fn shapes(claim: &Claim, content: &Event) -> Vec<(Shape, &'static str)> {
    let according = claim.attribution == Attribution::According;
    let affirmed = content.polarity == Polarity::Affirmed;
    // What stands in quotation marks is said as it was.
    let reported = if content.quoted && !names_claimant(content) {
        Shape::Clause
    } else {
        Shape::Reported
    };
    match claim.act {
        _ if according => vec![(Shape::Clause, "according")],
        Act::Accuse if claim.mutual => vec![(Shape::Deed, "mutual")],
        Act::Accuse if claim.addressee.is_some() => {
            vec![(Shape::Deed, "deed"), (reported, "addressee-clause")]
        }
        Act::Call if affirmed => vec![(Shape::Infinitive, "infinitive")],
        Act::Threaten | Act::Promise if affirmed && acts_itself(content) => {
            vec![(Shape::Infinitive, "infinitive"), (reported, "clause")]
        }
        // «A nié avoir bombardé»: the deed has no subject of its own.
        Act::Deny if affirmed && acts_itself(content) => {
            vec![(Shape::Deed, "deed"), (reported, "clause")]
        }
        // «A affirmé avoir détruit», «a confirmé suspendre»: where a language says it so.
        _ if acts_itself(content) && !hedged(content) => match content.tense {
            Tense::Past => vec![(Shape::Deed, "own-deed"), (reported, "clause")],
            Tense::Present => vec![(Shape::Infinitive, "own-infinitive"), (reported, "clause")],
            Tense::Future => vec![(reported, "clause")],
        },
        _ => vec![(reported, "clause")],
    }
}

/// Quoted words with the mark that closes a quotation inside them, and with printed apostrophes.
fn verbatim(report: &str, span: Span) -> String {
    let words = span.of(report).trim().replace('\'', "’");
    let after = report.get(span.end..).unwrap_or_default();
    let count = |mark: char| words.chars().filter(|letter| *letter == mark).count();
    if count('“') > count('”') && after.starts_with('”') {
        return format!("{words}”");
    }
    words
}

/// Whether the claimant is the actor.
fn acts_itself(content: &Event) -> bool {
    matches!(content.role("actor"), Some(Filler::Claimant))
}

/// Whether a participant is the claimant: such words cannot stand as a quotation, which says «we».
fn names_claimant(event: &Event) -> bool {
    event.roles.iter().any(|(_, filler)| match filler {
        Filler::Quality { .. } => false,
        Filler::Claimant => true,
        Filler::Event(inner) => names_claimant(inner),
        Filler::Nouns(phrases) => phrases.items.iter().any(|phrase| phrase.own),
    }) || event
        .linked
        .as_ref()
        .is_some_and(|(_, second)| names_claimant(second))
}

fn hedged(event: &Event) -> bool {
    event.hedged
        || event
            .linked
            .as_ref()
            .is_some_and(|(_, second)| hedged(second))
}

/// The wording of an act whose verb is not told.
fn wording(claim: &Claim) -> &'static str {
    let negated =
        matches!(&claim.content, Content::Event(event) if event.polarity == Polarity::Negated);
    match claim.act {
        // «Selon l’armée, elle ne bombarde pas»: the denial is in what is said.
        Act::Deny if negated => "say",
        Act::State => "say",
        Act::Announce => "announce",
        Act::Claim => "affirm",
        Act::Accuse => "accuse",
        Act::Deny => "deny",
        Act::Confirm => "confirm",
        Act::Call => "call",
        Act::Threaten => "threaten",
        Act::Promise => "promise",
        Act::Condemn => "condemn",
    }
}
