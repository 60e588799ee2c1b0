//! Case forms of the names that a text may hold. Made when a text first needs them: a language has very many.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::pattern::{Pattern, Word};
use super::scanner::Scanner;
use crate::grammar::{Case, Features, Paradigms};
use crate::matching::{Part, part_text};
use crate::vocabulary::{Concept, Gender, Grammar, Kind, Lang, Number, PartOfSpeech, Term};

/// Makes case forms and keeps them.
#[derive(Debug)]
pub(super) struct Forms<'g> {
    paradigms: &'g Paradigms,
    kept: Vec<Kept>,
}

/// A name in citation form, with its forms once they were asked for.
#[derive(Debug)]
struct Kept {
    base: Pattern,
    /// The beginnings of its words that no form changes.
    begins: Vec<String>,
    forms: OnceLock<Vec<Pattern>>,
}

/// Patterns by the key of their first word.
pub(super) type ByWord<'p> = BTreeMap<&'p str, Vec<&'p Pattern>>;

impl<'g> Forms<'g> {
    pub(super) fn new(paradigms: &'g Paradigms) -> Self {
        Self {
            paradigms,
            kept: Vec::new(),
        }
    }

    /// Takes a name of the language of the text.
    pub(super) fn add(&mut self, concept: &Concept, base: &Pattern, lang: Lang) {
        let name = concept.kind != Kind::Term;
        if name && !self.declines(lang) {
            return;
        }
        let begins = base
            .words
            .iter()
            .map(|word| beginning(&word.key, name).to_owned());
        self.kept.push(Kept {
            base: base.clone(),
            begins: begins.collect(),
            forms: OnceLock::new(),
        });
    }

    /// Whether names have case forms in a language: any word tells.
    fn declines(&self, lang: Lang) -> bool {
        let table = self.paradigms.table(lang, "a", &Grammar::default());
        table
            .iter()
            .any(|(features, _)| features.case != Case::Nominative)
    }

    /// The forms of all names whose words begin as some words of the text do.
    pub(super) fn of(&self, scanner: &Scanner<'g>, text: &[Word]) -> ByWord<'_> {
        let begins: BTreeSet<&str> = text
            .iter()
            .flat_map(|word| (1..=LONGEST).map(|letters| first(&word.key, letters)))
            .collect();
        let mut patterns = ByWord::new();
        for kept in &self.kept {
            if !kept
                .begins
                .iter()
                .all(|begin| begins.contains(begin.as_str()))
            {
                continue;
            }
            let forms = kept.forms.get_or_init(|| self.forms(scanner, &kept.base));
            for form in forms {
                if let Some(first) = form.words.first() {
                    patterns.entry(first.key.as_str()).or_default().push(form);
                }
            }
        }
        patterns
    }

    fn forms(&self, scanner: &Scanner<'g>, base: &Pattern) -> Vec<Pattern> {
        let Some((concept, term)) = scanner.glossary.get(base.term) else {
            return Vec::new();
        };
        let mut forms: Vec<Pattern> = Vec::new();
        let cells = cells_in_use(self.paradigms, concept, term, base.part);
        let forms_of_all = cells.into_iter().chain(self.gendered(concept, term));
        for (features, surface) in
            forms_of_all.flat_map(|cell| shapes(self.paradigms, term.lang, cell))
        {
            let Some(pattern) = scanner.pattern(&surface, base.term, base.part, false) else {
                continue;
            };
            let known = |other: &Pattern| {
                let keys = |pattern: &Pattern| -> Vec<String> {
                    pattern.words.iter().map(|word| word.key.clone()).collect()
                };
                keys(other) == keys(&pattern)
            };
            // What a case form writes as a word of its own stands beside the name: Bakı ilə.
            let count = |text: &str| text.split_whitespace().count();
            let as_many = count(&surface) == count(&base.surface);
            if as_many && !known(base) && !forms.iter().any(known) {
                forms.push(Pattern {
                    features: Some(features),
                    ..pattern
                });
            }
        }
        forms
    }
}

impl Forms<'_> {
    /// Adjectives and words for people in the other genders: arménienne, ambassadrice.
    fn gendered(&self, concept: &Concept, term: &Term) -> Vec<(Features, String)> {
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
                let form =
                    self.paradigms
                        .agree(term.lang, &term.text, &term.grammar, *gender, *number);
                forms.push((features, form));
            }
        }
        forms
    }
}

/// A form and its other shapes: the Armenian article before a vowel, its extensions, and in place of the hyphen behind
/// an acronym an apostrophe.
fn shapes(
    paradigms: &Paradigms,
    lang: Lang,
    (features, form): (Features, String),
) -> Vec<(Features, String)> {
    let mut forms = vec![form.clone()];
    // Without an article the last letter is the noun's own.
    if features.definite {
        forms.extend(paradigms.variants(lang, &form));
    }
    let extended = paradigms.extended(lang, features, &form);
    forms.extend(extended.map(|(_, form)| form));
    let apostrophes = forms.iter().filter_map(|form| {
        let (acronym, ending) = form.rsplit_once('-')?;
        let small = |part: &str| part.chars().all(char::is_lowercase);
        (small(ending) && !acronym.ends_with(char::is_lowercase))
            .then(|| format!("{acronym}’{ending}"))
    });
    let apostrophes: Vec<String> = apostrophes.collect();
    forms.extend(apostrophes);
    forms.into_iter().map(|form| (features, form)).collect()
}

/// The paradigm of a term, or of the surname or given name in it. Names of persons and places have no plural.
pub(crate) fn cells(
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

/// The most letters of a beginning.
const LONGEST: usize = 4;

/// The letters of a word that its forms keep: all but the last two of a name; of other words the first, since stems may
/// change.
fn beginning(key: &str, name: bool) -> &str {
    let letters = key.chars().count();
    let kept = if name { letters.saturating_sub(2) } else { 1 };
    first(key, kept.clamp(1, LONGEST))
}

/// As `cells`, with forms that a name has in use though its paradigm is another: Xankəndində beside Xankəndidə.
pub(crate) fn cells_in_use(
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

fn first(key: &str, letters: usize) -> &str {
    key.char_indices()
        .nth(letters)
        .and_then(|(at, _)| key.get(..at))
        .unwrap_or(key)
}
