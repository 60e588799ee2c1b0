//! Many names, found by sound without looking at each: words by their skeletons, then names by their words.
//!
//! Staged: words with the same skeleton first, and only where they give nothing those with one consonant more, fewer or other.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::tokens::{Name, Token};
use super::{Comparer, Comparison, TooLong, Verdict};
use crate::vocabulary::Lang;

/// Names that are compared in full, for one query.
const MOST_COMPARED: usize = 24;
/// Names of one word that are looked at; beyond, another word has to tell them apart.
const MOST_POSTINGS: usize = 4000;

/// Names ready to be found by sound.
#[derive(Debug)]
pub struct NameIndex<'a> {
    comparer: Comparer<'a>,
    words: Vec<Arc<Token>>,
    /// Words of each name, by number.
    names: Vec<Vec<u32>>,
    langs: Vec<Option<Lang>>,
    /// Skeletons with their words, sorted.
    skeletons: Vec<(u64, u32)>,
    /// Skeletons without one consonant, with their words, sorted.
    shorter: Vec<(u64, u32)>,
    /// Classes of a list of names with their words, sorted: what the list has as one need not sound so.
    classes: Vec<(u32, u32)>,
    /// Names with each word, by number of the word.
    postings: Vec<Vec<u32>>,
}

/// A name that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its number, in the order in which names were given.
    pub name: usize,
    /// How it compares with the query.
    pub comparison: Comparison,
}

impl<'a> NameIndex<'a> {
    /// Names with their languages. What is too long to be a name is found by nobody.
    pub fn new<'n>(
        comparer: Comparer<'a>,
        names: impl Iterator<Item = (&'n str, Option<Lang>)>,
    ) -> Self {
        let mut known: BTreeMap<(String, Option<Lang>), u32> = BTreeMap::new();
        let mut index = Self {
            comparer,
            words: Vec::new(),
            names: Vec::new(),
            langs: Vec::new(),
            skeletons: Vec::new(),
            shorter: Vec::new(),
            classes: Vec::new(),
            postings: Vec::new(),
        };
        for (text, lang) in names {
            let number = u32::try_from(index.names.len()).unwrap_or(u32::MAX);
            let parts = super::tokens::split(text);
            let mut words = Vec::with_capacity(parts.len());
            let short = text.len() <= super::LONGEST_NAME;
            for (part, initial) in parts
                .into_iter()
                .take(super::tokens::MOST_WORDS)
                .filter(|_| short)
            {
                let word = *known.entry((part.to_owned(), lang)).or_insert_with(|| {
                    index.words.push(Arc::new(super::tokens::token(
                        &comparer, part, lang, initial,
                    )));
                    index.postings.push(Vec::new());
                    u32::try_from(index.words.len() - 1).unwrap_or(u32::MAX)
                });
                if let Some(postings) = index.postings.get_mut(word as usize) {
                    postings.push(number);
                }
                words.push(word);
            }
            index.names.push(words);
            index.langs.push(lang);
        }
        index.fill();
        index
    }

    /// The names that sound like a text, the likeliest first.
    pub fn find(&self, text: &str, lang: Option<Lang>) -> Result<Vec<Found>, TooLong> {
        let query = self.comparer.name(text, lang)?;
        let found = self.stage(&query, false);
        if found
            .first()
            .is_some_and(|first| first.comparison.verdict == Verdict::Same)
        {
            return Ok(found);
        }
        Ok(self.stage(&query, true))
    }

    fn fill(&mut self) {
        for (number, word) in (0..).zip(&self.words) {
            for skeleton in word.word.skeletons() {
                self.skeletons.push((skeleton, number));
                self.shorter
                    .extend(deletions(skeleton).map(|shorter| (shorter, number)));
            }
            let classes = word.classes.iter();
            self.classes.extend(classes.map(|class| (*class, number)));
        }
        self.classes.sort_unstable();
        for list in [&mut self.skeletons, &mut self.shorter] {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
    }

    fn stage(&self, query: &Name, wide: bool) -> Vec<Found> {
        // By number of a word of ours: how near it is to which word of the query.
        let near: Vec<Vec<(u32, u32)>> = query
            .words
            .iter()
            .map(|token| {
                if token.initial || token.free {
                    Vec::new()
                } else {
                    self.near(token, wide)
                }
            })
            .collect();
        let mut counts: Vec<(usize, &Vec<(u32, u32)>)> = near
            .iter()
            .filter(|list| !list.is_empty())
            .map(|list| {
                (
                    list.iter().map(|(word, _)| self.posted(*word).len()).sum(),
                    list,
                )
            })
            .collect();
        // The rarest word leads, and a second one, for the first may be the one that a name lacks.
        counts.sort_by_key(|(count, _)| *count);
        let mut sums: BTreeMap<u32, u32> = BTreeMap::new();
        for (_, list) in counts.iter().take(2) {
            let names = list
                .iter()
                .flat_map(|(word, _)| self.posted(*word))
                .take(MOST_POSTINGS);
            for name in names {
                sums.entry(*name).or_insert_with(|| self.sum(*name, &near));
            }
        }
        let mut sums: Vec<(u32, u32)> = sums.into_iter().map(|(name, sum)| (sum, name)).collect();
        if sums.len() > MOST_COMPARED {
            sums.select_nth_unstable(MOST_COMPARED);
            sums.truncate(MOST_COMPARED);
        }
        let mut found: Vec<Found> = sums
            .into_iter()
            .filter_map(|(_, name)| {
                let comparison = self.comparer.compare_names(query, &self.name(name));
                let open = comparison.verdict != Verdict::Different;
                open.then_some(Found {
                    name: name as usize,
                    comparison,
                })
            })
            .collect();
        found.sort_by(|one, other| {
            let score = |found: &Found| found.comparison.score;
            let distance = |found: &Found| found.comparison.features.distance;
            score(other)
                .total_cmp(&score(one))
                .then(distance(one).total_cmp(&distance(other)))
                .then(one.name.cmp(&other.name))
        });
        found
    }

    /// What a name costs at least: the nearest word of it for each of the query, and what is left over.
    fn sum(&self, name: u32, near: &[Vec<(u32, u32)>]) -> u32 {
        let words = self.names.get(name as usize).map_or(&[][..], Vec::as_slice);
        let paired = near.iter().map(|list| {
            let scores = list
                .iter()
                .filter(|(word, _)| words.contains(word))
                .map(|(_, score)| *score);
            scores.min().unwrap_or(1000)
        });
        let left = words.len().saturating_sub(near.len());
        paired.sum::<u32>() + u32::try_from(left * 1000).unwrap_or(u32::MAX / 2)
    }

    /// Words that may be a word of a query, with their distances.
    fn near(&self, token: &Token, wide: bool) -> Vec<(u32, u32)> {
        let mut candidates: Vec<u32> = Vec::new();
        for class in &token.classes {
            candidates.extend(under(&self.classes, *class));
        }
        for skeleton in token.word.skeletons() {
            candidates.extend(under(&self.skeletons, skeleton));
            if wide {
                candidates.extend(under(&self.shorter, skeleton));
                for shorter in deletions(skeleton) {
                    candidates.extend(under(&self.skeletons, shorter));
                    candidates.extend(under(&self.shorter, shorter));
                }
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let sounds = self.comparer.sounds();
        let most = u32::from(sounds.verdict().apart);
        let near = candidates.into_iter().filter_map(|number| {
            let word = self.words.get(number as usize)?;
            let listed = token
                .classes
                .iter()
                .any(|class| word.classes.contains(class));
            let score = if listed {
                0
            } else {
                sounds.distance(&token.word, &word.word, most)?.score
            };
            Some((number, score))
        });
        near.collect()
    }

    fn name(&self, number: u32) -> Name {
        let words = self
            .names
            .get(number as usize)
            .map_or(&[][..], Vec::as_slice);
        let words = words
            .iter()
            .filter_map(|word| self.words.get(*word as usize).cloned());
        let lang = self.langs.get(number as usize).copied().flatten();
        Name::new(words.collect(), lang)
    }

    fn posted(&self, word: u32) -> &[u32] {
        self.postings.get(word as usize).map_or(&[], Vec::as_slice)
    }
}

/// The words under a skeleton, or under a class.
fn under<T: Ord + Copy>(list: &[(T, u32)], wanted: T) -> impl Iterator<Item = u32> {
    let start = list.partition_point(|(known, _)| *known < wanted);
    let rest = list.get(start..).unwrap_or_default().iter();
    rest.take_while(move |(known, _)| *known == wanted)
        .map(|(_, word)| *word)
}

/// A skeleton without each of its consonants.
fn deletions(skeleton: u64) -> impl Iterator<Item = u64> {
    let length = (64 - skeleton.leading_zeros()).div_ceil(4);
    (0..length).map(move |at| {
        let low = skeleton & ((1 << (4 * at)) - 1);
        let high = skeleton.checked_shr(4 * (at + 1)).unwrap_or(0);
        high << (4 * at) | low
    })
}
