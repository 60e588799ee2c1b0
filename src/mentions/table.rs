//! A look-up by digests of words: sorted numbers, cut into short runs by their highest bits.

use crate::text::Letters;

/// A number that words of one key share, and few others do. Never 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digest(u64);

/// Digests of first words, sorted.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// With the digests of the second words, or 0. Most of those that share a first word, the given name of a person in all
    /// forms of the whole name, need not be looked at then.
    digests: Vec<(u32, u32)>,
    /// Where the digests begin that have the same highest bits, one run after the other, and where the last run ends.
    starts: Vec<u32>,
    /// How many bits are not among the highest.
    low: u32,
}

impl Digest {
    /// Of no letter.
    pub(super) const EMPTY: Self = Self(0xCBF2_9CE4_8422_2325);

    /// Of one letter more.
    #[inline]
    pub(super) fn push(&mut self, symbol: u8) {
        self.0 = (self.0 ^ u64::from(symbol)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    /// Of a key.
    pub(super) fn of_key(letters: &Letters, key: &str) -> u32 {
        let mut digest = Self::EMPTY;
        for symbol in letters.symbols(key) {
            digest.push(symbol);
        }
        digest.end()
    }

    /// Of a word.
    pub(super) fn of(letters: &Letters, word: &str) -> u32 {
        let mut digest = Self::EMPTY;
        if !letters.plainly(word, |symbol| digest.push(symbol)) {
            return Self::of_key(letters, &letters.key(word));
        }
        digest.end()
    }

    /// Of the letters so far.
    #[inline]
    pub(super) fn end(self) -> u32 {
        // The highest bits depend on all letters.
        u32::try_from(self.0 >> 32).unwrap_or(u32::MAX).max(1)
    }
}

impl Table {
    /// Of digests in order. One that is given twice has two places.
    pub(super) fn new(digests: Vec<(u32, u32)>) -> Self {
        let bits = (digests.len() / 2 + 1).ilog2().clamp(1, 24);
        let low = u32::BITS - bits;
        let starts = (0..=1_u64 << bits).map(|run| {
            let before = digests.partition_point(|(digest, _)| u64::from(digest >> low) < run);
            // There are fewer names than numbers; what would be more is never found.
            u32::try_from(before).unwrap_or(u32::MAX)
        });
        Self {
            starts: starts.collect(),
            low,
            digests,
        }
    }

    /// The places of a first word after which the second may stand.
    #[inline]
    pub(super) fn find(
        &self,
        digest: u32,
        may_be: impl Fn(u32) -> bool,
    ) -> impl Iterator<Item = usize> {
        let (from, run) = self.run(digest);
        let run = (from..).zip(run);
        let run = run.skip_while(move |(_, (first, _))| *first < digest);
        let run = run.take_while(move |(_, (first, _))| *first == digest);
        run.filter(move |(_, (_, second))| may_be(*second))
            .map(|(at, _)| at)
    }

    /// Whether a first word has a place.
    #[inline]
    pub(super) fn has(&self, digest: u32) -> bool {
        let mut run = self.run(digest).1.iter();
        run.any(|(first, _)| *first == digest)
    }

    // The digests with the same highest bits, and where they begin.
    #[inline]
    fn run(&self, digest: u32) -> (usize, &[(u32, u32)]) {
        let run = (digest >> (self.low & 31)) as usize;
        let at = |run: usize| self.starts.get(run).map(|at| *at as usize);
        let (Some(from), Some(to)) = (at(run), at(run + 1)) else {
            return (0, &[]);
        };
        (from, self.digests.get(from..to).unwrap_or_default())
    }
}
