//! The command line as types: what every command understands.

use std::path::PathBuf;

use clap::Parser;

use crate::command::Command;
use crate::output::Color;

/// Names and terms across Armenian, Azerbaijani, French, English and Russian.
///
/// Looks names up in any script and spelling, makes texts consistent, and summarizes French reports with every claim left to
/// its speaker. Works offline.
#[derive(Debug, Parser)]
#[command(
    name = "glossary",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 done; 1 done, and there is something to say; 2 could not.\n`-` is standard input. \
                  glossary.toml in this folder or above sets glossary, builtin, style and locale."
)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Adds a glossary: a folder, a .toml or a .csv file; later ones win. May be repeated.
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) glossary: Vec<PathBuf>,

    /// Leaves the built-in names out; the languages stay.
    #[arg(long, global = true)]
    pub(crate) no_builtin: bool,

    /// House style that chooses between contested names [default: neutral].
    #[arg(long, global = true, value_name = "NAME|FILE")]
    pub(crate) style: Option<String>,

    /// Language of messages [default: from the environment].
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// When to use colour.
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) color: Option<Color>,

    /// Says nothing on standard error but errors.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Says more on standard error.
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}
