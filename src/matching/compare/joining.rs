//! Words that one name writes as one and the other as two: Тер-Петросян, Terpetrosyan.

use super::Comparer;
use super::pairing::Side;
use super::tokens::{Item, Token, token};

/// Two sides of a comparison in which words were joined.
pub(super) struct Joined<'t> {
    words: Vec<Part<'t>>,
    others: Vec<Part<'t>>,
}

enum Part<'t> {
    One(Item<'t>),
    Two(Box<Token>),
}

/// Words of the longer name are joined where they then sound equal to one of the shorter; `None` where none do.
pub(super) fn join<'t>(
    comparer: &Comparer<'_>,
    one: &Side<'t>,
    other: &Side<'t>,
) -> Option<Joined<'t>> {
    if one.items.len() == other.items.len() {
        return None;
    }
    let parts = |side: &Side<'t>| side.items.iter().copied().map(Part::One).collect();
    let mut joined = Joined {
        words: parts(one),
        others: parts(other),
    };
    let (longer, side, shorter) = if one.items.len() < other.items.len() {
        (&mut joined.others, other, &one.items)
    } else {
        (&mut joined.words, one, &other.items)
    };
    let count = longer.len();
    while longer.len() > shorter.len() && join_two(comparer, longer, side, shorter) {}
    (longer.len() < count).then_some(joined)
}

fn join_two(
    comparer: &Comparer<'_>,
    longer: &mut Vec<Part<'_>>,
    side: &Side<'_>,
    shorter: &[Item<'_>],
) -> bool {
    let most = u32::from(comparer.sounds.verdict().equal);
    let found = longer.windows(2).enumerate().find_map(|(at, pair)| {
        let [first, second] = pair else {
            return None;
        };
        let (first, second) = (first.item(), second.item());
        let mut candidates = shorter.iter().filter(|word| may_be(&first, &second, word));
        let any = candidates.next()?;
        let text = format!("{}{}", first.text, second.text);
        let whole = token(comparer, &text, side.lang, false);
        let mut candidates = std::iter::once(any).chain(candidates);
        let fits = candidates.any(|word| {
            let sounds = comparer.sounds;
            sounds
                .distance_of(whole.word.view(), word.word, most)
                .is_some()
        });
        fits.then_some((at, whole))
    });
    let Some((at, whole)) = found else {
        return false;
    };
    longer.splice(at..at + 2, [Part::Two(Box::new(whole))]);
    true
}

/// What two words cannot make together is not read: they would begin otherwise, or be much shorter or longer.
fn may_be(first: &Item<'_>, second: &Item<'_>, word: &Item<'_>) -> bool {
    let (both, one) = (
        first.word.length() + second.word.length(),
        word.word.length(),
    );
    !first.initial
        && !second.initial
        && one <= 2 * both
        && both <= 2 * one
        && first.word.may_begin_like(word.word)
}

impl Joined<'_> {
    /// The words of both names.
    pub(super) fn items(&self) -> (Vec<Item<'_>>, Vec<Item<'_>>) {
        (items(&self.words), items(&self.others))
    }
}

fn items<'p>(parts: &'p [Part<'_>]) -> Vec<Item<'p>> {
    parts.iter().map(Part::item).collect()
}

impl Part<'_> {
    fn item(&self) -> Item<'_> {
        match self {
            Self::One(item) => *item,
            Self::Two(token) => token.item(),
        }
    }
}
