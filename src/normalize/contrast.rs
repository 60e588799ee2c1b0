//! Two names of one concept side by side: «Khankendi, formerly Stepanakert», «Shusha/Shushi» is about the names, and must keep both.

use std::collections::BTreeSet;

use crate::matching::part_text;
use crate::mentions::Mention;
use crate::text::casing;
use crate::vocabulary::{Glossary, Language, Span, Term};

/// Words that may stand between the two names: “, which Armenians call”.
const BETWEEN: usize = 5;

/// Indices of the mentions that stand next to another name of the same concept, one of other users, or one that a word, a bracket or
/// a slash between them says to be another name.
pub(super) fn contrasted(
    glossary: &Glossary,
    language: Option<&Language>,
    text: &str,
    mentions: &[Mention],
) -> BTreeSet<usize> {
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
                && (other_users(glossary, first, second)
                    || (other_name(glossary, first, second) && is_told(language, between)))
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

/// Whether two names have other letters, and are not cases of one.
fn other_name(glossary: &Glossary, first: &Mention, second: &Mention) -> bool {
    let text = |mention: &Mention| {
        let (_, term) = glossary.get(mention.term)?;
        part_text(term, mention.part)
    };
    first.part == second.part && text(first) != text(second)
}

/// Whether what stands between two names says that they are names of one thing.
fn is_told(language: Option<&Language>, between: &str) -> bool {
    let is_alias = |language: &Language, word: &str| {
        let word = casing::lower(language, word);
        language.naming.aliases.iter().any(|alias| {
            let beginning = alias.strip_suffix('*');
            beginning.map_or(*alias == word, |beginning| word.starts_with(beginning))
        })
    };
    let mut words = between.split(|letter: char| !letter.is_alphabetic());
    between.contains('(')
        || between.trim() == "/"
        || language.is_some_and(|language| words.any(|word| is_alias(language, word)))
}
