//! Laws: what holds for every text.

mod any;
mod compare;
mod document;
mod grammar;
mod load;
mod lookup;
mod mentions;
mod scanner;
mod text;
mod translit;
