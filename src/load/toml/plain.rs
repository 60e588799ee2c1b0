//! The plain part of TOML, in which packs are written, read in one pass over the text.
//!
//! What is not plain ends it: mistakes, most escapes, dotted keys, floats, dates, strings of several lines. Then the
//! `toml` crate reads the file. It takes five times as long, and parsing is most of the time a command takes.

use std::borrow::Cow;

use super::tree::{Key, Kind, Table, Value};
use super::turn::{InTurn, Whole};
use crate::vocabulary::Span;

/// Arrays and inline tables inside each other: more than any pack has, and less than the stack holds.
const DEEPEST: usize = 16;
/// Keys of one table: each is compared with all before it.
const MOST_KEYS: usize = 200;

/// Reads a plain file; `None` for any other.
pub(super) fn read(text: &str) -> Option<Table<'_>> {
    read_in_turn(text, &mut Whole)
}

/// Reads the inline table that stands at a place, and where it ends.
pub(super) fn inline(text: &str, at: usize) -> Option<(Table<'_>, usize)> {
    let mut scanner = Scanner::new(text, at);
    let table = scanner.inline(1)?;
    Some((table, scanner.at))
}

/// Reads a plain file of which `[[key]]` is most: each of these tables is given away when the next one begins, and its place
/// in memory goes to the next. The last one stays. What was given away counts only if the rest of the file is plain too.
pub(super) fn read_in_turn<'t, T: InTurn<'t>>(text: &'t str, turn: &mut T) -> Option<Table<'t>> {
    let mut scanner = Scanner::new(text, 0);
    let mut root = Table::default();
    // The header whose lines are being read, and those lines. Before the first header they are the root's.
    let mut header: Option<Header<'_>> = None;
    let mut table = Table::default();
    // Whether the last rows were taken with their lines, and whether the table that is given next lacks any.
    let (mut taken, mut lacks) = (false, false);
    loop {
        scanner.blank()?;
        let first = scanner.peek();
        if !matches!(first, None | Some(b'[')) {
            if taken {
                return None;
            }
            scanner.pair(&mut table, 0)?;
            scanner.end_of_line()?;
            continue;
        }
        if !std::mem::take(&mut taken) {
            let lines = std::mem::replace(&mut table, scanner.table());
            match header.take() {
                Some(header) => {
                    let passes = header.is_table(T::KEY);
                    scanner.attach(&mut root, header, lines)?;
                    if passes {
                        scanner.give_away(&mut root, turn);
                        lacks = false;
                    }
                }
                None => root = lines,
            }
        }
        if first.is_none() {
            return Some(root);
        }
        let next = scanner.header()?;
        scanner.end_of_line()?;
        if next.is_under(T::KEY, T::ROW) && has_no_rows(&mut root, T::KEY, T::ROW) {
            if next.array
                && next.path.len() == 1
                && let Some(end) = turn.take(scanner.at)
            {
                scanner.at = end;
                (taken, lacks) = (true, true);
                continue;
            }
            // It may be inside a row that was taken, or contradict it.
            if lacks && !(next.array && next.path.len() == 1) {
                return None;
            }
        }
        header = Some(next);
    }
}

/// `[path]` or `[[path]]`.
struct Header<'t> {
    span: Span,
    array: bool,
    /// The tables that hold it, outermost first.
    path: Vec<Key<'t>>,
    key: Key<'t>,
}

impl Header<'_> {
    /// `[[key]]`.
    fn is_table(&self, key: &str) -> bool {
        self.array && self.path.is_empty() && self.key.is(key)
    }

    /// `[key.row]`, `[[key.row]]` or something inside.
    fn is_under(&self, key: &str, row: &str) -> bool {
        let second = self.path.get(1).unwrap_or(&self.key);
        self.path.first().is_some_and(|first| first.is(key)) && second.is(row)
    }
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Empty lists with room, of tables and arrays that were given away.
    tables: Vec<Vec<(Key<'t>, Value<'t>)>>,
    arrays: Vec<Vec<Value<'t>>>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        Self {
            text,
            at,
            tables: Vec::new(),
            arrays: Vec::new(),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|byte| !is_skipped(*byte));
        self.at += length.unwrap_or(rest.len());
    }

    fn spaces(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\t'));
    }

    /// Past spaces, ends of lines and comments. `None` for a character that may not stand in a comment.
    fn blank(&mut self) -> Option<()> {
        loop {
            self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n'));
            match self.peek() {
                Some(b'#') => self.skip(is_text),
                Some(b'\r') => {
                    self.at += 1;
                    if self.peek() != Some(b'\n') {
                        return None;
                    }
                }
                _ => return Some(()),
            }
        }
    }

    /// Nothing but a comment may follow on a line.
    fn end_of_line(&mut self) -> Option<()> {
        self.spaces();
        matches!(self.peek(), None | Some(b'\n' | b'\r' | b'#')).then_some(())
    }

    fn header(&mut self) -> Option<Header<'t>> {
        let start = self.at;
        self.expect(b'[')?;
        let array = self.eat(b'[');
        let mut path = Vec::new();
        let mut key = self.key()?;
        while self.eat(b'.') {
            path.push(std::mem::replace(&mut key, self.key()?));
        }
        self.expect(b']')?;
        if array {
            self.expect(b']')?;
        }
        let span = Span::new(start, self.at);
        Some(Header {
            span,
            array,
            path,
            key,
        })
    }

    fn key(&mut self) -> Option<Key<'t>> {
        let start = self.at;
        if let Some(quote @ (b'"' | b'\'')) = self.peek() {
            let name = self.string(quote)?;
            let span = Span::new(start, self.at);
            return Some(Key { name, span });
        }
        self.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        let name = self.text.get(start..self.at)?;
        let span = Span::new(start, self.at);
        let name = Cow::Borrowed(name);
        (!span.is_empty()).then_some(Key { name, span })
    }

    /// `key = value` of a table.
    fn pair(&mut self, table: &mut Table<'t>, depth: usize) -> Option<()> {
        let key = self.key()?;
        self.spaces();
        self.expect(b'=')?;
        self.spaces();
        let value = self.value(depth)?;
        if table.entries.len() == MOST_KEYS || position(table, &key).is_some() {
            return None;
        }
        table.entries.push((key, value));
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value<'t>> {
        let start = self.at;
        let kind = match self.peek()? {
            quote @ (b'"' | b'\'') => Kind::String(self.string(quote)?),
            b'[' if depth < DEEPEST => Kind::Array(self.array(depth + 1)?),
            b'{' if depth < DEEPEST => Kind::Table(self.inline(depth + 1)?),
            _ => self.word()?,
        };
        let span = Span::new(start, self.at);
        Some(Value { span, kind })
    }

    /// A string in these quotes, on one line.
    fn string(&mut self, quote: u8) -> Option<Cow<'t, str>> {
        self.expect(quote)?;
        let mut text = Cow::Borrowed(self.piece(quote)?);
        while quote == b'"' && self.eat(b'\\') {
            text.to_mut().push(self.escaped()?);
            let piece = self.piece(quote)?;
            text.to_mut().push_str(piece);
        }
        self.expect(quote)?;
        // Three quotes open a string of several lines.
        (!text.is_empty() || self.peek() != Some(quote)).then_some(text)
    }

    /// What stands after a backslash, where it is a quote, a backslash or four digits.
    fn escaped(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        match letter {
            b'"' | b'\\' => Some(char::from(letter)),
            b'u' => {
                let digits = self.text.get(self.at..self.at + 4)?;
                self.at += 4;
                let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                let number = hex.then(|| u32::from_str_radix(digits, 16).ok());
                char::from_u32(number??)
            }
            _ => None,
        }
    }

    /// Up to the quote that ends a string, or an escape.
    fn piece(&mut self, quote: u8) -> Option<&'t str> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let (eights, _) = rest.as_chunks::<8>();
        let plain = |eight: &&[u8; 8]| !may_end(u64::from_le_bytes(**eight), quote);
        self.at += 8 * eights.iter().take_while(plain).count();
        let escape = |byte| byte == b'\\' && quote == b'"';
        self.skip(|byte| is_text(byte) && byte != quote && !escape(byte));
        self.text.get(start..self.at)
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Value<'t>>> {
        self.expect(b'[')?;
        let mut items = self.arrays.pop().unwrap_or_default();
        loop {
            self.blank()?;
            if self.eat(b']') {
                return Some(items);
            }
            items.push(self.value(depth)?);
            self.blank()?;
            if !self.eat(b',') {
                self.expect(b']')?;
                return Some(items);
            }
        }
    }

    fn inline(&mut self, depth: usize) -> Option<Table<'t>> {
        self.expect(b'{')?;
        let mut table = self.table();
        self.spaces();
        if self.eat(b'}') {
            return Some(table);
        }
        loop {
            self.spaces();
            self.pair(&mut table, depth)?;
            self.spaces();
            if !self.eat(b',') {
                self.expect(b'}')?;
                return Some(table);
            }
        }
    }

    fn table(&mut self) -> Table<'t> {
        let entries = self.tables.pop().unwrap_or_default();
        Table { entries }
    }

    /// Puts a table where its header says; `None` where something else stands there.
    fn attach(&mut self, root: &mut Table<'t>, header: Header<'t>, table: Table<'t>) -> Option<()> {
        let Header {
            span,
            array,
            path,
            key,
        } = header;
        let parent = descend(root, path, self.text)?;
        let kind = Kind::Table(table);
        let value = Value { span, kind };
        match position(parent, &key) {
            Some(at) => {
                let (_, known) = parent.entries.get_mut(at)?;
                tables(known).filter(|_| array)?.push(value);
            }
            None if parent.entries.len() == MOST_KEYS => return None,
            None if array => {
                let mut items = self.arrays.pop().unwrap_or_default();
                items.push(value);
                let kind = Kind::Array(items);
                parent.entries.push((key, Value { span, kind }));
            }
            None => parent.entries.push((key, value)),
        }
        Some(())
    }

    /// Gives away all tables of `[[key]]` but the last.
    fn give_away<T: InTurn<'t>>(&mut self, root: &mut Table<'t>, turn: &mut T) {
        let mut entries = root.entries.iter_mut();
        let Some((_, value)) = entries.find(|(known, _)| known.is(T::KEY)) else {
            return;
        };
        if let Some(items) = tables(value)
            && let Some(last) = items.len().checked_sub(1)
        {
            for item in items.drain(..last) {
                turn.give(&item);
                self.empty(item);
            }
            // The array begins where its first table does.
            let start = items.first().map(|first| first.span);
            value.span = start.unwrap_or(value.span);
        }
    }

    /// Keeps the room that a value took.
    fn empty(&mut self, value: Value<'t>) {
        match value.kind {
            Kind::Table(mut table) => {
                for (_, value) in table.entries.drain(..) {
                    self.empty(value);
                }
                self.tables.push(table.entries);
            }
            Kind::Array(mut items) => {
                for value in items.drain(..) {
                    self.empty(value);
                }
                self.arrays.push(items);
            }
            _ => {}
        }
    }

    /// `true`, `false` or a plain whole number.
    fn word(&mut self) -> Option<Kind<'t>> {
        let start = self.at;
        self.skip(|byte| {
            !matches!(
                byte,
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b']' | b'}' | b'#'
            )
        });
        match self.text.get(start..self.at)? {
            "true" => Some(Kind::Boolean(true)),
            "false" => Some(Kind::Boolean(false)),
            number => {
                let digits = number.strip_prefix('-').unwrap_or(number);
                let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
                let zeros = digits.len() > 1 && digits.starts_with('0');
                let plain = plain && !digits.is_empty() && !zeros;
                plain.then(|| Kind::Integer(number.parse().ok()))
            }
        }
    }
}

/// Whether a byte may stand in strings and comments.
fn is_text(byte: u8) -> bool {
    byte == b'\t' || (byte >= b' ' && byte != 0x7F)
}

/// Whether one of eight bytes may end a string in these quotes, or a piece of it: all at once, for most of the bytes of a pack
/// stand in strings.
fn may_end(eight: u64, quote: u8) -> bool {
    let all = |byte: u8| EACH * u64::from(byte);
    // The highest bit of a byte is set where it is zero, and perhaps where the one before is; bytes of letters that are not ASCII
    // have it themselves.
    let zero = |bytes: u64| bytes.wrapping_sub(EACH) & !bytes;
    let low = eight.wrapping_sub(all(b' ')) & !eight;
    let ends = zero(eight ^ all(quote)) | zero(eight ^ all(b'\\')) | zero(eight ^ all(0x7F));
    (low | ends) & all(0x80) != 0
}

/// Each of eight bytes is one.
const EACH: u64 = u64::MAX / 0xFF;

fn position(table: &Table<'_>, key: &Key<'_>) -> Option<usize> {
    let mut entries = table.entries.iter();
    entries.position(|(known, _)| known.is(&key.name))
}

/// Whether the last of the tables of a key is there and has no rows.
fn has_no_rows(root: &mut Table<'_>, key: &str, row: &str) -> bool {
    let mut entries = root.entries.iter_mut();
    let found = entries.find(|(known, _)| known.is(key));
    let tables = found.and_then(|(_, value)| tables(value));
    let last = tables.and_then(|tables| tables.last()?.as_table());
    last.is_some_and(|last| last.get(row).is_none())
}

/// The table of a path, made where there is none.
fn descend<'r, 't>(
    mut table: &'r mut Table<'t>,
    path: Vec<Key<'t>>,
    text: &str,
) -> Option<&'r mut Table<'t>> {
    for key in path {
        let at = position(table, &key).unwrap_or_else(|| {
            let span = key.span;
            let kind = Kind::Table(Table::default());
            table.entries.push((key, Value { span, kind }));
            table.entries.len() - 1
        });
        let (_, value) = table.entries.get_mut(at)?;
        let value = if let Kind::Array(_) = value.kind {
            tables(value)?.last_mut()?
        } else {
            value
        };
        let inline = value.span.of(text).starts_with('{');
        table = match &mut value.kind {
            Kind::Table(inner) if !inline => inner,
            _ => return None,
        };
    }
    Some(table)
}

/// The tables of `[[key]]`, which begin where the first of them does; `None` for an array in brackets.
fn tables<'r, 't>(value: &'r mut Value<'t>) -> Option<&'r mut Vec<Value<'t>>> {
    match &mut value.kind {
        Kind::Array(items) if items.first()?.span == value.span => Some(items),
        _ => None,
    }
}
