//! One source → what it defines, by itself. Sources know nothing of each other here, so they can be read side by side.

use super::fields::{Fields, Sink};
use super::reference::Reference;
use super::report::{self, Part};
use super::toml::{InTurn, Table, Value};
use super::{
    Source, compiled, concept, csv, inflection, language, names, phrase, scheme, sound, style,
    term, toml,
};
use crate::grammar::Inflection;
use crate::vocabulary::{
    Concept, Language, Message, NameClass, PhraseRules, Problem, Span, Style, Term, Usage,
};

/// What one source defines.
#[derive(Debug, Default)]
pub(crate) struct File {
    pub(crate) concepts: Vec<Concept>,
    pub(crate) usages: Vec<Named<Usage>>,
    pub(crate) styles: Vec<Named<Style>>,
    pub(crate) languages: Vec<Named<Language>>,
    pub(crate) names: Vec<NameClass>,
    pub(crate) inflection: Option<Inflection>,
    pub(crate) phrases: Option<PhraseRules>,
    pub(crate) lexicon: Option<Part>,
    pub(crate) scheme: Option<scheme::Read>,
    pub(crate) sound: Option<sound::Part>,
    pub(crate) references: Vec<Reference>,
    pub(crate) problems: Vec<Problem>,
}

/// A definition with the place of its name.
#[derive(Debug)]
pub(crate) struct Named<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What a source holds, told by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Concepts, usages, a style or a language; the names of a user's pack.
    Core,
    /// A CSV glossary.
    Csv,
    /// Paradigms of a language: `load::inflection` reads them.
    Inflection,
    /// Messages of a locale: `l10n` checks them.
    Messages,
    /// Given names and surnames, in the folder `names`.
    Names,
    /// Noun phrases of a language: `load::phrase` reads them.
    Phrase,
    /// Lexicon of a report language: `load::report` reads it.
    Report,
    /// A transliteration scheme: `load::scheme` reads it.
    Scheme,
    /// Readers of spellings, and costs of sounds: `load::sound` reads them.
    Sound,
}

impl Content {
    pub(crate) fn of(name: &str) -> Self {
        let mut folders = name.split(['/', '\\']).rev();
        let file = folders.next().unwrap_or_default();
        let extension = file.rsplit('.').next().unwrap_or_default();
        if matches!(extension, "csv" | "tsv") {
            Self::Csv
        } else if extension == "ftl" {
            Self::Messages
        } else if file.ends_with(".inflection.toml") {
            Self::Inflection
        } else if file.ends_with(".phrase.toml") {
            Self::Phrase
        } else if file.ends_with(".scheme.toml") {
            Self::Scheme
        } else {
            match folders.next() {
                Some("report") => Self::Report,
                Some("schemes") => Self::Scheme,
                Some("names") => Self::Names,
                Some("sound") => Self::Sound,
                _ => Self::Core,
            }
        }
    }
}

/// Reads a source.
pub(crate) fn read(index: usize, source: &Source) -> File {
    let compiled = source.compiled;
    if let Some(file) = compiled.and_then(|compiled| compiled::read(index, compiled)) {
        return file;
    }
    let mut file = File::default();
    let mut sink = Sink::of(index, source);
    match Content::of(&source.name) {
        Content::Core | Content::Names => core(&mut file, &mut sink),
        Content::Csv => csv::read(&mut file, &mut sink),
        Content::Inflection => file.inflection = inflection::inflection(&mut sink),
        Content::Phrase => file.phrases = phrase::read(index, &source.text, &mut sink.problems),
        Content::Report => {
            file.lexicon = report::read(&source.name, index, &source.text, &mut sink.problems);
        }
        Content::Scheme => file.scheme = scheme::read(&mut sink),
        Content::Sound => file.sound = sound::read(&mut sink),
        Content::Messages => {}
    }
    file.problems = sink.problems;
    forget_echoes(&source.text, &mut file.problems);
    file
}

/// Concepts that are read before the rest of their file is known to be sound.
struct Early<'t> {
    concepts: Vec<Concept>,
    references: Vec<Reference>,
    sink: Sink<'t>,
    /// Terms of the next concept.
    terms: Vec<Term>,
}

impl<'t> Early<'t> {
    fn new(sink: &Sink<'t>) -> Self {
        Self {
            concepts: Vec::new(),
            references: Vec::new(),
            sink: sink.again(),
            terms: Vec::new(),
        }
    }
}

impl<'t> InTurn<'t> for Early<'t> {
    const KEY: &'static str = "concept";
    const ROW: &'static str = "term";

    fn give(&mut self, value: &Value<'t>) {
        if let Some(table) = value.as_table() {
            let fields = Fields::new(table, value.span);
            let (sink, references) = (&mut self.sink, &mut self.references);
            let concept = concept::concept(fields, &mut self.terms, sink, references);
            self.concepts.extend(concept);
        }
    }

    fn take(&mut self, at: usize) -> Option<usize> {
        let (term, end) = term::row(at, &mut self.sink)?;
        self.terms.push(term);
        Some(end)
    }
}

/// Concepts, usages, a style, a language or names.
pub(crate) fn core(file: &mut File, sink: &mut Sink<'_>) {
    let mut early = Early::new(sink);
    match toml::parse_in_turn(sink.text, &mut early) {
        Some(table) => of_table(file, sink, &table, early),
        None => core_as_a_whole(file, sink),
    }
}

/// The same of a file whose tree is made first.
pub(crate) fn core_as_a_whole(file: &mut File, sink: &mut Sink<'_>) {
    if let Some(table) = toml::parse(sink.source, sink.text, &mut sink.problems) {
        let early = Early::new(sink);
        of_table(file, sink, &table, early);
    }
}

fn of_table(file: &mut File, sink: &mut Sink<'_>, table: &Table<'_>, mut early: Early<'_>) {
    sink.broken = !sink.problems.is_empty();
    let mut fields = Fields::new(table, Span::new(0, 0));
    let _checked = fields.integer("schema", sink);
    // The keys tell what the file is.
    if fields.has("script") || fields.has("fold") {
        let span = fields.key_span("lang");
        let language = language::language(fields, sink);
        file.languages
            .extend(language.map(|value| Named { value, span }));
    } else if fields.has("rule") || fields.has("summary") {
        let span = fields.key_span("name");
        let style = style::style(fields, sink, &mut file.references);
        file.styles.extend(style.map(|value| Named { value, span }));
    } else if fields.has("given") || fields.has("surname") {
        file.names = names::names(fields, sink);
    } else {
        for table in fields.tables("usage", sink) {
            let span = table.key_span("id");
            let usage = style::usage(table, sink, &mut early.references);
            file.usages.extend(usage.map(|value| Named { value, span }));
        }
        file.concepts = early.concepts;
        file.references = early.references;
        sink.problems.extend(early.sink.problems);
        for table in fields.tables("concept", sink) {
            let concept = concept::concept(table, &mut early.terms, sink, &mut file.references);
            file.concepts.extend(concept);
        }
        fields.done(sink);
    }
}

/// What is left of a line with a syntax error is not what its author wrote, nor is a value that goes on to such a line, and keys
/// below a broken `[[…]]` have come to the table before: of these only the syntax error is told.
fn forget_echoes(text: &str, problems: &mut Vec<Problem>) {
    let line = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        before.matches('\n').count()
    };
    let is_syntax = |problem: &Problem| matches!(problem.message, Message::Syntax { .. });
    let broken = problems.iter().filter(|problem| is_syntax(problem));
    let broken: Vec<usize> = broken.map(|problem| line(problem.span.start)).collect();
    if broken.is_empty() {
        return;
    }
    let header = |own: usize| {
        let lines: Vec<&str> = text.lines().take(own).collect();
        lines.iter().rposition(|line| line.starts_with('['))
    };
    problems.retain(|problem| {
        let (first, last) = (line(problem.span.start), line(problem.span.end));
        let echoes = broken.iter().any(|line| (first..=last).contains(line));
        let astray = header(first).is_some_and(|header| broken.contains(&header));
        is_syntax(problem) || !(echoes || astray)
    });
}
