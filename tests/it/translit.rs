//! Schemes: the laws of reversible ones, letter case, several answers, what is refused; other programs where they are there.

use std::sync::LazyLock;

use glossary::load::builtin::{Parts, sources};
use glossary::load::{Loaded, load};
use glossary::text::casing::lower;
use glossary::translit::{Direction, Scheme, Writer, source_of};
use glossary::vocabulary::{Kind, Lang, Script};

use crate::cli::{glossary, glossary_in, glossary_with, peer};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&sources(Parts::WRITTEN)));

fn write(scheme: &Scheme, direction: Direction, text: &str) -> String {
    let writer = Writer::new(&LOADED.schemes, &LOADED.glossary);
    let mut answers = writer.write(scheme, direction, text, 1).unwrap();
    answers.remove(0).text
}

#[track_caller]
fn check(id: &str, text: &str, expected: &str) {
    let (scheme, direction) = LOADED.schemes.get(id).unwrap();
    assert_eq!(write(scheme, direction, text), expected, "{id} {text}");
}

fn reversible() -> impl Iterator<Item = &'static Scheme> {
    LOADED
        .schemes
        .iter()
        .filter(|scheme| scheme.is_reversible())
}

#[track_caller]
fn returns(scheme: &Scheme, text: &str) {
    let there = write(scheme, Direction::Forward, text);
    let back = write(scheme, Direction::Back, &there);
    assert_eq!(back, text, "{} by way of {there}", scheme.id);
}

#[test]
fn every_letter_comes_back_from_a_reversible_scheme() {
    assert_eq!(reversible().count(), 7);
    let alphabets = [
        (Lang::HY, "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"),
        (Lang::RU, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        (
            Lang::parse("az-Cyrl").unwrap(),
            "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш",
        ),
    ];
    for scheme in reversible() {
        let (_, letters) = alphabets
            .iter()
            .find(|(lang, _)| *lang == scheme.from)
            .unwrap();
        for letter in letters.chars() {
            returns(scheme, &letter.to_string());
            // A capital comes back where its sign has one.
            let capital: String = letter.to_uppercase().collect();
            let there = write(scheme, Direction::Forward, &capital);
            if capital.chars().count() == 1 && there.chars().any(char::is_uppercase) {
                returns(scheme, &capital);
            }
            // Between other letters, too.
            for (before, after) in [("ա", "ա"), ("ս", "հ"), ("а", "а"), ("т", "с")] {
                if Script::of(letter) == before.chars().next().and_then(Script::of)
                    && scheme.from.base() != Lang::AZ
                    && letter != 'և'
                    && letter != 'ւ'
                {
                    returns(scheme, &format!("{before}{letter}{after}"));
                }
            }
        }
    }
}

#[test]
fn every_native_name_comes_back_from_a_reversible_scheme() {
    let mut names = 0;
    for scheme in reversible() {
        for concept in LOADED.glossary.concepts() {
            for term in concept.terms_in(scheme.from) {
                // Initials have no case of their own to come back to, and foreign letters are nobody's.
                let own = |letter: char| !letter.is_ascii_alphabetic();
                // Two letters sound like the ligature, and ALA-LC writes all three alike: Ոսկեվան.
                let alike = term.text.contains("եվ");
                if concept.kind != Kind::Term && term.text.chars().all(own) && !alike {
                    // The ligature is written with two letters in the older spelling.
                    let text = term.text.replace("եւ", "և");
                    names += 1;
                    returns(scheme, &text);
                }
            }
        }
    }
    println!("{names} names");
    assert!(names > 500);
}

#[test]
fn the_way_back_of_azerbaijani_cyrillic_has_its_own_name() {
    check("az/cyrillic-latin", "Һејдәр Әлијев", "Heydər Əliyev");
    check("az/latin-cyrillic", "Heydər Əliyev", "Һејдәр Әлијев");
    let latin = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz";
    let (scheme, back) = LOADED.schemes.get("az/latin-cyrillic").unwrap();
    assert_eq!(back, Direction::Back);
    for concept in LOADED.glossary.concepts() {
        for term in concept.terms_in(Lang::AZ) {
            let small = lower(Lang::AZ, &term.text);
            if small.chars().all(|letter| latin.contains(letter)) {
                let there = write(scheme, Direction::Back, &term.text);
                assert_eq!(write(scheme, Direction::Forward, &there), term.text);
            }
        }
    }
}

#[test]
fn letter_case_is_that_of_the_text() {
    check("hy/press-en", "ԵՐԵՎԱՆ", "YEREVAN");
    check("hy/press-en", "երևան", "yerevan");
    check("hy/press-en", "Շ. Շահբազ", "Sh. Shahbaz");
    check("hy/press-en", "Շ. ՇԱՀԲԱԶ", "SH. SHAHBAZ");
    check("hy/press-en", "ՄԱԿի ՇՄԱ", "MAKi SHMA");
    check("hy/iso-9985", "ՋՐՎԵԺ Ջրվեժ", "J̌RVEŽ J̌rvež");
    check("az/press-en", "IŞIQ İşıq", "ISHIG Ishig");
    check("ru/press-az", "Игорь ИГОРЬ", "İqor İQOR");
    check("ru/press-hy", "Евгений ЕВГЕНИЙ", "Եվգենի ԵՎԳԵՆԻ");
    check("az/press-hy", "ƏLİYEV", "ԱԼԻԵՎ");
    // Marks of stress and doubt stand inside Armenian words.
    check("hy/press-en", "Երևա՞ն", "Yerevan");
    // Composed or not, it is the same letter.
    check("fr/press-hy", "Franc\u{327}ois", "Ֆրանսուա");
}

#[test]
fn what_is_no_letter_of_the_scheme_stays() {
    check(
        "hy/bgn-pcgn",
        "«Շուշի», 2020-ին (NATO)",
        "«Shushi», 2020-in (NATO)",
    );
    check("hy/bgn-pcgn", "2020", "2020");
    check("hy/bgn-pcgn", "", "");
    check("ru/iso-9", "Нагорно-Карабахский", "Nagorno-Karabahskij");
}

#[test]
fn the_language_is_told_where_the_letters_tell_it() {
    for (text, lang) in [
        ("Շուշի", Some(Lang::HY)),
        ("Шойгу", Some(Lang::RU)),
        ("Əliyev", Some(Lang::AZ)),
        ("Choïgou", Some(Lang::FR)),
        ("Aliyev", None),
        ("", None),
        ("თბილისი", None),
    ] {
        assert_eq!(source_of(&LOADED.schemes, text), lang, "{text}");
    }
}

#[test]
fn a_long_text_is_written_in_time_and_strange_ones_do_no_harm() {
    let long = "Արայիկ Հարությունյան ".repeat(25_000);
    check("hy/press-az", &long, &"Araik Arutyunyan ".repeat(25_000));
    let strange = [
        "\u{F0000}Շուշի",
        "ա\u{301}\u{301}",
        "՞՞՞",
        "İ̇Ə",
        "\u{0}",
        "ﬓ",
        "𝒜",
        "ʹʹʹ’’",
    ];
    let writer = Writer::new(&LOADED.schemes, &LOADED.glossary);
    for scheme in LOADED.schemes.iter() {
        for text in strange {
            for direction in [Direction::Forward, Direction::Back] {
                for limit in [0, 1, 7] {
                    let answers = writer.write(scheme, direction, text, limit);
                    assert!(answers.is_err() || answers.unwrap().len() <= limit.max(1));
                }
            }
        }
    }
}

#[test]
fn wrong_input_is_told_with_what_to_do() {
    for (args, said) in [
        (
            &["--scheme", "hy/bgn", "Շուշի"] as &[&str],
            "help: did you mean `hy/bgn-pcgn`?",
        ),
        (
            &["--scheme", "fr/sounds", "Paris"],
            "there is no scheme `fr/sounds`",
        ),
        (
            &["--scheme", "hy/iso-9985", "Shushi"],
            "help: add `--reverse`",
        ),
        (
            &["--scheme", "hy/bgn-pcgn", "--reverse", "Shushi"],
            "`hy/bgn-pcgn` cannot be read back",
        ),
        (
            &["--from", "hy", "--to", "ka", "Շուշի"],
            "no rules for names from `hy` to `ka`",
        ),
        (
            &["--from", "hy", "--to", "en", "Шуши"],
            "help: `ru/press-en` reads such letters",
        ),
        (
            &["--from", "az", "--to", "en", "Һејдәр"],
            "help: `az/cyrillic-latin` reads such letters",
        ),
        (&["--to", "en", "Susa"], "help: name it with `--from`: az"),
        (&["Շուշի"], "--to"),
        (&["--to", "en"], "TEXT"),
    ] {
        let mut all = vec!["transliterate"];
        all.extend(args);
        let ran = glossary(&all);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{args:?} {ran:?}");
        assert!(ran.stderr.contains(said), "{args:?} {ran:?}");
    }
}

#[test]
fn every_line_gives_a_line() {
    let args = ["transliterate", "--stdin", "--from", "hy", "--to", "en"];
    let ran = glossary_with(&args, "Շուշի\n\nХ\nՀայկ\n".as_bytes());
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (1, "Shushi\n\n\nHayk\n"),
        "{ran:?}"
    );
    assert!(
        ran.stderr.contains("Х: the text has no Armenian letters"),
        "{ran:?}"
    );
    let ran = glossary_with(&["transliterate", "--stdin", "--to", "en"], b"1\n");
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "1\n"), "{ran:?}");
}

#[test]
fn known_names_are_taken_from_the_glossary() {
    let first = |args: &[&str]| {
        let mut all = vec!["transliterate", "--from", "hy", "--to", "fr"];
        all.extend(args);
        glossary(&all).stdout
    };
    assert_eq!(first(&["Շուշան Ստեփանյան"]), "Chouchane Stepanian\n");
    // The words of known persons, in names that are not known.
    let made = glossary(&[
        "transliterate",
        "--from",
        "fr",
        "--to",
        "az",
        "Haroutiounian",
        "--format",
        "json",
    ]);
    assert!(
        made.stdout.contains("\"provenance\": \"glossary\""),
        "{made:?}"
    );
    let made = glossary(&[
        "transliterate",
        "--no-builtin",
        "--from",
        "fr",
        "--to",
        "az",
        "Haroutiounian",
        "--format",
        "json",
    ]);
    assert!(made.stdout.contains("\"provenance\": \"rule\""), "{made:?}");
}

/// From, to, text, what is written first, and where it comes from.
const LISTED: &[[&str; 5]] = &[
    ["en", "az", "Mirza Guliyeva", "Mirzə Quliyeva", "lexicon"],
    ["fr", "az", "Khadija Guliyeva", "Xədicə Quliyeva", "lexicon"],
    ["hy", "ru", "Ավետիս Թումանյան", "Аветис Туманян", "lexicon"],
    ["en", "hy", "Vartan Tumanyan", "Վարդան Թումանյան", "lexicon"],
    // One word is known, the other is not.
    ["en", "az", "Xyzu Guliyeva", "Ksizu Quliyeva", "rule"],
    ["en", "az", "XYZU GULIYEVA", "KSİZU QULİYEVA", "rule"],
    // No person: a given name that comes last, words without capitals.
    ["hy", "en", "Նոր Արամ", "Nor Aram", "rule"],
    ["en", "az", "guliyeva street", "quliyeva strit", "rule"],
];

#[test]
fn listed_names_of_persons_are_written_as_they_are_listed() {
    let mut wrong = Vec::new();
    for [from, to, text, written, provenance] in LISTED {
        let made = glossary(&[
            "transliterate",
            "--from",
            from,
            "--to",
            to,
            text,
            "--format",
            "jsonl",
        ]);
        let expected = [
            format!("\"written\":[{{\"text\":\"{written}\","),
            format!("\"provenance\":\"{provenance}\"}}]"),
        ];
        if !expected.iter().all(|part| made.stdout.contains(part)) {
            wrong.push(made.stdout);
        }
    }
    assert_eq!(wrong, [""; 0]);
    let known = |more: &[&str]| {
        let lookup = [
            "lookup",
            "Mirza Guliyeva",
            "--to",
            "az",
            "--format",
            "jsonl",
        ];
        glossary(&[&lookup, more].concat()).stdout
    };
    assert!(known(&[]).contains("\"lexicon\""));
    assert!(known(&["--kind", "person"]).contains("\"lexicon\""));
    assert!(known(&["--kind", "place"]).contains("\"rule\""));
    assert!(known(&["--no-builtin"]).contains("\"rule\""));
}

#[test]
fn a_pack_may_bring_a_scheme() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ours.scheme.toml");
    let text = "schema = 1\nid = \"hy/ours\"\nname = \"Ours\"\nfrom = \"hy\"\nto = \"hy-Latn\"\nsource = [\"us\"]\n\
                letters = [[\"ա\", \"a\"], [\"բ\", \"b\"]]\nexamples = [[\"Աբ\", \"Ab\"]]\n";
    std::fs::write(&path, text).unwrap();
    let with = |args: &[&str]| {
        let mut all = vec!["--glossary", "ours.scheme.toml"];
        all.extend(args);
        glossary_in(folder.path(), &all)
    };
    let ran = with(&["transliterate", "--scheme", "hy/ours", "Բաբա"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "Baba\n"), "{ran:?}");
    assert_eq!(with(&["lookup", "Երևան"]).code, 0);
    let lint = glossary_in(folder.path(), &["lint", "ours.scheme.toml"]);
    assert_eq!(lint.code, 0, "{lint:?}");
    std::fs::write(&path, text.replace("[\"Աբ\", \"Ab\"]", "[\"Աբ\", \"Ba\"]")).unwrap();
    let lint = glossary_in(folder.path(), &["lint", "ours.scheme.toml"]);
    assert!(
        lint.stdout.contains("this example gives “Ab”, not “Ba”"),
        "{lint:?}"
    );
    let slips = "schema = 1\nid = \"hy/ours\"\nname = \"Ours\"\nfrom = \"hy\"\nto = \"hy-Latn\"\nletters = [[\"ա\"]]\n\
                 [[rules]]\nletters = \"բ\"\nleft = \"[ա\"\nout = [\"b\"]\n[[routes]]\nvia = [\"hy/press-end\"]\n";
    std::fs::write(&path, slips).unwrap();
    let lint = glossary_in(folder.path(), &["lint", "ours.scheme.toml"]);
    assert_eq!(lint.stdout.matches("error[").count(), 3, "{lint:?}");
    assert!(
        lint.stdout.contains("did you mean `hy/press-en`?"),
        "{lint:?}"
    );
    assert!(lint.stdout.contains("has no source"), "{lint:?}");
}

#[test]
fn a_look_up_that_finds_nothing_offers_what_the_rules_make() {
    let ran = glossary(&[
        "lookup",
        "Գուրգեն Մելիքյան",
        "--to",
        "fr,en,ru,hy",
        "--format",
        "jsonl",
    ]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stdout.contains(
            "\"en\":{\"text\":\"Gurgen Melikyan\",\"provenance\":\"lexicon\",\"alternatives\":[\"Gurgen Melikian\"]}"
        ),
        "{ran:?}"
    );
    assert!(ran.stdout.contains("\"Гурген Меликян\""), "{ran:?}");
    assert!(!ran.stdout.contains("\"hy\":{"), "{ran:?}");
    let found = glossary(&["lookup", "Երևան", "--format", "jsonl"]);
    assert!(found.stdout.contains("\"generated\":{}"), "{found:?}");
}

/// What ICU makes of these lines; `None` where `uconv` is not installed.
fn icu(transform: &str, lines: &str) -> Option<String> {
    let args = ["-f", "utf-8", "-t", "utf-8", "-x", transform];
    peer("uconv", &args, lines)
}

type Changes = &'static [(&'static str, &'static str)];

/// Our scheme, ICU's transform, and ICU's writing made ours where the two are known to differ: the agreements print their
/// marks as ’ and ”, after ’ ICU takes an o for the beginning of a word, and it does not count ё among the vowels that е is ye after.
const ICU: [(&str, &str, Changes); 3] = [
    ("hy/bgn-pcgn", "Armenian-Latin/BGN", &[("’vo", "’o")]),
    (
        "ru/bgn-pcgn",
        "Russian-Latin/BGN",
        &[("ʹ", "’"), ("ʺ", "”"), ("yëe", "yëye")],
    ),
    ("az/cyrillic-latin", "az_Cyrl-az/BGN", &[]),
];

#[test]
fn icu_writes_the_names_of_the_glossary_as_we_do() {
    for (id, transform, changes) in ICU {
        let (scheme, _) = LOADED.schemes.get(id).unwrap();
        let mut names: Vec<String> = Vec::new();
        for concept in LOADED.glossary.concepts() {
            for term in concept.terms_in(scheme.from.base()) {
                let text = match scheme.from.base() {
                    // Its Latin names, by way of our own letters.
                    Lang::AZ => {
                        let small = lower(Lang::AZ, &term.text);
                        if small
                            .chars()
                            .any(|letter| "w’'".contains(letter) || letter == '\u{307}')
                        {
                            continue;
                        }
                        write(scheme, Direction::Back, &term.text)
                    }
                    _ => term.text.to_string(),
                };
                let foreign = text.chars().any(|letter| letter.is_ascii_alphabetic());
                // The older letter ւ by itself, and և of two letters: ICU leaves one and the agreement does not speak of both.
                let older = text.replace("ու", "").replace("Ու", "").contains('ւ');
                // ICU reads եի as եւ, and not the digraph before a full stop or ե: Միխեիլ, Ու., Ուեսթ.
                let unread = ["եի", "Ու.", "Ուե"].iter().any(|part| text.contains(part));
                if concept.kind != Kind::Term && !foreign && !older && !unread {
                    names.push(text);
                }
            }
        }
        let Some(theirs) = icu(transform, &(names.join("\n") + "\n")) else {
            println!("skipped: no uconv");
            return;
        };
        let mut other = Vec::new();
        for (name, theirs) in names.iter().zip(theirs.lines()) {
            let mut theirs = theirs.to_owned();
            for (from, to) in changes {
                theirs = theirs.replace(from, to);
            }
            // ICU writes SHefer and YeM: capitals are compared elsewhere.
            let ours = lower(scheme.to, &write(scheme, Direction::Forward, name));
            let theirs = lower(scheme.to, &theirs);
            if ours != theirs {
                other.push(format!("{name}: {ours}, ICU {theirs}"));
            }
        }
        println!("{id}: {} of {} names otherwise", other.len(), names.len());
        assert_eq!(other, [""; 0], "{id}");
    }
}
