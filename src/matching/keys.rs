//! Names by keys of one kind: as they are written, or folded for search; sorted, or found by looking at each.

use std::borrow::Cow;

use super::index::Index;
use super::name::Name;
use super::table::{Folded, Table};

/// Names by keys of one kind.
pub(super) enum Keys<'i> {
    /// As they are written, each compared.
    Scanned,
    /// As they are written.
    Written(&'i Table),
    /// Search keys.
    Folded(&'i Folded),
    /// Search keys, made of the names that begin like the one that is asked for.
    Folding,
}

impl<'i> Keys<'i> {
    /// The key of a text.
    pub(super) fn key<'t>(&self, index: &Index<'_>, text: Cow<'t, str>) -> Cow<'t, str> {
        match self {
            Self::Scanned | Self::Written(_) => text,
            Self::Folded(_) | Self::Folding => Cow::Owned(index.fold(&text)),
        }
    }

    /// The names under a key, in order.
    pub(super) fn get(&self, index: &Index<'_>, key: &str) -> Cow<'i, [Name]> {
        match self {
            Self::Scanned => Cow::Owned(index.scan(key)),
            Self::Written(table) => {
                let names = table.written(index.glossary, index.places(), key);
                names.to_cow()
            }
            Self::Folded(folded) => folded.get(key).to_cow(),
            Self::Folding => Cow::Owned(index.scan_folded(key)),
        }
    }

    /// The names under a key that is a surname; those of others may be left out.
    pub(super) fn surnames(&self, index: &Index<'_>, key: &str) -> Cow<'i, [Name]> {
        match self {
            Self::Written(table) => {
                let names = table.surnames(index.glossary, index.places(), key);
                names.to_cow()
            }
            Self::Scanned | Self::Folded(_) | Self::Folding => self.get(index, key),
        }
    }
}
