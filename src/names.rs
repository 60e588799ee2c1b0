//! The names lexicon by the spellings of words: which given names and surnames a word is.
//!
//! It is read when it is first asked, and so are the keys of its forms: those of the built-in lexicon are compiled with it.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use crate::code::{Coded, Compiled, Pack, Reader, Rows, Writer, between, fields, partition_point};
use crate::text::Folder;
use crate::vocabulary::{Language, NameClass, NameForm, NameLexicon, NamePart};

/// Given names and surnames by the search keys of their forms.
pub struct Names<'a> {
    source: LexiconSource<'a>,
    languages: Vec<&'a Language>,
    folder: OnceLock<Folder>,
    compiled: Option<Compiled>,
    keys: OnceLock<Keys>,
}

enum LexiconSource<'a> {
    Read(&'a NameLexicon),
    Later(OnceLock<&'static NameLexicon>, Box<GetLexicon>),
}

type GetLexicon = dyn Fn() -> &'static NameLexicon + Send + Sync;

/// A form of a name that a word is.
#[derive(Clone, Copy, Debug)]
pub struct FoundName<'n> {
    /// Number of its class.
    pub number: usize,
    /// Its class.
    pub class: &'n NameClass,
    /// The form.
    pub form: &'n NameForm,
}

impl<'a> Names<'a> {
    /// These names, with the languages by whose letters words are compared.
    pub fn new(lexicon: &'a NameLexicon, languages: impl Iterator<Item = &'a Language>) -> Self {
        Self::of(LexiconSource::Read(lexicon), languages)
    }

    /// Names that are asked for when the first word is.
    pub fn later(
        get: impl Fn() -> &'static NameLexicon + Send + Sync + 'static,
        languages: impl Iterator<Item = &'a Language>,
    ) -> Self {
        let source = LexiconSource::Later(OnceLock::new(), Box::new(get));
        Self::of(source, languages)
    }

    fn of(source: LexiconSource<'a>, languages: impl Iterator<Item = &'a Language>) -> Self {
        Self {
            source,
            languages: languages.collect(),
            folder: OnceLock::new(),
            compiled: None,
            keys: OnceLock::new(),
        }
    }

    /// Reads the keys from what [`compile`] made of these names and these languages, instead of making them.
    #[must_use]
    pub fn with_compiled(mut self, compiled: Compiled) -> Self {
        self.compiled = Some(compiled);
        self
    }

    /// The names.
    pub fn lexicon(&self) -> &'a NameLexicon {
        match &self.source {
            LexiconSource::Read(lexicon) => lexicon,
            LexiconSource::Later(lexicon, get) => lexicon.get_or_init(get),
        }
    }

    /// The forms that a word is, in the order of the lexicon.
    pub fn find(&self, word: &str) -> Vec<FoundName<'a>> {
        let classes = self.lexicon().classes();
        if classes.is_empty() {
            return Vec::new();
        }
        let key = self.folder().key(word);
        let found = self.keys().find(key.as_str());
        let form = |(number, form): (u32, u32)| {
            let class = classes.get(number as usize)?;
            Some(FoundName {
                number: number as usize,
                class,
                form: class.forms.get(form as usize)?,
            })
        };
        found.filter_map(form).collect()
    }

    /// Numbers of the given names, or surnames, that a word is: more than one where a form is of several names.
    pub fn numbers(&self, part: NamePart, word: &str) -> Vec<usize> {
        let found = self.find(word).into_iter();
        let mut numbers: Vec<usize> = found
            .filter(|found| found.class.part == part)
            .map(|found| found.number)
            .collect();
        numbers.dedup();
        numbers
    }

    /// Whether two words are one name of this part. `None` where the data does not settle it: one of them is not known, or
    /// is of several names of which the other has some.
    pub fn same(&self, part: NamePart, left: &str, right: &str) -> Option<bool> {
        let left = self.numbers(part, left);
        let right = self.numbers(part, right);
        if left.is_empty() || right.is_empty() {
            return None;
        }
        if left == right {
            return Some(true);
        }
        let apart = !left.iter().any(|number| right.contains(number));
        apart.then_some(false)
    }

    fn folder(&self) -> &Folder {
        let languages = || self.languages.iter().copied();
        self.folder.get_or_init(|| Folder::search(languages()))
    }

    fn keys(&self) -> &Keys {
        self.keys.get_or_init(|| {
            let lexicon = self.lexicon();
            let compiled = self.compiled.and_then(|compiled| read(lexicon, compiled));
            compiled.unwrap_or_else(|| Keys::new(lexicon, self.folder()))
        })
    }
}

impl fmt::Debug for Names<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Names").finish_non_exhaustive()
    }
}

/// The keys of a lexicon, for [`Names::with_compiled`].
pub fn compile(lexicon: &NameLexicon, languages: &[&Language]) -> Pack {
    let mut out = Writer::default();
    out.number(lexicon.classes().len());
    Keys::new(lexicon, &Folder::search(languages.iter().copied())).write(&mut out);
    out.finish()
}

/// `None` where that was another lexicon.
fn read(lexicon: &NameLexicon, compiled: Compiled) -> Option<Keys> {
    let mut from = Reader::new(compiled, 0)?;
    let same = from.number()? == lexicon.classes().len();
    same.then(|| Coded::read(&mut from)).flatten()
}

/// The search keys of all forms, sorted.
struct Keys {
    /// Each once, one after the other.
    text: Cow<'static, str>,
    /// Where each ends.
    ends: Rows<u32>,
    /// Where the forms of each end.
    lists: Rows<u32>,
    /// Forms by number of their class and their own; those of one key in the order of the lexicon.
    forms: Rows<(u32, u32)>,
}

fields! { Keys { text, ends, lists, forms } }

impl Keys {
    fn new(lexicon: &NameLexicon, folder: &Folder) -> Self {
        let mut rows: Vec<(String, (u32, u32))> = Vec::new();
        for (number, class) in (0..).zip(lexicon.classes()) {
            for (at, form) in (0..).zip(&class.forms) {
                rows.push((folder.key(&form.text).into_string(), (number, at)));
            }
        }
        rows.sort_unstable();
        let (mut text, mut ends, mut lists) = (String::new(), Vec::new(), Vec::new());
        let mut count = 0;
        for same in rows.chunk_by(|(one, _), (other, _)| one == other) {
            text.push_str(same.first().map_or("", |(key, _)| key));
            count += same.len();
            ends.push(length(text.len()));
            lists.push(length(count));
        }
        let forms = rows.into_iter().map(|(_, place)| place);
        Self {
            text: text.into(),
            ends: ends.into(),
            lists: lists.into(),
            forms: forms.collect::<Vec<_>>().into(),
        }
    }

    /// The forms with a key.
    fn find(&self, key: &str) -> impl Iterator<Item = (u32, u32)> + use<'_> {
        let from = partition_point(self.ends.len(), |at| self.key(at) < key);
        let found = from < self.ends.len() && self.key(from) == key;
        let list = found.then(|| between(from, |at| self.lists.get(at)));
        self.forms.run(list.unwrap_or_default()).iter()
    }

    fn key(&self, at: usize) -> &str {
        let key = self.text.get(between(at, |at| self.ends.get(at)));
        key.unwrap_or_default()
    }
}

/// More than this many letters are not found.
fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
