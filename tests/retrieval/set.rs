//! The retrieval set: names in one rendering among many others, queries that mean them, and names that are not there.
//! `tools/retrieval.rs` measures on all of it, `tests/it/retrieval.rs` on a part.

use std::collections::{BTreeMap, BTreeSet};

use glossary::load::Loaded;
use glossary::names::Names;
use glossary::text::Folder;
use glossary::vocabulary::{Kind, Lang, NameClass, NameGender, NamePart};

const ENTRIES: &str = include_str!("entries.tsv");
const ABSENT: &str = include_str!("absent.tsv");

/// Given names for each surname of the lexicon.
const GIVEN: usize = 20;
/// Others with the surname of a person who is asked for.
const SIBLINGS: usize = 12;

/// A name somebody asks for.
pub(crate) struct Query {
    /// What kind of spelling it is.
    pub(crate) class: &'static str,
    pub(crate) text: String,
    /// The number of the name that is meant.
    pub(crate) name: usize,
}

/// All of it.
pub(crate) struct Set {
    /// The names that are meant first, then all others.
    pub(crate) names: Vec<String>,
    /// How many are meant.
    pub(crate) meant: usize,
    /// Person, surname or place, of those that are meant.
    pub(crate) kinds: Vec<&'static str>,
    pub(crate) queries: Vec<Query>,
    /// Names that are not there.
    pub(crate) absent: Vec<&'static str>,
}

/// The set among the names of the lexicon and the glossary, and these further places.
pub(crate) fn set(loaded: &Loaded, cities: &[String]) -> Set {
    let rows: Vec<Vec<&'static str>> = rows(ENTRIES).collect();
    let columns: Vec<&'static str> = ENTRIES.lines().next().unwrap_or("").split('\t').collect();
    let absent: Vec<Vec<&'static str>> = rows_of_absent();
    let mut set = Set {
        names: rows.iter().map(|row| row[1].to_owned()).collect(),
        meant: rows.len(),
        kinds: rows.iter().map(|row| row[0]).collect(),
        queries: Vec::new(),
        absent: absent.iter().map(|row| row[2]).collect(),
    };
    let mut chance = Chance(7);
    for (name, row) in rows.iter().enumerate() {
        queries(row, &columns, name, &mut chance, &mut set.queries);
    }
    let others = Others::new(loaded, &rows, &absent);
    let mut names = others.siblings(&rows);
    names.extend(others.persons(&mut chance));
    names.extend(others.surnames());
    names.extend(others.places());
    names.extend(cities.iter().cloned());
    let mut seen: BTreeSet<String> = others.kept.iter().cloned().collect();
    for name in names {
        if seen.insert(others.key(&name)) {
            set.names.push(name);
        }
    }
    set
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = text.lines().skip(1);
    lines.map(|line| line.split('\t').collect())
}

fn rows_of_absent() -> Vec<Vec<&'static str>> {
    rows(ABSENT).collect()
}

/// The spellings of a row, and what is made of them.
fn queries(
    row: &[&'static str],
    columns: &[&'static str],
    name: usize,
    chance: &mut Chance,
    queries: &mut Vec<Query>,
) {
    let english = row[1];
    let mut made: Vec<(&'static str, String)> = Vec::new();
    for (class, cell) in columns.iter().zip(row).skip(2) {
        made.extend(cell.split('|').map(|text| (*class, text.to_owned())));
        let words: Vec<&str> = cell.split(' ').collect();
        if *class == "ru"
            && row[0] == "person"
            && let [given, surname] = words.as_slice()
        {
            made.push(("reorder", format!("{surname} {given}")));
        }
        if *class == "az" {
            made.push(("az_ascii", plain(cell)));
        }
    }
    made.push(("typo", typo(english, chance)));
    made.retain(|(_, text)| !text.is_empty() && text != english);
    made.dedup();
    let made = made.into_iter();
    queries.extend(made.map(|(class, text)| Query { class, text, name }));
}

/// Azerbaijani on a keyboard without its letters.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        'ə' => 'e',
        'Ə' => 'E',
        'ş' => 's',
        'Ş' => 'S',
        'ç' => 'c',
        'Ç' => 'C',
        'ğ' => 'g',
        'ı' => 'i',
        'İ' => 'I',
        'ö' => 'o',
        'Ö' => 'O',
        'ü' => 'u',
        'Ü' => 'U',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// One slip: another letter, one too few, one too many, or two that changed places; the first letter of a word stays.
fn typo(text: &str, chance: &mut Chance) -> String {
    let letters: Vec<char> = text.chars().collect();
    let inside = |at: &usize| {
        letters[*at].is_alphabetic()
            && at
                .checked_sub(1)
                .is_some_and(|before| letters[before].is_alphabetic())
    };
    let places: Vec<usize> = (0..letters.len()).filter(inside).collect();
    loop {
        let at = places[chance.below(places.len())];
        let other = char::from(b'a' + u8::try_from(chance.below(26)).unwrap_or(0));
        let mut slip = letters.clone();
        match chance.below(4) {
            0 => slip[at] = other,
            1 => {
                slip.remove(at);
            }
            2 => slip.insert(at, other),
            _ if at + 1 < slip.len() && slip[at + 1].is_alphabetic() => slip.swap(at, at + 1),
            _ => {}
        }
        if slip != letters {
            return slip.into_iter().collect();
        }
    }
}

/// Names that nobody asks for.
struct Others<'l> {
    loaded: &'l Loaded,
    listed: Names<'l>,
    folder: Folder,
    /// Keys of all spellings that are meant, and of those that must not be there.
    kept: Vec<String>,
    /// Given names and surnames, by class, of the same.
    persons: BTreeSet<(usize, usize)>,
    /// Surnames, by class, of the same.
    bare: BTreeSet<usize>,
}

impl<'l> Others<'l> {
    fn new(loaded: &'l Loaded, rows: &[Vec<&str>], absent: &[Vec<&str>]) -> Self {
        let mut others = Self {
            loaded,
            listed: Names::new(&loaded.names, loaded.glossary.languages()),
            folder: Folder::search(loaded.glossary.languages()),
            kept: Vec::new(),
            persons: BTreeSet::new(),
            bare: BTreeSet::new(),
        };
        let spelt = rows.iter().flat_map(|row| row.iter().skip(1).copied());
        let texts = spelt.chain(absent.iter().flat_map(|row| [row[1], row[2]]));
        for text in texts.flat_map(|cell| cell.split('|')) {
            let key = others.key(text);
            others.kept.push(key);
            let words: Vec<&str> = text.split(' ').collect();
            match words.as_slice() {
                [word] => {
                    let classes: Vec<usize> = others.classes(NamePart::Surname, word).collect();
                    others.bare.extend(classes);
                }
                [given, surname] => {
                    let surnames: Vec<usize> = others.classes(NamePart::Surname, surname).collect();
                    let pairs: Vec<(usize, usize)> = others
                        .classes(NamePart::Given, given)
                        .flat_map(|given| surnames.iter().map(move |surname| (given, *surname)))
                        .collect();
                    others.persons.extend(pairs);
                }
                _ => {}
            }
        }
        others
    }

    fn key(&self, text: &str) -> String {
        self.folder.key(text).as_str().to_owned()
    }

    fn classes(&self, part: NamePart, word: &str) -> impl Iterator<Item = usize> {
        self.listed.numbers(part, word).into_iter()
    }

    fn part(&self, part: NamePart) -> impl Iterator<Item = (usize, &'l NameClass)> {
        let classes = self.loaded.names.classes().iter().enumerate();
        classes.filter(move |(_, class)| class.part == part)
    }

    fn person(&self, given: (usize, &NameClass), surname: (usize, &NameClass)) -> Option<String> {
        if self.persons.contains(&(given.0, surname.0)) {
            return None;
        }
        let feminine = given.1.gender == Some(NameGender::Feminine);
        let first = given.1.preferred(Lang::EN, false)?;
        Some(format!(
            "{first} {}",
            surname.1.preferred(Lang::EN, feminine)?
        ))
    }

    /// Persons with the surnames of those who are meant, as these write them.
    fn siblings(&self, rows: &[Vec<&str>]) -> Vec<String> {
        let given: Vec<(usize, &NameClass)> = self.part(NamePart::Given).collect();
        let mut names = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let Some((_, surname)) = row[1].split_once(' ') else {
                continue;
            };
            let classes: Vec<usize> = self.classes(NamePart::Surname, surname).collect();
            for number in 0..SIBLINGS {
                let (class, given) = given[(at * 31 + number * 97) % given.len()];
                let taken = classes
                    .iter()
                    .any(|surname| self.persons.contains(&(class, *surname)));
                if let Some(given) = given
                    .preferred(Lang::EN, false)
                    .filter(|_| row[0] == "person" && !taken)
                {
                    names.push(format!("{given} {surname}"));
                }
            }
        }
        names
    }

    /// Given names with surnames of the same people.
    fn persons(&self, chance: &mut Chance) -> Vec<String> {
        let mut given: BTreeMap<String, Vec<(usize, &NameClass)>> = BTreeMap::new();
        for (number, class) in self.part(NamePart::Given) {
            given
                .entry(people(class))
                .or_default()
                .push((number, class));
        }
        let mut names = Vec::new();
        for surname in self.part(NamePart::Surname) {
            let Some(given) = given.get(&people(surname.1)) else {
                continue;
            };
            for _ in 0..GIVEN {
                names.extend(self.person(given[chance.below(given.len())], surname));
            }
        }
        names
    }

    fn surnames(&self) -> Vec<String> {
        let surnames = self.part(NamePart::Surname);
        surnames
            .filter(|(number, _)| !self.bare.contains(number))
            .filter_map(|(_, class)| class.preferred(Lang::EN, false).map(str::to_owned))
            .collect()
    }

    /// Places of the glossary of which no form is asked for.
    fn places(&self) -> Vec<String> {
        let mut names = Vec::new();
        for place in self
            .loaded
            .glossary
            .concepts()
            .iter()
            .filter(|concept| concept.kind == Kind::Place)
        {
            if !place
                .terms
                .iter()
                .any(|term| self.kept.contains(&self.key(&term.text)))
            {
                let english = place.terms.iter().filter(|term| term.lang == Lang::EN);
                names.extend(english.map(|term| term.text.to_string()));
            }
        }
        names
    }
}

/// Whose names a file holds, by its name: given-armenian-2.toml.
fn people(class: &NameClass) -> String {
    let id = class.origin.0;
    FILES.with(|files| files.get(id).cloned().unwrap_or_default())
}

thread_local! {
    static FILES: Vec<String> = files();
}

fn files() -> Vec<String> {
    use glossary::load::builtin::{Parts, sources};
    let sources = sources(Parts::ALL).into_iter();
    sources
        .map(|source| {
            let file = source.name.rsplit('/').next().unwrap_or("").to_owned();
            file.split('-')
                .nth(1)
                .unwrap_or("")
                .split('.')
                .next()
                .unwrap_or("")
                .to_owned()
        })
        .collect()
}

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}
