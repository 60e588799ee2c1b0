//! What a command works with: settings, output, the reader's language, and the glossary when it asks for it.

use std::cell::{Cell, OnceCell};
use std::path::Path;
use std::sync::OnceLock;

use glossary::grammar::Paradigms;
use glossary::l10n::Speaker;
use glossary::load::builtin::{self, Parts};
use glossary::load::{Loaded, Source, load};
use glossary::matching::Index;
use glossary::names::Names;
use glossary::sound::Sounds;
use glossary::translit::Schemes;
use glossary::vocabulary::{Glossary, Lang, Message, Problem, Script, Severity, Style};

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
    packs: OnceCell<Vec<Source>>,
}

impl<'a> Session<'a> {
    /// A run with these settings.
    pub(crate) fn new(config: Config, output: &'a Output, locale: &'a Speaker) -> Self {
        Self {
            config,
            output,
            locale,
            faulty: Cell::new(false),
            packs: OnceCell::new(),
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
        sources.extend(self.packs()?.iter().filter(|one| one.is_scheme()).cloned());
        let loaded = load(&sources);
        self.tell(&sources, &loaded.problems);
        Ok(loaded.schemes)
    }

    /// Whether the user's packs have schemes.
    pub(crate) fn has_schemes(&self) -> Result<bool, CliError> {
        Ok(self.packs()?.iter().any(Source::is_scheme))
    }

    /// How spellings sound: those of the user's packs over the built-in ones.
    pub(crate) fn sounds(&self) -> Result<Sounding, CliError> {
        let own = self.packs()?.iter().filter(|one| one.is_sound()).cloned();
        let own: Vec<Source> = own.collect();
        if own.is_empty() {
            return Ok(Sounding::BuiltIn);
        }
        let sources = [builtin::sounds(), own].concat();
        let loaded = Box::leak(Box::new(load(&sources)));
        self.tell(&sources, &loaded.problems);
        Ok(Sounding::Own(loaded.sounds.as_ref()))
    }

    /// The names of what was loaded, by letters and by sound.
    pub(crate) fn index(
        &self,
        loaded: &'static Loaded,
        names: &'static Names<'static>,
    ) -> Result<&'static Index<'static>, CliError> {
        let sounds = self.sounds()?;
        let index = self.index_of_letters(loaded).with_classes(names);
        let index = index
            .with_sounds(move || sounds.get())
            .with_paradigms(self.paradigms(loaded)?);
        Ok(Box::leak(Box::new(index)))
    }

    /// The same by letters alone.
    pub(crate) fn index_of_letters(&self, loaded: &'static Loaded) -> Index<'static> {
        let index = Index::new(&loaded.glossary);
        if self.is_alone() {
            index.with_compiled(builtin::index())
        } else {
            index
        }
    }

    /// The paradigms of a script, read when the first form written in it is asked for: those of the user's packs over the built-in
    /// ones. What is wrong with the user's was told when they were loaded.
    fn paradigms(
        &self,
        loaded: &'static Loaded,
    ) -> Result<impl Fn(Script) -> Option<&'static Paradigms> + use<>, CliError> {
        let own = self.packs()?.iter();
        let own = own.filter(|one| one.is_inflection()).cloned();
        let own: Vec<Source> = own.collect();
        let read: [OnceLock<Paradigms>; Script::ALL.len()] = Default::default();
        let read = &*Box::leak(Box::new(read));
        Ok(move |script| {
            let at = Script::ALL.iter().position(|one| *one == script)?;
            let wanted = |lang: Lang| {
                let language = loaded.glossary.language(lang);
                language.is_none_or(|language| language.script == script)
            };
            let paradigms = || {
                let mut sources = builtin::paradigms(wanted);
                sources.extend(own.iter().cloned());
                load(&sources).paradigms
            };
            Some(read.get(at)?.get_or_init(paradigms))
        })
    }

    /// Whether there is the built-in pack and nothing on top of it that names anything.
    fn is_alone(&self) -> bool {
        self.config.builtin && self.config.glossary.is_empty()
    }

    /// Given names and surnames of the built-in pack and of what was loaded, read when the first name is asked for.
    pub(crate) fn names(&self, loaded: &'static Loaded) -> &'static Names<'static> {
        let builtin = self.config.builtin;
        let get = move || {
            if !builtin {
                return &loaded.names;
            }
            let names = load(&builtin::name_lists()).names;
            &*Box::leak(Box::new(names.under(&loaded.names)))
        };
        let names = Names::later(get, loaded.glossary.languages());
        Box::leak(Box::new(if self.is_alone() {
            names.with_compiled(builtin::name_keys())
        } else {
            names
        }))
    }

    /// The files of the user's packs, the lowest first. They are read once.
    fn packs(&self) -> Result<&[Source], CliError> {
        if let Some(packs) = self.packs.get() {
            return Ok(packs);
        }
        let mut sources = Vec::new();
        for (index, path) in self.config.glossary.iter().enumerate() {
            sources.extend(packs::read(path, index + 1)?);
        }
        Ok(self.packs.get_or_init(|| sources))
    }

    fn sources(&self, parts: Parts) -> Result<Vec<Source>, CliError> {
        let mut sources = if self.config.builtin {
            builtin::sources(parts)
        } else {
            builtin::languages(parts)
        };
        let wanted = |source: &&Source| {
            (parts.schemes || !source.is_scheme()) && (parts.sound || !source.is_sound())
        };
        sources.extend(self.packs()?.iter().filter(wanted).cloned());
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
        let of = |severity| -> Vec<&Problem> {
            let those = problems.iter();
            those
                .filter(|problem| problem.severity == severity)
                .collect()
        };
        if self.output.is_verbose() {
            for text in diagnostics.render_few(&of(Severity::Warning)) {
                self.output.detail(&text);
            }
        }
        for text in diagnostics.render_few(&of(Severity::Error)) {
            self.output.talk(&text);
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

/// How spellings sound, for whoever turns out to need it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sounding {
    /// As the program knows it: it is tested, so nothing has to be told of it, and nobody waits who does not ask.
    BuiltIn,
    /// With what packs add.
    Own(Option<&'static Sounds>),
}

impl Sounding {
    /// Readers and costs.
    pub(crate) fn get(self) -> Option<&'static Sounds> {
        static SOUNDS: OnceLock<Option<Sounds>> = OnceLock::new();
        match self {
            Self::BuiltIn => SOUNDS
                .get_or_init(|| load(&builtin::sounds()).sounds)
                .as_ref(),
            Self::Own(sounds) => sounds,
        }
    }
}

fn style_of_file(path: &str) -> Result<Style, CliError> {
    let name = Path::new(path).display().to_string();
    let source = Source::new(name.as_str(), input::read_text(path)?, 0);
    let glossary = load(&[source]).glossary;
    let style = glossary.styles().next().cloned();
    style.ok_or_else(|| CliError::new(Message::UnknownStyle { found: name }))
}
