//! Which language a name is in, as far as its letters tell.

use std::collections::BTreeSet;

use super::{Purpose, Schemes};
use crate::text::casing::lower;
use crate::vocabulary::Lang;

/// The language whose press usage reads all letters of the text; of several none, unless one of them alone reads letters
/// that the text has and the plain Latin alphabet has not. A text in plain Latin letters could be anything.
pub fn source_of(schemes: &Schemes, text: &str) -> Option<Lang> {
    let mut reading: Vec<Lang> = Vec::new();
    for from in schemes.sources() {
        let alphabet = alphabet(schemes, from);
        let small = lower(from, text);
        let mut letters = small.chars().filter(|letter| letter.is_alphabetic());
        let mut some = false;
        let all = letters.all(|letter| {
            some = true;
            alphabet.contains(&letter)
        });
        if all && some {
            reading.push(from);
        }
    }
    match reading.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// Letters that the press usage of a language reads.
fn alphabet(schemes: &Schemes, from: Lang) -> BTreeSet<char> {
    let press = schemes
        .iter()
        .filter(|scheme| scheme.purpose == Purpose::Press);
    let own = press.filter(|scheme| scheme.from == from);
    let mut letters = BTreeSet::new();
    for scheme in own {
        letters.extend(scheme.letters());
        for step in scheme.steps() {
            let step = schemes.get(step).filter(|(step, _)| step.from == from);
            letters.extend(step.into_iter().flat_map(|(step, _)| step.letters()));
        }
    }
    letters
}
