//! The documentation: what it shows is what the program does, and its links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Markdown files that people read.
fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = ["README.md", "CONTRIBUTING.md", "glossary/README.md"]
        .map(|name| root().join(name))
        .into();
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    pages.sort();
    pages
}

/// Targets of the links `[…](target)` of a text.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1);
    targets.filter_map(|rest| Some(rest.split_once(')')?.0))
}

/// To write what the program says now, and then to read the diff: `TRYCMD=overwrite cargo test docs`.
#[test]
fn console_blocks_show_what_the_program_does() {
    trycmd::TestCases::new()
        .register_bin("glossary", Path::new(env!("CARGO_BIN_EXE_glossary")))
        .env("LC_ALL", "en_GB.UTF-8")
        .env("NO_COLOR", "1")
        .case("README.md")
        .case("docs/*.md");
}

#[test]
fn links_lead_to_files() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            let file = link.split('#').next().unwrap();
            let target = page.parent().unwrap().join(file);
            if !link.contains("://") && !target.exists() {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
}

#[test]
fn the_readme_names_every_check_of_a_change() {
    let script = fs::read_to_string(root().join(".ci/run")).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let checks: Vec<&str> = script
        .lines()
        .filter(|line| !line.starts_with("step()"))
        .filter_map(|line| Some(line.split_once("step cargo ")?.1))
        .map(|command| command.trim_end_matches("; fi"))
        .collect();
    assert!(checks.len() > 4, "{checks:?}");
    for check in checks {
        let check = format!("cargo {check}");
        assert!(
            readme.contains(&check) || check == "cargo test --no-run",
            "README.md does not name `{check}`"
        );
    }
}

/// Names, whether they are the same, and their Jaro–Winkler similarity as `docs/decisions.md` has it.
const FIGURES: [(&str, &str, bool, &str); 6] = [
    ("Haroutiounian", "Arutyunyan", true, "0.75"),
    ("Khatchatrian", "Xaçatryan", true, "0.67"),
    ("Choucha", "Şuşa", true, "0.46"),
    ("Tavush", "Tovuz", false, "0.73"),
    ("Aghdam", "Aghdara", false, "0.91"),
    ("Shusha", "Shushan", false, "0.97"),
];

#[test]
fn figures_of_spelling_likeness_are_those_of_the_decisions() {
    let page = fs::read_to_string(root().join("docs/decisions.md")).unwrap();
    for (left, right, same, figure) in FIGURES {
        let likeness = format!("{:.2}", strsim::jaro_winkler(left, right));
        let verdict = if same { "yes" } else { "no" };
        let row = format!("| {left}, {right} | {verdict} | {likeness} |");
        println!("{row}");
        assert_eq!(likeness, figure, "{left}, {right}");
        assert!(page.contains(&row), "docs/decisions.md lacks {row}");
    }
}
