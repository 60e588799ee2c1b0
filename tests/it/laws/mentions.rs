//! Names in texts: every one is found, what is not asked for stays, and twice is once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use glossary::load::{self, Loaded, builtin, builtin::Parts};
use glossary::mentions::Scanner;
use glossary::normalize::Normalizer;
use glossary::text::edit::Safety;
use glossary::text::{ZoneKind, zones};
use glossary::vocabulary::{Form, Kind, Lang, Style, TermRef};
use proptest::prelude::*;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load::load(&builtin::sources(Parts::INFLECTED)));
static NORMALIZERS: LazyLock<BTreeMap<(Lang, &str), Normalizer<'static>>> = LazyLock::new(|| {
    let styles = LOADED.glossary.styles();
    let of_style = |style: &'static Style| {
        // All styles in French, and the default in every language.
        let langs = Lang::FULL.into_iter();
        let langs = langs.filter(|lang| *lang == Lang::FR || style.name == "neutral");
        langs.map(|lang| {
            let normalizer = Normalizer::new(&LOADED.glossary, &LOADED.paradigms, style, lang);
            ((lang, style.name.as_str()), normalizer)
        })
    };
    styles.flat_map(of_style).collect()
});

/// What may stand around a name is not part of the mention, even where the glossary has it.
const QUOTES: [char; 6] = ['«', '»', '“', '”', ' ', '\u{A0}'];

#[test]
fn every_term_alone_in_a_text_is_found_whole() {
    let mut lost = Vec::new();
    for lang in Lang::FULL {
        let scanner = Scanner::new(&LOADED.glossary, &LOADED.paradigms, lang);
        for (at, concept, term) in LOADED
            .glossary
            .terms()
            .filter(|(.., term)| term.lang == lang)
        {
            let found = scanner.mentions(&term.text).into_iter().any(|mention| {
                let kind = |one: &TermRef| LOADED.glossary.concepts()[one.concept].kind;
                let mut candidates = mention.candidates.iter();
                term.text.trim_matches(QUOTES) == mention.span.of(&term.text)
                    // A common word with the letters of a name is taken for the name.
                    && candidates.any(|one| {
                        one.concept == at.concept
                            || (concept.kind == Kind::Term && kind(one) != Kind::Term)
                    })
            });
            if !found {
                lost.push(format!("{}: {} {}", concept.id, lang, term.text));
            }
        }
    }
    assert!(lost.is_empty(), "{} lost\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn what_a_style_writes_it_keeps() {
    let mut changed = Vec::new();
    for ((lang, style), normalizer) in NORMALIZERS.iter() {
        let style = LOADED
            .glossary
            .style(style)
            .expect("a style of the glossary");
        for concept in LOADED.glossary.concepts() {
            let written = glossary::rendering::rendering(&LOADED.glossary, concept, *lang, style);
            let Some(written) = written.filter(|written| written.gloss.is_none()) else {
                continue;
            };
            let again = normalizer.apply(&written.text);
            if again != written.text {
                changed.push(format!(
                    "{}: {} {} → {again}",
                    style.name, concept.id, written.text
                ));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "{} changed\n{}",
        changed.len(),
        changed.join("\n")
    );
}

/// Names of a language that `normalize` may meet, and words between them.
fn texts(lang: Lang) -> impl Strategy<Value = String> {
    let names: Vec<String> = LOADED
        .glossary
        .terms()
        .filter(|(.., term)| term.lang == lang && term.form != Form::Transliteration)
        .map(|(.., term)| term.text.to_string())
        .collect();
    let glue = proptest::sample::select(vec![
        " ", " « ", " » ", ". ", ", ", " de ", " d’", " du ", " l'", "\n\n", " (", ") ", " à ",
        " en ", " “", "” ", "-", " M. ", "\u{A0}",
    ]);
    let name = proptest::sample::select(names);
    proptest::collection::vec((name, glue), 1..12).prop_map(|pairs| {
        pairs
            .into_iter()
            .flat_map(|(name, glue)| [name, glue.to_owned()])
            .collect()
    })
}

fn check_twice(lang: Lang, style: &'static str, text: &str) -> Result<(), TestCaseError> {
    let normalizer = &NORMALIZERS[&(lang, style)];
    let once = normalizer.apply(text);
    prop_assert_eq!(
        &normalizer.apply(&once),
        &once,
        "{} {} {:?}",
        lang,
        style,
        text
    );
    let report = normalizer.report(text, &zones(text));
    for finding in &report.findings {
        for edit in &finding.fix.edits {
            prop_assert!(text.get(edit.span.start..edit.span.end).is_some());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn normalizing_french_twice_is_once(text in texts(Lang::FR)) {
        for style in ["neutral", "french-press", "armenian-press", "azerbaijani-press"] {
            check_twice(Lang::FR, style, &text)?;
        }
    }

    #[test]
    fn normalizing_armenian_and_azerbaijani_twice_is_once(hy in texts(Lang::HY), az in texts(Lang::AZ)) {
        check_twice(Lang::HY, "neutral", &hy)?;
        check_twice(Lang::AZ, "neutral", &az)?;
    }

    #[test]
    fn quotations_stay_byte_for_byte(text in texts(Lang::FR)) {
        let normalizer = &NORMALIZERS[&(Lang::FR, "neutral")];
        let zones = zones(&text);
        let edits = normalizer.report(&text, &zones).edits(Safety::Unsafe);
        for edit in edits.as_slice() {
            for zone in zones.iter().filter(|zone| zone.kind == ZoneKind::Quotation) {
                prop_assert!(!zone.span.overlaps(edit.span), "{:?} in {:?}", edit, text);
            }
        }
    }

    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        for lang in Lang::FULL {
            check_twice(lang, "neutral", &text)?;
        }
    }
}
