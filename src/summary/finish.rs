//! The last touches on a sentence: spaces and commas where parts met, elision, the article before a vowel, the capital.

use crate::text::casing;
use crate::vocabulary::Grammar;

use super::phrase::Context;

/// Opens an apposition; what closes it is dropped before other punctuation.
pub(super) const COMMA: &str = ", ";

/// A sentence as it is printed.
pub(super) fn finish(context: &Context<'_>, text: &str) -> String {
    let own = context.rules.words.get("closing");
    let text = tidy(text, own.map_or("", String::as_str));
    let text = elide(context, &text);
    let text = articles(context, &text);
    // «1991 թվականին»: a number has no capital, and what follows it needs none.
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    if first.is_some_and(char::is_numeric) {
        return text;
    }
    casing::capitalize(context.language, &text)
}

/// Single spaces, none before punctuation, and no comma before other punctuation.
/// `own` are closing marks of the language’s own.
fn tidy(text: &str, own: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' if out.is_empty() || out.ends_with(' ') || out.ends_with(OPENING) => {}
            letter if CLOSING.contains(&letter) || own.contains(letter) => {
                let kept = out.trim_end_matches(' ').len();
                out.truncate(kept);
                if out.ends_with(',') {
                    out.pop();
                }
                // What stood open at the start of a sentence leaves no comma behind.
                if letter != ',' || !out.is_empty() {
                    out.push(letter);
                }
            }
            letter => out.push(letter),
        }
    }
    let kept = out.trim_end_matches(' ').len();
    out.truncate(kept);
    out
}

const OPENING: [char; 3] = ['(', '“', '«'];
const CLOSING: [char; 7] = [',', '.', ';', ':', ')', '”', '»'];

/// «que» + «il» → «qu’il», by the elided words of the language.
fn elide(context: &Context<'_>, text: &str) -> String {
    let clitics = &context.language.clitics;
    if clitics.full.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((word, after)) = rest.split_once(' ') {
        let elided = clitics.full.iter().find_map(|(short, full)| {
            // «le», «la» and «si» are settled where the noun is written, or follow other rules.
            let [only] = full.as_slice() else {
                return None;
            };
            (only == word && only.starts_with(short.as_str())).then_some(short)
        });
        match elided {
            Some(short)
                if context
                    .paradigms
                    .elides(context.rules.lang, after, &Grammar::default()) =>
            {
                out.push_str(short);
                out.push('’');
            }
            _ => {
                out.push_str(word);
                out.push(' ');
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The article before the next word.
fn articles(context: &Context<'_>, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((word, after)) = rest.split_once(' ') {
        out.push_str(
            &context
                .paradigms
                .article_before(context.rules.lang, word, after),
        );
        out.push(' ');
        rest = after;
    }
    out.push_str(rest);
    out
}
