//! Laws: what holds for every text.

mod lookup;
mod document;
mod text;
