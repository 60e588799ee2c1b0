//! The functions of locale files: `NAME`, `DATE`, `PLURAL`, `PLURAL_OF`, `GENDER_OF`, `HUMAN`, `KIND_OF`.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::vocabulary::{Gender, Lang, Number};

use super::icu;
use super::request::{FAULT, Request, RequestKind};
use super::value::{Handle, Reference};

/// Adds all functions to a bundle.
pub(super) fn add(bundle: &mut FluentBundle<FluentResource>, lang: Lang) -> Result<(), String> {
    let result = bundle
        .add_builtins()
        .and_then(|()| bundle.add_function("NAME", |args, named| text(name(args, named))))
        .and_then(|()| bundle.add_function("DATE", |args, named| text(date(args, named))))
        .and_then(|()| bundle.add_function("PLURAL", move |args, _| text(plural(lang, args))))
        .and_then(|()| {
            bundle.add_function("PLURAL_OF", |args, _| {
                look(args, |nouns| match nouns.number {
                    Number::Singular => "one",
                    Number::Plural => "other",
                })
            })
        })
        .and_then(|()| {
            bundle.add_function("GENDER_OF", |args, _| {
                look(args, |nouns| match nouns.gender {
                    Some(Gender::Feminine) => "feminine",
                    Some(Gender::Neuter) => "neuter",
                    Some(Gender::Masculine) => "masculine",
                    None => "unknown",
                })
            })
        })
        .and_then(|()| {
            bundle.add_function("HUMAN", |args, _| {
                look(args, |nouns| if nouns.human { "yes" } else { "no" })
            })
        })
        .and_then(|()| {
            bundle.add_function("KIND_OF", |args, _| look(args, |nouns| nouns.kind.as_str()))
        });
    result.map_err(|error| error.to_string())
}

/// A function's answer; where it has none, the fault that makes the message fail.
fn text<'a>(answer: Option<String>) -> FluentValue<'a> {
    FluentValue::from(answer.unwrap_or_else(|| FAULT.to_owned()))
}

/// A word that a message selects on. An absent phrase is empty text: it is singular, no person, of no gender.
fn look<'a>(
    args: &[FluentValue<'a>],
    word: impl Fn(&Reference) -> &'static str,
) -> FluentValue<'a> {
    let found = match args.first().map(|value| (Handle::of(value), value)) {
        Some((Some(Handle::Nouns(nouns)), _)) => word(&nouns),
        Some((None, FluentValue::String(text))) if text.is_empty() => "none",
        _ => FAULT,
    };
    FluentValue::from(found)
}

fn name(args: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Option<String> {
    let Some(Handle::Nouns(nouns)) = args.first().and_then(Handle::of) else {
        return None;
    };
    check(named, &["case", "definite", "number"])?;
    let request = Request {
        kind: RequestKind::Name,
        slot: nouns.slot,
        form: option(named, "case").unwrap_or("nominative").to_owned(),
        definite: choice(named, "definite", "yes", "no")?,
        plural: choice(named, "number", "plural", "singular")?,
    };
    Some(request.write())
}

fn date(args: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Option<String> {
    let Some(Handle::When(slot)) = args.first().and_then(Handle::of) else {
        return None;
    };
    check(named, &["style"])?;
    let request = Request {
        kind: RequestKind::Date,
        slot,
        form: option(named, "style").unwrap_or("on").to_owned(),
        definite: None,
        plural: None,
    };
    Some(request.write())
}

/// The plural category of a number from current CLDR; the rules inside Fluent are older.
fn plural(lang: Lang, args: &[FluentValue<'_>]) -> Option<String> {
    match args.first()? {
        FluentValue::Number(number) => {
            // Our numbers are counts.
            let text = number.as_string();
            icu::plural(lang, text.split('.').next()?.parse().ok()?)
        }
        _ => None,
    }
}

/// Options by other names are slips of the locale's author.
fn check(named: &FluentArgs<'_>, allowed: &[&str]) -> Option<()> {
    named
        .iter()
        .all(|(name, _)| allowed.contains(&name))
        .then_some(())
}

fn option<'a>(named: &'a FluentArgs<'a>, name: &'a str) -> Option<&'a str> {
    match named.get(name)? {
        FluentValue::String(text) => Some(text),
        _ => None,
    }
}

/// `None` where the option has another word; `Some(None)` where it is absent.
#[expect(
    clippy::option_option,
    reason = "wrong, absent and given are three things"
)]
fn choice(named: &FluentArgs<'_>, name: &str, yes: &str, no: &str) -> Option<Option<bool>> {
    match named.get(name) {
        None => Some(None),
        Some(FluentValue::String(word)) if *word == yes => Some(Some(true)),
        Some(FluentValue::String(word)) if *word == no => Some(Some(false)),
        Some(_) => None,
    }
}
