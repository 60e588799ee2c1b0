//! Stems in a few bytes: whether two words may be near is told without aligning them.

use super::Sounds;
use super::costs::{Costs, Ways};
use super::skeleton::{WIDTH, length, without};
use super::word::Word;
use crate::code::{Run, fixed};

/// Consonants, and places for vowels behind so many of them, that are looked at.
const SLOTS: u32 = 8;
/// Vowels that are not known, or more than there is room for.
const ANY: u64 = 0xff;

/// The stem of a reading: its consonants, and the vowels between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    /// Classes of all consonants that stay.
    skeleton: u64,
    /// The first of these consonants, a byte each, the first one lowest.
    consonants: u64,
    /// Vowels before the first consonant, behind it, and so on: a byte each, for up to two vowels.
    vowels: u64,
    /// What the reading costs, in hundredths.
    cost: u16,
    sounds: u8,
    /// The group of its ending, from 1; 0 of none.
    ending: u8,
    /// Whether its bearers may do without the ending.
    dropped: bool,
    /// Whether the spelling may have come through Russian.
    russian: bool,
}

fixed! {
    Sketch {
        skeleton: u64, consonants: u64, vowels: u64, cost: u16, sounds: u8, ending: u8, dropped: bool, russian: bool,
    }
}

impl Sounds {
    /// The sketches of a word, each once.
    pub fn sketches(&self, word: &Word) -> Vec<Sketch> {
        let mut sketches: Vec<Sketch> = Vec::with_capacity(word.readings().len());
        for reading in word.readings() {
            let mut sketch = Sketch::new(reading.stem(), reading.russian, &self.costs);
            sketch.ending = self.endings.group_number(reading.ending);
            sketch.dropped = self.endings.is_dropped(reading.ending);
            // Readings come by their costs, the least first.
            let known = sketches
                .iter()
                .any(|known| Sketch { cost: 0, ..*known } == sketch);
            if !known {
                sketch.cost = reading.cost;
                sketches.push(sketch);
            }
        }
        sketches
    }

    /// Whether two words may be near, by any of their sketches: consonants of the same classes, or, if `wide`, one consonant other,
    /// more or fewer, and no more between them than a distance may cost. True of nearly all words that are near.
    pub(crate) fn may_be_near(&self, one: &[Sketch], other: Run<'_, Sketch>, wide: bool) -> bool {
        other.iter().any(|second| {
            let mut firsts = one.iter();
            firsts.any(|first| {
                if first.skeleton != second.skeleton && !wide {
                    return false;
                }
                let most = match (first.ending, second.ending) {
                    (one, other) if one == other => self.verdict.apart,
                    (0, _) if second.dropped => self.verdict.equal,
                    (_, 0) if first.dropped => self.verdict.equal,
                    // Another name, or one with so many sounds more.
                    _ => return false,
                };
                let sounds = usize::from(first.sounds.max(second.sounds));
                let room = self.room(most, sounds);
                let room = room.checked_sub(first.cost.saturating_add(second.cost));
                room.is_some_and(|room| first.may_cost(&second, room, &self.costs) == Some(true))
            })
        })
    }
}

impl Sketch {
    pub(super) fn new(stem: &[u8], russian: bool, costs: &Costs) -> Self {
        let mut sketch = Self {
            sounds: u8::try_from(stem.len()).unwrap_or(u8::MAX),
            russian,
            ..Self::default()
        };
        let mut at = 0;
        for sound in stem {
            let slot = 8 * at.min(SLOTS);
            if costs.is_vowel(*sound) {
                if at < SLOTS {
                    let known = sketch.vowels >> slot & ANY;
                    let vowel = u64::from(sound & 15) + 1;
                    let both = match known {
                        0 => vowel,
                        1..16 => vowel << 4 | known,
                        _ => ANY,
                    };
                    sketch.vowels = sketch.vowels & !(ANY << slot) | both << slot;
                }
            } else {
                let class = costs.class(*sound);
                if class != 0 && at < u64::BITS / WIDTH {
                    if at < SLOTS {
                        sketch.consonants |= u64::from(*sound) << slot;
                    }
                    sketch.skeleton = sketch.skeleton << WIDTH | u64::from(class);
                    at += 1;
                }
            }
        }
        sketch
    }

    /// Whether an alignment certainly costs more than this, as far as a glance tells.
    pub(super) fn excludes(&self, other: &Self, most: u16, costs: &Costs) -> bool {
        let far = || most < costs.least_change().saturating_mul(2);
        self.may_cost(other, most, costs)
            .map_or_else(far, |may| !may)
    }

    /// Whether two stems may be aligned at no more than a cost; `None` where more than one consonant sets them apart.
    fn may_cost(&self, other: &Self, most: u16, costs: &Costs) -> Option<bool> {
        let (own, others) = (length(self.skeleton), length(other.skeleton));
        if own == others {
            let apart = self.skeleton ^ other.skeleton;
            let place = apart.trailing_zeros().min(u64::BITS - WIDTH) / WIDTH * WIDTH;
            return (apart >> place < 1 << WIDTH).then(|| self.is_within(other, most, costs));
        }
        match (own.checked_sub(others), others.checked_sub(own)) {
            (Some(1), _) => self.may_cost_without(other, most, costs),
            (_, Some(1)) => other.may_cost_without(self, most, costs),
            _ => None,
        }
    }

    /// The same where this stem has a consonant more: it may be any whose loss leaves the other's classes.
    fn may_cost_without(&self, other: &Self, most: u16, costs: &Costs) -> Option<bool> {
        let count = length(self.skeleton);
        let places = (0..count).filter(|place| without(self.skeleton, *place) == other.skeleton);
        let may = places.map(|place| {
            let at = count - 1 - place;
            if at >= SLOTS {
                return self.is_within(other, most, costs);
            }
            let room = most.checked_sub(costs.least_gap(byte(self.consonants, at)));
            room.is_some_and(|room| self.shortened(at).is_within(other, room, costs))
        });
        may.reduce(|one, other| one || other)
    }

    /// Without a consonant: what stood before and behind it is one place for vowels, and counts as unknown.
    fn shortened(&self, at: u32) -> Self {
        let low = |bytes: u64, at: u32| bytes & !u64::MAX.checked_shl(8 * at).unwrap_or(0);
        let high = |bytes: u64, at: u32| bytes.checked_shr(8 * at).unwrap_or(0);
        let lift = |bytes: u64, at: u32| bytes.checked_shl(8 * at).unwrap_or(0);
        let behind = if length(self.skeleton) >= SLOTS {
            lift(ANY, SLOTS - 1)
        } else {
            0
        };
        Self {
            consonants: low(self.consonants, at) | lift(high(self.consonants, at + 1), at),
            vowels: low(self.vowels, at)
                | lift(ANY, at)
                | lift(high(self.vowels, at + 2), at + 1)
                | behind,
            ..*self
        }
    }

    /// Whether what sets consonants and vowels place by place apart is no more than a cost.
    fn is_within(&self, other: &Self, most: u16, costs: &Costs) -> bool {
        let ways = Ways {
            one: self.russian,
            other: other.russian,
        };
        let (swaps, mut least) = (costs.swaps(ways), 0_u16);
        for at in places(self.consonants ^ other.consonants) {
            let (one, other) = (byte(self.consonants, at), byte(other.consonants, at));
            // What stands behind the last that is kept is not known.
            if one != 0 && other != 0 {
                least = least.saturating_add(swaps[usize::from(one)][usize::from(other)]);
            }
            if least > most {
                return false;
            }
        }
        for at in places(self.vowels ^ other.vowels) {
            let (one, other) = (byte(self.vowels, at), byte(other.vowels, at));
            if u64::from(one) != ANY && u64::from(other) != ANY {
                let (one, other) = (unpacked(one), unpacked(other));
                least = least.saturating_add(costs.vowels_apart(ways, one.list(), other.list()));
            }
            if least > most {
                return false;
            }
        }
        true
    }
}

/// Places of bytes that are not 0.
fn places(mut bytes: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let at = (bytes != 0).then(|| bytes.trailing_zeros() / 8)?;
        bytes &= !(ANY << (8 * at));
        Some(at)
    })
}

fn byte(bytes: u64, at: u32) -> u8 {
    (bytes >> (8 * at) & ANY) as u8
}

/// The vowels of a byte.
fn unpacked(vowels: u8) -> Vowels {
    Vowels {
        both: [(vowels & 15).wrapping_sub(1), (vowels >> 4).wrapping_sub(1)],
        count: usize::from(vowels != 0) + usize::from(vowels > 15),
    }
}

struct Vowels {
    both: [u8; 2],
    count: usize,
}

impl Vowels {
    fn list(&self) -> &[u8] {
        self.both.get(..self.count).unwrap_or_default()
    }
}
