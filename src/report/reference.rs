//! What a claim refers to outside itself: whose «son» and «leur» is, and what «cette affirmation» was said of. A claim is only
//! told when that is clear.

use super::claim::{Act, Claim, Content, Coordination, Filler, NounPhrase};
use crate::vocabulary::Number;

impl Claim {
    /// Whether it is about something said before: «a démenti cette affirmation».
    pub(super) fn points_back(&self) -> bool {
        match &self.content {
            Content::Things(things) => things.items.iter().any(|item| item.demonstrative),
            Content::Event(_) | Content::Verbatim(_) => false,
        }
    }

    /// Whether every «son» and «leur» can only mean the one that a summary will take it for: the subject, or else the
    /// claimant. Where somebody is addressed, number tells; and where it does not, «its» of two bodies or countries is left as
    /// open as the report leaves it, and one is called on to do something with what is one’s own.
    pub(super) fn owners_are_clear(&self, is_person: impl Fn(&NounPhrase) -> bool) -> bool {
        let number = |several: usize, first: Option<Number>| {
            if several > 1 {
                Some(Number::Plural)
            } else {
                first
            }
        };
        let claimants = number(
            self.claimants.len(),
            self.claimants.first().map(|claimant| claimant.number),
        );
        let (own, owner) = match &self.content {
            Content::Things(things) => (things.owners(), claimants),
            Content::Verbatim(_) => (Vec::new(), None),
            Content::Event(event) => {
                let mut roles = event.roles.iter().map(|(_, filler)| filler);
                let subject = roles.next();
                let mut own: Vec<Number> = roles.flat_map(filler_owners).collect();
                own.extend(
                    event
                        .circumstances
                        .iter()
                        .flat_map(|(_, nouns)| nouns.owners()),
                );
                let of_subject = subject.map(filler_owners).unwrap_or_default();
                if of_subject.iter().any(|owner| Some(*owner) != claimants) {
                    return false;
                }
                let owner = match subject {
                    Some(Filler::Nouns(nouns)) => Some(nouns.number()),
                    _ => claimants,
                };
                (own, owner)
            }
        };
        let Some(addressee) = &self.addressee else {
            return own.iter().all(|number| Some(*number) == owner);
        };
        let called = self.act == Act::Call && matches!(self.content, Content::Event(_));
        let people = || {
            addressee
                .items
                .iter()
                .chain(&self.claimants)
                .any(&is_person)
        };
        own.iter().all(|number| {
            let claimant = Some(*number) == claimants;
            match (claimant, *number == addressee.number()) {
                (true, true) => called || !people(),
                (ours, theirs) => ours || theirs,
            }
        })
    }
}

fn filler_owners(filler: &Filler) -> Vec<Number> {
    match filler {
        Filler::Nouns(nouns) => nouns.owners(),
        Filler::Event(event) => event
            .roles
            .iter()
            .skip(1)
            .flat_map(|(_, filler)| filler_owners(filler))
            .collect(),
        Filler::Quality { .. } | Filler::Claimant => Vec::new(),
    }
}

impl Coordination {
    /// The numbers of the possessors in it.
    fn owners(&self) -> Vec<Number> {
        let mut owners = Vec::new();
        self.each(&mut |phrase| owners.extend(phrase.owners));
        owners
    }
}
