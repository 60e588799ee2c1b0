//! How names are read and compared by sound. The readers' own examples stand in `glossary/sound` and run when it is loaded.

use glossary::load::{builtin, load};
use glossary::matching::compare::{Comparer, Listed, NameClasses, Verdict, Veto, WordRole};
use glossary::sound::Sounds;
use glossary::vocabulary::Lang;

fn sounds() -> Sounds {
    let loaded = load(&builtin::sounds());
    assert_eq!(loaded.problems, []);
    loaded.sounds.unwrap()
}

#[track_caller]
fn check(one: &str, other: &str, verdict: Verdict) {
    let sounds = sounds();
    let found = Comparer::new(&sounds).compare(one, other).unwrap();
    assert_eq!(found.verdict, verdict, "{one} {other}: {found:?}");
}

/// One pair a convention or two; the tables that are measured have some of them too.
#[test]
fn spellings_of_one_name_are_the_same() {
    for (one, other) in [
        ("Haroutiounian", "Арутюнян"),
        ("Khatchatrian", "Xaçatryan"),
        ("Choucha", "Şuşa"),
        ("Hagop", "Հակոբ"),
        ("Krikor", "Григор"),
        ("Dschalal", "Ջալալ"),
        ("Połosean", "Պողոսյան"),
        ("Step’anakert", "Stépanakert"),
        ("Heyder", "Heydər"),
        ("Һејдәр Әлијев", "Heydar Aliyev"),
        ("HAROUTIOUNIAN", "harutyunyan"),
        ("Тер-Петросян", "Ter Petrosyan"),
        ("Ter-Petrosian", "Terpetrosyan"),
    ] {
        check(one, other, Verdict::Same);
    }
}

#[test]
fn names_of_neighbours_are_different() {
    for (one, other) in [
        ("Stepanakert", "Xankəndi"),
        ("Shushi", "Shusha"),
        ("Tavush", "Tovuz"),
        ("Martuni", "Martakert"),
        ("Shusha", "Shushan"),
        ("Karen", "Karine"),
        ("Aliyev", "Vəliyev"),
        ("Hayrapetyan", "Karapetyan"),
        ("Aliyev", "Aliyeva"),
        ("Stepanian", "Stepanov"),
        ("Bayramov", "Bahramov"),
        ("Arayik Harutyunyan", "Gagik Harutyunyan"),
        ("Heydar Aliyev", "Ilham Aliyev"),
        ("Heydar Heydar", "Ilham Aliyev"),
    ] {
        let sounds = sounds();
        let found = Comparer::new(&sounds).compare(one, other).unwrap();
        assert_ne!(found.verdict, Verdict::Same, "{one} {other}: {found:?}");
    }
}

#[test]
fn words_stand_in_any_order_and_patronymics_may_be_missing() {
    check(
        "Арутюнян, Араик Владимирович",
        "Arayik Harutyunyan",
        Verdict::Same,
    );
    check("Гулиев, Азай Аждар оглы", "Azay Quliyev", Verdict::Same);
    check("A. Harutyunyan", "Արայիկ Հարությունյան", Verdict::Same);
    check("Harutyunyan", "Արայիկ Հարությունյան", Verdict::Unsure);
    check("B. Harutyunyan", "Արայիկ Հարությունյան", Verdict::Different);
    check("N. V. Pashinyan", "Nikol Pashinyan", Verdict::Same);
    check("Pashinyan N. V.", "Никол Воваевич Пашинян", Verdict::Same);
    check("Nikol V. Pashinyan", "Նիկոլ Փաշինյան", Verdict::Same);
    check("A. N. Pashinyan", "Nikol Pashinyan", Verdict::Different);
    check("Heydar Aliyeva", "Һејдәр Әлијев", Verdict::Different);
    check("Aqil Abbas", "Агиль Аббасов", Verdict::Same);
    check("Abbas", "Аббасов", Verdict::Unsure);
}

#[test]
fn a_comparison_says_what_stands_for_what() {
    let sounds = sounds();
    let comparer = Comparer::new(&sounds);
    let found = comparer
        .compare("Арутюнян, Араик Владимирович", "Arayik Harutyunyan")
        .unwrap();
    let roles: Vec<WordRole> = found.pairs.iter().map(|pair| pair.role).collect();
    assert_eq!(roles, [WordRole::Sound, WordRole::Sound, WordRole::Free]);
    let (one, other) = found.pairs[0].distance.unwrap().readings;
    let shown: Vec<(String, u16)> = sounds
        .pairing(&one, &other)
        .iter()
        .map(|pair| {
            let symbol = |sound: Option<u8>| sound.map_or('–', |sound| sounds.symbol(sound));
            (
                format!("{}{}", symbol(pair.one), symbol(pair.other)),
                pair.cost,
            )
        })
        .collect();
    assert_eq!(shown[0], ("–h".to_owned(), 5));
    assert!(shown[1..].iter().all(|(_, cost)| *cost == 0), "{shown:?}");
}

#[test]
fn a_language_narrows_the_conventions() {
    let sounds = sounds();
    let count = |lang| sounds.word("Chouchi", lang).readings().len();
    assert!(count(Some(Lang::EN)) < count(None));
    let polish = sounds.word("Chouchi", Lang::parse("pl"));
    let names: Vec<&str> = polish
        .readings()
        .iter()
        .map(|reading| sounds.reader(reading.reader))
        .collect();
    assert_eq!(names.first(), Some(&"slavic"));
}

struct List;

impl NameClasses for List {
    fn classes(&self, word: &str) -> Vec<u32> {
        match word {
            "Оганесян" | "Հովհաննիսյան" | "Ovanesyan" => vec![1],
            "Karen" => vec![2],
            "Karine" | "Karin" => vec![3],
            "Bayramov" => vec![4],
            "Bahramov" => vec![5],
            _ => Vec::new(),
        }
    }
}

#[test]
fn a_list_of_names_decides_before_sound() {
    let sounds = sounds();
    let comparer = Comparer::new(&sounds).with_classes(&List);
    let found = comparer.compare("Оганесян", "Հովհաննիսյան").unwrap();
    assert_eq!(
        (found.verdict, found.pairs[0].role),
        (Verdict::Same, WordRole::Listed)
    );
    let found = comparer.compare("Karen", "Karin").unwrap();
    assert_eq!(
        (found.verdict, found.veto),
        (Verdict::Different, Some(Veto::Classes))
    );
}

#[test]
fn the_names_lexicon_decides_what_sound_cannot() {
    let sounds = sounds();
    let listed = load(&builtin::names());
    let names = Listed::new(&listed.names, listed.glossary.languages());
    let comparer = Comparer::new(&sounds).with_classes(&names);
    for (one, other, verdict) in [
        ("Оганесян", "Հովհաննիսյան", Verdict::Same),
        ("Serge", "Սերժ", Verdict::Same),
        (
            "Арутюнян, Араик Владимирович",
            "Արայիկ Հարությունյան",
            Verdict::Same,
        ),
        ("Karen", "Karine", Verdict::Different),
        ("Bayramov", "Bahramov", Verdict::Different),
        ("Hayrapetyan", "Karapetyan", Verdict::Different),
        ("Aliyev", "Aliyeva", Verdict::Different),
    ] {
        let found = comparer.compare(one, other).unwrap();
        assert_eq!(found.verdict, verdict, "{one}, {other}");
    }
}
