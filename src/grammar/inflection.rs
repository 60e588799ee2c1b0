//! What an inflection file says about one language, as plain values.

use std::collections::BTreeMap;

use crate::vocabulary::{Gender, Grammar, Lang, Script, Span};

use super::features::{Case, Features};
use super::sounds::Sounds;
use super::template::Template;

/// The inflection of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inflection {
    /// Language.
    pub lang: Lang,
    /// Its own script: endings are joined to words of another with [`Join::foreign`].
    pub script: Script,
    /// Its sounds.
    pub sounds: Sounds,
    /// Which words of a name change.
    pub head: Head,
    /// What stands between a word and its ending.
    pub join: Join,
    /// How acronyms are read.
    pub acronyms: Acronyms,
    /// Paradigms, in order: the first that fits is taken.
    pub classes: Vec<Class>,
    /// Plural, possessive, feminine, in order: the first that fits is taken.
    pub steps: Vec<Step>,
    /// Whether the oblique stem stands before every ending that begins with a vowel.
    pub stem_before_vowel: bool,
    /// Changes of the last letters of a stem, in order: the first that fits is taken.
    pub alternations: Vec<Alternation>,
    /// Cases that borrow the form of another.
    pub fallback: BTreeMap<Case, Case>,
    /// Cells that follow from an irregular one.
    pub irregular: Vec<Irregular>,
    /// Words whose ending misleads.
    pub lexicon: Vec<Lexeme>,
    /// How numbers are read.
    pub numerals: Numerals,
    /// Changes of a form before the next word.
    pub sandhi: Vec<Sandhi>,
    /// What else a form may be: with something added that is no case, in another writing.
    pub extensions: Vec<Extension>,
    /// Articles by id: `m`, `f`, `pl`, `indefinite-m` …
    pub articles: BTreeMap<String, ParticleForms>,
    /// Particles by id.
    pub particles: BTreeMap<String, ParticleForms>,
    /// Where particles are elided.
    pub elision: Elision,
    /// Executed examples.
    pub examples: Vec<FormExample>,
}

/// Which words of a name change.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Head {
    /// All words of the head, or only its last.
    pub all: bool,
    /// Words that end the head; one with a final apostrophe is a beginning.
    pub stop: Vec<String>,
    /// Classes of words that stand before a noun and agree with it. Where there are any, the head ends with its noun, or
    /// with the last of several names.
    pub modifiers: Vec<String>,
    /// Cases whose ending goes to the end of the whole name, by the classes `phrase` and `phrase-pl`.
    pub phrase: Vec<Case>,
}

/// What stands between a word and its ending.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Join {
    /// After acronyms and words with the `hyphen` flag.
    pub acronym: String,
    /// After digits.
    pub digit: String,
    /// After a closing quotation mark.
    pub quote: String,
    /// After words of another script.
    pub foreign: String,
    /// Closing quotation marks.
    pub quotes: Vec<char>,
}

/// How acronyms are read.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Acronyms {
    /// Patterns of `C`, `V` and `*` of those that are read as words.
    pub words: Vec<String>,
    /// Names of the letters, by small letter.
    pub letters: BTreeMap<char, String>,
    /// Name of every other consonant, after its letter.
    pub letter: String,
}

/// When a rule applies. An empty condition always does.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Condition {
    /// The last word ends in one of these.
    pub ending: Vec<String>,
    /// The last word is one of these.
    pub only: Vec<String>,
    /// The last word ends in none of these.
    pub except: Vec<String>,
    /// The last word begins with a capital, or not.
    pub shape: Option<Shape>,
    /// The last word of the name ends in none of these.
    pub last_except: Vec<String>,
    /// It is the last word of the name, or not.
    pub at_end: Option<bool>,
    /// At least so many words.
    pub words: usize,
    /// At least so many syllables.
    pub syllables: usize,
    /// At most so many syllables.
    pub syllables_max: Option<usize>,
    /// The `gender` flag.
    pub gender: Option<Gender>,
    /// The class of the word is one of these.
    pub class: Vec<String>,
    /// The plural has the oblique stem: the `stem_plural` flag.
    pub stem_plural: Option<bool>,
    /// Something joins the ending to the word: acronyms, digits, quotations.
    pub joined: Option<bool>,
}

/// Capital or small initial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Shape {
    Lower,
    Title,
}

/// One paradigm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Id, as in the `class` flag; several classes may share it.
    pub id: String,
    /// When it is taken.
    pub when: Condition,
    /// Taken only where the `class` flag or a step names it.
    pub named_only: bool,
    /// Templates by case and definiteness.
    pub cells: BTreeMap<(Case, bool), Template>,
    /// A second form of some cells, less usual than the first.
    pub also: BTreeMap<(Case, bool), Template>,
}

/// One way to make a plural, a possessive or a feminine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is made.
    pub to: StepTo,
    /// When.
    pub when: Condition,
    /// How.
    pub form: Template,
    /// Class of the result; `None` asks the ending.
    pub class: Option<String>,
}

/// What a step makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum StepTo {
    Plural,
    Possessive,
    Feminine,
    Neuter,
}

/// A change of the last letters before an ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternation {
    /// Before which endings.
    pub before: Before,
    /// Only before endings that take the oblique stem.
    pub oblique: bool,
    /// In which words.
    pub when: Condition,
    /// Old and new letters.
    pub endings: Vec<(String, String)>,
}

/// The first sound of an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Before {
    Vowel,
    Consonant,
}

/// A cell that follows from an irregular one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Irregular {
    /// Applies where this cell is irregular.
    pub has: Features,
    /// The cell that follows.
    pub cell: Features,
    /// The cell that it is made from.
    pub from: Features,
    /// What is added.
    pub add: Template,
}

/// A word whose ending misleads, with the flags it needs everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lexeme {
    /// The word.
    pub lemma: String,
    /// Also the last part of compounds.
    pub compound: bool,
    /// Its flags.
    pub grammar: Grammar,
}

/// How numbers are read: the last word of the number decides its ending.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Numerals {
    /// 0 to 9.
    pub units: Vec<String>,
    /// 10, 20 … 90.
    pub tens: Vec<String>,
    /// 100, 1000, 1 000 000.
    pub powers: Vec<String>,
    /// Classes that only numbers have: `day`, `ordinal`.
    pub classes: Vec<Class>,
}

/// A change of a form before the next word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sandhi {
    /// Ending.
    pub ending: String,
    /// What it becomes.
    pub becomes: String,
    /// Beginnings of the next word, in small letters.
    pub before: Vec<String>,
}

/// What the form of a cell may be besides: what is there, that it is something, another writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The cell.
    pub cell: Features,
    /// What is added, and taken off before.
    pub add: Template,
}

/// The forms of an article or a particle.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ParticleForms {
    /// Plain form.
    pub form: String,
    /// Before a vowel; with its apostrophe.
    pub elided: Option<String>,
    /// Contractions with the article: `le` → `du`.
    pub with: BTreeMap<String, String>,
}

/// Where particles are elided.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Elision {
    /// Beginnings of words, in order: the first that fits decides.
    pub onsets: Vec<Onset>,
    /// Prepositions of place that take no article after them.
    pub bare: Vec<String>,
    /// Prepositions of place that hold the article: `au`.
    pub contracted: Vec<String>,
}

/// One rule of elision.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Onset {
    /// Beginnings in small letters.
    pub begins: Vec<String>,
    /// Capital or small initial.
    pub shape: Option<Shape>,
    /// Whether the particle is elided before it.
    pub elide: bool,
}

/// An executed example of an inflection file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormExample {
    /// The word.
    pub lemma: String,
    /// Its flags.
    pub grammar: Grammar,
    /// Which form.
    pub cell: Features,
    /// What must come out.
    pub form: String,
    /// Index of its source, and the span of the form there.
    pub origin: (usize, Span),
}
