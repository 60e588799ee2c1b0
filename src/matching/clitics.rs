//! Takes articles and prepositions off the front of a query: l’Arménie, d’Erevan, du Haut-Karabakh.

use crate::text::casing;
use crate::vocabulary::{Clitics, Language};

/// The query without its leading clitics in a language; `None` where it has none, or nothing but them.
pub(super) fn strip(query: &str, language: &Language) -> Option<String> {
    let words = leading_words(&language.clitics);
    let mut rest = query;
    while let Some(shorter) = strip_one(rest, &words, language) {
        rest = shorter;
    }
    (rest.len() < query.len()).then(|| rest.to_owned())
}

struct Leading<'a> {
    elided: Vec<&'a str>,
    full: Vec<&'a str>,
}

fn leading_words(clitics: &Clitics) -> Leading<'_> {
    let full = clitics.full.iter().flat_map(|(_, full)| full);
    let contracted = clitics
        .contractions
        .iter()
        .flat_map(|(whole, parts)| std::iter::once(whole).chain(parts));
    Leading {
        elided: clitics.elided.iter().map(String::as_str).collect(),
        full: full.chain(contracted).map(String::as_str).collect(),
    }
}

fn strip_one<'q>(query: &'q str, words: &Leading<'_>, language: &Language) -> Option<&'q str> {
    let is_one_of = |word: &str, list: &[&str]| {
        let word = casing::lower(language, word);
        list.contains(&word.as_str())
    };
    let rest = match query.split_once(['\'', '’', 'ʼ']) {
        Some((word, rest)) if is_one_of(word, &words.elided) => rest,
        _ => match query.split_once(' ') {
            Some((word, rest)) if is_one_of(word, &words.full) => rest,
            _ => return None,
        },
    };
    let rest = rest.trim_start();
    (!rest.is_empty()).then_some(rest)
}
