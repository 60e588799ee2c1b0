//! The text layer: tokens, folding, casing, edits. Knows languages' rules, not concepts.

pub mod suggest;
