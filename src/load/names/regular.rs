//! Files of names in the shape in which they are kept, read straight from the text.
//!
//! A command that asks for a name waits for all of them: without a tree they are read in a quarter of the time. Whatever is
//! not of this shape, or is not right, ends it; then the file is read as any other, and what is wrong with it is told.

use std::borrow::Cow;
use std::sync::Arc;

use crate::load::term::is_tidy;
use crate::load::{Source, toml};
use crate::vocabulary::{Lang, NameClass, NameForm, NameGender, NamePart, Span, Wording};

/// Reads a file of names; `None` where it is anything else, or has a slip.
pub(crate) fn regular(index: usize, source: &Source) -> Option<Vec<NameClass>> {
    let fixed = match source.text {
        Cow::Borrowed(text) => Some(text),
        Cow::Owned(_) => None,
    };
    let mut reader = Reader {
        text: &source.text,
        at: 0,
        fixed,
    };
    let of_file = reader.head()?;
    let mut parts = [Vec::new(), Vec::new()];
    let mut forms = Forms::default();
    while reader.gap()? {
        let part = reader.header()?;
        let class = reader.class(part, index, &of_file, &mut forms)?;
        parts[usize::from(part == NamePart::Surname)].push(class);
    }
    let [mut classes, surnames] = parts;
    classes.extend(surnames);
    (!classes.is_empty()).then_some(classes)
}

/// What a file says of all its classes.
struct Head {
    source: Arc<[String]>,
    unverified: bool,
}

/// The forms of one class, gathered here so that the list of each is as long as it need be.
#[derive(Default)]
struct Forms {
    own: Vec<NameForm>,
    other: Vec<NameForm>,
    women: Vec<NameForm>,
    other_women: Vec<NameForm>,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The same text where it is part of the program.
    fixed: Option<&'static str>,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    fn spaces(&mut self) {
        while self.eat(b' ') {}
    }

    /// Past empty lines and comments; whether anything is left.
    fn gap(&mut self) -> Option<bool> {
        loop {
            match self.peek() {
                None => return Some(false),
                Some(b'\n' | b' ') => self.at += 1,
                Some(b'#') => {
                    while let Some(byte) = self.peek().filter(|byte| *byte != b'\n') {
                        if byte < b' ' || byte == 0x7F {
                            return None;
                        }
                        self.at += 1;
                    }
                }
                Some(_) => return Some(true),
            }
        }
    }

    fn end_of_line(&mut self) -> Option<()> {
        self.spaces();
        matches!(self.peek(), None | Some(b'\n' | b'#')).then_some(())
    }

    /// A key of small letters and what stands between it and its value.
    fn key(&mut self) -> Option<&'t str> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_lowercase()) {
            self.at += 1;
        }
        let key = self.text.get(start..self.at)?;
        self.spaces();
        self.expect(b'=')?;
        self.spaces();
        (!key.is_empty()).then_some(key)
    }

    fn head(&mut self) -> Option<Head> {
        let mut seen = Vec::new();
        let mut head = Head {
            source: Arc::from([]),
            unverified: false,
        };
        while self.gap()? && self.peek() != Some(b'[') {
            let key = self.key()?;
            match key {
                _ if seen.contains(&key) => return None,
                "schema" => {
                    let rest = self.text.get(self.at..)?;
                    rest.starts_with(toml::SCHEMA).then_some(())?;
                    self.at += toml::SCHEMA.len();
                }
                "source" => head.source = self.texts()?.into(),
                "unverified" => head.unverified = self.flag()?,
                _ => return None,
            }
            seen.push(key);
            self.end_of_line()?;
        }
        Some(head)
    }

    fn header(&mut self) -> Option<NamePart> {
        let rest = self.text.get(self.at..)?;
        let mut headers = HEADERS.into_iter();
        let (part, header) = headers.find(|(_, header)| rest.starts_with(header))?;
        self.at += header.len();
        self.end_of_line()?;
        Some(part)
    }

    fn class(
        &mut self,
        part: NamePart,
        source: usize,
        of_file: &Head,
        forms: &mut Forms,
    ) -> Option<NameClass> {
        let mut seen = [""; MOST_KEYS];
        let mut count = 0;
        let (mut id, mut gender, mut own, mut unverified) = (None, None, Vec::new(), false);
        let (mut homograph, mut note) = (Vec::new(), None);
        while self.gap()? && self.peek() != Some(b'[') {
            let key = self.key()?;
            if seen.get(..count)?.contains(&key) {
                return None;
            }
            *seen.get_mut(count)? = key;
            count += 1;
            match key {
                "id" => id = Some(self.id()?),
                "gender" if part == NamePart::Given => {
                    let word = self.string()?;
                    let word = word.of(self.text);
                    let mut genders = NameGender::ALL.iter().copied();
                    gender = Some(genders.find(|gender| gender.as_str() == word)?);
                }
                "source" => own = self.texts()?,
                "unverified" => unverified = self.flag()?,
                "homograph" => homograph = self.texts()?,
                "note" => note = Some(self.string()?.of(self.text).to_owned()),
                "feminine" if part == NamePart::Surname => {
                    self.women(&mut forms.women, &mut forms.other_women)?;
                }
                "other" => self.forms(None, false, &mut forms.other)?,
                tag => self.forms(Some(lang(tag)?), false, &mut forms.own)?,
            }
            self.end_of_line()?;
        }
        if part == NamePart::Given && gender.is_none() {
            return None;
        }
        let (id, place) = id?;
        let Forms {
            own: first,
            other,
            women,
            other_women,
        } = forms;
        let mut all =
            Vec::with_capacity(first.len() + other.len() + women.len() + other_women.len());
        for list in [first, other, women, other_women] {
            all.append(list);
        }
        Some(NameClass {
            id,
            part,
            gender,
            forms: all,
            homograph,
            unverified: unverified || (own.is_empty() && of_file.unverified),
            source: if own.is_empty() {
                Arc::clone(&of_file.source)
            } else {
                own.into()
            },
            note,
            origin: (source, place),
        })
    }

    /// `{ hy = […], … }`: the forms of a woman.
    fn women(&mut self, own: &mut Vec<NameForm>, other: &mut Vec<NameForm>) -> Option<()> {
        self.expect(b'{')?;
        let mut seen = [""; MOST_KEYS];
        for count in 0..MOST_KEYS {
            self.spaces();
            let key = self.key()?;
            if seen.get(..count)?.contains(&key) {
                return None;
            }
            *seen.get_mut(count)? = key;
            match key {
                "other" => self.forms(None, true, other)?,
                tag => self.forms(Some(lang(tag)?), true, own)?,
            }
            self.spaces();
            if self.eat(b'}') {
                return Some(());
            }
            self.expect(b',')?;
        }
        None
    }

    /// A list of forms of one language.
    fn forms(
        &mut self,
        lang: Option<Lang>,
        feminine: bool,
        forms: &mut Vec<NameForm>,
    ) -> Option<()> {
        let first = forms.len();
        self.list(|reader| {
            let origin = reader.form()?;
            let text = reader.keep(origin);
            let form = NameForm {
                lang,
                text,
                feminine,
                origin,
            };
            let twice = forms
                .get(first..)?
                .iter()
                .any(|known| known.text == form.text);
            forms.push(form);
            (!twice).then_some(())
        })
    }

    /// A list of strings.
    fn texts(&mut self) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        self.list(|reader| {
            texts.push(reader.string()?.of(reader.text).to_owned());
            Some(())
        })?;
        Some(texts)
    }

    fn list(&mut self, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.expect(b'[')?;
        loop {
            self.gap()?;
            if self.eat(b']') {
                return Some(());
            }
            item(self)?;
            self.gap()?;
            if !self.eat(b',') {
                return self.expect(b']');
            }
        }
    }

    fn flag(&mut self) -> Option<bool> {
        let rest = self.text.get(self.at..)?;
        let value = rest.starts_with("true");
        (value || rest.starts_with("false")).then_some(())?;
        self.at += if value { 4 } else { 5 };
        Some(value)
    }

    fn id(&mut self) -> Option<(Wording, Span)> {
        let place = self.string()?;
        let id = place.of(self.text);
        let kebab = id.split('-').all(|part| {
            let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !part.is_empty() && part.bytes().all(small)
        });
        kebab.then(|| (self.keep(place), place))
    }

    /// A string in double quotes without escapes that is not empty: what is in it.
    fn string(&mut self) -> Option<Span> {
        self.expect(b'"')?;
        let start = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' if self.at == start => return None,
                b'"' => {
                    self.at += 1;
                    return Some(Span::new(start, self.at - 1));
                }
                b'\\' | 0..b' ' | 0x7F => return None,
                _ => self.at += 1,
            }
        }
        None
    }

    /// The same for a form that needs no mending. Nearly all are told by their bytes.
    fn form(&mut self) -> Option<Span> {
        let quote = self.at;
        self.expect(b'"')?;
        let start = self.at;
        let mut rest = self.text.as_bytes().get(start..)?;
        let end = loop {
            let [byte, after @ ..] = rest else {
                return None;
            };
            let (fits, length) = match (PLAIN[usize::from(*byte)], after) {
                (Plain::One, _) => (true, 1),
                (Plain::Two, _) => (true, 2),
                (Plain::FromB1, [next, ..]) => (*next >= 0xB1, 2),
                (Plain::To87, [next, ..]) => (*next <= 0x87, 2),
                _ => break self.text.len() - rest.len(),
            };
            if !fits {
                break start;
            }
            rest = rest.get(length..)?;
        };
        if end > start && rest.first() == Some(&b'"') {
            self.at = end + 1;
            return Some(Span::new(start, end));
        }
        self.at = quote;
        let place = self.string()?;
        is_tidy(place.of(self.text)).then_some(place)
    }

    fn keep(&self, place: Span) -> Wording {
        let copied = || Cow::Owned(place.of(self.text).to_owned());
        self.fixed
            .map_or_else(copied, |fixed| Cow::Borrowed(place.of(fixed)))
    }
}

const HEADERS: [(NamePart, &str); 2] = [
    (NamePart::Surname, "[[surname]]"),
    (NamePart::Given, "[[given]]"),
];

/// No table has more keys.
const MOST_KEYS: usize = 16;

fn lang(tag: &str) -> Option<Lang> {
    (tag.len() == 2).then(|| Lang::parse(tag)).flatten()
}

/// Whether a letter that begins with a byte is one that NFC leaves alone, and how many bytes it has.
#[derive(Clone, Copy)]
enum Plain {
    No,
    One,
    Two,
    /// Two bytes, of U+0500 to U+053F: from U+0531 on.
    FromB1,
    /// Two bytes, of U+0580 to U+05BF: up to U+0587.
    To87,
}

const PLAIN: [Plain; 256] = {
    let mut table = [Plain::No; 256];
    let mut at = 0;
    while at < 256 {
        table[at] = match at {
            0x27 | 0x2D | 0x41..=0x5A | 0x61..=0x7A => Plain::One,
            // U+00C0 to U+02FF, U+0400 to U+047F, U+0540 to U+057F.
            0xC3..=0xCB | 0xD0 | 0xD1 | 0xD5 => Plain::Two,
            0xD4 => Plain::FromB1,
            0xD6 => Plain::To87,
            _ => Plain::No,
        };
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::regular;
    use crate::load::builtin::{Parts, sources};
    use crate::load::fields::Sink;
    use crate::load::{Source, file};
    use crate::vocabulary::NameClass;

    /// As any other file is read; `None` with a problem.
    fn general(source: &Source) -> Option<Vec<NameClass>> {
        let mut file = file::File::default();
        let mut sink = Sink::of(0, source);
        file::core(&mut file, &mut sink);
        sink.problems.is_empty().then_some(file.names)
    }

    /// Whether the file was read; if so, as any other.
    #[track_caller]
    fn check(text: &str) -> bool {
        let source = Source::new("names.toml", text.to_owned(), 0);
        let Some(classes) = regular(0, &source) else {
            return false;
        };
        assert_eq!(Some(classes), general(&source), "{text:?}");
        true
    }

    #[test]
    fn the_built_in_names_are_regular_and_read_as_any_other_file() {
        for source in sources(Parts::NAMES) {
            if source.name.starts_with("glossary/names/") {
                assert!(check(&source.text), "{} is not regular", source.name);
            }
        }
    }

    #[test]
    fn no_mistake_is_read_over() {
        let text = "schema = 1\nsource = [\n  \"https://example.org\", # c\n]\n# c\n[[surname]]\nid = \"a-b\"\n\
                    hy = [\"Աև\", \"Ա Բ\"]\nen = [\"É’x\",\"Y\"]\nother = [\"Z\"]\nnote = \"n\"\nunverified = false\n\
                    feminine = { ru = [\"Ё\"], en = [\"Q\"] }\nhomograph = [\"c\"]\n\n[[given]]\nid = \"c\"\ngender = \"m\"\naz = [\"Ə\"]";
        assert!(check(text));
        let mut sound = 0;
        for (at, letter) in text.char_indices() {
            let (before, rest) = text.split_at(at);
            let after = rest.get(letter.len_utf8()..).unwrap_or_default();
            sound += usize::from(check(&format!("{before}{after}")));
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
                "\u{500}",
                "\u{588}",
                "\u{a0}",
                "id",
                "en = [\"X\"]\n",
            ];
            for other in others {
                sound += usize::from(check(&format!("{before}{other}{after}")));
                sound += usize::from(check(&format!("{before}{other}{letter}{after}")));
            }
        }
        // Letters of forms, ids and notes may be others.
        assert!(sound > 100, "{sound}");
        assert!(!check("schema = 1\n[[given]]\nid = \"a\"\nen = [\"X\"]\n"));
        assert!(!check("schema = 1\n[[surname]]\nen = [\"X\"]\n"));
        assert!(!check(
            "schema = 2\n[[surname]]\nid = \"a\"\nen = [\"X\"]\n"
        ));
        assert!(!check(
            "schema = 1\n[[surname]]\nid = \"a\"\nen = [\"X\", \"X\"]\n"
        ));
        assert!(!check(
            "schema = 1\n[[surname]]\nid = \"a\"\nen = [\"X\"]\nen = [\"Y\"]\n"
        ));
        assert!(!check("schema = 1\n"));
    }
}
