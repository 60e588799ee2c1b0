//! The paradigm tables of an evaluation folder, named by `GLOSSARY_EVAL`: shares of right cells, printed with `--nocapture`.

#![expect(clippy::print_stdout, reason = "figures are what these tests are for")]

use std::path::PathBuf;

use glossary::grammar::{Case, Features, Paradigms};
use glossary::load::{builtin, load};
use glossary::vocabulary::{Gender, Grammar, Lang, Number};

/// `None`, and said, where there is no evaluation folder.
fn table(name: &str) -> Option<(Vec<String>, Vec<Vec<String>>)> {
    let place = std::env::var_os("GLOSSARY_EVAL").map(PathBuf::from);
    let folders = place.into_iter().flat_map(|place| {
        let sibling = place.parent().map(|parent| parent.join("linguistics"));
        [Some(place.join("linguistics")), sibling]
    });
    let path = folders
        .flatten()
        .map(|folder| folder.join(name))
        .find(|path| path.exists());
    let Some(path) = path else {
        println!("{name}: skipped");
        return None;
    };
    let text = std::fs::read_to_string(path).expect("a table is readable");
    let mut lines = text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    let header = lines.next()?;
    Some((header, lines.collect()))
}

struct Score {
    name: &'static str,
    right: usize,
    all: usize,
    wrong: Vec<String>,
}

impl Score {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            right: 0,
            all: 0,
            wrong: Vec::new(),
        }
    }

    /// Cells hold alternatives: `x (also y)`, `x, y`.
    fn count(&mut self, what: &str, expected: &str, found: &str) {
        let expected = expected.split(" (").next().unwrap_or_default();
        let first = expected.split(", ").next().unwrap_or_default();
        if first.is_empty() {
            return;
        }
        self.all += 1;
        if expected.split(", ").any(|form| form == found) {
            self.right += 1;
        } else {
            self.wrong.push(format!("{what}: {first} not {found}"));
        }
    }

    #[track_caller]
    fn finish(self, least: usize) {
        let permille = self.right * 1000 / self.all.max(1);
        println!(
            "{}: {}/{} = {}.{} %",
            self.name,
            self.right,
            self.all,
            permille / 10,
            permille % 10
        );
        for wrong in &self.wrong {
            println!("  {wrong}");
        }
        assert!(permille >= least * 10, "{}: {permille} ‰", self.name);
    }
}

fn paradigms() -> Paradigms {
    load(&builtin::sources(builtin::Parts::INFLECTED)).paradigms
}

fn cells(
    name: &'static str,
    file: &str,
    lang: Lang,
    columns: &[(&str, &str)],
    least: usize,
    lemma: impl Fn(&dyn Fn(&str) -> String) -> (String, Grammar),
) {
    let Some((header, rows)) = table(file) else {
        return;
    };
    let paradigms = paradigms();
    let mut score = Score::new(name);
    for row in rows {
        let get = |column: &str| {
            let at = header
                .iter()
                .position(|name| name == column)
                .or_else(|| header.iter().position(|name| name.starts_with(column)));
            at.and_then(|at| row.get(at)).cloned().unwrap_or_default()
        };
        let (lemma, grammar) = lemma(&get);
        for (column, cell) in columns {
            let features = Features::parse(cell).expect("a cell");
            let found = paradigms
                .inflect(lang, &lemma, &grammar, features)
                .unwrap_or_default();
            score.count(&format!("{lemma} {cell}"), &get(column), &found);
        }
    }
    score.finish(least);
}

const HY: &[(&str, &str)] = &[
    ("nom", "nom"),
    ("nom_def", "def"),
    ("obl", "gen"),
    ("obl_def", "dat_def"),
    ("abl", "abl"),
    ("ins", "ins"),
    ("loc", "loc"),
    ("pl", "pl"),
    ("pl_def", "pl_def"),
    ("pl_obl", "pl_gen"),
    ("pl_obl_def", "pl_dat_def"),
    ("pl_abl", "pl_abl"),
    ("pl_ins", "pl_ins"),
    ("pl_loc", "pl_loc"),
];

#[test]
fn armenian_paradigms_without_any_flag() {
    cells(
        "hy, no flags",
        "hy_paradigms.tsv",
        Lang::HY,
        HY,
        98,
        |get| (get("lemma"), Grammar::default()),
    );
}

#[test]
fn armenian_paradigms_with_class_and_stem() {
    cells("hy", "hy_paradigms.tsv", Lang::HY, HY, 98, |get| {
        let class = get("class");
        let (class, stem) = match class.split_once(" +stem ") {
            Some((class, stem)) => (class, Some(stem.to_owned())),
            None => (class.as_str(), None),
        };
        let grammar = Grammar {
            class: (class != "i").then(|| class.to_owned()),
            stem,
            ..Grammar::default()
        };
        (get("lemma"), grammar)
    });
}

#[test]
fn armenian_acronyms() {
    let columns = [("definite", "def"), ("gen_dat", "gen"), ("loc", "loc")];
    for read in [false, true] {
        cells(
            "hy acronyms",
            "hy_acronyms.tsv",
            Lang::HY,
            &columns,
            98,
            |get| {
                let reading = get("reading").split(['/', ' ']).next().map(str::to_owned);
                let grammar = Grammar {
                    reading: reading.filter(|reading| read && !reading.is_empty()),
                    ..Grammar::default()
                };
                (get("acronym"), grammar)
            },
        );
    }
}

const AZ: &[(&str, &str)] = &[
    ("nom", "nom"),
    ("gen", "gen"),
    ("dat", "dat"),
    ("acc", "acc"),
    ("loc", "loc"),
    ("abl", "abl"),
    ("ilə", "ins"),
    ("plural", "pl"),
    ("px3", "px"),
];

#[test]
fn azerbaijani_paradigms() {
    for flagged in [false, true] {
        let name = if flagged { "az" } else { "az, no flags" };
        cells(name, "az_paradigms.tsv", Lang::AZ, AZ, 98, |get| {
            let grammar = Grammar {
                px: flagged && get("kind").starts_with("izafet"),
                hard: flagged && get("kind").contains("hard"),
                ..Grammar::default()
            };
            (get("nom"), grammar)
        });
    }
}

#[test]
fn azerbaijani_acronyms() {
    for flagged in [false, true] {
        let name = if flagged {
            "az acronyms"
        } else {
            "az acronyms, hyphen only"
        };
        let least = if flagged { 100 } else { 80 };
        cells(name, "az_acronyms.tsv", Lang::AZ, &AZ[1..6], least, |get| {
            let grammar = Grammar {
                hyphen: true,
                vowel: get("reading_last_vowel").chars().next().filter(|_| flagged),
                vowel_final: flagged.then(|| get("reading_ends_in_vowel") == "yes"),
                ..Grammar::default()
            };
            (get("acronym"), grammar)
        });
    }
}

#[test]
fn russian_names() {
    let columns = [
        ("gen", "gen"),
        ("dat", "dat"),
        ("acc", "acc"),
        ("ins", "ins"),
        ("prep", "loc"),
    ];
    cells("ru", "ru_paradigms.tsv", Lang::RU, &columns, 98, |get| {
        let grammar = Grammar {
            gender: get("gender").split('/').next().and_then(Gender::parse),
            ..Grammar::default()
        };
        (get("nom"), grammar)
    });
}

#[test]
fn french_places_with_articles_and_prepositions() {
    let Some((_, rows)) = table("fr_toponyms.tsv") else {
        return;
    };
    let paradigms = paradigms();
    let mut score = Score::new("fr places");
    for row in rows {
        let [name, gender, article, place, of, ..] = row.as_slice() else {
            continue;
        };
        let takes_article = !article.is_empty() && article != name;
        // The places that take another preposition than their gender and article tell.
        let given = [("dans ", "dans"), ("sur ", "sur"), ("à ", "à")];
        let given = given.iter().find(|(begin, _)| place.starts_with(begin));
        let grammar = Grammar {
            gender: Gender::parse(gender.split('.').next().unwrap_or_default()),
            number: if gender.ends_with("pl") {
                Number::Plural
            } else {
                Number::Singular
            },
            article: takes_article,
            place_preposition: given.map(|(_, word)| (*word).to_owned()),
            // No article in Israël, but a country.
            ..Grammar::default()
        };
        let grammar = if place == &format!("en {name}") && !takes_article {
            Grammar {
                place_preposition: Some("en".to_owned()),
                ..grammar
            }
        } else {
            grammar
        };
        let with = |particle| paradigms.with_particle(Lang::FR, particle, name, &grammar, true);
        score.count(&format!("{name} le"), article, &with(""));
        // «dans la région de» is a phrase, not a preposition.
        if !place.contains("région") {
            score.count(&format!("{name} in"), place, &with("in"));
        }
        let of_with = if of == &format!("de {name}") {
            paradigms.with_particle(Lang::FR, "de", name, &grammar, false)
        } else {
            with("de")
        };
        score.count(&format!("{name} de"), of, &of_with);
    }
    score.finish(98);
}

#[test]
fn french_demonyms_agree() {
    let Some((_, rows)) = table("demonyms.tsv") else {
        return;
    };
    let paradigms = paradigms();
    let mut score = Score::new("fr demonyms");
    for row in rows {
        let [_, m, f, m_pl, f_pl, ..] = row.as_slice() else {
            continue;
        };
        let [m, f, m_pl, f_pl] =
            [m, f, m_pl, f_pl].map(|cell| cell.split("; ").next().unwrap_or_default());
        for (gender, number, expected) in [
            (Gender::Masculine, Number::Singular, m),
            (Gender::Feminine, Number::Singular, f),
            (Gender::Masculine, Number::Plural, m_pl),
            (Gender::Feminine, Number::Plural, f_pl),
        ] {
            let found = paradigms.agree(Lang::FR, m, &Grammar::default(), gender, number);
            score.count(m, expected, &found);
        }
    }
    score.finish(100);
}

#[test]
fn days_and_ordinals() {
    let Some((header, rows)) = table("dates_numerals.tsv") else {
        return;
    };
    let paradigms = paradigms();
    let mut score = Score::new("dates");
    for row in rows {
        let get = |column: &str| {
            let at = header
                .iter()
                .position(|name| name == column)
                .or_else(|| header.iter().position(|name| name.starts_with(column)));
            at.and_then(|at| row.get(at)).cloned().unwrap_or_default()
        };
        let Ok(day) = get("n").parse::<u8>() else {
            continue;
        };
        for (column, lang, case) in [
            ("az_nom", Lang::AZ, Case::Nominative),
            ("az_on", Lang::AZ, Case::Locative),
            ("az_from", Lang::AZ, Case::Ablative),
            ("az_to", Lang::AZ, Case::Dative),
            ("hy_on", Lang::HY, Case::Dative),
            ("hy_gen", Lang::HY, Case::Genitive),
            ("hy_from", Lang::HY, Case::Ablative),
            ("fr_date", Lang::FR, Case::Nominative),
        ] {
            let found = paradigms.ordinal_day(lang, day, case).unwrap_or_default();
            score.count(column, &get(column), &found);
        }
        for (column, lang) in [("az_ordinal", Lang::AZ), ("hy_ordinal", Lang::HY)] {
            let found = paradigms.ordinal(lang, u32::from(day)).unwrap_or_default();
            score.count(column, &get(column), &found);
        }
    }
    score.finish(100);
}

#[test]
fn months_in_dates() {
    let columns = [("hy_gen", "gen")];
    cells("hy months", "months.tsv", Lang::HY, &columns, 100, |get| {
        (get("hy"), Grammar::default())
    });
    let columns = [("az_gen", "gen")];
    cells("az months", "months.tsv", Lang::AZ, &columns, 100, |get| {
        (get("az"), Grammar::default())
    });
}

#[test]
fn terms_in_the_genitive_and_the_plural() {
    cells(
        "hy terms, no flags",
        "terms.tsv",
        Lang::HY,
        &[("hy_gen_dat", "gen")],
        90,
        |get| (get("hy"), Grammar::default()),
    );
    cells(
        "az terms",
        "terms.tsv",
        Lang::AZ,
        &[("az_gen", "gen")],
        98,
        |get| {
            let grammar = Grammar {
                px: get("az_type") == "px",
                hard: get("az_type").contains("hard"),
                hyphen: get("az_type").contains("acronym"),
                ..Grammar::default()
            };
            (get("az"), grammar)
        },
    );
    cells(
        "az terms, no flags",
        "terms.tsv",
        Lang::AZ,
        &[("az_gen", "gen")],
        50,
        |get| (get("az"), Grammar::default()),
    );
    cells(
        "fr terms",
        "terms.tsv",
        Lang::FR,
        &[("fr_plural", "pl")],
        90,
        |get| (get("fr"), Grammar::default()),
    );
}

#[test]
fn names_in_running_text_are_analysed() {
    let Some((_, rows)) = table("../eval/inflected_names.tsv") else {
        return;
    };
    let paradigms = paradigms();
    let mut score = Score::new("names in running text");
    for row in rows {
        let [lang, form, lemma, ..] = row.as_slice() else {
            continue;
        };
        let Some(lang) = Lang::parse(lang) else {
            continue;
        };
        let found = paradigms.analyse(lang, form);
        let found = found.iter().any(|analysis| &analysis.lemma == lemma);
        score.count(form, lemma, if found { lemma } else { "" });
    }
    score.finish(50);
}

/// Only a release build says anything: `cargo test --release --test it speed -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn speed_of_inflection() {
    let source: Vec<_> = builtin::sources(builtin::Parts::INFLECTED)
        .into_iter()
        .filter(|source| source.name.ends_with("hy.inflection.toml"))
        .collect();
    let start = std::time::Instant::now();
    let paradigms = load(&source).paradigms;
    println!("one language: {:?}", start.elapsed());
    let words = [
        "Ստեփանակերտ",
        "Հայաստանի կառավարություն",
        "բախում",
        "պայմանագիր",
        "Մոսկվա",
    ];
    let start = std::time::Instant::now();
    let mut cells = 0;
    for _ in 0..60 {
        for word in words {
            cells += paradigms.table(Lang::HY, word, &Grammar::default()).len();
        }
    }
    println!("{cells} cells: {:?}", start.elapsed());
    let start = std::time::Instant::now();
    let readings: usize = (0..100)
        .map(|_| paradigms.analyse(Lang::HY, "Հարությունյանների").len())
        .sum();
    println!("100 analyses, {readings} readings: {:?}", start.elapsed());
}
