//! Many questions in one run: answers line by line as questions come, and lines that are none.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::cli::{Ran, glossary, glossary_with};

const LONG: usize = 1_000_000;

/// Each line of input has its line of output, with `expected` at these places.
#[track_caller]
fn check(args: &[&str], input: &[u8], code: i32, lines: usize, said: &[&str]) -> Ran {
    let ran = glossary_with(args, input);
    assert_eq!(ran.code, code, "{args:?} {}", ran.stderr);
    assert_eq!(ran.stdout.lines().count(), lines, "{args:?} {}", ran.stdout);
    for said in said {
        assert!(
            ran.stderr.contains(said),
            "{args:?}: {said}: {}",
            ran.stderr
        );
    }
    ran
}

#[test]
fn every_line_has_its_line() {
    let names = "\u{FEFF}Bakou\r\n\n  \nԵրևան".as_bytes();
    for format in ["text", "tsv", "jsonl"] {
        check(&["lookup", "--stdin", "--format", format], names, 1, 4, &[]);
    }
    let texts = "Երևան\r\n\nՇուշի".as_bytes();
    let ran = check(
        &["transliterate", "--stdin", "--to", "en"],
        texts,
        0,
        3,
        &[],
    );
    assert_eq!(ran.stdout, "Yerevan\n\nShushi\n");
    let pairs = "Bakou\t\tБаку\t\nBakou\tfr\tБаку\tru\r\nHagop\t\tАкоп\n".as_bytes();
    for format in ["text", "jsonl"] {
        check(
            &["compare", "--stdin", "--format", format],
            pairs,
            0,
            3,
            &[],
        );
    }
    for command in [
        &["lookup"] as &[&str],
        &["compare"],
        &["transliterate", "--to", "en"],
    ] {
        let args = [command, &["--stdin", "--format", "json"]].concat();
        let ran = check(&args, b"", 0, 1, &[]);
        assert_eq!(ran.stdout, "[]\n");
    }
}

#[test]
fn an_array_is_one_value() {
    let read = |ran: &Ran| -> serde_json::Value { serde_json::from_str(&ran.stdout).unwrap() };
    let one = glossary(&["lookup", "Bakou", "--format", "json"]);
    assert_eq!(read(&one)["query"], "Bakou");
    let two = glossary(&["lookup", "Bakou", "Erevan", "--format", "json"]);
    assert_eq!(read(&two)[1]["query"], "Erevan");
    let piped = glossary_with(
        &["lookup", "--stdin", "--format", "json"],
        b"Bakou\nErevan\n",
    );
    assert_eq!(read(&piped), read(&two));
    assert_eq!(piped.stdout, format!("{:#}\n", read(&two)));
}

#[test]
fn what_is_too_long_is_told_with_its_line_and_the_run_goes_on() {
    let long = "x".repeat(LONG);
    let error = "error: a name of 1000000 bytes; the longest that is read has";
    for args in [
        &["lookup"] as &[&str],
        &["compare", "Bakou"],
        &["transliterate", "--from", "en", "--to", "hy"],
    ] {
        // A program may refuse to be started with so long an argument; 100,001 bytes may be given everywhere.
        let argument = "x".repeat(100_001);
        let ran = glossary(&[args, &[argument.as_str()]].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{args:?}");
        let error = error.replace("1000000", "100001");
        assert!(ran.stderr.starts_with(&error), "{args:?} {}", ran.stderr);
    }
    let names = format!("Bakou\n{long}\nBaku\n");
    let said = "line 2 was left out: a name of 1000000 bytes";
    for (args, input) in [
        (&["lookup", "--stdin"] as &[&str], names.clone()),
        (&["lookup", "--stdin", "--format", "tsv"], names.clone()),
        (&["lookup", "--stdin", "--format", "jsonl"], names.clone()),
        (
            &["transliterate", "--stdin", "--from", "en", "--to", "hy"],
            names,
        ),
    ] {
        check(args, input.as_bytes(), 2, 3, &[said]);
    }
    let pairs =
        format!("Bakou\t\tBaku\n{long}\t\t{long}\nBakou\nBakou\tfrench\tBaku\t\nBakou\t\tBaku\n");
    let said = [
        "line 2 was left out: a name of 2000002 bytes",
        "line 3 does not hold",
        "line 4 does not hold",
        "write name, language, name, language",
    ];
    for format in ["text", "jsonl"] {
        let ran = check(
            &["compare", "--stdin", "--format", format],
            pairs.as_bytes(),
            2,
            5,
            &said,
        );
        assert_eq!(ran.stderr.matches("help").count(), 1, "{}", ran.stderr);
    }
}

#[test]
fn a_wall_of_bad_lines_is_not_told_line_by_line() {
    let ran = check(
        &["compare", "--stdin"],
        &b"Bakou\n".repeat(500),
        2,
        500,
        &["480 more `bad-pair` in `-`"],
    );
    assert!(ran.stderr.lines().count() < 30, "{}", ran.stderr);
}

#[test]
fn a_line_that_is_not_text_is_told_with_its_place_and_the_run_goes_on() {
    let (names, pairs) = (
        b"Bakou\nBak\xE9\nBaku\n",
        b"Bakou\t\tBaku\t\n\xE9\nBaku\t\tBaku\t\n",
    );
    let said = ["see line 2, byte 9", "save the file as UTF-8"];
    for format in ["text", "tsv", "jsonl"] {
        let args = ["lookup", "--stdin", "--format", format];
        let ran = check(&args, names, 2, 3, &said);
        assert!(ran.stdout.lines().nth(2).unwrap().contains("Bakou"));
    }
    let ran = glossary_with(&["lookup", "--stdin", "--format", "json"], names);
    let array: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(array[1]["error"], "not-utf8");
    assert_eq!(array[2]["status"], "match");
    let args = ["transliterate", "--stdin", "--from", "en", "--to", "hy"];
    check(&args, names, 2, 3, &said);
    check(&["compare", "--stdin"], pairs, 2, 3, &["see line 2, byte"]);
}

#[test]
fn input_in_another_encoding_ends_the_run() {
    let ran = glossary_with(&["lookup", "--stdin"], b"\xFF\xFEB\0a\0k\0u\0\n\0");
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("see line 1, byte 0"), "{}", ran.stderr);
}

#[test]
fn an_answer_does_not_wait_for_the_next_question() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_glossary"))
        .args(["compare", "--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..2 {
        questions.write_all("Hagop\t\tАкоп\t\n".as_bytes()).unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        assert!(line.starts_with("Hagop – Акоп"), "{line}");
    }
    drop(questions);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_who_goes_away_ends_the_run() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_glossary"))
        .args(["compare", "--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut questions = child.stdin.take().unwrap();
    // Endless input: it is the closed output that ends it.
    while questions
        .write_all(&"Hagop\t\tАкоп\t\n".as_bytes().repeat(100))
        .is_ok()
    {}
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}
