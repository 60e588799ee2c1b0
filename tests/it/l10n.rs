//! Messages: what can be said is said whole; what cannot is an error.

use glossary::l10n::{Junction, Locale, Reference, RequestKind, Unsayable, Value, fill, list};
use glossary::vocabulary::{Gender, Kind, Lang, Number};

fn locale(lang: Lang, text: &str) -> Locale {
    let (locale, problems) = Locale::new(lang, &[("test.ftl", text)]);
    assert_eq!(problems, []);
    locale
}

fn woman(slot: usize) -> Value {
    Value::Nouns(Reference {
        slot,
        number: Number::Singular,
        gender: Some(Gender::Feminine),
        human: true,
        kind: Kind::Person,
    })
}

#[track_caller]
fn check_number(lang: Lang, number: u64, expected: &str) {
    let locale = locale(lang, "n = { $n } { PLURAL($n) }\n");
    let said = locale.say("n", &[("n", Value::Number(number))]);
    assert_eq!(said.as_deref(), Ok(expected));
}

#[test]
fn numbers_are_grouped_and_counted_as_the_language_does() {
    check_number(Lang::EN, 1, "1 one");
    check_number(Lang::EN, 1_234_567, "1,234,567 other");
    check_number(Lang::FR, 1_000_000, "1\u{202f}000\u{202f}000 many");
    check_number(Lang::FR, 0, "0 one");
    check_number(Lang::HY, 1234, "1234 other");
    check_number(Lang::AZ, 12_345, "12.345 other");
    check_number(Lang::RU, 3, "3 few");
}

#[test]
fn numbers_select_variants() {
    let locale = locale(
        Lang::EN,
        "n = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n",
    );
    for (number, expected) in [(1, "one file"), (12_000, "12,000 files")] {
        let said = locale.say("n", &[("n", Value::Number(number))]);
        assert_eq!(said.as_deref(), Ok(expected));
    }
}

#[test]
fn a_phrase_is_asked_for_in_its_case() {
    let locale = locale(
        Lang::EN,
        "said = { NAME($who, case: \"genitive\", definite: \"no\") } { DATE($when, style: \"since\") }\n",
    );
    let said = locale
        .say("said", &[("who", woman(7)), ("when", Value::When(3))])
        .unwrap();
    let mut asked = Vec::new();
    let filled = fill(&said, |request| {
        asked.push((
            request.kind,
            request.slot,
            request.form.clone(),
            request.definite,
        ));
        Some(format!("<{}>", request.slot))
    });
    assert_eq!(filled.unwrap(), "<7> <3>");
    assert_eq!(
        asked,
        [
            (RequestKind::Name, 7, "genitive".to_owned(), Some(false)),
            (RequestKind::Date, 3, "since".to_owned(), None)
        ]
    );
}

#[test]
fn phrases_are_looked_into() {
    let locale = locale(
        Lang::EN,
        "x = { GENDER_OF($who) } { PLURAL_OF($who) } { HUMAN($who) } { KIND_OF($who) } { HUMAN($absent) }\n",
    );
    let said = locale.say("x", &[("who", woman(0)), ("absent", Value::text(""))]);
    assert_eq!(said.as_deref(), Ok("feminine one yes person none"));
}

#[test]
fn an_unanswered_request_is_an_error() {
    let locale = locale(Lang::EN, "x = { NAME($who) } spoke\n");
    let said = locale.say("x", &[("who", woman(0))]).unwrap();
    assert!(fill(&said, |_| None).is_err());
}

#[track_caller]
fn check_fault(message: &str) {
    let locale = locale(Lang::EN, &format!("x = {message}\n    .deed = fine\n"));
    let args = [
        ("who", woman(0)),
        ("n", Value::Number(2)),
        ("t", Value::text("x")),
    ];
    let said = locale.say("x", &args);
    assert!(
        matches!(said, Err(Unsayable::Faulty(_))),
        "{message}: {said:?}"
    );
    assert_eq!(
        locale.say_attribute("x", "deed", &args).as_deref(),
        Ok("fine")
    );
}

#[test]
fn wrong_messages_say_nothing() {
    check_fault("{ $who } spoke");
    check_fault("{ $unknown } spoke");
    check_fault("{ NAME($t) } spoke");
    check_fault("{ NAME($who, kase: \"genitive\") } spoke");
    check_fault("{ NAME($who, definite: \"maybe\") } spoke");
    check_fault("{ DATE($who) }");
    check_fault("{ PLURAL($t) }");
    check_fault("{ HUMAN($t) }");
    check_fault("{ INFLECT($who) }");
    check_fault("{ missing-message }");
}

#[test]
fn a_missing_message_is_not_printed_as_its_id() {
    let locale = locale(Lang::EN, "x = y\n");
    assert_eq!(
        locale.say("z", &[]),
        Err(Unsayable::Missing("z".to_owned()))
    );
    assert_eq!(
        locale.say_attribute("x", "deed", &[]),
        Err(Unsayable::Missing("x.deed".to_owned()))
    );
}

#[test]
fn broken_files_are_reported_and_the_rest_works() {
    let (locale, problems) = Locale::new(
        Lang::EN,
        &[("a.ftl", "x = { $\ny = fine\n"), ("b.ftl", "y = twice\n")],
    );
    assert_eq!(
        problems
            .iter()
            .map(|problem| problem.file.as_str())
            .collect::<Vec<_>>(),
        ["a.ftl", "b.ftl"]
    );
    assert_eq!(locale.say("y", &[]).as_deref(), Ok("fine"));
}

#[test]
fn builtin_locales_are_whole() {
    for lang in glossary::l10n::LOCALES {
        let (_, problems) = Locale::new(lang, glossary::l10n::sources(lang).unwrap());
        assert_eq!(problems, [], "{lang}");
    }
    assert!(Locale::builtin(Lang::parse("ka").unwrap()).is_none());
}

#[test]
fn lists_follow_the_language() {
    let items = ["A", "B", "C"].map(str::to_owned);
    for (lang, and, or) in [
        (Lang::EN, "A, B, and C", "A, B, or C"),
        (Lang::FR, "A, B et C", "A, B ou C"),
        (Lang::HY, "A, B և C", "A, B կամ C"),
        (Lang::AZ, "A, B və C", "A, B, yaxud C"),
    ] {
        assert_eq!(list(lang, Junction::And, &items), and);
        assert_eq!(list(lang, Junction::Or, &items), or);
    }
}
