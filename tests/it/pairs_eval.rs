//! Pairs of names of the evaluation folder (`GLOSSARY_EVAL`), one table by kind; skipped where it is absent.
//! `GLOSSARY_EVAL=… cargo test --test it pairs_eval -- --nocapture`; `GLOSSARY_MISSES=kind` prints what went wrong in a kind.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use glossary::load::{builtin, load};
use glossary::matching::compare::{Comparer, Listed, Verdict};
use glossary::sound::Reading;
use glossary::vocabulary::Lang;

/// Kinds of pairs and the least share that must be found by sound alone. `docs/matching.md` has the table.
const LEAST: &[(&str, f64)] = &[
    ("given_az_latin", 0.72),
    ("given_az_ru", 0.72),
    ("given_hy_latin", 0.80),
    ("given_hy_ru", 0.80),
    ("given_latin_variants", 0.60),
    ("person_full_local", 0.98),
    ("person_inverted_patronymic", 0.95),
    ("place_translit", 0.85),
    ("place_translit_karabakh", 0.85),
    ("surname_az_latin", 0.85),
    ("surname_az_ru", 0.85),
    ("surname_hy_latin", 0.92),
    ("surname_hy_ru", 0.96),
    ("surname_latin_ru", 0.92),
    ("surname_latin_variants", 0.75),
];

/// Kinds of pairs of different names, and the greatest share that may be taken for one.
const MOST: &[(&str, f64)] = &[("neg_near", 0.02), ("neg_random", 0.0)];

#[test]
fn pairs_of_names_are_told_apart() {
    let Some(folder) = folder() else {
        println!("skipped: no evaluation folder");
        return;
    };
    let loaded = load(&builtin::sounds());
    assert_eq!(loaded.problems, []);
    let sounds = loaded.sounds.unwrap();
    let listed = load(&builtin::names());
    let names = Listed::new(&listed.names, listed.glossary.languages());
    let comparer = Comparer::new(&sounds).with_classes(&names);
    let wanted = env::var("GLOSSARY_MISSES").unwrap_or_default();
    let mut table: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut figures: Vec<(bool, f64)> = Vec::new();
    for row in rows(&folder.join("eval/pairs.tsv")) {
        let same = row[0] == "1";
        let name = |text: &str, lang: &str| comparer.name(text, language(lang)).unwrap();
        let found = comparer.compare_names(&name(&row[1], &row[2]), &name(&row[3], &row[4]));
        let cells = table.entry(row[5].clone()).or_default();
        cells[0] += 1;
        cells[1] += usize::from(found.verdict == Verdict::Same);
        cells[2] += usize::from(found.verdict == Verdict::Unsure);
        if !wanted.is_empty()
            && row[5].starts_with(&wanted)
            && (found.verdict == Verdict::Same) != same
        {
            for distance in found.pairs.iter().filter_map(|pair| pair.distance) {
                let (one, other) = distance.readings;
                let of = |reading: &Reading| {
                    format!(
                        "{}:{}+{}",
                        sounds.reader(reading.reader),
                        sounds.symbols(reading.sounds()),
                        reading.cost
                    )
                };
                print!("   {} {}", of(&one), of(&other));
            }
            println!(
                "  {} {} {} {} {:.2} d={:.3} l={} {:?}",
                row[1],
                row[2],
                row[3],
                row[4],
                found.score,
                found.features.distance,
                found.features.length,
                found.veto
            );
        }
        if !row[5].starts_with("place_dual") && !row[5].starts_with("policy") {
            figures.push((same, found.score));
        }
    }
    println!("{:<32}{:>6}{:>8}{:>8}", "kind", "pairs", "same", "unsure");
    let mut wrong = Vec::new();
    for (kind, [pairs, same, unsure]) in &table {
        println!(
            "{kind:<32}{pairs:>6}{:>8.3}{:>8.3}",
            share(*same, *pairs),
            share(*unsure, *pairs)
        );
        let least = LEAST.iter().find(|(name, _)| name == kind);
        if least.is_some_and(|(_, least)| share(*same, *pairs) < *least) {
            wrong.push(kind);
        }
    }
    for (prefix, most) in MOST {
        let of = |at: usize| {
            table
                .iter()
                .filter(|(kind, _)| kind.starts_with(prefix))
                .map(|(_, cells)| cells[at])
                .sum()
        };
        println!("{prefix:<32}{:>6}{:>8.4}", of(0), share(of(1), of(0)));
        assert!(share(of(1), of(0)) <= *most, "{prefix}");
    }
    println!("calibration (10 bins): said, true, pairs");
    for bin in 0..10 {
        let edge = |at: usize| f64::from(u32::try_from(at).unwrap()) / 10.0;
        let inside: Vec<&(bool, f64)> = figures
            .iter()
            .filter(|(_, score)| *score >= edge(bin) && (*score < edge(bin + 1) || bin == 9))
            .collect();
        let mean: f64 = inside.iter().map(|(_, score)| score).sum::<f64>()
            / f64::from(u32::try_from(inside.len().max(1)).unwrap());
        println!(
            "{mean:.2} {:.2} {}",
            share(
                inside.iter().filter(|(same, _)| *same).count(),
                inside.len()
            ),
            inside.len()
        );
    }
    assert_eq!(wrong, Vec::<&String>::new());
}

#[test]
fn pairs_of_the_linguists_are_told_apart() {
    let Some(folder) = folder() else {
        println!("skipped: no evaluation folder");
        return;
    };
    let sounds = load(&builtin::sounds()).sounds.unwrap();
    let listed = load(&builtin::names());
    let names = Listed::new(&listed.names, listed.glossary.languages());
    let comparer = Comparer::new(&sounds).with_classes(&names);
    let (mut found, mut must, mut wrong, mut must_not) = (0, 0, 0, 0);
    for row in rows(&folder.join("linguistics/match_pairs.tsv")) {
        let name = |text: &str, lang: &str| comparer.name(text, language(lang)).unwrap();
        let answer = comparer.compare_names(&name(&row[0], "und-Latn"), &name(&row[1], &row[2]));
        let same = answer.verdict == Verdict::Same;
        match row[3].as_str() {
            "must" => {
                must += 1;
                found += usize::from(same);
            }
            "must-not" => {
                must_not += 1;
                wrong += usize::from(same);
            }
            _ => continue,
        }
        if same != (row[3] == "must") {
            println!(
                "{} {} {} {} {:.2} d={:.3} {:?}",
                row[3], row[0], row[1], row[2], answer.score, answer.features.distance, answer.veto
            );
        }
    }
    println!("must {found} of {must}, must-not {wrong} of {must_not}");
    assert_eq!((found, wrong), (must, 0));
}

fn language(tag: &str) -> Option<Lang> {
    match tag {
        "lat" | "" => None,
        tag if tag.starts_with("und") => None,
        tag => Lang::parse(tag),
    }
}

fn share(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole.max(1)).unwrap())
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().skip(1);
    rows.map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("GLOSSARY_EVAL")?);
    folder.join("eval/pairs.tsv").exists().then_some(folder)
}
