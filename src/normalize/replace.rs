//! One replacement: the new name in the form, the letter case and the company of the old one.

use super::Normalizer;
use super::carry;
use super::lean;
use crate::grammar::Features;
use crate::matching::part_text;
use crate::mentions::Mention;
use crate::text::casing::{self, Shape};
use crate::text::edit::{Edit, Safety};
use crate::vocabulary::{Lang, Language, TermRef};

/// The name that a style wants in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// The name, or the part of it, in citation form.
    pub(super) text: String,
    /// Its term.
    pub(super) term: TermRef,
}

/// What to write, and how sure it is.
pub(super) struct Replacement {
    pub(super) edit: Edit,
    pub(super) features: Option<Features>,
    pub(super) safety: Safety,
}

/// The wanted name in place of a mention.
pub(super) fn replacement(
    normalizer: &Normalizer<'_>,
    text: &str,
    mention: &Mention,
    wanted: &Wanted,
) -> Option<Replacement> {
    let written = mention.span.of(text);
    let carried = carry::carry(normalizer, text, mention, wanted)?;
    let (_, term) = normalizer.glossary.get(mention.term)?;
    let old = part_text(term, mention.part)?;
    let casing = Casing {
        lang: normalizer.scanner.lang(),
        language: normalizer.glossary.language(normalizer.scanner.lang()),
    };
    let name = lean::in_hand_of(text, written, &casing.like(written, old, &carried.text));
    let (start, lead) = lean::lead(normalizer, text, mention, wanted, &casing)
        .unwrap_or((mention.span.start, String::new()));
    let mut span = mention.span;
    span.start = start;
    Some(Replacement {
        edit: Edit::new(span, format!("{lead}{name}")),
        features: carried.features,
        safety: carried.safety,
    })
}

/// The mention as it stands: something is to be added after it.
pub(super) fn kept(text: &str, mention: &Mention) -> Replacement {
    Replacement {
        edit: Edit::new(mention.span, mention.span.of(text)),
        features: mention.features,
        safety: Safety::Safe,
    }
}

/// Letter case of the language of the text.
pub(super) struct Casing<'a> {
    lang: Lang,
    language: Option<&'a Language>,
}

impl Casing<'_> {
    /// `new` in the letter case that `written` gives `old`: in capitals, or with a capital where a sentence begins.
    pub(super) fn like(&self, written: &str, old: &str, new: &str) -> String {
        if Shape::of(written) == Shape::Upper && Shape::of(old) != Shape::Upper {
            return self.upper(new);
        }
        if starts_with_capital(written) && !starts_with_capital(old) {
            return self.capitalize(new);
        }
        new.to_owned()
    }

    pub(super) fn upper(&self, text: &str) -> String {
        match self.language {
            Some(language) => casing::upper(language, text),
            None => casing::upper(self.lang, text),
        }
    }

    pub(super) fn lower(&self, text: &str) -> String {
        match self.language {
            Some(language) => casing::lower(language, text),
            None => casing::lower(self.lang, text),
        }
    }

    pub(super) fn capitalize(&self, text: &str) -> String {
        match self.language {
            Some(language) => casing::capitalize(language, text),
            None => casing::capitalize(self.lang, text),
        }
    }
}

pub(super) fn starts_with_capital(text: &str) -> bool {
    text.chars()
        .find(|letter| letter.is_alphabetic())
        .is_some_and(char::is_uppercase)
}
