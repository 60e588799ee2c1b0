//! Tokens, folding, casing, scripts and edits, as tables.

mod casing;
mod edit;
mod fold;
mod script;
mod token;
mod zone;
