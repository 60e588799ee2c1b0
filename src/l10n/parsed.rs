//! Locale files as the parser leaves them. Parsing is nearly all of the time that a locale takes, and what comes of it may go
//! from one thread to another, which a locale may not.

use std::collections::BTreeSet;

use fluent::{FluentBundle, FluentResource};

use super::{Locale, LocaleProblem, functions, icu, optional_arguments, sources};
use crate::vocabulary::Lang;

/// Locale files of one language, parsed.
#[derive(Debug)]
pub struct Parsed {
    lang: Lang,
    files: Vec<(String, FluentResource)>,
    optional: BTreeSet<String>,
    problems: Vec<LocaleProblem>,
}

impl Parsed {
    /// Parses locale files, given with their names.
    pub fn new(lang: Lang, files: &[(&str, &str)]) -> Self {
        let mut parsed = Self {
            lang,
            files: Vec::new(),
            optional: BTreeSet::new(),
            problems: Vec::new(),
        };
        for (file, text) in files {
            parsed.optional.extend(optional_arguments(text));
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        parsed.report(file, error.to_string());
                    }
                    resource
                }
            };
            parsed.files.push(((*file).to_owned(), resource));
        }
        parsed
    }

    /// The files that are built in for a language; `None` where there are none.
    pub fn builtin(lang: Lang) -> Option<Self> {
        sources(lang).map(|files| Self::new(lang, files))
    }

    /// The locale, and what is wrong with the files.
    pub fn locale(mut self) -> (Locale, Vec<LocaleProblem>) {
        let lang = self.lang;
        let mut bundle = FluentBundle::new(vec![icu::fluent_tag(lang)]);
        // Isolation marks would break the joining of endings, searching and comparing.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(icu::format_number));
        if let Err(error) = functions::add(&mut bundle, lang) {
            self.report("functions", error);
        }
        for (file, resource) in std::mem::take(&mut self.files) {
            for error in bundle.add_resource(resource).err().into_iter().flatten() {
                self.report(&file, error.to_string());
            }
        }
        let locale = Locale {
            lang,
            bundle,
            optional: self.optional,
        };
        (locale, self.problems)
    }

    fn report(&mut self, file: &str, detail: String) {
        let file = file.to_owned();
        self.problems.push(LocaleProblem { file, detail });
    }
}
