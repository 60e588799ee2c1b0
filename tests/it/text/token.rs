//! Where words begin and end.

use glossary::text::TokenKind::{self, Number, Punctuation, Word};
use glossary::text::tokens;
use glossary::vocabulary::Lang;

use crate::languages::language;

// `expected` is the tokens with `|` between them.
#[track_caller]
fn check(lang: Lang, text: &str, expected: &str) {
    let found: Vec<&str> = tokens(text, Some(&language(lang).clitics))
        .iter()
        .map(|token| token.span.of(text))
        .collect();
    assert_eq!(found.join("|"), expected, "{text:?}");
}

#[test]
fn french_elision_is_cut_off() {
    for (text, expected) in [
        ("l’armée", "l’|armée"),
        ("L'Arménie", "L'|Arménie"),
        ("d’Arayik", "d’|Arayik"),
        ("D’ARAYIK", "D’|ARAYIK"),
        ("qu’il", "qu’|il"),
        ("s’est", "s’|est"),
        ("n’ont", "n’|ont"),
        ("c’était", "c’|était"),
        ("jusqu’à", "jusqu’|à"),
        ("lorsqu’elle", "lorsqu’|elle"),
        ("puisqu’on", "puisqu’|on"),
        ("Jusqu’au", "Jusqu’|au"),
        ("l’Histoire", "l’|Histoire"),
        ("l’Œuvre", "l’|Œuvre"),
        ("l’E\u{301}tat", "l’|E\u{301}tat"),
        ("l’11 novembre", "l’|11|novembre"),
        (
            "lʼarmée l`armée l´armée l′armée l‘armée",
            "lʼ|armée|l`|armée|l´|armée|l′|armée|l‘|armée",
        ),
        ("d’« agression »", "d’|«|agression|»"),
        ("qu’« une »", "qu’|«|une|»"),
        ("qu’“une”", "qu’|“|une|”"),
        ("d’*Arayik*", "d’|*|Arayik|*"),
        ("jusqu’aujourd’hui", "jusqu’|aujourd’hui"),
        ("l\u{AD}’armée", "l\u{AD}’|armée"),
    ] {
        check(Lang::FR, text, expected);
    }
}

#[test]
fn other_apostrophes_stay_inside_words() {
    check(
        Lang::FR,
        "aujourd’hui aujourd'hui",
        "aujourd’hui|aujourd'hui",
    );
    check(Lang::FR, "presqu’île quelqu’un", "presqu’île|quelqu’un");
    check(Lang::FR, "N’Djamena", "N’Djamena");
    check(Lang::FR, "O’Connor", "O’Connor");
    check(Lang::EN, "Baku’s d'Anna", "Baku’s|d'Anna");
    check(Lang::AZ, "Bakı’nın", "Bakı’nın");
    check(Lang::RU, "О’Коннор", "О’Коннор");
}

#[test]
fn quotation_marks_are_no_apostrophes() {
    check(Lang::FR, "« l’armée »", "«|l’|armée|»");
    check(Lang::EN, "'Artsakh' ‘Artsakh’", "'|Artsakh|'|‘|Artsakh|’");
}

#[test]
fn contractions_are_words() {
    check(Lang::FR, "au aux du des", "au|aux|du|des");
}

#[test]
fn armenian_marks_stay_inside_words_and_the_comma_mark_does_not() {
    check(
        Lang::HY,
        "Հայաստա՞ն Երևա՛նում Աննա՜",
        "Հայաստա՞ն|Երևա՛նում|Աննա՜",
    );
    check(Lang::HY, "Շուշիում՝ երեկ։", "Շուշիում|՝|երեկ|։");
    check(Lang::HY, "2020 թ․ սեպտեմբերի", "2020|թ|․|սեպտեմբերի");
    check(Lang::HY, "ասաց:Նա", "ասաց|:|Նա");
}

#[test]
fn hyphens_cut() {
    check(
        Lang::FR,
        "Haut-Karabakh Haut‑Karabakh",
        "Haut|-|Karabakh|Haut|‑|Karabakh",
    );
    check(Lang::HY, "Հյուսիս֊հարավ ՀՀ-ում", "Հյուսիս|֊|հարավ|ՀՀ|-|ում");
    check(
        Lang::FR,
        "cessez-le-feu, a-t-il",
        "cessez|-|le|-|feu|,|a|-|t|-|il",
    );
}

#[test]
fn full_stops_cut_words_but_not_numbers() {
    check(
        Lang::FR,
        "M.Dupont 1.5 1,5 3.5km",
        "M|.|Dupont|1.5|1,5|3.5km",
    );
    check(Lang::EN, "U.N. a_b", "U|.|N|.|a|_|b");
}

#[test]
fn invisible_characters_stay_inside_words() {
    check(Lang::FR, "Kara\u{AD}bakh", "Kara\u{AD}bakh");
    check(Lang::FR, "Kara\u{200B}bakh", "Kara\u{200B}bakh");
    check(
        Lang::FR,
        "Kara\u{2060}bakh Kara\u{FEFF}bakh",
        "Kara\u{2060}bakh|Kara\u{FEFF}bakh",
    );
    check(Lang::FR, "\u{FEFF}Bakou", "Bakou");
    check(Lang::FR, "a\u{A0}b\u{202F}c", "a|b|c");
}

#[test]
fn kinds() {
    let text = "Le 27, à 5,5 km du S-300… ★";
    let kinds: Vec<TokenKind> = tokens(text, None).iter().map(|token| token.kind).collect();
    let expected = [
        Word,
        Number,
        Punctuation,
        Word,
        Number,
        Word,
        Word,
        Word,
        Punctuation,
        Number,
        Punctuation,
        Punctuation,
    ];
    assert_eq!(kinds, expected);
}
