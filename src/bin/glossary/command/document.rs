//! A text file as commands read it: its language, and what of it is not the writer's own words.

use std::path::Path;

use glossary::document::{Format, SegmentKind, segments};
use glossary::mentions;
use glossary::text::Zone;
use glossary::vocabulary::{Glossary, Lang, Message};

use crate::error::CliError;
use crate::session::Session;

/// The protected parts of a file, whose name tells its format.
pub(super) fn zones(path: &str, text: &str) -> Vec<Zone> {
    let format = Format::from_path(Path::new(path)).unwrap_or_default();
    let segments = segments(format, text).into_iter();
    segments
        .filter_map(|segment| match segment.kind {
            SegmentKind::Protected(kind) => Some(Zone {
                span: segment.span,
                kind,
            }),
            SegmentKind::Prose => None,
        })
        .collect()
}

/// The language that texts are said to be in: one with data.
pub(super) fn asked(glossary: &Glossary, lang: Option<Lang>) -> Result<Option<Lang>, CliError> {
    match lang {
        Some(lang) if glossary.language(lang).is_none() => {
            let lang = lang.to_string();
            let known = glossary.languages();
            let known: Vec<String> = known.map(|known| known.lang.to_string()).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(CliError::new(Message::NoData { lang: lang.clone() }).allowed(&lang, &known))
        }
        lang => Ok(lang),
    }
}

/// The language that a text tells, and that of the error where it tells none. `option` sets it.
pub(super) fn told(
    glossary: &Glossary,
    path: &str,
    text: &str,
    option: &str,
) -> Result<Lang, CliError> {
    mentions::language(glossary, text).ok_or_else(|| {
        let path = path.to_owned();
        let option = option.to_owned();
        CliError::new(Message::UnknownTextLanguage { path })
            .hint(Message::HelpTextLanguage { option })
    })
}

/// What to say of the language that a text told.
pub(super) fn read_as(session: &Session<'_>, path: &str, lang: Lang, option: &str) -> String {
    let language = session.say(&Message::LanguageName {
        lang: lang.to_string(),
    });
    let option = option.to_owned();
    let said = session.say(&Message::TextLanguage { language, option });
    format!("{path}: {said}")
}
