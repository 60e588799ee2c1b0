//! Letter case by language.

use glossary::text::casing::{self, Shape};
use glossary::vocabulary::Lang;

use crate::languages::language;

#[track_caller]
fn check(lang: Lang, text: &str, lower: &str, upper: &str, title: &str) {
    let language = language(lang);
    assert_eq!(casing::lower(language, text), lower);
    assert_eq!(casing::upper(language, text), upper);
    assert_eq!(casing::title(language, text), title);
}

#[test]
fn by_language() {
    check(
        Lang::AZ,
        "İlham işıq",
        "ilham işıq",
        "İLHAM İŞIQ",
        "İlham İşıq",
    );
    check(Lang::AZ, "BAKI", "bakı", "BAKI", "Bakı");
    check(Lang::AZ, "ilin", "ilin", "İLİN", "İlin");
    check(Lang::HY, "Երևան", "երևան", "ԵՐԵՎԱՆ", "Երևան");
    check(
        Lang::HY,
        "ԵՐԵՎԱՆ ԵՐԵՒԱՆ",
        "երևան երևան",
        "ԵՐԵՎԱՆ ԵՐԵՒԱՆ",
        "Երևան Երևան",
    );
    check(Lang::HY, "և", "և", "ԵՎ", "Եվ");
    check(Lang::HY, "ԵՎ", "և", "ԵՎ", "Եվ");
    check(Lang::HY, "ԵՎՐՈՊԱ", "եվրոպա", "ԵՎՐՈՊԱ", "Եվրոպա");
    check(Lang::HY, "ուկրաինա", "ուկրաինա", "ՈՒԿՐԱԻՆԱ", "Ուկրաինա");
    check(
        Lang::FR,
        "état-major",
        "état-major",
        "ÉTAT-MAJOR",
        "État-Major",
    );
    check(Lang::FR, "Ilham", "ilham", "ILHAM", "Ilham");
    check(Lang::RU, "ёлка", "ёлка", "ЁЛКА", "Ёлка");
    check(Lang::EN, "straße", "straße", "STRASSE", "Straße");
}

#[test]
fn decomposed_dotted_i_is_one_letter() {
    assert_eq!(casing::lower(language(Lang::AZ), "I\u{307}lham"), "ilham");
}

#[test]
fn a_bare_tag_has_the_librarys_rules() {
    assert_eq!(casing::upper(Lang::AZ, "ilin"), "İLİN");
    assert_eq!(casing::upper(Lang::HY, "Երևան"), "ԵՐԵՎԱՆ");
}

#[test]
fn only_the_first_letter_is_capitalised() {
    for (lang, text, expected) in [
        (Lang::FR, "l’armée de Bakou", "L’armée de Bakou"),
        (Lang::FR, "« état", "« État"),
        (Lang::AZ, "ilham Əliyev", "İlham Əliyev"),
        (Lang::HY, "և Շուշին", "Եվ Շուշին"),
        (Lang::EN, "NATO said", "NATO said"),
        (Lang::EN, "27 people", "27 People"),
        (Lang::EN, "…", "…"),
    ] {
        assert_eq!(casing::capitalize(language(lang), text), expected);
    }
}

#[test]
fn shapes() {
    for (text, shape) in [
        ("armée", Shape::Lower),
        ("27", Shape::Lower),
        ("Bakou", Shape::Title),
        ("Le Drian", Shape::Title),
        ("Haut-Karabakh", Shape::Title),
        ("La trêve", Shape::Title),
        ("Երևան", Shape::Title),
        ("L’armée", Shape::Title),
        ("A", Shape::Title),
        ("BAKOU", Shape::Upper),
        ("HAUT-KARABAKH", Shape::Upper),
        ("S-300", Shape::Title),
        ("iPhone", Shape::Mixed),
        ("ArmenPress", Shape::Mixed),
        ("ministère de la Défense", Shape::Mixed),
    ] {
        assert_eq!(Shape::of(text), shape, "{text}");
    }
}

#[test]
fn a_shape_is_given_to_another_phrase() {
    for (like, text, expected) in [
        ("Khankendi", "stepanakert", "Stepanakert"),
        ("KHANKENDI", "Stepanakert", "STEPANAKERT"),
        ("Trêve", "cessez-le-feu", "Cessez-le-feu"),
        ("ArmenPress", "agence", "agence"),
        ("haut", "Haut", "haut"),
    ] {
        assert_eq!(Shape::of(like).apply(language(Lang::FR), text), expected);
    }
}
