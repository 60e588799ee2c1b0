//! The words of the project as plain types: languages, spans, concepts, styles, messages. Nothing but `std`.

mod concept;
mod date;
mod glossary;
mod hash;
mod lang;
mod language;
mod later;
mod lexicon;
mod message;
mod names;
mod phrase;
mod problem;
mod rare;
mod span;
mod style;
mod words;

pub use concept::{
    Category, Concept, ConceptId, Entry, Example, Expectation, Form, Gender, Grammar, Kind, Made,
    Number, PartOfSpeech, RoleHeld, Status, Term, TermDetails, Usage, Wording,
};
pub use date::{Date, PartialDate};
pub use glossary::{Glossary, TermRef};
pub(crate) use hash::Hasher;
pub use lang::{Lang, Script};
pub use language::{
    Calendar, Casing, Clitics, Compounds, FoldRules, Language, Month, Naming, OtherNames,
};
pub use later::{Later, Place, Written};
pub use lexicon::{Frame, Function, Lexicon, Selector, SpeechVerb, Trigger, Verbs, Words};
pub use message::Message;
pub use names::{NameClass, NameEntry, NameForm, NameGender, NameLexicon, NamePart};
pub use phrase::{
    DemonymRules, JoinRule, NumeralRules, OfRules, PhrasePart, PhraseRules, Relation,
};
pub use problem::{Label, Problem, Severity};
pub use rare::{Plain, Rare};
pub use span::{LineIndex, Position, Span};
pub(crate) use words::words;

pub use style::{Style, StyleRule};
