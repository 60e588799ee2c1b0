//! Laws: what holds for every text.

mod text;
