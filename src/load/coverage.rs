//! How much a glossary covers: counts for its editors, and the forms that somebody who speaks the language should read.

use std::collections::BTreeMap;

use crate::vocabulary::{Concept, Glossary, Kind, Lang, Made, NameLexicon, NamePart, Term};

/// What a glossary covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Concepts of each kind, in the order of [`Kind::ALL`], then given names and surnames.
    pub kinds: Vec<(Counted, Count)>,
    /// The same by category, by kind and then by name.
    pub categories: Vec<(Kind, String, Count)>,
    /// Places of which a side has a name of its own, and how many of them have one of the other side.
    pub sides: (usize, usize),
    /// Forms to be read again, the least sure first.
    pub review: Vec<Review>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Concepts.
    Concepts(Kind),
    /// Names of the lists.
    Names(NamePart),
}

/// How many there are, and of how many there is a form in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// All.
    pub all: usize,
    /// Those with a source that one can open.
    pub sourced: usize,
    /// All forms.
    pub forms: usize,
    /// By language: those with a form.
    pub named: BTreeMap<Lang, usize>,
}

/// A form to be read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Id of the concept or the name.
    pub id: String,
    /// Language of the form; `None` for spellings of any language.
    pub lang: Option<Lang>,
    /// The form.
    pub text: String,
    /// What is known of it.
    pub confidence: Confidence,
}

/// How far a form can be trusted, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It is marked as not verified.
    Form,
    /// Nothing about its concept has a source.
    Concept,
    /// The form was written by rule, after a name of another language.
    Rule,
    /// The form was put together of words that sources show.
    Composed,
    /// None of the sources is in its language.
    OtherLanguage,
}

impl Confidence {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form-unverified",
            Self::Concept => "concept-unverified",
            Self::Rule => "by-rule",
            Self::Composed => "composed",
            Self::OtherLanguage => "no-source-in-language",
        }
    }
}

/// Counts a glossary and lists of names.
pub fn coverage(glossary: &Glossary, names: &NameLexicon) -> Coverage {
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        let concepts = glossary.concepts().iter();
        let mut count = Count::default();
        for concept in concepts.filter(|concept| concept.kind == *kind) {
            count.add(concept);
        }
        kinds.push((Counted::Concepts(*kind), count));
    }
    for part in NamePart::ALL {
        let mut count = Count::default();
        for class in names.classes().iter().filter(|class| class.part == *part) {
            count.all += 1;
            count.sourced += usize::from(!class.unverified);
            count.name(class.forms.iter().filter_map(|form| form.lang));
            count.forms += class.forms.len();
        }
        kinds.push((Counted::Names(*part), count));
    }
    let mut categories: BTreeMap<(Kind, &str), Count> = BTreeMap::new();
    for concept in glossary.concepts() {
        if let Some(category) = concept.category.as_deref() {
            categories
                .entry((concept.kind, category))
                .or_default()
                .add(concept);
        }
    }
    let categories = categories.into_iter();
    Coverage {
        kinds,
        categories: categories
            .map(|((kind, category), count)| (kind, category.to_owned(), count))
            .collect(),
        sides: sides(glossary),
        review: review(glossary, names),
    }
}

impl Count {
    fn add(&mut self, concept: &Concept) {
        self.all += 1;
        self.sourced += usize::from(!concept.unverified);
        self.forms += concept.terms.len();
        self.name(concept.langs().into_iter());
    }

    fn name(&mut self, langs: impl Iterator<Item = Lang>) {
        let mut langs: Vec<Lang> = langs.collect();
        langs.sort_unstable();
        langs.dedup();
        for lang in langs {
            *self.named.entry(lang).or_default() += 1;
        }
    }
}

/// Places with a form that only one side of a pair uses, and those of them with one that only the other side uses.
fn sides(glossary: &Glossary) -> (usize, usize) {
    let mut sided = 0;
    let mut both = 0;
    for concept in glossary.concepts() {
        if concept.kind != Kind::Place {
            continue;
        }
        let pairs = glossary.usages().filter_map(|usage| {
            let other = usage.counterpart.as_deref()?;
            Some((
                only(concept, &usage.id, other),
                only(concept, other, &usage.id),
            ))
        });
        let pairs: Vec<(bool, bool)> = pairs.collect();
        sided += usize::from(pairs.iter().any(|(one, other)| *one || *other));
        both += usize::from(pairs.iter().any(|(one, other)| *one && *other));
    }
    (sided, both)
}

/// Whether a concept has a form of a usage that is not one of another.
fn only(concept: &Concept, usage: &str, other: &str) -> bool {
    let uses = |term: &Term, usage: &str| term.details.usage.iter().any(|own| own == usage);
    let mut terms = concept.terms.iter();
    terms.any(|term| uses(term, usage) && !uses(term, other))
}

fn review(glossary: &Glossary, names: &NameLexicon) -> Vec<Review> {
    let mut rows = Vec::new();
    for concept in glossary.concepts() {
        for term in &concept.terms {
            let foreign = || !concept.source.iter().any(|page| is_in(page, term.lang));
            let confidence = if term.unverified {
                Confidence::Form
            } else if concept.unverified {
                Confidence::Concept
            } else if let Some(made) = term.details.made {
                match made {
                    Made::Rule => Confidence::Rule,
                    Made::Composed => Confidence::Composed,
                }
            } else if foreign() {
                Confidence::OtherLanguage
            } else {
                continue;
            };
            rows.push(Review {
                id: concept.id.to_string(),
                lang: Some(term.lang),
                text: term.text.to_string(),
                confidence,
            });
        }
    }
    for class in names.classes().iter().filter(|class| class.unverified) {
        rows.extend(class.forms.iter().map(|form| Review {
            id: class.id.to_string(),
            lang: form.lang,
            text: form.text.to_string(),
            confidence: Confidence::Concept,
        }));
    }
    rows.sort_by_key(|row| row.confidence);
    rows
}

/// Whether the address of a page says that it is in a language: `hy.wikipedia.org`, `www.azatutyun.am/hy/…`.
fn is_in(page: &str, lang: Lang) -> bool {
    let base = lang.base();
    let tag = base.as_str();
    page.split(['/', '.']).any(|part| part == tag)
}
