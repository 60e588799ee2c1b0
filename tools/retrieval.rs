//! Measures how names are found among many others: `cargo run --release --example retrieval -- [cities.txt]`.
//!
//! The set is `tests/retrieval`. Further places, one a line, come from a file: the argument, or the variable `GLOSSARY_CITIES`.
//! `GLOSSARY_MISSES=class` prints the queries of a class that went wrong (`all` of them, `nil` for absent names that score highest).

use std::env;
use std::fs;
use std::time::Instant;

use glossary::load::builtin::{Parts, sources};
use glossary::load::load;
use glossary::matching::compare::names::{Found, NameIndex};
use glossary::matching::compare::{Comparer, Listed};

#[path = "retrieval/peers.rs"]
mod peers;
#[allow(dead_code, reason = "who fits and who measures use different parts")]
#[path = "../tests/retrieval/set.rs"]
mod set;
#[path = "retrieval/table.rs"]
mod table;

use set::Set;
use table::{Answer, Table};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() {
    let loaded = load(&sources(Parts::ALL));
    let Some(sounds) = &loaded.sounds else {
        return;
    };
    let set = set::set(&loaded, &cities());
    println!(
        "{} names, {} of them meant; {} queries; {} names that are not there",
        set.names.len(),
        set.meant,
        set.queries.len(),
        set.absent.len()
    );
    let listed = Listed::new(&loaded.names, loaded.glossary.languages());
    let mut tables = Vec::new();
    for (title, comparer) in [
        (
            "sound and lexicon",
            Comparer::new(sounds).with_classes(&listed),
        ),
        ("sound alone", Comparer::new(sounds)),
    ] {
        let start = Instant::now();
        let names = set
            .names
            .iter()
            .map(|name| (name.as_str(), Some(glossary::vocabulary::Lang::EN)));
        let index = NameIndex::new(comparer, names);
        let built = start.elapsed();
        let start = Instant::now();
        let table = Table::new(&set, |query| {
            let found = index.find(query, None).unwrap_or_default();
            found.iter().map(|found| answer(&set, found)).collect()
        });
        println!(
            "{title}: index {:.2} s, {:.3} ms a query",
            built.as_secs_f64(),
            start.elapsed().as_secs_f64() * 1e3 / table.asked()
        );
        if let (Ok(wanted), 0) = (env::var("GLOSSARY_MISSES"), tables.len()) {
            table.misses(&set, &wanted);
        }
        tables.push((title, table));
    }
    if env::var_os("GLOSSARY_PEERS").is_none_or(|value| value != "0") {
        for (title, table) in peers::tables(&set) {
            tables.push((title, table));
        }
    }
    table::print(&set, &tables);
    if let Some((title, table)) = tables.first() {
        println!("\nreliability of the score, {title}: the half that it was not fitted on");
        table.reliability();
    }
}

/// Equal scores are told apart by the distance, as the index sorts them.
fn answer(_: &Set, found: &Found) -> Answer {
    Answer {
        name: found.name,
        score: found.comparison.score,
        rank: found.comparison.score - found.comparison.features.distance * 1e-6,
    }
}

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn cities() -> Vec<String> {
    let given = env::args()
        .nth(1)
        .or_else(|| env::var("GLOSSARY_CITIES").ok());
    let Some(path) = given else {
        println!(
            "no list of cities was given: names of the lexicon and places of the glossary only"
        );
        return Vec::new();
    };
    match fs::read_to_string(&path) {
        Ok(text) => text.lines().map(str::to_owned).collect(),
        Err(error) => {
            println!("{path}: {error}: names of the lexicon and places of the glossary only");
            Vec::new()
        }
    }
}
