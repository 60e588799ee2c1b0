//! Packs as text → glossary and problems. The only place that knows how packs are written.
//!
//! A problem never stops loading: all are told, and what is sound is loaded. Errors leave something out; warnings are
//! slips in the data that `lint` looks for, so that a command which only looks a name up need not.

pub mod builtin;
mod category;
pub mod compiled;
mod concept;
pub mod coverage;
mod csv;
mod fields;
mod file;
mod inflection;
mod known;
mod language;
mod layer;
pub mod lint;
mod names;
mod phrase;
mod reference;
mod report;
mod scheme;
pub mod settings;
mod sound;
mod style;
mod term;
pub mod toml;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::code::Compiled;
use crate::grammar::Paradigms;
use crate::sound::Sounds;
use crate::translit::Schemes;
use crate::vocabulary::{Glossary, Lang, Lexicon, NameLexicon, PhraseRules, Problem};
use file::File;

/// One file of a pack, already read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path, as problems show it. Its end says what it holds: `.csv`, `.tsv`, `.ftl`, `.inflection.toml`, `.phrase.toml`,
    /// `report/….toml`, `schemes/….toml`, `.scheme.toml`, `sound/….toml`, else
    /// concepts, usages, a style, a language or names.
    pub name: String,
    /// Contents.
    pub text: Cow<'static, str>,
    /// Number of its pack: 0 is the built-in one, a higher number lies on top of a lower one.
    pub pack: usize,
    /// The same, read before.
    compiled: Option<Compiled>,
}

impl Source {
    /// A file of the pack with this number.
    pub fn new(name: impl Into<String>, text: impl Into<Cow<'static, str>>, pack: usize) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            pack,
            compiled: None,
        }
    }

    /// Without what was read of it before: its text is read again, and every slip in it is told.
    #[must_use]
    pub fn as_text(&self) -> Self {
        Self {
            compiled: None,
            ..self.clone()
        }
    }

    /// How long reading it takes, as bytes of text: what was read before takes next to nothing.
    fn work(&self) -> usize {
        self.compiled.map_or(self.text.len(), |_| 0)
    }

    /// Whether it holds a convention of spelling or costs of sounds: only those who compare names need it.
    pub fn is_sound(&self) -> bool {
        file::Content::of(&self.name) == file::Content::Sound
    }

    /// Whether it holds a transliteration scheme: only those who write by rule need it.
    pub fn is_scheme(&self) -> bool {
        file::Content::of(&self.name) == file::Content::Scheme
    }

    /// Whether it holds paradigms.
    pub fn is_inflection(&self) -> bool {
        file::Content::of(&self.name) == file::Content::Inflection
    }
}

/// What packs hold.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// Concepts, languages, styles and usages.
    pub glossary: Glossary,
    /// Inflection, of the languages whose files are among the sources.
    pub paradigms: Paradigms,
    /// Noun phrases by language.
    pub phrases: BTreeMap<Lang, PhraseRules>,
    /// Report data by language.
    pub lexicons: BTreeMap<Lang, Lexicon>,
    /// Transliteration schemes, of those among the sources.
    pub schemes: Schemes,
    /// Given names and surnames.
    pub names: NameLexicon,
    /// How spellings sound; `None` where no source says what sounds there are.
    pub sounds: Option<Sounds>,
    /// What is wrong with the sources, by source and place.
    pub problems: Vec<Problem>,
}

/// Loads packs, lowest first. Never fails: what cannot be loaded is a problem.
pub fn load(sources: &[Source]) -> Loaded {
    let mut problems = Vec::new();
    let mut concepts = layer::Concepts::default();
    let mut usages = Vec::new();
    let mut styles = Vec::new();
    let mut languages = Vec::new();
    let mut references = Vec::new();
    let mut inflections = Vec::new();
    let mut names = Vec::new();
    let mut phrases = BTreeMap::new();
    let mut lexicons = BTreeMap::new();
    let mut schemes = Vec::new();
    let mut sounds = Vec::new();
    for file in read_all(sources) {
        problems.extend(file.problems);
        for concept in file.concepts {
            concepts.add(concept, sources, &mut problems);
        }
        usages.push(file.usages);
        styles.push(file.styles);
        languages.push(file.languages);
        names.push(file.names);
        references.extend(file.references);
        inflections.extend(file.inflection);
        phrases.extend(file.phrases.map(|rules| (rules.lang, rules)));
        schemes.push(Vec::from_iter(file.scheme));
        sounds.extend(file.sound);
        if let Some(part) = file.lexicon {
            part.add(&mut lexicons);
        }
    }
    let mut concepts = concepts.merged();
    let usages = layer::named(usages, sources, |usage| usage.id.clone(), &mut problems);
    let styles = layer::named(styles, sources, |style| style.name.clone(), &mut problems);
    let languages = layer::named(
        languages,
        sources,
        |language| language.lang.to_string(),
        &mut problems,
    );
    reference::resolve(
        &references,
        &mut concepts,
        usages.iter(),
        styles.iter(),
        &mut problems,
    );
    let schemes = scheme::merge(schemes, sources, &mut problems);
    let names = names::merge(names, sources, &mut problems);
    let sounds = sound::compile(sounds, &mut problems);
    sort(&mut problems);
    Loaded {
        schemes,
        names,
        phrases,
        sounds,
        lexicons,
        glossary: Glossary::new(concepts, languages, styles, usages),
        paradigms: Paradigms::new(inflections),
        problems,
    }
}

/// In the order in which one reads the sources.
fn sort(problems: &mut Vec<Problem>) {
    problems.sort_by(|a, b| {
        let place = |problem: &Problem| (problem.source, problem.span);
        (place(a), &a.message).cmp(&(place(b), &b.message))
    });
    problems.dedup();
}

/// From this size on a second thread costs less than it saves (starting one takes some 50 µs, parsing 30 KB about 1 ms).
const WORTH_A_THREAD: usize = 100_000;

/// Reads the sources, on two threads when there is much to read: parsing is most of the time a cold start takes. Otherwise each is
/// read when the one before is done with, so that its memory is used again.
fn read_all(sources: &[Source]) -> impl Iterator<Item = File> {
    let size: usize = sources.iter().map(Source::work).sum();
    let threads = size >= WORTH_A_THREAD;
    let (side_by_side, one_by_one) = if threads {
        (read_side_by_side(sources), &[][..])
    } else {
        (Vec::new(), sources)
    };
    let one_by_one = one_by_one.iter().enumerate();
    let one_by_one = one_by_one.map(|(index, source)| file::read(index, source));
    side_by_side.into_iter().chain(one_by_one)
}

fn read_side_by_side(sources: &[Source]) -> Vec<File> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = sources.get(index) else {
                return done;
            };
            done.push((index, file::read(index, source)));
        }
    };
    let mut files = std::thread::scope(|scope| {
        let second = scope.spawn(work);
        let mut files = work();
        // A panic of the other thread is a bug and stays one.
        files.extend(
            second
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        );
        files
    });
    files.sort_by_key(|(index, _)| *index);
    files.into_iter().map(|(_, file)| file).collect()
}
