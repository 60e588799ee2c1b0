//! Mentions: which spans of a text name which concepts.
//!
//! Whole words only, the leftmost and then the longest. A name needs the capitals that it is written with, so that
//! common words (chine, martini, barda) stay out. Persons may be named by surname or given name alone: what precedes in
//! the text decides who is meant, or nobody does and the mention stays open.

mod bearer;
mod context;
mod forms;
mod known;
mod language;
mod made;
mod mixed;
mod names;
mod namesakes;
mod neighbours;
mod office;
mod other;
mod pattern;
mod resolve;
mod scanner;
mod table;
mod trie;
pub mod unknown;
mod walk;
mod window;

use crate::grammar::Features;
use crate::matching::{Layer, Part};
use crate::text::ZoneKind;
use crate::vocabulary::{Lang, Span, TermRef};

pub use context::{Context, block_end};
pub use language::language;
pub use mixed::{Contexts, Scanners};
pub use scanner::Scanner;
pub(crate) use scanner::protecting;

/// A span of a text that names a concept.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The name in the text, with its case ending and without article or preposition.
    pub span: Span,
    /// The term that is written there. When the mention is open: of the first candidate.
    pub term: TermRef,
    /// Language of the term: not always that of the text.
    pub lang: Lang,
    /// The part of the name that is written.
    pub part: Part,
    /// How it was recognised.
    pub layer: Layer,
    /// The case form that is written, when it is not the form of the glossary.
    pub features: Option<Features>,
    /// The protected part of the text that it stands in: a quotation, a web address.
    pub zone: Option<ZoneKind>,
    /// Probability that the concept is meant.
    pub confidence: f64,
    /// All terms, one a concept, that can be meant; more than one when the mention is open.
    pub candidates: Vec<TermRef>,
}

impl Mention {
    /// Whether it stands in somebody else's words.
    pub fn is_quoted(&self) -> bool {
        self.zone == Some(ZoneKind::Quotation)
    }

    /// Whether it is not known which of several concepts is meant.
    pub fn is_open(&self) -> bool {
        self.candidates.len() > 1
    }
}
