//! Slips of typing: two spellings that differ by one letter, or by two that changed places.

use super::shelf::WordRef;
use crate::vocabulary::Hasher;

/// Shorter words are other words when a letter of them changes.
pub(super) const SHORTEST: usize = 5;

/// Whether one slip makes one string of letters of the other. The first letter stays: few get it wrong.
pub(super) fn is_slip(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if long.len() < SHORTEST || long.len() - short.len() > 1 || short.first() != long.first() {
        return false;
    }
    let front = short
        .iter()
        .zip(long)
        .take_while(|(one, other)| one == other);
    let front = front.count();
    let back = short.iter().rev().zip(long.iter().rev());
    let back = back.take_while(|(one, other)| one == other).count();
    // What is left between: at most one letter, or two in the other order.
    let middle = long.len().saturating_sub(front + back);
    let swapped = || {
        let pair = |letters: &[u8]| letters.get(front..front + 2).map(<[u8]>::to_vec);
        pair(short).is_some_and(|mut pair_of| {
            pair_of.reverse();
            Some(pair_of) == pair(long)
        })
    };
    middle <= 1 || (middle == 2 && short.len() == long.len() && swapped())
}

impl WordRef<'_> {
    /// Whether one slip of typing makes one word of the other.
    pub fn is_slip_of(self, other: Self) -> bool {
        is_slip(self.letters, other.letters)
    }

    /// Its beginning and its end, as numbers: a slip leaves one of the two as it was.
    pub fn halves(self) -> impl Iterator<Item = u64> {
        halves(self.letters, self.letters.len())
    }

    /// The halves that a word may have of which this one is a slip.
    pub fn halves_of_slips(self) -> impl Iterator<Item = u64> {
        let length = self.letters.len();
        let lengths = length.saturating_sub(1)..=length + 1;
        lengths.flat_map(move |length| halves(self.letters, length))
    }
}

/// The halves of a word of so many letters, as far as these letters have them. The letter in the middle belongs to neither, so that
/// two letters that change places do not touch both.
fn halves(letters: &[u8], length: usize) -> impl Iterator<Item = u64> {
    let half = length.saturating_sub(1) / 2;
    let front = letters.get(..half);
    let back = letters.len().checked_sub(half);
    let back = back.and_then(|start| letters.get(start..));
    let both = [(1, front), (2, back)].into_iter();
    both.filter(move |_| length >= SHORTEST)
        .filter_map(move |(side, half)| {
            let mut hasher = Hasher::default();
            hasher.number(side);
            hasher.number(length as u64);
            hasher.bytes(half?);
            Some(hasher.finish())
        })
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn one_slip_and_no_more() {
        for (one, other, expected) in [
            ("hakobyan", "haokbyan", true),
            ("hakobyan", "hakbyan", true),
            ("hakbyan", "hakobyan", true),
            ("hakobyan", "hakopyan", true),
            ("hakobyan", "hakoobyan", true),
            ("hakobyan", "hakobyan", true),
            ("hakobyan", "takobyan", false),
            ("hakobyan", "hbkoayan", false),
            ("hakobyan", "hakyan", false),
            ("tovuz", "tovzu", true),
            ("lori", "luri", false),
        ] {
            assert_eq!(
                is_slip(one.as_bytes(), other.as_bytes()),
                expected,
                "{one} {other}"
            );
        }
    }
}
