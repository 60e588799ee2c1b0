//! Which word of one name stands for which of the other: the cheapest pairing in any order.

use super::joining::{Joined, join};
use super::tokens::{Item, Name, Token};
use super::{Comparer, Nearness};
use crate::sound::Distance;
use crate::vocabulary::Lang;

/// A word left over costs more than any pair, so that as many words as can be are paired.
const LEFT: u32 = 1000;
/// A surname with another ending.
const ENDING: u32 = 400;
/// An initial for a word.
const INITIAL: u32 = 100;

/// Words of two names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPair {
    /// Of the first name; empty where it has none.
    pub one: String,
    /// Of the other.
    pub other: String,
    /// What they are to each other.
    pub role: WordRole,
    /// How far they are apart by sound.
    pub distance: Option<Distance>,
}

/// What two words are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordRole {
    /// The same word by sound.
    Sound,
    /// The same word by a list of names.
    Listed,
    /// One surname with another ending, or without: Abbasov, Abbas.
    Ending,
    /// One is the initial of the other.
    Initial,
    /// A patronymic that one name does without.
    Free,
    /// A word that one name lacks.
    Left,
}

impl WordRole {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Listed => "listed",
            Self::Ending => "ending",
            Self::Initial => "initial",
            Self::Free => "patronymic",
            Self::Left => "left",
        }
    }
}

/// Words of two names, paired.
pub(super) struct Pairs {
    pub(super) list: Vec<WordPair>,
    /// Two words that a list of names keeps apart would have paired.
    pub(super) listed_apart: bool,
    /// Neither could be read.
    pub(super) unread: bool,
    /// The names are equal letter for letter.
    pub(super) equal: bool,
}

/// A name in a comparison.
pub(super) struct Side<'t> {
    /// All of it, as it was given.
    pub(super) text: &'t str,
    pub(super) items: Vec<Item<'t>>,
    pub(super) lang: Option<Lang>,
}

impl Name {
    pub(super) fn side(&self) -> Side<'_> {
        Side {
            text: &self.text,
            items: self.words.iter().map(Token::item).collect(),
            lang: self.lang,
        }
    }
}

/// Pairs the words of two names. `near` says how near two words are: whoever compares one name with many remembers it.
pub(super) fn pair(
    comparer: &Comparer<'_>,
    one: &Side<'_>,
    other: &Side<'_>,
    mut near: impl FnMut(usize, usize) -> Nearness,
) -> Pairs {
    let joined = join(comparer, one, other);
    let sides = joined.as_ref().map(Joined::items);
    let (words, others) = match &sides {
        Some((words, others)) => (words.as_slice(), others.as_slice()),
        None => (one.items.as_slice(), other.items.as_slice()),
    };
    // A row a word.
    let mut cells: Vec<Cell> = Vec::with_capacity(words.len() * others.len());
    for (at, word) in words.iter().enumerate() {
        cells.extend(others.iter().enumerate().map(|(to, other)| {
            cell(word, other, || match &joined {
                Some(_) => nearness(comparer, word, other),
                None => near(at, to),
            })
        }));
    }
    let choice = assign(&cells, words, others);
    let mut list = Vec::with_capacity(words.len().max(others.len()));
    for (at, word) in words.iter().enumerate() {
        let partner = choice.get(at).copied().flatten();
        let cell =
            partner.and_then(|to| Some((others.get(to)?, cells.get(at * others.len() + to)?)));
        list.push(match cell {
            Some((other, cell)) => WordPair {
                one: word.text.to_owned(),
                other: other.text.to_owned(),
                role: cell.role,
                distance: cell.distance,
            },
            None => left(word, true),
        });
    }
    for (to, other) in others.iter().enumerate() {
        if !choice.contains(&Some(to)) {
            list.push(left(other, false));
        }
    }
    let read = |items: &[Item<'_>]| items.iter().any(|item| !item.word.is_unread());
    Pairs {
        list,
        listed_apart: cells.iter().any(|cell| cell.listed_apart),
        unread: !read(words) || !read(others),
        equal: one.text == other.text && !one.text.is_empty(),
    }
}

#[derive(Clone, Copy)]
struct Cell {
    cost: u32,
    role: WordRole,
    distance: Option<Distance>,
    listed_apart: bool,
}

fn cell(one: &Item<'_>, other: &Item<'_>, near: impl FnOnce() -> Nearness) -> Cell {
    let far = Cell {
        cost: u32::MAX,
        role: WordRole::Left,
        distance: None,
        listed_apart: false,
    };
    if one.initial || other.initial {
        return if begins_alike(one, other) {
            Cell {
                cost: INITIAL,
                role: WordRole::Initial,
                ..far
            }
        } else {
            far
        };
    }
    match near() {
        Nearness::Listed => Cell {
            cost: 0,
            role: WordRole::Listed,
            ..far
        },
        Nearness::Sound(distance) => Cell {
            cost: distance.score,
            role: WordRole::Sound,
            distance: Some(distance),
            ..far
        },
        Nearness::Stem(distance) => Cell {
            cost: ENDING + distance.score,
            role: WordRole::Ending,
            distance: Some(distance),
            ..far
        },
        Nearness::Two => Cell {
            listed_apart: true,
            ..far
        },
        Nearness::Far => far,
    }
}

/// How near two words are, by list or by sound.
pub(super) fn nearness(comparer: &Comparer<'_>, one: &Item<'_>, other: &Item<'_>) -> Nearness {
    listed(comparer, one, other).unwrap_or_else(|| sounding(comparer, one, other))
}

/// How near two words are by letters or by list; `None` where neither says anything.
pub(super) fn listed(
    comparer: &Comparer<'_>,
    one: &Item<'_>,
    other: &Item<'_>,
) -> Option<Nearness> {
    if one.text == other.text && one.word.is_unread() {
        return Some(Nearness::Listed);
    }
    if one.classes.is_empty() || other.classes.is_empty() {
        return None;
    }
    let mut classes = one.classes.iter();
    if classes.any(|class| other.classes.contains(class)) {
        return Some(Nearness::Listed);
    }
    let apart = comparer.classes?.apart(one.classes, other.classes);
    apart.then_some(Nearness::Two)
}

fn sounding(comparer: &Comparer<'_>, one: &Item<'_>, other: &Item<'_>) -> Nearness {
    let verdict = comparer.sounds.verdict();
    let (most, equal) = (u32::from(verdict.apart), u32::from(verdict.equal));
    if let Some(distance) = comparer.sounds.distance_of(one.word, other.word, most) {
        return Nearness::Sound(distance);
    }
    let stems = comparer.sounds.stems(one.word, other.word, equal);
    stems.map_or(Nearness::Far, Nearness::Stem)
}

impl Nearness {
    /// What it costs to pair two words; `None` where they are two.
    pub(super) fn cost(&self) -> Option<u32> {
        match self {
            Self::Listed => Some(0),
            Self::Sound(distance) => Some(distance.score),
            Self::Stem(distance) => Some(ENDING + distance.score),
            Self::Two | Self::Far => None,
        }
    }
}

/// Whether one is an initial that the other may begin with.
fn begins_alike(one: &Item<'_>, other: &Item<'_>) -> bool {
    let mut firsts = one.word.first_sounds();
    one.text == other.text
        || firsts.any(|first| other.word.first_sounds().any(|other| other == first))
}

fn left(item: &Item<'_>, first: bool) -> WordPair {
    let (one, other) = if first {
        (item.text.to_owned(), String::new())
    } else {
        (String::new(), item.text.to_owned())
    };
    WordPair {
        one,
        other,
        role: if item.free {
            WordRole::Free
        } else {
            WordRole::Left
        },
        distance: None,
    }
}

/// The partner of each word in the cheapest pairing. By sets of words that are taken: names have few words.
fn assign(cells: &[Cell], words: &[Item<'_>], others: &[Item<'_>]) -> Vec<Option<usize>> {
    let sets = 1_usize << others.len();
    // By set of taken words: the cost so far, and how it was reached, one row a word.
    let mut costs = vec![u32::MAX; sets];
    costs[0] = 0;
    let mut next = vec![u32::MAX; sets];
    let mut rows: Vec<Option<u8>> = vec![None; sets * words.len()];
    for (at, word) in words.iter().enumerate() {
        let row = cells.get(at * others.len()..).unwrap_or_default();
        let from = rows.get_mut(at * sets..).unwrap_or_default();
        for (next, cost) in next.iter_mut().zip(&costs) {
            *next = cost.saturating_add(leaving(word));
        }
        for (taken, cost) in costs
            .iter()
            .enumerate()
            .filter(|(_, cost)| **cost < u32::MAX)
        {
            for (to, cell) in (0..)
                .zip(row.iter().take(others.len()))
                .filter(|(_, cell)| cell.cost < u32::MAX)
            {
                let with = taken | 1 << to;
                let sum = cost.saturating_add(cell.cost);
                if with != taken && sum < next[with] {
                    next[with] = sum;
                    from[with] = Some(to);
                }
            }
        }
        std::mem::swap(&mut costs, &mut next);
    }
    let total = |taken: usize| {
        let rest = others
            .iter()
            .enumerate()
            .filter(|(to, _)| taken & 1 << to == 0);
        costs[taken].saturating_add(rest.map(|(_, item)| leaving(item)).sum())
    };
    let mut taken = (0..sets).min_by_key(|taken| total(*taken)).unwrap_or(0);
    let mut choice: Vec<Option<usize>> = rows
        .chunks(sets)
        .rev()
        .map(|from| {
            let to = from[taken].map(usize::from);
            taken &= !to.map_or(0, |to| 1 << to);
            to
        })
        .collect();
    choice.reverse();
    choice
}

fn leaving(item: &Item<'_>) -> u32 {
    if item.free { LEFT / 4 } else { LEFT }
}
