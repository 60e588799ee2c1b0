//! The inventory, and what it costs to take one sound for another, as tables.

use super::data::{CostData, Place};

/// Sounds are numbered from 0; vowels first.
const MOST: usize = 40;
const PLACES: usize = 4;

/// Compiled inventory and costs.
#[derive(Clone, Debug)]
pub(super) struct Costs {
    symbols: Vec<char>,
    vowels: u8,
    /// By sound: its place in skeletons, from 1; 0 where it has none.
    class: [u8; MOST],
    /// By sound: may be missing at the beginning of a word at little cost.
    weak: [bool; MOST],
    /// By sound and sound: the one that they are heard as.
    fuse: Box<[[Option<u8>; MOST]; MOST]>,
    /// By whether the first, the second spelling came through Russian; then by sound and sound.
    swap: Box<[[[u16; MOST]; MOST]; 4]>,
    /// By whether the spelling without the sound came through Russian; then by place and sound.
    gap: [[[u16; MOST]; PLACES]; 2],
    schwa: Option<u8>,
    double_vowel_gap: u16,
    /// The place in skeletons that h is written with in Russian.
    velar: u8,
    pub(super) shortest: u32,
    /// Per cent of all costs where both spellings are of one strict orthography.
    pub(super) strict: u32,
}

impl Costs {
    pub(super) fn new(data: &CostData) -> Self {
        let symbols: Vec<char> = data
            .vowels
            .chars()
            .chain(data.consonants.chars())
            .take(MOST)
            .collect();
        let vowels = u8::try_from(data.vowels.chars().count()).unwrap_or(u8::MAX);
        let mut costs = Self {
            symbols,
            vowels,
            class: [0; MOST],
            weak: [false; MOST],
            fuse: Box::new([[None; MOST]; MOST]),
            swap: Box::new([[[0; MOST]; MOST]; 4]),
            gap: [[[0; MOST]; PLACES]; 2],
            schwa: None,
            double_vowel_gap: data.default.double_vowel_gap,
            velar: 0,
            strict: u32::from(data.default.strict),
            shortest: u32::from(data.default.shortest.max(1)),
        };
        for (class, number) in data.classes.iter().zip(1..16) {
            for sound in costs.sounds(class) {
                set(&mut costs.class, sound, number);
            }
        }
        for (pair, one) in &data.fuse {
            if let ([first, second], [one]) =
                (costs.sounds(pair).as_slice(), costs.sounds(one).as_slice())
            {
                costs.fuse[usize::from(*first)][usize::from(*second)] = Some(*one);
            }
        }
        for consonant in usize::from(vowels)..MOST {
            costs.fuse[consonant][consonant] = u8::try_from(consonant).ok();
        }
        costs.schwa = costs.sounds(&data.schwa).first().copied();
        costs.fill_swaps(data);
        costs.fill_gaps(data);
        costs
    }

    /// The sounds of a string of symbols; unknown ones are left out.
    pub(super) fn sounds(&self, symbols: &str) -> Vec<u8> {
        let number = |symbol| self.symbols.iter().position(|known| *known == symbol);
        let numbers = symbols.chars().filter_map(number);
        numbers
            .filter_map(|number| u8::try_from(number).ok())
            .collect()
    }

    pub(super) fn symbol(&self, sound: u8) -> char {
        self.symbols.get(usize::from(sound)).copied().unwrap_or('?')
    }

    pub(super) fn is_vowel(&self, sound: u8) -> bool {
        sound < self.vowels
    }

    /// The place in skeletons, from 1; 0 for vowels and for what comes and goes.
    pub(super) fn class(&self, sound: u8) -> u8 {
        self.class.get(usize::from(sound)).copied().unwrap_or(0)
    }

    /// The vowel that is said and not written.
    pub(super) fn schwa(&self) -> Option<u8> {
        self.schwa
    }

    /// The place in skeletons of the sounds that a weak one is taken for.
    pub(super) fn velar(&self) -> u8 {
        self.velar
    }

    /// Whether it is a consonant that comes and goes at the beginning of a word.
    pub(super) fn is_weak(&self, sound: u8) -> bool {
        self.weak.get(usize::from(sound)).copied().unwrap_or(false)
    }

    /// The one sound that two in a row are heard as.
    pub(super) fn fused(&self, first: u8, second: u8) -> Option<u8> {
        self.fuse[usize::from(first)][usize::from(second)]
    }

    /// Costs of taking the sounds of one spelling for those of another.
    pub(super) fn swaps(&self, russian: bool, other_russian: bool) -> &[[u16; MOST]; MOST] {
        &self.swap[usize::from(russian) * 2 + usize::from(other_russian)]
    }

    /// What it costs that the other spelling lacks each of these sounds.
    pub(super) fn gaps(&self, sounds: &[u8], other_russian: bool, out: &mut [u16]) {
        let table = &self.gap[usize::from(other_russian)];
        let is_vowel = |at: Option<usize>| {
            at.and_then(|at| sounds.get(at))
                .is_some_and(|sound| self.is_vowel(*sound))
        };
        for (at, (sound, cost)) in sounds.iter().zip(out).enumerate() {
            let place = if at == 0 {
                Place::First
            } else if is_vowel(at.checked_sub(1)) && is_vowel(Some(at + 1)) {
                Place::Between
            } else if is_vowel(at.checked_sub(1)) {
                Place::Coda
            } else {
                Place::Cluster
            };
            *cost = table[place as usize]
                .get(usize::from(*sound))
                .copied()
                .unwrap_or(u16::MAX);
            // Sahak is Saak, and Abraham Abram: the second of two equal vowels, with nothing firm between them.
            let nth = |back: usize| at.checked_sub(back).and_then(|before| sounds.get(before));
            let weak = nth(1).is_some_and(|between| self.is_weak(*between));
            if nth(1) == Some(sound) || (weak && self.is_vowel(*sound) && nth(2) == Some(sound)) {
                *cost = (*cost).min(self.double_vowel_gap);
            }
        }
    }

    fn fill_swaps(&mut self, data: &CostData) {
        let default = data.default;
        for table in self.swap.iter_mut() {
            for (one, row) in (0..).zip(table.iter_mut()) {
                for (other, cost) in (0..).zip(row.iter_mut()) {
                    *cost = match (one < self.vowels, other < self.vowels) {
                        _ if one == other => 0,
                        (true, true) => default.vowels,
                        (false, false) => default.consonants,
                        _ => default.mixed,
                    };
                }
            }
        }
        for pair in &data.pairs {
            let [first, second] = *self.sounds(&pair.sounds) else {
                continue;
            };
            let (first, second) = (usize::from(first), usize::from(second));
            for (mode, table) in self.swap.iter_mut().enumerate() {
                let (one_russian, other_russian) = (mode & 2 != 0, mode & 1 != 0);
                let through = |russian: bool| match pair.russian {
                    Some(cost) if russian => cost,
                    _ => pair.cost,
                };
                // What was said before of the other direction stands, where it is less.
                let mut lower = |one: usize, other: usize, cost: u16| {
                    let cell = &mut table[one][other];
                    *cell = (*cell).min(cost);
                };
                lower(first, second, through(other_russian));
                lower(second, first, through(one_russian));
            }
        }
    }

    fn fill_gaps(&mut self, data: &CostData) {
        let default = data.default;
        for (at, table) in self.gap.iter_mut().flatten().enumerate() {
            for (sound, cost) in (0..).zip(table.iter_mut()) {
                *cost = match sound < self.vowels {
                    true if at % PLACES == Place::First as usize => default.initial_vowel_gap,
                    true => default.vowel_gap,
                    false => default.consonant_gap,
                };
            }
        }
        // What is said of one place stands over what is said of all.
        let general = data.gaps.iter().filter(|gap| gap.place.is_none());
        for gap in general.chain(data.gaps.iter().filter(|gap| gap.place.is_some())) {
            let Some(sound) = self.sounds(&gap.sound.to_string()).first().copied() else {
                continue;
            };
            for (russian, tables) in self.gap.iter_mut().enumerate() {
                let cost = if russian == 1 {
                    gap.russian.unwrap_or(gap.cost)
                } else {
                    gap.cost
                };
                for (place, table) in Place::ALL.iter().zip(tables.iter_mut()) {
                    if gap.place.is_none_or(|only| only == *place) {
                        set(table, sound, cost);
                    }
                }
            }
            // What Russian writes instead of a sound that it lacks.
            let instead = data
                .pairs
                .iter()
                .filter(|pair| pair.russian.is_some() && pair.sounds.starts_with(gap.sound));
            for pair in instead {
                let class = self
                    .sounds(&pair.sounds)
                    .last()
                    .map_or(0, |last| self.class(*last));
                self.velar = self.velar.max(class);
            }
            if sound >= self.vowels && matches!(gap.place, None | Some(Place::First)) {
                set(&mut self.weak, sound, true);
            }
        }
    }
}

fn set<T>(table: &mut [T; MOST], sound: u8, value: T) {
    if let Some(cell) = table.get_mut(usize::from(sound)) {
        *cell = value;
    }
}
