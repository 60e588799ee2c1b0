//! `lang/<tag>.phrase.toml`: how a language builds noun phrases.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::toml;
use crate::vocabulary::{
    ConceptId, DemonymRules, JoinRule, Lang, Message, NumeralRules, OfRules, PhrasePart,
    PhraseRules, Problem, Relation, Span,
};

/// Reads one phrase file; `None` when it does not say which language.
pub(super) fn read(source: usize, text: &str, problems: &mut Vec<Problem>) -> Option<PhraseRules> {
    let file: File = toml::read(source, text, problems)?;
    let Some(lang) = Lang::parse(&file.lang) else {
        let table = toml::parse(source, text, &mut Vec::new());
        let tag = table.as_ref().and_then(|table| table.get("lang"));
        let span = tag.map_or_else(Span::default, |tag| tag.span);
        let message = Message::UnknownLanguage { found: file.lang };
        problems.push(toml::error_at(source, span, message, None));
        return None;
    };
    let [open, close] = file.quotes;
    Some(PhraseRules {
        lang,
        head_last: file.head_last,
        order: file.order,
        quotes: (open, close),
        quoted_inflected: file.quoted_inflected,
        words: file.words,
        pronouns: file.pronouns,
        numerals: NumeralRules {
            words: file.numerals.words,
            singular: file.numerals.singular,
            definite_plural: file.numerals.definite_plural,
            vague_plural: file.numerals.vague_plural,
        },
        relations: file
            .relation
            .into_iter()
            .map(|(id, relation)| (id, relation.into()))
            .collect(),
        joiners: file
            .joiner
            .into_iter()
            .map(|(id, joiner)| (id, joiner.into()))
            .collect(),
        demonyms: file.demonym.into(),
        of: file.of.into(),
        preposed: ids(file.preposed),
        mass: ids(file.mass),
        people: ids(file.people),
        introduced: file.introduced,
        onsets: [file.onsets.first, file.onsets.second],
        small_titles: ids(file.small_titles),
        small_words: file.small_words,
    })
}

fn ids(words: Vec<String>) -> Vec<ConceptId> {
    words.into_iter().map(ConceptId::new).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "checked by the reader of all files")]
    schema: Option<i64>,
    lang: String,
    #[serde(default)]
    head_last: bool,
    #[serde(deserialize_with = "parts")]
    order: Vec<PhrasePart>,
    quotes: [String; 2],
    #[serde(default)]
    quoted_inflected: bool,
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    pronouns: BTreeMap<String, String>,
    #[serde(default)]
    numerals: Numerals,
    #[serde(default)]
    relation: BTreeMap<String, RelationTable>,
    #[serde(default)]
    joiner: BTreeMap<String, Joiner>,
    #[serde(default)]
    demonym: Demonym,
    #[serde(default)]
    of: Of,
    #[serde(default)]
    preposed: Vec<String>,
    #[serde(default)]
    mass: Vec<String>,
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    introduced: Vec<String>,
    #[serde(default)]
    onsets: Onsets,
    #[serde(default)]
    small_titles: Vec<String>,
    #[serde(default)]
    small_words: Vec<String>,
}

fn parts<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<PhrasePart>, D::Error> {
    let words = Vec::<String>::deserialize(source)?;
    let known: Vec<&str> = PhrasePart::ALL.iter().map(|part| part.as_str()).collect();
    words
        .iter()
        .map(|word| {
            PhrasePart::parse(word).ok_or_else(|| {
                let known = known.join("`, `");
                D::Error::custom(format_args!(
                    "unknown variant `{word}`, expected one of `{known}`"
                ))
            })
        })
        .collect()
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Numerals {
    words: Vec<String>,
    singular: bool,
    definite_plural: bool,
    vague_plural: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RelationTable {
    case: String,
    before: String,
    after: String,
    after_thing: Option<String>,
    after_event: Option<String>,
    ending: BTreeMap<String, String>,
    instead: Option<(String, String)>,
}

impl From<RelationTable> for Relation {
    fn from(table: RelationTable) -> Self {
        Self {
            case: table.case,
            before: table.before,
            after: table.after,
            after_thing: table.after_thing,
            after_event: table.after_event,
            ending: table.ending,
            instead: table.instead,
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Joiner {
    before: String,
    between: String,
    last: String,
    denied: bool,
}

impl From<Joiner> for JoinRule {
    fn from(joiner: Joiner) -> Self {
        Self {
            before: joiner.before,
            between: joiner.between,
            last: joiner.last,
            denied: joiner.denied,
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Demonym {
    genitive: Vec<String>,
    genitive_except: Vec<String>,
    attribute: bool,
    genitive_apart: bool,
    inhabitant: bool,
    inside: Vec<String>,
    inside_before: Vec<String>,
}

impl From<Demonym> for DemonymRules {
    fn from(table: Demonym) -> Self {
        Self {
            genitive: table.genitive,
            genitive_except: ids(table.genitive_except),
            attribute: table.attribute,
            genitive_apart: table.genitive_apart,
            inhabitant: table.inhabitant,
            inside: table.inside,
            inside_before: table.inside_before,
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Of {
    possessed: bool,
    nested_bare: bool,
    attributive: Vec<String>,
    attributive_categories: Vec<String>,
    indefinite_bare: bool,
    bare_categories: Vec<String>,
    relations: BTreeMap<String, String>,
    short: Vec<String>,
}

impl From<Of> for OfRules {
    fn from(table: Of) -> Self {
        Self {
            possessed: table.possessed,
            nested_bare: table.nested_bare,
            attributive: ids(table.attributive),
            attributive_categories: table.attributive_categories,
            indefinite_bare: table.indefinite_bare,
            bare_categories: table.bare_categories,
            short: ids(table.short),
            relations: table
                .relations
                .into_iter()
                .map(|(id, word)| (ConceptId::new(id), word))
                .collect(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Onsets {
    first: Vec<String>,
    second: Vec<String>,
}
