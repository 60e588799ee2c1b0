//! `glossary annotate --unknown`: names that the glossary lacks, with what may help to add them.

mod draft;
mod jsonl;
mod text;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use glossary::load::Loaded;
use glossary::matching::compare::LONGEST_NAME;
use glossary::matching::{Candidate, Index, Layer, Query};
use glossary::mentions::Scanners;
use glossary::mentions::unknown::{Finder, Guess, UnknownName};
use glossary::translit::Generated;
use glossary::vocabulary::{Glossary, Kind, Lang, Message, Span};

use super::files::{Files, Part, Place};
use super::{Args, Format};
use crate::command::generated::{Route, Rules};
use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

/// Contexts that are shown of a name.
const CONTEXTS: usize = 3;
/// Letters of a context on either side.
const AROUND: usize = 40;
/// Known names that are shown beside one that is not known.
const NEAR: usize = 3;

/// A name that the glossary lacks.
struct Unknown {
    name: String,
    lang: Lang,
    guess: Guess,
    count: usize,
    contexts: Vec<Context>,
}

/// Where it stands.
struct Context {
    path: String,
    start: Place,
    end: Place,
    text: String,
    excerpt: String,
}

/// What helps to tell who or what it is.
struct Help {
    /// Known names that sound or look alike.
    near: Vec<Candidate>,
    /// Writings in the other languages.
    generated: Vec<(Lang, Vec<Generated>)>,
}

pub(super) fn run(
    args: &Args,
    session: &Session<'_>,
    loaded: &'static Loaded,
    files: &Files<'_>,
) -> Result<Exit, CliError> {
    let glossary = &loaded.glossary;
    let style = &*Box::leak(Box::new(session.style(glossary)?));
    let names = session.names(loaded);
    let mut found = Found::default();
    let mut scanners = Scanners::new(glossary, &loaded.paradigms).with_names(names);
    let mut finders: BTreeMap<Lang, Option<Finder<'_>>> = BTreeMap::new();
    // A word that begins a sentence is settled by all of its text.
    let exit = files.each(true, |part| {
        let Some(lang) = part.lang else {
            return Ok(());
        };
        let mentions = scanners.mentions_in(lang, part.text, &part.zones);
        for (lang, _) in scanners.languages(lang, part.text) {
            let finder = finders
                .entry(lang)
                .or_insert_with(|| Finder::new(glossary, &loaded.paradigms, names, lang));
            if let Some(finder) = finder {
                found.add(part, finder.names(part.text, &part.zones, &mentions));
            }
        }
        Ok(())
    })?;
    let mut all = found.all;
    all.sort_by_key(|one| Reverse(one.count));
    let index = session.index(loaded, names)?;
    let desk = Desk {
        session,
        glossary,
        rules: Rules::new(index, style, names),
        index,
    };
    if args.as_toml {
        draft::file(&desk, &all)?;
    } else {
        for (number, one) in all.iter().enumerate() {
            let help = desk.help(one)?;
            match args.format {
                Format::Jsonl => jsonl::line(&desk, one, &help)?,
                Format::Text | Format::Html => text::block(&desk, number, one, &help)?,
            }
        }
    }
    let count = all.len().to_string();
    let said = session.say(&Message::UnknownNames { count });
    session.output.talk(&said);
    let findings = if all.is_empty() {
        Exit::Done
    } else {
        Exit::Findings
    };
    Ok(exit.max(findings))
}

/// What every format needs.
struct Desk<'a> {
    session: &'a Session<'a>,
    glossary: &'static Glossary,
    rules: Rules,
    index: &'static Index<'static>,
}

impl Desk<'_> {
    fn help(&self, one: &Unknown) -> Result<Help, CliError> {
        let to: Vec<Lang> = Lang::FULL
            .into_iter()
            .filter(|lang| *lang != one.lang.base())
            .collect();
        let route = Route {
            from: Some(one.lang),
            to: &to,
            kind: matches!(one.guess, Guess::Place | Guess::Organisation).then(|| kind(one.guess)),
        };
        Ok(Help {
            near: self.near(&one.name),
            generated: self.rules.generated(self.session, &one.name, route)?,
        })
    }

    fn near(&self, name: &str) -> Vec<Candidate> {
        if name.len() > LONGEST_NAME {
            return Vec::new();
        }
        let candidates = self.index.lookup(&Query::new(name)).candidates.into_iter();
        let named = candidates.filter(|candidate| {
            let concept = self.glossary.concepts().get(candidate.concept);
            concept.is_some_and(|concept| concept.kind != Kind::Term)
        });
        named.take(NEAR).collect()
    }

    /// Whether a name is known as it is written: then it is no name for something else.
    fn is_known(&self, name: &str) -> bool {
        let near = self.near(name);
        near.iter()
            .any(|candidate| candidate.layer <= Layer::Folded)
    }

    fn times(&self, one: &Unknown) -> String {
        let count = one.count.to_string();
        self.session.say(&Message::TimesFound { count })
    }

    fn kind_name(&self, one: &Unknown) -> String {
        match one.guess {
            Guess::Unsure => self.session.say(&Message::KindUnsure {}),
            Guess::Person | Guess::Place | Guess::Organisation => {
                self.session.say(&Message::KindName {
                    kind: kind(one.guess).as_str().to_owned(),
                })
            }
        }
    }
}

/// The kind of a draft.
fn kind(guess: Guess) -> Kind {
    match guess {
        Guess::Place => Kind::Place,
        Guess::Organisation => Kind::Organisation,
        Guess::Person | Guess::Unsure => Kind::Person,
    }
}

/// The names of all files, in the order in which they are found.
#[derive(Default)]
struct Found {
    all: Vec<Unknown>,
    places: BTreeMap<(Lang, String), usize>,
}

impl Found {
    fn add(&mut self, part: &Part<'_>, names: Vec<UnknownName>) {
        for name in names {
            let (lang, guess, text) = (name.lang, name.guess, name.name);
            let at = *self.places.entry((lang, name.key)).or_insert_with(|| {
                self.all.push(Unknown {
                    name: text,
                    lang,
                    guess,
                    count: 0,
                    contexts: Vec::new(),
                });
                self.all.len() - 1
            });
            let Some(known) = self.all.get_mut(at) else {
                continue;
            };
            known.count += name.spans.len();
            known.guess = known.guess.max(guess);
            for span in name.spans {
                if known.contexts.len() < CONTEXTS {
                    known.contexts.push(context(part, span));
                }
            }
        }
    }
}

fn context(part: &Part<'_>, span: Span) -> Context {
    let start = part
        .start
        .past(part.text.get(..span.start).unwrap_or_default());
    let text = span.of(part.text);
    Context {
        path: part.path.to_owned(),
        start,
        end: start.past(text),
        text: text.to_owned(),
        excerpt: excerpt(part.text, span),
    }
}

/// Some words on either side, on one line.
fn excerpt(text: &str, span: Span) -> String {
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let start = before.char_indices().rev().nth(AROUND);
    let end = after.char_indices().nth(AROUND);
    let before = start.map_or(before, |(at, _)| {
        let cut = before.get(at..).unwrap_or_default();
        cut.split_once(char::is_whitespace)
            .map_or(cut, |(_, rest)| rest)
    });
    let after = end.map_or(after, |(at, _)| {
        let cut = after.get(..at).unwrap_or_default();
        cut.rsplit_once(char::is_whitespace)
            .map_or(cut, |(rest, _)| rest)
    });
    let words = format!("{before}{}{after}", span.of(text));
    let words: Vec<&str> = words
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let open = if start.is_some() { "… " } else { "" };
    let close = if end.is_some() { " …" } else { "" };
    format!("{open}{}{close}", words.join(" "))
}
