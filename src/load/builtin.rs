//! The built-in pack: which of its files a command reads.

use super::file::Content;
use super::{Source, compiled};
use crate::code::Compiled;
use crate::pack::{self, FILES};
use crate::vocabulary::Lang;

/// Which parts of the built-in pack a command needs. Concepts, usages, styles and languages are always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one part whether it is wanted"
)]
pub struct Parts {
    /// Paradigms: to inflect and to find inflected names.
    pub inflection: bool,
    /// Lexicons of report languages and noun phrases: to read and summarize reports.
    pub report: bool,
    /// Transliteration schemes: to write names by rule.
    pub schemes: bool,
    /// Given names and surnames: to tell whether two spellings are one name.
    pub names: bool,
    /// Readers of spellings and costs of sounds: to compare names.
    pub sound: bool,
}

impl Parts {
    /// Concepts, usages, styles and languages only.
    pub const CORE: Self = Self {
        inflection: false,
        report: false,
        schemes: false,
        names: false,
        sound: false,
    };
    /// With schemes.
    pub const WRITTEN: Self = Self {
        schemes: true,
        ..Self::CORE
    };
    /// With given names and surnames.
    pub const NAMES: Self = Self {
        names: true,
        ..Self::CORE
    };
    /// With paradigms.
    pub const INFLECTED: Self = Self {
        inflection: true,
        ..Self::CORE
    };
    /// With paradigms, lexicons of report languages and noun phrases.
    pub const REPORT: Self = Self {
        report: true,
        ..Self::INFLECTED
    };
    /// Everything.
    pub const ALL: Self = Self {
        schemes: true,
        names: true,
        sound: true,
        ..Self::REPORT
    };

    /// Whether these parts hold such a file.
    fn hold(self, content: Content) -> bool {
        match content {
            Content::Core | Content::Csv | Content::Messages => true,
            Content::Inflection => self.inflection,
            Content::Names => self.names,
            Content::Phrase | Content::Report => self.report,
            Content::Scheme => self.schemes,
            Content::Sound => self.sound,
        }
    }
}

/// The files of the built-in pack that hold these parts.
pub fn sources(parts: Parts) -> Vec<Source> {
    let mut compiled = compiled::files(Compiled::new(pack::TEXT, pack::BYTES))
        .into_iter()
        .peekable();
    let mut sources = Vec::with_capacity(FILES.len());
    for (name, text) in FILES {
        // Both are in the same order.
        let compiled = compiled.next_if(|(own, _)| own == name);
        if parts.hold(Content::of(name)) {
            let source = Source::new(*name, *text, 0);
            sources.push(Source {
                compiled: compiled.map(|(_, compiled)| compiled),
                ..source
            });
        }
    }
    sources
}

/// The schemes of the built-in pack alone: for a command that needs them after all.
pub fn schemes() -> Vec<Source> {
    let mut sources = sources(Parts::WRITTEN);
    sources.retain(Source::is_scheme);
    sources
}

/// Those of them that write names as newspapers do, with their steps: a scheme says what it is for, unless it is a standard.
pub fn press_schemes() -> Vec<Source> {
    let mut sources = schemes();
    sources.retain(|source| source.text.contains("\npurpose = "));
    sources
}

/// Only how spellings sound: for commands that find out late that they need it.
pub fn sounds() -> Vec<Source> {
    let mut sources = sources(Parts::ALL);
    sources.retain(|source| Content::of(&source.name) == Content::Sound);
    sources
}

/// The index of the built-in pack, for [`Index::with_compiled`](crate::matching::Index::with_compiled): of its concepts alone.
pub fn index() -> Compiled {
    Compiled::new(pack::INDEX_TEXT, pack::INDEX)
}

/// The keys of the built-in list of names, for [`Names::with_compiled`](crate::names::Names::with_compiled): of these alone.
pub fn name_keys() -> Compiled {
    Compiled::new(pack::NAMES_TEXT, pack::NAMES)
}

/// Only the paradigms of some languages: for commands that find out late that they need them.
pub fn paradigms(wanted: impl Fn(Lang) -> bool) -> Vec<Source> {
    let mut sources = sources(Parts::INFLECTED);
    // The name of such a file begins with the tag of its language.
    let lang = |source: &Source| {
        let file = source.name.rsplit('/').next()?;
        Lang::parse(file.split('.').next()?)
    };
    sources.retain(|source| source.is_inflection() && lang(source).is_some_and(&wanted));
    sources
}

/// Only given names and surnames: for commands that find out late that they need them.
pub fn name_lists() -> Vec<Source> {
    let mut sources = sources(Parts::NAMES);
    sources.retain(|source| Content::of(&source.name) == Content::Names);
    sources
}

/// Given names and surnames, with the languages whose letters they are compared by.
pub fn names() -> Vec<Source> {
    let mut sources = sources(Parts::NAMES);
    sources.retain(|source| {
        let others = ["glossary/concepts/", "glossary/styles/"];
        !others.iter().any(|folder| source.name.starts_with(folder))
    });
    sources
}

/// The built-in pack without names and styles: what the engine itself needs to know of languages.
pub fn languages(parts: Parts) -> Vec<Source> {
    let mut sources = sources(parts);
    sources.retain(|source| {
        let names = ["glossary/concepts/", "glossary/names/", "glossary/styles/"];
        !names.iter().any(|folder| source.name.starts_with(folder))
    });
    sources
}
