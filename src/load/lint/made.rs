//! Forms that are said to be made by rule: a scheme of press usage must make them of a name of another language.

use super::warning;
use crate::load::file::File;
use crate::translit::{Direction, Schemes, Writer};
use crate::vocabulary::{Concept, Glossary, Made, Message, Problem, Status, Term};

/// How many answers of a scheme count.
const ANSWERS: usize = 3;

pub(super) fn check(
    files: &[File],
    glossary: &Glossary,
    schemes: &Schemes,
    problems: &mut Vec<Problem>,
) {
    let writer = Writer::new(schemes, glossary);
    for concept in files.iter().flat_map(|file| &file.concepts) {
        let by_rule = |term: &&Term| term.details.made == Some(Made::Rule);
        for term in concept.terms.iter().filter(by_rule) {
            if !is_made(&writer, schemes, concept, term) {
                let text = term.text.to_string();
                let message = Message::MadeByNoRule { text };
                let help = Some(Message::HelpMade {});
                problems.push(warning(concept.origin.0, term.origin, message, help));
            }
        }
    }
}

/// Whether a scheme makes it of a name of another language; without any scheme nobody can tell.
fn is_made(writer: &Writer<'_>, schemes: &Schemes, concept: &Concept, term: &Term) -> bool {
    let others = concept.terms.iter().filter(|other| {
        other.status != Status::Deprecated
            && other.lang != term.lang
            && other.details.made.is_none()
    });
    let mut answers = others
        .filter_map(|other| Some((schemes.press(other.lang, term.lang)?, other)))
        .map(|(scheme, other)| writer.write(scheme, Direction::Forward, &other.text, ANSWERS))
        .peekable();
    answers.peek().is_none()
        || answers.any(|answers| {
            let answers = answers.unwrap_or_default();
            answers.iter().any(|answer| answer.text == term.text)
        })
}
