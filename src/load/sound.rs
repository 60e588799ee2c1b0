//! `sound/*.toml`: readers, costs, endings and the constants of the verdict.

mod over;

use super::concept::lang;
use super::fields::{Fields, Sink, Text};
use super::toml::{self, error_at, help_choice};
use crate::sound::{
    CostData, DefaultCosts, EndingData, ExampleData, GapData, Logistic, PairData, Place,
    ReaderData, RuleData, Sounds, VerdictData,
};
use crate::vocabulary::{Message, Problem, Script, Span};

/// What one file of the folder defines.
#[derive(Debug)]
pub(crate) enum Part {
    Reader(Box<ReaderData>, Vec<(Span, String)>),
    Costs(Box<CostData>),
    Endings(Vec<EndingData>),
    Verdict(VerdictData),
}

/// Reads one file; the keys tell what it is.
pub(crate) fn read(sink: &mut Sink<'_>) -> Option<Part> {
    let table = toml::parse(sink.source, sink.text, &mut sink.problems)?;
    sink.broken = !sink.problems.is_empty();
    let mut fields = Fields::new(&table, Span::new(0, 0));
    let _checked = fields.integer("schema", sink);
    if fields.has("reader") {
        let (reader, spans) = reader(fields, sink)?;
        Some(Part::Reader(Box::new(reader), spans))
    } else if ["consonants", "default", "fuse", "pair", "gap"]
        .iter()
        .any(|key| fields.has(key))
    {
        Some(Part::Costs(Box::new(costs(fields, sink))))
    } else if fields.has("suffix") || fields.has("word") {
        Some(Part::Endings(endings(fields, sink)))
    } else {
        Some(Part::Verdict(verdict(fields, sink)))
    }
}

/// Puts the parts together; `None` where no pack has sounds. Of readers with one name, and of groups of endings, the last
/// stands; costs and constants of a later part lie over those of an earlier one.
pub(super) fn compile(parts: Vec<Part>, problems: &mut Vec<Problem>) -> Option<Sounds> {
    let mut readers: Vec<ReaderData> = Vec::new();
    let mut used = Vec::new();
    let mut costs: Option<CostData> = None;
    let mut endings: Vec<EndingData> = Vec::new();
    let mut verdict = VerdictData::default();
    for part in parts {
        match part {
            Part::Reader(reader, spans) => {
                readers.retain(|known| known.name != reader.name);
                used.extend(
                    spans
                        .into_iter()
                        .map(|(span, symbols)| (reader.origin.0, span, symbols)),
                );
                readers.push(*reader);
            }
            Part::Costs(data) => match &mut costs {
                Some(below) => over::costs(below, *data),
                None => costs = Some(*data),
            },
            Part::Endings(data) => over::endings(&mut endings, data),
            Part::Verdict(data) => over::verdict(&mut verdict, data),
        }
    }
    let costs = costs?;
    for (source, span, symbols) in used {
        let known =
            |symbol: &char| costs.vowels.contains(*symbol) || costs.consonants.contains(*symbol);
        if let Some(symbol) = symbols.chars().find(|symbol| !known(symbol)) {
            let message = Message::UnknownValue {
                field: "sounds".to_owned(),
                found: symbol.to_string(),
            };
            let values = format!("{}{}", costs.vowels, costs.consonants);
            problems.push(error_at(
                source,
                span,
                message,
                Some(Message::HelpAllowed { values }),
            ));
        }
    }
    let names: Vec<String> = readers.iter().map(|reader| reader.name.clone()).collect();
    for reader in &readers {
        if let Some(base) = reader.base.as_ref().filter(|base| !names.contains(base)) {
            let message = Message::UnknownValue {
                field: "base".to_owned(),
                found: base.clone(),
            };
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let help = help_choice(base, &names);
            problems.push(error_at(
                reader.origin.0,
                reader.origin.1,
                message,
                Some(help),
            ));
        }
    }
    let sounds = Sounds::new(&readers, &costs, &endings, verdict);
    check_examples(&readers, &sounds, problems);
    Some(sounds)
}

/// Examples are cheap to execute, so no command works with a reader that breaks its promise in silence.
fn check_examples(readers: &[ReaderData], sounds: &Sounds, problems: &mut Vec<Problem>) {
    for reader in readers {
        for example in &reader.examples {
            let found = sounds.read_by(&reader.name, &example.text);
            if !found.contains(&example.sounds) {
                let message = Message::ExampleFails {
                    expected: example.sounds.clone(),
                    found: found.join(", "),
                };
                problems.push(error_at(reader.origin.0, example.span, message, None));
            }
        }
    }
}

fn reader(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
) -> Option<(ReaderData, Vec<(Span, String)>)> {
    let name = fields.required("reader", sink);
    let script = fields.word("script", sink, &Script::ALL, Script::code);
    if script.is_none() && !fields.has("script") {
        fields.missing("script", sink);
    }
    let mut spans = Vec::new();
    let letters = fields.table("letters", sink);
    let letters = letters.map_or_else(Vec::new, |table| {
        let span = table.span;
        let letters = table.all_words(sink);
        spans.extend(letters.iter().map(|(_, sounds)| (span, sounds.clone())));
        letters
    });
    let data = ReaderData {
        base: fields.owned("base", sink),
        langs: fields
            .strings("langs", sink)
            .into_iter()
            .filter_map(|tag| lang(tag, sink))
            .collect(),
        prior: number("prior", &mut fields, sink),
        turkic: fields.flag("turkic", sink).unwrap_or(false),
        russian: fields.flag("russian", sink),
        schwa: fields.flag("schwa", sink).unwrap_or(false),
        strict: fields.flag("strict", sink),
        vowels: fields.owned("vowels", sink).unwrap_or_default(),
        letters,
        rules: fields
            .tables("rule", sink)
            .into_iter()
            .filter_map(|table| rule(table, sink, &mut spans))
            .collect(),
        examples: fields
            .tables("example", sink)
            .into_iter()
            .filter_map(|table| example(table, sink))
            .collect(),
        origin: (sink.source, name.map_or(fields.span, |name| name.span)),
        name: name.map_or_else(String::new, |name| name.value.to_owned()),
        script: script.unwrap_or(Script::Latin),
    };
    fields.done(sink);
    (name.is_some() && script.is_some()).then_some((data, spans))
}

fn rule(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    spans: &mut Vec<(Span, String)>,
) -> Option<RuleData> {
    let text = fields.required("text", sink);
    let after = fields.owned("after", sink).unwrap_or_default();
    let before = fields.owned("before", sink).unwrap_or_default();
    let mut sounds = Vec::new();
    for text in fields.strings("sounds", sink) {
        let (symbols, cost) = weighed(text, sink);
        spans.push((text.span, symbols.clone()));
        sounds.push((symbols, cost));
    }
    if sounds.is_empty() {
        fields.missing("sounds", sink);
    }
    fields.done(sink);
    Some(RuleData {
        text: text?.value.to_owned(),
        after,
        before,
        sounds,
    })
}

/// `e 5`: the sound e for five hundredths.
fn weighed(text: Text<'_>, sink: &mut Sink<'_>) -> (String, u16) {
    match text.value.split_once(' ') {
        None => (text.value.to_owned(), 0),
        Some((symbols, cost)) => {
            let cost = cost.trim().parse();
            if cost.is_err() {
                wrong(text.span, "integer", sink);
            }
            (symbols.to_owned(), cost.unwrap_or(0))
        }
    }
}

fn example(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<ExampleData> {
    let text = fields.required("text", sink);
    let sounds = fields.required("sounds", sink);
    fields.done(sink);
    let text = text?;
    Some(ExampleData {
        text: text.value.to_owned(),
        sounds: sounds?.value.to_owned(),
        span: text.span,
    })
}

fn costs(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> CostData {
    let default = fields.table("default", sink);
    let data = CostData {
        vowels: fields.owned("vowels", sink).unwrap_or_default(),
        consonants: fields.owned("consonants", sink).unwrap_or_default(),
        schwa: fields.owned("schwa", sink).unwrap_or_default(),
        classes: fields.owned_list("classes", sink),
        fuse: fields
            .lists("fuse", sink)
            .into_iter()
            .filter_map(|list| <[String; 2]>::try_from(list).ok())
            .map(|[pair, one]| (pair, one))
            .collect(),
        default: default
            .map(|table| defaults(table, sink))
            .unwrap_or_default(),
        pairs: pairs(&mut fields, sink),
        gaps: gaps(&mut fields, sink),
    };
    fields.done(sink);
    data
}

fn defaults(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> DefaultCosts {
    let costs = DefaultCosts {
        consonants: number("consonants", &mut fields, sink),
        vowels: number("vowels", &mut fields, sink),
        mixed: number("mixed", &mut fields, sink),
        consonant_gap: number("consonant_gap", &mut fields, sink),
        vowel_gap: number("vowel_gap", &mut fields, sink),
        initial_vowel_gap: number("initial_vowel_gap", &mut fields, sink),
        double_vowel_gap: number("double_vowel_gap", &mut fields, sink),
        strict: number("strict", &mut fields, sink),
        shortest: number("shortest", &mut fields, sink),
        ending: number("ending", &mut fields, sink),
    };
    fields.done(sink);
    costs
}

fn pairs(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<PairData> {
    let mut pairs = Vec::new();
    for mut table in fields.tables("pair", sink) {
        let sounds = table.strings("sounds", sink);
        let cost = number("cost", &mut table, sink);
        let russian = optional("russian", &mut table, sink);
        for text in sounds {
            if text.value.chars().count() == 2 {
                pairs.push(PairData {
                    sounds: text.value.to_owned(),
                    cost,
                    russian,
                });
            } else {
                wrong(text.span, "string", sink);
            }
        }
        table.done(sink);
    }
    pairs
}

fn gaps(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<GapData> {
    let mut gaps = Vec::new();
    for mut table in fields.tables("gap", sink) {
        let sound = table.required("sound", sink);
        let place = table.word("where", sink, &Place::ALL, Place::as_str);
        let cost = number("cost", &mut table, sink);
        let russian = optional("russian", &mut table, sink);
        table.done(sink);
        if let Some(sound) = sound.and_then(|text| text.value.chars().next()) {
            gaps.push(GapData {
                sound,
                place,
                cost,
                russian,
            });
        }
    }
    gaps
}

fn endings(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<EndingData> {
    let mut endings = Vec::new();
    for (key, word) in [("suffix", false), ("word", true)] {
        for mut table in fields.tables(key, sink) {
            let group = table.required("group", sink);
            let ending = EndingData {
                group: group.map_or_else(String::new, |group| group.value.to_owned()),
                sounds: table.owned_list("sounds", sink),
                apart: number("apart", &mut table, sink),
                patronymic: table.flag("patronymic", sink).unwrap_or(false),
                dropped: table.flag("dropped", sink).unwrap_or(false),
                word,
            };
            table.done(sink);
            endings.push(ending);
        }
    }
    fields.done(sink);
    endings
}

fn verdict(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> VerdictData {
    let logistic = fields.table("logistic", sink);
    let data = VerdictData {
        same: number("same", &mut fields, sink),
        different: number("different", &mut fields, sink),
        equal: number("equal", &mut fields, sink),
        apart: number("apart", &mut fields, sink),
        surest: number("surest", &mut fields, sink),
        slip: number("slip", &mut fields, sink),
        logistic: logistic.map_or_else(Logistic::default, |mut table| {
            let mut number = |key| table.integer(key, sink).unwrap_or(0);
            let logistic = Logistic {
                intercept: number("intercept"),
                distance: number("distance"),
                length: number("length"),
                omitted: number("omitted"),
                free: number("free"),
                initial: number("initial"),
                ending: number("ending"),
                paired: number("paired"),
                listed: number("listed"),
                rivals: number("rivals"),
                bearers: number("bearers"),
                slip: number("slip"),
            };
            table.done(sink);
            logistic
        }),
    };
    fields.done(sink);
    data
}

fn number(key: &'static str, fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> u16 {
    optional(key, fields, sink).unwrap_or(0)
}

fn optional(key: &'static str, fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<u16> {
    let span = fields.key_span(key);
    let number = fields.integer(key, sink)?;
    let fits = u16::try_from(number)
        .ok()
        .filter(|number| *number <= 10_000);
    if fits.is_none() {
        wrong(span, "integer", sink);
    }
    fits
}

fn wrong(span: Span, expected: &str, sink: &mut Sink<'_>) {
    let expected = expected.to_owned();
    sink.error(span, Message::WrongType { expected }, None);
}
