//! The other name in brackets at first mention: written once, and recognised where it already stands.

use std::collections::BTreeSet;

use super::Normalizer;
use crate::matching::Part;
use crate::mentions::Mention;
use crate::rendering::rendering;
use crate::vocabulary::Span;

/// Indices of the mentions that stand in brackets right after a mention of the same concept: they explain it.
pub(super) fn glosses(text: &str, mentions: &[Mention]) -> BTreeSet<usize> {
    let pairs = mentions.iter().zip(mentions.iter().skip(1)).enumerate();
    pairs
        .filter(|(_, (name, gloss))| {
            let between = Span::new(name.span.end, gloss.span.start).of(text);
            let after = text.get(gloss.span.end..).unwrap_or_default();
            name.term.concept == gloss.term.concept
                && between.trim() == "("
                && after.starts_with(')')
        })
        .map(|(index, _)| index + 1)
        .collect()
}

/// The concepts that have been mentioned so far.
pub(super) struct Introduced<'a> {
    text: &'a str,
    glosses: &'a BTreeSet<usize>,
    concepts: BTreeSet<usize>,
}

impl<'a> Introduced<'a> {
    pub(super) fn new(text: &'a str, glosses: &'a BTreeSet<usize>) -> Self {
        Self {
            text,
            glosses,
            concepts: BTreeSet::new(),
        }
    }

    /// What to write in brackets after this mention; `None` when the concept is known by now or the style asks for nothing.
    pub(super) fn gloss(
        &mut self,
        normalizer: &Normalizer<'_>,
        mentions: &[Mention],
        index: usize,
    ) -> Option<String> {
        let mention = mentions.get(index)?;
        if mention.is_open() || mention.part != Part::Whole {
            return None;
        }
        // An ending after a hyphen would be cut off from its name.
        let after = self.text.get(mention.span.end..)?.chars().next();
        if after.is_some_and(|next| next == '-' || next == '’' || next == '\'') {
            return None;
        }
        let concept = mention.term.concept;
        if !self.concepts.insert(concept) {
            return None;
        }
        let already = self
            .glosses
            .iter()
            .filter_map(|gloss| mentions.get(*gloss))
            .any(|gloss| gloss.term.concept == concept);
        let entry = normalizer.glossary.concepts().get(concept)?;
        let lang = normalizer.scanner.lang();
        let gloss = rendering(normalizer.glossary, entry, lang, normalizer.style)?.gloss?;
        // Also where the brackets hold a name that is not in the glossary, or more than the name.
        let follows = self
            .text
            .get(mention.span.end..)
            .unwrap_or_default()
            .trim_start();
        let bracketed = follows
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'))
            .is_some_and(|(inside, _)| inside.contains(&gloss));
        (!already && !bracketed).then_some(gloss)
    }
}
