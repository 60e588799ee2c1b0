//! Parts of persons' names: which forms of which languages are one given name or one surname.

use std::cmp::Ordering;
use std::sync::Arc;

use super::{Lang, Span, Wording, words};

/// Which part of a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamePart {
    /// Given name.
    Given,
    /// Surname.
    Surname,
}

/// Whose given name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameGender {
    /// Men's.
    Masculine,
    /// Women's.
    Feminine,
    /// Either's.
    Both,
}

words! {
    NamePart { Given = "given", Surname = "surname" }
    NameGender { Masculine = "m", Feminine = "f", Both = "mf" }
}

/// One given name or surname in all its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameClass {
    /// Its id, in kebab-case; unique within its part.
    pub id: String,
    /// Given name or surname.
    pub part: NamePart,
    /// Whose: given names only.
    pub gender: Option<NameGender>,
    /// Its forms; the first of a language, among those of one gender, is the preferred one.
    pub forms: Vec<NameForm>,
    /// Other classes of its part that share one of its forms on purpose.
    pub homograph: Vec<String>,
    /// Pages where the forms can be seen: its own, else those of its file.
    pub source: Arc<[String]>,
    /// Nobody has checked it against a source.
    pub unverified: bool,
    /// For editors.
    pub note: Option<String>,
    /// Source and place of its id.
    pub origin: (usize, Span),
}

/// One form of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameForm {
    /// Its language; `None` for further spellings in Latin letters, of whatever language.
    pub lang: Option<Lang>,
    /// The form.
    pub text: Wording,
    /// A woman's form of a surname.
    pub feminine: bool,
    /// Its place in the source of the class.
    pub origin: Span,
}

impl NameClass {
    /// The forms of a language, the preferred one first.
    pub fn forms_in(&self, lang: Lang, feminine: bool) -> impl Iterator<Item = &NameForm> {
        let forms = self.forms.iter();
        forms.filter(move |form| form.lang == Some(lang) && form.feminine == feminine)
    }

    /// The form to write in a language. A surname without a woman's form is the same for a woman.
    pub fn preferred(&self, lang: Lang, feminine: bool) -> Option<&str> {
        let mut own = self.forms_in(lang, feminine);
        let form = own.next().or_else(|| self.forms_in(lang, false).next());
        form.map(|form| &*form.text)
    }
}

/// All name classes, with an index of their forms by key.
#[derive(Clone, Debug, Default)]
pub struct NameLexicon {
    classes: Vec<NameClass>,
    // The keys of all rows, one after the other.
    keys: String,
    // Sorted by key, then by class.
    rows: Vec<Row>,
}

/// A key of a form, and the class it leads to.
#[derive(Clone, Copy, Debug)]
struct Row {
    // The first bytes of the key as a number: nearly all comparisons end here.
    prefix: u64,
    key: Span,
    class: usize,
}

impl NameLexicon {
    /// Indexes the forms of these classes by the keys that `key` makes of them.
    pub fn new<K: AsRef<str>>(classes: Vec<NameClass>, key: impl Fn(&str) -> K) -> Self {
        let mut keys = String::with_capacity(classes.len() * 96);
        let mut rows = Vec::with_capacity(classes.len() * 12);
        let mut seen: Vec<&str> = Vec::new();
        for (class, forms) in classes.iter().map(|class| &class.forms).enumerate() {
            seen.clear();
            for form in forms {
                // The same word in several languages has one key.
                if seen.contains(&&*form.text) {
                    continue;
                }
                seen.push(&form.text);
                let start = keys.len();
                let key = key(&form.text);
                keys.push_str(key.as_ref());
                rows.push(Row {
                    prefix: first_bytes(key.as_ref()),
                    key: Span::new(start, keys.len()),
                    class,
                });
            }
        }
        rows.sort_unstable_by(|left, right| {
            let order = compare(left, right.prefix, right.key.of(&keys), &keys);
            order.then(left.class.cmp(&right.class))
        });
        rows.dedup_by(|left, right| {
            left.class == right.class && left.key.of(&keys) == right.key.of(&keys)
        });
        Self {
            classes,
            keys,
            rows,
        }
    }

    /// All classes: by pack, then in the order of the files.
    pub fn classes(&self) -> &[NameClass] {
        &self.classes
    }

    /// Whether no names were loaded.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }

    /// The class of an id.
    pub fn class(&self, part: NamePart, id: &str) -> Option<&NameClass> {
        let mut classes = self.classes.iter();
        classes.find(|class| class.part == part && class.id == id)
    }

    /// Indices of the classes that have a form with this key, in order: more than one where a form is of several names.
    /// Keys are those of `Folder::search` over all languages of the glossary.
    pub fn find(&self, part: NamePart, key: &str) -> impl Iterator<Item = usize> {
        let prefix = first_bytes(key);
        let start = self
            .rows
            .partition_point(|row| compare(row, prefix, key, &self.keys).is_lt());
        let rows = self.rows.get(start..).unwrap_or_default();
        rows.iter()
            .take_while(move |row| row.key.of(&self.keys) == key)
            .map(|row| row.class)
            .filter(move |class| self.classes[*class].part == part)
    }

    /// Whether two keys are one name of this part. `None` where the data does not settle it: one of them is not known, or
    /// is of several names of which the other has some.
    pub fn same(&self, part: NamePart, left: &str, right: &str) -> Option<bool> {
        let left: Vec<usize> = self.find(part, left).collect();
        let right: Vec<usize> = self.find(part, right).collect();
        if left.is_empty() || right.is_empty() {
            return None;
        }
        if left == right {
            return Some(true);
        }
        let apart = !left.iter().any(|class| right.contains(class));
        apart.then_some(false)
    }
}

/// The order of a row's key and another key with its prefix.
fn compare(row: &Row, prefix: u64, key: &str, keys: &str) -> Ordering {
    let order = row.prefix.cmp(&prefix);
    order.then_with(|| row.key.of(keys).cmp(key))
}

/// The first eight bytes, in an order that is that of the texts.
fn first_bytes(key: &str) -> u64 {
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(key.bytes()) {
        *to = from;
    }
    u64::from_be_bytes(first)
}
