//! Finds the names of a glossary in texts of one language.

mod words;

use std::cmp::Reverse;

use super::Mention;
use super::context::Context;
use super::forms::{Irregular, Maker};
use super::known::Known;
use super::names::{Base, Names};
use super::other::{Named, OtherNames, Quotations, last_word};
use super::pattern::{Capital, Name, Pattern, Reading, Word};
use super::resolve::{Found, TermReading, is_of_another, resolve};
use super::window::Window;
use crate::grammar::{Case, Paradigms};
use crate::matching::{Layer, Part, part_text};
use crate::names::Names as NameList;
use crate::text::{Folder, Key, Letters, Zone, zones};
use crate::vocabulary::{
    Concept, Glossary, Kind, Lang, Language, Number, PartOfSpeech, Span, Term, TermRef,
};

/// The names to find in texts of one language. Build it once.
#[derive(Debug)]
pub struct Scanner<'g> {
    pub(super) glossary: &'g Glossary,
    lang: Lang,
    language: Option<&'g Language>,
    /// Folds by the rules of the text's language alone.
    own: Option<Folder>,
    names: Names,
    maker: Maker<'g>,
    others: OtherNames,
    /// Of all concepts: most of what is asked of one that a text names.
    known: Vec<Known>,
    /// A list of given names and surnames.
    listed: Option<&'g NameList<'g>>,
}

impl<'g> Scanner<'g> {
    /// The names of `lang`, and the persons and places of other languages in its script: reports mix spellings.
    pub fn new(glossary: &'g Glossary, paradigms: &'g Paradigms, lang: Lang) -> Self {
        let language = glossary.language(lang);
        let script = language.map(|language| language.script);
        let folder = Folder::search(
            glossary
                .languages()
                .filter(|other| Some(other.script) == script),
        );
        let maker = Maker {
            lang,
            glossary,
            paradigms,
            reading: Reading {
                clitics: language.map(|language| &language.clitics),
                folder,
            },
        };
        let declines = maker.declines(lang);
        let irregular = Irregular::new(&maker, lang);
        let looks_for = |concept: &Concept, term: &Term| {
            let proper = matches!(concept.kind, Kind::Person | Kind::Place);
            let same_script = || {
                let other = glossary.language(term.lang).map(|other| other.script);
                other.is_some() && other == script
            };
            term.lang == lang || (proper && same_script())
        };
        let mut bases: Vec<Base<'_>> = Vec::new();
        for (at, concept, term) in glossary.terms() {
            if !looks_for(concept, term) {
                continue;
            }
            let own = term.lang == lang;
            let proper = concept.kind != Kind::Term;
            let takes_forms = |own: bool, kind: Kind| match kind {
                Kind::Term => own,
                Kind::Person => declines,
                Kind::Place | Kind::Organisation => own && declines,
            };
            let inflects = !matches!(
                concept.pos,
                PartOfSpeech::Adverb | PartOfSpeech::Preposition
            );
            for part in parts(concept) {
                let text = part_text(term, *part).unwrap_or_default();
                let words = maker.reading.words(text, Span::new(0, text.len()), None);
                let (Some(first), Some(name)) =
                    (words.first(), Name::new(at, *part, words.len(), !own))
                else {
                    continue;
                };
                let keys = words
                    .iter()
                    .map(|word| maker.reading.folder.key(word.span.of(text)));
                let keys: Vec<String> = keys.map(Key::into_string).collect();
                bases.push(Base {
                    name,
                    text,
                    capital: first.capital != Capital::None,
                    forms: (inflects && takes_forms(own, concept.kind)).then(|| {
                        let begin = irregular.beginning(&maker, &keys, term, proper);
                        begin.to_owned()
                    }),
                    keys,
                });
            }
        }
        let keys = bases.iter().flat_map(|base| &base.keys);
        let letters = Letters::new(&maker.reading.folder, keys.map(String::as_str));
        Self {
            glossary,
            lang,
            language,
            own: language.map(Folder::for_language),
            names: Names::new(letters, bases),
            others: language.map_or_else(OtherNames::default, |language| {
                OtherNames::new(language, &maker.reading.folder, declines)
            }),
            maker,
            known: glossary.concepts().iter().map(Known::of).collect(),
            listed: None,
        }
    }

    /// With a list of names: a given name before a surname tells that somebody else is meant.
    #[must_use]
    pub fn with_names(mut self, names: &'g NameList<'g>) -> Self {
        self.listed = Some(names);
        self
    }

    /// The language of the texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// All mentions of a plain text, in order and disjoint.
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        self.mentions_in(text, &zones(text))
    }

    /// The same for a text whose protected parts are known: those of a document.
    pub fn mentions_in(&self, text: &str, zones: &[Zone]) -> Vec<Mention> {
        self.mentions_after(&mut Context::default(), text, zones)
    }

    /// The mentions of the next block of a text that is given in blocks, with their places in the whole text. `zones` are
    /// those of the block; a quotation that goes on behind its end is not seen there.
    ///
    /// Blocks that end where [`block_end`](super::block_end) says give the mentions of the whole text, save that a surname is
    /// not known to be that of somebody who is named in full in a later block only.
    pub fn mentions_after(
        &self,
        context: &mut Context,
        block: &str,
        zones: &[Zone],
    ) -> Vec<Mention> {
        let mut window = Window::new(&self.maker.reading, block);
        let mut found: Vec<Found> = Vec::new();
        let mut from = 0;
        let mut places = self.names.places(block, &self.maker);
        while let Some(start) = places.next() {
            if start < from {
                continue;
            }
            if let Some(longest) = self.longest(&mut window, block, start, zones) {
                from = longest.mention.span.end;
                places.pass_to(from);
                found.push(longest);
            }
        }
        resolve(self, block, found, context)
    }

    /// The key by which names are compared.
    pub(crate) fn key(&self, text: &str) -> String {
        self.maker.reading.folder.key(text).into_string()
    }

    /// Of a name and a common word with the same letters, the name: the country, not its adjective.
    pub(super) fn named(&self, mut mention: Mention) -> Mention {
        let is_name = |term: &TermRef| {
            let concept = self.glossary.get(*term).map(|(concept, _)| concept.kind);
            concept.is_some_and(|kind| kind != Kind::Term)
        };
        if !mention.is_open() {
            return mention;
        }
        let names: Vec<TermRef> = mention.candidates.iter().copied().filter(is_name).collect();
        if let [first, ..] = names.as_slice()
            && names.len() < mention.candidates.len()
        {
            mention.term = *first;
            mention.candidates = names;
        }
        mention
    }

    /// Whether a mention names a place.
    pub(super) fn is_place(&self, mention: &Mention) -> bool {
        self.kind(mention) == Some(Kind::Place)
    }

    /// Whether a mention names a person.
    pub(super) fn is_person(&self, mention: &Mention) -> bool {
        self.kind(mention) == Some(Kind::Person)
    }

    /// The kind of concept that a mention names.
    pub(super) fn kind(&self, mention: &Mention) -> Option<Kind> {
        self.known(mention).map(|known| known.kind)
    }

    fn known(&self, mention: &Mention) -> Option<Known> {
        self.known.get(mention.term.concept).copied()
    }

    /// The term of a mention, or the part of it that stands there.
    pub(super) fn name(&self, mention: &Mention) -> Option<&'g str> {
        let (_, term) = self.glossary.get(mention.term)?;
        part_text(term, mention.part)
    }

    /// Whether the term of a mention is no plural.
    pub(super) fn is_singular(&self, mention: &Mention) -> bool {
        let term = self.glossary.get(mention.term);
        term.is_some_and(|(_, term)| term.grammar.number != Number::Plural)
    }

    /// Whether a mention is an adjective or the people of a place.
    pub(super) fn is_demonym(&self, mention: &Mention) -> bool {
        let concept = self.concept(mention);
        concept.is_some_and(|concept| concept.demonym_of.is_some())
    }

    /// Whether a mention is a country or a region that the language of the text spells otherwise.
    pub(super) fn is_foreign_land(&self, mention: &Mention) -> bool {
        mention.lang != self.lang
            && self.concept(mention).is_some_and(|concept| {
                matches!(concept.category.as_deref(), Some("country" | "region"))
                    && concept.terms_in(self.lang).next().is_some()
            })
    }

    /// Whether every country has an organisation of a name.
    pub(super) fn is_national(&self, name: &str) -> bool {
        self.others.is_national(name, &self.maker.reading.folder)
    }

    /// What the words beside the quotations of a text tell of them.
    pub(super) fn read(&self, quotations: &mut Quotations, text: &str) {
        quotations.read(text, &self.others, &self.maker.reading.folder);
    }

    /// What quotations of a text tell of one another.
    pub(super) fn join(&self, quotations: &mut Quotations, text: &str) {
        quotations.join(text, &self.maker.reading.folder);
    }

    /// The language of the texts with what is known of it.
    pub(super) fn language(&self) -> Option<&'g Language> {
        self.language
    }

    fn concept(&self, mention: &Mention) -> Option<&'g Concept> {
        self.concept_of(mention.term)
    }

    /// The concept that a term is of.
    pub(super) fn concept_of(&self, term: TermRef) -> Option<&'g Concept> {
        self.glossary.get(term).map(|(concept, _)| concept)
    }

    /// Whether a mention is part of the name of something else, or the surname of somebody (Jack London).
    pub(super) fn is_part_of_another(&self, text: &str, mention: &Mention) -> bool {
        let Some(known) = self.known(mention).filter(|known| known.kind != Kind::Term) else {
            return false;
        };
        let case = mention.features.map(|features| features.case);
        let bare = case.is_none_or(|case| case == Case::Nominative);
        let surname = || {
            let before = text.get(..mention.span.start).unwrap_or_default();
            let word = before.strip_suffix([' ', '\u{A0}']).map(last_word);
            word.is_some_and(|word| {
                word.starts_with(char::is_uppercase) && self.is_given_name(word)
            })
        };
        let named = Named {
            span: mention.span,
            kind: known.kind,
            case,
            city: known.city,
        };
        let name = || self.name(mention).unwrap_or_default();
        let folder = &self.maker.reading.folder;
        self.others
            .has(text, named, folder, name, |word| self.is_title(word))
            || (known.kind == Kind::Place && (bare || case == Some(Case::Genitive)) && surname())
    }

    fn longest(
        &self,
        window: &mut Window<'_>,
        text: &str,
        start: usize,
        zones: &[Zone],
    ) -> Option<Found> {
        let at = window.find(start)?;
        let first = *window.words(at, 1).first()?;
        let next = || Some(window.words(at, 2).get(1)?.span.of(text));
        let word = (first.span.of(text), first.capital);
        let mut known = self.names.of(word, next, &self.maker);
        let most = known.iter().map(Pattern::words).max()?;
        let words = window.words(at, most);
        // The longest comes first, then the language of the text, then whole names.
        let class = |pattern: &Pattern<'_>| {
            let name = pattern.name;
            (Reverse(pattern.words()), name.foreign, name.part)
        };
        known.sort_by_key(class);
        let mut classes = known.chunk_by(|one, other| class(one) == class(other));
        let mut found: Vec<(Layer, Pattern<'_>)> = classes.find_map(|patterns| {
            let found = patterns
                .iter()
                .filter_map(|pattern| Some((self.layer(text, words, pattern)?, *pattern)));
            let found: Vec<(Layer, Pattern<'_>)> = found.collect();
            (!found.is_empty()).then_some(found)
        })?;
        let length = found.first()?.1.words();
        // The order of the glossary.
        found.sort_by_key(|(_, pattern)| pattern.name.term());
        // Then letter for letter.
        let best = found.iter().map(|(layer, _)| *layer).min()?;
        let span = words.first()?.span.to(words.get(length - 1)?.span);
        let letters = span.of(text);
        // A woman's surname is also a case of a man's.
        let same = |one: &Pattern<'_>| one.name.part == Part::Surname && one.is_written(letters);
        found.retain(|(layer, one)| *layer == best || same(one));
        found.sort_by_key(|(layer, _)| *layer);
        let (layer, first) = *found.first()?;
        // Of forms that differ in marks which search leaves out, the one whose letters these are.
        let mut forms = found.iter().map(|(_, pattern)| *pattern);
        let is_same = |form: &Pattern<'_>| form.name.term() == first.name.term();
        let first = forms
            .find(|form| is_same(form) && form.is_written(letters))
            .unwrap_or(first);
        let zone = protecting(zones, span);
        let mut candidates: Vec<TermRef> = Vec::new();
        for (_, pattern) in &found {
            if !candidates
                .iter()
                .any(|other| other.concept == pattern.name.term().concept)
            {
                candidates.push(pattern.name.term());
            }
        }
        let mention = Mention {
            span,
            term: first.name.term(),
            lang: if first.name.foreign {
                self.glossary.get(first.name.term())?.1.lang
            } else {
                self.lang
            },
            part: first.name.part,
            layer,
            features: first.features(),
            zone: zone.map(|zone| zone.kind),
            confidence: confidence(layer, first.name.part, candidates.len()),
            candidates,
        };
        let readings = found.iter().map(|(layer, pattern)| TermReading {
            term: pattern.name.term(),
            layer: *layer,
            features: pattern.features(),
        });
        Some(Found {
            readings: readings.collect(),
            gender: None,
            initial: false,
            of_another: is_of_another(self, &mention, text, window, (at, length)),
            mention,
        })
    }

    /// How the words of a text begin with a name; `None` where they do not, or too loosely for running text.
    fn layer(&self, text: &str, words: &[Word], pattern: &Pattern<'_>) -> Option<Layer> {
        let words = words.get(..pattern.words())?;
        let letters = words.first()?.span.to(words.last()?.span).of(text);
        let inflected = pattern.features().is_some();
        if pattern.is_written(letters) {
            return Some(if inflected {
                Layer::Inflected
            } else {
                Layer::Exact
            });
        }
        let (concept, term) = self.glossary.get(pattern.name.term())?;
        let surface = pattern.surface();
        let whole = Span::new(0, surface.len());
        let own_words = self.maker.reading.words(&surface, whole, None);
        let same = |folder: &Folder| {
            let mut pairs = own_words.iter().zip(words);
            pairs.all(|(own, word)| {
                folder.key(own.span.of(&surface)) == folder.key(word.span.of(text))
            })
        };
        let mut pairs = own_words.iter().zip(words).enumerate();
        let alike = own_words.len() == words.len()
            && pairs.all(|(index, (own, word))| {
                (index == 0 || word.gap <= own.gap) && word.capital >= own.capital
            })
            && same(&self.maker.reading.folder);
        // Accents tell words apart (marché, marche); the accents of a name are only left out.
        let tight = || self.own.as_ref().is_some_and(same);
        let name = || concept.kind != Kind::Term && term.text.chars().any(char::is_uppercase);
        let near = || tight() || (letters.chars().count() > LOOSE && name());
        (alike && near()).then_some(if inflected {
            Layer::Inflected
        } else {
            Layer::Folded
        })
    }
}

/// What of a name may stand alone.
fn parts(concept: &Concept) -> &'static [Part] {
    match concept.kind {
        Kind::Person => &[Part::Whole, Part::Surname, Part::Given],
        _ => &[Part::Whole],
    }
}

/// The zone that a span touches; zones are in order and apart.
pub(crate) fn protecting(zones: &[Zone], span: Span) -> Option<&Zone> {
    let at = zones.partition_point(|zone| zone.span.end <= span.start);
    zones.get(at).filter(|zone| zone.span.overlaps(span))
}

/// Names of this many letters or fewer must agree in every accent: Lori, Gori, Susa.
const LOOSE: usize = 4;

fn confidence(layer: Layer, part: Part, candidates: usize) -> f64 {
    let layer = match layer {
        Layer::Exact => 0.99,
        Layer::Folded => 0.98,
        _ => 0.97,
    };
    let part = match part {
        Part::Surname | Part::Initials => 0.9,
        Part::Given => 0.5,
        _ => 1.0,
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let share = candidates as f64;
    layer * part / share
}
