//! `glossary stats`: how much a glossary covers.

use glossary::load::builtin::Parts;
use glossary::load::coverage::{Count, Counted, Review, coverage};
use glossary::vocabulary::{Lang, Message};
use serde_json::{Value, json};

use super::lookup::{self, width};
use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Counts categories too: towns, ministries, weapons
    #[arg(long)]
    categories: bool,

    /// Lists the forms that somebody who speaks the language should read, the least sure first
    #[arg(long, conflicts_with = "categories")]
    review: bool,

    /// Only forms of this language
    #[arg(long, value_name = "LANG", value_parser = lookup::lang, requires = "review")]
    lang: Option<Lang>,

    /// How to print counts; of --review one object a form
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object; one a line with --review
    Json,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let loaded = session.load(Parts::NAMES)?;
    if let Some(lang) = args.lang {
        lookup::known(&loaded.glossary, lang)?;
    }
    let coverage = coverage(&loaded.glossary, &loaded.names);
    if args.review {
        let wanted = |row: &&Review| args.lang.is_none_or(|lang| row.lang == Some(lang));
        for row in coverage.review.iter().filter(wanted) {
            session.output.line(&review(row, args.format, session))?;
        }
        return Ok(Exit::Done);
    }
    let mut rows: Vec<(String, &Count)> = Vec::new();
    for (counted, count) in &coverage.kinds {
        rows.push((name(*counted, args.format, session), count));
        let Counted::Concepts(kind) = counted else {
            continue;
        };
        let categories = coverage.categories.iter().filter(|_| args.categories);
        let categories = categories.filter(|(of, ..)| of == kind);
        rows.extend(categories.map(|(_, category, count)| (format!("  {category}"), count)));
    }
    let (all, both) = coverage.sides;
    if args.format == Format::Json {
        let rows = rows.iter().map(|(name, count)| object(name.trim(), count));
        let sides = json!({ "one": all, "both": both });
        let all = json!({ "coverage": rows.collect::<Vec<Value>>(), "sides": sides });
        session.output.line(&all.to_string())?;
        return Ok(Exit::Done);
    }
    for line in table(&rows, session) {
        session.output.line(&line)?;
    }
    session.output.line("")?;
    session.output.line(&session.say(&Message::StatsSides {
        all: all.to_string(),
        both: both.to_string(),
    }))?;
    Ok(Exit::Done)
}

/// The kind in the reader's language; in JSON its word.
fn name(counted: Counted, format: Format, session: &Session<'_>) -> String {
    let id = match counted {
        Counted::Concepts(kind) => kind.as_str(),
        Counted::Names(part) => part.as_str(),
    };
    match (format, counted) {
        (Format::Json, _) => id.to_owned(),
        (Format::Text, Counted::Concepts(_)) => session.say(&Message::KindName {
            kind: id.to_owned(),
        }),
        (Format::Text, Counted::Names(_)) => label(id, session),
    }
}

fn label(label: &str, session: &Session<'_>) -> String {
    session.say(&Message::StatsLabel {
        label: label.to_owned(),
    })
}

/// Aligned columns: how many, with sources, forms, and the share that has a form in each language.
fn table(rows: &[(String, &Count)], session: &Session<'_>) -> Vec<String> {
    let mut heads = vec![String::new()];
    heads.extend(["all", "sourced", "forms"].map(|id| label(id, session)));
    heads.extend(Lang::FULL.map(|lang| {
        session.say(&Message::LanguageName {
            lang: lang.to_string(),
        })
    }));
    let mut lines = vec![heads];
    for (name, count) in rows {
        let mut cells = vec![name.clone()];
        cells.extend([count.all, count.sourced, count.forms].map(|number| number.to_string()));
        cells.extend(Lang::FULL.map(|lang| {
            let named = count.named.get(&lang).copied().unwrap_or_default();
            share(named, count.all, session)
        }));
        lines.push(cells);
    }
    let columns = lines.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = lines.iter().filter_map(|cells| cells.get(column));
            cells.map(|cell| width(cell)).max().unwrap_or_default()
        })
        .collect();
    let line = |cells: &Vec<String>| {
        let mut line = String::new();
        for (column, (cell, most)) in cells.iter().zip(&widths).enumerate() {
            let gap = " ".repeat(most - width(cell));
            if column == 0 {
                line.push_str(cell);
                line.push_str(&gap);
            } else {
                line.push_str("  ");
                line.push_str(&gap);
                line.push_str(cell);
            }
        }
        line
    };
    lines.iter().map(line).collect()
}

/// In hundredths, never rounded up: 100 means all.
fn share(some: usize, all: usize, session: &Session<'_>) -> String {
    if all == 0 {
        return "–".to_owned();
    }
    let percent = (some * 100 / all).to_string();
    session.say(&Message::StatsShare { percent })
}

fn object(name: &str, count: &Count) -> Value {
    let named = count.named.iter();
    let named: serde_json::Map<String, Value> = named
        .map(|(lang, number)| (lang.to_string(), json!(number)))
        .collect();
    json!({
        "of": name, "all": count.all, "sourced": count.sourced, "forms": count.forms, "named": named,
    })
}

fn review(row: &Review, format: Format, session: &Session<'_>) -> String {
    let lang = row.lang.map(|lang| lang.to_string());
    let confidence = row.confidence.as_str();
    match format {
        Format::Json => {
            json!({ "id": row.id, "lang": lang, "text": row.text, "confidence": confidence })
                .to_string()
        }
        Format::Text => {
            let reason = session.say(&Message::ReviewReason {
                confidence: confidence.to_owned(),
            });
            let lang = lang.unwrap_or_default();
            format!("{}\t{lang}\t{}\t{reason}", row.id, row.text)
        }
    }
}
