//! Why a claim could not be said in a language.

use std::fmt;

use crate::l10n::Unsayable;
use crate::vocabulary::ConceptId;

/// What was missing. A claim with a gap is listed, never guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The glossary has no such concept.
    Concept(ConceptId),
    /// The glossary has no term for it in this language.
    Term(ConceptId),
    /// The word has no form in this case.
    Form {
        /// The word.
        text: String,
        /// The case.
        case: String,
    },
    /// The locale has no words for it.
    Message(String),
    /// The locale's words are at fault.
    Faulty(String),
    /// The phrase rules lack an entry.
    Rule(String),
    /// A combination of parts that cannot be said.
    Construction(&'static str),
}

impl From<Unsayable> for Gap {
    fn from(error: Unsayable) -> Self {
        match error {
            Unsayable::Missing(id) => Self::Message(id),
            Unsayable::Faulty(detail) => Self::Faulty(detail),
        }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Concept(id) => write!(out, "no concept {id}"),
            Self::Term(id) => write!(out, "no term for {id}"),
            Self::Form { text, case } => write!(out, "no {case} of {text}"),
            Self::Message(id) => write!(out, "no message {id}"),
            Self::Faulty(detail) => write!(out, "faulty message {detail}"),
            Self::Rule(key) => write!(out, "no phrase rule {key}"),
            Self::Construction(what) => write!(out, "no words for {what}"),
        }
    }
}
