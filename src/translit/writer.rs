//! Writes a text by a scheme: words, letter case, several answers with their cost, ways through other schemes.

use unicode_normalization::UnicodeNormalization;

use super::apply::{best, parts, written};
use super::mask::Masked;
use super::scheme::Scheme;
use super::words::NameWords;
use super::{Direction, Kind, Schemes, TranslitError};
use crate::rendering::Provenance;
use crate::text::casing::{Rules, lower};
use crate::text::script::mixed;
use crate::vocabulary::{Glossary, Lang, Script};

/// Schemes may name each other; this deep, and no ring of them goes on for ever.
const DEEPEST: usize = 4;

/// A longer text is no name: it has one answer.
pub(super) const LONGEST_NAME: usize = 1000;

/// What an answer by letters costs more where a known word would have been written.
const AGAINST_WORDS: u32 = 50;

/// A text in another writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The text.
    pub text: String,
    /// How far it is from the usual rules: 0 is the first answer of each.
    pub cost: u32,
    /// `Glossary` where the name was known, or the one word that it has; `Lexicon` where all its words were; else `Rule`.
    pub provenance: Provenance,
}

/// Writes texts by schemes, with the letter case of the glossary's languages.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    schemes: &'a Schemes,
    glossary: &'a Glossary,
    words: Option<&'a NameWords>,
    listed: Option<&'a NameWords>,
}

impl<'a> Writer<'a> {
    /// By rules alone.
    pub fn new(schemes: &'a Schemes, glossary: &'a Glossary) -> Self {
        Self {
            schemes,
            glossary,
            words: None,
            listed: None,
        }
    }

    /// With words that are known: they are written as they are there.
    #[must_use]
    pub fn with_words(self, words: &'a NameWords) -> Self {
        Self {
            words: Some(words),
            ..self
        }
    }

    /// With words of a lexicon, for those that are not known otherwise.
    #[must_use]
    pub(super) fn with_listed(self, listed: &'a NameWords) -> Self {
        Self {
            listed: Some(listed),
            ..self
        }
    }

    /// The text by this scheme, at most `limit` answers, the best first. A text without letters stays as it is.
    ///
    /// # Errors
    /// When the text has letters but none of the script that the scheme reads, when the scheme cannot be read back, or
    /// when it names a scheme that is not there.
    pub fn write(
        &self,
        scheme: &Scheme,
        direction: Direction,
        text: &str,
        limit: usize,
    ) -> Result<Vec<Generated>, TranslitError> {
        let text: String = text.nfc().collect();
        let limit = if text.len() > LONGEST_NAME { 1 } else { limit };
        self.check_script(scheme, direction, &text)?;
        let name = Name::new(&text, self.rules(scheme.source(direction)));
        let mut answers = Answers::default();
        if let Some(masked) = Masked::new(&name, &text, [self.words, self.listed]) {
            let target = self.rules(scheme.target(direction));
            let provenance = masked.provenance(&name);
            let runs = self.run(scheme, direction, &masked.text, &name, limit, 0)?;
            let written = runs.iter().flat_map(|(text, cost)| {
                let choices = masked.choices(limit).into_iter();
                choices.map(move |(choice, more)| (text, choice, cost + more))
            });
            let mut written: Vec<_> = written.collect();
            written.sort_by_key(|(.., cost)| *cost);
            for (text, choice, cost) in written {
                answers.add(masked.unmask(text, choice, target), cost, provenance);
            }
            if answers.list.len() >= limit {
                return Ok(answers.sound(limit));
            }
        }
        let base = if answers.list.is_empty() {
            0
        } else {
            AGAINST_WORDS
        };
        for (text, cost) in self.run(scheme, direction, &text, &name, limit, 0)? {
            answers.add(text, base + cost, Provenance::Rule);
        }
        Ok(answers.sound(limit))
    }

    fn run(
        &self,
        scheme: &Scheme,
        direction: Direction,
        text: &str,
        name: &Name,
        limit: usize,
        depth: usize,
    ) -> Result<Vec<(String, u32)>, TranslitError> {
        let undefined = |id: &str| TranslitError {
            kind: Kind::Undefined {
                scheme: id.to_owned(),
            },
        };
        if depth > DEEPEST {
            return Err(undefined(&scheme.id));
        }
        let table = match (direction, &scheme.back) {
            (Direction::Forward, _) => &scheme.forward,
            (Direction::Back, Some(back)) => back,
            (Direction::Back, None) => {
                let scheme = scheme.id.clone();
                return Err(TranslitError {
                    kind: Kind::NotReversible { scheme },
                });
            }
        };
        let routes = match direction {
            Direction::Forward => scheme.routes.as_slice(),
            Direction::Back => &[],
        };
        let taken = routes.iter().position(|route| route.fits(&name.words));
        let through = |via: &[String]| {
            let mut texts = vec![(text.to_owned(), 0)];
            for id in via {
                let (step, direction) = self.schemes.get(id).ok_or_else(|| undefined(id))?;
                let mut next = Vec::new();
                for (text, cost) in texts {
                    let written = self.run(step, direction, &text, name, limit, depth + 1)?;
                    next.extend(written.into_iter().map(|(text, more)| (text, cost + more)));
                }
                texts = best(next, limit);
            }
            Ok(texts)
        };
        let mut answers = if let Some(taken) = taken {
            through(&routes[taken].via)?
        } else {
            let (source, target) = (scheme.source(direction), scheme.target(direction));
            written(table, text, self.rules(source), self.rules(target), limit)
        };
        if limit > 1 {
            for (index, route) in routes.iter().enumerate() {
                if let Some(cost) = route.otherwise.filter(|_| Some(index) != taken) {
                    let others = through(&route.via)?;
                    answers.extend(others.into_iter().map(|(text, more)| (text, cost + more)));
                }
            }
        }
        Ok(best(answers, limit))
    }

    pub(super) fn rules(&self, lang: Lang) -> Rules<'a> {
        match self.glossary.language(lang) {
            Some(language) => language.into(),
            None => lang.into(),
        }
    }

    fn check_script(
        &self,
        scheme: &Scheme,
        direction: Direction,
        text: &str,
    ) -> Result<(), TranslitError> {
        let Some(script) = self.script(scheme.source(direction)) else {
            return Ok(());
        };
        let table = match direction {
            Direction::Forward => &scheme.forward,
            Direction::Back => scheme.back.as_ref().unwrap_or(&scheme.forward),
        };
        let mut letters = text.chars().filter(|letter| letter.is_alphabetic());
        let mut some = false;
        // Signs of a standard, as ʹ, are letters of no script.
        let found = letters.any(|letter| {
            some = true;
            Script::of(letter) == Some(script) || table.reads(letter)
        });
        if found || !some {
            return Ok(());
        }
        Err(TranslitError {
            kind: Kind::OtherScript {
                scheme: scheme.id.clone(),
                script: script.code(),
            },
        })
    }

    /// The script of a language: that of its tag, else its usual one.
    fn script(&self, lang: Lang) -> Option<Script> {
        let named = lang.as_str().split('-').find_map(Script::parse);
        named.or_else(|| Some(self.glossary.language(lang)?.script))
    }
}

impl Scheme {
    /// The language that it reads.
    pub fn source(&self, direction: Direction) -> Lang {
        match direction {
            Direction::Forward => self.from,
            Direction::Back => self.to,
        }
    }

    /// The language that it writes.
    pub fn target(&self, direction: Direction) -> Lang {
        match direction {
            Direction::Forward => self.to,
            Direction::Back => self.from,
        }
    }
}

/// The words of a text in small letters: by them the way of the whole text is chosen.
pub(super) struct Name {
    pub(super) words: Vec<String>,
}

impl Name {
    fn new(text: &str, rules: Rules<'_>) -> Self {
        if text.len() > LONGEST_NAME {
            return Self { words: Vec::new() };
        }
        let words = parts(text, char::is_alphabetic);
        Self {
            words: words
                .into_iter()
                .filter(|(is_word, _)| *is_word)
                .map(|(_, word)| lower(rules, word))
                .collect(),
        }
    }
}

#[derive(Default)]
struct Answers {
    list: Vec<Generated>,
}

impl Answers {
    fn add(&mut self, text: String, cost: u32, provenance: Provenance) {
        if self.list.iter().all(|known| known.text != text) {
            self.list.push(Generated {
                text,
                cost,
                provenance,
            });
        }
    }

    /// The best of them. A word of two scripts has letters that some rules did not read: where others read all, it is left out.
    fn sound(mut self, limit: usize) -> Vec<Generated> {
        let read = |made: &Generated| {
            let mut words = made.text.split(|letter: char| !letter.is_alphabetic());
            words.all(|word| mixed(word).is_none())
        };
        if self.list.len() > 1 && self.list.iter().any(read) {
            self.list.retain(read);
        }
        self.list.truncate(limit);
        self.list
    }
}
