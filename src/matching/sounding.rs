//! Names of a glossary found by sound: the last stages, for queries whose letters nothing has.

use super::compare::names::{Found, NameIndex};
use super::compare::{Comparer, Comparison, WordRole};
use super::index::{Index, part_text};
use super::score::Hit;
use super::{Part, Vetoed};
use crate::vocabulary::{Form, Glossary, Kind, Lang, TermRef};

/// Shorter stems are near to too much: they are found by equal sound only.
const SHORTEST: usize = 4;
/// Names that the data keeps apart are both candidates only where they are as near as this.
const AS_NEAR: f64 = 0.03;

/// The persons and places of a glossary by sound. Terms are words, and words sound like names (barda, martini).
#[derive(Debug)]
pub(super) struct SoundTable<'g> {
    names: NameIndex<'g>,
    rows: Vec<(TermRef, Part)>,
}

impl<'g> SoundTable<'g> {
    pub(super) fn new(glossary: &'g Glossary, comparer: Comparer<'g>) -> Self {
        let mut rows = Vec::new();
        let mut texts = Vec::new();
        for (at, concept, term) in glossary.terms() {
            let parts: &[Part] = match (concept.kind, term.form) {
                (_, Form::Acronym) => &[],
                (Kind::Person, _) => &[Part::Whole, Part::Surname, Part::Given],
                (Kind::Place, _) => &[Part::Whole],
                _ => &[],
            };
            for part in parts {
                if let Some(text) = part_text(term, *part) {
                    rows.push((at, *part));
                    let thing = u32::try_from(at.concept).unwrap_or(u32::MAX);
                    texts.push((text, Some(term.lang), thing));
                }
            }
        }
        let names = NameIndex::of_things(comparer, texts.into_iter());
        Self { names, rows }
    }
}

/// What sounds equal.
pub(super) fn phonetic(index: &Index<'_>, query: &str, from: Option<Lang>) -> Vec<Hit> {
    let (hits, _) = find(index, query, from);
    let hits = hits.into_iter();
    hits.filter(|hit| {
        hit.sound
            .as_deref()
            .is_some_and(|sound| equal(index, sound))
    })
    .collect()
}

/// What sounds similar. A word without a capital is a word (barda, chouchou), not a name misspelled.
pub(super) fn fuzzy(index: &Index<'_>, query: &str, from: Option<Lang>) -> Vec<Hit> {
    if !query.chars().any(char::is_uppercase) {
        return Vec::new();
    }
    find(index, query, from).0
}

/// What was near and is not the answer, with the reason.
pub(super) fn vetoed(index: &Index<'_>, query: &str, from: Option<Lang>) -> Vec<Vetoed> {
    find(index, query, from).1
}

fn equal(index: &Index<'_>, sound: &Comparison) -> bool {
    let most = index
        .sounds()
        .map_or(0.0, |sounds| f64::from(sounds.verdict().equal));
    let features = sound.features;
    features.distance * 1000.0 <= most && features.endings == 0 && features.omitted == 0
}

fn find(index: &Index<'_>, query: &str, from: Option<Lang>) -> (Vec<Hit>, Vec<Vetoed>) {
    let Some(table) = index.sound_table() else {
        return (Vec::new(), Vec::new());
    };
    // What is too long to be a name names nobody.
    let found = table.names.find(query, from).unwrap_or_default();
    let (mut hits, mut vetoed) = (Vec::new(), Vec::new());
    for found in found {
        let Some((hit, concept)) = hit(index, table, found) else {
            continue;
        };
        let short = hit
            .sound
            .as_deref()
            .is_some_and(|sound| sound.features.length < SHORTEST && !equal(index, sound));
        if short {
            vetoed.push(Vetoed {
                concept,
                distance: distance(&hit),
                text: text(index, &hit),
                reason: super::Reason::Short,
                nearer: None,
            });
        } else {
            hits.push(hit);
        }
    }
    keep_apart(index, &mut hits, &mut vetoed);
    (hits, vetoed)
}

fn hit(index: &Index<'_>, table: &SoundTable<'_>, found: Found) -> Option<(Hit, usize)> {
    let (term, part) = *table.rows.get(found.name)?;
    let pairs = &found.comparison.pairs;
    // A name of which the query lacks a word is found by its parts, with what they are worth.
    if pairs
        .iter()
        .any(|pair| pair.role == WordRole::Left && pair.one.is_empty())
    {
        return None;
    }
    let has = |role: WordRole| pairs.iter().any(|pair| pair.role == role);
    let part = if part != Part::Whole {
        // The surname of somebody else is not meant by a name of two words.
        if has(WordRole::Left) {
            return None;
        }
        part
    } else if has(WordRole::Initial) {
        Part::Initials
    } else if has(WordRole::Left) || has(WordRole::Free) {
        Part::Extended
    } else {
        Part::Whole
    };
    index.text(term, part)?;
    let mut hit = Hit::new(term, part, true);
    hit.sound = Some(Box::new(found.comparison));
    Some((hit, term.concept))
}

fn text(index: &Index<'_>, hit: &Hit) -> String {
    let text = index.text(hit.term, hit.part);
    text.unwrap_or_default().to_owned()
}

fn distance(hit: &Hit) -> f64 {
    hit.sound
        .as_deref()
        .map_or(0.0, |sound| sound.features.distance)
}

/// Of names that the data keeps apart only the nearest is meant, unless they are equally near.
fn keep_apart(index: &Index<'_>, hits: &mut Vec<Hit>, vetoed: &mut Vec<Vetoed>) {
    let nearer: Vec<(usize, f64)> = hits
        .iter()
        .map(|hit| (hit.term.concept, distance(hit)))
        .collect();
    let apart = |one: usize, other: usize| {
        let concepts = index.glossary.concepts();
        concepts
            .get(one)
            .zip(concepts.get(other))
            .is_some_and(|(one, other)| {
                one.distinct_from.contains(&other.id) || other.distinct_from.contains(&one.id)
            })
    };
    hits.retain(|hit| {
        let beaten = nearer.iter().find(|(concept, near)| {
            apart(hit.term.concept, *concept) && near + AS_NEAR < distance(hit)
        });
        if let Some((nearer, _)) = beaten {
            vetoed.push(Vetoed {
                concept: hit.term.concept,
                text: text(index, hit),
                reason: super::Reason::Distinct,
                distance: distance(hit),
                nearer: Some(*nearer),
            });
        }
        beaten.is_none()
    });
}
