//! Messages: every id in every locale, with the same variables.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use glossary::l10n::Speaker;
use glossary::vocabulary::{Lang, Message};

/// Files that hold the library's messages; the others of a locale hold the sentences of summaries.
const FILES: [&str; 2] = ["messages.ftl", "names.ftl"];

/// The variables of every message of a locale, read from the files, not from a run.
fn messages(lang: Lang) -> BTreeMap<String, Vec<String>> {
    let mut messages = BTreeMap::new();
    for file in FILES {
        let path = format!("locales/{lang}/{file}");
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
        let resource =
            parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut found = Vec::new();
                variables(message.value.as_ref().unwrap(), &mut found);
                found.sort();
                found.dedup();
                let old = messages.insert(message.id.name.clone(), found);
                assert!(old.is_none(), "{path} has {} twice", message.id.name);
            }
        }
    }
    messages
}

fn variables(pattern: &Pattern<String>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let selector = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    variables(&variant.value, found);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = selector {
            found.push(id.name.clone());
        }
    }
}

#[test]
fn every_message_is_in_every_locale_with_the_same_variables() {
    let english = messages(Lang::EN);
    let mut ids: Vec<&str> = Message::IDS.to_vec();
    ids.sort_unstable();
    assert_eq!(english.keys().map(String::as_str).collect::<Vec<_>>(), ids);
    for lang in Speaker::available() {
        assert_eq!(messages(lang), english, "{lang}");
    }
}

#[track_caller]
fn check(lang: Lang, message: &Message, expected: &str) {
    assert_eq!(Speaker::new(lang.as_str()).say(message), expected);
}

#[test]
fn counts_take_the_plural_of_the_language() {
    let files = |count: &str| Message::LintClean {
        count: count.to_owned(),
    };
    check(Lang::EN, &files("1"), "1 file, no problems");
    check(Lang::EN, &files("2"), "2 files, no problems");
    check(Lang::FR, &files("1"), "1 fichier, aucun problème");
    check(Lang::RU, &files("2"), "2 файла, замечаний нет");
    check(Lang::RU, &files("5"), "5 файлов, замечаний нет");
    check(Lang::RU, &files("21"), "21 файл, замечаний нет");
    check(Lang::HY, &files("2"), "2 ֆայլ, խնդիրներ չկան");
    check(Lang::AZ, &files("2"), "2 fayl, problem yoxdur");
}

#[test]
fn a_locale_with_a_region_speaks_its_language_and_a_strange_one_english() {
    assert_eq!(Speaker::new("fr_CA").lang(), Lang::FR);
    assert_eq!(Speaker::new("ka").lang(), Lang::EN);
    assert_eq!(Speaker::new("C").lang(), Lang::EN);
    assert_eq!(Speaker::new("").lang(), Lang::EN);
}
