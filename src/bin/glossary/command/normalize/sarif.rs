//! Findings as SARIF 2.1.0, for code scanning.

use glossary::normalize::Finding;
use glossary::vocabulary::{Glossary, LineIndex};
use serde_json::{Value, json};

use super::file::Checked;
use super::print;
use crate::session::Session;

/// One run with all findings.
pub(super) fn log(session: &Session<'_>, glossary: &Glossary, checked: &[&Checked]) -> Value {
    let results: Vec<Value> = print::findings(checked)
        .map(|(one, finding, _)| result(session, glossary, one, finding))
        .collect();
    let rules: Vec<Value> = ["write-instead", "perhaps-meant"]
        .iter()
        .map(|id| json!({ "id": id }))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(
    session: &Session<'_>,
    glossary: &Glossary,
    checked: &Checked,
    finding: &Finding,
) -> Value {
    let location = json!({ "uri": uri(&checked.file.path) });
    let region = region(checked, finding);
    let mut result = json!({
        "ruleId": finding.message.id(),
        "level": if print::is_applied(checked, finding) { "warning" } else { "note" },
        "message": { "text": session.say(&finding.message) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": location,
            "region": region,
        }}],
        "properties": { "candidates": print::ids(glossary, finding), "reason": finding.reason.as_str() },
    });
    if let Some(new) = print::replacement(finding) {
        result["fixes"] = json!([{
            "artifactChanges": [{
                "artifactLocation": location,
                "replacements": [{
                    "deletedRegion": region,
                    "insertedContent": { "text": new },
                }],
            }],
        }]);
    }
    result
}

/// Lines and columns from 1; the end is the place after the last character.
fn region(checked: &Checked, finding: &Finding) -> Value {
    let text = &checked.file.text;
    let lines = LineIndex::new(text);
    let start = lines.position(text, finding.span.start);
    let end = lines.position(text, finding.span.end);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A relative URI reference: separators are slashes, and what a URI cannot hold is escaped.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.replace('\\', "/")
        .bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
