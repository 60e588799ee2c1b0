//! The built-in pack: every file of `glossary/`, compiled in.

use super::Source;
use super::file::Content;

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
    FILES
        .iter()
        .filter(|(name, _)| parts.hold(Content::of(name)))
        .map(|(name, text)| Source::new(*name, *text, 0))
        .collect()
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

macro_rules! files {
    ($($name:literal,)*) => {
        /// Paths under `glossary/`, with the contents.
        const FILES: &[(&str, &str)] = &[
            $((
                concat!("glossary/", $name),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/glossary/", $name)),
            ),)*
        ];
    };
}

// Sorted; `tests/it/data.rs` compares it with the folder and prints what it should be.
files! {
    "concepts/organisations-international.toml",
    "concepts/organisations-states.toml",
    "concepts/persons-abroad.toml",
    "concepts/persons-armenia.toml",
    "concepts/persons-azerbaijan.toml",
    "concepts/persons-karabakh.toml",
    "concepts/places-armenia.toml",
    "concepts/places-azerbaijan.toml",
    "concepts/places-karabakh.toml",
    "concepts/places-world.toml",
    "concepts/terms-connective.toml",
    "concepts/terms-demonym.toml",
    "concepts/terms-front.toml",
    "concepts/terms-humanitarian.toml",
    "concepts/terms-institution.toml",
    "concepts/terms-law.toml",
    "concepts/terms-manner.toml",
    "concepts/terms-measure.toml",
    "concepts/terms-office.toml",
    "concepts/terms-operation.toml",
    "concepts/terms-peace.toml",
    "concepts/terms-people.toml",
    "concepts/terms-politics.toml",
    "concepts/terms-quality.toml",
    "concepts/terms-side.toml",
    "concepts/terms-verb.toml",
    "concepts/terms-weapon.toml",
    "lang/az.inflection.toml",
    "lang/az.phrase.toml",
    "lang/az.toml",
    "lang/en.inflection.toml",
    "lang/en.phrase.toml",
    "lang/en.toml",
    "lang/fr.inflection.toml",
    "lang/fr.phrase.toml",
    "lang/fr.toml",
    "lang/hy.inflection.toml",
    "lang/hy.phrase.toml",
    "lang/hy.toml",
    "lang/ru.inflection.toml",
    "lang/ru.toml",
    "names/given-abroad.toml",
    "names/given-armenian-1.toml",
    "names/given-armenian-2.toml",
    "names/given-armenian-3.toml",
    "names/given-armenian-4.toml",
    "names/given-azerbaijani-1.toml",
    "names/given-azerbaijani-2.toml",
    "names/given-azerbaijani-3.toml",
    "names/given-azerbaijani-4.toml",
    "names/given-georgian.toml",
    "names/given-russian.toml",
    "names/given-world-1.toml",
    "names/given-world-2.toml",
    "names/given-world-3.toml",
    "names/given-world-4.toml",
    "names/given-world-5.toml",
    "names/surnames-abroad.toml",
    "names/surnames-armenian-1.toml",
    "names/surnames-armenian-2.toml",
    "names/surnames-armenian-3.toml",
    "names/surnames-armenian-4.toml",
    "names/surnames-azerbaijani-1.toml",
    "names/surnames-azerbaijani-2.toml",
    "names/surnames-azerbaijani-3.toml",
    "names/surnames-azerbaijani-4.toml",
    "names/surnames-georgian.toml",
    "names/surnames-russian-1.toml",
    "names/surnames-russian-2.toml",
    "report/fr.frames.toml",
    "report/fr.speech.toml",
    "report/fr.verbs.toml",
    "report/fr.words.toml",
    "schemes/az.bgn-pcgn.toml",
    "schemes/az.cyrillic-latin.toml",
    "schemes/az.decision-498.toml",
    "schemes/az.press-en.toml",
    "schemes/az.press-fr.toml",
    "schemes/az.press-hy.toml",
    "schemes/az.press-ru.toml",
    "schemes/en.press-az.toml",
    "schemes/en.press-hy.toml",
    "schemes/en.press-ru.toml",
    "schemes/english.armenian.toml",
    "schemes/fr.press-az.toml",
    "schemes/fr.press-hy.toml",
    "schemes/fr.press-ru.toml",
    "schemes/fr.sounds.toml",
    "schemes/french-letters.plain.toml",
    "schemes/hy.220-n.toml",
    "schemes/hy.ala-lc.toml",
    "schemes/hy.bgn-pcgn.toml",
    "schemes/hy.hubschmann-meillet.toml",
    "schemes/hy.iso-9985.toml",
    "schemes/hy.press-az.toml",
    "schemes/hy.press-en.toml",
    "schemes/hy.press-fr.toml",
    "schemes/hy.press-ru.toml",
    "schemes/hy.western-en.toml",
    "schemes/hy.western-fr.toml",
    "schemes/latin.armenian-names.toml",
    "schemes/latin.caucasian-names.toml",
    "schemes/ru.bgn-pcgn.toml",
    "schemes/ru.gost-7.79-a.toml",
    "schemes/ru.gost-7.79-b.toml",
    "schemes/ru.icao-9303.toml",
    "schemes/ru.iso-9.toml",
    "schemes/ru.press-az.toml",
    "schemes/ru.press-en.toml",
    "schemes/ru.press-fr.toml",
    "schemes/ru.press-hy.toml",
    "schemes/sounds.az.toml",
    "schemes/sounds.hy.toml",
    "schemes/sounds.ru.toml",
    "sound/ala-lc.toml",
    "sound/armenian-classical.toml",
    "sound/armenian-western.toml",
    "sound/armenian.toml",
    "sound/azerbaijani-ascii.toml",
    "sound/azerbaijani-cyrillic.toml",
    "sound/azerbaijani.toml",
    "sound/bgn-armenian.toml",
    "sound/costs.toml",
    "sound/dutch.toml",
    "sound/english-azerbaijani.toml",
    "sound/english.toml",
    "sound/french.toml",
    "sound/german.toml",
    "sound/hubschmann-meillet.toml",
    "sound/iberian.toml",
    "sound/iso-9985.toml",
    "sound/russian-latin.toml",
    "sound/russian.toml",
    "sound/slavic-cyrillic.toml",
    "sound/slavic.toml",
    "sound/suffixes.toml",
    "sound/turkish.toml",
    "sound/verdict.toml",
    "sound/western-french.toml",
    "sound/western.toml",
    "styles/armenian-press.toml",
    "styles/azerbaijani-press.toml",
    "styles/french-press.toml",
    "styles/neutral.toml",
    "usages.toml",
}
