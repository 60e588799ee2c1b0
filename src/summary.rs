//! Claims → sentences in a language. Every sentence names its claimant; what cannot be said is listed, never guessed.

mod claim;
mod date;
mod event;
mod finish;
mod gap;
mod phrase;
mod slots;

use std::collections::BTreeMap;

use crate::grammar::Paradigms;
use crate::l10n::Locale;
use crate::report::{Claim, Reading};
use crate::vocabulary::{Glossary, Lang, PhraseRules, Style};
use phrase::{Context, Mentioned};

pub use gap::Gap;

/// A report in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Language.
    pub lang: Lang,
    /// What is said by somebody, in the order of the report.
    pub sentences: Vec<Sentence>,
    /// What the report says in its own voice.
    pub background: Vec<Sentence>,
    /// Claims that this language has no words for.
    pub unsaid: Vec<Unsaid>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Id of its claim.
    pub claim: usize,
    /// The sentence.
    pub text: String,
}

/// A claim that could not be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// Id of the claim.
    pub claim: usize,
    /// What was missing.
    pub gap: Gap,
}

/// What summaries are made from, whatever the language.
#[derive(Clone, Copy, Debug)]
pub struct Summariser<'a> {
    /// Names and terms.
    pub glossary: &'a Glossary,
    /// Inflection.
    pub paradigms: &'a Paradigms,
    /// Noun phrases, by language.
    pub phrases: &'a BTreeMap<Lang, PhraseRules>,
    /// House style: which of a concept’s names is written.
    pub style: &'a Style,
}

impl Summariser<'_> {
    /// The claims of a reading of `report` in the language of `locale`. `None` when there is no data for the language.
    pub fn summarise(&self, reading: &Reading, report: &str, locale: &Locale) -> Option<Summary> {
        let lang = locale.lang();
        let context = Context {
            glossary: self.glossary,
            paradigms: self.paradigms,
            rules: self
                .phrases
                .get(&lang)
                .or_else(|| self.phrases.get(&lang.base()))?,
            locale,
            language: self.glossary.language(lang)?,
            style: self.style,
            report,
            year: reading.date.map(|date| date.year),
        };
        let mut mentioned = Mentioned::default();
        let mut unsaid = Vec::new();
        let mut say = |claim: &Claim, said: Result<String, Gap>| match said {
            Ok(text) => Some(Sentence {
                claim: claim.id,
                text,
            }),
            Err(gap) => {
                unsaid.push(Unsaid {
                    claim: claim.id,
                    gap,
                });
                None
            }
        };
        let claims = reading.claims.iter();
        let sentences = claims
            .filter_map(|claim| say(claim, claim::attributed(context, &mut mentioned, claim)))
            .collect();
        let background = reading.background.iter();
        let background = background
            .filter_map(|claim| say(claim, claim::background(context, &mut mentioned, claim)))
            .collect();
        Some(Summary {
            lang,
            sentences,
            background,
            unsaid,
        })
    }
}
