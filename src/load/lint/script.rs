//! Letters that look right and are another script's: they break every comparison and no reader sees them.

use super::warning;
use crate::load::file::File;
use crate::text::script::{mixed, scripts};
use crate::vocabulary::{Form, Glossary, Lang, Message, Problem, Script, Span, Term};

pub(super) fn check(files: &[File], glossary: &Glossary, problems: &mut Vec<Problem>) {
    for concept in files.iter().flat_map(|file| &file.concepts) {
        for term in &concept.terms {
            if let Some(own) = script_of(term.lang, glossary) {
                problems.extend(term_problem(term, own, concept.origin.0));
            }
        }
    }
}

/// The script that the tag names (`az-Cyrl`), else that of the language's data.
pub(super) fn script_of(lang: Lang, glossary: &Glossary) -> Option<Script> {
    let named = lang.as_str().split('-').find_map(Script::parse);
    named.or_else(|| glossary.language(lang).map(|language| language.script))
}

fn term_problem(term: &Term, own: Script, source: usize) -> Option<Problem> {
    if let Some((letter, script, span)) = odd_letter(&term.text) {
        let message = Message::MixedScript {
            text: term.text.to_string(),
            letter: letter.to_string(),
            script: script.code().to_owned(),
            lang: term.lang.to_string(),
        };
        // The text may stand in the source with escapes: then the whole of it is shown.
        let plain = term.origin.len() == term.text.len();
        let span = if plain {
            span.shifted(term.origin.start)
        } else {
            term.origin
        };
        return Some(warning(source, span, message, None));
    }
    let found = scripts(&term.text);
    let other = *found.iter().find(|script| **script != own)?;
    // Latin brands and types stand in all languages (Bayraktar TB2, S-300); their endings, or that they take none, are in
    // the data. Another script does not.
    let flagged = term.grammar.hyphen || term.grammar.indeclinable;
    let brand = other == Script::Latin && (found.contains(&own) || flagged);
    if brand || term.form == Form::Transliteration {
        return None;
    }
    let message = Message::WrongScript {
        text: term.text.to_string(),
        script: other.code().to_owned(),
        lang: term.lang.to_string(),
    };
    Some(warning(source, term.origin, message, None))
}

/// The first letter that is not of its word's script. Words end at anything that is neither letter, digit nor mark.
fn odd_letter(text: &str) -> Option<(char, Script, Span)> {
    let ends = |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation();
    let mut start = 0;
    for word in text.split_inclusive(ends) {
        if let Some(odd) = mixed(word) {
            return Some((odd.letter, odd.script, odd.span.shifted(start)));
        }
        start += word.len();
    }
    None
}
