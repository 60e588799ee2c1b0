//! Case endings are carried over: the form that the old name stands in is found, and the new name put in the same form.

use super::Normalizer;
use super::replace::Wanted;
use crate::grammar::Features;
use crate::matching::{cells, cells_in_use};
use crate::mentions::Mention;
use crate::text::edit::Safety;
use crate::vocabulary::Lang;

/// How the writer wrote the article that has two shapes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// The old name has one shape only.
    Unknown,
    Plain,
    Variant,
}

impl Shape {
    /// The new form as the writer would write it.
    fn of(
        self,
        normalizer: &Normalizer<'_>,
        text: &str,
        mention: &Mention,
        features: Features,
        form: String,
    ) -> String {
        let lang = normalizer.scanner.lang();
        if !features.definite || self == Self::Plain {
            return form;
        }
        if self == Self::Variant {
            let variant = normalizer.paradigms.variants(lang, &form).next();
            return variant.unwrap_or(form);
        }
        let next = text.get(mention.span.end..).unwrap_or_default();
        normalizer.paradigms.article_before(lang, &form, next)
    }
}

/// What the writer made of a form, as its place among the extensions of the data.
fn extension(
    normalizer: &Normalizer<'_>,
    lang: Lang,
    key: &str,
    features: Features,
    form: &str,
) -> Option<usize> {
    let mut extended = normalizer.paradigms.extended(lang, features, form);
    let found = extended.find(|(_, form)| normalizer.scanner.key(form) == key);
    found.map(|(at, _)| at)
}

/// The form with that extension.
fn extended(
    normalizer: &Normalizer<'_>,
    features: Features,
    at: Option<usize>,
    form: &str,
) -> Option<String> {
    let lang = normalizer.scanner.lang();
    let mut extended = normalizer.paradigms.extended(lang, features, form);
    let found = extended.find(|(place, _)| Some(*place) == at);
    found.map(|(_, form)| form)
}

/// A new name in the form of the old one.
pub(super) struct Carried {
    pub(super) text: String,
    /// The form, where the language has forms.
    pub(super) features: Option<Features>,
    /// Less than safe where the old form leaves open which form of the new name is asked for.
    pub(super) safety: Safety,
}

/// The wanted name in the form that the mention has.
pub(super) fn carry(
    normalizer: &Normalizer<'_>,
    text: &str,
    mention: &Mention,
    wanted: &Wanted,
) -> Option<Carried> {
    let written = mention.span.of(text);
    let (concept, term) = normalizer.glossary.get(mention.term)?;
    let (_, target) = normalizer.glossary.get(wanted.term)?;
    let scanner = &normalizer.scanner;
    let key = scanner.key(written);
    // A name of another language takes the endings of the text's.
    let mut source = term.clone();
    source.lang = scanner.lang();
    let old = cells_in_use(normalizer.paradigms, concept, &source, mention.part);
    let mut shape = Shape::Unknown;
    let mut forms: Vec<Features> = Vec::new();
    let mut added = None;
    for (features, form) in old {
        let mut variants = normalizer.paradigms.variants(source.lang, &form).peekable();
        let varies = features.definite && variants.peek().is_some();
        if scanner.key(&form) == key {
            forms.push(features);
            shape = if varies { Shape::Plain } else { shape };
        } else if varies && variants.any(|variant| scanner.key(&variant) == key) {
            forms.push(features);
            shape = Shape::Variant;
        } else if let Some(at) = extension(normalizer, source.lang, &key, features, &form) {
            forms.push(features);
            added = Some(at);
        }
    }
    let mut renderings: Vec<(Features, String)> = Vec::new();
    for (features, form) in cells(normalizer.paradigms, concept, target, mention.part) {
        let form = shape.of(normalizer, text, mention, features, form);
        let form = extended(normalizer, features, added, &form).unwrap_or(form);
        // Of two forms of a cell the first is written.
        let known = |(cell, known): &(Features, String)| *cell == features || *known == form;
        let new = !renderings.iter().any(known);
        if forms.contains(&features) && new {
            renderings.push((features, form));
        }
    }
    Some(match renderings.as_slice() {
        [(features, form)] => Carried {
            text: form.clone(),
            features: Some(*features),
            safety: Safety::Safe,
        },
        [(features, form), ..] => Carried {
            text: form.clone(),
            features: Some(*features),
            safety: Safety::Display,
        },
        // A language without forms, or a name that does not decline.
        [] => Carried {
            text: wanted.text.clone(),
            features: None,
            safety: if mention.features.is_some() {
                Safety::Display
            } else {
                Safety::Safe
            },
        },
    })
}
