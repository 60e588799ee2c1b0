//! `lang/<tag>.toml`: script, folding, casing, clitics, calendar, words around names.

use std::cmp::Reverse;

use super::concept::lang;
use super::fields::{Fields, Sink};
use crate::vocabulary::{
    Calendar, Casing, Clitics, Compounds, FoldRules, Language, Message, Month, Naming, OtherNames,
    Script, Span,
};

/// Reads a language file; `None` when it does not say which language or script.
pub(crate) fn language(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Language> {
    let tag = fields.required("lang", sink);
    if !fields.has("script") {
        fields.missing("script", sink);
    }
    let script = fields.word("script", sink, &Script::ALL, Script::code);
    let fold = fields.table("fold", sink);
    let casing = fields.table("casing", sink);
    let clitics = fields.table("clitics", sink);
    let calendar = fields.table("calendar", sink);
    let common = fields.owned_list("common", sink);
    let look_alikes = pairs_of_letters(&mut fields, sink);
    let other_names = fields.table("other_names", sink);
    let naming = fields.table("naming", sink);
    let lang = tag.and_then(|tag| lang(tag, sink));
    fields.done(sink);
    let language = Language {
        lang: lang?,
        script: script?,
        fold: fold.map(|table| rules(table, sink)).unwrap_or_default(),
        casing: casing.map(|table| pairs(table, sink)).unwrap_or_default(),
        clitics: clitics
            .map(|table| leaning(table, sink))
            .unwrap_or_default(),
        calendar: calendar
            .map(|table| months(table, sink))
            .unwrap_or_default(),
        common,
        look_alikes,
        other_names: other_names
            .map(|table| others(table, sink))
            .unwrap_or_default(),
        naming: naming.map(|table| words(table, sink)).unwrap_or_default(),
    };
    Some(language)
}

fn rules(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> FoldRules {
    let drop = fields.strings("drop", sink);
    let mut rules = FoldRules {
        drop: drop.iter().flat_map(|text| text.value.chars()).collect(),
        same: fields.lists("same", sink),
        search: fields.lists("search", sink),
        equal: Vec::new(),
        differ: Vec::new(),
    };
    for mut example in fields.tables("example", sink) {
        if !example.has("equal") && !example.has("differ") {
            example.missing("equal", sink);
        }
        rules.equal.extend(group("equal", &mut example, sink));
        rules.differ.extend(group("differ", &mut example, sink));
        example.done(sink);
    }
    fields.done(sink);
    rules
}

fn group(
    key: &'static str,
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
) -> Option<Vec<String>> {
    Some(fields.owned_list(key, sink)).filter(|words| !words.is_empty())
}

fn pairs(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Casing {
    let span = fields.key_span("pairs");
    let mut pairs = Vec::new();
    for list in fields.lists("pairs", sink) {
        match <[String; 3]>::try_from(list) {
            Ok([small, capital, title]) => pairs.push((small, capital, title)),
            Err(_) => wrong(span, "casing", sink),
        }
    }
    fields.done(sink);
    pairs.sort_by_key(|(small, ..)| Reverse(small.chars().count()));
    Casing { pairs }
}

fn pairs_of_letters(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<(char, char)> {
    let mut letters = Vec::new();
    for pair in fields.strings("look_alikes", sink) {
        let mut both = pair.value.chars();
        match (both.next(), both.next(), both.next()) {
            (Some(one), Some(other), None) => letters.push((one, other)),
            _ => wrong(pair.span, "letters", sink),
        }
    }
    letters
}

fn leaning(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Clitics {
    let clitics = Clitics {
        elided: fields.owned_list("elided", sink),
        full: fields.word_lists("full", sink),
        contractions: fields.word_lists("contractions", sink),
        vowels: fields
            .string("vowels", sink)
            .map(|text| text.value.chars().collect())
            .unwrap_or_default(),
    };
    fields.done(sink);
    clitics
}

fn others(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> OtherNames {
    let others = OtherNames {
        before: fields.owned_list("before", sink),
        after: fields.owned_list("after", sink),
        quoted: fields.owned_list("quoted", sink),
        by: fields.owned_list("by", sink),
        heads: fields.owned_list("heads", sink),
        honours_before: fields.owned_list("honours_before", sink),
        honours_after: fields.owned_list("honours_after", sink),
        bearers: fields.owned_list("bearers", sink),
        villages: fields.owned_list("villages", sink),
        regions: fields.owned_list("regions", sink),
        attributive: fields.flag("attributive", sink).unwrap_or(false),
        national: fields.owned_list("national", sink),
        compounds: fields
            .tables("compound", sink)
            .into_iter()
            .map(|table| compounds(table, sink))
            .collect(),
    };
    fields.done(sink);
    others
}

fn compounds(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Compounds {
    let compounds = Compounds {
        name: fields
            .required("name", sink)
            .map_or_else(String::new, |name| name.value.to_owned()),
        before: fields.owned_list("before", sink),
        after: fields.owned_list("after", sink),
        cities: fields.owned_list("cities", sink),
    };
    fields.done(sink);
    compounds
}

fn words(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Naming {
    let naming = Naming {
        particles: fields.owned_list("particles", sink),
        patronymics: fields.owned_list("patronymics", sink),
        titles: fields.owned_list("titles", sink),
        women: fields.owned_list("women", sink),
        men: fields.owned_list("men", sink),
        openers: fields.owned_list("openers", sink),
        aliases: fields.owned_list("aliases", sink),
        before_places: fields.owned_list("before_places", sink),
        after_places: fields.owned_list("after_places", sink),
        organisations: fields.owned_list("organisations", sink),
    };
    fields.done(sink);
    naming
}

fn months(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Calendar {
    let mut calendar = Calendar::default();
    for mut month in fields.tables("month", sink) {
        let name = month.required("name", sink);
        calendar.months.push(Month {
            name: name.map_or_else(String::new, |name| name.value.to_owned()),
            in_date: month.owned("in_date", sink),
        });
        month.done(sink);
    }
    calendar.weekdays = fields.owned_list("weekdays", sink);
    // A list of another length would shift every date.
    if !matches!(calendar.months.len(), 0 | 12) {
        wrong(fields.key_span("month"), "months", sink);
        calendar.months.clear();
    }
    if !matches!(calendar.weekdays.len(), 0 | 7) {
        wrong(fields.key_span("weekdays"), "weekdays", sink);
        calendar.weekdays.clear();
    }
    fields.done(sink);
    calendar
}

fn wrong(span: Span, expected: &str, sink: &mut Sink<'_>) {
    let expected = expected.to_owned();
    sink.error(span, Message::WrongType { expected }, None);
}
