//! TOML into schema structs: all problems of a file at once, each with its place.
//!
//! serde stops at the first error. Here the part at fault is reported, taken out, and the rest is read again, so that one
//! slip hides neither other slips nor good data.

mod deserializer;
mod plain;
mod tree;
mod turn;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::text::suggest::closest;
use crate::vocabulary::{Message, Problem, Severity, Span};

pub(crate) use tree::{Table, Value};
pub(crate) use turn::InTurn;

/// The only number that `schema` may have today.
pub const SCHEMA: &str = "1";

/// No file has more problems than one cares to read; also the bound on re-reading.
const ENOUGH: usize = 100;

/// Reads `text` as `T`. Syntax errors, unknown and missing fields and wrong types become problems of source number `source`;
/// what is left of the file is read without them. `None` when nothing of use is left.
///
/// The key `schema` is checked here; `T` may leave it out.
pub fn read<T: DeserializeOwned>(
    source: usize,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    if let Some(table) = plain::read(text)
        && table
            .get("schema")
            .is_none_or(|schema| schema.span.of(text) == SCHEMA)
        && let Ok(value) = T::deserialize(&table)
    {
        return Some(value);
    }
    let mut table = recover(source, text, problems);
    check_schema(source, text, schema_of(table.get_ref()), problems)?;
    let broken = !problems.is_empty();
    let mut robbed = Vec::new();
    let mut kept = None;
    for _ in 0..ENOUGH {
        let error = match T::deserialize(toml::de::Deserializer::from(table)) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        // Reading uses the table up; only a file with mistakes needs it again.
        let rest = kept.get_or_insert_with(|| recover(source, text, &mut Vec::new()));
        let span = error.span().map_or_else(Span::default, Span::from);
        let message = error.message();
        let missing = message.starts_with("missing field");
        let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        // A key lost to a syntax error or to an earlier problem is missing for a reason that is already told.
        if quoted.first() != Some(&"schema") && !(missing && (broken || robbed.contains(&span))) {
            problems.push(problem(source, text, span, message, &quoted));
        }
        let whole = Span::from(rest.span());
        robbed.push(remove(rest.get_mut(), whole, span)?);
        table = rest.clone();
    }
    None
}

/// Parses `text` and checks its `schema`. Syntax errors become problems and what could be read is given back; `None` for
/// another schema, of which nothing should be guessed.
pub(crate) fn parse<'t>(
    source: usize,
    text: &'t str,
    problems: &mut Vec<Problem>,
) -> Option<Table<'t>> {
    let table = plain::read(text)
        .unwrap_or_else(|| tree::convert(recover(source, text, problems).into_inner()));
    let schema = table.get("schema").map(|value| value.span);
    check_schema(source, text, schema, problems)?;
    Some(table)
}

/// Parses a sound file of which `[[key]]` is most, and gives away all of these tables but the last as they are read: so the
/// tree of the whole file is never in memory. `None` for any other file; what was given away does not count then.
pub(crate) fn parse_in_turn<'t, T: InTurn<'t>>(text: &'t str, turn: &mut T) -> Option<Table<'t>> {
    let table = plain::read_in_turn(text, turn)?;
    let schema = table.get("schema").map(|value| value.span);
    schema
        .is_none_or(|span| span.of(text) == SCHEMA)
        .then_some(table)
}

/// The inline table that stands at a place of a text, where it is plain, and where it ends.
pub(crate) fn inline(text: &str, at: usize) -> Option<(Table<'_>, usize)> {
    plain::inline(text, at)
}

/// What can be read of a file, and a problem for each line that cannot.
fn recover<'t>(source: usize, text: &'t str, problems: &mut Vec<Problem>) -> Spanned<DeTable<'t>> {
    let (table, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map(|span| span.start));
    let mut last_line = None;
    for error in errors {
        let span = error.span().map_or_else(Span::default, Span::from);
        // The first error of a line is the cause; the parser stumbles over the rest of the line for the same reason.
        let line = text
            .get(..span.start)
            .map(|before| before.matches('\n').count());
        if last_line.replace(line) == Some(line) {
            continue;
        }
        let detail = error.message().to_owned();
        problems.push(error_at(source, span, Message::Syntax { detail }, None));
    }
    table
}

fn schema_of(table: &DeTable<'_>) -> Option<Span> {
    table.get("schema").map(|value| Span::from(value.span()))
}

/// `None`, and told, for a schema that this program does not know. A file may leave it out.
fn check_schema(
    source: usize,
    text: &str,
    schema: Option<Span>,
    problems: &mut Vec<Problem>,
) -> Option<()> {
    let Some(span) = schema.filter(|span| span.of(text) != SCHEMA) else {
        return Some(());
    };
    let found = span.of(text).to_owned();
    let values = SCHEMA.to_owned();
    let help = Some(Message::HelpAllowed { values });
    problems.push(error_at(
        source,
        span,
        Message::UnknownSchema { found },
        help,
    ));
    None
}

/// A problem that leaves something out.
pub(crate) fn error_at(
    source: usize,
    span: Span,
    message: Message,
    help: Option<Message>,
) -> Problem {
    Problem {
        source,
        span,
        severity: Severity::Error,
        message,
        help,
        labels: Vec::new(),
    }
}

/// What to write instead of an unknown word: the nearest allowed one, else all of them.
pub(crate) fn help_choice(word: &str, allowed: &[&str]) -> Message {
    match closest(word, allowed.iter().copied()) {
        Some(near) => Message::HelpDidYouMean {
            suggestion: near.to_owned(),
        },
        None => Message::HelpAllowed {
            values: allowed.join(", "),
        },
    }
}

/// The serde message as a problem. Its wording is serde's documented one: the field first, then the expected ones, in backticks.
fn problem(source: usize, text: &str, span: Span, message: &str, quoted: &[&str]) -> Problem {
    let (name, allowed) = match quoted {
        [name, allowed @ ..] => (*name, allowed),
        [] => ("", &[] as &[&str]),
    };
    let message = if message.starts_with("unknown field") {
        let field = name.to_owned();
        let help = help_choice(name, allowed);
        return error_at(source, span, Message::UnknownField { field }, Some(help));
    } else if message.starts_with("unknown variant") {
        let found = name.to_owned();
        let help = help_choice(name, allowed);
        let field = key_before(text, span);
        return error_at(
            source,
            span,
            Message::UnknownValue { field, found },
            Some(help),
        );
    } else if message.starts_with("missing field") {
        let field = name.to_owned();
        let help = Message::HelpAddField {
            field: field.clone(),
        };
        return error_at(source, span, Message::MissingField { field }, Some(help));
    } else if let Some((_, expected)) = message.split_once("expected ") {
        Message::WrongType {
            expected: expected.to_owned(),
        }
    } else {
        Message::Syntax {
            detail: message.to_owned(),
        }
    };
    error_at(source, span, message, None)
}

/// The key whose value starts at `span`.
fn key_before(text: &str, span: Span) -> String {
    let before = text.get(..span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default();
    key.trim().to_owned()
}

/// Takes out the smallest part of `table` that has the span of the error. The span of the table that lost it; `None` when
/// nothing did.
fn remove(table: &mut DeTable<'_>, whole: Span, span: Span) -> Option<Span> {
    let is_it = |range: std::ops::Range<usize>| Span::from(range) == span;
    let here = table
        .iter()
        .find(|(key, value)| is_it(key.span()) || is_it(value.span()))
        .map(|(key, _)| key.get_ref().clone());
    if let Some(key) = here {
        // `[[list]]`: the list and its first item share a span; the item goes.
        if let Some(DeValue::Array(items)) = table.get_mut(&*key).map(Spanned::get_mut)
            && let Some(loser) = remove_item(items, whole, span)
        {
            return Some(loser);
        }
        return table.remove(&*key).map(|_| whole);
    }
    table
        .iter_mut()
        .find_map(|(_, value)| remove_inside(value, whole, span))
}

fn remove_inside(value: &mut Spanned<DeValue<'_>>, whole: Span, span: Span) -> Option<Span> {
    let own = Span::from(value.span());
    match value.get_mut() {
        DeValue::Table(table) => remove(table, own, span),
        DeValue::Array(items) => remove_item(items, whole, span),
        _ => None,
    }
}

fn remove_item(items: &mut DeArray<'_>, whole: Span, span: Span) -> Option<Span> {
    let inside = items
        .iter_mut()
        .find_map(|item| remove_inside(item, whole, span));
    if inside.is_some() {
        return inside;
    }
    let at = items
        .iter()
        .position(|item| Span::from(item.span()) == span)?;
    let mut rest = DeArray::new();
    for (index, item) in items.iter().enumerate() {
        if index != at {
            rest.push(item.clone());
        }
    }
    *items = rest;
    Some(whole)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use serde::Deserialize;

    use super::read;

    #[derive(Deserialize, Debug, Default)]
    #[serde(deny_unknown_fields, default)]
    struct File {
        thing: Vec<Thing>,
    }

    #[derive(Deserialize, Debug)]
    #[serde(deny_unknown_fields)]
    struct Thing {
        id: String,
        #[serde(default)]
        size: i64,
        #[serde(default)]
        words: Vec<String>,
    }

    #[track_caller]
    fn check(text: &str, ids: &[&str], expected: &[&str]) {
        let mut problems = Vec::new();
        let file: File = read(0, text, &mut problems).unwrap_or_default();
        let found: Vec<&str> = file.thing.iter().map(|thing| thing.id.as_str()).collect();
        let said: Vec<String> = problems
            .iter()
            .map(|problem| {
                let mut said = format!("{} {:?}", problem.message.id(), problem.span.of(text));
                if let Some(help) = &problem.help {
                    let _ = write!(said, " {:?}", help.args()[0].1);
                }
                said
            })
            .collect();
        assert_eq!(said, expected, "{text}");
        assert_eq!(found, ids, "{text}");
        assert!(
            file.thing
                .iter()
                .all(|thing| thing.size == 0 && thing.words.len() < 2)
        );
    }

    #[test]
    fn every_problem_is_told_and_the_rest_is_read() {
        check("schema = 1\n[[thing]]\nid = 'a'\n", &["a"], &[]);
        check(
            "[[thing]]\nid = 'a'\nsise = 1\n[[thing]]\nsize = 2\n[[thing]]\nid = 'c'\nsize = 'x'\nwords = ['y', 3]\n[[thing]]\nid = 'd'",
            &["a", "c", "d"],
            &[
                r#"unknown-field "sise" "size""#,
                r#"missing-field "[[thing]]" "id""#,
                r#"wrong-type "'x'""#,
                r#"wrong-type "3""#,
            ],
        );
        check(
            "[[thing]]\nid = 1\n[[thing]]\nid = 'b'",
            &["b"],
            &[r#"wrong-type "1""#],
        );
    }

    #[test]
    fn several_syntax_errors_are_told_and_good_items_stay() {
        check(
            "[[thing]]\nid = 'a\n[[thing]]\nid = 'b'\nsize == 3\n",
            &["a", "b"],
            &[r#"syntax """#, r#"syntax "=""#],
        );
    }

    #[test]
    fn another_schema_is_one_problem() {
        check(
            "schema = 2\nthin = 1\n[[thing]]\nid = 'a'\n",
            &[],
            &[r#"unknown-schema "2" "1""#],
        );
    }
}
