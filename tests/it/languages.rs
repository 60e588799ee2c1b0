//! The shipped language files, read for the tests of the layers below `load`.

use std::sync::LazyLock;

use glossary::vocabulary::{Calendar, Casing, Clitics, FoldRules, Lang, Language, Month, Script};
use toml::{Table, Value};

/// One shipped language.
pub(crate) fn language(lang: Lang) -> &'static Language {
    all()
        .iter()
        .find(|language| language.lang == lang)
        .expect("a language with full data")
}

/// All shipped languages, in the order of `Lang::FULL`.
pub(crate) fn all() -> &'static [Language] {
    static LANGUAGES: LazyLock<Vec<Language>> =
        LazyLock::new(|| Lang::FULL.iter().map(|lang| read(*lang)).collect());
    &LANGUAGES
}

fn read(lang: Lang) -> Language {
    let path = format!("{}/glossary/lang/{lang}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("language file");
    let file: Table = text.parse().expect("TOML");
    let script = file["script"].as_str().and_then(Script::parse);
    let fold = table(&file, "fold");
    let clitics = table(&file, "clitics");
    let calendar = table(&file, "calendar");
    let letter = |text: String| text.chars().next().expect("a letter");
    Language {
        lang,
        script: script.expect("script"),
        fold: FoldRules {
            drop: strings(fold.get("drop")).into_iter().map(letter).collect(),
            same: lists(fold.get("same")),
            search: lists(fold.get("search")),
            equal: examples(&fold, "equal"),
            differ: examples(&fold, "differ"),
        },
        casing: Casing {
            pairs: lists(table(&file, "casing").get("pairs"))
                .into_iter()
                .map(|pair| (pair[0].clone(), pair[1].clone(), pair[2].clone()))
                .collect(),
        },
        clitics: Clitics {
            elided: strings(clitics.get("elided")),
            full: named(&clitics, "full"),
            contractions: named(&clitics, "contractions"),
            vowels: clitics
                .get("vowels")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .chars()
                .collect(),
        },
        calendar: Calendar {
            months: array(calendar.get("month"))
                .iter()
                .map(|month| Month {
                    name: month["name"].as_str().expect("name").to_owned(),
                    in_date: month
                        .get("in_date")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                })
                .collect(),
            weekdays: strings(calendar.get("weekdays")),
        },
    }
}

fn table(file: &Table, name: &str) -> Table {
    file.get(name)
        .and_then(Value::as_table)
        .cloned()
        .unwrap_or_default()
}

fn array(value: Option<&Value>) -> Vec<Value> {
    value.and_then(Value::as_array).cloned().unwrap_or_default()
}

fn strings(value: Option<&Value>) -> Vec<String> {
    array(value)
        .iter()
        .map(|text| text.as_str().expect("a string").to_owned())
        .collect()
}

fn lists(value: Option<&Value>) -> Vec<Vec<String>> {
    array(value)
        .iter()
        .map(|list| strings(Some(list)))
        .collect()
}

fn examples(fold: &Table, kind: &str) -> Vec<Vec<String>> {
    array(fold.get("example"))
        .iter()
        .filter_map(|example| example.get(kind))
        .map(|list| strings(Some(list)))
        .collect()
}

fn named(clitics: &Table, name: &str) -> Vec<(String, Vec<String>)> {
    table(clitics, name)
        .iter()
        .map(|(word, full)| (word.clone(), strings(Some(full))))
        .collect()
}
