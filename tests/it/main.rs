//! The one integration binary. Cases are data; see each module.
#![allow(
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is how a test fails"
)]

mod annotate;
mod annotated;
mod batch;
mod bearers;
mod cli;
mod commands;
mod compare;
mod csv;
mod data;
mod docs;
mod document;
mod grammar;
mod grammar_eval;
mod inflect;
mod inflect_eval;
mod l10n;
mod languages;
mod laws;
mod locales;
mod lookup;
mod lookup_forms;
mod lookup_names;
mod lookup_sound;
mod mentions;
mod names;
mod namesakes;
mod namesakes_words;
mod normalize;
mod normalize_files;
mod packs;
mod pairs_eval;
mod problems;
mod report_eval;
mod reports;
mod retrieval;
mod sound;
mod stats;
mod summarize;
mod summary;
mod text;
mod tidy;
mod translit;
mod translit_answers;
mod translit_eval;
mod translit_peers;
mod unknown;
mod wrong_input;
