//! `glossary.toml`: the settings of a folder. Which file that is, the binary decides.

use super::fields::{Fields, Sink};
use super::toml;
use crate::vocabulary::{Problem, Span};

/// What a settings file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Packs, lowest first, relative to the file.
    pub glossary: Vec<String>,
    /// Whether the built-in names are used.
    pub builtin: Option<bool>,
    /// Name or file of the house style.
    pub style: Option<String>,
    /// Language of messages.
    pub locale: Option<String>,
}

/// Reads settings. A file with concepts is a glossary that happens to have this name: it sets nothing.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Settings {
    let mut sink = Sink::new(0, text);
    let settings = match toml::parse(0, text, &mut sink.problems) {
        None => Settings::default(),
        Some(table) => {
            let mut fields = Fields::new(&table, Span::new(0, 0));
            if fields.has("concept") {
                return Settings::default();
            }
            let _checked = fields.integer("schema", &mut sink);
            let settings = Settings {
                glossary: fields.owned_list("glossary", &mut sink),
                builtin: fields.flag("builtin", &mut sink),
                style: fields.owned("style", &mut sink),
                locale: fields.owned("locale", &mut sink),
            };
            fields.done(&mut sink);
            settings
        }
    };
    problems.extend(sink.problems);
    settings
}
