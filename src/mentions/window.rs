//! The words around a place of a text: as much as is asked for is cut and folded, however long the text is.
//!
//! A text is cut where white space of ASCII stands: no word, and no mark that parts words, reaches over it. So the words of a
//! part between two such places are those that the whole text has there.

use super::pattern::{Gap, Reading, Word};
use crate::vocabulary::Span;

/// Some words of a text that follow one another.
#[derive(Debug)]
pub(super) struct Window<'t> {
    reading: &'t Reading<'t>,
    text: &'t str,
    span: Span,
    words: Vec<Word>,
}

impl<'t> Window<'t> {
    /// No words yet.
    pub(super) fn new(reading: &'t Reading<'t>, text: &'t str) -> Self {
        Self {
            reading,
            text,
            span: Span::default(),
            words: Vec::new(),
        }
    }

    /// The index of the word that begins at a place. Other words have other indices from then on.
    pub(super) fn find(&mut self, start: usize) -> Option<usize> {
        if start >= self.span.end || start < self.span.start {
            let from = self.chunk_start(start);
            self.span = Span::new(from, from);
            self.words.clear();
            self.grow();
        }
        self.words
            .binary_search_by_key(&start, |word| word.span.start)
            .ok()
    }

    /// Up to so many words from an index on.
    pub(super) fn words(&mut self, at: usize, count: usize) -> &[Word] {
        while self.words.len() < at + count && self.grow() {}
        let end = self.words.len().min(at + count);
        self.words.get(at..end).unwrap_or_default()
    }

    /// The word before that of an index, if nothing but space or a hyphen parts the two.
    pub(super) fn joined_before(&self, at: usize) -> Option<Word> {
        let word = self.words.get(at)?;
        if let Some(before) = at.checked_sub(1).and_then(|at| self.words.get(at)) {
            return (word.gap == Gap::Joined).then_some(*before);
        }
        let mut from = self.span.start;
        while from > 0 {
            let end = from;
            from = self.chunk_start(self.text.get(..end)?.trim_end().len());
            let part = Span::new(from, end);
            let before = self.reading.words(self.text, part, None).pop();
            let between = Span::new(before.as_ref().map_or(from, |word| word.span.end), end);
            if self.reading.gap(between.of(self.text)) != Gap::Joined {
                return None;
            }
            if let Some(before) = before {
                let between = Span::new(before.span.end, word.span.start);
                let gap = self.reading.gap(between.of(self.text));
                return (gap == Gap::Joined).then_some(before);
            }
        }
        None
    }

    /// The word after a place in the window, if white space of one paragraph parts the two.
    pub(super) fn spaced_after(&mut self, end: usize) -> Option<&Word> {
        let space = self.text.get(end..)?;
        let space = space.len() - space.trim_start().len();
        let between = Span::new(end, end + space).of(self.text);
        if between.is_empty() || between.matches('\n').count() > 1 {
            return None;
        }
        let start = end + space;
        while self.span.end <= start && self.grow() {}
        let found = self
            .words
            .binary_search_by_key(&start, |word| word.span.start);
        found.ok().and_then(|at| self.words.get(at))
    }

    // Takes in what follows up to the next space; false at the end of the text.
    fn grow(&mut self) -> bool {
        let from = self.span.end;
        let rest = self.text.get(from..).unwrap_or_default();
        let mut bytes = rest.bytes();
        let Some(space) = bytes.position(|byte| !is_space(byte)) else {
            self.span.end = self.text.len();
            return false;
        };
        let start = from + space;
        let end = bytes.position(is_space);
        let end = end.map_or(self.text.len(), |len| start + 1 + len);
        let before = self.words.last().map(|word| word.span.end);
        self.reading
            .put_words(self.text, Span::new(start, end), before, &mut self.words);
        self.span.end = end;
        true
    }

    fn chunk_start(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default().bytes();
        before.rev().position(is_space).map_or(0, |len| at - len)
    }
}

// No byte of a longer character is one of these.
#[inline]
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}
