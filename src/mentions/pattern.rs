//! The names that are looked for, and the words they are made of.

use std::borrow::Cow;

use super::table::Digest;
use crate::grammar::Features;
use crate::matching::Part;
use crate::text::{Folder, Letters, TokenKind, is_letter, plain_word, tokens};
use crate::vocabulary::{Clitics, Span, TermRef};

/// A name in citation form, as small as it can be: a scanner has very many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    concept: u32,
    term: u32,
    /// Where its letters are among those of all names.
    pub(super) letters: (u32, u16),
    /// How many words it has.
    words: u16,
    pub(super) part: Part,
    /// A name of another language than that of the text.
    pub(super) foreign: bool,
}

/// A case form of a name: the letters with which the name begins, and others after them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// The place of the name.
    pub(super) name: u32,
    /// Where its own letters are among those of other forms.
    pub(super) own: (u32, u16),
    /// How many bytes it has of the name.
    pub(super) shared: u16,
    pub(super) words: u16,
    pub(super) features: Features,
}

/// A name or a form of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pattern<'n> {
    pub(super) name: &'n Name,
    /// The letters of the name.
    pub(super) letters: &'n str,
    /// With its own letters.
    pub(super) form: Option<(&'n Form, &'n str)>,
}

/// A word and what its letters ask of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) capital: Capital,
    /// What lies between this word and the one before.
    pub(super) gap: Gap,
}

/// What is known of a sequence of words without its letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline {
    pub(super) words: u16,
    /// The digest of the first word.
    pub(super) first: u32,
    /// The digest of the second; 0 where there is none.
    pub(super) second: u32,
}

/// The capitals of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Capital {
    None,
    First,
    All,
}

/// What lies between two words, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing, white space of one line at most, or a hyphen.
    Joined,
    /// A full stop, as after an initial.
    Stopped,
    /// Anything else: another name or sentence.
    Parted,
}

/// How texts and names are cut and folded.
#[derive(Debug)]
pub(super) struct Reading<'g> {
    pub(super) clitics: Option<&'g Clitics>,
    pub(super) folder: Folder,
}

impl Reading<'_> {
    /// The words of a part of a text. `before`: the end of the word before it.
    pub(super) fn words(&self, text: &str, part: Span, before: Option<usize>) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        self.put_words(text, part, before, &mut words);
        words
    }

    /// The same, behind others.
    pub(super) fn put_words(
        &self,
        text: &str,
        part: Span,
        mut before: Option<usize>,
        words: &mut Vec<Word>,
    ) {
        let mut put = |span: Span| {
            words.push(Word {
                span,
                capital: capital(span.of(text)),
                gap: before.map_or(Gap::Parted, |end| {
                    self.gap(Span::new(end, span.start).of(text))
                }),
            });
            before = Some(span.end);
        };
        if let Some(len) = plain_word(part.of(text)) {
            return put(Span::new(part.start, part.start + len));
        }
        for token in tokens(part.of(text), self.clitics) {
            if token.kind == TokenKind::Punctuation {
                continue;
            }
            put(token.span.shifted(part.start));
        }
    }

    /// What is known of a form by its words; `None` where it has none.
    pub(super) fn outline(&self, letters: &Letters, surface: &str) -> Option<Outline> {
        let tokens = tokens(surface, self.clitics);
        let mut words = tokens
            .iter()
            .filter(|token| token.kind != TokenKind::Punctuation);
        let digest = |word: Span| Digest::of(letters, word.of(surface));
        let first = digest(words.next()?.span);
        let second = words.next().map(|token| digest(token.span));
        let count = 1 + usize::from(second.is_some()) + words.count();
        Some(Outline {
            words: u16::try_from(count).ok()?,
            first,
            second: second.unwrap_or(0),
        })
    }

    /// What lies between two words.
    pub(super) fn gap(&self, between: &str) -> Gap {
        if matches!(between, "" | " ") {
            return Gap::Joined;
        }
        if between.matches('\n').count() > 1 {
            return Gap::Parted;
        }
        // Search keys take hyphens and dashes for spaces.
        let key = self.folder.key(between).into_string();
        match key.trim() {
            "" => Gap::Joined,
            "." => Gap::Stopped,
            _ => Gap::Parted,
        }
    }
}

impl Name {
    /// A part of a term that has so many words.
    pub(super) fn new(term: TermRef, part: Part, words: usize, foreign: bool) -> Option<Self> {
        Some(Self {
            letters: (0, 0),
            concept: u32::try_from(term.concept).ok()?,
            term: u32::try_from(term.term).ok()?,
            words: u16::try_from(words).ok()?,
            part,
            foreign,
        })
    }

    /// The term it is of.
    pub(super) fn term(&self) -> TermRef {
        TermRef {
            concept: self.concept as usize,
            term: self.term as usize,
        }
    }
}

impl<'n> Pattern<'n> {
    /// How many words it has.
    pub(super) fn words(&self) -> usize {
        usize::from(self.form.map_or(self.name.words, |(form, _)| form.words))
    }

    /// The features of a form.
    pub(super) fn features(&self) -> Option<Features> {
        self.form.map(|(form, _)| form.features)
    }

    /// The letters as they are written.
    pub(super) fn surface(&self) -> Cow<'n, str> {
        match self.letters() {
            (name, "") => Cow::Borrowed(name),
            (shared, own) => Cow::Owned([shared, own].concat()),
        }
    }

    /// Whether it is written just so.
    pub(super) fn is_written(&self, text: &str) -> bool {
        let (shared, own) = self.letters();
        text.strip_prefix(shared) == Some(own)
    }

    fn letters(&self) -> (&'n str, &'n str) {
        self.form.map_or((self.letters, ""), |(form, own)| {
            let shared = self.letters.get(..usize::from(form.shared));
            (shared.unwrap_or_default(), own)
        })
    }
}

fn capital(letters: &str) -> Capital {
    let mut cased = letters.chars().filter(|letter| is_letter(*letter));
    match cased.next() {
        Some(first) if first.is_uppercase() => {}
        _ => return Capital::None,
    }
    let mut rest = cased.peekable();
    if rest.peek().is_some() && rest.all(|letter| !letter.is_lowercase()) {
        Capital::All
    } else {
        Capital::First
    }
}
