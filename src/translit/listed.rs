//! The names lexicon before rules: words of a text that may be the name of a person, as the lexicon writes them.
//!
//! A surname may be a word of any kind (a town, a mountain), so words are taken from a text of several only where it looks
//! like a person: all words begin with capitals, and a surname stands there or a given name comes first.

use super::apply::parts;
use super::words::NameWords;
use super::writer::Generated;
use crate::names::{FoundName, Names};
use crate::text::casing::{Rules, Shape, lower};
use crate::vocabulary::{Lang, NamePart};

/// Languages whose texts have names from elsewhere in each other's spellings, and in more than their lists hold.
const MIXED: [Lang; 2] = [Lang::EN, Lang::FR];

/// Persons have fewer names.
const MOST_WORDS: usize = 6;

/// The words of a text that the lexicon knows, in small letters, with their writings in a language. `by_rule` is what the
/// rules make of the text.
pub(super) fn words(
    names: &Names<'_>,
    text: &str,
    (from, rules): (Lang, Rules<'_>),
    to: Lang,
    by_rule: &[Generated],
) -> NameWords {
    let mut known = NameWords::default();
    let words = split(text);
    let capital = |word: &&str| Shape::of(word) != Shape::Lower;
    if words.is_empty() || words.len() > MOST_WORDS || !words.iter().all(capital) {
        return known;
    }
    let found: Vec<Vec<FoundName<'_>>> = words.iter().map(|word| names.find(word)).collect();
    let is = |found: &Vec<FoundName<'_>>, part| found.iter().any(|found| found.class.part == part);
    let person = words.len() == 1
        || found.iter().any(|found| is(found, NamePart::Surname))
        || found
            .first()
            .is_some_and(|found| is(found, NamePart::Given));
    if !person {
        return known;
    }
    let by_rule: Vec<Vec<&str>> = by_rule.iter().map(|made| split(&made.text)).collect();
    for (at, (word, mut found)) in words.iter().zip(found).enumerate() {
        let small = lower(rules, word);
        // Of the classes of a word those are meant that list it in its language, and of these those that have its very letters.
        let own = |found: &FoundName<'_>| found.form.lang == Some(from);
        if found.iter().any(own) || !MIXED.contains(&from) {
            found.retain(own);
        }
        let letters = |found: &FoundName<'_>| lower(rules, &found.form.text) == small;
        if found.iter().any(letters) {
            found.retain(letters);
        }
        let last = at + 1 == words.len() && at > 0;
        found.sort_by_key(|found| (found.class.part == NamePart::Surname) != last);
        let written = by_rule.iter().filter(|made| made.len() == words.len());
        let written: Vec<&str> = written.filter_map(|made| made.get(at).copied()).collect();
        for form in forms(&found, to, &written) {
            known.add(small.as_str(), form);
        }
    }
    known
}

/// A form that the rules make too comes first, then those that are preferred, then others.
fn forms<'n>(found: &[FoundName<'n>], to: Lang, by_rule: &[&str]) -> Vec<&'n str> {
    let all = || {
        found
            .iter()
            .flat_map(|found| found.class.forms_in(to, found.form.feminine))
    };
    let all = || all().map(|form| &*form.text);
    let agreed = by_rule
        .iter()
        .find_map(|made| all().find(|form| form == made));
    let preferred = found
        .iter()
        .filter_map(|found| found.class.preferred(to, found.form.feminine));
    agreed.into_iter().chain(preferred).chain(all()).collect()
}

fn split(text: &str) -> Vec<&str> {
    let parts = parts(text, char::is_alphabetic).into_iter();
    parts
        .filter(|(is_word, _)| *is_word)
        .map(|(_, word)| word)
        .collect()
}
