//! Reads a French report: text → sentences → claims. Who says what, how sure, since when; nothing that is not in the text.
//!
//! A small frame grammar over words: verbs, verbs of saying, event frames and closed classes are data
//! (`glossary/report/`), noun phrases are made of the glossary's terms, and a sentence that does not fit is listed as not
//! summarised.

mod apposition;
mod attribution;
mod claim;
mod clause;
mod conjugation;
mod context;
mod coordination;
mod ending;
mod joining;
mod line;
mod names;
mod parser;
mod phrase;
mod quantity;
mod quotation;
mod reader;
mod reference;
mod source;
mod source_frames;
mod time;
mod verb_group;

pub use claim::{
    Act, Approximation, Attribution, Certainty, Claim, Content, Coordination, Count, Event, Filler,
    Joiner, NounPhrase, PlaceRelation, Polarity, Reading, Setting, Tense, Unread, UnreadReason,
    Venue, VenueKind, When,
};
pub use reader::{Reader, looks_like};
