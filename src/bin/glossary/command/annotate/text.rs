//! For people: the text itself with its names in colour; where there is no colour, one line a name.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use glossary::vocabulary::{Kind, Message};

use super::files::Part;
use super::{Desk, Shown};
use crate::error::CliError;

pub(super) fn part(desk: &Desk<'_>, part: &Part<'_>, shown: &[Shown<'_>]) -> Result<(), CliError> {
    if desk.session.output.color() {
        colored(desk, part, shown)
    } else {
        listed(desk, part, shown)
    }
}

const HEADING: Style = Style::new().bold();

/// The colour of a kind; what stands in a quotation is in italics, and what is open underlined.
fn style(kind: Kind, shown: &Shown<'_>) -> Style {
    let color = match kind {
        Kind::Person => AnsiColor::Cyan,
        Kind::Place => AnsiColor::Green,
        Kind::Organisation => AnsiColor::Yellow,
        Kind::Term => AnsiColor::Magenta,
    };
    let style = color.on_default().bold();
    let style = if shown.mention.is_quoted() {
        style.italic()
    } else {
        style
    };
    if shown.is_open() {
        style.underline()
    } else {
        style
    }
}

fn colored(desk: &Desk<'_>, part: &Part<'_>, shown: &[Shown<'_>]) -> Result<(), CliError> {
    let mut out = String::with_capacity(part.text.len() * 2);
    if part.is_first && desk.several {
        let _infallible = writeln!(out, "{HEADING}{}{HEADING:#}", part.path);
    }
    let mut at = 0;
    for one in shown {
        let span = one.mention.span;
        let style = style(desk.kind(one), one);
        out.push_str(&plain(part.text.get(at..span.start).unwrap_or_default()));
        let _infallible = write!(out, "{style}{}{style:#}", plain(span.of(part.text)));
        at = span.end;
    }
    out.push_str(&plain(part.text.get(at..).unwrap_or_default()));
    if desk.several && !out.ends_with('\n') {
        out.push('\n');
    }
    desk.session.output.data(&out)
}

/// What a text says to the terminal is not said to it.
fn plain(text: &str) -> String {
    let shown = |letter: char| match letter {
        '\n' | '\t' | '\r' => letter,
        letter if letter.is_control() => '\u{FFFD}',
        letter => letter,
    };
    text.chars().map(shown).collect()
}

/// `path:line:column name (kind; id; case)`.
fn listed(desk: &Desk<'_>, part: &Part<'_>, shown: &[Shown<'_>]) -> Result<(), CliError> {
    for one in shown {
        let quoted = one.mention.is_quoted();
        let about = [
            Some(desk.kind_name(desk.kind(one))),
            Some(desk.ids(one).join(" | ")),
            desk.case_name(one),
            quoted.then(|| desk.session.say(&Message::InQuotation {})),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        let name: Vec<&str> = one.mention.span.of(part.text).split_whitespace().collect();
        desk.session.output.line(&format!(
            "{}:{}:{} {} ({})",
            part.path,
            one.start.line,
            one.start.column,
            name.join(" "),
            about.join("; ")
        ))?;
    }
    Ok(())
}
