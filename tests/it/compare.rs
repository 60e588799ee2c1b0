//! `glossary compare` as a program: exit codes, lines in and out, what is refused.

use crate::cli::{glossary, glossary_with};

#[test]
fn the_exit_code_tells_whether_all_are_the_same() {
    for (args, code) in [
        (&["compare", "Hagop", "Акоп"][..], 0),
        (&["compare", "Tavush", "Tovuz"], 1),
        (&["compare", "Tavush"], 2),
        (&["compare", "Hagop", "Акоп", "Hakob"], 2),
        (&["compare", "Hagop", "Акоп", "--stdin"], 2),
    ] {
        let ran = glossary(args);
        assert_eq!(ran.code, code, "{args:?} {ran:?}");
    }
}

#[test]
fn every_line_gives_a_line() {
    let input = "Hagop\t\tАкоп\tru\nAbbasov\ten\tAbbas\t\nŞuşa\taz\tChoucha\tfr\n".as_bytes();
    let ran = glossary_with(&["compare", "--stdin", "--format", "jsonl"], input);
    let verdicts: Vec<&str> = ran
        .stdout
        .lines()
        .map(|line| line.split('"').nth(11).unwrap())
        .collect();
    assert_eq!(verdicts, ["same", "unsure", "same"], "{ran:?}");
    assert_eq!(ran.code, 1);
    let ran = glossary_with(&["compare", "--stdin", "--format", "json"], b"");
    assert_eq!((ran.stdout.trim(), ran.code), ("[]", 0));
}

#[test]
fn what_is_no_pair_of_names_is_refused() {
    let ran = glossary_with(&["compare", "--stdin"], b"Hagop\n");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("line 1"), "{ran:?}");
    let long = format!("{}\t\tAli\t\n", "a".repeat(1_000_000));
    let ran = glossary_with(&["compare", "--stdin"], long.as_bytes());
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains("line 1 was left out: a name of 1000006 bytes"),
        "{ran:?}"
    );
}

#[test]
fn names_of_one_thing_need_not_be_one_name() {
    for (one, other, verdict, concept) in [
        ("Stepanakert", "Xankəndi", "different", r#""stepanakert""#),
        ("Kirovabad", "Gəncə", "different", r#""ganja""#),
        ("Tavush", "Tovuz", "different", "null"),
        // Given name and surname of one person are no names of the same.
        ("Nikol", "Pashinyan", "different", "null"),
        ("Erevan", "Երևան", "same", r#""yerevan""#),
    ] {
        let ran = glossary(&["compare", one, other, "--format", "jsonl"]);
        let verdict = format!(r#""verdict":"{verdict}""#);
        let concept = format!(r#""concept":{concept}"#);
        assert!(ran.stdout.contains(&verdict), "{ran:?}");
        assert!(ran.stdout.contains(&concept), "{ran:?}");
    }
    let ran = glossary(&["compare", "Kirovabad", "Gəncə"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("names of Ganja (`ganja`)"), "{ran:?}");
    let ran = glossary(&["compare", "Stepanakert", "Xankəndi", "--no-builtin"]);
    assert!(!ran.stdout.contains("stepanakert"), "{ran:?}");
}
