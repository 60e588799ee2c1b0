//! `glossary compare`: whether two spellings are the same name.

use glossary::matching::compare::{
    Comparer, Comparison, LONGEST_NAME, Memory, TooLong, Verdict, Veto,
};
use glossary::sound::Sounds;
use glossary::vocabulary::{Lang, Message};
use serde_json::{Value, json};

use super::batch::{self, Array, Refused};
use super::lookup::too_long;

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
    let names = session.load_names()?;
    let comparer = Comparer::new(sounds).with_classes(&names);
    let mut work = Work {
        args,
        session,
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
        match args.format {
            Format::Text => {
                for line in text(args, session, sounds, pair, found) {
                    session.output.line(&line)?;
                }
                Ok(())
            }
            Format::Json => self.array.push(&object(args, sounds, pair, found)),
            Format::Jsonl => session
                .output
                .line(&object(args, sounds, pair, found).to_string()),
        }
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
