//! `glossary lint`: every problem of packs, with its place and what to do.

use std::path::PathBuf;

use glossary::l10n;
use glossary::load::builtin::{self, Parts};
use glossary::load::{Source, lint};
use glossary::normalize;
use glossary::vocabulary::{Message, Problem, Severity};
use serde_json::json;

use crate::config::has_extension;
use crate::diagnostics::Diagnostics;
use crate::error::CliError;
use crate::exit::Exit;
use crate::packs;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folders or files; without any, the built-in glossary
    paths: Vec<PathBuf>,

    /// How to print problems
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Also reports concepts and forms that are marked as unverified
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
enum Format {
    /// With the source line, for people
    #[default]
    Text,
    /// One JSON object a line
    Json,
    /// Annotations of GitHub Actions
    Github,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let (sources, checked) = sources(&args.paths, session.config.builtin)?;
    let (loaded, mut problems) = lint::lint(&sources, args.strict);
    // The examples run on the whole glossary; those of the linted packs are asked.
    let examples = lint::examples(&sources);
    let own = examples
        .iter()
        .filter(|one| one.source >= sources.len() - checked)
        .map(|one| (one.source, &one.example));
    problems.extend(normalize::failing(&loaded.glossary, &loaded.paradigms, own));
    for (index, source) in sources.iter().enumerate() {
        if has_extension(&source.name, "ftl") {
            problems.extend(l10n::syntax(index, &source.text));
        }
    }
    problems.sort_by_key(|problem| (problem.source, problem.span));
    // What is wrong below the linted packs is not theirs to mend.
    problems.retain(|problem| problem.source >= sources.len() - checked);
    print(args.format, &sources, &problems, session)?;
    let errors = count(&problems, Severity::Error);
    let warnings = count(&problems, Severity::Warning);
    let summary = if problems.is_empty() {
        let count = checked.to_string();
        Message::LintClean { count }
    } else {
        Message::LintSummary {
            errors: errors.to_string(),
            warnings: warnings.to_string(),
        }
    };
    session.output.talk(&session.say(&summary));
    Ok(match (errors, warnings) {
        (0, 0) => Exit::Done,
        (0, _) => Exit::Findings,
        _ => Exit::Failed,
    })
}

/// The sources and how many of them, at the end, are to be linted. A pack that defines no usages of its own stands on the
/// built-in one, as it will when it is used.
fn sources(paths: &[PathBuf], builtin: bool) -> Result<(Vec<Source>, usize), CliError> {
    if paths.is_empty() {
        let sources = builtin::sources(Parts::ALL);
        let sources: Vec<Source> = sources.iter().map(Source::as_text).collect();
        let count = sources.len();
        return Ok((sources, count));
    }
    let mut linted = Vec::new();
    for path in paths {
        linted.extend(packs::read(path, 1)?);
    }
    let whole = linted.iter().any(|source| is_usages(&source.name));
    let mut sources = match (whole, builtin) {
        (true, _) => Vec::new(),
        (false, true) => builtin::sources(Parts::ALL),
        (false, false) => builtin::languages(Parts::ALL),
    };
    let count = linted.len();
    sources.extend(linted);
    Ok((sources, count))
}

fn is_usages(name: &str) -> bool {
    name.rsplit(['/', '\\']).next() == Some("usages.toml")
}

fn count(problems: &[Problem], severity: Severity) -> usize {
    let found = problems
        .iter()
        .filter(|problem| problem.severity == severity);
    found.count()
}

fn print(
    format: Format,
    sources: &[Source],
    problems: &[Problem],
    session: &Session<'_>,
) -> Result<(), CliError> {
    let diagnostics = Diagnostics::new(sources, session.locale, session.output.color());
    if let Format::Text = format {
        let problems: Vec<&Problem> = problems.iter().collect();
        for text in diagnostics.render_few(&problems) {
            session.output.line(&text)?;
            session.output.line("")?;
        }
        return Ok(());
    }
    for problem in problems {
        let Some(source) = sources.get(problem.source) else {
            continue;
        };
        let line = match format {
            Format::Github => as_annotation(problem, source, &diagnostics, session),
            Format::Json | Format::Text => as_json(problem, source, sources, &diagnostics, session),
        };
        session.output.line(&line)?;
    }
    Ok(())
}

/// One object; only `text` and `help` change with the locale.
fn as_json(
    problem: &Problem,
    source: &Source,
    sources: &[Source],
    diagnostics: &Diagnostics<'_>,
    session: &Session<'_>,
) -> String {
    let start = diagnostics.position(problem.source, problem.span.start);
    let labels: Vec<_> = problem
        .labels
        .iter()
        .filter_map(|label| {
            let source = sources.get(label.source)?;
            let start = diagnostics.position(label.source, label.span.start);
            Some(json!({
                "path": source.name, "start": label.span.start, "end": label.span.end, "line": start.line,
                "column": start.column, "text": session.say(&label.message),
            }))
        })
        .collect();
    let arguments: serde_json::Map<_, _> = problem
        .message
        .args()
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
    json!({
        "path": source.name,
        "start": problem.span.start,
        "end": problem.span.end,
        "line": start.line,
        "column": start.column,
        "severity": severity(problem),
        "code": problem.message.id(),
        "arguments": arguments,
        "text": session.say(&problem.message),
        "help": problem.help.as_ref().map(|help| session.say(help)),
        "labels": labels,
    })
    .to_string()
}

/// `::error file=…,line=…,col=…,title=…::text`, escaped as GitHub asks.
fn as_annotation(
    problem: &Problem,
    source: &Source,
    diagnostics: &Diagnostics<'_>,
    session: &Session<'_>,
) -> String {
    let at = diagnostics.position(problem.source, problem.span.start);
    let mut text = session.say(&problem.message);
    if let Some(help) = &problem.help {
        text = format!("{text}\n{}", session.say(help));
    }
    let data = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    format!(
        "::{} file={},line={},col={},title={}::{}",
        severity(problem),
        property(&source.name),
        at.line,
        at.column,
        problem.message.id(),
        data(&text),
    )
}

fn severity(problem: &Problem) -> &'static str {
    match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
