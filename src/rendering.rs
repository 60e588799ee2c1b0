//! What to call a concept in a language under a house style. Shared by lookup, normalize and summary.

use crate::vocabulary::{
    Concept, Form, Glossary, Kind, Lang, Status, Style, StyleRule, Term, TermRef,
};

/// A name to write, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendering {
    /// The name in citation form.
    pub text: String,
    /// Its status in the glossary.
    pub status: Status,
    /// Glossary, rule or copied.
    pub provenance: Provenance,
    /// Another name that the style puts in brackets at first mention.
    pub gloss: Option<String>,
    /// The term that is written: for grammar flags and for the language of a copy.
    pub term: TermRef,
}

/// Where a rendering comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Provenance {
    /// The glossary has this form in this language.
    Glossary,
    /// Put together of words that are known as names of persons.
    Lexicon,
    /// Made by a transliteration rule.
    Rule,
    /// The form of another language of the same script, shown for want of a better one.
    Copied,
}

impl Provenance {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Glossary => "glossary",
            Self::Lexicon => "lexicon",
            Self::Rule => "rule",
            Self::Copied => "copied",
        }
    }
}

/// The name of `concept` in `lang` under `style`; `None` when the glossary has none: then it is not known.
pub fn rendering(
    glossary: &Glossary,
    concept: &Concept,
    lang: Lang,
    style: &Style,
) -> Option<Rendering> {
    counterpart(glossary, concept, lang, style, Form::Full)
}

/// The name to write in place of a form of this type: an acronym for an acronym, a short form for a short form;
/// the full form where the language has no such form. Variants and transliterations give way to full forms.
pub fn counterpart(
    glossary: &Glossary,
    concept: &Concept,
    lang: Lang,
    style: &Style,
    form: Form,
) -> Option<Rendering> {
    let concept_index = glossary.index_of(&concept.id)?;
    let rule = deciding_rule(concept, lang, style);
    let form = match form {
        Form::Short | Form::Acronym => form,
        Form::Full | Form::Variant | Form::Transliteration => Form::Full,
    };
    let term = choose(concept, lang, rule, form)?;
    Some(Rendering {
        text: concept.terms.get(term)?.text.to_string(),
        status: concept.terms.get(term)?.status,
        provenance: Provenance::Glossary,
        gloss: rule.and_then(|rule| gloss(concept, lang, rule, term)),
        term: TermRef {
            concept: concept_index,
            term,
        },
    })
}

/// As `rendering`; where the language has no term, a name of another language in the same script, marked as copied.
/// Only names are copied: a French word is not an English one.
pub fn rendering_or_copy(
    glossary: &Glossary,
    concept: &Concept,
    lang: Lang,
    style: &Style,
) -> Option<Rendering> {
    if let Some(own) = rendering(glossary, concept, lang, style) {
        return Some(own);
    }
    let script = glossary.language(lang)?.script;
    if concept.kind == Kind::Term {
        return None;
    }
    // English first: of the Latin forms it is the one that most readers will have met.
    let known = [Lang::EN].into_iter().chain(concept.langs());
    known
        .filter(|other| *other != lang)
        .filter(|other| {
            glossary
                .language(*other)
                .is_some_and(|data| data.script == script)
        })
        .find_map(|other| rendering(glossary, concept, other, style))
        .map(|copy| Rendering {
            provenance: Provenance::Copied,
            gloss: None,
            ..copy
        })
}

/// Whether the style names the very term of this concept, rather than the users whom it follows.
pub(crate) fn is_named(concept: &Concept, lang: Lang, style: &Style) -> bool {
    deciding_rule(concept, lang, style).is_some_and(|rule| rule.text.is_some())
}

/// Given name and surname inside a person's term. `surname` of the data decides, else the last word;
/// `None` where the term is one word or does not end in its surname.
pub fn name_parts(term: &Term) -> Option<(&str, &str)> {
    let text = term.text.trim();
    let given = match &term.details.surname {
        Some(surname) => text.strip_suffix(surname.as_str())?,
        None => text.rsplit_once(' ').map(|(given, _)| given)?,
    };
    let surname = text.get(given.len()..)?.trim();
    let given = given.trim();
    (!given.is_empty() && !surname.is_empty()).then_some((given, surname))
}

/// Whether writing asks for this term at all: not those that are only recognised, nor those to be replaced.
fn writable(term: &Term) -> bool {
    term.status != Status::Deprecated && !matches!(term.form, Form::Variant | Form::Transliteration)
}

/// The first rule that applies and can be obeyed: a rule that asks for a name which the concept lacks decides nothing.
fn deciding_rule<'a>(concept: &Concept, lang: Lang, style: &'a Style) -> Option<&'a StyleRule> {
    style.rules.iter().find(|rule| {
        let asks = rule.text.is_some() || !rule.prefer.is_empty();
        rule.applies(concept, lang) && (!asks || asked_for(concept, lang, rule, None).is_some())
    })
}

fn choose(concept: &Concept, lang: Lang, rule: Option<&StyleRule>, form: Form) -> Option<usize> {
    let by_rule = |form| rule.and_then(|rule| asked_for(concept, lang, rule, form));
    let full = by_rule(Some(Form::Full))
        .or_else(|| by_rule(None))
        .or_else(|| {
            best(concept, lang, |term| {
                term.form == Form::Full && writable(term)
            })
        })
        .or_else(|| best(concept, lang, writable))?;
    // A style that names a term wants it in place of every other.
    if form == Form::Full || rule.is_some_and(|rule| rule.text.is_some()) {
        return Some(full);
    }
    // Only a short form of those who use the full form, or of everybody: never the other side's.
    let usage = concept
        .terms
        .get(full)
        .map(|term| term.details.usage.as_slice())?;
    let shared = |term: &Term| {
        term.details.usage.is_empty() || term.details.usage.iter().any(|one| usage.contains(one))
    };
    by_rule(Some(form))
        .or_else(|| {
            best(concept, lang, |term| {
                term.form == form && writable(term) && shared(term)
            })
        })
        .or(Some(full))
}

/// The term that a rule asks for, of this type where one is given.
fn asked_for(concept: &Concept, lang: Lang, rule: &StyleRule, form: Option<Form>) -> Option<usize> {
    let of_form = |term: &Term| form.is_none_or(|form| term.form == form);
    if let Some(text) = &rule.text {
        return concept
            .terms
            .iter()
            .position(|term| term.lang == lang && term.text == *text && of_form(term));
    }
    rule.prefer.iter().find_map(|usage| {
        best(concept, lang, |term| {
            term.details.usage.contains(usage) && of_form(term) && writable(term)
        })
    })
}

/// The best term of a language that `fits`: by status, then full before short before acronym, then as the data has them.
fn best(concept: &Concept, lang: Lang, fits: impl Fn(&Term) -> bool) -> Option<usize> {
    concept
        .terms
        .iter()
        .enumerate()
        .filter(|(_, term)| term.lang == lang && fits(term))
        .min_by_key(|(index, term)| (term.status, term.form, *index))
        .map(|(index, _)| index)
}

fn gloss(concept: &Concept, lang: Lang, rule: &StyleRule, written: usize) -> Option<String> {
    if let Some(text) = &rule.gloss_text {
        return Some(text.clone());
    }
    let form = concept.terms.get(written).map(|term| term.form)?;
    let gloss = rule.gloss.iter().find_map(|usage| {
        let of_usage = |term: &Term| term.details.usage.contains(usage) && writable(term);
        best(concept, lang, |term| term.form == form && of_usage(term))
            .or_else(|| best(concept, lang, of_usage))
    })?;
    (gloss != written).then(|| concept.terms.get(gloss).map(|term| term.text.to_string()))?
}
