//! Which language a text is in, as far as its letters and its commonest words tell.

use std::collections::BTreeMap;

use crate::text::{TokenKind, casing, tokens};
use crate::vocabulary::{Glossary, Lang, Language, Script};

/// The language of a text, among those with data; `None` when two are as likely or none is.
///
/// The script of most letters decides first, then common words, then letters that a language does not write.
pub fn language(glossary: &Glossary, text: &str) -> Option<Lang> {
    let script = script(text)?;
    let candidates: Vec<&Language> = glossary
        .languages()
        .filter(|language| language.script == script)
        .collect();
    if let [only] = candidates.as_slice() {
        return Some(only.lang);
    }
    let mut scores: Vec<(usize, Lang)> = candidates
        .iter()
        .map(|language| (score(glossary, language, text), language.lang))
        .collect();
    scores.sort_unstable_by(|left, right| right.cmp(left));
    match scores.as_slice() {
        [(best, lang), (second, _), ..] if best > second => Some(*lang),
        _ => None,
    }
}

/// The script of most letters.
fn script(text: &str) -> Option<Script> {
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for script in text.chars().filter_map(Script::of) {
        *counts.entry(script).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some(most.0)
}

/// A common word says more than letters do.
const COMMON: usize = 4;

fn score(glossary: &Glossary, language: &Language, text: &str) -> usize {
    let alphabet = alphabet(glossary, language);
    let words = tokens(text, Some(&language.clitics));
    words
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .map(|token| {
            let word = casing::lower(language, token.span.of(text));
            let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            let common = language.common.iter().any(|common| common == bare)
                || language.clitics.elided.iter().any(|elided| *elided == bare);
            let native = bare
                .chars()
                .all(|letter| !letter.is_alphabetic() || alphabet.contains(&letter));
            COMMON * usize::from(common) + usize::from(native)
        })
        .sum()
}

/// The letters of its common words and of its terms: no list of letters has to be kept.
fn alphabet(glossary: &Glossary, language: &Language) -> Vec<char> {
    let mut letters: Vec<char> = language
        .common
        .iter()
        .flat_map(|word| word.chars())
        .collect();
    let terms = glossary.terms().filter(|(_, concept, term)| {
        // Names keep the letters of other languages.
        term.lang == language.lang && concept.kind == crate::vocabulary::Kind::Term
    });
    for (_, _, term) in terms {
        letters.extend(casing::lower(language, &term.text).chars());
    }
    letters.sort_unstable();
    letters.dedup();
    letters
}
