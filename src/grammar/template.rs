//! How a form is built from a stem: the small language of the cells in inflection files.
//!
//! `ation>ing` takes an ending off and puts another on; `~x` puts `x` on the oblique stem instead of the lemma;
//! `(n)x` inserts `n` after a vowel; `{y|x}` writes `y` after a vowel and `x` after a consonant; an ASCII capital is a
//! vowel that follows the harmony of the word. Everything else is written as it stands.

use super::sounds::{Ending, Sounds};

/// A parsed template.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Template {
    pub(super) strip: String,
    pub(super) oblique: bool,
    pub(super) parts: Vec<Part>,
}

/// What is wrong with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadTemplate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    Harmony(char),
    AfterVowel {
        vowel: Vec<Self>,
        otherwise: Vec<Self>,
    },
}

impl Template {
    /// Reads a template.
    pub fn parse(text: &str) -> Result<Self, BadTemplate> {
        let (strip, rest) = text.split_once('>').unwrap_or(("", text));
        let (oblique, body) = match rest.strip_prefix('~') {
            Some(body) => (true, body),
            None => (false, rest),
        };
        let mut letters = body.chars();
        let parts = parts(&mut letters, None)?;
        Ok(Self {
            strip: strip.to_owned(),
            oblique,
            parts,
        })
    }

    /// The letters that are added after `ending`, and how the word ends then.
    pub(super) fn resolve(&self, sounds: &Sounds, ending: Ending) -> (String, Ending) {
        let mut out = String::new();
        let mut state = ending;
        write(&self.parts, sounds, &mut state, &mut out);
        (out, state)
    }

    /// Every text that the added letters can come out as, whatever the word.
    pub(super) fn expansions(&self, sounds: &Sounds) -> Vec<String> {
        let mut all = vec![String::new()];
        expand(&self.parts, sounds, &mut all);
        all.sort();
        all.dedup();
        all
    }
}

fn parts(letters: &mut std::str::Chars<'_>, close: Option<char>) -> Result<Vec<Part>, BadTemplate> {
    let mut parts = Vec::new();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        let part = match letter {
            _ if Some(letter) == close => {
                flush(&mut text, &mut parts);
                return Ok(parts);
            }
            '(' => Part::AfterVowel {
                vowel: self::parts(letters, Some(')'))?,
                otherwise: Vec::new(),
            },
            '{' => Part::AfterVowel {
                vowel: self::parts(letters, Some('|'))?,
                otherwise: self::parts(letters, Some('}'))?,
            },
            ')' | '}' | '|' | '>' | '~' => return Err(BadTemplate),
            'A'..='Z' => Part::Harmony(letter),
            _ => {
                text.push(letter);
                continue;
            }
        };
        flush(&mut text, &mut parts);
        parts.push(part);
    }
    if close.is_some() {
        return Err(BadTemplate);
    }
    flush(&mut text, &mut parts);
    Ok(parts)
}

fn flush(text: &mut String, parts: &mut Vec<Part>) {
    if !text.is_empty() {
        parts.push(Part::Text(std::mem::take(text)));
    }
}

fn write(parts: &[Part], sounds: &Sounds, state: &mut Ending, out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => {
                out.push_str(text);
                *state = sounds.continued(*state, text);
            }
            Part::Harmony(letter) => {
                let vowel = sounds
                    .harmonise(*letter, state.last_vowel)
                    .unwrap_or(*letter);
                out.push(vowel);
                state.last_vowel = Some(vowel);
                state.in_vowel = true;
            }
            Part::AfterVowel { vowel, otherwise } => {
                let chosen = if state.in_vowel { vowel } else { otherwise };
                write(chosen, sounds, state, out);
            }
        }
    }
}

fn expand(parts: &[Part], sounds: &Sounds, all: &mut Vec<String>) {
    for part in parts {
        let choices: Vec<String> = match part {
            Part::Text(text) => vec![text.clone()],
            Part::Harmony(letter) => sounds
                .harmony
                .iter()
                .filter(|row| row.letter == *letter)
                .flat_map(|row| row.after.iter().map(|(written, _)| written.to_string()))
                .collect(),
            Part::AfterVowel { vowel, otherwise } => {
                let mut choices = vec![String::new()];
                expand(vowel, sounds, &mut choices);
                let mut others = vec![String::new()];
                expand(otherwise, sounds, &mut others);
                choices.extend(others);
                choices
            }
        };
        *all = all
            .iter()
            .flat_map(|begun| choices.iter().map(move |more| format!("{begun}{more}")))
            .collect();
    }
}
