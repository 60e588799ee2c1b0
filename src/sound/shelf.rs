//! Many words in little memory: what a comparison asks of their readings, a few dozen bytes each.

use std::borrow::Cow;

use super::Sounds;
use super::reading::Reading;
use super::skeleton::mark;
use super::sketch::Sketch;
use super::word::Word;
use crate::code::{Fixed, Rows, Run, fields, fixed};
use crate::vocabulary::Script;

/// Words that were read and put away, by number.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    words: Rows<Place>,
    heads: Rows<Head>,
    /// Of each word its letters, then the sounds of its readings; equal sounds stand there once.
    bytes: Cow<'static, [u8]>,
    sketches: Rows<Sketch>,
}

/// Where a word begins.
#[derive(Clone, Copy, Debug)]
struct Place {
    head: u32,
    byte: u32,
    sketch: u32,
    letters: u8,
    patronymic: bool,
    father_word: bool,
}

/// A reading without its sounds.
#[derive(Clone, Copy, Debug)]
struct Head {
    /// Where its sounds begin, from the first byte of the word.
    at: u16,
    cost: u16,
    gate: u16,
    /// Of its skeleton: most that differ are told apart by it.
    mark: u16,
    len: u8,
    stem: u8,
    ending: u8,
    reader: u8,
    russian: bool,
    strict: Option<Script>,
}

/// A word with its readings, wherever they are kept.
#[derive(Clone, Copy, Debug)]
pub struct WordRef<'a> {
    readings: Readings<'a>,
    pub(super) letters: &'a [u8],
    /// It is made of a father's name.
    pub patronymic: bool,
    /// It says that a father's name stands before it.
    pub father_word: bool,
}

#[derive(Clone, Copy, Debug)]
enum Readings<'a> {
    Read(&'a [Reading]),
    Shelved(Run<'a, Head>, &'a [u8]),
}

/// What a comparison asks of a reading.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) sounds: &'a [u8],
    pub(super) stem: &'a [u8],
    pub(super) cost: u16,
    pub(super) gate: u16,
    pub(super) mark: u16,
    pub(super) ending: u8,
    pub(super) reader: u8,
    pub(super) russian: bool,
    pub(super) strict: Option<Script>,
}

impl Shelf {
    /// Puts a word away; its number is how many were there before.
    pub fn push(&mut self, word: &Word, sounds: &Sounds) {
        let byte = self.bytes.len();
        self.words.own().push(Place {
            head: number(self.heads.len()),
            byte: number(byte),
            sketch: number(self.sketches.len()),
            letters: u8::try_from(word.letters.len()).unwrap_or(u8::MAX),
            patronymic: word.patronymic,
            father_word: word.father_word,
        });
        self.sketches.own().extend(sounds.sketches(word));
        let bytes = self.bytes.to_mut();
        bytes.extend(word.letters.iter().take(255));
        let mut known: Vec<(&[u8], usize)> = Vec::with_capacity(word.readings().len());
        for reading in word.readings() {
            let sounds = reading.sounds();
            let place = known.iter().find(|(other, _)| *other == sounds);
            let at = place.map_or(bytes.len(), |(_, at)| *at);
            if place.is_none() {
                known.push((sounds, at));
                bytes.extend(sounds);
            }
            let length = |sounds: &[u8]| u8::try_from(sounds.len()).unwrap_or(u8::MAX);
            self.heads.own().push(Head {
                at: u16::try_from(at - byte).unwrap_or(u16::MAX),
                cost: reading.cost,
                gate: reading.gate,
                mark: mark(reading.skeleton),
                len: length(sounds),
                stem: length(reading.stem()),
                ending: reading.ending,
                reader: reading.reader,
                russian: reading.russian,
                strict: reading.strict,
            });
        }
    }

    /// A word by its number.
    pub fn get(&self, number: usize) -> Option<WordRef<'_>> {
        let (place, next) = (self.words.get(number)?, self.words.get(number + 1));
        let head = next.map_or(self.heads.len(), |next| next.head as usize);
        let byte = next.map_or(self.bytes.len(), |next| next.byte as usize);
        let bytes = self.bytes.get(place.byte as usize..byte)?;
        let heads = self.heads.run(place.head as usize..head);
        Some(WordRef {
            readings: Readings::Shelved(heads, bytes),
            letters: bytes.get(..usize::from(place.letters))?,
            patronymic: place.patronymic,
            father_word: place.father_word,
        })
    }

    /// The sketches of a word, by its number.
    pub(crate) fn sketches(&self, number: usize) -> Run<'_, Sketch> {
        let Some(place) = self.words.get(number) else {
            return Run::default();
        };
        let next = self.words.get(number + 1);
        let end = next.map_or(self.sketches.len(), |next| next.sketch as usize);
        self.sketches.run(place.sketch as usize..end)
    }

    /// Gives back the memory that was taken ahead.
    pub fn shrink(&mut self) {
        self.words.own().shrink_to_fit();
        self.heads.own().shrink_to_fit();
        self.bytes.to_mut().shrink_to_fit();
        self.sketches.own().shrink_to_fit();
    }
}

impl Word {
    /// The word, to be compared.
    pub fn view(&self) -> WordRef<'_> {
        WordRef {
            readings: Readings::Read(self.readings()),
            letters: &self.letters,
            patronymic: self.patronymic,
            father_word: self.father_word,
        }
    }
}

impl<'a> WordRef<'a> {
    /// Whether no reader knows its letters.
    pub fn is_unread(self) -> bool {
        match self.readings {
            Readings::Read(readings) => readings.is_empty(),
            Readings::Shelved(heads, _) => heads.is_empty(),
        }
    }

    /// The first sounds of its readings.
    pub fn first_sounds(self) -> impl Iterator<Item = u8> {
        self.views().filter_map(|view| view.sounds.first().copied())
    }

    /// Whether the first firm consonants of some readings are of one class.
    pub fn may_begin_like(self, other: Self) -> bool {
        let gates = |word: Self| word.views().fold(0, |gates, view| gates | view.gate);
        gates(self) & gates(other) != 0
    }

    /// How many letters it has.
    pub fn length(self) -> usize {
        self.letters.len()
    }

    pub(super) fn views(self) -> impl Iterator<Item = View<'a>> + Clone {
        let count = match self.readings {
            Readings::Read(readings) => readings.len(),
            Readings::Shelved(heads, _) => heads.len(),
        };
        (0..count).filter_map(move |at| self.at(at))
    }

    fn at(self, number: usize) -> Option<View<'a>> {
        match self.readings {
            Readings::Read(readings) => readings.get(number).map(Reading::view),
            Readings::Shelved(heads, bytes) => heads.get(number)?.view(bytes),
        }
    }
}

impl Head {
    fn view(self, bytes: &[u8]) -> Option<View<'_>> {
        let at = usize::from(self.at);
        let sounds = bytes.get(at..at + usize::from(self.len))?;
        Some(View {
            sounds,
            stem: sounds.get(..usize::from(self.stem))?,
            cost: self.cost,
            gate: self.gate,
            mark: self.mark,
            ending: self.ending,
            reader: self.reader,
            russian: self.russian,
            strict: self.strict,
        })
    }
}

fixed! {
    Place { head: u32, byte: u32, sketch: u32, letters: u8, patronymic: bool, father_word: bool }
    Head {
        at: u16, cost: u16, gate: u16, mark: u16, len: u8, stem: u8, ending: u8, reader: u8, russian: bool,
        strict: Option<Script>,
    }
}

/// Its number among all, from 1; 0 is none.
impl Fixed for Option<Script> {
    const SIZE: usize = 1;

    fn put(self, bytes: &mut Vec<u8>) {
        let number = Script::ALL.iter().position(|script| Some(*script) == self);
        bytes.push(number.map_or(0, |at| u8::try_from(at + 1).unwrap_or(0)));
    }

    fn take(bytes: &mut &[u8]) -> Self {
        let number = usize::from(u8::take(bytes)).checked_sub(1);
        number.and_then(|at| Script::ALL.get(at).copied())
    }
}

fields! {
    Shelf { words, heads, bytes, sketches }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
