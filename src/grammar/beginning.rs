//! How much of a word stays as it is whatever form it takes. Who looks for forms in a text need inflect those words only
//! whose beginning stands there.

use super::inflection::Inflection;
use super::paradigms::Paradigms;
use super::template::Template;
use crate::vocabulary::{Grammar, Lang};

/// What the words of a language may lose at their end.
#[derive(Clone, Debug)]
pub struct Beginnings<'a> {
    /// `None` where the language has no data: its words have one form.
    inflection: Option<&'a Inflection>,
    /// Ends of words that steps and cells may take off, the longest first.
    lost: Vec<String>,
    /// The words whose forms the data gives, in small letters.
    given: Vec<String>,
    known: bool,
}

impl Paradigms {
    /// The beginnings of words of a language.
    pub fn beginnings(&self, lang: Lang) -> Beginnings<'_> {
        let inflection = self.inflection(lang);
        let lexicon = inflection.map(|inflection| (inflection.lexicon.iter(), &inflection.sounds));
        let given = lexicon
            .into_iter()
            .flat_map(|(lexicon, sounds)| lexicon.map(|lexeme| sounds.lower(&lexeme.lemma)));
        Beginnings {
            inflection,
            lost: inflection.map(lost).unwrap_or_default(),
            given: given.collect(),
            known: inflection.is_none_or(is_known),
        }
    }

    /// The words of a language whose forms the data gives, with what it says of them.
    pub(crate) fn lexemes(&self, lang: Lang) -> impl Iterator<Item = (&str, &Grammar)> {
        let lexicon = self.inflection(lang).map(|inflection| &inflection.lexicon);
        let lexemes = lexicon.into_iter().flatten();
        lexemes.map(|lexeme| (lexeme.lemma.as_str(), &lexeme.grammar))
    }
}

impl Beginnings<'_> {
    /// The letters with which all forms of a name begin that begins with this word and has no flags that give forms. Rather too
    /// few than too many; `None` where it may be none.
    pub fn of<'w>(&self, word: &'w str) -> Option<&'w str> {
        if !self.known {
            return None;
        }
        let mut ends = self.lost.iter();
        let end = ends.find(|end| word.ends_with(end.as_str()));
        let kept = word.strip_suffix(end.map_or("", String::as_str))?;
        // One letter less: what follows may be a mark that combines with it.
        let last = kept.chars().next_back()?;
        let kept = kept.strip_suffix(last).filter(|kept| !kept.is_empty())?;
        let irregular = self.inflection.is_some_and(|inflection| {
            let lower = inflection.sounds.lower(kept);
            self.given.iter().any(|word| word.starts_with(&lower))
        });
        (!irregular).then_some(kept)
    }
}

/// Whether endings are all that changes: no stem of its own, no changing stem, no part of a compound.
fn is_known(inflection: &Inflection) -> bool {
    inflection.alternations.is_empty()
        && !inflection.stem_before_vowel
        && !inflection.lexicon.iter().any(|lexeme| lexeme.compound)
}

/// What may be taken off a word, also by one template after another: a feminine has a plural, and that has cases.
fn lost(inflection: &Inflection) -> Vec<String> {
    let steps = inflection.steps.iter().map(|step| &step.form);
    let classes = inflection.classes.iter();
    let classes = classes.chain(&inflection.numerals.classes);
    let cells = classes.flat_map(|class| class.cells.values());
    let templates: Vec<&Template> = steps.chain(cells).collect();
    let mut lost: Vec<String> = templates.iter().map(|form| form.strip.clone()).collect();
    for _ in 0..2 {
        for template in &templates {
            for added in template.expansions(&inflection.sounds) {
                if added.is_empty() && template.strip.is_empty() {
                    continue;
                }
                let deeper = lost.iter().filter_map(|end| end.strip_suffix(&added));
                let deeper = deeper.map(|rest| format!("{rest}{}", template.strip));
                let deeper: Vec<String> = deeper.collect();
                lost.extend(deeper);
            }
        }
        lost.sort_by(|a, b| (b.len(), b).cmp(&(a.len(), a)));
        lost.dedup();
    }
    lost.retain(|end| !end.is_empty());
    lost
}
