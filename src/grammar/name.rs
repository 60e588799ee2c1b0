//! A name made ready to be inflected, so that its whole paradigm costs little more than one form.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::LazyLock;

use crate::vocabulary::{Gender, Grammar, Number};

use super::features::{Case, Features};
use super::head::{Cut, cut};
use super::inflection::{Class, Head, Inflection, StepTo};
use super::lexicon::Language;
use super::word::Word;

static NO_FLAGS: LazyLock<Grammar> = LazyLock::new(Grammar::default);

/// A name ready to be inflected.
pub(super) struct Name<'a> {
    language: &'a Language,
    lemma: &'a str,
    grammar: &'a Grammar,
    cut: Cut<'a>,
    words: Vec<Part<'a>>,
    choice: Choice,
}

/// A word of the name that changes.
struct Part<'a> {
    inflection: &'a Inflection,
    word: Word<'a>,
    grammar: Cow<'a, Grammar>,
    class: Option<&'a Class>,
    /// The plural and its class.
    plural: OnceCell<Option<Stem<'a>>>,
    choice: Choice,
}

/// Which form of a cell: the usual one, or the other where there are two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    First,
    Second,
}

/// What stands between two forms that data gives for one cell.
pub(super) const OR: char = '|';

impl Choice {
    fn of(self, given: &str) -> &str {
        match (given.split_once(OR), self) {
            (None, _) => given,
            (Some((first, _)), Self::First) => first,
            (Some((_, second)), Self::Second) => second,
        }
    }
}

/// A stem with the class of its endings.
type Stem<'a> = (Word<'a>, Option<&'a Class>);

impl<'a> Name<'a> {
    pub(super) fn new(language: &'a Language, lemma: &'a str, grammar: &'a Grammar) -> Self {
        Self::choosing(language, lemma, grammar, Choice::First)
    }

    fn choosing(
        language: &'a Language,
        lemma: &'a str,
        grammar: &'a Grammar,
        choice: Choice,
    ) -> Self {
        let inflection = &language.inflection;
        let cut = cut(inflection, lemma);
        let words = cut.words.iter().map(|text| {
            let flags = language.flags(text, grammar);
            let last = cut.words.last().filter(|last| **last != *text);
            let stem = flags.stem.as_deref().map(|stem| choice.of(stem));
            let word = Word::new(inflection, text, cut.count, &flags, stem);
            let word = word.before(last.copied());
            Part::new(inflection, word, flags, choice)
        });
        Self {
            language,
            lemma,
            grammar,
            words: words.collect(),
            cut,
            choice,
        }
    }

    /// The same name with the second form of each cell that has two; `None` where none may have.
    pub(super) fn second(&self) -> Option<Self> {
        let second = |part: &Part<'_>| {
            has_two(&part.grammar) || part.class.is_some_and(|class| !class.also.is_empty())
        };
        let two = self.language.second_in_steps || self.words.iter().any(second);
        let second = || Self::choosing(self.language, self.lemma, self.grammar, Choice::Second);
        two.then(second)
    }

    /// Whether it is a plural as it stands: by its flags, or by what the lexicon says of its noun.
    pub(super) fn number(&self) -> Number {
        let head = &self.language.inflection.head;
        let noun = self.words.iter().find(|part| !modifies(head, part));
        noun.map_or(self.grammar.number, |noun| noun.grammar.number)
    }

    /// One form; `None` when the name has none.
    pub(super) fn form(&self, features: Features) -> Option<String> {
        if self.grammar.indeclinable {
            return Some(self.lemma.to_owned());
        }
        if self
            .language
            .inflection
            .head
            .phrase
            .contains(&features.case)
        {
            return self.phrase(features);
        }
        let several = self.lemma.contains(' ');
        if several || self.cut.words.len() > 1 {
            let whole = irregular(self.grammar, features, self.choice);
            if let Some(form) = whole.filter(|form| form.contains(' ') || self.cut.words.len() > 1)
            {
                return Some(form.to_owned());
            }
        }
        // The plural of a name of several words is a noun of its own, whose other cells follow by rule.
        let whole = irregular(self.grammar, Features::default().plural(), self.choice);
        let whole = whole.filter(|plural| several && plural.contains(' '));
        if features.number == Number::Plural
            && self.grammar.number == Number::Singular
            && let Some(plural) = self.grammar.plural.as_deref().or(whole)
        {
            let mut grammar = Grammar {
                number: Number::Plural,
                plural: None,
                ..self.grammar.clone()
            };
            if whole.is_some() {
                grammar.forms.clear();
                grammar.stem = None;
            }
            let name = Name::choosing(self.language, plural, &grammar, self.choice);
            return name.form(features);
        }
        let mut forms = Vec::new();
        let mut stopped = false;
        let head = &self.language.inflection.head;
        let declines = self.words.first().is_some_and(|part| part.class.is_some());
        if !head.modifiers.is_empty() && !declines && features.case != Case::Nominative {
            return None;
        }
        let of_people = features.case == Case::Accusative && self.names_people(features);
        for (index, part) in self.words.iter().enumerate() {
            let form = if stopped {
                part.word.whole()
            } else if of_people && modifies(head, part) {
                part.form(Features {
                    case: Case::Genitive,
                    ..features
                })?
            } else {
                part.form(features)?
            };
            stopped |= ends_head(head, part, self.words.get(index + 1));
            forms.push(form);
        }
        Some(put_together(&self.cut, forms.into_iter()))
    }

    /// Whether the accusative of its noun is the genitive, which is then that of the words that agree with it: мирного жителя.
    fn names_people(&self, features: Features) -> bool {
        let head = &self.language.inflection.head;
        let agrees = self.words.iter().any(|part| modifies(head, part));
        let noun = self.words.iter().find(|part| !modifies(head, part));
        noun.filter(|_| agrees).is_some_and(|noun| {
            let form = |case| noun.form(Features { case, ..features });
            let accusative = form(Case::Accusative);
            accusative == form(Case::Genitive) && accusative != form(Case::Nominative)
        })
    }

    /// The ending goes to the last word, whatever it is: the Ministry of Defence’s.
    fn phrase(&self, features: Features) -> Option<String> {
        let inflection = &self.language.inflection;
        let bare = self.form(Features {
            case: Case::Nominative,
            ..features
        })?;
        let plural = features.number == Number::Plural || self.grammar.number == Number::Plural;
        let word = Word::new(inflection, &bare, 1, &NO_FLAGS, None);
        let class = word.class(
            inflection,
            Some(if plural { "phrase-pl" } else { "phrase" }),
        )?;
        let template = class.cells.get(&(features.case, false))?;
        Some(word.attach(inflection, template)?.0)
    }
}

impl<'a> Part<'a> {
    fn new(
        inflection: &'a Inflection,
        word: Word<'a>,
        grammar: Cow<'a, Grammar>,
        choice: Choice,
    ) -> Self {
        let mut asked = grammar.class.as_deref().or(grammar.px.then_some("px"));
        if grammar.number == Number::Plural {
            let step = word.step(inflection, StepTo::Plural, "");
            asked = asked.or(step.and_then(|step| step.class.as_deref()));
        }
        Self {
            inflection,
            class: word.class(inflection, asked),
            word,
            grammar,
            plural: OnceCell::new(),
            choice,
        }
    }

    fn form(&self, features: Features) -> Option<String> {
        let inflection = self.inflection;
        let cells = candidates(inflection, features);
        let (exact, bare) = cells.split_at(2);
        let given = !self.grammar.forms.is_empty();
        if given && let Some(form) = self.irregular(exact) {
            return Some(form);
        }
        let (word, class) = if features.number == Number::Plural
            && self.grammar.number == Number::Singular
            && !self.grammar.invariable
        {
            let plural = self.plural.get_or_init(|| self.pluralised());
            plural.as_ref().map(|(word, class)| (word, *class))?
        } else {
            (&self.word, self.class)
        };
        // A form that is given without the article takes it as any other does, where the class has one.
        let has = |cell: &Features| {
            let cell = (cell.case, cell.definite);
            class.is_some_and(|class| class.cells.contains_key(&cell))
        };
        if given && !exact.iter().flatten().any(has) {
            let form = self.irregular(bare);
            if form.is_some() {
                return form;
            }
        }
        if features.possessive {
            let made = Features {
                case: Case::Nominative,
                definite: false,
                ..features
            };
            let given = irregular(&self.grammar, made, self.choice);
            let (word, class) = self.step(word, class, StepTo::Possessive, given)?;
            self.with_ending(&word, class, &cells)
        } else {
            self.with_ending(word, class, &cells)
        }
    }

    /// A form that the flags give, or that follows from one.
    fn irregular(&self, cells: &[Option<Features>]) -> Option<String> {
        for cell in cells.iter().flatten() {
            if let Some(form) = irregular(&self.grammar, *cell, self.choice) {
                return Some(form.to_owned());
            }
            let mut rules = self.inflection.irregular.iter();
            let follows = rules.find(|rule| rule.cell == *cell && self.given(rule.has).is_some());
            if let Some(rule) = follows {
                let from = self.given(rule.from).map(str::to_owned);
                let from = from.or_else(|| self.form(rule.from))?;
                let sounds = &self.inflection.sounds;
                let (add, _) = rule.add.resolve(sounds, sounds.ending(&from));
                return Some(from + &add);
            }
        }
        None
    }

    /// A form that the flags give.
    fn given(&self, cell: Features) -> Option<&str> {
        irregular(&self.grammar, cell, self.choice)
    }

    fn pluralised(&self) -> Option<Stem<'a>> {
        let plural = Features::default().plural();
        let given = self.given(plural).or(self.grammar.plural.as_deref());
        self.step(&self.word, self.class, StepTo::Plural, given)
    }

    fn step(
        &self,
        word: &Word<'a>,
        class: Option<&Class>,
        to: StepTo,
        given: Option<&str>,
    ) -> Option<Stem<'a>> {
        let step = word.step(self.inflection, to, class.map_or("", |class| &class.id))?;
        let (text, ending) = match given {
            Some(form) => (form.to_owned(), self.inflection.sounds.ending(form)),
            None => word.attach(self.inflection, &step.form)?,
        };
        let next = word.made(self.inflection, text, ending);
        let class = next.class(self.inflection, step.class.as_deref());
        Some((next, class))
    }

    fn with_ending(
        &self,
        word: &Word<'_>,
        class: Option<&Class>,
        cells: &[Option<Features>],
    ) -> Option<String> {
        let template = cells.iter().flatten().find_map(|cell| {
            let (class, cell) = (class?, (cell.case, cell.definite));
            let first = class.cells.get(&cell);
            let second = class
                .also
                .get(&cell)
                .filter(|_| self.choice == Choice::Second);
            first.map(|first| second.unwrap_or(first))
        });
        if let Some(template) = template {
            return Some(word.attach(self.inflection, template)?.0);
        }
        let mut cells = cells.iter().flatten();
        let bare = cells.any(|cell| cell.case == Case::Nominative);
        (bare || !self.inflection.head.modifiers.is_empty()).then(|| word.whole())
    }
}

/// Whether it is of a class that agrees with a noun after it.
fn modifies(head: &Head, part: &Part<'_>) -> bool {
    part.class
        .is_some_and(|class| head.modifiers.contains(&class.id))
}

/// Whether the words after this one stay as they are: it is the noun, and no name follows a name.
fn ends_head(head: &Head, part: &Part<'_>, next: Option<&Part<'_>>) -> bool {
    let modifies = modifies(head, part);
    let names = part.word.is_title() && next.is_some_and(|next| next.word.is_title());
    let goes_on = modifies || (names && part.class.is_some());
    !head.modifiers.is_empty() && !goes_on
}

impl Language {
    /// The form of a name for a gender, in the singular.
    pub(super) fn gendered(&self, name: &str, grammar: &Grammar, gender: Gender) -> String {
        let given = match gender {
            Gender::Feminine => grammar.feminine.as_ref(),
            Gender::Masculine => grammar.masculine.as_ref(),
            Gender::Neuter => None,
        };
        if let Some(given) = given {
            return given.clone();
        }
        let to = match gender {
            Gender::Masculine => return name.to_owned(),
            Gender::Feminine => StepTo::Feminine,
            Gender::Neuter => StepTo::Neuter,
        };
        let cut = cut(&self.inflection, name);
        let words = cut.words.iter().map(|text| {
            let flags = self.flags(text, &NO_FLAGS);
            if let Some(given) = flags.feminine.as_ref().filter(|_| to == StepTo::Feminine) {
                return given.clone();
            }
            let word = Word::new(&self.inflection, text, cut.count, &flags, None);
            let made = word
                .step(&self.inflection, to, "")
                .and_then(|step| word.attach(&self.inflection, &step.form));
            made.map_or_else(|| (*text).to_owned(), |(form, _)| form)
        });
        put_together(&cut, words)
    }
}

/// The cells that may hold the form, best first: a case borrows before definiteness is dropped.
fn candidates(inflection: &Inflection, features: Features) -> [Option<Features>; 4] {
    let borrowed = inflection
        .fallback
        .get(&features.case)
        .map(|case| Features {
            case: *case,
            ..features
        });
    let bare = |features: Features| {
        features.definite.then_some(Features {
            definite: false,
            ..features
        })
    };
    [
        Some(features),
        borrowed,
        bare(features),
        borrowed.and_then(bare),
    ]
}

fn irregular(grammar: &Grammar, cell: Features, choice: Choice) -> Option<&str> {
    let mut forms = grammar.forms.iter();
    forms
        .find(|(name, _)| Features::parse(name) == Some(cell))
        .map(|(_, form)| choice.of(form))
}

/// Whether the flags give some form or the stem in two ways.
fn has_two(grammar: &Grammar) -> bool {
    let stem = grammar.stem.iter();
    stem.chain(grammar.forms.values())
        .any(|form| form.contains(OR))
}

fn put_together(cut: &Cut<'_>, words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    format!("{}{}{}", cut.before, words.join(" "), cut.after)
}
