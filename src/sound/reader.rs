//! One convention of spelling: letters → sounds by the longest rule whose context holds.

use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::alphabet::Alphabet;
use super::costs::Costs;
use super::data::ReaderData;
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
    reads: Box<[bool; LETTERS]>,
}

#[derive(Clone, Debug)]
struct Rule {
    text: Vec<u8>,
    packed: Packed,
    // Apart: rules stand close together, few ask for a context, and those often for the same one.
    after: Option<Arc<Context>>,
    before: Option<Arc<Context>>,
    sounds: Vec<(Vec<u8>, u16)>,
}

/// Letters that may stand beside a rule, and whether the edge of the word may.
#[derive(Clone, Debug)]
struct Context {
    letters: [bool; LETTERS],
    edge: bool,
}

/// As many as there are numbers of letters.
const LETTERS: usize = 256;

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
        let vowels = chain.iter().find(|data| !data.vowels.is_empty());
        let vowels: Vec<u8> = vowels.map_or_else(Vec::new, |data| numbers(&data.vowels, alphabet));
        let mut contexts = Contexts {
            known: Vec::new(),
            vowels,
            alphabet,
        };
        let count = chain
            .iter()
            .map(|data| data.rules.len() + data.letters.len());
        let mut rules: Vec<Rule> = Vec::with_capacity(count.sum());
        for data in chain {
            for rule in &data.rules {
                let sounds = rule.sounds.iter();
                rules.push(Rule::new(
                    numbers(&rule.text, alphabet),
                    contexts.get(&rule.after),
                    contexts.get(&rule.before),
                    sounds
                        .map(|(sounds, cost)| (costs.sounds(sounds), *cost))
                        .collect(),
                ));
            }
            for (text, sounds) in &data.letters {
                let sounds = vec![(costs.sounds(sounds), 0)];
                rules.push(Rule::new(numbers(text, alphabet), None, None, sounds));
            }
        }
        rules.retain(|rule| !rule.text.is_empty());
        let asks =
            |rule: &Rule| usize::from(rule.after.is_some()) + usize::from(rule.before.is_some());
        // The longest first, of those the one that asks for more; the reader's own before its base's, which then are never reached.
        rules.sort_by_key(|rule| {
            let first = rule.text.first().copied();
            (first, usize::MAX - rule.text.len(), 2 - asks(rule))
        });
        let mut starts: Vec<u16> = Vec::with_capacity(LETTERS + 1);
        let mut reads = Box::new([false; LETTERS]);
        for (at, rule) in (0..).zip(&rules) {
            let first = rule.text.first().map_or(0, |first| usize::from(*first));
            starts.resize(starts.len().max(first + 1), at);
            for letter in &rule.text {
                reads[usize::from(*letter)] = true;
            }
        }
        starts.resize(LETTERS + 1, u16::try_from(rules.len()).unwrap_or(u16::MAX));
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

impl Rule {
    fn new(
        text: Vec<u8>,
        after: Option<Arc<Context>>,
        before: Option<Arc<Context>>,
        sounds: Vec<(Vec<u8>, u16)>,
    ) -> Self {
        Self {
            packed: Packed::new(&text),
            text,
            after,
            before,
            sounds,
        }
    }
}

/// The contexts of one reader: few, and each in many rules.
struct Contexts<'d> {
    known: Vec<(&'d str, Arc<Context>)>,
    vowels: Vec<u8>,
    alphabet: &'d Alphabet,
}

impl<'d> Contexts<'d> {
    /// The context that the data writes like this; `None` where it asks for nothing.
    fn get(&mut self, text: &'d str) -> Option<Arc<Context>> {
        if text.is_empty() {
            return None;
        }
        if let Some((_, context)) = self.known.iter().find(|(known, _)| *known == text) {
            return Some(Arc::clone(context));
        }
        let context = Arc::new(Context::new(text, &self.vowels, self.alphabet));
        self.known.push((text, Arc::clone(&context)));
        Some(context)
    }
}

impl Context {
    fn new(text: &str, vowels: &[u8], alphabet: &Alphabet) -> Self {
        let mut context = Self {
            letters: [false; LETTERS],
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
        context
    }

    fn fits(&self, letter: Option<u8>) -> bool {
        letter.map_or(self.edge, |letter| self.letters[usize::from(letter)])
    }
}

fn numbers(text: &str, alphabet: &Alphabet) -> Vec<u8> {
    if text.is_ascii() {
        let letters = text.chars();
        return letters.map(|letter| alphabet.number(letter)).collect();
    }
    text.nfc().map(|letter| alphabet.number(letter)).collect()
}
