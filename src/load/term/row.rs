//! Terms in the shape in which nearly all are kept, read straight from the text: most of a pack is such lines.
//!
//! Whatever is not of this shape, or is not right, is read as any other table.

use super::{is_plain, shared_grammar};
use crate::load::fields::{Fields, Sink, Text};
use crate::load::toml;
use crate::vocabulary::{Form, Lang, Span, Status, Term};

/// Reads a term whose lines begin behind a place, the end of its header; and where they end. `None` where it is to be read as any
/// other table.
pub(crate) fn read(at: usize, sink: &mut Sink<'_>) -> Option<(Term, usize)> {
    let mut row = Row {
        text: sink.text,
        at,
    };
    row.expect("\n")?;
    let (mut lang, mut text, mut status, mut form) = (None, None, None, None);
    let (mut unverified, mut grammar) = (None, None);
    while let Some(key) = row.key() {
        let twice = match key {
            "lang" => lang.replace(Lang::parse(row.string()?.value)?).is_some(),
            "text" => text.replace(row.string()?).is_some(),
            "status" => status
                .replace(Status::parse(row.string()?.value)?)
                .is_some(),
            "type" => form.replace(Form::parse(row.string()?.value)?).is_some(),
            "unverified" => unverified.replace(row.flag()?).is_some(),
            "grammar" => {
                let (table, end) = toml::inline(row.text, row.at)?;
                let span = Span::new(row.at, end);
                row.at = end;
                let fields = Fields::new(&table, span);
                grammar.replace(shared_grammar(fields, sink)).is_some()
            }
            _ => return None,
        };
        if twice {
            return None;
        }
        row.end_of_line()?;
    }
    let text = text.filter(|text| is_plain(text.value))?;
    let term = Term {
        lang: lang?,
        text: sink.keep(text),
        status: status.unwrap_or_default(),
        form: form.unwrap_or_default(),
        unverified: unverified.unwrap_or(false),
        grammar: grammar.unwrap_or_default(),
        details: super::Rare::default(),
        origin: text.span,
    };
    Some((term, row.at))
}

/// The rest of a text.
struct Row<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Row<'t> {
    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn expect(&mut self, what: &str) -> Option<()> {
        self.rest().starts_with(what.as_bytes()).then_some(())?;
        self.at += what.len();
        Some(())
    }

    /// The key that begins a line, and what stands between it and its value.
    fn key(&mut self) -> Option<&'t str> {
        let length = self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_lowercase());
        let end = self.at + length.count();
        let key = self.text.get(self.at..end).filter(|key| !key.is_empty())?;
        let start = std::mem::replace(&mut self.at, end);
        // What is no line of this shape is left: it is the end, or the next reader will say so.
        if self.expect(" = ").is_none() {
            self.at = start;
            return None;
        }
        Some(key)
    }

    fn end_of_line(&mut self) -> Option<()> {
        if self.rest().is_empty() {
            return Some(());
        }
        self.expect("\n")
    }

    /// A string in double quotes without escapes that is not empty.
    fn string(&mut self) -> Option<Text<'t>> {
        self.expect("\"")?;
        let start = self.at;
        let plain = |byte: &u8| *byte >= b' ' && !matches!(byte, b'"' | b'\\' | 0x7F);
        self.at += self.rest().iter().take_while(|byte| plain(byte)).count();
        let span = Span::new(start, self.at);
        self.expect("\"")?;
        let value = self.text.get(start..span.end)?;
        (!value.is_empty()).then_some(Text { value, span })
    }

    fn flag(&mut self) -> Option<bool> {
        let value = self.expect("true").is_some();
        (value || self.expect("false").is_some()).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use crate::load::Source;
    use crate::load::builtin::{Parts, sources};
    use crate::load::fields::Sink;
    use crate::load::file::{self, File};

    /// With rows and without, whether a file is read as one and the same.
    #[track_caller]
    fn check(text: &str) {
        let source = Source::new("pack.toml", text.to_owned(), 0);
        let (mut one, mut sink) = (File::default(), Sink::of(0, &source));
        file::core(&mut one, &mut sink);
        let (mut other, mut whole) = (File::default(), Sink::of(0, &source));
        file::core_as_a_whole(&mut other, &mut whole);
        let sorted = |sink: Sink<'_>| {
            let mut problems = sink.problems;
            crate::load::sort(&mut problems);
            problems
        };
        assert_eq!(one.concepts, other.concepts, "{text:?}");
        assert_eq!(sorted(sink), sorted(whole), "{text:?}");
    }

    #[test]
    fn the_built_in_concepts_are_read_as_any_other_file() {
        for source in sources(Parts::CORE) {
            if source.name.starts_with("glossary/concepts/") {
                check(&source.text);
            }
        }
    }

    #[test]
    fn no_mistake_is_read_over() {
        let text = "schema = 1\n[[concept]]\nid = \"a\"\nkind = \"term\"\n\n[[concept.term]]\nlang = \"fr\"\ntext = \"b c\"\n\
                    status = \"preferred\"\ntype = \"variant\"\nunverified = true\ngrammar = { gender = \"f\" }\n\n\
                    [[concept.term]]\nlang = \"en\"\ntext = \"d\"\nusage = [\"u\"]\n[[concept.term]]\nlang = \"ru\"\ntext = \"e\"\n\
                    [[concept]]\nid = \"f\"\nkind = \"place\"\n[[concept.term]]\nlang = \"hy\"\ntext = \"g\"\n";
        check(text);
        for (at, letter) in text.char_indices() {
            let (before, rest) = text.split_at(at);
            let after = rest.get(letter.len_utf8()..).unwrap_or_default();
            check(&format!("{before}{after}"));
            let others = [
                "\n",
                "[",
                "]",
                "\"",
                "\\",
                "=",
                ".",
                "{",
                "}",
                ",",
                "a",
                " ",
                "\r",
                "\t",
                "#",
                "\u{301}",
                "\u{7f}",
                "\u{a0}",
                "\nterm = 1\n",
                "\n[concept.term]\n",
                "\n[[concept.term]]\n",
                "\n[concept.term.grammar]\n",
                "\n[[concept]]\n",
                "\n# c\n",
                "\nlang = \"az\"\n",
                "é",
            ];
            for other in others {
                check(&format!("{before}{other}{after}"));
                check(&format!("{before}{other}{letter}{after}"));
            }
        }
    }
}
