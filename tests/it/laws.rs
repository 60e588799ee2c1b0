//! Laws: what holds for every text.

mod document;
mod load;
mod lookup;
mod text;
