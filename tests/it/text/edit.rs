//! Edits: order, overlap, safety.

use glossary::text::edit::{Edit, Edits, Fix, Safety};
use glossary::vocabulary::Span;

fn edit(start: usize, end: usize, content: &str) -> Edit {
    Edit::new(Span::new(start, end), content)
}

#[track_caller]
fn check(text: &str, edits: &[Edit], expected: &str) {
    assert_eq!(Edits::new(edits.iter().cloned()).apply(text), expected);
}

#[test]
fn edits_are_made_together() {
    check("un deux", &[], "un deux");
    check(
        "un deux",
        &[edit(3, 7, "trois"), edit(0, 2, "zéro")],
        "zéro trois",
    );
    check("un deux", &[edit(0, 3, ""), edit(7, 7, "!")], "deux!");
}

#[test]
fn of_two_that_share_bytes_the_first_is_made() {
    check("abcdef", &[edit(2, 4, "X"), edit(1, 3, "Y")], "aYdef");
    check("abcdef", &[edit(2, 2, "X"), edit(2, 2, "Y")], "abXcdef");
    check("abcdef", &[edit(2, 4, "X"), edit(4, 5, "Y")], "abXYf");
}

#[test]
fn an_edit_that_is_not_of_the_text_is_not_made() {
    check("é", &[edit(1, 2, "X")], "é");
    check("ab", &[edit(1, 9, "X")], "ab");
}

#[test]
fn fixes_are_made_whole_and_by_safety() {
    let fix = |safety, edits: &[Edit]| Fix {
        edits: edits.to_vec(),
        safety,
    };
    let fixes = [
        fix(Safety::Safe, &[edit(0, 1, "A"), edit(4, 5, "E")]),
        fix(Safety::Safe, &[edit(2, 3, "C"), edit(4, 5, "Z")]),
        fix(Safety::Unsafe, &[edit(3, 4, "D")]),
        fix(Safety::Display, &[edit(1, 2, "B")]),
    ];
    for (least, expected) in [
        (Safety::Safe, "AbcdE"),
        (Safety::Unsafe, "AbcDE"),
        (Safety::Display, "ABcDE"),
    ] {
        assert_eq!(Edits::of_fixes(&fixes, least).apply("abcde"), expected);
    }
}
