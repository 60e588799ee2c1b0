//! Case endings are carried over: the form that the old name stands in is found, and the new name put in the same form.

use super::Normalizer;
use super::replace::Wanted;
use crate::grammar::Features;
use crate::mentions::{Mention, cells};
use crate::text::edit::Safety;

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
    written: &str,
    mention: &Mention,
    wanted: &Wanted,
) -> Option<Carried> {
    let (concept, term) = normalizer.glossary.get(mention.term)?;
    let (_, target) = normalizer.glossary.get(wanted.term)?;
    let scanner = &normalizer.scanner;
    let key = scanner.key(written);
    // A name of another language takes the endings of the text's.
    let mut source = term.clone();
    source.lang = scanner.lang();
    let forms: Vec<Features> = cells(normalizer.paradigms, concept, &source, mention.part)
        .into_iter()
        .filter(|(_, form)| scanner.key(form) == key)
        .map(|(features, _)| features)
        .collect();
    let mut renderings: Vec<(Features, String)> = Vec::new();
    for (features, form) in cells(normalizer.paradigms, concept, target, mention.part) {
        let new = !renderings.iter().any(|(_, known)| *known == form);
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
