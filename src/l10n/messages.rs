//! The messages of one locale. Those that are built in are parsed when they are first asked for: a summary uses a tenth of
//! them, and parsed they take ten times the room of their text.

use std::collections::BTreeMap;

use fluent::{FluentBundle, FluentError, FluentResource};

use super::{LocaleProblem, functions, icu};
use crate::vocabulary::Lang;

/// Messages that are ready, and the text of those that are not.
pub(super) struct Messages {
    pub(super) bundle: FluentBundle<FluentResource>,
    waiting: BTreeMap<&'static str, &'static str>,
}

impl Messages {
    /// No messages yet; the error is that of a function that cannot be added.
    pub(super) fn new(lang: Lang, problems: &mut Vec<LocaleProblem>) -> Self {
        let mut bundle = FluentBundle::new(vec![icu::fluent_tag(lang)]);
        // Isolation marks would break the joining of endings, searching and comparing.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(icu::format_number));
        if let Err(error) = functions::add(&mut bundle, lang) {
            problems.push(LocaleProblem::new("functions", error));
        }
        Self {
            bundle,
            waiting: BTreeMap::new(),
        }
    }

    /// Parses a file.
    pub(super) fn parse(&mut self, file: &str, text: &str, problems: &mut Vec<LocaleProblem>) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let errors = errors.iter().map(ToString::to_string);
                problems.extend(errors.map(|error| LocaleProblem::new(file, error)));
                resource
            }
        };
        let errors = self.bundle.add_resource(resource).err().unwrap_or_default();
        let errors = errors.iter().map(FluentError::to_string);
        problems.extend(errors.map(|error| LocaleProblem::new(file, error)));
    }

    /// Leaves the entries of a file for later; a sound file, for what is wrong with it will not be told.
    pub(super) fn wait(&mut self, text: &'static str) {
        for (id, entry) in entries(text) {
            self.waiting.entry(id).or_insert(entry);
        }
    }

    /// Parses a message if it waits, and all that it may refer to.
    pub(super) fn need(&mut self, id: &str) {
        let mut needed: Vec<&'static str> = self.waiting.remove(id).into_iter().collect();
        while let Some(entry) = needed.pop() {
            self.parse("", entry, &mut Vec::new());
            let others = references(entry).filter_map(|id| self.waiting.remove(id));
            needed.extend(others);
        }
    }
}

/// The entries of a file with their ids, that of a term with its dash. One begins where a letter or a dash opens a line, and
/// ends where another does, or a comment.
fn entries(text: &str) -> Vec<(&str, &str)> {
    let mut entries = Vec::new();
    let mut open: Option<(&str, &str)> = None;
    let mut rest = text;
    loop {
        let line = rest.split_inclusive('\n').next().unwrap_or_default();
        let first = line.bytes().next();
        let opens = first.is_some_and(|first| first.is_ascii_alphabetic() || first == b'-');
        if opens || matches!(first, None | Some(b'#')) {
            let ended = open.take().map(|(id, start)| {
                let entry = start.get(..start.len() - rest.len());
                (id, entry.unwrap_or_default())
            });
            entries.extend(ended);
            if opens {
                open = line.split([' ', '=']).next().map(|id| (id, rest));
            }
        }
        if line.is_empty() {
            return entries;
        }
        rest = rest.get(line.len()..).unwrap_or_default();
    }
}

/// The ids that an entry may refer to: words where an expression can begin. Rather too many than too few: what is no id is
/// not found.
fn references(entry: &str) -> impl Iterator<Item = &str> {
    let places = entry.split(['{', '(', ',']).skip(1);
    places.filter_map(|place| {
        let place = place.trim_start();
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let end = place.find(|letter| !is_part(letter));
        place.get(..end.unwrap_or(place.len()))
    })
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    use super::super::{LOCALES, sources, speaker};
    use super::{entries, references};

    /// A file read whole, and entry by entry.
    #[track_caller]
    fn check(name: &str, text: &str) {
        let said = |text| {
            let mut body = parse(text).unwrap().body;
            body.retain_mut(|entry| match entry {
                Entry::Message(message) => {
                    message.comment = None;
                    true
                }
                Entry::Term(term) => {
                    term.comment = None;
                    true
                }
                _ => false,
            });
            body
        };
        let whole = said(text);
        let cut = entries(text);
        assert_eq!(whole.len(), cut.len(), "{name}");
        for (whole, (id, entry)) in whole.into_iter().zip(cut) {
            let (name, dash) = match &whole {
                Entry::Term(term) => (term.id.name, "-"),
                Entry::Message(message) => (message.id.name, ""),
                _ => continue,
            };
            assert_eq!(id, format!("{dash}{name}"));
            let tree = format!("{whole:?}");
            assert_eq!([whole], *said(entry), "{id}");
            for (kind, dash) in [("MessageReference", ""), ("TermReference", "-")] {
                let before = format!("{kind} {{ id: Identifier {{ name: \"");
                for other in tree.split(before.as_str()).skip(1) {
                    let other = format!("{dash}{}", other.split('"').next().unwrap());
                    assert!(references(entry).any(|id| id == other), "{id}: {other}");
                }
            }
        }
    }

    #[test]
    fn entry_by_entry_a_file_says_the_same() {
        for (name, text) in LOCALES.into_iter().filter_map(sources).flatten() {
            check(name, text);
        }
        for (lang, files) in speaker::MESSAGES {
            for (name, text) in files {
                check(&format!("{lang}/{name}"), text);
            }
        }
        check(
            "corners",
            "# c\na = 1\n  2\n\n  3\n-t = x { b }\n    .c = { -t }\n## d\n\nb = {\n  -t.c ->\n [x] {-t}\n*[y] {F(b, a)}\n}",
        );
    }
}
