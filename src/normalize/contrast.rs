//! Two names of one concept side by side: «Khankendi, formerly Stepanakert» is about the names, and must keep both.

use std::collections::BTreeSet;

use crate::mentions::Mention;
use crate::vocabulary::{Glossary, Span, Term};

/// Words that may stand between the two names: “, which Armenians call”.
const BETWEEN: usize = 5;

/// Indices of the mentions that stand next to another name of the same concept, one of other users.
pub(super) fn contrasted(glossary: &Glossary, text: &str, mentions: &[Mention]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for (index, first) in mentions.iter().enumerate() {
        for (other, second) in mentions.iter().enumerate().skip(index + 1) {
            let between = Span::new(first.span.end, second.span.start).of(text);
            if !is_near(between) {
                break;
            }
            if first.term.concept == second.term.concept
                && !first.is_open()
                && !second.is_open()
                && other_users(glossary, first, second)
            {
                found.extend([index, other]);
            }
        }
    }
    found
}

/// One sentence, and few words of it.
fn is_near(between: &str) -> bool {
    // `։` ends an Armenian sentence.
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '\u{589}' | '\n');
    !between.contains(ends) && between.split_whitespace().count() <= BETWEEN
}

/// Whether nobody is known to use both.
fn other_users(glossary: &Glossary, first: &Mention, second: &Mention) -> bool {
    let users = |mention: &Mention| {
        glossary
            .get(mention.term)
            .map(|(_, term): (_, &Term)| &term.details.usage)
    };
    let (Some(first), Some(second)) = (users(first), users(second)) else {
        return false;
    };
    first != second && !first.iter().any(|usage| second.contains(usage))
}
