//! `glossary inflect` and the inflector behind it: names that are known and names that are not, there and back.

use glossary::grammar::{Case, Features, Inflector, Source};
use glossary::load::{builtin, load};
use glossary::names::Names;
use glossary::vocabulary::{Gender, Lang};

use crate::cli::{glossary, glossary_with};

/// Forms by language, name, gender and cell; alternatives with bars between them.
const FORMS: &str = "
    hy Արայիկ Հարությունյան  - dat_def Արայիկ Հարությունյանին
    hy Ստեփանակերտ           - def     Ստեփանակերտը|Ստեփանակերտն
    hy Ֆրանսիա               - def     Ֆրանսիան
    hy Բաքու                 - gen     Բաքվի
    hy խախտում               - ins     խախտմամբ|խախտումով
    hy առաջարկ               - pl      առաջարկներ
    hy Վարդավանք             - loc     Վարդավանքում
    az Bakı                  - ins     Bakı ilə|Bakıyla
    az London                - ins     Londonla|London ilə
    az Minsk qrupu           - loc     Minsk qrupunda
    az ADA Universiteti      - loc     ADA Universitetində
    ru Шушан Степанян        - gen     Шушан Степанян
    ru Араик Арутюнян        - acc     Араика Арутюняна
    ru Арутюнян              - acc     Арутюняна
    ru Захарова              - gen     Захаровой
    ru Анна Петросян         - ins     Анной Петросян
    ru Саакян                m gen     Саакяна
    ru Саакян                f gen     Саакян
    ru Ростов                - ins     Ростовом
    hy Մարտունի              - gen     Մարտունու|Մարտունիի
    hy Դավիթ                 - abl     Դավթից|Դավիթից
    hy Սպիտակ տուն           - dat_def Սպիտակ տանը|Սպիտակ տանն
    hy Կարմիր խաչ            - gen     Կարմիր խաչի
    hy ԱՄՆ                   - def     ԱՄՆ-ն|ԱՄՆ-ը
    hy Եվրախորհուրդ          - loc     Եվրախորհրդում
    ru армянин               - pl_dat  армянам
    ru азербайджанец         - pl_acc  азербайджанцев
    ru россиянин             - pl      россияне
    ru француз               - pl_ins  французами
    ru Карапетян             m pl_gen  Карапетянов
    ru Алиев                 - pl_gen  Алиевых
    ru Пиренеи               - pl_gen  Пиренеев
    ru Соединённые Штаты     - gen     Соединённых Штатов
    ru Объединённые Арабские Эмираты  - loc Объединённых Арабских Эмиратах
    ru мирный житель         - pl_acc  мирных жителей
    ru боевой самолёт        - gen     боевого самолёта
    ru китаец                - gen     китайца
    ru Пермь                 - loc     Перми
    ru Любовь                f gen     Любови
    ru Лев Толстой           m dat     Льву Толстому
    ru Пётр Первый           m acc     Петра Первого
    ru Госдепартамент США    - acc     Госдепартамент США
    az Google                - gen     Google-un
    en Frenchman             - pl      Frenchmen
    hy 2020                  - dat_def 2020-ին
    az 1991                  - loc     1991-də
";

#[test]
fn names_take_their_forms() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let lists = load(&builtin::name_lists());
    let names = Names::new(&lists.names, loaded.glossary.languages());
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms).with_names(&names);
    let mut wrong = Vec::new();
    for line in FORMS.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (lang, rest) = line.split_once(' ').unwrap();
        let (name, rest) = rest.split_once("  ").unwrap_or_else(|| {
            // A name of the width of the column.
            let at = rest.find(" - ").unwrap();
            (&rest[..at], &rest[at..])
        });
        let mut words = rest.split_whitespace();
        let gender = words.next().and_then(Gender::parse);
        let features = Features::parse(words.next().unwrap()).unwrap();
        let expected = words.collect::<Vec<&str>>().join(" ");
        let lang = Lang::parse(lang).unwrap();
        let found = inflector.forms_for(lang, name, gender, features).join("|");
        if found != expected {
            wrong.push(format!("{name} {features}: {expected} not {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_paradigm_has_what_the_language_and_the_name_have() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
    let cells = |lang, name| {
        let cells = inflector.paradigm(lang, name, None);
        let names: Vec<String> = cells.iter().map(|cell| cell.features.to_string()).collect();
        names.join(" ")
    };
    let armenian = "nom def gen dat_def loc abl ins";
    assert_eq!(cells(Lang::HY, "Ստեփանակերտ"), armenian);
    assert_eq!(cells(Lang::RU, "Москва"), "nom gen dat acc loc ins");
    assert_eq!(cells(Lang::AZ, "Bakı"), "nom gen dat acc loc abl ins");
    // Nobody knows what this one is: it has everything.
    let plural = "pl pl_def pl_gen pl_dat_def pl_loc pl_abl pl_ins";
    assert_eq!(cells(Lang::HY, "Վարդավանք"), format!("{armenian} {plural}"));
    assert!(cells(Lang::AZ, "Zəngibulaq").contains("px_loc"));
    assert_eq!(cells(Lang::FR, "Stepanakert"), "nom");
    assert_eq!(cells(Lang::parse("de").unwrap(), "Berlin"), "");
}

#[test]
fn readings_keep_what_is_ambiguous_and_put_what_is_known_first() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
    let readings = inflector.analyse(Lang::RU, "Арутюняна");
    let known: Vec<Features> = readings
        .iter()
        .filter(|reading| reading.source == Source::Glossary)
        .map(|reading| reading.features)
        .collect();
    assert!(known.contains(&Features::of(Case::Genitive)));
    assert!(known.contains(&Features::of(Case::Accusative)));
    assert_eq!(readings[0].source, Source::Glossary);
    assert!(
        readings[0]
            .concepts
            .contains(&"arayik-harutyunyan".to_owned())
    );
    // A name that the glossary lacks, and one that only looks like a form of another.
    for (form, lemma, features) in [
        (
            "Сергеем Борисовым",
            "Сергей Борисов",
            Features::of(Case::Instrumental),
        ),
        (
            "Шушан Степанян",
            "Шушан Степанян",
            Features::of(Case::Genitive),
        ),
        ("МОСКВОЙ", "Москва", Features::of(Case::Instrumental)),
    ] {
        let readings = inflector.analyse(Lang::RU, form);
        let mut those = readings.iter().filter(|one| one.lemma == lemma);
        assert!(
            those.any(|one| one.features == features),
            "{form}: {readings:#?}"
        );
    }
    for (form, lemma) in [("ԵՐԵՎԱՆՈՒՄ", "Երևան"), ("Երևանն", "Երևան")] {
        let readings = inflector.analyse(Lang::HY, form);
        assert_eq!(readings[0].lemma, lemma, "{readings:#?}");
        assert_eq!(readings[0].concepts, ["yerevan"]);
    }
    assert!(
        inflector
            .analyse(Lang::HY, "")
            .iter()
            .all(|one| one.lemma.is_empty())
    );
}

/// Names and words of which every form must be taken back, plurals and second forms among them.
const THERE_AND_BACK: [(Lang, &[&str]); 3] = [
    (
        Lang::HY,
        &[
            "Մարտունի",
            "Դավիթ",
            "Կոստանդնուպոլիս",
            "տարի",
            "համակարգիչ",
            "պատիժ",
            "միջադեպ",
            "տիկին",
            "2020",
        ],
    ),
    (Lang::AZ, &["isim", "Google", "1991"]),
    (
        Lang::RU,
        &[
            "армянин",
            "армянка",
            "китаец",
            "доброволец",
            "турок",
            "мирный житель",
            "боевой самолёт",
            "участок",
            "территория",
            "государство",
            "область",
            "человек",
            "Карапетян",
            "Вишневский",
            "Карпаты",
            "Нидерланды",
            "Объединённые Арабские Эмираты",
        ],
    ),
];

#[test]
fn every_form_is_taken_back() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
    let mut lost = Vec::new();
    for (lang, names) in THERE_AND_BACK {
        for name in names {
            for cell in inflector.full_paradigm(lang, name, None) {
                for form in &cell.forms {
                    let readings = inflector.analyse(lang, form);
                    let same = |lemma: &str, features| lemma == *name && features == cell.features;
                    if !readings.iter().any(|one| same(&one.lemma, one.features)) {
                        lost.push(format!("{name} {}: {form}", cell.features));
                    }
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn numbers_are_taken_back_from_their_endings() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
    for (lang, form, lemma, cell, class) in [
        (Lang::HY, "2020-ին", "2020", "dat_def", None),
        (Lang::HY, "1990-ականներին", "1990-ական", "pl_dat_def", None),
        (Lang::HY, "20-րդ", "20", "nom", Some("ordinal")),
        (Lang::AZ, "27-dən", "27", "abl", None),
        (Lang::AZ, "2020-ci", "2020", "nom", Some("ordinal")),
        (Lang::AZ, "27-nə", "27", "dat", Some("day")),
        (Lang::RU, "27-го", "27", "gen", Some("ordinal")),
        (Lang::RU, "90-х", "90", "gen", Some("decade")),
        (Lang::EN, "44th", "44", "nom", Some("ordinal")),
    ] {
        let readings = inflector.analyse(lang, form);
        let found = readings.iter().any(|one| {
            one.lemma == lemma
                && Some(one.features) == Features::parse(cell)
                && one.class.as_deref() == class
        });
        assert!(found, "{form}: {readings:#?}");
    }
}

#[test]
fn the_exit_code_tells_whether_all_had_an_answer() {
    for (args, code) in [
        (&["inflect", "Երևան", "--case", "genitive"][..], 0),
        (&["inflect", "Bakı"], 2),
        (&["inflect", "Bakı", "--lang", "az"], 0),
        (&["inflect", "Berlin", "--lang", "de"], 2),
        (&["inflect", "Երևան", "--case", "vocative"], 2),
        (&["inflect", "Москва", "--case", "ablative"], 2),
        (&["inflect", "Москва", "--definite"], 2),
        (&["inflect", "Bakı", "--lang", "az", "--definite"], 2),
        (&["inflect", "Երևան", "--possessive"], 2),
        (&["inflect", "«Волга»", "--case", "gen", "--no-builtin"], 1),
        (&["inflect", "Երևանում", "--analyse", "--case", "loc"], 0),
        (&["inflect", "Երևան", "--analyse", "--case", "abl"], 1),
        (&["inflect"], 2),
    ] {
        let ran = glossary(args);
        assert_eq!(ran.code, code, "{args:?} {ran:?}");
        assert!(ran.code != 2 || ran.stdout.is_empty(), "{args:?} {ran:?}");
    }
}

#[test]
fn every_line_gives_a_line() {
    let input = "Երևան\nBakı\n\nМосква\n".as_bytes();
    let ran = glossary_with(&["inflect", "--stdin", "--case", "genitive"], input);
    assert_eq!(ran.stdout, "Երևանի\n\n\nМосквы\n", "{ran:?}");
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("line 2 was left out"), "{ran:?}");
    let ran = glossary_with(
        &["inflect", "--stdin", "--analyse", "--lang", "az"],
        "Bakıdan\n".as_bytes(),
    );
    assert!(ran.stdout.starts_with("abl=Bakı\t"), "{ran:?}");
    let ran = glossary_with(&["inflect", "--stdin", "--format", "json"], b"");
    assert_eq!((ran.stdout.trim(), ran.code), ("[]", 0));
}

#[test]
fn lemmas_that_no_name_looks_like_are_left_out() {
    let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
    let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
    let lemmas = |lang, form: &str| {
        let readings = inflector.analyse(lang, form).into_iter();
        let mut lemmas: Vec<String> = readings.map(|one| one.lemma).collect();
        lemmas.dedup();
        lemmas
    };
    // What is known explains the form; the form may still be a name of its own.
    assert_eq!(lemmas(Lang::RU, "Алиева"), ["Алиев", "Алиева"]);
    assert_eq!(lemmas(Lang::RU, "Ереване"), ["Ереван", "Ереване"]);
    assert_eq!(lemmas(Lang::HY, "Արցախին"), ["Արցախ", "Արցախին"]);
    // Nobody knows a name with this form: all that names of the language end like.
    let unknown = lemmas(Lang::RU, "Ведрушкина");
    for lemma in ["Ведрушкин", "Ведрушкина"] {
        assert!(unknown.iter().any(|one| one == lemma), "{unknown:?}");
    }
    assert!(
        !unknown.iter().any(|one| one.ends_with("аа")),
        "{unknown:?}"
    );
}

#[test]
fn a_name_in_other_letters_is_told_and_written() {
    for (name, lang, written) in [
        ("Macron", "ru", Some("Макрон")),
        ("Ilham Aliyev", "hy", Some("Իլհամ Ալիև")),
        ("Xankəndi", "ru", Some("Степанакерт")),
        ("Макрон", "ru", None),
        ("Macron", "az", None),
        ("2020", "hy", None),
    ] {
        let ran = glossary(&["inflect", name, "--lang", lang, "--case", "genitive"]);
        assert_eq!(
            ran.stderr.contains("not written in the letters"),
            written.is_some(),
            "{ran:?}"
        );
        assert!(ran.stderr.contains(written.unwrap_or_default()), "{ran:?}");
        assert_eq!(ran.code, 0, "{ran:?}");
    }
}
