//! Which words of a name change: its last word, or the words of its head.

use super::inflection::{Head, Inflection};

/// A name cut into the words that change and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut<'a> {
    /// What stands before the changing words, with its space.
    pub(super) before: &'a str,
    /// The changing words, in order.
    pub(super) words: Vec<&'a str>,
    /// What stands after them, with its space.
    pub(super) after: &'a str,
    /// Number of words of the head.
    pub(super) count: usize,
}

/// Cuts a name; `inflection` says where its head ends.
pub(super) fn cut<'a>(inflection: &Inflection, name: &'a str) -> Cut<'a> {
    let head = head(inflection, name);
    let after = name.get(head.len()..).unwrap_or_default();
    let count = head.split_whitespace().count();
    if inflection.head.all {
        return Cut {
            before: "",
            words: head.split(' ').collect(),
            after,
            count,
        };
    }
    let start = head.rfind(char::is_whitespace).map_or(0, |at| {
        at + head
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    Cut {
        before: head.get(..start).unwrap_or_default(),
        words: vec![head.get(start..).unwrap_or_default()],
        after,
        count,
    }
}

fn head<'a>(inflection: &Inflection, name: &'a str) -> &'a str {
    let mut end = 0;
    for (at, _) in name.match_indices(' ').chain([(name.len(), "")]) {
        let word = name.get(end..at).unwrap_or_default().trim_start();
        let lower = inflection.sounds.lower(word);
        if end > 0 && stops(&inflection.head, &lower) {
            return name.get(..end).unwrap_or_default();
        }
        end = at;
    }
    name
}

fn stops(head: &Head, word: &str) -> bool {
    // A remark in brackets is no part of the head, where the data says what ends it.
    let remark = word.starts_with('(') && !head.stop.is_empty();
    remark
        || head.stop.iter().any(|stop| {
            if stop.ends_with(['’', '\'']) {
                word.starts_with(stop.as_str())
            } else {
                word == stop
            }
        })
}
