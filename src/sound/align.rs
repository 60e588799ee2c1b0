//! Which sounds of two readings stand for each other: the cheapest alignment.

use super::costs::{Costs, Ways};
use super::reading::{MOST_SOUNDS, Reading};

/// Two sounds that stand for each other; one may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Of the first reading.
    pub one: Option<u8>,
    /// Of the other.
    pub other: Option<u8>,
    /// What it costs, in hundredths.
    pub cost: u16,
}

type Row = [u16; MOST_SOUNDS + 1];

/// One side of an alignment.
#[derive(Clone, Copy)]
pub(super) struct Line<'s> {
    pub(super) sounds: &'s [u8],
    /// The spelling may have come through Russian.
    pub(super) russian: bool,
}

/// What the cheapest alignment costs, in hundredths; `None` beyond `most`.
pub(super) fn cost(costs: &Costs, one: Line<'_>, other: Line<'_>, most: u16) -> Option<u16> {
    if one.sounds == other.sounds {
        return Some(0);
    }
    let swaps = costs.swaps(Ways {
        one: one.russian,
        other: other.russian,
    });
    let (sounds, others) = trim(one.sounds, other.sounds);
    let gaps = costs.gaps(sounds, other.russian);
    let other_gaps = costs.gaps(others, one.russian);
    let mut row: Row = [0; MOST_SOUNDS + 1];
    for at in 0..others.len() {
        row[at + 1] = row[at].saturating_add(other_gaps[at]);
    }
    for (sound, gap) in sounds.iter().zip(gaps) {
        let swap = &swaps[usize::from(*sound)];
        let mut diagonal = row[0];
        row[0] = diagonal.saturating_add(gap);
        let mut least = row[0];
        for (at, second) in others.iter().enumerate() {
            let swapped = diagonal.saturating_add(swap[usize::from(*second)]);
            let dropped = row[at + 1].saturating_add(gap);
            let added = row[at].saturating_add(other_gaps[at]);
            diagonal = row[at + 1];
            row[at + 1] = swapped.min(dropped).min(added);
            least = least.min(row[at + 1]);
        }
        if least > most {
            return None;
        }
    }
    Some(row[others.len()]).filter(|cost| *cost <= most)
}

/// The cheapest alignment itself. `stems`: only what stands before the endings is compared.
pub(super) fn pairing(costs: &Costs, one: &Reading, other: &Reading, stems: bool) -> Vec<Pairing> {
    let part = |reading: &Reading| {
        let sounds = if stems {
            reading.stem()
        } else {
            reading.sounds()
        };
        sounds.to_vec()
    };
    let (first, second) = (part(one), part(other));
    let swaps = costs.swaps(Ways {
        one: one.russian,
        other: other.russian,
    });
    let gaps = costs.gaps(&first, other.russian);
    let other_gaps = costs.gaps(&second, one.russian);
    let swap = |at: usize, to: usize| swaps[usize::from(first[at])][usize::from(second[to])];
    let mut table = vec![[0_u16; MOST_SOUNDS + 1]; first.len() + 1];
    for at in 0..=first.len() {
        for to in 0..=second.len() {
            let swapped = (at > 0 && to > 0)
                .then(|| table[at - 1][to - 1].saturating_add(swap(at - 1, to - 1)));
            let dropped = (at > 0).then(|| table[at - 1][to].saturating_add(gaps[at - 1]));
            let added = (to > 0).then(|| table[at][to - 1].saturating_add(other_gaps[to - 1]));
            let ways = [swapped, dropped, added];
            table[at][to] = ways.into_iter().flatten().min().unwrap_or(0);
        }
    }
    let (mut at, mut to) = (first.len(), second.len());
    let mut pairs = Vec::new();
    while at > 0 || to > 0 {
        let here = table[at][to];
        if at > 0 && to > 0 && here == table[at - 1][to - 1].saturating_add(swap(at - 1, to - 1)) {
            (at, to) = (at - 1, to - 1);
            pairs.push(Pairing {
                one: Some(first[at]),
                other: Some(second[to]),
                cost: swap(at, to),
            });
        } else if at > 0 && here == table[at - 1][to].saturating_add(gaps[at - 1]) {
            at -= 1;
            pairs.push(Pairing {
                one: Some(first[at]),
                other: None,
                cost: gaps[at],
            });
        } else {
            to -= 1;
            pairs.push(Pairing {
                one: None,
                other: Some(second[to]),
                cost: other_gaps[to],
            });
        }
    }
    pairs.reverse();
    pairs
}

/// Equal sounds at the end cost nothing. Those at the beginning stay: what may be missing depends on its neighbours.
fn trim<'a>(one: &'a [u8], other: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let same = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(one, other)| one == other);
    let same = same.count().saturating_sub(1);
    let cut = |sounds: &'a [u8]| sounds.get(..sounds.len() - same).unwrap_or_default();
    (cut(one), cut(other))
}
