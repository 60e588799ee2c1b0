//! Names by rule against names as they are written: the table of the evaluation folder (`GLOSSARY_EVAL`, skipped where it
//! is absent), and our own list of attested names.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use glossary::load::builtin::{Parts, sources};
use glossary::load::{Loaded, load};
use glossary::rendering::Provenance;
use glossary::translit::{Direction, KnownNames, Writer};
use glossary::vocabulary::Lang;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&sources(Parts::WRITTEN)));

/// First answers by rule alone, first answers with the glossary, and those among three; of 138.
const LEAST: [usize; 3] = [125, 134, 137];

/// The answers to one name: by rule alone, or with the glossary.
fn answers(from: Lang, to: Lang, name: &str, builtin: bool, limit: usize) -> Vec<String> {
    let scheme = LOADED.schemes.press(from, to).unwrap();
    let writer = Writer::new(&LOADED.schemes, &LOADED.glossary);
    let answers = if builtin {
        let style = LOADED.glossary.style("neutral").unwrap();
        let known = KnownNames::new(&LOADED.glossary, style, from, to);
        writer.write_known(scheme, name, limit, &known)
    } else {
        writer.write(scheme, Direction::Forward, name, limit)
    };
    let answers = answers.unwrap();
    if !builtin {
        assert!(answers.iter().all(|one| one.provenance == Provenance::Rule));
    }
    answers.into_iter().map(|answer| answer.text).collect()
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

fn pair(system: &str) -> (Lang, Lang) {
    let (from, to) = system.split_once('-').unwrap();
    (Lang::parse(from).unwrap(), Lang::parse(to).unwrap())
}

#[test]
fn names_of_the_evaluation_folder_are_written_as_they_are_attested() {
    let Some(path) = folder() else {
        println!("skipped: no evaluation folder");
        return;
    };
    let (mut rule, mut first, mut three) = (0, 0, 0);
    let rows = rows(&path);
    for row in &rows {
        let [system, name, attested] = [0, 1, 2].map(|column| row[column].as_str());
        let (from, to) = pair(system);
        let by_rule = answers(from, to, name, false, 1);
        let known = answers(from, to, name, true, 3);
        let is = |answer: Option<&String>| answer.is_some_and(|answer| answer == attested);
        rule += usize::from(is(by_rule.first()));
        first += usize::from(is(known.first()));
        three += usize::from(known.iter().any(|answer| answer == attested));
        if !is(by_rule.first()) {
            println!("by rule   {system} {name}: {by_rule:?}, attested {attested}");
        }
        if !is(known.first()) {
            println!("with data {system} {name}: {known:?}, attested {attested}");
        }
    }
    println!(
        "of {}: {rule} by rule, {first} with the glossary, {three} within three",
        rows.len()
    );
    assert!(
        rule >= LEAST[0] && first >= LEAST[1] && three >= LEAST[2],
        "{rule} {first} {three}"
    );
}

/// The least share of first answers by rule alone, by direction.
const SHARES: [(&str, f64); 6] = [
    ("hy-en", 0.90),
    ("ru-en", 0.75),
    ("az-en", 0.75),
    ("hy-fr", 0.75),
    ("hy-ru", 0.75),
    ("en-hy", 0.65),
];

/// Name by name: the directions of `SHARES`, and others that the list has both sides of.
#[test]
fn attested_names_of_our_own_list_come_out_as_often_as_is_said() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/translit/attested.tsv");
    let text = fs::read_to_string(&path).unwrap();
    let header: Vec<&str> = text
        .lines()
        .find(|line| !line.starts_with('#'))
        .unwrap()
        .split('\t')
        .collect();
    let mut found: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    let show = env::var_os("GLOSSARY_MISSES").is_some();
    for row in rows(&path) {
        let own = Lang::parse(&row[0]).unwrap();
        for (from, name) in header.iter().zip(&row).skip(1) {
            for (to, written) in header.iter().zip(&row).skip(1) {
                let pair = format!("{from}-{to}");
                let (from, to) = (Lang::parse(from).unwrap(), Lang::parse(to).unwrap());
                // A name is written from its own language, or back into it from English and French.
                let back = own == to && [Lang::EN, Lang::FR].contains(&from);
                let counts = (own == from || back) && from != to;
                if !counts || name.is_empty() || written.is_empty() {
                    continue;
                }
                if LOADED.schemes.press(from, to).is_none() {
                    continue;
                }
                let name = name.split('|').next().unwrap();
                let answers = answers(from, to, name, false, 3);
                let wanted: Vec<&str> = written.split('|').collect();
                let is = |answer: &String| wanted.contains(&answer.as_str());
                let counts = found.entry(pair.clone()).or_default();
                counts.0 += 1;
                counts.1 += usize::from(answers.first().is_some_and(is));
                counts.2 += usize::from(answers.iter().any(is));
                if show && !answers.first().is_some_and(is) {
                    println!("{pair} {name}: {answers:?}, attested {written}");
                }
            }
        }
    }
    let share = |some: usize, all: usize| {
        let [some, all] = [some, all].map(|number| f64::from(u32::try_from(number).unwrap()));
        some / all
    };
    for (pair, (all, first, three)) in &found {
        println!(
            "{pair}: {first} of {all} first ({:.2}), {three} within three ({:.2})",
            share(*first, *all),
            share(*three, *all)
        );
    }
    for (pair, least) in SHARES {
        let (all, first, _) = found[pair];
        assert!(all > 30, "{pair}: {all}");
        assert!(share(first, all) >= least, "{pair}: {first} of {all}");
    }
}

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("GLOSSARY_EVAL")?);
    let folders = [folder.clone(), folder.parent()?.to_path_buf()];
    folders
        .into_iter()
        .map(|folder| folder.join("linguistics/translit_tests.tsv"))
        .find(|path| path.exists())
}
