//! Noun phrases by themselves: every name of the glossary can be named as a claimant, and what is missing is told.

use super::*;
use glossary::vocabulary::Kind;

fn according(who: NounPhrase) -> Claim {
    Claim {
        attribution: Attribution::According,
        ..claim(
            who,
            Act::State,
            "say",
            Content::Event(event(
                "kill",
                Tense::Past,
                [("target", nouns(some("civilian")))],
            )),
        )
    }
}

#[test]
fn every_name_of_the_glossary_can_be_a_claimant() {
    let names = LOADED.glossary.concepts().iter();
    for concept in names.filter(|concept| concept.kind != Kind::Term) {
        let who = NounPhrase::new(concept.id.clone(), Span::default());
        for (lang, said) in [Lang::EN, Lang::HY, Lang::AZ, Lang::FR]
            .into_iter()
            .zip(sentences(&according(who)))
        {
            match said {
                Ok(_) => assert!(!concept.langs().is_empty()),
                Err(gap) => assert_eq!(gap, format!("no term for {}", concept.id), "{lang}"),
            }
        }
    }
}

#[test]
fn a_claim_without_words_is_listed_and_never_guessed() {
    let unknown = claim(
        np("armenia"),
        Act::State,
        "say",
        Content::Event(event(
            "teleport",
            Tense::Past,
            [("actor", nouns(np("armenia")))],
        )),
    );
    let nobody = Claim {
        claimants: vec![],
        ..unknown.clone()
    };
    let unnamed = according(np("no-such-concept"));
    for (claim, gap) in [
        (unknown, "no message event-teleport"),
        (nobody, "no words for a claim without a claimant"),
        (unnamed, "no concept no-such-concept"),
    ] {
        for said in sentences(&claim) {
            assert_eq!(said, Err(gap.to_owned()));
        }
    }
}

#[test]
fn brackets_stand_at_the_first_mention_only() {
    let accuse = |target: &str| Claim {
        addressee: Some(one(np("azerbaijan"))),
        ..claim(
            np("armenia"),
            Act::Accuse,
            "accuse",
            Content::Event(event(
                "shell",
                Tense::Past,
                [("actor", Filler::Claimant), ("target", nouns(np(target)))],
            )),
        )
    };
    let reading = reading(vec![accuse("stepanakert"), accuse("stepanakert")], vec![]);
    let texts = summary(&reading, "", Lang::AZ).sentences;
    let brackets: Vec<bool> = texts
        .iter()
        .map(|sentence| sentence.text.contains('('))
        .collect();
    assert_eq!(brackets, [true, false]);
}

#[test]
fn an_office_is_told_once() {
    let speaker = NounPhrase {
        of: of(np("ministry-of-defence-armenia")),
        name: Some(id("shushan-stepanyan")),
        ..np("spokesperson")
    };
    let said = || {
        let fighting = event(
            "continue",
            Tense::Present,
            [("theme", nouns(plural("fighting")))],
        );
        claim(speaker.clone(), Act::State, "say", Content::Event(fighting))
    };
    let reading = reading(vec![said(), said()], vec![]);
    for (lang, second) in [
        (
            Lang::EN,
            "Shushan Stepanyan said that fighting is continuing.",
        ),
        (
            Lang::HY,
            "Շուշան Ստեփանյանը հայտարարել է, որ մարտերը շարունակվում են։",
        ),
        (
            Lang::AZ,
            "Şuşan Stepanyan bəyan edib ki, döyüşlər davam edir.",
        ),
        (
            Lang::FR,
            "Chouchane Stepanian a déclaré que les combats se poursuivent.",
        ),
    ] {
        let texts = summary(&reading, "", lang).sentences;
        assert_ne!(texts[0].text, texts[1].text);
        assert_eq!(texts[1].text, second);
    }
}

#[test]
fn a_sentence_that_fails_names_nothing() {
    let failing = claim(
        np("armenia"),
        Act::State,
        "say",
        Content::Event(event(
            "attack",
            Tense::Past,
            [
                ("actor", nouns(np("stepanakert"))),
                ("target", nouns(np("no-such-concept"))),
            ],
        )),
    );
    let good = according(np("stepanakert"));
    let reading = reading(vec![failing, good], vec![]);
    let summary = summary(&reading, "", Lang::AZ);
    assert_eq!(summary.unsaid.len(), 1);
    assert_eq!(
        summary.sentences[0].text,
        "Stepanakertin (Xankəndinin) məlumatına görə, mülki şəxslər həlak olub."
    );
}

#[test]
fn every_language_has_the_same_sentences() {
    // Helpers of one language have other beginnings; a style of a date may be the general one; «avoir détruit» and
    // “hücum etməsindən” are said so where a language has it.
    let optional = [
        "claim-own-deed",
        "claim-own-infinitive",
        "linked-after-noun",
        "linked-following-noun",
    ];
    let shared = |text: &str| -> Vec<String> {
        let ids = text
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id));
        let beginnings = [
            "claim-",
            "linked-",
            "circumstance-",
            "count-",
            "event-",
            "summary-",
            "aged-from",
        ];
        ids.filter(|id| beginnings.iter().any(|begin| id.starts_with(begin)))
            .filter(|id| !optional.contains(id))
            .map(str::to_owned)
            .collect()
    };
    let all = |lang: Lang| {
        let mut ids: Vec<String> = sources(lang)
            .unwrap()
            .iter()
            .flat_map(|(_, text)| shared(text))
            .collect();
        ids.sort();
        ids
    };
    for lang in [Lang::HY, Lang::AZ, Lang::FR] {
        assert_eq!(all(lang), all(Lang::EN), "{lang}");
    }
}

/// Frames by their messages.
fn frames() -> Vec<String> {
    let files = sources(Lang::EN).unwrap();
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    lines
        .filter_map(|line| line.strip_prefix("event-")?.split_once(" ="))
        .map(|(frame, _)| frame.to_owned())
        .collect()
}

/// Whether a role of a frame is no name: the event of «tenter de», the quality of «être calme».
fn has_bare(frame: &str, role: &str) -> bool {
    let begins = format!("event-{frame} =");
    let files = sources(Lang::EN).unwrap().iter();
    let mut messages = files.flat_map(|(_, text)| text.split("\n\n"));
    let bare = format!("{{ ${role} }}");
    messages.any(|message| message.contains(&begins) && message.contains(&bare))
}

/// Every role that a message names.
fn roles() -> Vec<String> {
    let events = sources(Lang::EN).unwrap().iter();
    let events: Vec<&str> = events
        .filter(|(name, _)| name.contains("events"))
        .map(|(_, text)| *text)
        .collect();
    let given = [
        "hedged", "linked", "manner", "negated", "reported", "since", "tense", "voice", "when",
        "where",
    ];
    let mut roles: Vec<String> = events
        .join("\n")
        .split('$')
        .skip(1)
        .map(|after| {
            after
                .split(|letter: char| !letter.is_ascii_lowercase())
                .next()
                .unwrap()
        })
        .filter(|name| !given.contains(name) && *name != "has" && !name.is_empty())
        .map(str::to_owned)
        .collect();
    roles.sort();
    roles.dedup();
    roles
}

/// Whatever roles an event has, a message says it or lacks something; it never goes wrong.
#[test]
fn no_message_of_an_event_is_at_fault() {
    let all = roles();
    let roles: Vec<&str> = all.iter().map(String::as_str).collect();
    let some_roles: [&[&str]; 4] = [
        &roles,
        &["actor", "target", "theme"],
        &["target"],
        &["theme", "place"],
    ];
    let locales =
        [Lang::EN, Lang::HY, Lang::AZ, Lang::FR].map(|lang| Locale::builtin(lang).unwrap());
    let style = LOADED.glossary.style("neutral").unwrap();
    let summariser = Summariser {
        glossary: &LOADED.glossary,
        paradigms: &LOADED.paradigms,
        phrases: &LOADED.phrases,
        style,
    };
    for frame in frames() {
        let mut claims = Vec::new();
        let has_event = has_bare(&frame, "theme");
        let has_quality = has_bare(&frame, "state");
        let filler = |role: &str| match role {
            "state" if has_quality => Filler::Quality {
                adjective: id("quality-calm"),
                degree: Vec::new(),
            },
            "theme" if has_event => Filler::Event(Box::new(event("take-shelter", Tense::Past, []))),
            _ => nouns(plural("village")),
        };
        for roles in some_roles {
            for polarity in Polarity::ALL {
                for tense in Tense::ALL {
                    for act in [Act::State, Act::Accuse, Act::Call, Act::Promise] {
                        let content = Event {
                            frame: frame.clone(),
                            roles: roles
                                .iter()
                                .map(|role| ((*role).to_owned(), filler(role)))
                                .collect(),
                            polarity: *polarity,
                            ..event("", *tense, [])
                        };
                        claims.push(Claim {
                            id: claims.len() + 1,
                            addressee: (act != Act::State).then(|| one(np("azerbaijan"))),
                            ..claim(np("armenia"), act, "say", Content::Event(content))
                        });
                    }
                }
            }
        }
        let reading = reading(claims, vec![]);
        for locale in &locales {
            let summary = summariser.summarise(&reading, "", locale).unwrap();
            for unsaid in &summary.unsaid {
                let fault = matches!(unsaid.gap, glossary::summary::Gap::Faulty(_));
                let claim = &reading.claims[unsaid.claim - 1];
                // A role that the frame needs may be absent here: NAME has nothing to name.
                let whole = match &claim.content {
                    Content::Event(event) => event.roles.len() == roles.len(),
                    _ => false,
                };
                assert!(
                    !(fault && whole),
                    "{} {frame}: {}",
                    locale.lang(),
                    unsaid.gap
                );
            }
            for sentence in &summary.sentences {
                let stray = sentence.text.contains(['{', '}', '\u{E000}', '\u{E002}'])
                    || sentence.text.contains("  ");
                assert!(!stray, "{} {frame}: {}", locale.lang(), sentence.text);
            }
        }
    }
}
