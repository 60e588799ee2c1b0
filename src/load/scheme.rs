//! `schemes/….toml`: letters, words and rules of one transliteration scheme.

use super::concept::lang;
use super::fields::{Fields, Sink, Text};
use super::file::Named;
use super::toml::{self, error_at, help_choice};
use super::{Source, layer};
use crate::translit::{Context, Example, Purpose, Route, Rule, Scheme, SchemeParts, Schemes};
use crate::vocabulary::{Message, Problem, Span};

/// What a further choice costs where the file does not say.
const COST: u32 = 10;

/// A scheme with the place of its id, and the schemes that it names.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) scheme: Scheme,
    pub(crate) id: Span,
    /// Ids of `via` with their places.
    pub(crate) steps: Vec<(String, Span)>,
}

/// Reads a scheme; `None` when it does not say what it is called or between which languages it stands.
pub(crate) fn read(sink: &mut Sink<'_>) -> Option<Read> {
    let table = toml::parse(sink.source, sink.text, &mut sink.problems)?;
    sink.broken = !sink.problems.is_empty();
    let mut fields = Fields::new(&table, Span::new(0, 0));
    let _checked = fields.integer("schema", sink);
    let id = fields.required("id", sink);
    let name = fields.required("name", sink);
    let from = fields.required("from", sink);
    let to = fields.required("to", sink);
    let purpose = fields.word("purpose", sink, &Purpose::ALL, Purpose::as_str);
    let source = fields.owned_list("source", sink);
    let reverse_id = fields.owned("reverse_id", sink);
    let reversible = fields.flag("reversible", sink).unwrap_or_default() || reverse_id.is_some();
    let classes = fields.words("classes", sink);
    let mut steps = Vec::new();
    let routes = routes(&mut fields, sink, &mut steps);
    let mut rules = rules("rules", &mut fields, sink, &classes);
    let edge = Context::parse("#", &[]).unwrap_or_default();
    let free = Context::default();
    rules.extend(lists("words", &mut fields, sink, &edge, &edge));
    rules.extend(lists("stems", &mut fields, sink, &edge, &free));
    let letters = lists("letters", &mut fields, sink, &free, &free);
    let mut back = self::rules("back_rules", &mut fields, sink, &classes);
    back.extend(lists("back", &mut fields, sink, &free, &free));
    back.extend(letters.iter().filter_map(inverse));
    rules.extend(letters);
    let examples = examples(&mut fields, sink);
    fields.done(sink);
    let from = from.and_then(|tag| lang(tag, sink));
    let to = to.and_then(|tag| lang(tag, sink));
    let id = id?;
    let scheme = Scheme::new(SchemeParts {
        id: id.value.to_owned(),
        reverse_id,
        name: name?.value.to_owned(),
        from: from?,
        to: to?,
        purpose: purpose.unwrap_or(Purpose::Standard),
        source,
        examples,
        routes,
        rules,
        back: reversible.then_some(back),
    });
    Some(Read {
        scheme,
        id: id.span,
        steps,
    })
}

/// Schemes of all sources: those of later packs replace those of earlier ones. A step that nobody defines is told.
pub(crate) fn merge(
    files: Vec<Vec<Read>>,
    sources: &[Source],
    problems: &mut Vec<Problem>,
) -> Schemes {
    let steps: Vec<(usize, String, Span)> = files
        .iter()
        .enumerate()
        .flat_map(|(source, read)| read.iter().map(move |read| (source, read)))
        .flat_map(|(source, read)| {
            let steps = read.steps.iter();
            steps.map(move |(id, span)| (source, id.clone(), *span))
        })
        .collect();
    let files = files.into_iter().map(|read| {
        let named = |read: Read| Named {
            value: read.scheme,
            span: read.id,
        };
        read.into_iter().map(named).collect()
    });
    let id = |scheme: &Scheme| scheme.id.clone();
    let schemes = Schemes::new(layer::named(files.collect(), sources, id, problems));
    for (source, id, span) in steps {
        if schemes.get(&id).is_none() {
            let known: Vec<&str> = schemes.iter().map(|scheme| scheme.id.as_str()).collect();
            let help = help_choice(&id, &known);
            let field = "via".to_owned();
            let message = Message::UnknownValue { field, found: id };
            problems.push(error_at(source, span, message, Some(help)));
        }
    }
    schemes
}

/// The way back of a plain letter.
fn inverse(rule: &Rule) -> Option<Rule> {
    let written = rule.out.first().filter(|out| !out.is_empty())?;
    Some(Rule {
        letters: written.chars().collect(),
        out: vec![rule.letters.iter().collect()],
        ..rule.clone()
    })
}

/// Lists of what is read and what may be written for it: `["ղ", "gh", "g"]`.
fn lists(
    key: &'static str,
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
    left: &Context,
    right: &Context,
) -> Vec<Rule> {
    let span = fields.key_span(key);
    let mut rules = Vec::new();
    for mut list in fields.lists(key, sink) {
        if list.len() < 2 || list[0].is_empty() {
            wrong(span, "writings", sink);
            continue;
        }
        let out = list.split_off(1);
        rules.push(Rule {
            letters: list.concat().chars().collect(),
            left: left.clone(),
            right: right.clone(),
            out,
            cost: COST,
            priority: 0,
        });
    }
    rules
}

fn rules(
    key: &'static str,
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
    classes: &[(String, String)],
) -> Vec<Rule> {
    let mut rules = Vec::new();
    for mut table in fields.tables(key, sink) {
        let letters = table.required("letters", sink);
        let left = context("left", &mut table, sink, classes);
        let right = context("right", &mut table, sink, classes);
        let out = table.owned_list("out", sink);
        if out.is_empty() && !table.has("out") {
            table.missing("out", sink);
        }
        let cost = table.integer("cost", sink);
        let priority = table.integer("priority", sink).unwrap_or_default();
        // For editors only.
        let _note = table.string("note", sink);
        table.done(sink);
        // A rule whose condition cannot be read would apply everywhere: it is left out.
        if let (Some(letters), Some(left), Some(right)) = (letters, left, right)
            && !out.is_empty()
        {
            rules.push(Rule {
                letters: letters.value.chars().collect(),
                left,
                right,
                out,
                cost: cost.and_then(|cost| cost.try_into().ok()).unwrap_or(COST),
                priority,
            });
        }
    }
    rules
}

fn context(
    key: &'static str,
    table: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
    classes: &[(String, String)],
) -> Option<Context> {
    let Some(Text { value, span }) = table.string(key, sink) else {
        return (!table.has(key)).then(Context::default);
    };
    let parsed = Context::parse(value, classes);
    if parsed.is_err() {
        wrong(span, "context", sink);
    }
    parsed.ok()
}

fn routes(
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
    steps: &mut Vec<(String, Span)>,
) -> Vec<Route> {
    let mut routes = Vec::new();
    for mut table in fields.tables("routes", sink) {
        let via = table.strings("via", sink);
        if via.is_empty() {
            table.missing("via", sink);
        }
        steps.extend(via.iter().map(|id| (id.value.to_owned(), id.span)));
        let route = Route {
            ending: table.owned_list("ending", sink),
            has: table.owned_list("has", sink),
            word: table.owned_list("word", sink),
            via: via.iter().map(|id| id.value.to_owned()).collect(),
            otherwise: table
                .integer("otherwise", sink)
                .and_then(|cost| cost.try_into().ok()),
        };
        table.done(sink);
        if !route.via.is_empty() {
            routes.push(route);
        }
    }
    routes
}

fn examples(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<Example> {
    let mut examples = Vec::new();
    for (mut texts, origin) in fields.located_lists("examples", sink) {
        if texts.len() < 2 {
            wrong(origin, "writings", sink);
            continue;
        }
        let also = texts.split_off(2);
        let gives = texts.pop().unwrap_or_default();
        let text = texts.pop().unwrap_or_default();
        examples.push(Example {
            text,
            gives,
            also,
            origin,
        });
    }
    examples
}

fn wrong(span: Span, expected: &str, sink: &mut Sink<'_>) {
    let expected = expected.to_owned();
    sink.error(span, Message::WrongType { expected }, None);
}
