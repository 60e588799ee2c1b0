//! Arguments of messages: text, numbers, and references to noun phrases and dates that are written later.

use std::borrow::Cow;

use fluent::types::FluentType;
use fluent::{FluentArgs, FluentValue};

use crate::vocabulary::{Gender, Kind, Number};

use super::request;

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text that stands as it is.
    Text(String),
    /// A number: formatted as the language does, and selected by its plural category.
    Number(u64),
    /// A noun phrase: `NAME` asks for one of its forms.
    Nouns(Reference),
    /// A date: `DATE` asks for one of its forms. The number is the caller's.
    When(usize),
}

/// A noun phrase as far as messages can look into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The caller's number for it.
    pub slot: usize,
    /// Number that a verb agrees with.
    pub number: Number,
    /// Gender that words agree with, where there is one.
    pub gender: Option<Gender>,
    /// Whether it names people.
    pub human: bool,
    /// Kind of the head.
    pub kind: Kind,
}

impl Value {
    /// A text argument.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// `yes` or `no`, as messages select on it.
    pub fn flag(flag: bool) -> Self {
        Self::text(if flag { "yes" } else { "no" })
    }
}

/// The arguments as Fluent takes them.
pub(super) fn fluent_args<'a>(args: &'a [(&'a str, Value)]) -> FluentArgs<'a> {
    let mut out = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Number(number) => FluentValue::from(*number),
            Value::Nouns(reference) => FluentValue::Custom(Box::new(Handle::Nouns(*reference))),
            Value::When(slot) => FluentValue::Custom(Box::new(Handle::When(*slot))),
        };
        out.set(*name, value);
    }
    out
}

/// What Fluent carries for a reference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Handle {
    Nouns(Reference),
    When(usize),
}

impl Handle {
    /// The handle inside an argument.
    pub(super) fn of(value: &FluentValue<'_>) -> Option<Self> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref::<Self>().copied(),
            _ => None,
        }
    }
}

impl FluentType for Handle {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    // A bare `{ $who }` has no case: it must not be printed.
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed(request::FAULT)
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        Cow::Borrowed(request::FAULT)
    }
}
