//! Names that are common words, villages or societies elsewhere, and what hides a name or is a part of it.

use glossary::vocabulary::Lang;

use crate::namesakes::check;

#[test]
fn a_village_has_not_the_name_of_the_city() {
    check(
        Lang::EN,
        &[(
            "The village of Ganja lies in Armenia; a village in Ganja does not.",
            "Armenia|Ganja",
        )],
    );
    check(
        Lang::FR,
        &[(
            "Le village de Paris ; un village près de Gandja ; le village de Talich",
            "Gandja|Talich",
        )],
    );
    check(
        Lang::RU,
        &[(
            "Село Вена и село Талыш; в селе под Гянджой",
            "Талыш|Гянджой",
        )],
    );
    check(
        Lang::HY,
        &[(
            "Գանձակ գյուղը Գեղարքունիքում է, Թալիշ գյուղը՝ Արցախում։",
            "Գեղարքունիքում|Թալիշ|Արցախում",
        )],
    );
    check(
        Lang::AZ,
        &[(
            "Gəncə kəndində məktəb açılıb, Talış kəndində də. Bakı kəndləri",
            "Talış|Bakı",
        )],
    );
}

#[test]
fn the_red_cross_of_a_country_is_not_the_international_committee() {
    check(
        Lang::EN,
        &[("The Russian Red Cross helped the Red Cross.", "Red Cross")],
    );
    check(
        Lang::FR,
        &[(
            "La Croix-Rouge iranienne remercie la Croix-Rouge.",
            "Croix-Rouge",
        )],
    );
    check(
        Lang::HY,
        &[(
            "Ռուսական Կարմիր խաչը օգնել է։ Կարմիր խաչը շնորհակալ է։",
            "Կարմիր խաչը",
        )],
    );
}

#[test]
fn words_that_are_names_as_well() {
    check(
        Lang::EN,
        &[
            ("Brussels sprouts grow here. Turkey soup is served.", ""),
            ("Trump cards are rare; Trump calls Putin.", "Trump|Putin"),
            ("Sputnik V and Sputnik 2 are not Sputnik news.", "Sputnik"),
            ("Turkey farms are few. Turkey plans a road.", "Turkey"),
            ("Turkey is eaten in autumn. The turkey was dry.", ""),
            (
                "Turkey is a member. The turkey was a gift to Turkey.",
                "Turkey|Turkey",
            ),
            (
                "Telegrams came. Telegram and the Pentagon answered.",
                "Telegram|Pentagon",
            ),
            (
                "He left the Kazan Kremlin for the Kremlin.",
                "Kazan|Kremlin",
            ),
        ],
    );
    check(
        Lang::FR,
        &[
            (
                "Paris hippiques et loteries rapportent. Paris proteste.",
                "Paris",
            ),
            ("Vienne le printemps ! Quoi qu’il vienne, on attend.", ""),
            (
                "France 2 et France 24 émettent en France.",
                "France 24|France",
            ),
            (
                "Fin de la présidence française de l’UE ; la présidence française se tait.",
                "UE|présidence française",
            ),
        ],
    );
    check(
        Lang::HY,
        &[(
            "Հեռագրեր եկան Կրեմլից։ Կրեմլներ կան շատ քաղաքներում։",
            "Կրեմլից",
        )],
    );
    check(
        Lang::AZ,
        &[("Tovuz quşu bağda gəzir, Tovuz uzaqdadır.", "Tovuz")],
    );
}

#[test]
fn a_part_of_a_name_with_a_hyphen_is_none() {
    check(
        Lang::FR,
        &[
            ("Le Kremlin-Bicêtre vote, le Kremlin non.", "Kremlin"),
            ("La Haute-Vienne et la ligne Erevan-Bakou", "Erevan|Bakou"),
        ],
    );
    check(
        Lang::EN,
        &[("Urartu-Armenia beat Noah in Armenia.", "Armenia")],
    );
}

#[test]
fn a_full_name_has_the_name_of_the_father_in_it() {
    check(
        Lang::RU,
        &[
            (
                "Указ Ильхама Гейдаровича Алиева опубликован.",
                "Ильхама Гейдаровича Алиева",
            ),
            (
                "К Николу Воваевичу Пашиняну пришли.",
                "Николу Воваевичу Пашиняну",
            ),
        ],
    );
    check(
        Lang::EN,
        &[(
            "Donald John Trump met Sergey Viktorovich Lavrov.",
            "Donald John Trump|Sergey Viktorovich Lavrov",
        )],
    );
    check(
        Lang::FR,
        &[(
            "Vladimir Vladimirovitch Poutine ; Vladimir Ivanov",
            "Vladimir Vladimirovitch Poutine",
        )],
    );
}

#[test]
fn acronyms_have_either_article_and_plural_names_have_cases() {
    check(
        Lang::HY,
        &[("ԱՄՆ-ը և ԱՄՆ-ն, ՄԱԿ-ը և ՄԱԿ-ն", "ԱՄՆ-ը|ԱՄՆ-ն|ՄԱԿ-ը|ՄԱԿ-ն")],
    );
    check(
        Lang::HY,
        &[(
            "Միացյալ Նահանգներում և Սպիտակ տանը",
            "Միացյալ Նահանգներում|Սպիտակ տանը",
        )],
    );
}

#[test]
fn words_without_forms_hide_no_name() {
    check(
        Lang::FR,
        &[(
            "Des forces armées azerbaïdjanaises et des forces russes de maintien de la paix",
            "forces armées azerbaïdjanaises|forces russes de maintien de la paix",
        )],
    );
}
