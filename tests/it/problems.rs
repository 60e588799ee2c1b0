//! Every problem of packs as `lint` shows it: `tests/problems/<code>.toml` or `.csv` → `<code>.out`.
//! `SNAPSHOTS=overwrite cargo test` writes the `.out` files; read them before you accept them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use glossary::vocabulary::Message;
use snapbox::{Assert, Data};

use crate::cli::glossary_in;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems")
}

/// The codes that a pack can be told; what follows them in the list is cause, help and talk.
fn codes() -> impl Iterator<Item = &'static str> {
    let codes = Message::IDS.iter().copied();
    codes.take_while(|code| !code.starts_with("label-"))
}

fn fixture(code: &str) -> Option<String> {
    let names = [format!("{code}.toml"), format!("{code}.csv")];
    names.into_iter().find(|name| folder().join(name).exists())
}

#[test]
fn every_problem_has_a_fixture_that_shows_it() {
    let mut missing = Vec::new();
    for code in codes() {
        // Tested with the texts it speaks about.
        if code == "example-fails" {
            continue;
        }
        let Some(name) = fixture(code) else {
            missing.push(code);
            continue;
        };
        let ran = glossary_in(&folder(), &["lint", "--strict", "--format", "json", &name]);
        assert!(
            ran.stdout.contains(&format!("\"code\":\"{code}\"")),
            "{name} does not show {code}:\n{}",
            ran.stdout
        );
    }
    assert_eq!(missing, [""; 0]);
}

#[test]
fn problems_are_shown_with_place_cause_and_help() {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension() != Some(OsStr::new("out")))
        .collect();
    names.sort();
    for name in names {
        let mut args = vec!["lint", name.as_str()];
        if name.starts_with("unverified.") {
            args.push("--strict");
        }
        let ran = glossary_in(&folder(), &args);
        let shown = format!("{}{}exit code {}\n", ran.stdout, ran.stderr, ran.code);
        let out = folder().join(&name).with_extension("out");
        Assert::new()
            .action_env("SNAPSHOTS")
            .eq(Data::text(shown), Data::read_from(&out, None).raw());
    }
}
