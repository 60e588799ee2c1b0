//! What sources say, as bytes: made by the same reader when the program is built, so that no command waits for TOML.
//!
//! A compiled pack is a text and bytes. The text holds all words one after the other, the bytes say what they are of: numbers,
//! and how long each word is. A file of the pack is a part of both, told by the name of its source. Only files of names,
//! concepts, languages and styles are compiled; of the others nothing is kept and their text is read.

mod code;
mod vocabulary;

use code::{Coded, Reader, Writer};

use super::file::{self, Content, File, Named};
use super::{Source, load};

/// A pack as it is put into the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// All words.
    pub text: String,
    /// What they are of.
    pub bytes: Vec<u8>,
}

/// What one source says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compiled {
    text: &'static str,
    bytes: &'static [u8],
}

/// Compiles the sources of one pack. Empty where they have any problem: whoever reads their text is told of it.
pub fn compile(sources: &[Source]) -> Pack {
    if !load(sources).problems.is_empty() {
        return Pack::default();
    }
    let mut files: Vec<(&Source, Pack)> = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        if matches!(Content::of(&source.name), Content::Core | Content::Names) {
            let mut out = Writer::default();
            // What is named elsewhere is there, or there would be a problem: references need not be kept.
            file::read(index, source).write(&mut out);
            files.push((source, out.pack));
        }
    }
    let mut all = Writer::default();
    all.number(files.len());
    for (source, file) in &files {
        source.name.write(&mut all);
        all.number(file.text.len());
        all.number(file.bytes.len());
    }
    for (_, file) in &files {
        all.pack.text.push_str(&file.text);
        all.pack.bytes.extend(&file.bytes);
    }
    all.pack
}

/// The files of a pack by the names of their sources, in its order; none of one that is broken or empty.
pub(crate) fn files(text: &'static str, bytes: &'static [u8]) -> Vec<(String, Compiled)> {
    directory(text, bytes).unwrap_or_default()
}

fn directory(text: &'static str, bytes: &'static [u8]) -> Option<Vec<(String, Compiled)>> {
    let mut from = Reader::new(Compiled { text, bytes }, 0);
    let count = from.number()?;
    let mut names = Vec::new();
    for _ in 0..count {
        names.push((String::read(&mut from)?, from.number()?, from.number()?));
    }
    let mut files = Vec::with_capacity(names.len());
    for (name, text, bytes) in names {
        files.push((name, from.part(text, bytes)?));
    }
    Some(files)
}

/// What a source says; `None` where the bytes are not those of a file.
pub(crate) fn read(index: usize, compiled: Compiled) -> Option<File> {
    File::read(&mut Reader::new(compiled, index))
}

impl Coded for File {
    fn write(&self, out: &mut Writer) {
        self.concepts.write(out);
        self.usages.write(out);
        self.styles.write(out);
        self.languages.write(out);
        self.names.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            concepts: Coded::read(from)?,
            usages: Coded::read(from)?,
            styles: Coded::read(from)?,
            languages: Coded::read(from)?,
            names: Coded::read(from)?,
            ..Self::default()
        })
    }
}

impl<T: Coded> Coded for Named<T> {
    fn write(&self, out: &mut Writer) {
        self.value.write(out);
        self.span.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            value: T::read(from)?,
            span: Coded::read(from)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{compile, files, read};
    use crate::load::Source;

    #[test]
    fn what_is_broken_is_no_file() {
        let text = "schema = 1\n[[concept]]\nid = \"lori\"\nkind = \"place\"\nsource = [\"https://example.org/\"]\n\
            [[concept.term]]\nlang = \"hy\"\ntext = \"Լոռի\"\nstatus = \"preferred\"\ngrammar = { class = \"u\" }\n";
        let pack = compile(&[Source::new("concepts/places.toml", text, 0)]);
        let (words, bytes) = (&*pack.text.leak(), &*pack.bytes.leak());
        let whole = files(words, bytes);
        assert_eq!(whole.len(), 1);
        assert!(whole.iter().all(|(_, file)| read(0, *file).is_some()));
        for end in 0..bytes.len() {
            assert!(files(words, &bytes[..end]).is_empty(), "{end}");
        }
        for at in 0..bytes.len() {
            for byte in [0, 1, 0x7F, 0xFF] {
                let mut other = bytes.to_vec();
                other[at] = byte;
                for (_, file) in files(words, other.leak()) {
                    // Anything, so long as it ends.
                    let _file = read(0, file);
                }
            }
        }
    }
}
