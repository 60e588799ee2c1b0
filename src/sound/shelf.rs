//! Many words in little memory: what a comparison asks of their readings, a few dozen bytes each.

use std::borrow::Cow;

use super::Sounds;
use super::reading::Reading;
use super::skeleton::mark;
use super::sketch::{SKETCH, Sketch};
use super::word::Word;
use crate::code::{Coded, Reader, Writer, fields};
use crate::vocabulary::Script;

/// Words that were read and put away, by number.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    words: Vec<Place>,
    heads: Vec<Head>,
    /// Heads as they were written down, where they were: each is read when it is asked for, and few are.
    written_heads: &'static [u8],
    /// Of each word its letters, then the sounds of its readings; equal sounds stand there once.
    bytes: Cow<'static, [u8]>,
    sketches: Vec<Sketch>,
    /// The same as of heads.
    written_sketches: &'static [u8],
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
    Shelved(&'a [Head], &'a [u8]),
    Written(&'static [u8], &'a [u8]),
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
        self.words.push(Place {
            head: number(self.heads.len()),
            byte: number(byte),
            sketch: number(self.sketches.len()),
            letters: u8::try_from(word.letters.len()).unwrap_or(u8::MAX),
            patronymic: word.patronymic,
            father_word: word.father_word,
        });
        self.sketches.extend(sounds.sketches(word));
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
            self.heads.push(Head {
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
        let count = self.heads.len() + self.written_heads.len() / HEAD;
        let heads = place.head as usize..next.map_or(count, |next| next.head as usize);
        let end = next.map_or(self.bytes.len(), |next| next.byte as usize);
        let bytes = self.bytes.get(place.byte as usize..end)?;
        let readings = if self.written_heads.is_empty() {
            Readings::Shelved(self.heads.get(heads)?, bytes)
        } else {
            let heads = heads.start * HEAD..heads.end * HEAD;
            Readings::Written(self.written_heads.get(heads)?, bytes)
        };
        Some(WordRef {
            readings,
            letters: bytes.get(..usize::from(place.letters))?,
            patronymic: place.patronymic,
            father_word: place.father_word,
        })
    }

    /// The sketches of a word, by its number.
    pub fn sketches(&self, number: usize) -> Cow<'_, [Sketch]> {
        let start = self.words.get(number).map_or(0, |place| place.sketch) as usize;
        let next = self.words.get(number + 1);
        let count = self.sketches.len() + self.written_sketches.len() / SKETCH;
        let end = next.map_or(count, |next| next.sketch as usize);
        if self.written_sketches.is_empty() {
            return Cow::Borrowed(self.sketches.get(start..end).unwrap_or_default());
        }
        let bytes = self.written_sketches.get(start * SKETCH..end * SKETCH);
        let (sketches, _) = bytes.unwrap_or_default().as_chunks();
        Cow::Owned(sketches.iter().map(Sketch::read).collect())
    }

    /// Gives back the memory that was taken ahead.
    pub fn shrink(&mut self) {
        self.words.shrink_to_fit();
        self.heads.shrink_to_fit();
        self.bytes.to_mut().shrink_to_fit();
        self.sketches.shrink_to_fit();
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
            Readings::Written(heads, _) => heads.is_empty(),
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
            Readings::Written(heads, _) => heads.len() / HEAD,
        };
        (0..count).filter_map(move |at| self.at(at))
    }

    fn at(self, number: usize) -> Option<View<'a>> {
        match self.readings {
            Readings::Read(readings) => readings.get(number).map(Reading::view),
            Readings::Shelved(heads, bytes) => heads.get(number)?.view(bytes),
            Readings::Written(heads, bytes) => {
                let (heads, _) = heads.as_chunks();
                Head::read(heads.get(number)?).view(bytes)
            }
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

    fn write(&self) -> [u8; HEAD] {
        let mut bytes = [0; HEAD];
        let numbers = [self.at, self.cost, self.gate, self.mark].map(u16::to_le_bytes);
        // 0 is none.
        let strict = Script::ALL
            .iter()
            .position(|script| Some(*script) == self.strict);
        let rest = [
            self.len,
            self.stem,
            self.ending,
            self.reader,
            u8::from(self.russian),
            strict.map_or(0, |at| u8::try_from(at + 1).unwrap_or(0)),
        ];
        for (place, byte) in bytes
            .iter_mut()
            .zip(numbers.into_iter().flatten().chain(rest))
        {
            *place = byte;
        }
        bytes
    }

    fn read(bytes: &[u8; HEAD]) -> Self {
        let (pairs, _) = bytes.as_chunks();
        let number = |at: usize| pairs.get(at).map_or(0, |pair| u16::from_le_bytes(*pair));
        let [.., len, stem, ending, reader, russian, strict] = *bytes;
        Self {
            at: number(0),
            cost: number(1),
            gate: number(2),
            mark: number(3),
            len,
            stem,
            ending,
            reader,
            russian: russian != 0,
            strict: usize::from(strict)
                .checked_sub(1)
                .and_then(|at| Script::ALL.get(at).copied()),
        }
    }
}

/// Bytes of a head that was written down.
const HEAD: usize = 14;

impl Coded for Shelf {
    fn write(&self, out: &mut Writer) {
        self.words.write(out);
        let heads: Vec<u8> = self.heads.iter().flat_map(Head::write).collect();
        out.bytes(&heads);
        out.bytes(&self.bytes);
        let sketches: Vec<u8> = self.sketches.iter().flat_map(Sketch::write).collect();
        out.bytes(&sketches);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            words: Coded::read(from)?,
            heads: Vec::new(),
            written_heads: from.bytes()?,
            bytes: Cow::Borrowed(from.bytes()?),
            sketches: Vec::new(),
            written_sketches: from.bytes()?,
        })
    }
}

fields! {
    Place { head, byte, sketch, letters, patronymic, father_word }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
