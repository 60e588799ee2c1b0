//! An answer as a JSON object; `docs/cli.md` describes it.

use glossary::matching::{Answer, Candidate, Outcome};
use glossary::rendering::{Provenance, Rendering};
use glossary::vocabulary::{Concept, ConceptId, RoleHeld};
use serde_json::{Map, Value, json};

use super::{Desk, suggestions};
use crate::command::words;
use crate::error::CliError;

/// The answer to one query.
pub(super) fn object(desk: &Desk<'_>, query: &str, answer: &Answer) -> Result<Value, CliError> {
    let candidates: Vec<Value> = answer
        .candidates
        .iter()
        .map(|candidate| described(desk, candidate))
        .collect();
    let mut object = json!({
        "query": query,
        "status": answer.outcome.as_str(),
        "candidates": candidates,
        "generated": {},
    });
    if answer.outcome == Outcome::None {
        object["generated"] = generated(desk, query)?;
        object["suggestions"] = json!(suggestions(answer));
    }
    if desk.args.explain {
        let steps = answer.steps.iter();
        object["steps"] = steps
            .map(|step| json!({ "action": step.action.as_str(), "result": step.result }))
            .collect();
        let others = answer.set_aside.iter();
        let vetoed = answer.vetoed.iter();
        object["vetoed"] = vetoed
            .map(|other| {
                let concept = desk.glossary.concepts().get(other.concept);
                json!({
                    "id": concept.map(|concept| concept.id.as_str()),
                    "text": other.text,
                    "reason": other.reason.as_str(),
                    "distance": thousandths(other.distance),
                    "nearer": other.nearer.and_then(|nearer| {
                        Some(desk.glossary.concepts().get(nearer)?.id.as_str())
                    }),
                })
            })
            .collect();
        object["set_aside"] = others.map(|other| identified(desk, other)).collect();
    }
    Ok(object)
}

/// In place of the answer to a line that is no name.
pub(super) fn refused(error: &str) -> Value {
    json!({
        "query": null,
        "status": "none",
        "candidates": [],
        "generated": {},
        "error": error,
    })
}

/// What the rules make of a name, by language.
fn generated(desk: &Desk<'_>, query: &str) -> Result<Value, CliError> {
    let mut languages = Map::new();
    for (lang, answers) in desk.generated(query)? {
        let Some((first, others)) = answers.split_first() else {
            continue;
        };
        let others: Vec<&str> = others.iter().map(|other| other.text.as_str()).collect();
        let value = json!({
            "text": first.text,
            "provenance": first.provenance.as_str(),
            "alternatives": others,
        });
        languages.insert(lang.to_string(), value);
    }
    Ok(languages.into())
}

/// With three digits.
fn thousandths(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// Who it is and how it was found.
fn identified(desk: &Desk<'_>, candidate: &Candidate) -> Value {
    let concept = desk.glossary.concepts().get(candidate.concept);
    let mut object = json!({
        "id": concept.map(|concept| concept.id.as_str()),
        "kind": concept.map(|concept| concept.kind.as_str()),
        "score": (candidate.score * 100.0).round() / 100.0,
        "layer": candidate.layer.as_str(),
        "matched": {
            "text": candidate.text,
            "lang": desk.lang_of(candidate).map(|lang| lang.to_string()),
        },
    });
    if let Some(features) = candidate.features {
        object["cell"] = features.to_string().into();
    }
    object
}

fn described(desk: &Desk<'_>, candidate: &Candidate) -> Value {
    let mut object = identified(desk, candidate);
    let renderings: Map<String, Value> = desk
        .renderings(candidate)
        .iter()
        .map(|(lang, rendering)| (lang.to_string(), rendered(desk, rendering.as_ref())))
        .collect();
    object["renderings"] = renderings.into();
    if desk.args.explain
        && let Some(concept) = desk.glossary.concepts().get(candidate.concept)
    {
        object["part"] = candidate.part.as_str().into();
        if let (Some(sound), Some(sounds)) = (&candidate.sound, desk.sounds.get()) {
            object["words"] = words::object(sounds, &sound.pairs);
        }
        explain(&mut object, concept);
    }
    object
}

/// A rendering, or `null` where it is not known.
fn rendered(desk: &Desk<'_>, rendering: Option<&Rendering>) -> Value {
    let Some(rendering) = rendering else {
        return Value::Null;
    };
    let mut object = json!({
        "text": rendering.text,
        "status": rendering.status.as_str(),
        "provenance": rendering.provenance.as_str(),
    });
    if let Some(gloss) = &rendering.gloss {
        object["gloss"] = gloss.as_str().into();
    }
    if rendering.provenance == Provenance::Copied
        && let Some((_, term)) = desk.glossary.get(rendering.term)
    {
        object["from"] = term.lang.to_string().into();
    }
    object
}

fn explain(object: &mut Value, concept: &Concept) {
    let role = |role: &RoleHeld| {
        json!({
            "title": role.title.as_str(),
            "of": role.of.as_ref().map(ConceptId::as_str),
            "from": role.from.map(|date| date.to_string()),
            "to": role.to.map(|date| date.to_string()),
        })
    };
    object["gloss"] = json!(concept.gloss);
    object["roles"] = concept.roles.iter().map(role).collect();
    object["distinct_from"] = concept
        .distinct_from
        .iter()
        .map(ConceptId::as_str)
        .collect();
    object["coordinates"] = json!(concept.coordinates);
    object["geonames"] = json!(concept.geonames);
    object["wikidata"] = json!(concept.wikidata);
    object["source"] = json!(concept.source);
    object["unverified"] = concept.unverified.into();
    object["note"] = json!(concept.note);
}
