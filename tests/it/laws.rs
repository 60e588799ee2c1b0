//! Laws: what holds for every text.

mod lookup;
mod text;
