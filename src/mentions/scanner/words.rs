//! What a scanner knows of single words: given names, titles, words before places.

use super::Scanner;
use crate::text::{casing, is_title};
use crate::vocabulary::{Gender, NameGender, NamePart};

impl Scanner<'_> {
    /// Whether a word is a given name by the list of names.
    pub(in crate::mentions) fn is_given_name(&self, word: &str) -> bool {
        let found = self
            .listed
            .map(|names| names.numbers(NamePart::Given, word));
        found.is_some_and(|numbers| !numbers.is_empty())
    }

    /// Whose a given name is, where it is that of women or of men alone.
    pub(in crate::mentions) fn gender_of_given_name(&self, word: &str) -> Option<Gender> {
        let found = self.listed?.find(word).into_iter();
        let mut genders = found
            .filter(|found| found.class.part == NamePart::Given)
            .map(|found| found.class.gender);
        let first = genders.next()??;
        let gender = match first {
            NameGender::Masculine => Gender::Masculine,
            NameGender::Feminine => Gender::Feminine,
            NameGender::Both => return None,
        };
        genders.all(|other| other == Some(first)).then_some(gender)
    }

    /// Whether a word is a surname by the list of names.
    pub(in crate::mentions) fn is_surname(&self, word: &str) -> bool {
        let found = self
            .listed
            .map(|names| names.numbers(NamePart::Surname, word));
        found.is_some_and(|numbers| !numbers.is_empty())
    }

    /// Whether a word is a title before names.
    pub(in crate::mentions) fn is_title(&self, word: &str) -> bool {
        self.language
            .is_some_and(|language| is_title(language, word))
    }

    /// Whether a word is a month or a day of the week.
    pub(in crate::mentions) fn is_of_calendar(&self, word: &str) -> bool {
        self.language.is_some_and(|language| {
            let small = casing::lower(language, word);
            let calendar = &language.calendar;
            let months = calendar.months.iter();
            let words = months
                .flat_map(|month| [Some(&month.name), month.in_date.as_ref()])
                .flatten()
                .chain(&calendar.weekdays);
            let has = |word: &str| {
                words
                    .clone()
                    .any(|name| casing::lower(language, name) == word)
            };
            // In any case: Noyabrda.
            has(&small) || {
                let readings = self.maker.paradigms.analyse(self.lang, &small);
                readings.iter().any(|reading| has(&reading.lemma))
            }
        })
    }

    /// Whether a word stands before places: in, à.
    pub(in crate::mentions) fn is_before_places(&self, word: &str) -> bool {
        self.language.is_some_and(|language| {
            let small = casing::lower(language, word);
            language.naming.before_places.contains(&small)
        })
    }

    /// Whether a word that begins a sentence before a surname may be a given name: nothing says that it is a word.
    pub(in crate::mentions) fn may_be_given_name(&self, word: &str) -> bool {
        let Some(language) = self.language else {
            return false;
        };
        let naming = &language.naming;
        let mut letters = word.chars();
        let written = letters.next().is_some_and(char::is_uppercase)
            && word.chars().count() > 2
            && letters.all(char::is_lowercase);
        if !written || naming.openers.is_empty() {
            return false;
        }
        let small = casing::lower(language, word);
        let opens = |opener: &String| match opener.strip_prefix('*') {
            Some(end) => small.ends_with(end),
            None => *opener == small,
        };
        !(naming.openers.iter().any(opens)
            || naming.before_places.contains(&small)
            || language.common.contains(&small)
            || language.other_names.bearers.contains(&small)
            || self.is_title(word)
            || self.is_of_calendar(word))
    }

    /// Whether a word may have the ending of what belongs to something.
    pub(in crate::mentions) fn is_possessive(&self, word: &str) -> bool {
        let readings = self.maker.paradigms.analyse(self.lang, word);
        let mut readings = readings.iter();
        readings.any(|reading| reading.features.possessive)
    }

    /// Whether places stand bare before nouns with capitals.
    pub(in crate::mentions) fn is_attributive(&self) -> bool {
        let language = self.language;
        language.is_some_and(|language| language.other_names.attributive)
    }

    /// Whether a word stands behind the name of a father: oglu.
    pub(in crate::mentions) fn is_patronymic(&self, word: &str) -> bool {
        self.language.is_some_and(|language| {
            let mut words = language.naming.patronymics.iter();
            words.any(|other| other == word)
        })
    }

    /// Whether a word stands behind places.
    pub(in crate::mentions) fn is_after_places(&self, word: &str) -> bool {
        self.others
            .is_after_places(word, &self.maker.reading.folder)
    }
}
