//! A word with all its readings, and how far two words are apart.

use super::alphabet::{Alphabet, Letters};
use super::nearest::nearest;
use super::packed::Spelling;
use super::reader::{MOST_READINGS, Reader};
use super::reading::{Draft, Reading};
use super::shelf::WordRef;
use super::{Sounds, slip};
use crate::vocabulary::Lang;

/// A reading that had to pass over the marks on letters costs so much more.
const BARE: u16 = 10;

/// A word as every convention reads it that it may follow.
#[derive(Clone, Debug, Default)]
pub struct Word {
    /// The likeliest first; empty where no reader knows the letters.
    readings: Vec<Reading>,
    /// Numbers of its small letters: equal letters need no reading.
    pub(super) letters: Vec<u8>,
    /// It is made of a father's name.
    pub patronymic: bool,
    /// It says that a father's name stands before it.
    pub father_word: bool,
}

/// How far two words are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// In thousandths: what the readings, the alignment and the endings cost, over the length of the longer stem.
    pub score: u32,
    /// Sounds of the longer stem.
    pub length: usize,
    /// The nearest readings.
    pub readings: (Reading, Reading),
    /// They are one slip of typing apart, which is nearer than they sound.
    pub slip: bool,
}

impl Word {
    /// Its readings, the likeliest first.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

pub(super) fn read(sounds: &Sounds, text: &str, lang: Option<Lang>) -> Word {
    let Some(letters) = sounds.alphabet.letters(text) else {
        return Word::default();
    };
    let lang = lang.map(Lang::base);
    let mut word = Word {
        readings: Vec::with_capacity(MOST_READINGS),
        ..Word::default()
    };
    let own = |reader: &Reader| lang.is_some_and(|lang| reader.langs.contains(&lang));
    fill(sounds, &letters, own, 0, &mut word);
    if word.readings.is_empty() {
        fill(
            sounds,
            &letters,
            |reader| lang.is_none() || !own(reader),
            0,
            &mut word,
        );
    }
    if word.readings.is_empty()
        && let Some(bare) = sounds.alphabet.letters(&Alphabet::bare(text))
    {
        fill(sounds, &bare, |_| true, BARE, &mut word);
    }
    word.readings.sort_by_key(|reading| reading.cost);
    if let Some(first) = word.readings.first() {
        word.patronymic = sounds.endings.is_patronymic(first);
        let mut readings = word.readings.iter();
        word.father_word = readings.any(|reading| sounds.endings.is_father_word(reading.sounds()));
    }
    word.letters = letters.plain;
    word
}

pub(super) fn read_by(sounds: &Sounds, reader: &str, text: &str) -> Vec<Reading> {
    let mut word = Word::default();
    if let Some(letters) = sounds.alphabet.letters(text) {
        fill(sounds, &letters, |known| known.name == reader, 0, &mut word);
    }
    word.readings.sort_by_key(|reading| reading.cost);
    word.readings
}

fn fill(
    sounds: &Sounds,
    letters: &Letters,
    wanted: impl Fn(&Reader) -> bool,
    more: u16,
    word: &mut Word,
) {
    let Some(script) = letters.script else {
        return;
    };
    let plain = Spelling::new(&letters.plain);
    let turkic = letters.turkic.as_deref().map(Spelling::new);
    let mut drafts: Vec<Draft> = Vec::with_capacity(MOST_READINGS);
    for (number, reader) in sounds
        .of_script(script)
        .filter(|(_, reader)| wanted(reader))
    {
        let own = match &turkic {
            Some(turkic) if reader.turkic => turkic,
            _ => &plain,
        };
        reader.read(own, &sounds.costs, &mut drafts);
        for draft in &drafts {
            let cost = draft.cost.saturating_add(more);
            let mut known = word.readings.iter_mut();
            match known.find(|known| known.is_like(draft, reader)) {
                Some(known) if known.cost > cost => (known.cost, known.reader) = (cost, number),
                Some(_) => {}
                None => {
                    let mut reading =
                        Reading::new(*draft, number, reader, &sounds.costs, &sounds.endings);
                    reading.cost = cost;
                    word.readings.push(reading);
                }
            }
        }
    }
}

pub(super) fn distance(
    sounds: &Sounds,
    one: WordRef<'_>,
    other: WordRef<'_>,
    most: u32,
) -> Option<Distance> {
    if one.letters == other.letters
        && !one.letters.contains(&0)
        && let (Some(first), Some(second)) = (one.views().next(), other.views().next())
    {
        return Some(Distance {
            score: 0,
            length: first.stem.len(),
            readings: (Reading::of(&first), Reading::of(&second)),
            slip: false,
        });
    }
    let slip = slipped(sounds, one, other, most);
    let most = slip.map_or(most, |slip| slip.score.min(most));
    let endings = &sounds.endings;
    let groups = |word: WordRef<'_>| {
        let groups = word.views().map(|view| endings.group(view.ending));
        groups.fold(0, |all, group| all | group)
    };
    let (groups, other_groups) = (groups(one), groups(other));
    // Aliyeva read by a convention that makes no ending of -eva is not Aliyev for that.
    let misread = |ending: u8, groups: u64, other: u8| {
        ending == 0 && groups != 0 && other != 0 && groups & endings.group(other) == 0
    };
    let nearest = nearest(sounds, one, other, most, |first, second| {
        if endings.conflict(first, second)
            || misread(first, groups, second)
            || misread(second, other_groups, first)
        {
            return None;
        }
        Some(match endings.shared(first, second) {
            Some(apart) => (apart, true),
            None if endings.lone(first, second) => (sounds.costs.ending, false),
            None => (0, false),
        })
    });
    nearest.or(slip)
}

/// The distance of two words that are one slip of typing apart.
fn slipped(sounds: &Sounds, one: WordRef<'_>, other: WordRef<'_>, most: u32) -> Option<Distance> {
    let score = u32::from(sounds.verdict.slip);
    if score == 0 || score > most || !slip::is_slip(one.letters, other.letters) {
        return None;
    }
    let (first, second) = (one.views().next()?, other.views().next()?);
    (!sounds.endings.conflict(first.ending, second.ending)).then_some(Distance {
        score,
        length: one.letters.len().max(other.letters.len()),
        readings: (Reading::of(&first), Reading::of(&second)),
        slip: true,
    })
}

/// How far the stems of two words are apart whose endings may have been dropped or changed for each other.
pub(super) fn stems(
    sounds: &Sounds,
    one: WordRef<'_>,
    other: WordRef<'_>,
    most: u32,
) -> Option<Distance> {
    nearest(sounds, one, other, most, |first, second| {
        sounds.endings.dropped(first, second).then_some((0, true))
    })
}
