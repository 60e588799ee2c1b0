//! Which spans of a text name which concepts.

use std::sync::LazyLock;

use glossary::load::{self, Loaded, builtin, builtin::Parts};
use glossary::mentions::{Mention, Scanner, language};
use glossary::vocabulary::{Kind, Lang};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load::load(&builtin::sources(Parts::INFLECTED)));
static FRENCH: LazyLock<Scanner<'static>> = LazyLock::new(|| scanner(Lang::FR));

fn scanner(lang: Lang) -> Scanner<'static> {
    Scanner::new(&LOADED.glossary, &LOADED.paradigms, lang)
}

/// `Erevan=yerevan`; candidates of an open mention with `|` between them, sorted.
fn shown(text: &str, mention: &Mention) -> String {
    let id = |concept: usize| LOADED.glossary.concepts()[concept].id.as_str();
    let mut ids: Vec<&str> = mention
        .candidates
        .iter()
        .map(|term| id(term.concept))
        .collect();
    ids.sort_unstable();
    format!("{}={}", mention.span.of(text), ids.join("|"))
}

#[track_caller]
fn check_in(scanner: &Scanner<'_>, text: &str, expected: &[&str]) {
    let kind = |mention: &Mention| LOADED.glossary.concepts()[mention.term.concept].kind;
    let mentions = scanner.mentions(text);
    // Words of the texts are terms too; these tests are about names, and about terms that are hyphenated.
    let found: Vec<String> = mentions
        .iter()
        .filter(|mention| kind(mention) != Kind::Term || mention.span.of(text).contains('-'))
        .map(|mention| shown(text, mention))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_in(&FRENCH, text, expected);
}

#[test]
fn the_longest_name_is_meant() {
    check("Le Haut-Karabakh.", &["Haut-Karabakh=nagorno-karabakh"]);
    check(
        "Le corridor de Latchine.",
        &["corridor de Latchine=lachin-corridor"],
    );
    check(
        "le ministère azerbaïdjanais de la Défense",
        &["ministère azerbaïdjanais de la Défense=ministry-of-defence-azerbaijan"],
    );
}

#[test]
fn clitics_and_contractions_stand_outside() {
    check("d’Erevan", &["Erevan=yerevan"]);
    check("qu'Erevan", &["Erevan=yerevan"]);
    check("du Haut-Karabakh", &["Haut-Karabakh=nagorno-karabakh"]);
    check("l’Arménie", &["Arménie=armenia"]);
}

#[test]
fn hyphens_spaces_and_invisible_characters_do_not_matter() {
    for name in [
        "Haut Karabakh",
        "Haut\u{A0}Karabakh",
        "Haut\u{2011}Karabakh",
        "Haut-Kara\u{AD}bakh",
        "Haut-\nKarabakh",
    ] {
        check(name, &[&format!("{name}=nagorno-karabakh")]);
    }
    check("Haut\n\nKarabakh", &["Karabakh=nagorno-karabakh"]);
}

#[test]
fn names_need_their_capitals() {
    check("Une rose de chine, un martini et un barda.", &[]);
    check("ARMÉNIE", &["ARMÉNIE=armenia"]);
    check(
        "L’ARMENIE ET EREVAN",
        &["ARMENIE=armenia", "EREVAN=yerevan"],
    );
    check("L’onu.", &[]);
    check("Un Cessez-le-feu.", &["Cessez-le-feu=ceasefire"]);
}

#[test]
fn a_surname_means_the_person_last_named_in_full() {
    check(
        "Arayik Haroutiounian parle. Haroutiounian se tait.",
        &[
            "Arayik Haroutiounian=arayik-harutyunyan",
            "Haroutiounian=arayik-harutyunyan",
        ],
    );
    check(
        "Arayik Haroutiounian et Vagharchak Haroutiounian. Haroutiounian se tait.",
        &[
            "Arayik Haroutiounian=arayik-harutyunyan",
            "Vagharchak Haroutiounian=vagharshak-harutyunyan",
            "Haroutiounian=vagharshak-harutyunyan",
        ],
    );
    check(
        "Selon Haroutiounian, non.",
        &[
            "Haroutiounian=arayik-harutyunyan|armen-harutyunyan|artur-harutyunyan|davit-harutyunyan|gagik-harutyunyan|hayk-harutyunyan|jalal-harutyunyan|khosrov-harutyunyan|mikael-harutyunyan|suren-harutyunyan|vagharshak-harutyunyan",
        ],
    );
    // A headline comes before the full name.
    check(
        "HAROUTIOUNIAN PARLE\n\nArayik Haroutiounian a parlé.",
        &[
            "HAROUTIOUNIAN=arayik-harutyunyan",
            "Arayik Haroutiounian=arayik-harutyunyan",
        ],
    );
}

#[test]
fn given_name_and_surname_may_be_in_two_spellings() {
    check(
        "Araïk Harutyunyan",
        &["Araïk Harutyunyan=arayik-harutyunyan"],
    );
    check(
        "Chouchane Stepanyan",
        &["Chouchane Stepanyan=shushan-stepanyan"],
    );
}

#[test]
fn a_given_name_means_only_a_person_named_in_full() {
    check("Chouchane est partie.", &[]);
    check(
        "Chouchane Stepanian parle. Shushan se tait.",
        &[
            "Chouchane Stepanian=shushan-stepanyan",
            "Shushan=shushan-stepanyan",
        ],
    );
}

#[test]
fn somebody_else_of_the_same_surname_is_nobody_of_ours() {
    check("Le poète Karen Haroutiounian est venu.", &[]);
    check("Le poète Arayik Tigranian est venu.", &[]);
}

#[test]
fn case_forms_are_recognised() {
    check_in(
        &scanner(Lang::HY),
        "Ստեփանակերտում և Երևանից",
        &["Ստեփանակերտում=stepanakert", "Երևանից=yerevan"],
    );
    check_in(
        &scanner(Lang::AZ),
        "Xankəndidə və Bakıdan",
        &["Xankəndidə=stepanakert", "Bakıdan=baku"],
    );
    check_in(
        &scanner(Lang::HY),
        "Հարությունյանը ասել է",
        &[
            "Հարությունյանը=arayik-harutyunyan|armen-harutyunyan|artur-harutyunyan|davit-harutyunyan|gagik-harutyunyan|hayk-harutyunyan|jalal-harutyunyan|khosrov-harutyunyan|mikael-harutyunyan|suren-harutyunyan|vagharshak-harutyunyan",
        ],
    );
}

#[test]
fn every_mention_says_where_it_stands() {
    let text = "« Bakou », a dit Bakou.";
    let mentions = FRENCH.mentions(text);
    let quoted: Vec<bool> = mentions.iter().map(Mention::is_quoted).collect();
    assert_eq!(quoted, [true, false]);
}

#[test]
fn the_language_of_a_text_is_told() {
    for (text, expected) in [
        ("Le président est à Erevan et il parle.", Some(Lang::FR)),
        ("The president is in Yerevan.", Some(Lang::EN)),
        ("O, Xankəndidə yaşayır.", Some(Lang::AZ)),
        ("Նա ապրում է Երևանում։", Some(Lang::HY)),
        ("Он живёт в Ереване.", Some(Lang::RU)),
        ("", None),
        ("12 — 34", None),
        ("Stepanakert", None),
        ("Bakou dément", Some(Lang::FR)),
        ("Yerevan’s prime minister visited Tbilisi", Some(Lang::EN)),
    ] {
        assert_eq!(language(&LOADED.glossary, text), expected, "{text}");
    }
}

#[test]
fn a_surname_in_the_genitive_may_look_like_that_of_a_woman() {
    let russian = scanner(Lang::RU);
    check_in(
        &russian,
        "Ильхам Алиев уехал. Визит Алиева завершён.",
        &["Ильхам Алиев=ilham-aliyev", "Алиева=ilham-aliyev"],
    );
    check_in(
        &russian,
        "Мехрибан Алиева уехала. Визит Алиевой завершён, Алиева молчит.",
        &[
            "Мехрибан Алиева=mehriban-aliyeva",
            "Алиевой=mehriban-aliyeva",
            "Алиева=mehriban-aliyeva",
        ],
    );
}
