//! Groups of equal sequences to rules: everything in a class is replaced by what stands for the class.

use std::collections::BTreeMap;

/// Several letters that count as others.
#[derive(Clone, Debug)]
pub(super) struct Sequence {
    pub(super) from: Vec<char>,
    pub(super) to: Vec<char>,
    /// Replacing it makes no new sequence with what stands around it.
    pub(super) closed: bool,
}

/// Single letters with what stands for them, and longer sequences, longest first. Of a later group the first member
/// stands for all that its members stood for before.
pub(super) fn equalities(
    groups: impl Iterator<Item = Vec<Vec<char>>>,
) -> (BTreeMap<char, Vec<char>>, Vec<Sequence>) {
    let mut stands: BTreeMap<Vec<char>, Vec<char>> = BTreeMap::new();
    for group in groups {
        let Some(first) = group.first() else { continue };
        let to = stands.get(first).unwrap_or(first).clone();
        for member in group.into_iter().filter(|member| !member.is_empty()) {
            let old = stands.get(&member).unwrap_or(&member).clone();
            for other in stands.values_mut().filter(|other| **other == old) {
                other.clone_from(&to);
            }
            stands.insert(member, to.clone());
            stands.insert(old, to.clone());
        }
    }
    stands.retain(|from, to| from != to);

    let singles: BTreeMap<char, Vec<char>> = stands
        .iter()
        .filter_map(|(from, to)| match from.as_slice() {
            [letter] => Some((*letter, to.clone())),
            _ => None,
        })
        .collect();
    // Longer sequences are met after single letters have been replaced, so they are stated in the same terms.
    let in_terms = |letters: &[char]| -> Vec<char> {
        letters
            .iter()
            .flat_map(|letter| singles.get(letter).cloned().unwrap_or(vec![*letter]))
            .collect()
    };
    let mut sequences: Vec<Sequence> = stands
        .iter()
        .filter(|(from, _)| from.len() > 1)
        .map(|(from, to)| Sequence {
            from: in_terms(from),
            to: in_terms(to),
            closed: true,
        })
        .filter(|sequence| sequence.from != sequence.to)
        .collect();
    sequences.sort_by(|a, b| b.from.len().cmp(&a.from.len()).then(a.from.cmp(&b.from)));
    sequences.dedup_by(|a, b| a.from == b.from);
    let froms: Vec<Vec<char>> = sequences.iter().map(|rule| rule.from.clone()).collect();
    for sequence in &mut sequences {
        sequence.closed = !froms.iter().any(|from| overlap(&sequence.to, from));
    }
    (singles, sequences)
}

// Whether the two can lie over each other, wholly or in part, with equal letters where they do.
fn overlap(a: &[char], b: &[char]) -> bool {
    let shifted = |long: &[char], short: &[char]| {
        (0..long.len()).any(|shift| long.iter().skip(shift).zip(short).all(|(x, y)| x == y))
    };
    shifted(a, b) || shifted(b, a)
}
