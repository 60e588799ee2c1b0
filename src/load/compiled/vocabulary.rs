//! How the types of `vocabulary` are written down: their fields in order.

use std::sync::Arc;

use crate::code::{Coded, Reader, Writer, fields, shared};
use crate::vocabulary::{
    Calendar, Casing, Clitics, Compounds, Concept, ConceptId, Entry, Example, Expectation,
    FoldRules, Form, Gender, Grammar, Kind, Lang, Language, Made, Month, NameClass, NameEntry,
    NameForm, NameGender, NamePart, Naming, Number, OtherNames, PartOfSpeech, PartialDate, Rare,
    RoleHeld, Script, Status, Style, StyleRule, Term, TermDetails, Usage, Wording,
};

/// A word is its number among all.
macro_rules! words {
    ($($type:ident),+ $(,)?) => {$(
        impl Coded for $type {
            fn write(&self, out: &mut Writer) {
                let number = Self::ALL.iter().position(|one| one == self);
                out.number(number.unwrap_or(Self::ALL.len()));
            }

            fn read(from: &mut Reader) -> Option<Self> {
                Self::ALL.get(from.number()?).copied()
            }
        }
    )+};
}

words! { Kind, Gender, Made, Number, PartOfSpeech, Status, Form, NamePart, NameGender }

fields! {
    Entry {
        category, gloss, note, wikidata, geonames, coordinates, source, unverified, part_of, generic, demonym_of, distinct_from, homograph,
        gender, human, rank, pos, roles, examples, origin,
    }
    Term { lang, text, status, form, unverified, grammar, details, origin }
    TermDetails { usage, from, to, surname, made, note }
    Grammar {
        gender, number, article, place_preposition, elide, plural, invariable, feminine, masculine, class, stem, stem_plural,
        reading, bare, hyphen, px, hard, vowel, vowel_final, attribute, indeclinable, forms,
    }
    RoleHeld { title, of, from, to, source }
    PartialDate { year, month, day }
    Example { lang, text, style, expect, origin }
    Usage { id, label, counterpart }
    Style { name, summary, source, rules }
    StyleRule { concept, kind, lang, prefer, text, gloss, gloss_text, origin }
    Language { lang, script, fold, casing, clitics, calendar, common, look_alikes, other_names, naming }
    OtherNames { before, after, quoted, by, heads, honours_before, honours_after, bearers, villages, regions, attributive, national, compounds }
    Compounds { name, before, after, cities }
    Naming { particles, patronymics, titles, women, men, openers, aliases, before_places, after_places, organisations }
    FoldRules { drop, same, search, equal, differ }
    Casing { pairs }
    Clitics { elided, full, contractions, vowels }
    Calendar { months, weekdays }
    Month { name, in_date }
    NameClass { id, part, entry }
    NameEntry { gender, forms, homograph, source, unverified, note, origin }
    NameForm { lang, text, feminine, origin }
}

impl Coded for ConceptId {
    fn write(&self, out: &mut Writer) {
        out.words(self.as_str());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Wording::read(from).map(Self::from)
    }
}

impl Coded for Script {
    fn write(&self, out: &mut Writer) {
        let number = Self::ALL.iter().position(|one| one == self);
        out.number(number.unwrap_or(Self::ALL.len()));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Self::ALL.get(from.number()?).copied()
    }
}

impl Coded for Expectation {
    fn write(&self, out: &mut Writer) {
        match self {
            Self::Fix(text) => {
                out.byte(0);
                text.write(out);
            }
            Self::Keep => out.byte(1),
            Self::Finds(ids) => {
                out.byte(2);
                ids.write(out);
            }
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        match from.byte()? {
            0 => Coded::read(from).map(Self::Fix),
            1 => Some(Self::Keep),
            2 => Coded::read(from).map(Self::Finds),
            _ => None,
        }
    }
}

impl Coded for Concept {
    fn write(&self, out: &mut Writer) {
        self.id.write(out);
        self.kind.write(out);
        self.terms.write(out);
        self.entry.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            id: Coded::read(from)?,
            kind: Coded::read(from)?,
            terms: Coded::read(from)?,
            entry: Coded::read(from)?,
        })
    }
}

/// Most terms have none.
impl Coded for Rare<TermDetails> {
    fn write(&self, out: &mut Writer) {
        let details = (*self != Self::default()).then(|| TermDetails::clone(self));
        details.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Option::read(from)?.map_or_else(Self::default, TermDetails::into))
    }
}

shared! {
    Lang: langs {
        |lang: &Lang, out: &mut Writer| out.words(lang.as_str()),
        |from: &mut Reader| Lang::parse(from.words()?),
    }
    Rare<Grammar>: grammars {
        |grammar: &Self, out: &mut Writer| Grammar::write(grammar, out),
        |from: &mut Reader| Grammar::read(from).map(Self::from),
    }
    // Pages that a file names for all its names.
    Arc<[String]>: pages {
        |pages: &Self, out: &mut Writer| pages.to_vec().write(out),
        |from: &mut Reader| Vec::<String>::read(from).map(Self::from),
    }
}
