//! Names that the glossary lacks: what is written like a name in a text and names no concept.
//!
//! In: a text, its protected parts, its mentions. Out: names in citation form with their places. A run of capitalised
//! words counts where no sentence begins; at the beginning of one only what stands elsewhere inside a sentence, or is
//! in the names lexicon. Nothing is looked up by sound here: that is for whoever shows them.

mod lemma;
mod runs;

use std::collections::{BTreeMap, BTreeSet};

use super::Mention;
use crate::grammar::{Case, Paradigms};
use crate::names::Names;
use crate::text::{Folder, TokenKind, Zone, casing, is_apostrophe, tokens};
use crate::vocabulary::{Glossary, Kind, Lang, Language, Script, Span};

use lemma::Lemmas;
use runs::Run;

/// A name that the glossary lacks, with all its places in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// Citation form, as far as the text and the paradigms tell.
    pub name: String,
    /// By which it is the same name elsewhere.
    pub key: String,
    /// Language of the text that it stands in.
    pub lang: Lang,
    /// What it probably is.
    pub guess: Guess,
    /// Its places, in order.
    pub spans: Vec<Span>,
}

/// What a name that is not known probably names. Later ones are surer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guess {
    /// Nothing tells.
    Unsure,
    /// It stands where places stand.
    Place,
    /// It has a word for an organisation, or stands beside one.
    Organisation,
    /// It has a word of the names lexicon, an initial or a title before it.
    Person,
}

/// Finds them in texts of one language. Build it once.
#[derive(Debug)]
pub struct Finder<'a> {
    language: &'a Language,
    paradigms: &'a Paradigms,
    names: &'a Names<'a>,
    folder: Folder,
    /// Words that capitals do not make a name: days, months, the commonest words.
    ordinary: BTreeSet<String>,
    /// Words of institutions and offices, by search keys: alone they name nothing.
    official: BTreeSet<String>,
    search: Folder,
    /// Names of the glossary, by search keys: it does not lack them, even where something else has them.
    known: BTreeSet<String>,
}

impl<'a> Finder<'a> {
    /// For a language with data; `None` without.
    pub fn new(
        glossary: &'a Glossary,
        paradigms: &'a Paradigms,
        names: &'a Names<'a>,
        lang: Lang,
    ) -> Option<Self> {
        let language = glossary.language(lang)?;
        let calendar = &language.calendar;
        let months = calendar.months.iter();
        let months = months.flat_map(|month| [Some(&month.name), month.in_date.as_ref()]);
        let words = months
            .flatten()
            .chain(&calendar.weekdays)
            .chain(&language.common)
            .chain(&language.clitics.elided)
            .flat_map(|words| words.split_whitespace());
        let search = Folder::search([language].into_iter());
        let official = glossary
            .terms()
            .filter(|(_, concept, term)| {
                term.lang == lang && matches!(concept.kind, Kind::Organisation | Kind::Term)
            })
            .flat_map(|(_, _, term)| {
                tokens(&term.text, Some(&language.clitics))
                    .into_iter()
                    .map(|token| token.span.of(&term.text))
            })
            .map(|word| search.key(word).into_string())
            .collect();
        let known = glossary
            .terms()
            .filter(|(_, concept, term)| term.lang == lang && concept.kind != Kind::Term)
            .map(|(_, _, term)| search.key(&term.text).into_string())
            .collect();
        Some(Self {
            known,
            language,
            paradigms,
            names,
            folder: Folder::for_language(language),
            ordinary: words.map(|word| casing::lower(language, word)).collect(),
            official,
            search,
        })
    }

    /// The names of a text that are in none of its `mentions` (of all kinds), nor in `zones`; by their first places.
    pub fn names(&self, text: &str, zones: &[Zone], mentions: &[Mention]) -> Vec<UnknownName> {
        let runs = runs::runs(self, text, zones, mentions);
        let lemmas = Lemmas::new(self, text, &runs);
        let mut groups: Vec<Group> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for run in &runs {
            let name = lemmas.name(self, text, run);
            if self.is_official(&name) || self.known.contains(self.search.key(&name).as_str()) {
                continue;
            }
            let key = self.folder.key(&name).into_string();
            let guess = self.guess(text, run, &name);
            let at = *places.entry(key.clone()).or_insert_with(|| {
                groups.push(Group::new(name, key));
                groups.len() - 1
            });
            if let Some(group) = groups.get_mut(at) {
                group.spans.push(run.span);
                group.guesses.push(guess);
            }
        }
        let groups = join_surnames(groups);
        let mut names: Vec<UnknownName> = groups
            .into_iter()
            .map(|group| UnknownName {
                guess: group.guess(),
                name: group.name,
                key: group.key,
                lang: self.language.lang,
                spans: group.spans,
            })
            .collect();
        names.sort_by_key(|name| name.spans.first().copied());
        names
    }

    fn guess(&self, text: &str, run: &Run, name: &str) -> Guess {
        let of_organisation = |word: &str| {
            let word = self.lower(word);
            let mut words = self.language.naming.organisations.iter();
            words.any(|beginning| word.starts_with(beginning.as_str()))
        };
        let mut words = run.words.iter().skip(1).map(|span| span.of(text));
        if words.any(of_organisation) {
            return Guess::Organisation;
        }
        if run.titled || run.initial || name.split_whitespace().any(|word| self.is_listed(word)) {
            return Guess::Person;
        }
        let beside = run.before.iter().take(1).chain(&run.after);
        if beside.map(|span| span.of(text)).any(of_organisation) {
            return Guess::Organisation;
        }
        let naming = &self.language.naming;
        let places = &naming.before_places;
        let before: Vec<String> = run
            .before
            .iter()
            .map(|span| self.lower(span.of(text).trim_end_matches(is_apostrophe)))
            .collect();
        let after_preposition = match before.as_slice() {
            [near, ..] if places.contains(near) => true,
            // The village of …
            [near, far] => self.ordinary.contains(near) && places.contains(far),
            _ => false,
        };
        let after = run.after.map(|span| self.lower(span.of(text)));
        let before_place = after.is_some_and(|word| {
            let mut beginnings = naming.after_places.iter();
            beginnings.any(|beginning| word.starts_with(beginning.as_str()))
        });
        let locative = || {
            let form = run.words.last().map_or("", |span| span.of(text));
            let readings = self.paradigms.analyse(self.language.lang, form).into_iter();
            let mut readings = readings.filter(|reading| reading.features.case == Case::Locative);
            // Without a preposition only a case of its own tells.
            places.is_empty() && readings.any(|reading| name.ends_with(&reading.lemma))
        };
        if after_preposition || before_place || locative() {
            Guess::Place
        } else {
            Guess::Unsure
        }
    }

    /// Whether every word of it is one of institutions, and none a name.
    fn is_official(&self, name: &str) -> bool {
        let words = tokens(name, Some(&self.language.clitics)).into_iter();
        let mut words = words.filter(|token| token.kind == TokenKind::Word);
        words.all(|token| {
            let word = token.span.of(name);
            let key = self.search.key(word);
            let official = self.official.contains(key.as_str());
            official && !self.known.contains(key.as_str()) && !self.is_listed(word)
        })
    }

    fn lower(&self, word: &str) -> String {
        casing::lower(self.language, word)
    }

    /// Whether a word is in the names lexicon.
    fn is_listed(&self, word: &str) -> bool {
        !self.names.find(word).is_empty()
    }

    fn is_own(&self, word: &str) -> bool {
        let own = |letter: char| {
            !letter.is_alphabetic() || Script::of(letter) == Some(self.language.script)
        };
        word.chars().all(own)
    }
}

/// Places with one name.
struct Group {
    name: String,
    key: String,
    spans: Vec<Span>,
    guesses: Vec<Guess>,
}

impl Group {
    fn new(name: String, key: String) -> Self {
        Self {
            name,
            key,
            spans: Vec::new(),
            guesses: Vec::new(),
        }
    }

    /// One sure place tells of all; a place name stands without a preposition too.
    fn guess(&self) -> Guess {
        self.guesses.iter().copied().max().unwrap_or(Guess::Unsure)
    }
}

/// A word alone that is the last of one longer name, and of one only, is that name.
fn join_surnames(groups: Vec<Group>) -> Vec<Group> {
    let mut owners: BTreeMap<String, Option<String>> = BTreeMap::new();
    for group in &groups {
        if let Some((_, last)) = group.key.rsplit_once(' ') {
            let owner = owners.entry(last.to_owned());
            owner
                .and_modify(|owner| *owner = None)
                .or_insert_with(|| Some(group.key.clone()));
        }
    }
    let (mut kept, mut alone) = (Vec::new(), Vec::new());
    for group in groups {
        match owners.get(&group.key) {
            Some(Some(owner)) => alone.push((owner.clone(), group)),
            _ => kept.push(group),
        }
    }
    for (owner, group) in alone {
        if let Some(full) = kept.iter_mut().find(|full| full.key == owner) {
            full.spans.extend(group.spans);
            full.spans.sort_unstable();
            full.guesses.extend(group.guesses);
        }
    }
    kept
}
