//! The languages of the built-in pack, for the tests of the text layer.

use std::sync::LazyLock;

use glossary::load::builtin::{Parts, sources};
use glossary::load::load;
use glossary::vocabulary::{Lang, Language};

/// One language.
pub(crate) fn language(lang: Lang) -> &'static Language {
    all()
        .iter()
        .find(|language| language.lang == lang)
        .expect("a language with full data")
}

/// The languages with full data.
pub(crate) fn all() -> &'static [Language] {
    static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
        let glossary = load(&sources(Parts::CORE)).glossary;
        let read = |lang| glossary.language(lang).cloned();
        Lang::FULL.into_iter().filter_map(read).collect()
    });
    &LANGUAGES
}
