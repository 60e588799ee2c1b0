//! The inventory, and what it costs to take one sound for another, as tables.

use super::data::{CostData, Place};
use super::reading::MOST_SOUNDS;

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
    /// By class and class, 0 for none: the least that one sound costs for another.
    changes: [[u16; 16]; 16],
    gap_default: u16,
    /// By the ways of the spellings, then by vowel and vowel, and last by vowel and none: the least that one costs for the other.
    vowel_changes: [[[u16; 17]; 16]; 4],
    /// The least that a consonant of one class costs for one of another, or for none.
    least_change: u16,
    pub(super) shortest: u32,
    /// One word has the ending of a surname, and the other has none.
    pub(super) ending: u16,
    /// Per cent of all costs where both spellings are of one strict orthography.
    pub(super) strict: u32,
}

/// Whether two spellings came through Russian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways {
    pub(super) one: bool,
    pub(super) other: bool,
}

impl Ways {
    fn number(self) -> usize {
        usize::from(self.one) * 2 + usize::from(self.other)
    }
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
            changes: [[u16::MAX; 16]; 16],
            gap_default: data.default.consonant_gap,
            vowel_changes: [[[u16::MAX; 17]; 16]; 4],
            least_change: 0,
            strict: u32::from(data.default.strict),
            shortest: u32::from(data.default.shortest.max(1)),
            ending: data.default.ending,
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
        costs.fill_changes();
        let changes = (1..16).flat_map(|class| (0..class).map(move |other| (class, other)));
        let least = changes
            .map(|(class, other)| costs.change(class, other))
            .min();
        costs.least_change = least.unwrap_or(0).min(costs.gap_default);
        costs.fill_vowel_changes();
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

    /// Classes of consonants, as bits, that a word may begin with that begins with these sounds and others; and whether it may be one
    /// of the others that it begins with. What comes and goes leaves its bit, too.
    pub(super) fn gates(&self, sounds: &[u8]) -> (u16, bool) {
        let mut gates = 0;
        for sound in sounds.iter().filter(|sound| !self.is_vowel(**sound)) {
            if !self.is_weak(*sound) {
                return (gates | self.heard(*sound), false);
            }
            gates |= 1 << self.velar;
        }
        (gates, true)
    }

    /// The classes of a firm consonant and of those that it is heard as with the next.
    fn heard(&self, sound: u8) -> u16 {
        let own = 1 << self.class(sound);
        let row = self.fuse.get(usize::from(sound)).into_iter().flatten();
        let further = row.flatten().filter(|one| **one > sound);
        further.fold(own, |gates, one| gates | self.heard(*one))
    }

    /// Whether the first firm consonant of a word is told by itself: where two sounds are heard as one, firm consonants become firm
    /// ones that stand behind them in the inventory, and what is not firm meets nothing firm.
    pub(super) fn tells_first(&self) -> bool {
        let is_firm = |sound: usize| {
            let sound = u8::try_from(sound).unwrap_or(u8::MAX);
            !self.is_vowel(sound) && !self.is_weak(sound)
        };
        self.fuse.iter().enumerate().all(|(first, row)| {
            let mut fused = row.iter().enumerate();
            fused.all(|(second, one)| match one.map(usize::from) {
                None => true,
                Some(one) if is_firm(first) => is_firm(one) && one >= first,
                Some(one) => !is_firm(second) && !is_firm(one),
            })
        })
    }

    /// Costs of taking the sounds of one spelling for those of another.
    pub(super) fn swaps(&self, ways: Ways) -> &[[u16; MOST]; MOST] {
        &self.swap[ways.number()]
    }

    /// What it costs that the other spelling lacks each of these sounds.
    pub(super) fn gaps(&self, sounds: &[u8], other_russian: bool) -> [u16; MOST_SOUNDS] {
        let mut gaps = [0; MOST_SOUNDS];
        let table = &self.gap[usize::from(other_russian)];
        // The sounds before this one, the nearer first; no sound has the number of none.
        let (mut last, mut last_but_one) = (u8::MAX, u8::MAX);
        for (at, (sound, cost)) in sounds.iter().zip(&mut gaps).enumerate() {
            let after_vowel = last < self.vowels;
            let before_vowel = sounds.get(at + 1).is_some_and(|next| *next < self.vowels);
            let place = match (at, after_vowel, before_vowel) {
                (0, ..) => Place::First,
                (_, true, true) => Place::Between,
                (_, true, false) => Place::Coda,
                _ => Place::Cluster,
            };
            let costs = &table[place as usize];
            *cost = costs.get(usize::from(*sound)).copied().unwrap_or(u16::MAX);
            // Sahak is Saak, and Abraham Abram: the second of two equal vowels, with nothing firm between them.
            let doubled = last == *sound
                || (last_but_one == *sound && *sound < self.vowels && self.is_weak(last));
            if doubled {
                *cost = (*cost).min(self.double_vowel_gap);
            }
            (last_but_one, last) = (last, *sound);
        }
        gaps
    }

    /// The least that a consonant of one class costs for one of another; 0 is none, or a vowel.
    pub(super) fn change(&self, class: u8, other: u8) -> u16 {
        self.changes[usize::from(class)][usize::from(other)]
    }

    /// What a consonant costs of which nothing else is said.
    pub(super) fn gap(&self) -> u16 {
        self.gap_default
    }

    /// The least that a consonant costs which the other spelling lacks.
    pub(super) fn least_gap(&self, consonant: u8) -> u16 {
        self.change(self.class(consonant), 0).min(self.gap_default)
    }

    /// The least that a change of a skeleton costs.
    pub(super) fn least_change(&self) -> u16 {
        self.least_change
    }

    /// What costs as much as any two consonants is left out: the readings of long words may differ so, and are found otherwise.
    fn fill_changes(&mut self) {
        let count = u8::try_from(self.symbols.len()).unwrap_or(u8::MAX);
        for one in 0..count {
            let class = usize::from(self.class(one));
            let gaps = self.gap.iter().flatten();
            let gap = gaps.map(|table| table[usize::from(one)]).min();
            self.lower(class, 0, gap);
            for other in 0..count {
                let swaps = self.swap.iter();
                let swap = swaps.map(|table| table[usize::from(one)][usize::from(other)]);
                let (to, swap) = (usize::from(self.class(other)), swap.min());
                self.lower(class, to, swap);
            }
        }
    }

    fn fill_vowel_changes(&mut self) {
        let swaps = self.swap.iter();
        for (mode, (rows, swaps)) in self.vowel_changes.iter_mut().zip(swaps).enumerate() {
            for (one, row) in rows.iter_mut().enumerate().take(usize::from(self.vowels)) {
                // The vowel that is not there is lost in the other spelling, or in this one.
                let gaps = [mode & 1, mode >> 1].map(|russian| &self.gap[russian]);
                let gap = gaps.into_iter().flatten().map(|table| table[one]).min();
                row[16] = gap.unwrap_or(0);
                for (other, cell) in row.iter_mut().enumerate().take(usize::from(self.vowels)) {
                    *cell = swaps[one][other];
                }
            }
        }
    }

    /// The least that up to two vowels in a row cost for up to two others.
    pub(super) fn vowels_apart(&self, ways: Ways, one: &[u8], other: &[u8]) -> u16 {
        let rows = &self.vowel_changes[ways.number()];
        let swap = |one: u8, other: u8| rows[usize::from(one & 15)][usize::from(other & 15)];
        let gap = |vowel: u8| rows[usize::from(vowel & 15)][16];
        let second = |first: u8, second: u8| {
            let most = if first == second {
                self.double_vowel_gap
            } else {
                u16::MAX
            };
            gap(second).min(most)
        };
        match (one, other) {
            ([vowel], []) | ([], [vowel]) => gap(*vowel),
            ([one], [other]) => swap(*one, *other),
            ([first, last], []) | ([], [first, last]) => {
                gap(*first).saturating_add(second(*first, *last))
            }
            ([first, last], [other]) => {
                let without_last = swap(*first, *other).saturating_add(second(*first, *last));
                without_last.min(swap(*last, *other).saturating_add(gap(*first)))
            }
            ([one], [first, last]) => {
                let without_last = swap(*one, *first).saturating_add(second(*first, *last));
                without_last.min(swap(*one, *last).saturating_add(gap(*first)))
            }
            ([first, last, ..], [other, other_last, ..]) => {
                let both = swap(*first, *other).saturating_add(swap(*last, *other_last));
                let crossed = gap(*first).min(gap(*last));
                both.min(crossed.saturating_add(gap(*other).min(gap(*other_last))))
            }
            ([..], [..]) => 0,
        }
    }

    fn lower(&mut self, class: usize, other: usize, cost: Option<u16>) {
        let cheap = cost.filter(|cost| *cost < self.gap_default);
        let cell = &mut self.changes[class][other];
        *cell = cheap.map_or(*cell, |cost| cost.min(*cell));
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
