//! Looking names up by sound: what no letters find, and what sound must not find.

use std::sync::LazyLock;

use glossary::load::{Loaded, builtin, load};
use glossary::matching::{Answer, Index, Layer, Outcome, Query, Reason};
use glossary::names::Names;
use glossary::sound::Sounds;
use glossary::vocabulary::ConceptId;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&builtin::sources(builtin::Parts::CORE)));
static SOUNDS: LazyLock<Option<Sounds>> = LazyLock::new(|| load(&builtin::sounds()).sounds);
static INDEX: LazyLock<Index<'static>> =
    LazyLock::new(|| Index::new(&LOADED.glossary).with_sounds(|| SOUNDS.as_ref()));

fn ask(query: &str) -> Answer {
    INDEX.lookup(&Query {
        explain: true,
        ..Query::new(query)
    })
}

fn ids(answer: &Answer) -> Vec<&str> {
    let found = answer.candidates.iter();
    let concepts = found.filter_map(|found| LOADED.glossary.concepts().get(found.concept));
    concepts.map(|concept| concept.id.as_str()).collect()
}

#[track_caller]
fn check(query: &str, outcome: Outcome, layer: Layer, id: &str) {
    let answer = ask(query);
    assert_eq!(answer.outcome, outcome, "{query}: {answer:?}");
    assert_eq!(ids(&answer).first(), Some(&id), "{query}: {answer:?}");
    assert_eq!(answer.candidates[0].layer, layer, "{query}");
}

#[test]
fn spellings_that_nobody_listed_are_found() {
    check("Tavuch", Outcome::Match, Layer::Phonetic, "tavush");
    check("Tovouse", Outcome::Match, Layer::Phonetic, "tovuz");
    check("Schuscha", Outcome::Match, Layer::Phonetic, "shushi");
    check("Velijev", Outcome::Match, Layer::Phonetic, "karim-valiyev");
    check("Hadrutt", Outcome::Match, Layer::Phonetic, "hadrut");
}

#[test]
fn a_word_without_a_capital_is_no_name_by_sound_alone() {
    check("tavuch", Outcome::Ambiguous, Layer::Phonetic, "tavush");
    check("Séoul", Outcome::Match, Layer::Exact, "seoul");
    check("séoul", Outcome::Match, Layer::Folded, "seoul");
    for word in [
        "seul", "coût", "cars", "room", "such", "packing", "spruce", "sənə",
    ] {
        assert_ne!(ask(word).outcome, Outcome::Match, "{word}");
    }
}

#[test]
fn bearers_of_a_surname_stay_several() {
    check(
        "Haroutyunyan",
        Outcome::Ambiguous,
        Layer::Phonetic,
        "arayik-harutyunyan",
    );
    assert!(ids(&ask("Haroutyunyan")).len() > 1);
}

#[test]
fn names_that_are_not_there_are_not_known() {
    for query in [
        "Hagop Hagopian",
        "Vagif Gusseinov",
        "Zaryan",
        "Karine",
        "chouchou",
    ] {
        let answer = ask(query);
        assert_eq!(answer.outcome, Outcome::None, "{query}: {answer:?}");
    }
}

#[test]
fn letters_come_before_sound() {
    // Without its article first: « la Chine » is China, not Latchine.
    check("la Chine", Outcome::Match, Layer::Exact, "china");
    check("Shusha", Outcome::Match, Layer::Exact, "shushi");
}

/// Whatever is asked by the name of one, the other does not come by sound.
#[test]
fn names_that_the_data_keeps_apart_are_kept_apart() {
    let glossary = &LOADED.glossary;
    for (at, concept, term) in glossary.terms() {
        for other in &concept.distinct_from {
            let answer = INDEX.lookup(&Query::new(&*term.text));
            let by_sound = answer.candidates.iter().any(|found| {
                found.layer >= Layer::Phonetic && glossary.index_of(other) == Some(found.concept)
            });
            assert!(
                !by_sound,
                "{} finds {other}",
                glossary.concepts()[at.concept].id
            );
        }
    }
    assert!(glossary.concept(&ConceptId::new("tavush")).is_some());
}

#[test]
fn the_nearer_of_two_neighbours_is_meant() {
    let answer = ask("Tavuch");
    assert_eq!(ids(&answer), ["tavush"]);
    assert!(
        answer
            .vetoed
            .iter()
            .all(|vetoed| vetoed.reason != Reason::Short)
    );
}

#[test]
fn a_text_that_is_too_long_is_no_name() {
    assert_eq!(ask(&"Haroutiounian ".repeat(80_000)).outcome, Outcome::None);
}

#[test]
fn the_first_questions_are_answered_as_all_later_ones() {
    // Those that are asked first read only names that begin alike; after some of them all names are read and kept. The program
    // has all names read already.
    let lists = load(&builtin::name_lists()).names;
    let names = Names::new(&lists, LOADED.glossary.languages());
    let new = || {
        Index::new(&LOADED.glossary)
            .with_sounds(|| SOUNDS.as_ref())
            .with_classes(&names)
    };
    let kept = new();
    for query in ["Qwertyuiop", "Khankendy"].iter().cycle().take(24) {
        kept.lookup(&Query::new(*query));
    }
    for query in [
        "Khankendy",
        "Qwertyuiop",
        "Nikol Pachinyann",
        "Pashinjan Nikoll",
        "Serge Sarkisyan",
        "Terpetrossian",
        "Ter Petrosyan",
        "Oganes Baghramyan",
        "Ivan",
        "Jean",
        "Шуши",
        "Сержик Саргсян",
        "Hejdar Alijew",
        "Geydar Aliyev",
        "Šuša",
        "Ağdammm",
        "stepanaket",
        "etchmiadzine",
        "du Haut-Karabagh",
        "Yu. Ivanov",
        "O’Neil",
        "Abbassov",
        "Ա",
        "12345",
        "barda",
    ] {
        let query = Query {
            explain: true,
            ..Query::new(query)
        };
        let answer = kept.lookup(&query);
        assert_eq!(new().lookup(&query), answer, "{query:?}");
        let compiled = new().with_compiled(builtin::index());
        assert_eq!(compiled.lookup(&query), answer, "compiled: {query:?}");
        assert_eq!(compiled.related(&query.text), new().related(&query.text));
    }
}
