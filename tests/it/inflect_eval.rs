//! Shares of forms made and taken back: our list of forms from Azerbaijani news, and tables of an evaluation folder, named by
//! `GLOSSARY_EVAL`. Figures are printed with `--nocapture`.

#![expect(clippy::print_stdout, reason = "figures are what these tests are for")]

use std::path::PathBuf;

use glossary::grammar::{Case, Features, Inflector, Reading};
use glossary::load::{Loaded, builtin, load};
use glossary::names::Names;
use glossary::vocabulary::Lang;

/// What an inflector knows, for as long as the test runs.
struct World {
    loaded: Loaded,
    lists: Loaded,
}

impl World {
    fn new() -> Self {
        Self {
            loaded: load(&builtin::sources(builtin::Parts::INFLECTED)),
            lists: load(&builtin::name_lists()),
        }
    }

    fn names(&self) -> Names<'_> {
        Names::new(&self.lists.names, self.loaded.glossary.languages())
    }

    fn inflector<'a>(&'a self, names: &'a Names<'a>) -> Inflector<'a> {
        Inflector::new(&self.loaded.glossary, &self.loaded.paradigms).with_names(names)
    }
}

/// The rows of a table of the evaluation folder; `None`, and said, where it is not there.
fn table(name: &str) -> Option<Vec<Vec<String>>> {
    let place = std::env::var_os("GLOSSARY_EVAL").map(PathBuf::from);
    let folders = place.into_iter().flat_map(|place| {
        let sibling = place.parent().map(PathBuf::from);
        [Some(place), sibling]
    });
    let path = folders
        .flatten()
        .map(|folder| folder.join(name))
        .find(|path| path.exists());
    let Some(path) = path else {
        println!("{name}: skipped");
        return None;
    };
    let text = std::fs::read_to_string(path).expect("a table is readable");
    Some(rows(&text))
}

/// The cells of a table without its header and its remarks.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    lines.skip(1).map(cells).collect()
}

#[track_caller]
fn share(name: &str, all: usize, wrong: &[String], least: usize) {
    let right = all - wrong.len();
    let permille = right * 1000 / all.max(1);
    println!(
        "{name}: {right}/{all} = {}.{} %",
        permille / 10,
        permille % 10
    );
    for wrong in wrong {
        println!("  {wrong}");
    }
    assert!(all > 0, "{name}: no rows");
    assert!(permille >= least * 10, "{name}: {wrong:#?}");
}

fn fits(readings: &[Reading], lemma: &str, cases: &[Case]) -> bool {
    let mut readings = readings.iter();
    readings.any(|reading| reading.lemma == lemma && cases.contains(&reading.features.case))
}

#[test]
fn forms_read_in_azerbaijani_news() {
    let world = World::new();
    let names = world.names();
    let inflector = world.inflector(&names);
    let rows = rows(include_str!("../grammar/az-news.tsv"));
    let (mut unmade, mut unread) = (Vec::new(), Vec::new());
    for row in &rows {
        let [form, lemma, _, features, ..] = row.as_slice() else {
            panic!("a row of five cells, not {row:?}");
        };
        // The lemma itself has the possessive and the plural.
        let case = features.split('+').next().and_then(Case::parse);
        let case = case.expect("a case");
        let forms = inflector.forms(Lang::AZ, lemma, Features::of(case));
        if !forms.contains(form) {
            unmade.push(format!("{lemma} {features}: {form} not {forms:?}"));
        }
        let readings = inflector.analyse(Lang::AZ, form);
        if !fits(&readings, lemma, &[case]) {
            let found: Vec<String> = readings
                .iter()
                .map(|reading| format!("{} {}", reading.lemma, reading.features))
                .collect();
            unread.push(format!("{form}: {lemma} {features} not {found:?}"));
        }
    }
    share("az news, made", rows.len(), &unmade, 98);
    share("az news, taken back", rows.len(), &unread, 98);
}

#[test]
fn names_in_running_text_are_taken_back() {
    let Some(rows) = table("inflected_names.tsv") else {
        return;
    };
    let world = World::new();
    let names = world.names();
    let inflector = world.inflector(&names);
    let mut lemmas: Vec<(&str, &str)> = Vec::new();
    for row in &rows {
        lemmas.push((&row[0], &row[2]));
    }
    lemmas.sort_unstable();
    lemmas.dedup();
    for (tag, least) in [("hy", 97), ("az", 0), ("ru", 0)] {
        let lang = Lang::parse(tag).expect("a tag");
        let (mut all, mut wrong, mut unrelated) = (0, Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| row[0] == tag) {
            let [_, form, lemma, _, case, definite, ..] = row.as_slice() else {
                continue;
            };
            // Armenian writes genitive and dative alike.
            let cases: &[Case] = match case.as_str() {
                "Nom" | "" => &[Case::Nominative],
                "Gen" | "Dat" if tag == "hy" => &[Case::Genitive, Case::Dative],
                "Gen" => &[Case::Genitive],
                "Dat" => &[Case::Dative],
                "Acc" => &[Case::Accusative],
                "Loc" => &[Case::Locative],
                "Abl" => &[Case::Ablative],
                "Ins" | "Com" => &[Case::Instrumental],
                other => panic!("{other}: no case"),
            };
            all += 1;
            let readings = inflector.analyse(lang, form);
            if !fits(&readings, lemma, cases) {
                wrong.push(format!("{form}: {lemma} {case} {definite}"));
            }
            let others = readings
                .iter()
                .filter(|one| one.lemma != *lemma && one.lemma != *form);
            for other in others {
                if lemmas.contains(&(tag, other.lemma.as_str())) {
                    unrelated.push(format!("{form}: {} not {lemma}", other.lemma));
                }
            }
        }
        unrelated.sort();
        unrelated.dedup();
        assert!(unrelated.is_empty(), "{tag}: other names: {unrelated:#?}");
        if all > 0 {
            share(&format!("{tag} names in running text"), all, &wrong, least);
        }
    }
}

#[test]
fn the_probe_is_found_and_its_decoys_are_not() {
    let Some(rows) = table("linguistics/inflection_probe.tsv") else {
        return;
    };
    let world = World::new();
    let names = world.names();
    let inflector = world.inflector(&names);
    let mut wrong = Vec::new();
    for row in &rows {
        let [tag, lemma, form, expect] = row.as_slice() else {
            panic!("a row of four cells, not {row:?}");
        };
        let lang = Lang::parse(tag).expect("a tag");
        let readings = inflector.analyse(lang, form);
        let found = readings.iter().any(|reading| &reading.lemma == lemma);
        if found != (expect == "found") {
            wrong.push(format!("{form} of {lemma}: {expect}"));
        }
    }
    share("probe", rows.len(), &wrong, 100);
}
