//! Words of two names that stand for each other, as `compare` and `lookup --explain` show them.

use glossary::matching::compare::WordPair;
use glossary::sound::{Reading, Sounds};
use glossary::vocabulary::Message;
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
                .map(|(one, other, cost)| {
                    format!("{}/{}{}", shown(&one), shown(&other), price(cost))
                })
                .collect();
            if !differing.is_empty() {
                lines.push(format!("    {}", differing.join(", ")));
            }
        }
    }
    lines
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
    object
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
