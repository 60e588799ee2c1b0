//! The one integration binary. Cases are data; see each module.

mod cli;
mod csv;
mod data;
mod document;
mod grammar;
mod grammar_eval;
mod l10n;
mod languages;
mod laws;
mod locales;
mod lookup;
mod normalize;
mod problems;
mod reports;
mod text;
mod tidy;
mod wrong_input;
