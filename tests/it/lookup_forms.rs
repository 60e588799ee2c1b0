//! Names found by their case forms: where no letters agree, before sound, and nothing that only ends like a form.

use std::sync::LazyLock;

use glossary::grammar::Features;
use glossary::load::builtin::Parts;
use glossary::load::{Loaded, builtin, load};
use glossary::matching::{Answer, Index, Layer, Outcome, Query};

use crate::cli::{glossary, glossary_with};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&builtin::sources(Parts::INFLECTED)));

fn index() -> Index<'static> {
    Index::new(&LOADED.glossary).with_paradigms(|_| Some(&LOADED.paradigms))
}

fn ids(answer: &Answer) -> Vec<&'static str> {
    let candidates = answer.candidates.iter();
    candidates
        .map(|one| LOADED.glossary.concepts()[one.concept].id.as_str())
        .collect()
}

/// A form, the concept that it names, the name, and which of its forms it is.
const FORMS: &[(&str, &str, &str, &str)] = &[
    ("Ստեփանակերտում", "stepanakert", "Ստեփանակերտ", "loc"),
    ("ՍՏԵՓԱՆԱԿԵՐՏՈՒՄ", "stepanakert", "Ստեփանակերտ", "loc"),
    ("Շուշիից", "shushi", "Շուշի", "abl"),
    ("Բաքվից", "baku", "Բաքու", "abl"),
    ("Ադրբեջանի", "azerbaijan", "Ադրբեջան", "gen"),
    (
        "Նիկոլ Փաշինյանին",
        "nikol-pashinyan",
        "Նիկոլ Փաշինյան",
        "dat_def",
    ),
    ("Xankəndidə", "stepanakert", "Xankəndi", "loc"),
    ("Bakıdan", "baku", "Bakı", "abl"),
    ("Paşinyanın", "nikol-pashinyan", "Paşinyan", "gen"),
    // Without the letters that a keyboard lacks.
    ("Xankendide", "stepanakert", "Xankəndi", "loc"),
    // As English writes it, with the ending of Azerbaijani.
    ("Pashinyanın", "nikol-pashinyan", "Pashinyan", "gen"),
    ("Степанакерте", "stepanakert", "Степанакерт", "loc"),
    ("Гянджой", "ganja", "Гянджа", "ins"),
    ("Пашиняна", "nikol-pashinyan", "Пашинян", "gen"),
    ("Никола Пашиняна", "nikol-pashinyan", "Никол Пашинян", "gen"),
    (
        "Лачинском коридоре",
        "lachin-corridor",
        "Лачинский коридор",
        "loc",
    ),
    // Shorter than its name.
    ("стрельб", "gunfire", "стрельба", "pl_gen"),
    ("Stepanakert’s", "stepanakert", "Stepanakert", "gen"),
    ("Stepanakert's", "stepanakert", "Stepanakert", "gen"),
];

#[test]
fn a_form_is_found_with_its_name() {
    let index = index();
    // More than once: an index that was asked often looks elsewhere.
    for _ in 0..3 {
        for (form, id, name, cell) in FORMS {
            let answer = index.find(&Query::new(*form));
            assert_eq!(answer.outcome, Outcome::Match, "{form}: {answer:?}");
            assert_eq!(ids(&answer), [*id], "{form}: {answer:?}");
            let found = &answer.candidates[0];
            assert_eq!(found.layer, Layer::Inflected, "{form}: {answer:?}");
            assert_eq!(found.text, *name, "{form}");
            assert_eq!(found.features, Features::parse(cell), "{form}");
        }
    }
}

#[test]
fn the_program_finds_the_same() {
    let lines: Vec<&str> = FORMS.iter().map(|(form, ..)| *form).collect();
    let ran = glossary_with(
        &["lookup", "--stdin", "--format", "tsv"],
        lines.join("\n").as_bytes(),
    );
    let found: Vec<Vec<&str>> = ran
        .stdout
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let found = found.iter().map(|cells| (cells[0], cells[2], cells[5]));
    let expected = FORMS.iter().map(|(form, id, ..)| (*form, *id, "inflected"));
    assert!(found.eq(expected), "{ran:?}");
}

#[test]
fn all_bearers_of_a_surname_are_found_by_a_form_of_it() {
    let answer = index().find(&Query {
        limit: 20,
        ..Query::new("Հարությունյանից")
    });
    assert_eq!(answer.outcome, Outcome::Ambiguous, "{answer:?}");
    let ids = ids(&answer);
    for id in ["arayik-harutyunyan", "vagharshak-harutyunyan"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
}

#[test]
fn what_only_ends_like_a_form_is_none() {
    let index = index();
    for query in [
        // Names of their own.
        "Martini",
        "Armeni",
        "Gorisi",
        "Lachins",
        "Adams",
        "Akará",
        "Кайру",
        "Շուշան",
        // Forms need the capitals of their names.
        "степанакерте",
        "xankəndidə",
        "ստեփանակերտում",
    ] {
        let answer = index.find(&Query::new(query));
        let mut candidates = answer.candidates.iter();
        assert!(
            candidates.all(|one| one.layer != Layer::Inflected),
            "{query}: {answer:?}"
        );
    }
    // As a program, which knows the lists of names: a woman is no case of a town.
    let ran = glossary(&["lookup", "Рима", "Каха", "--format", "jsonl"]);
    assert!(!ran.stdout.contains("inflected"), "{ran:?}");
    // The surname of a woman whom nobody knows here is a case of the man's.
    let ran = glossary(&[
        "lookup",
        "Путина",
        "Лаврова",
        "--format",
        "tsv",
        "--to",
        "en",
    ]);
    for id in ["vladimir-putin", "sergey-lavrov"] {
        assert!(ran.stdout.contains(id), "{ran:?}");
    }
}

#[test]
fn letters_come_before_forms() {
    let with = index();
    let without = Index::new(&LOADED.glossary);
    for query in [
        "Шуши",
        "Goris",
        "Gori",
        "Алиева",
        "Lori",
        "Շուշիի շրջան",
        "d’Erevan",
        "Barda",
        "BAKU",
        "bakou",
    ] {
        let query = Query::new(query);
        let (answer, letters) = (with.find(&query), without.find(&query));
        if letters.outcome != Outcome::None {
            assert_eq!(answer, letters, "{query:?}");
        }
    }
}

#[test]
fn the_answer_says_which_form_it_is() {
    let ran = glossary(&["lookup", "Ստեփանակերտում", "--to", "en"]);
    let matched = "matched: “Ստեփանակերտ” (Armenian), the whole name, as a case form (locative)";
    assert!(ran.stdout.contains(matched), "{ran:?}");
    let ran = glossary(&["lookup", "Степанакерте", "--explain", "--format", "jsonl"]);
    for field in [
        r#""layer":"inflected""#,
        r#""cell":"loc""#,
        r#""coordinates":"39.8"#,
        r#""geonames":"146970""#,
        r#""wikidata":"Q129352""#,
    ] {
        assert!(ran.stdout.contains(field), "{field}: {ran:?}");
    }
}
