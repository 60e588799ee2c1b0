//! Names of persons as people write them: surname first, with a comma, with initials, with a patronymic.

use std::borrow::Cow;

use super::Part;
use super::index::Index;
use super::keys::Keys;
use super::letters::part_text;
use super::name::Name;
use super::score::Hit;
use crate::vocabulary::TermRef;

/// Persons whose name the query gives in another shape than the glossary, by keys of one kind.
pub(super) fn find(index: &Index<'_>, keys: &Keys<'_>, query: &str, hits: &mut Vec<Hit>) {
    if !query.contains([' ', ',', '.']) {
        return;
    }
    let words = words(query);
    for split in 1..words.len() {
        let (front, back) = words.split_at(split);
        for (surname, rest, surname_first) in [(front, back, true), (back, front, false)] {
            let further = rest.len() > 1 || rest.iter().all(|word| word.initial);
            // One word before the surname is the given name, and that is no other shape.
            if surname.iter().any(|word| word.initial) || !(surname_first || further) {
                continue;
            }
            let bearers = keys.surnames(index, &keys.key(index, join(surname)));
            let is_surname = |name: &&Name| name.part() == Part::Surname;
            if !bearers.iter().any(|name| is_surname(&name)) {
                continue;
            }
            let named = given(index, keys, rest, surname_first);
            for name in bearers.iter().filter(is_surname) {
                let may_be = named.as_ref().is_none_or(|named| {
                    let mut named = named.iter();
                    named.any(|names| names.binary_search(&name.given()).is_ok())
                });
                if may_be
                    && let Some(term) = index.places().term(*name)
                    && let Some(part) = shape(index, term, rest, surname_first, keys)
                {
                    let tight = true;
                    hits.push(Hit::new(term, part, tight));
                }
            }
        }
    }
}

/// The given names that the words beside a surname may be; `None` where initials may stand for any.
fn given<'i>(
    index: &'i Index<'_>,
    keys: &Keys<'i>,
    rest: &[Word<'_>],
    surname_first: bool,
) -> Option<Vec<Cow<'i, [Name]>>> {
    if rest.iter().all(|word| word.initial) {
        return None;
    }
    // The given name alone beside the surname is no other shape where it stands first.
    let least = usize::from(!surname_first);
    let counts = (least..=FURTHER).filter_map(|further| rest.len().checked_sub(further));
    let counts = counts.filter(|count| *count > 0);
    let own = counts.filter_map(|count| rest.get(..count));
    let names = own.map(|own| keys.get(index, &keys.key(index, join(own))));
    Some(names.collect())
}

/// The most names that a query has more than the glossary.
const FURTHER: usize = 2;

/// A word of a query, and whether it can be an initial.
struct Word<'a> {
    text: &'a str,
    initial: bool,
}

/// Words between spaces, commas and full stops. One letter is an initial, and so are two before a full stop (Yu., Ch.).
fn words(query: &str) -> Vec<Word<'_>> {
    query
        .split([' ', ','])
        .flat_map(|chunk| chunk.split_inclusive('.'))
        .filter_map(|piece| {
            let text = piece.trim_end_matches('.');
            let most = if text.len() < piece.len() { 2 } else { 1 };
            let initial = text.chars().count() <= most;
            (!text.is_empty()).then_some(Word { text, initial })
        })
        .collect()
}

fn join<'q>(words: &[Word<'q>]) -> Cow<'q, str> {
    if let [word] = words {
        return Cow::Borrowed(word.text);
    }
    let words: Vec<&str> = words.iter().map(|word| word.text).collect();
    Cow::Owned(words.join(" "))
}

/// What the words beside the surname make of it; `None` when they contradict the given name.
fn shape(
    index: &Index<'_>,
    term: TermRef,
    rest: &[Word<'_>],
    surname_first: bool,
    keys: &Keys<'_>,
) -> Option<Part> {
    let key = |text| keys.key(index, text);
    let (_, term) = index.glossary.get(term)?;
    let given = key(Cow::Borrowed(part_text(term, Part::Given)?));
    if key(join(rest)) == given {
        return surname_first.then_some(Part::Reordered);
    }
    let first = rest.first()?;
    if rest.iter().all(|word| word.initial) {
        return given
            .starts_with(&*key(Cow::Borrowed(first.text)))
            .then_some(Part::Initials);
    }
    // The given name of the glossary, then one name more, or two where the second is a word such as oğlu.
    let named = given.split(' ').count();
    let (own, further) = rest.split_at_checked(named)?;
    (key(join(own)) == given && (1..=FURTHER).contains(&further.len())).then_some(Part::Extended)
}
