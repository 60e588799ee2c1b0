//! Laws of loading: no text brings it down, and what it says of a text lies in that text.

use glossary::load::builtin::{Parts, sources};
use glossary::load::lint::lint;
use glossary::load::{Source, settings};
use glossary::vocabulary::Span;
use proptest::prelude::*;

fn hold(name: &str, text: &str) -> Result<(), TestCaseError> {
    let sources = [Source::new(name, text.to_owned(), 0)];
    let (_, problems) = lint(&sources, true);
    for problem in &problems {
        let places = problem.labels.iter().map(|label| label.span);
        for Span { start, end } in places.chain([problem.span]) {
            prop_assert!(text.get(start..end).is_some(), "{problem:?}");
        }
    }
    Ok(())
}

/// A file of the built-in pack with a part taken out and another put in: nearly right, as real slips are.
fn damaged() -> impl Strategy<Value = String> {
    let texts: Vec<String> = sources(Parts::CORE)
        .into_iter()
        .map(|source| source.text.chars().take(1500).collect())
        .collect();
    let parts = [
        "\"",
        "[[concept]]",
        "=",
        "\n",
        "{",
        "]",
        "id",
        "3",
        "\u{301}",
        "ա",
        "true",
        "#",
    ];
    let part = prop::sample::select(parts.to_vec());
    let place = (any::<prop::sample::Index>(), 0..40_usize, part);
    let damage = prop::collection::vec(place, 1..4);
    (prop::sample::select(texts), damage).prop_map(|(text, damage)| {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, len, part) in damage {
            let at = at.index(letters.len());
            let end = (at + len).min(letters.len());
            letters.splice(at..end, part.chars());
        }
        letters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_brings_a_reader_down(text in "\\PC{0,60}") {
        for name in ["x.toml", "x.csv", "x.tsv", "report/x.toml", "x.inflection.toml"] {
            hold(name, &text)?;
        }
        settings::read(&text, &mut Vec::new());
    }

    #[test]
    fn no_slip_brings_a_pack_down(text in damaged()) {
        hold("x.toml", &text)?;
        settings::read(&text, &mut Vec::new());
    }

    #[test]
    fn no_table_brings_a_reader_down(rows in "((id|kind|fr|a-b|place|person|[|]|\"|ա| )[,;\t]?){0,20}(\r?\n((a|b|place|term|[|]|\"|é)[,;\t]?){0,8}){0,6}") {
        hold("x.csv", &rows)?;
    }
}
