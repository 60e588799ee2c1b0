//! The texts to read: files, folders with what ignore files leave of them, standard input in pieces.

use std::fs;
use std::path::Path;

use glossary::text::Zone;
use glossary::vocabulary::{Glossary, Lang, Message};
use ignore::WalkBuilder;

use super::OPTION;
use crate::command::document;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::{self, Chunks, STDIN};
use crate::session::Session;

/// What is to be read, in order.
pub(super) struct Files<'a> {
    session: &'a Session<'a>,
    glossary: &'a Glossary,
    from: Option<Lang>,
    all: Vec<File>,
}

struct File {
    path: String,
    /// Whether the user named it: of a folder, files that are no texts are left out.
    named: bool,
}

/// A text, or a piece of one.
pub(super) struct Part<'t> {
    pub(super) path: &'t str,
    pub(super) text: &'t str,
    /// `None` where there is no letter to tell it.
    pub(super) lang: Option<Lang>,
    pub(super) zones: Vec<Zone>,
    /// Where it begins.
    pub(super) start: Place,
    /// Whether a file begins with it.
    pub(super) is_first: bool,
}

/// A place in a decoded text: bytes from 0, line and column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) byte: usize,
    pub(super) line: usize,
    /// In scalar values.
    pub(super) column: usize,
}

impl Place {
    const START: Self = Self {
        byte: 0,
        line: 1,
        column: 1,
    };

    /// The place after this text.
    pub(super) fn past(self, text: &str) -> Self {
        let lines = text.matches('\n').count();
        let (from, last) = match text.rsplit_once('\n') {
            Some((_, last)) => (1, last),
            None => (self.column, text),
        };
        Self {
            byte: self.byte + text.len(),
            line: self.line + lines,
            column: from + last.chars().count(),
        }
    }
}

impl<'a> Files<'a> {
    /// Finds all files; nothing is read yet.
    pub(super) fn new(
        session: &'a Session<'a>,
        glossary: &'a Glossary,
        from: Option<Lang>,
        paths: &[String],
    ) -> Result<Self, CliError> {
        let mut all = Vec::new();
        for path in paths {
            if path != STDIN && Path::new(path).is_dir() {
                walk(path, &mut all)?;
            } else {
                if path != STDIN && fs::metadata(path).is_err() {
                    // Tells why, before anything is printed.
                    input::read_bytes(path)?;
                }
                let path = path.clone();
                all.push(File { path, named: true });
            }
        }
        Ok(Self {
            session,
            glossary,
            from,
            all,
        })
    }

    /// Whether there is more than one.
    pub(super) fn are_several(&self) -> bool {
        self.all.len() > 1
    }

    /// Hands on every text: standard input in pieces, unless it is wanted whole. What cannot be read in a folder is told,
    /// and the run goes on.
    pub(super) fn each(
        &self,
        whole: bool,
        mut part: impl FnMut(&Part<'_>) -> Result<(), CliError>,
    ) -> Result<Exit, CliError> {
        let output = self.session.output;
        let mut exit = Exit::Done;
        output.begin(self.all.len());
        for (number, file) in self.all.iter().enumerate() {
            output.step(number);
            let read = if file.path == STDIN {
                self.stdin(whole, &mut part)
            } else {
                self.file(file, &mut part)
            };
            match read {
                Err(CliError::Said(said)) if !file.named => {
                    output.say_error(&said, self.session.locale);
                    exit = Exit::Failed;
                }
                read => read?,
            }
        }
        output.end();
        Ok(exit)
    }

    fn file(
        &self,
        file: &File,
        part: &mut impl FnMut(&Part<'_>) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let path = file.path.as_str();
        let text = if file.named {
            input::read_text(path)?
        } else {
            let bytes = input::read_bytes(path)?;
            if is_binary(&bytes) {
                let path = path.to_owned();
                let said = self.session.say(&Message::SkippedFile { path });
                self.session.output.talk(&said);
                return Ok(());
            }
            input::decode(path, bytes)?
        };
        let lang = self.lang(path, &text, file.named)?;
        part(&Part {
            path,
            lang,
            zones: document::zones(path, &text),
            text: &text,
            start: Place::START,
            is_first: true,
        })
    }

    fn stdin(
        &self,
        whole: bool,
        part: &mut impl FnMut(&Part<'_>) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let mut chunks = Chunks::new();
        let mut start = Place::START;
        let mut lang = None;
        while let Some(mut text) = chunks.next()? {
            while whole && let Some(more) = chunks.next()? {
                text.push_str(&more);
            }
            if lang.is_none() {
                lang = self.lang(STDIN, &text, true)?;
            }
            part(&Part {
                path: STDIN,
                lang,
                zones: document::zones(STDIN, &text),
                text: &text,
                start,
                is_first: start == Place::START,
            })?;
            start = start.past(&text);
        }
        Ok(())
    }

    /// As asked for, else as the text tells.
    fn lang(&self, path: &str, text: &str, named: bool) -> Result<Option<Lang>, CliError> {
        if self.from.is_some() || !text.chars().any(char::is_alphabetic) {
            return Ok(self.from);
        }
        let lang = document::told(self.glossary, path, sample(text), OPTION)?;
        let said = document::read_as(self.session, path, lang, OPTION);
        if named {
            self.session.output.talk(&said);
        } else {
            self.session.output.detail(&said);
        }
        Ok(Some(lang))
    }
}

/// The beginning of a text tells its language.
const SAMPLE: usize = 1 << 16;

fn sample(text: &str) -> &str {
    let end = (0..=SAMPLE).rev().find(|end| text.is_char_boundary(*end));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The files of a folder, sorted by path; hidden ones, and what ignore files name, are left out.
fn walk(folder: &str, all: &mut Vec<File>) -> Result<(), CliError> {
    let before = all.len();
    let walk = WalkBuilder::new(folder)
        .require_git(false)
        .sort_by_file_path(Path::cmp)
        .build();
    for entry in walk {
        let entry = entry.map_err(|error| {
            CliError::new(Message::CannotRead {
                path: folder.to_owned(),
                detail: error.to_string(),
            })
        })?;
        if entry.file_type().is_some_and(|kind| kind.is_file()) {
            let path = entry.path();
            let path = path.strip_prefix("./").unwrap_or(path);
            let path = path.display().to_string();
            all.push(File { path, named: false });
        }
    }
    if all.len() == before {
        let path = folder.to_owned();
        return Err(CliError::new(Message::EmptyFolder { path }));
    }
    Ok(())
}

/// How much of a file is looked at.
const HEAD: usize = 8192;

/// Texts in UTF-16 have zero bytes too, and are told as what they are.
fn is_binary(bytes: &[u8]) -> bool {
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    !utf16 && bytes.iter().take(HEAD).any(|byte| *byte == 0)
}
