//! Numbers for texts: the same on every machine and in every build, so that tables made by one program are read by another.

/// Takes words and numbers, in order, and gives a number that hardly any others have. Multiplication and rotation a word of eight
/// bytes, as in `FxHash`, and the last step of `MurmurHash3`, so that either half of the number serves by itself. Whoever finds
/// something under it compares the texts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hasher(u64);

impl Hasher {
    /// The number of one text.
    pub(crate) fn of(text: &str) -> u64 {
        let mut hasher = Self::default();
        hasher.word(text);
        hasher.finish()
    }

    /// Half of it, where a table has room for no more.
    pub(crate) fn half_of(text: &str) -> u32 {
        (Self::of(text) >> u32::BITS) as u32
    }

    pub(crate) fn number(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517C_C1B7_2722_0A95);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        let (whole, rest) = bytes.as_chunks();
        for eight in whole {
            self.number(u64::from_le_bytes(*eight));
        }
        let mut last = [0; 8];
        for (place, byte) in last.iter_mut().zip(rest) {
            *place = *byte;
        }
        self.number(u64::from_le_bytes(last));
        // Texts of which one ends in zeros, and words that are cut in other places, differ by their lengths.
        self.number(bytes.len() as u64);
    }

    pub(crate) fn word(&mut self, word: &str) {
        self.bytes(word.as_bytes());
    }

    pub(crate) fn finish(self) -> u64 {
        let mut number = self.0;
        number = (number ^ (number >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        number = (number ^ (number >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
        number ^ (number >> 33)
    }
}
