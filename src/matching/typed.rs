//! What people type with a name, or in it: marks around it, a title before it, letters of another script that look the same.

use super::Query;
use super::index::Index;
use super::readings::Readings;
use crate::text::script::mixed;
use crate::text::{is_title, title_gender};
use crate::vocabulary::{ConceptId, Kind, Language};

/// The category of offices.
const OFFICE: &str = "office";

impl Index<'_> {
    /// What else may be meant by a query that found nothing, the likeliest first: without marks around it, without a title, in
    /// letters of one script.
    pub fn retyped(&self, query: &Query) -> Vec<Query> {
        let mut queries: Vec<Query> = query.bare().into_iter().collect();
        let known = queries.last().unwrap_or(query).text.clone();
        queries.extend(self.untitled(query, &known));
        queries.extend(self.unmixed(&known).map(|text| Query {
            text,
            ..query.clone()
        }));
        queries
    }

    /// A name without the title or office before it, which tells who is meant: M. Haroutiounian, President Ilham Aliyev.
    fn untitled(&self, query: &Query, text: &str) -> Option<Query> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let splits = (1..words.len()).rev();
        let mut splits = splits.filter_map(|at| words.split_at_checked(at));
        splits.find_map(|(title, name)| {
            let title = title.join(" ");
            let mut languages = self.glossary.languages();
            let titled = languages.any(|language| is_title(language, &title));
            let offices = if titled {
                Vec::new()
            } else {
                self.offices(query, &title)
            };
            let mut languages = self.glossary.languages();
            (titled || !offices.is_empty()).then(|| Query {
                text: name.join(" "),
                gender: languages.find_map(|language| title_gender(language, &title)),
                offices,
                ..query.clone()
            })
        })
    }

    /// The offices that are called so, with or without an article before them.
    fn offices(&self, query: &Query, text: &str) -> Vec<ConceptId> {
        let title = Query {
            text: text.to_owned(),
            ..query.clone()
        };
        let readings = Readings::new(&title);
        let keys = readings.all(self, &title).map(|text| self.fold(text));
        let names = keys.flat_map(|key| self.all_folded().get(&key).iter());
        let concepts = names.filter_map(|name| {
            let term = self.places().term(name)?;
            self.glossary.concepts().get(term.concept)
        });
        let offices = concepts.filter(|concept| {
            concept.kind == Kind::Term && concept.category.as_deref() == Some(OFFICE)
        });
        let mut offices: Vec<ConceptId> = offices.map(|concept| concept.id.clone()).collect();
        offices.dedup();
        offices
    }

    /// A name whose words have letters of one script each, where another's that look the same stood among them.
    fn unmixed(&self, text: &str) -> Option<String> {
        let words = text.split(' ').map(|word| {
            let mut languages = self.glossary.languages();
            let unmixed = languages.find_map(|language| unmix(word, language));
            unmixed.unwrap_or_else(|| word.to_owned())
        });
        let words: Vec<String> = words.collect();
        let unmixed = words.join(" ");
        (unmixed != text).then_some(unmixed)
    }
}

/// A word of two scripts in letters of the one that most of its letters have; `None` where that cannot be.
fn unmix(word: &str, language: &Language) -> Option<String> {
    let mut word = word.to_owned();
    let mut odd = mixed(&word)?;
    loop {
        let mut pairs = language.look_alikes.iter();
        let other = pairs.find_map(|(one, other)| match odd.letter {
            letter if letter == *one => Some(*other),
            letter if letter == *other => Some(*one),
            _ => None,
        })?;
        word.replace_range(odd.span.start..odd.span.end, other.encode_utf8(&mut [0; 4]));
        let Some(next) = mixed(&word) else {
            return Some(word);
        };
        // The letter that looks the same is of a third script.
        if next.span.start <= odd.span.start {
            return None;
        }
        odd = next;
    }
}
