//! `glossary compare`: whether two spellings are the same name.

use glossary::load::builtin::Parts;
use glossary::matching::compare::{
    Comparer, Comparison, LONGEST_NAME, Memory, TooLong, Verdict, Veto,
};
use glossary::matching::{Index, Part, Query};
use glossary::rendering::rendering;
use glossary::sound::Sounds;
use glossary::vocabulary::{Concept, Lang, Message, Style};
use serde_json::{Value, json};

use super::batch::{self, Array, Refused};
use super::lookup::{is_name, too_long};

use super::words;
use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A name, in any script and spelling
    #[arg(required_unless_present = "stdin", value_name = "A")]
    one: Option<String>,

    /// Another name
    #[arg(required_unless_present = "stdin", value_name = "B")]
    other: Option<String>,

    /// Language of the first name
    #[arg(long, value_name = "LANG", value_parser = lang)]
    from: Option<Lang>,

    /// Language of the second name
    #[arg(long, value_name = "LANG", value_parser = lang)]
    to: Option<Lang>,

    /// Says which words stand for each other, how they were read, and which sounds differ
    #[arg(long)]
    explain: bool,

    /// Reads lines of a name, its language, a name, its language, with tabs between them; languages may be empty
    #[arg(long, conflicts_with_all = ["one", "other", "from", "to"])]
    stdin: bool,

    /// How to print answers
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object; an array with --stdin
    Json,
    /// One object a line
    Jsonl,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let Some(sounds) = session.sounds()?.get() else {
        return Ok(Exit::Failed);
    };
    let loaded = session.load(Parts::CORE)?;
    let names = session.names(loaded);
    let comparer = Comparer::new(sounds).with_classes(names);
    let mut work = Work {
        args,
        session,
        style: session.style(&loaded.glossary)?,
        index: session.index_of_letters(loaded),
        comparer,
        memory: Memory::new(comparer),
        array: Array::new(session, args.stdin),
        exit: Exit::Done,
    };
    let refused = Refused::new(session);
    if args.stdin {
        batch::each_line(session, LONGEST_LINE, |number, line| {
            let line = match line {
                Ok(line) => line,
                Err(unread) => {
                    let message = unread.message(too_long);
                    refused.tell(number, &message, unread.help().as_ref());
                    return work.refuse(message.id());
                }
            };
            let Some(pair) = pair(line) else {
                let line = number.to_string();
                let help = Message::HelpPairs {};
                refused.tell(number, &Message::BadPair { line }, Some(&help));
                return work.refuse(
                    Message::BadPair {
                        line: String::new(),
                    }
                    .id(),
                );
            };
            match work.compare(&pair) {
                Ok(found) => work.answer(&pair, &found),
                Err(error) => {
                    let message = too_long(error.bytes);
                    refused.tell(number, &message, None);
                    work.refuse(message.id())
                }
            }
        })?;
    } else if let Some(pair) = arguments(args) {
        is_name(pair.one)?;
        is_name(pair.other)?;
        let found = work.compare(&pair);
        let found = found.map_err(|error| CliError::new(too_long(error.bytes)))?;
        work.answer(&pair, &found)?;
    }
    if args.format == Format::Json {
        work.array.finish()?;
    }
    Ok(work.exit.max(refused.finish()))
}

/// Two names of the longest kind, with their languages.
const LONGEST_LINE: usize = 2 * LONGEST_NAME + 100;

/// What is worked with, and what came of it so far.
struct Work<'a> {
    args: &'a Args,
    session: &'a Session<'a>,
    style: Style,
    index: Index<'static>,
    comparer: Comparer<'a>,
    memory: Memory<'a>,
    array: Array<'a>,
    exit: Exit,
}

impl Work<'_> {
    fn compare(&mut self, pair: &Pair<'_>) -> Result<Comparison, TooLong> {
        let one = self.memory.name(pair.one, pair.lang)?;
        let other = self.memory.name(pair.other, pair.other_lang)?;
        Ok(self.comparer.compare_names(&one, &other))
    }

    fn answer(&mut self, pair: &Pair<'_>, found: &Comparison) -> Result<(), CliError> {
        if found.verdict != Verdict::Same {
            self.exit = Exit::Findings;
        }
        let (args, session, sounds) = (self.args, self.session, self.comparer.sounds());
        let object = || {
            let mut object = object(args, sounds, pair, found);
            object["concept"] = json!(self.concept(pair).map(|concept| concept.id.as_str()));
            object
        };
        match args.format {
            Format::Text => {
                for line in text(args, session, sounds, pair, found) {
                    session.output.line(&line)?;
                }
                let concept = (found.verdict != Verdict::Same).then(|| self.concept(pair));
                if let Some(concept) = concept.flatten() {
                    let message = Message::ComparedConcept {
                        name: self.title(concept),
                        id: concept.id.to_string(),
                    };
                    session
                        .output
                        .line(&format!("  {}", session.say(&message)))?;
                }
                Ok(())
            }
            Format::Json => self.array.push(&object()),
            Format::Jsonl => session.output.line(&object().to_string()),
        }
    }

    /// What has both as whole names in the glossary, if that is one thing: names of one place need not sound alike.
    fn concept(&self, pair: &Pair<'_>) -> Option<&'static Concept> {
        let named = |name: &str| {
            let query = Query {
                limit: usize::MAX,
                ..Query::new(name)
            };
            let found = self.index.find(&query).candidates.into_iter();
            let whole = found.filter(|found| !matches!(found.part, Part::Surname | Part::Given));
            whole.map(|found| found.concept).collect::<Vec<usize>>()
        };
        let (one, other) = (named(pair.one), named(pair.other));
        let mut shared = one.into_iter().filter(|concept| other.contains(concept));
        let first = shared.next()?;
        let concept = self.index.glossary().concepts().get(first);
        concept.filter(|_| shared.next().is_none())
    }

    /// What the reader of messages calls it.
    fn title(&self, concept: &Concept) -> String {
        let langs = [self.session.locale.lang(), Lang::EN].into_iter();
        let mut names = langs
            .chain(concept.langs())
            .filter_map(|lang| rendering(self.index.glossary(), concept, lang, &self.style));
        let name = names.next().map(|rendering| rendering.text);
        name.unwrap_or_else(|| concept.id.to_string())
    }

    /// A line without an answer keeps its place.
    fn refuse(&mut self, error: &str) -> Result<(), CliError> {
        let object = || json!({ "a": null, "b": null, "verdict": null, "error": error });
        match self.args.format {
            Format::Text => self.session.output.line(""),
            Format::Json => self.array.push(&object()),
            Format::Jsonl => self.session.output.line(&object().to_string()),
        }
    }
}

/// Two names with their languages.
struct Pair<'a> {
    one: &'a str,
    lang: Option<Lang>,
    other: &'a str,
    other_lang: Option<Lang>,
}

impl Pair<'_> {
    fn langs(&self) -> (Option<Lang>, Option<Lang>) {
        (self.lang, self.other_lang)
    }
}

fn arguments(args: &Args) -> Option<Pair<'_>> {
    let (one, other) = args.one.as_deref().zip(args.other.as_deref())?;
    Some(Pair {
        one,
        lang: args.from,
        other,
        other_lang: args.to,
    })
}

fn pair(line: &str) -> Option<Pair<'_>> {
    let mut cells = line.split('\t');
    let (one, lang, other) = (cells.next()?, cells.next()?, cells.next()?);
    let other_lang = cells.next().unwrap_or_default();
    let tag = |tag: &str| match tag.trim() {
        "" => Some(None),
        tag => Lang::parse(tag).map(Some),
    };
    let pair = Pair {
        one,
        lang: tag(lang)?,
        other,
        other_lang: tag(other_lang)?,
    };
    cells.next().is_none().then_some(pair)
}

fn text(
    args: &Args,
    session: &Session<'_>,
    sounds: &Sounds,
    pair: &Pair<'_>,
    found: &Comparison,
) -> Vec<String> {
    let mut lines = vec![session.say(&Message::Compared {
        one: pair.one.to_owned(),
        other: pair.other.to_owned(),
        verdict: found.verdict.as_str().to_owned(),
        score: format!("{:.2}", found.score),
    })];
    if !args.explain {
        return lines;
    }
    lines.extend(words::lines(session, sounds, &found.pairs));
    if let Some(veto) = found.veto {
        let veto = veto.as_str().to_owned();
        lines.push(format!("  {}", session.say(&Message::CompareVeto { veto })));
        lines.extend(words::nearest_lines(
            session,
            sounds,
            pair.langs(),
            &found.pairs,
        ));
    }
    lines
}

fn object(args: &Args, sounds: &Sounds, pair: &Pair<'_>, found: &Comparison) -> Value {
    let mut object = json!({
        "a": pair.one,
        "b": pair.other,
        "verdict": found.verdict.as_str(),
        "score": (found.score * 100.0).round() / 100.0,
    });
    if args.explain {
        object["words"] = words::object(sounds, &found.pairs);
        object["veto"] = json!(found.veto.map(Veto::as_str));
        if found.veto.is_some() {
            object["nearest"] = words::nearest_object(sounds, pair.langs(), &found.pairs);
        }
    }
    object
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}
