//! `glossary normalize`: names as the house style writes them.

mod diff;
mod file;
mod print;
mod sarif;

use std::collections::BTreeMap;

use glossary::load::builtin::Parts;
use glossary::normalize::Normalizer;
use glossary::text::edit::Safety;
use glossary::vocabulary::{Glossary, Lang, Message};

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::STDIN;
use crate::session::Session;

use super::document;
use file::{Checked, File};

/// Sets the language of the texts.
const OPTION: &str = "--to";

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "flags are flags")]
pub(crate) struct Args {
    /// Text and Markdown files; without any, or for `-`, standard input is normalized to standard output
    #[arg(value_name = "PATH")]
    paths: Vec<String>,

    /// Shows the changes as a unified diff, for `git apply`
    #[arg(long, conflicts_with_all = ["write", "check"])]
    diff: bool,

    /// Changes the files
    #[arg(long, conflicts_with = "check")]
    write: bool,

    /// Changes nothing, and fails where anything would change
    #[arg(long)]
    check: bool,

    /// Also makes the changes that a reader should look at
    #[arg(long = "unsafe")]
    unsafe_fixes: bool,

    /// Language of the texts [default: what their letters and common words tell]
    #[arg(long, visible_alias = "from", value_name = "LANG", value_parser = lang)]
    to: Option<Lang>,

    /// How to print what is found
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// One line a finding, for people
    Text,
    /// One JSON object a finding, one a line
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

pub(crate) fn run(mut args: Args, session: &Session<'_>) -> Result<Exit, CliError> {
    if args.paths.is_empty() {
        args.paths.push(STDIN.to_owned());
    }
    let loaded = session.load(Parts::INFLECTED)?;
    let style = session.style(&loaded.glossary)?;
    // All are read before one is written.
    let files = args
        .paths
        .iter()
        .map(|path| File::read(path))
        .collect::<Result<Vec<File>, CliError>>()?;
    let names = session.names(loaded);
    let mut normalizers: BTreeMap<Lang, Normalizer<'_>> = BTreeMap::new();
    let mut checked = Vec::new();
    for file in files {
        let lang = language_of(&args, session, &loaded.glossary, &file)?;
        let Some(lang) = lang else {
            checked.push(Checked::unread(file));
            continue;
        };
        let normalizer = normalizers.entry(lang).or_insert_with(|| {
            Normalizer::new(&loaded.glossary, &loaded.paradigms, &style, lang).with_names(names)
        });
        let least = if args.unsafe_fixes {
            Safety::Unsafe
        } else {
            Safety::Safe
        };
        checked.push(file.check(normalizer, lang, least));
    }
    let exit = give(&args, session, &loaded.glossary, &checked)?;
    talk(session, &checked);
    Ok(exit)
}

/// Prints or writes what is asked for.
fn give(
    args: &Args,
    session: &Session<'_>,
    glossary: &Glossary,
    checked: &[Checked],
) -> Result<Exit, CliError> {
    let changes = checked.iter().any(Checked::changes);
    let would_change = if changes { Exit::Findings } else { Exit::Done };
    if args.diff {
        for one in checked {
            session.output.bytes(diff::unified(one).as_bytes())?;
        }
        return Ok(would_change);
    }
    if args.write {
        for one in checked {
            one.write(session)?;
        }
    }
    let filter = !args.check && !args.write && args.format.is_none();
    let mut exit = Exit::Done;
    let mut listed = Vec::new();
    for one in checked {
        if filter && one.file.is_stdin() {
            session.output.bytes(&one.new_bytes())?;
            continue;
        }
        if !one.report.findings.is_empty() && !args.check && !args.write {
            exit = Exit::Findings;
        }
        listed.push(one);
    }
    match args.format.unwrap_or(Format::Text) {
        // What was written is done; the rest is left to the reader.
        Format::Text => print::text(session, glossary, &listed, args.write)?,
        Format::Json => print::json(session, glossary, &listed)?,
        Format::Github => print::github(session, &listed)?,
        Format::Sarif => session
            .output
            .line(&sarif::log(session, glossary, &listed).to_string())?,
    }
    Ok(if args.check { would_change } else { exit })
}

/// The language of a file: as asked for, else as the text tells; `None` where there is no text to tell.
fn language_of(
    args: &Args,
    session: &Session<'_>,
    glossary: &Glossary,
    file: &File,
) -> Result<Option<Lang>, CliError> {
    if let Some(lang) = document::asked(glossary, args.to)? {
        return Ok(Some(lang));
    }
    if !file.text.chars().any(char::is_alphabetic) {
        return Ok(None);
    }
    let lang = document::told(glossary, &file.path, &file.text, OPTION)?;
    session
        .output
        .talk(&document::read_as(session, &file.path, lang, OPTION));
    Ok(Some(lang))
}

/// How many are to be changed or looked at, left alone and left open. The first, the second and the last are the findings.
fn talk(session: &Session<'_>, checked: &[Checked]) {
    let sum = |count: fn(&Checked) -> usize| checked.iter().map(count).sum::<usize>().to_string();
    session.output.talk(&session.say(&Message::Normalized {
        count: sum(|one| one.edits.as_slice().len()),
        look: sum(|one| {
            let findings = one.report.findings.len();
            findings.saturating_sub(one.edits.as_slice().len() + one.report.open)
        }),
        kept: sum(|one| one.report.protected),
        open: sum(|one| one.report.open),
    }));
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}
