//! Names that are part of another name, or that somebody or something else has: Air France, New York Times, Paris, Texas.
//!
//! What tells is beside the name, and is data: the lists of `[other_names]`.

mod phrase;
mod quotations;

use std::collections::BTreeMap;

use crate::grammar::Case;
use crate::text::Folder;
use crate::vocabulary::{Kind, Language, Span};

use phrase::{Beside, Phrase, Phrases, any, is_noun};
pub(super) use phrase::{first_word, is_heading, is_small, last_word};
pub(super) use quotations::{Quotations, may_be_quoted};

/// The words of a language beside which a name is another name, folded.
#[derive(Debug, Default)]
pub(super) struct OtherNames {
    /// Whether names have cases.
    declines: bool,
    before: Phrases,
    after: Phrases,
    quoted: Phrases,
    by: Phrases,
    heads: Phrases,
    honours_before: Phrases,
    honours_after: Phrases,
    bearers: Phrases,
    villages: Phrases,
    /// Words that stand behind places.
    after_places: Phrases,
    regions: Phrases,
    national: Vec<String>,
    /// By the keys of the names.
    compounds: BTreeMap<String, Compound>,
    /// The words of all of them: beside most names none stands.
    any_compound: Compound,
}

/// The words beside one name.
#[derive(Debug, Default)]
struct Compound {
    before: Phrases,
    after: Phrases,
    cities: Phrases,
}

impl Compound {
    fn has(&self, text: &str, span: Span, beside: &Beside<'_>, folder: &Folder) -> bool {
        let before = text.get(..span.start).unwrap_or_default();
        let city = before.strip_suffix(", ").or(before.strip_suffix(" ("));
        self.before.precede(beside)
            || self.after.follow(beside)
            || city.is_some_and(|city| is_noun(&self.cities, last_word(city), folder))
    }
}

/// What is known of a name beside which words are looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Its case, if the language has cases.
    pub(super) case: Option<Case>,
    /// Whether it is known as a city.
    pub(super) city: bool,
}

impl Named {
    fn is_bare(&self) -> bool {
        self.case.is_none_or(|case| case == Case::Nominative)
    }
}

/// Capitalised words that a name may have behind it.
const LONGEST_RUN: usize = 4;

impl OtherNames {
    pub(super) fn new(language: &Language, folder: &Folder, declines: bool) -> Self {
        let others = &language.other_names;
        let phrases = |words: &[String]| -> Phrases {
            let words = words.iter();
            words.map(|word| Phrase::new(word, folder)).collect()
        };
        let key = |name: &str| folder.key(name).into_string();
        let mut compounds: BTreeMap<String, Compound> = BTreeMap::new();
        let mut any_compound = Compound::default();
        for one in &others.compounds {
            let own = compounds.entry(key(&one.name)).or_default();
            for lists in [own, &mut any_compound] {
                for (list, words) in [
                    (&mut lists.before, &one.before),
                    (&mut lists.after, &one.after),
                    (&mut lists.cities, &one.cities),
                ] {
                    list.extend(words.iter().map(|word| Phrase::new(word, folder)));
                }
            }
        }
        Self {
            declines,
            before: phrases(&others.before),
            after: phrases(&others.after),
            quoted: phrases(&others.quoted),
            by: phrases(&others.by),
            heads: phrases(&others.heads),
            honours_before: phrases(&others.honours_before),
            honours_after: phrases(&others.honours_after),
            bearers: phrases(&others.bearers),
            villages: phrases(&others.villages),
            after_places: language
                .naming
                .after_places
                .iter()
                .map(|beginning| Phrase::new(&format!("{beginning}*"), folder))
                .collect(),
            regions: phrases(&others.regions),
            national: others.national.iter().map(|name| key(name)).collect(),
            compounds,
            any_compound,
        }
    }

    /// Whether the words beside a name make it part of another one. `name`: the term, or the part of it that stands there, as the
    /// glossary writes it.
    pub(super) fn has<'n>(
        &self,
        text: &str,
        named: Named,
        folder: &Folder,
        name: impl FnOnce() -> &'n str,
        is_title: impl Fn(&str) -> bool,
    ) -> bool {
        let beside = Beside::new(text, named.span, folder);
        let person = named.kind == Kind::Person;
        let place = named.kind == Kind::Place;
        let compound = || {
            self.any_compound.has(text, named.span, &beside, folder)
                && self
                    .compounds
                    .get(folder.key(name()).as_str())
                    .is_some_and(|one| one.has(text, named.span, &beside, folder))
        };
        // The street of somebody: in the genitive, where there is one.
        let honoured = person && (!self.declines || named.case == Some(Case::Genitive));
        self.before.precede(&beside)
            || self.after.follow(&beside)
            || (honoured && self.honours_before.precede(&beside))
            || (person && self.honours_after.follow(&beside))
            || (named.is_bare() && self.has_head(text, named.span, &beside))
            || (place && self.is_in_region(text, named.span, folder))
            || (place && named.is_bare() && self.is_surname(&beside, is_title))
            || (named.city && named.is_bare() && self.is_village(&beside))
            || compound()
    }

    /// Whether an organisation is one that every country has.
    pub(super) fn is_national(&self, name: &str, folder: &Folder) -> bool {
        !self.national.is_empty() && {
            let key = folder.key(name);
            self.national.iter().any(|other| other == key.as_str())
        }
    }

    /// Whether a word stands behind places.
    pub(super) fn is_after_places(&self, word: &str, folder: &Folder) -> bool {
        is_noun(&self.after_places, word, folder)
    }

    /// A run of words with capitals behind the name that ends with what is named so.
    fn has_head(&self, text: &str, span: Span, beside: &Beside<'_>) -> bool {
        let run = beside.after.iter().take(LONGEST_RUN);
        let run = run.take_while(|word| word.is_capital() && !word.hyphen);
        let last = run.count().checked_sub(1);
        last.and_then(|last| beside.after.get(last))
            .is_some_and(|last| {
                let letters: usize = beside.after.iter().map(|word| word.word.len() + 1).sum();
                let end = (span.end + letters).min(text.len());
                self.heads.are(last) && !is_heading(text, Span::new(span.start, end))
            })
    }

    /// Paris, Texas; Paris (Texas).
    fn is_in_region(&self, text: &str, span: Span, folder: &Folder) -> bool {
        let after = text.get(span.end..).unwrap_or_default();
        let region = after.strip_prefix(", ").or(after.strip_prefix(" ("));
        let Some(region) = region.filter(|region| region.starts_with(char::is_alphabetic)) else {
            return false;
        };
        if self.regions.is_empty() {
            return false;
        }
        let end = region.find([',', '.', ';', ':', ')', '»', '”', '"', '\n', '!', '?']);
        let region = folder.key(
            region
                .get(..end.unwrap_or(region.len()))
                .unwrap_or_default(),
        );
        any(&self.regions, |one| one.key() == region.as_str())
    }

    /// The poet Fuzuli; General Christopher Ivanyan.
    fn is_surname(&self, beside: &Beside<'_>, is_title: impl Fn(&str) -> bool) -> bool {
        let bearer = |at: usize| {
            let before = beside.before.get(at);
            before.is_some_and(|word| self.bearers.are(word))
        };
        let (near, far) = (beside.before.get(0), || beside.before.get(1));
        (bearer(0) && !self.after_places.follow(beside))
            || near.is_some_and(|near| {
                near.is_capital()
                    && near.is_name()
                    && (bearer(1) || far().is_some_and(|far| is_title(far.word)))
            })
    }

    fn is_village(&self, beside: &Beside<'_>) -> bool {
        self.villages.precede(beside) || self.villages.follow(beside)
    }

    /// Whether nouns beside a quotation say that something has its name there.
    fn names_quoted(&self, before: &str, after: &str, folder: &Folder) -> bool {
        let noun = |word: &str| is_noun(&self.quoted, word, folder);
        // «…» peyvəndi «…»: the noun is that of the quotation before it.
        let before = before.trim_end();
        let near = last_word(before);
        let rest = before.strip_suffix(near).unwrap_or_default().trim_end();
        let own = !rest.ends_with(['»', '”', '"', '“', '›', '’']);
        if own && noun(near) {
            return true;
        }
        let after = after.trim_start_matches([' ', '\u{A0}', '-', '\n']);
        let first = first_word(after);
        // An adjective may stand between: the «Armenia» national fund.
        let second = after.strip_prefix(first).and_then(|rest| {
            let rest = rest.strip_prefix([' ', '\u{A0}', '\n'])?;
            let adjective = first.starts_with(char::is_lowercase) && !is_small(first);
            adjective.then(|| first_word(rest))
        });
        noun(first) || second.is_some_and(noun)
    }

    /// Whether what follows a quotation says who wrote or made it: , de Steven Spielberg.
    fn has_author(&self, after: &str, folder: &Folder) -> bool {
        let Some(after) = after.strip_prefix(", ") else {
            return false;
        };
        let word = first_word(after);
        let rest = after.strip_prefix(word).unwrap_or_default();
        let rest = rest.strip_prefix([' ', '\u{A0}', '\'', '’']);
        is_noun(&self.by, word, folder)
            && rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }
}
