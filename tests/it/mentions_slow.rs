//! Another way to find names, told by all words of a text: it cuts and folds the whole text and knows every form of every name
//! from the beginning. It is slow and simple, and what `Scanner` finds has to be what this finds.

mod resolve;

use std::collections::BTreeMap;

use glossary::grammar::{Case, Features, Paradigms};
use glossary::matching::{Layer, Part};
use glossary::mentions::Mention;
use glossary::rendering::name_parts;
use glossary::text::{Folder, TokenKind, Zone, tokens, zones};
use glossary::vocabulary::{
    Clitics, Concept, Gender, Glossary, Grammar, Kind, Lang, Language, Number, PartOfSpeech, Span,
    Term, TermRef,
};

/// The names to find in texts of one language. Build it once.
#[derive(Debug)]
pub(crate) struct Slow<'g> {
    glossary: &'g Glossary,
    lang: Lang,
    language: Option<&'g Language>,
    folder: Folder,
    /// Folds by the rules of the text's language alone.
    own: Option<Folder>,
    paradigms: &'g Paradigms,
    patterns: Patterns,
    forms: Vec<Pattern>,
}

/// Patterns by the key of their first word.
type Patterns = BTreeMap<String, Vec<Pattern>>;

impl<'g> Slow<'g> {
    /// The names of `lang`, and the persons and places of other languages in its script: reports mix spellings.
    pub(crate) fn new(glossary: &'g Glossary, paradigms: &'g Paradigms, lang: Lang) -> Self {
        let language = glossary.language(lang);
        let script = language.map(|language| language.script);
        let folder = Folder::search(
            glossary
                .languages()
                .filter(|other| Some(other.script) == script),
        );
        let mut scanner = Self {
            glossary,
            lang,
            language,
            own: language.map(Folder::for_language),
            folder,
            patterns: Patterns::new(),
            paradigms,
            forms: Vec::new(),
        };
        for (at, concept, term) in glossary.terms() {
            if scanner.looks_for(concept, term) {
                scanner.add(at, concept, term);
            }
        }
        scanner
    }

    /// All mentions of a plain text, in order and disjoint.
    pub(crate) fn mentions(&self, text: &str) -> Vec<Mention> {
        self.mentions_in(text, &zones(text))
    }

    /// The same for a text whose protected parts are known: those of a document.
    pub(crate) fn mentions_in(&self, text: &str, zones: &[Zone]) -> Vec<Mention> {
        let words = words(
            text,
            self.language.map(|language| &language.clitics),
            &self.folder,
        );
        let mut inflected = ByWord::new();
        for form in &self.forms {
            if let Some(first) = form.words.first() {
                inflected.entry(&first.key).or_default().push(form);
            }
        }
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let found = self.longest(text, &words, at, &inflected, zones);
            at += found.as_ref().map_or(1, |(length, _)| *length);
            mentions.extend(found.map(|(_, mention)| mention));
        }
        resolve::resolve(self, text, &words, mentions)
    }

    fn looks_for(&self, concept: &Concept, term: &Term) -> bool {
        let proper = matches!(concept.kind, Kind::Person | Kind::Place);
        let same_script = || {
            let script = self.glossary.language(term.lang).map(|other| other.script);
            script.is_some() && script == self.language.map(|language| language.script)
        };
        term.lang == self.lang || (proper && same_script())
    }

    fn add(&mut self, at: TermRef, concept: &Concept, term: &Term) {
        let mut parts = vec![Part::Whole];
        if concept.kind == Kind::Person {
            parts.extend([Part::Surname, Part::Given]);
        }
        for part in parts {
            let pattern = part_text(term, part)
                .and_then(|surface| self.pattern(surface, at, part, term.lang != self.lang));
            if let Some(pattern) = pattern
                && let Some(first) = pattern.words.first()
            {
                if term.lang == self.lang {
                    let forms = forms(self, concept, &pattern);
                    self.forms.extend(forms);
                }
                let key = first.key.clone();
                self.patterns.entry(key).or_default().push(pattern);
            }
        }
    }

    fn pattern(&self, surface: &str, term: TermRef, part: Part, foreign: bool) -> Option<Pattern> {
        let clitics = self.language.map(|language| &language.clitics);
        let words = words(surface, clitics, &self.folder);
        (!words.is_empty()).then(|| Pattern {
            words,
            term,
            part,
            surface: surface.to_owned(),
            features: None,
            foreign,
        })
    }

    fn longest(
        &self,
        text: &str,
        words: &[Word],
        at: usize,
        inflected: &ByWord<'_>,
        zones: &[Zone],
    ) -> Option<(usize, Mention)> {
        let key = &words.get(at)?.key;
        let known = self.patterns.get(key).into_iter().flatten();
        let formed = inflected.get(key.as_str()).into_iter().flatten().copied();
        let mut found: Vec<(Layer, &Pattern)> = known
            .chain(formed)
            .filter(|pattern| pattern.matches(words, at))
            .filter_map(|pattern| Some((self.layer(text, words, at, pattern)?, pattern)))
            .collect();
        let length = found.iter().map(|(_, pattern)| pattern.words.len()).max()?;
        found.retain(|(_, pattern)| pattern.words.len() == length);
        // The language of the text comes first, then whole names, then letter for letter.
        let rank = |(layer, pattern): &(Layer, &Pattern)| (pattern.foreign, pattern.part, *layer);
        let best = found.iter().map(rank).min()?;
        found.retain(|one| rank(one) == best);
        let (layer, first) = *found.first()?;
        let span = words.get(at)?.span.to(words.get(at + length - 1)?.span);
        let mut forms = found.iter().map(|(_, pattern)| *pattern);
        let first = forms
            .find(|form| form.term == first.term && form.surface == span.of(text))
            .unwrap_or(first);
        let zone = protecting(zones, span);
        let mut candidates: Vec<TermRef> = Vec::new();
        for (_, pattern) in &found {
            if !candidates
                .iter()
                .any(|other| other.concept == pattern.term.concept)
            {
                candidates.push(pattern.term);
            }
        }
        let mention = Mention {
            span,
            term: first.term,
            lang: self.glossary.get(first.term)?.1.lang,
            part: first.part,
            layer,
            features: first.features,
            zone: zone.map(|zone| zone.kind),
            confidence: confidence(layer, first, candidates.len()),
            candidates,
        };
        Some((length, mention))
    }

    /// How the text's letters agree with the name's; `None` when too loosely for running text.
    fn layer(&self, text: &str, words: &[Word], at: usize, pattern: &Pattern) -> Option<Layer> {
        let (concept, term) = self.glossary.get(pattern.term)?;
        let last = words.get(at + pattern.words.len() - 1)?;
        let letters = words.get(at)?.span.to(last.span).of(text);
        if letters == pattern.surface {
            return Some(match pattern.features {
                Some(_) => Layer::Inflected,
                None => Layer::Exact,
            });
        }
        let layer = match pattern.features {
            Some(_) => Layer::Inflected,
            None => Layer::Folded,
        };
        // Accents tell words apart (marché, marche); the accents of a name are only left out.
        let tight = self.own.as_ref().is_some_and(|own| {
            pattern
                .words
                .iter()
                .zip(words.get(at..).unwrap_or_default())
                .all(|(own_word, word)| {
                    own.key(own_word.span.of(&pattern.surface)) == own.key(word.span.of(text))
                })
        });
        let name = concept.kind != Kind::Term && term.text.chars().any(char::is_uppercase);
        (tight || (name && letters.chars().count() > LOOSE)).then_some(layer)
    }
}

/// The zone that a span touches; zones are in order and apart.
fn protecting(zones: &[Zone], span: Span) -> Option<&Zone> {
    let at = zones.partition_point(|zone| zone.span.end <= span.start);
    zones.get(at).filter(|zone| zone.span.overlaps(span))
}

/// Names of this many letters or fewer must agree in every accent: Lori, Gori, Susa.
const LOOSE: usize = 4;

fn confidence(layer: Layer, pattern: &Pattern, candidates: usize) -> f64 {
    let layer = match layer {
        Layer::Exact => 0.99,
        Layer::Folded => 0.98,
        _ => 0.97,
    };
    let part = match pattern.part {
        Part::Surname | Part::Initials => 0.9,
        Part::Given => 0.5,
        _ => 1.0,
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let share = candidates as f64;
    layer * part / share
}
/// What is written of a term.
fn part_text(term: &Term, part: Part) -> Option<&str> {
    match part {
        Part::Surname => name_parts(term).map(|(_, surname)| surname),
        Part::Given => name_parts(term).map(|(given, _)| given),
        _ => Some(&term.text),
    }
}

/// Patterns by the key of their first word.
type ByWord<'p> = BTreeMap<&'p str, Vec<&'p Pattern>>;

fn forms(scanner: &Slow<'_>, concept: &Concept, base: &Pattern) -> Vec<Pattern> {
    let paradigms = scanner.paradigms;
    let Some((_, term)) = scanner.glossary.get(base.term) else {
        return Vec::new();
    };
    let mut table = paradigms
        .table(scanner.lang, "a", &Grammar::default())
        .into_iter();
    let declines = table.any(|(features, _)| features.case != Case::Nominative);
    if concept.kind != Kind::Term && !declines {
        return Vec::new();
    }
    let mut forms: Vec<Pattern> = Vec::new();
    let cells = cells_in_use(paradigms, concept, term, base.part);
    let forms_of_all = cells.into_iter().chain(gendered(paradigms, concept, term));
    for (features, surface) in forms_of_all.flat_map(|cell| shapes(paradigms, term.lang, cell)) {
        let Some(pattern) = scanner.pattern(&surface, base.term, base.part, false) else {
            continue;
        };
        let known = |other: &Pattern| other.surface == surface;
        if !known(base) && !forms.iter().any(known) {
            forms.push(Pattern {
                features: Some(features),
                ..pattern
            });
        }
    }
    forms
}

/// Adjectives and words for people in the other genders: arménienne, ambassadrice.
fn gendered(paradigms: &Paradigms, concept: &Concept, term: &Term) -> Vec<(Features, String)> {
    let varies = concept.human || concept.pos == PartOfSpeech::Adjective;
    if concept.kind != Kind::Term || !varies {
        return Vec::new();
    }
    let mut forms = Vec::new();
    for gender in Gender::ALL {
        for number in Number::ALL {
            let features = Features {
                number: *number,
                ..Features::default()
            };
            let form = paradigms.agree(term.lang, &term.text, &term.grammar, *gender, *number);
            forms.push((features, form));
        }
    }
    forms
}

/// A form and its other shapes: the Armenian article before a vowel.
fn shapes(
    paradigms: &Paradigms,
    lang: Lang,
    (features, form): (Features, String),
) -> Vec<(Features, String)> {
    // Without an article the last letter is the noun's own.
    let others: Vec<String> = if features.definite {
        paradigms.variants(lang, &form).collect()
    } else {
        Vec::new()
    };
    std::iter::once(form)
        .chain(others)
        .map(|form| (features, form))
        .collect()
}

/// The paradigm of a term, or of the surname or given name in it. Names of persons and places have no plural.
fn cells(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
) -> Vec<(Features, String)> {
    let Some(lemma) = part_text(term, part) else {
        return Vec::new();
    };
    let mut grammar = (*term.grammar).clone();
    // Surnames of women decline otherwise, or not at all.
    grammar.gender = grammar.gender.or(concept.gender);
    let mut cells = paradigms.table(term.lang, lemma, &grammar);
    if matches!(concept.kind, Kind::Person | Kind::Place) {
        cells.retain(|(features, _)| features.number == Number::Singular);
    }
    cells
}

/// As `cells`, with forms that a name has in use though its paradigm is another: Xankəndində beside Xankəndidə.
fn cells_in_use(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
) -> Vec<(Features, String)> {
    let mut all = cells(paradigms, concept, term, part);
    if concept.kind == Kind::Place && !term.grammar.px {
        let mut as_possessive = term.clone();
        as_possessive.grammar.px = true;
        let others = cells(paradigms, concept, &as_possessive, part);
        all.extend(
            others
                .into_iter()
                .filter(|(features, _)| !features.possessive),
        );
    }
    all
}

/// A name as a sequence of folded words.
#[derive(Clone, Debug, PartialEq)]
struct Pattern {
    /// Its words.
    words: Vec<Word>,
    term: TermRef,
    part: Part,
    /// The name as it is written, an inflected form where `features` say so.
    surface: String,
    features: Option<Features>,
    /// A name of another language than that of the text.
    foreign: bool,
}

/// A word with its key and what its letters ask of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    span: Span,
    key: String,
    capital: Capital,
    /// What lies between this word and the one before.
    gap: Gap,
}

/// The capitals of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Capital {
    None,
    First,
    All,
}

/// What lies between two words, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Nothing, white space of one line at most, or a hyphen.
    Joined,
    /// A full stop, as after an initial.
    Stopped,
    /// Anything else: another name or sentence.
    Parted,
}

/// The words of a text with their keys.
fn words(text: &str, clitics: Option<&Clitics>, folder: &Folder) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(text, clitics) {
        if token.kind == TokenKind::Punctuation {
            continue;
        }
        let letters = token.span.of(text);
        let before = words.last().map_or(0, |word| word.span.end);
        let gap = gap(Span::new(before, token.span.start).of(text), folder);
        words.push(Word {
            span: token.span,
            key: folder.key(letters).into_string(),
            capital: capital(letters),
            gap: if words.is_empty() { Gap::Parted } else { gap },
        });
    }
    words
}

impl Pattern {
    /// Whether the words of the text from `at` on are this name.
    fn matches(&self, text: &[Word], at: usize) -> bool {
        let Some(text) = text.get(at..at + self.words.len()) else {
            return false;
        };
        self.words
            .iter()
            .zip(text)
            .enumerate()
            .all(|(index, (own, word))| {
                let joined = index == 0 || word.gap <= own.gap;
                joined && own.key == word.key && word.capital >= own.capital
            })
    }
}

fn capital(letters: &str) -> Capital {
    let mut cased = letters.chars().filter(|letter| letter.is_alphabetic());
    match cased.next() {
        Some(first) if first.is_uppercase() => {}
        _ => return Capital::None,
    }
    let mut rest = cased.peekable();
    if rest.peek().is_some() && rest.all(|letter| !letter.is_lowercase()) {
        Capital::All
    } else {
        Capital::First
    }
}

fn gap(between: &str, folder: &Folder) -> Gap {
    if between.matches('\n').count() > 1 {
        return Gap::Parted;
    }
    // Search keys take hyphens and dashes for spaces.
    let key = folder.key(between).into_string();
    match key.trim() {
        "" => Gap::Joined,
        "." => Gap::Stopped,
        _ => Gap::Parted,
    }
}
