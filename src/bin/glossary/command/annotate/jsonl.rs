//! One JSON object a mention; `docs/cli.md` describes it.

use serde_json::json;

use super::files::Part;
use super::{Desk, Shown};
use crate::error::CliError;

pub(super) fn part(desk: &Desk<'_>, part: &Part<'_>, shown: &[Shown<'_>]) -> Result<(), CliError> {
    for one in shown {
        let mention = one.mention;
        let ids = desk.ids(one);
        let mut object = json!({
            "path": part.path,
            "start": one.start.byte,
            "end": one.end.byte,
            "line": one.start.line,
            "column": one.start.column,
            "text": mention.span.of(part.text),
            "id": if one.is_open() { None } else { ids.first() },
            "lang": mention.lang.as_str(),
            "layer": mention.layer.as_str(),
            "case": mention.features.map(|features| features.case.as_str()),
            "quoted": mention.is_quoted(),
            "confidence": rounded(mention.confidence),
        });
        if one.is_open() {
            object["candidates"] = json!(ids);
        }
        desk.session.output.line(&object.to_string())?;
    }
    Ok(())
}

/// More digits would pretend to know more.
fn rounded(probability: f64) -> f64 {
    (probability * 1000.0).round() / 1000.0
}
