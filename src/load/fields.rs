//! A table of a TOML file, read field by field: what is wrong is noted with its place, the rest is given back.
//!
//! Lowering asks for each field by name; `done` reports the keys nobody asked for. So the code that reads a field is the only
//! list of the fields there are.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::toml::{error_at, help_choice};
use crate::vocabulary::{Message, Problem, Severity, Span};

/// Where problems of one source go.
#[derive(Debug)]
pub(crate) struct Sink<'t> {
    /// Index of the source.
    pub(crate) source: usize,
    /// Its text.
    pub(crate) text: &'t str,
    /// What was found.
    pub(crate) problems: Vec<Problem>,
    /// The file has syntax errors: a missing field may be one of them, so nobody is told to add it.
    pub(crate) broken: bool,
}

impl<'t> Sink<'t> {
    pub(crate) fn new(source: usize, text: &'t str) -> Self {
        Self {
            source,
            text,
            problems: Vec::new(),
            broken: false,
        }
    }

    /// Something is left out.
    pub(crate) fn error(&mut self, span: Span, message: Message, help: Option<Message>) {
        self.problems
            .push(error_at(self.source, span, message, help));
    }

    /// Something should be mended.
    pub(crate) fn warn(&mut self, span: Span, message: Message, help: Option<Message>) {
        self.problems.push(Problem {
            severity: Severity::Warning,
            ..error_at(self.source, span, message, help)
        });
    }

    /// A word that is none of the allowed ones.
    pub(crate) fn unknown(&mut self, field: &str, word: Text<'_>, allowed: &[&str]) {
        let message = Message::UnknownValue {
            field: field.to_owned(),
            found: word.value.to_owned(),
        };
        self.error(word.span, message, Some(help_choice(word.value, allowed)));
    }
}

/// A string value and its place, without the quotes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) value: &'a str,
    pub(crate) span: Span,
}

/// One table.
pub(crate) struct Fields<'a, 't> {
    table: &'a DeTable<'t>,
    /// The header of the table, or the braces of an inline one.
    pub(crate) span: Span,
    asked: Vec<&'static str>,
}

impl<'a, 't> Fields<'a, 't> {
    pub(crate) fn new(table: &'a DeTable<'t>, span: Span) -> Self {
        Self {
            table,
            span,
            asked: Vec::with_capacity(24),
        }
    }

    /// Whether a key stands there, of whatever type.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The place of a key; the table's own where it is missing.
    pub(crate) fn key_span(&self, key: &str) -> Span {
        self.table
            .get_key_value(key)
            .map_or(self.span, |(key, _)| Span::from(key.span()))
    }

    fn get<T>(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
        expected: &str,
        convert: impl FnOnce(&'a Spanned<DeValue<'t>>) -> Option<T>,
    ) -> Option<T> {
        self.asked.push(key);
        let value = self.table.get(key)?;
        let converted = convert(value);
        if converted.is_none() {
            wrong_type(value, expected, sink);
        }
        converted
    }

    /// A string.
    pub(crate) fn string(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<Text<'a>> {
        let text = sink.text;
        self.get(key, sink, "string", |value| string(value, text))
    }

    /// A string that must be there and must not be empty.
    pub(crate) fn required(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<Text<'a>> {
        if !self.has(key) {
            self.asked.push(key);
            self.missing(key, sink);
            return None;
        }
        let text = self.string(key, sink)?;
        if text.value.trim().is_empty() {
            let field = key.to_owned();
            sink.error(text.span, Message::MissingField { field }, None);
            return None;
        }
        Some(text)
    }

    /// Says that a field is missing.
    pub(crate) fn missing(&self, key: &str, sink: &mut Sink<'_>) {
        if !sink.broken {
            let field = key.to_owned();
            sink.error(self.span, Message::MissingField { field }, None);
        }
    }

    /// A string as the owner keeps it.
    pub(crate) fn owned(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<String> {
        self.string(key, sink).map(|text| text.value.to_owned())
    }

    /// A word of a closed list.
    pub(crate) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
        allowed: &[T],
        as_str: fn(T) -> &'static str,
    ) -> Option<T> {
        let word = self.string(key, sink)?;
        let found = allowed
            .iter()
            .copied()
            .find(|value| as_str(*value) == word.value);
        if found.is_none() {
            let allowed: Vec<&str> = allowed.iter().map(|value| as_str(*value)).collect();
            sink.unknown(key, word, &allowed);
        }
        found
    }

    /// A list of strings; what is no string is told and left out.
    pub(crate) fn strings(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Text<'a>> {
        let items = self.get(key, sink, "strings", |value| value.get_ref().as_array());
        items
            .into_iter()
            .flat_map(|items| items.iter())
            .filter_map(|item| {
                let text = string(item, sink.text);
                if text.is_none() {
                    wrong_type(item, "string", sink);
                }
                text
            })
            .collect()
    }

    /// A list of strings as the owner keeps it.
    pub(crate) fn owned_list(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<String> {
        let texts = self.strings(key, sink);
        texts.iter().map(|text| text.value.to_owned()).collect()
    }

    /// A list of lists of strings.
    pub(crate) fn lists(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Vec<String>> {
        let items = self.get(key, sink, "lists", |value| value.get_ref().as_array());
        let mut lists = Vec::new();
        for item in items.into_iter().flat_map(|items| items.iter()) {
            let words = item.get_ref().as_array().and_then(|words| {
                let words = words.iter().map(|word| word.get_ref().as_str());
                words.map(|word| word.map(str::to_owned)).collect()
            });
            match words {
                Some(words) => lists.push(words),
                None => wrong_type(item, "strings", sink),
            }
        }
        lists
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<bool> {
        self.get(key, sink, "flag", |value| value.get_ref().as_bool())
    }

    /// A whole number.
    pub(crate) fn integer(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<i32> {
        self.get(key, sink, "integer", |value| {
            let number = value.get_ref().as_integer()?;
            i32::from_str_radix(number.as_str(), number.radix()).ok()
        })
    }

    /// A table inside.
    pub(crate) fn table(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<Self> {
        self.get(key, sink, "table", |value| {
            Some(Self::new(value.get_ref().as_table()?, value.span().into()))
        })
    }

    /// The tables of `[[key]]`.
    pub(crate) fn tables(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Self> {
        let items = self.get(key, sink, "tables", |value| value.get_ref().as_array());
        let mut tables = Vec::new();
        for item in items.into_iter().flat_map(|items| items.iter()) {
            match item.get_ref().as_table() {
                Some(table) => tables.push(Self::new(table, item.span().into())),
                None => wrong_type(item, "table", sink),
            }
        }
        tables
    }

    /// A table whose keys are free and whose values are strings.
    pub(crate) fn words(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
    ) -> Vec<(String, String)> {
        let table = self.get(key, sink, "table", |value| value.get_ref().as_table());
        let mut words = Vec::new();
        for (key, value) in table.into_iter().flat_map(DeTable::iter) {
            match value.get_ref().as_str() {
                Some(word) => words.push((key.get_ref().to_string(), word.to_owned())),
                None => wrong_type(value, "string", sink),
            }
        }
        words
    }

    /// A table whose keys are free and whose values are lists of strings.
    pub(crate) fn word_lists(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
    ) -> Vec<(String, Vec<String>)> {
        let table = self.get(key, sink, "table", |value| value.get_ref().as_table());
        let mut lists = Vec::new();
        for (key, value) in table.into_iter().flat_map(DeTable::iter) {
            let words = value.get_ref().as_array().and_then(|words| {
                let words = words.iter().map(|word| word.get_ref().as_str());
                words.map(|word| word.map(str::to_owned)).collect()
            });
            match words {
                Some(words) => lists.push((key.get_ref().to_string(), words)),
                None => wrong_type(value, "strings", sink),
            }
        }
        lists
    }

    /// Reports the keys that were not asked for.
    pub(crate) fn done(self, sink: &mut Sink<'_>) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(&name) {
                let field = name.to_owned();
                let help = help_choice(name, &self.asked);
                sink.error(
                    key.span().into(),
                    Message::UnknownField { field },
                    Some(help),
                );
            }
        }
    }
}

fn string<'a>(value: &'a Spanned<DeValue<'_>>, source: &str) -> Option<Text<'a>> {
    let text = value.get_ref().as_str()?;
    let whole = Span::from(value.span());
    // Without escapes the value stands in the source as it is, one quote further in.
    let inner = Span::new(whole.start + 1, whole.end.saturating_sub(1));
    let span = if inner.of(source) == text && !inner.is_empty() {
        inner
    } else {
        whole
    };
    Some(Text { value: text, span })
}

fn wrong_type(value: &Spanned<DeValue<'_>>, expected: &str, sink: &mut Sink<'_>) {
    let expected = expected.to_owned();
    sink.error(value.span().into(), Message::WrongType { expected }, None);
}
