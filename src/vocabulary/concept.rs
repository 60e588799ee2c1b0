//! Concepts and their terms, in the words of TBX (ISO 30042).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use super::words::words;
use super::{Lang, Later, PartialDate, Rare, Span};

/// What a pack says in letters. That of the built-in pack stays where it is in the program.
pub type Wording = Cow<'static, str>;

/// The stable, language-neutral name of a concept: kebab-case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(Wording);

impl ConceptId {
    /// Any text; `load` reports those that are not kebab-case.
    pub fn new(id: impl Into<String>) -> Self {
        Self(Cow::Owned(id.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Wording> for ConceptId {
    fn from(id: Wording) -> Self {
        Self(id)
    }
}

impl fmt::Display for ConceptId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// One person, place, organisation or term, with everything said about it. Terms and entry of the built-in pack are read when they
/// are first asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Stable id.
    pub id: ConceptId,
    /// Person, place, organisation or term.
    pub kind: Kind,
    /// Forms, in the order of the data.
    pub terms: Later<Vec<Term>>,
    /// What else is said of it; its fields are reached through the concept.
    pub entry: Later<Box<Entry>>,
}

/// What is said of a concept beside its names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Finer kind: `town`, `ministry`, `weapon`…
    pub category: Option<Category>,
    /// One English phrase that says what it is.
    pub gloss: Option<Wording>,
    /// Free text for editors.
    pub note: Option<Wording>,
    /// Wikidata item, `Q…`.
    pub wikidata: Option<Wording>,
    /// `GeoNames` number.
    pub geonames: Option<Wording>,
    /// Latitude and longitude (WGS 84) in degrees: `39.8153, 46.7519`.
    pub coordinates: Option<Wording>,
    /// Pages where the forms can be seen.
    pub source: Vec<Wording>,
    /// No source that one can open.
    pub unverified: bool,
    /// The region, country or side it belongs to.
    pub part_of: Option<ConceptId>,
    /// The term that an organisation is an instance of.
    pub generic: Option<ConceptId>,
    /// For adjectives and inhabitants: their place.
    pub demonym_of: Option<ConceptId>,
    /// Look-alikes that must stay apart.
    pub distinct_from: Vec<ConceptId>,
    /// Concepts that share a form on purpose.
    pub homograph: Vec<ConceptId>,
    /// Gender of a person.
    pub gender: Option<Gender>,
    /// Whether a term names people.
    pub human: bool,
    /// How high an office is: 1 at the head of a state or government, 2 in a government. None for others.
    pub rank: Option<u8>,
    /// Part of speech of a term.
    pub pos: PartOfSpeech,
    /// Offices held.
    pub roles: Vec<RoleHeld>,
    /// Examples that `lint` executes.
    pub examples: Vec<Example>,
    /// Index of the source it was read from, and the span of its id there.
    pub origin: (usize, Span),
}

impl Deref for Concept {
    type Target = Entry;

    fn deref(&self) -> &Entry {
        &self.entry
    }
}

impl DerefMut for Concept {
    fn deref_mut(&mut self) -> &mut Entry {
        &mut self.entry
    }
}

impl Concept {
    /// The terms of a language, in the order of the data.
    pub fn terms_in(&self, lang: Lang) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.lang == lang)
    }

    /// The languages that have terms, in the order of the data.
    pub fn langs(&self) -> Vec<Lang> {
        let mut langs = Vec::new();
        for term in &self.terms {
            if !langs.contains(&term.lang) {
                langs.push(term.lang);
            }
        }
        langs
    }

    /// The preferred full form of a language, whatever the style; the first form where none is preferred.
    pub fn preferred(&self, lang: Lang) -> Option<&Term> {
        self.terms_in(lang)
            .find(|term| term.status == Status::Preferred)
            .or_else(|| {
                self.terms_in(lang)
                    .find(|term| term.status == Status::Admitted)
            })
            .or_else(|| self.terms_in(lang).next())
    }
}

/// What a concept is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Person,
    Place,
    Organisation,
    Term,
}

/// Finer kind of a concept: one of the words that the data README lists.
pub type Category = Wording;

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

/// Grammatical number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Number {
    #[default]
    Singular,
    Plural,
}

/// Part of speech of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PartOfSpeech {
    #[default]
    Noun,
    Verb,
    Adjective,
    Adverb,
    Preposition,
    Phrase,
}

/// One form of a concept in one language. There are many thousands: what few of them have stands apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Language.
    pub lang: Lang,
    /// The form, NFC, in citation form.
    pub text: Wording,
    /// Administrative status.
    pub status: Status,
    /// Full, short, acronym, variant or transliteration.
    pub form: Form,
    /// This form was not verified.
    pub unverified: bool,
    /// What its ending cannot tell.
    pub grammar: Rare<Grammar>,
    /// Who uses it, when, and what part of it stands for the whole.
    pub details: Rare<TermDetails>,
    /// Span of the text in its source.
    pub origin: Span,
}

/// What few terms have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermDetails {
    /// Who uses it; empty when everybody does.
    pub usage: Vec<String>,
    /// First year of use.
    pub from: Option<i32>,
    /// Last year of use.
    pub to: Option<i32>,
    /// The surname inside a person's name.
    pub surname: Option<String>,
    /// How the form was made, where nobody is known to have written it.
    pub made: Option<Made>,
    /// Free text for editors.
    pub note: Option<String>,
}

/// How a form was made that no source shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Made {
    /// As the press writes names of another language: a scheme makes it.
    Rule,
    /// Of words that sources show.
    Composed,
}

/// Administrative status (ISO 30042).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Status {
    /// To be written.
    Preferred,
    /// Allowed.
    #[default]
    Admitted,
    /// To be replaced.
    Deprecated,
    /// Right in its day.
    Superseded,
}

/// Term type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Form {
    /// The whole name.
    #[default]
    Full,
    /// A shorter form of the same name.
    Short,
    /// Initials.
    Acronym,
    /// A spelling that is only recognised.
    Variant,
    /// Another script's letters.
    Transliteration,
}

/// Grammar flags of a term: only what its ending cannot tell. See the data README for their meaning by language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the data README describes each")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "flags of the data, not states of a machine"
)]
pub struct Grammar {
    pub gender: Option<Gender>,
    pub number: Number,
    pub article: bool,
    pub place_preposition: Option<String>,
    pub elide: Option<bool>,
    pub plural: Option<String>,
    pub invariable: bool,
    pub feminine: Option<String>,
    pub masculine: Option<String>,
    pub class: Option<String>,
    pub stem: Option<String>,
    pub stem_plural: bool,
    pub reading: Option<String>,
    pub bare: bool,
    pub hyphen: bool,
    pub px: bool,
    pub hard: bool,
    pub vowel: Option<char>,
    pub vowel_final: Option<bool>,
    pub attribute: Option<String>,
    pub indeclinable: bool,
    /// True irregulars, by cell name.
    pub forms: BTreeMap<String, String>,
}

/// An office that a person held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleHeld {
    /// The office, a term.
    pub title: ConceptId,
    /// Of which place or organisation.
    pub of: Option<ConceptId>,
    /// First day, as far as known.
    pub from: Option<PartialDate>,
    /// Last day, as far as known.
    pub to: Option<PartialDate>,
    /// Pages that say so.
    pub source: Vec<Wording>,
}

impl RoleHeld {
    /// Whether the office may have been held on `day`, as far as the data knows: an open end excludes nothing.
    pub fn held_on(&self, day: super::Date) -> bool {
        self.from.is_none_or(|from| from.first() <= day)
            && self.to.is_none_or(|to| day <= to.last())
    }
}

/// An executed example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Language of the text.
    pub lang: Lang,
    /// The text.
    pub text: String,
    /// Style to normalize it with.
    pub style: String,
    /// What must come out.
    pub expect: Expectation,
    /// Span of the text in its source.
    pub origin: Span,
}

/// What an example must give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// This text after `normalize`.
    Fix(String),
    /// No change.
    Keep,
    /// These concepts are mentioned, in this order.
    Finds(Vec<ConceptId>),
}

/// Who uses a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Id that terms and styles name.
    pub id: String,
    /// English description.
    pub label: String,
    /// The usage of the other side: where only one of the two has a name of its own, the other is missing.
    pub counterpart: Option<String>,
}

words! {
    Kind { Person = "person", Place = "place", Organisation = "organisation", Term = "term" }
    Gender { Masculine = "m", Feminine = "f", Neuter = "n" }
    Number { Singular = "sg", Plural = "pl" }
    PartOfSpeech {
        Noun = "noun", Verb = "verb", Adjective = "adjective", Adverb = "adverb", Preposition = "preposition",
        Phrase = "phrase",
    }
    Made { Rule = "rule", Composed = "composed" }
    Status { Preferred = "preferred", Admitted = "admitted", Deprecated = "deprecated", Superseded = "superseded" }
    Form {
        Full = "full", Short = "short", Acronym = "acronym", Variant = "variant", Transliteration = "transliteration",
    }
}
