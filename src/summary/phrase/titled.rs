//! An office with the name of its bearer, a generic noun with a name, and pronouns for the claimant, where phrases have
//! determiners.

use crate::l10n::Reference;
use crate::report::NounPhrase;
use crate::text::casing;
use crate::vocabulary::{ConceptId, Gender, Kind, Number};

use super::super::finish::COMMA;
use super::super::gap::Gap;
use super::determiner::{cased, determined};
use super::head_first::body;
use super::{Form, Realiser, bare, spaced};

/// «le président du Haut-Karabakh, Arayik Haroutiounian», “Nagorno-Karabakh President Arayik Harutyunyan”, “the capital,
/// Stepanakert”. The comma that closes an apposition is dropped before other punctuation.
pub(super) fn noun(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    name: &ConceptId,
    form: Form<'_>,
) -> Result<String, Gap> {
    let head = realiser.head(phrase)?;
    let person = realiser.known(name)?.kind == Kind::Person;
    let english = realiser.context.rules.words.contains_key("definite");
    if !(person && english) {
        let body = body(realiser, phrase, &head, form, false)?;
        let text = determined(realiser, phrase, &head, body, form)?;
        let name = realiser.word(name)?;
        return Ok(format!("{text}{COMMA}{},", name.text));
    }
    let plain = NounPhrase {
        of: None,
        ..phrase.clone()
    };
    if let Some(before) = before_title(realiser, phrase)? {
        let office = body(realiser, &plain, &head, form, true)?.text;
        // Spokesmen and aides have no title but a task, and a former minister has none any more.
        let qualified = phrase.adjectives.iter().any(|id| {
            let concept = realiser.context.glossary.concept(id);
            concept.is_some_and(|concept| concept.category.as_deref() != Some("demonym"))
        });
        let office = if qualified || realiser.context.rules.small_titles.contains(&phrase.head) {
            office
        } else {
            titled(realiser, &office)
        };
        let name = realiser.word(name)?;
        return cased(realiser, spaced([&before, &office, &name.text]), form.case);
    }
    let name = realiser.word(name)?;
    let office = NounPhrase {
        definite: true,
        ..phrase.clone()
    };
    let body = body(realiser, &office, &head, form, false)?;
    let office = determined(realiser, &office, &head, body, Form::nested("nominative"))?;
    cased(
        realiser,
        format!("{}{COMMA}{office},", name.text),
        form.case,
    )
}

/// Masculine, feminine, neuter or plural, as the keys of pronouns have it.
pub(super) fn pronoun_key(of: Reference) -> &'static str {
    match (of.number, of.gender) {
        (Number::Plural, _) => "pl",
        (_, Some(Gender::Masculine)) if of.human => "m",
        (_, Some(Gender::Feminine)) if of.human => "f",
        // A person whose gender is not known is «they».
        _ if of.human => "pl",
        _ => "n",
    }
}

/// What stands before an office that can stand before the name: nothing, or a complement that a bare name says.
fn before_title(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
) -> Result<Option<String>, Gap> {
    let Some(of) = &phrase.of else {
        return Ok(Some(String::new()));
    };
    let [only] = of.items.as_slice() else {
        return Ok(None);
    };
    let concept = realiser.known(&only.head)?;
    let organisation = concept.kind == Kind::Organisation;
    if !(bare(only) && (organisation || concept.kind == Kind::Place)) {
        return Ok(None);
    }
    Ok(Some(realiser.word(&only.head)?.text))
}

/// Capitals for a title, but for the small words.
fn titled(realiser: &Realiser<'_, '_>, office: &str) -> String {
    let small = &realiser.context.rules.small_words;
    let words = office.split(' ').map(|word| {
        if small.iter().any(|small| small == word) {
            word.to_owned()
        } else {
            // Secretary-General
            let parts = word.split('-');
            let parts = parts.map(|part| casing::capitalize(realiser.context.language, part));
            parts.collect::<Vec<_>>().join("-")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
