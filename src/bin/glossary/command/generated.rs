//! Writings for a name that is not known, by the names lexicon and by rule. Schemes are read when the first such name comes up.

use std::sync::OnceLock;

use glossary::load::builtin;
use glossary::load::load;
use glossary::matching::Index;
use glossary::names::Names;
use glossary::translit::{Generated, KnownNames, Schemes, Writer, source_of};
use glossary::vocabulary::{Kind, Lang, Script, Style};

use crate::error::CliError;
use crate::session::Session;

/// How many writings of a name are offered.
const ALTERNATIVES: usize = 3;

/// A longer query is no name.
const LONGEST: usize = 200;

/// What names are written by.
pub(super) struct Rules {
    index: &'static Index<'static>,
    style: &'static Style,
    names: &'static Names<'static>,
    /// The schemes, once they are asked for.
    schemes: OnceLock<Schemes>,
}

/// From which language to which a name is to be written.
#[derive(Clone, Copy)]
pub(super) struct Route<'r> {
    /// As its letters tell, where it is not given.
    pub(super) from: Option<Lang>,
    pub(super) to: &'r [Lang],
    /// What it names, where that is known: words are no names, and only persons have given names and surnames.
    pub(super) kind: Option<Kind>,
}

impl Rules {
    pub(super) fn new(
        index: &'static Index<'static>,
        style: &'static Style,
        names: &'static Names<'static>,
    ) -> Self {
        Self {
            index,
            style,
            names,
            schemes: OnceLock::new(),
        }
    }

    /// The names that are known.
    pub(super) fn index(&self) -> &'static Index<'static> {
        self.index
    }

    /// The house style.
    pub(super) fn style(&self) -> &'static Style {
        self.style
    }

    /// Reads the schemes that a name will need that is not known, while others look for names that are spelled nearly like it. Whoever
    /// needs them sooner waits. Packs with schemes are read by whoever tells what is wrong with them.
    pub(super) fn get_ready(
        &'static self,
        session: &Session<'_>,
        name: &str,
        route: Route<'_>,
    ) -> Result<(), CliError> {
        let is_ready = self.schemes.get().is_some() || session.has_schemes()?;
        if !is_ready && may_be_written(name, route) {
            let work = || {
                self.schemes.get_or_init(built_in);
            };
            // Where there is no thread to be had, they are read when they are needed.
            let _started = std::thread::Builder::new().spawn(work);
        }
        Ok(())
    }

    /// The name in each language asked for, the likeliest writing first; nothing for a language without a way to it.
    pub(super) fn generated(
        &self,
        session: &Session<'_>,
        name: &str,
        route: Route<'_>,
    ) -> Result<Vec<(Lang, Vec<Generated>)>, CliError> {
        if !may_be_written(name, route) {
            return Ok(Vec::new());
        }
        let schemes = self.schemes(session)?;
        let Some(from) = route.from.or_else(|| language(schemes, name)) else {
            return Ok(Vec::new());
        };
        let glossary = self.index.glossary();
        let writer = Writer::new(schemes, glossary);
        let related = self.index.related(name);
        let mut found = Vec::new();
        for to in route.to {
            let Some(scheme) = schemes.press(from, *to) else {
                continue;
            };
            let known = KnownNames::of(&related, glossary, self.style, from, *to);
            let known = if is_personal(route) {
                known.with_names(self.names)
            } else {
                known
            };
            // A name in other letters than those of its language is not written: that is no failure of the look-up.
            if let Ok(answers) = writer.write_known(scheme, name, ALTERNATIVES, &known) {
                found.push((*to, answers));
            }
        }
        Ok(found)
    }

    fn schemes(&self, session: &Session<'_>) -> Result<&Schemes, CliError> {
        if let Some(schemes) = self.schemes.get() {
            return Ok(schemes);
        }
        if session.has_schemes()? {
            let schemes = session.load_schemes()?;
            return Ok(self.schemes.get_or_init(|| schemes));
        }
        Ok(self.schemes.get_or_init(built_in))
    }
}

fn built_in() -> Schemes {
    load(&builtin::press_schemes()).schemes
}

/// A place may have the name of a person, and is not written as one.
fn is_personal(route: Route<'_>) -> bool {
    matches!(route.kind, None | Some(Kind::Person))
}

fn may_be_written(name: &str, route: Route<'_>) -> bool {
    name.len() <= LONGEST && route.kind != Some(Kind::Term)
}

/// The language of a name by its letters; plain Latin ones are read as English.
fn language(schemes: &Schemes, name: &str) -> Option<Lang> {
    let mut letters = name.chars().filter(|letter| letter.is_alphabetic());
    source_of(schemes, name).or_else(|| {
        letters
            .any(|letter| Script::of(letter) == Some(Script::Latin))
            .then_some(Lang::EN)
    })
}
