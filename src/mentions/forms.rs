//! Case forms of the names that a text may hold. Made when a text first needs them: a language has very many.

use std::collections::BTreeMap;

use super::pattern::{Name, Reading};
use crate::grammar::{Case, Features, Paradigms};
use crate::matching::{cells_in_use, part_text, shapes};
use crate::vocabulary::{
    Concept, Gender, Glossary, Grammar, Kind, Lang, Number, PartOfSpeech, Rare, Term,
};

/// Makes case forms.
#[derive(Debug)]
pub(super) struct Maker<'g> {
    /// The language of the texts.
    pub(super) lang: Lang,
    pub(super) glossary: &'g Glossary,
    pub(super) paradigms: &'g Paradigms,
    pub(super) reading: Reading<'g>,
}

impl Maker<'_> {
    /// Whether names have case forms in a language: any word tells.
    pub(super) fn declines(&self, lang: Lang) -> bool {
        let table = self.paradigms.table(lang, "a", &Grammar::default());
        table
            .iter()
            .any(|(features, _)| features.case != Case::Nominative)
    }

    /// The forms of a name that are written otherwise than its citation form.
    pub(super) fn forms(&self, name: &Name) -> Vec<(Features, String)> {
        let Some((concept, term)) = self.glossary.get(name.term()) else {
            return Vec::new();
        };
        // A foreign spelling takes the endings of the text: Ilham Aliyevin.
        let foreign = name.foreign.then(|| Term {
            lang: self.lang,
            grammar: Rare::default(),
            ..term.clone()
        });
        let term = foreign.as_ref().unwrap_or(term);
        let Some(base) = part_text(term, name.part) else {
            return Vec::new();
        };
        // What a case form writes as a word of its own stands beside the name: Bakı ilə.
        let count = |text: &str| text.split_whitespace().count();
        let words = count(base);
        let mut forms: Vec<(Features, String)> = Vec::new();
        let cells = cells_in_use(self.paradigms, concept, term, name.part);
        let forms_of_all = cells.into_iter().chain(self.gendered(concept, term));
        for (features, surface) in
            forms_of_all.flat_map(|cell| shapes(self.paradigms, term.lang, cell))
        {
            let known = surface == base || forms.iter().any(|(_, other)| *other == surface);
            if !known && count(&surface) == words {
                forms.push((features, surface));
            }
        }
        forms
    }

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

/// Forms whose beginnings are their own: what the data gives of words, by the keys of the words.
#[derive(Debug)]
pub(super) struct Irregular(BTreeMap<String, Vec<String>>);

impl Irregular {
    /// Of the lexicon of a language.
    pub(super) fn new(maker: &Maker<'_>, lang: Lang) -> Self {
        let key = |word: &str| maker.reading.folder.key(word).into_string();
        let words = maker.paradigms.lexemes(lang);
        Self(
            words
                .map(|(word, grammar)| (key(word), given(grammar).map(key).collect()))
                .collect(),
        )
    }

    /// The letters with which all forms of a name with words of these keys begin: none where its flags or its words have forms of their own.
    pub(super) fn beginning<'k>(
        &self,
        maker: &Maker<'_>,
        keys: &'k [String],
        term: &Term,
        proper: bool,
    ) -> &'k str {
        let begin = |key: &'k String| beginning(key, proper);
        let by_flags = given(&term.grammar).all(|form| {
            let form = maker.reading.folder.key(form);
            let mut keys = keys.iter();
            keys.any(|key| form.as_str().starts_with(begin(key)))
        });
        let by_words = keys.iter().all(|key| {
            let mut forms = self.0.get(key).into_iter().flatten();
            forms.all(|form| form.starts_with(begin(key)))
        });
        let first = keys.first().filter(|_| by_flags && by_words);
        first.map_or("", begin)
    }
}

/// The forms that flags give.
fn given(grammar: &Grammar) -> impl Iterator<Item = &str> {
    let flags = [
        &grammar.plural,
        &grammar.stem,
        &grammar.feminine,
        &grammar.masculine,
    ];
    let forms = grammar.forms.values();
    let given = flags.into_iter().flatten().chain(forms);
    // Two forms of one cell stand in one string.
    given.flat_map(|form| form.split('|'))
}

/// The most letters of a beginning.
pub(super) const LONGEST: usize = 4;

/// The letters of a word that its forms keep: all but the last two of a name; of other words the first, since stems may
/// change.
fn beginning(key: &str, name: bool) -> &str {
    let letters = key.chars().count();
    let kept = if name { letters.saturating_sub(2) } else { 1 };
    first(key, kept.clamp(1, LONGEST))
}

fn first(key: &str, letters: usize) -> &str {
    key.char_indices()
        .nth(letters)
        .and_then(|(at, _)| key.get(..at))
        .unwrap_or(key)
}
