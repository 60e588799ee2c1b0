//! The names lexicon, as what a comparison asks of words.

use crate::text::Folder;
use crate::vocabulary::{Language, NameLexicon, NamePart};

use super::NameClasses;

/// Given names and surnames by the key of a search.
pub struct Listed<'a> {
    names: &'a NameLexicon,
    folder: Folder,
}

impl<'a> Listed<'a> {
    /// The names, with the languages whose letters their keys were made by.
    pub fn new<'l>(names: &'a NameLexicon, languages: impl Iterator<Item = &'l Language>) -> Self {
        let folder = Folder::search(languages);
        Self { names, folder }
    }
}

impl Listed<'_> {
    /// A class, and the same in the feminine: Aliyeva is another name than Aliyev.
    fn number(&self, class: usize, key: &str) -> Option<u32> {
        let forms = &self.names.classes().get(class)?.forms;
        let mut these = forms
            .iter()
            .filter(|form| self.folder.key(&form.text).as_str() == key);
        let feminine = these.all(|form| form.feminine);
        u32::try_from(2 * class + usize::from(feminine)).ok()
    }

    fn part(&self, number: u32) -> Option<NamePart> {
        let class = usize::try_from(number / 2).ok()?;
        Some(self.names.classes().get(class)?.part)
    }
}

impl NameClasses for Listed<'_> {
    fn classes(&self, word: &str) -> Vec<u32> {
        let key = self.folder.key(word);
        let parts = [NamePart::Given, NamePart::Surname].into_iter();
        let classes = parts.flat_map(|part| self.names.find(part, key.as_str()));
        classes
            .filter_map(|class| self.number(class, key.as_str()))
            .collect()
    }

    fn apart(&self, one: &[u32], other: &[u32]) -> bool {
        let has = |classes: &[u32], part| {
            let mut parts = classes.iter().filter_map(|class| self.part(*class));
            parts.any(|known| known == part)
        };
        let parts = [NamePart::Given, NamePart::Surname];
        parts
            .into_iter()
            .any(|part| has(one, part) && has(other, part))
    }
}
