//! Names put away: each word is read once.

use std::collections::BTreeMap;

use super::super::tokens::{self, MOST_WORDS};
use super::super::{Comparer, LONGEST_NAME};
use super::kept::Kept;
use super::table::{Lists, Table, hash, key};
use super::{NameIndex, Words};
use crate::code::Rows;
use crate::sound::{Sounds, Word};
use crate::vocabulary::Lang;

/// So short a word is written together with the next by some (Тер-Петросян, Terpetrosyan).
const PREFIX: usize = 3;

/// An index in the making.
pub(super) struct Builder<'a, 'n> {
    index: NameIndex<'a>,
    /// Words by text and language.
    known: BTreeMap<(&'n str, u8), u32>,
    /// Words that two words of a name make, with the name.
    joined: Vec<(u32, u32)>,
}

impl<'a, 'n> Builder<'a, 'n> {
    pub(super) fn new(comparer: Comparer<'a>) -> Self {
        Self {
            index: NameIndex {
                comparer,
                words: Words::default(),
                names: Lists::default(),
                lang_of: Rows::default(),
                things: Rows::default(),
                langs: Vec::new(),
                letters: Table::default(),
                skeletons: Table::default(),
                shorter: Table::default(),
                halves: Table::default(),
                texts: Table::default(),
                postings: Lists::default(),
            },
            known: BTreeMap::new(),
            joined: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, text: &'n str, lang: Option<Lang>) {
        let place = self.place(lang);
        let number = u32::try_from(self.index.lang_of.len()).unwrap_or(u32::MAX);
        self.index.lang_of.own().push(place);
        if text.len() > LONGEST_NAME {
            self.index.names.push([]);
            return;
        }
        let parts: Vec<(&str, bool)> = tokens::split(text).into_iter().take(MOST_WORDS).collect();
        let words: Vec<u32> = parts
            .iter()
            .map(|(part, initial)| {
                let known = self.known.get(&(*part, place)).copied();
                known.unwrap_or_else(|| {
                    let word = self.word(part, lang, *initial);
                    self.known.insert((part, place), word);
                    word
                })
            })
            .collect();
        for pair in parts.windows(2) {
            if let [(first, false), (second, false)] = pair
                && first.chars().take(PREFIX + 1).count() <= PREFIX
            {
                let word = self.word(&format!("{first}{second}"), lang, false);
                self.joined.push((word, number));
            }
        }
        self.index
            .letters
            .add(hash(parts.iter().map(|(part, _)| *part)), number);
        self.index.names.push(words);
    }

    pub(super) fn finish(mut self) -> NameIndex<'a> {
        let index = &mut self.index;
        for table in [
            &mut index.letters,
            &mut index.skeletons,
            &mut index.shorter,
            &mut index.halves,
            &mut index.texts,
        ] {
            table.sort();
        }
        index.names.shrink();
        index.words.finish();
        self.index.postings = self.postings();
        self.index
    }

    fn postings(&mut self) -> Lists {
        let mut turned = self.index.names.turned(self.index.words.ends.len());
        if self.joined.is_empty() {
            return turned;
        }
        self.joined.sort_unstable();
        let mut postings = Lists::default();
        for word in 0..u32::try_from(self.index.words.ends.len()).unwrap_or(u32::MAX) {
            let start = self.joined.partition_point(|(known, _)| *known < word);
            let joined = self.joined.get(start..).unwrap_or_default().iter();
            let joined = joined.take_while(|(known, _)| *known == word);
            let own = turned.get(word).iter();
            postings.push(own.chain(joined.map(|(_, name)| *name)));
        }
        std::mem::swap(&mut turned, &mut postings);
        turned
    }

    fn place(&mut self, lang: Option<Lang>) -> u8 {
        let known = self.index.langs.iter().position(|known| *known == lang);
        let place = known.unwrap_or_else(|| {
            self.index.langs.push(lang);
            self.index.langs.len() - 1
        });
        // A glossary of more languages than that reads the last ones by every convention.
        u8::try_from(place).unwrap_or(u8::MAX)
    }

    fn word(&mut self, text: &str, lang: Option<Lang>, initial: bool) -> u32 {
        let number = u32::try_from(self.index.words.ends.len()).unwrap_or(u32::MAX);
        let sounds = self.index.comparer.sounds();
        let word = sounds.word(text, lang);
        for skeleton in word.skeletons() {
            self.index.skeletons.add(key(skeleton), number);
        }
        for shorter in sounds.shortened(&word) {
            self.index.shorter.add(key(shorter), number);
        }
        for half in word.view().halves() {
            self.index.halves.add(key(half), number);
        }
        self.index.texts.add(hash(std::iter::once(text)), number);
        self.index.words.push(text, &word, sounds, initial);
        number
    }
}

impl Words {
    fn push(&mut self, text: &str, word: &Word, sounds: &Sounds, initial: bool) {
        let texts = self.texts.to_mut();
        texts.push_str(text);
        let end = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        self.ends.own().push(end);
        self.initials.own().push(initial);
        self.sounds.push(word, sounds);
    }

    fn finish(&mut self) {
        self.texts.to_mut().shrink_to_fit();
        self.ends.own().shrink_to_fit();
        self.sounds.shrink();
        self.classes = Kept::new(self.ends.len());
    }
}
