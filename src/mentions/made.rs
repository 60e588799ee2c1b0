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
    /// Where the digests begin that have the same highest bits, one run after the other, and where the last run ends.
    starts: [u32; RUNS + 1],
    /// Of the first words, in order, with those of the second words, or 0.
    digests: Box<[(u32, u32)]>,
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
                        features,
                    };
                    made.push((outline, form));
                }
            }
        }
        // Of one digest in the order in which they were made.
        made.sort_by_key(|(outline, _)| outline.first);
        let digests = made
            .iter()
            .map(|(outline, _)| (outline.first, outline.second));
        let digests: Box<[(u32, u32)]> = digests.collect();
        let mut starts = [0; RUNS + 1];
        for (run, start) in starts.iter_mut().enumerate() {
            let before = digests.partition_point(|(first, _)| run_of(*first) < run);
            // There are fewer forms than numbers; what would be more is never found.
            *start = u32::try_from(before).unwrap_or(u32::MAX);
        }
        Self {
            starts,
            digests,
            list: made.into_iter().map(|(_, form)| form).collect(),
            own: own.into_boxed_str(),
        }
    }

    /// The digests of their first words.
    pub(super) fn digests(&self) -> impl Iterator<Item = u32> {
        self.digests.iter().map(|(first, _)| *first)
    }

    /// Whether one begins with a word of this digest.
    #[inline]
    pub(super) fn has(&self, digest: u32) -> bool {
        let mut run = self.run(digest).1.iter();
        run.any(|(first, _)| *first == digest)
    }

    /// Those that begin with a word of this digest and whose second word may be the right one, with their own letters.
    pub(super) fn find(
        &self,
        digest: u32,
        may_be: impl Fn(u32) -> bool,
    ) -> impl Iterator<Item = (&Form, &str)> {
        let (from, run) = self.run(digest);
        let run = (from..).zip(run);
        let run = run.filter(move |(_, (first, second))| *first == digest && may_be(*second));
        run.filter_map(|(at, _)| {
            let form = self.list.get(at)?;
            let start = form.own.0 as usize;
            let own = self.own.get(start..start + usize::from(form.own.1));
            Some((form, own.unwrap_or_default()))
        })
    }

    // The digests with the same highest bits, and where they begin.
    #[inline]
    fn run(&self, digest: u32) -> (usize, &[(u32, u32)]) {
        let run = run_of(digest);
        let at = |run: usize| self.starts.get(run).map(|at| *at as usize);
        let (Some(from), Some(to)) = (at(run), at(run + 1)) else {
            return (0, &[]);
        };
        (from, self.digests.get(from..to).unwrap_or_default())
    }
}

/// Runs of digests, a power of two.
const RUNS: usize = 32;

#[inline]
fn run_of(digest: u32) -> usize {
    (digest >> (u32::BITS - RUNS.ilog2())) as usize
}

// How many bytes two texts begin with alike.
fn shared(one: &str, other: &str) -> usize {
    let letters = one.char_indices().zip(other.chars());
    let mut same = letters.skip_while(|((_, a), b)| a == b);
    let end = one.len().min(other.len());
    same.next().map_or(end, |((at, _), _)| at)
}
