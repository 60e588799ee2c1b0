//! The consonants that stay in a word, as classes: words that sound alike have one skeleton, or nearly.

use super::costs::Costs;
use super::shelf::{View, WordRef};
use super::word::Word;
use super::{Sounds, align};

/// Classes have four bits.
const WIDTH: u32 = 4;

/// Places in skeletons of the consonants a word may begin with. What comes and goes (h, j) lets the next one stand for it; h is
/// written г and х in Russian too. A word without consonants has a place of its own.
pub(super) fn gate(sounds: &[u8], costs: &Costs) -> u16 {
    let mut gate = 0;
    for sound in sounds.iter().filter(|sound| !costs.is_vowel(**sound)) {
        if costs.is_weak(*sound) {
            if gate == 0 {
                gate |= 1 << costs.velar();
            }
            continue;
        }
        return gate | 1 << costs.class(*sound);
    }
    gate | 1
}

/// A skeleton in two bytes: another one nearly always has other ones.
pub(super) fn mark(skeleton: u64) -> u16 {
    (skeleton.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as u16
}

/// Places of all consonants that stay, four bits each.
pub(super) fn skeleton(sounds: &[u8], costs: &Costs) -> u64 {
    let classes = sounds.iter().map(|sound| costs.class(*sound));
    classes
        .filter(|class| *class != 0)
        .take(16)
        .fold(0, |skeleton, class| skeleton << 4 | u64::from(class))
}

/// What can be said of a word without aligning it: the consonants of its stems, and the vowels between them.
#[derive(Clone, Debug)]
pub struct Outline<'w> {
    readings: Vec<(View<'w>, Slots)>,
}

/// The vowels between the consonants of a skeleton.
#[derive(Clone, Copy, Debug, Default)]
struct Slots {
    skeleton: u64,
    vowels: [u16; SLOTS],
    /// Slots behind the last that has a vowel are not counted.
    used: u8,
}

/// Vowels behind so many consonants are looked at.
const SLOTS: usize = 8;

impl Slots {
    fn new(sounds: &[u8], costs: &Costs) -> Self {
        let mut slots = Self::default();
        let mut at = 0;
        for sound in sounds {
            if costs.is_vowel(*sound) {
                if let Some(slot) = slots.vowels.get_mut(at) {
                    *slot |= 1 << (sound & 15);
                    slots.used = u8::try_from(at + 1).unwrap_or(u8::MAX);
                }
            } else {
                let class = costs.class(*sound);
                at += usize::from(class != 0);
                if class != 0 && at <= 16 {
                    slots.skeleton = slots.skeleton << WIDTH | u64::from(class);
                }
            }
        }
        slots
    }

    /// Whether strings with one skeleton may be aligned at no more than a cost: what sets their vowels apart is the least of it.
    fn may_cost(&self, other: &Self, most: u16, costs: &Costs) -> bool {
        if self.skeleton != other.skeleton {
            return false;
        }
        let used = usize::from(self.used.max(other.used));
        let mut least = 0_u16;
        for (one, other) in self.vowels.iter().zip(&other.vowels).take(used) {
            if *one & *other == 0 && *one | *other != 0 {
                least = least.saturating_add(costs.vowels_apart(*one, *other));
                if least > most {
                    return false;
                }
            }
        }
        true
    }
}

impl Word {
    /// The skeletons of its readings, in order.
    pub fn skeletons(&self) -> Vec<u64> {
        sorted(
            self.readings()
                .iter()
                .map(|reading| reading.skeleton)
                .collect(),
        )
    }
}

impl Sounds {
    /// Skeletons of words in which one consonant is heard as one of another class, or as none, at little cost.
    pub fn slips(&self, word: &Word) -> Vec<u64> {
        let mut slips = Vec::new();
        for reading in word.readings() {
            let (known, most) = (reading.skeleton, self.room(reading.stem().len() + 1));
            for at in 0..length(known) {
                let class = (known >> (WIDTH * at) & 0xf) as u8;
                let others = (0..16).filter(|other| *other != class);
                for other in others.filter(|other| self.costs.change(class, *other) <= most) {
                    slips.push(match other {
                        0 => without(known, at),
                        _ => known ^ u64::from(class ^ other) << (WIDTH * at),
                    });
                }
            }
            let lost = (1..16).filter(|class| self.costs.change(*class, 0) <= most);
            for class in lost {
                slips.extend((0..=length(known)).filter_map(|at| with(known, at, class)));
            }
        }
        sorted(slips)
    }

    /// Skeletons without one of their consonants, of those readings that are long enough to be the same word without it.
    pub fn shortened(&self, word: &Word) -> Vec<u64> {
        let mut shorter = Vec::new();
        for reading in word.readings() {
            if self.costs.gap() <= self.room(reading.stem().len() + 1) {
                let known = reading.skeleton;
                shorter.extend((0..length(known)).map(|at| without(known, at)));
            }
        }
        sorted(shorter)
    }

    /// What is compared of a word before it is compared in full.
    pub fn outline<'w>(&self, word: WordRef<'w>) -> Outline<'w> {
        let readings = word
            .views()
            .map(|view| (view, Slots::new(view.stem, &self.costs)));
        Outline {
            readings: readings.collect(),
        }
    }

    /// Whether some readings of two words have one skeleton and stems that are near. Much cheaper than a distance, and true of most
    /// words that are near.
    pub fn is_near(&self, one: &Outline<'_>, other: WordRef<'_>) -> bool {
        other.views().any(|second| {
            let mut slots = None;
            let mut same = one.readings.iter();
            same.any(|(first, known)| {
                if first.mark != second.mark || self.endings.conflict(first.ending, second.ending) {
                    return false;
                }
                let slots = slots.get_or_insert_with(|| Slots::new(second.stem, &self.costs));
                let sounds = first.stem.len().max(second.stem.len());
                let fixed = first.cost.saturating_add(second.cost);
                let room = self.room(sounds).checked_sub(fixed);
                room.is_some_and(|room| {
                    known.may_cost(slots, room, &self.costs)
                        && align::cost(
                            &self.costs,
                            (first.stem, first.russian),
                            (second.stem, second.russian),
                            room,
                        )
                        .is_some()
                })
            })
        })
    }

    /// What a change may cost in a stem of so many sounds.
    fn room(&self, sounds: usize) -> u16 {
        let sounds = u32::try_from(sounds)
            .unwrap_or(u32::MAX)
            .max(self.costs.shortest);
        let most = u32::from(self.verdict.apart).saturating_mul(sounds) / 10;
        u16::try_from(most).unwrap_or(u16::MAX)
    }
}

fn sorted(mut list: Vec<u64>) -> Vec<u64> {
    list.sort_unstable();
    list.dedup();
    list
}

fn length(skeleton: u64) -> u32 {
    (u64::BITS - skeleton.leading_zeros()).div_ceil(WIDTH)
}

/// The classes behind a place, counted from the end.
fn low(skeleton: u64, at: u32) -> u64 {
    skeleton & ((1 << (WIDTH * at)) - 1)
}

fn without(skeleton: u64, at: u32) -> u64 {
    let high = skeleton.checked_shr(WIDTH * (at + 1)).unwrap_or(0);
    high << (WIDTH * at) | low(skeleton, at)
}

/// `None` where there is no room for one more.
fn with(skeleton: u64, at: u32, class: u8) -> Option<u64> {
    if length(skeleton) == u64::BITS / WIDTH {
        return None;
    }
    let high = skeleton >> (WIDTH * at) << WIDTH | u64::from(class);
    Some(high << (WIDTH * at) | low(skeleton, at))
}
