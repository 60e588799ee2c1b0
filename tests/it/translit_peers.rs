//! Our standards beside tetrak-translit (of `PyPI`), over the names lexicon. Skipped where it is not installed:
//! `pip install tetrak-translit==4.1.0`, with its folder in `PATH`.

use glossary::load::builtin::{self, Parts};
use glossary::load::load;
use glossary::translit::{Direction, Writer};
use glossary::vocabulary::Lang;

use crate::cli::peer;

/// What it makes of lines; `None` where it is not there.
fn tetrak(scheme: &str, lines: &str) -> Option<String> {
    let args = [
        "transliterate",
        "--scheme",
        scheme,
        "--to",
        "latin",
        "--orthography",
        "reformed",
    ];
    peer("tetrak-translit", &args, lines)
}

type Changes = &'static [(&'static str, &'static str)];

/// Ours, theirs, and their letters made ours where the two are known to differ: it writes the aspiration of ISO 9985:1996 and of
/// BGN/PCGN with a typewriter apostrophe, the standards print ’.
const SCHEMES: [(&str, &str, Changes); 4] = [
    ("hy/ala-lc", "hy/ala_lc", &[]),
    ("hy/hubschmann-meillet", "hy/hubschmann_meillet", &[]),
    ("hy/iso-9985", "hy/iso_9985_1996", &[("'", "’")]),
    ("hy/bgn-pcgn", "hy/bgn_pcgn", &[("'", "’")]),
];

#[test]
fn tetrak_writes_the_names_of_the_lexicon_as_we_do() {
    let loaded = load(&builtin::sources(Parts::ALL));
    let writer = Writer::new(&loaded.schemes, &loaded.glossary);
    let classes = loaded.names.classes().iter();
    let mut names: Vec<&str> = classes
        .flat_map(|class| &class.forms)
        .filter(|form| form.lang == Some(Lang::HY))
        .map(|form| &*form.text)
        .collect();
    names.sort_unstable();
    names.dedup();
    for (id, scheme, changes) in SCHEMES {
        let asked: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| id != "hy/bgn-pcgn" || !beyond_its_bgn(name))
            .collect();
        let Some(theirs) = tetrak(scheme, &(asked.join("\n") + "\n")) else {
            println!("skipped: no tetrak-translit");
            return;
        };
        assert_eq!(theirs.lines().count(), asked.len(), "{id}");
        let (ours, _) = loaded.schemes.get(id).unwrap();
        let mut other = Vec::new();
        for (name, theirs) in asked.iter().zip(theirs.lines()) {
            let theirs = changes
                .iter()
                .fold(theirs.to_owned(), |text, (from, to)| text.replace(from, to));
            let ours = writer.write(ours, Direction::Forward, name, 1).unwrap();
            if ours[0].text != theirs {
                other.push(format!("{name}: {}, tetrak {theirs}", ours[0].text));
            }
        }
        println!("{id}: {} of {} names otherwise", other.len(), asked.len());
        assert_eq!(other, [""; 0], "{id}");
    }
}

/// The agreement writes ե as ye behind vowels too, which tetrak does at the beginning of words only; and of the older letter ւ by
/// itself the agreement does not speak.
fn beyond_its_bgn(name: &str) -> bool {
    let vowels = "աեէըիոօ";
    let mut before = ' ';
    let behind_vowel = name.chars().any(|letter| {
        let last = std::mem::replace(&mut before, letter);
        matches!(letter, 'ե' | 'և') && (vowels.contains(last) || last == 'ւ')
    });
    behind_vowel || name.replace("ու", "").replace("Ու", "").contains('ւ')
}
