//! Which word of one name stands for which of the other: the cheapest pairing in any order.

use std::sync::Arc;

use super::tokens::{Name, Token, token};
use super::{Comparer, Nearness};
use crate::sound::Distance;

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

pub(super) fn pair(comparer: &Comparer<'_>, one: &Name, other: &Name) -> Pairs {
    let (words, others) = joined(comparer, one, other);
    let cells: Vec<Vec<Cell>> = words
        .iter()
        .map(|word| {
            others
                .iter()
                .map(|other| cell(comparer, word, other))
                .collect()
        })
        .collect();
    let choice = assign(&cells, &words, &others);
    let mut list = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let partner = choice.get(at).copied().flatten();
        let cell = partner.and_then(|to| Some((others.get(to)?, cells.get(at)?.get(to)?)));
        list.push(match cell {
            Some((other, cell)) => WordPair {
                one: word.text.clone(),
                other: other.text.clone(),
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
    let read = |tokens: &[Arc<Token>]| tokens.iter().any(|token| !token.word.readings().is_empty());
    Pairs {
        list,
        listed_apart: cells.iter().flatten().any(|cell| cell.listed_apart),
        unread: !read(&words) || !read(&others),
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

fn cell(comparer: &Comparer<'_>, one: &Token, other: &Token) -> Cell {
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
    match nearness(comparer, one, other) {
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

fn nearness(comparer: &Comparer<'_>, one: &Token, other: &Token) -> Nearness {
    if one.text == other.text && one.word.readings().is_empty() {
        return Nearness::Listed;
    }
    if !one.classes.is_empty() && !other.classes.is_empty() {
        let shared = one
            .classes
            .iter()
            .any(|class| other.classes.contains(class));
        let list = comparer.classes;
        if shared {
            return Nearness::Listed;
        }
        if list.is_some_and(|list| list.apart(&one.classes, &other.classes)) {
            return Nearness::Two;
        }
    }
    let most = u32::from(comparer.sounds.verdict().apart);
    if let Some(distance) = comparer.sounds.distance(&one.word, &other.word, most) {
        return Nearness::Sound(distance);
    }
    let equal = u32::from(comparer.sounds.verdict().equal);
    match comparer.sounds.stems(&one.word, &other.word, equal) {
        Some(distance) => Nearness::Stem(distance),
        None => Nearness::Far,
    }
}

/// Whether one is an initial that the other may begin with.
fn begins_alike(one: &Token, other: &Token) -> bool {
    let first = |token: &Token| -> Vec<u8> {
        let firsts = token
            .word
            .readings()
            .iter()
            .filter_map(|reading| reading.sounds().first().copied());
        firsts.collect()
    };
    let others = first(other);
    one.text == other.text || first(one).iter().any(|sound| others.contains(sound))
}

fn left(token: &Token, first: bool) -> WordPair {
    let (one, other) = if first {
        (token.text.clone(), String::new())
    } else {
        (String::new(), token.text.clone())
    };
    WordPair {
        one,
        other,
        role: if token.free {
            WordRole::Free
        } else {
            WordRole::Left
        },
        distance: None,
    }
}

/// Words that one name writes as one and the other as two (Тер-Петросян, Terpetrosyan) are joined where they then sound equal.
fn joined(comparer: &Comparer<'_>, one: &Name, other: &Name) -> (Vec<Arc<Token>>, Vec<Arc<Token>>) {
    let (mut words, mut others) = (one.words.clone(), other.words.clone());
    if words.len() < others.len() {
        join(comparer, &mut others, other, &words);
    } else if others.len() < words.len() {
        join(comparer, &mut words, one, &others);
    }
    (words, others)
}

fn join(
    comparer: &Comparer<'_>,
    longer: &mut Vec<Arc<Token>>,
    name: &Name,
    shorter: &[Arc<Token>],
) {
    let most = u32::from(comparer.sounds.verdict().equal);
    while longer.len() > shorter.len() {
        let found = longer.windows(2).enumerate().find_map(|(at, pair)| {
            let [first, second] = pair else {
                return None;
            };
            if first.initial || second.initial {
                return None;
            }
            let whole = token(
                comparer,
                &format!("{}{}", first.text, second.text),
                name.lang,
                false,
            );
            let fits = shorter.iter().any(|word| {
                comparer
                    .sounds
                    .distance(&whole.word, &word.word, most)
                    .is_some()
            });
            fits.then_some((at, whole))
        });
        let Some((at, whole)) = found else {
            return;
        };
        longer.splice(at..at + 2, [Arc::new(whole)]);
    }
}

/// The partner of each word in the cheapest pairing. By sets of words that are taken: names have few words.
fn assign(cells: &[Vec<Cell>], words: &[Arc<Token>], others: &[Arc<Token>]) -> Vec<Option<usize>> {
    let sets = 1_usize << others.len();
    // By set of taken words: the cost so far, and how it was reached, one row a word.
    let mut costs = vec![u32::MAX; sets];
    costs[0] = 0;
    let mut rows: Vec<Vec<Option<usize>>> = Vec::with_capacity(words.len());
    for (row, word) in cells.iter().zip(words) {
        let mut next: Vec<u32> = costs
            .iter()
            .map(|cost| cost.saturating_add(leaving(word)))
            .collect();
        let mut from: Vec<Option<usize>> = vec![None; sets];
        for (taken, cost) in costs
            .iter()
            .enumerate()
            .filter(|(_, cost)| **cost < u32::MAX)
        {
            for (to, cell) in row
                .iter()
                .enumerate()
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
        rows.push(from);
        costs = next;
    }
    let total = |taken: usize| {
        let rest = others
            .iter()
            .enumerate()
            .filter(|(to, _)| taken & 1 << to == 0);
        costs[taken].saturating_add(rest.map(|(_, token)| leaving(token)).sum())
    };
    let mut taken = (0..sets).min_by_key(|taken| total(*taken)).unwrap_or(0);
    let mut choice: Vec<Option<usize>> = rows
        .iter()
        .rev()
        .map(|from| {
            let to = from[taken];
            taken &= !to.map_or(0, |to| 1 << to);
            to
        })
        .collect();
    choice.reverse();
    choice
}

fn leaving(token: &Token) -> u32 {
    if token.free { LEFT / 4 } else { LEFT }
}
