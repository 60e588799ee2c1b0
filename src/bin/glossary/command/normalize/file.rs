//! A file before and after: read whole, checked, and written whole or not at all.

use std::fs;
use std::io::{ErrorKind, Write};

use atomic_write_file::AtomicWriteFile;
use glossary::normalize::{Normalizer, Report};
use glossary::text::edit::{Edits, Safety};
use glossary::vocabulary::{Lang, Message};

use crate::command::document;
use crate::error::CliError;
use crate::input::{self, STDIN};
use crate::session::Session;

const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// A text file as it was read.
pub(super) struct File {
    pub(super) path: String,
    /// Without a byte order mark.
    pub(super) text: String,
    /// Whether there was a byte order mark.
    marked: bool,
}

/// A file with what is to be changed in it.
pub(super) struct Checked {
    pub(super) file: File,
    pub(super) lang: Option<Lang>,
    pub(super) report: Report,
    /// The edits that are safe enough.
    pub(super) edits: Edits,
    pub(super) least: Safety,
}

impl File {
    pub(super) fn read(path: &str) -> Result<Self, CliError> {
        let bytes = input::read_bytes(path)?;
        Ok(Self {
            path: path.to_owned(),
            marked: bytes.starts_with(MARK),
            text: input::decode(path, bytes)?,
        })
    }

    pub(super) fn is_stdin(&self) -> bool {
        self.path == STDIN
    }

    pub(super) fn check(self, normalizer: &Normalizer<'_>, lang: Lang, least: Safety) -> Checked {
        let zones = document::zones(&self.path, &self.text);
        let report = normalizer.report(&self.text, &zones);
        Checked {
            lang: Some(lang),
            edits: report.edits(least),
            report,
            file: self,
            least,
        }
    }
}

impl Checked {
    /// A file without words.
    pub(super) fn unread(file: File) -> Self {
        Self {
            file,
            lang: None,
            report: Report::default(),
            edits: Edits::default(),
            least: Safety::Safe,
        }
    }

    pub(super) fn changes(&self) -> bool {
        !self.edits.is_empty()
    }

    /// The text before and after, with the byte order mark.
    pub(super) fn both(&self) -> (String, String) {
        let mark = if self.file.marked { "\u{FEFF}" } else { "" };
        let text = &self.file.text;
        (
            format!("{mark}{text}"),
            format!("{mark}{}", self.edits.apply(text)),
        )
    }

    /// The bytes after.
    pub(super) fn new_bytes(&self) -> Vec<u8> {
        self.both().1.into_bytes()
    }

    /// Replaces the file, unless nothing changes. A link stays a link: what it points to is replaced.
    pub(super) fn write(&self, session: &Session<'_>) -> Result<(), CliError> {
        if self.file.is_stdin() {
            return session.output.bytes(&self.new_bytes());
        }
        if !self.changes() {
            return Ok(());
        }
        let written = fs::canonicalize(&self.file.path).and_then(|path| {
            // Its folder would let us replace it; its owner has said not to.
            if fs::metadata(&path)?.permissions().readonly() {
                return Err(ErrorKind::PermissionDenied.into());
            }
            let mut file = AtomicWriteFile::open(path)?;
            file.write_all(&self.new_bytes())?;
            file.commit()
        });
        written.map_err(|error| {
            CliError::new(Message::CannotWrite {
                path: self.file.path.clone(),
                detail: error.to_string(),
            })
        })
    }
}
