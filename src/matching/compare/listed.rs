//! The names lexicon, as what a comparison asks of words.

use super::NameClasses;
use crate::names::{FoundName, Names};
use crate::vocabulary::NamePart;

/// Given names and surnames, for comparisons.
pub type Listed<'a> = Names<'a>;

/// A class, and the same in the feminine: Aliyeva is another name than Aliyev.
fn number(found: &[FoundName<'_>]) -> Option<u32> {
    let feminine = found.iter().all(|found| found.form.feminine);
    u32::try_from(2 * found.first()?.number + usize::from(feminine)).ok()
}

impl NameClasses for Names<'_> {
    fn classes(&self, word: &str) -> Vec<u32> {
        let found = self.find(word);
        let of_class = found.chunk_by(|one, other| one.number == other.number);
        of_class.filter_map(number).collect()
    }

    fn spellings(&self, class: u32) -> Vec<&str> {
        let (number, feminine) = (class / 2, class % 2 == 1);
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let class = self.lexicon().classes().get(number);
        let forms = class.map_or(&[][..], |class| &class.forms).iter();
        let forms = forms.filter(|form| form.feminine == feminine);
        forms.map(|form| &*form.text).collect()
    }

    fn apart(&self, one: &[u32], other: &[u32]) -> bool {
        let part = |number: u32| {
            let class = usize::try_from(number / 2).ok()?;
            Some(self.lexicon().classes().get(class)?.part)
        };
        let has =
            |classes: &[u32], wanted| classes.iter().any(|class| part(*class) == Some(wanted));
        let parts = [NamePart::Given, NamePart::Surname];
        parts
            .into_iter()
            .any(|part| has(one, part) && has(other, part))
    }
}
