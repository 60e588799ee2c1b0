//! Case forms that were made of names, as small as they can be.

use std::ops::Range;
use std::sync::OnceLock;

use super::forms::Maker;
use super::pattern::{Form, Name, Outline};
use crate::matching::part_text;
use crate::text::Letters;

/// The forms that begin with the same letters: made when they are first asked for.
#[derive(Debug)]
pub(super) struct Made {
    /// Where the names are that have these forms.
    names: Range<u32>,
    forms: OnceLock<Box<Forms>>,
}

/// Some forms by the digests of their first words.
#[derive(Debug)]
pub(super) struct Forms {
    /// Of the first words, in order: most are few, and stand close together.
    digests: Box<[u32]>,
    list: Box<[Form]>,
    /// The letters that forms do not share with their names.
    own: Box<str>,
}

impl Made {
    /// Nothing yet; where the names are that have the forms.
    pub(super) fn new(names: Range<usize>) -> Self {
        // There are fewer names than numbers; what would be more is never found.
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            names: number(names.start)..number(names.end),
            forms: OnceLock::new(),
        }
    }

    /// The forms, made of the names in a range where they are not yet there.
    #[inline]
    pub(super) fn forms(&self, make: impl FnOnce(Range<usize>) -> Forms) -> &Forms {
        self.forms.get_or_init(|| {
            let names = self.names.start as usize..self.names.end as usize;
            Box::new(make(names))
        })
    }
}

impl Forms {
    /// Of names with their places.
    pub(super) fn new<'n>(
        names: impl Iterator<Item = (u32, &'n Name)>,
        letters: &Letters,
        maker: &Maker<'_>,
    ) -> Self {
        let mut own = String::new();
        let mut made: Vec<(Outline, Form)> = Vec::new();
        for (place, name) in names {
            let term = maker.glossary.get(name.term()).map(|(_, term)| term);
            let Some(citation) = term.and_then(|term| part_text(term, name.part)) else {
                continue;
            };
            for (features, surface) in maker.forms(name) {
                let Some(outline) = maker.reading.outline(letters, &surface) else {
                    continue;
                };
                let shared = shared(citation, &surface);
                let rest = surface.get(shared..).unwrap_or_default();
                let at = own.find(rest).unwrap_or_else(|| {
                    own.push_str(rest);
                    own.len() - rest.len()
                });
                let own = u32::try_from(at).ok().zip(u16::try_from(rest.len()).ok());
                if let (Some(own), Ok(shared)) = (own, u16::try_from(shared)) {
                    let form = Form {
                        name: place,
                        own,
                        shared,
                        words: outline.words,
                        second: outline.second,
                        features,
                    };
                    made.push((outline, form));
                }
            }
        }
        // Of one digest in the order in which they were made.
        made.sort_by_key(|(outline, _)| outline.first);
        Self {
            digests: made.iter().map(|(outline, _)| outline.first).collect(),
            list: made.into_iter().map(|(_, form)| form).collect(),
            own: own.into_boxed_str(),
        }
    }

    /// The digests of their first words.
    pub(super) fn digests(&self) -> &[u32] {
        &self.digests
    }

    /// Whether one begins with a word of this digest.
    #[inline]
    pub(super) fn has(&self, digest: u32) -> bool {
        self.digests.binary_search(&digest).is_ok()
    }

    /// Those that begin with a word of this digest and whose second word may be the right one, with their own letters.
    pub(super) fn find(
        &self,
        digest: u32,
        may_be: impl Fn(u32) -> bool,
    ) -> impl Iterator<Item = (&Form, &str)> {
        let from = self.digests.partition_point(|other| *other < digest);
        let digests = self.digests.get(from..).unwrap_or_default();
        let count = digests.iter().take_while(|other| **other == digest).count();
        let forms = self.list.get(from..from + count).unwrap_or_default();
        let forms = forms.iter().filter(move |form| may_be(form.second));
        forms.map(|form| {
            let start = form.own.0 as usize;
            let own = self.own.get(start..start + usize::from(form.own.1));
            (form, own.unwrap_or_default())
        })
    }
}

// How many bytes two texts begin with alike.
fn shared(one: &str, other: &str) -> usize {
    let letters = one.char_indices().zip(other.chars());
    let mut same = letters.skip_while(|((_, a), b)| a == b);
    let end = one.len().min(other.len());
    same.next().map_or(end, |((at, _), _)| at)
}
