//! Keys by sound of others (rphonetic, a port of Apache commons-codec) beside comparison by sound, over the names lexicon: how many
//! spellings of one surname they find to be one, and how many neighbours in the alphabet that are two.

use std::collections::BTreeSet;
use std::time::Instant;

use glossary::load::{builtin, load};
use glossary::matching::compare::{Comparer, Verdict};
use glossary::sound::Sounds;
use glossary::vocabulary::{Lang, NamePart};
use rphonetic::{BeiderMorseBuilder, ConfigFiles, DaitchMokotoffSoundex, Encoder};

/// Two words with whether they are one name.
type Pair = (String, String);

/// Prints a line a peer, and one of ours without its list of names, which holds these very pairs.
#[expect(clippy::print_stdout, reason = "a bench tells its shares")]
pub(super) fn shares(sounds: &Sounds) {
    let (same, other) = pairs();
    println!(
        "surnames of the lexicon: {} pairs French/English of one name, {} neighbours",
        same.len(),
        other.len()
    );
    let tell = |peer: &str, equal: &dyn Fn(&str, &str) -> bool| {
        let time = Instant::now();
        let share = |pairs: &[Pair]| {
            let equal = pairs.iter().filter(|(one, two)| equal(one, two)).count();
            super::ratio(equal, pairs.len())
        };
        let (right, wrong) = (share(&same), share(&other));
        let speed = super::rate(same.len() + other.len(), time.elapsed());
        println!("{peer:<32}{right:>9.3} one, {wrong:.3} wrongly; {speed:.0} pairs a second");
    };
    let comparer = Comparer::new(sounds);
    tell("compare, without the list", &|one, two| {
        let found = comparer.compare(one, two);
        found.is_ok_and(|found| found.verdict == Verdict::Same)
    });
    let daitch = DaitchMokotoffSoundex::default();
    tell("peer: Daitch-Mokotoff", &|one, two| {
        let keys = |word| BTreeSet::from_iter(daitch.inner_soundex(word, true));
        !keys(one).is_disjoint(&keys(two))
    });
    let files = ConfigFiles::default();
    let beider = BeiderMorseBuilder::new(&files).build();
    tell("peer: Beider-Morse, generic", &|one, two| {
        let (one, two) = (beider.encode(one), beider.encode(two));
        let keys = |text: &str| -> BTreeSet<String> {
            text.split(['|', '(', ')', '-'])
                .filter(|key| !key.is_empty())
                .map(str::to_owned)
                .collect()
        };
        !keys(&one).is_disjoint(&keys(&two))
    });
}

/// The first French and the first English form of each surname where they differ; and English forms that stand side by side.
fn pairs() -> (Vec<Pair>, Vec<Pair>) {
    let loaded = load(&builtin::names());
    let mut same = Vec::new();
    let mut english = Vec::new();
    let surnames = loaded.names.classes().iter();
    for class in surnames.filter(|class| class.part == NamePart::Surname) {
        let first = |lang| {
            let form = class.forms.iter();
            let mut form = form.filter(|form| form.lang == Some(lang) && !form.feminine);
            form.next().map(|form| form.text.to_string())
        };
        let (Some(one), Some(two)) = (first(Lang::FR), first(Lang::EN)) else {
            continue;
        };
        english.push(two.clone());
        if one != two {
            same.push((one, two));
        }
    }
    english.sort();
    english.dedup();
    let other = english.windows(2).filter_map(|pair| match pair {
        [one, two] => Some((one.clone(), two.clone())),
        _ => None,
    });
    (same, other.collect())
}
