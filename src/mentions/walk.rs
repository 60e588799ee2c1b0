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
const MASK: u32 = (1 << BITS) - 1;
/// The least head that is full.
const FULL: u32 = 1 << (BITS as usize * (LONGEST - 1));

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
        let places = (0..LONGEST).rev();
        let numbers = places.map(move |place| (self.0 >> (BITS as usize * place)) & MASK);
        let symbols = numbers.filter_map(|number| number.checked_sub(1));
        symbols.filter_map(|symbol| u8::try_from(symbol).ok())
    }
}

/// What words begin with of which a name or a form may be made, by their first three letters. Tells of most words that none is,
/// and takes next to no room.
#[derive(Debug, Default)]
pub(super) struct Heads {
    /// A bit for some of the bits that the heads of two and three letters have as digests.
    bits: Vec<u64>,
    /// First letters after which anything may stand.
    letters: u128,
    /// Whether anything may stand at all.
    any: bool,
}

/// Bits of the digests of heads.
const DIGEST: u32 = 15;

impl Heads {
    /// Takes in a word.
    pub(super) fn add_word(&mut self, symbols: &[u8]) {
        // Shorter ones do not begin with three letters.
        if symbols.len() > 2 {
            self.add_beginning(symbols);
        }
    }

    /// Takes in what words begin with.
    pub(super) fn add_beginning(&mut self, symbols: &[u8]) {
        match symbols {
            [] => self.any = true,
            [symbol] => self.letters |= 1 << (symbol & 0x7F),
            _ => {
                let mut walk = Walk::START;
                for symbol in symbols.iter().take(3) {
                    walk.step(*symbol);
                }
                self.bits.resize(1 << (DIGEST - 6), 0);
                let (at, bit) = Self::place(walk.head.0);
                if let Some(bits) = self.bits.get_mut(at) {
                    *bits |= bit;
                }
            }
        }
    }

    /// Whether a word may be one of them that has more letters than a head.
    #[inline]
    pub(super) fn may_have(&self, Head(head): Head) -> bool {
        let has = |head: u32| {
            let (at, bit) = Self::place(head);
            self.bits.get(at).is_some_and(|bits| bits & bit != 0)
        };
        let first = (head >> (3 * BITS)).saturating_sub(1);
        self.any
            || self.letters & (1 << (first & 0x7F)) != 0
            || has(head >> BITS)
            || has(head >> (2 * BITS))
    }

    #[inline]
    fn place(head: u32) -> (usize, u64) {
        let value = head.wrapping_mul(0x9E37_79B1) >> (u32::BITS - DIGEST);
        ((value / 64) as usize, 1 << (value % 64))
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
