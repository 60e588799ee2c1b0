//! Compiles the built-in pack: what the program would read of `glossary/` at every start is read here once, by the same code.

#![allow(
    clippy::struct_field_names,
    dead_code,
    unfulfilled_lint_expectations,
    unreachable_pub,
    unused_imports,
    reason = "modules of the library, of which this program uses what leads from a source to a compiled pack"
)]

mod code;
mod grammar;
mod load;
mod matching;
mod names;
mod rendering;
mod sound;
mod text;
mod translit;
mod vocabulary;

/// Nothing is built in here yet.
mod pack {
    pub(crate) const FILES: &[(&str, &str)] = &[];
    pub(crate) const TEXT: &str = "";
    pub(crate) const BYTES: &[u8] = &[];
    pub(crate) const NAMES_TEXT: &str = "";
    pub(crate) const NAMES: &[u8] = &[];
    pub(crate) const INDEX_TEXT: &str = "";
    pub(crate) const INDEX: &[u8] = &[];
}

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use code::Pack;
use load::compiled::compile;
use load::{Source, load};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=glossary");
    let mut files = Vec::new();
    find(Path::new("glossary"), &mut files)?;
    let mut sources = Vec::new();
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/");
        sources.push(Source::new(name, fs::read_to_string(file)?, 0));
    }
    sources.sort_by(|one, other| one.name.cmp(&other.name));
    write("pack", compile(&sources))?;
    let loaded = load(&sources);
    let sounds = loaded.sounds.as_ref();
    let languages: Vec<_> = loaded.glossary.languages().collect();
    let index = sounds.map(|sounds| matching::compile(&loaded.glossary, sounds));
    write("names", names::compile(&loaded.names, &languages))?;
    write("index", index.unwrap_or_default())
}

/// Puts a pack where `src/pack.rs` looks for it.
fn write(name: &str, pack: Pack) -> io::Result<()> {
    let folder = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    fs::write(folder.join(name).with_extension("txt"), pack.text)?;
    fs::write(folder.join(name).with_extension("bin"), pack.bytes)
}

/// The files of data in a folder and those below it.
fn find(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            found.push(path);
        }
    }
    Ok(())
}
