//! What a glossary covers, and which of its forms should be read again.

use crate::cli::glossary;

const PACK: [&str; 4] = [
    "stats",
    "--no-builtin",
    "--glossary",
    "tests/stats/places.toml",
];

fn stats(args: &[&str]) -> Vec<serde_json::Value> {
    let ran = glossary(&[&PACK, args, &["--format", "json"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let lines = ran.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn concepts_are_counted_by_kind_category_and_language() {
    let counts = stats(&["--categories"]);
    let rows = counts[0]["coverage"].as_array().unwrap();
    let row = |of: &str| rows.iter().find(|row| row["of"] == of).unwrap();
    for of in ["place", "town"] {
        assert_eq!(row(of)["all"], 3, "{of}");
        assert_eq!(row(of)["sourced"], 2, "{of}");
        assert_eq!(row(of)["forms"], 6, "{of}");
        assert_eq!(
            row(of)["named"],
            serde_json::json!({"hy": 3, "az": 2, "fr": 1})
        );
    }
    assert_eq!(row("person")["all"], 0);
}

#[test]
fn places_of_which_one_side_alone_has_a_name_are_counted() {
    assert_eq!(
        stats(&[])[0]["sides"],
        serde_json::json!({"one": 2, "both": 1})
    );
}

#[test]
fn forms_to_read_again_come_by_how_sure_they_are() {
    let rows = stats(&["--review"]);
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| {
            (
                row["text"].as_str().unwrap(),
                row["confidence"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Քարվաճառ", "form-unverified"),
        ("Hadrout", "by-rule"),
        ("Hadrut", "no-source-in-language"),
    ];
    assert_eq!(rows, expected);
    assert_eq!(stats(&["--review", "--lang", "az"]).len(), 1);
}

#[test]
fn a_language_without_data_is_refused() {
    let ran = glossary(&["stats", "--review", "--lang", "zz"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr.contains("no data for the language `zz`"),
        "{ran:?}"
    );
}

#[test]
fn the_built_in_glossary_has_every_concept_in_every_language() {
    let ran = glossary(&["stats", "--format", "json"]);
    let counts: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    for row in counts["coverage"].as_array().unwrap() {
        if matches!(row["of"].as_str(), Some("given" | "surname")) {
            continue;
        }
        for lang in ["fr", "en", "hy", "az", "ru"] {
            assert_eq!(row["named"][lang], row["all"], "{} in {lang}", row["of"]);
        }
    }
}
