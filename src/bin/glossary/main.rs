//! The command line of `glossary`: reads files, calls the library, prints, and says by its exit code how it went.

mod args;
mod command;
mod config;
mod diagnostics;
mod error;
mod exit;
mod input;
mod output;
mod packs;
mod session;

use std::process::ExitCode;

use clap::Parser;

use args::Args;
use error::CliError;
use exit::Exit;
use output::Output;
use session::Session;

fn main() -> ExitCode {
    let args = Args::parse();
    let output = Output::new(args.global.color, args.global.quiet, args.global.verbose);
    let mut locale = config::locale(&args.global);
    let exit = run(args, &output, &mut locale).and_then(|exit| {
        output.finish()?;
        Ok(exit)
    });
    match exit {
        Ok(exit) => exit.into(),
        Err(CliError::Closed) => Exit::Done.into(),
        Err(CliError::Said(said)) => {
            output.say_error(&said, &locale);
            Exit::Failed.into()
        }
    }
}

/// Settings first: from there on even errors are said in the reader's language.
fn run(
    args: Args,
    output: &Output,
    locale: &mut glossary::l10n::Speaker,
) -> Result<Exit, CliError> {
    let config = config::Config::new(args.global)?;
    *locale = glossary::l10n::Speaker::new(&config.locale);
    let session = Session::new(config, output, locale);
    let exit = args.command.run(&session)?;
    Ok(exit.max(session.exit()))
}
