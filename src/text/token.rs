//! Words, numbers and punctuation marks of a text, with their places.

use icu_casemap::CaseMapper;
use unicode_segmentation::UnicodeSegmentation;

use super::classes::{is_apostrophe, is_invisible};
use crate::vocabulary::{Clitics, Span};

/// One word, number or punctuation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Has a letter: `Շուշի`, `S`, `1er`. A clitic keeps its apostrophe: `l’`.
    Word,
    /// Digits, with the marks between them: `1,5`.
    Number,
    /// One mark or symbol.
    Punctuation,
}

/// Cuts a text into tokens; white space gives none.
///
/// The boundaries are those of Unicode (UAX #29), except that a full stop, colon or underscore between letters cuts, and so
/// does every hyphen and space; that invisible characters never do; and that the words which `clitics` lists are cut off
/// before a vowel or an opening quotation mark, whatever apostrophe follows them.
pub fn tokens(text: &str, clitics: Option<&Clitics>) -> Vec<Token> {
    if let Some(words) = plain_words(text) {
        return words;
    }
    let mut cut = Cutter {
        text,
        tokens: Vec::new(),
    };
    for (start, segment) in text.split_word_bound_indices() {
        cut.segment(start, segment);
    }
    match clitics {
        Some(clitics) if !clitics.elided.is_empty() => elide(text, &cut.tokens, clitics),
        _ => cut.tokens,
    }
}

// The tokens of a text that is words of letters with spaces between and perhaps a mark after it, told without the tables of
// Unicode; `None` where anything else stands in it.
fn plain_words(text: &str) -> Option<Vec<Token>> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut push = |start, end, kind| {
        if start < end {
            let span = Span::new(start, end);
            words.push(Token { span, kind });
        }
    };
    for (at, letter) in text.char_indices() {
        match letter {
            'a'..='z' | 'A'..='Z' => {}
            ' ' => {
                push(start, at, TokenKind::Word);
                start = at + 1;
            }
            ',' | '.' | '!' | '?' if at + 1 == text.len() => {
                push(start, at, TokenKind::Word);
                push(at, at + 1, TokenKind::Punctuation);
                start = at + 1;
            }
            _ if is_plain_letter(letter) => {}
            _ => return None,
        }
    }
    push(start, text.len(), TokenKind::Word);
    Some(words)
}

/// The length of the word where a text is one word of letters and perhaps a mark after it, told without more ado.
pub(crate) fn plain_word(text: &str) -> Option<usize> {
    let word = text.strip_suffix([',', '.', '!', '?']).unwrap_or(text);
    let plain = |letter: char| letter.is_ascii_alphabetic() || is_plain_letter(letter);
    (!word.is_empty() && word.chars().all(plain)).then_some(word.len())
}

/// Whether a character is a letter or a digit, told of most without the tables of Unicode.
#[inline]
pub(crate) fn is_in_word(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    is_plain_letter(letter) || letter.is_alphanumeric()
}

/// Whether a character is a letter, told in the same way.
#[inline]
pub(crate) fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic();
    }
    is_plain_letter(letter) || letter.is_alphabetic()
}

// Letters that nothing parts from letters beside them.
fn is_plain_letter(letter: char) -> bool {
    matches!(
        letter,
        // Latin, Cyrillic, Armenian.
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{17F}' | '\u{18F}' | '\u{259}'
            | '\u{400}'..='\u{481}' | '\u{48A}'..='\u{4FF}'
            | '\u{531}'..='\u{556}' | '\u{561}'..='\u{587}'
    )
}

struct Cutter<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl Cutter<'_> {
    fn segment(&mut self, start: usize, segment: &str) {
        let mut from = start;
        for (at, letter) in segment.char_indices() {
            let at = start + at;
            let after = at + letter.len_utf8();
            // To Unicode the narrow no-break space, which French puts before `!` and `»`, is part of the word.
            let space = letter.is_whitespace();
            if space || (cuts(letter) && !self.in_number(at, after)) {
                self.part(Span::new(from, at));
                self.part(Span::new(at, after));
                from = after;
            }
        }
        self.part(Span::new(from, start + segment.len()));
    }

    fn part(&mut self, span: Span) {
        if let Some(kind) = kind_of(span.of(self.text)) {
            self.push(span, kind);
        }
    }

    fn push(&mut self, span: Span, kind: TokenKind) {
        let text = self.text;
        if let Some(last) = self.tokens.last_mut() {
            let between = text.get(last.span.end..span.start).unwrap_or_default();
            // A zero-width space is a boundary to Unicode; to us it is a leftover of a web page inside a word.
            let joined = !between.is_empty() && between.chars().all(is_invisible);
            if joined && kind != TokenKind::Punctuation && last.kind != TokenKind::Punctuation {
                last.span.end = span.end;
                if kind == TokenKind::Word {
                    last.kind = kind;
                }
                return;
            }
        }
        self.tokens.push(Token { span, kind });
    }

    fn in_number(&self, start: usize, end: usize) -> bool {
        let digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
        let before = self.text.get(..start).unwrap_or_default();
        let after = self.text.get(end..).unwrap_or_default();
        digit(before.chars().next_back()) && digit(after.chars().next())
    }
}

// `None` for white space and for what cannot be seen.
fn kind_of(segment: &str) -> Option<TokenKind> {
    if segment
        .chars()
        .all(|letter| letter.is_whitespace() || is_invisible(letter))
    {
        None
    } else if segment.chars().any(char::is_alphabetic) {
        Some(TokenKind::Word)
    } else if segment.chars().any(char::is_numeric) {
        Some(TokenKind::Number)
    } else {
        Some(TokenKind::Punctuation)
    }
}

// Marks that Unicode keeps inside words: `M.Dupont`, `a:b`, `a_b`, the Armenian one-dot leader and hyphen.
fn cuts(letter: char) -> bool {
    matches!(letter, '.' | ':' | '_' | '·' | '\u{2024}' | '\u{58A}')
}

// Cuts proclitics off words, and gives back their apostrophes to those that lost them.
fn elide(text: &str, tokens: &[Token], clitics: &Clitics) -> Vec<Token> {
    let mut out = Vec::with_capacity(tokens.len());
    let mut rest = tokens.iter().copied().peekable();
    while let Some(mut token) = rest.next() {
        if token.kind != TokenKind::Word {
            out.push(token);
            continue;
        }
        // The apostrophe is a token of its own before a quotation mark, and where it is not one that Unicode knows.
        if let Some(mark) = rest.peek().copied() {
            let joined = mark.span.start == token.span.end && is_one(mark.span.of(text));
            let next = text.get(mark.span.end..).unwrap_or_default();
            if joined && is_elided(token.span.of(text), clitics) && takes_elision(next, clitics) {
                token.span.end = mark.span.end;
                rest.next();
                out.push(token);
                continue;
            }
        }
        while let Some(end) = proclitic(text, token.span, clitics) {
            let span = Span::new(token.span.start, end);
            out.push(Token { span, ..token });
            token.span.start = end;
        }
        out.push(token);
    }
    out
}

// End of the elided word at the start of a token, apostrophe included.
fn proclitic(text: &str, span: Span, clitics: &Clitics) -> Option<usize> {
    let word = span.of(text);
    let (at, mark) = word
        .char_indices()
        .find(|(_, letter)| is_apostrophe(*letter))?;
    let rest = word
        .get(at + mark.len_utf8()..)
        .filter(|rest| !rest.is_empty())?;
    let fits = is_elided(word.get(..at)?, clitics) && takes_elision(rest, clitics);
    fits.then_some(span.start + at + mark.len_utf8())
}

fn is_elided(word: &str, clitics: &Clitics) -> bool {
    let seen: String = word
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .collect();
    let folded = CaseMapper::new().fold_string(&seen).into_owned();
    clitics.elided.contains(&folded)
}

// Whether a word or a quotation begins here that a clitic can lean on. Numbers do: l’11.
fn takes_elision(text: &str, clitics: &Clitics) -> bool {
    let mut letters = text.chars().filter(|letter| !is_invisible(*letter));
    let Some(first) = letters.next() else {
        return false;
    };
    let mut buffer = [0; 4];
    let folded = CaseMapper::new()
        .fold_string(first.encode_utf8(&mut buffer))
        .chars()
        .next();
    folded.is_some_and(|folded| clitics.vowels.contains(&folded))
        || first.is_numeric()
        || matches!(
            first,
            '«' | '\u{201C}' | '\u{201E}' | '\u{2018}' | '"' | '(' | '[' | '*' | '_'
        )
}

fn is_one(mark: &str) -> bool {
    let mut letters = mark.chars();
    letters.next().is_some_and(is_apostrophe) && letters.next().is_none()
}
