//! The names lexicon by the spellings of words: which given names and surnames a word is.
//!
//! It is read when it is first asked, and forms are folded when a word that begins like them is asked for: most commands ask
//! for a word or two.

use std::fmt;
use std::sync::OnceLock;

use crate::text::{Folder, first_bytes};
use crate::vocabulary::{Language, NameClass, NameForm, NameLexicon, NamePart, Span};

/// Given names and surnames by the search keys of their forms.
pub struct Names<'a> {
    source: LexiconSource<'a>,
    languages: Vec<&'a Language>,
    folder: OnceLock<Folder>,
    shelves: OnceLock<Shelves>,
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
            shelves: OnceLock::new(),
        }
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
        let folder = self.folder();
        let shelves = self.shelves.get_or_init(|| Shelves::new(classes, folder));
        let key = folder.key(word);
        let found = shelves.find(key.as_str(), classes, folder).into_iter();
        found
            .filter_map(|(number, form)| {
                let class = classes.get(number as usize)?;
                Some(FoundName {
                    number: number as usize,
                    class,
                    form: class.forms.get(form as usize)?,
                })
            })
            .collect()
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
}

impl fmt::Debug for Names<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Names").finish_non_exhaustive()
    }
}

/// A class and one of its forms, by number.
type Place = (u32, u32);

/// Forms by the first letter of their keys.
struct Shelves {
    /// By letter: which shelf.
    numbers: Vec<u8>,
    shelves: Vec<Shelf>,
}

/// Letters from here on share the first shelf: names begin with few of them.
const LETTERS: usize = 0x590;

#[derive(Default)]
struct Shelf {
    forms: Vec<Place>,
    keys: OnceLock<Keys>,
}

/// The keys of a shelf.
struct Keys {
    /// One after the other.
    text: String,
    /// Sorted by key, then in the order of the lexicon.
    rows: Vec<Row>,
}

/// A key of a form. Its first bytes stand beside it as a number: nearly all comparisons end there.
struct Row {
    prefix: u64,
    key: Span,
    place: Place,
}

impl Shelves {
    fn new(classes: &[NameClass], folder: &Folder) -> Self {
        let mut made = Self {
            numbers: vec![0; LETTERS],
            shelves: vec![Shelf::default()],
        };
        // By the first letter of a form, as it is written: which shelf, where it is not told by more than this letter.
        let mut written: Vec<Option<u8>> = vec![None; LETTERS];
        for (number, class) in (0..).zip(classes) {
            for (at, form) in (0..).zip(&class.forms) {
                let mut letters = form.text.chars();
                let (first, second) = (letters.next(), letters.next());
                let alone = second.is_none_or(|letter| folder.is_plain(letter));
                let place = first.and_then(|first| written.get_mut(first as usize));
                let shelf = match place {
                    Some(Some(shelf)) if alone => *shelf,
                    place => {
                        let (letter, fixed) = folder.first_letter(&form.text);
                        let shelf = made.shelf_for(letter);
                        if let Some(place) = place.filter(|_| fixed) {
                            *place = Some(shelf);
                        }
                        shelf
                    }
                };
                if let Some(shelf) = made.shelves.get_mut(usize::from(shelf)) {
                    shelf.forms.push((number, at));
                }
            }
        }
        made
    }

    /// The shelf of a letter, made where there is none.
    fn shelf_for(&mut self, letter: Option<char>) -> u8 {
        let Some(number) = letter.and_then(|letter| self.numbers.get_mut(letter as usize)) else {
            return 0;
        };
        if *number == 0
            && let Ok(next) = u8::try_from(self.shelves.len())
        {
            *number = next;
            self.shelves.push(Shelf::default());
        }
        *number
    }

    /// The forms with a key.
    fn find(&self, key: &str, classes: &[NameClass], folder: &Folder) -> Vec<Place> {
        let letter = key.chars().next();
        let number = letter.and_then(|letter| self.numbers.get(letter as usize));
        let number = number.map_or(0, |number| usize::from(*number));
        let Some(Shelf { forms, keys }) = self.shelves.get(number) else {
            return Vec::new();
        };
        let keys = keys.get_or_init(|| Keys::new(forms, classes, folder));
        let prefix = first_bytes(key);
        let order = |row: &Row| {
            let order = row.prefix.cmp(&prefix);
            order.then_with(|| row.key.of(&keys.text).cmp(key))
        };
        let start = keys.rows.partition_point(|row| order(row).is_lt());
        let rows = keys.rows.get(start..).unwrap_or_default().iter();
        rows.take_while(|row| order(row).is_eq())
            .map(|row| row.place)
            .collect()
    }
}

impl Keys {
    fn new(forms: &[Place], classes: &[NameClass], folder: &Folder) -> Self {
        let mut text = String::with_capacity(forms.len() * 10);
        let mut rows: Vec<Row> = Vec::with_capacity(forms.len());
        let mut last = "";
        for place in forms {
            let class = classes.get(place.0 as usize);
            let Some(form) = class.and_then(|class| class.forms.get(place.1 as usize)) else {
                continue;
            };
            // The same word in several languages has one key.
            let same = rows.last().filter(|_| *form.text == *last);
            let (prefix, key) = if let Some(row) = same {
                (row.prefix, row.key)
            } else {
                let start = text.len();
                let key = folder.key(&form.text);
                text.push_str(key.as_str());
                (first_bytes(key.as_str()), Span::new(start, text.len()))
            };
            last = &form.text;
            rows.push(Row {
                prefix,
                key,
                place: *place,
            });
        }
        rows.sort_unstable_by(|one, other| {
            let order = one.prefix.cmp(&other.prefix);
            let keys = || one.key.of(&text).cmp(other.key.of(&text));
            order.then_with(keys).then(one.place.cmp(&other.place))
        });
        Self { text, rows }
    }
}
