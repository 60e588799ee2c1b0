//! Names in long texts, beside programs that find strings. `cargo bench --bench mentions`.
//! Times are those of the processor where the system tells them. Peers get every form of every name as a string; they find it anywhere, within
//! words too, where ours sees to words, capitals, endings, quotations and who is meant.

#[path = "mentions/texts.rs"]
mod texts;

use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use daachorse::charwise::CharwiseDoubleArrayAhoCorasickBuilder;
use glossary::load::{Loaded, Source, builtin, load};
use glossary::mentions::{Context, Scanner};
use glossary::text::zones;
use glossary::vocabulary::{Kind, Lang, Number};
use peak_alloc::PeakAlloc;
use texts::{Texts, names};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MEGABYTE: usize = 1 << 20;
const TEXT: usize = 32 * MEGABYTE;
const STREAM: usize = 1024 * MEGABYTE;
const BLOCK: usize = 64 << 10;
/// What a slow peer sees of the text.
const SLOW: usize = 2 * MEGABYTE;
/// As many as have some 100,000 forms.
const NAMES: usize = 5000;

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn main() {
    let mut sources = builtin::languages(builtin::Parts::INFLECTED);
    sources.push(Source::new("names.csv", names(NAMES), 1));
    let loaded = load(&sources);
    let forms = forms(&loaded);
    let mut all: Vec<&str> = forms.iter().flatten().map(String::as_str).collect();
    all.sort_unstable();
    all.dedup();
    let builtin = load(&builtin::sources(builtin::Parts::CORE));
    let mut texts = Texts::new(&builtin.glossary, &forms);
    let blocks: Vec<(usize, String)> = (0..TEXT / BLOCK)
        .map(|at| {
            (
                at % Lang::FULL.len(),
                texts.block(at % Lang::FULL.len(), BLOCK),
            )
        })
        .collect();
    let bytes = blocks.iter().map(|(_, block)| block.len()).sum();
    println!("{} forms, {:.0} MB of text", all.len(), megabytes(bytes));

    let before = MEMORY.current_usage();
    let time = Clock::now();
    let scanners: Vec<Scanner> = Lang::FULL
        .into_iter()
        .map(|lang| Scanner::new(&loaded.glossary, &loaded.paradigms, lang))
        .collect();
    tell("five scanners", time.elapsed());
    for pass in ["first time, forms are made", "again", "and again"] {
        let time = Clock::now();
        let mut count = 0;
        for (lang, block) in &blocks {
            count += scanners
                .get(*lang)
                .map_or(0, |one| one.mentions(block).len());
        }
        println!(
            "mentions, {pass:<28}{:>9.1} MB/s  ({count} mentions)",
            rate(bytes, time.elapsed())
        );
    }
    println!(
        "  memory of the scanners        {:>15.1} MB",
        megabytes(MEMORY.current_usage() - before)
    );
    let time = Clock::now();
    for (lang, block) in &blocks {
        let mut context = Context::default();
        black_box(
            scanners
                .get(*lang)
                .map(|one| one.mentions_after(&mut context, block, &[])),
        );
    }
    speed("  without zones", bytes, time.elapsed());
    let time = Clock::now();
    for (_, block) in &blocks {
        black_box(zones(block));
    }
    speed("  zones alone", bytes, time.elapsed());
    peers(&all, &blocks, bytes);
    drop(blocks);
    stream(&scanners, &mut texts);
}

/// Text without end: who was named in full is all that is kept of it.
#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn stream(scanners: &[Scanner<'_>], texts: &mut Texts<'_>) {
    let mut contexts = vec![Context::default(); scanners.len()];
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let mut took = Duration::ZERO;
    let mut count = 0;
    let mut bytes = 0;
    while bytes < STREAM {
        let lang = (bytes / BLOCK) % scanners.len();
        let block = texts.block(lang, BLOCK);
        bytes += block.len();
        let time = Clock::now();
        if let (Some(scanner), Some(context)) = (scanners.get(lang), contexts.get_mut(lang)) {
            count += scanner
                .mentions_after(context, &block, &zones(&block))
                .len();
        }
        took += time.elapsed();
    }
    speed("stream of 1 GB", bytes, took);
    println!(
        "  most memory, names not counted{:>15.1} MB  ({count} mentions)",
        megabytes(MEMORY.peak_usage() - before)
    );
}

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn peers(forms: &[&str], blocks: &[(usize, String)], bytes: usize) {
    let time = Clock::now();
    let built = AhoCorasick::builder()
        .match_kind(aho_corasick::MatchKind::LeftmostLongest)
        .build(forms);
    if let Ok(automaton) = built {
        tell("peer: aho-corasick, built", time.elapsed());
        let time = Clock::now();
        let found = blocks
            .iter()
            .map(|(_, block)| automaton.find_iter(block).count());
        let count: usize = found.sum();
        speed("peer: aho-corasick, strings", bytes, time.elapsed());
        println!("  {count} found");
    }
    let time = Clock::now();
    let built = CharwiseDoubleArrayAhoCorasickBuilder::new()
        .match_kind(daachorse::MatchKind::LeftmostLongest)
        .build(forms);
    if let Ok(automaton) = built {
        let automaton: daachorse::CharwiseDoubleArrayAhoCorasick<u32> = automaton;
        tell("peer: daachorse, built", time.elapsed());
        let time = Clock::now();
        let found = blocks
            .iter()
            .map(|(_, block)| automaton.leftmost_find_iter(block).count());
        let count: usize = found.sum();
        speed("peer: daachorse, strings", bytes, time.elapsed());
        println!("  {count} found");
    }
    flashtext(forms, blocks);
}

/// Words as flashtext takes them, from Python where that has it.
const FLASHTEXT: &str = "
import sys, time
from flashtext import KeywordProcessor
forms, text = sys.stdin.buffer.read().decode().split('\\0')
finder = KeywordProcessor(case_sensitive=True)
for form in forms.split('\\n'):
    finder.add_keyword(form)
start = time.process_time()
found = len(finder.extract_keywords(text))
took = time.process_time() - start
print(f'peer: flashtext, words                {len(text.encode()) / 1e6 / took:9.1f} MB/s  ({found} found)')
";

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn flashtext(forms: &[&str], blocks: &[(usize, String)]) {
    let text: String = blocks.iter().map(|(_, block)| block.as_str()).collect();
    let mut most = SLOW.min(text.len());
    while !text.is_char_boundary(most) {
        most -= 1;
    }
    let text = text.get(..most).unwrap_or_default();
    let run = || -> std::io::Result<String> {
        let mut python = Command::new("python3")
            .args(["-c", FLASHTEXT])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        if let Some(mut input) = python.stdin.take() {
            input.write_all(forms.join("\n").as_bytes())?;
            input.write_all(b"\0")?;
            input.write_all(text.as_bytes())?;
        }
        let output = python.wait_with_output()?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    match run() {
        Ok(line) if !line.is_empty() => println!("{line}"),
        _ => println!("peer: flashtext is not there"),
    }
}

/// Every form of every name, by language.
fn forms(loaded: &Loaded) -> Vec<Vec<String>> {
    let of = |lang: Lang| {
        let terms = loaded.glossary.terms();
        let own =
            terms.filter(|(_, concept, term)| term.lang == lang && concept.kind != Kind::Term);
        let mut forms: Vec<String> = own
            .flat_map(|(.., term)| {
                let table = loaded.paradigms.table(lang, &term.text, &term.grammar);
                let singular = table.into_iter().filter(|(features, _)| {
                    features.number == Number::Singular && !features.possessive
                });
                let forms = singular.map(|(_, form)| form);
                forms
                    .chain([term.text.to_string()])
                    .collect::<Vec<String>>()
            })
            .collect();
        forms.sort_unstable();
        forms.dedup();
        forms
    };
    Lang::FULL.into_iter().map(of).collect()
}

/// Time that this thread has had, which others on the machine do not change; else the time of day.
enum Clock {
    Processor(Duration),
    Day(Instant),
}

impl Clock {
    fn now() -> Self {
        Self::processor().map_or_else(|| Self::Day(Instant::now()), Self::Processor)
    }

    fn elapsed(&self) -> Duration {
        match self {
            Self::Processor(start) => Self::processor().unwrap_or_default().saturating_sub(*start),
            Self::Day(start) => start.elapsed(),
        }
    }

    fn processor() -> Option<Duration> {
        let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        stat.split(' ')
            .next()?
            .parse()
            .ok()
            .map(Duration::from_nanos)
    }
}

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn tell(what: &str, time: Duration) {
    println!("{what:<38}{:>9.1} ms", time.as_secs_f64() * 1e3);
}

#[expect(clippy::print_stdout, reason = "a bench tells its times")]
fn speed(what: &str, bytes: usize, time: Duration) {
    println!("{what:<38}{:>9.1} MB/s", rate(bytes, time));
}

fn rate(bytes: usize, time: Duration) -> f64 {
    megabytes(bytes) / time.as_secs_f64()
}

#[expect(clippy::cast_precision_loss, reason = "a few gigabytes")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
