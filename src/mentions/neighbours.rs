//! Which of several places of one name is meant: the one whose neighbours stand nearest in the same paragraph.

use std::collections::BTreeMap;

use super::{Mention, Scanner};
use crate::matching::Part;
use crate::vocabulary::{ConceptId, Kind, TermRef};

/// The mention with the place that is meant, where the paragraph tells: it names the region of one of them, or another place of that
/// region, nearer than those of the others. `mentions` are those of the text.
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
    // Of each region how near the nearest mention of it is, in bytes.
    let mut regions: BTreeMap<&ConceptId, usize> = BTreeMap::new();
    let near = mentions.iter().filter(|other| {
        paragraph.contains(&other.span.start) && !other.is_open() && other.span != mention.span
    });
    for other in near {
        let Some(concept) = of(&other.term) else {
            continue;
        };
        let before = mention.span.start.saturating_sub(other.span.end);
        let away = before.max(other.span.start.saturating_sub(mention.span.end));
        for region in [Some(&concept.id), concept.part_of.as_ref()]
            .into_iter()
            .flatten()
        {
            let nearest = regions.entry(region).or_insert(away);
            *nearest = away.min(*nearest);
        }
    }
    let away = |term: &TermRef| regions.get(of(term)?.part_of.as_ref()?).copied();
    let mut supported: Vec<(usize, TermRef)> = mention
        .candidates
        .iter()
        .filter_map(|term| Some((away(term)?, *term)))
        .collect();
    supported.sort_by_key(|(away, _)| *away);
    let term = match supported.as_slice() {
        [(_, term)] => *term,
        [(first, term), (second, _), ..] if first < second => *term,
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
