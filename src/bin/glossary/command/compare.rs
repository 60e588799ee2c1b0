//! `glossary compare`: whether two spellings are the same name.

use glossary::load::{builtin, load};
use glossary::matching::compare::{Comparer, Comparison, LONGEST_NAME, Listed, Verdict, Veto};
use glossary::sound::Sounds;
use glossary::vocabulary::{Lang, Message};
use serde_json::{Value, json};

use super::words;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input;
use crate::session::{self, Session};

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
    let Some(sounds) = session::sounds() else {
        return Ok(Exit::Failed);
    };
    let listed = load(&builtin::names());
    let names = Listed::new(&listed.names, listed.glossary.languages());
    let comparer = Comparer::new(sounds).with_classes(&names);
    let pairs = if args.stdin {
        lines()?
    } else {
        arguments(args)
    };
    let mut exit = Exit::Done;
    let mut objects = Vec::new();
    for pair in &pairs {
        let name = |text: &str, lang| {
            comparer.name(text, lang).map_err(|error| {
                CliError::new(Message::NameTooLong {
                    bytes: error.bytes.to_string(),
                    limit: LONGEST_NAME.to_string(),
                })
            })
        };
        let found = comparer.compare_names(
            &name(&pair.one, pair.lang)?,
            &name(&pair.other, pair.other_lang)?,
        );
        if found.verdict != Verdict::Same {
            exit = Exit::Findings;
        }
        match args.format {
            Format::Text => {
                for line in text(args, session, sounds, pair, &found) {
                    session.output.line(&line)?;
                }
            }
            Format::Json => objects.push(object(args, sounds, pair, &found)),
            Format::Jsonl => session
                .output
                .line(&object(args, sounds, pair, &found).to_string())?,
        }
    }
    if args.format == Format::Json {
        let value = match objects.pop() {
            Some(only) if !args.stdin => only,
            last => Value::Array(objects.into_iter().chain(last).collect()),
        };
        session.output.line(&format!("{value:#}"))?;
    }
    Ok(exit)
}

/// Two names with their languages.
struct Pair {
    one: String,
    lang: Option<Lang>,
    other: String,
    other_lang: Option<Lang>,
}

fn arguments(args: &Args) -> Vec<Pair> {
    let pair = args.one.as_ref().zip(args.other.as_ref());
    let pair = pair.map(|(one, other)| Pair {
        one: one.clone(),
        lang: args.from,
        other: other.clone(),
        other_lang: args.to,
    });
    pair.into_iter().collect()
}

fn lines() -> Result<Vec<Pair>, CliError> {
    let bytes = input::read_bytes(input::STDIN)?;
    let text = input::decode(input::STDIN, bytes)?;
    let lines = text.lines().enumerate();
    lines
        .map(|(number, line)| {
            pair(line).ok_or_else(|| {
                let line = (number + 1).to_string();
                CliError::new(Message::BadPair { line }).hint(Message::HelpPairs {})
            })
        })
        .collect()
}

fn pair(line: &str) -> Option<Pair> {
    let cells: Vec<&str> = line.split('\t').collect();
    let (one, lang, other, other_lang) = match *cells {
        [one, lang, other, other_lang] => (one, lang, other, other_lang),
        [one, lang, other] => (one, lang, other, ""),
        _ => return None,
    };
    let tag = |tag: &str| match tag.trim() {
        "" => Some(None),
        tag => Lang::parse(tag).map(Some),
    };
    Some(Pair {
        one: one.to_owned(),
        lang: tag(lang)?,
        other: other.to_owned(),
        other_lang: tag(other_lang)?,
    })
}

fn text(
    args: &Args,
    session: &Session<'_>,
    sounds: &Sounds,
    pair: &Pair,
    found: &Comparison,
) -> Vec<String> {
    let mut lines = vec![session.say(&Message::Compared {
        one: pair.one.clone(),
        other: pair.other.clone(),
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
    }
    lines
}

fn object(args: &Args, sounds: &Sounds, pair: &Pair, found: &Comparison) -> Value {
    let mut object = json!({
        "a": pair.one,
        "b": pair.other,
        "verdict": found.verdict.as_str(),
        "score": (found.score * 100.0).round() / 100.0,
    });
    if args.explain {
        object["words"] = words::object(sounds, &found.pairs);
        object["veto"] = json!(found.veto.map(Veto::as_str));
    }
    object
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}
