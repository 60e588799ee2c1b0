//! `glossary summarize`: what a French report says, in other languages, and who says it.

mod json;
mod text;

use std::iter;
use std::mem::ManuallyDrop;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use glossary::document::{Format as FileFormat, readable, segments};
use glossary::l10n::{LOCALES, Locale};
use glossary::load::Loaded;
use glossary::load::builtin::Parts;
use glossary::report::{Reader, Reading, Unread, UnreadReason, looks_like};
use glossary::summary::{Summariser, Summary};
use glossary::vocabulary::{Date, Lang, Lexicon, Message, Span};

use crate::error::CliError;
use crate::exit::Exit;
use crate::input;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A report in French: a text or Markdown file, or `-` for standard input
    #[arg(value_name = "REPORT")]
    report: String,

    /// Languages to summarize in, with commas between them: en, hy, az, fr
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = lang, default_value = "en,hy,az")]
    to: Vec<Lang>,

    /// Day of the report, for dates without a year [default: from the front matter, else the first full date of the text]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,

    /// How to print the summaries
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// Headings and lists
    Markdown,
    /// Claims, background, what was not summarized, and the sentences
    Json,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    // A language without summaries is told before anything is read.
    let mut locales: Vec<Locale> = Vec::new();
    for lang in &args.to {
        if !locales.iter().any(|locale| locale.lang() == *lang) {
            locales.push(Locale::builtin(*lang).ok_or_else(|| unknown(*lang))?);
        }
    }
    let report = input::read_text(&args.report)?;
    let loaded = session.load(Parts::REPORT)?;
    let style = session.style(&loaded.glossary)?;
    let format = FileFormat::from_path(Path::new(&args.report)).unwrap_or_default();
    let parts = readable(&segments(format, &report), &report);
    // Stays until the program ends, as the glossary does.
    let reader = reader(loaded, &report, &parts, &args.report)?;
    let reader = ManuallyDrop::new(reader.with_names(session.names(loaded)));
    let date = args.date.or_else(|| front_matter_date(&report));
    let reading = reader.read(&report, &parts, date);
    let summariser = Summariser {
        glossary: &loaded.glossary,
        paradigms: &loaded.paradigms,
        phrases: &loaded.phrases,
        style: &style,
    };
    let summaries = summaries(&summariser, &reading, &report, &locales)?;
    let told = Told {
        report: &report,
        reading: &reading,
        summaries: &summaries,
        locales: &locales,
    };
    match args.format {
        Format::Text => session.output.data(&text::text(&told))?,
        Format::Markdown => session.output.data(&text::markdown(&told))?,
        Format::Json => {
            let value = json::object(&told, &reader);
            session.output.line(&format!("{value:#}"))?;
        }
    }
    Ok(close(args, session, &summaries))
}

/// One summary a locale. A locale keeps to its thread, so the others make their own: that costs less than to wait for it.
fn summaries(
    summariser: &Summariser<'_>,
    reading: &Reading,
    report: &str,
    locales: &[Locale],
) -> Result<Vec<Summary>, CliError> {
    let Some((first, others)) = locales.split_first() else {
        return Ok(Vec::new());
    };
    let langs: Vec<Lang> = others.iter().map(Locale::lang).collect();
    thread::scope(|scope| {
        let tell = |lang: Lang| summariser.summarise(reading, report, &Locale::builtin(lang)?);
        let spawn = |lang| (lang, scope.spawn(move || tell(lang)));
        let threads: Vec<_> = langs.into_iter().map(spawn).collect();
        let first = (first.lang(), summariser.summarise(reading, report, first));
        let others = threads.into_iter().map(|(lang, thread)| {
            let summary = thread.join();
            // A panic of the other thread is a bug and stays one.
            (lang, summary.unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let all = iter::once(first).chain(others);
        all.map(|(lang, summary)| summary.ok_or_else(|| unknown(lang)))
            .collect()
    })
}

/// What every format needs.
struct Told<'a> {
    report: &'a str,
    reading: &'a Reading,
    summaries: &'a [Summary],
    locales: &'a [Locale],
}

impl Told<'_> {
    /// Everything that a summary leaves out, in the order of the report: titles are no loss.
    fn left_out(&self, summary: &Summary) -> Vec<&str> {
        let unread = self.reading.not_summarised.iter();
        let unread = unread
            .filter(|unread| unread.reason != UnreadReason::Heading)
            .map(|Unread { span, .. }| *span);
        let claims = self.reading.claims.iter().chain(&self.reading.background);
        let unsaid = claims
            .filter(|claim| summary.unsaid.iter().any(|unsaid| unsaid.claim == claim.id))
            .map(|claim| claim.span);
        let mut spans: Vec<Span> = unread.chain(unsaid).collect();
        spans.sort();
        spans.dedup();
        let lines = spans.into_iter().map(|span| span.of(self.report).trim());
        lines.filter(|line| !line.is_empty()).collect()
    }
}

/// The day in the front matter of a Markdown file: `date: 2020-09-27`.
fn front_matter_date(report: &str) -> Option<Date> {
    let mut lines = report.lines();
    (lines.next()?.trim_end() == "---").then_some(())?;
    let mut lines = lines.take_while(|line| line.trim_end() != "---");
    lines.find_map(|line| Date::parse(line.strip_prefix("date:")?.trim()))
}

/// A reader for the first language with a lexicon that the report looks like.
fn reader<'a>(
    loaded: &'a Loaded,
    report: &str,
    parts: &[Span],
    path: &str,
) -> Result<Reader<'a>, CliError> {
    let prose: Vec<&str> = parts.iter().map(|part| part.of(report)).collect();
    let prose = prose.join(" ");
    let fits = |lang: Lang, lexicon: &Lexicon| {
        let language = loaded.glossary.language(lang)?;
        looks_like(&prose, lexicon, language).then_some(())
    };
    let mut lexicons = loaded.lexicons.iter();
    let reader = lexicons.find_map(|(lang, lexicon)| {
        fits(*lang, lexicon)?;
        Reader::new(&loaded.glossary, lexicon, &loaded.paradigms, *lang)
    });
    reader.ok_or_else(|| {
        let languages: Vec<String> = loaded.lexicons.keys().map(Lang::to_string).collect();
        CliError::new(Message::NotAReport {
            path: path.to_owned(),
            languages: languages.join(", "),
        })
        .hint(Message::HelpReport {})
    })
}

/// Says what is missing, and how it went.
fn close(args: &Args, session: &Session<'_>, summaries: &[Summary]) -> Exit {
    for summary in summaries {
        for unsaid in &summary.unsaid {
            session.output.detail(&session.say(&Message::SummaryGap {
                lang: summary.lang.to_string(),
                claim: unsaid.claim.to_string(),
                detail: unsaid.gap.to_string(),
            }));
        }
    }
    let empty = |summary: &Summary| summary.sentences.is_empty() && summary.background.is_empty();
    if summaries.iter().all(empty) {
        let path = args.report.clone();
        session
            .output
            .warn(&session.say(&Message::NothingSummarised { path }));
        return Exit::Findings;
    }
    Exit::Done
}

fn unknown(lang: Lang) -> CliError {
    let tags: Vec<String> = LOCALES.iter().map(Lang::to_string).collect();
    let allowed: Vec<&str> = tags.iter().map(String::as_str).collect();
    let found = lang.to_string();
    CliError::new(Message::NoSummaryLanguage {
        found: found.clone(),
    })
    .allowed(&found, &allowed)
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag.trim()).ok_or_else(|| "not a language tag".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text.trim()).ok_or_else(|| "not a day, as in 2020-09-27".to_owned())
}
