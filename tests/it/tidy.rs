//! Reads the source and holds it to the rules of the house: layers, what the library must not touch, where words stand.

mod scan;

use std::fs;
use std::path::{Path, PathBuf};

use scan::{Scanned, scan};

/// A file is split before it is this long.
const MOST_LINES: usize = 500;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Rust files below a folder, sorted, as paths from the root with `/`.
fn rust_files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let path = path.strip_prefix(root()).unwrap();
                found.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Files of the library, with what is in them outside tests.
fn library() -> Vec<(String, Scanned)> {
    let files = rust_files("src").into_iter();
    files
        .filter(|path| !path.starts_with("src/bin/") && path != "src/build.rs")
        .map(|path| {
            let scanned = scan(&read(&path));
            (path, scanned)
        })
        .collect()
}

/// The modules of the library in reading order: the order of `src/lib.rs`.
fn layers() -> Vec<String> {
    let text = read("src/lib.rs");
    let modules = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    modules.map(str::to_owned).collect()
}

/// The module that a file belongs to: `src/load/toml.rs` → `load`.
fn module(path: &str) -> &str {
    let inside = path.trim_start_matches("src/");
    inside.split(['/', '.']).next().unwrap_or_default()
}

/// The modules that a file names after `crate::`, those of `use crate::{a, b}` included.
fn used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        let rest = &code[at + path.len()..];
        let names = match rest.strip_prefix('{') {
            Some(group) => top_level(group),
            None => vec![rest],
        };
        for name in names {
            let name = name.trim_start();
            let end = name
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(name.len());
            used.push(name[..end].to_owned());
        }
    }
    used
}

/// The items of a `use` group, up to its closing brace.
fn top_level(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut items = Vec::new();
    let mut start = 0;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                items.push(&group[start..at]);
                return items;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items
}

#[test]
fn a_module_uses_those_above_it_only() {
    let layers = layers();
    assert!(layers.len() > 5, "{layers:?}");
    let place = |name: &str| layers.iter().position(|layer| layer == name);
    let mut wrong = Vec::new();
    for (path, scanned) in library() {
        let Some(own) = place(module(&path)) else {
            continue;
        };
        for name in used(&scanned.code) {
            if place(&name).is_some_and(|other| other > own) {
                wrong.push(format!("{path} uses crate::{name}, which stands below it"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// Words of code, and the modules of the library that may have them.
const FENCED: &[(&str, &[&str])] = &[
    ("std::fs", &[]),
    ("std::io", &["document"]),
    ("std::env", &[]),
    ("std::process", &[]),
    ("std::net", &[]),
    ("std::time", &[]),
    ("println!", &[]),
    ("eprintln!", &[]),
    ("clap", &[]),
    ("anstream", &[]),
    ("anstyle", &[]),
    ("annotate_snippets", &[]),
    ("atomic_write_file", &[]),
    ("ignore::", &[]),
    ("indicatif", &[]),
    ("serde_json", &[]),
    ("serde::", &["load"]),
    ("toml::de", &["load"]),
    ("fluent::", &["l10n"]),
    ("unic_langid", &["l10n"]),
    // Wrong for Azerbaijani and Armenian: `text::casing` knows better.
    // The paradigm engine asks it letter by letter, after the language's own table.
    (".to_lowercase(", &["grammar"]),
    (".to_uppercase(", &[]),
    ("todo!", &[]),
    ("unimplemented!", &[]),
];

/// Whether `word` stands in the code and is not the end of a longer name.
fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        word.starts_with('.')
            || !before
                .is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == ':')
    })
}

#[test]
fn the_library_touches_neither_files_nor_terminal_and_keeps_crates_in_their_place() {
    let mut wrong = Vec::new();
    for (path, scanned) in library() {
        for (word, allowed) in FENCED {
            if has_word(&scanned.code, word) && !allowed.contains(&module(&path)) {
                wrong.push(format!("{path} has {word}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn only_output_prints() {
    let mut wrong = Vec::new();
    for path in rust_files("src/bin") {
        let code = scan(&read(&path)).code;
        for word in [
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "io::stdout(",
            "io::stderr(",
        ] {
            if has_word(&code, word) && !path.ends_with("/output.rs") {
                wrong.push(format!("{path} has {word}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// A letter that only the languages of the data write.
fn is_data_letter(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{58F}' | '\u{FB13}'..='\u{FB17}')
        || "əğıöşçİƏĞÖŞÇ".contains(letter)
}

#[test]
fn words_of_the_data_stand_in_the_data() {
    let mut wrong = Vec::new();
    for path in rust_files("src") {
        for literal in scan(&read(&path)).literals {
            if literal.chars().any(is_data_letter) {
                wrong.push(format!("{path}: {literal:?}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn files_open_with_their_purpose_and_stay_small() {
    let mut wrong = Vec::new();
    for path in rust_files("src").into_iter().chain(rust_files("tests/it")) {
        let text = read(&path);
        let lines = text.lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{path} has {lines} lines"));
        }
        if !text.starts_with("//! ") {
            wrong.push(format!("{path} does not say what it is for"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
