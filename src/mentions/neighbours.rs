//! Which of several places of one name is meant: the one whose neighbours stand in the same paragraph.

use std::collections::BTreeMap;

use super::{Mention, Scanner};
use crate::matching::Part;
use crate::vocabulary::{ConceptId, Kind, TermRef};

/// What a paragraph says more than once counts no more than this.
const MOST: usize = 3;

/// The mention with the place that is meant, where the paragraph tells: it names the region of one of them, or other places of that
/// region, and less of the regions of the others. `mentions` are those of the text.
pub(super) fn settled(
    scanner: &Scanner<'_>,
    text: &str,
    mentions: &[&Mention],
    mention: Mention,
) -> Mention {
    let of = |term: &TermRef| scanner.concept_of(*term);
    let place = |term: &TermRef| of(term).is_some_and(|concept| concept.kind == Kind::Place);
    if mention.part != Part::Whole || !mention.is_open() || !mention.candidates.iter().all(place) {
        return mention;
    }
    let paragraph = paragraph(text, mention.span.start);
    let mut regions: BTreeMap<&ConceptId, usize> = BTreeMap::new();
    let near = mentions.iter().filter(|other| {
        paragraph.contains(&other.span.start) && !other.is_open() && other.span != mention.span
    });
    for concept in near.filter_map(|other| of(&other.term)) {
        for region in [Some(&concept.id), concept.part_of.as_ref()]
            .into_iter()
            .flatten()
        {
            *regions.entry(region).or_default() += 1;
        }
    }
    let support = |term: &TermRef| {
        let own = regions.get(of(term)?.part_of.as_ref()?)?;
        Some((*own).min(MOST))
    };
    let mut supported: Vec<(usize, TermRef)> = mention
        .candidates
        .iter()
        .filter_map(|term| Some((support(term)?, *term)))
        .collect();
    supported.sort_by_key(|(support, _)| std::cmp::Reverse(*support));
    let term = match supported.as_slice() {
        [(_, term)] => *term,
        [(first, term), (second, _), ..] if first > second => *term,
        _ => return mention,
    };
    Mention {
        term,
        candidates: vec![term],
        confidence: 0.9,
        ..mention
    }
}

/// The bytes of a text between the empty lines around a place.
fn paragraph(text: &str, at: usize) -> std::ops::Range<usize> {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind("\n\n").map_or(0, |start| start + 2);
    let end = after.find("\n\n").map_or(text.len(), |end| at + end);
    start..end
}
