//! The consonants that stay in a word, as classes: words that sound alike have one skeleton, or nearly.

use super::Sounds;
use super::costs::Costs;
use super::word::Word;

/// Classes have four bits.
pub(super) const WIDTH: u32 = 4;

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
            let (known, most) = (
                reading.skeleton,
                self.room(self.verdict.apart, reading.stem().len() + 1),
            );
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
            if self.costs.gap() <= self.room(self.verdict.apart, reading.stem().len() + 1) {
                let known = reading.skeleton;
                shorter.extend((0..length(known)).map(|at| without(known, at)));
            }
        }
        sorted(shorter)
    }

    /// What a change may cost in a stem of so many sounds, that is so many thousandths a sound.
    pub(super) fn room(&self, thousandths: u16, sounds: usize) -> u16 {
        let sounds = u32::try_from(sounds)
            .unwrap_or(u32::MAX)
            .max(self.costs.shortest);
        let most = u32::from(thousandths).saturating_mul(sounds) / 10;
        u16::try_from(most).unwrap_or(u16::MAX)
    }
}

fn sorted(mut list: Vec<u64>) -> Vec<u64> {
    list.sort_unstable();
    list.dedup();
    list
}

pub(super) fn length(skeleton: u64) -> u32 {
    (u64::BITS - skeleton.leading_zeros()).div_ceil(WIDTH)
}

/// The classes behind a place, counted from the end.
fn low(skeleton: u64, at: u32) -> u64 {
    skeleton & ((1 << (WIDTH * at)) - 1)
}

pub(super) fn without(skeleton: u64, at: u32) -> u64 {
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
