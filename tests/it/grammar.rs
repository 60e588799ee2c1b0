//! Inflection, analysis, agreement, articles: by tables of our own, and by an evaluation folder where there is one.

use glossary::grammar::Paradigms;
use glossary::load::{builtin, load};

fn paradigms() -> Paradigms {
    load(&builtin::sources(builtin::Parts::INFLECTED)).paradigms
}

#[test]
fn examples_of_the_data_come_out() {
    let paradigms = paradigms();
    let failures: Vec<String> = paradigms
        .langs()
        .flat_map(|lang| {
            let failures = paradigms.failures(lang);
            failures.into_iter().map(move |(example, found)| {
                format!(
                    "{lang} {} {}: {} not {found}",
                    example.lemma, example.cell, example.form
                )
            })
        })
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
}
