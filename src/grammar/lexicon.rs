//! One language made ready: its tables, and the words whose ending misleads.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::vocabulary::{Gender, Grammar, Number};

use super::analyse::Irregulars;
use super::features::{Case, Features};
use super::inflection::{Inflection, Lexeme, StepTo};
use super::name::OR;

/// A language and what is looked up in it.
#[derive(Clone, Debug)]
pub(super) struct Language {
    pub(super) inflection: Inflection,
    /// Index of the lexeme of a word in small letters.
    by_lemma: BTreeMap<String, usize>,
    /// Indexes of the lexemes that compounds end in, longest first.
    compounds: Vec<usize>,
    pub(super) irregulars: OnceLock<Irregulars>,
    /// Whether some class of a plural or a possessive has second forms.
    pub(super) second_in_steps: bool,
    /// All features for which some class has a form of its own.
    pub(super) distinguished: Vec<Features>,
}

impl Language {
    pub(super) fn new(inflection: Inflection) -> Self {
        let mut by_lemma = BTreeMap::new();
        let mut compounds = Vec::new();
        for (index, lexeme) in inflection.lexicon.iter().enumerate() {
            by_lemma.insert(inflection.sounds.lower(&lexeme.lemma), index);
            if lexeme.compound {
                compounds.push(index);
            }
        }
        let second = |id: &str| {
            let classes = inflection.classes.iter();
            let mut named = classes.filter(|class| class.id == id);
            named.any(|class| !class.also.is_empty())
        };
        let made = inflection.steps.iter().map(|step| step.class.as_deref());
        let second_in_steps = made.into_iter().any(|id| id.is_none_or(second));
        compounds.sort_by_key(|index| std::cmp::Reverse(inflection.lexicon[*index].lemma.len()));
        let mut language = Self {
            inflection,
            by_lemma,
            compounds,
            irregulars: OnceLock::new(),
            second_in_steps,
            distinguished: Vec::new(),
        };
        let cells = Features::all().filter(|features| language.distinguishes(*features));
        language.distinguished = cells.collect();
        language
    }

    /// Whether some class has a form of its own for these features.
    pub(super) fn distinguishes(&self, features: Features) -> bool {
        let steps = &self.inflection.steps;
        let made = |to| steps.iter().any(|step| step.to == to);
        let cell = (features.case, features.definite);
        let classes = &self.inflection.classes;
        (features.number == Number::Singular || made(StepTo::Plural))
            && (!features.possessive || made(StepTo::Possessive))
            && (cell == (Case::Nominative, false)
                || classes.iter().any(|class| class.cells.contains_key(&cell)))
    }

    /// The genders that make a difference to the forms of a word: none, or none and those that its classes ask for.
    pub(super) fn genders(&self) -> Vec<Option<Gender>> {
        let classes = self.inflection.classes.iter();
        let asked: BTreeSet<Gender> = classes.filter_map(|class| class.when.gender).collect();
        std::iter::once(None)
            .chain(asked.into_iter().map(Some))
            .collect()
    }

    /// Whether the lexicon has a word itself.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.by_lemma
            .contains_key(&self.inflection.sounds.lower(word))
    }

    /// The flags of a word: its own, and those of the lexicon where it has none.
    pub(super) fn flags<'a>(&self, word: &str, grammar: &'a Grammar) -> Cow<'a, Grammar> {
        let lower = self.inflection.sounds.lower(word);
        let title = word.chars().next().is_some_and(char::is_uppercase);
        let exact = self
            .by_lemma
            .get(&lower)
            .map(|index| &self.inflection.lexicon[*index]);
        let exact = exact.filter(|lexeme| title || !is_title(&lexeme.lemma));
        let lexeme = exact.or_else(|| {
            let mut known = self
                .compounds
                .iter()
                .map(|index| &self.inflection.lexicon[*index]);
            known.find(|lexeme| lower.ends_with(&lexeme.lemma) && lower != lexeme.lemma)
        });
        match lexeme {
            Some(lexeme) => Cow::Owned(merged(word, lexeme, grammar)),
            None => Cow::Borrowed(grammar),
        }
    }
}

fn is_title(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// The flags of a lexeme, put on a word that is it or ends in it; flags of the word itself count first.
fn merged(word: &str, lexeme: &Lexeme, grammar: &Grammar) -> Grammar {
    let known = &lexeme.grammar;
    let mut all = grammar.clone();
    let own_class = grammar.class.is_some() || grammar.px;
    all.stem_plural |= known.stem_plural;
    if known.number == Number::Plural {
        all.number = Number::Plural;
    }
    if all.stem.is_none() && !own_class {
        all.stem = known
            .stem
            .as_deref()
            .map(|stem| graft_each(word, &lexeme.lemma, stem));
    }
    if !own_class {
        all.class.clone_from(&known.class);
    }
    all.hard |= known.hard;
    all.hyphen |= known.hyphen;
    all.invariable |= known.invariable || known.indeclinable;
    all.vowel = all.vowel.or(known.vowel);
    all.vowel_final = all.vowel_final.or(known.vowel_final);
    all.gender = all.gender.or(known.gender);
    for (given, form) in [
        (&mut all.plural, &known.plural),
        (&mut all.feminine, &known.feminine),
    ] {
        if given.is_none() {
            *given = form.as_deref().map(|form| graft(word, &lexeme.lemma, form));
        }
    }
    for (cell, form) in &known.forms {
        if !all.forms.contains_key(cell) {
            let form = graft_each(word, &lexeme.lemma, form);
            all.forms.insert(cell.clone(), form);
        }
    }
    all
}

/// The same with each of two forms.
fn graft_each(word: &str, lemma: &str, forms: &str) -> String {
    let forms = forms.split(OR).map(|form| graft(word, lemma, form));
    forms.collect::<Vec<_>>().join(OR.encode_utf8(&mut [0; 4]))
}

/// The form of `lemma` carried over to a word that ends like it: what they share keeps the letters of the word.
fn graft(word: &str, lemma: &str, form: &str) -> String {
    let shared: usize = lemma
        .chars()
        .zip(form.chars())
        .take_while(|(left, right)| left == right)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let kept = (word.len() + shared).saturating_sub(lemma.len());
    match (word.get(..kept), form.get(shared..)) {
        (Some(kept), Some(rest)) => format!("{kept}{rest}"),
        _ => form.to_owned(),
    }
}
