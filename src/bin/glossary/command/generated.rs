//! Writings for a name that is not known, by the names lexicon and by rule. Schemes are read when the first such name comes up.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use glossary::names::Names;
use glossary::translit::{Generated, KnownNames, Schemes, Writer, source_of};
use glossary::vocabulary::{Glossary, Kind, Lang, Script, Style};

use crate::error::CliError;
use crate::session::Session;

/// How many writings of a name are offered.
const ALTERNATIVES: usize = 3;

/// A longer query is no name.
const LONGEST: usize = 200;

/// The schemes, once they are asked for.
pub(super) struct Rules<'a> {
    session: &'a Session<'a>,
    glossary: &'static Glossary,
    names: &'static Names<'static>,
    style: &'static Style,
    schemes: OnceCell<Schemes>,
    known: RefCell<Known>,
}

/// What the glossary knows from one language to another, with names of persons or without: gathered when it is first
/// needed, and kept.
type Known = BTreeMap<(Lang, Lang, bool), &'static KnownNames<'static>>;

/// From which language to which a name is to be written.
#[derive(Clone, Copy)]
pub(super) struct Route<'r> {
    /// As its letters tell, where it is not given.
    pub(super) from: Option<Lang>,
    pub(super) to: &'r [Lang],
    /// What it names, where that is known: words are no names, and only persons have given names and surnames.
    pub(super) kind: Option<Kind>,
}

impl<'a> Rules<'a> {
    pub(super) fn new(
        session: &'a Session<'a>,
        glossary: &'static Glossary,
        names: &'static Names<'static>,
        style: &'static Style,
    ) -> Self {
        Self {
            session,
            glossary,
            names,
            style,
            schemes: OnceCell::new(),
            known: RefCell::default(),
        }
    }

    /// The name in each language asked for, the likeliest writing first; nothing for a language without a way to it.
    pub(super) fn generated(
        &self,
        name: &str,
        route: Route<'_>,
    ) -> Result<Vec<(Lang, Vec<Generated>)>, CliError> {
        if name.len() > LONGEST || route.kind == Some(Kind::Term) {
            return Ok(Vec::new());
        }
        let schemes = if let Some(schemes) = self.schemes.get() {
            schemes
        } else {
            let schemes = self.session.load_schemes()?;
            self.schemes.get_or_init(|| schemes)
        };
        let Some(from) = route.from.or_else(|| language(schemes, name)) else {
            return Ok(Vec::new());
        };
        let writer = Writer::new(schemes, self.glossary);
        let mut found = Vec::new();
        // A place may have the name of a person, and is not written as one.
        let personal = matches!(route.kind, None | Some(Kind::Person));
        for to in route.to {
            let Some(scheme) = schemes.press(from, *to) else {
                continue;
            };
            let known = *self
                .known
                .borrow_mut()
                .entry((from, *to, personal))
                .or_insert_with(|| {
                    let known = KnownNames::new(self.glossary, self.style, from, *to);
                    let known = if personal {
                        known.with_names(self.names)
                    } else {
                        known
                    };
                    Box::leak(Box::new(known))
                });
            // A name in other letters than those of its language is not written: that is no failure of the look-up.
            if let Ok(answers) = writer.write_known(scheme, name, ALTERNATIVES, known) {
                found.push((*to, answers));
            }
        }
        Ok(found)
    }
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
