//! What is wrong with a pack, a style or a language file: a value, never a failure.

use super::{Message, Span};

/// One thing that is wrong in a source, with its place, its cause and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Index of the source in the list given to `load`.
    pub source: usize,
    /// Where in that source.
    pub span: Span,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
    /// The cause, elsewhere: first definition, other concept.
    pub labels: Vec<Label>,
}

/// A second place that explains a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Index of the source.
    pub source: usize,
    /// Where in that source.
    pub span: Span,
    /// What to see there.
    pub message: Message,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Should be mended; everything works.
    Warning,
    /// The concept, term or file was left out.
    Error,
}
