//! Names of a glossary found by sound: the last stages, for queries whose letters nothing has.

mod wanted;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::compare::names::{Found, NameIndex};
use super::compare::{Comparer, Comparison, WordRole, words};
use super::index::Index;
use super::letters::part_text;
use super::score::Hit;
use super::{Part, Vetoed};
use crate::code::{Coded, Reader, Rows, Writer};
use crate::vocabulary::{Form, Glossary, Kind, Lang, TermRef};
use wanted::Wanted;

/// Shorter stems are near to too much: they are found by equal sound only.
const SHORTEST: usize = 4;
/// Names that the data keeps apart are both candidates only where they are as near as this.
const AS_NEAR: f64 = 0.03;

/// The persons and places of a glossary by sound. Terms are words, and words sound like names (barda, martini).
#[derive(Debug)]
pub(super) struct SoundTable<'g> {
    names: NameIndex<'g>,
    /// Of each name its concept, its term and its part.
    rows: Rows<(u32, (u32, u8))>,
}

impl<'g> SoundTable<'g> {
    /// Of the names that are wanted.
    pub(super) fn new(
        glossary: &'g Glossary,
        comparer: Comparer<'g>,
        wanted: impl Fn(&str) -> bool,
    ) -> Self {
        let mut rows: Vec<(u32, (u32, u8))> = Vec::new();
        let mut texts = Vec::new();
        for (at, concept, term) in glossary.terms() {
            let parts: &[Part] = match (concept.kind, term.form) {
                (_, Form::Acronym) => &[],
                (Kind::Person, _) => &PARTS,
                (Kind::Place, _) => &PARTS[..1],
                _ => &[],
            };
            // The words of parts are words of the whole.
            if parts.is_empty() || !wanted(&term.text) {
                continue;
            }
            for (number, part) in (0..).zip(parts) {
                if let Some(text) = part_text(term, *part)
                    && (*part == Part::Whole || wanted(text))
                {
                    let thing = u32::try_from(at.concept).unwrap_or(u32::MAX);
                    let term_number = u32::try_from(at.term).unwrap_or(u32::MAX);
                    rows.push((thing, (term_number, number)));
                    texts.push((text, Some(term.lang), thing));
                }
            }
        }
        let names = NameIndex::of_things(comparer, texts.into_iter());
        Self {
            names,
            rows: rows.into(),
        }
    }

    /// Of all names, as they were written down.
    pub(super) fn read(from: &mut Reader, comparer: Comparer<'g>) -> Option<Self> {
        Some(Self {
            rows: Coded::read(from)?,
            names: NameIndex::read(from, comparer)?,
        })
    }

    /// Writes down all but what names are compared by.
    pub(super) fn write(&self, out: &mut Writer) {
        self.rows.write(out);
        self.names.write(out);
    }

    /// The term of a name, and which part of it.
    fn name(&self, number: usize) -> Option<(TermRef, Part)> {
        let (concept, (term, part)) = self.rows.get(number)?;
        let at = TermRef {
            concept: concept as usize,
            term: term as usize,
        };
        Some((at, *PARTS.get(usize::from(part))?))
    }
}

/// The parts by which persons are found.
const PARTS: [Part; 3] = [Part::Whole, Part::Surname, Part::Given];

/// What the readings of one query sound like: several stages ask it.
pub(super) struct Heard {
    from: Option<Lang>,
    known: RefCell<BTreeMap<String, Rc<Sounding>>>,
}

/// Names that sound near, and those that are not meant for all that.
#[derive(Default)]
struct Sounding {
    hits: Vec<Hit>,
    vetoed: Vec<Vetoed>,
}

impl Heard {
    pub(super) fn new(from: Option<Lang>) -> Self {
        Self {
            from,
            known: RefCell::default(),
        }
    }

    fn find(&self, index: &Index<'_>, query: &str) -> Rc<Sounding> {
        if let Some(known) = self.known.borrow().get(query) {
            return Rc::clone(known);
        }
        let found = Rc::new(find(index, query, self.from));
        let mut known = self.known.borrow_mut();
        known.insert(query.to_owned(), Rc::clone(&found));
        found
    }
}

/// What sounds equal. Without a capital many a short word does (seul, Séoul).
pub(super) fn phonetic(index: &Index<'_>, query: &str, heard: &Heard) -> Vec<Hit> {
    let found = heard.find(index, query);
    let least = if is_word(query) { SHORTEST } else { 0 };
    let hits = found.hits.iter().filter(|hit| {
        hit.sound
            .as_deref()
            .is_some_and(|sound| equal(index, sound) && sound.features.length >= least)
    });
    hits.cloned().collect()
}

/// Whether a query may be a word as well as a name: it has letters, and no capital.
pub(super) fn is_word(query: &str) -> bool {
    query.chars().any(char::is_lowercase) && !query.chars().any(char::is_uppercase)
}

/// What sounds similar. A word without a capital is a word (barda, chouchou), not a name misspelled.
pub(super) fn fuzzy(index: &Index<'_>, query: &str, heard: &Heard) -> Vec<Hit> {
    if is_word(query) {
        return Vec::new();
    }
    heard.find(index, query).hits.clone()
}

/// What was near and is not the answer, with the reason.
pub(super) fn vetoed(index: &Index<'_>, query: &str, heard: &Heard) -> Vec<Vetoed> {
    heard.find(index, query).vetoed.clone()
}

fn equal(index: &Index<'_>, sound: &Comparison) -> bool {
    let most = index
        .sounds()
        .map_or(0.0, |sounds| f64::from(sounds.verdict().equal));
    let features = sound.features;
    features.distance * 1000.0 <= most && features.endings == 0 && features.omitted == 0
}

fn find(index: &Index<'_>, query: &str, from: Option<Lang>) -> Sounding {
    let few;
    let table = if let Some(all) = index.compiled_sounds(query) {
        all
    } else if let Some(all) = index.sound_table() {
        all
    } else if let Some(some) = read_few(index, query) {
        few = some;
        &few
    } else {
        return Sounding::default();
    };
    // What is too long to be a name names nobody.
    let found = table.names.find(query, from).unwrap_or_default();
    let mut sounding = Sounding::default();
    let Sounding { hits, vetoed } = &mut sounding;
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
    keep_apart(index, hits, vetoed);
    sounding
}

/// The names that a query may mean; `None` where nobody knows how names sound.
fn read_few<'g>(index: &Index<'g>, query: &str) -> Option<SoundTable<'g>> {
    std::thread::scope(|scope| {
        // A list of names that is read when it is first asked takes as long as all this does.
        let spellings = scope.spawn(|| spellings(index, query));
        let comparer = index.comparer()?;
        let read = |wanted: &Wanted<'_>| {
            SoundTable::new(index.glossary, comparer, |name| wanted.may_be(name))
        };
        let mut wanted = Wanted::new(comparer, query);
        let few = read(&wanted);
        // A panic of the other thread is a bug and stays one.
        let spellings = spellings.join();
        let spellings = spellings.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // What the list has as one may begin with other sounds: then these names are wanted, too.
        Some(if wanted.add(&spellings) {
            read(&wanted)
        } else {
            few
        })
    })
}

/// How a list of names writes the words of a query.
pub(super) fn spellings<'g>(index: &Index<'g>, query: &str) -> Vec<&'g str> {
    let Some(list) = index.classes() else {
        return Vec::new();
    };
    let classes = words(query).flat_map(|word| list.classes(word));
    classes.flat_map(|class| list.spellings(class)).collect()
}

fn hit(index: &Index<'_>, table: &SoundTable<'_>, found: Found) -> Option<(Hit, usize)> {
    let (term, part) = table.name(found.name)?;
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
