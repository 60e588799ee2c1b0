//! The engine: one form, or the whole paradigm, of a word or a name.

use std::collections::BTreeMap;

use crate::vocabulary::{Gender, Grammar, Lang, Number};

use super::features::Features;
use super::inflection::{FormExample, Inflection};
use super::lexicon::Language;
use super::name::Name;

/// The class of an inflection file that makes predicates.
const PREDICATE: &str = "predicate";

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

    /// The whole paradigm: every form that the language's data distinguishes, in the order of every table.
    pub fn table(&self, lang: Lang, lemma: &str, grammar: &Grammar) -> Vec<(Features, String)> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        if in_brackets(&language.inflection, lemma).is_some() {
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

/// `X (Y)`: two names of one thing; where the last word takes the ending, both do.
fn in_brackets<'a>(inflection: &Inflection, name: &'a str) -> Option<(&'a str, &'a str)> {
    let last_only = !inflection.head.all && inflection.head.stop.is_empty();
    let parts = name.strip_suffix(')')?.split_once(" (");
    parts.filter(|_| last_only)
}
