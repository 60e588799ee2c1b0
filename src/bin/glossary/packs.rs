//! Packs on disk: a folder, a `.toml` or a `.csv` file → sources.

use std::fs;
use std::path::{Path, PathBuf};

use glossary::load::Source;
use glossary::vocabulary::Message;

use crate::error::CliError;
use crate::input;

/// The files of one pack, sorted by path.
pub(crate) fn read(path: &Path, pack: usize) -> Result<Vec<Source>, CliError> {
    let name = path.display().to_string();
    if path.is_dir() {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        if files.is_empty() {
            let error = CliError::new(Message::EmptyPack { path: name });
            return Err(error.hint(Message::HelpPackFiles {}));
        }
        return files.iter().map(|file| source(file, pack)).collect();
    }
    match path.extension().and_then(|extension| extension.to_str()) {
        Some(extension) if EXTENSIONS.contains(&extension) => Ok(vec![source(path, pack)?]),
        Some("gidx") => {
            let error = CliError::new(Message::CompiledIndex { path: name });
            Err(error.hint(Message::HelpSources {}))
        }
        // A missing or unreadable file is told first.
        _ => {
            input::read_bytes(&name)?;
            let error = CliError::new(Message::UnknownPackFile { path: name });
            Err(error.hint(Message::HelpPackFiles {}))
        }
    }
}

fn source(path: &Path, pack: usize) -> Result<Source, CliError> {
    let name = path.display().to_string();
    // What is loaded from it stays until the program ends: its names need not be copied.
    let text: &'static str = input::read_text(&name)?.leak();
    Ok(Source::new(name, text, pack))
}

/// Ends of the names of glossary files; `.ftl` files are read for `lint`, and define nothing.
const EXTENSIONS: [&str; 4] = ["toml", "csv", "tsv", "ftl"];

/// All glossary files below a folder; hidden ones are somebody else's, `glossary.toml` holds settings.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), CliError> {
    let cannot = |error: std::io::Error| {
        CliError::new(Message::CannotRead {
            path: folder.display().to_string(),
            detail: error.to_string(),
        })
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        paths.push(entry.map_err(cannot)?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str());
        let extension = path.extension().and_then(|extension| extension.to_str());
        if name.is_some_and(|name| name.starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            collect(&path, files)?;
        } else if extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
            && name != Some("glossary.toml")
        {
            files.push(path);
        }
    }
    Ok(())
}
