//! The validated, immutable set of concepts that everything else works on.

use std::collections::BTreeMap;

use super::{Concept, ConceptId, Hasher, Lang, Language, Style, Term, Usage};

/// Concepts, languages and styles, as `load` made them. Layers of packs are already merged.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    concepts: Vec<Concept>,
    /// Concepts by halves of hashes of their ids, sorted.
    by_id: Vec<(u32, u32)>,
    languages: BTreeMap<Lang, Language>,
    styles: BTreeMap<String, Style>,
    usages: BTreeMap<String, Usage>,
}

/// The address of a term in one glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermRef {
    /// Index of the concept.
    pub concept: usize,
    /// Index of the term in its concept.
    pub term: usize,
}

impl Glossary {
    /// Puts the parts together; of concepts with the same id the last one is reached by id.
    pub fn new(
        concepts: Vec<Concept>,
        languages: impl IntoIterator<Item = Language>,
        styles: impl IntoIterator<Item = Style>,
        usages: impl IntoIterator<Item = Usage>,
    ) -> Self {
        let mut by_id: Vec<(u32, u32)> = (0..)
            .zip(&concepts)
            .map(|(index, concept)| (hash(&concept.id), index))
            .collect();
        by_id.sort_unstable();
        Self {
            concepts,
            by_id,
            languages: languages
                .into_iter()
                .map(|language| (language.lang, language))
                .collect(),
            styles: styles
                .into_iter()
                .map(|style| (style.name.clone(), style))
                .collect(),
            usages: usages
                .into_iter()
                .map(|usage| (usage.id.clone(), usage))
                .collect(),
        }
    }

    /// All concepts, in the order of the sources.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept of this id.
    pub fn concept(&self, id: &ConceptId) -> Option<&Concept> {
        self.concepts.get(self.index_of(id)?)
    }

    /// The index of the concept of this id.
    pub fn index_of(&self, id: &ConceptId) -> Option<usize> {
        let hash = hash(id);
        let end = self.by_id.partition_point(|(known, _)| *known <= hash);
        let alike = self.by_id.get(..end).unwrap_or_default().iter().rev();
        let alike = alike.take_while(|(known, _)| *known == hash);
        let mut indices = alike.map(|(_, index)| *index as usize);
        let is = |index: &usize| self.concepts.get(*index).is_some_and(|own| own.id == *id);
        indices.find(is)
    }

    /// Every term with its address.
    pub fn terms(&self) -> impl Iterator<Item = (TermRef, &Concept, &Term)> {
        self.concepts
            .iter()
            .enumerate()
            .flat_map(|(concept, entry)| {
                entry
                    .terms
                    .iter()
                    .enumerate()
                    .map(move |(term, form)| (TermRef { concept, term }, entry, form))
            })
    }

    /// The concept and the term at an address of this glossary.
    pub fn get(&self, at: TermRef) -> Option<(&Concept, &Term)> {
        let concept = self.concepts.get(at.concept)?;
        Some((concept, concept.terms.get(at.term)?))
    }

    /// The data of a language; of its base language where the tag has script or region.
    pub fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages
            .get(&lang)
            .or_else(|| self.languages.get(&lang.base()))
    }

    /// All languages with data.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// A house style by name.
    pub fn style(&self, name: &str) -> Option<&Style> {
        self.styles.get(name)
    }

    /// All house styles, by name.
    pub fn styles(&self) -> impl Iterator<Item = &Style> {
        self.styles.values()
    }

    /// A usage by id.
    pub fn usage(&self, id: &str) -> Option<&Usage> {
        self.usages.get(id)
    }

    /// All usages, by id.
    pub fn usages(&self) -> impl Iterator<Item = &Usage> {
        self.usages.values()
    }
}

fn hash(id: &ConceptId) -> u32 {
    Hasher::half_of(id.as_str())
}
