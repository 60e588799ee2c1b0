//! Many names, found by sound without looking at each: words by their skeletons, then names by their words.
//!
//! Staged: letter for letter, then words with the same skeleton, and only where these give nothing sure those in which a consonant
//! is another, or one more or fewer.

mod build;
mod kept;
mod search;
mod table;

use std::borrow::Cow;

use super::tokens::Item;
use super::{Comparer, Comparison, TooLong};
use crate::code::{Coded, Reader, Rows, Writer, between};
use crate::sound::Shelf;
use crate::vocabulary::Lang;

use build::Builder;
use kept::Kept;
use search::Search;
use table::{Lists, Table, hash};

/// Names ready to be found by sound. A name takes a few dozen bytes, a word that no other name has a few hundred.
#[derive(Debug)]
pub struct NameIndex<'a> {
    comparer: Comparer<'a>,
    words: Words,
    /// Words of each name, by number.
    names: Lists,
    /// Of each name its language, as a place in `langs`.
    lang_of: Rows<u8>,
    /// Of each name what it names; empty where each names something else.
    things: Rows<u32>,
    langs: Vec<Option<Lang>>,
    /// Names by all their letters.
    letters: Table,
    /// Words by skeleton.
    skeletons: Table,
    /// Words by skeleton without one of its consonants.
    shorter: Table,
    /// Words by halves of their letters: slips of typing leave one.
    halves: Table,
    /// Words by all their letters.
    texts: Table,
    /// Names with each word, by number of the word.
    postings: Lists,
}

/// Words, each once for a language.
#[derive(Debug, Default)]
struct Words {
    texts: Cow<'static, str>,
    /// Where the text of each word ends.
    ends: Rows<u32>,
    initials: Rows<bool>,
    sounds: Shelf,
    /// What a list of names knows of each, asked when it first matters.
    classes: Kept,
}

/// A name that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its number, in the order in which names were given.
    pub name: usize,
    /// How it compares with the query.
    pub comparison: Comparison,
}

impl<'a> NameIndex<'a> {
    /// Names with their languages. What is too long to be a name is found by nobody.
    pub fn new<'n>(
        comparer: Comparer<'a>,
        names: impl Iterator<Item = (&'n str, Option<Lang>)>,
    ) -> Self {
        let mut builder = Builder::new(comparer);
        for (text, lang) in names {
            builder.add(text, lang);
        }
        builder.finish()
    }

    /// The same of names of which several may name one thing, each with the number of its thing: they are no rivals of each other.
    pub fn of_things<'n>(
        comparer: Comparer<'a>,
        names: impl Iterator<Item = (&'n str, Option<Lang>, u32)>,
    ) -> Self {
        let mut things = Vec::new();
        let names = names.map(|(text, lang, thing)| {
            things.push(thing);
            (text, lang)
        });
        let mut index = Self::new(comparer, names);
        index.things = things.into();
        index
    }

    /// The names that sound like a text, the likeliest first.
    pub fn find(&self, text: &str, lang: Option<Lang>) -> Result<Vec<Found>, TooLong> {
        let query = self.comparer.name(text, lang)?;
        Ok(Search::new(self, &query).run())
    }

    /// The names with these letters, one space between words.
    pub fn exact(&self, text: &str) -> impl Iterator<Item = usize> {
        let same = |name: &u32| self.texts(*name).eq(super::tokens::words(text));
        let names = self.letters.get(hash(super::tokens::words(text)));
        names.filter(same).map(|name| name as usize)
    }

    fn texts(&self, name: u32) -> impl Iterator<Item = &str> {
        let words = self.names.get(name).iter();
        words.filter_map(|word| self.words.text(word))
    }

    /// A word to be compared; its classes only where they matter.
    fn item(&self, word: u32, listed: bool) -> Option<Item<'_>> {
        let at = word as usize;
        let text = self.words.text(word)?;
        let ask = || self.comparer.classes(text);
        let classes = listed.then(|| self.words.classes.get(at, ask));
        Some(Item {
            text,
            word: self.words.sounds.get(at)?,
            classes: classes.unwrap_or_default(),
            initial: self.words.is_initial(word),
            free: false,
        })
    }

    /// What a name names.
    fn thing(&self, name: u32) -> u32 {
        self.things.get(name as usize).unwrap_or(name)
    }

    fn lang(&self, name: u32) -> Option<Lang> {
        let place = self.lang_of.get(name as usize)?;
        self.langs.get(usize::from(place)).copied().flatten()
    }
}

impl<'a> NameIndex<'a> {
    /// Writes down all but what names are compared by.
    pub(crate) fn write(&self, out: &mut Writer) {
        self.words.write(out);
        self.names.write(out);
        self.lang_of.write(out);
        self.things.write(out);
        self.langs.write(out);
        for table in [
            &self.letters,
            &self.skeletons,
            &self.shorter,
            &self.halves,
            &self.texts,
        ] {
            table.write(out);
        }
        self.postings.write(out);
    }

    /// The counterpart of [`NameIndex::write`]. `comparer` has the same sounds.
    pub(crate) fn read(from: &mut Reader, comparer: Comparer<'a>) -> Option<Self> {
        Some(Self {
            comparer,
            words: Coded::read(from)?,
            names: Coded::read(from)?,
            lang_of: Coded::read(from)?,
            things: Coded::read(from)?,
            langs: Coded::read(from)?,
            letters: Coded::read(from)?,
            skeletons: Coded::read(from)?,
            shorter: Coded::read(from)?,
            halves: Coded::read(from)?,
            texts: Coded::read(from)?,
            postings: Coded::read(from)?,
        })
    }
}

impl Coded for Words {
    fn write(&self, out: &mut Writer) {
        self.texts.write(out);
        self.ends.write(out);
        self.initials.write(out);
        self.sounds.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let texts = Coded::read(from)?;
        let ends = Rows::read(from)?;
        Some(Self {
            texts,
            classes: Kept::new(ends.len()),
            ends,
            initials: Coded::read(from)?,
            sounds: Coded::read(from)?,
        })
    }
}

impl Words {
    fn is_initial(&self, word: u32) -> bool {
        self.initials.get(word as usize).unwrap_or(false)
    }

    fn text(&self, word: u32) -> Option<&str> {
        let at = word as usize;
        let range = between(at, |at| self.ends.get(at));
        self.texts.get(range).filter(|_| at < self.ends.len())
    }
}
