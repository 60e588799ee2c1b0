//! The engine: one form, or the whole paradigm, of a word or a name.

use std::collections::BTreeMap;

use crate::vocabulary::{Gender, Grammar, Lang, Number, Script};

use super::features::{Case, Features};
use super::inflection::{FormExample, Inflection};
use super::lexicon::Language;
use super::name::Name;

/// The class of an inflection file that makes predicates.
const PREDICATE: &str = "predicate";

/// The class of an inflection file for names of persons.
const PERSON: &str = "person";

/// The inflection of all languages that have data.
#[derive(Clone, Debug, Default)]
pub struct Paradigms {
    languages: BTreeMap<Lang, Language>,
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
        if let Some((name, other)) = in_brackets(&language.inflection, lemma) {
            let name = self.inflect(lang, name, grammar, features)?;
            let other = self.inflect(lang, other, &Grammar::default(), features)?;
            return Some(format!("{name} ({other})"));
        }
        Name::new(language, lemma, grammar).form(features)
    }

    /// All forms that may stand for these features, the usual one (that of [`Paradigms::inflect`]) first: Azerbaijani
    /// `Londonla` and `London ilə`. Shapes before a vowel are told by [`Paradigms::variants`].
    pub fn forms(
        &self,
        lang: Lang,
        lemma: &str,
        grammar: &Grammar,
        features: Features,
    ) -> Vec<String> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        if in_brackets(&language.inflection, lemma).is_some() {
            return Vec::from_iter(self.inflect(lang, lemma, grammar, features));
        }
        let name = Name::new(language, lemma, grammar);
        forms(&name, name.second().as_ref(), features)
    }

    /// The whole paradigm: every form that the language's data distinguishes, in the order of every table; a cell that has two
    /// forms stands there twice, the usual one first.
    pub fn table(&self, lang: Lang, lemma: &str, grammar: &Grammar) -> Vec<(Features, String)> {
        self.cells(lang, lemma, grammar, |_| true)
    }

    /// The cells of it with features that are wanted.
    pub(crate) fn cells(
        &self,
        lang: Lang,
        lemma: &str,
        grammar: &Grammar,
        wanted: impl Fn(Features) -> bool,
    ) -> Vec<(Features, String)> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        let cells = language.distinguished.iter().copied();
        let cells = cells.filter(|features| wanted(*features));
        if in_brackets(&language.inflection, lemma).is_some() {
            return cells
                .filter_map(|features| {
                    Some((features, self.inflect(lang, lemma, grammar, features)?))
                })
                .collect();
        }
        let name = Name::new(language, lemma, grammar);
        let second = name.second();
        let plural = name.number() == Number::Plural;
        cells
            .filter(|features| features.number == Number::Singular || !plural)
            .flat_map(|features| {
                let forms = forms(&name, second.as_ref(), features).into_iter();
                forms.map(move |form| (features, form))
            })
            .collect()
    }

    /// Whether a name is a plural as it stands: by its flags, or as the language's lexicon says of its noun.
    pub fn number(&self, lang: Lang, lemma: &str, grammar: &Grammar) -> Number {
        let language = self.language(lang);
        language.map_or(grammar.number, |language| {
            Name::new(language, lemma, grammar).number()
        })
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
        // The plural that the flags give is that of the form as it was.
        let plain;
        let grammar = if gendered == adjective || grammar.plural.is_none() {
            grammar
        } else {
            plain = Grammar {
                plural: None,
                ..grammar.clone()
            };
            &plain
        };
        let form = Name::new(language, &gendered, grammar).form(features);
        form.unwrap_or(gendered)
    }

    /// An adjective as what something is: with the ending of its language's class `predicate`, where there is one (Azerbaijani
    /// `sabitdir`), else as it stands.
    pub fn predicate(&self, lang: Lang, adjective: &str) -> String {
        let class = Some(PREDICATE.to_owned());
        let known = self
            .inflection(lang)
            .is_some_and(|inflection| inflection.classes.iter().any(|class| class.id == PREDICATE));
        let grammar = Grammar {
            class,
            ..Grammar::default()
        };
        let form = known.then(|| self.inflect(lang, adjective, &grammar, Features::default()));
        form.flatten().unwrap_or_else(|| adjective.to_owned())
    }

    /// The flags of a person's name of one word, whose accusative differs from that of a thing in a language with a class
    /// `person`: where the class changes nothing but the accusative, it is the one.
    pub fn of_person(&self, lang: Lang, name: &str, grammar: Grammar) -> Grammar {
        let known = self
            .inflection(lang)
            .is_some_and(|inflection| inflection.classes.iter().any(|class| class.id == PERSON));
        if !known || grammar.class.is_some() || grammar.gender.is_none() || name.contains(' ') {
            return grammar;
        }
        let person = Grammar {
            class: Some(PERSON.to_owned()),
            ..grammar.clone()
        };
        let form = |grammar, case| self.inflect(lang, name, grammar, Features::of(case));
        let others = Case::ALL
            .into_iter()
            .filter(|case| *case != Case::Accusative);
        let same = |case| form(&grammar, case) == form(&person, case);
        if others.into_iter().all(same) {
            person
        } else {
            grammar
        }
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

    /// What a form may be of which one shape is written: [`Paradigms::variants`] the other way round.
    pub fn bases(&self, lang: Lang, form: &str) -> impl Iterator<Item = String> {
        let rules = self.inflection(lang).map(|inflection| &inflection.sandhi);
        rules.into_iter().flatten().filter_map(move |rule| {
            let stem = form.strip_suffix(rule.becomes.as_str())?;
            Some(format!("{stem}{}", rule.ending))
        })
    }

    /// What else a form may be, each with its place among the extensions of the data: with what may be added that is no case, or in
    /// another writing.
    pub fn extended(
        &self,
        lang: Lang,
        features: Features,
        form: &str,
    ) -> impl Iterator<Item = (usize, String)> {
        let inflection = self.inflection(lang);
        let extensions = inflection.into_iter().flat_map(|inflection| {
            let own = inflection.extensions.iter().enumerate();
            own.map(move |own| (inflection, own))
        });
        extensions.filter_map(move |(inflection, (at, extension))| {
            let stem = form.strip_suffix(extension.add.strip.as_str())?;
            let sounds = &inflection.sounds;
            let (added, _) = extension.add.resolve(sounds, sounds.ending(stem));
            (extension.cell == features).then(|| (at, format!("{stem}{added}")))
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

    /// Whether the language has forms of its own for these features: a case, a plural, an article, a possessive.
    pub fn distinguishes(&self, lang: Lang, features: Features) -> bool {
        self.language(lang)
            .is_some_and(|language| language.distinguishes(features))
    }

    /// The cases of a language, in the order of every table; also those whose form is that of another.
    pub fn cases(&self, lang: Lang) -> Vec<Case> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        let borrows = |case: &Case| language.inflection.fallback.contains_key(case);
        let own = |case: &Case| {
            let bare = Features::of(*case);
            language.distinguishes(bare) || language.distinguishes(bare.definite())
        };
        let cases = Case::ALL.into_iter();
        cases.filter(|case| borrows(case) || own(case)).collect()
    }

    /// The case whose form one takes that has none of its own: the bare Armenian dative is the genitive.
    pub fn borrowed(&self, lang: Lang, case: Case) -> Option<Case> {
        self.inflection(lang)?.fallback.get(&case).copied()
    }

    /// The genders that make a difference to the forms of a name: `None` alone where none does.
    pub fn genders(&self, lang: Lang) -> Vec<Option<Gender>> {
        let language = self.language(lang);
        language.map_or_else(|| vec![None], Language::genders)
    }

    /// The languages with data whose script a text is in, told by its last letter: that is where endings stand.
    pub fn langs_of(&self, text: &str) -> Vec<Lang> {
        let script = text.chars().rev().find_map(Script::of);
        let all = self.languages.iter();
        let same = all.filter(|(_, language)| Some(language.inflection.script) == script);
        same.map(|(lang, _)| *lang).collect()
    }

    /// Whether the language's data lists the word, or one of the words of a name.
    pub(super) fn has_word(&self, lang: Lang, name: &str) -> bool {
        let words = || name.split(' ');
        self.language(lang)
            .is_some_and(|language| words().any(|word| language.has_word(word)))
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

/// The form of a cell, and its second one.
fn forms(name: &Name<'_>, second: Option<&Name<'_>>, features: Features) -> Vec<String> {
    let mut forms = Vec::from_iter(name.form(features));
    let second = second.and_then(|second| second.form(features));
    forms.extend(second.filter(|form| !forms.contains(form)));
    forms
}

/// `X (Y)`: two names of one thing; where the last word takes the ending, both do.
pub(super) fn in_brackets<'a>(
    inflection: &Inflection,
    name: &'a str,
) -> Option<(&'a str, &'a str)> {
    let last_only = !inflection.head.all && inflection.head.stop.is_empty();
    let parts = name.strip_suffix(')')?.split_once(" (");
    parts.filter(|_| last_only)
}
