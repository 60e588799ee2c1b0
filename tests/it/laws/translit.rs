//! Laws of schemes over any text: no scheme fails, and one that can be read back gives back what it knows.

use std::sync::LazyLock;

use glossary::load::builtin::{Parts, sources};
use glossary::load::{Loaded, load};
use glossary::translit::{Direction, Writer};
use proptest::prelude::*;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&sources(Parts::WRITTEN)));

/// Half of it any text, half of it letters that schemes read.
fn texts() -> impl Strategy<Value = String> {
    let letters: Vec<char> = "աեէըոօւևյխծհղչՀԵՈ՞'’ʹʺ`aeiouhkgtsckyıİIəƏğçşöüéïœ-  .#абеёийьъщяЕЁЬһҹәј\u{301}\u{307}\u{323}\u{30C}\u{F0001}"
        .chars()
        .collect();
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(letters), 0..16)
            .prop_map(|letters| letters.into_iter().collect())
    ]
}

/// Words of one alphabet in small letters.
fn words(alphabet: &str) -> impl Strategy<Value = String> {
    let letters: Vec<char> = alphabet.chars().collect();
    prop::collection::vec(prop::sample::select(letters), 1..12)
        .prop_map(|letters| letters.into_iter().collect())
}

fn returns(id: &str, text: &str) -> Result<(), TestCaseError> {
    let (scheme, _) = LOADED.schemes.get(id).unwrap();
    let writer = Writer::new(&LOADED.schemes, &LOADED.glossary);
    let there = writer.write(scheme, Direction::Forward, text, 1).unwrap();
    let back = writer
        .write(scheme, Direction::Back, &there[0].text, 1)
        .unwrap();
    prop_assert_eq!(&back[0].text, text, "{} {:?}", id, there);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_scheme_takes_every_text(text in texts(), limit in 1_usize..5) {
        let writer = Writer::new(&LOADED.schemes, &LOADED.glossary);
        for scheme in LOADED.schemes.iter() {
            for direction in [Direction::Forward, Direction::Back] {
                let Ok(answers) = writer.write(scheme, direction, &text, limit) else {
                    continue;
                };
                prop_assert!((1..=limit).contains(&answers.len()), "{} {:?}", scheme.id, answers);
                prop_assert!(answers.is_sorted_by_key(|answer| answer.cost), "{} {:?}", scheme.id, answers);
            }
        }
    }

    #[test]
    fn letter_for_letter_standards_come_back(
        armenian in words("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆ"),
        russian in words("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        azerbaijani in words("абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш"),
    ) {
        returns("hy/iso-9985", &armenian)?;
        returns("hy/hubschmann-meillet", &armenian)?;
        returns("ru/iso-9", &russian)?;
        returns("ru/gost-7.79-a", &russian)?;
        returns("az/cyrillic-latin", &azerbaijani)?;
    }
}
