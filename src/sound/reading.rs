//! A word as one convention reads it: its sounds, its stem and ending, its skeleton.

use super::costs::Costs;
use super::data::EndingData;
use super::packed::{Packed, window};
use super::reader::Reader;
use super::shelf::View;
use super::skeleton::{gate, mark, skeleton};
use crate::vocabulary::Script;

/// Longer readings are cut off; no name of one word has so many sounds.
pub const MOST_SOUNDS: usize = 32;

/// What a vowel costs that nobody writes.
const UNWRITTEN: u16 = 5;

/// The shortest stem that an ending leaves.
const SHORTEST_STEM: usize = 2;

/// The sounds of a word by one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    sounds: [u8; MOST_SOUNDS],
    len: u8,
    stem: u8,
    /// Number of its ending, from 1.
    pub(super) ending: u8,
    /// How much less likely it is than the plainest reading, in hundredths.
    pub cost: u16,
    /// Number of its reader.
    pub reader: u8,
    /// Whether the spelling may have come through Russian.
    pub russian: bool,
    /// The script whose orthography it is read by; `None` for transcriptions.
    pub(super) strict: Option<Script>,
    /// Places in skeletons of the consonants that it may begin with, as bits.
    pub(super) gate: u16,
    /// Places of all consonants that stay, four bits each.
    pub(super) skeleton: u64,
}

/// A reading in the making.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    sounds: [u8; MOST_SOUNDS],
    len: u8,
    pub(super) cost: u16,
}

impl Draft {
    pub(super) fn new(cost: u16) -> Self {
        Self {
            sounds: [0; MOST_SOUNDS],
            len: 0,
            cost,
        }
    }

    pub(super) fn extend(&mut self, sounds: &[u8], cost: u16, costs: &Costs) {
        self.cost = self.cost.saturating_add(cost);
        for sound in sounds {
            self.push(*sound, costs);
        }
    }

    /// The same with the vowel that is said in clusters though nobody writes it: Mkhitar is Mekhitar, Sargsyan Sarkisian. It stands
    /// behind the first consonant of a word and before the third in a row.
    pub(super) fn with_schwa(&self, costs: &Costs) -> Option<Self> {
        let schwa = costs.schwa()?;
        let sounds = self.sounds.get(..usize::from(self.len)).unwrap_or_default();
        let consonant = |at: usize| {
            let sound = sounds.get(at);
            sound.is_some_and(|sound| !costs.is_vowel(*sound) && !costs.is_weak(*sound))
        };
        let mut broken = Self::new(self.cost.saturating_add(UNWRITTEN));
        let mut row = 0;
        for (at, sound) in sounds.iter().enumerate() {
            if (at == 1 && consonant(0) || row == 2) && consonant(at) && sounds.len() > 2 {
                broken.push(schwa, costs);
                row = 0;
            }
            broken.push(*sound, costs);
            row = if costs.is_vowel(*sound) { 0 } else { row + 1 };
        }
        (broken.len > self.len).then_some(broken)
    }

    fn push(&mut self, sound: u8, costs: &Costs) {
        let len = usize::from(self.len);
        let last = len
            .checked_sub(1)
            .and_then(|last| self.sounds.get(last))
            .copied();
        if let Some(fused) = last.and_then(|last| costs.fused(last, sound)) {
            // The places behind a reading stay 0, so that readings are compared as wholes.
            self.len -= 1;
            if let Some(place) = self.sounds.get_mut(len - 1) {
                *place = 0;
            }
            self.push(fused, costs);
        } else if let Some(place) = self.sounds.get_mut(len) {
            *place = sound;
            self.len += 1;
        }
    }
}

impl Reading {
    pub(super) fn new(
        draft: Draft,
        number: u8,
        reader: &Reader,
        costs: &Costs,
        endings: &Endings,
    ) -> Self {
        let mut reading = Self {
            sounds: draft.sounds,
            len: draft.len,
            stem: draft.len,
            ending: 0,
            cost: draft.cost,
            reader: number,
            russian: reader.russian,
            strict: reader.strict.then_some(reader.script),
            gate: 0,
            skeleton: 0,
        };
        if let Some((ending, length)) = endings.of(reading.sounds()) {
            reading.ending = ending;
            reading.stem = reading.len.saturating_sub(length);
        }
        reading.gate = gate(reading.sounds(), costs);
        reading.skeleton = skeleton(reading.stem(), costs);
        reading
    }

    /// Whether it is what a draft by a reader would become, costs apart.
    pub(super) fn is_like(&self, draft: &Draft, reader: &Reader) -> bool {
        self.len == draft.len
            && self.russian == reader.russian
            && self.strict.is_some() == reader.strict
            && self.sounds == draft.sounds
    }

    /// Its sounds.
    pub fn sounds(&self) -> &[u8] {
        self.sounds.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// A reading that was put away; its skeleton is not kept.
    pub(super) fn of(view: &View<'_>) -> Self {
        let mut sounds = [0; MOST_SOUNDS];
        for (to, from) in sounds.iter_mut().zip(view.sounds) {
            *to = *from;
        }
        let length = |sounds: &[u8]| u8::try_from(sounds.len()).unwrap_or(u8::MAX);
        Self {
            sounds,
            len: length(view.sounds),
            stem: length(view.stem),
            ending: view.ending,
            cost: view.cost,
            reader: view.reader,
            russian: view.russian,
            strict: view.strict,
            gate: view.gate,
            skeleton: 0,
        }
    }

    pub(super) fn view(&self) -> View<'_> {
        View {
            sounds: self.sounds(),
            stem: self.stem(),
            cost: self.cost,
            gate: self.gate,
            mark: mark(self.skeleton),
            ending: self.ending,
            reader: self.reader,
            russian: self.russian,
            strict: self.strict,
        }
    }

    /// Its sounds without the ending of a surname.
    pub fn stem(&self) -> &[u8] {
        self.sounds
            .get(..usize::from(self.stem))
            .unwrap_or_default()
    }
}

/// Endings of surnames as sounds.
#[derive(Clone, Debug)]
pub(super) struct Endings {
    /// Longest first.
    list: Vec<Ending>,
    words: Vec<Ending>,
}

#[derive(Clone, Debug)]
struct Ending {
    sounds: Vec<u8>,
    /// The same from the end.
    packed: Packed,
    group: u8,
    apart: u16,
    patronymic: bool,
    dropped: bool,
}

impl Endings {
    pub(super) fn new(data: &[EndingData], costs: &Costs) -> Self {
        let mut groups: Vec<&str> = Vec::new();
        let (mut list, mut words) = (Vec::new(), Vec::new());
        for ending in data {
            let known = groups.iter().position(|group| *group == ending.group);
            let group = known.unwrap_or(groups.len());
            if known.is_none() {
                groups.push(&ending.group);
            }
            let group = u8::try_from(group).unwrap_or(u8::MAX);
            for sounds in &ending.sounds {
                let sounds = costs.sounds(sounds);
                let compiled = Ending {
                    packed: Packed::new(&sounds.iter().rev().copied().collect::<Vec<u8>>()),
                    sounds,
                    group,
                    apart: ending.apart,
                    patronymic: ending.patronymic,
                    dropped: ending.dropped,
                };
                if ending.word { &mut words } else { &mut list }.push(compiled);
            }
        }
        list.sort_by_key(|ending| usize::MAX - ending.sounds.len());
        Self { list, words }
    }

    /// The ending of a word, its number and its length.
    fn of(&self, sounds: &[u8]) -> Option<(u8, u8)> {
        let last = sounds.len().saturating_sub(8);
        let unused = 8 * (8 - u32::try_from(sounds.len().min(8)).unwrap_or(8));
        let last = window(sounds, last)
            .swap_bytes()
            .checked_shr(unused)
            .unwrap_or(0);
        let fits = |ending: &Ending| {
            sounds.len() >= ending.sounds.len() + SHORTEST_STEM
                && ending.packed.begins(last)
                && (ending.sounds.len() <= 8 || sounds.ends_with(&ending.sounds))
        };
        let at = self.list.iter().position(fits)?;
        let length = self.list.get(at)?.sounds.len();
        Some((u8::try_from(at + 1).ok()?, u8::try_from(length).ok()?))
    }

    fn get(&self, ending: u8) -> Option<&Ending> {
        self.list.get(usize::from(ending).checked_sub(1)?)
    }

    /// What the endings cost where both words have the same one; `None` where only the whole words can be compared.
    pub(super) fn shared(&self, one: u8, other: u8) -> Option<u16> {
        if one == 0 || other == 0 {
            return None;
        }
        if one == other {
            return Some(0);
        }
        let (one, other) = (self.get(one)?, self.get(other)?);
        (one.group == other.group).then(|| {
            one.apart
                .max(other.apart)
                .saturating_sub(one.apart.min(other.apart))
        })
    }

    /// Whether the words have endings that belong to different names.
    pub(super) fn conflict(&self, one: u8, other: u8) -> bool {
        match (self.get(one), self.get(other)) {
            (Some(one), Some(other)) => one.group != other.group,
            _ => false,
        }
    }

    /// The group of an ending as a bit; 0 of none.
    pub(super) fn group(&self, ending: u8) -> u64 {
        self.get(ending)
            .map_or(0, |ending| 1 << (ending.group & 63))
    }

    /// The group of an ending, from 1; 0 of none.
    pub(super) fn group_number(&self, ending: u8) -> u8 {
        self.get(ending)
            .map_or(0, |ending| ending.group.saturating_add(1))
    }

    /// Whether bearers of a name may do without this ending.
    pub(super) fn is_dropped(&self, ending: u8) -> bool {
        self.get(ending).is_some_and(|ending| ending.dropped)
    }

    /// Whether one word alone has an ending, and one that its bearers keep.
    pub(super) fn lone(&self, one: u8, other: u8) -> bool {
        match (self.get(one), self.get(other)) {
            (Some(ending), None) | (None, Some(ending)) => !ending.dropped,
            _ => false,
        }
    }

    /// Whether the words may have one stem with and without an ending, or with two that are changed for each other.
    pub(super) fn dropped(&self, one: u8, other: u8) -> bool {
        let free = |ending: u8| self.get(ending).is_none_or(|ending| ending.dropped);
        one != other && free(one) && free(other) && self.shared(one, other).is_none()
    }

    /// Whether a word is made of a father's name.
    pub(super) fn is_patronymic(&self, reading: &Reading) -> bool {
        self.get(reading.ending)
            .is_some_and(|ending| ending.patronymic)
    }

    /// Whether a word says that a father's name stands before it.
    pub(super) fn is_father_word(&self, sounds: &[u8]) -> bool {
        self.words.iter().any(|word| word.sounds == sounds)
    }
}
