//! Determiners, prepositions and cases in front of a finished noun: English by words, French by the particles of its inflection.

use crate::report::NounPhrase;
use crate::vocabulary::{Gender, Grammar, Kind, Number};

use super::super::gap::Gap;
use super::head_first::Body;
use super::{Form, Realiser, Within, Word, spaced, titled};

/// Determiner and particle.
pub(super) fn determined(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    body: Body,
    form: Form<'_>,
) -> Result<String, Gap> {
    if realiser.context.rules.words.contains_key("definite") {
        let text = with_determiner(realiser, phrase, head, &body, form)?;
        return cased(realiser, text, form.case);
    }
    with_particle(realiser, phrase, head, body, form)
}

/// English.
fn with_determiner(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    body: &Body,
    form: Form<'_>,
) -> Result<String, Gap> {
    let plural = body.grammar.number == Number::Plural;
    let both = realiser.context.rules.words.get("both");
    let both = both.is_some_and(|both| body.text.starts_with(both.as_str()));
    let rules = realiser.context.rules;
    let mass = rules.mass.contains(&phrase.head);
    let introduced = form.case == "object" && head.in_category(&rules.introduced);
    // Fighting goes on, but the fighting of yesterday.
    let general = mass && phrase.of.is_none() && phrase.when.is_none() && phrase.place.is_none();
    let stands_bare =
        form.within == Within::Complement && head.in_category(&rules.of.bare_categories);
    let definite = form
        .definite
        .unwrap_or(phrase.definite && !introduced && !general);
    if phrase.own
        && let Some(count) = phrase.count
        && let Some(rest) = body
            .text
            .strip_prefix(realiser.count(phrase, count, form)?.as_str())
    {
        // Two of its servicemen: “its two” would be all that it has.
        let owner = owner_key(realiser, phrase).map_or(Ok(""), |key| realiser.pronoun(&key))?;
        let counted = realiser.count(phrase, count, form)?;
        return Ok(spaced([
            &counted,
            preposition(realiser, "of")?,
            owner,
            rest.trim_start(),
        ]));
    }
    let determiner = if phrase.own {
        owner_key(realiser, phrase).map_or(Ok(""), |key| realiser.pronoun(&key))?
    } else if phrase.demonstrative {
        realiser.small(if plural { "this_pl" } else { "this" })?
    } else if phrase.all {
        realiser.small(if plural { "all" } else { "all_one" })?
    } else if head.is_name() {
        if head.grammar.article {
            realiser.small("definite")?
        } else {
            ""
        }
    } else if definite && both && phrase.count.is_some() {
        ""
    } else if definite {
        realiser.small("definite")?
    } else if plural || phrase.count.is_some() || mass || stands_bare {
        ""
    } else {
        indefinite(realiser, &body.text)?
    };
    Ok(spaced([determiner, body.text.as_str()]))
}

/// The form of the indefinite article before a text.
fn indefinite<'a>(realiser: &Realiser<'a, '_>, text: &str) -> Result<&'a str, Gap> {
    let start = text.find(char::is_alphanumeric).unwrap_or(0);
    let text = text.get(start..).unwrap_or_default();
    let longest = |begins: &[String]| {
        let fitting = begins
            .iter()
            .filter(|begin| text.starts_with(begin.as_str()));
        fitting.map(String::len).max().unwrap_or(0)
    };
    let [first, second] = &realiser.context.rules.onsets;
    let key = if longest(first) > longest(second) {
        "indefinite_1"
    } else {
        "indefinite_2"
    };
    realiser.small(key)
}

/// English cases: the possessive, or a preposition.
pub(super) fn cased(realiser: &Realiser<'_, '_>, text: String, case: &str) -> Result<String, Gap> {
    match case {
        "nominative" | "subject" | "object" => Ok(text),
        "possessive" => {
            let plural = text.ends_with('s');
            let key = if plural {
                "possessive_pl"
            } else {
                "possessive"
            };
            Ok(format!("{text}{}", realiser.small(key)?))
        }
        "genitive" => Ok(format!("{} {text}", preposition(realiser, "of")?)),
        other => Err(Gap::Rule(format!("case {other}"))),
    }
}

fn preposition<'a>(realiser: &Realiser<'a, '_>, id: &str) -> Result<&'a str, Gap> {
    let relation = realiser.context.rules.relations.get(id);
    let relation = relation.ok_or_else(|| Gap::Rule(format!("relation.{id}")))?;
    Ok(&relation.before)
}

/// French.
fn with_particle(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    body: Body,
    form: Form<'_>,
) -> Result<String, Gap> {
    let Body {
        mut text,
        mut grammar,
    } = body;
    let plural = grammar.number == Number::Plural;
    let feminine = grammar.gender == Some(Gender::Feminine);
    let vowel = realiser
        .context
        .paradigms
        .elides(realiser.lang(), &text, &grammar);
    let key = |singular: &str, many: &str| match (plural, feminine, vowel) {
        (true, ..) => many.to_owned(),
        (_, false, false) => format!("{singular}_m"),
        (_, false, true) => format!("{singular}_m_vowel"),
        (_, true, false) => format!("{singular}_f"),
        (_, true, true) => format!("{singular}_f_vowel"),
    };
    let mut definite = form.definite.unwrap_or(phrase.definite);
    if phrase.own {
        let several = realiser
            .owner_of(phrase)
            .is_some_and(|owner| owner.number == Number::Plural);
        let own = match (several, plural) {
            (true, true) => "their_pl".to_owned(),
            (true, false) => "their".to_owned(),
            _ => key("own", "own_pl"),
        };
        let own = realiser
            .pronoun(&own)
            .or_else(|_| realiser.pronoun(own.trim_end_matches("_vowel")));
        text = some_of(realiser, phrase, own?, &text, form)?;
        definite = false;
    } else if phrase.demonstrative {
        let this = key("this", "this_pl");
        let this = realiser
            .small(&this)
            .or_else(|_| realiser.small(this.trim_end_matches("_vowel")));
        text = spaced([this?, &text]);
        definite = false;
    } else if head.is_name() {
        definite = true;
    } else if definite {
        // A common noun takes its article even where it has a capital: le Premier ministre.
        grammar.article = true;
    } else if phrase.count.is_none() {
        let of = matches!(form.case, "de" | "genitive" | "possessive");
        let article = match (plural, feminine) {
            (true, _) if of || form.within == Within::CountedList => "",
            // «Zone de responsabilité», «tonnes d’aide».
            _ if of && realiser.context.rules.mass.contains(&phrase.head) => "",
            (true, _) => realiser.small("indefinite_pl")?,
            (_, false) => realiser.small("indefinite_m")?,
            (_, true) => realiser.small("indefinite_f")?,
        };
        grammar.elide = grammar.elide.filter(|_| article.is_empty());
        text = spaced([article, &text]);
    }
    let mut particle = match form.case {
        "nominative" | "subject" | "object" => "",
        "genitive" | "possessive" => "de",
        case => case,
    };
    if particle == "in" && head.concept.kind == Kind::Term && grammar.place_preposition.is_none() {
        particle = realiser.small("in")?;
    }
    let lang = realiser.lang();
    let paradigms = realiser.context.paradigms;
    if phrase.all {
        // «tous les», «toute la»: the article belongs to the noun, the particle stands first.
        let noun = paradigms.with_particle(lang, "", &text, &grammar, true);
        let all = match (plural, feminine) {
            (true, true) => "all_pl_f",
            (true, false) => "all_pl_m",
            (false, true) => "all_f",
            (false, false) => "all_m",
        };
        text = spaced([realiser.small(all)?, &noun]);
        definite = false;
        grammar = Grammar::default();
    }
    Ok(paradigms.with_particle(lang, particle, &text, &grammar, definite))
}

/// A possessive before a noun; before a number its noun stays apart: «deux de ses soldats».
fn some_of(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    own: &str,
    text: &str,
    form: Form<'_>,
) -> Result<String, Gap> {
    let (Some(count), Ok(of)) = (phrase.count, realiser.small("of")) else {
        return Ok(spaced([own, text]));
    };
    let count = realiser.count(phrase, count, form)?;
    Ok(match text.strip_prefix(&count) {
        Some(noun) => spaced([&count, of, own, noun.trim_start()]),
        None => spaced([own, text]),
    })
}

fn owner_key(realiser: &Realiser<'_, '_>, phrase: &NounPhrase) -> Option<String> {
    realiser
        .owner_of(phrase)
        .map(|owner| format!("own_{}", titled::pronoun_key(owner)))
}
