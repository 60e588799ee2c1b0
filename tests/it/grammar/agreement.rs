//! French and English: plurals of names of several words, agreement, articles and particles.

use glossary::vocabulary::{Gender, Grammar, Lang, Number};

use super::{paradigms, plain};

#[test]
fn french_plurals_change_the_head_only() {
    plain(
        Lang::FR,
        "
        ligne de front | pl lignes de front
        force armée régulière | pl forces armées régulières
        chef d’état-major | pl chefs d’état-major
        général blessé | pl généraux blessés
        obus | pl obus
        lieu | pl lieux
        porte-parole | pl porte-parole
        médiateur (ombudsman) | pl médiateurs (ombudsman)
        ",
    );
}

#[test]
fn english_plurals_and_possessives() {
    plain(
        Lang::EN,
        "
        line of contact | pl lines of contact
        army | pl armies
        clash | pl clashes
        crisis | pl crises
        spokesman | pl spokesmen | gen spokesman’s | pl_gen spokesmen’s
        Ministry of Defence | gen Ministry of Defence’s
        villagers’ council | pl villagers’ councils
        minister | pl_gen ministers’
        ",
    );
}

#[test]
fn adjectives_agree() {
    let paradigms = paradigms();
    for (m, f, m_pl, f_pl) in [
        ("belge", "belge", "belges", "belges"),
        ("libanais", "libanaise", "libanais", "libanaises"),
        ("syrien", "syrienne", "syriens", "syriennes"),
        ("grec", "grecque", "grecs", "grecques"),
        ("offensif", "offensive", "offensifs", "offensives"),
        ("étranger", "étrangère", "étrangers", "étrangères"),
        ("nombreux", "nombreuse", "nombreux", "nombreuses"),
        ("national", "nationale", "nationaux", "nationales"),
        ("intérieur", "intérieure", "intérieurs", "intérieures"),
        ("blessé", "blessée", "blessés", "blessées"),
        (
            "président français",
            "présidente française",
            "présidents français",
            "présidentes françaises",
        ),
        (
            "ambassadeur de France",
            "ambassadrice de France",
            "ambassadeurs de France",
            "ambassadrices de France",
        ),
    ] {
        for (gender, number, form) in [
            (Gender::Masculine, Number::Singular, m),
            (Gender::Feminine, Number::Singular, f),
            (Gender::Masculine, Number::Plural, m_pl),
            (Gender::Feminine, Number::Plural, f_pl),
        ] {
            let found = paradigms.agree(Lang::FR, m, &Grammar::default(), gender, number);
            assert_eq!(found, form);
        }
    }
}

#[test]
fn french_particles_contract_and_elide() {
    let paradigms = paradigms();
    let name = |gender, article| Grammar {
        gender: Some(gender),
        article,
        ..Grammar::default()
    };
    let (m, f) = (Gender::Masculine, Gender::Feminine);
    for (particle, noun, grammar, expected) in [
        ("de", "Liban", name(m, true), "du Liban"),
        ("de", "Irak", name(m, true), "de l’Irak"),
        ("à", "Liban", name(m, true), "au Liban"),
        ("in", "Liban", name(m, true), "au Liban"),
        ("in", "Irak", name(m, true), "en Irak"),
        ("in", "Suisse", name(f, true), "en Suisse"),
        ("in", "Paris", name(m, false), "à Paris"),
        ("de", "Istanbul", name(m, false), "d’Istanbul"),
        ("de", "Hambourg", name(m, false), "de Hambourg"),
        ("de", "Helsinki", name(m, false), "d’Helsinki"),
        ("de", "Yalta", name(m, false), "de Yalta"),
        ("de", "Yvan", name(m, false), "d’Yvan"),
        ("", "armée", name(f, false), "l’armée"),
        ("", "hélicoptère", name(m, false), "l’hélicoptère"),
        (
            "",
            "haut-commissaire",
            name(m, false),
            "le haut-commissaire",
        ),
        ("de", "onzième jour", name(m, false), "du onzième jour"),
        ("que", "«une trêve»", name(f, false), "qu’«une trêve»"),
        ("indefinite", "trêve", name(f, false), "une trêve"),
        ("par", "armée", name(f, false), "par l’armée"),
    ] {
        let definite = particle != "que";
        let found = paradigms.with_particle(Lang::FR, particle, noun, &grammar, definite);
        assert_eq!(found, expected);
    }
    let pays_bas = Grammar {
        number: Number::Plural,
        ..name(m, true)
    };
    for (particle, expected) in [
        ("", "les Pays-Bas"),
        ("de", "des Pays-Bas"),
        ("in", "aux Pays-Bas"),
    ] {
        let found = paradigms.with_particle(Lang::FR, particle, "Pays-Bas", &pays_bas, true);
        assert_eq!(found, expected);
    }
}
