//! House styles: which of a concept's names a desk writes.

use super::{ConceptId, Kind, Lang, Span};

/// A house style: ordered rules; the first that applies decides, else the preferred term is written.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Style {
    /// Name, as in `--style`.
    pub name: String,
    /// One English sentence.
    pub summary: String,
    /// Where the practice can be seen.
    pub source: Vec<String>,
    /// Rules, in order.
    pub rules: Vec<StyleRule>,
}

/// One rule. An empty condition applies to everything.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StyleRule {
    /// Only this concept.
    pub concept: Option<ConceptId>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this language.
    pub lang: Option<Lang>,
    /// Usages, best first: a term of such a usage wins over the preferred one.
    pub prefer: Vec<String>,
    /// Exactly this term.
    pub text: Option<String>,
    /// Usages of the name put in brackets at first mention.
    pub gloss: Vec<String>,
    /// Exactly this name in brackets at first mention.
    pub gloss_text: Option<String>,
    /// Span of the rule in its source.
    pub origin: Span,
}

impl StyleRule {
    /// Whether the rule speaks about this concept in this language.
    pub fn applies(&self, concept: &super::Concept, lang: Lang) -> bool {
        self.concept.as_ref().is_none_or(|id| *id == concept.id)
            && self.kind.is_none_or(|kind| kind == concept.kind)
            && self.lang.is_none_or(|only| only == lang)
    }
}
