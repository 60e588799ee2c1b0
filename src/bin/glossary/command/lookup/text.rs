//! An answer for people: nothing that a reader must decode, legible without colour.

use std::fmt::Write;

use anstyle::Style;
use glossary::matching::compare::WordRole;
use glossary::matching::{Action, Answer, Candidate, Outcome};
use glossary::rendering::{Provenance, Rendering, rendering};
use glossary::vocabulary::{Concept, Form, Lang, Message, Status, Term};
use unicode_normalization::char::is_combining_mark;

use super::{Desk, suggestions};
use crate::command::{inflect, words};
use crate::error::CliError;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// The answer to one query, several lines.
pub(super) fn block(desk: &Desk<'_>, query: &str, answer: &Answer) -> Result<(), CliError> {
    let output = desk.session.output;
    match answer.outcome {
        Outcome::None => {
            output.line(&unknown(desk, query, answer))?;
            for line in by_rule(desk, query)? {
                output.line(&line)?;
            }
        }
        Outcome::Ambiguous => {
            let query = query.to_owned();
            output.line(&desk.session.say(&Message::LookupOpen { query }))?;
            output.line("")?;
        }
        Outcome::Match => {}
    }
    for (number, candidate) in answer.candidates.iter().enumerate() {
        if number > 0 {
            output.line("")?;
        }
        for line in described(desk, answer, candidate) {
            output.line(&line)?;
        }
    }
    if desk.args.explain {
        for line in steps(desk, answer) {
            output.line(&line)?;
        }
    }
    Ok(())
}

/// The answer to one query on one line.
pub(super) fn one_line(desk: &Desk<'_>, query: &str, answer: &Answer) -> Result<String, CliError> {
    if answer.outcome == Outcome::None {
        let mut text = unknown(desk, query, answer);
        let mut names: Vec<String> = Vec::new();
        for (_, answers) in desk.generated(query)? {
            let first = answers.into_iter().next().map(|made| made.text);
            names.extend(first.filter(|name| !names.contains(name)));
        }
        if !names.is_empty() {
            _ = write!(text, "; {}: {}", label(desk, "rule"), names.join(", "));
        }
        return Ok(text);
    }
    let names = |candidate: &Candidate| {
        let mut names: Vec<String> = Vec::new();
        for (_, rendering) in desk.renderings(candidate) {
            let name = rendering.map_or_else(|| not_known(desk), |rendering| rendering.text);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    };
    let candidates: Vec<String> = answer.candidates.iter().map(names).collect();
    Ok(format!("{query}: {}", candidates.join(" | ")))
}

/// What the lists and the rules make of a name that is not known.
fn by_rule(desk: &Desk<'_>, query: &str) -> Result<Vec<String>, CliError> {
    let mut tables = [("listed", Table::default()), ("rule", Table::default())];
    for (lang, answers) in desk.generated(query)? {
        let first = answers.first().map(|made| made.provenance);
        let names: Vec<&str> = answers.iter().map(|made| made.text.as_str()).collect();
        let table = usize::from(first != Some(Provenance::Lexicon));
        if let Some((_, table)) = tables.get_mut(table) {
            table.row(language(desk, lang), names.join(", "));
        }
    }
    let mut lines = Vec::new();
    for (id, table) in tables {
        let rows = table.lines();
        if !rows.is_empty() {
            lines.push(heading(&label(desk, id)));
            lines.extend(rows);
        }
    }
    Ok(lines)
}

fn unknown(desk: &Desk<'_>, query: &str, answer: &Answer) -> String {
    let mut text = desk.session.say(&Message::LookupNone {
        query: query.to_owned(),
    });
    let names = suggestions(answer);
    if !names.is_empty() {
        let names = names.join(", ");
        text.push_str("; ");
        text.push_str(&desk.session.say(&Message::DidYouMean { names }));
    }
    text
}

fn described(desk: &Desk<'_>, answer: &Answer, candidate: &Candidate) -> Vec<String> {
    let Some(concept) = desk.glossary.concepts().get(candidate.concept) else {
        return Vec::new();
    };
    let kind = desk.session.say(&Message::KindName {
        kind: concept.kind.as_str().to_owned(),
    });
    let mut lines = vec![match &concept.gloss {
        Some(gloss) => format!("{BOLD}{}{BOLD:#} ({kind}): {gloss}", title(desk, concept)),
        None => format!("{BOLD}{}{BOLD:#} ({kind})", title(desk, concept)),
    }];
    let mut table = Table::default();
    let renderings = desk.renderings(candidate);
    for (lang, rendering) in &renderings {
        table.row(language(desk, *lang), written(desk, rendering.as_ref()));
    }
    lines.extend(table.lines());
    let others = others(desk, concept, &renderings);
    if !others.is_empty() {
        lines.push(heading(&desk.session.say(&Message::OtherNames {})));
        lines.extend(others);
    }
    lines.push(heading(&format!(
        "{}: {}",
        label(desk, "matched"),
        matched(desk, answer, candidate)
    )));
    if desk.args.explain {
        if let (Some(sound), Some(sounds)) = (&candidate.sound, desk.sounds.get()) {
            let words = words::lines(desk.session, sounds, &sound.pairs);
            lines.extend(words.iter().map(|line| heading(line)));
        }
        lines.extend(explained(desk, concept));
    }
    lines
}

/// What the reader of messages calls it.
fn title(desk: &Desk<'_>, concept: &Concept) -> String {
    let own = desk.session.locale.lang();
    [own, Lang::EN]
        .into_iter()
        .chain(concept.langs())
        .find_map(|lang| rendering(desk.glossary, concept, lang, desk.style))
        .map_or_else(|| concept.id.to_string(), |rendering| rendering.text)
}

fn written(desk: &Desk<'_>, rendering: Option<&Rendering>) -> String {
    let Some(rendering) = rendering else {
        return not_known(desk);
    };
    let mut text = rendering.text.clone();
    if let Some(gloss) = &rendering.gloss {
        _ = write!(text, " ({gloss})");
    }
    if rendering.provenance == Provenance::Copied
        && let Some((_, term)) = desk.glossary.get(rendering.term)
    {
        let language = language(desk, term.lang);
        let copied = desk.session.say(&Message::CopiedForm { language });
        _ = write!(text, "  {FAINT}[{copied}]{FAINT:#}");
    }
    text
}

/// The other names in the languages asked for, with who uses them. Spellings that are only recognised are left out.
fn others(
    desk: &Desk<'_>,
    concept: &Concept,
    renderings: &[(Lang, Option<Rendering>)],
) -> Vec<String> {
    let mut table = Table::default();
    for (lang, rendering) in renderings {
        let shown = |term: &&Term| {
            rendering
                .as_ref()
                .is_none_or(|rendering| rendering.text != term.text)
                && !matches!(term.form, Form::Variant | Form::Transliteration)
        };
        // Names of the same users on one line.
        let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
        for term in concept.terms_in(*lang).filter(shown) {
            let used = used(desk, term);
            match groups.iter_mut().find(|(known, _)| *known == used) {
                Some((_, names)) => names.push(&term.text),
                None => groups.push((used, vec![&term.text])),
            }
        }
        for (index, (used, names)) in groups.into_iter().enumerate() {
            let language = if index == 0 {
                language(desk, *lang)
            } else {
                String::new()
            };
            let names = names.join(", ");
            table.row(
                language,
                if used.is_empty() {
                    names
                } else {
                    format!("{names}  {FAINT}[{used}]{FAINT:#}")
                },
            );
        }
    }
    table.lines()
}

/// Who uses a name, since when and until when, and whether it is to be avoided.
fn used(desk: &Desk<'_>, term: &Term) -> String {
    let mut parts: Vec<String> = Vec::new();
    if !matches!(term.status, Status::Preferred | Status::Admitted) {
        let status = term.status.as_str().to_owned();
        parts.push(desk.session.say(&Message::TermStatus { status }));
    }
    let usages = term.details.usage.iter();
    parts.extend(usages.map(|id| match desk.glossary.usage(id) {
        Some(usage) => usage.label.clone(),
        None => id.clone(),
    }));
    match (term.details.from, term.details.to) {
        (Some(from), Some(to)) => parts.push(format!("{from}–{to}")),
        (Some(from), None) => parts.push(format!("{from}–")),
        (None, Some(to)) => parts.push(format!("–{to}")),
        (None, None) => {}
    }
    parts.join("; ")
}

fn matched(desk: &Desk<'_>, answer: &Answer, candidate: &Candidate) -> String {
    let mut text = desk.session.say(&Message::MatchedAs {
        text: candidate.text.clone(),
        language: desk
            .lang_of(candidate)
            .map(|lang| language(desk, lang))
            .unwrap_or_default(),
        layer: layer(candidate).to_owned(),
        part: candidate.part.as_str().to_owned(),
    });
    if let (Some(features), Some(lang)) = (candidate.features, desk.lang_of(candidate)) {
        let cell = inflect::cell_name(desk.session, lang, features);
        _ = write!(text, " ({cell})");
    }
    if answer.outcome == Outcome::Match && !desk.args.explain {
        return text;
    }
    format!("{text} ({} {:.2})", label(desk, "surety"), candidate.score)
}

/// What a list of names has as one need not sound so.
fn layer(candidate: &Candidate) -> &'static str {
    let mut pairs = candidate.sound.iter().flat_map(|sound| &sound.pairs);
    if pairs.any(|pair| pair.role == WordRole::Listed)
        && candidate
            .sound
            .iter()
            .flat_map(|sound| &sound.pairs)
            .all(|pair| !matches!(pair.role, WordRole::Sound | WordRole::Ending))
    {
        "listed"
    } else {
        candidate.layer.as_str()
    }
}

fn explained(desk: &Desk<'_>, concept: &Concept) -> Vec<String> {
    let mut lines = Vec::new();
    let named = |id: &glossary::vocabulary::ConceptId| {
        desk.glossary
            .concept(id)
            .map_or_else(|| id.to_string(), |concept| title(desk, concept))
    };
    for role in &concept.roles {
        let mut text = named(&role.title);
        if let Some(of) = &role.of {
            _ = write!(text, ", {}", named(of));
        }
        let date = |date: Option<glossary::vocabulary::PartialDate>| {
            date.map(|date| date.to_string()).unwrap_or_default()
        };
        if role.from.is_some() || role.to.is_some() {
            _ = write!(text, ", {}–{}", date(role.from), date(role.to));
        }
        lines.push(item(desk, "role", &text));
    }
    for other in &concept.distinct_from {
        let gloss = desk
            .glossary
            .concept(other)
            .and_then(|other| other.gloss.clone());
        let text = match gloss {
            Some(gloss) => format!("{} ({gloss})", named(other)),
            None => named(other),
        };
        lines.push(item(desk, "apart", &text));
    }
    for (name, value) in [
        ("coordinates", &concept.coordinates),
        ("geonames", &concept.geonames),
        ("wikidata", &concept.wikidata),
    ] {
        lines.extend(value.as_deref().map(|value| item(desk, name, value)));
    }
    for source in &concept.source {
        lines.push(item(desk, "source", source));
    }
    if let Some(note) = &concept.note {
        lines.push(item(desk, "note", note));
    }
    lines
}

/// What was done to the query, and what a less strict comparison would have found.
fn steps(desk: &Desk<'_>, answer: &Answer) -> Vec<String> {
    let mut lines: Vec<String> = answer
        .steps
        .iter()
        .map(|step| {
            let result = match step.action {
                Action::Fold => step.result.clone(),
                Action::Compose | Action::Strip => format!("“{}”", step.result),
            };
            item(desk, step.action.as_str(), &result)
        })
        .collect();
    for other in &answer.vetoed {
        let reason = desk.session.say(&Message::LookupVeto {
            reason: other.reason.as_str().to_owned(),
        });
        let nearer = other.nearer.and_then(|at| desk.glossary.concepts().get(at));
        let nearer =
            nearer.map_or_else(String::new, |nearer| format!(" ({})", title(desk, nearer)));
        let distance = label(desk, "distance");
        lines.push(heading(&format!(
            "{}: {reason}{nearer}; {distance} {:.2}",
            other.text, other.distance
        )));
    }
    for other in &answer.set_aside {
        if let Some(concept) = desk.glossary.concepts().get(other.concept) {
            let text = format!("{}: {}", title(desk, concept), matched(desk, answer, other));
            lines.push(item(desk, "aside", &text));
        }
    }
    lines
}

fn item(desk: &Desk<'_>, name: &str, text: &str) -> String {
    heading(&format!("{}: {text}", label(desk, name)))
}

fn heading(text: &str) -> String {
    format!("  {text}")
}

fn label(desk: &Desk<'_>, label: &str) -> String {
    let label = label.to_owned();
    desk.session.say(&Message::ExplainLabel { label })
}

fn language(desk: &Desk<'_>, lang: Lang) -> String {
    let lang = lang.to_string();
    desk.session.say(&Message::LanguageName { lang })
}

fn not_known(desk: &Desk<'_>) -> String {
    desk.session.say(&Message::NotKnown {})
}

/// Two columns, the first as wide as its widest cell.
#[derive(Default)]
struct Table {
    rows: Vec<(String, String)>,
}

impl Table {
    fn row(&mut self, left: String, right: String) {
        self.rows.push((left, right));
    }

    fn lines(self) -> Vec<String> {
        let widest = self
            .rows
            .iter()
            .map(|(left, _)| width(left))
            .max()
            .unwrap_or(0);
        self.rows
            .into_iter()
            .map(|(left, right)| {
                let padding = " ".repeat(widest - width(&left));
                format!("    {left}{padding}  {right}")
            })
            .collect()
    }
}

/// Columns on a terminal: our scripts have one a letter, and none for a mark on it.
pub(in crate::command) fn width(text: &str) -> usize {
    text.chars()
        .filter(|letter| !is_combining_mark(*letter))
        .count()
}
