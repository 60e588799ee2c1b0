//! Letter case by language: the library's rules, with what the language's own table adds.

use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_locale_core::LanguageIdentifier;
use unicode_normalization::char::canonical_combining_class;
use unicode_segmentation::UnicodeSegmentation;

use crate::vocabulary::{Lang, Language};

/// Whose casing: a language with its table, or a bare tag where the table is not at hand.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    lang: Lang,
    pairs: &'a [(String, String, String)],
}

impl<'a> From<&'a Language> for Rules<'a> {
    fn from(language: &'a Language) -> Self {
        Self {
            lang: language.lang,
            pairs: &language.casing.pairs,
        }
    }
}

impl From<Lang> for Rules<'_> {
    fn from(lang: Lang) -> Self {
        Self { lang, pairs: &[] }
    }
}

/// All letters small.
pub fn lower<'a>(rules: impl Into<Rules<'a>>, text: &str) -> String {
    let rules = rules.into();
    let id = rules.id();
    let mut out = String::with_capacity(text.len());
    rules.split(text, Rules::capital_at, |part| match part {
        Part::Pair(small) => out.push_str(small),
        Part::Plain(plain) => out.push_str(&CASE.lowercase_to_string(plain, &id)),
    });
    out
}

/// All letters capital.
pub fn upper<'a>(rules: impl Into<Rules<'a>>, text: &str) -> String {
    let rules = rules.into();
    let id = rules.id();
    let mut out = String::with_capacity(text.len());
    rules.split(text, Rules::small_at, |part| match part {
        Part::Pair(capital) => out.push_str(capital),
        Part::Plain(plain) => out.push_str(&CASE.uppercase_to_string(plain, &id)),
    });
    out
}

/// Every word with a capital first letter and small others.
pub fn title<'a>(rules: impl Into<Rules<'a>>, text: &str) -> String {
    let rules = rules.into();
    let mut out = String::with_capacity(text.len());
    for segment in text.split_word_bounds() {
        out.push_str(&rules.head(&lower(rules, segment)));
    }
    out
}

/// The first letter capital, everything else as it is: for the start of a sentence.
pub fn capitalize<'a>(rules: impl Into<Rules<'a>>, text: &str) -> String {
    rules.into().head(text)
}

/// How the letters of a phrase are cased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// No capital: `armée`, and what has no letters with case.
    Lower,
    /// Capitals only where words begin, one at the very start: `Le Drian`, `Haut-Karabakh`, `La trêve`.
    Title,
    /// Capitals only, two or more: `BAKOU`.
    Upper,
    /// Anything else: `iPhone`, `ministère de la Défense`.
    Mixed,
}

impl Shape {
    /// The shape of a phrase.
    pub fn of(text: &str) -> Self {
        let (mut capitals, mut small, mut inner) = (0, 0, false);
        let mut first = None;
        let mut after_letter = false;
        for letter in text.chars() {
            let capital = letter.is_uppercase();
            capitals += usize::from(capital);
            small += usize::from(letter.is_lowercase());
            inner |= capital && after_letter;
            if first.is_none() && (capital || letter.is_lowercase()) {
                first = Some(capital);
            }
            after_letter = letter.is_alphabetic() || (after_letter && !cuts_words(letter));
        }
        match first {
            _ if capitals == 0 => Self::Lower,
            _ if small == 0 && capitals > 1 => Self::Upper,
            Some(true) if !inner => Self::Title,
            _ => Self::Mixed,
        }
    }

    /// Gives a phrase this shape: `Title` makes the first letter capital and leaves the others, `Mixed` leaves all.
    pub fn apply<'a>(self, rules: impl Into<Rules<'a>>, text: &str) -> String {
        match self {
            Self::Lower => lower(rules, text),
            Self::Title => capitalize(rules, text),
            Self::Upper => upper(rules, text),
            Self::Mixed => text.to_owned(),
        }
    }
}

const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();

enum Part<'t> {
    Pair(&'t str),
    Plain(&'t str),
}

impl<'a> Rules<'a> {
    fn id(self) -> LanguageIdentifier {
        self.lang
            .as_str()
            .parse()
            .unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    // Cuts the text at the sequences that `find` knows.
    fn split<'t>(
        self,
        text: &'t str,
        find: fn(Self, &str, usize) -> Option<(usize, &'a str)>,
        mut put: impl FnMut(Part<'_>),
    ) where
        'a: 't,
    {
        let mut done = 0;
        let mut at = 0;
        while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let Some((len, other)) = find(self, text, at) else {
                at += letter.len_utf8();
                continue;
            };
            put(Part::Plain(text.get(done..at).unwrap_or_default()));
            put(Part::Pair(other));
            at += len;
            done = at;
        }
        put(Part::Plain(text.get(done..).unwrap_or_default()));
    }

    fn small_at(self, text: &str, at: usize) -> Option<(usize, &'a str)> {
        let rest = text.get(at..)?;
        let pair = |(small, capital, _): &'a (String, String, String)| {
            starts(rest, small).then_some((small.len(), capital.as_str()))
        };
        self.pairs.iter().find_map(pair)
    }

    fn capital_at(self, text: &str, at: usize) -> Option<(usize, &'a str)> {
        let rest = text.get(at..)?;
        let inside = text
            .get(..at)?
            .chars()
            .next_back()
            .is_some_and(char::is_alphabetic);
        let pair = |(small, capital, title): &'a (String, String, String)| {
            let found = [capital, title]
                .into_iter()
                .find(|sequence| starts(rest, sequence))?;
            let after = rest.get(found.len()..)?.chars().next();
            // Several capitals for one letter may also be two letters that begin a word: Եվրոպա is not և-րոպա.
            let one = found.chars().nth(1).is_none();
            let whole = !inside && !after.is_some_and(char::is_alphabetic);
            (one || inside || whole).then_some((found.len(), small.as_str()))
        };
        self.pairs.iter().find_map(pair)
    }

    // The first letter with case in its title form.
    fn head(self, text: &str) -> String {
        let Some(at) = text.find(|letter: char| letter.is_lowercase() || letter.is_uppercase())
        else {
            return text.to_owned();
        };
        let (before, rest) = text.split_at(at);
        let mut out = before.to_owned();
        if let Some((len, title)) = self.title_of(rest) {
            out.push_str(title);
            out.push_str(rest.get(len..).unwrap_or_default());
            return out;
        }
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        options.leading_adjustment = Some(LeadingAdjustment::None);
        out.push_str(&CASE.titlecase_segment_with_only_case_data_to_string(
            rest,
            &self.id(),
            options,
        ));
        out
    }

    fn title_of(self, rest: &str) -> Option<(usize, &'a str)> {
        let pair = |(small, _, title): &'a (String, String, String)| {
            starts(rest, small).then_some((small.len(), title.as_str()))
        };
        self.pairs.iter().find_map(pair)
    }
}

// A letter with a mark on it is another letter: İ typed as I and a dot is not I.
fn starts(text: &str, sequence: &str) -> bool {
    text.strip_prefix(sequence).is_some_and(|rest| {
        rest.chars()
            .next()
            .is_none_or(|next| canonical_combining_class(next) == 0)
    })
}

fn cuts_words(letter: char) -> bool {
    letter.is_whitespace()
        || (letter.is_ascii_punctuation() && letter != '\'')
        || super::classes::is_hyphen(letter)
}
