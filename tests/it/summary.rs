//! Summaries: one claim, four sentences. Readings are made by hand; reports are read in `report.rs`.

mod acts;
mod cases;
mod make;
mod phrases;

use std::sync::LazyLock;

use glossary::l10n::{Locale, sources};
use glossary::load::{Loaded, builtin, builtin::Parts, load};
use glossary::report::{
    Act, Attribution, Certainty, Claim, Content, Coordination, Event, Filler, NounPhrase, Polarity,
    Reading, Tense,
};
use glossary::summary::{Summariser, Summary};
use glossary::vocabulary::{ConceptId, Date, Lang, Number, Span};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&builtin::sources(Parts::ALL)));

/// Frames for these tests, so that they do not hang on the wording of the events.
const EVENTS: [(Lang, &str); 4] = [
    (Lang::EN, include_str!("summary/events.en.ftl")),
    (Lang::HY, include_str!("summary/events.hy.ftl")),
    (Lang::AZ, include_str!("summary/events.az.ftl")),
    (Lang::FR, include_str!("summary/events.fr.ftl")),
];

fn locale(lang: Lang) -> Locale {
    let claims = sources(lang).unwrap();
    let claims = claims.iter().filter(|(name, _)| !name.contains("events"));
    let events = EVENTS.iter().find(|(of, _)| *of == lang).unwrap().1;
    let files: Vec<(&str, &str)> = claims.copied().chain([("events", events)]).collect();
    let (locale, problems) = Locale::new(lang, &files);
    assert_eq!(problems, []);
    locale
}

fn summary(reading: &Reading, report: &str, lang: Lang) -> Summary {
    let style = LOADED.glossary.style("neutral").unwrap();
    let summariser = Summariser {
        glossary: &LOADED.glossary,
        paradigms: &LOADED.paradigms,
        phrases: &LOADED.phrases,
        style,
    };
    summariser
        .summarise(reading, report, &locale(lang))
        .unwrap()
}

fn reading(claims: Vec<Claim>, background: Vec<Claim>) -> Reading {
    Reading {
        lang: Lang::FR,
        date: Date::new(2020, 9, 27),
        claims,
        background,
        not_summarised: Vec::new(),
    }
}

/// The sentence of one claim in each language.
fn sentences(claim: &Claim) -> [Result<String, String>; 4] {
    [Lang::EN, Lang::HY, Lang::AZ, Lang::FR].map(|lang| {
        let narrated = claim.attribution == Attribution::Narrator;
        let reading = if narrated {
            reading(vec![], vec![claim.clone()])
        } else {
            reading(vec![claim.clone()], vec![])
        };
        let summary = summary(&reading, "une escalade", lang);
        match summary.sentences.first().or(summary.background.first()) {
            Some(sentence) => Ok(sentence.text.clone()),
            None => Err(summary.unsaid[0].gap.to_string()),
        }
    })
}

fn np(head: &str) -> NounPhrase {
    NounPhrase::new(ConceptId::new(head), Span::default())
}

fn plural(head: &str) -> NounPhrase {
    NounPhrase {
        number: Number::Plural,
        ..np(head)
    }
}

fn some(head: &str) -> NounPhrase {
    NounPhrase {
        definite: false,
        ..plural(head)
    }
}

fn id(id: &str) -> ConceptId {
    ConceptId::new(id)
}

fn ids<const N: usize>(ids: [&str; N]) -> Vec<ConceptId> {
    ids.map(ConceptId::new).to_vec()
}

fn one(phrase: NounPhrase) -> Coordination {
    Coordination::one(phrase)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as the fields of a phrase have it"
)]
fn of(phrase: NounPhrase) -> Option<Box<Coordination>> {
    Some(Box::new(one(phrase)))
}

fn claim(who: NounPhrase, act: Act, verb: &str, content: Content) -> Claim {
    Claim {
        id: 1,
        claimants: vec![who],
        act,
        verb: Some(verb.to_owned()),
        attribution: Attribution::Indirect,
        certainty: Certainty::Asserted,
        negated: false,
        manner: vec![],
        addressee: None,
        mutual: false,
        venue: None,
        content,
        said: None,
        quote: None,
        span: Span::default(),
        denies: None,
    }
}

fn event<const N: usize>(frame: &str, tense: Tense, roles: [(&str, Filler); N]) -> Event {
    Event {
        frame: frame.to_owned(),
        roles: roles
            .map(|(role, filler)| (role.to_owned(), filler))
            .to_vec(),
        polarity: Polarity::Affirmed,
        tense,
        hedged: false,
        manner: vec![],
        place: None,
        when: None,
        circumstances: vec![],
        linked: None,
        quoted: false,
        span: Span::default(),
    }
}

fn nouns(phrase: NounPhrase) -> Filler {
    Filler::Nouns(one(phrase))
}
