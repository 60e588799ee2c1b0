//! Every name of the built-in glossary is found, however it is typed.

use glossary::load::{self, builtin, builtin::Parts};
use glossary::matching::{Index, Query};
use glossary::text::casing;
use glossary::vocabulary::Language;
use unicode_normalization::UnicodeNormalization;

/// Types every term by `retype`, and fails with those that do not find their concept then.
#[track_caller]
fn check(retype: impl Fn(&Language, &str) -> String) {
    let loaded = load::load(&builtin::sources(Parts::CORE));
    let glossary = &loaded.glossary;
    let index = Index::new(glossary);
    let mut lost = Vec::new();
    let mut asked = 0;
    for (at, concept, term) in glossary.terms() {
        let Some(language) = glossary.language(term.lang) else {
            continue;
        };
        asked += 1;
        let query = Query {
            limit: usize::MAX,
            ..Query::new(retype(language, &term.text))
        };
        let answer = index.lookup(&query);
        // What is spelled so without leave comes before: görüş without its accents is the town of Gorus.
        let found = answer.candidates.iter().any(|one| {
            one.concept == at.concept
                || casing::lower(language, &one.text) == casing::lower(language, &query.text)
        });
        if !found {
            lost.push(format!("{}: {} as {}", concept.id, term.text, query.text));
        }
    }
    assert!(asked > 1000, "{asked}");
    assert!(lost.is_empty(), "{} lost\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn every_term_finds_its_concept() {
    check(|_, text| text.to_owned());
}

#[test]
fn every_term_in_capitals_finds_its_concept() {
    check(|language, text| casing::upper(language, text));
}

#[test]
fn every_term_in_small_letters_finds_its_concept() {
    check(|language, text| casing::lower(language, text));
}

#[test]
fn every_term_without_accents_finds_its_concept() {
    check(|_, text| {
        let accent = |letter: &char| ('\u{300}'..='\u{36F}').contains(letter);
        // й and ё keep theirs: without it they are other letters.
        let letters = text.chars().flat_map(|letter| {
            let cyrillic = ('\u{400}'..='\u{4FF}').contains(&letter);
            let parts: String = letter
                .nfd()
                .filter(|part| cyrillic || !accent(part))
                .collect();
            parts.chars().collect::<Vec<char>>()
        });
        letters.nfc().collect()
    });
}

#[test]
fn every_term_with_other_apostrophes_and_hyphens_finds_its_concept() {
    for apostrophe in ["'", "ʼ", "`", ""] {
        check(|_, text| text.replace('’', apostrophe));
    }
    for hyphen in [" ", "\u{2010}", "\u{2011}", "\u{2013}"] {
        check(|_, text| text.replace('-', hyphen));
    }
    check(|_, text| text.replace(' ', "\u{A0}"));
}
