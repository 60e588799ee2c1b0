//! Runs of capitalised words, as a language writes names: with particles, hyphens and initials.

use std::collections::BTreeSet;

use super::Finder;
use super::lemma::candidates;
use crate::mentions::{Mention, protecting};
use crate::text::{TokenKind, Zone, is_apostrophe, is_hyphen, is_title, tokens};
use crate::vocabulary::Span;

/// A run of words that may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) span: Span,
    /// Its words, particles included.
    pub(super) words: Vec<Span>,
    /// The two words before it, the nearest first, where nothing but space lies between.
    pub(super) before: Vec<Span>,
    /// The word after it, likewise.
    pub(super) after: Option<Span>,
    /// Whether a title stands before it.
    pub(super) titled: bool,
    /// Whether it has an initial.
    pub(super) initial: bool,
}

/// A longer run without a word of the names lexicon is a headline, not a name.
const LONGEST: usize = 4;

/// The runs of a text, in order.
pub(super) fn runs(
    finder: &Finder<'_>,
    text: &str,
    zones: &[Zone],
    mentions: &[Mention],
) -> Vec<Run> {
    let words = words(finder, text, zones, mentions);
    let mut spans = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = run_end(text, &words, at);
        match end {
            Some(end) => {
                spans.push((at, end));
                at = end;
            }
            None => at += 1,
        }
    }
    // What stands inside a sentence, and what is written small elsewhere, tells of words that begin one.
    let mut inside: BTreeSet<String> = BTreeSet::new();
    for (start, end) in &spans {
        let run = words.get(*start..*end).unwrap_or_default().iter();
        for word in run.filter(|word| word.kind == WordKind::Capital && !word.begins) {
            let lemmas = candidates(finder, word.span.of(text));
            inside.extend(lemmas.iter().map(|lemma| finder.lower(lemma)));
            inside.insert(word.lower.clone());
        }
    }
    let small = words.iter().filter(|word| word.kind == WordKind::Small);
    let known = Known {
        finder,
        text,
        inside,
        small: small.map(|word| word.lower.as_str()).collect(),
    };
    let runs = spans
        .into_iter()
        .filter_map(|(start, end)| known.run(&words, start, end));
    runs.collect()
}

struct Word {
    span: Span,
    lower: String,
    kind: WordKind,
    /// Whether it is the first of a sentence, as far as its neighbours tell.
    begins: bool,
    /// What lies before it.
    gap: Gap,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum WordKind {
    /// With a capital, and no mention.
    Capital,
    /// One or two letters with a full stop.
    Initial,
    /// A title before a name.
    Title,
    /// A word that stands inside names.
    Particle,
    /// A word after the name of a father.
    Patronymic,
    Small,
    /// A part of a mention, a number, another script.
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    Hyphen,
    /// A full stop.
    Stop,
    /// Nothing: a word cut off before an apostrophe.
    None,
    Parted,
}

fn words(finder: &Finder<'_>, text: &str, zones: &[Zone], mentions: &[Mention]) -> Vec<Word> {
    let naming = &finder.language.naming;
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(text, Some(&finder.language.clitics)) {
        if token.kind == TokenKind::Punctuation {
            continue;
        }
        let letters = token.span.of(text);
        let bare = letters.trim_end_matches(is_apostrophe);
        let lower = finder.lower(bare);
        let before = words.last();
        let end = before.map_or(0, |word| word.span.end);
        let between = Span::new(end, token.span.start).of(text);
        let abbreviated = before
            .is_some_and(|word| matches!(word.kind, WordKind::Initial | WordKind::Title))
            && between.trim() == ".";
        let begins = before.is_none() || (!abbreviated && begins_sentence(between));
        let known = mentions.partition_point(|mention| mention.span.end <= token.span.start);
        let known = mentions
            .get(known)
            .is_some_and(|mention| mention.span.overlaps(token.span));
        let aside = known
            || token.kind == TokenKind::Number
            || !finder.is_own(bare)
            || protecting(zones, token.span).is_some();
        let capital = letters.chars().next().is_some_and(char::is_uppercase);
        let after = text.get(token.span.end..).unwrap_or_default();
        let kind = if aside {
            WordKind::Other
        } else if capital && is_title(finder.language, bare) {
            WordKind::Title
        } else if capital && bare.chars().count() <= 2 && after.starts_with('.') {
            WordKind::Initial
        } else if capital && !finder.ordinary.contains(&lower) {
            WordKind::Capital
        } else if !capital && naming.particles.contains(&lower) {
            WordKind::Particle
        } else if !capital && naming.patronymics.contains(&lower) {
            WordKind::Patronymic
        } else {
            WordKind::Small
        };
        words.push(Word {
            span: token.span,
            lower,
            kind,
            begins,
            gap: if before.is_none() {
                Gap::Parted
            } else {
                gap(between)
            },
        });
    }
    words
}

fn gap(between: &str) -> Gap {
    let mut letters = between.chars();
    match (letters.next(), letters.next()) {
        (None, _) => return Gap::None,
        (Some(mark), None) if is_hyphen(mark) => return Gap::Hyphen,
        _ => {}
    }
    let lines = between.matches('\n').count();
    match between.trim() {
        "" if lines < 2 => Gap::Space,
        "." if lines == 0 => Gap::Stop,
        _ => Gap::Parted,
    }
}

/// Whether what lies between two words ends a sentence, or a line that is none. A mark of the Armenian full stop and
/// the colon that is typed for it are among them.
fn begins_sentence(between: &str) -> bool {
    let marks = |mark: char| {
        matches!(
            mark,
            '.' | '!' | '?' | '…' | ':' | '\u{589}' | '«' | '\u{201C}' | '\u{201E}' | '"' | '|'
        )
    };
    let lines = between.matches('\n').count();
    let opens = |mark: char| matches!(mark, '#' | '*' | '>' | '•' | '-' | '\u{2013}' | '\u{2014}');
    between.contains(marks) || lines > 1 || (lines == 1 && between.contains(opens))
}

/// The word after the run that begins at `at`.
fn run_end(text: &str, words: &[Word], at: usize) -> Option<usize> {
    let first = words.get(at)?;
    if !matches!(
        first.kind,
        WordKind::Capital | WordKind::Initial | WordKind::Title
    ) {
        return None;
    }
    let mut end = at + 1;
    let mut next = end;
    while let Some(word) = words.get(next) {
        let before = words.get(next - 1)?;
        let stopped = matches!(before.kind, WordKind::Initial | WordKind::Title);
        let joined = match word.gap {
            Gap::Space => !word.begins,
            Gap::Hyphen => true,
            Gap::None => before
                .span
                .of(text)
                .ends_with(|last| is_apostrophe(last) || last == '.'),
            Gap::Stop => stopped,
            Gap::Parted => false,
        };
        if !joined {
            break;
        }
        match word.kind {
            WordKind::Capital | WordKind::Initial | WordKind::Title => end = next + 1,
            // Two of them at most: «de la».
            WordKind::Particle if next - end < 2 => {}
            // After one word it is somebody's son.
            WordKind::Patronymic if next - at > 1 && end == next => end = next + 1,
            _ => break,
        }
        next += 1;
    }
    Some(end)
}

/// What a text tells of its words.
struct Known<'k> {
    finder: &'k Finder<'k>,
    text: &'k str,
    /// With what they may be forms of.
    inside: BTreeSet<String>,
    small: BTreeSet<&'k str>,
}

impl Known<'_> {
    /// What is left of a run without titles and without a word that only begins its sentence.
    fn run(&self, words: &[Word], start: usize, end: usize) -> Option<Run> {
        let mut start = start;
        let mut titled = false;
        while start < end {
            let word = words.get(start)?;
            let next = words.get(start + 1).filter(|_| start + 1 < end);
            let hyphen = next.is_some_and(|next| next.gap == Gap::Hyphen);
            let leads = match word.kind {
                WordKind::Title => {
                    titled = true;
                    true
                }
                WordKind::Capital => word.begins && !hyphen && !self.is_name(word),
                WordKind::Initial => next.is_none(),
                WordKind::Particle | WordKind::Patronymic | WordKind::Small | WordKind::Other => {
                    true
                }
            };
            if !leads {
                break;
            }
            start += 1;
        }
        let run = words.get(start..end)?;
        let (first, last) = (run.first()?, run.last()?);
        let letters = |word: &&Word| word.span.of(self.text);
        // Capitals only are an acronym or a headline.
        let shouted = !run
            .iter()
            .any(|word| letters(&word).contains(char::is_lowercase));
        let listed = run
            .iter()
            .any(|word| word.kind == WordKind::Capital && self.is_listed(word));
        let initial = run.iter().any(|word| word.kind == WordKind::Initial);
        let common = run.len() == 1 && self.small.contains(first.lower.as_str());
        if shouted || (common && !listed) || (run.len() > LONGEST && !listed) {
            return None;
        }
        let after = words.get(end);
        let numbered = after.is_some_and(|next| {
            next.gap == Gap::Hyphen && !next.span.of(self.text).contains(char::is_alphabetic)
        });
        // A thing with a number: Su-25.
        if numbered {
            return None;
        }
        let mut before = Vec::new();
        for at in (0..start).rev().take(2) {
            let next = words.get(at + 1)?;
            if !matches!(next.gap, Gap::Space | Gap::None) {
                break;
            }
            before.push(words.get(at)?.span);
        }
        let after = after.filter(|next| next.gap == Gap::Space);
        Some(Run {
            span: first.span.to(last.span),
            words: run.iter().map(|word| word.span).collect(),
            before,
            after: after.map(|word| word.span),
            titled,
            initial: initial && run.len() > 1,
        })
    }

    /// Whether a word that begins a sentence is a name all the same.
    fn is_name(&self, word: &Word) -> bool {
        let lower = word.lower.as_str();
        if self.small.contains(lower) {
            return false;
        }
        if self.inside.contains(lower) || self.is_listed(word) {
            return true;
        }
        let lemmas = candidates(self.finder, word.span.of(self.text));
        let mut lemmas = lemmas.iter().map(|lemma| self.finder.lower(lemma));
        lemmas.any(|lemma| self.inside.contains(&lemma))
    }

    fn is_listed(&self, word: &Word) -> bool {
        self.finder.is_listed(word.span.of(self.text))
    }
}
