//! A whole report: sentence by sentence, with a memory of who was named.

use super::attribution::Heard;
use super::claim::{Claim, Content, NounPhrase, Reading, Unread, UnreadReason, When};
use super::conjugation::Conjugation;
use super::context::{Context, holder};
use super::line::{Cutter, Sentence};
use super::names::{Names, Use};
use super::parser::{Parser, Phrases};
use crate::grammar::Paradigms;
use crate::names::Names as NameList;
use crate::text::{Folder, TokenKind, tokens};
use crate::vocabulary::{
    Calendar, ConceptId, Date, Glossary, Kind, Lang, Language, Lexicon, NamePart, Span,
};

/// Reads reports of one language. Build it once for a glossary.
pub struct Reader<'a> {
    glossary: &'a Glossary,
    lexicon: &'a Lexicon,
    language: &'a Language,
    folder: Folder,
    names: Names<'a>,
    conjugation: Conjugation<'a>,
    phrases: Phrases,
    /// A list of given names.
    listed: Option<&'a NameList<'a>>,
}

impl<'a> Reader<'a> {
    /// A reader for reports in `lang`; `None` where the glossary has no data of that language.
    pub fn new(
        glossary: &'a Glossary,
        lexicon: &'a Lexicon,
        paradigms: &'a Paradigms,
        lang: Lang,
    ) -> Option<Self> {
        let language = glossary.language(lang)?;
        let folder = Folder::for_language(language);
        let cutter = Cutter::new(language, &folder);
        let phrases = Phrases::new(lexicon, cutter);
        let function = &lexicon.words.function;
        let names = Names::new(
            glossary,
            paradigms,
            lang,
            language,
            folder.clone(),
            function,
        );
        let conjugation = Conjugation::new(&lexicon.verbs);
        Some(Self {
            glossary,
            lexicon,
            language,
            folder,
            names,
            conjugation,
            phrases,
            listed: None,
        })
    }

    /// With a list of names: a given name that begins a sentence tells that somebody else of a surname is meant.
    #[must_use]
    pub fn with_names(mut self, names: &'a NameList<'a>) -> Self {
        self.listed = Some(names);
        self
    }

    /// Reads the prose of a report. `parts` are the stretches to read (all of it: one span); `date` is the day of the report,
    /// where the caller knows it; else the first full date of the text counts.
    pub fn read(&self, text: &str, parts: &[Span], date: Option<Date>) -> Reading {
        let cutter = Cutter::new(self.language, &self.folder);
        let lines = cutter.lines(text, parts, &self.lexicon.words);
        let date = date.or_else(|| self.first_date(&lines.sentences));
        let mut reading = Reading {
            lang: self.language.lang,
            date,
            claims: Vec::new(),
            background: Vec::new(),
            not_summarised: Vec::new(),
        };
        let mut context = Context::default();
        for sentence in &lines.sentences {
            self.sentence(sentence, date, &mut context, &mut reading);
        }
        reading
    }

    /// Who an office without a name means on the day of the report, where the data leaves no doubt.
    pub fn holder(&self, phrase: &NounPhrase, date: Option<Date>) -> Option<ConceptId> {
        let of = phrase.of.as_ref().and_then(|of| match of.items.as_slice() {
            [only] => Some(only.head.clone()),
            _ => None,
        });
        let country = || {
            phrase
                .adjectives
                .iter()
                .find_map(|id| self.glossary.concept(id)?.demonym_of.clone())
        };
        holder(self.glossary, &phrase.head, &of.or_else(country)?, date)
    }

    fn sentence(
        &self,
        sentence: &Sentence,
        date: Option<Date>,
        context: &mut Context,
        reading: &mut Reading,
    ) {
        let quote = sentence.words.first().and_then(|word| word.quote);
        self.remember(sentence, context);
        if sentence.heading {
            reading.not_summarised.push(Unread {
                span: sentence.span,
                reason: UnreadReason::Heading,
            });
            return;
        }
        let parser = self.parser(sentence, date, context);
        let unread = last_is_unread(reading);
        let clear = |heard: &Heard| {
            let person = |phrase: &NounPhrase| self.is_person(phrase);
            let told =
                |claim: &Claim| claim.owners_are_clear(person) && !(unread && claim.points_back());
            heard.claims.iter().all(told)
        };
        let heard = parser.sentence().filter(clear);
        let last_quote = sentence.words.iter().rev().find_map(|word| word.quote);
        if let Some(Heard { claims, rests }) = heard {
            for claim in claims {
                if claim.claimants.is_empty() {
                    context.interrupted();
                } else {
                    let others = self.names_another(&claim);
                    context.claimed(&claim, last_quote, others);
                }
                add(reading, claim);
            }
            for (from, to) in rests {
                let span = stretch(sentence, from, to);
                reading.not_summarised.push(Unread {
                    span,
                    reason: UnreadReason::Rest,
                });
            }
        } else {
            // «il» after a sentence that names nobody who could speak is still the one before.
            let goes_on = quote.is_some_and(|quote| context.continues(quote));
            if !goes_on && parser.may_name_another() {
                context.interrupted();
            }
            reading.not_summarised.push(Unread {
                span: sentence.span,
                reason: UnreadReason::NoConstruction,
            });
        }
    }

    fn is_person(&self, phrase: &NounPhrase) -> bool {
        let head = self.glossary.concept(&phrase.head);
        phrase.name.is_some()
            || head.is_some_and(|head| {
                head.kind == Kind::Person || head.category.as_deref() == Some("office")
            })
    }

    /// Whether a claim names a person or an office beside its claimants.
    fn names_another(&self, claim: &Claim) -> bool {
        let mut another = false;
        let mut visit = |phrase: &NounPhrase| another |= self.is_person(phrase);
        claim
            .addressee
            .iter()
            .for_each(|nouns| nouns.each(&mut visit));
        match &claim.content {
            Content::Things(things) => things.each(&mut visit),
            Content::Event(event) => event.each_noun(&mut |nouns| nouns.each(&mut visit)),
            Content::Verbatim(_) => {}
        }
        another
    }

    fn parser<'s>(
        &'s self,
        sentence: &'s Sentence,
        date: Option<Date>,
        context: &'s Context,
    ) -> Parser<'s> {
        Parser {
            lang: self.language.lang,
            words: &sentence.words,
            glossary: self.glossary,
            names: &self.names,
            conjugation: &self.conjugation,
            closed: &self.lexicon.words,
            function: &self.lexicon.words.function,
            phrases: &self.phrases,
            frames: &self.lexicon.frames,
            speech: &self.lexicon.speech,
            documents: &self.lexicon.documents,
            account: &self.lexicon.account,
            published: &self.lexicon.published,
            calendar: self.calendar(),
            date,
            context,
            speakers: &[],
            home: None,
        }
    }

    fn calendar(&self) -> &Calendar {
        &self.language.calendar
    }

    fn is_given_name(&self, word: &str) -> bool {
        let found = self
            .listed
            .map(|names| names.numbers(NamePart::Given, word));
        found.is_some_and(|numbers| !numbers.is_empty())
    }

    /// Persons named in full, and strangers with the surname of one.
    fn remember(&self, sentence: &Sentence, context: &mut Context) {
        let mut at = 0;
        while at < sentence.words.len() {
            let found = self
                .names
                .at(&sentence.words, at)
                .into_iter()
                .find(|found| matches!(found.use_, Use::Name | Use::Noun | Use::Surname));
            let Some(found) = found else {
                at += 1;
                continue;
            };
            if found.use_ == Use::Surname {
                let strangers = {
                    let parser = self.parser(sentence, None, context);
                    let stranger = parser.is_of_stranger(&found, |word| self.is_given_name(word));
                    stranger.then(|| parser.bearers(&found))
                };
                context.stranger(&strangers.unwrap_or_default());
                at = found.end.max(at + 1);
                continue;
            }
            if let Some(concept) = self.glossary.concepts().get(found.concept)
                && concept.kind == Kind::Person
            {
                context.person(found.concept);
            }
            at = found.end.max(at + 1);
        }
    }

    /// The first day with a year that the text names.
    fn first_date(&self, sentences: &[Sentence]) -> Option<Date> {
        let context = Context::default();
        sentences.iter().find_map(|sentence| {
            let parser = self.parser(sentence, None, &context);
            (0..sentence.words.len()).find_map(|at| match parser.time(at) {
                Some((When::At(day), _)) if day.year > 0 => {
                    Date::new(day.year, day.month?, day.day?)
                }
                _ => None,
            })
        })
    }
}

/// Whether a text is in the language of the lexicon, by the share of its function words; one that is elided («l’», «qu’») counts
/// as well.
pub fn looks_like(text: &str, lexicon: &Lexicon, language: &Language) -> bool {
    let folder = Folder::for_language(language);
    let mut words = 0_usize;
    let mut known = 0_usize;
    for token in tokens(text, Some(&language.clitics))
        .into_iter()
        .filter(|token| token.kind == TokenKind::Word)
        .take(400)
    {
        words += 1;
        let key = folder.key(token.span.of(text));
        let listed = lexicon.words.detection.iter();
        let elided = key.as_str().ends_with(['’', '\'']);
        known += usize::from(elided || listed.into_iter().any(|word| word == key.as_str()));
    }
    known * 100 >= words * usize::from(lexicon.words.detection_share) && words > 0
}

/// Whether the sentence read last was left out: what «cette affirmation» points back to is then not told.
fn last_is_unread(reading: &Reading) -> bool {
    let unread = reading
        .not_summarised
        .iter()
        .rfind(|unread| unread.reason == UnreadReason::NoConstruction)
        .map(|unread| unread.span.start);
    let start = |claim: Option<&Claim>| claim.map(|claim| claim.span.start);
    let told = start(reading.claims.last()).max(start(reading.background.last()));
    unread > told
}

/// The place of some words of a sentence; `to` may lie past its end.
fn stretch(sentence: &Sentence, from: usize, to: usize) -> Span {
    let words = sentence.words.get(from..to.min(sentence.words.len()));
    match words.map(|words| (words.first(), words.last())) {
        Some((Some(first), Some(last))) => first.span.to(last.span),
        _ => sentence.span,
    }
}

fn add(reading: &mut Reading, mut claim: Claim) {
    let id = reading.claims.len() + reading.background.len() + 1;
    claim.id = id;
    if claim.claimants.is_empty() {
        reading.background.push(claim);
        return;
    }
    claim.denies = denied(reading, &claim);
    reading.claims.push(claim);
}

/// An earlier claim of somebody else about the same kind of event, which this one denies.
fn denied(reading: &Reading, claim: &Claim) -> Option<usize> {
    if claim.act != super::claim::Act::Deny {
        return None;
    }
    let Content::Event(event) = &claim.content else {
        return None;
    };
    let same = |earlier: &&Claim| {
        let Content::Event(other) = &earlier.content else {
            return false;
        };
        other.frame == event.frame
            && earlier.claimants != claim.claimants
            && other.role("target") == event.role("target")
            && other.role("theme") == event.role("theme")
    };
    reading
        .claims
        .iter()
        .rev()
        .find(same)
        .map(|earlier| earlier.id)
}
