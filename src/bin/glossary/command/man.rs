//! `glossary man`.

use clap::CommandFactory;
use glossary::vocabulary::Message;

use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

pub(crate) fn run(session: &Session<'_>) -> Result<Exit, CliError> {
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(crate::args::Args::command());
    man.render(&mut page).map_err(|error| {
        CliError::new(Message::CannotWrite {
            path: "stdout".to_owned(),
            detail: error.to_string(),
        })
    })?;
    session.output.bytes(&page)?;
    Ok(Exit::Done)
}
