//! Phrases that many rows share.

use super::*;
use glossary::report::{Approximation, Count, PlaceRelation, Setting, When};
use glossary::vocabulary::PartialDate;

pub(super) fn harutyunyan() -> NounPhrase {
    NounPhrase {
        of: of(np("nagorno-karabakh")),
        name: Some(id("arayik-harutyunyan")),
        ..np("president")
    }
}

pub(super) fn poghosyan() -> NounPhrase {
    let president = NounPhrase {
        of: of(np("nagorno-karabakh")),
        ..np("president")
    };
    NounPhrase {
        of: of(president),
        name: Some(id("vahram-poghosyan")),
        ..np("spokesperson")
    }
}

pub(super) fn lavrov() -> NounPhrase {
    NounPhrase {
        adjectives: ids(["russian"]),
        name: Some(id("sergey-lavrov")),
        ..np("foreign-minister")
    }
}

pub(super) fn stepanyan() -> NounPhrase {
    NounPhrase {
        of: of(np("ministry-of-defence-armenia")),
        name: Some(id("shushan-stepanyan")),
        ..np("spokesperson")
    }
}

pub(super) fn counted(value: u64, approximation: Approximation, head: &str) -> NounPhrase {
    NounPhrase {
        count: Some(Count {
            value,
            approximation,
        }),
        ..some(head)
    }
}

pub(super) fn on(date: &str) -> Option<When> {
    PartialDate::parse(date).map(When::At)
}

pub(super) fn setting(relation: PlaceRelation, phrase: NounPhrase) -> Setting {
    Setting {
        relation,
        phrase: one(phrase),
    }
}

pub(super) fn things(phrase: NounPhrase) -> Content {
    Content::Things(one(phrase))
}
