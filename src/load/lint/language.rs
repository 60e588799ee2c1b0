//! The examples of language files: words that must compare as equal, and words that must not.

use super::warning;
use crate::load::Source;
use crate::load::file::File;
use crate::text::Folder;
use crate::vocabulary::{Language, Message, Problem, Span};

pub(super) fn check(files: &[File], sources: &[Source], problems: &mut Vec<Problem>) {
    for (index, (file, source)) in files.iter().zip(sources).enumerate() {
        for language in &file.languages {
            for (left, right) in failures(&language.value) {
                let message = Message::FoldExample {
                    left: left.to_owned(),
                    right: right.to_owned(),
                };
                let span = place(right, &source.text);
                problems.push(warning(index, span, message, None));
            }
        }
    }
}

/// The pairs of words that do not compare as their example says.
fn failures(language: &Language) -> Vec<(&str, &str)> {
    let folder = Folder::for_language(language);
    let same = |left: &str, right: &str| folder.key(left) == folder.key(right);
    let mut failures = Vec::new();
    for group in &language.fold.equal {
        let Some((first, rest)) = group.split_first() else {
            continue;
        };
        let unlike = rest.iter().filter(|word| !same(first, word));
        failures.extend(unlike.map(|word| (first.as_str(), word.as_str())));
    }
    for group in &language.fold.differ {
        for (index, word) in group.iter().enumerate() {
            let before = group.iter().take(index);
            let alike = before.filter(|other| same(other, word));
            failures.extend(alike.map(|other| (other.as_str(), word.as_str())));
        }
    }
    failures
}

/// The word in its quotes; the start of the file where it is written with escapes.
fn place(word: &str, text: &str) -> Span {
    let quoted = format!("\"{word}\"");
    let start = text.find(&quoted).map_or(0, |at| at + 1);
    let len = if start == 0 { 0 } else { word.len() };
    Span::new(start, start + len)
}
