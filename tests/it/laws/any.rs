//! Names from anywhere: whatever is typed or pasted, nothing panics and nobody waits.
//! `PROPTEST_CASES=100000 cargo test --release --test it laws::any` asks many more.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use glossary::load::builtin::{self, Parts};
use glossary::load::{Loaded, load};
use glossary::matching::compare::{Comparer, LONGEST_NAME, Listed};
use glossary::matching::{Index, Outcome, Query};
use glossary::translit::{Direction, Writer};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&builtin::sources(Parts::ALL)));

/// Long enough for a slow machine without optimization, short enough for what grows by squares to show.
const PATIENCE: Duration = Duration::from_secs(5);

fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(96),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Pieces that have broken programs: the edges of what a character can be, marks, directions, joined emoji, letters that change
/// length with case, look-alikes, and halves of names.
const PIECES: &[&str] = &[
    "\u{0}",
    "\t",
    "\n",
    "\r\n",
    "\u{7F}",
    "\u{D7FF}",
    "\u{E000}",
    "\u{FFFD}",
    "\u{FFFE}",
    "\u{FFFF}",
    "\u{10FFFF}",
    "\u{FEFF}",
    "\u{300}",
    "\u{307}",
    "\u{308}",
    "\u{327}",
    "\u{489}",
    "\u{20DD}",
    "\u{E0100}",
    "\u{200D}",
    "\u{200E}",
    "\u{202E}",
    "\u{2066}",
    "שלום",
    "محمد",
    "👨\u{200D}👩\u{200D}👧",
    "🇦🇲",
    "İ",
    "ı",
    "ŉ",
    "ß",
    "ẞ",
    "ﬃ",
    "և",
    "ﬓ",
    "ǆ",
    "Ω",
    "ʹ",
    "ё",
    "е\u{308}",
    "й",
    "и\u{306}",
    "Ə",
    "ə",
    "Ç",
    "c\u{327}",
    "ու",
    "Ո",
    "եւ",
    "ՙ",
    "՚",
    "’",
    "'",
    "-",
    ".",
    ",",
    " ",
    "\u{A0}",
    "\u{AD}",
    "de ",
    "l’",
    "Ter-",
    "oğlu",
    "qızı",
    "оглы",
    "yan",
    "ян",
    "եան",
    "ov",
    "zadə",
    "A. ",
    "ა",
    "中",
    "𝔄",
];

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES).prop_map(str::to_owned);
    let names: Vec<&'static str> = LOADED
        .glossary
        .terms()
        .map(|(_, _, term)| &*term.text)
        .collect();
    let name = prop::sample::select(names).prop_map(str::to_owned);
    let mixed = prop::collection::vec(
        prop_oneof![4 => piece, 1 => name.clone(), 2 => "\\PC{0,4}", 1 => any::<char>().prop_map(String::from)],
        0..12,
    );
    let runs = (name.clone(), any::<char>(), 0..400_usize)
        .prop_map(|(name, letter, many)| name + &letter.to_string().repeat(many));
    prop_oneof![
        4 => mixed.prop_map(|pieces| pieces.concat()),
        2 => name.prop_map(|name| name.nfd().collect()),
        2 => any::<String>(),
        1 => runs,
        // As long as a name may be, and a byte more.
        1 => ("\\PC{1,3}", 990..1010_usize).prop_map(|(part, bytes)| {
            let mut text = part.repeat(bytes);
            let end = (0..=bytes).rev().find(|end| text.is_char_boundary(*end));
            text.truncate(end.unwrap_or(0));
            text
        }),
    ]
}

#[test]
fn any_text_is_looked_up() {
    let loaded = &*LOADED;
    let names = Listed::new(&loaded.names, loaded.glossary.languages());
    let index = Index::new(&loaded.glossary)
        .with_sounds(|| loaded.sounds.as_ref())
        .with_classes(&names);
    proptest!(config(), |(text in any_text(), explain in any::<bool>())| {
        let start = Instant::now();
        let answer = index.lookup(&Query { explain, ..Query::new(text.as_str()) });
        prop_assert!(start.elapsed() < PATIENCE, "{text:?} took {:?}", start.elapsed());
        prop_assert_eq!(answer.candidates.is_empty(), answer.outcome == Outcome::None);
        prop_assert!(answer.candidates.iter().all(|one| (0.0..=1.0).contains(&one.score)));
        if text.len() > LONGEST_NAME {
            prop_assert_eq!(answer.outcome, Outcome::None);
        }
    });
}

#[test]
fn any_text_is_compared() {
    let loaded = &*LOADED;
    let names = Listed::new(&loaded.names, loaded.glossary.languages());
    let comparer = Comparer::new(loaded.sounds.as_ref().unwrap()).with_classes(&names);
    proptest!(config(), |(one in any_text(), other in any_text())| {
        let start = Instant::now();
        let found = comparer.compare(&one, &other);
        prop_assert!(start.elapsed() < PATIENCE, "{one:?} {other:?} took {:?}", start.elapsed());
        let long = one.len().max(other.len()) > LONGEST_NAME;
        prop_assert_eq!(found.is_err(), long);
        if let Ok(found) = found {
            prop_assert!((0.0..=1.0).contains(&found.score));
        }
    });
}

#[test]
fn any_text_is_written_by_any_scheme() {
    let loaded = &*LOADED;
    let writer = Writer::new(&loaded.schemes, &loaded.glossary);
    let ids = loaded.schemes.ids();
    proptest!(config(), |(text in any_text(), id in prop::sample::select(ids))| {
        let start = Instant::now();
        let (scheme, direction) = loaded.schemes.get(id).unwrap();
        for direction in [direction, Direction::Forward] {
            // What cannot be written is an error with a reason.
            if let Ok(written) = writer.write(scheme, direction, &text, 3) {
                prop_assert!(!written.is_empty());
            }
        }
        prop_assert!(start.elapsed() < PATIENCE, "{id} {text:?} took {:?}", start.elapsed());
    });
}
