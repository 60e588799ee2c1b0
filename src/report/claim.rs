//! What a report says, as values: claims around events, and noun phrases made of concepts. All spans are bytes of the report.

use crate::vocabulary::words;
use crate::vocabulary::{ConceptId, Date, Lang, Number, PartialDate, Span};

/// A whole report, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Language of the report.
    pub lang: Lang,
    /// Its date, from the text or from the caller.
    pub date: Option<Date>,
    /// What is said by somebody, in the order of the text.
    pub claims: Vec<Claim>,
    /// What the report says in its own voice.
    pub background: Vec<Claim>,
    /// What the reader could not parse, in the order of the text.
    pub not_summarised: Vec<Unread>,
}

/// A stretch that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where it stands.
    pub span: Span,
    /// Why it was left out.
    pub reason: UnreadReason,
}

/// Why a stretch was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnreadReason {
    /// A title or subtitle.
    Heading,
    /// No construction of the grammar fits the sentence.
    NoConstruction,
    /// The claimant is not known, so that the claim would have no owner.
    NoClaimant,
    /// The rest of a sentence whose main part was read.
    Rest,
}

/// Somebody says something. In `background` nobody is named and the report itself speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// From 1, in the order of the text.
    pub id: usize,
    /// Who says it; several when they say it together.
    pub claimants: Vec<NounPhrase>,
    /// What kind of saying.
    pub act: Act,
    /// Lemma of the speech verb, where there is one: the wording may follow it.
    pub verb: Option<String>,
    /// How the report attributes it.
    pub attribution: Attribution,
    /// Whether the report vouches for nothing (conditional, «présumé»).
    pub certainty: Certainty,
    /// The saying itself is negated: «n’a pas confirmé».
    pub negated: bool,
    /// «officiellement», «unilatéralement»: concept ids of adverbs.
    pub manner: Vec<ConceptId>,
    /// To whom it is said: whom one calls on, whom one accuses.
    pub addressee: Option<Coordination>,
    /// The parties accuse each other.
    pub mutual: bool,
    /// Where or to whom it was published: on Facebook, to Sputnik.
    pub venue: Option<Venue>,
    /// What is said.
    pub content: Content,
    /// When it was said, where the text says so.
    pub said: Option<When>,
    /// Quoted words that belong to the claim, verbatim, without the marks.
    pub quote: Option<Span>,
    /// The sentence or the part of it that makes this claim.
    pub span: Span,
    /// Id of an earlier claim that this one denies.
    pub denies: Option<usize>,
}

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An event: «que les combats se poursuivent».
    Event(Event),
    /// A thing: «la mobilisation générale», «des morts et des blessés».
    Things(Coordination),
    /// Words that were not parsed: they stand in French, quoted and marked.
    Verbatim(Span),
}

/// Something that happens or holds, by a frame of the report data.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Frame id: `shoot-down`. The Fluent message is `event-shoot-down`.
    pub frame: String,
    /// Participants by role name, in the order of the frame.
    pub roles: Vec<(String, Filler)>,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// Tense seen from the saying, back-shift undone.
    pub tense: Tense,
    /// Conditional: «aurait tué».
    pub hedged: bool,
    /// Concept ids of adverbs.
    pub manner: Vec<ConceptId>,
    /// Where.
    pub place: Option<Setting>,
    /// When.
    pub when: Option<When>,
    /// What surrounds the event, by relation: `during`, `following`, `contrast`, `including`, `despite`, `response`,
    /// `support`.
    pub circumstances: Vec<(String, Coordination)>,
    /// A second event and how it relates: `after`, `following`, `purpose`, `while`, `and`.
    pub linked: Option<(String, Box<Self>)>,
    /// The whole event is quoted.
    pub quoted: bool,
    /// Where it stands.
    pub span: Span,
}

/// A participant.
#[derive(Clone, Debug, PartialEq)]
pub enum Filler {
    /// One or several noun phrases.
    Nouns(Coordination),
    /// An event: «soutenir que…», «continuer de…».
    Event(Box<Event>),
    /// What the subject is said to be.
    Quality {
        /// Concept of the adjective.
        adjective: ConceptId,
        /// Concepts of the adverbs before it: «très grave».
        degree: Vec<ConceptId>,
    },
    /// Whoever makes the claim: the unexpressed subject of «a dit avoir abattu…», «nous» in a quotation, «il» for the
    /// speaker. A pronoun in English and French, nothing in Armenian and Azerbaijani.
    Claimant,
}

/// Noun phrases that play one part together.
#[derive(Clone, Debug, PartialEq)]
pub struct Coordination {
    /// At least one.
    pub items: Vec<NounPhrase>,
    /// How the last one is joined.
    pub joiner: Joiner,
}

/// How members of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Joiner {
    #[default]
    And,
    Or,
    /// «ainsi que»
    AsWellAs,
    /// «ni … ni»
    Nor,
}

/// A noun phrase whose every word is known.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Debug, PartialEq)]
pub struct NounPhrase {
    /// The concept of the head: a term, place, person or organisation. For an office with a name it is the office.
    pub head: ConceptId,
    /// Number in the French text.
    pub number: Number,
    /// Whether the French has a definite article, a possessive or none with a proper name.
    pub definite: bool,
    /// «ce», «cette».
    pub demonstrative: bool,
    /// «tous les», «l’ensemble des».
    pub all: bool,
    /// Numeral or quantity.
    pub count: Option<Count>,
    /// Adjectives: demonyms and quality terms, by concept id, in the order of the French.
    pub adjectives: Vec<ConceptId>,
    /// «de …»: complement of the head.
    pub of: Option<Box<Coordination>>,
    /// «entre … et …»
    pub between: Option<Box<Coordination>>,
    /// «contre …»
    pub against: Option<Box<Coordination>>,
    /// «avec …»
    pub with: Option<Box<Coordination>>,
    /// «pour …»: control over an area, a call for peace.
    pub purpose: Option<Box<Coordination>>,
    /// «de …» with an infinitive: an attempt to do something, a decision to.
    pub deed: Option<Box<Event>>,
    /// Place of the thing: «sur la ligne de contact», «parmi la population civile».
    pub place: Option<Box<Setting>>,
    /// Day of the thing: «une escarmouche du 12 juillet».
    pub when: Option<When>,
    /// Bearer of an office or name of a generic place: «…, Vahram Poghosyan», «la capitale Stepanakert».
    pub name: Option<ConceptId>,
    /// A name beside the office that the glossary does not have; it is not written in a summary.
    pub other_name: Option<Span>,
    /// A phrase in apposition, in the speaker’s words: «l’Arménie, pays occupant».
    pub apposition: Option<Box<Self>>,
    /// «âgés de 18 ans et plus»
    pub aged_from: Option<u32>,
    /// «leur», «sa»: possessor is the claimant or the subject.
    pub own: bool,
    /// Whether the possessor is one or several.
    pub owners: Option<Number>,
    /// All its words stand in quotation marks of their own.
    pub quoted: bool,
    /// Adjectives of it that do: a «flagrant» violation.
    pub quoted_words: Vec<ConceptId>,
    /// Where it stands.
    pub span: Span,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The number, as claimed; for «plusieurs», «des dizaines de» see `approximation`.
    pub value: u64,
    /// Exact, at least, about…
    pub approximation: Approximation,
}

/// How exact a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Approximation {
    /// «deux»
    Exact,
    /// «au moins»
    AtLeast,
    /// «environ», «une trentaine de»
    About,
    /// «près de», «presque»
    Nearly,
    /// «plus de»
    MoreThan,
    /// «moins de»
    LessThan,
    /// «jusqu’à»
    UpTo,
    /// «plusieurs», «des»: value 0.
    Several,
    /// «des dizaines de»: value 10.
    Dozens,
    /// «des centaines de»: value 100.
    Hundreds,
    /// «des milliers de»: value 1000.
    Thousands,
}

/// A place and how something lies to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// In, on, near…
    pub relation: PlaceRelation,
    /// The place or group.
    pub phrase: Coordination,
}

/// How something lies to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PlaceRelation {
    In,
    On,
    Near,
    Along,
    Towards,
    From,
    Among,
    /// «dans les rangs de»
    InRanksOf,
    Between,
    /// «sur tout le front»
    AllAlong,
}

/// Where a claim was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    /// On a platform, to an agency, in a statement.
    pub kind: VenueKind,
    /// Platform, agency or document.
    pub phrase: Option<NounPhrase>,
}

/// Kinds of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VenueKind {
    /// «sur Facebook»
    On,
    /// «à l’AFP», «auprès de Sputnik»
    To,
    /// «dans un communiqué»
    InStatement,
    /// «dans une déclaration publiée sur Facebook»
    InStatementOn,
}

/// A time, as far as the text tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day, a month or a year.
    At(PartialDate),
    /// The night between two days: the first of them.
    NightFrom(Date),
    /// Since a day, a month or a year.
    Since(PartialDate),
    /// From one day to another.
    Between(Date, Date),
    /// «depuis près de 30 ans»
    ForYears(Count),
}

/// Kinds of saying (`design.md` section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    State,
    Announce,
    Claim,
    Accuse,
    Deny,
    Confirm,
    Call,
    Threaten,
    Promise,
    Condemn,
}

/// How the report attributes a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attribution {
    /// The claimant’s own words, in quotation marks.
    Direct,
    /// Reported speech.
    Indirect,
    /// «selon», «d’après».
    According,
    /// Only some words are quoted.
    ScareQuote,
    /// The report itself.
    Narrator,
}

/// Whether the report vouches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Certainty {
    Asserted,
    Hedged,
}

/// Affirmed or negated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Polarity {
    Affirmed,
    Negated,
}

/// Tense seen from the saying: «a dit que les combats se poursuivaient» is present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Tense {
    Past,
    Present,
    Future,
}

impl Coordination {
    /// A single phrase.
    pub fn one(phrase: NounPhrase) -> Self {
        Self {
            items: vec![phrase],
            joiner: Joiner::And,
        }
    }

    /// Plural when several, or when the one is.
    pub fn number(&self) -> Number {
        match self.items.as_slice() {
            [only] => only.number,
            _ => Number::Plural,
        }
    }
}

impl NounPhrase {
    /// A phrase with nothing but a head.
    pub fn new(head: ConceptId, span: Span) -> Self {
        Self {
            head,
            number: Number::Singular,
            definite: true,
            demonstrative: false,
            all: false,
            count: None,
            adjectives: Vec::new(),
            of: None,
            between: None,
            against: None,
            with: None,
            purpose: None,
            deed: None,
            place: None,
            when: None,
            name: None,
            other_name: None,
            apposition: None,
            aged_from: None,
            own: false,
            owners: None,
            quoted: false,
            quoted_words: Vec::new(),
            span,
        }
    }
}

impl Event {
    /// Calls `visit` with the participants, also of the events in and beside this one.
    pub(super) fn each_noun(&self, visit: &mut dyn FnMut(&Coordination)) {
        for (_, filler) in &self.roles {
            match filler {
                Filler::Nouns(nouns) => visit(nouns),
                Filler::Event(event) => event.each_noun(visit),
                Filler::Quality { .. } | Filler::Claimant => {}
            }
        }
        self.circumstances
            .iter()
            .for_each(|(_, nouns)| visit(nouns));
        if let Some((_, event)) = &self.linked {
            event.each_noun(visit);
        }
    }

    /// The participant of a role.
    pub fn role(&self, name: &str) -> Option<&Filler> {
        self.roles
            .iter()
            .find(|(role, _)| role == name)
            .map(|(_, filler)| filler)
    }
}

words! {
    Act {
        State = "state", Announce = "announce", Claim = "claim", Accuse = "accuse", Deny = "deny", Confirm = "confirm",
        Call = "call", Threaten = "threaten", Promise = "promise", Condemn = "condemn",
    }
    Attribution {
        Direct = "direct", Indirect = "indirect", According = "according", ScareQuote = "scare-quote",
        Narrator = "narrator",
    }
    Certainty { Asserted = "asserted", Hedged = "hedged" }
    Polarity { Affirmed = "affirmed", Negated = "negated" }
    Tense { Past = "past", Present = "present", Future = "future" }
    Joiner { And = "and", Or = "or", AsWellAs = "as-well-as", Nor = "nor" }
    PlaceRelation {
        In = "in", On = "on", Near = "near", Along = "along", Towards = "towards", From = "from", Among = "among",
        InRanksOf = "in-ranks-of", Between = "between", AllAlong = "all-along",
    }
    VenueKind { On = "on", To = "to", InStatement = "in-statement", InStatementOn = "in-statement-on" }
    Approximation {
        Exact = "exact", AtLeast = "at-least", About = "about", Nearly = "nearly", MoreThan = "more-than",
        LessThan = "less-than", UpTo = "up-to", Several = "several", Dozens = "dozens", Hundreds = "hundreds",
        Thousands = "thousands",
    }
    UnreadReason {
        Heading = "heading", NoConstruction = "no-construction", NoClaimant = "no-claimant", Rest = "rest",
    }
}

impl Coordination {
    /// Calls `visit` with every phrase in it, complements and appositions included.
    pub(super) fn each(&self, visit: &mut dyn FnMut(&NounPhrase)) {
        for item in &self.items {
            visit(item);
            let complements = [
                &item.of,
                &item.between,
                &item.against,
                &item.with,
                &item.purpose,
            ];
            for complement in complements.into_iter().flatten() {
                complement.each(visit);
            }
            if let Some(apposition) = &item.apposition {
                visit(apposition);
            }
            if let Some(deed) = &item.deed {
                deed.each_noun(&mut |nouns| nouns.each(visit));
            }
        }
    }
}
