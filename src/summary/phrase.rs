//! The realiser: noun phrases made of concepts → text in a language, in a case.
//!
//! What differs between languages is data (`glossary/lang/*.phrase.toml`). Two builders are left: languages whose
//! modifiers precede a head that takes the case, and languages with articles and prepositions.

mod country;
mod deed;
mod determiner;
mod head_first;
mod head_last;
mod shared;
mod titled;
mod word;

use std::collections::BTreeSet;

use crate::grammar::Paradigms;
use crate::l10n::{self, Junction, Locale, Reference};
use crate::report::{Coordination, Joiner, NounPhrase, Setting, When};
use crate::vocabulary::{
    ConceptId, Gender, Glossary, Kind, Lang, Language, Number, PhraseRules, Span, Style,
};

use super::gap::Gap;
use word::Word;

pub(super) use word::quantity;

/// Everything that phrases of one language are made from.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) glossary: &'a Glossary,
    pub(super) paradigms: &'a Paradigms,
    pub(super) rules: &'a PhraseRules,
    pub(super) locale: &'a Locale,
    pub(super) language: &'a Language,
    pub(super) style: &'a Style,
    /// The report: what stands around a phrase there.
    pub(super) report: &'a str,
    /// Year of the report: dates of that year are written without it.
    pub(super) year: Option<i32>,
}

/// What a summary has already named.
#[derive(Clone, Debug, Default)]
pub(super) struct Mentioned {
    /// Concepts whose other name has been given in brackets.
    glossed: BTreeSet<ConceptId>,
    /// Persons introduced with their office.
    introduced: BTreeSet<(ConceptId, ConceptId)>,
}

/// Writes the phrases of one sentence.
pub(super) struct Realiser<'a, 'm> {
    pub(super) context: Context<'a>,
    pub(super) mentioned: &'m mut Mentioned,
    /// Whom «its» and «their» refer to.
    pub(super) owner: Option<Reference>,
    /// Who speaks: the other one that a possessive may mean.
    pub(super) speaker: Option<Reference>,
    /// The words stand inside quotation marks already.
    pub(super) in_quotes: bool,
    /// The words that the report puts in quotation marks.
    pub(super) quote: Option<Span>,
}

/// The form asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form<'f> {
    /// Case, `subject`, `object`, or a particle.
    pub(super) case: &'f str,
    pub(super) definite: Option<bool>,
    pub(super) plural: Option<bool>,
    /// What it stands in.
    pub(super) within: Within,
    /// The country has been named with the member of the list before.
    pub(super) shared: bool,
}

/// What a phrase stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// A clause.
    Clause,
    /// Another phrase.
    Phrase,
    /// Another phrase, after «of».
    Complement,
    /// Another phrase, after «between»: «both» would be one too many.
    Between,
    /// A list whose first member has the count of all: «130 chars et blindés».
    CountedList,
}

impl<'f> Form<'f> {
    pub(super) fn case(case: &'f str) -> Self {
        Self {
            case,
            definite: None,
            plural: None,
            within: Within::Clause,
            shared: false,
        }
    }

    /// Whether it stands in another phrase.
    fn is_nested(&self) -> bool {
        self.within != Within::Clause
    }

    fn nested(case: &'f str) -> Self {
        Self {
            within: Within::Phrase,
            ..Self::case(case)
        }
    }
}

/// What a complement or a setting belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A clause.
    Adverbial,
    /// A noun for something that lies there.
    Thing,
    /// A noun for something that happens there.
    Event,
}

impl Realiser<'_, '_> {
    pub(super) fn lang(&self) -> Lang {
        self.context.rules.lang
    }

    /// One or several phrases in a form.
    pub(super) fn coordination(
        &mut self,
        phrases: &Coordination,
        form: Form<'_>,
    ) -> Result<String, Gap> {
        if let Some(one) = shared::one_head(self, phrases) {
            return self.noun(&one, form);
        }
        if self.context.rules.head_last {
            return head_last::coordination(self, phrases, form);
        }
        let phrases = &shared::last_adjective(self, phrases)?;
        let counted = shared::counted_together(phrases);
        let mut items = Vec::new();
        for (index, phrase) in phrases.items.iter().enumerate() {
            let within = if counted && index > 0 {
                Within::CountedList
            } else {
                form.within
            };
            items.push(self.noun(phrase, Form { within, ..form })?);
        }
        self.join(&items, phrases.joiner)
    }

    /// One phrase in a form.
    pub(super) fn noun(&mut self, phrase: &NounPhrase, form: Form<'_>) -> Result<String, Gap> {
        // «Le général Mouradov»: what French puts before a name is a rank, not a quality.
        let plain;
        let person = self.known(&phrase.head)?.kind == Kind::Person;
        let phrase = if person && !phrase.adjectives.is_empty() {
            plain = NounPhrase {
                adjectives: Vec::new(),
                ..phrase.clone()
            };
            &plain
        } else {
            phrase
        };
        if self.context.rules.head_last {
            head_last::noun(self, phrase, form)
        } else {
            head_first::noun(self, phrase, form)
        }
    }

    /// A place with its preposition, case or postposition.
    pub(super) fn setting(&mut self, setting: &Setting, place: Place) -> Result<String, Gap> {
        let phrase = &setting.phrase;
        let id = setting.relation.as_str();
        // «Des tirs sur Stepanakert» go to the town, «un accrochage sur la ligne de contact» lies there.
        let at = format!("{id}-target");
        let town = phrase
            .items
            .first()
            .and_then(|first| self.context.glossary.concept(&first.head));
        let target = place == Place::Event && town.is_some_and(|town| town.kind == Kind::Place);
        if target && self.context.rules.relations.contains_key(&at) {
            return self.related(&at, phrase, place);
        }
        self.related(id, phrase, place)
    }

    /// Phrases in a relation of the rules.
    fn related(&mut self, id: &str, phrases: &Coordination, place: Place) -> Result<String, Gap> {
        let rules = self.context.rules;
        // Some nouns take a relation of their own: on the border, through the mediation of.
        let first = phrases.items.first();
        let special = first.and_then(|first| rules.relations.get(&format!("{id}-{}", first.head)));
        let relation = special.or_else(|| rules.relations.get(id));
        let relation = relation.ok_or_else(|| Gap::Rule(format!("relation.{id}")))?;
        let case = match relation.case.as_str() {
            "" => "nominative",
            case => case,
        };
        let nested = |case| Form {
            within: match id {
                "between" => Within::Between,
                "of" => Within::Complement,
                _ => Within::Phrase,
            },
            ..Form::nested(case)
        };
        let (text, instead) = match (self.coordination(phrases, nested(case)), &relation.instead) {
            (Err(Gap::Form { .. }), Some((case, after))) => {
                (self.coordination(phrases, nested(case))?, Some(after))
            }
            (text, _) => (text?, None),
        };
        let after = match (instead, place) {
            (Some(after), _) => after,
            (None, Place::Thing) => relation.after_thing.as_ref().unwrap_or(&relation.after),
            (None, Place::Event) => relation.after_event.as_ref().unwrap_or(&relation.after),
            (None, Place::Adverbial) => &relation.after,
        };
        let last = text
            .chars()
            .next_back()
            .map(String::from)
            .unwrap_or_default();
        let ending = match (place, relation.ending.get(&last)) {
            (Place::Thing | Place::Event, Some(ending)) if instead.is_none() => ending,
            _ => "",
        };
        Ok(spaced([
            &relation.before,
            &format!("{text}{ending}"),
            after,
        ]))
    }

    /// What messages can see of phrases.
    pub(super) fn reference(&self, slot: usize, phrases: &Coordination) -> Result<Reference, Gap> {
        let Some(first) = phrases.items.first() else {
            return Err(Gap::Construction("an empty list"));
        };
        let head = self.known(&first.head)?;
        let number = match phrases.items.as_slice() {
            [only] => self.number(only, &self.plain_word(&only.head)?, None),
            _ if phrases.joiner == Joiner::Or => first.number,
            _ => Number::Plural,
        };
        let mut genders = Vec::new();
        let mut human = true;
        for phrase in &phrases.items {
            let concept = self.known(&phrase.head)?;
            genders.push(self.gender(phrase)?);
            human &= concept.kind == Kind::Person || concept.human || phrase.name.is_some();
        }
        let mixed = genders.iter().any(|gender| *gender != genders[0]);
        Ok(Reference {
            slot,
            number,
            gender: if mixed {
                Some(Gender::Masculine)
            } else {
                genders[0]
            },
            human,
            kind: match &first.name {
                Some(name) => self.known(name)?.kind,
                None => head.kind,
            },
        })
    }

    /// A date or a span of time in a style, as a message of the locale says it.
    pub(super) fn when(&self, when: When, style: &str) -> Result<String, Gap> {
        super::date::when(&self.context, when, style)
    }

    /// The citation form of a concept’s word.
    pub(super) fn citation(&self, id: &ConceptId) -> Result<String, Gap> {
        self.plain_word(id).map(|word| word.text)
    }

    /// An adjective of the glossary, in agreement with what it is said of.
    pub(super) fn quality(&self, id: &ConceptId, of: &Coordination) -> Result<String, Gap> {
        let word = self.plain_word(id)?;
        let feminine = of
            .items
            .iter()
            .map(|item| Ok(self.gender(item)? == Some(Gender::Feminine)))
            .collect::<Result<Vec<bool>, Gap>>()?;
        let gender = if feminine.iter().all(|feminine| *feminine) {
            Gender::Feminine
        } else {
            Gender::Masculine
        };
        let number = match of.items.as_slice() {
            [only] => self.number(only, &self.plain_word(&only.head)?, None),
            _ => Number::Plural,
        };
        let lang = self.lang();
        let rules = self.context.rules;
        Ok(if rules.head_last || rules.words.contains_key("definite") {
            word.text
        } else {
            let paradigms = self.context.paradigms;
            paradigms.agree(lang, &word.text, &word.grammar, gender, number)
        })
    }

    /// A pronoun of the rules as it stands.
    pub(super) fn pronoun_of(&self, key: &str) -> Result<String, Gap> {
        self.pronoun(key).map(str::to_owned)
    }

    /// The pronoun that a verb takes as its subject.
    pub(super) fn subject_pronoun(&self, of: Reference) -> Result<String, Gap> {
        let feminine = of.gender == Some(Gender::Feminine);
        // A language with gender in the plural has keys for it.
        let gendered = match (of.number, feminine) {
            (Number::Plural, false) => "pl_m",
            (Number::Plural, true) => "pl_f",
            (Number::Singular, true) => "f",
            (Number::Singular, false) => "m",
        };
        if self.context.rules.pronouns.contains_key("pl") {
            self.pronoun_of(titled::pronoun_key(of))
        } else {
            self.pronoun_of(gendered)
        }
    }

    fn join(&self, items: &[String], joiner: Joiner) -> Result<String, Gap> {
        let (Some((last, rest)), lang) = (items.split_last(), self.lang()) else {
            return Err(Gap::Construction("an empty list"));
        };
        if rest.is_empty() {
            return Ok(last.clone());
        }
        let rules = self.context.rules;
        match joiner {
            Joiner::And => Ok(l10n::list(lang, Junction::And, items)),
            Joiner::Or => Ok(l10n::list(lang, Junction::Or, items)),
            Joiner::AsWellAs | Joiner::Nor => {
                let id = joiner.as_str();
                let rule = rules.joiners.get(id);
                let rule = rule.ok_or_else(|| Gap::Rule(format!("joiner.{id}")))?;
                let rest = rest.join(&rule.between);
                Ok(format!("{}{rest}{}{last}", rule.before, rule.last))
            }
        }
    }

    /// A person who has been introduced with this office already is only named.
    fn is_introduced(&mut self, phrase: &NounPhrase) -> Result<bool, Gap> {
        let Some(name) = &phrase.name else {
            return Ok(false);
        };
        if self.known(name)?.kind != Kind::Person {
            return Ok(false);
        }
        let pair = (name.clone(), phrase.head.clone());
        Ok(!self.mentioned.introduced.insert(pair))
    }

    /// Whether the words of a phrase are quoted: all of them, or the only one that it has.
    fn is_quoted(&self, phrase: &NounPhrase) -> bool {
        let inside = |quote: Span| bare(phrase) && phrase.span.contains(quote);
        let own = phrase.quoted && own_marks(self.context.report, phrase.span);
        !self.in_quotes && (own || self.quote.is_some_and(inside))
    }

    /// Whose «ses» or «leurs» are: the owner’s, unless only the number of the speaker fits.
    fn owner_of(&self, phrase: &NounPhrase) -> Option<Reference> {
        let fits = |reference: Reference| Some(reference.number) == phrase.owners;
        let speaker = self.speaker.filter(|speaker| fits(*speaker));
        match (self.owner, phrase.owners) {
            (Some(owner), Some(_)) if !fits(owner) => speaker.or(Some(owner)),
            (owner, _) => owner,
        }
    }

    /// An adjective, with marks where the report has it in marks of its own.
    fn marked(&self, phrase: &NounPhrase, id: &ConceptId, text: String) -> String {
        if !self.in_quotes && phrase.quoted_words.contains(id) {
            self.quote(&text)
        } else {
            text
        }
    }

    /// Marks around words that are quoted by themselves.
    fn quote(&self, text: &str) -> String {
        let (open, close) = &self.context.rules.quotes;
        format!("{open}{text}{close}")
    }
}

/// Words with single spaces between them; empty ones leave none.
fn spaced<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> String {
    let mut out = String::new();
    for word in words {
        let word = word.as_ref();
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

/// The phrase without what only a full mention needs.
fn bare(phrase: &NounPhrase) -> bool {
    let complements = [
        &phrase.of,
        &phrase.between,
        &phrase.against,
        &phrase.with,
        &phrase.purpose,
    ];
    complements.iter().all(|complement| complement.is_none())
        && phrase.adjectives.is_empty()
        && phrase.count.is_none()
        && phrase.place.is_none()
        && phrase.name.is_none()
        && !phrase.quoted
}

/// Whether a phrase has quotation marks of its own in the report: in it, or right around it. A phrase that is only a part of
/// quoted words has none.
fn own_marks(report: &str, span: Span) -> bool {
    let before = report.get(..span.start).unwrap_or_default();
    let after = report.get(span.end..).unwrap_or_default();
    span.is_empty()
        || span.of(report).contains(MARKS)
        || (before.trim_end().ends_with(MARKS) && after.trim_start().starts_with(MARKS))
}

const MARKS: [char; 6] = ['«', '»', '“', '”', '„', '"'];
