//! `glossary completions SHELL`.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let mut script = Vec::new();
    let mut command = crate::args::Args::command();
    clap_complete::generate(args.shell, &mut command, "glossary", &mut script);
    session.output.bytes(&script)?;
    Ok(Exit::Done)
}
