//! Texts that are given in blocks: what is known from the blocks before, and where blocks may end.

use std::collections::{BTreeMap, BTreeSet};

use crate::vocabulary::Gender;

/// What the blocks of a text so far say of the next one: who was named in full, and where last. It grows with the names of the
/// glossary that occur, not with the text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Context {
    /// Length of the blocks so far.
    pub(super) offset: usize,
    /// Where each concept was last named in full.
    pub(super) named: BTreeMap<usize, usize>,
    /// Concepts whose surname was that of somebody whom the glossary does not have, and where last.
    pub(super) strangers: BTreeMap<usize, Stranger>,
    /// Concepts whose surname was said of them.
    pub(super) surnames: BTreeSet<usize>,
}

/// Somebody whom the glossary does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stranger {
    /// Where in the text the name stands.
    pub(super) place: usize,
    pub(super) gender: Option<Gender>,
    /// Whether an office is named beside it.
    pub(super) office: bool,
}

impl Stranger {
    /// Whether a surname with such a title may be that of this person.
    pub(super) fn fits(&self, gender: Option<Gender>) -> bool {
        gender
            .zip(self.gender)
            .is_none_or(|(one, other)| one == other)
    }
}

impl Context {
    /// Where the next block begins in the whole text.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

/// Where the last blank line of a text ends: no name goes over it, and no word before it tells who is meant behind it but by
/// a full name. What stands before can be given to a scanner as a block while more of the text is to come; `None` where
/// there is no blank line.
pub fn block_end(text: &str) -> Option<usize> {
    let mut end = text.rfind('\n')?;
    loop {
        let line = text.get(..end)?.rfind('\n')?;
        if text.get(line..end)?.trim().is_empty() {
            return Some(end + 1);
        }
        end = line;
    }
}
