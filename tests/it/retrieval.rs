//! Names found among others: a part of the retrieval set, with the least that must be right. `tools/retrieval.rs` measures on all of it.

use glossary::load::builtin::{Parts, sources};
use glossary::load::load;
use glossary::matching::compare::names::NameIndex;
use glossary::matching::compare::{Comparer, Listed};
use glossary::vocabulary::Lang;

#[allow(dead_code, reason = "the program that measures uses all of it")]
#[path = "../retrieval/set.rs"]
mod set;

/// Names that nobody asks for.
const OTHERS: usize = 4000;

#[test]
fn names_are_found_in_any_spelling_and_absent_ones_are_not() {
    let loaded = load(&sources(Parts::ALL));
    let sounds = loaded.sounds.as_ref().unwrap();
    let listed = Listed::new(&loaded.names, loaded.glossary.languages());
    let set = set::set(&loaded, &[]);
    let step = (set.names.len() - set.meant) / OTHERS;
    let others = set.names.iter().skip(set.meant).step_by(step);
    let names: Vec<&String> = set.names.iter().take(set.meant).chain(others).collect();
    let comparer = Comparer::new(sounds).with_classes(&listed);
    let index = NameIndex::new(
        comparer,
        names.iter().map(|name| (name.as_str(), Some(Lang::EN))),
    );
    let first = |text: &str| {
        let found = index.find(text, None).unwrap();
        let first = found.first();
        first.map_or((usize::MAX, 0.0), |first| {
            (first.name, first.comparison.score)
        })
    };
    let asked: Vec<_> = set.queries.iter().step_by(4).collect();
    let mut absent: Vec<f64> = set
        .absent
        .iter()
        .step_by(2)
        .map(|name| first(name).1)
        .collect();
    absent.sort_by(|one, other| other.total_cmp(one));
    let threshold = absent[absent.len() / 20];
    let (mut right, mut accepted, mut missed) = (0, 0, Vec::new());
    for query in &asked {
        let (name, score) = first(&query.text);
        if name == query.name {
            right += 1;
            accepted += usize::from(score > threshold);
        } else {
            missed.push((query.class, &query.text));
        }
    }
    // Of a hundred: docs/matching.md has the shares among 59,842.
    assert!(asked.len() > 250, "{}", asked.len());
    assert!(right * 100 >= asked.len() * 96, "{right} {missed:?}");
    assert!(accepted * 100 >= asked.len() * 87, "{accepted} {threshold}");
}
