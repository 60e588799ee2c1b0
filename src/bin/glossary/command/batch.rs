//! Many answers in one run: an array of JSON as it grows, and lines of input that cannot be answered.

use std::cell::Cell;

use glossary::vocabulary::Message;
use serde_json::Value;

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::{Lines, Unread};
use crate::session::Session;

/// Lines that are told one by one; of the rest only how many there are.
const MOST_TOLD: usize = 20;

/// One object, or an array of which no more than one object is ever kept.
pub(super) struct Array<'a> {
    session: &'a Session<'a>,
    open: bool,
    several: bool,
}

impl<'a> Array<'a> {
    /// An array, or the one object itself where there are not several.
    pub(super) fn new(session: &'a Session<'a>, several: bool) -> Self {
        Self {
            session,
            open: false,
            several,
        }
    }

    /// Writes the next object.
    pub(super) fn push(&mut self, object: &Value) -> Result<(), CliError> {
        let text = format!("{object:#}");
        if !self.several {
            return self.session.output.line(&text);
        }
        let before = if self.open { ",\n  " } else { "[\n  " };
        self.open = true;
        self.session.output.data(before)?;
        // No line ends inside a string of JSON.
        self.session.output.data(&text.replace('\n', "\n  "))
    }

    /// Writes its end.
    pub(super) fn finish(self) -> Result<(), CliError> {
        match (self.several, self.open) {
            (false, _) => Ok(()),
            (true, true) => self.session.output.line("\n]"),
            (true, false) => self.session.output.line("[]"),
        }
    }
}

/// Lines of standard input that have no answer: each is told with its number, the run goes on, and ends with exit code 2.
pub(super) struct Refused<'a> {
    session: &'a Session<'a>,
    count: Cell<usize>,
    kind: Cell<&'static str>,
}

impl<'a> Refused<'a> {
    /// None so far.
    pub(super) fn new(session: &'a Session<'a>) -> Self {
        Self {
            session,
            count: Cell::new(0),
            kind: Cell::new(""),
        }
    }

    /// Tells one.
    pub(super) fn tell(&self, line: usize, message: &Message, help: Option<&Message>) {
        self.count.set(self.count.get() + 1);
        let again = self.kind.replace(message.id()) == message.id();
        if self.count.get() > MOST_TOLD {
            return;
        }
        let output = self.session.output;
        let mut text = self.session.say(message);
        // Some name the line themselves.
        if !message.args().iter().any(|(name, _)| *name == "line") {
            let line = line.to_string();
            let failed = self.session.say(&Message::LineFailed { line });
            text = format!("{failed}: {text}");
        }
        output.complain(&text);
        // Once is enough to know what to do.
        if let Some(help) = help.filter(|_| !again) {
            output.complain_help(&self.session.say(help));
        }
    }

    /// The least exit code, after the number of those that were not told.
    pub(super) fn finish(self) -> Exit {
        let more = self.count.get().saturating_sub(MOST_TOLD);
        if more > 0 {
            let message = Message::MoreProblems {
                count: more.to_string(),
                code: self.kind.get().to_owned(),
                path: crate::input::STDIN.to_owned(),
            };
            self.session.output.complain(&self.session.say(&message));
        }
        match self.count.get() {
            0 => Exit::Done,
            _ => Exit::Failed,
        }
    }
}

/// Calls `answer` with every line of standard input and its number; a line that cannot be read does not stop the others.
pub(super) fn each_line(
    session: &Session<'_>,
    longest: usize,
    mut answer: impl FnMut(usize, Result<&str, &Unread>) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let mut lines = Lines::new(longest);
    while let Some(line) = lines.next(|| session.output.finish())? {
        match &line.text {
            Ok(text) => answer(line.number, Ok(text))?,
            Err(unread) => answer(line.number, Err(unread))?,
        }
    }
    Ok(())
}
