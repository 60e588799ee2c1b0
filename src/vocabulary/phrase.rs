//! How a language builds noun phrases: order, small words, agreement. Facts only; the engine is `summary::phrase`.

use std::collections::BTreeMap;

use super::words::words;
use super::{ConceptId, Lang};

/// The noun phrases of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseRules {
    /// Language.
    pub lang: Lang,
    /// Modifiers stand before the head and the head takes the case; else prepositions and articles do the work.
    pub head_last: bool,
    /// The parts of a phrase in their order.
    pub order: Vec<PhrasePart>,
    /// Opening and closing quotation marks, with the spaces that belong inside.
    pub quotes: (String, String),
    /// A quoted common noun takes its ending inside the marks: «սադրանքները», not “təxribatlar”ı.
    pub quoted_inflected: bool,
    /// Small words by key; `glossary/README.md` lists the keys.
    pub words: BTreeMap<String, String>,
    /// Forms of pronouns by key: `m`, `f`, `n`, `pl`, and `own_…` for possessives.
    pub pronouns: BTreeMap<String, String>,
    /// Numerals.
    pub numerals: NumeralRules,
    /// Relations of place and complements, by id.
    pub relations: BTreeMap<String, Relation>,
    /// Joiners other than plain «and» and «or», by id.
    pub joiners: BTreeMap<String, JoinRule>,
    /// Adjectives of countries.
    pub demonyms: DemonymRules,
    /// Complements with «of».
    pub of: OfRules,
    /// Adjectives that stand before the noun in a language where others follow.
    pub preposed: Vec<ConceptId>,
    /// Terms for groups of people, which are objects as people are.
    pub people: Vec<ConceptId>,
    /// Categories of terms that an object brings in, whatever article the French has: «a annoncé la mobilisation».
    pub introduced: Vec<String>,
    /// Terms that are never plural here, whatever the French says: fighting, լարվածություն.
    pub mass: Vec<ConceptId>,
    /// Beginnings of words before which the indefinite article has its first or second form; the longest counts.
    pub onsets: [Vec<String>; 2],
    /// Offices that are no titles: they stay small before a name.
    pub small_titles: Vec<ConceptId>,
    /// Words that stay small in titles.
    pub small_words: Vec<String>,
}

/// A part of a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the data README describes each")]
pub enum PhrasePart {
    Apposition,
    When,
    Place,
    Between,
    Against,
    With,
    Purpose,
    /// An infinitive: an attempt to do something.
    Deed,
    Of,
    Own,
    Aged,
    All,
    This,
    Demonym,
    Count,
    Quality,
    Head,
}

words! {
    PhrasePart {
        Apposition = "apposition", When = "when", Place = "place", Between = "between", Against = "against",
        With = "with", Purpose = "purpose", Deed = "deed", Of = "of", Own = "own", Aged = "aged", All = "all", This = "this",
        Demonym = "demonym", Count = "count", Quality = "quality", Head = "head",
    }
}

/// Numerals and what they do to nouns.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct NumeralRules {
    /// From one upward; higher numbers are written in digits.
    pub words: Vec<String>,
    /// A counted noun is singular.
    pub singular: bool,
    /// A definite counted noun is plural all the same: «երկու կողմերը».
    pub definite_plural: bool,
    /// Dozens, hundreds and thousands of them are plural all the same.
    pub vague_plural: bool,
}

/// How a complement or a place is attached.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Relation {
    /// Case, or particle in a language with particles.
    pub case: String,
    /// Word before.
    pub before: String,
    /// Word after.
    pub after: String,
    /// Word after, when it stands before a noun for a thing that lies there.
    pub after_thing: Option<String>,
    /// Word after, when it stands before a noun for an event; `after` where it is absent.
    pub after_event: Option<String>,
    /// Ending that makes an attribute of it, by its last letter.
    pub ending: BTreeMap<String, String>,
    /// Case and word after for nouns that lack the case.
    pub instead: Option<(String, String)>,
}

/// How several phrases are joined.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct JoinRule {
    /// Before the first.
    pub before: String,
    /// Between two.
    pub between: String,
    /// Before the last.
    pub last: String,
    /// It also joins what a negated verb has as a plain list.
    pub denied: bool,
}

/// What becomes of adjectives such as “Armenian”.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DemonymRules {
    /// Categories of heads that take the genitive of the country.
    pub genitive: Vec<String>,
    /// Heads of these categories that do not.
    pub genitive_except: Vec<ConceptId>,
    /// The country’s name as an attribute, instead of an adjective.
    pub attribute: bool,
    /// The attribute becomes a genitive when something stands between it and the head.
    pub genitive_apart: bool,
    /// Before a noun for people the noun for the inhabitant.
    pub inhabitant: bool,
    /// Categories of heads into which the adjective goes, before their complement: le ministère arménien de la Défense.
    pub inside: Vec<String>,
    /// The words that begin such a complement; one with a final apostrophe is a beginning.
    pub inside_before: Vec<String>,
}

/// Complements with «of».
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OfRules {
    /// The head takes a possessive when something possesses it (az).
    pub possessed: bool,
    /// Inside another phrase a place stands bare (az).
    pub nested_bare: bool,
    /// Heads before which the name of a place stands bare: the Nagorno-Karabakh region.
    pub attributive: Vec<ConceptId>,
    /// Categories of heads before which the name of a place stands bare.
    pub attributive_categories: Vec<String>,
    /// An indefinite noun stands bare before its head.
    pub indefinite_bare: bool,
    /// Categories of nouns that stand without an article as a complement: a state of war.
    pub bare_categories: Vec<String>,
    /// Another relation for the complement of some heads: the spokesman for …, control over …
    pub relations: BTreeMap<ConceptId, String>,
    /// Heads whose short form is written with a complement: «լարվածության սրում», but «իրավիճակի սրում».
    pub short: Vec<ConceptId>,
}
