//! From mentions and a house style to findings with fixes.
//!
//! Only what is exact, folded or inflected is fixed; what is open is shown. A fix takes the words that lean on a name
//! along: article, preposition, elision, case ending. Quotations and other protected zones are left alone.

mod carry;
mod check;
mod contrast;
mod examples;
mod first;
mod lean;
mod replace;

use crate::grammar::Paradigms;
use crate::mentions::{Mention, Scanner};
use crate::names::Names;
use crate::text::edit::{Edits, Fix, Safety};
use crate::text::{Zone, zones};
use crate::vocabulary::{Glossary, Lang, Message, Span, Style, TermRef};

pub use crate::rendering::{Provenance, Rendering, counterpart, rendering, rendering_or_copy};
pub use examples::{examples, failing};

/// A mention that should be written otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is replaced: the name with the words that change with it.
    pub span: Span,
    /// What is said about it.
    pub message: Message,
    /// Why.
    pub reason: Reason,
    /// The terms that are written there, one a concept: more than one where it is not known who is meant.
    pub candidates: Vec<TermRef>,
    /// What to write.
    pub fix: Fix,
}

/// Why a mention should be written otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Another spelling of the same name.
    Spelling,
    /// A deprecated form.
    Deprecated,
    /// A name of other users than those whom the style follows.
    Usage,
    /// The other name that the style puts in brackets at first mention.
    FirstMention,
    /// Several concepts can be meant.
    Open,
}

impl Reason {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Spelling => "spelling",
            Self::Deprecated => "deprecated",
            Self::Usage => "usage",
            Self::FirstMention => "first-mention",
            Self::Open => "open",
        }
    }
}

/// What a text says of itself under a style.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Report {
    /// What should be written otherwise, in order.
    pub findings: Vec<Finding>,
    /// Mentions that are left alone because they stand in a quotation or another protected zone.
    pub protected: usize,
    /// Mentions of which it is not known who is meant, and whose spelling depends on it.
    pub open: usize,
}

impl Report {
    /// The edits of all fixes that are at least this safe.
    pub fn edits(&self, least: Safety) -> Edits {
        // Findings are apart and have one edit each, so that no fix is ever made in part.
        let safe = self
            .findings
            .iter()
            .filter(|finding| finding.fix.safety >= least);
        Edits::new(safe.flat_map(|finding| finding.fix.edits.iter().cloned()))
    }
}

/// Normalizes texts of one language to one style. Build it once.
#[derive(Debug)]
pub struct Normalizer<'g> {
    glossary: &'g Glossary,
    paradigms: &'g Paradigms,
    style: &'g Style,
    scanner: Scanner<'g>,
}

impl<'g> Normalizer<'g> {
    /// For texts in `lang`.
    pub fn new(
        glossary: &'g Glossary,
        paradigms: &'g Paradigms,
        style: &'g Style,
        lang: Lang,
    ) -> Self {
        Self {
            glossary,
            paradigms,
            style,
            scanner: Scanner::new(glossary, paradigms, lang),
        }
    }

    /// Knows given names, so that those of people are not taken for places: see [`Scanner::with_names`].
    #[must_use]
    pub fn with_names(mut self, names: &'g Names<'g>) -> Self {
        self.scanner = self.scanner.with_names(names);
        self
    }

    /// The mentions of a plain text, as the findings are based on them.
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        self.scanner.mentions(text)
    }

    /// What should be written otherwise. Nothing that touches a zone is changed: give those of the document.
    pub fn report(&self, text: &str, zones: &[Zone]) -> Report {
        check::report(self, text, zones)
    }

    /// A plain text with all safe fixes made.
    pub fn apply(&self, text: &str) -> String {
        self.report(text, &zones(text))
            .edits(Safety::Safe)
            .apply(text)
    }
}
