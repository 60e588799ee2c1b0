//! Addresses of the net in plain text: web, e-mail, handles, hashtags.

use super::{Zone, ZoneKind, find_byte};
use crate::vocabulary::Span;

/// The addresses, in no order; a handle in an address is one more.
///
/// Every address has one of a few marks in it. Only there it is seen what stands around.
pub(super) fn addresses(text: &str) -> Vec<Zone> {
    let mut found = Vec::new();
    let mut past = 0;
    let mut from = 0;
    while let Some(at) = find_byte(text, from, MARKS) {
        from = at + 1;
        let mark = text.as_bytes().get(at).copied().unwrap_or_default();
        let zone = match mark {
            b'.' | b':' => web_address(text, at, &mut past).map(|span| (span, ZoneKind::Url)),
            b'@' => at_sign(text, at, starts_word(text, at)),
            _ => number_sign(text, at),
        };
        if let Some((span, kind)) = zone {
            past = past.max(span.end);
            found.push(Zone { span, kind });
        }
    }
    found
}

// The last is where a wide number sign may begin.
const MARKS: [u8; 5] = [b'.', b':', b'@', b'#', 0xEF];

// The address with this full stop or colon in it. What lies before `past` is known.
fn web_address(text: &str, mark: usize, past: &mut usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let in_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let next = *bytes.get(mark + 1)?;
    if mark < *past || next.is_ascii_whitespace() {
        return None;
    }
    let before = bytes.get(*past..mark)?.iter().rev();
    let run = before.take_while(|byte| in_host(**byte)).count();
    let mut starts = mark - run..=mark;
    let start = starts.find(|at| {
        let is_letter = bytes.get(*at).is_some_and(u8::is_ascii_alphanumeric);
        is_letter && starts_word(text, *at)
    });
    let Some(start) = start else {
        // Nor does one begin here when it is asked again at the next mark.
        *past = mark + 1;
        return None;
    };
    let (end, seen) = url(text, start);
    *past = seen;
    end.map(|end| Span::new(start, end))
}

fn number_sign(text: &str, at: usize) -> Option<(Span, ZoneKind)> {
    let sign = text.get(at..)?.chars().next()?;
    let before = text.get(..at)?.chars().next_back();
    let is_sign = matches!(sign, '#' | '\u{FF03}');
    let alone = is_sign && before != Some('&') && !before.is_some_and(is_word);
    alone.then(|| hashtag(text, at, sign)).flatten()
}

fn starts_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    !before.is_some_and(is_word)
}

// Ends of addresses that are written without a scheme. Others would take a missing space after a full stop for one.
const DOMAINS: [&str; 20] = [
    "am", "az", "ch", "com", "de", "edu", "eu", "fr", "ge", "gov", "info", "int", "io", "ir",
    "net", "org", "ru", "tr", "tv", "uk",
];

const SCHEMES: [&str; 5] = ["http://", "https://", "ftp://", "mailto:", "www."];

// End of the address that starts here, if one does, and how far that settles what follows.
fn url(text: &str, start: usize) -> (Option<usize>, usize) {
    let rest = text.get(start..).unwrap_or_default();
    let host = rest
        .find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '-'))
        .unwrap_or(rest.len());
    let len = schemed(rest).or_else(|| bare(rest, host));
    // No later part of one dotted run is an address when the run is not.
    (len.map(|len| start + len), start + len.unwrap_or(host))
}

fn schemed(rest: &str) -> Option<usize> {
    SCHEMES
        .iter()
        .find(|scheme| {
            let mut found = rest.bytes().map(|byte| byte.to_ascii_lowercase());
            scheme.bytes().all(|byte| found.next() == Some(byte))
        })
        .filter(|scheme| {
            rest.get(scheme.len()..)
                .is_some_and(|rest| rest.starts_with(is_word))
        })
        .map(|_| address_len(rest))
}

fn bare(rest: &str, host: usize) -> Option<usize> {
    let dot = rest.get(..host)?.rfind('.').filter(|dot| *dot > 0)?;
    let label = rest.get(dot + 1..)?;
    let len = label
        .find(|letter: char| !letter.is_ascii_lowercase())
        .unwrap_or(label.len());
    let after = label.get(len..)?;
    if !DOMAINS.contains(&label.get(..len)?) || after.starts_with(is_word) {
        return None;
    }
    let path = if after.starts_with(['/', '?', '#', ':']) {
        address_len(after)
    } else {
        0
    };
    Some(dot + 1 + len + path)
}

// Length of the address at the start of `text`, without the punctuation that ends the sentence.
fn address_len(text: &str) -> usize {
    let end = text.find(|letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '<' | '>' | '"' | '`' | '|' | '\\' | '^' | '{' | '}' | '«' | '»' | '\u{201C}'
                    ..='\u{201F}'
            )
    });
    let mut address = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
    let count = |mark: char| address.matches(mark).count();
    let mut round = count(')').saturating_sub(count('('));
    let mut square = count(']').saturating_sub(count('['));
    while let Some(last) = address.chars().next_back() {
        let ends = match last {
            ')' => take_one(&mut round),
            ']' => take_one(&mut square),
            _ => matches!(
                last,
                '.' | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | '\''
                    | '\u{2019}'
                    | '…'
                    | '*'
                    | '_'
                    | '\u{589}'
                    | '\u{55D}'
            ),
        };
        if !ends {
            break;
        }
        address = address
            .get(..address.len() - last.len_utf8())
            .unwrap_or_default();
    }
    address.len()
}

// One of the closing brackets that have no opening one, while there are any.
fn take_one(unpaired: &mut usize) -> bool {
    let any = *unpaired > 0;
    *unpaired = unpaired.saturating_sub(1);
    any
}

fn at_sign(text: &str, at: usize, word_starts: bool) -> Option<(Span, ZoneKind)> {
    let after = text.get(at + 1..)?;
    if word_starts {
        let len = after.find(|letter| !is_word(letter)).unwrap_or(after.len());
        return (len > 0).then(|| (Span::new(at, at + 1 + len), ZoneKind::Handle));
    }
    let before = text.get(..at)?;
    let user = before
        .char_indices()
        .rev()
        .take_while(|(_, letter)| is_word(*letter) || matches!(letter, '.' | '%' | '+' | '-'))
        .last()?;
    let host = after
        .find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '.' | '-'))
        .unwrap_or(after.len());
    let host = after.get(..host)?.trim_end_matches(['.', '-']);
    host.trim_start_matches('.')
        .contains('.')
        .then(|| (Span::new(user.0, at + 1 + host.len()), ZoneKind::Email))
}

// A sign and a word with a letter: `#1` is a number.
fn hashtag(text: &str, at: usize, sign: char) -> Option<(Span, ZoneKind)> {
    let start = at + sign.len_utf8();
    let after = text.get(start..)?;
    let len = after.find(|letter| !is_word(letter)).unwrap_or(after.len());
    let word = after.get(..len)?;
    word.contains(char::is_alphabetic)
        .then(|| (Span::new(at, start + len), ZoneKind::Hashtag))
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
