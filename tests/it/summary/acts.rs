//! Claims for the acts and quantities: accuse, deny, condemn, threaten, promise, hedged, at least, dozens.

use super::make::*;
use super::*;
use glossary::report::{Approximation, When};

/// Name of the row and its claim.
#[expect(clippy::too_many_lines, clippy::vec_init_then_push, reason = "a table")]
pub(super) fn rows() -> Vec<(&'static str, Claim)> {
    use Approximation::*;
    let azarmy = NounPhrase {
        adjectives: ids(["azerbaijani"]),
        ..np("army")
    };
    let mut rows: Vec<(&str, Claim)> = Vec::new();
    rows.push((
        "accuse",
        Claim {
            addressee: Some(one(np("azerbaijan"))),
            ..claim(
                np("armenia"),
                Act::Accuse,
                "accuse",
                Content::Event(event(
                    "shell",
                    Tense::Past,
                    [
                        ("actor", Filler::Claimant),
                        ("target", nouns(np("stepanakert"))),
                    ],
                )),
            )
        },
    ));
    rows.push((
        "deny",
        claim(
            np("azerbaijan"),
            Act::Deny,
            "deny",
            Content::Event(event(
                "shell",
                Tense::Past,
                [("actor", Filler::Claimant), ("target", nouns(np("shushi")))],
            )),
        ),
    ));
    rows.push((
        "condemn",
        claim(
            NounPhrase {
                adjectives: ids(["french"]),
                name: Some(id("jean-yves-le-drian")),
                ..np("foreign-minister")
            },
            Act::Condemn,
            "condemn",
            things(NounPhrase {
                against: of(np("armenia")),
                ..np("aggression")
            }),
        ),
    ));
    rows.push((
        "not confirmed",
        Claim {
            negated: true,
            ..claim(
                np("ministry-of-defence-armenia"),
                Act::Confirm,
                "confirm",
                things(NounPhrase {
                    of: of(np("shushi")),
                    ..np("capture")
                }),
            )
        },
    ));
    rows.push((
        "hedged",
        Claim {
            certainty: Certainty::Hedged,
            ..claim(
                np("un"),
                Act::State,
                "say",
                Content::Event(Event {
                    hedged: true,
                    when: Some(When::NightFrom(Date::new(2020, 9, 26).unwrap())),
                    ..event(
                        "shell",
                        Tense::Past,
                        [
                            ("actor", nouns(azarmy.clone())),
                            ("target", nouns(counted(12, AtLeast, "village"))),
                        ],
                    )
                }),
            )
        },
    ));
    rows.push((
        "verbatim",
        claim(
            np("emmanuel-macron"),
            Act::State,
            "say",
            Content::Verbatim(Span::new(0, 12)),
        ),
    ));
    rows.push((
        "threaten",
        claim(
            np("turkey"),
            Act::Threaten,
            "threaten",
            Content::Event(event(
                "begin",
                Tense::Future,
                [
                    ("actor", Filler::Claimant),
                    (
                        "theme",
                        nouns(NounPhrase {
                            number: Number::Singular,
                            ..some("military-operation")
                        }),
                    ),
                ],
            )),
        ),
    ));
    rows.push((
        "promise",
        claim(
            np("nikol-pashinyan"),
            Act::Promise,
            "promise",
            Content::Event(event(
                "end",
                Tense::Future,
                [
                    ("actor", Filler::Claimant),
                    ("theme", nouns(np("offensive"))),
                ],
            )),
        ),
    ));
    for (name, approximation, n) in [
        ("several", Several, 0),
        ("dozens", Dozens, 10),
        ("about", About, 30),
        ("more", MoreThan, 20),
        ("upto", UpTo, 15),
        ("nearly", Nearly, 40),
        ("less", LessThan, 5),
    ] {
        rows.push((
            name,
            Claim {
                said: on("2020-10"),
                ..claim(
                    np("icrc"),
                    Act::State,
                    "report",
                    Content::Event(event(
                        "kill",
                        Tense::Past,
                        [("target", nouns(counted(n, approximation, "civilian")))],
                    )),
                )
            },
        ));
    }
    rows
}
