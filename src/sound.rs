//! How names sound: spellings of many conventions → one inventory of sounds, and what sets two sounds apart.
//!
//! A spelling is read by every convention that it may follow, and a reading holds for the whole word: nothing mixes French and
//! English letters. Two words are as far apart as their nearest readings. All that is known about languages is in
//! `glossary/sound`; here are the machines.

mod align;
mod alphabet;
mod beginning;
mod costs;
mod data;
mod nearest;
mod packed;
mod reader;
mod reading;
mod shelf;
mod skeleton;
mod sketch;
mod slip;
mod word;

use crate::vocabulary::{Lang, Script};

use alphabet::Alphabet;
use beginning::Beginnings;
use costs::Costs;
use reader::Reader;
use reading::Endings;

pub use align::Pairing;
pub use data::{
    CostData, DefaultCosts, EndingData, ExampleData, GapData, Logistic, PairData, Place,
    ReaderData, RuleData, VerdictData,
};
pub use reading::{MOST_SOUNDS, Reading};
pub use shelf::{Shelf, WordRef};

pub use sketch::Sketch;
pub use word::{Distance, Word};

/// Longer words are not read: no name of one word has so many letters.
pub const MOST_LETTERS: usize = 48;

/// Readers, costs and endings, compiled. Make it once; it is a few dozen kilobytes.
#[derive(Clone, Debug)]
pub struct Sounds {
    alphabet: Alphabet,
    readers: Vec<Reader>,
    costs: Costs,
    endings: Endings,
    beginnings: Beginnings,
    verdict: VerdictData,
}

impl Sounds {
    /// Compiles the data; `load` has made sure that bases and sounds exist, and what is unknown is left out.
    pub fn new(
        readers: &[ReaderData],
        costs: &CostData,
        endings: &[EndingData],
        verdict: VerdictData,
    ) -> Self {
        let costs = Costs::new(costs);
        let alphabet = Alphabet::new(readers);
        Self {
            readers: reader::compile(readers, &alphabet, &costs),
            endings: Endings::new(endings, &costs),
            beginnings: Beginnings::new(readers, &costs),
            alphabet,
            costs,
            verdict,
        }
    }

    /// Names of the readers, by number.
    pub fn readers(&self) -> impl Iterator<Item = &str> {
        self.readers.iter().map(|reader| reader.name.as_str())
    }

    /// The name of a reader.
    pub fn reader(&self, number: u8) -> &str {
        self.readers
            .get(usize::from(number))
            .map_or("", |reader| &reader.name)
    }

    /// The symbols of a string of sounds (IPA, affricates as ligatures).
    pub fn symbols(&self, sounds: &[u8]) -> String {
        sounds
            .iter()
            .map(|sound| self.costs.symbol(*sound))
            .collect()
    }

    /// The symbol of one sound.
    pub fn symbol(&self, sound: u8) -> char {
        self.costs.symbol(sound)
    }

    /// Constants by which a verdict is reached.
    pub fn verdict(&self) -> &VerdictData {
        &self.verdict
    }

    /// Reads a word by every convention of its script, those of its language only where one of them can read it.
    pub fn word(&self, text: &str, lang: Option<Lang>) -> Word {
        word::read(self, text, lang)
    }

    /// Classes of consonants, as bits, among which are those that a word may begin with by any reading; of a word that is not read
    /// as far as its first letters tell. Words are as far apart as unrelated ones where they share none, slips of typing apart.
    pub fn beginnings(&self, text: &str) -> u16 {
        self.beginnings.gates(text)
    }

    /// Whether two words may be one slip of typing apart.
    pub fn may_slip(&self, one: &str, other: &str) -> bool {
        self.verdict.slip > 0 && beginning::may_slip(one, other)
    }

    /// What one reader makes of a word, the likeliest first; empty where it has letters that the convention lacks.
    pub fn read_by(&self, reader: &str, text: &str) -> Vec<String> {
        word::read_by(self, reader, text)
            .iter()
            .map(|reading| self.symbols(reading.sounds()))
            .collect()
    }

    /// How far two words are apart, in thousandths of an unrelated sound a sound; `None` beyond `most`.
    pub fn distance(&self, one: &Word, other: &Word, most: u32) -> Option<Distance> {
        self.distance_of(one.view(), other.view(), most)
    }

    /// The same of words wherever they are kept.
    pub fn distance_of(&self, one: WordRef<'_>, other: WordRef<'_>, most: u32) -> Option<Distance> {
        word::distance(self, one, other, most)
    }

    /// How far two words are apart that may be one surname with and without its ending, or with another: Abbasov, Abbas.
    pub fn stems(&self, one: WordRef<'_>, other: WordRef<'_>, most: u32) -> Option<Distance> {
        word::stems(self, one, other, most)
    }

    /// Which sounds of two readings stand for each other, and what each pair costs.
    pub fn pairing(&self, one: &Reading, other: &Reading) -> Vec<Pairing> {
        align::pairing(
            &self.costs,
            one,
            other,
            self.endings.shared(one.ending, other.ending).is_some(),
        )
    }

    fn of_script(&self, script: Script) -> impl Iterator<Item = (u8, &Reader)> {
        let numbered = (0..=u8::MAX).zip(&self.readers);
        numbered.filter(move |(_, reader)| reader.script == script)
    }
}
