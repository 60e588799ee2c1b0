//! Events → clauses, through one message per frame.

use std::borrow::Cow;

use crate::l10n::{self, Locale, Value};
use crate::report::{Coordination, Event, Filler, Joiner, Polarity, Tense, When};
use crate::vocabulary::ConceptId;

use super::gap::Gap;
use super::phrase::Context;
use super::slots::{self, Slots, adverb};

/// Arguments with their names.
pub(super) type Args = Vec<(String, Value)>;

/// What an event is said as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A finite clause.
    Clause,
    /// A finite clause after a past verb of saying, where tenses may shift.
    Reported,
    /// After «call on … to», «threaten to».
    Infinitive,
    /// The form that stands alone where infinitives have cases.
    InfinitiveNominative,
    /// What one is accused of.
    Deed,
    /// After which another event happens, where a noun with its case says this better than a clause.
    After,
}

impl Shape {
    /// Whether it has a subject of its own.
    pub(super) fn is_clause(self) -> bool {
        matches!(self, Self::Clause | Self::Reported)
    }

    /// Whether its message names the actor.
    fn has_subject(self) -> bool {
        self.is_clause() || self == Self::After
    }

    pub(super) fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Clause | Self::Reported => None,
            Self::Infinitive => Some("infinitive"),
            Self::InfinitiveNominative => Some("infinitive-nominative"),
            Self::Deed => Some("deed"),
            Self::After => Some("after"),
        }
    }
}

/// An event as a clause, an infinitive or a deed, with the event that is linked to it.
pub(super) fn event<'r>(
    context: &Context<'_>,
    slots: &mut Slots<'r>,
    event: &'r Event,
    shape: Shape,
) -> Result<String, Gap> {
    let main = alone(context, slots, event, shape)?;
    let Some((relation, second)) = &event.linked else {
        return Ok(main);
    };
    let mut args = vec![("main".to_owned(), Value::Text(main))];
    let mut missing = None;
    for (name, shape) in [
        ("same", shape),
        ("clause", Shape::Clause),
        ("infinitive", Shape::Infinitive),
        ("nominative", Shape::InfinitiveNominative),
        ("deed", Shape::Deed),
        ("after", Shape::After),
    ] {
        // Most languages have no such form.
        if shape == Shape::After && !sayable_as_noun(context, second) {
            continue;
        }
        match self::event(context, slots, second, shape) {
            Ok(text) => args.push((name.to_owned(), Value::Text(text))),
            Err(gap) => missing = missing.or(Some(gap)),
        }
    }
    let as_noun = format!("linked-{relation}-noun");
    let has_noun = args.iter().any(|(name, _)| name == "after");
    let id = if has_noun && context.locale.has(&as_noun, None) {
        as_noun
    } else {
        format!("linked-{relation}")
    };
    let said = say(context.locale, &id, None, &args);
    // The message asks for the shape that suits it; where the frame lacks that shape, this is what is missing.
    match (said, missing) {
        (Err(Gap::Faulty(_)), Some(gap)) => Err(gap),
        (said, _) => said,
    }
}

/// Whether the noun form says all that the clause would: a noun has no tense and no conditional, and carries no second event.
fn sayable_as_noun(context: &Context<'_>, event: &Event) -> bool {
    let id = format!("event-{}", event.frame);
    let plain = !event.hedged && event.tense == Tense::Past && event.linked.is_none();
    plain && context.locale.has(&id, Shape::After.attribute())
}

fn alone<'r>(
    context: &Context<'_>,
    slots: &mut Slots<'r>,
    event: &'r Event,
    shape: Shape,
) -> Result<String, Gap> {
    let id = format!("event-{}", event.frame);
    let attribute = shape.attribute();
    if !context.locale.has(&id, attribute) {
        let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
        return Err(Gap::Message(format!("{id}{attribute}")));
    }
    let mut args = args(context, slots, event)?;
    args.push(("reported".to_owned(), Value::flag(shape == Shape::Reported)));
    let mut text = say(context.locale, &id, attribute, &args)?;
    if let Some(role) = unheard(context, event, shape, &args, &text) {
        return Err(Gap::Message(format!("{id} with {role}")));
    }
    let mut around = Vec::new();
    for (relation, phrases) in &event.circumstances {
        let value = slots.nouns(context, Cow::Borrowed(phrases))?;
        let role = if relation == "support" {
            "supporter"
        } else {
            relation.as_str()
        };
        let mut with = args.clone();
        set(&mut with, role, value.clone());
        set(&mut with, &format!("has_{role}"), Value::flag(true));
        let said = say(context.locale, &id, attribute, &with)?;
        // A message that does not know of the circumstance leaves it to the sentence around it.
        if said == text {
            around.push((relation, value));
        } else {
            (text, args) = (said, with);
        }
    }
    for (relation, value) in around {
        let args = vec![
            ("main".to_owned(), Value::Text(text)),
            ("nouns".to_owned(), value),
        ];
        text = say(
            context.locale,
            &format!("circumstance-{relation}"),
            None,
            &args,
        )?;
    }
    Ok(text)
}

/// A participant, place or time that the message has no place for: without it the sentence would say something else.
fn unheard<'e>(
    context: &Context<'_>,
    event: &'e Event,
    shape: Shape,
    args: &Args,
    text: &str,
) -> Option<&'e str> {
    let roles = event.roles.iter().map(|(role, _)| role.as_str());
    let settings = [
        ("where", event.place.is_some()),
        ("when", event.when.is_some()),
    ];
    let settings = settings.iter().filter(|(_, is)| *is).map(|(name, _)| *name);
    // An infinitive has no subject, and some verbs say the shelling or the attack themselves.
    let said =
        |role: &&str| !SAID_BY_VERB.contains(role) && (shape.has_subject() || *role != "actor");
    roles.filter(said).chain(settings).find(|role| {
        // What the text asks for by its number, or has word for word, it says.
        if args
            .iter()
            .any(|(name, value)| name == role && is_in(value, text))
        {
            return false;
        }
        let mut without = args.clone();
        set(&mut without, role, Value::text(""));
        set(&mut without, &format!("has_{role}"), Value::flag(false));
        set(&mut without, &format!("{role}_head"), Value::text(""));
        set(&mut without, &format!("{role}_said"), Value::text(""));
        let said = say(
            context.locale,
            &format!("event-{}", event.frame),
            shape.attribute(),
            &without,
        );
        said.is_ok_and(|said| said == text)
    })
}

fn is_in(value: &Value, text: &str) -> bool {
    match value {
        Value::Nouns(reference) => l10n::asks_for(text, reference.slot),
        Value::Text(words) => !words.trim().is_empty() && text.contains(words.trim()),
        _ => false,
    }
}

/// Roles whose noun the verb of the message says.
const SAID_BY_VERB: [&str; 2] = ["attack", "fire"];

fn set(args: &mut Args, name: &str, value: Value) {
    args.retain(|(known, _)| known != name);
    args.push((name.to_owned(), value));
}

/// Whether «and» in a negated clause is said as “or”: “does not target A, B or C”.
fn is_denied_list(context: &Context<'_>, event: &Event, phrases: &Coordination) -> bool {
    event.polarity == Polarity::Negated
        && phrases.joiner == Joiner::And
        && phrases.items.len() > 1
        && context
            .rules
            .joiners
            .get("nor")
            .is_some_and(|rule| rule.denied)
}

fn args<'r>(context: &Context<'_>, slots: &mut Slots<'r>, event: &'r Event) -> Result<Args, Gap> {
    let mut args = Args::new();
    let mut add = |name: &str, value: Value| args.push((name.to_owned(), value));
    add("tense", Value::text(event.tense.as_str()));
    add("negated", Value::flag(event.polarity == Polarity::Negated));
    add("hedged", Value::flag(event.hedged));
    let voice = if event.role("actor").is_some() {
        "active"
    } else {
        "passive"
    };
    add("voice", Value::text(voice));
    for role in context
        .locale
        .optional()
        .filter(|role| event.role(role).is_none())
    {
        add(role, Value::text(""));
        add(&format!("has_{role}"), Value::flag(false));
        add(&format!("{role}_head"), Value::text(""));
    }
    for (role, filler) in &event.roles {
        let value = match filler {
            Filler::Nouns(phrases)
                if *role != "actor" && is_denied_list(context, event, phrases) =>
            {
                let joiner = Joiner::Nor;
                let items = phrases.items.clone();
                slots.nouns(context, Cow::Owned(Coordination { items, joiner }))?
            }
            Filler::Nouns(phrases) => slots.nouns(context, Cow::Borrowed(phrases))?,
            Filler::Claimant => slots.claimant(context)?,
            // Text: a message that wants a name here fails, one that knows of events says it.
            Filler::Event(inner) => {
                Value::Text(self::event(context, slots, inner, Shape::Infinitive)?)
            }
            Filler::Quality { adjective, degree } => {
                let quality = quality(context, adjective, event, slots.claimants())?;
                let said = context.paradigms.predicate(context.rules.lang, &quality);
                let degree = manner(context, degree)?.map_or_else(String::new, |text| text + " ");
                let (quality, said) = (format!("{degree}{quality}"), format!("{degree}{said}"));
                add(&format!("{role}_said"), Value::Text(said));
                Value::Text(quality)
            }
        };
        add(
            &format!("{role}_is_event"),
            Value::flag(matches!(filler, Filler::Event(_))),
        );
        add(
            &format!("{role}_is_claimant"),
            Value::flag(matches!(filler, Filler::Claimant)),
        );
        let head = match filler {
            Filler::Nouns(phrases) => phrases.items.first().map(|phrase| phrase.head.as_str()),
            Filler::Quality { adjective, .. } => Some(adjective.as_str()),
            Filler::Claimant | Filler::Event(_) => None,
        };
        add(
            &format!("{role}_head"),
            Value::text(head.unwrap_or_default()),
        );
        add(role, value);
        add(&format!("has_{role}"), Value::flag(true));
    }
    let place = event.place.as_ref().map(|setting| slots.setting(setting));
    let when = event.when.map(|when| slots.when(when));
    add(
        "since",
        Value::flag(matches!(
            event.when,
            Some(When::Since(_) | When::ForYears(_))
        )),
    );
    add("where", ready(context, place.as_deref()));
    add("has_where", Value::flag(event.place.is_some()));
    add("when", ready(context, when.as_deref()));
    add("has_when", Value::flag(event.when.is_some()));
    let manner = manner(context, &event.manner)?;
    add("manner", ready(context, manner.as_deref()));
    add("has_manner", Value::flag(manner.is_some()));
    add("linked", Value::text(""));
    add("has_linked", Value::flag(false));
    Ok(args)
}

/// An adjective in the form that the subject of the event asks for.
fn quality(
    context: &Context<'_>,
    id: &ConceptId,
    event: &Event,
    claimants: &Coordination,
) -> Result<String, Gap> {
    match event.roles.first() {
        Some((_, Filler::Nouns(subject))) => slots::quality(context, id, subject),
        Some((_, Filler::Claimant)) => slots::quality(context, id, claimants),
        _ => Err(Gap::Construction("a quality of nothing")),
    }
}

/// Adverbs, as they stand in the glossary.
pub(super) fn manner(context: &Context<'_>, ids: &[ConceptId]) -> Result<Option<String>, Gap> {
    let words: Result<Vec<String>, Gap> = ids.iter().map(|id| adverb(context, id)).collect();
    let words = words?;
    Ok((!words.is_empty()).then(|| words.join(" ")))
}

/// A ready string with the space it needs: before it, or after it where modifiers precede.
pub(super) fn ready(context: &Context<'_>, text: Option<&str>) -> Value {
    Value::Text(match text {
        None | Some("") => String::new(),
        Some(text) if context.rules.head_last => format!("{text} "),
        Some(text) => format!(" {text}"),
    })
}

/// A message or an attribute of it.
pub(super) fn say(
    locale: &Locale,
    id: &str,
    attribute: Option<&str>,
    args: &Args,
) -> Result<String, Gap> {
    let args: Vec<(&str, Value)> = args
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    Ok(match attribute {
        Some(attribute) => locale.say_attribute(id, attribute, &args)?,
        None => locale.say(id, &args)?,
    })
}

/// The phrases that «its» refers to in an event: its actor, where it is named.
pub(super) fn actor(event: &Event) -> Option<&Coordination> {
    match event.role("actor") {
        Some(Filler::Nouns(phrases)) => Some(phrases),
        _ => None,
    }
}
