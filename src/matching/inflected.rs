//! Case forms of names: what a query may be that no name is letter for letter. Asked only of names that begin like it, and
//! only then are the paradigms of its script read.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use super::Part;
use super::forms::{cells_in_use, shapes};
use super::index::{GetParadigms, Index};
use super::keys::Keys;
use super::letters::part_text;
use super::name::{Firsts, Name, each_name};
use super::score::Hit;
use super::sounding::Heard;
use crate::grammar::{Features, Paradigms};
use crate::text::{is_apostrophe, is_dash, is_hyphen};
use crate::vocabulary::{Concept, Grammar, Hasher, Kind, Lang, Number, Script, Term, TermRef};

impl<'g> Index<'g> {
    /// Finds case forms too. `paradigms` is called with the script of a query whose letters nothing has, and gives the
    /// paradigms of the languages that are written in it, or more.
    #[must_use]
    pub fn with_paradigms(
        mut self,
        paradigms: impl Fn(Script) -> Option<&'g Paradigms> + Send + Sync + 'g,
    ) -> Self {
        let paradigms: Box<GetParadigms<'g>> = Box::new(paradigms);
        self.get_paradigms = Some(paradigms);
        self
    }
}

/// The names of which the query is a case form. Those of the language whose form it is come first; where there are none, a
/// person or a place may be written as another language of the script has it: Pashinyanın.
pub(super) fn find(index: &Index<'_>, query: &str, _: &Heard) -> Vec<Hit> {
    let script = query.chars().rev().find_map(Script::of);
    let (Some(get), Some(script)) = (&index.get_paradigms, script) else {
        return Vec::new();
    };
    let key = index.fold(query);
    let names = begun(index, &key);
    let read = || get(script);
    let Some(paradigms) = (!names.is_empty()).then(read).flatten() else {
        return Vec::new();
    };
    let form = Asked {
        index,
        paradigms,
        langs: paradigms.langs_of(query),
        query,
        key: &key,
    };
    let all = || names.iter().filter_map(|name| form.named(*name));
    let mut hits: Vec<Hit> = all().filter_map(|named| form.own(&named)).collect();
    if hits.is_empty() {
        hits = all().filter_map(|named| form.foreign(&named)).collect();
    }
    if hits.iter().any(|hit| hit.tight) {
        hits.retain(|hit| hit.tight);
    }
    // A word that is a name itself is no form of another: Рима is a woman, not a case of Rome. But a woman's surname is a case of
    // the man's: Путина.
    if !hits.is_empty() && is_listed(index, query) {
        hits.retain(|hit| hit.part == Part::Surname);
    }
    hits
}

/// What is remembered of names for the next question.
#[derive(Debug, Default)]
pub(super) struct Forms {
    asked: AtomicUsize,
    /// The numbers of the search keys in the order of their letters, once they were asked for often.
    sorted: OnceLock<Vec<u32>>,
    /// Digests of the forms that were made, by name and language.
    made: Mutex<Digests>,
}

type Digests = BTreeMap<(Name, Lang), Box<[u32]>>;

impl Forms {
    /// Whether a name may have a form with this digest. The forms are made when its name is first asked for.
    fn have(&self, name: Name, lang: Lang, form: u32, make: impl Fn() -> Vec<u32>) -> bool {
        let known = |made: &Digests| {
            let digests = made.get(&(name, lang))?;
            Some(digests.contains(&form))
        };
        let known = self.made.lock().ok().and_then(|made| known(&made));
        known.unwrap_or_else(|| {
            // Whoever asks the same meanwhile makes them too.
            let digests = make();
            let has = digests.contains(&form);
            if let Ok(mut made) = self.made.lock() {
                made.insert((name, lang), digests.into());
            }
            has
        })
    }
}

/// From how many questions on keys are sorted.
const WORTH_SORTING: usize = 20;

/// The names that begin like the key of a form, in order.
fn begun(index: &Index<'_>, key: &str) -> Vec<Name> {
    let Some(start) = start(key) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if let Keys::Folded(table) = index.folded() {
        let Forms { asked, sorted, .. } = &index.forms;
        if sorted.get().is_none() && asked.fetch_add(1, Ordering::Relaxed) < WORTH_SORTING {
            let begun = table.keys().enumerate();
            let begun = begun.filter(|(_, name)| name.starts_with(start) && may_be_of(name, key));
            names.extend(begun.flat_map(|(at, _)| table.names_of(at).iter()));
        } else {
            let name = |at: u32| table.key(at as usize);
            let sorted = sorted.get_or_init(|| {
                let mut all: Vec<u32> = (0..).take(table.keys().count()).collect();
                all.sort_by_key(|at| name(*at));
                all
            });
            let from = sorted.partition_point(|at| name(*at) < start);
            let begun = sorted.get(from..).unwrap_or_default().iter();
            let begun = begun.take_while(|at| name(**at).starts_with(start));
            let begun = begun.filter(|at| may_be_of(name(**at), key));
            names.extend(begun.flat_map(|at| table.names_of(*at as usize).iter()));
        }
        names.sort_unstable();
        return names;
    }
    let folder = index.folder();
    let mut firsts = Firsts::new(folder, key);
    each_name(index.glossary, &mut |text, name| {
        if firsts.may_be(text) && may_be_of(folder.key(text).as_str(), key) {
            names.push(name);
        }
    });
    names
}

/// The letters that every name begins with of which this is the key of a form.
fn start(key: &str) -> Option<&str> {
    let end = key.char_indices().nth(KEPT).map_or(key.len(), |(at, _)| at);
    key.get(..end).filter(|start| !start.is_empty())
}

/// The first letters of a word, which all its forms keep.
const KEPT: usize = 2;

/// An ending is not longer.
const LONGEST_ENDING: usize = 12;

/// Whether a name may have a form, by their keys: the first word keeps its beginning.
fn may_be_of(name: &str, form: &str) -> bool {
    let count = |text: &str| text.chars().count();
    let word = name.split(' ').next().unwrap_or_default();
    // What the forms of a word may lose: the last letters, fewer of a short one.
    let lost = (count(word).saturating_sub(1) / 2).min(3);
    let end = word.char_indices().rev().take(lost).last();
    let kept = word.get(..end.map_or(word.len(), |(at, _)| at));
    kept.is_some_and(|kept| form.starts_with(kept) && count(kept) >= KEPT)
        && (count(name)..=count(name) + LONGEST_ENDING).contains(&(count(form) + lost))
}

/// A query that may be a form.
struct Asked<'a, 'g> {
    index: &'a Index<'g>,
    paradigms: &'g Paradigms,
    /// The languages with paradigms that are written in its script.
    langs: Vec<Lang>,
    query: &'a str,
    key: &'a str,
}

/// A term, and which part of it.
struct Named<'g> {
    name: Name,
    at: TermRef,
    part: Part,
    concept: &'g Concept,
    term: &'g Term,
    text: &'g str,
}

impl<'g> Asked<'_, 'g> {
    fn named(&self, name: Name) -> Option<Named<'g>> {
        let at = self.index.places().term(name)?;
        let (concept, term) = self.index.glossary.get(at)?;
        let part = name.part();
        Some(Named {
            name,
            at,
            part,
            concept,
            term,
            text: part_text(term, part)?,
        })
    }

    /// A form of a name in its own language.
    fn own(&self, named: &Named<'_>) -> Option<Hit> {
        let lang = named.term.lang;
        if !self.langs.contains(&lang.base()) {
            return None;
        }
        let proper = matches!(named.concept.kind, Kind::Person | Kind::Place);
        // Nobody's Gori is asked for: with the possessive it is more often another name.
        let cells = || {
            let cells = cells_in_use(self.paradigms, named.concept, named.term, named.part);
            let cells = cells.into_iter();
            let cells = cells.filter(|(features, _)| !(proper && features.possessive));
            cells.collect()
        };
        self.first(named, lang, &cells, 0)
    }

    /// A form of a name that another language writes so. One letter behind it is no sign of a language.
    fn foreign(&self, named: &Named<'_>) -> Option<Hit> {
        let proper = matches!(named.concept.kind, Kind::Person | Kind::Place);
        let language = self.index.glossary.language(named.term.lang);
        let script = language.map(|language| language.script);
        if !proper
            || named.part == Part::Given
            || script != self.query.chars().rev().find_map(Script::of)
        {
            return None;
        }
        let grammar = Grammar {
            gender: named.concept.gender,
            ..Grammar::default()
        };
        let base = named.term.lang.base();
        let mut others = self.langs.iter().filter(|lang| **lang != base);
        others.find_map(|lang| {
            let cells = || {
                let cells = self.paradigms.table(*lang, named.text, &grammar);
                let cells = cells.into_iter().filter(|(features, _)| {
                    features.number == Number::Singular && !features.possessive
                });
                cells.collect()
            };
            let hit = self.first(named, *lang, &cells, 2);
            hit.filter(|hit| hit.tight)
        })
    }

    /// The first form that the query is, tightly if it can be.
    fn first(
        &self,
        named: &Named<'_>,
        lang: Lang,
        cells: &dyn Fn() -> Vec<(Features, String)>,
        least: usize,
    ) -> Option<Hit> {
        if !self.is_told(named, least) {
            return None;
        }
        let forms = || {
            let cells = cells().into_iter();
            cells.flat_map(|cell| shapes(self.paradigms, lang, cell))
        };
        let digests = || -> Vec<u32> {
            let keys = forms().map(|(_, form)| Hasher::half_of(&self.index.fold(&form)));
            keys.collect()
        };
        if !self
            .index
            .forms
            .have(named.name, lang, Hasher::half_of(self.key), digests)
        {
            return None;
        }
        let proper = named.concept.kind != Kind::Term;
        let same = |(features, form): (Features, String)| {
            let differs = form != named.text && self.index.fold(&form) == self.key;
            let is = differs && capitals_fit(&form, self.query, proper);
            let tight = is && self.index.is_same_in(lang, &form, self.query);
            let loose = is && proper && named.part != Part::Given && self.may_be_loose(&form);
            (tight || loose).then(|| Hit {
                features: Some(features),
                ..Hit::new(named.at, named.part, tight)
            })
        };
        let mut hits: Vec<Hit> = forms().filter_map(same).collect();
        hits.sort_by_key(|hit| !hit.tight);
        hits.into_iter().next()
    }

    /// Whether accents and the like may have been left out: an apostrophe makes the form, and short names meet too much.
    fn may_be_loose(&self, form: &str) -> bool {
        // Who writes accents left none out, but for one or two in a long name.
        let least = if self.query.is_ascii() {
            LOOSE
        } else {
            LOOSE_ACCENTED
        };
        self.key.chars().count() > least && !form.contains(is_apostrophe)
    }

    /// Whether the ending says enough; a form may also be shorter than its name (групп). One plain letter more is as likely part of
    /// another name (Martini); an apostrophe tells.
    fn is_told(&self, named: &Named<'_>, least: usize) -> bool {
        let name = self.index.fold(named.text);
        let letters = self.key.chars().zip(name.chars());
        let shared = letters.take_while(|(one, other)| one == other).count();
        let ending = self.key.chars().count() - shared;
        let own = !self.query.is_ascii() || self.query.contains(is_apostrophe);
        let plain = !own && named.concept.kind != Kind::Term;
        ending >= if plain { least.max(2) } else { least }
    }
}

/// Forms of so few letters must agree in every accent.
const LOOSE: usize = 4;

/// The same where the query has letters beyond ASCII.
const LOOSE_ACCENTED: usize = 6;

/// Whether each word of a form has the capital that it needs; a term has none that it is not written with.
fn capitals_fit(form: &str, query: &str, proper: bool) -> bool {
    let words = |text: &str| -> Vec<bool> {
        let words = text
            .split(|letter: char| letter.is_whitespace() || is_hyphen(letter) || is_dash(letter));
        let words = words.filter(|word| !word.is_empty());
        words
            .map(|word| word.chars().find(|letter| letter.is_alphabetic()))
            .map(|first| first.is_some_and(char::is_uppercase))
            .collect()
    };
    let (needed, has) = (words(form), words(query));
    let capitals = query.chars().filter(|letter| letter.is_alphabetic());
    let all = capitals.clone().count() > 1 && capitals.clone().all(|letter| !letter.is_lowercase());
    let mut pairs = needed.iter().zip(&has);
    needed.len() == has.len()
        && (all || pairs.all(|(needed, has)| needed <= has && (proper || needed == has)))
}

/// Whether a query of one word is a given name or a surname by the list of names.
fn is_listed(index: &Index<'_>, query: &str) -> bool {
    let listed = |query: &str| {
        index
            .classes()
            .is_some_and(|names| !names.classes(query).is_empty())
    };
    !query.contains(' ') && listed(query)
}
