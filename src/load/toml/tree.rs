//! A TOML file as a tree in which every part knows its place.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::vocabulary::Span;

/// Keys and values in the order of the file.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Table<'t> {
    pub(super) entries: Vec<(Key<'t>, Value<'t>)>,
}

/// A key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Key<'t> {
    pub(crate) name: Cow<'t, str>,
    pub(crate) span: Span,
}

/// A value. The place of a table is its header, or the braces of an inline one.
#[derive(Debug, PartialEq)]
pub(crate) struct Value<'t> {
    pub(crate) span: Span,
    pub(crate) kind: Kind<'t>,
}

/// What a value is.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind<'t> {
    String(Cow<'t, str>),
    /// `None` where it is beyond all that a pack counts.
    Integer(Option<i32>),
    Boolean(bool),
    Array(Vec<Value<'t>>),
    Table(Table<'t>),
    /// Floats and dates: no pack has them.
    Other,
}

/// The same tree from that of the `toml` crate.
pub(super) fn convert(table: DeTable<'_>) -> Table<'_> {
    let entries = table.into_iter().map(|(key, value)| {
        let span = Span::from(key.span());
        let name = key.into_inner();
        (Key { name, span }, convert_value(value))
    });
    Table {
        entries: entries.collect(),
    }
}

fn convert_value(value: Spanned<DeValue<'_>>) -> Value<'_> {
    let span = Span::from(value.span());
    let kind = match value.into_inner() {
        DeValue::String(text) => Kind::String(text),
        DeValue::Integer(number) => {
            Kind::Integer(i32::from_str_radix(number.as_str(), number.radix()).ok())
        }
        DeValue::Boolean(flag) => Kind::Boolean(flag),
        DeValue::Array(items) => Kind::Array(items.into_iter().map(convert_value).collect()),
        DeValue::Table(table) => Kind::Table(convert(table)),
        DeValue::Float(_) | DeValue::Datetime(_) => Kind::Other,
    };
    Value { span, kind }
}

impl Key<'_> {
    /// Whether it is this one. Most are told apart by their first letters.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.as_bytes().first() == name.as_bytes().first() && self.name == name
    }
}

impl<'t> Table<'t> {
    /// A key with its value.
    pub(crate) fn entry(&self, name: &str) -> Option<&(Key<'t>, Value<'t>)> {
        self.entries.iter().find(|(key, _)| key.is(name))
    }

    /// The value of a key.
    pub(crate) fn get(&self, name: &str) -> Option<&Value<'t>> {
        self.entry(name).map(|(_, value)| value)
    }

    /// Keys and values in the order of the file.
    pub(crate) fn entries(&self) -> &[(Key<'t>, Value<'t>)] {
        &self.entries
    }
}

impl<'t> Value<'t> {
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_integer(&self) -> Option<i32> {
        match self.kind {
            Kind::Integer(number) => number,
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self.kind {
            Kind::Boolean(flag) => Some(flag),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        match &self.kind {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_table(&self) -> Option<&Table<'t>> {
        match &self.kind {
            Kind::Table(table) => Some(table),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{Kind, Table, convert};
    use crate::load::builtin::{Parts, sources};
    use crate::load::toml::plain::read;

    /// The general tree keeps no order.
    fn sort(table: &mut Table<'_>) {
        table
            .entries
            .sort_by(|left, right| left.0.name.cmp(&right.0.name));
        for (_, value) in &mut table.entries {
            sort_inside(&mut value.kind);
        }
    }

    fn sort_inside(kind: &mut Kind<'_>) {
        match kind {
            Kind::Table(table) => sort(table),
            Kind::Array(items) => items
                .iter_mut()
                .for_each(|item| sort_inside(&mut item.kind)),
            _ => {}
        }
    }

    /// Whether the file was read; if so, as the `toml` crate reads it.
    #[track_caller]
    fn check(text: &str) -> bool {
        let Some(mut table) = read(text) else {
            return false;
        };
        let (known, errors) = DeTable::parse_recoverable(text);
        assert!(errors.is_empty(), "{text:?}: {errors:?}");
        let mut known = convert(known.into_inner());
        sort(&mut table);
        sort(&mut known);
        assert_eq!(table, known, "{text:?}");
        true
    }

    #[test]
    fn the_built_in_pack_is_plain_and_read_as_the_toml_crate_reads_it() {
        for source in sources(Parts::ALL) {
            // Not wrong, but slow: see `plain` for what is to be written otherwise.
            assert!(check(&source.text), "{} is not plain", source.name);
        }
    }

    #[test]
    fn no_mistake_is_read_over() {
        let texts = [
            "a = 1\nb-c_1 = 'x\\'\n[t]\nk = \"aé\\\"\\\\b\\u00e9\" \n[t.\"u\"]\n'v w' = true # c\r\nw = ''\n",
            "\"b c\" = 'x'\nk = \"a\\u00e9\\n\"\n'd'.e = -0\n",
            "[[a]]\nx = 1\n[[a.b]]\ny = [1, [2, 'z'],\n]\n[a.c]\nz = { p = 1, q = { r = [] } }\n[[a]]\n",
            "[x.y]\na = 1\n[x]\nb = 2\n[x.z]\n",
            "a = { b = 1 }\n[a.c]\n",
            "a = []\n[[a]]\n",
            "[a]\n[[a]]\n[a.b]\n[a]\n",
            "a.b = 1\na.c = 2\n[d]\ne.f = { g.h = 1 }\n",
            "a = 1\na = 2\n[b]\nc = 1\nc = 2\n",
            "d = 2020-13-45\ne = 1.5\nf = 0x1F\ng = 1_000\nh = -99999999999\ni = 2020-09-27",
            "m = \"\"\"\nx\\\n  y\"\"\"\nn = '''\nq'''\n",
            "\u{feff}a = 1\nb = \"\u{7f}\"\n# \u{1}\n",
            "a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        ];
        let mut sound = 0;
        for text in texts {
            sound += usize::from(check(text));
            for (at, letter) in text.char_indices() {
                let (before, rest) = text.split_at(at);
                let after = rest.get(letter.len_utf8()..).unwrap_or_default();
                check(&format!("{before}{after}"));
                for other in ["\n", "[", "]", "\"", "=", ".", "{", ",", "a", "\r"] {
                    check(&format!("{before}{other}{after}"));
                    check(&format!("{before}{other}{letter}{after}"));
                }
            }
        }
        assert_eq!(sound, 2, "texts were read");
    }
}
