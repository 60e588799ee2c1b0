//! Names that the glossary lacks, in texts; and texts that mix scripts.

use std::sync::LazyLock;

use glossary::load::{self, Loaded, builtin, builtin::Parts};
use glossary::mentions::Scanners;
use glossary::mentions::unknown::{Finder, Guess};
use glossary::names::Names;
use glossary::text::zones;
use glossary::vocabulary::Lang;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let parts = Parts {
        names: true,
        ..Parts::INFLECTED
    };
    load::load(&builtin::sources(parts))
});

/// Names as `name guess×count`, in the order of their first places.
#[track_caller]
fn check(lang: Lang, text: &str, expected: &[&str]) {
    let names = Names::new(&LOADED.names, LOADED.glossary.languages());
    let finder = Finder::new(&LOADED.glossary, &LOADED.paradigms, &names, lang).unwrap();
    let zones = zones(text);
    let mentions =
        Scanners::new(&LOADED.glossary, &LOADED.paradigms).mentions_in(lang, text, &zones);
    let found = finder.names(text, &zones, &mentions);
    let found: Vec<String> = found
        .iter()
        .map(|name| {
            let guess = match name.guess {
                Guess::Unsure => "?",
                Guess::Place => "place",
                Guess::Person => "person",
                Guess::Organisation => "organisation",
            };
            format!("{} {guess}×{}", name.name, name.spans.len())
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_capital_inside_a_sentence_makes_a_name() {
    check(
        Lang::FR,
        "Le maire de Gand, Zourab Machinski, est là.",
        &["Gand ?×1", "Zourab Machinski person×1"],
    );
    check(Lang::FR, "Depuis hier, rien. Demain non plus.", &[]);
    check(Lang::FR, "Il vient mardi, en Avril, de Bakou.", &[]);
    check(Lang::FR, "Un Su-25 et un F-16 de l’OTAN.", &[]);
}

#[test]
fn what_begins_a_sentence_needs_a_witness() {
    check(Lang::FR, "Machinski est là.", &[]);
    check(
        Lang::FR,
        "Machinski est là. On a vu Machinski.",
        &["Machinski ?×2"],
    );
    check(
        Lang::FR,
        "Hulusi Machin est là.",
        &["Hulusi Machin person×1"],
    );
    check(Lang::FR, "Selon Machinski, non.", &["Machinski ?×1"]);
    check(Lang::FR, "On passe un pont. Le Pont est là.", &[]);
}

#[test]
fn names_are_joined_as_languages_write_them() {
    check(
        Lang::FR,
        "Voici Jean-Noël de la Bourdelle et Mme Machinska.",
        &["Jean-Noël de la Bourdelle person×1", "Machinska person×1"],
    );
    check(
        Lang::EN,
        "We saw John F. O’Malloy and Mr. Dupontel in Ghent.",
        &[
            "John F. O’Malloy person×1",
            "Dupontel person×1",
            "Ghent place×1",
        ],
    );
    check(
        Lang::RU,
        "Приехал А. С. Погосинский из села Хнацово.",
        &["А. С. Погосинский person×1", "Хнацово place×1"],
    );
    check(
        Lang::AZ,
        "Dünən Əli Həsən oğlu gəlib, Sülüşovun oğlu Qaraqaşlı kəndində qalıb.",
        &[
            "Əli Həsən oğlu person×1",
            "Sülüşov ?×1",
            "Qaraqaşlı place×1",
        ],
    );
}

#[test]
fn case_endings_are_taken_off() {
    check(
        Lang::HY,
        "Տեսանք Գուրգեն Լոռեցյանին, ապա Լոռեցյանի որդուն։",
        &["Գուրգեն Լոռեցյան person×2"],
    );
    check(
        Lang::RU,
        "Там Зураб Церетели с Иваном Кузнецким. Кузнецкому виднее.",
        &["Зураб Церетели person×1", "Иван Кузнецкий person×2"],
    );
    check(
        Lang::EN,
        "We read Machinski’s letter to Machinski.",
        &["Machinski ?×2"],
    );
}

#[test]
fn quotations_and_addresses_are_left_alone() {
    check(
        Lang::FR,
        "Il a dit : « avec Machinski » et cité @Machinski, machin.fr/Gand.",
        &[],
    );
}

#[test]
fn each_script_is_read_in_its_language() {
    let mut scanners = Scanners::new(&LOADED.glossary, &LOADED.paradigms);
    let text = "Никол Пашинян (Նիկոլ Փաշինյանի) и Ilham Aliyev в Баку.";
    let mentions = scanners.mentions_in(Lang::RU, text, &zones(text));
    let found: Vec<(&str, Lang)> = mentions
        .iter()
        .map(|mention| (mention.span.of(text), mention.lang))
        .collect();
    assert_eq!(
        found,
        [
            ("Никол Пашинян", Lang::RU),
            ("Նիկոլ Փաշինյանի", Lang::HY),
            ("Ilham Aliyev", Lang::EN),
            ("Баку", Lang::RU),
        ]
    );
}

#[test]
fn a_word_for_an_organisation_in_a_name_or_beside_it_tells_that_it_is_one() {
    check(
        Lang::EN,
        "He left the Yerevan Wine Company and the Caucasus Heritage Fund for Lukoil.",
        &[
            "Yerevan Wine Company organisation×1",
            "Caucasus Heritage Fund organisation×1",
            "Lukoil ?×1",
        ],
    );
    check(
        Lang::FR,
        "Le groupe Veolia et la fondation Tufenkian sont là.",
        &["Veolia organisation×1", "Tufenkian organisation×1"],
    );
    check(
        Lang::RU,
        "Об этом сообщила компания Лукойл.",
        &["Лукойл organisation×1"],
    );
    check(
        Lang::AZ,
        "Bunu dünən Kapital şirkəti elan etdi.",
        &["Kapital organisation×1"],
    );
}
