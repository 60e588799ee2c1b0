//! Whose a surname is: strangers, titles of women and men, initials, offices; people who have the names of places.
//!
//! A text is followed by the surfaces that are to be found in it, in order, with `|` between them.

use glossary::vocabulary::Lang;

use crate::cli::{glossary, glossary_with};
use crate::namesakes::check;

#[test]
fn a_surname_after_a_stranger_in_full_is_the_strangers() {
    check(
        Lang::EN,
        &[
            (
                "Murad Aliyev is a lawyer. Aliyev accused the mayor, and Aliyev's son came.",
                "",
            ),
            ("Aliyev accused the mayor. Murad Aliyev is a lawyer.", ""),
            (
                "Ilham Aliyev spoke. Gerhard Aliyev left. On Monday Aliyev wept. Ilham Aliyev wrote, and Aliyev signed.",
                "Ilham Aliyev|Ilham Aliyev|Aliyev",
            ),
            // Nor is everybody who begins a sentence a stranger.
            (
                "Yesterday Pashinyan spoke. Pashinyan left.",
                "Pashinyan|Pashinyan",
            ),
        ],
    );
    check(
        Lang::FR,
        &[
            (
                "Djamil Aliev est avocat. Hier, Aliev a accusé le maire.",
                "",
            ),
            (
                "Selon Pachinian, il pleut. Pachinian est parti.",
                "Pachinian|Pachinian",
            ),
        ],
    );
    check(
        Lang::RU,
        &[
            ("Мурад Алиев — адвокат. О нём и об Алиеве писали.", ""),
            (
                "Вчера Пашинян выступил. Речь Пашиняна записали.",
                "Пашинян|Пашиняна",
            ),
        ],
    );
    check(
        Lang::HY,
        &[
            ("Մուրադ Ալիևը փաստաբան է։ Ալիևի խոսքը լսեցին։", ""),
            (
                "Երեկ Փաշինյանը խոսեց։ Փաշինյանին լսեցին։",
                "Փաշինյանը|Փաշինյանին",
            ),
        ],
    );
    check(
        Lang::AZ,
        &[
            ("Murad Əliyev vəkildir. Əliyevin sözünü eşitdilər.", ""),
            (
                "Dünən Paşinyan çıxış etdi. Paşinyana qulaq asdılar.",
                "Paşinyan|Paşinyana",
            ),
        ],
    );
}

#[test]
fn a_title_of_a_woman_is_no_mans() {
    check(
        Lang::EN,
        &[
            ("Ms Pashinyan read it. Pashinyan smiled.", ""),
            ("Mrs. Pashinyan read it. Mr. Pashinyan smiled.", "Pashinyan"),
        ],
    );
    check(
        Lang::FR,
        &[("Mme Pachinian et M. Pachinian ont souri.", "Pachinian")],
    );
    check(
        Lang::RU,
        &[("Видели г-жу Пашинян и господина Пашиняна.", "Пашиняна")],
    );
    check(
        Lang::HY,
        &[("Տիկին Փաշինյանը ժպտաց։ Պարոն Փաշինյանը լռեց։", "Փաշինյանը")],
    );
    check(
        Lang::AZ,
        &[(
            "Paşinyan xanım güldü, xanım Paşinyan susdu, cənab Paşinyan getdi.",
            "Paşinyan",
        )],
    );
}

#[test]
fn an_initial_is_that_of_a_bearer() {
    check(
        Lang::EN,
        &[
            ("R. Pashinyan and N. Pashinyan came.", "Pashinyan"),
            ("He lives in the U.S. Pashinyan does not.", "Pashinyan"),
        ],
    );
    check(Lang::RU, &[("Пришли Р. Пашинян и Н. Пашинян.", "Пашинян")]);
}

#[test]
fn people_and_things_with_the_name_of_a_place_are_no_place() {
    check(
        Lang::EN,
        &[
            ("Lachin Valiyev sang with Jordan Smithfield.", ""),
            ("Kenya Barris wrote it in Kenya.", "Kenya"),
            (
                "The Geneva Conventions protect them; Paris Match wrote so.",
                "",
            ),
            ("They took the Lachin Corridor.", "Lachin Corridor"),
            (
                "In Lachin Valiyev spoke; in Baku Monday is free.",
                "Lachin|Valiyev|Baku",
            ),
        ],
    );
    check(
        Lang::FR,
        &[(
            "Vienna Teng chante ; Dinamo Tbilissi joue à Tbilissi.",
            "Tbilissi",
        )],
    );
    check(
        Lang::AZ,
        &[
            ("Paris Cekson gəldi.", ""),
            ("Bakı Olimpiya Stadionunda oynadılar.", "Bakı"),
        ],
    );
}

#[test]
fn foreign_spellings_take_azerbaijani_endings() {
    check(
        Lang::AZ,
        &[(
            "Ilham Aliyevin və Nikol Pashinyanın görüşü; Pashinyana məktub.",
            "Ilham Aliyevin|Nikol Pashinyanın|Pashinyana",
        )],
    );
}

#[test]
fn lookup_heeds_a_typed_title() {
    let found = |name: &str| {
        let ran = glossary(&["lookup", name, "--format", "tsv", "--to", "en"]);
        let cells: Vec<&str> = ran.stdout.split('\t').collect();
        format!("{} {}", cells[1], cells[2])
    };
    assert_eq!(found("Mr Pashinyan"), "match nikol-pashinyan");
    assert_eq!(found("Ms Pashinyan"), "none ");
    assert_eq!(found("տիկին Փաշինյան"), "none ");
    assert_eq!(
        found("Foreign Minister Mnatsakanyan"),
        "match zohrab-mnatsakanyan"
    );
    assert!(found("le président Aliev").starts_with("ambiguous ilham-aliyev|"));
    // By the offices that they held: of a state, at its head.
    assert!(found("Kotcharian").starts_with("ambiguous robert-kocharyan|"));
    assert!(found("Mnatsakanian").starts_with("ambiguous zohrab-mnatsakanyan|"));
}

#[test]
fn a_claim_of_a_stranger_is_not_put_into_a_known_mouth() {
    let told = |before: &str, name: &str| {
        let report =
            format!("{before} {name} a accusé l’armée azerbaïdjanaise d’avoir bombardé l’hôpital.");
        let ran = glossary_with(&["summarize", "-", "--to", "en"], report.as_bytes());
        let (told, _) = ran
            .stdout
            .split_once("Not summarised")
            .unwrap_or((&ran.stdout, ""));
        told.contains("accused")
    };
    assert!(!told(
        "Le militant Gerhard Pachinian a été arrêté.",
        "Pachinian"
    ));
    assert!(!told("Murad Pachinian est avocat.", "Pachinian"));
    assert!(!told(
        "Nikol Pachinian est là. Mme Pachinian aussi.",
        "Pachinian"
    ));
    assert!(told(
        "Murad Pachinian est avocat. Nikol Pachinian est là.",
        "Pachinian"
    ));
    assert!(told(
        "Nikol Pachinian est là. Hier Pachinian était ailleurs.",
        "Pachinian"
    ));
}

#[test]
fn two_names_side_by_side_are_left_alone() {
    for (lang, text) in [
        ("en", "Shusha, known as Shushi, fell. Shusha/Shushi is old."),
        (
            "fr",
            "Choucha (Chouchi en arménien) et Khankendi, appelée Stepanakert par les Arméniens.",
        ),
        ("hy", "Շուշան, որ հայտնի է որպես Շուշի, հին է։"),
        (
            "az",
            "Ermənilərin Stepanakert adlandırdığı Xankəndi; Şuşa (ermənicə Şuşi).",
        ),
        ("ru", "Шуша, известная как Шуши, и Ханкенди (Степанакерт)."),
    ] {
        let ran = glossary_with(&["normalize", "-", "--to", lang], text.as_bytes());
        assert_eq!(ran.stdout, text, "{lang}");
    }
}
