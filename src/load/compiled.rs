//! What sources say, as bytes: made by the same reader when the program is built, so that no command waits for TOML.
//!
//! A file of the pack is a part of it, told by the name of its source. Only files of names, concepts, languages and styles are
//! compiled; of the others nothing is kept and their text is read.

mod vocabulary;

use super::file::{self, Content, File, Named};
use super::{Source, load};
use crate::code::{Coded, Compiled, Pack, Reader, Writer};

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
            files.push((source, out.finish()));
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
        all.pack(file);
    }
    all.finish()
}

/// The files of a pack by the names of their sources, in its order; none of one that is broken or empty.
pub(crate) fn files(pack: Compiled) -> Vec<(String, Compiled)> {
    directory(pack).unwrap_or_default()
}

fn directory(pack: Compiled) -> Option<Vec<(String, Compiled)>> {
    let mut from = Reader::new(pack, 0)?;
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
    File::read(&mut Reader::new(compiled, index)?)
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
    use crate::code::Compiled;
    use crate::load::Source;

    #[test]
    fn what_is_broken_is_no_file() {
        let text = "schema = 1\n[[concept]]\nid = \"lori\"\nkind = \"place\"\nsource = [\"https://example.org/\"]\n\
            [[concept.term]]\nlang = \"hy\"\ntext = \"Լոռի\"\nstatus = \"preferred\"\ngrammar = { class = \"u\" }\n";
        let pack = compile(&[Source::new("concepts/places.toml", text, 0)]);
        let (words, bytes) = (&*pack.text.leak(), &*pack.bytes.leak());
        let whole = files(Compiled::new(words, bytes));
        assert_eq!(whole.len(), 1);
        assert!(whole.iter().all(|(_, file)| read(0, *file).is_some()));
        for end in 0..bytes.len() {
            assert!(
                files(Compiled::new(words, &bytes[..end])).is_empty(),
                "{end}"
            );
        }
        for at in 0..bytes.len() {
            for byte in [0, 1, 0x7F, 0xFF] {
                let mut other = bytes.to_vec();
                other[at] = byte;
                for (_, file) in files(Compiled::new(words, other.leak())) {
                    // Anything, so long as it ends.
                    let _file = read(0, file);
                }
            }
        }
    }
}
