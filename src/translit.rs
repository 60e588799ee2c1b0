//! Names by rule: from one writing to another, by schemes that are data (`glossary/schemes/`).
//!
//! In: a text in any case, a scheme, how many answers are wanted. Out: the text in the other writing, the best answer
//! first, each with its cost; letters that the scheme does not speak of stay. Words are cut at everything that is no
//! letter of the scheme, and each takes the letter case of its source. A scheme is a standard (one answer, perhaps one
//! that can be read back) or press usage (several answers, traditional spellings of known words).
//!
//! What is made here carries the provenance `rule`. Whoever knows better, asks the glossary and the names lexicon first
//! ([`KnownNames`]), or hands words that are known in by [`NameWords`].

mod apply;
mod casing;
mod context;
mod known;
mod listed;
mod mask;
mod scheme;
mod source;
mod table;
mod words;
mod writer;

use std::fmt;

use crate::vocabulary::{Lang, Message};

pub use context::{BadContext, Context};
pub use known::KnownNames;
pub use scheme::{Example, Purpose, Route, Rule, Scheme, SchemeParts};
pub use source::source_of;
pub use words::NameWords;
pub use writer::{Generated, Writer};

/// All schemes that were loaded, by id.
#[derive(Clone, Debug, Default)]
pub struct Schemes {
    all: Vec<Scheme>,
}

/// Which way a scheme is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From its first language to its second.
    Forward,
    /// Back; reversible schemes only.
    Back,
}

impl Schemes {
    /// Puts schemes together; of schemes with the same id the last one is reached.
    pub fn new(schemes: impl IntoIterator<Item = Scheme>) -> Self {
        let mut all: Vec<Scheme> = Vec::new();
        for scheme in schemes {
            all.retain(|other| other.id != scheme.id);
            all.push(scheme);
        }
        all.sort_by(|left, right| left.id.cmp(&right.id));
        Self { all }
    }

    /// All schemes, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Scheme> {
        self.all.iter()
    }

    /// Whether there are none: they are a part of the pack that is loaded on demand.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The scheme of this id, and which way: the way back has an id of its own where the data gives it one.
    pub fn get(&self, id: &str) -> Option<(&Scheme, Direction)> {
        let forward = self.all.iter().find(|scheme| scheme.id == id);
        let back = || {
            let named = |scheme: &&Scheme| scheme.reverse_id.as_deref() == Some(id);
            self.all.iter().find(named)
        };
        forward
            .map(|scheme| (scheme, Direction::Forward))
            .or_else(|| back().map(|scheme| (scheme, Direction::Back)))
    }

    /// Press usage from one language to another.
    pub fn press(&self, from: Lang, to: Lang) -> Option<&Scheme> {
        let wanted = |scheme: &&Scheme| {
            scheme.purpose == Purpose::Press && scheme.from == from && scheme.to == to
        };
        self.all.iter().find(wanted)
    }

    /// Languages from which press usage leads somewhere, in the order of their tags.
    pub fn sources(&self) -> Vec<Lang> {
        let press = self.all.iter();
        let mut langs: Vec<Lang> = press
            .filter(|scheme| scheme.purpose == Purpose::Press)
            .map(|scheme| scheme.from)
            .collect();
        langs.sort_unstable();
        langs.dedup();
        langs
    }

    /// The ids that a user may name, sorted.
    pub fn ids(&self) -> Vec<&str> {
        let shown = self.all.iter().filter(|scheme| scheme.is_shown());
        let mut ids: Vec<&str> = shown
            .flat_map(|scheme| [Some(scheme.id.as_str()), scheme.reverse_id.as_deref()])
            .flatten()
            .collect();
        ids.sort_unstable();
        ids
    }
}

/// Why a text cannot be written by a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslitError {
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    OtherScript {
        scheme: String,
        script: &'static str,
    },
    NotReversible {
        scheme: String,
    },
    Undefined {
        scheme: String,
    },
}

impl TranslitError {
    /// What to tell the user.
    pub fn message(&self) -> Message {
        match &self.kind {
            Kind::OtherScript { scheme, script } => Message::OtherScript {
                scheme: scheme.clone(),
                script: (*script).to_owned(),
            },
            Kind::NotReversible { scheme } => Message::NotReversible {
                scheme: scheme.clone(),
            },
            Kind::Undefined { scheme } => Message::UnknownScheme {
                found: scheme.clone(),
            },
        }
    }

    /// Whether the text has no letter of the script that the scheme reads.
    pub fn is_other_script(&self) -> bool {
        matches!(self.kind, Kind::OtherScript { .. })
    }
}

impl fmt::Display for TranslitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::OtherScript { scheme, script } => {
                write!(
                    out,
                    "no letter of the script {script}, which {scheme} reads"
                )
            }
            Kind::NotReversible { scheme } => write!(out, "{scheme} cannot be read back"),
            Kind::Undefined { scheme } => write!(out, "there is no scheme {scheme}"),
        }
    }
}

impl std::error::Error for TranslitError {}
