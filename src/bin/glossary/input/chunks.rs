//! Standard input in pieces of some paragraphs, so that its length costs no memory.

use std::io::{self, Read, StdinLock};

use glossary::vocabulary::{LineIndex, Message};

use super::{STDIN, cannot};
use crate::error::CliError;

/// A piece ends with the first paragraph from here on: where pieces end does not depend on how fast the input comes.
const ENOUGH: usize = 1 << 16;
/// A paragraph that is longer than this is cut.
const MOST: usize = 1 << 20;

/// The pieces.
pub(crate) struct Chunks {
    reader: StdinLock<'static>,
    bytes: Vec<u8>,
    /// Bytes and lines before them.
    before: (usize, usize),
    ended: bool,
}

impl Chunks {
    /// Those of standard input.
    pub(crate) fn new() -> Self {
        Self {
            reader: io::stdin().lock(),
            bytes: Vec::new(),
            before: (0, 0),
            ended: false,
        }
    }

    /// The next piece; together they are the decoded text, without a byte order mark.
    pub(crate) fn next(&mut self) -> Result<Option<String>, CliError> {
        let mut seen = 0;
        let end = loop {
            if let Some(end) = paragraph_end(&self.bytes, seen) {
                break end;
            }
            seen = self.bytes.len();
            if self.bytes.len() >= MOST {
                break cut(&self.bytes);
            }
            if self.ended {
                break self.bytes.len();
            }
            let mut part = (&mut self.reader).take(ENOUGH as u64);
            let read = part.read_to_end(&mut self.bytes);
            self.ended = read.map_err(|error| cannot(STDIN, &error))? == 0;
        };
        if self.bytes.is_empty() {
            return Ok(None);
        }
        let rest = self.bytes.split_off(end);
        let bytes = std::mem::replace(&mut self.bytes, rest);
        let first = self.before == (0, 0);
        let text = self.decode(bytes)?;
        self.before.0 += text.len();
        self.before.1 += text.matches('\n').count();
        Ok(Some(match text.strip_prefix('\u{FEFF}') {
            Some(rest) if first => rest.to_owned(),
            _ => text,
        }))
    }

    /// As UTF-8; errors name places in the whole input.
    fn decode(&self, bytes: Vec<u8>) -> Result<String, CliError> {
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        let path = STDIN.to_owned();
        if bytes.contains(&0) && !utf16 {
            return Err(CliError::new(Message::BinaryFile { path }).hint(Message::HelpText {}));
        }
        String::from_utf8(bytes).map_err(|error| {
            let byte = error.utf8_error().valid_up_to();
            let sound = error.as_bytes().get(..byte).unwrap_or_default();
            let sound = String::from_utf8_lossy(sound);
            let line = LineIndex::new(&sound).position(&sound, sound.len()).line;
            let message = Message::NotUtf8 {
                path,
                line: (self.before.1 + line).to_string(),
                byte: (self.before.0 + byte).to_string(),
            };
            CliError::new(message).hint(Message::HelpUtf8 {})
        })
    }
}

/// The end of the first paragraph that makes a piece long enough: past its empty line. The first `seen` bytes were looked at.
fn paragraph_end(bytes: &[u8], seen: usize) -> Option<usize> {
    let from = ENOUGH.max(seen.saturating_sub(2));
    let ends = bytes.get(from..)?.iter().enumerate();
    let mut ends = ends.filter(|(_, byte)| **byte == b'\n');
    ends.find_map(|(at, _)| {
        let end = from + at + 1;
        match bytes.get(end..)? {
            [b'\n', ..] => Some(end + 1),
            [b'\r', b'\n', ..] => Some(end + 2),
            _ => None,
        }
    })
}

/// Where a paragraph without end is cut: at a line, else a space, else a character.
fn cut(bytes: &[u8]) -> usize {
    let most = bytes.get(..MOST).unwrap_or(bytes);
    let after = |wanted: u8| most.iter().rposition(|byte| *byte == wanted);
    let mark = after(b'\n').or_else(|| after(b' ')).map(|at| at + 1);
    mark.unwrap_or_else(|| {
        let starts = |byte: &u8| byte & 0b1100_0000 != 0b1000_0000;
        most.iter()
            .rposition(starts)
            .filter(|at| *at > 0)
            .unwrap_or(most.len())
    })
}
