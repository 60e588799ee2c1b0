//! Phrases that many rows share.

use super::*;
use glossary::report::{Approximation, Count, When};
use glossary::vocabulary::PartialDate;

pub(super) fn counted(value: u64, approximation: Approximation, head: &str) -> NounPhrase {
    NounPhrase {
        count: Some(Count {
            value,
            approximation,
        }),
        ..some(head)
    }
}

pub(super) fn on(date: &str) -> Option<When> {
    PartialDate::parse(date).map(When::At)
}

pub(super) fn things(phrase: NounPhrase) -> Content {
    Content::Things(one(phrase))
}
