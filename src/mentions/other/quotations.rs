//! Names in quotation marks of clubs, newspapers, ships and works: «Ararat» football club, the film «Munich».

use std::collections::BTreeSet;

use super::OtherNames;
use crate::text::{Folder, find_byte};
use crate::vocabulary::Span;

/// Short quotations of a text, and which of them are names of something.
#[derive(Debug, Default)]
pub(in crate::mentions) struct Quotations {
    /// In order.
    all: Vec<Quotation>,
    /// What else is quoted as one of them is.
    keys: BTreeSet<String>,
}

#[derive(Debug)]
struct Quotation {
    /// With its marks.
    marked: Span,
    inside: Span,
    /// Whether it names something.
    names: bool,
}

/// Words of a name in quotation marks; what is quoted for longer is what somebody says.
const MOST_WORDS: usize = 4;

impl Quotations {
    /// Those of a text. Of none it is known yet what it names.
    pub(in crate::mentions) fn new(text: &str) -> Self {
        Self {
            all: quotations(text),
            keys: BTreeSet::new(),
        }
    }

    /// Looks at the words beside them.
    pub(in crate::mentions) fn read(&mut self, text: &str, others: &OtherNames, folder: &Folder) {
        for one in &mut self.all {
            let before = text.get(..one.marked.start).unwrap_or_default();
            let after = text.get(one.marked.end..).unwrap_or_default();
            one.names =
                others.names_quoted(before, after, folder) || others.has_author(after, folder);
        }
    }

    /// What is quoted around a span.
    pub(in crate::mentions) fn inside(&self, span: Span) -> Option<Span> {
        let at = self.at(span)?;
        self.all.get(at).map(|one| one.inside)
    }

    /// Says that a span has the name of something else: what is quoted with it has, too.
    pub(in crate::mentions) fn tell(&mut self, span: Span) {
        let at = self.at(span);
        if let Some(one) = at.and_then(|at| self.all.get_mut(at)) {
            one.names = true;
        }
    }

    /// Lists of quotations are names of one kind of things, and what is quoted twice is the same.
    pub(in crate::mentions) fn join(&mut self, text: &str, folder: &Folder) {
        let linked = |one: &Quotation, next: &Quotation| {
            one.marked.end <= next.marked.start
                && is_list(Span::new(one.marked.end, next.marked.start).of(text))
        };
        for list in self.all.chunk_by_mut(linked) {
            if list.iter().any(|one| one.names) {
                for one in list.iter_mut() {
                    one.names = true;
                }
            }
        }
        let names = self.all.iter().filter(|one| one.names);
        self.keys = names
            .map(|one| folder.key(one.inside.of(text)).into_string())
            .collect();
        for one in &mut self.all {
            let key = folder.key(one.inside.of(text));
            one.names |= self.keys.contains(key.as_str());
        }
    }

    /// Whether a span stands in the name of something.
    pub(in crate::mentions) fn name(&self, span: Span) -> bool {
        let at = self.at(span).and_then(|at| self.all.get(at));
        at.is_some_and(|one| one.names)
    }

    fn at(&self, span: Span) -> Option<usize> {
        let at = self.all.partition_point(|one| one.inside.end < span.end);
        let one = self.all.get(at)?;
        (one.inside.start <= span.start && span.end <= one.inside.end).then_some(at)
    }
}

/// The first bytes of the marks that begin quotations.
const MARKS: [u8; 3] = [b'"', 0xC2, 0xE2];

/// What stands in marks, with at most a few words and no end of a sentence.
fn quotations(text: &str) -> Vec<Quotation> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = find_byte(text, from, MARKS) {
        let Some(mark) = text.get(start..).and_then(|rest| rest.chars().next()) else {
            break;
        };
        let inner = start + mark.len_utf8();
        from = inner;
        let Some(marks) = closing(mark) else {
            continue;
        };
        let rest = text.get(inner..).unwrap_or_default();
        let before = text.get(..start).unwrap_or_default().chars().next_back();
        let opens = rest.starts_with(char::is_alphanumeric)
            && before.is_none_or(|before| !before.is_alphanumeric() && !is_end(before));
        if !opens {
            continue;
        }
        let ends =
            |letter: char| marks.contains(&letter) || matches!(letter, '\n' | '!' | '?' | '…');
        let Some(close) = rest.find(ends) else {
            continue;
        };
        let inside = rest.get(..close).unwrap_or_default();
        let Some(mark) = rest.get(close..).and_then(|rest| rest.chars().next()) else {
            continue;
        };
        if marks.contains(&mark)
            && !inside.ends_with(['.', ','])
            && inside.split_whitespace().count() <= MOST_WORDS
        {
            let inside = Span::new(inner, inner + close);
            let end = inside.end + mark.len_utf8();
            found.push(Quotation {
                marked: Span::new(start, end),
                inside,
                names: false,
            });
            from = end;
        }
    }
    found
}

/// Whether a mark stands so near before a place that what is quoted behind it may reach there.
pub(in crate::mentions) fn may_be_quoted(text: &str, start: usize) -> bool {
    let mut spaces = 0;
    let mut in_space = false;
    for letter in text.get(..start).unwrap_or_default().chars().rev() {
        let space = letter.is_whitespace();
        spaces += usize::from(space && !in_space);
        in_space = space;
        if letter == '\n' || spaces > MOST_WORDS {
            return false;
        }
        if !letter.is_ascii_alphabetic() && closing(letter).is_some() {
            return true;
        }
    }
    false
}

/// Whether a comma or a small word stands between two quotations, and nothing else.
fn is_list(between: &str) -> bool {
    let word = between.trim().trim_start_matches(',').trim_start();
    let comma = between.trim_start().starts_with(',');
    (word.is_empty() && comma)
        || (!word.is_empty()
            && word.chars().count() <= 3
            && word.chars().all(char::is_lowercase)
            && between.starts_with(|letter: char| letter.is_whitespace() || letter == ','))
}

fn is_end(letter: char) -> bool {
    matches!(letter, '.' | ',' | '!' | '?' | '…')
}

/// The marks that begin a quotation, and those that end it.
fn closing(opening: char) -> Option<&'static [char]> {
    match opening {
        '«' => Some(&['»']),
        '“' => Some(&['”', '"']),
        '„' => Some(&['“', '”', '"']),
        '"' => Some(&['"']),
        '‹' => Some(&['›']),
        '‘' => Some(&['’']),
        _ => None,
    }
}
