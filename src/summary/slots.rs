//! What the requests of one sentence refer to, and how they are answered.

use std::borrow::Cow;

use crate::l10n::{Reference, Request, RequestKind, Value, fill};
use crate::report::{Coordination, Joiner, Setting, When};
use crate::vocabulary::{ConceptId, Number, Span};

use super::gap::Gap;
use super::phrase::{Context, Form, Mentioned, Place, Realiser};

/// One thing that a sentence may name.
enum Slot<'r> {
    Nouns(Cow<'r, Coordination>),
    Setting(&'r Setting),
    When(When),
    /// The claimant as a participant of the content: a pronoun, or nothing where the verb says it.
    Claimant(Reference),
}

/// The things that one sentence may name.
pub(super) struct Slots<'r> {
    named: Vec<(Slot<'r>, bool)>,
    claimants: Cow<'r, Coordination>,
    /// Whom «its» and «their» refer to.
    pub(super) owner: Option<Reference>,
    /// Who speaks.
    pub(super) speaker: Option<Reference>,
    /// Whether what is added now stands in quotation marks.
    pub(super) in_quotes: bool,
    quote: Option<Span>,
}

impl<'r> Slots<'r> {
    pub(super) fn new(claimants: Coordination, quote: Option<Span>) -> Self {
        Self {
            named: Vec::new(),
            claimants: Cow::Owned(claimants),
            owner: None,
            speaker: None,
            in_quotes: false,
            quote,
        }
    }

    /// The things that an infinitive inside a noun phrase names.
    pub(super) fn of_phrase(owner: Option<Reference>) -> Self {
        let nobody = Coordination {
            items: Vec::new(),
            joiner: Joiner::And,
        };
        Self {
            owner,
            ..Self::new(nobody, None)
        }
    }

    pub(super) fn claimants(&self) -> &Coordination {
        &self.claimants
    }

    /// An argument for noun phrases.
    pub(super) fn nouns(
        &mut self,
        context: &Context<'_>,
        phrases: Cow<'r, Coordination>,
    ) -> Result<Value, Gap> {
        let mut unused = Mentioned::default();
        let realiser = realiser(*context, &mut unused);
        let reference = realiser.reference(self.named.len(), &phrases)?;
        self.add(Slot::Nouns(phrases));
        Ok(Value::Nouns(reference))
    }

    /// An argument for the claimant inside the content.
    pub(super) fn claimant(&mut self, context: &Context<'_>) -> Result<Value, Gap> {
        let mut unused = Mentioned::default();
        let realiser = realiser(*context, &mut unused);
        let reference = realiser.reference(self.named.len(), &self.claimants)?;
        self.add(Slot::Claimant(reference));
        Ok(Value::Nouns(reference))
    }

    /// A ready string for a place.
    pub(super) fn setting(&mut self, setting: &'r Setting) -> String {
        let slot = self.add(Slot::Setting(setting));
        Request::new(RequestKind::Name, slot, "setting").write()
    }

    /// A ready string for a time.
    pub(super) fn when(&mut self, when: When) -> String {
        let slot = self.add(Slot::When(when));
        Request::new(RequestKind::Date, slot, "on").write()
    }

    /// Writes all phrases and dates into a sentence.
    pub(super) fn fill(
        &self,
        context: Context<'_>,
        mentioned: &mut Mentioned,
        text: &str,
    ) -> Result<String, Gap> {
        let mut gap = None;
        let filled = fill(text, |request| {
            match self.answer(context, mentioned, request) {
                Ok(words) => Some(words),
                Err(found) => {
                    gap = Some(found);
                    None
                }
            }
        });
        filled.map_err(|_| gap.unwrap_or(Gap::Construction("a request")))
    }

    fn add(&mut self, slot: Slot<'r>) -> usize {
        self.named.push((slot, self.in_quotes));
        self.named.len() - 1
    }

    fn answer(
        &self,
        context: Context<'_>,
        mentioned: &mut Mentioned,
        request: &Request,
    ) -> Result<String, Gap> {
        let slot = self.named.get(request.slot);
        let (slot, in_quotes) = slot.ok_or(Gap::Construction("a request"))?;
        let mut realiser = realiser(context, mentioned);
        realiser.owner = self.owner;
        realiser.speaker = self.speaker;
        realiser.in_quotes = *in_quotes;
        realiser.quote = self.quote;
        let form = Form {
            definite: request.definite,
            plural: request.plural,
            ..Form::case(&request.form)
        };
        match slot {
            Slot::Nouns(phrases) => realiser.coordination(phrases, form),
            Slot::Setting(setting) => realiser.setting(setting, Place::Adverbial),
            Slot::When(when) => realiser.when(*when, &request.form),
            Slot::Claimant(reference) => self.pronoun(&mut realiser, *reference, form),
        }
    }

    /// The claimant again: as the subject a pronoun, or nothing; in other forms the name.
    fn pronoun(
        &self,
        realiser: &mut Realiser<'_, '_>,
        reference: Reference,
        form: Form<'_>,
    ) -> Result<String, Gap> {
        let subject = matches!(form.case, "subject" | "nominative");
        if realiser.context.rules.head_last {
            let several = reference.number == Number::Plural;
            return match form.case {
                _ if subject => Ok(String::new()),
                "genitive" => realiser.pronoun_of(if several { "own_pl" } else { "own" }),
                _ => realiser.coordination(&self.claimants, form),
            };
        }
        match form.case {
            _ if subject => realiser.subject_pronoun(reference),
            _ => realiser.coordination(&self.claimants, form),
        }
    }
}

/// An adverb of the glossary.
pub(super) fn adverb(context: &Context<'_>, id: &ConceptId) -> Result<String, Gap> {
    let mut unused = Mentioned::default();
    realiser(*context, &mut unused).citation(id)
}

/// An adjective said of a subject.
pub(super) fn quality(
    context: &Context<'_>,
    id: &ConceptId,
    subject: &Coordination,
) -> Result<String, Gap> {
    let mut unused = Mentioned::default();
    realiser(*context, &mut unused).quality(id, subject)
}

fn realiser<'a, 'm>(context: Context<'a>, mentioned: &'m mut Mentioned) -> Realiser<'a, 'm> {
    Realiser {
        context,
        mentioned,
        owner: None,
        speaker: None,
        in_quotes: false,
        quote: None,
    }
}
