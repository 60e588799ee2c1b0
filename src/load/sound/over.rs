//! Sounds of a later pack over those of an earlier one: what it says stands, what it does not say stays.

use crate::sound::{CostData, EndingData, VerdictData};

/// Symbols and classes take the place of those below; pairs and gaps are added to them.
pub(super) fn costs(below: &mut CostData, above: CostData) {
    for (below, above) in [
        (&mut below.vowels, above.vowels),
        (&mut below.consonants, above.consonants),
        (&mut below.schwa, above.schwa),
    ] {
        if !above.is_empty() {
            *below = above;
        }
    }
    if !above.classes.is_empty() {
        below.classes = above.classes;
    }
    below.fuse.extend(above.fuse);
    let (default, said) = (&mut below.default, above.default);
    for (below, above) in [
        (&mut default.consonants, said.consonants),
        (&mut default.vowels, said.vowels),
        (&mut default.mixed, said.mixed),
        (&mut default.consonant_gap, said.consonant_gap),
        (&mut default.vowel_gap, said.vowel_gap),
        (&mut default.initial_vowel_gap, said.initial_vowel_gap),
        (&mut default.double_vowel_gap, said.double_vowel_gap),
        (&mut default.strict, said.strict),
        (&mut default.shortest, said.shortest),
        (&mut default.ending, said.ending),
    ] {
        set(below, above);
    }
    below.pairs.extend(above.pairs);
    below.gaps.extend(above.gaps);
}

/// A group takes the place of the one below with its name; other groups are added.
pub(super) fn endings(below: &mut Vec<EndingData>, above: Vec<EndingData>) {
    below.retain(|ending| above.iter().all(|other| other.group != ending.group));
    below.extend(above);
}

/// Constant by constant.
pub(super) fn verdict(below: &mut VerdictData, above: VerdictData) {
    set(&mut below.same, above.same);
    set(&mut below.different, above.different);
    set(&mut below.apart, above.apart);
    set(&mut below.equal, above.equal);
    set(&mut below.surest, above.surest);
    set(&mut below.slip, above.slip);
    let (logistic, said) = (&mut below.logistic, above.logistic);
    for (below, above) in [
        (&mut logistic.intercept, said.intercept),
        (&mut logistic.distance, said.distance),
        (&mut logistic.length, said.length),
        (&mut logistic.omitted, said.omitted),
        (&mut logistic.initial, said.initial),
        (&mut logistic.ending, said.ending),
        (&mut logistic.free, said.free),
        (&mut logistic.paired, said.paired),
        (&mut logistic.listed, said.listed),
        (&mut logistic.slip, said.slip),
        (&mut logistic.rivals, said.rivals),
        (&mut logistic.bearers, said.bearers),
    ] {
        set(below, above);
    }
}

/// Nought is what a file says that says nothing.
fn set<T: Default + PartialEq>(below: &mut T, above: T) {
    if above != T::default() {
        *below = above;
    }
}
