//! Fits the constants of `glossary/sound/verdict.toml` that turn what sets two names apart into a probability.
//! `cargo run --release --example fit_verdict -- [cities.txt]` prints them, with what was said and what was true of the other half.
//!
//! It learns from two things, one half of each; the other half shows how well it learned. First, names by sound alone: the forms
//! of one name of the lexicon or the glossary in two languages are one name, near neighbours that are written differently in a
//! language which has both are two. Second, the first answers to the retrieval set (`tests/retrieval`).

use std::collections::BTreeMap;
use std::env;
use std::fs;

use glossary::load::builtin::{Parts, sources};
use glossary::load::{Loaded, load};
use glossary::matching::compare::names::NameIndex;
use glossary::matching::compare::{Comparer, Features, Listed, Name};
use glossary::rendering::name_parts;
use glossary::vocabulary::{Concept, Form, Kind, Lang};

#[allow(dead_code, reason = "who fits and who measures use different parts")]
#[path = "../tests/retrieval/set.rs"]
mod set;

/// One pair of different names in so many is looked at.
const NEIGHBOURS: usize = 2;
/// What all pairs weigh together; each answer of the retrieval set weighs 1.
const PAIRS: f64 = 2000.0;
const STEPS: usize = 60;
/// Names of the coefficients, and what each is multiplied by.
const NAMES: [&str; 10] = [
    "intercept",
    "distance",
    "length",
    "paired",
    "listed",
    "rivals",
    "omitted",
    "bearers",
    "slip",
    "ending",
];

type Forms = BTreeMap<Lang, Vec<String>>;
type Inputs = [f64; NAMES.len()];

struct Sample {
    same: bool,
    inputs: Inputs,
    weight: f64,
}

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() {
    let loaded = load(&sources(Parts::ALL));
    let Some(sounds) = &loaded.sounds else {
        return;
    };
    let comparer = Comparer::new(sounds);
    let mut halves = [Vec::new(), Vec::new()];
    for (at, half) in halves.iter_mut().enumerate() {
        let names: Vec<Forms> = names(&loaded).into_iter().skip(at).step_by(2).collect();
        half.extend(pairs(&comparer, &names));
        let listed = Listed::new(&loaded.names, loaded.glossary.languages());
        half.extend(answers(&loaded, comparer.with_classes(&listed), at));
    }
    let [first, second] = halves;
    println!("# {} samples, and {} to check", first.len(), second.len());
    let constants = fit(&first);
    for (name, constant) in NAMES.iter().zip(constants) {
        println!("{name} = {}", (constant * 1000.0).round());
    }
    println!("# the other half: probability, weight, said, true");
    for bin in 0..10_u8 {
        let low = f64::from(bin) / 10.0;
        let of = |sample: &&Sample| {
            let said = probability(&constants, &sample.inputs);
            said >= low && said < low + 0.1
        };
        let inside: Vec<&Sample> = second.iter().filter(of).collect();
        let weight: f64 = inside.iter().map(|sample| sample.weight).sum();
        let said: f64 = inside
            .iter()
            .map(|sample| sample.weight * probability(&constants, &sample.inputs))
            .sum();
        let same: f64 = inside
            .iter()
            .filter(|sample| sample.same)
            .map(|sample| sample.weight)
            .sum();
        println!(
            "# {low:.1} {weight:9.1} {:.3} {:.3}",
            said / weight,
            same / weight
        );
    }
}

/// All names that stand by themselves, each with its forms by language.
fn names(loaded: &Loaded) -> Vec<Forms> {
    let mut names: Vec<Forms> = loaded.glossary.concepts().iter().flat_map(forms).collect();
    for class in loaded.names.classes() {
        let mut forms = Forms::new();
        for form in class.forms.iter().filter(|form| !form.feminine) {
            let list = form.lang.map(|lang| forms.entry(lang).or_default());
            if let Some(list) = list.filter(|_| !form.text.contains(' ')) {
                list.push(form.text.to_string());
            }
        }
        names.push(forms);
    }
    names.sort();
    names.dedup();
    names
}

/// The names of a concept that stand by themselves: surname and given name of a person, a place.
fn forms(concept: &Concept) -> Vec<Forms> {
    let mut lists = vec![Forms::new(), Forms::new()];
    for term in &concept.terms {
        if matches!(term.form, Form::Acronym | Form::Short) {
            continue;
        }
        let parts = match concept.kind {
            Kind::Place => vec![term.text.to_string()],
            Kind::Person => name_parts(term).map_or_else(Vec::new, |(given, surname)| {
                vec![surname.to_owned(), given.to_owned()]
            }),
            _ => Vec::new(),
        };
        for (list, part) in lists.iter_mut().zip(parts) {
            let known = list.entry(term.lang).or_default();
            if !part.is_empty() && !part.contains(' ') && !known.contains(&part) {
                known.push(part);
            }
        }
    }
    lists.retain(|list| !list.is_empty());
    lists
}

/// Pairs of forms that no veto keeps apart; those of one name and those of two weigh the same.
fn pairs(comparer: &Comparer<'_>, names: &[Forms]) -> Vec<Sample> {
    let read: Vec<Vec<(Lang, Name)>> = names.iter().map(|forms| read(comparer, forms)).collect();
    let mut samples = Vec::new();
    for (at, one) in read.iter().enumerate() {
        for (index, (lang, name)) in one.iter().enumerate() {
            let others = one
                .iter()
                .skip(index + 1)
                .filter(|(other, _)| other != lang);
            samples.extend(others.filter_map(|(_, other)| sample(comparer, name, other, true)));
        }
        for (to, other) in read.iter().enumerate().skip(at + 1) {
            if (at * 7919 + to) % NEIGHBOURS == 0 && two(&names[at], &names[to]) {
                for (_, name) in one {
                    samples.extend(
                        other
                            .iter()
                            .filter_map(|(_, other)| sample(comparer, name, other, false)),
                    );
                }
            }
        }
    }
    // As many as the lexicon has: of the negatives one in so many was taken.
    let weight = |sample: &Sample| if sample.same { 1.0 } else { count(NEIGHBOURS) };
    let total: f64 = samples.iter().map(weight).sum();
    for sample in &mut samples {
        sample.weight = PAIRS * weight(sample) / total;
    }
    samples
}

fn read(comparer: &Comparer<'_>, forms: &Forms) -> Vec<(Lang, Name)> {
    let all = forms
        .iter()
        .flat_map(|(lang, texts)| texts.iter().map(|text| (*lang, text)));
    all.filter_map(|(lang, text)| Some((lang, comparer.name(text, Some(lang)).ok()?)))
        .collect()
}

/// Whether a language that has both writes them differently, in all their forms.
fn two(one: &Forms, other: &Forms) -> bool {
    let shared = one
        .iter()
        .filter_map(|(lang, texts)| Some((texts, other.get(lang)?)));
    let mut seen = false;
    for (texts, others) in shared {
        seen = true;
        if texts.iter().any(|text| others.contains(text)) {
            return false;
        }
    }
    seen
}

fn sample(comparer: &Comparer<'_>, one: &Name, other: &Name, same: bool) -> Option<Sample> {
    let found = comparer.compare_names(one, other);
    (found.veto.is_none() && is_whole(found.features)).then_some(Sample {
        same,
        inputs: inputs(found.features),
        weight: 1.0,
    })
}

/// The first answers to one half of the retrieval set.
fn answers(loaded: &Loaded, comparer: Comparer<'_>, half: usize) -> Vec<Sample> {
    let cities = env::args()
        .nth(1)
        .and_then(|path| fs::read_to_string(path).ok());
    let cities: Vec<String> = cities
        .iter()
        .flat_map(|text| text.lines().map(str::to_owned))
        .collect();
    let set = set::set(loaded, &cities);
    let names = set.names.iter().map(|name| (name.as_str(), Some(Lang::EN)));
    let index = NameIndex::new(comparer, names);
    let queries = set
        .queries
        .iter()
        .map(|query| (query.text.as_str(), Some(query.name)));
    let absent = set.absent.iter().map(|name| (*name, None));
    let asked: Vec<(&str, Option<usize>)> = queries
        .filter(|(_, name)| name.is_some_and(|name| name % 2 == half))
        .chain(absent.skip(half).step_by(2))
        .collect();
    asked
        .into_iter()
        .filter_map(|(text, meant)| {
            let found = index.find(text, None).ok()?;
            let first = found.first().filter(|first| {
                let features = first.comparison.features;
                features.initials + features.free == 0
            })?;
            Some(Sample {
                same: meant == Some(first.name),
                inputs: inputs(first.comparison.features),
                weight: 1.0,
            })
        })
        .collect()
}

/// Whether nothing is missing or wrong.
fn is_whole(features: Features) -> bool {
    features.omitted + features.slips + features.endings == 0
}

fn inputs(features: Features) -> Inputs {
    let whole = is_whole(features);
    let omitted = features.omitted > 0;
    [
        1.0,
        features.distance,
        if features.length == 0 || !whole {
            0.0
        } else {
            count(features.length.clamp(4, 8))
        },
        count(features.paired.saturating_sub(1).min(2)),
        if whole { count(features.listed) } else { 0.0 },
        (1.0 + count(features.crowd.rivals)).ln(),
        count(features.omitted),
        if omitted {
            (1.0 + count(features.crowd.bearers)).ln()
        } else {
            0.0
        },
        count(features.slips),
        count(features.endings),
    ]
}

fn probability(constants: &Inputs, inputs: &Inputs) -> f64 {
    let sum: f64 = constants
        .iter()
        .zip(inputs)
        .map(|(one, other)| one * other)
        .sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Logistic regression by Newton's method, with a little weight on small constants.
fn fit(samples: &[Sample]) -> Inputs {
    let mut at: Inputs = [0.0; NAMES.len()];
    for _ in 0..STEPS {
        let mut slope: Inputs = at.map(|constant| -0.01 * constant);
        let mut curve = [[0.0; NAMES.len()]; NAMES.len()];
        for (number, row) in curve.iter_mut().enumerate() {
            row[number] = 0.01;
        }
        for Sample {
            same,
            inputs,
            weight,
        } in samples
        {
            let said = probability(&at, inputs);
            let error = f64::from(u8::from(*same)) - said;
            for (row, one) in inputs.iter().enumerate() {
                slope[row] += weight * error * one;
                for (column, other) in inputs.iter().enumerate() {
                    curve[row][column] += weight * said * (1.0 - said) * one * other;
                }
            }
        }
        let step = solve(curve, slope);
        for (at, step) in at.iter_mut().zip(step) {
            *at += step.clamp(-5.0, 5.0);
        }
    }
    at
}

/// Gauss's elimination; the matrix is symmetric and positive.
fn solve(mut matrix: [Inputs; NAMES.len()], mut right: Inputs) -> Inputs {
    for pivot in 0..NAMES.len() {
        let row = matrix[pivot];
        for below in pivot + 1..NAMES.len() {
            let factor = matrix[below][pivot] / row[pivot];
            for (cell, above) in matrix[below].iter_mut().zip(row) {
                *cell -= factor * above;
            }
            right[below] -= factor * right[pivot];
        }
    }
    let mut answer: Inputs = [0.0; NAMES.len()];
    for at in (0..NAMES.len()).rev() {
        let known: f64 = matrix[at]
            .iter()
            .zip(answer)
            .skip(at + 1)
            .map(|(one, other)| one * other)
            .sum();
        answer[at] = (right[at] - known) / matrix[at][at];
    }
    answer
}

#[expect(clippy::cast_precision_loss, reason = "thousands")]
fn count(number: usize) -> f64 {
    number as f64
}
