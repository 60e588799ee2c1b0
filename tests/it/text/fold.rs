//! Which spellings have one key, and where each piece of a key came from.

use glossary::text::Folder;
use glossary::vocabulary::{Lang, Span};
use unicode_normalization::UnicodeNormalization;

use crate::languages::{all, language};

#[track_caller]
fn check_equal(folder: &Folder, group: &[&str]) {
    for form in group {
        let (first, other) = (folder.key(group[0]), folder.key(form));
        assert_eq!(first, other, "{} and {form}", group[0]);
        let apart: String = form.nfd().collect();
        assert_eq!(folder.key(&apart), other, "{form} in NFD");
    }
}

#[track_caller]
fn check_differ(folder: &Folder, group: &[&str]) {
    for (index, form) in group.iter().enumerate() {
        for other in &group[index + 1..] {
            assert_ne!(folder.key(form), folder.key(other), "{form} and {other}");
        }
    }
}

fn of(lang: Lang) -> Folder {
    Folder::for_language(language(lang))
}

fn search() -> Folder {
    Folder::search(all().iter())
}

#[test]
fn examples_of_the_language_files_hold() {
    assert_eq!(all().len(), Lang::FULL.len());
    for language in all() {
        let folder = Folder::for_language(language);
        let groups = |groups: &'static [Vec<String>]| {
            groups
                .iter()
                .map(|group| group.iter().map(String::as_str).collect::<Vec<_>>())
        };
        assert!(!language.fold.equal.is_empty(), "{}", language.lang);
        groups(&language.fold.equal).for_each(|group| check_equal(&folder, &group));
        groups(&language.fold.differ).for_each(|group| check_differ(&folder, &group));
        let search = search();
        groups(&language.fold.equal).for_each(|group| check_equal(&search, &group));
    }
}

#[test]
fn armenian_ev_has_one_key_in_every_spelling_and_case() {
    let spellings = ["և", "եւ", "եվ", "Եւ", "Եվ", "ԵՎ", "ԵՒ"];
    check_equal(&of(Lang::HY), &spellings);
    check_equal(&search(), &spellings);
    check_equal(
        &search(),
        &["Սևան", "Սեւան", "Սեվան", "ՍԵՎԱՆ", "ՍԵՒԱՆ", "Սևա՛ն"],
    );
}

#[test]
fn armenian_ligatures_are_their_letters() {
    for (ligature, letters) in [
        ("ﬓ", "մն"),
        ("ﬔ", "մե"),
        ("ﬕ", "մի"),
        ("ﬖ", "վն"),
        ("ﬗ", "մխ"),
    ] {
        check_equal(&of(Lang::HY), &[letters, ligature]);
        check_equal(&search(), &[letters, ligature]);
    }
}

#[test]
fn armenian_marks_inside_words_are_not_seen() {
    check_equal(&of(Lang::HY), &["Ինչու", "Ինչո՞ւ", "Ինչո՛ւ", "Ինչո՜ւ"]);
    check_equal(&search(), &["Աննա", "Աննա՞", "Ա՜ննա", "Ան՛նա"]);
}

#[test]
fn dotted_and_dotless_i_are_two_letters_in_azerbaijani_only() {
    check_equal(&of(Lang::AZ), &["İlham", "ilham", "İLHAM", "I\u{307}lham"]);
    check_equal(&of(Lang::AZ), &["ışıq", "IŞIQ", "Işıq"]);
    check_differ(&of(Lang::AZ), &["ILHAM", "İLHAM"]);
    check_equal(&of(Lang::FR), &["Ilham", "ilham", "ILHAM"]);
    check_equal(&of(Lang::EN), &["ISTANBUL", "Istanbul"]);
    check_differ(&of(Lang::EN), &["ılham", "ilham"]);
    check_equal(&search(), &["ilham", "ılham", "İLHAM", "ILHAM", "i̇lham"]);
}

#[test]
fn the_three_schwas_are_one_letter() {
    check_equal(
        &of(Lang::AZ),
        &[
            "Əliyev", "Ǝliyev", "Әliyev", "əliyev", "ǝliyev", "әliyev", "ƏLİYEV",
        ],
    );
    check_differ(&of(Lang::AZ), &["Əliyev", "Eliyev"]);
    check_equal(
        &search(),
        &["Əliyev", "Eliyev", "ǝliyev", "Әliyev", "ELIYEV"],
    );
}

#[test]
fn search_drops_diacritics() {
    check_equal(&search(), &["Şuşa", "Susa", "Șușa", "ŞUŞA", "Šuša"]);
    check_equal(&search(), &["Füzuli", "Fuzuli", "FÜZULİ"]);
    check_equal(&search(), &["Ağdərə", "Agdere", "Agdərə"]);
    check_equal(&search(), &["Göyçə", "Goyce"]);
    check_equal(&search(), &["Érivan", "Erivan", "ERIVAN"]);
    check_equal(&search(), &["Sergueï", "Serguei", "SERGUEÏ"]);
    check_equal(&search(), &["Țara", "Ţara", "tara"]);
    check_equal(&search(), &["Wałęsa", "Walesa"]);
    check_equal(&search(), &["Артём", "Артем"]);
    // What stripping every mark leaves of й.
    check_equal(&search(), &["Сергей", "Сергеи"]);
}

#[test]
fn running_text_keeps_diacritics() {
    check_differ(&of(Lang::FR), &["marche", "marché"]);
    check_differ(&of(Lang::AZ), &["Ağdam", "Agdam"]);
    check_equal(&of(Lang::RU), &["ещё", "ЕЩЕ", "еще"]);
    check_differ(&of(Lang::RU), &["мой", "мои"]);
}

#[test]
fn apostrophes_are_one_letter_in_text_and_none_in_search() {
    let forms = [
        "d'Arayik",
        "d’Arayik",
        "dʼArayik",
        "dʻArayik",
        "dʿArayik",
        "d′Arayik",
        "d՚Arayik",
        "d`Arayik",
        "d‘Arayik",
        "d´Arayik",
    ];
    check_equal(&of(Lang::FR), &forms);
    check_equal(&search(), &forms);
    check_equal(&search(), &["Xacʻatryan", "Xacatryan", "Xac'atryan"]);
    check_differ(&of(Lang::AZ), &["Bakı’nın", "Bakının"]);
}

#[test]
fn spaces_and_hyphens() {
    let spaces = [
        "Haut Karabakh",
        "Haut\u{A0}Karabakh",
        "Haut\u{202F}Karabakh",
        "Haut \n Karabakh",
        " Haut Karabakh ",
    ];
    check_equal(&of(Lang::FR), &spaces);
    check_equal(&search(), &spaces);
    let hyphens = [
        "Haut-Karabakh",
        "Haut‐Karabakh",
        "Haut‑Karabakh",
        "Haut–Karabakh",
        "Haut֊Karabakh",
    ];
    check_equal(&of(Lang::FR), &hyphens);
    check_differ(&of(Lang::FR), &["Haut-Karabakh", "Haut Karabakh"]);
    check_equal(&search(), &hyphens);
    check_equal(
        &search(),
        &[
            "Haut-Karabakh",
            "Haut Karabakh",
            "Haut - Karabakh",
            "haut—karabakh",
        ],
    );
}

#[test]
fn invisible_characters_are_not_seen() {
    let forms = [
        "Stepanakert",
        "Stepana\u{AD}kert",
        "Stepana\u{200B}kert",
        "\u{FEFF}Stepanakert",
        "Stepan\u{200D}akert",
        "\u{200E}Stepanakert\u{200F}",
        "Stepan\u{2060}akert",
    ];
    check_equal(&of(Lang::EN), &forms);
    check_equal(&search(), &forms);
    // A mark still belongs to its letter over a soft hyphen.
    check_equal(&of(Lang::FR), &["é", "e\u{AD}\u{301}"]);
}

#[test]
fn a_key_folds_to_itself() {
    let texts = [
        "Երեւան ՈՒ ﬔ",
        "İIıi i̇ I\u{307}\u{301}",
        "ǰ ΐ ß ﬁ Å \u{1FEF}\u{301}",
        "'՚\u{301}a",
        "각 ᄀ\u{11A8}",
        " - a - ",
        "œ Œ æ",
    ];
    for folder in [
        of(Lang::HY),
        of(Lang::AZ),
        of(Lang::FR),
        search(),
        Folder::search([].into_iter()),
    ] {
        for text in texts {
            let key = folder.key(text);
            assert_eq!(folder.key(key.as_str()), key, "{text:?}");
        }
    }
}

#[track_caller]
fn check_original(folder: &Folder, text: &str, key: &str, part: &str, original: &str) {
    let found = folder.fold(text);
    assert_eq!(found.key.as_str(), key);
    let start = key.find(part).expect("part of the key");
    let span = found.original(Span::new(start, start + part.len()));
    assert_eq!(span.of(text), original, "{text:?}");
}

#[test]
fn parts_of_a_key_lead_back_to_the_text() {
    let hy = of(Lang::HY);
    check_original(&hy, "Երևա՛նում", "երեւանում", "երեւան", "Երևա՛ն");
    check_original(&hy, "Երևա՛նում", "երեւանում", "ում", "ում");
    // One letter that folds to two stands for both.
    check_original(&hy, "Երևան", "երեւան", "ւան", "ևան");
    check_original(&hy, "Երեվան", "երեւան", "ւան", "վան");
    check_original(&hy, "ﬔծ", "մեծ", "մե", "ﬔ");
    check_original(&hy, "ﬔծ", "մեծ", "ծ", "ծ");
    let az = of(Lang::AZ);
    check_original(&az, "Xankəndidə", "xankəndidə", "də", "də");
    check_original(&az, "İlhamın", "ilhamın", "ilham", "İlham");
    check_original(
        &az,
        "S\u{327}us\u{327}a\u{301}da",
        "şuşáda",
        "şuşá",
        "S\u{327}us\u{327}a\u{301}",
    );
    check_original(&az, "S\u{327}us\u{327}a\u{301}da", "şuşáda", "da", "da");
    let search = search();
    check_original(&search, "l’Arménie", "larmenie", "armenie", "Arménie");
    check_original(
        &search,
        "le Haut – Karabakh",
        "le haut karabakh",
        "haut karabakh",
        "Haut – Karabakh",
    );
    check_original(&search, "  cœur ", "coeur", "coeur", "cœur");
    check_original(&search, "  cœur ", "coeur", "o", "œ");
    check_original(
        &search,
        "\u{FEFF}Chou\u{AD}chi\u{200B}",
        "chouchi",
        "chouchi",
        "\u{FEFF}Chou\u{AD}chi\u{200B}",
    );
    check_original(&search, "Straße 1", "strasse 1", "1", "1");
}

#[test]
fn spans_outside_a_key_are_empty_and_inside_the_text() {
    for text in ["", "Bakou", "Երևան", " ", "՞"] {
        let folded = of(Lang::HY).fold(text);
        let far = folded.original(Span::new(100, 200));
        assert!(far.is_empty() && far.end <= text.len(), "{text:?} {far:?}");
    }
}
