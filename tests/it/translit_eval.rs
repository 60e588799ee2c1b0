//! Names by rule against names as they are written: the table of the evaluation folder (`GLOSSARY_EVAL`, skipped where it
//! is absent), and our own list of attested names.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use glossary::load::builtin::{Parts, languages, name_lists, sources};
use glossary::load::{Loaded, load};
use glossary::names::Names;
use glossary::rendering::Provenance;
use glossary::translit::{Direction, KnownNames, Writer};
use glossary::vocabulary::{Form, Kind, Lang, Term};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&sources(Parts::WRITTEN)));
/// Schemes and languages, without the names of anybody.
static EMPTY: LazyLock<Loaded> = LazyLock::new(|| load(&languages(Parts::WRITTEN)));
static LISTS: LazyLock<Loaded> = LazyLock::new(|| load(&name_lists()));
static NAMES: LazyLock<Names<'static>> =
    LazyLock::new(|| Names::new(&LISTS.names, EMPTY.glossary.languages()));

/// What is asked before the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum With {
    Nothing,
    Lexicon,
    Everything,
}

/// First answers by rule alone, first answers with the glossary, and those among three; of 138.
const LEAST: [usize; 3] = [125, 134, 137];

/// The answers to one name.
fn answers(from: Lang, to: Lang, name: &str, with: With, limit: usize) -> Vec<String> {
    let loaded = if with == With::Lexicon {
        &EMPTY
    } else {
        &LOADED
    };
    let scheme = loaded.schemes.press(from, to).unwrap();
    let writer = Writer::new(&loaded.schemes, &loaded.glossary);
    let answers = if with == With::Nothing {
        writer.write(scheme, Direction::Forward, name, limit)
    } else {
        let style = LOADED.glossary.style("neutral").unwrap();
        let known = KnownNames::new(&loaded.glossary, style, from, to).with_names(&NAMES);
        writer.write_known(scheme, name, limit, &known)
    };
    let answers = answers.unwrap();
    if with == With::Nothing {
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
        let by_rule = answers(from, to, name, With::Nothing, 1);
        let known = answers(from, to, name, With::Everything, 3);
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
        "of {}: {rule} by rule, {first} with glossary and lexicon, {three} within three",
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

/// The same with the lexicon.
const LISTED: [(&str, f64); 8] = [
    ("hy-en", 0.90),
    ("ru-en", 0.90),
    ("az-en", 0.90),
    ("hy-fr", 0.90),
    ("hy-ru", 0.90),
    ("en-hy", 0.85),
    ("en-az", 0.70),
    ("fr-az", 0.60),
];

#[test]
fn attested_names_of_our_own_list_come_out_as_often_as_is_said() {
    shares(With::Nothing, &SHARES);
}

#[test]
fn with_the_lexicon_more_of_them_come_out() {
    shares(With::Lexicon, &LISTED);
}

/// Many a place has the name of a person: the lexicon must not respell what the rules write as the glossary has it.
#[test]
fn no_place_is_written_worse_for_the_lexicon() {
    let mut worse = Vec::new();
    let mut better = 0;
    let concepts = LOADED.glossary.concepts().iter();
    for place in concepts.filter(|concept| concept.kind == Kind::Place) {
        for (from, to) in ["hy-en", "hy-ru", "az-en", "ru-az", "en-az", "fr-hy"].map(pair) {
            let full = |term: &&Term| term.form == Form::Full;
            let Some(name) = place.terms_in(from).find(full) else {
                continue;
            };
            let is_right = |with| {
                let first = answers(from, to, &name.text, with, 1).remove(0);
                place.terms_in(to).any(|term| term.text == first)
            };
            match (is_right(With::Nothing), is_right(With::Lexicon)) {
                (true, false) => worse.push(format!("{from} {to} {}", name.text)),
                (false, true) => better += 1,
                _ => {}
            }
        }
    }
    assert_eq!(worse, [""; 0]);
    assert!(better > 5, "{better}");
}

/// Name by name: the directions of which the least share is said, and others that the list has both sides of.
#[track_caller]
#[expect(clippy::print_stdout, reason = "the figures are what the test is for")]
fn shares(with: With, least: &[(&str, f64)]) {
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
                let answers = answers(from, to, name, with, 3);
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
    let what = if with == With::Nothing {
        "by rule"
    } else {
        "with the lexicon"
    };
    for (pair, (all, first, three)) in &found {
        println!(
            "{what}, {pair}: {first} of {all} first ({:.2}), {three} within three ({:.2})",
            share(*first, *all),
            share(*three, *all)
        );
    }
    for (pair, least) in least {
        let (all, first, _) = found[*pair];
        assert!(all > 30, "{pair}: {all}");
        assert!(share(first, all) >= *least, "{pair}: {first} of {all}");
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
