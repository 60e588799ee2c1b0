//! Reading what the user names: every way in which it can be wrong has its own message.

mod chunks;

use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, StdinLock};
use std::path::Path;

use glossary::text::suggest::closest;
use glossary::vocabulary::{LineIndex, Message};

use crate::error::CliError;

pub(crate) use chunks::Chunks;

/// Standard input, as a path.
pub(crate) const STDIN: &str = "-";

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read_bytes(path: &str) -> Result<Vec<u8>, CliError> {
    if path == STDIN {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        return read.map(|_| bytes).map_err(|error| cannot(path, &error));
    }
    fs::read(path).map_err(|error| cannot(path, &error))
}

/// A text file, or standard input for `-`: UTF-8, without a byte order mark. A file without text is not what one meant to name.
pub(crate) fn read_text(path: &str) -> Result<String, CliError> {
    let text = decode(path, read_bytes(path)?)?;
    if text.trim().is_empty() {
        let path = path.to_owned();
        return Err(CliError::new(Message::EmptyFile { path }).hint(Message::HelpEmpty {}));
    }
    Ok(text)
}

/// Bytes as UTF-8, without a byte order mark. Errors name `path`.
pub(crate) fn decode(path: &str, bytes: Vec<u8>) -> Result<String, CliError> {
    let path = path.to_owned();
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if bytes.contains(&0) && !utf16 {
        return Err(CliError::new(Message::BinaryFile { path }).hint(Message::HelpText {}));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
        Err(error) => {
            let byte = error.utf8_error().valid_up_to();
            let sound = String::from_utf8_lossy(error.as_bytes().get(..byte).unwrap_or_default());
            let at = LineIndex::new(&sound).position(&sound, sound.len());
            let message = Message::NotUtf8 {
                path,
                line: at.line.to_string(),
                byte: byte.to_string(),
            };
            Err(CliError::new(message).hint(Message::HelpUtf8 {}))
        }
    }
}

/// Standard input line by line, so that its length costs no memory.
pub(crate) struct Lines {
    reader: BufReader<StdinLock<'static>>,
    /// Bytes before the next line.
    at: usize,
    number: usize,
    longest: usize,
}

/// One line of standard input, without its end.
pub(crate) struct Line {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// What it holds, or why it cannot be read.
    pub(crate) text: Result<String, Unread>,
}

/// Why a line cannot be read.
pub(crate) enum Unread {
    /// It has so many bytes, more than were asked for.
    Long(usize),
    /// It is no UTF-8 from this byte of the input on.
    NotUtf8 { line: usize, byte: usize },
}

impl Unread {
    /// What to tell the user; `too_long` words it for lines that are too long.
    pub(crate) fn message(&self, too_long: impl Fn(usize) -> Message) -> Message {
        match *self {
            Self::Long(bytes) => too_long(bytes),
            Self::NotUtf8 { line, byte } => Message::NotUtf8 {
                path: STDIN.to_owned(),
                line: line.to_string(),
                byte: byte.to_string(),
            },
        }
    }

    /// What to do about it.
    pub(crate) fn help(&self) -> Option<Message> {
        match self {
            Self::Long(_) => None,
            Self::NotUtf8 { .. } => Some(Message::HelpUtf8 {}),
        }
    }
}

impl Lines {
    /// Lines of at most so many bytes; longer ones are counted and not kept.
    pub(crate) fn new(longest: usize) -> Self {
        Self {
            reader: BufReader::with_capacity(1 << 16, io::stdin().lock()),
            at: 0,
            number: 0,
            longest,
        }
    }

    /// The next line. `wait` is called where it is not there yet: whoever types, or pipes, sees the answers so far.
    pub(crate) fn next(
        &mut self,
        wait: impl Fn() -> Result<(), CliError>,
    ) -> Result<Option<Line>, CliError> {
        let (mut bytes, mut length, mut ended) = (Vec::new(), 0, false);
        while !ended {
            if self.reader.buffer().is_empty() {
                wait()?;
            }
            let read = self.reader.fill_buf();
            let part = read.map_err(|error| cannot(STDIN, &error))?;
            if part.is_empty() {
                break;
            }
            let end = part.iter().position(|byte| *byte == b'\n');
            ended = end.is_some();
            let part = part.get(..end.map_or(part.len(), |end| end + 1));
            let part = part.unwrap_or_default();
            // Two more for the end of the line, three for a byte order mark.
            let room = (self.longest + 5).saturating_sub(bytes.len());
            bytes.extend_from_slice(part.get(..room.min(part.len())).unwrap_or_default());
            let taken = part.len();
            length += taken;
            self.reader.consume(taken);
        }
        if length == 0 {
            return Ok(None);
        }
        let start = self.at;
        self.at += length;
        self.number += 1;
        let number = self.number;
        if length > bytes.len() {
            let text = Err(Unread::Long(length - usize::from(ended)));
            return Ok(Some(Line { number, text }));
        }
        // Such a mark says that all of the input is UTF-16.
        let utf16 =
            number == 1 && (bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]));
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let byte = start + error.utf8_error().valid_up_to();
                let unread = Unread::NotUtf8 { line: number, byte };
                if utf16 {
                    let error = CliError::new(unread.message(|_| Message::HelpUtf8 {}));
                    return Err(error.hint(Message::HelpUtf8 {}));
                }
                let text = Err(unread);
                return Ok(Some(Line { number, text }));
            }
        };
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = match line.strip_prefix('\u{FEFF}') {
            Some(rest) if number == 1 => rest,
            _ => line,
        };
        let fits = line.len() <= self.longest;
        let text = if fits {
            Ok(line.to_owned())
        } else {
            Err(Unread::Long(line.len()))
        };
        Ok(Some(Line { number, text }))
    }
}

fn cannot(path: &str, error: &io::Error) -> CliError {
    let name = path.to_owned();
    if Path::new(path).is_dir() {
        let error = CliError::new(Message::IsFolder { path: name });
        return error.hint(Message::HelpNameFile {});
    }
    if error.kind() == ErrorKind::NotFound {
        let missing = CliError::new(Message::NoSuchFile { path: name });
        return missing.hint(neighbour(path).unwrap_or(Message::HelpPath {}));
    }
    CliError::new(Message::CannotRead {
        path: name,
        detail: error.to_string(),
    })
}

/// A file of the same folder with nearly that name.
pub(crate) fn neighbour(path: &str) -> Option<Message> {
    let path = Path::new(path);
    let wanted = path.file_name()?.to_str()?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let names: Vec<String> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        // A link to nowhere is there, and is no help.
        .filter(|name| name != wanted)
        .collect();
    let near = closest(wanted, names.iter().map(String::as_str))?;
    let suggestion = path.with_file_name(near).display().to_string();
    Some(Message::HelpDidYouMean { suggestion })
}
