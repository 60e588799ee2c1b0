//! Phrases whose modifiers precede the head: Armenian, Azerbaijani.

use crate::grammar::{Case, Features};
use crate::report::{Coordination, Joiner, NounPhrase};
use crate::vocabulary::{ConceptId, Grammar, Kind, Number, PhrasePart};

use super::super::gap::Gap;
use super::country::demonyms;
use super::{Form, Place, Realiser, Word, bare, spaced};

/// Several phrases in a case. A place that stands with the last in French belongs to all, and a country that all share is
/// named once.
pub(super) fn coordination(
    realiser: &mut Realiser<'_, '_>,
    phrases: &Coordination,
    form: Form<'_>,
) -> Result<String, Gap> {
    let mut items = phrases.items.clone();
    let mut place = String::new();
    if let [rest @ .., last] = items.as_mut_slice()
        && !rest.is_empty()
        && rest.iter().all(|phrase| phrase.place.is_none())
        && let Some(setting) = &last.place
    {
        let head = realiser.plain_word(&last.head)?;
        let thing = head.is_thing() && !form.is_nested();
        place = realiser.setting(setting, if thing { Place::Thing } else { Place::Event })?;
        last.place = None;
    }
    // One accusative asks for another: şəhərini və bir neçə kəndi.
    let marked = |phrase: &NounPhrase| phrase.definite || phrase.own || phrase.name.is_some();
    let form = match realiser.small("object_marked") {
        Ok(case) if form.case == "object" && items.len() > 1 && items.iter().any(marked) => {
            Form { case, ..form }
        }
        _ => form,
    };
    let mut words: Vec<String> = Vec::new();
    for (index, phrase) in items.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| items.get(before));
        let shared = before.is_some_and(|before| {
            before.adjectives == phrase.adjectives && before.of.is_none() && phrase.of.is_none()
        });
        let form = Form { shared, ..form };
        words.push(realiser.noun(phrase, form)?);
    }
    let words = realiser.join(&words, phrases.joiner)?;
    Ok(spaced([place, words]))
}

/// One phrase in a case.
pub(super) fn noun(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    form: Form<'_>,
) -> Result<String, Gap> {
    if let Some(name) = &phrase.name
        && realiser.is_introduced(phrase)?
    {
        return noun(realiser, &NounPhrase::new(name.clone(), phrase.span), form);
    }
    let head = realiser.plain_word(&phrase.head)?;
    if let Some(measured) = measured(realiser, phrase, &head, form)? {
        return Ok(measured);
    }
    let number = realiser.number(phrase, &head, form.plural);
    let demonyms = demonyms(realiser, phrase, &head, form)?;
    let rules = &realiser.context.rules.of;
    let owned = phrase.of.is_some() && !rules.relations.contains_key(&phrase.head);
    let compound = attributive_quality(realiser, phrase);
    let possessed = rules.possessed
        && (owned || demonyms.possess || phrase.own || phrase.deed.is_some() || compound);
    let inner = inner_complement(realiser, phrase, &head);
    // Marks do not stand inside marks.
    let quoted = realiser.is_quoted(phrase);
    let outside = realiser.in_quotes;
    realiser.in_quotes |= quoted;
    let mut pronoun = String::new();
    // Azərbaycanın Kəlbəcərdəki mövqeləri: who possesses stands before where it lies.
    let first = rules.possessed;
    let mut words = Vec::new();
    words.extend(demonyms.genitives.iter().filter(|_| first).cloned());
    for part in &realiser.context.rules.order {
        match part {
            PhrasePart::Head => {}
            PhrasePart::Of => {
                words.extend(demonyms.genitives.iter().filter(|_| !first).cloned());
                words.push(complement(realiser, phrase, &head, form)?);
                words.extend(inner.as_ref().map(|(complement, _)| complement.clone()));
            }
            PhrasePart::Own if quoted && phrase.name.is_none() => {
                pronoun = modifier(realiser, *part, phrase, &head, number, form)?;
            }
            PhrasePart::Demonym => words.push(joined(realiser, &demonyms.plain)?),
            PhrasePart::Quality => {
                words.push(joined(realiser, &demonyms.people)?);
                words.push(modifier(realiser, *part, phrase, &head, number, form)?);
            }
            part => words.push(modifier(realiser, *part, phrase, &head, number, form)?),
        }
    }
    realiser.in_quotes = outside;
    let mut head = realiser.head(phrase)?;
    if let Some((_, noun)) = inner {
        head.text = noun;
    }
    let own = Features {
        number,
        possessive: possessed && !head.grammar.px,
        ..Features::default()
    };
    let Some(name) = &phrase.name else {
        return finish(realiser, phrase, &pronoun, &words, &head, own, form);
    };
    // A title or a generic noun stays as it is; the name takes the case.
    words.push(inflect(realiser, &head.text, &head.grammar, own)?);
    let name = realiser.word(name)?;
    let features = features(realiser, phrase, &name, Features::default(), form)?;
    words.push(inflect(realiser, &name.text, &name.grammar, features)?);
    Ok(spaced(words))
}

/// So many units of something: what is measured takes the case.
fn measured(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    unit: &Word<'_>,
    form: Form<'_>,
) -> Result<Option<String>, Gap> {
    let relation = realiser.context.rules.of.relations.get(&phrase.head);
    let (Some(of), Some(count), Some("measured")) =
        (&phrase.of, phrase.count, relation.map(String::as_str))
    else {
        return Ok(None);
    };
    let count = realiser.count(phrase, count, form)?;
    let form = Form {
        definite: Some(false),
        ..form
    };
    let what = realiser.coordination(of, form)?;
    Ok(Some(spaced([count, unit.text.clone(), what])))
}

/// A term that holds its own complement, apart: «լարվածության» + «սրում». Adjectives go between.
fn inner_complement(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
) -> Option<(String, String)> {
    let rules = &realiser.context.rules.of;
    let holds = phrase.of.is_none() && rules.short.contains(&phrase.head);
    let (complement, noun) = head.text.rsplit_once(' ').filter(|_| holds)?;
    Some((complement.to_owned(), noun.to_owned()))
}

/// The head with its modifiers. Quotation marks do not hold the pronoun of the owner, who is named by the one who quotes; where
/// the language wants it so they hold the citation form, and the ending follows them.
fn finish(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    pronoun: &str,
    before: &[String],
    head: &Word<'_>,
    own: Features,
    form: Form<'_>,
) -> Result<String, Gap> {
    let features = features(realiser, phrase, head, own, form)?;
    if !realiser.is_quoted(phrase) {
        let head = inflect(realiser, &head.text, &head.grammar, features)?;
        return Ok(spaced(before.iter().chain([&head])));
    }
    if realiser.context.rules.quoted_inflected && !head.is_name() {
        let head = inflect(realiser, &head.text, &head.grammar, features)?;
        let quoted = realiser.quote(&spaced(before.iter().chain([&head])));
        return Ok(spaced([pronoun, &quoted]));
    }
    let citation = inflect(realiser, &head.text, &head.grammar, own)?;
    let quoted = realiser.quote(&spaced(before.iter().chain([&citation])));
    let grammar = Grammar {
        px: head.grammar.px || own.possessive,
        number: own.number,
        ..Grammar::default()
    };
    let quoted = spaced([pronoun, &quoted]);
    let outer = Features {
        number: Number::Singular,
        possessive: false,
        ..features
    };
    inflect(realiser, &quoted, &grammar, outer)
}

/// The word before one person who is not told apart from others, where the language has one: “bir mülki şəxs”.
pub(super) fn someone<'a>(
    realiser: &Realiser<'a, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    form: Form<'_>,
) -> Option<&'a str> {
    let told_apart = phrase.definite || phrase.own || phrase.demonstrative || phrase.all;
    let several = phrase.count.is_some()
        || realiser.number(phrase, head, form.plural) == Number::Plural
        || phrase.name.is_some();
    let clause = matches!(form.case, "subject" | "object");
    let one = head.concept.human && !head.is_name() && !told_apart && !several && clause;
    realiser.small("indefinite_person").ok().filter(|_| one)
}

/// Everything before the head that is no country and no genitive.
fn modifier(
    realiser: &mut Realiser<'_, '_>,
    part: PhrasePart,
    phrase: &NounPhrase,
    head: &Word<'_>,
    number: Number,
    form: Form<'_>,
) -> Result<String, Gap> {
    // One «lying there» is enough for a chain of places.
    let place = if head.is_thing() && !form.is_nested() {
        Place::Thing
    } else {
        Place::Event
    };
    let rules = realiser.context.rules;
    let mut relation = |id: &str, of: &Option<Box<Coordination>>| match of {
        Some(phrases) => realiser.related(id, phrases, place),
        None => Ok(String::new()),
    };
    let word = match part {
        PhrasePart::Between => relation("between", &phrase.between)?,
        PhrasePart::Against => relation("against", &phrase.against)?,
        PhrasePart::With => relation("with", &phrase.with)?,
        PhrasePart::Purpose => {
            let own = format!("purpose-{}", phrase.head);
            let known = rules.relations.contains_key(&own);
            relation(if known { &own } else { "purpose" }, &phrase.purpose)?
        }
        PhrasePart::Deed => realiser.deed(phrase)?,
        PhrasePart::Place => match &phrase.place {
            Some(setting) => realiser.setting(setting, place)?,
            None => String::new(),
        },
        PhrasePart::When => match phrase.when {
            Some(when) if head.is_event() => realiser.when(when, "attribute-event")?,
            Some(when) => realiser.when(when, "attribute")?,
            None => String::new(),
        },
        PhrasePart::Apposition => match &phrase.apposition {
            Some(apposition) => {
                let link = realiser.context.rules.words.get("apposition");
                let link = link.cloned().unwrap_or_default();
                spaced([realiser.noun(apposition, Form::nested("nominative"))?, link])
            }
            None => String::new(),
        },
        PhrasePart::Own if phrase.own => {
            let several = realiser
                .owner_of(phrase)
                .is_some_and(|owner| owner.number == Number::Plural);
            let key = if several { "own_pl" } else { "own" };
            realiser.pronoun(key)?.to_owned()
        }
        PhrasePart::Aged => match phrase.aged_from {
            Some(age) => realiser.aged(age, phrase, number)?,
            None => String::new(),
        },
        PhrasePart::All if phrase.all => {
            let key = if number == Number::Plural {
                "all"
            } else {
                "all_one"
            };
            realiser.small(key)?.to_owned()
        }
        PhrasePart::This if phrase.demonstrative => realiser.small("this")?.to_owned(),
        PhrasePart::Count => {
            let one = someone(realiser, phrase, head, form);
            match phrase.count {
                Some(count) => realiser.count(phrase, count, form)?,
                None => one.unwrap_or_default().to_owned(),
            }
        }
        PhrasePart::Quality => {
            let mut words = Vec::new();
            for id in phrase
                .adjectives
                .iter()
                .filter(|id| !is_demonym(realiser, id))
            {
                let text = realiser.plain_word(id)?.text;
                words.push(realiser.marked(phrase, id, text));
            }
            words.join(" ")
        }
        _ => String::new(),
    };
    Ok(word)
}

/// «of …» before the head: in the genitive, or bare.
fn complement(
    realiser: &mut Realiser<'_, '_>,
    phrase: &NounPhrase,
    head: &Word<'_>,
    form: Form<'_>,
) -> Result<String, Gap> {
    let Some(of) = &phrase.of else {
        return Ok(String::new());
    };
    let rules = &realiser.context.rules.of;
    if let Some(relation) = rules.relations.get(&phrase.head) {
        return realiser.related(relation, of, Place::Event);
    }
    let attributive =
        rules.attributive.contains(&phrase.head) || head.in_category(&rules.attributive_categories);
    let mut words = Vec::new();
    for item in &of.items {
        let word = realiser.plain_word(&item.head)?;
        let place = word.concept.kind == Kind::Place && bare(item);
        let indefinite = word.concept.kind == Kind::Term && !item.definite && bare(item);
        let chained = form.is_nested() || form.case == "genitive";
        let stands_bare = (place && (attributive || (rules.nested_bare && chained)))
            || word.grammar.bare
            || (rules.indefinite_bare && indefinite);
        let case = if stands_bare {
            "nominative"
        } else {
            "genitive"
        };
        let nested = Form {
            // A list of several keeps its number, a bare noun has none.
            plural: (stands_bare && indefinite).then_some(false),
            ..Form::nested(case)
        };
        words.push(realiser.noun(item, nested)?);
    }
    realiser.join(&words, of.joiner)
}

/// An adjective that is a noun here, so that the head takes a possessive: “cənub sektoru”.
fn attributive_quality(realiser: &Realiser<'_, '_>, phrase: &NounPhrase) -> bool {
    let mut qualities = phrase
        .adjectives
        .iter()
        .filter(|id| !is_demonym(realiser, id));
    qualities.any(|id| {
        let word = realiser.plain_word(id);
        word.is_ok_and(|word| word.grammar.attribute.is_some())
    })
}

pub(super) fn is_demonym(realiser: &Realiser<'_, '_>, id: &ConceptId) -> bool {
    let concept = realiser.context.glossary.concept(id);
    concept.is_some_and(|concept| concept.category.as_deref() == Some("demonym"))
}

pub(super) fn joined(realiser: &Realiser<'_, '_>, words: &[String]) -> Result<String, Gap> {
    if words.is_empty() {
        return Ok(String::new());
    }
    realiser.join(words, Joiner::And)
}

/// The features of the word that carries the case.
fn features(
    realiser: &Realiser<'_, '_>,
    phrase: &NounPhrase,
    word: &Word<'_>,
    own: Features,
    form: Form<'_>,
) -> Result<Features, Gap> {
    let named = word.is_name();
    let definite = form
        .definite
        .unwrap_or(phrase.definite || phrase.demonstrative || phrase.own || phrase.all || named);
    let rules = realiser.context.rules;
    let people = word.concept.human
        || word.concept.kind == Kind::Person
        || rules.people.contains(&word.concept.id);
    let introduced = form.case == "object"
        && form.definite.is_none()
        && !phrase.demonstrative
        && !phrase.own
        && word.in_category(&rules.introduced);
    let definite = definite && !introduced;
    let possessed = phrase.of.is_some() || phrase.own || !phrase.adjectives.is_empty();
    let marked = (word.grammar.px && possessed) || own.possessive || own.number == Number::Plural;
    let (case, article) = match form.case {
        "subject" => ("nominative", definite),
        "object" if definite && people => (realiser.small("object_human")?, true),
        "object" if definite => (realiser.small("object_definite")?, true),
        // What has a possessive or a plural is too heavy to stand bare, where bareness differs at all.
        "object" if marked && form.definite.is_none() => {
            let case = realiser.small("object_marked");
            (
                case.or_else(|_| realiser.small("object_indefinite"))?,
                false,
            )
        }
        "object" => (realiser.small("object_indefinite")?, false),
        // «փախստականներին»: a plural without the article would be a genitive.
        "dative" => ("dative", definite || own.number == Number::Plural),
        case => (case, form.definite == Some(true)),
    };
    let case = Case::parse(case).ok_or_else(|| Gap::Rule(format!("case {case}")))?;
    Ok(Features {
        case,
        definite: article,
        ..own
    })
}

pub(super) fn inflect(
    realiser: &Realiser<'_, '_>,
    text: &str,
    grammar: &Grammar,
    features: Features,
) -> Result<String, Gap> {
    let lang = realiser.lang();
    let form = realiser
        .context
        .paradigms
        .inflect(lang, text, grammar, features);
    form.ok_or_else(|| Gap::Form {
        text: text.to_owned(),
        case: features.case.as_str().to_owned(),
    })
}
