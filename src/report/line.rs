//! A report as sentences of words: what the grammar reads.
//!
//! Contractions are undone («du» = de + le), elisions written out («d’» = de), hyphens inside words opened
//! («cessez-le-feu» = cessez le feu); quotation marks leave the line and stay as a mark on each word.

use crate::text::{Folder, TokenKind, tokens};
use crate::vocabulary::{Language, Span, Words};

/// One word, number or mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands; the two parts of a contraction share the span.
    pub(super) span: Span,
    /// Folded, in full form.
    pub(super) norm: String,
    /// What a capital written without its accent may stand for: «Etats-Unis», «A Erevan».
    pub(super) accented: Option<String>,
    /// Begins with a capital.
    pub(super) capital: bool,
    /// Second part of a contraction: the article inside «du».
    pub(super) contracted: bool,
    pub(super) kind: TokenKind,
    /// Number of the quotation it stands in.
    pub(super) quote: Option<usize>,
}

/// One sentence, or a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) span: Span,
    pub(super) words: Vec<Word>,
    pub(super) heading: bool,
}

/// Cuts text into words; also used for the phrases of the data, so that both look the same.
#[derive(Clone, Copy)]
pub(super) struct Cutter<'a> {
    language: &'a Language,
    folder: &'a Folder,
}

/// What a text holds.
pub(super) struct Lines {
    pub(super) sentences: Vec<Sentence>,
    /// Inner spans of the quotations, by number.
    pub(super) quotes: Vec<Span>,
}

impl<'a> Cutter<'a> {
    pub(super) fn new(language: &'a Language, folder: &'a Folder) -> Self {
        Self { language, folder }
    }

    /// The normal forms of a phrase of the data.
    pub(super) fn phrase(self, text: &str) -> Vec<String> {
        // Most are small letters between spaces, and where the words end is plain to see.
        let plain = |sign: char| sign == ' ' || (sign <= '\u{24F}' && sign.is_lowercase());
        if text.chars().all(plain) {
            let mut words = Vec::new();
            for word in text.split(' ').filter(|word| !word.is_empty()) {
                let norm = self.folder.key(word).into_string();
                let mut contractions = self.language.clitics.contractions.iter();
                match contractions.find(|(short, _)| *short == norm) {
                    Some((_, full)) => words.extend_from_slice(full),
                    None => words.push(norm),
                }
            }
            return words;
        }
        self.words(text, 0, &mut Vec::new())
            .into_iter()
            .map(|word| word.norm)
            .collect()
    }

    /// The sentences of a text; `part` gives the stretches of prose.
    pub(super) fn lines(self, text: &str, parts: &[Span], closed: &Words) -> Lines {
        let mut lines = Lines {
            sentences: Vec::new(),
            quotes: Vec::new(),
        };
        let short: Vec<String> = closed
            .abbreviations
            .iter()
            .map(|short| self.folder.key(short).into_string())
            .collect();
        for part in parts {
            for paragraph in paragraphs(part.of(text)) {
                let span = paragraph.shifted(part.start);
                self.paragraph(text, span, &short, &closed.capitals, &mut lines);
            }
        }
        lines
    }

    fn paragraph(
        self,
        text: &str,
        span: Span,
        short: &[String],
        capitals: &[(String, String)],
        lines: &mut Lines,
    ) {
        let mut words = self.words(span.of(text), span.start, &mut lines.quotes);
        for word in words.iter_mut().filter(|word| word.capital) {
            let accented = |(plain, accented): &(String, String)| {
                let rest = word.norm.strip_prefix(plain)?;
                Some(format!("{accented}{rest}"))
            };
            word.accented = capitals.iter().find_map(accented);
        }
        let opening = dateline(&words, text);
        push(&words, 0, opening, text, lines);
        let mut start = opening;
        for at in opening..words.len() {
            if ends_sentence(&words, at, short) {
                push(&words, start, at + 1, text, lines);
                start = at + 1;
            }
        }
        push(&words, start, words.len(), text, lines);
    }

    fn words(self, text: &str, offset: usize, quotes: &mut Vec<Span>) -> Vec<Word> {
        let clitics = &self.language.clitics;
        let all = tokens(text, Some(clitics));
        let mut words: Vec<Word> = Vec::with_capacity(all.len());
        let mut open: Option<usize> = None;
        for (index, token) in all.iter().enumerate() {
            let piece = token.span.of(text);
            let first = piece.chars().next().unwrap_or(' ');
            if token.kind == TokenKind::Punctuation && is_quotation_mark(first) {
                open = toggle(open, first, token.span.shifted(offset), quotes);
                continue;
            }
            if token.kind == TokenKind::Punctuation && is_hyphen(first) && inside_word(&all, index)
            {
                continue;
            }
            let norm = self.folder.key(piece).into_string();
            let word = Word {
                span: token.span.shifted(offset),
                norm,
                accented: None,
                capital: first.is_uppercase(),
                contracted: false,
                kind: token.kind,
                quote: open,
            };
            let full = |list: &[(String, Vec<String>)]| {
                let bare = word.norm.trim_end_matches('’').trim_end_matches('\'');
                list.iter()
                    .find(|(short, _)| short == bare)
                    .map(|(_, full)| full.clone())
            };
            let elided = word.norm.ends_with(['’', '\'']);
            let parts = if elided {
                full(&clitics.full).map(|full| full.into_iter().take(1).collect())
            } else {
                full(&clitics.contractions)
            };
            match parts {
                Some(parts) => {
                    for (at, part) in parts.into_iter().enumerate() {
                        words.push(Word {
                            norm: part,
                            contracted: at > 0,
                            capital: word.capital && at == 0,
                            ..word.clone()
                        });
                    }
                }
                None => words.push(word),
            }
        }
        if let Some(quote) = open.and_then(|number| quotes.get_mut(number)) {
            quote.end = quote.end.max(offset + text.len());
        }
        words
    }
}

impl Word {
    pub(super) fn is(&self, norm: &str) -> bool {
        self.norm == norm || self.accented.as_deref() == Some(norm)
    }

    /// A number in digits.
    pub(super) fn digits(&self) -> Option<u64> {
        let digits: String = self.norm.chars().filter(char::is_ascii_digit).collect();
        let plain = self
            .norm
            .chars()
            .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '\u{a0}' | '\u{202f}'));
        (self.kind == TokenKind::Number && plain)
            .then(|| digits.parse().ok())
            .flatten()
    }
}

/// Paragraphs are lines; where blank lines part the blocks, a block of several lines is one.
fn paragraphs(text: &str) -> Vec<Span> {
    let blocks = text.contains("\n\n") || text.contains("\r\n\r\n");
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        let span = Span::new(start, start + trimmed.len());
        at += line.len();
        if trimmed.is_empty() {
            open = false;
            continue;
        }
        // A list item or a heading is a paragraph of its own.
        let own = trimmed.starts_with(['#', '-', '*', '•']);
        match spans.last_mut() {
            Some(last) if blocks && open && !own => *last = last.to(span),
            _ => spans.push(span),
        }
        open = !own || trimmed.starts_with(['-', '*', '•']);
    }
    spans
}

fn push(words: &[Word], start: usize, end: usize, text: &str, lines: &mut Lines) {
    let Some(words) = words.get(start..end) else {
        return;
    };
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return;
    };
    if !words.iter().any(|word| word.kind == TokenKind::Word) {
        return;
    }
    let mut span = first.span.to(last.span);
    // Quotation marks around the sentence belong to it.
    let before = text.get(..span.start).unwrap_or_default();
    let trimmed = before.trim_end_matches(['\u{a0}', '\u{202f}', ' ']);
    if first.quote.is_some()
        && let Some(mark) = trimmed
            .chars()
            .next_back()
            .filter(|mark| is_quotation_mark(*mark))
    {
        span.start = trimmed.len() - mark.len_utf8();
    }
    let heading = !words
        .last()
        .is_some_and(|word| is_stop(word) || word.is(":") || word.is(";"))
        && words.len() < 24;
    lines.sentences.push(Sentence {
        span,
        words: words.to_vec(),
        heading,
    });
}

/// How many words the dateline of an agency takes, its dash included: «BAKOU, 3 octobre 2020 (Agence) –». Without
/// capitals, a number or brackets it could as well be a sentence that opens with a name.
fn dateline(words: &[Word], text: &str) -> usize {
    let is_dash = |word: &Word| matches!(word.span.of(text), "-" | "–" | "—");
    let Some(dash) = words.iter().take(14).position(is_dash) else {
        return 0;
    };
    let Some(place) = words.get(..dash) else {
        return 0;
    };
    let number = |at: Option<usize>| {
        at.and_then(|at| place.get(at))
            .is_some_and(|word| word.kind == TokenKind::Number)
    };
    let fits = |(at, word): (usize, &Word)| match word.kind {
        TokenKind::Word => word.capital || number(at.checked_sub(1)) || number(Some(at + 1)),
        TokenKind::Punctuation => matches!(word.norm.as_str(), "," | "(" | ")" | "/"),
        TokenKind::Number => true,
    };
    let shouted = |word: &Word| {
        let name = word.span.of(text);
        name.chars().filter(|sign| sign.is_alphabetic()).count() > 1
            && !name.chars().any(char::is_lowercase)
    };
    let opens = place.first().is_some_and(|word| word.capital);
    let told = place
        .iter()
        .any(|word| word.kind == TokenKind::Number || word.is("("))
        || place.first().is_some_and(shouted);
    let quoted = place.iter().any(|word| word.quote.is_some());
    if opens && told && !quoted && place.iter().enumerate().all(fits) {
        dash + 1
    } else {
        0
    }
}

fn is_stop(word: &Word) -> bool {
    matches!(word.norm.as_str(), "." | "!" | "?" | "…")
}

fn ends_sentence(words: &[Word], at: usize, abbreviations: &[String]) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    if !is_stop(word) {
        return false;
    }
    let Some(next) = words.get(at + 1) else {
        return true;
    };
    if is_stop(next) {
        return false;
    }
    if !next.capital && next.quote == word.quote {
        return false;
    }
    let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) else {
        return false;
    };
    if !word.is(".") {
        return next.capital;
    }
    // «M. Aliev», «A. Haroutiounian»: an abbreviation or an initial does not end a sentence.
    let glued = before.span.end == word.span.start;
    let initial = before.capital && before.norm.chars().count() == 1;
    let short = before.capital && abbreviations.contains(&before.norm);
    !(glued && (initial || short)) && next.capital
}

fn inside_word(all: &[crate::text::Token], index: usize) -> bool {
    let Some(token) = all.get(index) else {
        return false;
    };
    let before = index
        .checked_sub(1)
        .and_then(|at| all.get(at))
        .is_some_and(|before| before.span.end == token.span.start);
    let after = all
        .get(index + 1)
        .is_some_and(|after| after.span.start == token.span.end);
    before && after
}

fn is_hyphen(mark: char) -> bool {
    matches!(mark, '-' | '\u{2010}' | '\u{2011}')
}

fn is_quotation_mark(mark: char) -> bool {
    matches!(mark, '«' | '»' | '“' | '”' | '"' | '„')
}

/// Opens or closes a quotation; a second opening mark inside one does not nest, since the outer speaker owns both.
fn toggle(open: Option<usize>, mark: char, span: Span, quotes: &mut Vec<Span>) -> Option<usize> {
    let closing = matches!(mark, '»' | '”') || (mark == '"' && open.is_some());
    match (open, closing) {
        (Some(number), true) => {
            if let Some(quote) = quotes.get_mut(number) {
                quote.end = span.start;
            }
            None
        }
        (None, false) => {
            quotes.push(Span::new(span.end, span.end));
            Some(quotes.len() - 1)
        }
        (same, _) => same,
    }
}

#[cfg(test)]
mod tests {
    use super::Cutter;
    use crate::load::builtin::{Parts, sources};
    use crate::load::load;
    use crate::text::Folder;
    use crate::vocabulary::Lang;

    #[test]
    fn plain_phrases_are_cut_as_running_text_is() {
        let loaded = load(&sources(Parts::ALL));
        let language = loaded.glossary.language(Lang::FR).unwrap();
        let folder = Folder::for_language(language);
        let cutter = Cutter::new(language, &folder);
        for (_, _, term) in loaded
            .glossary
            .terms()
            .filter(|(_, _, term)| term.lang == Lang::FR)
        {
            let words = cutter.words(&term.text, 0, &mut Vec::new());
            let norms: Vec<String> = words.into_iter().map(|word| word.norm).collect();
            assert_eq!(cutter.phrase(&term.text), norms, "{}", term.text);
        }
    }
}
