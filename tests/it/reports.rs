//! Our own reports against their gold claims (`tests/reports/`, written by reading, not by running the tool).

use std::fs;
use std::path::Path;

use glossary::document::{Format, readable, segments};
use glossary::load::{builtin, load};
use glossary::report::{Claim, NounPhrase, Reader, Reading};
use glossary::vocabulary::{Date, Lang};

/// Claims read with the right speaker and act, of all gold claims; the floor rises as the reader learns.
const LEAST_RIGHT: usize = 150;

/// Reports of which at least 13 claims of 16 are told: the dispatches that name their source in every sentence.
const LEAST_WHOLE: usize = 6;

#[test]
fn no_claim_is_put_into_a_wrong_mouth_and_most_are_read() {
    let loaded = load(&builtin::sources(builtin::Parts::ALL));
    let lexicon = &loaded.lexicons[&Lang::FR];
    let reader = Reader::new(&loaded.glossary, lexicon, &loaded.paradigms, Lang::FR).unwrap();
    let mut score = Score::default();
    let mut whole = 0;
    for path in reports() {
        let text = fs::read_to_string(&path).unwrap();
        let gold = gold(&path);
        let reading = read(&reader, &text);
        let before = (score.right, score.gold);
        score.add(&text, &reading, &reader, &gold, &path);
        let name = path.file_name().unwrap().to_string_lossy();
        let (right, gold) = (score.right - before.0, score.gold - before.1);
        println!("{name}: {right} of {gold}");
        whole += usize::from(right * 16 >= gold * 13);
    }
    println!("{score:#?}");
    assert_eq!(score.wrong_mouth, Vec::<String>::new());
    assert!(whole >= LEAST_WHOLE, "told to the standard: {whole}");
    assert!(
        score.right >= LEAST_RIGHT,
        "right: {} of {}",
        score.right,
        score.gold
    );
}

#[derive(Debug, Default)]
struct Score {
    gold: usize,
    right: usize,
    wrong_act: Vec<String>,
    wrong_mouth: Vec<String>,
    background: usize,
    not_summarised: usize,
}

impl Score {
    fn add(
        &mut self,
        text: &str,
        reading: &Reading,
        reader: &Reader<'_>,
        gold: &[Gold],
        path: &Path,
    ) {
        for claim in &reading.claims {
            let Some(gold) = nearest(text, claim, gold) else {
                continue;
            };
            let who: Vec<String> = claim
                .claimants
                .iter()
                .map(|phrase| speaker(reader, phrase, reading.date))
                .collect();
            let place = format!(
                "{}: {}",
                path.file_name().unwrap().to_string_lossy(),
                claim.span.of(text)
            );
            let mut expected = gold.claimants.clone();
            expected.sort();
            let mut found = who.clone();
            found.sort();
            if gold.background || !gold.open && found != expected {
                self.wrong_mouth
                    .push(format!("{place}\n  found {found:?}, gold {expected:?}"));
            } else if gold.acts.iter().any(|act| act == claim.act.as_str()) {
                self.right += 1;
            } else {
                self.wrong_act.push(format!(
                    "{place}\n  found {}, gold {:?}",
                    claim.act.as_str(),
                    gold.acts
                ));
            }
        }
        self.gold += gold.iter().filter(|gold| !gold.background).count();
        self.background += reading.background.len();
        self.not_summarised += reading.not_summarised.len();
    }
}

/// The gold claim whose sentence this is.
fn nearest<'g>(text: &str, claim: &Claim, gold: &'g [Gold]) -> Option<&'g Gold> {
    let mut best: Option<(usize, &Gold)> = None;
    for gold in gold {
        let at = text.find(&gold.says)?;
        let inside = at < claim.span.end && (claim.span.start..claim.span.end).contains(&at);
        let near = at.abs_diff(claim.span.start);
        if inside && best.is_none_or(|(known, _)| near < known) {
            best = Some((near, gold));
        }
    }
    best.map(|(_, gold)| gold)
}

fn speaker(reader: &Reader<'_>, phrase: &NounPhrase, date: Option<Date>) -> String {
    let named = phrase.name.clone().or_else(|| {
        if phrase.other_name.is_some() {
            None
        } else {
            reader.holder(phrase, date)
        }
    });
    named.unwrap_or_else(|| phrase.head.clone()).to_string()
}

fn read(reader: &Reader<'_>, text: &str) -> Reading {
    let prose = readable(&segments(Format::Markdown, text), text);
    let date = text
        .lines()
        .find_map(|line| Date::parse(line.strip_prefix("date: ")?));
    reader.read(text, &prose, date)
}

struct Gold {
    says: String,
    claimants: Vec<String>,
    acts: Vec<String>,
    background: bool,
    /// The claimant has no concept, so only the role could be compared.
    open: bool,
}

fn gold(path: &Path) -> Vec<Gold> {
    let path = path
        .to_string_lossy()
        .replace(".fr.md", ".gold.toml")
        .replace("docs/", "tests/reports/");
    let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let strings = |value: Option<&toml::Value>| -> Vec<String> {
        let list = value.and_then(toml::Value::as_array).into_iter().flatten();
        list.filter_map(|word| Some(word.as_str()?.to_owned()))
            .collect()
    };
    let rows = |key: &str| {
        table
            .get(key)
            .and_then(toml::Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let row = |row: &toml::Value, background| {
        let get = |key: &str| row.get(key);
        let act = get("act").and_then(toml::Value::as_str).map(str::to_owned);
        let claimants = strings(get("claimants"));
        Gold {
            says: get("says")
                .and_then(toml::Value::as_str)
                .unwrap()
                .to_owned(),
            open: get("role").is_some() || claimants.is_empty(),
            claimants,
            acts: act.into_iter().chain(strings(get("acts"))).collect(),
            background,
        }
    };
    let claims = rows("claim")
        .iter()
        .map(|value| row(value, false))
        .collect::<Vec<_>>();
    claims
        .into_iter()
        .chain(rows("background").iter().map(|value| row(value, true)))
        .collect()
}

fn reports() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".fr.md"));
    paths.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/example-report.fr.md"));
    paths.sort();
    paths
}
