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
        let named = NounPhrase::new(concept.id.clone(), Span::default());
        for (lang, said) in [Lang::EN, Lang::HY, Lang::AZ, Lang::FR]
            .into_iter()
            .zip(sentences(&according(named)))
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
    let nameless = according(np("no-such-concept"));
    for (claim, gap) in [
        (unknown, "no message event-teleport"),
        (nobody, "no words for a claim without a claimant"),
        (nameless, "no concept no-such-concept"),
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
    // Helpers of one language have other beginnings; a style of a date may be the general one.
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
