//! The commands, one file each.

mod annotate;
mod batch;
mod compare;
mod completions;
mod document;
mod generated;
mod inflect;
mod lint;
mod lookup;
mod man;
mod normalize;
mod stats;
mod summarize;
mod transliterate;
mod words;

use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

/// What to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Tells who or what a name is, and how it is written in each language
    Lookup(lookup::Args),
    /// Tells whether two spellings are the same name, and why
    Compare(compare::Args),
    /// Writes names in another script or language, by a standard or as newspapers do
    Transliterate(transliterate::Args),
    /// Gives the case forms of a name, or takes a form back to its name
    Inflect(inflect::Args),
    /// Finds the names in texts, and tells of each who or what it is
    Annotate(annotate::Args),
    /// Writes names as the house style has them, and leaves everything else as it is
    Normalize(normalize::Args),
    /// Tells what a French report says, in other languages, and who says it
    Summarize(summarize::Args),
    /// Reports problems in glossaries: every one, with its place and what to do
    Lint(lint::Args),
    /// Counts what a glossary covers, and lists the forms that a native reader should see
    Stats(stats::Args),
    /// Prints a completion script for a shell
    Completions(completions::Args),
    /// Prints the manual page
    Man,
}

impl Command {
    /// Runs the command.
    pub(crate) fn run(self, session: &Session<'_>) -> Result<Exit, CliError> {
        match self {
            Self::Lookup(args) => lookup::run(&args, session),
            Self::Compare(args) => compare::run(&args, session),
            Self::Transliterate(args) => transliterate::run(&args, session),
            Self::Inflect(args) => inflect::run(&args, session),
            Self::Annotate(args) => annotate::run(args, session),
            Self::Normalize(args) => normalize::run(args, session),
            Self::Summarize(args) => summarize::run(&args, session),
            Self::Lint(args) => lint::run(&args, session),
            Self::Stats(args) => stats::run(&args, session),
            Self::Completions(args) => completions::run(&args, session),
            Self::Man => man::run(session),
        }
    }
}
