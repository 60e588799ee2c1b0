//! Laws: what holds for every text.

mod document;
mod lookup;
mod text;
