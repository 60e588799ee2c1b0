//! A draft of a glossary file: concepts that an editor has still to look at, each marked as unverified.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use glossary::rendering::Provenance;
use glossary::text::casing;
use glossary::text::script::mixed;
use glossary::vocabulary::{ConceptId, Lang, Message};
use unicode_normalization::UnicodeNormalization;

use super::{Desk, Guess, Help, Unknown, kind};
use crate::error::CliError;

/// The whole file, concepts sorted by id as `lint` wants them.
pub(super) fn file(desk: &Desk<'_>, all: &[Unknown]) -> Result<(), CliError> {
    let mut drafts = Vec::new();
    let mut taken = BTreeSet::new();
    for one in all {
        let help = desk.help(one)?;
        let id = free_id(desk, &id(one, &help), &mut taken);
        let text = concept(desk, one, &help, &id);
        drafts.push((id, text));
    }
    drafts.sort();
    let mut file = "schema = 1\n".to_owned();
    for (_, text) in drafts {
        file.push('\n');
        file.push_str(&text);
    }
    desk.session.output.bytes(file.as_bytes())
}

fn concept(desk: &Desk<'_>, one: &Unknown, help: &Help, id: &str) -> String {
    let mut out = format!("# {}\n", desk.times(one));
    let mut say = |line: &str| {
        let _infallible = writeln!(out, "{line}");
    };
    for context in &one.contexts {
        say(&format!(
            "# {}:{}:{} {}",
            context.path.replace(char::is_control, " "),
            context.start.line,
            context.start.column,
            context.excerpt
        ));
    }
    say("[[concept]]");
    say(&format!("id = {}", quoted(id)));
    let kind = quoted(kind(one.guess).as_str());
    match one.guess {
        Guess::Unsure => say(&format!("kind = {kind} # {}", desk.kind_name(one))),
        Guess::Person | Guess::Place | Guess::Organisation => say(&format!("kind = {kind}")),
    }
    say("unverified = true");
    let mut term = |lang: Lang, text: &str, made: Option<Provenance>| {
        say("");
        if let Some(made) = made {
            let label = match made {
                Provenance::Rule => "rule",
                _ => "listed",
            };
            let label = label.to_owned();
            let label = desk.session.say(&Message::ExplainLabel { label });
            say(&format!("# {label}"));
        }
        say("[[concept.term]]");
        say(&format!("lang = {}", quoted(lang.as_str())));
        say(&format!(
            "text = {}",
            quoted(&text.nfc().collect::<String>())
        ));
        say("status = \"preferred\"");
        if made.is_some() {
            say("unverified = true");
        }
    };
    term(one.lang, &one.name, None);
    for (lang, answers) in &help.generated {
        if let Some(made) = answers.first()
            && mixed(&made.text).is_none()
            && !desk.is_known(&made.text)
        {
            term(*lang, &made.text, Some(made.provenance));
        }
    }
    out
}

/// The name in English letters: small, with hyphens.
fn id(one: &Unknown, help: &Help) -> String {
    let english = help.generated.iter().find(|(lang, _)| *lang == Lang::EN);
    let english = english.and_then(|(_, answers)| answers.first());
    let name = english.map_or(one.name.as_str(), |made| made.text.as_str());
    let mut id = String::new();
    for letter in casing::lower(Lang::EN, name).nfd() {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if (letter.is_whitespace() || letter == '-') && !id.ends_with('-') && !id.is_empty()
        {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "name" } else { id }.to_owned()
}

/// The id, with a number where it is taken: a draft must not change what the glossary has.
fn free_id(desk: &Desk<'_>, id: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = id.to_owned();
    let mut number = 2;
    while taken.contains(&free) || desk.glossary.index_of(&ConceptId::new(&*free)).is_some() {
        free = format!("{id}-{number}");
        number += 1;
    }
    taken.insert(free.clone());
    free
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        if matches!(letter, '"' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.push('"');
    out
}
