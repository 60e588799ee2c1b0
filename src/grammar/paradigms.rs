//! The engine: one form, or the whole paradigm, of a word or a name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::vocabulary::{Gender, Grammar, Lang, Number};

use super::analyse::Irregulars;
use super::features::{Case, Features};
use super::head::{Cut, cut};
use super::inflection::{FormExample, Inflection, Lexeme, StepTo};
use super::word::Word;

/// The inflection of all languages that have data.
#[derive(Clone, Debug, Default)]
pub struct Paradigms {
    languages: BTreeMap<Lang, Language>,
}

#[derive(Clone, Debug)]
pub(super) struct Language {
    pub(super) inflection: Inflection,
    /// Index of the lexeme of a word in small letters.
    by_lemma: BTreeMap<String, usize>,
    /// Indexes of the lexemes that compounds end in, longest first.
    compounds: Vec<usize>,
    pub(super) irregulars: OnceLock<Irregulars>,
}

impl Paradigms {
    /// Makes ready what the inflection files say. Of two files for a language the later one counts.
    pub fn new(inflections: Vec<Inflection>) -> Self {
        Self {
            languages: inflections
                .into_iter()
                .map(|inflection| (inflection.lang, Language::new(inflection)))
                .collect(),
        }
    }

    /// One form of a word or name. `None` when the language has no data or no such form.
    ///
    /// A case that the language lacks takes the form its data names; definiteness that it lacks is left out. A name that is
    /// a plural already stays as it is in both numbers.
    pub fn inflect(
        &self,
        lang: Lang,
        lemma: &str,
        grammar: &Grammar,
        features: Features,
    ) -> Option<String> {
        let language = self.language(lang)?;
        if let Some((name, other)) = in_brackets(lemma) {
            let name = self.inflect(lang, name, grammar, features)?;
            let other = self.inflect(lang, other, &Grammar::default(), features)?;
            return Some(format!("{name} ({other})"));
        }
        Name::new(language, lemma, grammar).form(features)
    }

    /// The whole paradigm: every form that the language's data distinguishes, in the order of every table.
    pub fn table(&self, lang: Lang, lemma: &str, grammar: &Grammar) -> Vec<(Features, String)> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        if in_brackets(lemma).is_some() {
            let cells = Features::all().filter(|features| language.distinguishes(*features));
            return cells
                .filter_map(|features| {
                    Some((features, self.inflect(lang, lemma, grammar, features)?))
                })
                .collect();
        }
        let name = Name::new(language, lemma, grammar);
        Features::all()
            .filter(|features| language.distinguishes(*features))
            .filter(|features| {
                features.number == Number::Singular || grammar.number == Number::Singular
            })
            .filter_map(|features| Some((features, name.form(features)?)))
            .collect()
    }

    /// An adjective, or a noun for a person, in the form for a gender and a number.
    pub fn agree(
        &self,
        lang: Lang,
        adjective: &str,
        grammar: &Grammar,
        gender: Gender,
        number: Number,
    ) -> String {
        let Some(language) = self.language(lang) else {
            return adjective.to_owned();
        };
        let gendered = language.gendered(adjective, grammar, gender);
        let features = Features {
            number,
            ..Features::default()
        };
        let plain = Grammar {
            plural: None,
            ..grammar.clone()
        };
        let grammar = if gendered == adjective {
            grammar
        } else {
            &plain
        };
        let form = Name::new(language, &gendered, grammar).form(features);
        form.unwrap_or(gendered)
    }

    /// The form before `next`: Armenian writes the article differently before a vowel. `form` ends in an article.
    pub fn article_before(&self, lang: Lang, form: &str, next: &str) -> String {
        let Some(inflection) = self.inflection(lang) else {
            return form.to_owned();
        };
        let start = next.find(char::is_alphabetic).unwrap_or(0);
        let next = inflection
            .sounds
            .lower(next.get(start..).unwrap_or_default());
        let changed = inflection.sandhi.iter().find_map(|rule| {
            let stem = form.strip_suffix(rule.ending.as_str())?;
            let applies = rule
                .before
                .iter()
                .any(|begin| next.starts_with(begin.as_str()));
            applies.then(|| format!("{stem}{}", rule.becomes))
        });
        changed.unwrap_or_else(|| form.to_owned())
    }

    /// The other shapes that a form may have, whatever follows it: those of `article_before`.
    pub fn variants(&self, lang: Lang, form: &str) -> impl Iterator<Item = String> {
        let rules = self.inflection(lang).map(|inflection| &inflection.sandhi);
        rules.into_iter().flatten().filter_map(move |rule| {
            let stem = form.strip_suffix(rule.ending.as_str())?;
            Some(format!("{stem}{}", rule.becomes))
        })
    }

    /// The examples of the data that do not come out, with what comes out instead.
    pub fn failures(&self, lang: Lang) -> Vec<(&FormExample, String)> {
        let Some(inflection) = self.inflection(lang) else {
            return Vec::new();
        };
        let examples = inflection.examples.iter();
        examples
            .filter_map(|example| {
                let form = self.inflect(lang, &example.lemma, &example.grammar, example.cell);
                let form = form.unwrap_or_default();
                (form != example.form).then_some((example, form))
            })
            .collect()
    }

    /// The languages that have data.
    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        self.languages.keys().copied()
    }

    pub(super) fn inflection(&self, lang: Lang) -> Option<&Inflection> {
        self.language(lang).map(|language| &language.inflection)
    }

    pub(super) fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages
            .get(&lang)
            .or_else(|| self.languages.get(&lang.base()))
    }
}

impl Language {
    fn new(inflection: Inflection) -> Self {
        let mut by_lemma = BTreeMap::new();
        let mut compounds = Vec::new();
        for (index, lexeme) in inflection.lexicon.iter().enumerate() {
            by_lemma.insert(inflection.sounds.lower(&lexeme.lemma), index);
            if lexeme.compound {
                compounds.push(index);
            }
        }
        compounds.sort_by_key(|index| std::cmp::Reverse(inflection.lexicon[*index].lemma.len()));
        Self {
            inflection,
            by_lemma,
            compounds,
            irregulars: OnceLock::new(),
        }
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

    /// The flags of a word: its own, and those of the lexicon where it has none.
    fn flags<'a>(&self, word: &str, grammar: &'a Grammar) -> Cow<'a, Grammar> {
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

    fn gendered(&self, name: &str, grammar: &Grammar, gender: Gender) -> String {
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
            let word = Word::new(&self.inflection, text, cut.count, &flags);
            let made = word
                .step(&self.inflection, to, "")
                .and_then(|step| word.attach(&self.inflection, &step.form));
            made.map_or_else(|| (*text).to_owned(), |(form, _)| form)
        });
        put_together(&cut, words)
    }
}

static NO_FLAGS: std::sync::LazyLock<Grammar> = std::sync::LazyLock::new(Grammar::default);

/// A name ready to be inflected.
struct Name<'a> {
    language: &'a Language,
    lemma: &'a str,
    grammar: &'a Grammar,
    cut: Cut<'a>,
    words: Vec<(Word<'a>, Cow<'a, Grammar>)>,
}

impl<'a> Name<'a> {
    fn new(language: &'a Language, lemma: &'a str, grammar: &'a Grammar) -> Self {
        let cut = cut(&language.inflection, lemma);
        let words = cut
            .words
            .iter()
            .map(|text| {
                let flags = language.flags(text, grammar);
                (
                    Word::new(&language.inflection, text, cut.count, &flags),
                    flags,
                )
            })
            .collect();
        Self {
            language,
            lemma,
            grammar,
            cut,
            words,
        }
    }

    fn form(&self, features: Features) -> Option<String> {
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
            let whole = irregular(self.grammar, features);
            if let Some(form) = whole.filter(|form| form.contains(' ') || self.cut.words.len() > 1)
            {
                return Some(form.to_owned());
            }
        }
        if features.number == Number::Plural
            && let Some(plural) = &self.grammar.plural
        {
            let grammar = Grammar {
                number: Number::Plural,
                plural: None,
                ..self.grammar.clone()
            };
            return Name::new(self.language, plural, &grammar).form(features);
        }
        let mut forms = Vec::new();
        let mut stopped = false;
        for (word, flags) in &self.words {
            let form = if stopped {
                word.whole()
            } else {
                word_form(&self.language.inflection, word, flags, features)?
            };
            stopped |= self.language.inflection.head.while_declined
                && word
                    .class(&self.language.inflection, flags.class.as_deref())
                    .is_none();
            forms.push(form);
        }
        Some(put_together(&self.cut, forms.into_iter()))
    }
}

impl Name<'_> {
    /// The ending goes to the last word, whatever it is: the Ministry of Defence’s.
    fn phrase(&self, features: Features) -> Option<String> {
        let inflection = &self.language.inflection;
        let bare = self.form(Features {
            case: Case::Nominative,
            ..features
        })?;
        let plural = features.number == Number::Plural || self.grammar.number == Number::Plural;
        let word = Word::new(inflection, &bare, 1, &NO_FLAGS);
        let class = word.class(
            inflection,
            Some(if plural { "phrase-pl" } else { "phrase" }),
        )?;
        let template = class.cells.get(&(features.case, false))?;
        Some(word.attach(inflection, template)?.0)
    }
}

/// One form of one word.
fn word_form(
    inflection: &Inflection,
    word: &Word<'_>,
    grammar: &Grammar,
    features: Features,
) -> Option<String> {
    let cells = candidates(inflection, features);
    for cell in cells.iter().flatten() {
        if let Some(form) = irregular(grammar, *cell) {
            return Some(form.to_owned());
        }
        let follows = inflection
            .irregular
            .iter()
            .find(|rule| rule.cell == *cell && irregular(grammar, rule.has).is_some());
        if let Some(rule) = follows {
            let from = word_form(inflection, word, grammar, rule.from)?;
            let ending = inflection.sounds.ending(&from);
            return Some(from + &rule.add.resolve(&inflection.sounds, ending));
        }
    }

    let asked = grammar.class.as_deref().or(grammar.px.then_some("px"));
    let mut word = Cow::Borrowed(word);
    let mut class = word.class(inflection, asked);
    let mut made = Features::default();
    let plural = features.number == Number::Plural && !grammar.invariable;
    if grammar.number == Number::Plural {
        let step = word.step(inflection, StepTo::Plural, "");
        let asked = asked.or(step.and_then(|step| step.class.as_deref()));
        class = word.class(inflection, asked);
    }
    for (to, wanted) in [
        (StepTo::Plural, plural && grammar.number == Number::Singular),
        (StepTo::Possessive, features.possessive),
    ] {
        if !wanted {
            continue;
        }
        made = match to {
            StepTo::Plural => made.plural(),
            _ => made.possessive(),
        };
        let id = class.map_or("", |class| class.id.as_str());
        let step = word.step(inflection, to, id)?;
        let (text, ending) = match irregular(grammar, made) {
            Some(form) => (form.to_owned(), inflection.sounds.ending(form)),
            None => match grammar.plural.as_ref().filter(|_| to == StepTo::Plural) {
                Some(form) => (form.clone(), inflection.sounds.ending(form)),
                None => word.attach(inflection, &step.form)?,
            },
        };
        let next = word.made(inflection, text, ending);
        class = next.class(inflection, step.class.as_deref());
        word = Cow::Owned(next);
    }

    let cell = cells
        .iter()
        .flatten()
        .find_map(|cell| class?.cells.get(&(cell.case, cell.definite)));
    match cell {
        Some(template) => Some(word.attach(inflection, template)?.0),
        None => {
            let bare = cells
                .iter()
                .flatten()
                .any(|cell| cell.case == Case::Nominative);
            (bare || inflection.head.while_declined).then(|| word.whole())
        }
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

fn irregular(grammar: &Grammar, cell: Features) -> Option<&str> {
    let mut forms = grammar.forms.iter();
    forms
        .find(|(name, _)| Features::parse(name) == Some(cell))
        .map(|(_, form)| form.as_str())
}

fn put_together(cut: &Cut<'_>, words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    format!("{}{}{}", cut.before, words.join(" "), cut.after)
}

/// `X (Y)`: two names of one thing; both take the ending.
fn in_brackets(name: &str) -> Option<(&str, &str)> {
    name.strip_suffix(')')?.split_once(" (")
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
    if all.stem.is_none() && !own_class {
        all.stem = known
            .stem
            .as_deref()
            .map(|stem| graft(word, &lexeme.lemma, stem));
    }
    if !own_class {
        all.class.clone_from(&known.class);
    }
    all.hard |= known.hard;
    all.invariable |= known.invariable;
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
            let form = graft(word, &lexeme.lemma, form);
            all.forms.insert(cell.clone(), form);
        }
    }
    all
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
