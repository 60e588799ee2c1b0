//! Citation forms of names that nobody has written down: what the paradigms allow, and what of it the text, the names
//! lexicon and the endings of its surnames speak for.

use std::collections::{BTreeMap, BTreeSet};

use super::Finder;
use super::runs::Run;
use crate::grammar::{Case, Features};
use crate::text::is_apostrophe;
use crate::vocabulary::{Grammar, Lang, Number, Span};

/// The citation form of every word of the runs of a text.
pub(super) struct Lemmas {
    by_form: BTreeMap<String, String>,
}

/// What speaks for a citation form. The form as it stands wins where it is in the lexicon: a woman's surname is also a
/// case of the man's.
const LISTED: usize = 8;
const STANDS_IN_TEXT: usize = 4;
const OF_ANOTHER_FORM: usize = 2;
const AS_SURNAMES_END: usize = 2;
const AS_IT_STANDS: usize = 1;

/// Surnames of the lexicon that end so.
const COMMON_ENDING: usize = 10;
/// How many times as common as the ending of the form.
const COMMONER: usize = 4;
/// Letters of an ending.
const ENDING: usize = 3;
/// Shorter ones are no names.
const SHORTEST: usize = 3;

impl Lemmas {
    pub(super) fn new(finder: &Finder<'_>, text: &str, runs: &[Run]) -> Self {
        let mut forms: BTreeSet<&str> = BTreeSet::new();
        for run in runs {
            forms.extend(inflected(finder.language.lang, &run.words).map(|span| span.of(text)));
        }
        let readings: BTreeMap<&str, Vec<String>> = forms
            .iter()
            .map(|form| (*form, candidates(finder, form)))
            .collect();
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        for lemma in readings.values().flatten() {
            *shared.entry(lemma.as_str()).or_default() += 1;
        }
        let any = readings.values().any(|lemmas| !lemmas.is_empty());
        let endings = if any {
            endings(finder)
        } else {
            BTreeMap::new()
        };
        let count = |word: &str| endings.get(&ending(word)).copied().unwrap_or_default();
        let mut by_form = BTreeMap::new();
        for (form, lemmas) in &readings {
            let score = |lemma: &str| {
                let listed = LISTED * usize::from(finder.is_listed(lemma));
                if lemma == *form {
                    return listed + AS_IT_STANDS;
                }
                if form.starts_with(lemma)
                    && form.contains(is_apostrophe)
                    && !lemma.contains(is_apostrophe)
                {
                    return LISTED;
                }
                let stands = STANDS_IN_TEXT * usize::from(forms.contains(lemma));
                let others = shared.get(lemma).map_or(0, |forms| forms - 1).min(3);
                let usual = count(lemma);
                let usual = usual >= COMMON_ENDING && usual > COMMONER * count(form);
                listed + stands + OF_ANOTHER_FORM * others + AS_SURNAMES_END * usize::from(usual)
            };
            let best = lemmas
                .iter()
                .map(String::as_str)
                .map(|lemma| (score(lemma), lemma))
                // Of equals the longest: less is taken off.
                .max_by_key(|(score, lemma)| (*score, lemma.len(), std::cmp::Reverse(*lemma)));
            let listed = finder.is_listed(form);
            if let Some((score, lemma)) = best.filter(|(best, _)| !listed && *best > AS_IT_STANDS) {
                debug_assert!(score > 0);
                by_form.insert((*form).to_owned(), lemma.to_owned());
            }
        }
        Self { by_form }
    }

    /// The name of a run: its words in citation form, on one line.
    pub(super) fn name(&self, finder: &Finder<'_>, text: &str, run: &Run) -> String {
        let inflected: Vec<Span> = inflected(finder.language.lang, &run.words).collect();
        let mut name = String::new();
        let mut end = run.span.start;
        for span in &run.words {
            let between = Span::new(end, span.start).of(text);
            if between.contains(char::is_whitespace) {
                name.push_str(between.trim());
                name.push(' ');
            } else {
                name.push_str(between);
            }
            let form = span.of(text);
            let lemma = self.by_form.get(form).filter(|_| inflected.contains(span));
            name.push_str(lemma.map_or(form, String::as_str));
            end = span.end;
        }
        name
    }
}

/// The words that take endings: the last one, and in Russian all.
fn inflected(lang: Lang, words: &[Span]) -> impl Iterator<Item = Span> {
    let from = if lang == Lang::RU {
        0
    } else {
        words.len().saturating_sub(1)
    };
    words.iter().copied().skip(from)
}

/// What a form may be a case of, in the singular.
pub(super) fn candidates(finder: &Finder<'_>, form: &str) -> Vec<String> {
    let readings = finder.paradigms.analyse(finder.language.lang, form);
    let bare = |features: Features| {
        features.number == Number::Singular
            && !features.possessive
            && (features.case != Case::Nominative || features.definite)
    };
    let mut lemmas: Vec<String> = readings
        .into_iter()
        .filter(|reading| reading.class.is_none() && bare(reading.features))
        .map(|reading| reading.lemma)
        .filter(|lemma| lemma != form && lemma.chars().count() >= SHORTEST)
        .filter(|lemma| lemma.chars().next().is_some_and(char::is_uppercase))
        .collect();
    lemmas.extend(before_apostrophe(finder, form));
    lemmas.sort();
    lemmas.dedup();
    lemmas
}

/// What stands before the apostrophe of a form that it is written in: the English genitive, which any word takes.
fn before_apostrophe(finder: &Finder<'_>, form: &str) -> Option<String> {
    let lang = finder.language.lang;
    let (lemma, _) = form.split_once(is_apostrophe)?;
    let same = |other: &str| {
        let plain = |letter: char| if is_apostrophe(letter) { '\'' } else { letter };
        other.chars().map(plain).eq(form.chars().map(plain))
    };
    let table = finder.paradigms.table(lang, lemma, &Grammar::default());
    let of_lemma = table.iter().any(|(_, other)| same(other));
    (of_lemma && lemma.chars().count() >= SHORTEST).then(|| lemma.to_owned())
}

/// How many surnames of the lexicon end so.
fn endings(finder: &Finder<'_>) -> BTreeMap<String, usize> {
    let mut endings = BTreeMap::new();
    let lang = finder.language.lang;
    for class in finder.names.lexicon().classes() {
        for form in &class.forms {
            if form.lang == Some(lang) {
                *endings.entry(ending(&form.text)).or_default() += 1;
            }
        }
    }
    endings
}

fn ending(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().skip(letters.saturating_sub(ENDING)).collect()
}
