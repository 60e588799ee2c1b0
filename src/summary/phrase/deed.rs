//! What a noun is an attempt, a decision or a refusal to do: an infinitive inside the phrase.

use crate::report::NounPhrase;
use crate::vocabulary::Grammar;

use super::super::event::{Shape, event};
use super::super::gap::Gap;
use super::super::slots::Slots;
use super::Realiser;

impl Realiser<'_, '_> {
    /// An infinitive that belongs to a noun: attempts [to destabilise the region].
    pub(super) fn deed(&mut self, phrase: &NounPhrase) -> Result<String, Gap> {
        let Some(deed) = &phrase.deed else {
            return Ok(String::new());
        };
        let id = format!("event-{}", deed.frame);
        let nominative = Shape::InfinitiveNominative;
        let shape = if !self.context.rules.head_last {
            Shape::Infinitive
        } else if self.context.locale.has(&id, nominative.attribute()) {
            nominative
        } else {
            Shape::Deed
        };
        let mut slots = Slots::of_phrase(self.owner);
        let text = event(&self.context, &mut slots, deed, shape)?;
        let text = slots.fill(self.context, self.mentioned, &text)?;
        let (lang, rules) = (self.lang(), self.context.rules);
        Ok(if rules.head_last || rules.words.contains_key("definite") {
            text
        } else {
            let (paradigms, plain) = (self.context.paradigms, Grammar::default());
            paradigms.with_particle(lang, "de", text.trim(), &plain, false)
        })
    }
}
