//! Plain text: everything is prose but quotations and addresses.

use super::{Segment, cut};
use crate::text::zones;
use crate::vocabulary::Span;

/// The parts of a plain text. A byte order mark is no part of it.
pub(super) fn segments(text: &str) -> Vec<Segment> {
    let start = if text.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    };
    cut(&[Span::new(start, text.len())], &zones(text))
}
