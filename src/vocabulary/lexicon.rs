//! What the report data says about one report language: verbs, verbs of saying, frames, closed classes. Plain data.

/// All report data of a language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Lexicon {
    /// Conjugation.
    pub verbs: Verbs,
    /// Verbs of saying.
    pub speech: Vec<SpeechVerb>,
    /// Words that name a source: «selon».
    pub according: Vec<String>,
    /// Nouns whose complement or agent is the source: «communiqué».
    pub documents: Vec<String>,
    /// Participles and adjectives that stand with them: «publié».
    pub published: Vec<String>,
    /// Prepositions before a document, a platform, an agency.
    pub in_document: Vec<String>,
    /// The same before a platform.
    pub on_platform: Vec<String>,
    /// The same before an agency.
    pub to_agency: Vec<String>,
    /// What may follow a document word at once.
    pub document_tails: Vec<String>,
    /// Words between a preposition and the name of a platform.
    pub account: Vec<String>,
    /// Events.
    pub frames: Vec<Frame>,
    /// Closed classes.
    pub words: Words,
}

/// Conjugation tables.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Verbs {
    /// (ending of the infinitive, cells: name and ending).
    pub classes: Vec<(String, Vec<(String, String)>)>,
    /// Infinitives that follow a class.
    pub regular: Vec<String>,
    /// (infinitive, stem before a mute e).
    pub mute: Vec<(String, String)>,
    /// Principal parts: infinitive, p3s, p3p, imperfect stem, h3s, future stem, s3s, pp.
    pub irregular: Vec<[String; 8]>,
    /// (infinitive, present participle) where the stem misleads.
    pub gerunds: Vec<(String, String)>,
    /// Verbs whose perfect takes the verb of being.
    pub with_etre: Vec<String>,
}

/// A verb of saying and what it takes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SpeechVerb {
    /// Infinitive.
    pub verb: String,
    /// Reflexive use only.
    pub pronominal: bool,
    /// Words that follow at once.
    pub fixed: Option<String>,
    /// Act of the claim, a word of the JSON contract.
    pub act: String,
    /// Choice of verb in the summary.
    pub wording: String,
    /// Preposition of the person addressed, or `object`.
    pub to: Option<String>,
    /// What it takes.
    pub says: Vec<String>,
}

/// An event and its triggers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Frame {
    /// Id; the Fluent message is `event-<id>`.
    pub id: String,
    /// PLOVER event and mode.
    pub plover: Option<String>,
    /// Constructions.
    pub triggers: Vec<Trigger>,
}

/// A construction that names an event.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Trigger {
    /// Infinitive.
    pub verb: String,
    /// Reflexive.
    pub pronominal: bool,
    /// Words that follow the verb at once.
    pub fixed: Option<String>,
    /// Role of the subject.
    pub subject: String,
    /// What the subject must be.
    pub subject_of: Vec<Selector>,
    /// Role of the direct object.
    pub object: Option<String>,
    /// What the object must be.
    pub of: Vec<Selector>,
    /// Whether it may be passive.
    pub passive: bool,
    /// (preposition, role) that must stand.
    pub must: Vec<(String, String)>,
    /// (preposition, role) that may stand.
    pub may: Vec<(String, String)>,
    /// (preposition, role) of an infinitive that must stand: «refuser de …». The preposition may be empty.
    pub infinitive: Option<(String, String)>,
    /// Role of an adjective that must stand: «être calme».
    pub attribute: Option<String>,
}

/// What a participant must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// This concept.
    Concept(String),
    /// Any concept of the kind.
    Kind(super::Kind),
    /// Any concept of the category.
    Category(String),
}

/// Function words, by what they do.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the data file describes each")]
pub struct Function {
    pub of: String,
    pub at: String,
    pub inside: String,
    pub by: String,
    pub with: String,
    pub against: String,
    pub between: String,
    pub purpose: String,
    pub since: String,
    pub and: String,
    pub or: String,
    pub nor: String,
    pub that: String,
    pub not: String,
    pub itself: String,
    pub have: String,
    pub be: String,
    pub other: String,
    pub aged: String,
    pub more: String,
    pub euphonic: String,
    pub counterpart: String,
    pub go: String,
    pub come: String,
    pub first: String,
}

/// Closed classes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the data file describes each")]
pub struct Words {
    pub function: Function,
    pub as_well: Vec<String>,
    pub plural: Vec<String>,
    pub years: Vec<String>,
    pub last: Vec<String>,
    pub before_hour: Vec<String>,
    pub definite: Vec<String>,
    pub indefinite: Vec<String>,
    pub demonstrative: Vec<String>,
    pub possessive: Vec<String>,
    pub all: Vec<String>,
    pub none: Vec<String>,
    pub numbers: Vec<(String, u64)>,
    pub about: Vec<(String, u64)>,
    pub dozens: Vec<String>,
    pub hundreds: Vec<String>,
    pub thousands: Vec<String>,
    pub several: Vec<String>,
    pub approximations: Vec<(String, String)>,
    pub subject_pronouns: Vec<String>,
    pub first_person: Vec<String>,
    pub negation: Vec<String>,
    pub feminine: Vec<String>,
    pub plural_pronouns: Vec<String>,
    pub possessive_of_several: Vec<String>,
    pub linking: Vec<String>,
    pub opening: Vec<String>,
    pub hedging: Vec<String>,
    pub place_prepositions: Vec<(String, String)>,
    pub located: Vec<String>,
    pub after: Vec<String>,
    pub before: Vec<String>,
    pub purpose: Vec<String>,
    pub meanwhile: Vec<String>,
    pub because: Vec<String>,
    pub circumstances: Vec<(String, String)>,
    pub stressed_pronouns: Vec<String>,
    pub clock: Vec<String>,
    pub rest: Vec<String>,
    pub rest_after_comma: Vec<String>,
    pub relative_days: Vec<(String, i64)>,
    pub nights: Vec<String>,
    pub parts_of_day: Vec<String>,
    pub abbreviations: Vec<String>,
    /// Concepts of what is given to somebody: «soutien à Bakou» is not in Baku.
    pub given: Vec<String>,
    /// (letter, letter with the accent that its capital may lack)
    pub capitals: Vec<(String, String)>,
    pub titles: Vec<String>,
    pub detection: Vec<String>,
    /// Per cent of function words that a text of this language has at least.
    pub detection_share: u8,
}
