//! Words of two names that stand for each other, as `compare` and `lookup --explain` show them.

use glossary::matching::compare::{WordPair, WordRole};
use glossary::sound::{Distance, Reading, Sounds};
use glossary::vocabulary::{Lang, Message};
use serde_json::{Value, json};

use crate::session::Session;

/// For people: each pair, how it was read, and which sounds differ.
pub(super) fn lines(session: &Session<'_>, sounds: &Sounds, pairs: &[WordPair]) -> Vec<String> {
    let mut lines = Vec::new();
    for words in pairs {
        let role = session.say(&Message::WordRole {
            role: words.role.as_str().to_owned(),
        });
        let both: Vec<&str> = [&words.one, &words.other]
            .into_iter()
            .map(String::as_str)
            .filter(|word| !word.is_empty())
            .collect();
        lines.push(format!("  {}: {role}", both.join(" – ")));
        if let Some(distance) = words.distance {
            lines.extend(by_sound(session, sounds, distance));
        }
    }
    lines
}

/// How two words were read, which of their sounds differ, and what it comes to.
fn by_sound(session: &Session<'_>, sounds: &Sounds, distance: Distance) -> Vec<String> {
    let mut lines = Vec::new();
    let (one, other) = distance.readings;
    for reading in [&one, &other] {
        let (name, symbols) = (
            sounds.reader(reading.reader),
            sounds.symbols(reading.sounds()),
        );
        lines.push(format!("    {name}: [{symbols}]{}", price(reading.cost)));
    }
    let differing: Vec<String> = aligned(sounds, &one, &other)
        .into_iter()
        .filter(|(.., cost)| *cost > 0)
        .map(|(one, other, cost)| format!("{}/{}{}", shown(&one), shown(&other), price(cost)))
        .collect();
    if !differing.is_empty() {
        lines.push(format!("    {}", differing.join(", ")));
    }
    let label = session.say(&Message::ExplainLabel {
        label: "distance".to_owned(),
    });
    let score = f64::from(distance.score) / 1000.0;
    lines.push(format!("    {label}: {score:.2}"));
    lines
}

/// For people: the two words left over that are nearest to each other by sound, to show how near a miss it was.
pub(super) fn nearest_lines(
    session: &Session<'_>,
    sounds: &Sounds,
    langs: (Option<Lang>, Option<Lang>),
    pairs: &[WordPair],
) -> Vec<String> {
    let Some((one, other, distance)) = nearest(sounds, langs, pairs) else {
        return Vec::new();
    };
    let label = session.say(&Message::ExplainLabel {
        label: "nearest".to_owned(),
    });
    let mut lines = vec![format!("  {label}: {one} – {other}")];
    lines.extend(by_sound(session, sounds, distance));
    lines
}

/// The same as a JSON object, or `null`.
pub(super) fn nearest_object(
    sounds: &Sounds,
    langs: (Option<Lang>, Option<Lang>),
    pairs: &[WordPair],
) -> Value {
    nearest(sounds, langs, pairs).map_or(Value::Null, |(one, other, distance)| {
        let mut object = json!({ "a": one, "b": other });
        describe(sounds, distance, &mut object);
        object
    })
}

/// Words farther apart than this (thousandths) are not near in any sense.
const FAR: u32 = 1000;

fn nearest<'p>(
    sounds: &Sounds,
    (lang, other_lang): (Option<Lang>, Option<Lang>),
    pairs: &'p [WordPair],
) -> Option<(&'p str, &'p str, Distance)> {
    let left = || pairs.iter().filter(|pair| pair.role == WordRole::Left);
    let ones = left().filter(|pair| pair.other.is_empty());
    let all = ones.flat_map(|one| {
        let others = left().filter(|pair| pair.one.is_empty());
        others.filter_map(move |other| {
            let (one, other) = (one.one.as_str(), other.other.as_str());
            let (word, second) = (sounds.word(one, lang), sounds.word(other, other_lang));
            let distance = sounds.distance(&word, &second, FAR);
            let distance = distance.or_else(|| sounds.stems(word.view(), second.view(), FAR))?;
            Some((one, other, distance))
        })
    });
    all.min_by_key(|(.., distance)| distance.score)
}

/// As a JSON array; `docs/cli.md` describes it.
pub(super) fn object(sounds: &Sounds, pairs: &[WordPair]) -> Value {
    pairs.iter().map(|words| described(sounds, words)).collect()
}

fn price(cost: u16) -> String {
    if cost == 0 {
        String::new()
    } else {
        format!(" {:.2}", f64::from(cost) / 100.0)
    }
}

fn shown(symbol: &str) -> &str {
    if symbol.is_empty() { "–" } else { symbol }
}

/// Two words that stand for each other, with the sounds that were compared.
fn described(sounds: &Sounds, words: &WordPair) -> Value {
    let mut object = json!({
        "a": words.one,
        "b": words.other,
        "role": words.role.as_str(),
    });
    if let Some(distance) = words.distance {
        describe(sounds, distance, &mut object);
    }
    object
}

fn describe(sounds: &Sounds, distance: Distance, object: &mut Value) {
    let (one, other) = distance.readings;
    let reading = |reading: &Reading| {
        json!({
            "reader": sounds.reader(reading.reader),
            "sounds": sounds.symbols(reading.sounds()),
            "cost": f64::from(reading.cost) / 100.0,
        })
    };
    object["distance"] = json!(f64::from(distance.score) / 1000.0);
    object["readings"] = json!([reading(&one), reading(&other)]);
    object["aligned"] = aligned(sounds, &one, &other)
        .into_iter()
        .map(|(one, other, cost)| json!([one, other, f64::from(cost) / 100.0]))
        .collect();
}

/// The sounds that stand for each other, as symbols; what is missing is empty.
fn aligned(sounds: &Sounds, one: &Reading, other: &Reading) -> Vec<(String, String, u16)> {
    let symbol = |sound: Option<u8>| {
        sound.map_or_else(String::new, |sound| sounds.symbol(sound).to_string())
    };
    let pairs = sounds.pairing(one, other).into_iter();
    pairs
        .map(|pair| (symbol(pair.one), symbol(pair.other), pair.cost))
        .collect()
}
