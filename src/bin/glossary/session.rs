//! What a command works with: settings, output, the reader's language, and the glossary when it asks for it.

use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;

use glossary::l10n::Speaker;
use glossary::load::builtin::{self, Parts};
use glossary::load::{Loaded, Source, load};
use glossary::sound::Sounds;
use glossary::translit::Schemes;
use glossary::vocabulary::{Glossary, Message, Problem, Severity, Style};

use crate::config::{Config, is_file_name};
use crate::diagnostics::Diagnostics;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::Output;
use crate::{input, packs};

/// The style of those who ask for none.
const DEFAULT_STYLE: &str = "neutral";

/// One run of one command.
pub(crate) struct Session<'a> {
    /// Settings.
    pub(crate) config: Config,
    /// Where results and talk go.
    pub(crate) output: &'a Output,
    /// The reader's language.
    pub(crate) locale: &'a Speaker,
    faulty: Cell<bool>,
}

impl<'a> Session<'a> {
    /// A run with these settings.
    pub(crate) fn new(config: Config, output: &'a Output, locale: &'a Speaker) -> Self {
        Self {
            config,
            output,
            locale,
            faulty: Cell::new(false),
        }
    }

    /// Reads the built-in pack and those of the user. Errors in packs are told, what is sound is used, and the run ends with
    /// exit code 2: a name may be missing.
    ///
    /// It stays until the program ends: taking it apart piece by piece would cost a tenth of the time of a look-up.
    pub(crate) fn load(&self, parts: Parts) -> Result<&'static Loaded, CliError> {
        let sources = self.sources(parts)?;
        let loaded = Box::leak(Box::new(load(&sources)));
        self.tell(&sources, &loaded.problems);
        Ok(loaded)
    }

    /// The house style that was asked for.
    pub(crate) fn style(&self, glossary: &Glossary) -> Result<Style, CliError> {
        let name = self.config.style.as_deref().unwrap_or(DEFAULT_STYLE);
        if is_file_name(name) {
            return style_of_file(name);
        }
        match (glossary.style(name), &self.config.style) {
            (Some(style), _) => Ok(style.clone()),
            // Without the built-in pack there may be no styles: then every preferred form is written.
            (None, None) => Ok(Style {
                name: name.to_owned(),
                ..Style::default()
            }),
            (None, Some(_)) => {
                let found = name.to_owned();
                let styles: Vec<&str> =
                    glossary.styles().map(|style| style.name.as_str()).collect();
                Err(CliError::new(Message::UnknownStyle { found }).allowed(name, &styles))
            }
        }
    }

    /// A message in the reader's language.
    pub(crate) fn say(&self, message: &Message) -> String {
        self.locale.say(message)
    }

    /// The least exit code of this run.
    pub(crate) fn exit(&self) -> Exit {
        if self.faulty.get() {
            Exit::Failed
        } else {
            Exit::Done
        }
    }

    /// Schemes alone, for a command that finds out that it needs them: what they say wrong is told, the rest was told.
    pub(crate) fn load_schemes(&self) -> Result<Schemes, CliError> {
        let mut sources = builtin::schemes();
        for (index, path) in self.config.glossary.iter().enumerate() {
            let pack = packs::read(path, index + 1)?;
            sources.extend(pack.into_iter().filter(Source::is_scheme));
        }
        let loaded = load(&sources);
        self.tell(&sources, &loaded.problems);
        Ok(loaded.schemes)
    }

    fn sources(&self, parts: Parts) -> Result<Vec<Source>, CliError> {
        let mut sources = if self.config.builtin {
            builtin::sources(parts)
        } else {
            builtin::languages(parts)
        };
        for (index, path) in self.config.glossary.iter().enumerate() {
            let pack = packs::read(path, index + 1)?;
            let wanted = |source: &Source| parts.schemes || !source.is_scheme();
            sources.extend(pack.into_iter().filter(wanted));
        }
        if let Some(style) = self
            .config
            .style
            .as_deref()
            .filter(|name| is_file_name(name))
        {
            // On top of all packs; its problems are told with theirs.
            let text = input::read_text(style)?;
            sources.push(Source::new(style, text, self.config.glossary.len() + 1));
        }
        Ok(sources)
    }

    fn tell(&self, sources: &[Source], problems: &[Problem]) {
        if problems.is_empty() {
            return;
        }
        let diagnostics = Diagnostics::new(sources, self.locale, self.output.color_stderr());
        for problem in problems {
            let text = diagnostics.render(problem);
            match problem.severity {
                Severity::Error => self.output.talk(&text),
                Severity::Warning => self.output.detail(&text),
            }
        }
        let errors = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .count();
        if errors > 0 {
            self.faulty.set(true);
            let count = errors.to_string();
            self.output.warn(&self.say(&Message::PackSkipped { count }));
        }
    }
}

/// How spellings sound. It is built in and tested: no glossary of the user has problems in it that could be told.
pub(crate) fn sounds() -> Option<&'static Sounds> {
    static SOUNDS: OnceLock<Option<Sounds>> = OnceLock::new();
    SOUNDS
        .get_or_init(|| load(&builtin::sounds()).sounds)
        .as_ref()
}

fn style_of_file(path: &str) -> Result<Style, CliError> {
    let name = Path::new(path).display().to_string();
    let source = Source::new(name.as_str(), input::read_text(path)?, 0);
    let glossary = load(&[source]).glossary;
    let style = glossary.styles().next().cloned();
    style.ok_or_else(|| CliError::new(Message::UnknownStyle { found: name }))
}
