//! Rules made ready: which one applies at a place of a word.

use std::collections::BTreeMap;

use super::scheme::Rule;

/// Rules by their first letter, the one to try first before the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rules: Vec<Rule>,
    by_first: BTreeMap<char, Vec<usize>>,
    /// All letters that a rule reads, sorted.
    letters: Vec<char>,
}

/// A piece of a word, and the rule that writes it; `None`: it is copied.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) len: usize,
    pub(super) rule: Option<usize>,
}

impl Table {
    pub(super) fn new(rules: Vec<Rule>) -> Self {
        let mut by_first: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (index, rule) in rules.iter().enumerate() {
            if let Some(first) = rule.letters.first() {
                by_first.entry(*first).or_default().push(index);
            }
        }
        for indexes in by_first.values_mut() {
            indexes.sort_by_key(|index| {
                let rule = &rules[*index];
                let free = rule.left.is_empty() && rule.right.is_empty();
                (
                    std::cmp::Reverse((rule.letters.len(), rule.priority)),
                    free,
                    *index,
                )
            });
        }
        let mut letters: Vec<char> = rules
            .iter()
            .flat_map(|rule| rule.letters.iter().copied())
            .collect();
        letters.sort_unstable();
        letters.dedup();
        Self {
            rules,
            by_first,
            letters,
        }
    }

    pub(super) fn rule(&self, index: usize) -> &Rule {
        &self.rules[index]
    }

    pub(super) fn letters(&self) -> impl Iterator<Item = char> {
        self.letters.iter().copied()
    }

    /// Whether a rule reads this letter.
    pub(super) fn reads(&self, letter: char) -> bool {
        self.letters.binary_search(&letter).is_ok()
    }

    /// Cuts a word: at each place the longest rule whose neighbours fit; a letter without a rule by itself.
    pub(super) fn pieces(&self, word: &[char]) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(word.len());
        let mut start = 0;
        while start < word.len() {
            let rule = self.at(word, start);
            let len = rule.map_or(1, |rule| self.rules[rule].letters.len());
            pieces.push(Piece { start, len, rule });
            start += len;
        }
        pieces
    }

    fn at(&self, word: &[char], at: usize) -> Option<usize> {
        let rest = word.get(at..)?;
        let candidates = self.by_first.get(rest.first()?)?;
        candidates.iter().copied().find(|index| {
            let rule = &self.rules[*index];
            rest.starts_with(&rule.letters)
                && rule.left.holds_before(word, at)
                && rule.right.holds_after(word, at + rule.letters.len())
        })
    }
}
