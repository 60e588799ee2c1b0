//! Comparing names: the same whichever comes first, bounded, and never a panic.

use glossary::load::{builtin, load};
use glossary::matching::compare::{Comparer, LONGEST_NAME, Verdict};
use glossary::sound::Sounds;
use proptest::prelude::*;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn sounds() -> Sounds {
    load(&builtin::sounds()).sounds.unwrap()
}

#[test]
fn any_two_strings_are_compared_the_same_both_ways() {
    let sounds = sounds();
    let comparer = Comparer::new(&sounds);
    let letters = "[a-zA-ZéïçəıöğşÇŞա-ֆԱ-Ֆа-яА-Яёә'’.,() -]{0,40}";
    proptest!(cases(2000), |(one in letters, other in letters)| {
        let found = comparer.compare(&one, &other).unwrap();
        let back = comparer.compare(&other, &one).unwrap();
        prop_assert_eq!(found.verdict, back.verdict);
        prop_assert!((found.score - back.score).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&found.score));
    });
}

#[test]
fn any_string_is_compared_with_itself() {
    let sounds = sounds();
    let comparer = Comparer::new(&sounds);
    proptest!(cases(2000), |(text in "\\PC{0,200}")| {
        prop_assume!(text.len() <= LONGEST_NAME);
        let found = comparer.compare(&text, &text).unwrap();
        let named = !text.trim().is_empty();
        prop_assert_eq!(found.verdict == Verdict::Same, named);
    });
}

#[test]
fn a_text_that_is_no_name_is_refused() {
    let sounds = sounds();
    let comparer = Comparer::new(&sounds);
    let long = "Haroutiounian ".repeat(80_000);
    let error = comparer.compare(&long, "Harutyunyan").unwrap_err();
    assert_eq!(error.bytes, long.len());
    let many = "a b c d e f g h i j k l m n o p q r s t u v w x y z".repeat(3);
    assert!(comparer.compare(&many, &many.replace('a', "A")).is_ok());
}
