//! Places that are part of a longer name: Vienna Teng, Paris Match, Dinamo Tbilisi.

use super::{Beside, is_acronym, is_capital};
use crate::grammar::Case;
use crate::matching::Part;
use crate::mentions::Mention;
use crate::mentions::other::{first_word, is_heading, last_word};
use crate::mentions::resolve::begins_sentence;
use crate::vocabulary::Span;

impl Beside<'_> {
    /// A place before a word with a capital that names nothing by itself is the beginning of another name: Vienna Teng, the Vienna
    /// Convention, Paris Match. Behind a preposition it is the place.
    pub(super) fn begins_name(&self, mention: &Mention) -> bool {
        let surface = self.surface(mention);
        let case = mention.features.map(|features| features.case);
        let Some(rest) = self.after(mention).strip_prefix([' ', '\u{A0}']) else {
            return false;
        };
        let next = first_word(rest);
        let start = self.text.len() - rest.len();
        let before = self.before(mention).strip_suffix([' ', '\u{A0}']);
        is_capital(next)
            && next.chars().nth(1).is_some_and(char::is_lowercase)
            && !is_acronym(surface)
            && case.is_none_or(|case| case == Case::Nominative)
            && !self.is_named_at(start)
            && (self.is_surname_at(start, next)
                || !self.scanner.is_attributive()
                || !self.has_possessive_head(rest))
            && !self.scanner.is_title(next)
            && !self.scanner.is_of_calendar(next)
            && !before.is_some_and(|before| self.scanner.is_before_places(last_word(before)))
            && !is_heading(self.text, Span::new(mention.span.start, start + next.len()))
    }

    /// Whether the words with capitals at the beginning of a text, or the next one inside the sentence, have the ending of a noun that
    /// the place before them belongs to: Bakı Olimpiya Stadionu.
    fn has_possessive_head(&self, rest: &str) -> bool {
        let words = rest.split([' ', '\u{A0}', '\n']).take(LONGEST_HEAD);
        let small = words.clone().position(|word| !is_capital(word));
        let mut words = words.take(small.map_or(LONGEST_HEAD, |small| small + 1));
        // A verb ends a sentence.
        words.any(|word| {
            let letters = first_word(word);
            (is_capital(word) || letters.len() == word.len()) && self.scanner.is_possessive(letters)
        })
    }

    fn is_surname_at(&self, start: usize, word: &str) -> bool {
        let mut mentions = self.mentions.iter();
        self.scanner.is_surname(word)
            || mentions.any(|other| other.span.start == start && other.part == Part::Surname)
    }

    /// A place behind a word with a capital inside a sentence: Dinamo Tbilisi, Gerhard Berlin.
    pub(super) fn ends_name(&self, mention: &Mention) -> bool {
        let case = mention.features.map(|features| features.case);
        let Some(before) = self.before(mention).strip_suffix([' ', '\u{A0}']) else {
            return false;
        };
        let word = last_word(before);
        let start = before.len() - word.len();
        is_capital(word)
            && word.chars().nth(1).is_some_and(char::is_lowercase)
            && !self.scanner.is_attributive()
            && !is_acronym(self.surface(mention))
            && case.is_none_or(|case| case == Case::Nominative)
            && !begins_sentence(start, self.text)
            && !self
                .mentions
                .iter()
                .any(|other| other.span.end == before.len())
            && !self.scanner.is_title(word)
            && !self.scanner.is_of_calendar(word)
            && !is_heading(self.text, Span::new(start, mention.span.end))
    }

    /// Whether a name begins at a place that is more than a surname.
    fn is_named_at(&self, start: usize) -> bool {
        let mentions = &self.mentions;
        let at = mentions.partition_point(|other| other.span.start < start);
        mentions
            .get(at)
            .is_some_and(|other| other.span.start == start && other.part != Part::Surname)
    }
}

/// Words up to the end of a noun phrase with capitals.
const LONGEST_HEAD: usize = 5;
