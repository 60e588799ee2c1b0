//! How long a cold start takes, part by part, beside a peer that does the least such a part must do.
//! `cargo bench`, or `cargo bench -- lookup` for some of them. Times are medians; they say something on an idle machine only.

use std::hint::black_box;
use std::time::{Duration, Instant};

use glossary::l10n::Locale;
use glossary::load::builtin::{Parts, sources};
use glossary::load::load;
use glossary::matching::{Index, Query};
use glossary::report::Reader;
use glossary::summary::Summariser;
use glossary::vocabulary::{Lang, Span};

const ROUNDS: usize = 30;
const REPORT: &str = include_str!("../docs/example-report.fr.md");

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn main() {
    let filter = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let bench = |name: &str, run: &dyn Fn()| {
        if filter.as_deref().is_none_or(|part| name.contains(part)) {
            let time = median(run);
            println!("{name:<42}{:>9.2} ms", time.as_secs_f64() * 1e3);
        }
    };
    let core = sources(Parts::CORE);
    let all = sources(Parts::ALL);
    // Keys of names are folded by the rules of the languages.
    let mut parts_of_names = sources(Parts::NAMES);
    parts_of_names.retain(|source| {
        let folders = ["glossary/names/", "glossary/lang/"];
        folders.iter().any(|folder| source.name.starts_with(folder))
    });
    bench("load: names", &|| drop(black_box(load(&core))));
    bench("load: given names and surnames", &|| {
        drop(black_box(load(&parts_of_names)));
    });
    bench("load: everything", &|| drop(black_box(load(&all))));
    bench("load: peer, toml parses the same text", &|| {
        for source in &all {
            black_box(toml::de::DeTable::parse(&source.text).is_ok());
        }
    });

    let loaded = load(&all);
    let lookup = |name: &str| {
        black_box(Index::new(&loaded.glossary).lookup(&Query::new(name)));
    };
    bench("lookup: as written", &|| lookup("Stepanakert"));
    bench("lookup: other letters", &|| lookup("STEPANAKERT"));
    bench("lookup: near miss", &|| lookup("Stepanakret"));
    bench("lookup: peer, strsim over all terms", &|| {
        let near = loaded.glossary.terms().map(|(_, _, term)| {
            let likeness = strsim::normalized_damerau_levenshtein("Stepanakret", &term.text);
            (likeness * 1e6).round()
        });
        black_box(near.fold(0.0, f64::max));
    });

    let Some(lexicon) = loaded.lexicons.get(&Lang::FR) else {
        return;
    };
    let reader = || Reader::new(&loaded.glossary, lexicon, &loaded.paradigms, Lang::FR);
    let whole = [Span::new(0, REPORT.len())];
    bench("read: make a reader", &|| drop(black_box(reader())));
    let (Some(ready), Some(style)) = (reader(), loaded.glossary.style("neutral")) else {
        return;
    };
    bench("read: a report", &|| {
        black_box(ready.read(REPORT, &whole, None));
    });
    let reading = ready.read(REPORT, &whole, None);
    let summariser = Summariser {
        glossary: &loaded.glossary,
        paradigms: &loaded.paradigms,
        phrases: &loaded.phrases,
        style,
    };
    for lang in [Lang::EN, Lang::HY, Lang::AZ] {
        bench(&format!("summarise: make the locale {lang}"), &|| {
            drop(black_box(Locale::builtin(lang)));
        });
        if let Some(locale) = Locale::builtin(lang) {
            bench(&format!("summarise: in {lang}"), &|| {
                black_box(summariser.summarise(&reading, REPORT, &locale));
            });
        }
    }
}

fn median(run: &dyn Fn()) -> Duration {
    run();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times.get(ROUNDS / 2).copied().unwrap_or_default()
}
