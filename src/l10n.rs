//! Words for messages and sentences: Fluent bundles with the functions that our locale files use. Fluent is used only here.
//!
//! Nothing half-said leaves this module: a message that is missing or cannot be formatted is an error, never its id.

mod builtin;
mod functions;
mod icu;
mod messages;
mod request;
mod speaker;
mod syntax;
mod value;

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::vocabulary::{Lang, Message};
use messages::Messages;

pub use builtin::{LOCALES, sources};
pub use icu::{Junction, list, number};
pub use request::{BadRequest, Request, RequestKind, asks_for, fill, is_open};
pub use speaker::Speaker;
pub use syntax::syntax;
pub use value::{Reference, Value};

/// The messages of one language.
pub struct Locale {
    lang: Lang,
    messages: RefCell<Messages>,
    optional: BTreeSet<String>,
}

/// Why something could not be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsayable {
    /// The locale has no such message or attribute.
    Missing(String),
    /// The message is at fault: an unknown variable or function, a wrong option.
    Faulty(String),
}

/// What is wrong with a locale file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleProblem {
    /// Name of the file.
    pub file: String,
    /// What the parser or the bundle says, in English.
    pub detail: String,
}

impl LocaleProblem {
    fn new(file: &str, detail: String) -> Self {
        let file = file.to_owned();
        Self { file, detail }
    }
}

impl Locale {
    /// Reads locale files, given with their names. What cannot be read is reported and left out; the rest works.
    pub fn new(lang: Lang, files: &[(&str, &str)]) -> (Self, Vec<LocaleProblem>) {
        let mut problems = Vec::new();
        let mut messages = Messages::new(lang, &mut problems);
        for (file, text) in files {
            messages.parse(file, text, &mut problems);
        }
        (Self::of(lang, files, messages), problems)
    }

    /// The messages that are built in for a language; `None` where there are none.
    pub fn builtin(lang: Lang) -> Option<Self> {
        sources(lang).map(|files| Self::sound(lang, files))
    }

    /// Locale files in which tests find no mistake: their messages are parsed as they are used.
    fn sound(lang: Lang, files: &[(&str, &'static str)]) -> Self {
        let mut messages = Messages::new(lang, &mut Vec::new());
        for (_, text) in files {
            messages.wait(text);
        }
        Self::of(lang, files, messages)
    }

    fn of(lang: Lang, files: &[(&str, &str)], messages: Messages) -> Self {
        let optional = files.iter().flat_map(|(_, text)| optional_arguments(text));
        Self {
            lang,
            messages: RefCell::new(messages),
            optional: optional.collect(),
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Arguments that messages look for with `$has_…` before they use them, in order.
    pub fn optional(&self) -> impl Iterator<Item = &str> {
        self.optional.iter().map(String::as_str)
    }

    /// Whether there is such a message, with this attribute where one is asked for.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.messages.borrow_mut().need(id);
        let messages = self.messages.borrow();
        let found = messages.bundle.get_message(id);
        found.is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A message with its arguments.
    ///
    /// References and dates come out as requests that `fill` has to answer.
    pub fn say(&self, id: &str, args: &[(&str, Value)]) -> Result<String, Unsayable> {
        self.format(id, None, args)
    }

    /// An attribute of a message.
    pub fn say_attribute(
        &self,
        id: &str,
        attribute: &str,
        args: &[(&str, Value)],
    ) -> Result<String, Unsayable> {
        self.format(id, Some(attribute), args)
    }

    /// The words of a message of the library.
    pub fn message(&self, message: &Message) -> Result<String, Unsayable> {
        let args: Vec<(&str, Value)> = message
            .args()
            .into_iter()
            .map(|(name, value)| (name, Value::text(value)))
            .collect();
        self.say(message.id(), &args)
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Value)],
    ) -> Result<String, Unsayable> {
        let missing = || {
            let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            Unsayable::Missing(format!("{id}{attribute}"))
        };
        self.messages.borrow_mut().need(id);
        let bundle = &self.messages.borrow().bundle;
        let message = bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|found| found.value()),
            None => message.value(),
        }
        .ok_or_else(missing)?;
        let args = value::fluent_args(args);
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            Some(error) => Err(Unsayable::Faulty(format!("{id}: {error}"))),
            // A function cannot report an error to Fluent: it leaves a request that nobody can answer.
            None if request::has_fault(&text) => {
                Err(Unsayable::Faulty(format!("{id}: wrong use of a function")))
            }
            None => Ok(text.into_owned()),
        }
    }
}

/// The names after `$has_` in a locale file.
fn optional_arguments(text: &str) -> impl Iterator<Item = String> {
    text.split("$has_").skip(1).filter_map(|after| {
        let end =
            after.find(|letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter)));
        let name = after.get(..end.unwrap_or(after.len()))?;
        (!name.is_empty()).then(|| name.to_owned())
    })
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Locale")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}
