//! The names of a glossary by key, and the pipeline that asks them.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use unicode_normalization::UnicodeNormalization;

use super::compare::{Comparer, LONGEST_NAME, NameClasses};
use super::score::{self, Hit};
use super::sounding::{self, SoundTable};
use super::suggest::Spellings;
use super::{
    Action, Answer, Candidate, Layer, Outcome, Part, Query, Step, clitics, person, suggest,
};
use crate::rendering::name_parts;
use crate::sound::Sounds;
use crate::text::{Folder, first_bytes};
use crate::vocabulary::{Concept, Glossary, Kind, Lang, Term, TermRef};

/// All names of a glossary, ready to be asked. Cheap to make: keys are folded, and sounds are read, when a query first needs them.
pub struct Index<'g> {
    pub(super) glossary: &'g Glossary,
    exact: OnceLock<Table<'g>>,
    /// How many times names were asked for letter by letter.
    asked: AtomicUsize,
    folder: OnceLock<Folder>,
    folded: OnceLock<Table<'g>>,
    spellings: OnceLock<Spellings>,
    get_sounds: Option<Box<GetSounds<'g>>>,
    classes: Option<&'g dyn NameClasses>,
    sounds: OnceLock<Option<&'g Sounds>>,
    sounding: OnceLock<Option<SoundTable<'g>>>,
}

/// Gives the sounds when they are first needed: most names are found by their letters.
type GetSounds<'g> = dyn Fn() -> Option<&'g Sounds> + Send + Sync + 'g;

impl fmt::Debug for Index<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Index")
            .field("glossary", &self.glossary)
            .finish_non_exhaustive()
    }
}

/// Keys with what they name, sorted by key.
#[derive(Debug)]
pub(super) struct Table<'g> {
    rows: Vec<Row<'g>>,
}

/// One name under one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row<'g> {
    /// The first bytes of the key as a number: nearly all comparisons end here.
    prefix: u64,
    pub(super) key: Cow<'g, str>,
    pub(super) part: Part,
    pub(super) term: TermRef,
}

/// A stage of the pipeline: a layer and how it finds names.
struct Stage {
    layer: Layer,
    find: fn(&Index<'_>, &str, Option<Lang>) -> Vec<Hit>,
}

/// The strictest first.
const STAGES: &[Stage] = &[
    Stage {
        layer: Layer::Exact,
        find: find_exact,
    },
    Stage {
        layer: Layer::Folded,
        find: find_folded,
    },
    Stage {
        layer: Layer::Phonetic,
        find: sounding::phonetic,
    },
    Stage {
        layer: Layer::Fuzzy,
        find: sounding::fuzzy,
    },
];

impl<'g> Index<'g> {
    /// The names of `glossary`.
    pub fn new(glossary: &'g Glossary) -> Self {
        Self {
            glossary,
            exact: OnceLock::new(),
            asked: AtomicUsize::new(0),
            folder: OnceLock::new(),
            folded: OnceLock::new(),
            spellings: OnceLock::new(),
            get_sounds: None,
            classes: None,
            sounds: OnceLock::new(),
            sounding: OnceLock::new(),
        }
    }

    /// Finds names by sound too. `sounds` is called once, for the first query whose letters nothing has.
    #[must_use]
    pub fn with_sounds(
        mut self,
        sounds: impl Fn() -> Option<&'g Sounds> + Send + Sync + 'g,
    ) -> Self {
        self.get_sounds = Some(Box::new(sounds));
        self
    }

    /// Decides by a list of names before it does by sound.
    #[must_use]
    pub fn with_classes(mut self, classes: &'g dyn NameClasses) -> Self {
        self.classes = Some(classes);
        self
    }

    /// Who or what the query names.
    pub fn lookup(&self, query: &Query) -> Answer {
        let readings = self.readings(query);
        let mut answer = Answer {
            outcome: Outcome::None,
            candidates: Vec::new(),
            suggestions: Vec::new(),
            steps: Vec::new(),
            set_aside: Vec::new(),
            vetoed: Vec::new(),
        };
        // As it was typed first, by every stage: « s’accuser » is a term, « accuser » another. By sound only where no letters do.
        let by_sound = |stage: &&Stage| stage.layer >= Layer::Phonetic;
        let attempts = |sound: bool| {
            readings.iter().flat_map(move |reading| {
                let stages = STAGES.iter().filter(move |stage| by_sound(stage) == sound);
                stages.map(move |stage| (stage, reading))
            })
        };
        for (stage, reading) in attempts(false).chain(attempts(true)) {
            if answer.outcome != Outcome::None && !query.explain {
                break;
            }
            let mut hits = (stage.find)(self, reading, query.from);
            hits.retain(|hit| self.wanted(query, hit.term));
            if hits.is_empty() {
                continue;
            }
            if answer.outcome == Outcome::None {
                hits.extend(self.homographs(query, &hits));
                (answer.outcome, answer.candidates) =
                    score::candidates(self.glossary, stage.layer, hits);
                answer.steps = self.steps(query, &readings, reading, stage.layer);
            } else {
                let (_, others) = score::candidates(self.glossary, stage.layer, hits);
                answer.set_aside(others);
            }
        }
        if answer.outcome == Outcome::None {
            answer.steps = self.steps(query, &readings, "", Layer::Folded);
            answer.suggestions = suggest::near(self, &readings, |term| self.wanted(query, term));
        }
        if query.explain
            && answer
                .candidates
                .iter()
                .all(|one| one.layer >= Layer::Phonetic)
        {
            let all = readings
                .iter()
                .flat_map(|reading| sounding::vetoed(self, reading, query.from));
            answer.vetoed = all.collect();
        }
        answer.candidates.truncate(query.limit);
        answer
    }

    /// What a query may stand for, likeliest first: itself, then without its leading article or preposition.
    fn readings(&self, query: &Query) -> Vec<String> {
        // Whoever pastes a page by mistake is not made to wait for what it may be the name of.
        if query.text.len() > LONGEST_NAME {
            return Vec::new();
        }
        let words: Vec<&str> = query.text.split_whitespace().collect();
        let whole: String = words.join(" ").nfc().collect();
        let mut readings = vec![whole.clone()];
        for language in self.glossary.languages() {
            if query.from.is_some_and(|from| from.base() != language.lang) {
                continue;
            }
            if let Some(stripped) = clitics::strip(&whole, language)
                && !readings.contains(&stripped)
            {
                readings.push(stripped);
            }
        }
        readings.retain(|reading| !reading.is_empty());
        readings
    }

    fn wanted(&self, query: &Query, term: TermRef) -> bool {
        self.glossary.get(term).is_some_and(|(concept, term)| {
            query.kind.is_none_or(|kind| kind == concept.kind)
                && query.from.is_none_or(|from| from == term.lang)
        })
    }

    /// Concepts that the data says share a form of those found, though in other letters: they are candidates too.
    fn homographs(&self, query: &Query, hits: &[Hit]) -> Vec<Hit> {
        let others = hits.iter().flat_map(|hit| {
            let concept = self.glossary.concepts().get(hit.term.concept);
            let homographs = concept.map_or(&[][..], |concept| &concept.homograph);
            homographs.iter().filter_map(move |id| {
                let other = self.glossary.index_of(id)?;
                (!hits.iter().any(|hit| hit.term.concept == other)).then_some((other, hit))
            })
        });
        others
            .flat_map(|(other, hit)| {
                let rows = self.folded(&self.fold(&hit.text)).into_iter();
                rows.filter(move |row| row.term.concept == other)
            })
            .filter(|row| self.wanted(query, row.term))
            .filter_map(|row| self.hit(row.term, row.part, true))
            .collect()
    }

    fn steps(&self, query: &Query, readings: &[String], used: &str, layer: Layer) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut add = |action, before: &str, result: &str| {
            if before != result {
                let result = result.to_owned();
                steps.push(Step { action, result });
            }
        };
        let Some(whole) = readings.first() else {
            return steps;
        };
        let used = if used.is_empty() { whole } else { used };
        add(Action::Compose, &query.text, whole);
        add(Action::Strip, whole, used);
        if layer != Layer::Exact {
            add(Action::Fold, used, &self.fold(used));
        }
        steps
    }

    /// A hit on a part of a term, with the text as the glossary writes it.
    pub(super) fn hit(&self, term: TermRef, part: Part, tight: bool) -> Option<Hit> {
        let (_, form) = self.glossary.get(term)?;
        Some(Hit {
            term,
            part,
            text: part_text(form, part)?.to_owned(),
            tight,
            sound: None,
        })
    }

    /// The search key of a text.
    pub(super) fn fold(&self, text: &str) -> String {
        let folder = self
            .folder
            .get_or_init(|| Folder::search(self.glossary.languages()));
        folder.key(text).into_string()
    }

    /// The names with exactly these letters.
    pub(super) fn sounds(&self) -> Option<&'g Sounds> {
        let get = self.get_sounds.as_ref()?;
        *self.sounds.get_or_init(get)
    }

    pub(super) fn sound_table(&self) -> Option<&SoundTable<'g>> {
        let table = || {
            let comparer = Comparer::new(self.sounds()?);
            let comparer = match self.classes {
                Some(classes) => comparer.with_classes(classes),
                None => comparer,
            };
            Some(SoundTable::new(self.glossary, comparer))
        };
        self.sounding.get_or_init(table).as_ref()
    }

    pub(super) fn exact(&self, key: &str) -> Vec<Row<'g>> {
        if self.asked.fetch_add(1, Ordering::Relaxed) < WORTH_A_TABLE {
            let mut rows = Vec::new();
            for (at, concept, term) in self.glossary.terms() {
                // A part of a name stands at its beginning or its end.
                if term.text.starts_with(key) || term.text.ends_with(key) {
                    names_of(concept, term, &mut |text, part| {
                        if text == key {
                            rows.push(Row::new(Cow::Borrowed(text), part, at));
                        }
                    });
                }
            }
            rows.sort_unstable();
            return rows;
        }
        let table = self
            .exact
            .get_or_init(|| Table::new(self.glossary, Cow::Borrowed));
        table.get(key).cloned().collect()
    }

    /// The names with this search key.
    pub(super) fn folded(&self, key: &str) -> Vec<Row<'g>> {
        self.all_folded().get(key).cloned().collect()
    }

    /// The folded keys, for suggestions.
    pub(super) fn spellings(&self) -> &Spellings {
        self.spellings
            .get_or_init(|| Spellings::new(self.all_folded()))
    }

    pub(super) fn all_folded(&self) -> &Table<'g> {
        self.folded
            .get_or_init(|| Table::new(self.glossary, |text| Cow::Owned(self.fold(text))))
    }
}

/// From how many questions on all names are sorted; to compare each of them a few times takes less time and memory.
const WORTH_A_TABLE: usize = 20;

impl Answer {
    fn set_aside(&mut self, others: Vec<Candidate>) {
        for other in others {
            let known = |candidate: &Candidate| candidate.concept == other.concept;
            if !self.candidates.iter().any(known) && !self.set_aside.iter().any(known) {
                self.set_aside.push(other);
            }
        }
    }
}

impl<'g> Table<'g> {
    fn new(glossary: &'g Glossary, key: impl Fn(&'g str) -> Cow<'g, str>) -> Self {
        let mut rows = Vec::with_capacity(glossary.terms().count() * 5 / 4);
        each_name(glossary, &mut |text, part, term| {
            rows.push(Row::new(key(text), part, term));
        });
        rows.sort_unstable();
        Self { rows }
    }

    /// All rows under a key.
    pub(super) fn get(&self, key: &str) -> impl Iterator<Item = &Row<'g>> {
        let first = first_bytes(key);
        let start = self
            .rows
            .partition_point(|row| (row.prefix, &*row.key) < (first, key));
        let rows = self.rows.get(start..).unwrap_or_default();
        rows.iter().take_while(move |row| row.key == key)
    }

    pub(super) fn rows(&self) -> &[Row<'g>] {
        &self.rows
    }
}

impl<'g> Row<'g> {
    fn new(key: Cow<'g, str>, part: Part, term: TermRef) -> Self {
        Self {
            prefix: first_bytes(&key),
            key,
            part,
            term,
        }
    }
}

/// The texts under which a query may find each term.
fn each_name<'g>(glossary: &'g Glossary, add: &mut dyn FnMut(&'g str, Part, TermRef)) {
    for (at, concept, term) in glossary.terms() {
        names_of(concept, term, &mut |text, part| add(text, part, at));
    }
}

/// The texts under which a query may find a term: the whole, and the parts of the names of persons.
fn names_of<'g>(concept: &Concept, term: &'g Term, add: &mut dyn FnMut(&'g str, Part)) {
    add(&term.text, Part::Whole);
    if concept.kind == Kind::Person
        && let Some((given, surname)) = name_parts(term)
    {
        add(surname, Part::Surname);
        add(given, Part::Given);
    }
}

/// The letters of a term that a part names.
pub(crate) fn part_text(term: &Term, part: Part) -> Option<&str> {
    match part {
        Part::Surname | Part::Initials => name_parts(term).map(|(_, surname)| surname),
        Part::Given => name_parts(term).map(|(given, _)| given),
        Part::Whole | Part::Reordered | Part::Extended => Some(&term.text),
    }
}

fn find_exact(index: &Index<'_>, query: &str, _: Option<Lang>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = index
        .exact(query)
        .iter()
        .filter_map(|row| index.hit(row.term, row.part, true))
        .collect();
    hits.extend(person::find(
        index,
        |key| index.exact(key),
        str::to_owned,
        query,
    ));
    hits
}

fn find_folded(index: &Index<'_>, query: &str, _: Option<Lang>) -> Vec<Hit> {
    let fold = |text: &str| index.fold(text);
    let key = fold(query);
    let mut hits: Vec<Hit> = index
        .folded(&key)
        .iter()
        .filter_map(|row| index.hit(row.term, row.part, index.same_in_own_language(query, row)))
        .collect();
    hits.extend(person::find(index, |key| index.folded(key), fold, query));
    // ə is e and ş is s for search, yet a name that needs no such licence is the better reading.
    if hits.iter().any(|hit| hit.tight) {
        hits.retain(|hit| hit.tight);
    }
    hits
}

impl Index<'_> {
    fn same_in_own_language(&self, query: &str, row: &Row<'_>) -> bool {
        self.glossary.get(row.term).is_some_and(|(_, term)| {
            let Some(language) = self.glossary.language(term.lang) else {
                return false;
            };
            let folder = Folder::for_language(language);
            part_text(term, row.part).is_some_and(|text| folder.key(text) == folder.key(query))
        })
    }
}
