//! Findings as lines for people, JSON and annotations.

use glossary::normalize::Finding;
use glossary::text::edit::Safety;
use glossary::vocabulary::{Glossary, LineIndex, Message, Position};
use serde_json::{Value, json};

use super::file::Checked;
use crate::error::CliError;
use crate::session::Session;

/// `path:line:column old → new (reason)`. With `rest_only`, only what was not changed.
pub(super) fn text(
    session: &Session<'_>,
    glossary: &Glossary,
    checked: &[&Checked],
    rest_only: bool,
) -> Result<(), CliError> {
    for (one, finding, at) in findings(checked) {
        let changed = is_applied(one, finding);
        if changed && rest_only {
            continue;
        }
        let what = match replacement(finding) {
            Some(new) if changed => format!("{} → {new}", finding.span.of(&one.file.text)),
            _ => session.say(&finding.message),
        };
        let reason = session.say(&Message::FindingReason {
            reason: finding.reason.as_str().to_owned(),
        });
        let id = ids(glossary, finding).join(" | ");
        let place = format!("{}:{}:{}", one.file.path, at.line, at.column);
        session
            .output
            .line(&format!("{place} {what} ({reason}; {id})"))?;
    }
    Ok(())
}

/// One object a finding.
pub(super) fn json(
    session: &Session<'_>,
    glossary: &Glossary,
    checked: &[&Checked],
) -> Result<(), CliError> {
    for (one, finding, at) in findings(checked) {
        let object: Value = json!({
            "path": one.file.path,
            "start": finding.span.start,
            "end": finding.span.end,
            "line": at.line,
            "column": at.column,
            "text": finding.span.of(&one.file.text),
            "replacement": replacement(finding),
            "id": id(glossary, finding),
            "candidates": ids(glossary, finding),
            "lang": one.lang.map(|lang| lang.to_string()),
            "reason": finding.reason.as_str(),
            "safety": safety(finding.fix.safety),
            "code": finding.message.id(),
            "message": session.say(&finding.message),
        });
        session.output.line(&object.to_string())?;
    }
    Ok(())
}

/// Annotations of GitHub Actions.
pub(super) fn github(session: &Session<'_>, checked: &[&Checked]) -> Result<(), CliError> {
    for (one, finding, at) in findings(checked) {
        let data = |text: &str| {
            text.replace('%', "%25")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        };
        let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        let level = if is_applied(one, finding) {
            "warning"
        } else {
            "notice"
        };
        session.output.line(&format!(
            "::{level} file={},line={},col={},title={}::{}",
            property(&one.file.path),
            at.line,
            at.column,
            finding.message.id(),
            data(&session.say(&finding.message)),
        ))?;
    }
    Ok(())
}

/// All findings with their files and places, in order.
pub(super) fn findings<'a>(
    checked: &'a [&Checked],
) -> impl Iterator<Item = (&'a Checked, &'a Finding, Position)> {
    checked.iter().flat_map(|one| {
        let lines = LineIndex::new(&one.file.text);
        let findings = one.report.findings.iter();
        findings.map(move |finding| {
            let at = lines.position(&one.file.text, finding.span.start);
            (*one, finding, at)
        })
    })
}

/// What is written instead; `None` where it is open.
pub(super) fn replacement(finding: &Finding) -> Option<&str> {
    finding.fix.edits.first().map(|edit| edit.content.as_str())
}

/// The concepts that can be meant.
pub(super) fn ids<'g>(glossary: &'g Glossary, finding: &Finding) -> Vec<&'g str> {
    let terms = finding.candidates.iter();
    terms
        .filter_map(|term| Some(glossary.get(*term)?.0.id.as_str()))
        .collect()
}

/// The concept that is meant; `None` where several can be.
pub(super) fn id<'g>(glossary: &'g Glossary, finding: &Finding) -> Option<&'g str> {
    match ids(glossary, finding).as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether the finding's edits are among those that this run makes.
pub(super) fn is_applied(checked: &Checked, finding: &Finding) -> bool {
    finding.fix.safety >= checked.least && !finding.fix.edits.is_empty()
}

fn safety(safety: Safety) -> &'static str {
    match safety {
        Safety::Safe => "safe",
        Safety::Unsafe => "unsafe",
        Safety::Display => "display",
    }
}
