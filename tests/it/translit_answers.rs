//! Answers of `transliterate`: capitals of known words, and letters that some rules do not read.

use glossary::vocabulary::Script;

use crate::cli::glossary;

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
