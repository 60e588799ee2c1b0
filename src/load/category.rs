//! The finer kinds of concepts: what the reader and the noun phrases tell apart. A slip in one would silence it.

use super::fields::{Fields, Sink};
use super::toml::help_choice;
use crate::vocabulary::{Category, Kind, Message};

const PLACES: &[&str] = &[
    "country",
    "region",
    "province",
    "district",
    "town",
    "city",
    "village",
    "river",
    "lake",
    "sea",
    "mountain",
    "pass",
    "road",
    "corridor",
    "border",
    "bridge",
    "airport",
    "monastery",
    "front-line",
];
const ORGANISATIONS: &[&str] = &[
    "ministry",
    "army",
    "government",
    "parliament",
    "igo",
    "ngo",
    "agency",
    "platform",
    "mediation",
    "court",
    "party",
    "company",
];
const TERMS: &[&str] = &[
    "measure",
    "operation",
    "front",
    "peace",
    "people",
    "institution",
    "office",
    "weapon",
    "law",
    "humanitarian",
    "politics",
    "quality",
    "manner",
    "verb",
    "connective",
    "demonym",
    "side",
];

/// The field `category`. One that nothing knows is told and kept: it does no harm, and no good.
pub(super) fn read(
    kind: Option<Kind>,
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
) -> Option<Category> {
    let category = fields.string("category", sink)?;
    let known = match kind? {
        Kind::Place => PLACES,
        Kind::Organisation => ORGANISATIONS,
        Kind::Term => TERMS,
        Kind::Person => &[],
    };
    if !known.contains(&category.value) {
        let message = Message::UnknownValue {
            field: "category".to_owned(),
            found: category.value.to_owned(),
        };
        // Persons have none.
        let help = if known.is_empty() {
            Message::HelpRemove {}
        } else {
            help_choice(category.value, known)
        };
        sink.warn(category.span, message, Some(help));
    }
    Some(sink.keep(category))
}
