//! What people type with a name, or in it: marks around it, a title before it, letters of another script that look the same.

use super::Query;
use super::index::Index;
use crate::text::is_title;
use crate::text::script::mixed;
use crate::vocabulary::{Kind, Language};

/// The category of offices.
const OFFICE: &str = "office";

impl Index<'_> {
    /// What else may be meant by a query that found nothing, the likeliest first: without marks around it, without a title, in
    /// letters of one script.
    pub fn retyped(&self, query: &Query) -> Vec<Query> {
        let mut queries: Vec<Query> = query.bare().into_iter().collect();
        let known = queries.last().unwrap_or(query).text.clone();
        let texts = [self.untitled(&known), self.unmixed(&known)];
        queries.extend(texts.into_iter().flatten().map(|text| Query {
            text,
            ..query.clone()
        }));
        queries
    }

    /// A name without the title or office before it: M. Haroutiounian, President Ilham Aliyev.
    fn untitled(&self, text: &str) -> Option<String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let splits = (1..words.len()).rev();
        let mut splits = splits.filter_map(|at| words.split_at_checked(at));
        let (_, name) = splits.find(|(title, _)| self.is_title(&title.join(" ")))?;
        Some(name.join(" "))
    }

    fn is_title(&self, text: &str) -> bool {
        let languages = || self.glossary.languages();
        if languages().any(|language| is_title(language, text)) {
            return true;
        }
        let names = self.all_folded().get(&self.fold(text)).iter();
        let mut concepts = names.filter_map(|name| {
            let term = self.places().term(name)?;
            self.glossary.concepts().get(term.concept)
        });
        concepts.any(|concept| {
            concept.kind == Kind::Term && concept.category.as_deref() == Some(OFFICE)
        })
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
