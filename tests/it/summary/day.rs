//! Claims such as one day’s reports make: joint speakers, offices, quantities, quotations, background.

use super::make::*;
use super::*;
use glossary::report::{Approximation, Count, Joiner, PlaceRelation, Venue, VenueKind, When};

/// Name of the row and its claim: the sentences of one day’s reports.
#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn rows() -> Vec<(&'static str, Claim)> {
    use Approximation::*;
    let both_sides = NounPhrase {
        adjectives: ids(["azerbaijani", "armenian"]),
        ..plural("side")
    };
    let mod_az = np("ministry-of-defence-azerbaijan");
    let mut rows: Vec<(&str, Claim)> = Vec::new();
    rows.push((
        "c01",
        Claim {
            said: on("2020-09-27"),
            ..claim(
                both_sides,
                Act::State,
                "report",
                things(NounPhrase {
                    adjectives: ids(["quality-new"]),
                    of: of(plural("tension")),
                    place: Some(Box::new(setting(
                        PlaceRelation::In,
                        NounPhrase {
                            of: of(np("nagorno-karabakh")),
                            ..np("region")
                        },
                    ))),
                    number: Number::Singular,
                    ..some("escalation")
                }),
            )
        },
    ));
    rows.push((
        "c02",
        claim(
            harutyunyan(),
            Act::Announce,
            "announce",
            things(NounPhrase {
                of: of(NounPhrase {
                    all: true,
                    aged_from: Some(18),
                    ..plural("man")
                }),
                ..np("general-mobilization")
            }),
        ),
    ));
    let localities = NounPhrase {
        adjectives: ids(["quality-peaceful"]),
        ..some("settlement")
    };
    let capital = NounPhrase {
        name: Some(id("stepanakert")),
        ..np("capital")
    };
    rows.push((
        "c03",
        Claim {
            said: on("2020-09-27"),
            ..claim(
                poghosyan(),
                Act::State,
                "report",
                Content::Event(event(
                    "shell",
                    Tense::Past,
                    [
                        ("actor", nouns(np("azerbaijani-side"))),
                        (
                            "target",
                            Filler::Nouns(Coordination {
                                items: vec![localities, capital],
                                joiner: Joiner::AsWellAs,
                            }),
                        ),
                    ],
                )),
            )
        },
    ));
    rows.push((
        "c04",
        Claim {
            addressee: Some(one(np("population"))),
            ..claim(
                np("vahram-poghosyan"),
                Act::Call,
                "call",
                Content::Event(event("take-shelter", Tense::Present, [])),
            )
        },
    ));
    let wounded = NounPhrase {
        place: Some(Box::new(setting(
            PlaceRelation::Among,
            np("civilian-population"),
        ))),
        ..some("wounded")
    };
    rows.push((
        "c05",
        claim(
            NounPhrase {
                of: of(np("nagorno-karabakh")),
                ..np("ombudsman")
            },
            Act::State,
            "report",
            Content::Things(Coordination {
                items: vec![some("dead"), wounded],
                joiner: Joiner::And,
            }),
        ),
    ));
    let helicopters = NounPhrase {
        adjectives: ids(["azerbaijani"]),
        ..counted(2, Exact, "helicopter")
    };
    let drones = NounPhrase {
        adjectives: ids(["azerbaijani"]),
        ..counted(3, Exact, "drone")
    };
    rows.push((
        "c06",
        claim(
            np("armenian-side"),
            Act::State,
            "report",
            Content::Event(event(
                "shoot-down",
                Tense::Past,
                [
                    ("actor", Filler::Claimant),
                    (
                        "target",
                        Filler::Nouns(Coordination {
                            items: vec![helicopters.clone(), drones],
                            joiner: Joiner::And,
                        }),
                    ),
                ],
            )),
        ),
    ));
    rows.push((
        "c07",
        Claim {
            venue: Some(Venue {
                kind: VenueKind::InStatementOn,
                phrase: Some(np("facebook")),
            }),
            ..claim(
                stepanyan(),
                Act::State,
                "indicate",
                Content::Event(event(
                    "continue",
                    Tense::Present,
                    [("theme", nouns(plural("fighting")))],
                )),
            )
        },
    ));
    let attack = Event {
        place: Some(setting(PlaceRelation::In, np("nagorno-karabakh"))),
        ..event(
            "attack",
            Tense::Past,
            [
                (
                    "actor",
                    nouns(NounPhrase {
                        adjectives: ids(["armenian"]),
                        ..plural("armed-forces")
                    }),
                ),
                (
                    "target",
                    nouns(NounPhrase {
                        place: Some(Box::new(setting(PlaceRelation::On, np("line-of-contact")))),
                        ..plural("settlement")
                    }),
                ),
            ],
        )
    };
    rows.push((
        "c08",
        claim(
            mod_az.clone(),
            Act::State,
            "say",
            Content::Event(Event {
                linked: Some(("after".to_owned(), Box::new(attack))),
                ..event(
                    "launch",
                    Tense::Past,
                    [
                        ("actor", Filler::Claimant),
                        (
                            "theme",
                            nouns(NounPhrase {
                                quoted: true,
                                number: Number::Singular,
                                ..some("counter-offensive")
                            }),
                        ),
                    ],
                )
            }),
        ),
    ));
    rows.push((
        "c09",
        Claim {
            attribution: Attribution::According,
            ..claim(
                mod_az.clone(),
                Act::State,
                "say",
                Content::Event(event(
                    "kill",
                    Tense::Past,
                    [("target", nouns(some("civilian")))],
                )),
            )
        },
    ));
    let azarmy = NounPhrase {
        adjectives: ids(["azerbaijani"]),
        ..np("army")
    };
    rows.push((
        "c10",
        Claim {
            attribution: Attribution::According,
            ..claim(
                mod_az.clone(),
                Act::Deny,
                "say",
                Content::Event(Event {
                    polarity: Polarity::Negated,
                    ..event(
                        "shell",
                        Tense::Present,
                        [
                            ("actor", nouns(azarmy.clone())),
                            (
                                "target",
                                nouns(NounPhrase {
                                    of: of(np("armenian-side")),
                                    ..np("civilian-population")
                                }),
                            ),
                        ],
                    )
                }),
            )
        },
    ));
    let suppress = event(
        "suppress",
        Tense::Present,
        [
            ("actor", Filler::Claimant),
            (
                "theme",
                nouns(NounPhrase {
                    of: of(NounPhrase {
                        adjectives: ids(["armenian"]),
                        ..plural("armed-forces")
                    }),
                    ..plural("combat-activities")
                }),
            ),
        ],
    );
    rows.push((
        "c11",
        Claim {
            venue: Some(Venue {
                kind: VenueKind::To,
                phrase: Some(np("sputnik")),
            }),
            ..claim(
                mod_az.clone(),
                Act::State,
                "specify",
                Content::Event(Event {
                    linked: Some(("purpose".to_owned(), Box::new(suppress))),
                    ..event(
                        "launch",
                        Tense::Past,
                        [(
                            "theme",
                            nouns(NounPhrase {
                                place: Some(Box::new(setting(
                                    PlaceRelation::AllAlong,
                                    np("front"),
                                ))),
                                quoted: true,
                                number: Number::Singular,
                                ..some("counter-offensive-operation")
                            }),
                        )],
                    )
                }),
            )
        },
    ));
    rows.push((
        "c12",
        Claim {
            manner: vec![id("connective-officially")],
            ..claim(
                mod_az.clone(),
                Act::Deny,
                "announce",
                Content::Event(Event {
                    polarity: Polarity::Negated,
                    ..event(
                        "target",
                        Tense::Present,
                        [
                            ("actor", nouns(azarmy.clone())),
                            (
                                "target",
                                Filler::Nouns(Coordination {
                                    items: vec![
                                        np("civilian-population"),
                                        plural("civilian-objects"),
                                        plural("civilian-infrastructure"),
                                    ],
                                    joiner: Joiner::Nor,
                                }),
                            ),
                        ],
                    )
                }),
            )
        },
    ));
    rows.push((
        "c14",
        Claim {
            claimants: vec![],
            attribution: Attribution::Narrator,
            ..claim(
                np("side"),
                Act::State,
                "say",
                Content::Event(Event {
                    when: Some(When::ForYears(Count {
                        value: 30,
                        approximation: Nearly,
                    })),
                    ..event(
                        "conflict-lasts",
                        Tense::Present,
                        [(
                            "theme",
                            nouns(NounPhrase {
                                purpose: of(NounPhrase {
                                    of: of(NounPhrase {
                                        of: of(np("nagorno-karabakh")),
                                        ..np("zone")
                                    }),
                                    ..np("control")
                                }),
                                between: of(NounPhrase {
                                    count: Some(Count {
                                        value: 2,
                                        approximation: Exact,
                                    }),
                                    ..plural("country")
                                }),
                                ..np("conflict")
                            }),
                        )],
                    )
                }),
            )
        },
    ));
    rows.push((
        "c15",
        Claim {
            claimants: vec![],
            attribution: Attribution::Narrator,
            ..claim(
                np("side"),
                Act::State,
                "say",
                Content::Event(Event {
                    when: on("1991"),
                    manner: vec![id("connective-unilaterally")],
                    ..event(
                        "proclaim",
                        Tense::Past,
                        [
                            (
                                "actor",
                                nouns(NounPhrase {
                                    adjectives: ids(["azerbaijani"]),
                                    of: of(np("nagorno-karabakh")),
                                    ..np("region")
                                }),
                            ),
                            (
                                "theme",
                                nouns(NounPhrase {
                                    own: true,
                                    ..np("independence")
                                }),
                            ),
                        ],
                    )
                }),
            )
        },
    ));
    rows.push((
        "c16",
        Claim {
            attribution: Attribution::According,
            ..claim(
                np("baku"),
                Act::Claim,
                "say",
                Content::Event(Event {
                    place: Some(setting(PlaceRelation::InRanksOf, azarmy.clone())),
                    ..event(
                        "kill",
                        Tense::Past,
                        [
                            ("target", nouns(counted(2, Exact, "soldier"))),
                            (
                                "cause",
                                nouns(NounPhrase {
                                    when: on("2020-07-12"),
                                    number: Number::Singular,
                                    ..some("skirmish")
                                }),
                            ),
                        ],
                    )
                }),
            )
        },
    ));
    rows.push((
        "c17",
        Claim {
            mutual: true,
            ..claim(
                plural("belligerent"),
                Act::Accuse,
                "accuse",
                Content::Event(event(
                    "begin",
                    Tense::Past,
                    [
                        ("actor", Filler::Claimant),
                        ("theme", nouns(plural("hostilities"))),
                    ],
                )),
            )
        },
    ));
    rows
}
