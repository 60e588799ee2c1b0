//! One query: its words among those of the index, then the names that have them.

use std::collections::BTreeMap;

use super::super::pairing::{self, Side, WordPair};
use super::super::tokens::{self, Item, Name, Token, free_words};
use super::super::{Crowd, Nearness, Verdict, probability};
use super::table::{hash, key};
use super::{Found, NameIndex};
use crate::code::Run;
use crate::sound::Sketch;

/// Names that are compared in full, for one query.
const MOST_COMPARED: usize = 24;
/// So many of those that may be compared are sorted by what they cost at least.
const MOST_WEIGHED: usize = 256;
/// Names of one word that are looked at; beyond, another word has to tell them apart.
const MOST_POSTINGS: usize = 4000;
/// What a word costs that has no partner, where names are sorted before they are compared.
const WITHOUT: u32 = 1000;

pub(super) struct Search<'q> {
    index: &'q NameIndex<'q>,
    query: &'q Name,
    side: Side<'q>,
    /// By word of the query: how near the words of the index are that were looked at.
    near: Vec<BTreeMap<u32, Nearness>>,
    /// Whether words with other skeletons are looked at too.
    wide: bool,
}

impl<'q> Search<'q> {
    pub(super) fn new(index: &'q NameIndex<'q>, query: &'q Name) -> Self {
        Self {
            index,
            query,
            side: query.side(),
            near: query.words.iter().map(|_| BTreeMap::new()).collect(),
            wide: false,
        }
    }

    pub(super) fn run(mut self) -> Vec<Found> {
        let exact: Vec<u32> = self
            .index
            .exact(&self.query.text)
            .filter_map(|name| u32::try_from(name).ok())
            .collect();
        let mut found = self.compared(exact);
        if !is_sure(&found) {
            found = self.stage();
        }
        if !is_sure(&found) {
            self.wide = true;
            found = self.stage();
        }
        found
    }

    fn stage(&mut self) -> Vec<Found> {
        for slot in 0..self.query.words.len() {
            self.look(slot);
        }
        let mut lists: Vec<Vec<u32>> = self.near.iter().map(|near| self.names(near)).collect();
        if self.wide {
            lists.extend(self.joined());
        }
        lists.retain(|list| !list.is_empty());
        // The rarest word leads. The next is asked where that gives nothing sure: it may be the one that a name lacks.
        lists.sort_by_key(Vec::len);
        let mut names: Vec<u32> = Vec::new();
        let mut found = Vec::new();
        for list in lists.iter().take(if self.wide { 3 } else { 2 }) {
            names.extend(list.iter().take(MOST_POSTINGS));
            names.sort_unstable();
            names.dedup();
            found = self.compared(self.likeliest(&names));
            if is_sure(&found) {
                break;
            }
        }
        found
    }

    /// Compares a word of the query with those that may be it.
    fn look(&mut self, slot: usize) {
        let (Some(token), Some(near)) = (self.query.words.get(slot), self.near.get_mut(slot))
        else {
            return;
        };
        if token.initial || token.free {
            return;
        }
        let item = token.item();
        let sketches = self.index.comparer.sounds().sketches(&token.word);
        for word in of_classes(self.index, token) {
            near.insert(word, Nearness::Listed);
        }
        let slips = self.wide.then(|| slips(self.index, token));
        for word in slips.into_iter().flatten() {
            near.entry(word)
                .or_insert_with(|| nearness(self.index, &item, word));
        }
        for word in candidates(self.index, token, self.wide) {
            if is_near(self.index, &sketches, word, self.wide) {
                near.entry(word)
                    .or_insert_with(|| nearness(self.index, &item, word));
            }
        }
    }

    /// Names with the words that are near a word of the query.
    fn names(&self, near: &BTreeMap<u32, Nearness>) -> Vec<u32> {
        let words = near.iter().filter(|(_, near)| near.cost().is_some());
        let names = words.flat_map(|(word, _)| self.index.postings.get(*word).iter());
        names.take(MOST_POSTINGS).collect()
    }

    /// Names that write as one word what the query writes as two.
    fn joined(&self) -> Vec<Vec<u32>> {
        let pairs = self.query.words.windows(2).filter(|pair| {
            let mut words = pair.iter();
            words.all(|token| !token.initial && !token.free)
        });
        let lists = pairs.map(|pair| {
            let text: String = pair.iter().map(|token| token.text.as_str()).collect();
            let token = tokens::token(&self.index.comparer, &text, self.query.lang, false);
            let sketches = self.index.comparer.sounds().sketches(&token.word);
            let mut words = candidates(self.index, &token, false);
            words.retain(|word| is_near(self.index, &sketches, *word, false));
            let near = words.into_iter();
            let near = near.map(|word| (word, nearness(self.index, &token.item(), word)));
            self.names(&near.collect())
        });
        lists.collect()
    }

    /// Those names whose words are nearest to those of the query.
    fn likeliest(&self, names: &[u32]) -> Vec<u32> {
        if names.len() <= MOST_COMPARED {
            return names.to_vec();
        }
        let mut sums: Vec<(u32, u32)> = names.iter().map(|name| (self.sum(*name), *name)).collect();
        if sums.len() > MOST_WEIGHED {
            sums.select_nth_unstable(MOST_WEIGHED);
            sums.truncate(MOST_WEIGHED);
        }
        sums.sort_unstable();
        // First the nearest name of each thing, then the next one of each: many have a dozen spellings of one surname.
        let mut taken: BTreeMap<u32, usize> = BTreeMap::new();
        let mut rounds: Vec<(usize, usize)> = Vec::with_capacity(sums.len());
        for (at, (_, name)) in sums.iter().enumerate() {
            let before = taken.entry(self.index.thing(*name)).or_default();
            rounds.push((*before, at));
            *before += 1;
        }
        rounds.sort_unstable();
        let rounds = rounds.into_iter().take(MOST_COMPARED);
        rounds
            .filter_map(|(_, at)| sums.get(at).map(|(_, name)| *name))
            .collect()
    }

    /// What a name costs at least: the nearest word of it for each of the query, and what is left over.
    fn sum(&self, name: u32) -> u32 {
        let words = self.index.names.get(name);
        let paired = self.near.iter().map(|near| {
            let costs = words.iter().filter_map(|word| near.get(&word)?.cost());
            costs.min().unwrap_or(WITHOUT)
        });
        let left = words.len().saturating_sub(self.near.len());
        paired.sum::<u32>() + u32::try_from(left).unwrap_or(u32::MAX / WITHOUT) * WITHOUT
    }

    /// Names that may be meant, the likeliest first.
    fn compared(&mut self, names: Vec<u32>) -> Vec<Found> {
        let mut found: Vec<Found> = names
            .into_iter()
            .filter_map(|name| self.compare(name))
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

    /// How rare the words are that agree. Pairs come in the order of the query; joined words say nothing.
    fn crowd(&self, name: u32, pairs: &[WordPair]) -> Crowd {
        let texts = |word: u32| self.index.words.text(word);
        let agree = self.query.words.iter().zip(&self.near).zip(pairs);
        let agree = agree.filter(|((token, _), pair)| token.text == pair.one);
        let (mut rivals, mut bearers) = (usize::MAX, usize::MAX);
        let thing = self.index.thing(name);
        for ((_, near), pair) in agree {
            let words = self.index.names.get(name).iter();
            let mut words = words;
            let word = words.find(|word| texts(*word) == Some(&pair.other));
            let Some(cost) = word.and_then(|word| near.get(&word)?.cost()) else {
                continue;
            };
            let as_near = near.iter().filter(|(other, near)| {
                near.cost().is_some_and(|other| other <= cost) && !self.names_thing(**other, thing)
            });
            rivals = rivals.min(as_near.count());
            let names = word.map(|word| self.index.postings.get(word));
            let names = names.unwrap_or_default().iter();
            let others = names.filter(|other| self.index.thing(*other) != thing);
            bearers = bearers.min(others.count());
        }
        Crowd {
            rivals: if rivals == usize::MAX { 0 } else { rivals },
            bearers: if bearers == usize::MAX { 0 } else { bearers },
        }
    }

    /// Whether a word stands in a name of a thing.
    fn names_thing(&self, word: u32, thing: u32) -> bool {
        let mut names = self.index.postings.get(word).iter();
        names.any(|name| self.index.thing(name) == thing)
    }

    /// Whether each of two names has a word left over, as far as is known without comparing them: most that share one word do.
    fn contradicts(&self, words: Run<'_, u32>) -> bool {
        // Nothing is joined where both have as many words, and names of so few have no patronymic.
        let few = words.len() == self.query.words.len() && words.len() <= 2;
        let mut tokens = self.query.words.iter().zip(&self.near);
        few && !self.wide
            && words.iter().all(|word| !self.index.words.is_initial(word))
            && tokens.any(|(token, near)| {
                let near = |word: u32| near.get(&word).is_some_and(|near| near.cost().is_some());
                !token.initial && !words.iter().any(near)
            })
    }

    fn compare(&mut self, name: u32) -> Option<Found> {
        let (index, words) = (self.index, self.index.names.get(name));
        if self.contradicts(words) {
            return None;
        }
        let known = self
            .query
            .words
            .iter()
            .any(|token| !token.classes.is_empty());
        let items = words.iter().map(|word| index.item(word, known));
        let items: Option<Vec<Item<'_>>> = items.collect();
        let mut items = items?;
        let free = free_words(&items);
        for (item, free) in items.iter_mut().zip(free) {
            item.free = free;
        }
        let text = index.texts(name).collect::<Vec<&str>>().join(" ");
        let side = Side {
            text: &text,
            items,
            lang: index.lang(name),
        };
        let (near, wide) = (&mut self.near, self.wide);
        let pairs = pairing::pair(&index.comparer, &self.side, &side, |at, to| {
            match (near.get_mut(at), self.side.items.get(at), words.get(to)) {
                (Some(near), Some(item), Some(word)) if wide => *near
                    .entry(word)
                    .or_insert_with(|| nearness(index, item, word)),
                // What has another skeleton is far, until it is looked at.
                (Some(near), Some(item), Some(word)) => {
                    let known = near.get(&word).copied();
                    known.unwrap_or_else(|| listed(index, item, word))
                }
                _ => Nearness::Far,
            }
        });
        let crowd = self.crowd(name, &pairs.list);
        let comparison = probability::judge(&index.comparer, pairs, crowd);
        (comparison.verdict != Verdict::Different).then_some(Found {
            name: name as usize,
            comparison,
        })
    }
}

fn is_sure(found: &[Found]) -> bool {
    let first = found.first();
    first.is_some_and(|first| first.comparison.verdict == Verdict::Same)
}

fn nearness(index: &NameIndex<'_>, item: &Item<'_>, word: u32) -> Nearness {
    let other = index.item(word, !item.classes.is_empty());
    other.map_or(Nearness::Far, |other| {
        pairing::nearness(&index.comparer, item, &other)
    })
}

/// How near two words are by a list of names alone.
fn listed(index: &NameIndex<'_>, item: &Item<'_>, word: u32) -> Nearness {
    let other = index.item(word, !item.classes.is_empty());
    let listed = other.and_then(|other| pairing::listed(&index.comparer, item, &other));
    listed.unwrap_or(Nearness::Far)
}

/// Whether a word may be near the one that was sketched: much cheaper to tell than how near it is.
fn is_near(index: &NameIndex<'_>, sketches: &[Sketch], word: u32, wide: bool) -> bool {
    let others = index.words.sounds.sketches(word as usize);
    index.comparer.sounds().may_be_near(sketches, others, wide)
}

/// Words that a list of names has as one with a word of the query.
fn of_classes<'i>(index: &'i NameIndex<'_>, token: &'i Token) -> impl Iterator<Item = u32> {
    let classes = token.classes.iter();
    let spellings = classes.flat_map(|class| {
        let list = index.comparer.classes;
        list.map_or_else(Vec::new, |list| list.spellings(*class))
    });
    spellings.flat_map(move |text| {
        let words = index.texts.get(hash(std::iter::once(text)));
        words.filter(move |word| index.words.text(*word) == Some(text))
    })
}

/// Words that may be a word of a query, by number.
fn candidates(index: &NameIndex<'_>, token: &Token, wide: bool) -> Vec<u32> {
    let sounds = index.comparer.sounds();
    let skeletons = token.word.skeletons();
    let mut words: Vec<u32> = Vec::new();
    for skeleton in &skeletons {
        words.extend(index.skeletons.get(key(*skeleton)));
    }
    if wide {
        for slip in sounds.slips(&token.word) {
            words.extend(index.skeletons.get(key(slip)));
        }
        for shorter in sounds.shortened(&token.word) {
            words.extend(index.skeletons.get(key(shorter)));
            words.extend(index.shorter.get(key(shorter)));
        }
        for skeleton in &skeletons {
            words.extend(index.shorter.get(key(*skeleton)));
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// Words that one slip of typing makes of a word of a query, by number.
fn slips(index: &NameIndex<'_>, token: &Token) -> Vec<u32> {
    let own = token.word.view();
    let halves = own.halves_of_slips();
    let words = halves.flat_map(|half| index.halves.get(key(half)));
    let words = words.filter(|word| {
        let other = index.words.sounds.get(*word as usize);
        other.is_some_and(|other| own.is_slip_of(other))
    });
    words.collect()
}
