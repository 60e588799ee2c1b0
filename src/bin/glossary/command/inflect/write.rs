//! How the answers of `glossary inflect` are printed.

use glossary::grammar::{Cell, Features, Reading};
use glossary::vocabulary::{Gender, Lang, Message, Number};
use serde_json::{Value, json};

use super::super::lookup::width;
use super::{Format, Work};
use crate::error::CliError;
use crate::session::Session;

/// The forms of a name.
pub(super) fn cells(
    work: &mut Work<'_>,
    number: usize,
    name: &str,
    lang: Lang,
    cells: &[Cell],
) -> Result<(), CliError> {
    let object = || {
        let cells = cells.iter().map(|cell| {
            let mut object = features(cell.features);
            object["forms"] = json!(cell.forms);
            object
        });
        json!({
            "name": name,
            "lang": lang.to_string(),
            "concepts": work.inflector.concepts(lang, name),
            "cells": cells.collect::<Vec<Value>>(),
        })
    };
    let output = work.session.output;
    match work.args.format {
        Format::Json | Format::Jsonl => give(work, &object()),
        Format::Text if work.args.case.is_some() => {
            let forms: Vec<&str> = cells
                .iter()
                .flat_map(|cell| cell.forms.iter().map(String::as_str))
                .collect();
            output.line(&forms.join("\t"))
        }
        Format::Text if work.args.stdin => {
            let forms = cells.iter().flat_map(|cell| {
                let named = |form| format!("{}={form}", cell.features);
                cell.forms.iter().map(named)
            });
            output.line(&forms.collect::<Vec<String>>().join("\t"))
        }
        Format::Text => {
            let rows = cells.iter().map(|cell| {
                let label = cell_name(work.session, lang, cell.features);
                vec![label, cell.forms.join("\t")]
            });
            block(work, number, &rows.collect::<Vec<_>>())
        }
    }
}

/// An object, in the array or on a line.
fn give(work: &mut Work<'_>, object: &Value) -> Result<(), CliError> {
    match work.args.format {
        Format::Json => work.array.push(object),
        Format::Jsonl | Format::Text => work.session.output.line(&object.to_string()),
    }
}

/// What a form may be.
pub(super) fn readings(
    work: &mut Work<'_>,
    number: usize,
    form: &str,
    lang: Lang,
    readings: &[Reading],
) -> Result<(), CliError> {
    let object = || {
        let readings = readings.iter().map(|reading| {
            let mut object = features(reading.features);
            object["lemma"] = json!(reading.lemma);
            object["class"] = json!(reading.class);
            object["gender"] = json!(reading.gender.map(Gender::as_str));
            object["source"] = json!(reading.source.as_str());
            object["concepts"] = json!(reading.concepts);
            object
        });
        json!({
            "form": form,
            "lang": lang.to_string(),
            "readings": readings.collect::<Vec<Value>>(),
        })
    };
    let output = work.session.output;
    match work.args.format {
        Format::Json | Format::Jsonl => give(work, &object()),
        Format::Text if work.args.stdin => {
            let texts = readings
                .iter()
                .map(|reading| format!("{}={}", reading.features, reading.lemma));
            output.line(&texts.collect::<Vec<String>>().join("\t"))
        }
        Format::Text => {
            let rows = readings.iter().map(|reading| {
                vec![
                    reading.lemma.clone(),
                    cell_name(work.session, lang, reading.features),
                    origin(work, reading),
                ]
            });
            block(work, number, &rows.collect::<Vec<_>>())
        }
    }
}

/// Columns under each other, after an empty line unless it is the first answer.
fn block(work: &Work<'_>, number: usize, rows: &[Vec<String>]) -> Result<(), CliError> {
    let output = work.session.output;
    if number > 0 {
        output.line("")?;
    }
    let columns = rows.first().map_or(0, Vec::len);
    let widest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| width(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    for row in rows {
        let mut line = String::new();
        for (index, (cell, widest)) in row.iter().zip(&widths).enumerate() {
            line.push_str(cell);
            if index + 1 < columns {
                line.push_str(&" ".repeat(widest.saturating_sub(width(cell)) + 2));
            }
        }
        output.line(line.trim_end())?;
    }
    Ok(())
}

/// The name of a cell in the reader's language.
pub(crate) fn cell_name(session: &Session<'_>, lang: Lang, features: Features) -> String {
    let flag = |is: bool| if is { "yes" } else { "no" }.to_owned();
    session.say(&Message::CellName {
        lang: lang.to_string(),
        case: features.case.as_str().to_owned(),
        number: features.number.as_str().to_owned(),
        definite: flag(features.definite),
        possessive: flag(features.possessive),
    })
}

/// How the lemma of a reading is known.
fn origin(work: &Work<'_>, reading: &Reading) -> String {
    use glossary::grammar::Source;
    let label = match reading.source {
        Source::Glossary => return reading.concepts.join(", "),
        Source::Listed => "listed",
        Source::Spelling => "rule",
    };
    let label = label.to_owned();
    work.session.say(&Message::ExplainLabel { label })
}

fn features(features: Features) -> Value {
    json!({
        "cell": features.to_string(),
        "case": features.case.as_str(),
        "number": if features.number == Number::Plural { "plural" } else { "singular" },
        "definite": features.definite,
        "possessive": features.possessive,
    })
}
