//! Phrases with determiners and prepositions: English, French. What only one of them does depends on its data.

use crate::grammar::{Case, Features};
use crate::report::{Coordination, NounPhrase};
use crate::vocabulary::{Gender, Grammar, Kind, Number, PhrasePart};

use super::super::gap::Gap;
use super::determiner::determined;
use super::{Form, Realiser, Word, spaced, titled};

/// A noun with everything around it but determiner and particle.
pub(super) struct Body {
    pub(super) text: String,
    /// Flags that article and agreement follow.
    pub(super) grammar: Grammar,
}

/// One phrase with its determiner, after a particle where one is asked for.
pub(super) fn noun(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    form: Form<'_>,
) -> Result<String, Gap> {
    if let Some(name) = &phrase.name {
        if realiser.is_introduced(phrase)? || form.case == "possessive" {
            return noun(realiser, &NounPhrase::new(name.clone(), phrase.span), form);
        }
        return titled::noun(realiser, phrase, name, form);
    }
    let head = realiser.head(phrase)?;
    let body = body(realiser, phrase, &head, form, false)?;
    determined(realiser, phrase, &head, body, form)
}

/// The noun with its modifiers. An office before a name leaves its complement to the caller.
pub(super) fn body(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    form: Form<'_>,
    office: bool,
) -> Result<Body, Gap> {
    // Marks do not stand inside marks.
    let quoted = realiser.is_quoted(phrase);
    let outside = realiser.in_quotes;
    realiser.in_quotes |= quoted;
    // One of its soldiers: the whole that is counted from is several.
    let number = if phrase.own && phrase.count.is_some() {
        Number::Plural
    } else {
        realiser.number(phrase, head, form.plural)
    };
    let gender = realiser.gender(phrase)?;
    let agree = gender.unwrap_or(Gender::Masculine);
    let text = head_text(realiser, phrase, head, number, agree)?;
    let mut before = Vec::new();
    let mut after = Vec::new();
    let mut seen = false;
    for part in &realiser.context.rules.order {
        if *part == PhrasePart::Head {
            before.extend(adjectives(realiser, phrase, number, agree, Pick::Preposed)?);
            before.extend(attribute(realiser, phrase, office)?);
            seen = true;
            continue;
        }
        let words = if seen { &mut after } else { &mut before };
        match part {
            PhrasePart::Quality => {
                words.extend(adjectives(realiser, phrase, number, agree, Pick::Quality)?);
            }
            PhrasePart::Demonym if goes_inside(realiser, head, &text) => {}
            PhrasePart::Demonym => words.push(demonyms(realiser, phrase, number, agree)?),
            PhrasePart::Of if office => {}
            PhrasePart::Of => words.push(complement(realiser, phrase)?),
            part => words.push(modifier(realiser, *part, phrase, number, form)?),
        }
    }
    let text = inside(realiser, phrase, head, text, number, agree)?;
    let inner = spaced(before.iter().chain([&text]).chain(&after));
    realiser.in_quotes = outside;
    let inner = if quoted {
        realiser.quote(&inner)
    } else {
        inner
    };
    let grammar = Grammar {
        number,
        gender,
        elide: head
            .grammar
            .elide
            .filter(|_| before.iter().all(String::is_empty)),
        ..head.grammar.clone()
    };
    Ok(Body {
        text: inner,
        grammar,
    })
}

/// The head in its number; a noun for a person in the gender of its bearer.
fn head_text(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    number: Number,
    gender: Gender,
) -> Result<String, Gap> {
    let lang = realiser.lang();
    let paradigms = realiser.context.paradigms;
    if head.is_name() {
        return Ok(head.text.clone());
    }
    if phrase.name.is_some() && head.concept.human && realiser.gender(phrase)?.is_some() {
        return Ok(paradigms.agree(lang, &head.text, &head.grammar, gender, number));
    }
    let features = Features {
        number,
        ..Features::of(Case::Nominative)
    };
    let form = paradigms.inflect(lang, &head.text, &head.grammar, features);
    form.ok_or_else(|| Gap::Form {
        text: head.text.clone(),
        case: "plural".to_owned(),
    })
}

/// Which adjectives are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pick {
    Preposed,
    Quality,
    Demonym,
}

fn adjectives(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    number: Number,
    gender: Gender,
    pick: Pick,
) -> Result<Vec<String>, Gap> {
    let mut words = Vec::new();
    for id in &phrase.adjectives {
        let word = realiser.plain_word(id)?;
        let is = if word.concept.category.as_deref() == Some("demonym") {
            Pick::Demonym
        } else if realiser.context.rules.preposed.contains(id) {
            Pick::Preposed
        } else {
            Pick::Quality
        };
        if is == pick {
            let lang = realiser.lang();
            let text = if realiser.context.rules.words.contains_key("definite") {
                word.text
            } else {
                let paradigms = realiser.context.paradigms;
                paradigms.agree(lang, &word.text, &word.grammar, gender, number)
            };
            words.push(realiser.marked(phrase, id, text));
        }
    }
    Ok(words)
}

/// Adjectives of countries. Two of them at a plural mean one of each: the Azerbaijani and Armenian sides.
fn demonyms(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    number: Number,
    gender: Gender,
) -> Result<String, Gap> {
    let several = phrase
        .adjectives
        .iter()
        .filter(|id| {
            let concept = realiser.context.glossary.concept(id);
            concept.is_some_and(|concept| concept.category.as_deref() == Some("demonym"))
        })
        .count()
        > 1;
    let number = if several && number == Number::Plural && phrase.count.is_none() {
        Number::Singular
    } else {
        number
    };
    let words = adjectives(realiser, phrase, number, gender, Pick::Demonym)?;
    if words.is_empty() {
        return Ok(String::new());
    }
    realiser.join(&words, crate::report::Joiner::And)
}

fn goes_inside(realiser: &Realiser<'_, '_>, head: &Word<'_>, text: &str) -> bool {
    let rules = &realiser.context.rules.demonyms;
    head.in_category(&rules.inside) && split_complement(text, &rules.inside_before).is_some()
}

/// «ministère» + «arménien» + «de la Défense»
fn inside(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    text: String,
    number: Number,
    gender: Gender,
) -> Result<String, Gap> {
    if !goes_inside(realiser, head, &text) {
        return Ok(text);
    }
    let demonyms = demonyms(realiser, phrase, number, gender)?;
    let words = &realiser.context.rules.demonyms.inside_before;
    Ok(match split_complement(&text, words) {
        Some((noun, rest)) => spaced([noun, &demonyms, rest]),
        None => text,
    })
}

/// A compound noun before the word that begins its complement.
fn split_complement<'t>(text: &'t str, words: &[String]) -> Option<(&'t str, &'t str)> {
    text.match_indices(' ').find_map(|(at, space)| {
        let rest = text.get(at + space.len()..)?;
        let begins = words.iter().any(|word| {
            rest.strip_prefix(word.as_str())
                .is_some_and(|after| word.ends_with('’') || after.starts_with(' '))
        });
        begins.then(|| text.get(..at).zip(Some(rest)))?
    })
}

/// The bare name of a place before its head: the Nagorno-Karabakh region.
fn attribute(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    office: bool,
) -> Result<Vec<String>, Gap> {
    match &phrase.of {
        Some(of) if !office && stands_before(realiser, phrase, of)? => of
            .items
            .iter()
            .map(|item| Ok(realiser.word(&item.head)?.text))
            .collect(),
        _ => Ok(Vec::new()),
    }
}

fn stands_before(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    of: &Coordination,
) -> Result<bool, Gap> {
    let [only] = of.items.as_slice() else {
        return Ok(false);
    };
    let place = realiser.known(&only.head)?.kind == Kind::Place
        && super::bare(only)
        && phrase.adjectives.is_empty();
    Ok(place && realiser.context.rules.of.attributive.contains(&phrase.head))
}

fn complement(realiser: &mut Realiser<'_, '_>, phrase: &NounPhrase) -> Result<String, Gap> {
    let Some(of) = &phrase.of else {
        return Ok(String::new());
    };
    if stands_before(realiser, phrase, of)? {
        return Ok(String::new());
    }
    let relation = realiser.context.rules.of.relations.get(&phrase.head);
    let relation = relation.map_or("of", String::as_str);
    realiser.related(relation, of, super::Place::Event)
}

/// What stands after the head, and the numeral.
fn modifier(
    realiser: &mut Realiser<'_, '_>,
    part: PhrasePart,
    phrase: &NounPhrase,
    number: Number,
    form: Form<'_>,
) -> Result<String, Gap> {
    let place = super::Place::Event;
    let mut relation = |id: &str, of: &Option<Box<Coordination>>| match of {
        Some(phrases) => realiser.related(id, phrases, place),
        None => Ok(String::new()),
    };
    match part {
        PhrasePart::Between => relation("between", &phrase.between),
        PhrasePart::Against => relation("against", &phrase.against),
        PhrasePart::With => relation("with", &phrase.with),
        PhrasePart::Purpose => relation("purpose", &phrase.purpose),
        PhrasePart::Place => match &phrase.place {
            Some(setting) => realiser.setting(setting, place),
            None => Ok(String::new()),
        },
        PhrasePart::When => match phrase.when {
            Some(when) => realiser.when(when, "attribute"),
            None => Ok(String::new()),
        },
        PhrasePart::Aged => match phrase.aged_from {
            Some(age) => realiser.aged(age, phrase, number),
            None => Ok(String::new()),
        },
        PhrasePart::Count => match phrase.count {
            Some(count) => realiser.count(phrase, count, form),
            None => Ok(String::new()),
        },
        PhrasePart::Deed => realiser.deed(phrase),
        PhrasePart::Apposition => match &phrase.apposition {
            // The comma that closes it is dropped before other punctuation.
            Some(apposition) => {
                let nested = Form::nested("nominative");
                let english = realiser.context.rules.words.contains_key("definite");
                let text = if english || apposition.definite {
                    realiser.noun(apposition, nested)?
                } else {
                    // «l’Arménie, pays occupant»
                    let head = realiser.head(apposition)?;
                    body(realiser, apposition, &head, nested, false)?.text
                };
                Ok(format!("{}{text},", super::super::finish::COMMA))
            }
            None => Ok(String::new()),
        },
        _ => Ok(String::new()),
    }
}
