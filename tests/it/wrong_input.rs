//! What is not a glossary or not a text: each is told by its name, with what to do, and exit code 2.

use std::fs;

use crate::cli::{glossary, glossary_in};

#[track_caller]
fn check(name: &str, content: &[u8], expected: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    let ran = glossary_in(folder.path(), &["lint", name]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(ran.stdout, "");
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines, expected);
}

#[test]
fn files_that_are_not_text_are_refused_with_a_reason() {
    check(
        "pack.toml",
        b"schema = 1\n\0\0",
        &[
            "error: `pack.toml` is not a text: it holds zero bytes",
            "  help: give a text file",
        ],
    );
    check(
        "pack.toml",
        b"schema = 1\n# caf\xe9\n",
        &[
            "error: `pack.toml` is not UTF-8: see line 2, byte 16",
            "  help: save the file as UTF-8",
        ],
    );
    check(
        "pack.csv",
        b"\xff\xfei\0d\0",
        &[
            "error: `pack.csv` is not UTF-8: see line 1, byte 0",
            "  help: save the file as UTF-8",
        ],
    );
    check(
        "pack.toml",
        b" \n",
        &[
            "error: `pack.toml` is empty",
            "  help: is this the file you meant?",
        ],
    );
    check(
        "pack.gidx",
        b"GIDX",
        &[
            "error: `pack.gidx` is a compiled index, which this version cannot read",
            "  help: give the `.toml` or `.csv` files that it was made from",
        ],
    );
    check(
        "pack.json",
        b"{}",
        &[
            "error: `pack.json` is not a kind of glossary file",
            "  help: a glossary is a folder with `.toml` or `.csv` files, or one such file",
        ],
    );
}

#[test]
fn a_missing_file_is_told_with_its_neighbour() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("names.toml"), "schema = 1\n").unwrap();
    let near = glossary_in(folder.path(), &["lint", "nams.toml"]);
    assert_eq!(
        (near.code, near.stderr.as_str()),
        (
            2,
            "error: `nams.toml` does not exist\n  help: did you mean `names.toml`?\n"
        )
    );
    let far = glossary_in(folder.path(), &["lint", "zzz/x.toml"]);
    assert_eq!(
        (far.code, far.stderr.as_str()),
        (
            2,
            "error: `zzz/x.toml` does not exist\n  help: check the path; relative paths start at the working folder\n"
        )
    );
    let empty = tempfile::tempdir().unwrap();
    let none = glossary_in(empty.path(), &["lint", "."]);
    assert_eq!(none.code, 2);
    assert!(
        none.stderr
            .starts_with("error: `.` holds no glossary files\n"),
        "{none:?}"
    );
}

#[test]
fn settings_with_a_slip_are_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("glossary.toml"), "stile = \"neutral\"\n").unwrap();
    let ran = glossary_in(folder.path(), &["lint"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("unknown field `stile`"), "{ran:?}");
    assert!(ran.stderr.contains("did you mean `style`?"), "{ran:?}");
    assert!(ran.stderr.contains("glossary.toml:1:1"), "{ran:?}");
    // From a folder below, the same settings hold.
    let below = folder.path().join("a/b");
    fs::create_dir_all(&below).unwrap();
    assert_eq!(glossary_in(&below, &["lint"]).code, 2);
}

#[test]
fn settings_choose_the_language_of_messages() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("glossary.toml"), "locale = \"fr\"\n").unwrap();
    let said = |args: &[&str]| glossary_in(folder.path(), args).stderr;
    assert!(said(&["lint", "x.toml"]).contains("n’existe pas"));
    assert!(said(&["lint", "x.toml", "--locale", "en"]).contains("does not exist"));
}

#[test]
fn wrong_usage_is_exit_code_2() {
    for args in [&["lnit"] as &[&str], &["lint", "--formt", "json"], &[]] {
        assert_eq!(glossary(args).code, 2, "{args:?}");
    }
}

#[test]
fn options_that_ask_for_nothing_are_refused() {
    let limit = glossary(&["lookup", "Bakou", "--limit", "0"]);
    assert_eq!((limit.code, limit.stdout.as_str()), (2, ""), "{limit:?}");
    for option in ["--from", "--to"] {
        let lang = glossary(&["lookup", "Bakou", option, "rr"]);
        assert_eq!(lang.code, 2, "{lang:?}");
        let said = "error: there is no data for the language `rr`\n  help: ";
        assert!(lang.stderr.starts_with(said), "{lang:?}");
    }
    let locale = glossary(&["lookup", "Bakou", "--locale", "rr"]);
    assert_eq!(locale.code, 2, "{locale:?}");
    let said = "error: there are no messages in `rr`\n  help: ";
    assert!(locale.stderr.starts_with(said), "{locale:?}");
    let style = glossary(&["lookup", "x", "--no-builtin", "--style", "x"]);
    assert_eq!(style.stderr, "error: there is no style `x`\n");
}

#[test]
fn a_language_that_is_asked_for_twice_is_told_once() {
    let ran = glossary(&["summarize", "docs/example-claim.fr.txt", "--to", "en,fr,en"]);
    assert_eq!(ran.stdout.matches("English\n").count(), 1, "{ran:?}");
}

#[test]
fn a_pack_without_the_built_in_one_is_linted_so() {
    let folder = tempfile::tempdir().unwrap();
    let pack = "schema = 1\n[[concept]]\nid = \"x\"\nkind = \"place\"\npart_of = \"france\"\nunverified = true\n\
                [[concept.term]]\nlang = \"fr\"\ntext = \"Xy\"\nstatus = \"preferred\"\n";
    fs::write(folder.path().join("x.toml"), pack).unwrap();
    let with = glossary_in(folder.path(), &["lint", "x.toml"]);
    assert_eq!(with.code, 0, "{with:?}");
    let without = glossary_in(folder.path(), &["lint", "--no-builtin", "x.toml"]);
    assert_eq!(without.code, 2, "{without:?}");
    assert!(
        without.stdout.contains("error[unknown-concept]"),
        "{without:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_is_not_offered_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("link.txt")).unwrap();
    let ran = glossary_in(folder.path(), &["normalize", "link.txt"]);
    assert_eq!(ran.code, 2);
    assert!(!ran.stderr.contains("did you mean"), "{ran:?}");
}

#[test]
fn a_reader_who_goes_away_is_no_failure() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_glossary"))
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}

#[test]
fn a_wall_of_problems_is_cut_and_counted() {
    use std::fmt::Write as _;
    let folder = tempfile::tempdir().unwrap();
    let mut table = "id,kind,fr\n".to_owned();
    for number in 0..30_000 {
        writeln!(table, "a{number},plaec,Alpha {number}").unwrap();
    }
    fs::write(folder.path().join("names.csv"), &table).unwrap();
    let lookup = glossary_in(
        folder.path(),
        &["lookup", "Bakou", "--glossary", "names.csv"],
    );
    assert_eq!(lookup.code, 2);
    let lint = glossary_in(folder.path(), &["lint", "names.csv"]);
    assert_eq!(lint.code, 2);
    for said in [lookup.stderr, lint.stdout] {
        assert_eq!(said.matches("error[unknown-value]").count(), 20, "{said}");
        assert!(said.contains("names.csv:21:5"), "{said}");
        assert!(
            said.contains("29,980 more `unknown-value` in `names.csv`"),
            "{said}"
        );
    }
    // Machines are told all.
    let json = glossary_in(folder.path(), &["lint", "names.csv", "--format", "json"]);
    assert_eq!(json.stdout.lines().count(), 30_000);
    assert!(json.stdout.contains("\"line\":30001"));
}

#[test]
fn a_name_without_letters_is_refused() {
    for args in [
        &["lookup", ""][..],
        &["lookup", "Bakou", "  "],
        &["compare", "", "Bakou"],
        &["inflect", "", "--lang", "hy"],
    ] {
        let ran = glossary(args);
        assert_eq!(ran.code, 2, "{args:?} {ran:?}");
        let said = "error: the name is empty\n  help: give a name, or the names with `--stdin`, one a line\n";
        assert_eq!(ran.stderr, said, "{args:?}");
    }
}
