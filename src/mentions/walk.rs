//! What is known of a word by its letters, one after the other, and what is known of all words that begin alike.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::forms::LONGEST;
use super::table::Digest;

/// A word as far as it was walked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walk {
    pub(super) digest: Digest,
    pub(super) head: Head,
}

/// The first symbols of a word, as many as beginnings of forms have, one number above 0 for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head(u32);

/// Bits of a symbol. Symbols are numbered from 1 here.
const BITS: u32 = 7;
/// The least head that is full.
const FULL: u32 = 1 << (BITS * (LONGEST as u32 - 1));

impl Walk {
    /// Before the first letter.
    pub(super) const START: Self = Self {
        digest: Digest::EMPTY,
        head: Head(0),
    };

    /// One letter on.
    #[inline]
    pub(super) fn step(&mut self, symbol: u8) {
        self.digest.push(symbol);
        if self.head.0 < FULL {
            self.head.0 = (self.head.0 << BITS) | (u32::from(symbol) + 1);
        }
    }
}

impl Head {
    /// Its symbols.
    pub(super) fn symbols(self) -> impl Iterator<Item = u8> {
        let places = (0..LONGEST as u32).rev();
        let numbers = places.map(move |place| (self.0 >> (BITS * place)) & ((1 << BITS) - 1));
        // The mask leaves seven bits.
        numbers.filter_map(|number| Some(number.checked_sub(1)? as u8))
    }
}

/// Heads of which a question was settled: some of them, the last ones that were.
#[derive(Debug)]
pub(super) struct Settled(Box<[AtomicU32]>);

/// A power of two.
const SETTLED: usize = 1 << 12;
/// Tells the empty head from none.
const SOME: u32 = 1 << 31;

impl Default for Settled {
    fn default() -> Self {
        Self((0..SETTLED).map(|_| AtomicU32::new(0)).collect())
    }
}

impl Settled {
    /// Settles it for a head where it is not known to be.
    #[inline]
    pub(super) fn or_settle(&self, head: Head, settle: impl FnOnce()) {
        let Some(slot) = self.0.get(Self::slot(head)) else {
            return settle();
        };
        if slot.load(Ordering::Acquire) != head.0 | SOME {
            settle();
            slot.store(head.0 | SOME, Ordering::Release);
        }
    }

    #[inline]
    fn slot(head: Head) -> usize {
        (head.0.wrapping_mul(0x9E37_79B1) >> 20) as usize % SETTLED
    }
}

/// A bit for each of the values that the highest bits of digests have: most words of a text have the digest of no name, and these
/// fit into the caches of the processor.
#[derive(Debug, Default)]
pub(super) struct Marks {
    bits: Box<[AtomicU64]>,
    /// How many bits of a digest are not among the highest.
    low: u32,
}

impl Marks {
    /// None yet, with room for those of so many names and their forms.
    pub(super) fn new(names: usize) -> Self {
        let bits = (names * ROOM)
            .max(64)
            .next_power_of_two()
            .ilog2()
            .min(u32::BITS - 1);
        Self {
            bits: (0..1_usize << (bits - 6))
                .map(|_| AtomicU64::new(0))
                .collect(),
            low: u32::BITS - bits,
        }
    }

    /// Sets the bit of a digest.
    pub(super) fn add(&self, digest: u32) {
        let (at, bit) = self.place(digest);
        if let Some(bits) = self.bits.get(at) {
            bits.fetch_or(bit, Ordering::Relaxed);
        }
    }

    /// Whether a digest may be one of those that were added.
    #[inline]
    pub(super) fn may_have(&self, digest: u32) -> bool {
        let (at, bit) = self.place(digest);
        let bits = self.bits.get(at);
        bits.is_some_and(|bits| bits.load(Ordering::Relaxed) & bit != 0)
    }

    #[inline]
    fn place(&self, digest: u32) -> (usize, u64) {
        let value = digest >> (self.low & 31);
        ((value / 64) as usize, 1 << (value % 64))
    }
}

/// Bits for each name.
const ROOM: usize = 32;
