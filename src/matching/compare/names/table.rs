//! Numbers under keys, and lists of numbers, without a place in memory for each.

use crate::code::{Rows, Run, between, fields};
use crate::vocabulary::Hasher;

/// Numbers under keys, sorted. Keys are halves of hashes: who reads them compares what is meant.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Rows<(u32, u32)>,
}

/// Lists of numbers, one after the other.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Where each list ends.
    ends: Rows<u32>,
    numbers: Rows<u32>,
}

/// The key of a text in words.
pub(super) fn hash<'t>(words: impl Iterator<Item = &'t str>) -> u32 {
    let mut hasher = Hasher::default();
    words.for_each(|word| hasher.word(word));
    half(hasher.finish())
}

/// The key of a number: mixed, for the low bits of a skeleton say little.
pub(super) fn key(number: u64) -> u32 {
    half(number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

fn half(hash: u64) -> u32 {
    (hash >> 32) as u32
}

fields! {
    Table { rows }
    Lists { ends, numbers }
}

impl Table {
    pub(super) fn add(&mut self, key: u32, number: u32) {
        self.rows.own().push((key, number));
    }

    pub(super) fn sort(&mut self) {
        let rows = self.rows.own();
        rows.sort_unstable();
        rows.dedup();
        rows.shrink_to_fit();
    }

    /// The numbers under a key, and those whose key happens to be the same.
    pub(super) fn get(&self, key: u32) -> impl Iterator<Item = u32> {
        let start = self.rows.partition_point(|(known, _)| known < key);
        let rest = self.rows.run(start..self.rows.len()).iter();
        rest.take_while(move |(known, _)| *known == key)
            .map(|(_, number)| number)
    }
}

impl Lists {
    /// Adds a list; its number is how many were there before.
    pub(super) fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        let numbers = self.numbers.own();
        numbers.extend(list);
        let end = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        self.ends.own().push(end);
    }

    pub(super) fn get(&self, number: u32) -> Run<'_, u32> {
        let range = between(number as usize, |at| self.ends.get(at));
        self.numbers.run(range)
    }

    /// For numbers below `count`, in which lists each stands.
    pub(super) fn turned(&self, count: usize) -> Self {
        let mut ends = vec![0_u32; count];
        for number in self.numbers.all().iter() {
            if let Some(end) = ends.get_mut(number as usize) {
                *end += 1;
            }
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        let mut numbers = vec![0; self.numbers.len()];
        // From the last list back, so that each place is filled from its end and lists stay in order.
        let mut starts = ends.clone();
        for list in (0..u32::try_from(self.ends.len()).unwrap_or(u32::MAX)).rev() {
            for number in self.get(list).iter().rev() {
                if let Some(start) = starts.get_mut(number as usize) {
                    *start -= 1;
                    numbers[*start as usize] = list;
                }
            }
        }
        Self {
            ends: ends.into(),
            numbers: numbers.into(),
        }
    }

    pub(super) fn shrink(&mut self) {
        self.ends.own().shrink_to_fit();
        self.numbers.own().shrink_to_fit();
    }
}
