//! A table of a TOML file, read field by field: what is wrong is noted with its place, the rest is given back.
//!
//! Lowering asks for each field by name; `done` reports the keys nobody asked for. So the code that reads a field is the only
//! list of the fields there are.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Source;
use super::toml::{Table, Value, error_at, help_choice};
use crate::vocabulary::{Grammar, Lang, Message, Problem, Rare, Severity, Span, Wording};

/// Where problems of one source go.
#[derive(Debug)]
pub(crate) struct Sink<'t> {
    /// Index of the source.
    pub(crate) source: usize,
    /// Its text.
    pub(crate) text: &'t str,
    /// The same, where it is part of the program: what it says need not be copied.
    fixed: Option<&'static str>,
    /// What was found.
    pub(crate) problems: Vec<Problem>,
    /// The file has syntax errors: a missing field may be one of them, so nobody is told to add it.
    pub(crate) broken: bool,
    /// Grammar flags by how they are written.
    pub(crate) grammars: BTreeMap<&'t str, Rare<Grammar>>,
}

impl<'t> Sink<'t> {
    pub(crate) fn new(source: usize, text: &'t str) -> Self {
        Self {
            source,
            text,
            fixed: None,
            problems: Vec::new(),
            broken: false,
            grammars: BTreeMap::new(),
        }
    }

    /// For a whole source.
    pub(crate) fn of(index: usize, source: &'t Source) -> Self {
        let mut sink = Self::new(index, &source.text);
        if let Cow::Borrowed(text) = source.text {
            sink.fixed = Some(text);
        }
        sink
    }

    /// An empty one for the same source.
    pub(crate) fn again(&self) -> Self {
        Self {
            problems: Vec::new(),
            grammars: BTreeMap::new(),
            ..*self
        }
    }

    /// A text as its owner keeps it.
    pub(crate) fn keep(&self, text: Text<'_>) -> Wording {
        let fixed = self.fixed.map(|fixed| text.span.of(fixed));
        match fixed.filter(|fixed| is_same(fixed, text.value)) {
            Some(fixed) => Cow::Borrowed(fixed),
            None => Cow::Owned(text.value.to_owned()),
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
    table: &'a Table<'t>,
    /// The header of the table, or the braces of an inline one.
    pub(crate) span: Span,
    asked: Vec<&'a str>,
    /// How many of the entries nobody asked for yet, and where the next one is likely to stand.
    left: usize,
    next: usize,
    /// Of each entry a bit: most fields that are not there need no search.
    bits: u64,
}

impl<'a, 't> Fields<'a, 't> {
    pub(crate) fn new(table: &'a Table<'t>, span: Span) -> Self {
        Self {
            table,
            span,
            asked: Vec::with_capacity(24),
            left: table.entries().len(),
            next: 0,
            bits: table
                .entries()
                .iter()
                .fold(0, |bits, (key, _)| bits | bit(&key.name)),
        }
    }

    /// Whether a key stands there, of whatever type.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.bits & bit(key) != 0 && self.table.get(key).is_some()
    }

    /// The place of a key; the table's own where it is missing.
    pub(crate) fn key_span(&self, key: &str) -> Span {
        self.table.entry(key).map_or(self.span, |(key, _)| key.span)
    }

    fn get<T>(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
        expected: &str,
        convert: impl FnOnce(&'a Value<'t>) -> Option<T>,
    ) -> Option<T> {
        let value = self.ask(key)?;
        let converted = convert(value);
        if converted.is_none() {
            wrong_type(value, expected, sink);
        }
        converted
    }

    /// The value of a key, once: fields are mostly asked for in the order in which they are written, and when all that stand
    /// there were found, no other needs a search.
    fn ask(&mut self, key: &'static str) -> Option<&'a Value<'t>> {
        debug_assert!(!self.asked.contains(&key), "{key} is asked for twice");
        self.asked.push(key);
        let entries = self.table.entries();
        if self.left == 0 || self.bits & bit(key) == 0 {
            return None;
        }
        let is_key = |at: usize| entries.get(at).is_some_and(|(known, _)| known.is(key));
        let at = if is_key(self.next) {
            self.next
        } else {
            (0..entries.len()).find(|at| is_key(*at))?
        };
        self.next = at + 1;
        self.left -= 1;
        entries.get(at).map(|(_, value)| value)
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
            sink.error(text.span, missing(key), Some(add(key)));
            return None;
        }
        Some(text)
    }

    /// Says that a field is missing.
    pub(crate) fn missing(&self, key: &str, sink: &mut Sink<'_>) {
        if !sink.broken {
            sink.error(self.span, missing(key), Some(add(key)));
        }
    }

    /// Says that one of several fields has to be there.
    pub(crate) fn missing_one_of(&self, keys: [&str; 3], sink: &mut Sink<'_>) {
        if !sink.broken {
            let values = keys.join(", ");
            let help = Message::HelpAllowed { values };
            sink.error(self.span, missing(keys[0]), Some(help));
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

    /// The same, not copied where that can be spared.
    pub(crate) fn kept(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<Wording> {
        self.string(key, sink).map(|text| sink.keep(text))
    }

    /// A list of strings; what is no string is told and left out.
    pub(crate) fn strings(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Text<'a>> {
        let items = self.get(key, sink, "strings", |value| value.as_array());
        items
            .unwrap_or_default()
            .iter()
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

    /// The same, not copied where that can be spared.
    pub(crate) fn kept_list(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Wording> {
        let texts = self.strings(key, sink);
        texts.iter().map(|text| sink.keep(*text)).collect()
    }

    /// A list of lists of strings.
    pub(crate) fn lists(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Vec<String>> {
        let lists = self.located_lists(key, sink).into_iter();
        lists.map(|(list, _)| list).collect()
    }

    /// As `lists`, each with its place.
    pub(crate) fn located_lists(
        &mut self,
        key: &'static str,
        sink: &mut Sink<'_>,
    ) -> Vec<(Vec<String>, Span)> {
        let items = self.get(key, sink, "lists", |value| value.as_array());
        let mut lists = Vec::new();
        for item in items.unwrap_or_default() {
            let words = item.as_array().and_then(|words| {
                let words = words.iter().map(|word| word.as_str());
                words.map(|word| word.map(str::to_owned)).collect()
            });
            match words {
                Some(words) => lists.push((words, item.span)),
                None => wrong_type(item, "strings", sink),
            }
        }
        lists
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<bool> {
        self.get(key, sink, "flag", Value::as_bool)
    }

    /// A whole number.
    pub(crate) fn integer(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<i32> {
        self.get(key, sink, "integer", Value::as_integer)
    }

    /// A table inside.
    pub(crate) fn table(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<Self> {
        self.get(key, sink, "table", |value| {
            Some(Self::new(value.as_table()?, value.span))
        })
    }

    /// The tables of `[[key]]`.
    pub(crate) fn tables(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Self> {
        let items = self.get(key, sink, "tables", |value| value.as_array());
        let mut tables = Vec::new();
        for item in items.unwrap_or_default() {
            match item.as_table() {
                Some(table) => tables.push(Self::new(table, item.span)),
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
        let table = self.get(key, sink, "table", |value| value.as_table());
        let mut words = Vec::new();
        for (key, value) in table.map_or(&[][..], Table::entries) {
            match value.as_str() {
                Some(word) => words.push((key.name.to_string(), word.to_owned())),
                None => wrong_type(value, "string", sink),
            }
        }
        words.sort();
        words
    }

    /// All entries of this table, whose keys are free and whose values are strings, in their order.
    pub(crate) fn all_words(self, sink: &mut Sink<'_>) -> Vec<(String, String)> {
        let mut words = Vec::new();
        for (key, value) in self.table.entries() {
            match value.as_str() {
                Some(word) => words.push((key.name.to_string(), word.to_owned())),
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
        let table = self.get(key, sink, "table", |value| value.as_table());
        let mut lists = Vec::new();
        for (key, value) in table.map_or(&[][..], Table::entries) {
            let words = value.as_array().and_then(|words| {
                let words = words.iter().map(|word| word.as_str());
                words.map(|word| word.map(str::to_owned)).collect()
            });
            match words {
                Some(words) => lists.push((key.name.to_string(), words)),
                None => wrong_type(value, "strings", sink),
            }
        }
        lists.sort();
        lists
    }

    /// Lists of strings under keys that are language tags, in the order of the table. Only tags of two letters, with or
    /// without subtags: longer ones are slips. Asked for last: what was asked for before is no tag.
    pub(crate) fn by_language(&mut self, sink: &mut Sink<'_>) -> Vec<(Lang, Text<'a>)> {
        let mut found = Vec::with_capacity(16);
        for (key, value) in self.table.entries() {
            let name = key.name.as_ref();
            let is_tag = name.len() == 2 || name.as_bytes().get(2) == Some(&b'-');
            if !is_tag || self.asked.contains(&name) {
                continue;
            }
            let Some(lang) = Lang::parse(name) else {
                continue;
            };
            self.asked.push(name);
            self.left -= 1;
            let Some(items) = value.as_array() else {
                wrong_type(value, "strings", sink);
                continue;
            };
            for item in items {
                match string(item, sink.text) {
                    Some(text) => found.push((lang, text)),
                    None => wrong_type(item, "string", sink),
                }
            }
        }
        found
    }

    /// Reports the keys that were not asked for.
    pub(crate) fn done(self, sink: &mut Sink<'_>) {
        if self.left == 0 {
            return;
        }
        for (key, _) in self.table.entries() {
            let name = key.name.as_ref();
            if !self.asked.contains(&name) {
                let field = name.to_owned();
                let help = help_choice(name, &self.asked);
                sink.error(key.span, Message::UnknownField { field }, Some(help));
            }
        }
    }
}

/// A bit for a key, by its first letter and its length.
fn bit(key: &str) -> u64 {
    let first = key.bytes().next().unwrap_or_default();
    let number = usize::from(first).wrapping_add(key.len().wrapping_mul(7));
    1 << (number % 64)
}

/// Whether two texts are equal. Mostly they are one and the same.
fn is_same(one: &str, other: &str) -> bool {
    std::ptr::eq(one, other) || one == other
}

fn string<'a>(value: &'a Value<'_>, source: &str) -> Option<Text<'a>> {
    let text = value.as_str()?;
    let whole = value.span;
    // Without escapes the value stands in the source as it is, one quote further in.
    let inner = Span::new(whole.start + 1, whole.end.saturating_sub(1));
    let span = if is_same(inner.of(source), text) && !inner.is_empty() {
        inner
    } else {
        whole
    };
    Some(Text { value: text, span })
}

fn missing(field: &str) -> Message {
    let field = field.to_owned();
    Message::MissingField { field }
}

fn add(field: &str) -> Message {
    let field = field.to_owned();
    Message::HelpAddField { field }
}

fn wrong_type(value: &Value<'_>, expected: &str, sink: &mut Sink<'_>) {
    let expected = expected.to_owned();
    sink.error(value.span, Message::WrongType { expected }, None);
}
