//! Who or what is this name? From a query in any script to concepts, with a score and an explanation.
//!
//! A pipeline of stages, one a layer, the strictest first; the first that finds something answers. Names that are only spelled
//! nearly so are suggestions beside a `none`, never candidates.

mod clitics;
pub mod compare;
mod compiled;
mod forms;
mod index;
mod inflected;
mod keys;
mod letters;
mod name;
mod person;
mod readings;
mod related;
mod score;
mod sounding;
mod suggest;
mod table;
mod typed;

use unicode_normalization::char::is_combining_mark;

use crate::grammar::Features;
use crate::vocabulary::{ConceptId, Gender, Kind, Lang, TermRef};

pub use compiled::compile;
pub(crate) use forms::{cells, cells_in_use, shapes};
pub use index::Index;
pub(crate) use letters::part_text;

/// How a name was found, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Letter for letter.
    Exact,
    /// Apart from case, accents, apostrophes and letters that count as the same.
    Folded,
    /// As a case form.
    Inflected,
    /// By equal sound.
    Phonetic,
    /// By similar sound or letters.
    Fuzzy,
}

impl Layer {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Folded => "folded",
            Self::Inflected => "inflected",
            Self::Phonetic => "phonetic",
            Self::Fuzzy => "fuzzy",
        }
    }
}

/// Which part of a term was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All of it.
    Whole,
    /// Given name and surname in another order, with or without a comma.
    Reordered,
    /// The whole name of a person, with a further name that the glossary does not have: a patronymic.
    Extended,
    /// Surname with initials.
    Initials,
    /// The surname alone.
    Surname,
    /// The given name alone.
    Given,
}

impl Part {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Reordered => "reordered",
            Self::Extended => "extended",
            Self::Initials => "initials",
            Self::Surname => "surname",
            Self::Given => "given",
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The name, in any script.
    pub text: String,
    /// Only names of this language.
    pub from: Option<Lang>,
    /// Only concepts of this kind.
    pub kind: Option<Kind>,
    /// Most candidates to return.
    pub limit: usize,
    /// Whether to run the later stages too, for `Answer::set_aside`.
    pub explain: bool,
    /// Only persons of this gender: a title was typed before the name.
    pub gender: Option<Gender>,
    /// Those who held one of these offices, where somebody of the name did: one was typed before it.
    pub offices: Vec<ConceptId>,
}

impl Query {
    /// A query in any language, for any kind, with five candidates at most.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            from: None,
            kind: None,
            limit: 5,
            explain: false,
            gender: None,
            offices: Vec::new(),
        }
    }

    /// The query without what a text puts around a name: quotation marks, brackets, the marks of a sentence. `None` where there
    /// is nothing of this kind, or nothing else. A name may end in such a mark of its own, so this is asked second.
    pub fn bare(&self) -> Option<Self> {
        let around = |letter: char| {
            !(letter.is_alphanumeric() || is_combining_mark(letter) || letter.is_control())
        };
        let text = self.text.trim_matches(around);
        (!text.is_empty() && text.len() < self.text.trim().len()).then(|| Self {
            text: text.to_owned(),
            ..self.clone()
        })
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// One concept, several, or none.
    pub outcome: Outcome,
    /// Concepts by falling score, as many as were asked for.
    pub candidates: Vec<Candidate>,
    /// Near misses of a query that found nothing.
    pub suggestions: Vec<Suggestion>,
    /// What was done to the query, in order.
    pub steps: Vec<Step>,
    /// What a later stage would have found.
    pub set_aside: Vec<Candidate>,
    /// What sounds near and is not meant; for `explain`, where sound was asked.
    pub vetoed: Vec<Vetoed>,
}

/// A name that sounds near the query and is not meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Vetoed {
    /// Index of the concept in its glossary.
    pub concept: usize,
    /// Its name.
    pub text: String,
    /// Why not.
    pub reason: Reason,
    /// How far it is from the query by sound.
    pub distance: f64,
    /// Index of the concept that is nearer, where that is the reason.
    pub nearer: Option<usize>,
}

/// Why a name that sounds near is not meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The data keeps it apart from a nearer one.
    Distinct,
    /// It is too short to be found by anything but equal sound.
    Short,
}

impl Reason {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Distinct => "distinct",
            Self::Short => "short",
        }
    }
}

/// One concept, several, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// One concept stands out.
    Match,
    /// Several concepts can be meant, or one only perhaps.
    Ambiguous,
    /// Nothing has this name.
    None,
}

impl Outcome {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Match => "match",
            Self::Ambiguous => "ambiguous",
            Self::None => "none",
        }
    }
}

/// A concept that the query may name.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Index of the concept in its glossary.
    pub concept: usize,
    /// Probability that this concept is meant; see `docs/matching.md`.
    pub score: f64,
    /// How it was found.
    pub layer: Layer,
    /// The term that the query names.
    pub term: TermRef,
    /// The part of the term that the query names.
    pub part: Part,
    /// That part, as the glossary writes it.
    pub text: String,
    /// Which form of it the query is, where it is a case form.
    pub features: Option<Features>,
    /// How they were compared, where they were compared by sound.
    pub sound: Option<Box<compare::Comparison>>,
}

/// A name that the user may have meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The name as the glossary writes it.
    pub text: String,
    /// Its term.
    pub term: TermRef,
    /// Likeness of the spellings between 0 and 1.
    pub similarity: f64,
}

/// One thing done to a query before it was compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done.
    pub action: Action,
    /// What came out.
    pub result: String,
}

/// What is done to a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Unicode composition, and one space between words.
    Compose,
    /// A leading article or preposition was taken off.
    Strip,
    /// Case, accents, apostrophes and equal letters were folded.
    Fold,
}

impl Action {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compose => "compose",
            Self::Strip => "strip",
            Self::Fold => "fold",
        }
    }
}
