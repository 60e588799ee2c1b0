//! One scheme: what it is, its rules, and the ways that it can be used.

use super::context::Context;
use super::table::Table;
use crate::text::casing::lower;
use crate::vocabulary::{Lang, Span};

/// One transliteration or transcription system.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// What `--scheme` calls it: `hy/bgn-pcgn`.
    pub id: String,
    /// What the way back is called, where it has a name of its own.
    pub reverse_id: Option<String>,
    /// Name for people.
    pub name: String,
    /// Language of what goes in; a script where it is not the usual one.
    pub from: Lang,
    /// Language of what comes out.
    pub to: Lang,
    /// Standard, press usage, or a step of other schemes.
    pub purpose: Purpose,
    /// The standard, or where the practice can be seen.
    pub source: Vec<String>,
    /// Texts with their writing, run by `lint`.
    pub examples: Vec<Example>,
    pub(super) routes: Vec<Route>,
    pub(super) forward: Table,
    pub(super) back: Option<Table>,
}

/// What a scheme is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// One writing for one spelling.
    Standard,
    /// How newspapers write names.
    Press,
    /// A step of other schemes, not offered by itself.
    Step,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Press, Self::Step];

    /// The word of data files and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Press => "press",
            Self::Step => "step",
        }
    }
}

/// A way through other schemes, for all texts or those with certain words.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Route {
    /// A word of the text ends so; with `has` empty too: any text.
    pub ending: Vec<String>,
    /// A word of the text has these letters.
    pub has: Vec<String>,
    /// A word of the text is this one.
    pub word: Vec<String>,
    /// Ids of schemes, in order.
    pub via: Vec<String>,
    /// What an answer by this way costs when it is not the first choice; `None`: then it is not offered.
    pub otherwise: Option<u32>,
}

/// A rule: these letters, between these others, become one of these sequences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Letters of the source, small.
    pub letters: Vec<char>,
    /// What stands before them.
    pub left: Context,
    /// What stands after them.
    pub right: Context,
    /// What is written, the usual one first.
    pub out: Vec<String>,
    /// What each further choice costs more than the one before.
    pub cost: u32,
    /// Of rules for equally many letters the one with the higher number is tried first.
    pub priority: i32,
}

/// A text and its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What goes in.
    pub text: String,
    /// What comes out, the first answer.
    pub gives: String,
    /// Further answers that must be among the first five.
    pub also: Vec<String>,
    /// Where it stands in the file.
    pub origin: Span,
}

/// What `load` read of a scheme.
#[derive(Clone, Debug)]
pub struct SchemeParts {
    /// As in `Scheme`.
    pub id: String,
    /// As in `Scheme`.
    pub reverse_id: Option<String>,
    /// As in `Scheme`.
    pub name: String,
    /// As in `Scheme`.
    pub from: Lang,
    /// As in `Scheme`.
    pub to: Lang,
    /// As in `Scheme`.
    pub purpose: Purpose,
    /// As in `Scheme`.
    pub source: Vec<String>,
    /// As in `Scheme`.
    pub examples: Vec<Example>,
    /// Ways through other schemes; the first that fits is taken.
    pub routes: Vec<Route>,
    /// Rules where no route fits.
    pub rules: Vec<Rule>,
    /// Rules of the way back, where there is one.
    pub back: Option<Vec<Rule>>,
}

impl Scheme {
    /// Makes the rules ready for use.
    pub fn new(parts: SchemeParts) -> Self {
        Self {
            id: parts.id,
            reverse_id: parts.reverse_id,
            name: parts.name,
            from: parts.from,
            to: parts.to,
            purpose: parts.purpose,
            source: parts.source,
            examples: parts.examples,
            routes: parts.routes,
            forward: Table::new(parts.rules),
            back: parts.back.map(Table::new),
        }
    }

    /// Whether it can be read back.
    pub fn is_reversible(&self) -> bool {
        self.back.is_some()
    }

    /// Whether it can be used this way.
    pub fn goes(&self, direction: super::Direction) -> bool {
        direction == super::Direction::Forward || self.is_reversible()
    }

    /// Whether users may choose it.
    pub fn is_shown(&self) -> bool {
        self.purpose != Purpose::Step
    }

    /// Letters that it reads by rules of its own.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        self.forward.letters()
    }

    /// Whether rules of its own read every letter of a text.
    pub fn reads(&self, text: &str) -> bool {
        let small = lower(self.from, text);
        let mut letters = small.chars().filter(|letter| letter.is_alphabetic());
        letters.all(|letter| self.forward.reads(letter))
    }

    /// Ids of the schemes that its routes name.
    pub fn steps(&self) -> impl Iterator<Item = &str> {
        let routes = self.routes.iter();
        routes.flat_map(|route| route.via.iter().map(String::as_str))
    }
}

impl Route {
    /// Whether it is the way of a text with these words, in small letters.
    pub(super) fn fits(&self, words: &[String]) -> bool {
        if self.ending.is_empty() && self.has.is_empty() && self.word.is_empty() {
            return true;
        }
        words.iter().any(|word| {
            let ends = |ending: &String| word.len() > ending.len() && word.ends_with(ending);
            self.ending.iter().any(ends)
                || self.has.iter().any(|part| word.contains(part))
                || self.word.contains(word)
        })
    }
}
