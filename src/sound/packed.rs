//! Short strings of small numbers as one machine word: whether one begins or ends another is one comparison.

use super::MOST_LETTERS;

/// Up to eight numbers, the first in the lowest byte. Rules of spelling and endings of surnames are not longer; what is longer is
/// cut, and its owner compares the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Packed {
    bits: u64,
    mask: u64,
}

impl Packed {
    pub(super) fn new(numbers: &[u8]) -> Self {
        let mask = match numbers.len() {
            0 => 0,
            1..8 => (1 << (8 * numbers.len())) - 1,
            _ => u64::MAX,
        };
        Self {
            bits: window(numbers, 0),
            mask,
        }
    }

    /// Whether a window begins with these.
    pub(super) fn begins(self, window: u64) -> bool {
        window & self.mask == self.bits
    }
}

/// Eight numbers from a place on, filled up with 0.
pub(super) fn window(numbers: &[u8], at: usize) -> u64 {
    let rest = numbers.get(at..).unwrap_or_default();
    if let Some(whole) = rest.first_chunk::<8>() {
        return u64::from_le_bytes(*whole);
    }
    let mut eight = [0; 8];
    for (to, from) in eight.iter_mut().zip(rest) {
        *to = *from;
    }
    u64::from_le_bytes(eight)
}

/// The letters of a word with room behind them, so that each place has a window at hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spelling {
    room: [u8; MOST_LETTERS + 8],
    len: usize,
}

impl Spelling {
    pub(super) fn new(letters: &[u8]) -> Self {
        let mut room = [0; MOST_LETTERS + 8];
        let len = letters.len().min(MOST_LETTERS);
        for (to, from) in room.iter_mut().zip(letters.iter().take(len)) {
            *to = *from;
        }
        Self { room, len }
    }

    pub(super) fn letters(&self) -> &[u8] {
        self.room.get(..self.len).unwrap_or_default()
    }

    pub(super) fn window(&self, at: usize) -> u64 {
        window(&self.room, at)
    }
}
