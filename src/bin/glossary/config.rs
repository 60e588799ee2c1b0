//! Settings: the command line, then `glossary.toml` from the working folder upward, then the environment.

use std::env;
use std::path::{Path, PathBuf};

use glossary::l10n::Speaker;
use glossary::load::Source;
use glossary::load::settings::{self, Settings};
use glossary::vocabulary::{Lang, Message};

use crate::args::Global;
use crate::diagnostics::Diagnostics;
use crate::error::CliError;
use crate::input;

const FILE: &str = "glossary.toml";

/// What holds for this run.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// Packs on top of the built-in one, lowest first.
    pub(crate) glossary: Vec<PathBuf>,
    /// Whether the built-in names are there.
    pub(crate) builtin: bool,
    /// Name or file of the house style, when one was asked for.
    pub(crate) style: Option<String>,
    /// Language of messages.
    pub(crate) locale: String,
}

impl Config {
    /// The command line wins over the settings file; packs of both are used, those of the command line on top.
    pub(crate) fn new(global: Global) -> Result<Self, CliError> {
        let locale = locale_tag(&global);
        let (settings, folder) = find(&locale)?;
        let inside = |path: &String| folder.join(path);
        let style = settings.style.map(|style| {
            // A file is named relative to the settings that name it.
            let file = folder.join(&style);
            if is_file_name(&style) {
                file.display().to_string()
            } else {
                style
            }
        });
        let asked = global.locale.or(settings.locale);
        if let Some(asked) = &asked {
            spoken(asked)?;
        }
        Ok(Self {
            glossary: settings
                .glossary
                .iter()
                .map(inside)
                .chain(global.glossary)
                .collect(),
            builtin: !global.no_builtin && settings.builtin.unwrap_or(true),
            style: global.style.or(style),
            locale: asked.unwrap_or(locale),
        })
    }
}

/// Refuses a language of messages that there is none of. What the environment asks for is not refused: it is for all programs.
fn spoken(tag: &str) -> Result<(), CliError> {
    let known = Lang::parse(tag).map(Lang::base);
    if Speaker::available().any(|lang| known == Some(lang)) {
        return Ok(());
    }
    let available: Vec<String> = Speaker::available().map(|lang| lang.to_string()).collect();
    let available: Vec<&str> = available.iter().map(String::as_str).collect();
    let found = tag.to_owned();
    Err(CliError::new(Message::UnknownLocale { found }).allowed(tag, &available))
}

/// Whether a style is named by its file.
pub(crate) fn is_file_name(style: &str) -> bool {
    has_extension(style, "toml") || style.contains(['/', '\\'])
}

/// Whether a path ends in `.extension`, as it is usually written.
pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}

/// The locale before settings are read.
pub(crate) fn locale(global: &Global) -> Speaker {
    Speaker::new(&locale_tag(global))
}

/// `fr_FR.UTF-8` → `fr_FR`. `C` and `POSIX` are English.
fn locale_tag(global: &Global) -> String {
    let asked = global.locale.clone();
    let tag = asked.or_else(|| {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| env::var(name).ok())
            .find(|value| !value.is_empty())
    });
    let tag = tag.unwrap_or_default();
    tag.split(['.', '@']).next().unwrap_or_default().to_owned()
}

/// The nearest settings file, and the folder that its paths start from.
fn find(locale: &str) -> Result<(Settings, PathBuf), CliError> {
    let here = env::current_dir().unwrap_or_default();
    for folder in here.ancestors() {
        let path = folder.join(FILE);
        if path.is_file() {
            return Ok((read(&path, locale)?, folder.to_owned()));
        }
    }
    Ok((Settings::default(), PathBuf::new()))
}

fn read(path: &Path, locale: &str) -> Result<Settings, CliError> {
    let name = path.display().to_string();
    let source = Source::new(name.as_str(), input::read_text(&name)?, 0);
    let mut problems = Vec::new();
    let settings = settings::read(&source.text, &mut problems);
    if problems.is_empty() {
        return Ok(settings);
    }
    let locale = Speaker::new(locale);
    let diagnostics = Diagnostics::new(std::slice::from_ref(&source), &locale, false);
    let error = CliError::new(Message::BadSettings { path: name });
    Err(error.because(diagnostics.render_all(&problems)))
}
