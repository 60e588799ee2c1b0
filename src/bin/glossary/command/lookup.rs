//! `glossary lookup`: who or what a name is, and how it is written in each language.

mod generated;
mod json;
mod text;
mod tsv;

use glossary::load::builtin::Parts;
use glossary::matching::compare::LONGEST_NAME;
use glossary::matching::{Answer, Candidate, Index, Outcome, Query};
use glossary::rendering::{Rendering, rendering_or_copy};
use glossary::vocabulary::{Concept, Glossary, Kind, Lang, Message, Style};

use crate::error::CliError;
use crate::exit::Exit;
use crate::input;
use crate::session::{self, Session};

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
    let names = if args.stdin {
        lines()?
    } else {
        args.names.clone()
    };
    let desk = Desk {
        glossary: &loaded.glossary,
        style: &style,
        session,
        args,
        rules: generated::Rules::default(),
    };
    let index = Index::new(&loaded.glossary).with_sounds(session::sounds);
    let mut exit = Exit::Done;
    let mut objects = Vec::new();
    for (number, name) in names.iter().enumerate() {
        if name.len() > LONGEST_NAME {
            return Err(CliError::new(Message::NameTooLong {
                bytes: name.len().to_string(),
                limit: LONGEST_NAME.to_string(),
            }));
        }
        let query = Query {
            from: args.from,
            kind: args.kind,
            limit: args.limit,
            explain: args.explain,
            ..Query::new(name.as_str())
        };
        let answer = index.lookup(&query);
        if answer.outcome == Outcome::None {
            exit = Exit::Findings;
        }
        match args.format {
            Format::Text if args.stdin => {
                session
                    .output
                    .line(&text::one_line(&desk, name, &answer)?)?;
            }
            Format::Text => {
                if number > 0 {
                    session.output.line("")?;
                }
                text::block(&desk, name, &answer)?;
            }
            Format::Json => objects.push(json::object(&desk, name, &answer)?),
            Format::Jsonl => session
                .output
                .line(&json::object(&desk, name, &answer)?.to_string())?,
            Format::Tsv => session.output.line(&tsv::line(&desk, name, &answer))?,
        }
    }
    if args.format == Format::Json {
        let single = !args.stdin && objects.len() == 1;
        let value = match objects.pop() {
            Some(only) if single => only,
            last => serde_json::Value::Array(objects.into_iter().chain(last).collect()),
        };
        session.output.line(&format!("{value:#}"))?;
    }
    Ok(exit)
}

/// A language without data and without a single name is a slip of the pen, not one in which the name is not known.
fn known(glossary: &Glossary, lang: Lang) -> Result<(), CliError> {
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
    glossary: &'a Glossary,
    style: &'a Style,
    session: &'a Session<'a>,
    args: &'a Args,
    rules: generated::Rules,
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

/// The lines of standard input. No lines are no names, not a mistake.
pub(super) fn lines() -> Result<Vec<String>, CliError> {
    let bytes = input::read_bytes(input::STDIN)?;
    let text = input::decode(input::STDIN, bytes)?;
    Ok(text.lines().map(str::to_owned).collect())
}

pub(super) fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}

pub(super) fn limit(number: &str) -> Result<usize, String> {
    let limit = number.parse().ok().filter(|limit| *limit > 0);
    limit.ok_or_else(|| "not a whole number from 1".to_owned())
}

fn kind(word: &str) -> Result<Kind, String> {
    let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Kind::parse(word).ok_or_else(|| format!("one of {}", words.join(", ")))
}
