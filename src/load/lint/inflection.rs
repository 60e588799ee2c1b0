//! The examples of inflection files, run by the paradigms of their own file: a later one may say it otherwise.

use super::warning;
use crate::grammar::Paradigms;
use crate::load::file::File;
use crate::vocabulary::{Message, Problem};

pub(super) fn check(files: &[File], problems: &mut Vec<Problem>) {
    for (index, file) in files.iter().enumerate() {
        let Some(inflection) = &file.inflection else {
            continue;
        };
        let paradigms = Paradigms::new(vec![inflection.clone()]);
        for (example, found) in paradigms.failures(inflection.lang) {
            let expected = example.form.clone();
            let message = Message::ExampleFails { expected, found };
            problems.push(warning(index, example.origin.1, message, None));
        }
    }
}
