//! Which language a text is in, as far as its letters and its commonest words tell.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::{TokenKind, casing, tokens};
use crate::vocabulary::{Form, Glossary, Lang, Language, Script};

/// The language of a text, among those with data; `None` when two are as likely or none is.
///
/// The script of most letters decides first, then common words and letters that a language does not write; where they leave
/// it open, words that only one language has in names and terms: a headline need not have a common word.
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
    if let Some(lang) = ahead(&scores) {
        return Some(lang);
    }
    let best = scores.first().map(|(best, _)| *best)?;
    let open = |lang: Lang| scores.contains(&(best, lang));
    let mut scores: Vec<(usize, Lang)> = candidates
        .iter()
        .filter(|language| open(language.lang))
        .map(|language| (known_words(glossary, language, text), language.lang))
        .collect();
    scores.sort_unstable_by(|left, right| right.cmp(left));
    ahead(&scores)
}

/// The first, where it is ahead of the second.
fn ahead(scores: &[(usize, Lang)]) -> Option<Lang> {
    match scores {
        [(best, lang), (second, _), ..] if best > second => Some(*lang),
        _ => None,
    }
}

/// How many words of a text the terms of a language have.
fn known_words(glossary: &Glossary, language: &Language, text: &str) -> usize {
    let words = |text: &str| -> Vec<String> {
        let tokens = tokens(text, Some(&language.clitics)).into_iter();
        let words = tokens.filter(|token| token.kind == TokenKind::Word);
        words
            .map(|token| casing::lower(language, token.span.of(text)))
            .collect()
    };
    let of_text: BTreeSet<String> = words(text).into_iter().collect();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (_, _, term) in glossary.terms() {
        // Spellings that are only recognised are those of other languages.
        let own = matches!(term.form, Form::Full | Form::Short | Form::Acronym);
        if term.lang == language.lang && own {
            known.extend(words(&term.text));
        }
    }
    of_text.intersection(&known).count()
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
