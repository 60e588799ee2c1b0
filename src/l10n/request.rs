//! Requests: places in a formatted sentence where a noun phrase or a date is still to be written.
//!
//! They are answered from left to right after formatting, so that the first mention of a name is the first in the text,
//! in whatever order Fluent looked at its arguments. Two private-use characters mark them.

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';
const SEPARATOR: char = '\u{1F}';

/// Stands where a function was used wrongly.
pub(super) const FAULT: &str = "\u{E002}";

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// A noun phrase in a case.
    Name,
    /// A date in a style.
    Date,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Noun phrase or date.
    pub kind: RequestKind,
    /// The caller's number.
    pub slot: usize,
    /// Case of a noun phrase, style of a date.
    pub form: String,
    /// `definite: "yes"` or `"no"`; `None` leaves it to the phrase.
    pub definite: Option<bool>,
    /// `number: "singular"` or `"plural"`; `None` leaves it to the phrase.
    pub plural: Option<bool>,
}

/// A request that could not be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRequest(pub Request);

/// Whether the text still has requests.
pub fn is_open(text: &str) -> bool {
    text.contains(OPEN)
}

/// Whether a noun phrase or a date of this number is asked for.
pub fn asks_for(text: &str, slot: usize) -> bool {
    let requests = text.split(OPEN).skip(1);
    let mut requests = requests.filter_map(|piece| Request::read(piece.split_once(CLOSE)?.0));
    requests.any(|request| request.slot == slot)
}

/// Puts the answers in place of the requests, from left to right. The answer to one may depend on those before.
///
/// # Errors
/// The first request without an answer.
pub fn fill(
    text: &str,
    mut answer: impl FnMut(&Request) -> Option<String>,
) -> Result<String, BadRequest> {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split(OPEN);
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((request, after)) = piece.split_once(CLOSE) else {
            continue;
        };
        let Some(request) = Request::read(request) else {
            continue;
        };
        match answer(&request) {
            Some(words) => out.push_str(&words),
            None => return Err(BadRequest(request)),
        }
        out.push_str(after);
    }
    Ok(out)
}

/// Whether a function was used wrongly.
pub(super) fn has_fault(text: &str) -> bool {
    text.contains(FAULT)
}

impl Request {
    /// A request made by the caller: a ready string for an argument.
    pub fn new(kind: RequestKind, slot: usize, form: &str) -> Self {
        Self {
            kind,
            slot,
            form: form.to_owned(),
            definite: None,
            plural: None,
        }
    }

    /// The request as it stands in a formatted text.
    pub fn write(&self) -> String {
        let kind = match self.kind {
            RequestKind::Name => "name",
            RequestKind::Date => "date",
        };
        let flag = |value: Option<bool>| match value {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        let fields = [
            kind,
            &self.slot.to_string(),
            &self.form,
            flag(self.definite),
            flag(self.plural),
        ];
        format!("{OPEN}{}{CLOSE}", fields.join(&SEPARATOR.to_string()))
    }

    fn read(text: &str) -> Option<Self> {
        let mut fields = text.split(SEPARATOR);
        let kind = match fields.next()? {
            "name" => RequestKind::Name,
            "date" => RequestKind::Date,
            _ => return None,
        };
        let slot = fields.next()?.parse().ok()?;
        let form = fields.next()?.to_owned();
        let mut flag = || match fields.next()? {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        Some(Self {
            kind,
            slot,
            form,
            definite: flag(),
            plural: flag(),
        })
    }
}
