//! Reads a French report: text → sentences → claims. Who says what, how sure, since when; nothing that is not in the text.

mod claim;

pub use claim::{
    Act, Approximation, Attribution, Certainty, Claim, Content, Coordination, Count, Event, Filler,
    Joiner, NounPhrase, PlaceRelation, Polarity, Reading, Setting, Tense, Unread, UnreadReason,
    Venue, VenueKind, When,
};
