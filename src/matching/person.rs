//! Names of persons as people write them: surname first, with a comma, with initials, with a patronymic.

use super::Part;
use super::index::{Index, Row, part_text};
use super::score::Hit;

/// Persons whose name the query gives in another shape than the glossary. `key` makes the keys of `rows`.
pub(super) fn find<'g>(
    index: &Index<'_>,
    rows: impl Fn(&str) -> Vec<Row<'g>>,
    key: impl Fn(&str) -> String,
    query: &str,
) -> Vec<Hit> {
    let words = words(query);
    let mut hits = Vec::new();
    for split in 1..words.len() {
        let (front, back) = words.split_at(split);
        for (surname, rest, surname_first) in [(front, back, true), (back, front, false)] {
            if surname.iter().any(|word| word.initial) {
                continue;
            }
            let surname = key(&join(surname));
            let rows = rows(&surname).into_iter();
            let surnames = rows.filter(|row| row.part == Part::Surname);
            hits.extend(surnames.filter_map(|row| {
                let part = shape(index, &row, rest, surname_first, &key)?;
                index.hit(row.term, part, true)
            }));
        }
    }
    hits
}

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

fn join(words: &[Word<'_>]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.text).collect();
    words.join(" ")
}

/// What the words beside the surname make of it; `None` when they contradict the given name.
fn shape(
    index: &Index<'_>,
    row: &Row<'_>,
    rest: &[Word<'_>],
    surname_first: bool,
    key: impl Fn(&str) -> String,
) -> Option<Part> {
    let (_, term) = index.glossary.get(row.term)?;
    let given = key(part_text(term, Part::Given)?);
    if key(&join(rest)) == given {
        return surname_first.then_some(Part::Reordered);
    }
    let first = rest.first()?;
    if rest.iter().all(|word| word.initial) {
        return given
            .starts_with(&key(first.text))
            .then_some(Part::Initials);
    }
    // The given name of the glossary, then one name more, or two where the second is a word such as oğlu.
    let named = given.split(' ').count();
    let (own, further) = rest.split_at_checked(named)?;
    (key(&join(own)) == given && (1..=2).contains(&further.len())).then_some(Part::Extended)
}
