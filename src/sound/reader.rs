//! One convention of spelling: letters → sounds by the longest rule whose context holds.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::alphabet::Alphabet;
use super::costs::Costs;
use super::data::{ReaderData, RuleData};
use super::packed::{Packed, Spelling};
use super::reading::Draft;
use crate::vocabulary::{Lang, Script};

/// The most readings of one word by one reader; what is ambiguous beyond is read the likeliest way.
pub(super) const MOST_READINGS: usize = 16;

/// A compiled reader.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "flags of the data, not states of a machine"
)]
pub(super) struct Reader {
    pub(super) name: String,
    pub(super) script: Script,
    pub(super) langs: Vec<Lang>,
    pub(super) prior: u16,
    pub(super) turkic: bool,
    pub(super) russian: bool,
    pub(super) strict: bool,
    schwa: bool,
    /// Rules by their first letter: the first that fits is used.
    rules: Vec<Rule>,
    /// By letter: where its rules begin; one more place for the end.
    starts: Vec<u16>,
    /// By letter: whether some rule reads it, in a longer one too.
    reads: Box<[bool; 256]>,
}

#[derive(Clone, Debug)]
struct Rule {
    text: Vec<u8>,
    packed: Packed,
    // Apart: rules stand close together, and few ask for a context.
    after: Option<Box<Context>>,
    before: Option<Box<Context>>,
    sounds: Vec<(Vec<u8>, u16)>,
}

/// Letters that may stand beside a rule, and whether the edge of the word may.
#[derive(Clone, Debug)]
struct Context {
    letters: [bool; 256],
    edge: bool,
}

/// Compiles readers, those that start from another one after it.
pub(super) fn compile(data: &[ReaderData], alphabet: &Alphabet, costs: &Costs) -> Vec<Reader> {
    let compiled = data.iter().map(|reader| {
        let mut chain = vec![reader];
        // A base of a base, and no circle: each is taken once.
        while let Some(base) = chain
            .last()
            .and_then(|last| last.base.as_ref())
            .and_then(|name| data.iter().find(|other| other.name == *name))
            .filter(|base| !chain.iter().any(|known| known.name == base.name))
        {
            chain.push(base);
        }
        Reader::new(&chain, alphabet, costs)
    });
    compiled.take(usize::from(u8::MAX)).collect()
}

impl Reader {
    /// `chain` is the reader, then its base, and so on.
    fn new(chain: &[&ReaderData], alphabet: &Alphabet, costs: &Costs) -> Self {
        // Of rules for the same letters in the same places the reader's own counts, then its base's.
        let mut known = BTreeSet::new();
        let mut rules: Vec<RuleData> = Vec::new();
        for data in chain {
            for rule in &data.rules {
                if known.insert((&*rule.text, &*rule.after, &*rule.before)) {
                    rules.push(rule.clone());
                }
            }
            for (text, sounds) in &data.letters {
                if known.insert((text, "", "")) {
                    rules.push(RuleData {
                        text: text.clone(),
                        after: String::new(),
                        before: String::new(),
                        sounds: vec![(sounds.clone(), 0)],
                    });
                }
            }
        }
        let vowels = chain.iter().find(|data| !data.vowels.is_empty());
        let vowels: Vec<u8> = vowels.map_or_else(Vec::new, |data| numbers(&data.vowels, alphabet));
        let mut rules: Vec<Rule> = rules
            .iter()
            .map(|rule| (numbers(&rule.text, alphabet), rule))
            .map(|(text, rule)| Rule {
                packed: Packed::new(&text),
                text,
                after: Context::new(&rule.after, &vowels, alphabet),
                before: Context::new(&rule.before, &vowels, alphabet),
                sounds: rule
                    .sounds
                    .iter()
                    .map(|(sounds, cost)| (costs.sounds(sounds), *cost))
                    .collect(),
            })
            .filter(|rule| !rule.text.is_empty())
            .collect();
        let contexts =
            |rule: &Rule| usize::from(rule.after.is_some()) + usize::from(rule.before.is_some());
        // The longest first, of those the one that asks for more; the reader's own before its base's.
        rules.sort_by_key(|rule| {
            let first = rule.text.first().copied();
            (first, usize::MAX - rule.text.len(), 2 - contexts(rule))
        });
        let starts = (0..=u8::MAX).map(|letter| {
            let before = rules
                .partition_point(|rule| rule.text.first().is_some_and(|first| *first < letter));
            u16::try_from(before).unwrap_or(u16::MAX)
        });
        let mut starts: Vec<u16> = starts.collect();
        starts.push(u16::try_from(rules.len()).unwrap_or(u16::MAX));
        let mut reads = Box::new([false; 256]);
        for letter in rules.iter().flat_map(|rule| &rule.text) {
            reads[usize::from(*letter)] = true;
        }
        let own = chain.first();
        Self {
            reads,
            name: own.map_or_else(String::new, |data| data.name.clone()),
            script: own.map_or(Script::Latin, |data| data.script),
            langs: own.map_or_else(Vec::new, |data| data.langs.clone()),
            prior: own.map_or(0, |data| data.prior),
            turkic: chain.iter().any(|data| data.turkic),
            strict: chain.iter().find_map(|data| data.strict).unwrap_or(false),
            schwa: chain.iter().any(|data| data.schwa),
            russian: chain.iter().find_map(|data| data.russian).unwrap_or(false),
            rules,
            starts,
        }
    }

    /// All readings of a word; empty where it has a letter that the convention lacks.
    pub(super) fn read(&self, spelling: &Spelling, costs: &Costs, drafts: &mut Vec<Draft>) {
        drafts.clear();
        let letters = spelling.letters();
        if !letters
            .iter()
            .all(|letter| self.reads[usize::from(*letter)])
        {
            return;
        }
        drafts.push(Draft::new(self.prior));
        let mut at = 0;
        while let Some(rule) = self.rule(spelling, at) {
            at += rule.text.len();
            let own = drafts.len();
            for (sounds, cost) in rule.sounds.iter().skip(1) {
                for from in 0..own {
                    if drafts.len() >= MOST_READINGS {
                        break;
                    }
                    if let Some(mut draft) = drafts.get(from).copied() {
                        draft.extend(sounds, *cost, costs);
                        drafts.push(draft);
                    }
                }
            }
            if let Some((sounds, cost)) = rule.sounds.first() {
                for draft in drafts.iter_mut().take(own) {
                    draft.extend(sounds, *cost, costs);
                }
            }
        }
        if at < letters.len() {
            drafts.clear();
        }
        if self.schwa {
            let broken: Vec<Draft> = drafts
                .iter()
                .filter_map(|draft| draft.with_schwa(costs))
                .collect();
            drafts.extend(broken);
        }
    }

    fn rule(&self, spelling: &Spelling, at: usize) -> Option<&Rule> {
        let letters = spelling.letters();
        let first = usize::from(*letters.get(at)?);
        let rules =
            usize::from(*self.starts.get(first)?)..usize::from(*self.starts.get(first + 1)?);
        let here = spelling.window(at);
        self.rules.get(rules)?.iter().find(|rule| {
            let after = || {
                at.checked_sub(1)
                    .and_then(|before| letters.get(before))
                    .copied()
            };
            let end = at + rule.text.len();
            let fits = rule.packed.begins(here)
                && (rule.text.len() <= 8 || letters.get(at..end) == Some(&rule.text));
            fits && rule
                .after
                .as_ref()
                .is_none_or(|context| context.fits(after()))
                && rule
                    .before
                    .as_ref()
                    .is_none_or(|context| context.fits(letters.get(end).copied()))
        })
    }
}

impl Context {
    fn new(text: &str, vowels: &[u8], alphabet: &Alphabet) -> Option<Box<Self>> {
        if text.is_empty() {
            return None;
        }
        let mut context = Self {
            letters: [false; 256],
            edge: false,
        };
        for letter in text.nfc() {
            match letter {
                '#' => context.edge = true,
                'V' => vowels
                    .iter()
                    .for_each(|vowel| context.letters[usize::from(*vowel)] = true),
                'C' => {
                    for (number, holds) in (0..=u8::MAX).zip(context.letters.iter_mut()) {
                        *holds |= number != 0 && !vowels.contains(&number);
                    }
                }
                _ => context.letters[usize::from(alphabet.number(letter))] = true,
            }
        }
        Some(Box::new(context))
    }

    fn fits(&self, letter: Option<u8>) -> bool {
        letter.map_or(self.edge, |letter| self.letters[usize::from(letter)])
    }
}

fn numbers(text: &str, alphabet: &Alphabet) -> Vec<u8> {
    text.nfc().map(|letter| alphabet.number(letter)).collect()
}
