//! Names and terms across Armenian, Azerbaijani, French, English and Russian.
//!
//! Data flows one way: text in, values out. The library reads no file and prints nothing; the binary does.
//! The modules stand in reading order: a module may use those above it, never those below
//! (`tests/it/tidy.rs` enforces it; `docs/architecture.md` is the map).

pub mod vocabulary;

pub mod code;

pub mod text;

pub mod names;

pub mod grammar;

pub mod rendering;

pub mod translit;

pub mod sound;

pub mod matching;

mod pack;

pub mod load;

pub mod mentions;

pub mod normalize;

pub mod report;

pub mod l10n;

pub mod document;

pub mod summary;
