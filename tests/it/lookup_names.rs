//! The names lexicon in look-ups: what sound cannot link or part.

use std::sync::LazyLock;

use glossary::load::{Loaded, Source, builtin, load};
use glossary::matching::{Answer, Index, Layer, Outcome, Query};
use glossary::names::Names;
use glossary::sound::Sounds;

use crate::cli::{glossary, glossary_in};

/// Nobody in particular.
const PERSONS: &str = "id,kind,hy,en,az\n\
    adamyan,person,Սերժ Ադամյան,,\n\
    hovhannisyan,person,Յուրի Հովհաննիսյան,,\n\
    hovhannes,person,Հովհաննես Պետոյան,,\n\
    karine,person,,Karine Vardanova,\n\
    bahramov,person,,Tofiq Bahramov,\n\
    varuzhan-tumanyan,person,,Varuzhan Tumanyan,\n\
    davit,person,,Davit Petoyan,\n\
    hagop,person,,Hagop Zoryan,\n\
    yusif,person,,,Yusif Kərimova\n\
    mahammad,person,,,Məhəmməd Petrzadə\n";

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let mut sources = builtin::names();
    sources.push(Source::new("persons.csv", PERSONS, 1));
    load(&sources)
});
static SOUNDS: LazyLock<Option<Sounds>> = LazyLock::new(|| load(&builtin::sounds()).sounds);
static NAMES: LazyLock<Names<'static>> =
    LazyLock::new(|| Names::new(&LOADED.names, LOADED.glossary.languages()));
static INDEX: LazyLock<Index<'static>> = LazyLock::new(|| {
    Index::new(&LOADED.glossary)
        .with_sounds(|| SOUNDS.as_ref())
        .with_classes(&*NAMES)
});

fn ids(answer: &Answer) -> Vec<&str> {
    let found = answer.candidates.iter();
    let concepts = found.filter_map(|found| LOADED.glossary.concepts().get(found.concept));
    concepts.map(|concept| concept.id.as_str()).collect()
}

/// Queries, and who is found by sound and by the lists.
const FOUND: &[(&str, &str)] = &[
    ("Serge Adamian", "adamyan"),
    ("Серж Адамян", "adamyan"),
    ("Юрий Оганесян", "hovhannisyan"),
    ("Ovanesyan", "hovhannisyan"),
    ("Oganes Petoyan", "hovhannes"),
    ("Оганесян", "hovhannisyan"),
    ("Оганесян, Юрий Михайлович", "hovhannisyan"),
    ("David Petoyan", "davit"),
    ("Դաւիթ Պետոյեան", "davit"),
    ("Магомед Петрзаде", "mahammad"),
    ("Акоп Зорян", "hagop"),
    ("Акоп", "hagop"),
    ("Hakob", "hagop"),
];

/// Those that only the lists find.
const LISTED: &[(&str, &str)] = &[("Юсуф", "yusif"), ("Магомед", "mahammad")];

/// Queries that sound like somebody, and are the names of others.
const NOT_FOUND: &[&str] = &[
    "Карен",
    "Karen Vardanova",
    "Bayramov",
    "Байрамов",
    "Kərimov",
    "Dumanyan",
];

#[test]
fn names_of_one_class_are_found_however_they_sound() {
    let mut wrong = Vec::new();
    for (query, id) in FOUND.iter().chain(LISTED) {
        let answer = INDEX.lookup(&Query::new(*query));
        let layer = answer.candidates.first().map(|first| first.layer);
        if ids(&answer) != [*id] || layer < Some(Layer::Phonetic) {
            wrong.push(format!("{query}: {answer:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn names_of_two_classes_are_never_one() {
    let mut wrong = Vec::new();
    for query in NOT_FOUND {
        let answer = INDEX.lookup(&Query::new(*query));
        if answer.outcome != Outcome::None {
            wrong.push(format!("{query}: {answer:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// The same without the lists: they are what tells these names.
#[test]
fn without_the_lists_names_are_lost_and_taken_for_others() {
    let index = Index::new(&LOADED.glossary).with_sounds(|| SOUNDS.as_ref());
    for (query, id) in LISTED {
        let answer = index.lookup(&Query::new(*query));
        assert_ne!(ids(&answer), [*id], "{query}");
    }
    assert_eq!(
        ids(&index.lookup(&Query::new("Dumanyan"))),
        ["varuzhan-tumanyan"]
    );
}

#[test]
fn lists_of_a_users_pack_count_and_those_of_the_program_only_with_it() {
    let names = "schema = 1\nunverified = true\n[[surname]]\nid = \"hovhannisyan\"\nother = [\"Jeanson\"]\n";
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("persons.csv"), PERSONS).unwrap();
    std::fs::write(folder.path().join("own.toml"), names).unwrap();
    let run = |arguments: &[&str]| {
        let pack = ["--glossary", "persons.csv", "--glossary", "own.toml"];
        glossary_in(folder.path(), &[&pack, arguments].concat())
    };
    for query in ["Jeanson", "Оганесян"] {
        let made = run(&["lookup", query, "--format", "tsv", "--limit", "20"]);
        let mut ids = made.stdout.split('\t').nth(2).unwrap().split('|');
        assert!(ids.any(|id| id == "hovhannisyan"), "{query}: {made:?}");
        assert_eq!(made.stderr, "");
    }
    assert_eq!(run(&["lookup", "Юсуф"]).code, 0);
    assert_eq!(run(&["--no-builtin", "lookup", "Юсуф"]).code, 1);
    let compared = ["compare", "Jeanson", "Оганесян"];
    assert_eq!(run(&compared).code, 0);
    assert_eq!(
        run(&["--no-builtin", "compare", "Jeanson", "Оганесян"]).code,
        1
    );
    assert_eq!(glossary(&compared).code, 1);
}

#[test]
fn titles_and_letters_that_look_the_same_do_not_hide_a_name() {
    let loaded = load(&builtin::sources(builtin::Parts::ALL));
    let index = Index::new(&loaded.glossary);
    for (typed, id) in [
        ("President Ilham Aliyev", "ilham-aliyev"),
        ("M. Nikol Pachinian", "nikol-pashinyan"),
        ("պարոն Նիկոլ Փաշինյան", "nikol-pashinyan"),
        ("«président Emmanuel Macron»", "emmanuel-macron"),
        // A Cyrillic а, a Latin o.
        ("Step\u{430}nakert", "stepanakert"),
        ("Г\u{6f}рис", "goris"),
    ] {
        let query = Query::new(typed);
        assert_eq!(index.find(&query).outcome, Outcome::None, "{typed}");
        let found = index
            .retyped(&query)
            .iter()
            .map(|other| index.find(other))
            .find(|other| other.outcome == Outcome::Match);
        let concept = found.map(|found| found.candidates[0].concept);
        let found = concept.map(|at| loaded.glossary.concepts()[at].id.as_str());
        assert_eq!(found, Some(id), "{typed}");
    }
}

#[test]
fn compiled_keys_find_what_keys_of_our_own_find() {
    let loaded = load(&builtin::names());
    let names = || Names::new(&loaded.names, loaded.glossary.languages());
    let (own, compiled) = (names(), names().with_compiled(builtin::name_keys()));
    let found = |names: &Names<'_>, word: &str| -> Vec<(usize, String)> {
        let found = names.find(word).into_iter();
        found
            .map(|found| (found.number, found.form.text.to_string()))
            .collect()
    };
    for class in loaded.names.classes() {
        for form in &class.forms {
            let of_own = found(&own, &form.text);
            assert!(!of_own.is_empty(), "{}", form.text);
            assert_eq!(of_own, found(&compiled, &form.text));
        }
    }
    assert_eq!(found(&compiled, "Qwertyuiop"), []);
}
