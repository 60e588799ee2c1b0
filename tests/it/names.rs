//! Given names and surnames: spellings of one name lead to one class, look-alikes to two.

use std::sync::LazyLock;

use glossary::load::builtin::{Parts, sources};
use glossary::load::lint::lint;
use glossary::load::{Loaded, Source, load};
use glossary::names::Names;
use glossary::rendering::name_parts;
use glossary::vocabulary::{Concept, Kind, Lang, NameClass, NamePart, Status, Term};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&sources(Parts::NAMES)));
static NAMES: LazyLock<Names<'static>> =
    LazyLock::new(|| Names::new(&LOADED.names, LOADED.glossary.languages()));

fn classes(part: NamePart, name: &str) -> Vec<&'static str> {
    let found = NAMES.numbers(part, name).into_iter();
    found
        .map(|number| &*LOADED.names.classes()[number].id)
        .collect()
}

/// All forms of one name.
const SAME: &[(NamePart, &[&str])] = &[
    (
        NamePart::Surname,
        &[
            "Оганесян",
            "Հովհաննիսյան",
            "Hovhannisyan",
            "Ovanesyan",
            "Oganesyan",
            "Hovhannessian",
            "Յովհաննիսեան",
            "OVANESYAN",
            "Ованнисян",
        ],
    ),
    (
        NamePart::Surname,
        &[
            "Акопян",
            "Հակոբյան",
            "Hakobyan",
            "Hagopian",
            "Agopian",
            "Akopyan",
            "Յակոբեան",
        ],
    ),
    (
        NamePart::Surname,
        &[
            "Саркисян",
            "Саргсян",
            "Սարգսյան",
            "Sarkissian",
            "Sargsyan",
            "Sərkisyan",
        ],
    ),
    (
        NamePart::Surname,
        &[
            "Арутюнян",
            "Հարությունյան",
            "Haroutiounian",
            "Harutyunyan",
            "Arutyunyan",
        ],
    ),
    (
        NamePart::Surname,
        &["Казарян", "Ղազարյան", "Ghazaryan", "Kazaryan", "Gazarian"],
    ),
    (
        NamePart::Surname,
        &["Մկրտչյան", "Mgrdichian", "Мкртчян", "Mkrtchian"],
    ),
    (
        NamePart::Surname,
        &[
            "Əliyev",
            "Алиев",
            "Aliev",
            "Ալիև",
            "Eliyev",
            "Алиева",
            "Ալիեւա",
        ],
    ),
    (
        NamePart::Surname,
        &["Həsənov", "Гасанов", "Hassanov", "Gasanov", "Հասանով"],
    ),
    (
        NamePart::Surname,
        &["Qasımov", "Касумов", "Gasimov", "Kasumov", "Ղասիմով"],
    ),
    (
        NamePart::Surname,
        &["Hacıyev", "Гаджиев", "Hadjiev", "Gadzhiyev", "Հաջիև"],
    ),
    (
        NamePart::Surname,
        &["Ləmbəranski", "Lambaranski", "Лемберанский"],
    ),
    (
        NamePart::Surname,
        &["Горбачёв", "Горбачев", "Gorbatchev", "Qorbaçov", "Գորբաչով"],
    ),
    (
        NamePart::Surname,
        &[
            "Şevardnadze",
            "Shevardnadze",
            "Chevardnadze",
            "Շեվարդնաձե",
            "Շևարդնաձե",
        ],
    ),
    (NamePart::Given, &["Serge", "Սերժ", "Serj", "Серж", "Serzh"]),
    (
        NamePart::Given,
        &["David", "Davit", "Դավիթ", "Դաւիթ", "Давид"],
    ),
    (NamePart::Given, &["Gevorg", "Kevork", "Գևորգ", "Геворк"]),
    (NamePart::Given, &["Հակոբ", "Акоп", "Hagop", "Agop"]),
    (
        NamePart::Given,
        &["Heydər", "Гейдар", "Haydar", "Heidar", "Հեյդար"],
    ),
    (NamePart::Given, &["Rəcəb", "Recep", "Раджаб", "Rajab"]),
    (NamePart::Given, &["Хачатур", "Խաչատուր", "Khatchadour"]),
    (
        NamePart::Given,
        &["Chouchane", "Շուշան", "Shushan", "Şuşan"],
    ),
    (NamePart::Given, &["Юрий", "Iouri", "Yuri", "Յուրի"]),
];

/// Names that look alike and are not one.
const APART: &[(NamePart, &str, &str)] = &[
    (NamePart::Given, "Karen", "Karine"),
    (NamePart::Given, "Karine", "Karina"),
    (NamePart::Given, "Serge", "Sergueï"),
    (NamePart::Given, "Gevorg", "Georgy"),
    (NamePart::Given, "Գրիգոր", "Գրիգորի"),
    (NamePart::Given, "Միքայել", "Միխայիլ"),
    (NamePart::Given, "Mariam", "Maria"),
    (NamePart::Given, "Hamid", "Hamida"),
    (NamePart::Given, "İlham", "İlhamə"),
    (NamePart::Surname, "Bayramov", "Bahramov"),
    (NamePart::Surname, "Zaryan", "Saryan"),
    (NamePart::Surname, "Mammadov", "Mammadyarov"),
    (NamePart::Surname, "Hajiyev", "Hasanov"),
    (NamePart::Surname, "Hayrapetyan", "Karapetyan"),
    (NamePart::Surname, "Danielyan", "Danelyan"),
    (NamePart::Surname, "Maloyan", "Malayan"),
    (NamePart::Surname, "Հակոբյան", "Акопов"),
    (NamePart::Surname, "Petrosyan", "Petrov"),
    (NamePart::Surname, "Abasov", "Abbasov"),
    (NamePart::Surname, "Avanesyan", "Hovhannisyan"),
    (NamePart::Surname, "Ohanyan", "Hovhannisyan"),
    (NamePart::Surname, "Galstyan", "Galustyan"),
    (NamePart::Surname, "Khachatryan", "Khachaturian"),
    (NamePart::Surname, "Davtyan", "Davidian"),
];

#[test]
fn spellings_of_one_name_lead_to_one_class() {
    let mut wrong = Vec::new();
    for (part, forms) in SAME {
        let first = classes(*part, forms[0]);
        for form in *forms {
            let found = classes(*part, form);
            if first.len() != 1 || !found.contains(&first[0]) {
                wrong.push(format!("{form}: {found:?}, not {first:?}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn look_alikes_are_kept_apart() {
    let mut wrong = Vec::new();
    for (part, left, right) in APART {
        let same = NAMES.same(*part, left, right);
        if same != Some(false) {
            wrong.push(format!("{left}, {right}: {same:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
    // Saroyan is a key of both, by the Azerbaijani spelling of the other: the data does not settle it.
    let settled = |left: &str, right: &str| NAMES.same(NamePart::Surname, left, right);
    assert_eq!(settled("Saroyan", "Sharoyan"), None);
    assert_eq!(settled("Saroyan", "Сароян"), None);
    assert_eq!(settled("Sharoyan", "Շարոյան"), Some(true));
    assert_eq!(settled("Սարոյան", "Сароян"), Some(true));
    assert_eq!(settled("Petrosyan", "Xyzyan"), None);
}

#[test]
fn every_form_finds_its_class_and_no_other_that_is_not_meant() {
    let lexicon = &LOADED.names;
    let mut wrong = Vec::new();
    for (index, class) in lexicon.classes().iter().enumerate() {
        for form in &class.forms {
            let found = NAMES.numbers(class.part, &form.text);
            let meant = |other: &usize| {
                let other = &lexicon.classes()[*other];
                let lists =
                    |one: &NameClass, id: &str| one.homograph.iter().any(|other| other == id);
                other.id == class.id || lists(other, &class.id) || lists(class, &other.id)
            };
            if !found.contains(&index) || !found.iter().all(meant) || !found.is_sorted() {
                wrong.push(format!("{} of {}: {found:?}", form.text, class.id));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_lexicon_is_large_and_each_class_is_told_in_the_five_languages() {
    let count = |part: NamePart| {
        let classes = LOADED.names.classes().iter();
        classes.filter(|class| class.part == part).count()
    };
    assert!(count(NamePart::Given) >= 450, "{}", count(NamePart::Given));
    assert!(
        count(NamePart::Surname) >= 900,
        "{}",
        count(NamePart::Surname)
    );
    for class in LOADED.names.classes() {
        for lang in Lang::FULL {
            assert!(
                class.preferred(lang, false).is_some(),
                "{} in {lang}",
                class.id
            );
        }
    }
    let aliyev = LOADED.names.class(NamePart::Surname, "aliyev").unwrap();
    assert_eq!(aliyev.preferred(Lang::AZ, true), Some("Əliyeva"));
    assert_eq!(aliyev.preferred(Lang::HY, true), Some("Ալիևա"));
    let sargsyan = LOADED.names.class(NamePart::Surname, "sargsyan").unwrap();
    assert_eq!(sargsyan.preferred(Lang::FR, true), Some("Sarkissian"));
}

/// The names that are written of a person, by their parts.
fn parts(concept: &Concept) -> impl Iterator<Item = (&str, &str)> {
    let written =
        |term: &&Term| term.status == Status::Preferred && Lang::FULL.contains(&term.lang);
    let terms = concept.terms.iter().filter(written);
    terms.filter_map(name_parts)
}

#[test]
fn names_of_the_persons_of_the_glossary_are_known_and_one_in_all_languages() {
    let mut wrong = Vec::new();
    let concepts = LOADED.glossary.concepts().iter();
    let listed = concepts.filter(|concept| {
        // Milli is a word of every Azerbaijani page, and initials are no name.
        concept.kind == Kind::Person
            && !["mark-milley", "hr-mcmaster"].contains(&concept.id.as_str())
    });
    for person in listed {
        let mut shared: Option<Vec<&str>> = None;
        for (given, surname) in parts(person) {
            let first = given.split(' ').next().unwrap_or(given);
            if classes(NamePart::Given, given).is_empty()
                && classes(NamePart::Given, first).is_empty()
            {
                wrong.push(format!("{}: {given}", person.id));
            }
            let found = classes(NamePart::Surname, surname);
            let mut both = shared.take().unwrap_or_else(|| found.clone());
            both.retain(|id| found.contains(id));
            if both.is_empty() {
                wrong.push(format!("{}: {surname} {found:?}", person.id));
            }
            shared = Some(both);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn names_are_loaded_only_when_asked_for() {
    assert!(load(&sources(Parts::CORE)).names.is_empty());
    assert!(load(&sources(Parts::REPORT)).names.is_empty());
    assert!(!load(&sources(Parts::ALL)).names.is_empty());
}

/// What `lint` says of a file of names, as codes.
fn codes(text: &str) -> Vec<&'static str> {
    let mut files = sources(Parts::CORE);
    files.retain(|source| source.name.starts_with("glossary/lang/"));
    files.push(Source::new("names.toml", text.to_owned(), 1));
    let (_, problems) = lint(&files, false);
    problems
        .iter()
        .map(|problem| {
            assert!(!problem.span.of(text).is_empty(), "{problem:?}");
            problem.message.id()
        })
        .collect()
}

#[track_caller]
fn check_codes(rows: &str, expected: &[&str]) {
    let text = format!("schema = 1\nsource = [\"https://example.org\"]\n{rows}");
    assert_eq!(codes(&text), expected, "{rows}");
}

#[test]
fn slips_in_the_data_are_told_at_once() {
    check_codes("[[surname]]\nid = \"a\"\nen = [\"Abc\"]\n", &[]);
    check_codes(
        "[[surname]]\nid = \"a\"\nen = [\"Abc\"]\n[[surname]]\nid = \"a\"\nen = [\"Xyz\"]\n",
        &["duplicate-name"],
    );
    let two = "[[surname]]\nid = \"a\"\nen = [\"Abc\"]\n[[surname]]\nid = \"b\"\nfr = [\"Abç\"]\n";
    check_codes(two, &["clashing-term"]);
    check_codes(&format!("{two}homograph = [\"a\"]\n"), &[]);
    check_codes(
        &format!("{two}homograph = [\"c\"]\n"),
        &["unknown-concept", "clashing-term"],
    );
    // A given name and a surname may be the same word.
    check_codes(
        "[[given]]\nid = \"a\"\ngender = \"m\"\nen = [\"Abc\"]\n[[surname]]\nid = \"a\"\nen = [\"Abc\"]\n",
        &[],
    );
    check_codes(
        "[[given]]\nid = \"b\"\nen = [\"Abc\"]\n[[given]]\nid = \"a\"\ngender = \"x\"\nen = [\"Xyz\"]\n",
        &["missing-field", "unsorted-concepts", "unknown-value"],
    );
    check_codes(
        "[[surname]]\nid = \"A B\"\nhy = [\"Abc\"]\nru = [\"Aбв\"]\neng = [\"Abc\"]\ngender = \"m\"\n",
        &[
            "bad-id",
            "wrong-script",
            "wrong-script",
            "unknown-field",
            "unknown-field",
        ],
    );
    check_codes(
        "[[surname]]\nid = \"a\"\nfr = [\"E\u{301}ric\", \" Abc\", 1]\nother = [\"Абв\"]\naz = \"Abc\"\n",
        &[
            "not-nfc",
            "stray-space",
            "wrong-type",
            "wrong-script",
            "wrong-type",
        ],
    );
    check_codes(
        "[[surname]]\nid = \"a\"\nen = [\"Abc\", \"Abc\"]\nfeminine = { en = [\"Abca\"], id = 1 }\n",
        &["duplicate-term", "wrong-type"],
    );
    check_codes("[[surname]]\nid = \"a\"\n", &["no-terms"]);
    check_codes("[[surname]]\nen = [\"Abc\"]\n", &["missing-field"]);
    assert_eq!(
        codes("schema = 1\n[[surname]]\nid = \"a\"\nen = [\"Abc\"]\n"),
        ["missing-source"]
    );
}

#[test]
fn a_later_pack_adds_forms_and_its_own_come_first() {
    let mut files = sources(Parts::NAMES);
    let text = "schema = 1\nunverified = true\n[[surname]]\nid = \"aliyev\"\nen = [\"Alyiev\"]\n";
    files.push(Source::new("our.toml", text, 1));
    let loaded = load(&files);
    assert_eq!(loaded.problems, []);
    let class = loaded.names.class(NamePart::Surname, "aliyev").unwrap();
    assert_eq!(class.preferred(Lang::EN, false), Some("Alyiev"));
    assert_eq!(class.preferred(Lang::AZ, false), Some("Əliyev"));
    let names = Names::new(&loaded.names, loaded.glossary.languages());
    assert_eq!(names.numbers(NamePart::Surname, "alyiev").len(), 1);
    assert_eq!(names.same(NamePart::Surname, "Alyiev", "Алиев"), Some(true));
    // One that is loaded apart is laid over in the same way.
    let apart = load(&files[files.len() - 1..]).names;
    let below = load(&sources(Parts::NAMES)).names.under(&apart);
    assert_eq!(below.classes(), loaded.names.classes());
}
