//! Summaries with the claims behind them, as one JSON object; `docs/cli.md` describes it.

use glossary::report::{
    Approximation, Certainty, Claim, Content, Coordination, Count, Event, Filler, NounPhrase,
    Polarity, Reader, Reading, When,
};
use glossary::summary::{Sentence, Summary};
use glossary::vocabulary::Span;
use serde_json::{Map, Value, json};

use super::Told;

/// Everything about a report.
pub(super) fn object(told: &Told<'_>, reader: &Reader<'_>) -> Value {
    let scribe = Scribe { told, reader };
    let Reading {
        lang,
        date,
        claims,
        background,
        not_summarised,
    } = told.reading;
    let unread = not_summarised.iter().map(|unread| {
        json!({
            "span": place(unread.span),
            "text": unread.span.of(told.report),
            "reason": unread.reason.as_str(),
        })
    });
    json!({
        "report": { "lang": lang.to_string(), "date": date.map(|date| date.to_string()) },
        "claims": claims.iter().map(|claim| scribe.claim(claim)).collect::<Vec<_>>(),
        "background": background.iter().map(|claim| scribe.claim(claim)).collect::<Vec<_>>(),
        "not_summarised": unread.collect::<Vec<_>>(),
        "summaries": by_language(told, |summary| texts(&summary.sentences)),
        "background_summaries": by_language(told, |summary| texts(&summary.background)),
        "unsaid": by_language(told, |summary| {
            let unsaid = summary.unsaid.iter();
            unsaid.map(|unsaid| json!({ "claim": unsaid.claim, "reason": unsaid.gap.to_string() })).collect()
        }),
    })
}

fn by_language(told: &Told<'_>, of: impl Fn(&Summary) -> Vec<Value>) -> Value {
    let summaries = told.summaries.iter();
    let values = summaries.map(|summary| (summary.lang.to_string(), Value::Array(of(summary))));
    Value::Object(values.collect())
}

fn texts(sentences: &[Sentence]) -> Vec<Value> {
    sentences
        .iter()
        .map(|sentence| Value::String(sentence.text.clone()))
        .collect()
}

struct Scribe<'a> {
    told: &'a Told<'a>,
    reader: &'a Reader<'a>,
}

impl Scribe<'_> {
    fn claim(&self, claim: &Claim) -> Value {
        let (event, things) = match &claim.content {
            Content::Event(event) => (self.event(claim, event), Value::Null),
            Content::Things(things) => (Value::Null, nouns(things)),
            Content::Verbatim(_) => (Value::Null, Value::Null),
        };
        let quote = match &claim.content {
            Content::Verbatim(span) => Some(*span),
            _ => claim.quote,
        };
        let claimants = claim.claimants.iter().map(|who| self.claimant(who));
        let certainty = if claim.certainty == Certainty::Hedged || hedged(&claim.content) {
            Certainty::Hedged
        } else {
            Certainty::Asserted
        };
        json!({
            "id": claim.id,
            "claimants": claimants.collect::<Vec<_>>(),
            "act": claim.act.as_str(),
            "attribution": claim.attribution.as_str(),
            "certainty": certainty.as_str(),
            "negated": claim.negated,
            "addressee": claim.addressee.as_ref().map(nouns),
            "mutual": claim.mutual,
            "event": event,
            "things": things,
            "numbers": numbers(&claim.content),
            "quote": quote.map(|span| span.of(self.told.report)),
            "said": claim.said.map(when),
            "span": place(claim.span),
            "denies": claim.denies,
        })
    }

    /// Who it is, and as what: the person where the report names one or the office leaves no doubt.
    fn claimant(&self, phrase: &NounPhrase) -> Value {
        let person = match (&phrase.name, phrase.other_name) {
            (Some(name), _) => Some(name.clone()),
            // A name that the glossary lacks is somebody else than the known holder.
            (None, Some(_)) => None,
            (None, None) => self.reader.holder(phrase, self.told.reading.date),
        };
        let role = person.as_ref().map(|_| phrase.head.as_str());
        json!({
            "id": person.as_ref().unwrap_or(&phrase.head).as_str(),
            "role": role,
            "text": phrase.span.of(self.told.report),
        })
    }

    fn event(&self, claim: &Claim, event: &Event) -> Value {
        let roles = event.roles.iter().map(|(role, filler)| {
            let value = match filler {
                Filler::Nouns(phrases) => nouns(phrases),
                Filler::Event(inner) => self.event(claim, inner),
                Filler::Quality { adjective, .. } => Value::String(adjective.to_string()),
                Filler::Claimant => {
                    let who = claim.claimants.iter();
                    single(who.map(|who| self.claimant(who)["id"].clone()).collect())
                }
            };
            (role.clone(), value)
        });
        let roles: Map<String, Value> = roles.collect();
        let linked = event.linked.as_ref();
        let circumstances = event.circumstances.iter();
        let circumstances: Map<String, Value> = circumstances
            .map(|(relation, phrases)| (relation.clone(), nouns(phrases)))
            .collect();
        json!({
            "type": event.frame,
            "roles": roles,
            "negated": event.polarity == Polarity::Negated,
            "tense": event.tense.as_str(),
            "place": event.place.as_ref().map(|place| nouns(&place.phrase)),
            "date": event.when.map(when),
            "circumstances": circumstances,
            "linked": linked.map(|(relation, second)| json!({ "relation": relation, "event": self.event(claim, second) })),
        })
    }
}

/// Ids of concepts: of the name where there is one, else of the head.
fn nouns(phrases: &Coordination) -> Value {
    single(phrases.items.iter().map(noun).collect())
}

fn noun(phrase: &NounPhrase) -> Value {
    match &phrase.name {
        Some(name) => Value::String(name.to_string()),
        None => Value::String(phrase.head.to_string()),
    }
}

fn place(span: Span) -> Value {
    json!([span.start, span.end])
}

/// One value by itself, several as an array.
fn single(mut values: Vec<Value>) -> Value {
    match values.len() {
        1 => values.remove(0),
        _ => Value::Array(values),
    }
}

fn when(when: When) -> Value {
    match when {
        When::At(date) => Value::String(date.to_string()),
        When::NightFrom(date) => json!({ "night_from": date.to_string() }),
        When::Since(date) => json!({ "since": date.to_string() }),
        When::Between(first, last) => json!({ "from": first.to_string(), "to": last.to_string() }),
        When::ForYears(count) => json!({ "for_years": number(count) }),
    }
}

/// Numbers by what is counted.
fn numbers(content: &Content) -> Value {
    let mut numbers = Map::new();
    match content {
        Content::Event(event) => of_event(event, &mut numbers),
        Content::Things(things) => of_nouns(things, &mut numbers),
        Content::Verbatim(_) => {}
    }
    Value::Object(numbers)
}

fn of_event(event: &Event, numbers: &mut Map<String, Value>) {
    for (_, filler) in &event.roles {
        match filler {
            Filler::Nouns(phrases) => of_nouns(phrases, numbers),
            Filler::Event(inner) => of_event(inner, numbers),
            Filler::Quality { .. } | Filler::Claimant => {}
        }
    }
    if let Some((_, second)) = &event.linked {
        of_event(second, numbers);
    }
}

fn of_nouns(phrases: &Coordination, numbers: &mut Map<String, Value>) {
    for phrase in &phrases.items {
        if let Some(count) = phrase.count {
            numbers.insert(phrase.head.to_string(), number(count));
        }
        for inner in [&phrase.of, &phrase.with].into_iter().flatten() {
            of_nouns(inner, numbers);
        }
    }
}

fn number(count: Count) -> Value {
    match count.approximation {
        Approximation::Exact => json!(count.value),
        approximation => json!({ approximation.as_str(): count.value }),
    }
}

fn hedged(content: &Content) -> bool {
    fn event(of: &Event) -> bool {
        of.hedged || of.linked.as_ref().is_some_and(|(_, second)| event(second))
    }
    matches!(content, Content::Event(content) if event(content))
}
