//! The built-in pack: complete and without a fault.

use std::fs;
use std::path::Path;

use glossary::load::builtin::{Parts, sources};
use glossary::load::lint::lint;
use glossary::load::{Source, load};
use glossary::vocabulary::LineIndex;

/// Paths of the files below `folder`, with `/`, sorted; the README is for people.
fn files(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{name}/"), found);
        } else if name != "README.md" {
            found.push(name);
        }
    }
}

#[test]
fn every_file_of_the_pack_is_compiled_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("glossary");
    let mut expected = Vec::new();
    files(&folder, "", &mut expected);
    let embedded: Vec<String> = sources(Parts::ALL)
        .iter()
        .map(|source| source.name.trim_start_matches("glossary/").to_owned())
        .collect();
    let lines: Vec<String> = expected
        .iter()
        .map(|name| format!("    \"{name}\","))
        .collect();
    assert!(
        embedded == expected,
        "the table in src/pack.rs should be\nfiles! {{\n{}\n}}",
        lines.join("\n")
    );
}

#[test]
fn the_compiled_pack_says_what_its_files_say() {
    let compiled = sources(Parts::ALL);
    let text: Vec<Source> = compiled.iter().map(Source::as_text).collect();
    let (compiled, text) = (load(&compiled), load(&text));
    assert_eq!(compiled.glossary.concepts(), text.glossary.concepts());
    assert_eq!(compiled.names.classes(), text.names.classes());
    assert!(compiled.glossary.languages().eq(text.glossary.languages()));
    assert!(compiled.glossary.styles().eq(text.glossary.styles()));
    assert!(compiled.glossary.usages().eq(text.glossary.usages()));
}

#[test]
fn the_built_in_pack_has_no_problem() {
    let sources = sources(Parts::ALL);
    let sources: Vec<Source> = sources.iter().map(Source::as_text).collect();
    let (_, problems) = lint(&sources, false);
    let said: Vec<String> = problems
        .iter()
        .map(|problem| {
            let source = &sources[problem.source];
            let at = LineIndex::new(&source.text).position(&source.text, problem.span.start);
            let (line, column) = (at.line, at.column);
            format!("{}:{line}:{column} {:?}", source.name, problem.message)
        })
        .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
