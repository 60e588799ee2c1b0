//! A glossary as a table: `id,kind` and one column a language; several names in a cell stand between `|`, the first preferred.

use ::csv::{Position, Reader, ReaderBuilder, StringRecord, Trim};

use super::concept::check_id;
use super::fields::{Sink, Text};
use super::file::File;
use super::known::Known;
use super::term;
use super::toml::help_choice;
use crate::text::suggest::closest;
use crate::vocabulary::{
    Concept, ConceptId, Form, Kind, Lang, Message, PartOfSpeech, Rare, Span, Status, Term,
};

/// Separators of columns, the likeliest first. French spreadsheets write semicolons.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
const BOM: char = '\u{FEFF}';

/// Reads the table; problems point at their line.
pub(crate) fn read(file: &mut File, sink: &mut Sink<'_>) {
    let text = sink.text;
    let mut start = text.len() - text.trim_start_matches(BOM).len();
    let separator = separator(text.get(start..).unwrap_or_default());
    let mut reader = table(text, start, separator);
    let mut record = StringRecord::new();
    let mut header: Option<Header> = None;
    let mut rows = Rows::new(separator);
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => {
                if let Some(header) = header.filter(|_| rows.count == 0) {
                    sink.warn(header.line, Message::NoRows {}, Some(Message::HelpRows {}));
                }
                return;
            }
            Err(error) => {
                let at = error.position().map_or(0, Position::byte);
                let span = line_at(text, usize::try_from(at).unwrap_or(0) + start);
                let detail = error.to_string();
                sink.error(span, Message::Syntax { detail }, None);
                return;
            }
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let at = record.position().map_or(0, Position::byte);
        let line = line_at(text, usize::try_from(at).unwrap_or(0) + start);
        if record.iter().any(|cell| cell.contains('\n')) {
            let span = open_quote(text, line, separator);
            sink.error(span, Message::OpenQuote {}, Some(Message::HelpQuote {}));
            rows.count += 1;
            // The lines that the cell has swallowed are rows.
            start = line.end;
            reader = table(text, start, separator);
            continue;
        }
        match &header {
            None => match Header::read(&record, line, sink) {
                Some(found) => header = Some(found),
                None => return,
            },
            Some(header) => rows.read(header, &record, line, file, sink),
        }
    }
}

/// What stands from `start` on, as a table.
fn table(text: &str, start: usize, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes().get(start..).unwrap_or_default())
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
    let ends = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let start = at + rest.iter().take_while(|byte| ends(byte)).count();
    let line = text.as_bytes().get(start..).unwrap_or_default();
    let len = line.iter().position(ends).unwrap_or(line.len());
    Span::new(start, start + len)
}

/// The quotation mark after which a cell does not end on its line.
fn open_quote(source: &str, line: Span, separator: u8) -> Span {
    let (mut quoted, mut begins, mut at) = (false, true, 0);
    for (index, byte) in line.of(source).bytes().enumerate() {
        if byte == b'"' && (quoted || begins) {
            quoted = !quoted;
            // A doubled one inside a cell closes it and opens it again.
            begins = true;
            at = index;
        } else {
            begins = !quoted && (byte == separator || (begins && byte == b' '));
        }
    }
    Span::new(line.start + at, line.start + at + 1)
}

/// The place of a cell in its line; the line where it cannot be told.
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

/// The places of the cells of a line, one after the other. A cell with a doubled quotation mark in it, and those behind it, have
/// the whole line.
fn cell_spans(source: &str, line: Span, separator: u8, record: &StringRecord, to: &mut Vec<Span>) {
    to.clear();
    let text = line.of(source);
    let separator = char::from(separator);
    let mut at = 0;
    for cell in record {
        let rest = text.get(at..).unwrap_or_default();
        // Nearly always the cell stands here.
        let lead = rest.len() - rest.trim_start_matches([' ', '"']).len();
        let here = rest.get(lead..).is_some_and(|rest| rest.starts_with(cell));
        let found = if here && !cell.is_empty() {
            Some(lead)
        } else {
            rest.find(cell)
        };
        let Some(found) = found else {
            to.resize(record.len(), line);
            return;
        };
        let start = at + found;
        to.push(match cell {
            "" => line,
            _ => Span::new(line.start + start, line.start + start + cell.len()),
        });
        let rest = text.get(start + cell.len()..).unwrap_or_default();
        let next = rest.find(separator).map_or(rest.len(), |end| end + 1);
        at = start + cell.len() + next;
    }
}

/// What each column holds.
struct Header {
    columns: Vec<Column>,
    line: Span,
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
        let mut columns = Vec::with_capacity(record.len());
        let before = sink.problems.len();
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
                let near = (!repeated).then(|| closest(name, ["id", "kind"])).flatten();
                let help = near.map_or(Message::HelpColumns {}, |near| Message::HelpDidYouMean {
                    suggestion: near.to_owned(),
                });
                let span = if repeated {
                    last_span(sink.text, line, name)
                } else {
                    cell_span(sink.text, line, name)
                };
                sink.error(span, message, Some(help));
            }
            columns.push(if repeated { Column::Unknown } else { column });
        }
        let missing: Vec<&str> = [(Column::Id, "id"), (Column::Kind, "kind")]
            .into_iter()
            .filter(|(column, _)| !columns.contains(column))
            .map(|(_, name)| name)
            .collect();
        if missing.is_empty() {
            return Some(Self { columns, line });
        }
        if missing.len() == 2 {
            // Not a header at all: what its cells are called is no news.
            sink.problems.truncate(before);
        }
        let columns = missing.join(",");
        let help = Some(Message::HelpColumns {});
        sink.error(line, Message::MissingColumn { columns }, help);
        None
    }
}

/// The rows below the header.
struct Rows {
    separator: u8,
    /// How many there were.
    count: usize,
    /// The concepts so far.
    known: Known,
    /// Places of the cells of a row.
    spans: Vec<Span>,
}

impl Rows {
    fn new(separator: u8) -> Self {
        Self {
            separator,
            count: 0,
            known: Known::default(),
            spans: Vec::new(),
        }
    }

    /// One row: a concept, or more names of a concept of an earlier row.
    fn read(
        &mut self,
        header: &Header,
        record: &StringRecord,
        line: Span,
        file: &mut File,
        sink: &mut Sink<'_>,
    ) {
        self.count += 1;
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
        cell_spans(sink.text, line, self.separator, record, &mut self.spans);
        let cells = || {
            let cells = record.iter().zip(&self.spans);
            let cells = cells.map(|(value, span)| Text { value, span: *span });
            header.columns.iter().zip(cells)
        };
        let cell = |column| {
            let found = cells().find(|(found, _)| **found == column);
            found.map_or(
                Text {
                    value: "",
                    span: line,
                },
                |(_, cell)| cell,
            )
        };
        let (id, kind) = (cell(Column::Id), cell(Column::Kind));
        if id.value.is_empty() {
            let field = "id".to_owned();
            let help = Some(Message::HelpKebab {});
            sink.error(line, Message::MissingField { field }, help);
            return;
        }
        check_id(id, sink);
        let Some(kind) = read_kind(kind, sink) else {
            return;
        };
        let mut terms = Vec::with_capacity(record.len());
        for (column, cell) in cells() {
            if let Column::Lang(lang) = column {
                names(*lang, cell, &mut terms, sink);
            }
        }
        let own = |at: usize| file.concepts.get(at);
        let is = |at: usize| own(at).is_some_and(|concept| concept.id.as_str() == id.value);
        match self.known.get(id.value, is) {
            Ok(at) if own(at).is_some_and(|concept| concept.kind != kind) => {
                let other = own(at).map_or(kind, |concept| concept.kind);
                let message = Message::OtherKind {
                    id: id.value.to_owned(),
                    kind: kind.as_str().to_owned(),
                    other: other.as_str().to_owned(),
                };
                sink.error(id.span, message, Some(Message::HelpRename {}));
            }
            Ok(at) => {
                if let Some(concept) = file.concepts.get_mut(at) {
                    add(concept, terms);
                }
            }
            Err(free) => {
                self.known.insert(&free, file.concepts.len());
                let mut concept = blank(id.value, kind, (sink.source, id.span));
                concept.terms.reserve_exact(terms.len());
                add(&mut concept, terms);
                file.concepts.push(concept);
            }
        }
    }
}

fn read_kind(kind: Text<'_>, sink: &mut Sink<'_>) -> Option<Kind> {
    let allowed = || -> Vec<&str> { Kind::ALL.iter().map(|kind| kind.as_str()).collect() };
    if kind.value.is_empty() {
        let field = "kind".to_owned();
        let values = allowed().join(", ");
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
        sink.error(
            kind.span,
            message,
            Some(help_choice(kind.value, &allowed())),
        );
    }
    found
}

fn names(lang: Lang, cell: Text<'_>, terms: &mut Vec<Term>, sink: &mut Sink<'_>) {
    let exact = cell.span.end - cell.span.start == cell.value.len();
    let mut at = cell.span.start;
    let mut index = 0;
    for part in cell.value.split('|') {
        let name = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        at += part.len() + 1;
        if name.is_empty() {
            continue;
        }
        let span = if exact {
            Span::new(start, start + name.len())
        } else {
            cell.span
        };
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
        index += 1;
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
        geonames: None,
        coordinates: None,
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
        rank: None,
        pos: PartOfSpeech::Noun,
        terms: Vec::new(),
        roles: Vec::new(),
        examples: Vec::new(),
        origin,
    }
}
