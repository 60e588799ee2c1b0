//! Inflection, analysis, agreement, articles: tables of forms, one line a form.

mod agreement;

use glossary::grammar::{Case, Features, Paradigms};
use glossary::load::{builtin, load};
use glossary::vocabulary::{Gender, Grammar, Lang, Number};

pub(crate) fn paradigms() -> Paradigms {
    load(&builtin::sources(builtin::Parts::INFLECTED)).paradigms
}

/// `lemma | cell form | cell form …`
#[track_caller]
fn check(lang: Lang, grammar: &Grammar, table: &str) {
    let paradigms = paradigms();
    let mut wrong = Vec::new();
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut columns = line.split('|').map(str::trim);
        let lemma = columns.next().expect("a lemma");
        for column in columns {
            let (cell, form) = column.split_once(' ').expect("a cell and a form");
            let features = Features::parse(cell).expect("a known cell");
            let found = paradigms.inflect(lang, lemma, grammar, features);
            if found.as_deref() != Some(form) {
                wrong.push(format!("{lemma} {cell}: {form} not {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[track_caller]
fn plain(lang: Lang, table: &str) {
    check(lang, &Grammar::default(), table);
}

#[test]
fn examples_of_the_data_come_out() {
    let paradigms = paradigms();
    let failures: Vec<String> = paradigms
        .langs()
        .flat_map(|lang| {
            let failures = paradigms.failures(lang);
            failures.into_iter().map(move |(example, found)| {
                format!(
                    "{lang} {} {}: {} not {found}",
                    example.lemma, example.cell, example.form
                )
            })
        })
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn armenian_nouns_by_their_ending() {
    plain(
        Lang::HY,
        "
        Վանաձոր          | def Վանաձորը | gen Վանաձորի | dat Վանաձորի | dat_def Վանաձորին | abl Վանաձորից | loc Վանաձորում
        Իտալիա           | def Իտալիան | gen Իտալիայի | dat_def Իտալիային | abl Իտալիայից | ins Իտալիայով | loc Իտալիայում
        Զելենսկի         | def Զելենսկին | gen Զելենսկիի | abl Զելենսկիից
        Սարգսյան         | acc Սարգսյան | acc_def Սարգսյանը | dat_def Սարգսյանին
        Կիև              | def Կիևը | gen Կիևի | loc Կիևում
        Գրիգորով         | gen Գրիգորովի | ins Գրիգորովով
        հանձնաժողով      | pl հանձնաժողովներ | pl_dat_def հանձնաժողովներին
        դատարան          | gen դատարանի | gen_def դատարանի | pl_loc դատարաններում
        կառավարություն   | gen կառավարության | dat_def կառավարությանը | ins կառավարությամբ | pl_gen կառավարությունների
        որոշում          | gen որոշման | dat_def որոշմանը | ins որոշմամբ | abl որոշումից | pl որոշումներ
        ալբում           | gen ալբումի | ins ալբումով
        Բոխում           | gen Բոխումի
        թշնամի           | gen թշնամու | dat_def թշնամուն | abl թշնամուց | ins թշնամով | pl թշնամիներ
        իտալացի          | gen իտալացու | pl_gen իտալացիների
        տաքսի            | gen տաքսիի
        մեներգիչ         | gen մեներգչի
        ընդունիչ         | gen ընդունիչի
        ",
    );
}

#[test]
fn armenian_plural_counts_the_hidden_vowel_and_sees_compounds() {
    plain(
        Lang::HY,
        "
        բառ | pl բառեր
        նավ | pl_def նավերը
        գրոհ | pl գրոհներ
        շտաբ | pl շտաբներ
        գյուտ | pl գյուտեր
        սպա | pl սպաներ | pl_gen սպաների
        հածանավ | pl հածանավեր
        հենակետ | pl_loc հենակետերում
        ճանապարհ | pl ճանապարհներ
        գործարանատեր | pl գործարանատերեր
        մարզադաշտ | pl մարզադաշտեր
        խաչքար | pl խաչքարեր | pl_gen խաչքարերի
        ժողովրդերգ | pl ժողովրդերգեր
        համերգ | pl համերգներ
        վիպագիր | pl վիպագիրներ
        տեսագիր | pl տեսագրեր
        հատկանիշ | pl հատկանիշներ
        գառ | pl գառներ
        ",
    );
}

#[test]
fn armenian_stems_and_irregular_words() {
    plain(
        Lang::HY,
        "
        թիվ | gen թվի | pl թվեր | pl_gen թվերի
        հեռախոսահամար | gen հեռախոսահամարի
        աշխատանքային խումբ | gen աշխատանքային խմբի | loc աշխատանքային խմբում | pl աշխատանքային խմբեր
        համաձայնագիր | gen համաձայնագրի | pl համաձայնագրեր
        Անվտանգության խորհուրդ | gen Անվտանգության խորհրդի | pl Անվտանգության խորհուրդներ
        օր | gen օրվա | abl օրվանից | pl օրեր
        կին | gen կնոջ | dat_def կնոջը | abl կնոջից | pl կանայք | pl_def կանայք | pl_dat կանանց | pl_abl կանանցից
        խաղաղ մարդ | gen խաղաղ մարդու | pl խաղաղ մարդիկ | pl_ins խաղաղ մարդկանցով
        տուն | gen տան | dat_def տանը | abl տանից | ins տնով | pl տներ | pl_gen տների
        Բաքու | gen Բաքվի | loc Բաքվում | def Բաքուն
        ",
    );
}

#[test]
fn armenian_flags_decide_where_the_ending_misleads() {
    let class_u = Grammar {
        class: Some("u".to_owned()),
        ..Grammar::default()
    };
    check(
        Lang::HY,
        &class_u,
        "Վարդաբլրի | gen Վարդաբլրու | loc Վարդաբլրիում",
    );
    let plural = Grammar {
        number: Number::Plural,
        ..Grammar::default()
    };
    check(
        Lang::HY,
        &plural,
        "կողմերի բանակցություններ | gen կողմերի բանակցությունների | pl_gen կողմերի բանակցությունների | ins կողմերի բանակցություններով",
    );
    let stem = Grammar {
        stem: Some("հուն".to_owned()),
        ..Grammar::default()
    };
    check(Lang::HY, &stem, "հուն | gen հունի");
    let person = Grammar {
        forms: [("pl", "անձինք"), ("pl_obl", "անձանց")]
            .map(|(cell, form)| (cell.to_owned(), form.to_owned()))
            .into(),
        ..Grammar::default()
    };
    check(
        Lang::HY,
        &person,
        "պաշտոնատար անձ | pl պաշտոնատար անձինք | pl_dat_def պաշտոնատար անձանց | pl_abl պաշտոնատար անձանցից",
    );
}

#[test]
fn endings_are_joined_to_acronyms_digits_quotations_and_other_scripts() {
    plain(
        Lang::HY,
        "
        ՌԴ | def ՌԴ-ն | loc ՌԴ-ում
        ՄԱԿ | def ՄԱԿ-ը | abl ՄԱԿ-ից
        ԱԹՍ | pl ԱԹՍ-ներ | pl_gen ԱԹՍ-ների
        «Նոր օրեր» | gen «Նոր օրեր»-ի | def «Նոր օրեր»-ը
        Telegram | loc Telegram-ում
        1994 | gen 1994-ի
        ",
    );
    plain(
        Lang::AZ,
        "
        AFR | gen AFR-in
        “hücum” | dat “hücum”a | gen “hücum”un
        “sığınacaq” | gen “sığınacaq”ın
        1994 | loc 1994-də | gen 1994-ün
        300 | gen 300-ün
        ООН | loc ООН-də
        ",
    );
}

#[test]
fn azerbaijani_nouns_follow_harmony() {
    plain(
        Lang::AZ,
        "
        London | gen Londonun | dat Londona | acc Londonu | loc Londonda | abl Londondan | ins Londonla
        Ərzurum | gen Ərzurumun
        Köln | gen Kölnün | dat Kölnə
        Praqa | gen Praqanın | dat Praqaya | acc Praqanı | ins Praqa ilə
        Paşinyan | acc Paşinyanı
        Zelenski | dat Zelenskiyə
        IRAQ yolu | gen IRAQ yolunun
        İraq | gen İraqın
        bölük | gen bölüyün | loc bölükdə | px bölüyü | pl bölüklər
        otaq | dat otağa
        balıq | px balığı
        tank | dat tanka
        ittifaq | gen ittifaqın
        hiss | loc hisdə | pl hislər | gen hissin
        şəkil | gen şəklin | loc şəkildə | px şəkli
        su | gen suyun | dat suya | px suyu
        körpü | px körpüsü | px_loc körpüsündə | pl_px körpüləri | pl_px_abl körpülərindən
        nümayəndə | px nümayəndəsi
        tərəf | px tərəfi | px_gen tərəfinin
        ",
    );
}

#[test]
fn azerbaijani_names_that_end_in_a_possessive() {
    let px = Grammar {
        px: true,
        ..Grammar::default()
    };
    check(
        Lang::AZ,
        &px,
        "
        dəmir yolu | gen dəmir yolunun | dat dəmir yoluna | loc dəmir yolunda | px dəmir yolu | pl dəmir yolları
        iş qrupu | abl iş qrupundan | ins iş qrupu ilə | pl_gen iş qruplarının
        Xarici İşlər Nazirliyi | acc Xarici İşlər Nazirliyini | pl Xarici İşlər Nazirlikləri
        polis bölməsi | pl polis bölmələri
        ",
    );
    plain(
        Lang::AZ,
        "
        Daxili İşlər Nazirliyi | loc Daxili İşlər Nazirliyində
        Elçin Quliyev | gen Elçin Quliyevin
        Stepanakert (Xankəndi) | loc Stepanakertdə (Xankəndidə)
        ",
    );
}

#[test]
fn russian_names_decline_by_gender() {
    let gender = |gender| Grammar {
        gender: Some(gender),
        ..Grammar::default()
    };
    check(
        Lang::RU,
        &gender(Gender::Masculine),
        "
        Сергей Борисов | gen Сергея Борисова | acc Сергея Борисова | ins Сергеем Борисовым | loc Сергее Борисове
        Армен Саркисян | dat Армену Саркисяну
        Тер Григорян | gen Тера Григоряна
        Марко Рубио | gen Марко Рубио
        Северный Кавказ | gen Северного Кавказа | acc Северный Кавказ | loc Северном Кавказе
        Сочи | loc Сочи
        Совет Безопасности ООН | gen Совета Безопасности ООН
        ",
    );
    check(
        Lang::RU,
        &gender(Gender::Feminine),
        "
        Анна Саркисян | gen Анны Саркисян
        Ольга Борисова | gen Ольги Борисовой | acc Ольгу Борисову
        Украина | gen Украины
        безопасность | gen безопасности | ins безопасностью
        линия фронта | acc линию фронта
        ",
    );
    assert_eq!(
        paradigms().inflect(
            Lang::RU,
            "«Волга»",
            &Grammar::default(),
            Features::of(Case::Genitive)
        ),
        None
    );
}

#[test]
fn russian_plurals() {
    plain(
        Lang::RU,
        "
        молдаванин | pl молдаване | pl_gen молдаван | pl_acc молдаван | pl_ins молдаванами
        иорданец | pl иорданцы | pl_gen иорданцев | pl_loc иорданцах
        индиец | pl индийцы | pl_dat индийцам
        владелец | pl владельцы | pl_gen владельцев
        англичанка | pl англичанки | pl_gen англичанок | pl_acc англичанок
        болгарин | gen болгарина
        учёный секретарь | pl учёные секретари | pl_gen учёных секретарей | pl_acc учёных секретарей
        степь | pl степи
        районный центр | pl районные центры | pl_acc районные центры | pl_loc районных центрах
        ремонтная мастерская | pl ремонтные мастерские
        конференция | pl конференции | pl_gen конференций
        ущелье | pl ущелья | pl_gen ущелий
        училище | pl училища | pl_gen училищ
        посёлок | pl посёлки | pl_gen посёлков
        ветка | pl ветки | pl_gen веток
        чашка | pl чашки | pl_gen чашек
        плащ | pl плащи | pl_gen плащей
        музей | pl музеи | pl_gen музеев
        Сидоров | pl Сидоровы | pl_gen Сидоровых | pl_ins Сидоровыми
        Сидорова | pl Сидоровы
        Симонян | pl Симоняны | pl_acc Симонянов
        Вишневский | pl Вишневские | pl_gen Вишневских
        Карпаты | gen Карпат | loc Карпатах
        Салоники | gen Салоник
        Великие Луки | gen Великих Лук
        ",
    );
    let plural = Grammar {
        number: Number::Plural,
        ..Grammar::default()
    };
    check(
        Lang::RU,
        &plural,
        "
        тяжёлые танки | gen тяжёлых танков
        ночные учения | gen ночных учений | ins ночными учениями
        пограничные войска Армении | dat пограничным войскам Армении
        ",
    );
}

#[test]
fn the_article_changes_before_a_vowel_that_is_heard() {
    let paradigms = paradigms();
    for (next, expected) in [
        ("ասել", "Սարգսյանն"),
        ("Իրան", "Սարգսյանն"),
        ("«ուժեր»", "Սարգսյանն"),
        ("երկու", "Սարգսյանը"),
        ("որոշել", "Սարգսյանը"),
        ("հայտնել", "Սարգսյանը"),
        ("", "Սարգսյանը"),
    ] {
        assert_eq!(
            paradigms.article_before(Lang::HY, "Սարգսյանը", next),
            expected,
            "{next}"
        );
    }
    assert_eq!(paradigms.article_before(Lang::AZ, "Bakı", "ilə"), "Bakı");
}

#[test]
fn days_and_ordinals_end_as_they_are_read() {
    let paradigms = paradigms();
    let day = |lang, day, case| paradigms.ordinal_day(lang, day, case);
    assert_eq!(day(Lang::HY, 9, Case::Dative).as_deref(), Some("9-ին"));
    assert_eq!(day(Lang::AZ, 9, Case::Locative).as_deref(), Some("9-da"));
    assert_eq!(
        day(Lang::AZ, 26, Case::Nominative).as_deref(),
        Some("26-sı")
    );
    assert_eq!(day(Lang::FR, 1, Case::Nominative).as_deref(), Some("1er"));
    assert_eq!(day(Lang::FR, 21, Case::Nominative).as_deref(), Some("21"));
    let ordinal = |lang, number| paradigms.ordinal(lang, number);
    for (number, az) in [
        (1918, "1918-ci"),
        (1990, "1990-cı"),
        (2000, "2000-ci"),
        (2023, "2023-cü"),
        (1940, "1940-cı"),
        (1900, "1900-cü"),
    ] {
        assert_eq!(ordinal(Lang::AZ, number).as_deref(), Some(az));
    }
    for (number, en) in [
        (1, "1st"),
        (12, "12th"),
        (22, "22nd"),
        (103, "103rd"),
        (111, "111th"),
    ] {
        assert_eq!(ordinal(Lang::EN, number).as_deref(), Some(en));
    }
}

#[test]
fn forms_lead_back_to_their_lemma() {
    let paradigms = paradigms();
    for (lang, form, lemma, cell) in [
        (Lang::HY, "Վանաձորում", "Վանաձոր", "loc"),
        (Lang::HY, "Սարգսյանն", "Սարգսյան", "def"),
        (Lang::HY, "ՍԱՐԳՍՅԱՆԻ", "Սարգսյան", "gen"),
        (Lang::HY, "կառավարությունների", "կառավարություն", "pl_gen"),
        (Lang::HY, "խմբից", "խումբ", "abl"),
        (Lang::HY, "կանանց", "կին", "pl_gen"),
        (Lang::HY, "Վարդաբլրու", "Վարդաբլրի", "gen"),
        (Lang::HY, "ՌԴ-ում", "ՌԴ", "loc"),
        (Lang::HY, "Telegram-ից", "Telegram", "abl"),
        (Lang::AZ, "Praqaya", "Praqa", "dat"),
        (Lang::AZ, "bölüyün", "bölük", "gen"),
        (Lang::AZ, "körpülərindən", "körpü", "pl_px_abl"),
        (Lang::AZ, "Nazirliyində", "Nazirlik", "px_loc"),
        (Lang::AZ, "BMT-nin", "BMT", "gen"),
        (Lang::AZ, "Praqa ilə", "Praqa", "ins"),
        (Lang::AZ, "PRAQAYA", "Praqa", "dat"),
        (Lang::EN, "clashes", "clash", "pl"),
        (Lang::FR, "généraux", "général", "pl"),
    ] {
        let found = paradigms.analyse(lang, form);
        let wanted = found
            .iter()
            .any(|analysis| analysis.lemma == lemma && analysis.features.to_string() == cell);
        assert!(wanted, "{form}: {found:#?}");
    }
    for (lang, form, lemma) in [
        (Lang::HY, "Վանաձորցի", "Վանաձոր"),
        (Lang::AZ, "Xan", "Xankəndi"),
        (Lang::AZ, "Xankəndili", "Xankəndi"),
    ] {
        let found = paradigms.analyse(lang, form);
        assert!(
            found.iter().all(|analysis| analysis.lemma != lemma),
            "{form}: {found:#?}"
        );
    }
}

#[test]
fn a_language_without_data_has_no_forms() {
    let paradigms = Paradigms::new(Vec::new());
    assert_eq!(
        paradigms.inflect(
            Lang::HY,
            "Վանաձոր",
            &Grammar::default(),
            Features::default()
        ),
        None
    );
    assert!(
        paradigms
            .table(Lang::HY, "Վանաձոր", &Grammar::default())
            .is_empty()
    );
    assert!(paradigms.analyse(Lang::HY, "Վանաձորի").is_empty());
}
