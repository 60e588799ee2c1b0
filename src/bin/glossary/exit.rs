//! The three exit codes.

use std::process::ExitCode;

/// How a command went; later ones are worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Done, and nothing to say.
    Done = 0,
    /// Done, and there is something to say: not found, findings, would change.
    Findings = 1,
    /// Could not: usage, unreadable input, invalid glossary.
    Failed = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
