//! The word that takes an ending: how it sounds, what joins the ending to it, and which rules it falls under.

use std::cell::OnceCell;

use crate::vocabulary::{Gender, Grammar, Script};

use super::inflection::{Before, Class, Condition, Inflection, Shape, Step, StepTo};
use super::sounds::{Ending, Sounds};
use super::template::Template;

/// A word about to take an ending.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    sounds: &'a Sounds,
    /// The word without closing quotation marks.
    pub(super) text: String,
    /// Closing quotation marks.
    tail: &'a str,
    lower: String,
    oblique: Option<String>,
    ending: Ending,
    syllables: OnceCell<usize>,
    shape: Shape,
    words: usize,
    gender: Option<Gender>,
    /// The last word of the name, where that is another.
    last: Option<String>,
    join: &'a str,
    joined: bool,
    hard: bool,
    stem_plural: bool,
}

impl<'a> Word<'a> {
    /// The last word of a name of `words` words, with the flags of the name and its oblique stem.
    pub(super) fn new(
        inflection: &'a Inflection,
        text: &'a str,
        words: usize,
        grammar: &Grammar,
        stem: Option<&str>,
    ) -> Self {
        let inner = text.trim_end_matches(|letter| inflection.join.quotes.contains(&letter));
        let tail = text.get(inner.len()..).unwrap_or_default();
        let ending = inflection.sounds.ending(inner);
        let mut word = Self::plain(inflection, inner.to_owned(), ending);
        word.tail = tail;
        word.words = words;
        word.gender = grammar.gender;
        word.hard = grammar.hard;
        word.oblique = stem.map(|stem| {
            let last = stem.rsplit(char::is_whitespace).next();
            last.unwrap_or(stem).to_owned()
        });
        word.stem_plural = grammar.stem_plural;
        let acronym = is_acronym(inner);
        let join = &inflection.join;
        let digit = inner.ends_with(|letter: char| letter.is_ascii_digit());
        let own_script = inner
            .chars()
            .rev()
            .find_map(Script::of)
            .is_none_or(|script| script == inflection.script);
        word.joined = true;
        word.join = if !tail.is_empty() {
            &join.quote
        } else if digit {
            &join.digit
        } else if grammar.hyphen || acronym {
            &join.acronym
        } else if !own_script {
            &join.foreign
        } else {
            word.joined = false;
            ""
        };
        word.ending = if let Some(reading) = &grammar.reading {
            inflection.sounds.ending(reading)
        } else if digit {
            let reading = inflection.numerals.last_word(inner);
            reading.map_or(word.ending, |reading| inflection.sounds.ending(reading))
        } else if acronym {
            inflection.acronyms.ending(&inflection.sounds, &word.lower)
        } else {
            word.ending
        };
        if let Some(vowel) = grammar.vowel {
            word.ending.last_vowel = Some(vowel);
        }
        if let Some(in_vowel) = grammar.vowel_final {
            word.ending.in_vowel = in_vowel;
        }
        word
    }

    /// The same as one of several words of which `last` is the last.
    pub(super) fn before(mut self, last: Option<&str>) -> Self {
        self.last = last.map(|last| self.sounds.lower(last));
        self
    }

    /// Whether it begins with a capital.
    pub(super) fn is_title(&self) -> bool {
        self.shape == Shape::Title
    }

    /// A stem that a step made: nothing joins it to its endings any more.
    pub(super) fn made(&self, inflection: &'a Inflection, text: String, ending: Ending) -> Self {
        Self {
            words: self.words,
            gender: self.gender,
            last: self.last.clone(),
            ..Self::plain(inflection, text, ending)
        }
    }

    fn plain(inflection: &'a Inflection, text: String, ending: Ending) -> Self {
        let sounds = &inflection.sounds;
        let lower = sounds.lower(&text);
        let first = text.chars().find(|letter| letter.is_alphabetic());
        Self {
            tail: "",
            oblique: None,
            ending,
            sounds,
            syllables: OnceCell::new(),
            shape: if first.is_some_and(char::is_uppercase) {
                Shape::Title
            } else {
                Shape::Lower
            },
            words: 1,
            gender: None,
            last: None,
            join: "",
            joined: false,
            hard: false,
            stem_plural: false,
            lower,
            text,
        }
    }

    /// The word as it stands.
    pub(super) fn whole(&self) -> String {
        format!("{}{}", self.text, self.tail)
    }

    /// Puts a template on the word; `None` when the word lacks the ending that it takes off.
    pub(super) fn attach(
        &self,
        inflection: &Inflection,
        template: &Template,
    ) -> Option<(String, Ending)> {
        let sounds = &inflection.sounds;
        let own;
        let (stem, ending) = if !template.strip.is_empty() {
            let stem = self.text.strip_suffix(template.strip.as_str())?;
            (stem, sounds.ending(stem))
        } else if template.oblique
            && let Some(oblique) = &self.oblique
        {
            (oblique.as_str(), sounds.ending(oblique))
        } else {
            (self.text.as_str(), self.ending)
        };
        let (added, after) = template.resolve(sounds, ending);
        if added.is_empty() {
            return Some((format!("{stem}{}", self.tail), ending));
        }
        let letter = added.chars().next().is_some_and(char::is_alphabetic);
        let stem = if letter && template.strip.is_empty() && !self.joined {
            own = self.alternated(inflection, stem, &added, template.oblique);
            own.as_deref().unwrap_or(stem)
        } else {
            stem
        };
        let join = if letter { self.join } else { "" };
        Some((format!("{stem}{}{join}{added}", self.tail), after))
    }

    /// The stem before this ending, where it changes.
    fn alternated(
        &self,
        inflection: &Inflection,
        stem: &str,
        added: &str,
        takes_oblique: bool,
    ) -> Option<String> {
        if inflection.alternations.is_empty() && !inflection.stem_before_vowel {
            return None;
        }
        let vowel = inflection.sounds.begins_with_vowel(added);
        if let Some(oblique) = &self.oblique
            && vowel
            && inflection.stem_before_vowel
        {
            return Some(oblique.clone());
        }
        if self.hard {
            return None;
        }
        let before = if vowel {
            Before::Vowel
        } else {
            Before::Consonant
        };
        inflection
            .alternations
            .iter()
            .filter(|rule| rule.before == before && (takes_oblique || !rule.oblique))
            .filter(|rule| self.fits(&rule.when, ""))
            .flat_map(|rule| &rule.endings)
            .find_map(|(old, new)| Some(format!("{}{new}", stem.strip_suffix(old.as_str())?)))
    }

    fn syllables(&self) -> usize {
        *self
            .syllables
            .get_or_init(|| self.sounds.syllables(&self.text))
    }

    /// Whether a rule applies to the word; `class` is the class it was put into.
    pub(super) fn fits(&self, when: &Condition, class: &str) -> bool {
        let ends = |endings: &[String]| {
            endings
                .iter()
                .any(|ending| self.lower.ends_with(ending.as_str()))
        };
        (when.ending.is_empty() || ends(&when.ending))
            && (when.only.is_empty() || when.only.contains(&self.lower))
            && !ends(&when.except)
            && !when.last_except.iter().any(|ending| {
                let last = self.last.as_ref().unwrap_or(&self.lower);
                last.ends_with(ending.as_str())
            })
            && when.at_end.is_none_or(|end| end == self.last.is_none())
            && when.shape.is_none_or(|shape| shape == self.shape)
            && self.words >= when.words
            && (when.syllables == 0 || self.syllables() >= when.syllables)
            && when
                .syllables_max
                .is_none_or(|most| self.syllables() <= most)
            && (when.gender.is_none() || when.gender == self.gender)
            && (when.class.is_empty() || when.class.iter().any(|id| id == class))
            && when
                .stem_plural
                .is_none_or(|plural| plural == self.stem_plural)
            && when.joined.is_none_or(|joined| joined == self.joined)
    }

    /// The class of the word: the one asked for, else the first whose conditions it meets.
    pub(super) fn class(
        &self,
        inflection: &'a Inflection,
        asked: Option<&str>,
    ) -> Option<&'a Class> {
        let usable = |class: &&Class| {
            class.cells.values().all(|cell| {
                cell.strip.is_empty() || (!self.joined && self.text.ends_with(cell.strip.as_str()))
            })
        };
        let named = |id: &str| {
            let all = inflection
                .classes
                .iter()
                .chain(&inflection.numerals.classes);
            let mut of_id = all.filter(|class| class.id == id);
            of_id
                .clone()
                .find(|class| self.fits(&class.when, "") && usable(class))
                .or_else(|| of_id.find(usable))
        };
        asked.and_then(named).or_else(|| {
            inflection
                .classes
                .iter()
                .find(|class| !class.named_only && self.fits(&class.when, "") && usable(class))
        })
    }

    /// The step that leads from the word to its plural or possessive.
    pub(super) fn step(
        &self,
        inflection: &'a Inflection,
        to: StepTo,
        class: &str,
    ) -> Option<&'a Step> {
        inflection.steps.iter().find(|step| {
            step.to == to
                && self.fits(&step.when, class)
                && self.text.ends_with(step.form.strip.as_str())
        })
    }
}

/// At least two letters, none of them small.
fn is_acronym(word: &str) -> bool {
    let mut letters = 0;
    for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
        if !letter.is_uppercase() {
            return false;
        }
        letters += 1;
    }
    letters > 1
}
