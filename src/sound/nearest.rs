//! The nearest pair of readings of two words.

use std::cell::OnceCell;

use super::align::{self, Line};
use super::reading::Reading;
use super::shelf::{View, WordRef};
use super::sketch::Sketch;
use super::word::Distance;
use super::{Costs, Sounds};

/// The nearest pair of readings among those that may be compared: `how` gives, for two endings, what they cost and whether only the
/// stems count.
pub(super) fn nearest(
    sounds: &Sounds,
    one: WordRef<'_>,
    other: WordRef<'_>,
    most: u32,
    how: impl Fn(u8, u8) -> Option<(u16, bool)>,
) -> Option<Distance> {
    if !one.may_begin_like(other) {
        return None;
    }
    let costs = &sounds.costs;
    let (firsts, seconds) = (candidates(one), candidates(other));
    let mut best: Option<(u32, usize, &Candidate<'_>, &Candidate<'_>)> = None;
    let mut least = most;
    // Readings with one skeleton first: what is found there leaves little room for the others.
    'nearer: for same in [true, false] {
        for (first, second) in pairs(&firsts, &seconds) {
            let (one, other) = (&first.view, &second.view);
            if (one.mark == other.mark) != same || one.gate & other.gate == 0 {
                continue;
            }
            let Some((apart, stems)) = how(one.ending, other.ending) else {
                continue;
            };
            let length = |view: &View<'_>| {
                if stems {
                    view.stem.len()
                } else {
                    view.sounds.len()
                }
            };
            let length = length(one).max(length(other));
            let mut weight = u32::try_from(length)
                .unwrap_or(u32::MAX)
                .max(costs.shortest)
                * 100;
            if one.strict.is_some() && one.strict == other.strict {
                weight = weight * 100 / costs.strict.max(1);
            }
            let fixed = one.cost.saturating_add(other.cost).saturating_add(apart);
            let Some(room) = (least * weight / 1000).checked_sub(u32::from(fixed)) else {
                continue;
            };
            let room = u16::try_from(room).unwrap_or(u16::MAX);
            let sketched = stems || one.ending == 0 && other.ending == 0;
            if sketched
                && first
                    .sketch(costs)
                    .excludes(second.sketch(costs), room, costs)
            {
                continue;
            }
            let Some(cost) = align::cost(costs, one.line(stems), other.line(stems), room) else {
                continue;
            };
            let score = u32::from(cost.saturating_add(fixed)) * 1000 / weight;
            if best.is_none_or(|(known, ..)| score < known) {
                least = least.min(score);
                best = Some((score, length, first, second));
                if score == 0 {
                    break 'nearer;
                }
            }
        }
    }
    best.map(|(score, length, first, second)| Distance {
        score,
        length,
        readings: (Reading::of(&first.view), Reading::of(&second.view)),
        slip: false,
    })
}

/// A reading, sketched when that is first asked for.
struct Candidate<'w> {
    view: View<'w>,
    sketch: OnceCell<Sketch>,
}

fn candidates(word: WordRef<'_>) -> Vec<Candidate<'_>> {
    let candidates = word.views().map(|view| Candidate {
        view,
        sketch: OnceCell::new(),
    });
    candidates.collect()
}

fn pairs<'c, 'w>(
    firsts: &'c [Candidate<'w>],
    seconds: &'c [Candidate<'w>],
) -> impl Iterator<Item = (&'c Candidate<'w>, &'c Candidate<'w>)> {
    let pairs = firsts.iter();
    pairs.flat_map(move |first| seconds.iter().map(move |second| (first, second)))
}

impl Candidate<'_> {
    fn sketch(&self, costs: &Costs) -> &Sketch {
        let view = &self.view;
        self.sketch
            .get_or_init(|| Sketch::new(view.stem, view.russian, costs))
    }
}

impl<'w> View<'w> {
    fn line(&self, stem: bool) -> Line<'w> {
        Line {
            sounds: if stem { self.stem } else { self.sounds },
            russian: self.russian,
        }
    }
}
