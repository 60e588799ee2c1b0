//! The names of a glossary by key, and the pipeline that asks them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::compare::{Comparer, NameClasses};
use super::compiled::{self, Letters};
use super::inflected::{self, Forms};
use super::keys::Keys;
use super::letters::{self, part_text};
use super::name::{self, Name, Places};
use super::readings::Readings;
use super::related::{self, Bearers};
use super::score::{self, Hit};
use super::sounding::{self, Heard, SoundTable};
use super::suggest::Spellings;
use super::table::{Folded, Table};
use super::{Action, Answer, Candidate, Layer, Outcome, Part, Query, Step, Suggestion, suggest};
use crate::code::Compiled;
use crate::grammar::Paradigms;
use crate::sound::Sounds;
use crate::text::Folder;
use crate::vocabulary::{Glossary, Lang, Script, TermRef};

/// All names of a glossary, ready to be asked. Cheap to make: keys are folded, and sounds are read, when a query first needs them.
pub struct Index<'g> {
    pub(super) glossary: &'g Glossary,
    places: OnceLock<Places>,
    written: OnceLock<Table>,
    /// How many times names were asked for letter by letter.
    asked: AtomicUsize,
    folder: OnceLock<Folder>,
    /// Folders of single languages.
    pub(super) own: OnceLock<BTreeMap<Lang, Folder>>,
    folded: OnceLock<Folded>,
    /// The same of search keys.
    asked_folded: AtomicUsize,
    bearers: OnceLock<Bearers>,
    latest: OnceLock<i32>,
    spellings: OnceLock<Spellings>,
    get_sounds: Option<Box<GetSounds<'g>>>,
    pub(super) get_paradigms: Option<Box<GetParadigms<'g>>>,
    pub(super) forms: Forms,
    classes: Option<&'g dyn NameClasses>,
    sounds: OnceLock<Option<&'g Sounds>>,
    sounding: OnceLock<SoundTable<'g>>,
    compiled: Option<Compiled>,
    /// How many times names were asked for by sound.
    heard: AtomicUsize,
}

/// Gives the sounds when they are first needed: most names are found by their letters.
type GetSounds<'g> = dyn Fn() -> Option<&'g Sounds> + Send + Sync + 'g;

/// Gives the paradigms of a script in the same way.
pub(super) type GetParadigms<'g> = dyn Fn(Script) -> Option<&'g Paradigms> + Send + Sync + 'g;

impl fmt::Debug for Index<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Index")
            .field("glossary", &self.glossary)
            .finish_non_exhaustive()
    }
}

/// A stage of the pipeline: a layer and how it finds names.
struct Stage {
    layer: Layer,
    find: fn(&Index<'_>, &str, &Heard) -> Vec<Hit>,
}

/// The strictest first.
const STAGES: &[Stage] = &[
    Stage {
        layer: Layer::Exact,
        find: letters::exact,
    },
    Stage {
        layer: Layer::Folded,
        find: letters::folded,
    },
    Stage {
        layer: Layer::Inflected,
        find: inflected::find,
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

/// What is asked of all readings of a query before the next is asked of any.
const PASSES: &[RangeInclusive<Layer>] = &[
    Layer::Exact..=Layer::Folded,
    Layer::Inflected..=Layer::Inflected,
    Layer::Phonetic..=Layer::Fuzzy,
];

impl<'g> Index<'g> {
    /// The names of `glossary`.
    pub fn new(glossary: &'g Glossary) -> Self {
        Self {
            glossary,
            places: OnceLock::new(),
            written: OnceLock::new(),
            asked: AtomicUsize::new(0),
            folder: OnceLock::new(),
            own: OnceLock::new(),
            folded: OnceLock::new(),
            asked_folded: AtomicUsize::new(0),
            bearers: OnceLock::new(),
            latest: OnceLock::new(),
            spellings: OnceLock::new(),
            get_sounds: None,
            get_paradigms: None,
            forms: Forms::default(),
            classes: None,
            sounds: OnceLock::new(),
            sounding: OnceLock::new(),
            compiled: None,
            heard: AtomicUsize::new(0),
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

    /// Reads the names by letters and by sound from what [`compile`](super::compile) made of this glossary and these sounds, instead of
    /// making them.
    #[must_use]
    pub fn with_compiled(mut self, compiled: Compiled) -> Self {
        self.compiled = Some(compiled);
        self
    }

    /// Decides by a list of names before it does by sound.
    #[must_use]
    pub fn with_classes(mut self, classes: &'g dyn NameClasses) -> Self {
        self.classes = Some(classes);
        self
    }

    /// What names are looked up in.
    pub fn glossary(&self) -> &'g Glossary {
        self.glossary
    }

    /// The terms that have exactly these letters, or a part with them: the first step of `lookup`, without an answer around it.
    pub fn exact(&self, letters: &str) -> impl Iterator<Item = (TermRef, Part)> {
        let names = self.written().get(self, letters);
        let name = move |at| names.get(at).copied();
        let names = (0..).map_while(name);
        names.filter_map(|name| Some((self.places().term(name)?, name.part())))
    }

    /// Who or what the query names, and where nobody knows what it may be a slip for.
    pub fn lookup(&self, query: &Query) -> Answer {
        let mut answer = self.find(query);
        if answer.outcome == Outcome::None {
            answer.suggestions = self.suggest(query);
        }
        answer
    }

    /// Names that are spelled nearly like a query that names nothing.
    pub fn suggest(&self, query: &Query) -> Vec<Suggestion> {
        let readings = Readings::new(query);
        let readings: Vec<&str> = readings.all(self, query).collect();
        suggest::near(self, &readings, |term| self.wanted(query, term))
    }

    /// Who or what the query names, without suggestions: whoever asks for them has time for something else meanwhile.
    pub fn find(&self, query: &Query) -> Answer {
        let readings = Readings::new(query);
        let mut answer = Answer {
            outcome: Outcome::None,
            candidates: Vec::new(),
            suggestions: Vec::new(),
            steps: Vec::new(),
            set_aside: Vec::new(),
            vetoed: Vec::new(),
        };
        // As it was typed first, by every stage: « s’accuser » is a term, « accuser » another. As a case form where no letters do,
        // and by sound where it is none.
        let readings = &readings;
        let heard = Heard::new(query.from);
        let attempts = PASSES.iter().flat_map(|pass| {
            readings.all(self, query).flat_map(move |reading| {
                let stages = STAGES.iter().filter(|stage| pass.contains(&stage.layer));
                stages.map(move |stage| (stage, reading))
            })
        });
        for (stage, reading) in attempts {
            let mut hits = (stage.find)(self, reading, &heard);
            hits.retain(|hit| self.wanted(query, hit.term));
            if !hits.is_empty() && answer.outcome == Outcome::None {
                hits.extend(self.homographs(query, &hits));
                self.keep_holders(query, &mut hits);
                (answer.outcome, answer.candidates) = score::candidates(self, stage.layer, hits);
                if answer.outcome == Outcome::Match
                    && stage.layer >= Layer::Phonetic
                    && sounding::is_word(reading)
                {
                    answer.doubt();
                }
                answer.steps = self.steps(query, &readings.whole, reading, stage.layer);
            } else if !hits.is_empty() {
                let (_, others) = score::candidates(self, stage.layer, hits);
                answer.set_aside(others);
            }
            if answer.outcome != Outcome::None && !query.explain {
                break;
            }
        }
        if answer.outcome == Outcome::None {
            answer.steps = self.steps(query, &readings.whole, &readings.whole, Layer::Folded);
        }
        if query.explain
            && answer
                .candidates
                .iter()
                .all(|one| one.layer >= Layer::Phonetic)
        {
            let all = readings
                .all(self, query)
                .flat_map(|reading| sounding::vetoed(self, reading, &heard));
            answer.vetoed = all.collect();
        }
        answer.candidates.truncate(query.limit);
        answer
    }

    fn wanted(&self, query: &Query, term: TermRef) -> bool {
        self.glossary.get(term).is_some_and(|(concept, term)| {
            query.kind.is_none_or(|kind| kind == concept.kind)
                && query.from.is_none_or(|from| from == term.lang)
                && (query.gender.is_none()
                    || concept.gender.is_none()
                    || query.gender == concept.gender)
        })
    }

    /// Of several persons those who held the office that was typed before the name, where somebody did.
    fn keep_holders(&self, query: &Query, hits: &mut Vec<Hit>) {
        let holds = |hit: &Hit| {
            let concept = self.glossary.concepts().get(hit.term.concept);
            let mut roles = concept.into_iter().flat_map(|concept| &concept.roles);
            roles.any(|role| query.offices.contains(&role.title))
        };
        if hits.iter().any(holds) {
            hits.retain(holds);
        }
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
                let text = self.text(hit.term, hit.part).unwrap_or_default();
                let names = self.all_folded().get(&self.fold(text)).iter();
                let names = names.filter_map(|name| Some((self.places().term(name)?, name)));
                names.filter(move |(term, _)| term.concept == other)
            })
            .filter(|(term, _)| self.wanted(query, *term))
            .map(|(term, name)| Hit::new(term, name.part(), true))
            .collect()
    }

    fn steps(&self, query: &Query, whole: &str, used: &str, layer: Layer) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut add = |action, before: &str, result: &str| {
            if before != result {
                let result = result.to_owned();
                steps.push(Step { action, result });
            }
        };
        if whole.is_empty() {
            return steps;
        }
        add(Action::Compose, &query.text, whole);
        add(Action::Strip, whole, used);
        if layer != Layer::Exact {
            add(Action::Fold, used, &self.fold(used));
        }
        steps
    }

    /// A part of a term, as the glossary writes it.
    pub(super) fn text(&self, term: TermRef, part: Part) -> Option<&'g str> {
        let (_, form) = self.glossary.get(term)?;
        part_text(form, part)
    }

    /// The search key of a text.
    pub(super) fn fold(&self, text: &str) -> String {
        self.folder().key(text).into_string()
    }

    pub(super) fn folder(&self) -> &Folder {
        let folder = || Folder::search(self.glossary.languages());
        self.folder.get_or_init(folder)
    }

    pub(super) fn sounds(&self) -> Option<&'g Sounds> {
        let get = self.get_sounds.as_ref()?;
        *self.sounds.get_or_init(get)
    }

    pub(super) fn classes(&self) -> Option<&'g dyn NameClasses> {
        self.classes
    }

    /// What names are compared by; `None` where nobody knows how they sound.
    pub(super) fn comparer(&self) -> Option<Comparer<'g>> {
        let comparer = Comparer::new(self.sounds()?);
        Some(match self.classes {
            Some(classes) => comparer.with_classes(classes),
            None => comparer,
        })
    }

    /// The names by sound, where they were compiled.
    pub(super) fn compiled_sounds(&self, query: &str) -> Option<&SoundTable<'g>> {
        let compiled = self.compiled.filter(|_| self.sounding.get().is_none());
        let Some(compiled) = compiled else {
            return self.sounding.get();
        };
        // The list of names is read when it is first asked, and that takes as long as the rest.
        let table = std::thread::scope(|scope| {
            let _list = scope.spawn(|| sounding::spellings(self, query));
            compiled::sounds(self.glossary, self.comparer()?, compiled)
        })?;
        Some(self.sounding.get_or_init(|| table))
    }

    /// The names by sound; `None` as long as too few were asked for that all should be read.
    pub(super) fn sound_table(&self) -> Option<&SoundTable<'g>> {
        if self.sounding.get().is_none()
            && self.heard.fetch_add(1, Ordering::Relaxed) < WORTH_A_SOUND_TABLE
        {
            return None;
        }
        let comparer = self.comparer()?;
        let table = || SoundTable::new(self.glossary, comparer, |_| true);
        Some(self.sounding.get_or_init(table))
    }

    /// The names by their letters.
    pub(super) fn written(&self) -> Keys<'_> {
        if self.written.get().is_none() && self.asked.load(Ordering::Relaxed) < WORTH_A_TABLE {
            return Keys::Scanned;
        }
        let table = || Table::exact(self.glossary, self.places());
        Keys::Written(self.written.get_or_init(table))
    }

    /// The names with exactly these letters, among those that were compiled, or by comparing all.
    pub(super) fn scan(&self, key: &str) -> Vec<Name> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if self.compiled.is_none() {
            return name::scan(self.glossary, key);
        }
        let alike = self.all_folded().get(&self.fold(key)).iter();
        let text = |name| name::text(self.glossary, self.places(), name);
        alike.filter(|name| text(*name) == key).collect()
    }

    /// The names with this search key, by folding those that begin like it.
    pub(super) fn scan_folded(&self, key: &str) -> Vec<Name> {
        self.asked_folded.fetch_add(1, Ordering::Relaxed);
        name::scan_folded(self.glossary, self.folder(), key)
    }

    pub(super) fn places(&self) -> &Places {
        self.places.get_or_init(|| {
            let compiled = self.letters().map(|letters| letters.places);
            compiled.unwrap_or_else(|| Places::new(self.glossary))
        })
    }

    /// The names by letters, where they were compiled.
    fn letters(&self) -> Option<Letters> {
        compiled::letters(self.glossary, self.compiled?)
    }

    /// The last year that offices are known of.
    pub(super) fn latest(&self) -> i32 {
        *self.latest.get_or_init(|| {
            let compiled = self.letters().map(|letters| letters.latest);
            compiled.unwrap_or_else(|| score::latest(self.glossary))
        })
    }

    /// Persons by the words of their names.
    pub(super) fn bearers(&self) -> &Bearers {
        self.bearers.get_or_init(|| {
            let compiled = self.letters().map(|letters| letters.bearers);
            compiled.unwrap_or_else(|| related::bearers(self.glossary, self.folder()))
        })
    }

    /// What is told of the folded keys, for suggestions; `None` as long as too few were asked for.
    pub(super) fn spellings(&self) -> Option<&Spellings> {
        let asked = self.asked_folded.fetch_add(1, Ordering::Relaxed);
        if self.spellings.get().is_none() && asked < WORTH_FOLDING {
            return None;
        }
        let spellings = || Spellings::new(self.all_folded());
        Some(self.spellings.get_or_init(spellings))
    }

    /// The names by their search keys, of which all are made where that pays.
    pub(super) fn folded(&self) -> Keys<'_> {
        let asked = self.asked_folded.load(Ordering::Relaxed);
        if self.folded.get().is_none() && self.compiled.is_none() && asked < WORTH_FOLDING {
            return Keys::Folding;
        }
        Keys::Folded(self.all_folded())
    }

    /// The names by their search keys.
    pub(super) fn all_folded(&self) -> &Folded {
        self.folded.get_or_init(|| {
            let compiled = self.letters().map(|letters| letters.folded);
            compiled.unwrap_or_else(|| Folded::new(self.glossary, self.folder()))
        })
    }
}

/// From how many questions on all names are sorted; to compare each of them a few times takes less time and memory.
const WORTH_A_TABLE: usize = 20;

/// The same of search keys: to fold the names that begin alike takes a tenth of the time that folding all takes.
const WORTH_FOLDING: usize = 10;

/// The same by sound: to read the names that may be meant takes a third of the time.
const WORTH_A_SOUND_TABLE: usize = 3;

/// An ordinary word may sound like a name (packing, Pékin): by its sound alone it is one as likely as not.
const WORD: f64 = 0.5;

impl Answer {
    /// What was asked for may be a word.
    fn doubt(&mut self) {
        self.outcome = Outcome::Ambiguous;
        for candidate in &mut self.candidates {
            candidate.score *= WORD;
        }
    }

    fn set_aside(&mut self, others: Vec<Candidate>) {
        for other in others {
            let known = |candidate: &Candidate| candidate.concept == other.concept;
            if !self.candidates.iter().any(known) && !self.set_aside.iter().any(known) {
                self.set_aside.push(other);
            }
        }
    }
}
