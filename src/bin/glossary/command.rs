//! The commands, one file each.

mod completions;
mod lint;
mod man;

use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

/// What to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Reports problems in glossaries: every one, with its place and what to do
    Lint(lint::Args),
    /// Prints a completion script for a shell
    Completions(completions::Args),
    /// Prints the manual page
    Man,
}

impl Command {
    /// Runs the command.
    pub(crate) fn run(self, session: &Session<'_>) -> Result<Exit, CliError> {
        match self {
            Self::Lint(args) => lint::run(args, session),
            Self::Completions(args) => completions::run(&args, session),
            Self::Man => man::run(session),
        }
    }
}
