//! The paradigm engine: inflects and analyses by the tables of `glossary/lang/*.inflection.toml`.
//!
//! The engine knows stems, endings, vowel harmony and sandhi as mechanisms; every letter of them is data.

mod analyse;
mod beginning;
mod features;
mod head;
mod inflection;
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
pub use paradigms::Paradigms;
pub use sounds::{Harmony, Sounds};
pub use template::{BadTemplate, Template};
