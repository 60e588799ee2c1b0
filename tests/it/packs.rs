//! Packs of users: on top of the built-in one, beside each other, from settings; with slips in them.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::cli::{Ran, glossary_in};

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The form of `lang` that is written for `name`, and the id found.
#[track_caller]
fn lookup(folder: &Path, args: &[&str], name: &str, lang: &str) -> (String, String) {
    let args: Vec<&str> = [&["lookup", "--format", "jsonl", "--to", lang, name], args].concat();
    let ran = glossary_in(folder, &args);
    let answer: serde_json::Value = serde_json::from_str(ran.stdout.trim()).unwrap();
    let best = &answer["candidates"][0];
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("–").to_owned();
    (text(&best["id"]), text(&best["renderings"][lang]["text"]))
}

#[track_caller]
fn check(folder: &TempDir, args: &[&str], name: &str, lang: &str, expected: (&str, &str)) {
    let (id, text) = lookup(folder.path(), args, name, lang);
    assert_eq!((id.as_str(), text.as_str()), expected, "{name} {args:?}");
}

const DESK: &str = r#"schema = 1

[[concept]]
id = "our-desk"
kind = "organisation"
unverified = true

[[concept.term]]
lang = "fr"
text = "Rédaction Zébulon"
status = "preferred"

[[concept.term]]
lang = "en"
text = "Zebulon Desk"
status = "preferred"

[[concept]]
id = "yerevan"
kind = "place"
unverified = true

[[concept.term]]
lang = "en"
text = "Erevan"
status = "preferred"
"#;

#[test]
fn a_pack_adds_concepts_and_preferences_to_the_built_in_one() {
    let folder = folder(&[("desk.toml", DESK)]);
    let desk = ["--glossary", "desk.toml"];
    check(
        &folder,
        &desk,
        "Rédaction Zébulon",
        "en",
        ("our-desk", "Zebulon Desk"),
    );
    check(&folder, &desk, "Երևան", "en", ("yerevan", "Erevan"));
    check(&folder, &desk, "Երևան", "ru", ("yerevan", "Ереван"));
    check(&folder, &[], "Erevan", "en", ("yerevan", "Yerevan"));
}

#[test]
fn the_last_pack_wins() {
    let table = "id,kind,en\nyerevan,place,Yerevan City\n";
    let folder = folder(&[
        ("desk/a.toml", DESK),
        ("desk/deep/b.csv", "id,kind,en\nz,place,Zed\n"),
        ("c.csv", table),
    ]);
    let both = ["--glossary", "desk", "--glossary", "c.csv"];
    check(&folder, &both, "Erevan", "en", ("yerevan", "Yerevan City"));
    check(&folder, &both, "Zed", "en", ("z", "Zed"));
    let turned = ["--glossary", "c.csv", "--glossary", "desk"];
    check(
        &folder,
        &turned,
        "Yerevan City",
        "en",
        ("yerevan", "Erevan"),
    );
}

#[test]
fn without_the_built_in_names_only_ours_are_known() {
    let folder = folder(&[("desk.toml", DESK)]);
    let ours = ["--no-builtin", "--glossary", "desk.toml"];
    check(
        &folder,
        &ours,
        "zebulon desk",
        "fr",
        ("our-desk", "Rédaction Zébulon"),
    );
    let ran = glossary_in(
        folder.path(),
        &[
            "lookup",
            "Stepanakert",
            "--no-builtin",
            "--glossary",
            "desk.toml",
        ],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
}

#[test]
fn settings_name_packs_relative_to_themselves() {
    let folder = folder(&[
        ("glossary.toml", "glossary = [\"packs/desk.toml\"]\n"),
        ("packs/desk.toml", DESK),
        ("below/x", ""),
    ]);
    let (id, text) = lookup(&folder.path().join("below"), &[], "Zebulon Desk", "fr");
    assert_eq!(
        (id.as_str(), text.as_str()),
        ("our-desk", "Rédaction Zébulon")
    );
}

#[test]
fn what_is_sound_in_a_broken_pack_is_used_and_the_rest_is_told() {
    let broken = DESK.replace("id = \"yerevan\"", "id = \"yerevan\"\nsorce = 1");
    let folder = folder(&[("desk.toml", &broken)]);
    let Ran {
        code,
        stdout,
        stderr,
    } = glossary_in(
        folder.path(),
        &["lookup", "Zebulon Desk", "--glossary", "desk.toml"],
    );
    assert_eq!(code, 2);
    assert!(stdout.contains("Rédaction Zébulon"), "{stdout}");
    assert!(stderr.contains("unknown field `sorce`"), "{stderr}");
    assert!(stderr.contains("1 error in the glossary"), "{stderr}");
}

#[test]
fn a_style_is_named_or_given_as_a_file() {
    let style = "schema = 1\nname = \"mine\"\nsummary = \"ours\"\n\n[[rule]]\nconcept = \"yerevan\"\nlang = \"fr\"\ntext = \"Érevan\"\n";
    let pack = "id,kind,fr\nyerevan,place,Erevan|Érevan\n";
    let folder = folder(&[("mine.toml", style), ("p.csv", pack)]);
    let args = ["--style", "mine.toml", "--glossary", "p.csv"];
    check(&folder, &args, "Yerevan", "fr", ("yerevan", "Érevan"));
    let ran = glossary_in(folder.path(), &["lookup", "Yerevan", "--style", "neutrl"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("there is no style `neutrl`"), "{ran:?}");
    assert!(ran.stderr.contains("did you mean `neutral`?"), "{ran:?}");
    assert!(
        ran.stderr.contains("armenian-press, azerbaijani-press"),
        "{ran:?}"
    );
}

/// Georgian letters, as far as the names below need them.
const GEORGIAN: &str = r#"schema = 1
reader = "georgian"
script = "Geor"
langs = ["ka"]
vowels = "აეიოუ"

[letters]
"ა" = "a"
"გ" = "g"
"დ" = "d"
"ე" = "e"
"ვ" = "v"
"ი" = "i"
"კ" = "k"
"ლ" = "l"
"მ" = "m"
"ნ" = "n"
"რ" = "r"
"ს" = "s"
"ტ" = "t"
"უ" = "u"
"შ" = "ʃ"
"ჩ" = "ʧ"
"ხ" = "χ"
"ჰ" = "h"

[[rule]]
text = "სშ"
sounds = ["ʃ"]

[[example]]
text = "შუშა"
sounds = "ʃuʃa"
"#;

#[test]
fn a_pack_brings_a_convention_of_spelling() {
    let folder = folder(&[
        ("pack/sound/georgian.toml", GEORGIAN),
        ("pack/names.csv", "id,kind,en\nkhando,place,Khanderi\n"),
    ]);
    let run = |args: &[&str]| glossary_in(folder.path(), args);
    let same = |args: &[&str], verdict: &str| {
        let ran = run(args);
        assert!(ran.stdout.contains(verdict), "{args:?} {ran:?}");
    };
    let words = ["compare", "Հադրութ", "ჰადრუტი"];
    let words = [words[0], words[1], words[2].trim_end_matches('ი')];
    same(&words, "not the same name");
    same(
        &[&words[..], &["--glossary", "pack"]].concat(),
        ": the same name",
    );
    // What is not in the pack is found by its letters too.
    check(
        &folder,
        &["--glossary", "pack"],
        "შუშა",
        "en",
        ("shushi", "Shushi"),
    );
    check(
        &folder,
        &["--glossary", "pack", "--no-builtin"],
        "ხანდერი",
        "en",
        ("khando", "Khanderi"),
    );
    let lint = run(&["lint", "pack/sound"]);
    assert_eq!(lint.code, 0, "{lint:?}");
}

#[test]
fn costs_of_a_pack_lie_over_those_below() {
    let costs = "schema = 1\n[[pair]]\nsounds = [\"lr\"]\ncost = 2\n";
    let endings = "schema = 1\n[[suffix]]\ngroup = \"wick\"\nsounds = [\"vik\"]\ndropped = true\n";
    let folder = folder(&[
        ("p/sound/costs.toml", costs),
        ("p/sound/endings.toml", endings),
    ]);
    let compare = |args: &[&str]| glossary_in(folder.path(), args).stdout;
    for pair in [["Tazlomik", "Tazromik"], ["Zelmagvik", "Zelmag"]] {
        let args = ["compare", pair[0], pair[1], "--format", "jsonl"];
        let score = |text: String| {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            value["score"].as_f64().unwrap()
        };
        let without = score(compare(&args));
        let with = score(compare(&[&args[..], &["--glossary", "p"]].concat()));
        assert!(with > without + 0.1, "{pair:?} {without} {with}");
    }
}

#[test]
fn a_slip_in_a_convention_is_told() {
    let wrong = GEORGIAN
        .replace("\"ʃuʃa\"", "\"susa\"")
        .replace("\"ჰ\" = \"h\"", "\"ჰ\" = \"Q\"");
    let folder = folder(&[("pack/sound/georgian.toml", wrong.as_str())]);
    for args in [
        &["lint", "pack"] as &[&str],
        &["compare", "a", "b", "--glossary", "pack"],
        &["lookup", "Bakou", "--glossary", "pack"],
    ] {
        let ran = glossary_in(folder.path(), args);
        assert_eq!(ran.code, 2, "{args:?} {ran:?}");
        let said = ran.stdout + &ran.stderr;
        for code in ["example-fails", "unknown-value", "georgian.toml:"] {
            assert!(said.contains(code), "{args:?} {said}");
        }
    }
}

#[test]
fn given_names_of_a_pack_are_compared_and_those_of_the_program_can_be_left_out() {
    let names = "schema = 1\n[[given]]\nid = \"zork\"\nunverified = true\ngender = \"m\"\nfr = [\"Zork\"]\nen = [\"Blip\"]\n";
    let folder = folder(&[("p/names/own.toml", names)]);
    let verdict = |args: &[&str]| {
        let args = [&["compare", "--format", "jsonl"], args].concat();
        let text = glossary_in(folder.path(), &args).stdout;
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        value["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(verdict(&["Zork", "Blip"]), "different");
    assert_eq!(verdict(&["Zork", "Blip", "--glossary", "p"]), "same");
    assert_eq!(verdict(&["Оганесян", "Hovhannisyan"]), "same");
    assert_ne!(
        verdict(&["Оганесян", "Hovhannisyan", "--no-builtin"]),
        "same"
    );
}
