//! Quotations of plain text, paired by paragraph.

use super::{Zone, ZoneKind, find_byte};
use crate::vocabulary::Span;

/// The quotations, nested ones too, in no order.
pub(super) fn quotations(text: &str, paragraphs: &[Span]) -> Vec<Zone> {
    let mut quotes = Quotes::default();
    for paragraph in paragraphs {
        quotes.paragraph(text, *paragraph);
    }
    quotes.found
}

/// Paragraphs of plain text: parted by blank lines, and by a line break between a full stop and a capital, since many
/// files have one line a paragraph. Only quotations that were left open depend on it.
pub(super) fn paragraphs(text: &str) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    let (mut start, mut end) = (0, 0);
    for line in text.split_inclusive('\n') {
        let before = Span::new(start, end).of(text);
        let breaks = line.trim().is_empty() || (ends_sentence(before) && begins_sentence(line));
        if breaks && !before.trim().is_empty() {
            paragraphs.push(Span::new(start, end));
            start = end;
        }
        end += line.len();
    }
    paragraphs.push(Span::new(start, end));
    paragraphs
}

// Nobody nests deeper; garbage must not cost quadratic time.
const DEEPEST: usize = 16;

#[derive(Default)]
struct Quotes {
    found: Vec<Zone>,
    // Quotations open here, outermost first.
    open: Vec<Open>,
    // What an earlier paragraph left open.
    pending: Option<Open>,
}

#[derive(Clone, Copy)]
struct Open {
    pair: Pair,
    mark: char,
    start: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pair {
    Guillemets,
    SingleGuillemets,
    Curly,
    Straight,
    // These two are other things when they are not closed: an apostrophe, a shift.
    SingleCurly,
    Typed,
}

#[derive(Clone, Copy)]
enum Role {
    Opens(Pair),
    Closes(Pair),
}

impl Quotes {
    fn paragraph(&mut self, text: &str, span: Span) {
        let body = span.of(text);
        let mut done = 0;
        while let Some(at) = find_byte(body, done, QUOTES) {
            let Some(mark) = body.get(at..).and_then(|rest| rest.chars().next()) else {
                break;
            };
            let start = span.start + at;
            let mut len = mark.len_utf8();
            let before = body.get(..at).and_then(|text| text.chars().next_back());
            let after = body.get(at + len..).and_then(|rest| rest.chars().next());
            if let Some(role) = self.role(before, mark, after) {
                if matches!(mark, '<' | '>') {
                    len += 1;
                }
                match role {
                    Role::Opens(pair) if self.open.len() < DEEPEST => {
                        self.open.push(Open { pair, mark, start });
                    }
                    Role::Opens(_) => {}
                    Role::Closes(pair) => self.close(pair, start + len),
                }
            }
            done = at + len;
        }
        let end = span.start + body.trim_end().len();
        let unclosed = self
            .open
            .iter()
            .copied()
            .find(|open| !open.pair.is_doubtful());
        if let Some(open) = unclosed {
            self.find(open.start, end);
            self.pending = Some(open);
        }
        self.open.clear();
    }

    // What a mark does, seen between its neighbours.
    fn role(&self, before: Option<char>, mark: char, after: Option<char>) -> Option<Role> {
        use Pair::{Curly, Guillemets, SingleCurly, SingleGuillemets, Straight, Typed};
        let letter = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let space = |side: Option<char>| side.is_none_or(char::is_whitespace);
        Some(match mark {
            '«' => Role::Opens(Guillemets),
            '»' => Role::Closes(Guillemets),
            '‹' => Role::Opens(SingleGuillemets),
            '›' => Role::Closes(SingleGuillemets),
            // Closes „such“ and opens “such”.
            '\u{201C}' if self.innermost(Curly) == Some('\u{201E}') => Role::Closes(Curly),
            '\u{201C}' | '\u{201E}' | '\u{201F}' => Role::Opens(Curly),
            '\u{201D}' if !self.is_open(Curly) && !letter(before) && letter(after) => {
                Role::Opens(Curly)
            }
            '\u{201D}' => Role::Closes(Curly),
            '"' if self.is_open(Straight) => {
                if space(before) && letter(after) {
                    Role::Opens(Straight)
                } else {
                    Role::Closes(Straight)
                }
            }
            '"' if !space(before) && !letter(after) && self.is_pending(Straight) => {
                Role::Closes(Straight)
            }
            // Inches.
            '"' if before.is_some_and(char::is_numeric) && !letter(after) => return None,
            '"' => Role::Opens(Straight),
            '\u{2018}' if !letter(before) && letter(after) => Role::Opens(SingleCurly),
            '\u{2019}' if self.is_open(SingleCurly) && !letter(after) => Role::Closes(SingleCurly),
            '<' if after == Some('<') => Role::Opens(Typed),
            '>' if after == Some('>') => Role::Closes(Typed),
            _ => return None,
        })
    }

    fn close(&mut self, pair: Pair, end: usize) {
        if let Some(index) = self.open.iter().rposition(|open| open.pair == pair) {
            let start = self.open.get(index).map_or(end, |open| open.start);
            self.open.truncate(index);
            self.find(start, end);
        } else if let Some(open) = self.pending.filter(|open| open.pair == pair) {
            self.find(open.start, end);
        } else {
            return;
        }
        // What is closed here explains what was left open before.
        self.pending = self.pending.filter(|open| open.pair != pair);
    }

    fn find(&mut self, start: usize, end: usize) {
        self.found.push(Zone {
            span: Span::new(start, end),
            kind: ZoneKind::Quotation,
        });
    }

    fn is_open(&self, pair: Pair) -> bool {
        self.open.iter().any(|open| open.pair == pair)
    }

    fn is_pending(&self, pair: Pair) -> bool {
        self.pending.is_some_and(|open| open.pair == pair)
    }

    fn innermost(&self, pair: Pair) -> Option<char> {
        let mut open = self.open.iter().rev();
        open.find(|open| open.pair == pair).map(|open| open.mark)
    }
}

impl Pair {
    fn is_doubtful(self) -> bool {
        matches!(self, Self::SingleCurly | Self::Typed)
    }
}

// The first bytes of the marks that quote, also of others: of guillemets, and of curly ones.
const QUOTES: [u8; 5] = [b'"', b'<', b'>', 0xC2, 0xE2];

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(|mark| {
        matches!(
            mark,
            '.' | '!' | '?' | '…' | '»' | '"' | '\u{201C}' | '\u{201D}' | ':' | '\u{589}'
        )
    })
}

fn begins_sentence(line: &str) -> bool {
    line.trim_start().starts_with(|mark: char| {
        mark.is_uppercase()
            || matches!(
                mark,
                '«' | '"' | '\u{201C}' | '\u{201E}' | '-' | '\u{2013}' | '\u{2014}' | '•'
            )
    })
}
