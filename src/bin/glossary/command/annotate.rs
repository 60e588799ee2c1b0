//! `glossary annotate`: the names in texts, and of each who or what it is.

mod files;
mod html;
mod jsonl;
mod text;
mod unknown;

use std::cell::Cell;

use glossary::load::builtin::Parts;
use glossary::matching;
use glossary::mentions::{Contexts, Mention, Scanners};
use glossary::text::ZoneKind;
use glossary::vocabulary::{Concept, Glossary, Kind, Lang, Message, Term, TermRef};

use super::document;
use super::lookup::{kind, lang};
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::STDIN;
use crate::session::Session;
use files::{Files, Part, Place};

/// Sets the language of the texts.
const OPTION: &str = "--from";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Text and Markdown files, and folders of them; without any, or for `-`, standard input
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// Language of the texts [default: what their letters and common words tell]
    #[arg(long, value_name = "LANG", value_parser = lang)]
    from: Option<Lang>,

    /// Which names, with commas between them: person, place, organisation, term
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = kind, default_value = "person,place,organisation", conflicts_with = "unknown")]
    kind: Vec<Kind>,

    /// How to print what is found
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Lists the names that the glossary lacks, as far as the text tells
    #[arg(long)]
    unknown: bool,

    /// Writes them as a draft of a glossary file
    #[arg(long, requires = "unknown", conflicts_with = "format")]
    as_toml: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// The text in colour; without colour one line a name
    #[default]
    Text,
    /// One JSON object a name, one a line
    Jsonl,
    /// One page, for a browser
    Html,
}

pub(crate) fn run(mut args: Args, session: &Session<'_>) -> Result<Exit, CliError> {
    if args.paths.is_empty() {
        args.paths.push(STDIN.to_owned());
    }
    if args.unknown && args.format == Format::Html {
        let message = Message::NoFormat {
            option: "--unknown".to_owned(),
            format: "html".to_owned(),
        };
        return Err(CliError::new(message).allowed("html", &["text", "jsonl"]));
    }
    let loaded = session.load(Parts::INFLECTED)?;
    let from = document::asked(&loaded.glossary, args.from)?;
    let files = Files::new(session, &loaded.glossary, from, &args.paths)?;
    if args.unknown {
        return unknown::run(&args, session, loaded, &files);
    }
    let desk = Desk {
        session,
        glossary: &loaded.glossary,
        kinds: &args.kind,
        several: files.are_several(),
        counts: Cell::default(),
    };
    let mut scanners =
        Scanners::new(&loaded.glossary, &loaded.paradigms).with_names(session.names(loaded));
    let mut contexts = Contexts::default();
    let mut page = html::Page::new(&desk, &args.paths);
    let exit = files.each(false, |part| {
        if part.is_first {
            contexts = Contexts::default();
        }
        let mentions = match part.lang {
            Some(lang) => scanners.mentions_after(&mut contexts, lang, part.text, &part.zones),
            None => Vec::new(),
        };
        let shown = desk.shown(part, &mentions);
        match args.format {
            Format::Text => text::part(&desk, part, &shown),
            Format::Jsonl => jsonl::part(&desk, part, &shown),
            Format::Html => page.part(part, &shown),
        }
    })?;
    if args.format == Format::Html {
        page.finish()?;
    }
    desk.talk();
    Ok(exit)
}

/// What every format needs.
struct Desk<'a> {
    session: &'a Session<'a>,
    glossary: &'a Glossary,
    kinds: &'a [Kind],
    /// Whether there are several files.
    several: bool,
    counts: Cell<Counts>,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    all: usize,
    quoted: usize,
    open: usize,
}

/// A mention to be shown, with its place in the file.
struct Shown<'m> {
    mention: &'m Mention,
    /// The concepts that can be meant, of the kinds that were asked for.
    meant: Vec<TermRef>,
    start: Place,
    end: Place,
}

impl Shown<'_> {
    fn is_open(&self) -> bool {
        self.meant.len() > 1
    }
}

impl<'a> Desk<'a> {
    /// The mentions that a reader of the text sees: code, addresses and metadata are not read.
    fn shown<'m>(&self, part: &Part<'_>, mentions: &'m [Mention]) -> Vec<Shown<'m>> {
        let mut counts = self.counts.get();
        let mut shown = Vec::new();
        let (mut at, mut place) = (0, part.start);
        for mention in mentions {
            let read = matches!(
                mention.zone,
                None | Some(ZoneKind::Quotation | ZoneKind::Hashtag)
            );
            let wanted = |term: &TermRef| {
                let concept = self.concept(*term);
                concept.is_some_and(|(concept, _)| self.kinds.contains(&concept.kind))
            };
            let meant = mention.candidates.iter().copied();
            let meant: Vec<TermRef> = meant.filter(wanted).collect();
            // A given name alone may be anybody's.
            if !read || meant.is_empty() || mention.part == matching::Part::Given {
                continue;
            }
            let start = place.past(part.text.get(at..mention.span.start).unwrap_or_default());
            let end = start.past(mention.span.of(part.text));
            (at, place) = (mention.span.end, end);
            counts.all += 1;
            counts.quoted += usize::from(mention.is_quoted());
            counts.open += usize::from(meant.len() > 1);
            shown.push(Shown {
                mention,
                meant,
                start,
                end,
            });
        }
        self.counts.set(counts);
        shown
    }

    fn concept(&self, term: TermRef) -> Option<(&'a Concept, &'a Term)> {
        self.glossary.get(term)
    }

    fn ids(&self, shown: &Shown<'_>) -> Vec<&'a str> {
        let meant = shown.meant.iter();
        meant
            .filter_map(|term| Some(self.concept(*term)?.0.id.as_str()))
            .collect()
    }

    /// The kind of the first that can be meant.
    fn kind(&self, shown: &Shown<'_>) -> Kind {
        let first = shown.meant.first().and_then(|term| self.concept(*term));
        first.map_or(Kind::Term, |(concept, _)| concept.kind)
    }

    fn kind_name(&self, kind: Kind) -> String {
        self.session.say(&Message::KindName {
            kind: kind.as_str().to_owned(),
        })
    }

    /// The case that is written, in words; none for the form of the glossary.
    fn case_name(&self, shown: &Shown<'_>) -> Option<String> {
        let features = shown.mention.features?;
        Some(self.session.say(&Message::CaseName {
            case: features.case.as_str().to_owned(),
        }))
    }

    fn talk(&self) {
        let counts = self.counts.get();
        let message = Message::Annotated {
            count: counts.all.to_string(),
            quoted: counts.quoted.to_string(),
            open: counts.open.to_string(),
        };
        self.session.output.talk(&self.session.say(&message));
    }
}
