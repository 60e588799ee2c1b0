//! Report data: `glossary/report/<lang>.{verbs,speech,frames,words}.toml` → [`Lexicon`].

use std::collections::BTreeMap;

use serde::Deserialize;

use super::toml;
use crate::vocabulary::{
    Frame, Function, Kind, Lang, Lexicon, Problem, Selector, SpeechVerb, Trigger, Verbs, Words,
};

/// What one of the four files of report data gives to the lexicon of its language.
#[derive(Debug)]
pub(crate) struct Part {
    lang: Lang,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Verbs(Verbs),
    Speech(SpeechFile),
    Frames(Vec<Frame>),
    Words(Box<Words>),
    /// The file could not be read: the language is one of reports all the same.
    Nothing,
}

/// Reads one file of report data; `name` tells the language, and which of the four it is.
pub(crate) fn read(
    name: &str,
    source: usize,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<Part> {
    let file = name.rsplit('/').next().unwrap_or(name);
    let mut parts = file.split('.');
    let lang = parts.next().and_then(Lang::parse)?;
    let content = match parts.next() {
        Some("verbs") => {
            toml::read::<VerbsFile>(source, text, problems).map(|file| Content::Verbs(file.lower()))
        }
        Some("speech") => toml::read::<SpeechFile>(source, text, problems).map(Content::Speech),
        Some("frames") => toml::read::<FramesFile>(source, text, problems)
            .map(|file| Content::Frames(file.lower())),
        _ => toml::read::<WordsFile>(source, text, problems)
            .map(|file| Content::Words(Box::new(file.lower()))),
    };
    let content = content.unwrap_or(Content::Nothing);
    Some(Part { lang, content })
}

impl Part {
    /// Puts it into the lexicon of its language; a later file replaces an earlier one.
    pub(crate) fn add(self, lexicons: &mut BTreeMap<Lang, Lexicon>) {
        let lexicon = lexicons.entry(self.lang).or_default();
        match self.content {
            Content::Verbs(verbs) => lexicon.verbs = verbs,
            Content::Speech(file) => {
                lexicon.speech = file.speech.into_iter().map(SpeechRow::lower).collect();
                lexicon.according = file.according;
                lexicon.documents = file.documents;
                lexicon.account = file.account;
                lexicon.in_document = file.in_document;
                lexicon.on_platform = file.on_platform;
                lexicon.to_agency = file.to_agency;
                lexicon.document_tails = file.document_tails;
                lexicon.published = file.published;
            }
            Content::Frames(frames) => lexicon.frames = frames,
            Content::Words(words) => lexicon.words = *words,
            Content::Nothing => {}
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerbsFile {
    #[serde(rename = "schema")]
    _schema: i64,
    #[serde(rename = "lang")]
    _lang: String,
    class: Vec<ClassRow>,
    verbs: VerbRows,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassRow {
    ending: String,
    cells: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerbRows {
    regular: Vec<String>,
    mute: Vec<(String, String)>,
    irregular: Vec<[String; 8]>,
    gerunds: Vec<(String, String)>,
    with_etre: Vec<String>,
}

impl VerbsFile {
    fn lower(self) -> Verbs {
        Verbs {
            classes: self
                .class
                .into_iter()
                .map(|row| (row.ending, row.cells.into_iter().collect()))
                .collect(),
            regular: self.verbs.regular,
            mute: self.verbs.mute,
            irregular: self.verbs.irregular,
            gerunds: self.verbs.gerunds,
            with_etre: self.verbs.with_etre,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeechFile {
    #[serde(rename = "schema")]
    _schema: i64,
    #[serde(rename = "lang")]
    _lang: String,
    speech: Vec<SpeechRow>,
    according: Vec<String>,
    documents: Vec<String>,
    in_document: Vec<String>,
    on_platform: Vec<String>,
    to_agency: Vec<String>,
    document_tails: Vec<String>,
    account: Vec<String>,
    published: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeechRow {
    verb: String,
    #[serde(default)]
    pronominal: bool,
    fixed: Option<String>,
    act: String,
    wording: String,
    to: Option<String>,
    says: Vec<String>,
}

impl SpeechRow {
    fn lower(self) -> SpeechVerb {
        SpeechVerb {
            verb: self.verb,
            pronominal: self.pronominal,
            fixed: self.fixed,
            act: self.act,
            wording: self.wording,
            to: self.to,
            says: self.says,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FramesFile {
    #[serde(rename = "schema")]
    _schema: i64,
    #[serde(rename = "lang")]
    _lang: String,
    #[serde(default)]
    groups: BTreeMap<String, Vec<String>>,
    frame: Vec<FrameRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameRow {
    id: String,
    plover: Option<String>,
    trigger: Vec<TriggerRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TriggerRow {
    verb: String,
    #[serde(default)]
    pronominal: bool,
    fixed: Option<String>,
    subject: String,
    #[serde(default)]
    subject_of: Vec<String>,
    object: Option<String>,
    #[serde(default)]
    of: Vec<String>,
    #[serde(default = "yes")]
    passive: bool,
    #[serde(default)]
    must: Vec<(String, String)>,
    #[serde(default)]
    may: Vec<(String, String)>,
    infinitive: Option<(String, String)>,
    attribute: Option<String>,
}

fn yes() -> bool {
    true
}

impl FramesFile {
    fn lower(self) -> Vec<Frame> {
        let groups = self.groups;
        let trigger = |row: TriggerRow| Trigger {
            verb: row.verb,
            pronominal: row.pronominal,
            fixed: row.fixed,
            subject: row.subject,
            subject_of: selectors(&row.subject_of, &groups),
            object: row.object,
            of: selectors(&row.of, &groups),
            passive: row.passive,
            must: row.must,
            may: row.may,
            infinitive: row.infinitive,
            attribute: row.attribute,
        };
        let frame = |row: FrameRow| Frame {
            id: row.id,
            plover: row.plover,
            triggers: row.trigger.into_iter().map(trigger).collect(),
        };
        self.frame.into_iter().map(frame).collect()
    }
}

/// `@group` stands for the members of a group; groups do not nest.
fn selectors(words: &[String], groups: &BTreeMap<String, Vec<String>>) -> Vec<Selector> {
    let mut selectors = Vec::new();
    for word in words {
        match word.strip_prefix('@').and_then(|group| groups.get(group)) {
            Some(members) => selectors.extend(members.iter().map(|member| selector(member))),
            None => selectors.push(selector(word)),
        }
    }
    selectors
}

fn selector(word: &str) -> Selector {
    match word.split_once(':') {
        Some(("kind", kind)) => {
            Kind::parse(kind).map_or_else(|| Selector::Concept(word.to_owned()), Selector::Kind)
        }
        Some(("category", category)) => Selector::Category(category.to_owned()),
        _ => Selector::Concept(word.to_owned()),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    #[serde(rename = "schema")]
    _schema: i64,
    #[serde(rename = "lang")]
    _lang: String,
    function: FunctionRow,
    conjunctions: Conjunctions,
    determiners: Determiners,
    numbers: Numbers,
    pronouns: Pronouns,
    adverbs: Adverbs,
    place: Places,
    links: Links,
    dates: Dates,
    sentences: Sentences,
    detection: Detection,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionRow {
    of: String,
    at: String,
    r#in: String,
    by: String,
    with: String,
    against: String,
    between: String,
    r#for: String,
    since: String,
    and: String,
    or: String,
    nor: String,
    that: String,
    not: String,
    #[serde(rename = "self")]
    itself: String,
    have: String,
    be: String,
    other: String,
    aged: String,
    more: String,
    euphonic: String,
    counterpart: String,
    go: String,
    come: String,
    first: String,
}

impl FunctionRow {
    fn lower(self) -> Function {
        Function {
            of: self.of,
            at: self.at,
            inside: self.r#in,
            by: self.by,
            with: self.with,
            against: self.against,
            between: self.between,
            purpose: self.r#for,
            since: self.since,
            and: self.and,
            or: self.or,
            nor: self.nor,
            that: self.that,
            not: self.not,
            itself: self.itself,
            have: self.have,
            be: self.be,
            other: self.other,
            aged: self.aged,
            more: self.more,
            euphonic: self.euphonic,
            counterpart: self.counterpart,
            go: self.go,
            come: self.come,
            first: self.first,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conjunctions {
    as_well: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Determiners {
    definite: Vec<String>,
    indefinite: Vec<String>,
    demonstrative: Vec<String>,
    possessive: Vec<String>,
    plural: Vec<String>,
    possessive_of_several: Vec<String>,
    all: Vec<String>,
    none: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Numbers {
    words: Vec<(String, u64)>,
    about: Vec<(String, u64)>,
    dozens: Vec<String>,
    hundreds: Vec<String>,
    thousands: Vec<String>,
    several: Vec<String>,
    approximations: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pronouns {
    subject: Vec<String>,
    stressed: Vec<String>,
    first_person: Vec<String>,
    negation: Vec<String>,
    feminine: Vec<String>,
    plural: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adverbs {
    linking: Vec<String>,
    opening: Vec<String>,
    hedging: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    prepositions: Vec<(String, String)>,
    located: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Links {
    after: Vec<String>,
    before: Vec<String>,
    purpose: Vec<String>,
    #[serde(rename = "while")]
    meanwhile: Vec<String>,
    because: Vec<String>,
    circumstances: Vec<(String, String)>,
    rest: Vec<String>,
    rest_after_comma: Vec<String>,
    given: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dates {
    years: Vec<String>,
    last: Vec<String>,
    before_hour: Vec<String>,
    relative: Vec<(String, i64)>,
    approximate_night: Vec<String>,
    parts_of_day: Vec<String>,
    clock: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    abbreviations: Vec<String>,
    capitals: Vec<(String, String)>,
    titles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detection {
    words: Vec<String>,
    share: u8,
}

impl WordsFile {
    fn lower(self) -> Words {
        Words {
            function: self.function.lower(),
            as_well: self.conjunctions.as_well,
            plural: self.determiners.plural,
            years: self.dates.years,
            last: self.dates.last,
            before_hour: self.dates.before_hour,
            definite: self.determiners.definite,
            indefinite: self.determiners.indefinite,
            demonstrative: self.determiners.demonstrative,
            possessive: self.determiners.possessive,
            all: self.determiners.all,
            none: self.determiners.none,
            numbers: self.numbers.words,
            about: self.numbers.about,
            dozens: self.numbers.dozens,
            hundreds: self.numbers.hundreds,
            thousands: self.numbers.thousands,
            several: self.numbers.several,
            approximations: self.numbers.approximations,
            subject_pronouns: self.pronouns.subject,
            first_person: self.pronouns.first_person,
            negation: self.pronouns.negation,
            feminine: self.pronouns.feminine,
            plural_pronouns: self.pronouns.plural,
            possessive_of_several: self.determiners.possessive_of_several,
            linking: self.adverbs.linking,
            opening: self.adverbs.opening,
            hedging: self.adverbs.hedging,
            place_prepositions: self.place.prepositions,
            located: self.place.located,
            after: self.links.after,
            before: self.links.before,
            purpose: self.links.purpose,
            meanwhile: self.links.meanwhile,
            because: self.links.because,
            circumstances: self.links.circumstances,
            stressed_pronouns: self.pronouns.stressed,
            clock: self.dates.clock,
            rest: self.links.rest,
            rest_after_comma: self.links.rest_after_comma,
            given: self.links.given,
            relative_days: self.dates.relative,
            nights: self.dates.approximate_night,
            parts_of_day: self.dates.parts_of_day,
            abbreviations: self.sentences.abbreviations,
            capitals: self.sentences.capitals,
            titles: self.sentences.titles,
            detection: self.detection.words,
            detection_share: self.detection.share,
        }
    }
}
