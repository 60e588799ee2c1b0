//! Summaries for people: one block a language.

use glossary::l10n::Locale;
use glossary::summary::{Sentence, Summary};

use super::Told;

/// Plain text: a heading a language, one sentence a line.
pub(super) fn text(told: &Told<'_>) -> String {
    write(
        told,
        &Marks {
            language: "",
            part: "",
            sentence: "  ",
            line: "  ",
        },
    )
}

/// Markdown.
pub(super) fn markdown(told: &Told<'_>) -> String {
    write(
        told,
        &Marks {
            language: "## ",
            part: "### ",
            sentence: "- ",
            line: "> ",
        },
    )
}

/// What stands before a line.
struct Marks {
    language: &'static str,
    part: &'static str,
    sentence: &'static str,
    line: &'static str,
}

fn write(told: &Told<'_>, marks: &Marks) -> String {
    let blocks = told.summaries.iter().zip(told.locales);
    let blocks = blocks.map(|(summary, locale)| block(told, summary, locale, marks));
    blocks.collect::<Vec<_>>().join("\n")
}

fn block(told: &Told<'_>, summary: &Summary, locale: &Locale, marks: &Marks) -> String {
    let mut out = heading(locale, "summary-language", marks.language);
    let mut part = |id: Option<&str>, lines: Vec<&str>, mark: &str| {
        if lines.is_empty() {
            return;
        }
        if let Some(id) = id {
            out.push('\n');
            out.push_str(&heading(locale, id, marks.part));
        }
        out.push('\n');
        for line in lines {
            // A sentence of the report may run over several lines.
            let line: Vec<&str> = line.split_whitespace().collect();
            out.push_str(mark);
            out.push_str(&line.join(" "));
            out.push('\n');
        }
    };
    part(None, texts(&summary.sentences), marks.sentence);
    part(
        Some("summary-background"),
        texts(&summary.background),
        marks.sentence,
    );
    part(
        Some("summary-not-summarised"),
        told.left_out(summary),
        marks.line,
    );
    out
}

fn heading(locale: &Locale, id: &str, mark: &str) -> String {
    // Every locale has its headings: a test sees to it.
    let words = locale.say(id, &[]).unwrap_or_default();
    format!("{mark}{words}\n")
}

fn texts(sentences: &[Sentence]) -> Vec<&str> {
    sentences
        .iter()
        .map(|sentence| sentence.text.as_str())
        .collect()
}
