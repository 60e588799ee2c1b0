//! The words that lean on a name change with it: d’Erevan, de Yerevan; en Artsakh, au Haut-Karabakh; qu’Erevan.
//!
//! No language stands here. The words before the old name are compared with what the paradigms put before it; the same
//! particle is then put before the new name.

use super::Normalizer;
use super::replace::{Casing, Wanted, starts_with_capital};
use crate::grammar::Paradigms;
use crate::matching::part_text;
use crate::mentions::Mention;
use crate::text::casing::Shape;
use crate::vocabulary::{Grammar, Lang};

/// Where the words that lean on the mention begin, and what to write for them before the wanted name. `None` where no
/// word leans on it, or all stay.
pub(super) fn lead(
    normalizer: &Normalizer<'_>,
    text: &str,
    mention: &Mention,
    wanted: &Wanted,
    casing: &Casing<'_>,
) -> Option<(usize, String)> {
    let lang = normalizer.scanner.lang();
    let (_, term) = normalizer.glossary.get(mention.term)?;
    let (_, target) = normalizer.glossary.get(wanted.term)?;
    let old = part_text(term, mention.part)?;
    let before = text.get(..mention.span.start)?;
    let nouns = Nouns {
        paradigms: normalizer.paradigms,
        lang,
    };
    // A form that is only recognised has no flags of its own; the text may treat it as the preferred one is treated.
    let grammars = [&term.grammar, &target.grammar];
    let (particle, definite, start) = grammars
        .into_iter()
        .find_map(|grammar| nouns.longest(before, old, grammar, casing))?;
    let definite = if definite {
        true
    } else {
        target.grammar.article && !nouns.stands_bare(&wanted.text, &target.grammar)
    };
    let lead = nouns.lead(particle, &wanted.text, &target.grammar, definite);
    let written = text.get(start..mention.span.start)?;
    let name = mention.span.of(text);
    let upper = Shape::of(name) == Shape::Upper && Shape::of(old) != Shape::Upper;
    let lead = if upper && !written.chars().any(char::is_lowercase) {
        casing.upper(&lead)
    } else if starts_with_capital(written) && !lead.is_empty() {
        casing.capitalize(&lead)
    } else {
        lead
    };
    let lead = in_hand_of(text, written, &lead);
    (lead != written).then_some((start, lead))
}

struct Nouns<'g> {
    paradigms: &'g Paradigms,
    lang: Lang,
}

impl<'g> Nouns<'g> {
    /// The particle whose words before `noun` are the most of the text's; with its definiteness and its place.
    fn longest(
        &self,
        before: &str,
        noun: &str,
        grammar: &Grammar,
        casing: &Casing<'_>,
    ) -> Option<(&'g str, bool, usize)> {
        let mut best: Option<(&str, bool, usize)> = None;
        for definite in [false, true] {
            for particle in self.particles() {
                let lead = self.lead(particle, noun, grammar, definite);
                let Some(start) = ends_in(before, &lead, casing) else {
                    continue;
                };
                if best.is_none_or(|(_, _, known)| start < known) {
                    best = Some((particle, definite, start));
                }
            }
        }
        best
    }

    /// The preposition of place first: where two say the same, the one that the noun decides is meant. Then the rest, and
    /// the article alone.
    fn particles(&self) -> impl Iterator<Item = &'g str> {
        let data = self.paradigms.particles(self.lang);
        std::iter::once(PLACE)
            .chain(data)
            .chain(std::iter::once(ARTICLE))
    }

    /// What stands before the noun.
    fn lead(&self, particle: &str, noun: &str, grammar: &Grammar, definite: bool) -> String {
        let phrase = self
            .paradigms
            .with_particle(self.lang, particle, noun, grammar, definite);
        phrase.strip_suffix(noun).unwrap_or_default().to_owned()
    }

    /// Whether the noun goes without its article after a preposition of place, and so after others: en Russie, de Russie.
    fn stands_bare(&self, noun: &str, grammar: &Grammar) -> bool {
        let place = self.lead(PLACE, noun, grammar, true);
        self.paradigms
            .particles(self.lang)
            .any(|particle| self.lead(particle, noun, grammar, false) == place)
    }
}

/// Ids that `Paradigms::with_particle` knows for every language.
const PLACE: &str = "in";
const ARTICLE: &str = "";

/// Where `lead` begins at the end of a text, whatever its case, apostrophes and spaces; only as whole words.
fn ends_in(before: &str, lead: &str, casing: &Casing<'_>) -> Option<usize> {
    if lead.is_empty() {
        return None;
    }
    let mut rest = before;
    for letter in casing.lower(lead).chars().rev() {
        let last = rest.chars().next_back()?;
        let agrees = if letter.is_whitespace() {
            last.is_whitespace()
        } else if is_apostrophe(letter) {
            is_apostrophe(last)
        } else {
            casing
                .lower(last.encode_utf8(&mut [0; 4]))
                .chars()
                .eq([letter])
        };
        if !agrees {
            return None;
        }
        rest = rest.get(..rest.len() - last.len_utf8())?;
        if letter.is_whitespace() {
            rest = rest.trim_end();
        }
    }
    let whole = rest
        .chars()
        .next_back()
        .is_none_or(|last| !last.is_alphanumeric());
    whole.then_some(rest.len())
}

/// A lead or a name with the apostrophe and the space that the writer uses.
pub(super) fn in_hand_of(text: &str, written: &str, lead: &str) -> String {
    let typewriter = |sample: &str| sample.contains('\'') && !sample.contains('’');
    let straight = typewriter(written) || (!written.contains('’') && typewriter(text));
    let lead = if straight {
        lead.replace('’', "'")
    } else {
        lead.to_owned()
    };
    let wide = written
        .chars()
        .next_back()
        .filter(|last| last.is_whitespace() && *last != ' ');
    match wide {
        Some(space) if lead.ends_with(' ') => format!("{}{space}", lead.trim_end()),
        _ => lead,
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '‘')
}
