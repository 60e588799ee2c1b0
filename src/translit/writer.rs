//! Writes a text by a scheme: words, letter case, several answers with their cost, ways through other schemes.

use unicode_normalization::UnicodeNormalization;

use super::apply::{best, parts, written};
use super::scheme::Scheme;
use super::words::NameWords;
use super::{Direction, Kind, Schemes, TranslitError};
use crate::rendering::Provenance;
use crate::text::casing::{Rules, Shape, lower, upper};
use crate::vocabulary::{Glossary, Lang, Script};

/// Schemes may name each other; this deep, and no ring of them goes on for ever.
const DEEPEST: usize = 4;

/// A longer text is no name: it has one answer.
const LONGEST_NAME: usize = 1000;

/// What an answer by letters costs more where a known word would have been written.
const AGAINST_WORDS: u32 = 50;

/// Where stand-ins for known words begin: private characters that no rule reads.
const STAND_IN: u32 = 0xF_0000;

/// A text in another writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The text.
    pub text: String,
    /// How far it is from the usual rules: 0 is the first answer of each.
    pub cost: u32,
    /// `Rule`, or `Glossary` where a name or a single word of one was known.
    pub provenance: Provenance,
}

/// Writes texts by schemes, with the letter case of the glossary's languages.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    schemes: &'a Schemes,
    glossary: &'a Glossary,
    words: Option<&'a NameWords>,
}

impl<'a> Writer<'a> {
    /// By rules alone.
    pub fn new(schemes: &'a Schemes, glossary: &'a Glossary) -> Self {
        Self {
            schemes,
            glossary,
            words: None,
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
        if let Some(words) = self.words
            && let Some((masked, known)) = mask(&name, &text, words)
        {
            // Known words put together are still a name that nobody knows.
            let all = name.words.len() == 1;
            let target = self.rules(scheme.target(direction));
            for (text, cost) in self.run(scheme, direction, &masked, &name, limit, 0)? {
                let provenance = if all {
                    Provenance::Glossary
                } else {
                    Provenance::Rule
                };
                answers.add(unmask(&text, &known, target), cost, provenance);
            }
            if answers.list.len() >= limit {
                answers.list.truncate(limit);
                return Ok(answers.list);
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
        answers.list.truncate(limit);
        Ok(answers.list)
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

    fn rules(&self, lang: Lang) -> Rules<'a> {
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
struct Name {
    words: Vec<String>,
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
}

/// Known words give way to stand-ins; `None` when there are none.
fn mask<'w>(
    name: &Name,
    text: &str,
    words: &'w NameWords,
) -> Option<(String, Vec<(&'w str, bool)>)> {
    let free = |letter: char| u32::from(letter) < STAND_IN;
    if text.len() > LONGEST_NAME || !text.chars().all(free) {
        return None;
    }
    let mut masked = String::new();
    let mut known = Vec::new();
    let mut number = 0;
    for (is_word, part) in parts(text, char::is_alphabetic) {
        let small = name.words.get(number);
        number += usize::from(is_word);
        let writing = small
            .filter(|_| is_word)
            .and_then(|word| words.get(word).first());
        let stand_in = u32::try_from(known.len())
            .ok()
            .and_then(|number| char::from_u32(STAND_IN + number));
        match (writing, stand_in) {
            (Some(writing), Some(letter)) => {
                known.push((writing.as_str(), Shape::of(part) == Shape::Upper));
                masked.push(letter);
            }
            _ => masked.push_str(part),
        }
    }
    (!known.is_empty()).then_some((masked, known))
}

/// The stand-ins of a text give way to the words.
fn unmask(text: &str, known: &[(&str, bool)], rules: Rules<'_>) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let number = u32::from(letter).checked_sub(STAND_IN);
        let word = number.and_then(|number| known.get(usize::try_from(number).ok()?));
        match word {
            Some((word, true)) => out.push_str(&upper(rules, word)),
            Some((word, false)) => out.push_str(word),
            None => out.push(letter),
        }
    }
    out
}
