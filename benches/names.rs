//! Names by sound among 100,000 generated ones, beside peers that compare letters. `cargo bench --bench names`.
//! Times say something on an idle machine only. Peers see the same queries; they find what is spelled alike, not what sounds alike.

#[path = "names/keys.rs"]
mod keys;

use std::hint::black_box;
use std::time::{Duration, Instant};

use glossary::load::{Source, builtin, load};
use glossary::matching::compare::names::NameIndex;
use glossary::matching::compare::{Comparer, Memory};
use glossary::matching::{Index, Outcome, Query};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const NAMES: usize = 100_000;
const QUERIES: usize = 2000;

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn main() {
    let Some(sounds) = load(&builtin::sounds()).sounds else {
        return;
    };
    let time = Instant::now();
    black_box(load(&builtin::sounds()));
    println!(
        "load the sounds                 {:>9.2} ms",
        millis(time.elapsed())
    );
    let names = names();
    let comparer = Comparer::new(&sounds);
    let before = MEMORY.current_usage();
    let time = Instant::now();
    let index = NameIndex::new(comparer, names.iter().map(|name| (name.as_str(), None)));
    println!(
        "index of {NAMES} names        {:>9.2} ms",
        millis(time.elapsed())
    );
    println!(
        "  bytes a name                  {:>9.1}",
        ratio(MEMORY.current_usage() - before, NAMES)
    );
    MEMORY.reset_peak_usage();

    let step = NAMES / QUERIES;
    let queries: Vec<(usize, String)> = (0..QUERIES)
        .map(|at| (at * step, french(&names[at * step])))
        .collect();
    let mut times = Vec::with_capacity(QUERIES);
    let mut right = 0;
    let start = Instant::now();
    for (expected, query) in &queries {
        let time = Instant::now();
        let found = index.find(query, None).unwrap_or_default();
        times.push(time.elapsed());
        right += usize::from(
            found
                .first()
                .is_some_and(|found| names[found.name] == names[*expected]),
        );
    }
    let all = start.elapsed();
    times.sort();
    println!(
        "find by sound, a second         {:>9.0}",
        rate(QUERIES, all)
    );
    println!(
        "  p99                           {:>9.3} ms",
        millis(times[QUERIES * 99 / 100])
    );
    println!(
        "  first is right                {:>9.3}",
        rate(right, Duration::from_secs(1)) / rate(QUERIES, Duration::from_secs(1))
    );

    let start = Instant::now();
    for (at, query) in &queries {
        black_box(comparer.compare(query, &names[*at]).is_ok());
    }
    println!(
        "compare, read and all, a second {:>9.0}",
        rate(QUERIES, start.elapsed())
    );
    // Other names of the same words, as the lists of a desk have them.
    let mut memory = Memory::new(comparer);
    let pairs: Vec<_> = (0..NAMES).step_by(2).collect();
    let french: Vec<String> = pairs.iter().map(|at| french(&names[*at])).collect();
    let start = Instant::now();
    for (at, query) in pairs.iter().zip(&french) {
        if let (Ok(one), Ok(other)) = (memory.name(query, None), memory.name(&names[*at], None)) {
            black_box(comparer.compare_names(&one, &other));
        }
    }
    println!(
        "compare, a list of pairs        {:>9.0}",
        rate(pairs.len(), start.elapsed())
    );
    let read: Vec<_> = queries
        .iter()
        .filter_map(|(at, query)| {
            Some((
                comparer.name(query, None).ok()?,
                comparer.name(&names[*at], None).ok()?,
            ))
        })
        .collect();
    let start = Instant::now();
    for (one, other) in &read {
        black_box(comparer.compare_names(one, other));
    }
    println!(
        "compare, once read, a second    {:>9.0}",
        rate(QUERIES, start.elapsed())
    );

    letters(&names);
    keys::shares(&sounds);
    peers(&names, &queries);
}

/// Names by their letters, as `lookup` finds them.
#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn letters(names: &[String]) {
    let rows = names.iter().enumerate();
    let rows: Vec<String> = rows
        .map(|(number, name)| format!("n{number},person,{name}"))
        .collect();
    let table = format!("id,kind,en\n{}\n", rows.join("\n"));
    let mut sources = builtin::languages(builtin::Parts::CORE);
    sources.push(Source::new("names.csv", table, 1));
    let time = Instant::now();
    let loaded = load(&sources);
    println!(
        "load a table of {NAMES} names {:>9.2} ms",
        millis(time.elapsed())
    );
    let index = Index::new(&loaded.glossary);
    let before = MEMORY.current_usage();
    let time = Instant::now();
    // The first few go through all names; then they are sorted.
    for name in names.iter().take(100) {
        black_box(index.lookup(&Query::new(name.as_str())));
    }
    println!(
        "index by letters, first 100     {:>9.2} ms",
        millis(time.elapsed())
    );
    println!(
        "  bytes a name                  {:>9.1}",
        ratio(MEMORY.current_usage() - before, NAMES)
    );
    let queries: Vec<Query> = names.iter().step_by(3).map(Query::new).collect();
    let start = Instant::now();
    let found = queries
        .iter()
        .filter(|query| index.lookup(query).outcome != Outcome::None);
    let found = found.count();
    println!(
        "find exactly, a second          {:>9.0}  ({found} of {} found)",
        rate(queries.len(), start.elapsed()),
        queries.len()
    );
    let start = Instant::now();
    let found = names.iter().step_by(3);
    let found = found.filter(|name| index.exact(name).next().is_some());
    let found = found.count();
    println!(
        "find letters, no answer         {:>9.0}  ({found} found)",
        rate(found, start.elapsed())
    );
}

/// Programs that compare letters, on a few of the same queries.
#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn peers(names: &[String], queries: &[(usize, String)]) {
    let few = 20;
    let start = Instant::now();
    for (_, query) in queries.iter().take(few) {
        let near = names
            .iter()
            .map(|name| strsim::normalized_damerau_levenshtein(query, name));
        black_box(near.fold(0.0, f64::max));
    }
    println!(
        "peer: strsim over all, a second {:>9.1}",
        rate(few, start.elapsed())
    );
    let start = Instant::now();
    for (_, query) in queries.iter().take(few) {
        let scorer = rapidfuzz::distance::levenshtein::BatchComparator::new(query.chars());
        black_box(names.iter().map(|name| scorer.distance(name.chars())).min());
    }
    println!(
        "peer: rapidfuzz over all        {:>9.1}",
        rate(few, start.elapsed())
    );
    let mut sorted = names.to_vec();
    sorted.sort();
    sorted.dedup();
    if let Ok(set) = fst::Set::from_iter(&sorted) {
        let builder = levenshtein_automata::LevenshteinAutomatonBuilder::new(2, false);
        let start = Instant::now();
        for (_, query) in queries.iter().take(few * 5) {
            let automaton = Automaton(builder.build_dfa(query));
            black_box(
                fst::IntoStreamer::into_stream(set.search(&automaton))
                    .into_strs()
                    .map_or(0, |found| found.len()),
            );
        }
        println!(
            "peer: fst, two edits            {:>9.1}",
            rate(few * 5, start.elapsed())
        );
    }
}

struct Automaton(levenshtein_automata::DFA);

impl fst::Automaton for Automaton {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(
            self.0.distance(*state),
            levenshtein_automata::Distance::Exact(_)
        )
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != levenshtein_automata::SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

/// Names of two words in English spelling, the same in every run.
fn names() -> Vec<String> {
    let onsets = [
        "k", "g", "sh", "v", "m", "n", "h", "t", "d", "kh", "p", "b", "z", "r", "s", "a", "ar",
        "ch",
    ];
    let vowels = ["a", "u", "o", "i", "e"];
    let codas = [
        "r", "n", "k", "m", "sh", "v", "gh", "l", "s", "t", "rt", "nd",
    ];
    let mut seed = 7_u64;
    let mut next = |most: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % most
    };
    let mut word = |syllables: usize| {
        let mut word = String::new();
        for _ in 0..syllables {
            word.push_str(onsets[next(onsets.len())]);
            word.push_str(vowels[next(vowels.len())]);
        }
        word.push_str(codas[next(codas.len())]);
        word
    };
    let given: Vec<String> = (0..800).map(|_| word(2)).collect();
    let surnames: Vec<String> = (0..12_000)
        .map(|at| {
            format!(
                "{}{}",
                word(2 + at % 2),
                if at % 4 == 0 { "ov" } else { "yan" }
            )
        })
        .collect();
    let name = |at: usize| {
        format!(
            "{} {}",
            given[(at * 7919 + at / surnames.len()) % given.len()],
            surnames[at * 104_729 % surnames.len()]
        )
    };
    (0..NAMES).map(name).collect()
}

/// As a French paper would write it.
fn french(name: &str) -> String {
    let replaced = [
        ("ch", "tch"),
        ("sh", "ch"),
        ("u", "ou"),
        ("yan", "ian"),
        ("tch", "tch"),
    ];
    replaced
        .iter()
        .fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

#[expect(clippy::cast_precision_loss, reason = "thousands")]
fn ratio(bytes: usize, names: usize) -> f64 {
    bytes as f64 / names as f64
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[expect(clippy::cast_precision_loss, reason = "thousands")]
fn rate(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}
