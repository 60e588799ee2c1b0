//! One JSON object a name; `docs/cli.md` describes it.

use glossary::matching::Candidate;
use glossary::translit::Generated;
use serde_json::{Map, Value, json};

use super::{Context, Desk, Guess, Help, Unknown};
use crate::error::CliError;

pub(super) fn line(desk: &Desk<'_>, one: &Unknown, help: &Help) -> Result<(), CliError> {
    let guess = match one.guess {
        Guess::Unsure => None,
        Guess::Person | Guess::Place | Guess::Organisation => Some(super::kind(one.guess).as_str()),
    };
    let context = |context: &Context| {
        json!({
            "path": context.path,
            "start": context.start.byte,
            "end": context.end.byte,
            "line": context.start.line,
            "column": context.start.column,
            "text": context.text,
            "excerpt": context.excerpt,
        })
    };
    let near = |candidate: &Candidate| {
        let concept = desk.glossary.concepts().get(candidate.concept)?;
        Some(json!({
            "id": concept.id.as_str(),
            "kind": concept.kind.as_str(),
            "text": candidate.text,
            "layer": candidate.layer.as_str(),
            "score": (candidate.score * 1000.0).round() / 1000.0,
        }))
    };
    let made = |made: &Generated| {
        json!({
            "text": made.text,
            "provenance": made.provenance.as_str(),
            "cost": made.cost,
        })
    };
    let mut generated = Map::new();
    for (lang, answers) in &help.generated {
        let answers: Value = answers.iter().map(made).collect();
        generated.insert(lang.to_string(), answers);
    }
    let object = json!({
        "name": one.name,
        "lang": one.lang.to_string(),
        "kind": guess,
        "count": one.count,
        "contexts": one.contexts.iter().map(context).collect::<Value>(),
        "near": help.near.iter().filter_map(near).collect::<Value>(),
        "generated": generated,
    });
    desk.session.output.line(&object.to_string())
}
