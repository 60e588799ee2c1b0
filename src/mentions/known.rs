//! What is known of the concepts that texts name, in as little room as it can be.

use crate::vocabulary::{Concept, Kind};

/// What is asked of a concept more often than it pays to look at the whole concept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) kind: Kind,
    /// Whether it is a place known as a city.
    pub(super) city: bool,
}

impl Known {
    /// Of a concept.
    pub(super) fn of(concept: &Concept) -> Self {
        let city = concept.kind == Kind::Place && concept.category.as_deref() == Some(CITY);
        Self {
            kind: concept.kind,
            city,
        }
    }
}

/// The category of places that are no villages.
const CITY: &str = "city";
