//! Faults in the writing of locale files, with their places.

use fluent::FluentResource;

use crate::vocabulary::{Message, Problem, Severity, Span};

/// The syntax errors of a locale file, as problems of source number `source`.
pub fn syntax(source: usize, text: &str) -> Vec<Problem> {
    let Err((_, errors)) = FluentResource::try_new(text.to_owned()) else {
        return Vec::new();
    };
    errors
        .into_iter()
        .map(|error| Problem {
            source,
            span: whole_letters(text, error.pos.start, error.pos.end),
            severity: Severity::Error,
            message: Message::Syntax {
                detail: error.kind.to_string(),
            },
            help: None,
            labels: Vec::new(),
        })
        .collect()
}

/// The parser counts bytes: its end may lie inside a letter.
fn whole_letters(text: &str, start: usize, end: usize) -> Span {
    let boundary = |at: &usize| text.is_char_boundary(*at);
    let start = (0..=start.min(text.len())).rev().find(boundary);
    let end = (end.min(text.len())..=text.len()).find(boundary);
    Span::new(start.unwrap_or(0), end.unwrap_or(text.len()))
}
