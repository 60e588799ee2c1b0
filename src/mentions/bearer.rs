//! Whose a surname may be, by what stands right beside it: the title of a woman or of a man, an initial.

use super::Mention;
use super::other::{first_word, is_small, last_word};
use super::resolve::Found;
use super::scanner::Scanner;
use crate::matching::{Part, part_text};
use crate::text::title_gender;
use crate::vocabulary::{Gender, Kind, TermRef};

/// What stands beside a surname says of who has it.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// By a title, or by the given name of somebody whom the glossary lacks.
    pub(super) gender: Option<Gender>,
    /// Whether the initial of a given name stands before it.
    pub(super) initial: bool,
    /// The candidates that it may mean, in their order; none where it is somebody else's name: Mme Pachinian, R. Aliyev.
    pub(super) candidates: Vec<TermRef>,
}

/// What is told of a mention. What stands before `known` belongs to another one.
pub(super) fn told(scanner: &Scanner<'_>, text: &str, known: usize, found: &Found) -> Told {
    let mention = &found.mention;
    let all = || mention.candidates.clone();
    if !is_surname(scanner, text, mention) {
        return Told {
            candidates: all(),
            ..Told::default()
        };
    }
    let before = text.get(known..mention.span.start).unwrap_or_default();
    let after = text.get(mention.span.end..).unwrap_or_default();
    let gender = gender_before(scanner, before).or_else(|| gender_after(scanner, after));
    let initials = initials(scanner, before);
    if found.of_another {
        let given = last_word(before.trim_end_matches(SPACE));
        return Told {
            gender: scanner.gender_of_given_name(given),
            candidates: all(),
            ..Told::default()
        };
    }
    let of_gender = |term: TermRef| {
        let own = scanner.concept_of(term).and_then(|concept| concept.gender);
        own.zip(gender).is_none_or(|(own, gender)| own == gender)
    };
    // In any spelling: J. Bayramov is Djeyhoun.
    let of_initial = |term: TermRef| {
        let concept = scanner.concept_of(term);
        let terms = concept.map_or(&[][..], |concept| &concept.terms).iter();
        let mut given = terms.filter_map(|term| part_text(term, Part::Given));
        let begins = |given: &str| {
            let given = scanner.key(given);
            let mut initials = initials.iter();
            initials.any(|initial| given.starts_with(&scanner.key(initial)))
        };
        initials.is_empty() || given.any(begins)
    };
    let mut candidates = all();
    candidates.retain(|term| of_gender(*term) && of_initial(*term));
    Told {
        gender,
        initial: !initials.is_empty(),
        candidates,
    }
}

/// Whether a surname stands alone, or the one name by which somebody is known.
pub(super) fn is_surname(scanner: &Scanner<'_>, text: &str, mention: &Mention) -> bool {
    let one = || {
        let letters = mention.span.of(text);
        !letters.contains(char::is_whitespace) && scanner.kind(mention) == Some(Kind::Person)
    };
    mention.part == Part::Surname || (mention.part == Part::Whole && one())
}

/// « Mme Pachinian », « Mrs. Aliyeva ».
fn gender_before(scanner: &Scanner<'_>, before: &str) -> Option<Gender> {
    let before = before.strip_suffix(SPACE)?;
    let start = before.rfind(char::is_whitespace);
    let title = start.map_or(before, |at| before.get(at..).unwrap_or_default());
    let title = title.trim_start_matches(|letter: char| !letter.is_alphabetic());
    title_gender(scanner.language()?, title)
}

/// A title that stands behind: small, and not before a given name.
fn gender_after(scanner: &Scanner<'_>, after: &str) -> Option<Gender> {
    let after = after.strip_prefix(SPACE)?;
    let end = after.find(|letter: char| !letter.is_alphabetic());
    let (title, rest) = after.split_at_checked(end.unwrap_or(after.len()))?;
    let named = rest
        .strip_prefix(SPACE)
        .is_some_and(|rest| scanner.is_given_name(first_word(rest)));
    if named || !title.starts_with(char::is_lowercase) {
        return None;
    }
    title_gender(scanner.language()?, title)
}

/// The initials before a name, the nearest first: « R. Aliyev », « I. H. Aliyev ».
fn initials<'t>(scanner: &Scanner<'_>, before: &'t str) -> Vec<&'t str> {
    let mut initials = Vec::new();
    let mut rest = before;
    let mut spaced = false;
    while let Some(shorter) = rest.strip_suffix(SPACE).unwrap_or(rest).strip_suffix('.') {
        let word = last_word(shorter);
        if !is_initial(word) || scanner.is_title(word) {
            break;
        }
        spaced |= !initials.is_empty() && rest.ends_with(SPACE);
        initials.push(word);
        rest = shorter.strip_suffix(word).unwrap_or_default();
    }
    // Letters of an acronym that ends a sentence: in the U.S.
    let article = rest
        .strip_suffix(SPACE)
        .map(last_word)
        .is_some_and(is_small);
    if initials.len() > 1 && !spaced && article {
        initials.clear();
    }
    initials
}

/// One letter, or two of which the second is small: R., Yu.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_none_or(char::is_lowercase)
        && letters.next().is_none()
}

const SPACE: [char; 2] = [' ', '\u{A0}'];
