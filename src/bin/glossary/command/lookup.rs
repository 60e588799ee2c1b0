//! `glossary lookup`: who or what a name is, and how it is written in each language.

mod json;
mod text;
mod tsv;

use glossary::load::builtin::Parts;
use glossary::matching::compare::LONGEST_NAME;
use glossary::matching::{Answer, Candidate, Index, Outcome, Query};
use glossary::rendering::{Rendering, rendering_or_copy};
use glossary::translit::Generated;
use glossary::vocabulary::{Concept, Glossary, Kind, Lang, Message, Style};

use crate::error::CliError;
use crate::exit::Exit;
use crate::session::{Session, Sounding};

use super::batch::{self, Array, Refused};
use super::generated::{Route, Rules};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Names, in any script and spelling
    #[arg(required_unless_present = "stdin", value_name = "NAME")]
    names: Vec<String>,

    /// Languages to write the name in, with commas between them
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = lang, default_value = "fr,en,hy,az,ru")]
    to: Vec<Lang>,

    /// Only names of this language
    #[arg(long, value_name = "LANG", value_parser = lang)]
    from: Option<Lang>,

    /// Only persons, places, organisations or terms
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<Kind>,

    /// Most candidates to show
    #[arg(long, value_name = "N", default_value = "5", value_parser = limit)]
    limit: usize,

    /// Says how each was found, with offices, sources and notes
    #[arg(long)]
    explain: bool,

    /// Reads names from standard input, one a line; every line gives one line of output
    #[arg(long, conflicts_with = "names")]
    stdin: bool,

    /// How to print answers; tsv has the columns query, status, id, kind, score, layer and one a language of --to
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object; an array where several names are asked
    Json,
    /// One object a line
    Jsonl,
    /// Columns, without a header
    Tsv,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let loaded = session.load(Parts::CORE)?;
    let style = session.style(&loaded.glossary)?;
    // A pack of one's own need not have a name in each language that the program knows.
    let no_data = |lang: &&Lang| loaded.glossary.language(**lang).is_none();
    for lang in args.to.iter().filter(no_data).chain(&args.from) {
        known(&loaded.glossary, *lang)?;
    }
    let names = session.names(loaded);
    let style = &*Box::leak(Box::new(style));
    let index = session.index(loaded, names)?;
    // As all that is loaded, they stay until the program ends.
    let rules = &*Box::leak(Box::new(Rules::new(index, style, names)));
    let desk = Desk {
        glossary: &loaded.glossary,
        style,
        sounds: session.sounds()?,
        session,
        args,
        rules,
    };
    let mut work = Work {
        index,
        desk,
        array: Array::new(session, args.stdin || args.names.len() > 1),
        exit: Exit::Done,
    };
    let refused = Refused::new(session);
    if args.stdin {
        batch::each_line(session, LONGEST_NAME, |number, line| match line {
            Ok(name) => work.answer(number - 1, name),
            Err(unread) => {
                let message = unread.message(too_long);
                refused.tell(number, &message, unread.help().as_ref());
                work.refuse(message.id())
            }
        })?;
    } else {
        for (number, name) in args.names.iter().enumerate() {
            is_name(name)?;
            work.answer(number, name)?;
        }
    }
    if args.format == Format::Json {
        work.array.finish()?;
    }
    Ok(work.exit.max(refused.finish()))
}

/// What is worked with, and what came of it so far.
struct Work<'a> {
    desk: Desk<'a>,
    index: &'static Index<'static>,
    array: Array<'a>,
    exit: Exit,
}

impl Work<'_> {
    fn answer(&mut self, number: usize, name: &str) -> Result<(), CliError> {
        let (desk, args) = (&self.desk, self.desk.args);
        let output = desk.session.output;
        let query = Query {
            from: args.from,
            kind: args.kind,
            limit: args.limit,
            explain: args.explain,
            ..Query::new(name)
        };
        let mut answer = self.index.find(&query);
        if answer.outcome == Outcome::None {
            let others = self.index.retyped(&query).into_iter();
            let mut answers = others.map(|other| self.index.find(&other));
            let found = answers.find(|other| other.outcome != Outcome::None);
            answer = found.unwrap_or(answer);
        }
        if answer.outcome == Outcome::None {
            self.exit = Exit::Findings;
            if !args.stdin {
                desk.rules.get_ready(desk.session, name, desk.route())?;
            }
            answer.suggestions = self.index.suggest(&query);
        }
        match args.format {
            Format::Text if args.stdin => output.line(&text::one_line(desk, name, &answer)?),
            Format::Text => {
                if number > 0 {
                    output.line("")?;
                }
                text::block(desk, name, &answer)
            }
            Format::Json => self.array.push(&json::object(desk, name, &answer)?),
            Format::Jsonl => output.line(&json::object(desk, name, &answer)?.to_string()),
            Format::Tsv => output.line(&tsv::line(desk, name, &answer)),
        }
    }

    /// A line without an answer keeps its place.
    fn refuse(&mut self, error: &str) -> Result<(), CliError> {
        let output = self.desk.session.output;
        match self.desk.args.format {
            Format::Text | Format::Tsv => output.line(""),
            Format::Json => self.array.push(&json::refused(error)),
            Format::Jsonl => output.line(&json::refused(error).to_string()),
        }
    }
}

pub(super) use text::width;

/// Whether an argument can be a name at all.
pub(super) fn is_name(name: &str) -> Result<(), CliError> {
    if name.trim().is_empty() {
        return Err(CliError::new(Message::NoName {}).hint(Message::HelpNoName {}));
    }
    if name.len() > LONGEST_NAME {
        return Err(CliError::new(too_long(name.len())));
    }
    Ok(())
}

pub(super) fn too_long(bytes: usize) -> Message {
    Message::NameTooLong {
        bytes: bytes.to_string(),
        limit: LONGEST_NAME.to_string(),
    }
}

/// A language without data and without a single name is a slip of the pen, not one in which the name is not known.
pub(super) fn known(glossary: &Glossary, lang: Lang) -> Result<(), CliError> {
    let named = |concept: &Concept| concept.terms.iter().any(|term| term.lang == lang);
    if glossary.language(lang).is_some() || glossary.concepts().iter().any(named) {
        return Ok(());
    }
    let languages: Vec<String> = glossary
        .languages()
        .map(|language| language.lang.to_string())
        .collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let lang = lang.to_string();
    Err(CliError::new(Message::NoData { lang: lang.clone() }).allowed(&lang, &languages))
}

/// What every format needs.
struct Desk<'a> {
    glossary: &'static Glossary,
    style: &'static Style,
    sounds: Sounding,
    session: &'a Session<'a>,
    args: &'a Args,
    rules: &'static Rules,
}

impl Desk<'_> {
    /// The name of a candidate in each language asked for; `None` where it is not known.
    fn renderings(&self, candidate: &Candidate) -> Vec<(Lang, Option<Rendering>)> {
        let concept = self.glossary.concepts().get(candidate.concept);
        let rendering = |lang: Lang| {
            concept.and_then(|concept| rendering_or_copy(self.glossary, concept, lang, self.style))
        };
        self.args
            .to
            .iter()
            .map(|lang| (*lang, rendering(*lang)))
            .collect()
    }

    fn route(&self) -> Route<'_> {
        Route {
            from: self.args.from,
            to: &self.args.to,
            kind: self.args.kind,
        }
    }

    /// Writings for a name that is not known.
    fn generated(&self, name: &str) -> Result<Vec<(Lang, Vec<Generated>)>, CliError> {
        self.rules.generated(self.session, name, self.route())
    }

    /// The language in which the query was recognised.
    fn lang_of(&self, candidate: &Candidate) -> Option<Lang> {
        self.glossary.get(candidate.term).map(|(_, term)| term.lang)
    }
}

/// Names that the query may have meant, without repetition.
fn suggestions(answer: &Answer) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for suggestion in &answer.suggestions {
        if !names.contains(&suggestion.text.as_str()) {
            names.push(&suggestion.text);
        }
    }
    names
}

pub(super) fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}

pub(super) fn limit(number: &str) -> Result<usize, String> {
    let limit = number.parse().ok().filter(|limit| *limit > 0);
    limit.ok_or_else(|| "not a whole number from 1".to_owned())
}

pub(super) fn kind(word: &str) -> Result<Kind, String> {
    let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Kind::parse(word).ok_or_else(|| format!("one of {}", words.join(", ")))
}
