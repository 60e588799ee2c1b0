//! What stops a command.

use glossary::text::suggest::closest;
use glossary::vocabulary::Message;

/// Why a command stops.
#[derive(Debug)]
pub(crate) enum CliError {
    /// The reader of our output went away: `glossary … | head`. Not a failure.
    Closed,
    /// Something to say.
    Said(Box<Said>),
}

/// An error with the problems behind it and what to do.
#[derive(Debug)]
pub(crate) struct Said {
    /// What went wrong.
    pub(crate) message: Message,
    /// What to do about it.
    pub(crate) hints: Vec<Message>,
    /// Already rendered problems that led to it.
    pub(crate) because: Option<String>,
}

impl CliError {
    /// An error without a hint.
    pub(crate) fn new(message: Message) -> Self {
        Self::Said(Box::new(Said {
            message,
            hints: Vec::new(),
            because: None,
        }))
    }

    /// With what to do.
    pub(crate) fn hint(mut self, hint: Message) -> Self {
        if let Self::Said(said) = &mut self {
            said.hints.push(hint);
        }
        self
    }

    /// With the near one of the allowed words, and all of them.
    pub(crate) fn allowed(self, word: &str, allowed: &[&str]) -> Self {
        if allowed.is_empty() {
            return self;
        }
        let help = Message::HelpAllowed {
            values: allowed.join(", "),
        };
        match closest(word, allowed.iter().copied()) {
            Some(near) => self
                .hint(Message::HelpDidYouMean {
                    suggestion: near.to_owned(),
                })
                .hint(help),
            None => self.hint(help),
        }
    }

    /// With the problems that led to it, rendered.
    pub(crate) fn because(mut self, problems: String) -> Self {
        if let Self::Said(said) = &mut self {
            said.because = Some(problems);
        }
        self
    }
}
