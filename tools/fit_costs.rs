//! Fits what it costs to take one sound for another: `cargo run --release --example fit_costs`.
//!
//! In the way of Ristad and Yianilos (1998), with the cheapest alignments only: the forms of one name of the lexicon in two languages
//! are aligned, pairs of sounds are counted, what is frequent becomes cheap, and so on until nothing changes. Prints what the pairs
//! would cost beside what `glossary/sound/costs.toml` says, the commonest first; the scale is that of the file. Nothing is written.

use std::collections::BTreeMap;

use glossary::load::builtin::{Parts, sources};
use glossary::load::load;
use glossary::sound::{Reading, Sounds};
use glossary::vocabulary::{Lang, NameLexicon};

/// Words farther apart are not taken for pairs to learn from.
const MOST: u32 = 180;
const ROUNDS: usize = 8;
/// Pairs that are seen less often say nothing.
const LEAST: f64 = 8.0;

/// Two strings of sounds, `russian` where the second is Russian; what is missing is `-`.
struct Aligned {
    one: Vec<char>,
    other: Vec<char>,
    russian: bool,
}

/// A sound, or none, beside another, and whether the second is Russian.
type Pair = (char, char, bool);
type Costs = BTreeMap<Pair, f64>;

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() {
    let loaded = load(&sources(Parts::ALL));
    let Some(sounds) = &loaded.sounds else {
        return;
    };
    let (words, hand) = words(sounds, &loaded.names);
    let mut costs = Costs::new();
    let mut counts = Costs::new();
    for _ in 0..ROUNDS {
        counts = Costs::new();
        for word in &words {
            for (one, other) in align(&costs, word) {
                *counts.entry((one, other, word.russian)).or_default() += 1.0;
            }
        }
        costs = costs_of(&counts);
    }
    let scale = scale(&costs, &counts, &hand);
    println!(
        "# {} pairs of words; sounds, Russian, count, fitted, in the file",
        words.len()
    );
    let mut rows: Vec<(&Pair, &f64)> = counts.iter().collect();
    rows.sort_by(|one, other| other.1.total_cmp(one.1).then(one.0.cmp(other.0)));
    for (pair, count) in rows {
        let (one, other, russian) = *pair;
        if one == other || *count < LEAST {
            continue;
        }
        let fitted = costs.get(pair).copied().unwrap_or(0.0) * scale;
        let hand = hand
            .get(pair)
            .map_or_else(|| "?".to_owned(), |hand| format!("{hand:.0}"));
        let russian = if russian { "ru" } else { "" };
        println!("{one} {other} {russian:2} {count:6} {fitted:5.0} {hand:>5}");
    }
}

/// Forms of one name in two languages as sounds, by their nearest readings; and what pairs of sounds cost now, on average.
fn words(sounds: &Sounds, names: &NameLexicon) -> (Vec<Aligned>, Costs) {
    let mut words = Vec::new();
    let mut sums: BTreeMap<Pair, (f64, f64)> = BTreeMap::new();
    for class in names.classes() {
        let forms: Vec<_> = class
            .forms
            .iter()
            .filter(|form| !form.feminine && !form.text.contains(' '))
            .collect();
        for (at, form) in forms.iter().enumerate() {
            for other in forms
                .iter()
                .skip(at + 1)
                .filter(|other| other.lang != form.lang)
            {
                // Russian stands second.
                let (first, second) = if form.lang == Some(Lang::RU) {
                    (*other, *form)
                } else {
                    (*form, *other)
                };
                let (one, two) = (
                    sounds.word(&first.text, first.lang),
                    sounds.word(&second.text, second.lang),
                );
                let Some(found) = sounds
                    .distance(&one, &two, MOST)
                    .filter(|found| !found.slip)
                else {
                    continue;
                };
                let (one, two) = &found.readings;
                let russian = second.lang == Some(Lang::RU);
                for pair in sounds.pairing(one, two) {
                    let symbol =
                        |sound: Option<u8>| sound.map_or('-', |sound| sounds.symbol(sound));
                    let sum = sums
                        .entry(ordered(symbol(pair.one), symbol(pair.other), russian))
                        .or_default();
                    *sum = (sum.0 + f64::from(pair.cost), sum.1 + 1.0);
                }
                let text = |reading: &Reading| sounds.symbols(reading.stem()).chars().collect();
                words.push(Aligned {
                    one: text(one),
                    other: text(two),
                    russian,
                });
            }
        }
    }
    let hand = sums
        .into_iter()
        .map(|(pair, (sum, number))| (pair, sum / number));
    (words, hand.collect())
}

/// Where neither is Russian, the order says nothing.
fn ordered(one: char, other: char, russian: bool) -> Pair {
    if russian || one <= other {
        (one, other, russian)
    } else {
        (other, one, russian)
    }
}

/// The cheapest alignment.
fn align(costs: &Costs, word: &Aligned) -> Vec<(char, char)> {
    let cost = |one: char, other: char| {
        let known = costs.get(&ordered(one, other, word.russian)).copied();
        known.unwrap_or(if one == other {
            0.0
        } else if one == '-' || other == '-' {
            9.0
        } else {
            10.0
        })
    };
    let (one, other) = (&word.one, &word.other);
    let mut table = vec![vec![0.0_f64; other.len() + 1]; one.len() + 1];
    for at in 0..=one.len() {
        for to in 0..=other.len() {
            let mut best = if at + to == 0 { 0.0 } else { f64::MAX };
            if at > 0 && to > 0 {
                best = best.min(table[at - 1][to - 1] + cost(one[at - 1], other[to - 1]));
            }
            if at > 0 {
                best = best.min(table[at - 1][to] + cost(one[at - 1], '-'));
            }
            if to > 0 {
                best = best.min(table[at][to - 1] + cost('-', other[to - 1]));
            }
            table[at][to] = best;
        }
    }
    let (mut at, mut to) = (one.len(), other.len());
    let mut pairs = Vec::new();
    let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    while at > 0 || to > 0 {
        let here = table[at][to];
        if at > 0
            && to > 0
            && near(
                here,
                table[at - 1][to - 1] + cost(one[at - 1], other[to - 1]),
            )
        {
            (at, to) = (at - 1, to - 1);
            pairs.push((one[at], other[to]));
        } else if at > 0 && near(here, table[at - 1][to] + cost(one[at - 1], '-')) {
            at -= 1;
            pairs.push((one[at], '-'));
        } else {
            to -= 1;
            pairs.push(('-', other[to]));
        }
    }
    pairs
        .into_iter()
        .map(|(one, other)| {
            let (one, other, _) = ordered(one, other, word.russian);
            (one, other)
        })
        .collect()
}

/// How much rarer a pair is than its sounds beside themselves.
fn costs_of(counts: &Costs) -> Costs {
    let mut alone: BTreeMap<(char, bool), f64> = BTreeMap::new();
    for ((one, other, russian), count) in counts {
        for sound in [one, other] {
            *alone.entry((*sound, *russian)).or_default() += count / 2.0;
        }
    }
    let gap = |russian: bool| {
        let all = alone.iter().filter(|((_, of), _)| *of == russian);
        all.map(|(_, count)| count).sum::<f64>() / 25.0
    };
    let of = |sound: char, russian: bool| match sound {
        '-' => gap(russian),
        _ => alone.get(&(sound, russian)).copied().unwrap_or(1.0),
    };
    let cost = |(pair, count): (&Pair, &f64)| {
        let (one, other, russian) = *pair;
        let usual = (of(one, russian) * of(other, russian)).sqrt();
        (
            *pair,
            if one == other {
                0.0
            } else {
                (usual / count).ln().max(0.0)
            },
        )
    };
    counts.iter().map(cost).collect()
}

/// What makes the fitted costs as large as those of the file, over the pairs that are often seen.
fn scale(costs: &Costs, counts: &Costs, hand: &Costs) -> f64 {
    let (mut both, mut square) = (0.0, 0.0);
    for (pair, fitted) in costs {
        let often = counts.get(pair).is_some_and(|count| *count >= LEAST);
        if let Some(hand) = hand.get(pair).filter(|_| often) {
            both += fitted * hand;
            square += fitted * fitted;
        }
    }
    both / square.max(1e-9)
}
