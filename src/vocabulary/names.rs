//! Parts of persons' names: which forms of which languages are one given name or one surname.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::{Lang, Later, Span, Wording, words};

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

/// One given name or surname in all its forms. The entry of a name of the built-in list is read when it is first asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameClass {
    /// Its id, in kebab-case; unique within its part.
    pub id: Wording,
    /// Given name or surname.
    pub part: NamePart,
    /// What is said of it; its fields are reached through the class.
    pub entry: Later<Box<NameEntry>>,
}

/// What is said of a given name or a surname.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameEntry {
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

impl Deref for NameClass {
    type Target = NameEntry;

    fn deref(&self) -> &NameEntry {
        &self.entry
    }
}

impl DerefMut for NameClass {
    fn deref_mut(&mut self) -> &mut NameEntry {
        &mut self.entry
    }
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

    /// Adds what a later pack says of the same name.
    pub fn lay_over(&mut self, mut above: Self) {
        let (own, above) = (&mut **self, std::mem::take(&mut *above));
        let mut forms = above.forms;
        for form in std::mem::take(&mut own.forms) {
            if !forms.iter().any(|known| known.is_same(&form)) {
                forms.push(form);
            }
        }
        own.forms = forms;
        own.gender = above.gender.or(own.gender);
        own.note = above.note.or_else(|| own.note.take());
        own.homograph.extend(above.homograph);
        if !above.source.is_empty() {
            own.source = above.source;
        }
    }
}

impl NameForm {
    /// Whether it is the same form, wherever it stands.
    pub fn is_same(&self, other: &Self) -> bool {
        self.text == other.text && self.lang == other.lang && self.feminine == other.feminine
    }
}

/// All name classes.
#[derive(Clone, Debug, Default)]
pub struct NameLexicon {
    classes: Vec<NameClass>,
}

impl NameLexicon {
    /// These classes.
    pub fn new(classes: Vec<NameClass>) -> Self {
        Self { classes }
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

    /// With another lexicon on top: a class of an id that is there adds its forms, which are preferred to those below.
    #[must_use]
    pub fn under(mut self, above: &Self) -> Self {
        if above.is_empty() {
            return self;
        }
        let known = self.classes.iter().enumerate();
        let known: BTreeMap<(NamePart, Wording), usize> = known
            .map(|(at, class)| ((class.part, class.id.clone()), at))
            .collect();
        for class in &above.classes {
            let at = known.get(&(class.part, class.id.clone()));
            match at.and_then(|at| self.classes.get_mut(*at)) {
                Some(own) => own.lay_over(class.clone()),
                None => self.classes.push(class.clone()),
            }
        }
        self
    }
}
