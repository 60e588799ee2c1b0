//! Articles and particles before a noun: le, l’, du, au, d’, qu’.

use crate::vocabulary::{Gender, Grammar, Lang, Number};

use super::inflection::{Inflection, ParticleForms, Shape};
use super::paradigms::Paradigms;

impl Paradigms {
    /// A noun after a particle, with article, contraction and elision: `de` + `Haut-Karabakh` → `du Haut-Karabakh`.
    ///
    /// `particle` is an id of the language's data (`de`, `à`, `que`, …); the empty id gives the article alone, and `in` the
    /// preposition of place that the noun takes; `indefinite` the indefinite article. A name takes the article only where its flags say so; a common noun takes
    /// it where `definite`.
    pub fn with_particle(
        &self,
        lang: Lang,
        particle: &str,
        noun: &str,
        grammar: &Grammar,
        definite: bool,
    ) -> String {
        let Some(inflection) = self.inflection(lang) else {
            return noun.to_owned();
        };
        if particle == "indefinite" {
            let id = format!("indefinite-{}", gender(grammar));
            let article = inflection.articles.get(&id);
            return article.map_or_else(
                || noun.to_owned(),
                |article| format!("{} {noun}", article.form),
            );
        }
        let name = shape(noun) == Shape::Title;
        let article = definite && (grammar.article || !name);
        let (particle, article) = if particle == "in" {
            place(inflection, noun, grammar, definite)
        } else {
            (particle, article)
        };
        let forms = inflection.particles.get(particle);
        let article = article.then(|| article_of(inflection, grammar)).flatten();
        let (noun, article_form) = match article {
            Some(forms) => (
                join(inflection, forms, noun, grammar),
                Some(forms.form.as_str()),
            ),
            None => (noun.to_owned(), None),
        };
        match (forms, article_form) {
            (None, _) if particle.is_empty() => noun,
            (None, _) => format!("{particle} {noun}"),
            (Some(forms), None) => join(inflection, forms, &noun, grammar),
            (Some(forms), Some(article)) => {
                let contracted = forms.with.get(article).zip(noun.strip_prefix(article));
                match contracted {
                    Some((contracted, rest)) => format!("{contracted}{rest}"),
                    None => join(inflection, forms, &noun, &Grammar::default()),
                }
            }
        }
    }

    /// The ids of a language's particles, with the prepositions of place that its data names beside them.
    pub fn particles(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let inflection = self.inflection(lang).into_iter();
        inflection.flat_map(|inflection| {
            let bare = inflection.elision.bare.iter();
            let others = bare.filter(|id| !inflection.particles.contains_key(*id));
            let particles = inflection.particles.keys();
            particles.chain(others).map(String::as_str)
        })
    }

    /// Whether a particle is elided before a text: `d’Ilham`, `de Hikmet`.
    pub fn elides(&self, lang: Lang, text: &str, grammar: &Grammar) -> bool {
        self.inflection(lang)
            .is_some_and(|inflection| elides(inflection, text, grammar))
    }
}

/// The preposition of place of a noun, and whether its article follows.
fn place<'a>(
    inflection: &Inflection,
    noun: &str,
    grammar: &'a Grammar,
    definite: bool,
) -> (&'a str, bool) {
    let rules = &inflection.elision;
    let plural = grammar.number == Number::Plural;
    let feminine = grammar.gender == Some(Gender::Feminine);
    match grammar.place_preposition.as_deref() {
        Some(given) if rules.bare.iter().any(|bare| bare == given) => (given, false),
        // «au» and «aux» hold an article that does not stand alone.
        Some(given) if rules.contracted.iter().any(|held| held == given) => ("à", true),
        Some(given) => (given, grammar.article),
        None if !grammar.article => ("à", definite && shape(noun) == Shape::Lower),
        None if !plural && (feminine || elides(inflection, noun, grammar)) => ("en", false),
        None => ("à", true),
    }
}

fn article_of<'a>(inflection: &'a Inflection, grammar: &Grammar) -> Option<&'a ParticleForms> {
    inflection.articles.get(gender(grammar))
}

fn gender(grammar: &Grammar) -> &'static str {
    match (grammar.number, grammar.gender) {
        (Number::Plural, _) => "pl",
        (_, Some(Gender::Feminine)) => "f",
        _ => "m",
    }
}

fn join(inflection: &Inflection, forms: &ParticleForms, noun: &str, grammar: &Grammar) -> String {
    match &forms.elided {
        Some(elided) if elides(inflection, noun, grammar) => format!("{elided}{noun}"),
        _ => format!("{} {noun}", forms.form),
    }
}

fn elides(inflection: &Inflection, text: &str, grammar: &Grammar) -> bool {
    let start = text.find(char::is_alphanumeric).unwrap_or(0);
    let word = text.get(start..).unwrap_or_default();
    if let Some(elide) = grammar.elide {
        return elide;
    }
    let lower = inflection.sounds.lower(word);
    let shape = shape(word);
    inflection
        .elision
        .onsets
        .iter()
        .find(|onset| {
            onset.shape.is_none_or(|only| only == shape)
                && onset
                    .begins
                    .iter()
                    .any(|begin| lower.starts_with(begin.as_str()))
        })
        .is_some_and(|onset| onset.elide)
}

fn shape(text: &str) -> Shape {
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if letter.is_uppercase() => Shape::Title,
        _ => Shape::Lower,
    }
}
