//! Names found by their letters: the first stages.

use super::index::Index;
use super::score::Hit;
use super::sounding::Heard;
use super::{Part, person};
use crate::rendering::name_parts;
use crate::text::Folder;
use crate::vocabulary::{Lang, Term, TermRef};

/// The letters of a term that a part names.
pub(crate) fn part_text(term: &Term, part: Part) -> Option<&str> {
    match part {
        Part::Surname | Part::Initials => name_parts(term).map(|(_, surname)| surname),
        Part::Given => name_parts(term).map(|(given, _)| given),
        Part::Whole | Part::Reordered | Part::Extended => Some(&term.text),
    }
}

/// The terms with these letters.
pub(super) fn exact(index: &Index<'_>, query: &str, _: &Heard) -> Vec<Hit> {
    let names = index.exact(query);
    let mut hits = names
        .map(|(term, part)| Hit::new(term, part, true))
        .collect();
    person::find(index, &index.written(), query, &mut hits);
    hits
}

/// The terms with this search key.
pub(super) fn folded(index: &Index<'_>, query: &str, _: &Heard) -> Vec<Hit> {
    let keys = index.folded();
    let names = keys.get(index, &index.fold(query));
    let names = names.iter().filter_map(|name| {
        let term = index.places().term(*name)?;
        let tight = index.same_in_own_language(query, term, name.part());
        Some(Hit::new(term, name.part(), tight))
    });
    let mut hits = names.collect();
    person::find(index, &keys, query, &mut hits);
    // ə is e and ş is s for search, yet a name that needs no such licence is the better reading.
    if hits.iter().any(|hit| hit.tight) {
        hits.retain(|hit| hit.tight);
    }
    hits
}

impl Index<'_> {
    fn same_in_own_language(&self, query: &str, term: TermRef, part: Part) -> bool {
        let term = self.glossary.get(term).map(|(_, term)| term);
        let text = term.and_then(|term| part_text(term, part));
        term.zip(text)
            .is_some_and(|(term, text)| self.is_same_in(term.lang, text, query))
    }

    /// Whether two texts are the same by the folding of a language.
    pub(super) fn is_same_in(&self, lang: Lang, one: &str, other: &str) -> bool {
        let folders = self.own.get_or_init(|| {
            let languages = self.glossary.languages();
            let folders = languages.map(|own| (own.lang, Folder::for_language(own)));
            folders.collect()
        });
        let language = self.glossary.language(lang);
        let folder = language.and_then(|language| folders.get(&language.lang));
        folder.is_some_and(|folder| folder.key(one) == folder.key(other))
    }
}
