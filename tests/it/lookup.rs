//! Who or what a name is: layers, parts of names, scores, and what is never an answer.

use std::sync::LazyLock;

use glossary::load::{self, builtin, builtin::Parts};
use glossary::matching::{Answer, Index, Layer, Outcome, Part, Query};
use glossary::vocabulary::{Glossary, Kind, Lang};

use crate::cli::{glossary, glossary_in};

static GLOSSARY: LazyLock<Glossary> =
    LazyLock::new(|| load::load(&builtin::sources(Parts::CORE)).glossary);
static INDEX: LazyLock<Index<'static>> = LazyLock::new(|| Index::new(&GLOSSARY));

fn ask(query: &Query) -> (Answer, Vec<&'static str>) {
    let answer = INDEX.lookup(query);
    let ids = answer
        .candidates
        .iter()
        .map(|candidate| GLOSSARY.concepts()[candidate.concept].id.as_str())
        .collect();
    (answer, ids)
}

#[track_caller]
fn check(query: &str, outcome: Outcome, layer: Layer, part: Part, expected: &[&str]) {
    let (answer, ids) = ask(&Query::new(query));
    assert_eq!(ids, expected, "{query}: {answer:?}");
    assert_eq!(answer.outcome, outcome, "{query}: {answer:?}");
    for candidate in &answer.candidates {
        assert_eq!(candidate.layer, layer, "{query}: {answer:?}");
    }
    assert_eq!(answer.candidates[0].part, part, "{query}: {answer:?}");
}

#[test]
fn a_name_is_found_in_every_script() {
    for query in [
        "Stepanakert",
        "Ստեփանակերտ",
        "Xankəndi",
        "Степанакерт",
        "Khankendi",
    ] {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Whole,
            &["stepanakert"],
        );
    }
}

#[test]
fn case_accents_apostrophes_and_spaces_do_not_matter() {
    let place = |query, id: &'static str| {
        check(query, Outcome::Match, Layer::Folded, Part::Whole, &[id]);
    };
    place("STEPANAKERT", "stepanakert");
    place("xankendi", "stepanakert");
    place("XANKƏNDİ", "stepanakert");
    place("haut karabakh", "nagorno-karabakh");
    place("HAUT-KARABAKH", "nagorno-karabakh");
    place("ԼԵՌՆԱՅԻՆ ՂԱՐԱԲԱՂ", "nagorno-karabakh");
    place("armenie", "armenia");
    check(
        "arayik haroutiounian",
        Outcome::Match,
        Layer::Folded,
        Part::Whole,
        &["arayik-harutyunyan"],
    );
}

#[test]
fn french_articles_and_prepositions_are_taken_off() {
    for query in ["l’Arménie", "L'Arménie", "de l’Arménie", "d’Arménie"] {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Whole,
            &["armenia"],
        );
    }
    for query in ["le Haut-Karabakh", "du Haut-Karabakh", "au Haut-Karabakh"] {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Whole,
            &["nagorno-karabakh"],
        );
    }
    check(
        "d’Erevan",
        Outcome::Match,
        Layer::Exact,
        Part::Whole,
        &["yerevan"],
    );
}

#[test]
fn surname_and_given_name_may_change_places() {
    for query in [
        "Harutyunyan, Arayik",
        "Harutyunyan Arayik",
        "Հարությունյան Արայիկ",
    ] {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Reordered,
            &["arayik-harutyunyan"],
        );
    }
    check(
        "HARUTYUNYAN, ARAYIK",
        Outcome::Match,
        Layer::Folded,
        Part::Reordered,
        &["arayik-harutyunyan"],
    );
}

#[test]
fn initials_narrow_a_surname() {
    for query in [
        "V. Haroutiounian",
        "V Haroutiounian",
        "Haroutiounian V.",
        "V.V. Haroutiounian",
    ] {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Initials,
            &["vagharshak-harutyunyan"],
        );
    }
    let (answer, _) = ask(&Query::new("X. Haroutiounian"));
    assert_eq!(answer.outcome, Outcome::None, "{answer:?}");
}

#[test]
fn a_patronymic_is_tolerated() {
    // His is in the glossary.
    check(
        "Араик Владимирович Арутюнян",
        Outcome::Match,
        Layer::Exact,
        Part::Whole,
        &["arayik-harutyunyan"],
    );
    check(
        "Арутюнян Араик Владимирович",
        Outcome::Match,
        Layer::Exact,
        Part::Reordered,
        &["arayik-harutyunyan"],
    );
    for query in ["Никол Вовович Пашинян", "Пашинян Никол Вовович"]
    {
        check(
            query,
            Outcome::Match,
            Layer::Exact,
            Part::Extended,
            &["nikol-pashinyan"],
        );
    }
    check(
        "Hikmət Fikrət oğlu Hacıyev",
        Outcome::Match,
        Layer::Exact,
        Part::Extended,
        &["hikmet-hajiyev"],
    );
}

#[test]
fn a_shared_surname_is_ambiguous() {
    let (answer, ids) = ask(&Query::new("Haroutiounian"));
    assert_eq!(answer.outcome, Outcome::Ambiguous);
    // Who was at the head of a state, or of what was led like one, first; who else there is changes with the glossary.
    assert_eq!(ids.first(), Some(&"arayik-harutyunyan"));
    let scores: Vec<f64> = answer.candidates.iter().map(|one| one.score).collect();
    assert!(
        scores.is_sorted_by(|a, b| a >= b) && scores.iter().sum::<f64>() < 1.0,
        "{scores:?}"
    );
}

#[test]
fn language_kind_and_limit_narrow_the_answer() {
    let query = Query {
        limit: 1,
        ..Query::new("Haroutiounian")
    };
    assert_eq!(ask(&query).1.len(), 1);
    let query = Query {
        kind: Some(Kind::Place),
        ..Query::new("Haroutiounian")
    };
    assert_eq!(ask(&query).0.outcome, Outcome::None);
    let query = Query {
        from: Some(Lang::HY),
        ..Query::new("Stepanakert")
    };
    assert_eq!(ask(&query).0.outcome, Outcome::None);
}

#[test]
fn a_near_miss_is_suggested_and_never_answered() {
    for (query, suggestion) in [
        ("Stepanakrt", "Stepanakert"),
        ("Haroutiunian", "Haroutiounian"),
        ("Ստեփանակետ", "Ստեփանակերտ"),
    ] {
        let (answer, _) = ask(&Query::new(query));
        assert_eq!(answer.outcome, Outcome::None, "{query}");
        assert!(answer.candidates.is_empty(), "{query}");
        let texts: Vec<&str> = answer
            .suggestions
            .iter()
            .map(|one| one.text.as_str())
            .collect();
        assert!(texts.contains(&suggestion), "{query}: {texts:?}");
    }
    for query in ["", "   ", "Zzyzx", "…", "l’"] {
        let (answer, _) = ask(&Query::new(query));
        assert_eq!(answer.outcome, Outcome::None, "{query}");
        assert!(answer.suggestions.is_empty(), "{query}: {answer:?}");
    }
}

#[test]
fn what_a_text_puts_around_a_name_is_asked_without_second() {
    for (query, id) in [
        ("“Nikol Pashinyan”", "nikol-pashinyan"),
        ("«Chouchi»,", "shushi"),
        ("Шуша?", "shushi"),
        ("Շուշի։", "shushi"),
        ("(Bakı);", "baku"),
    ] {
        let (answer, ids) = ask(&Query::new(query).bare().unwrap());
        assert_eq!(answer.outcome, Outcome::Match, "{query}");
        assert_eq!(ids, [id], "{query}");
        let ran = glossary(&["lookup", query, "--format", "tsv"]);
        let start = format!("{query}\tmatch\t{id}\t");
        assert!(ran.stdout.starts_with(&start), "{}", ran.stdout);
    }
    for query in [
        "Nikol Pashinyan",
        " Shusha ",
        "Кари\u{301}",
        "",
        "...",
        "“”",
    ] {
        assert_eq!(Query::new(query).bare(), None, "{query}");
    }
}

#[test]
fn a_mark_may_belong_to_a_name() {
    let pack = "id,kind,en\nyahoo,organisation,Yahoo!\nown,organisation,«Own»\n";
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pack.csv"), pack).unwrap();
    for query in ["Yahoo!", "«Own»"] {
        let args = ["--glossary", "pack.csv", "lookup", query, "--format", "tsv"];
        let ran = glossary_in(folder.path(), &args);
        assert!(ran.stdout.contains("\texact\t"), "{}", ran.stdout);
    }
}

#[test]
fn look_alikes_stay_apart() {
    for (query, id) in [
        ("Shushan Stepanyan", "shushan-stepanyan"),
        ("Tavush", "tavush"),
        ("Tovuz", "tovuz"),
        ("Martakert", "martakert"),
        ("Armen Sarkissian", "armen-sarkissian"),
    ] {
        let (answer, ids) = ask(&Query::new(query));
        assert_eq!(
            (answer.outcome, ids.as_slice()),
            (Outcome::Match, &[id][..]),
            "{query}: {answer:?}"
        );
    }
}

/// What a small glossary suggests for a query, in order.
fn suggested(query: &str) -> Vec<String> {
    let table = "id,kind,fr\na,place,Marette\nb,term,marotte\nc,term,marottes\nd,person,Ève Ott\ne,place,Ur\nf,organisation,Marettaine\n";
    let mut sources = builtin::languages(Parts::CORE);
    sources.push(load::Source::new("names.csv", table, 1));
    let loaded = load::load(&sources);
    let answer = Index::new(&loaded.glossary).lookup(&Query::new(query));
    assert_eq!(answer.outcome, Outcome::None, "{query}");
    let suggestions = answer.suggestions.into_iter();
    suggestions.map(|suggestion| suggestion.text).collect()
}

#[test]
fn who_writes_a_capital_is_offered_names_first_and_nobody_what_is_far() {
    // One letter off: a place, then a term; a term that is two off is no name.
    assert_eq!(suggested("Maratte"), ["Marette", "marotte"]);
    assert_eq!(suggested("maratte"), ["Marette", "marotte", "marottes"]);
    // The longer a name, the more slips it may have; short ones have none.
    assert_eq!(suggested("Maretaines"), ["Marettaine", "Marette"][..1]);
    for far in ["Marguerite", "Mar", "Urr", "Motte", "arrêt"] {
        assert_eq!(suggested(far), [""; 0], "{far}");
    }
}
