//! For people: a name, where it stands, what it may be and how it may be written.

use anstyle::Style;
use glossary::rendering::Provenance;
use glossary::vocabulary::{Lang, Message};

use super::{Desk, Help, Unknown};
use crate::error::CliError;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

pub(super) fn block(
    desk: &Desk<'_>,
    number: usize,
    one: &Unknown,
    help: &Help,
) -> Result<(), CliError> {
    let output = desk.session.output;
    if number > 0 {
        output.line("")?;
    }
    let (kind, times) = (desk.kind_name(one), desk.times(one));
    output.line(&format!("{BOLD}{}{BOLD:#} ({kind}; {times})", one.name))?;
    for context in &one.contexts {
        let place = format!(
            "{}:{}:{}",
            context.path, context.start.line, context.start.column
        );
        output.line(&format!("  {FAINT}{place}{FAINT:#} {}", context.excerpt))?;
    }
    for candidate in &help.near {
        let Some(concept) = desk.glossary.concepts().get(candidate.concept) else {
            continue;
        };
        let layer = desk.session.say(&Message::NearName {
            layer: candidate.layer.as_str().to_owned(),
        });
        output.line(&format!(
            "  {layer}: {} ({}, {:.2})",
            candidate.text, concept.id, candidate.score
        ))?;
    }
    for (label, from_lists) in [("listed", true), ("rule", false)] {
        let mut writings = Vec::new();
        for (lang, answers) in &help.generated {
            let of_label = answers
                .iter()
                .filter(|made| (made.provenance != Provenance::Rule) == from_lists);
            let texts: Vec<&str> = of_label.map(|made| made.text.as_str()).collect();
            if !texts.is_empty() {
                writings.push(format!("{} {}", language(desk, *lang), texts.join(", ")));
            }
        }
        if !writings.is_empty() {
            let label = desk.session.say(&Message::ExplainLabel {
                label: label.to_owned(),
            });
            output.line(&format!("  {label}: {}", writings.join("; ")))?;
        }
    }
    Ok(())
}

fn language(desk: &Desk<'_>, lang: Lang) -> String {
    let lang = lang.to_string();
    desk.session.say(&Message::LanguageName { lang })
}
