//! A glossary as a table: `id,kind` and one column a language; several names in a cell stand between `|`, the first preferred.

use std::collections::BTreeMap;

use ::csv::{Position, ReaderBuilder, StringRecord, Trim};

use super::concept::check_id;
use super::fields::{Sink, Text};
use super::file::File;
use super::term;
use super::toml::help_choice;
use crate::vocabulary::{
    Concept, ConceptId, Form, Kind, Lang, Message, PartOfSpeech, Rare, Span, Status, Term,
};

/// Separators of columns, the likeliest first. French spreadsheets write semicolons.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
const BOM: char = '\u{FEFF}';

/// Reads the table; problems point at their line.
pub(crate) fn read(file: &mut File, sink: &mut Sink<'_>) {
    let skipped = sink.text.len() - sink.text.trim_start_matches(BOM).len();
    let text = sink.text.get(skipped..).unwrap_or_default();
    let mut reader = ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut header: Option<Header> = None;
    let mut kinds: BTreeMap<String, (Kind, usize)> = BTreeMap::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                let at = error.position().map_or(0, Position::byte);
                let span = line_at(sink.text, usize::try_from(at).unwrap_or(0) + skipped);
                let detail = error.to_string();
                sink.error(span, Message::Syntax { detail }, None);
                return;
            }
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let at = record.position().map_or(0, Position::byte);
        let line = line_at(sink.text, usize::try_from(at).unwrap_or(0) + skipped);
        match &header {
            None => match Header::read(&record, line, sink) {
                Some(found) => header = Some(found),
                None => return,
            },
            Some(header) => row(header, &record, line, &mut kinds, file, sink),
        }
    }
}

/// The separator that cuts the header line into most cells.
fn separator(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
    let mut best = b',';
    for separator in SEPARATORS {
        if count(separator) > count(best) {
            best = separator;
        }
    }
    best
}

/// The line that starts at or after `at`, without its end. Blank lines before a record belong to the position of the record.
fn line_at(text: &str, at: usize) -> Span {
    let rest = text.get(at..).unwrap_or_default();
    let start = at + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
    let line = text.get(start..).unwrap_or_default();
    let len = line.find(['\r', '\n']).unwrap_or(line.len());
    Span::new(start, start + len)
}

/// The place of a cell in its line; the line where the cell was quoted or stands there twice.
fn cell_span(source: &str, line: Span, cell: &str) -> Span {
    let mut found = line.of(source).match_indices(cell);
    match (found.next(), found.next()) {
        (Some((at, _)), None) if !cell.is_empty() => {
            Span::new(line.start + at, line.start + at + cell.len())
        }
        _ => line,
    }
}

/// The last place of a cell in its line.
fn last_span(source: &str, line: Span, cell: &str) -> Span {
    match line.of(source).rfind(cell) {
        Some(at) if !cell.is_empty() => Span::new(line.start + at, line.start + at + cell.len()),
        _ => line,
    }
}

/// What each column holds.
struct Header {
    columns: Vec<Column>,
}

#[derive(Clone, Copy, PartialEq)]
enum Column {
    Id,
    Kind,
    Lang(Lang),
    /// Told, and left out.
    Unknown,
}

impl Header {
    /// `None` when there is no `id` or no `kind`: then nothing of the table can be used.
    fn read(record: &StringRecord, line: Span, sink: &mut Sink<'_>) -> Option<Self> {
        let mut columns = Vec::new();
        for name in record {
            let column = match name {
                // Spreadsheets write ID where nobody asked them to.
                "id" | "Id" | "ID" => Column::Id,
                "kind" | "Kind" | "KIND" => Column::Kind,
                _ => Lang::parse(name).map_or(Column::Unknown, Column::Lang),
            };
            let repeated = columns.contains(&column);
            if column == Column::Unknown || repeated {
                let message = Message::UnknownColumn {
                    column: name.to_owned(),
                };
                let help = Message::HelpColumns {};
                let span = if repeated {
                    last_span(sink.text, line, name)
                } else {
                    cell_span(sink.text, line, name)
                };
                sink.error(span, message, Some(help));
            }
            columns.push(if repeated { Column::Unknown } else { column });
        }
        for (column, field) in [(Column::Id, "id"), (Column::Kind, "kind")] {
            if !columns.contains(&column) {
                let field = field.to_owned();
                let help = Message::HelpColumns {};
                sink.error(line, Message::MissingField { field }, Some(help));
                return None;
            }
        }
        Some(Self { columns })
    }
}

/// One row: a concept, or more names of a concept of an earlier row.
fn row(
    header: &Header,
    record: &StringRecord,
    line: Span,
    kinds: &mut BTreeMap<String, (Kind, usize)>,
    file: &mut File,
    sink: &mut Sink<'_>,
) {
    if record.len() != header.columns.len() {
        let message = Message::RaggedRow {
            expected: header.columns.len().to_string(),
            found: record.len().to_string(),
        };
        let help = Some(Message::HelpCells {});
        // Too few cells may be trailing ones that an editor cut off; too many mean that a cell has moved.
        if record.len() > header.columns.len() {
            sink.error(line, message, help);
            return;
        }
        sink.warn(line, message, help);
    }
    let cells = || header.columns.iter().zip(record);
    let cell = |column| {
        let found = cells().find(|(found, _)| **found == column);
        found.map_or("", |(_, cell)| cell)
    };
    let text = |value| Text {
        value,
        span: cell_span(sink.text, line, value),
    };
    let (id, kind) = (text(cell(Column::Id)), text(cell(Column::Kind)));
    if id.value.is_empty() {
        let field = "id".to_owned();
        sink.error(
            line,
            Message::MissingField { field },
            Some(Message::HelpKebab {}),
        );
        return;
    }
    check_id(id, sink);
    let Some(kind) = read_kind(kind, sink) else {
        return;
    };
    let mut terms = Vec::new();
    for (column, cell) in cells() {
        if let Column::Lang(lang) = column {
            names(*lang, cell, line, &mut terms, sink);
        }
    }
    match kinds.get(id.value) {
        Some((other, _)) if *other != kind => {
            let message = Message::OtherKind {
                id: id.value.to_owned(),
                kind: kind.as_str().to_owned(),
                other: other.as_str().to_owned(),
            };
            sink.error(id.span, message, Some(Message::HelpRename {}));
        }
        Some((_, index)) => {
            if let Some(concept) = file.concepts.get_mut(*index) {
                add(concept, terms);
            }
        }
        None => {
            kinds.insert(id.value.to_owned(), (kind, file.concepts.len()));
            let mut concept = blank(id.value, kind, (sink.source, id.span));
            add(&mut concept, terms);
            file.concepts.push(concept);
        }
    }
}

fn read_kind(kind: Text<'_>, sink: &mut Sink<'_>) -> Option<Kind> {
    let allowed: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    if kind.value.is_empty() {
        let field = "kind".to_owned();
        let values = allowed.join(", ");
        let help = Message::HelpAllowed { values };
        sink.error(kind.span, Message::MissingField { field }, Some(help));
        return None;
    }
    let found = Kind::parse(kind.value);
    if found.is_none() {
        let message = Message::UnknownValue {
            field: "kind".to_owned(),
            found: kind.value.to_owned(),
        };
        sink.error(kind.span, message, Some(help_choice(kind.value, &allowed)));
    }
    found
}

fn names(lang: Lang, cell: &str, line: Span, terms: &mut Vec<Term>, sink: &mut Sink<'_>) {
    let names = cell.split('|').map(str::trim);
    for (index, name) in names.filter(|name| !name.is_empty()).enumerate() {
        let span = cell_span(sink.text, line, name);
        let text = term::form(Text { value: name, span }, sink);
        terms.push(Term {
            lang,
            text,
            status: if index == 0 {
                Status::Preferred
            } else {
                Status::Admitted
            },
            form: Form::Full,
            unverified: false,
            grammar: Rare::default(),
            details: Rare::default(),
            origin: span,
        });
    }
}

/// A second row of a concept adds names; its first name is preferred only where the language had none.
fn add(concept: &mut Concept, terms: Vec<Term>) {
    for mut term in terms {
        let has = |status| {
            concept
                .terms_in(term.lang)
                .any(|other| other.status == status)
        };
        if term.status == Status::Preferred && has(Status::Preferred) {
            term.status = Status::Admitted;
        }
        if !concept
            .terms_in(term.lang)
            .any(|other| other.text == term.text)
        {
            concept.terms.push(term);
        }
    }
}

fn blank(id: &str, kind: Kind, origin: (usize, Span)) -> Concept {
    Concept {
        id: ConceptId::new(id),
        kind,
        category: None,
        gloss: None,
        note: None,
        wikidata: None,
        source: Vec::new(),
        // A table has no column for sources.
        unverified: true,
        part_of: None,
        generic: None,
        demonym_of: None,
        distinct_from: Vec::new(),
        homograph: Vec::new(),
        gender: None,
        human: false,
        pos: PartOfSpeech::Noun,
        terms: Vec::new(),
        roles: Vec::new(),
        examples: Vec::new(),
        origin,
    }
}
