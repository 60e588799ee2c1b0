//! The examples of schemes, run; schemes without a source; names that cannot be ids.

use super::warning;
use crate::load::file::File;
use crate::translit::{Direction, Scheme, Schemes, Writer};
use crate::vocabulary::{Glossary, Message, Problem};

/// How many answers an example may ask for.
const ANSWERS: usize = 5;

pub(super) fn check(
    files: &[File],
    glossary: &Glossary,
    schemes: &Schemes,
    problems: &mut Vec<Problem>,
) {
    let writer = Writer::new(schemes, glossary);
    for (index, file) in files.iter().enumerate() {
        let Some(read) = &file.scheme else {
            continue;
        };
        let scheme = &read.scheme;
        if scheme.source.is_empty() && scheme.is_shown() {
            let id = scheme.id.clone();
            let help = Some(Message::HelpAddSource {});
            problems.push(warning(index, read.id, Message::MissingSource { id }, help));
        }
        for example in &scheme.examples {
            let given = (example.text.as_str(), example.gives.as_str());
            let failure = forward(&writer, scheme, given, &example.also)
                .or_else(|| back(&writer, scheme, given));
            if let Some((expected, found)) = failure {
                let message = Message::ExampleFails { expected, found };
                problems.push(warning(index, example.origin, message, None));
            }
        }
    }
}

/// What was expected and what came, where they differ.
fn forward(
    writer: &Writer<'_>,
    scheme: &Scheme,
    (text, gives): (&str, &str),
    also: &[String],
) -> Option<(String, String)> {
    let answers = written(writer, scheme, Direction::Forward, text);
    let first = answers.first().cloned().unwrap_or_default();
    if first != gives {
        return Some((gives.to_owned(), first));
    }
    let missing = also.iter().find(|one| !answers.contains(one))?;
    Some((missing.clone(), answers.join(" | ")))
}

fn back(
    writer: &Writer<'_>,
    scheme: &Scheme,
    (text, gives): (&str, &str),
) -> Option<(String, String)> {
    if !scheme.is_reversible() {
        return None;
    }
    let answers = written(writer, scheme, Direction::Back, gives);
    let first = answers.into_iter().next().unwrap_or_default();
    (first != text).then(|| (text.to_owned(), first))
}

fn written(writer: &Writer<'_>, scheme: &Scheme, direction: Direction, text: &str) -> Vec<String> {
    match writer.write(scheme, direction, text, ANSWERS) {
        Ok(answers) => answers.into_iter().map(|answer| answer.text).collect(),
        Err(error) => vec![error.to_string()],
    }
}
