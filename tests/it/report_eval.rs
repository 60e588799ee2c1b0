//! The real report of the evaluation folder (`GLOSSARY_EVAL`, see docs/decisions.md); skipped where it is absent.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use glossary::load::{Loaded, builtin, load};
use glossary::matching::{Index, Query};
use glossary::report::{Claim, Reader};
use glossary::vocabulary::{Date, Lang, Span};

/// Claims with the right claimant and act, of the sixteen that an editor found; the two lines of background.
const LEAST_RIGHT: usize = 13;
const BACKGROUND: usize = 2;

#[test]
fn a_report_that_the_reader_was_not_written_for_is_read() {
    let Some(folder) = folder() else {
        println!("skipped: no evaluation folder");
        return;
    };
    let text = fs::read_to_string(folder.join("reports/2020-09-27.fr.txt")).unwrap();
    let loaded = load(&builtin::sources(builtin::Parts::ALL));
    let reader = Reader::new(
        &loaded.glossary,
        &loaded.lexicons[&Lang::FR],
        &loaded.paradigms,
        Lang::FR,
    )
    .unwrap();
    let date = Date::parse("2020-09-27");
    let reading = reader.read(&text, &[Span::new(0, text.len())], date);
    let (mut right, mut background, mut wrong) = (0, 0, Vec::new());
    for row in rows(&folder.join("reports/2020-09-27.claims.tsv")) {
        let [id, entity, speaker, act, content] =
            [0, 1, 2, 5, 6].map(|column| row[column].as_str());
        let all = reading.claims.iter().chain(&reading.background);
        let Some(claim) = all.max_by_key(|claim| shared(content, claim.span.of(&text))) else {
            continue;
        };
        if act == "background" {
            background += usize::from(claim.claimants.is_empty());
            continue;
        }
        let who = says(
            &loaded, &folder, claim, entity, speaker, &text, &reader, date,
        );
        // The folder's README: these two lines may be read either way.
        let either = matches!(
            (act, claim.act.as_str()),
            ("deny", "announce") | ("claim", "accuse")
        );
        if !who {
            wrong.push(format!("{id}: {speaker}"));
        } else if act == claim.act.as_str() || either {
            right += 1;
        } else {
            println!(
                "{id}: act {} where the editor has {act}",
                claim.act.as_str()
            );
        }
    }
    println!(
        "right {right} of 16, background {background} of 2, left aside {}",
        reading.not_summarised.len()
    );
    assert_eq!(wrong, Vec::<String>::new());
    assert!(right >= LEAST_RIGHT && background == BACKGROUND);
}

/// Whether the claim has the editor's speaker: by concept where the table names one, else by the words of the report.
#[expect(clippy::too_many_arguments, reason = "a comparison of two rows")]
fn says(
    loaded: &Loaded,
    folder: &Path,
    claim: &Claim,
    entity: &str,
    speaker: &str,
    text: &str,
    reader: &Reader<'_>,
    date: Option<Date>,
) -> bool {
    let entities = rows(&folder.join("linguistics/entities.tsv"));
    let Some(name) = entities
        .iter()
        .find(|row| row[0] == entity && !entity.is_empty())
        .map(|row| row[2].as_str())
    else {
        return claim
            .claimants
            .iter()
            .any(|claimant| shared(speaker, claimant.span.of(text)) > 0);
    };
    let index = Index::new(&loaded.glossary);
    let answer = index.lookup(&Query::new(name));
    let ids: Vec<_> = answer
        .candidates
        .iter()
        .map(|found| found.concept)
        .collect();
    claim.claimants.iter().any(|claimant| {
        let named = claimant
            .name
            .clone()
            .or_else(|| reader.holder(claimant, date));
        let id = named.unwrap_or_else(|| claimant.head.clone());
        loaded
            .glossary
            .index_of(&id)
            .is_some_and(|index| ids.contains(&index))
    })
}

/// Long words that two texts share.
fn shared(one: &str, other: &str) -> usize {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphabetic());
        words
            .filter(|word| word.chars().count() > 3)
            .map(str::to_owned)
            .collect()
    };
    let other = words(other);
    words(one)
        .iter()
        .filter(|word| other.contains(word))
        .count()
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().skip(1);
    rows.map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("GLOSSARY_EVAL")?);
    let folders = [folder.clone(), folder.parent()?.to_path_buf()];
    folders
        .into_iter()
        .find(|folder| folder.join("reports/2020-09-27.claims.tsv").exists())
}
