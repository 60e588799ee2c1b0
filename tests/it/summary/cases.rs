//! The table: one claim a row, four sentences.

use super::*;

/// What an editor would print: for each row its name, then English, Armenian, Azerbaijani, French.
const SENTENCES: &str = include_str!("sentences.txt");

#[test]
fn claims_are_said_as_an_editor_would_say_them() {
    let mut found = String::new();
    for (name, claim) in acts::rows() {
        found.extend(["== ", name, "\n"]);
        for said in sentences(&claim) {
            let line = said.unwrap_or_else(|gap| format!("!! {gap}"));
            found.extend([line.as_str(), "\n"]);
        }
    }
    for (expected, found) in SENTENCES.lines().zip(found.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), SENTENCES.lines().count(), "{found}");
}
