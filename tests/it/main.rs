//! The one integration binary. Cases are data; see each module.

mod data;
mod l10n;
mod languages;
mod laws;
mod text;
