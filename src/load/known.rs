//! Which ids are known while packs are read: numbers under hashes, so that half a million ids are neither sorted nor copied.
//! It is asked for one id at a time and never listed, so the order of a hash table cannot be seen.

use crate::vocabulary::Hasher;

/// Numbers of things by their ids. Whoever asks compares the ids themselves.
#[expect(clippy::disallowed_types, reason = "nobody goes through it in order")]
#[derive(Debug, Default)]
pub(crate) struct Known(std::collections::HashMap<u64, usize>);

/// Where an id that is not known yet would stand.
#[derive(Debug)]
pub(crate) struct Free(u64);

impl Known {
    /// The number of an id, which is the first that `is` says yes to; else where to put it.
    pub(crate) fn get(&self, id: &str, is: impl Fn(usize) -> bool) -> Result<usize, Free> {
        let mut place = Hasher::of(id);
        // Two ids of one hash will hardly ever be seen: the second stands under the next number.
        while let Some(number) = self.0.get(&place) {
            if is(*number) {
                return Ok(*number);
            }
            place = place.wrapping_add(1);
        }
        Err(Free(place))
    }

    pub(crate) fn insert(&mut self, free: &Free, number: usize) {
        self.0.insert(free.0, number);
    }
}
