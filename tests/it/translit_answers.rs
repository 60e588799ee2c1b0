//! Answers of `transliterate`: capitals of known words, and letters that some rules do not read.

use glossary::vocabulary::Script;

use crate::cli::{glossary, glossary_with};

#[test]
fn a_small_particle_of_a_known_name_takes_the_capital_that_it_has() {
    let args = ["transliterate", "--from", "en", "--to", "ru"];
    for (name, expected) in [
        ("Von der Leyen", "Фон дер Ляйен\n"),
        ("VON DER LEYEN", "ФОН ДЕР ЛЯЙЕН\n"),
        ("Ursula von der Leyen", "Урсула фон дер Ляйен\n"),
    ] {
        let ran = glossary(&[&args[..], &[name]].concat());
        assert_eq!(ran.stdout, expected, "{name}");
    }
}

#[test]
fn an_answer_with_unread_letters_is_left_out_where_others_read_all() {
    let args = ["transliterate", "--from", "fr", "--limit", "5"];
    for (name, to) in [("François", "ru"), ("Benoît", "hy"), ("Bœuf", "ru")] {
        let ran = glossary(&[&args[..], &["--to", to, name]].concat());
        let latin = |letter| Script::of(letter) == Some(Script::Latin);
        assert!(!ran.stdout.chars().any(latin), "{}", ran.stdout);
        assert!(!ran.stdout.trim().is_empty(), "{name}");
    }
}

#[test]
fn several_languages_have_a_line_each() {
    let ran = glossary(&["transliterate", "Պողոսյան", "--to", "en,ru"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (0, "en\tPoghosyan\nru\tПогосян\n"),
        "{ran:?}"
    );
    // There is no way from a language to itself; the others have one.
    let args = ["transliterate", "--stdin", "--to", "hy,az"];
    let ran = glossary_with(&args, "Պողոսյան\nՀայկ\n".as_bytes());
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (1, "hy\naz\tPoqosyan\nhy\naz\tAyk\n"),
        "{ran:?}"
    );
    let args = [
        "transliterate",
        "Պողոսյան",
        "--to",
        "en,ru",
        "--format",
        "json",
    ];
    let ran = glossary(&args);
    assert!(ran.stdout.starts_with("[\n"), "{ran:?}");
    let told = ran.stdout.lines().filter(|line| line.contains("\"to\""));
    let told: Vec<&str> = told.map(str::trim).collect();
    assert_eq!(told, ["\"to\": \"en\",", "\"to\": \"ru\","]);
}
