//! What a list of names knows of words, kept once it was asked. Memory is taken for a block of words when one of them is asked for.

use std::sync::OnceLock;

/// Classes of words, by the numbers of the words.
#[derive(Debug, Default)]
pub(super) struct Kept {
    blocks: Vec<OnceLock<Block>>,
}

type Block = Box<[OnceLock<Box<[u32]>>]>;

/// Words of a block.
const WORDS: usize = 64;

impl Kept {
    /// Of so many words.
    pub(super) fn new(words: usize) -> Self {
        let blocks = words.div_ceil(WORDS);
        Self {
            blocks: (0..blocks).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The classes of a word, which `ask` tells the first time; none of a word beyond those there are.
    pub(super) fn get(&self, word: usize, ask: impl FnOnce() -> Vec<u32>) -> &[u32] {
        let block = self.blocks.get(word / WORDS);
        let block =
            block.map(|block| block.get_or_init(|| (0..WORDS).map(|_| OnceLock::new()).collect()));
        let known = block.and_then(|block| block.get(word % WORDS));
        known.map_or(&[], |known| known.get_or_init(|| ask().into()))
    }
}
