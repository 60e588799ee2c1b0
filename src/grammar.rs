//! The paradigm engine: inflects and analyses by the tables of `glossary/lang/*.inflection.toml`.
//!
//! [`Paradigms`] is the engine: it takes a word, its grammar flags and the features asked for. [`Inflector`] asks it for
//! names: of those that a glossary has it knows the flags, others it inflects by their spelling.
//!
//! The engine knows stems, endings, vowel harmony and sandhi as mechanisms; every letter of them is data.

mod analyse;
mod beginning;
mod features;
mod head;
mod inflection;
mod inflector;
mod lemma;
mod lexicon;
mod name;
mod numeral;
mod paradigms;
mod particle;
mod sounds;
mod template;
mod word;

pub use analyse::Analysis;
pub use beginning::Beginnings;
pub use features::{Case, Features};
pub use inflection::{
    Acronyms, Alternation, Before, Class, Condition, Elision, Extension, FormExample, Head,
    Inflection, Irregular, Join, Lexeme, Numerals, Onset, ParticleForms, Sandhi, Shape, Step,
    StepTo,
};
pub use inflector::{Cell, Inflector, Reading, Source};
pub use paradigms::Paradigms;
pub use sounds::{Harmony, Sounds};
pub use template::{BadTemplate, Template};
