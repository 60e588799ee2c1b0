//! Names in all their forms, and back: those of a glossary with their flags, others by their spelling.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::names::Names;
use crate::text::casing;
use crate::vocabulary::{
    Concept, Gender, Glossary, Grammar, Kind, Lang, NameGender, NamePart, Number, Term, TermRef,
};

use super::analyse::Analysis;
use super::features::Features;
use super::lemma::{Endings, plausible};
use super::paradigms::Paradigms;

/// Inflects names and takes their forms back.
///
/// ```
/// use glossary::grammar::{Case, Features, Inflector};
/// use glossary::load::{builtin, load};
/// use glossary::vocabulary::Lang;
///
/// let loaded = load(&builtin::sources(builtin::Parts::INFLECTED));
/// let inflector = Inflector::new(&loaded.glossary, &loaded.paradigms);
///
/// // A name that no glossary has goes by its spelling.
/// let forms = inflector.forms(Lang::AZ, "London", Features::of(Case::Instrumental));
/// assert_eq!(forms, ["Londonla", "London ilə"]);
///
/// let readings = inflector.analyse(Lang::AZ, "Bakıdan");
/// assert_eq!(readings[0].lemma, "Bakı");
/// assert_eq!(readings[0].features, Features::of(Case::Ablative));
/// assert_eq!(readings[0].concepts, ["baku"]);
/// ```
#[derive(Debug)]
pub struct Inflector<'a> {
    glossary: &'a Glossary,
    paradigms: &'a Paradigms,
    names: Option<&'a Names<'a>>,
    /// Names of the glossary by language and first small letter, with the forms of those that were asked for.
    by_letter: OnceLock<BTreeMap<(Lang, char), Initial>>,
    /// The last letters of the glossary's names, by language.
    endings: OnceLock<BTreeMap<Lang, Endings>>,
}

/// One place of a paradigm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which.
    pub features: Features,
    /// The forms that may stand there, the best first.
    pub forms: Vec<String>,
}

/// One way to read a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Citation form.
    pub lemma: String,
    /// Which of its forms it is.
    pub features: Features,
    /// The `class` flag that a lemma known by its spelling only needs for it.
    pub class: Option<String>,
    /// The `gender` flag that it needs.
    pub gender: Option<Gender>,
    /// How the lemma is known.
    pub source: Source,
    /// Ids of the concepts that the lemma names.
    pub concepts: Vec<String>,
}

/// How a lemma is known, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The glossary has it in this language.
    Glossary,
    /// Each of its words is a listed given name or surname.
    Listed,
    /// It would have this form if it existed.
    Spelling,
}

impl Source {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Glossary => "glossary",
            Self::Listed => "listed",
            Self::Spelling => "spelling",
        }
    }
}

impl<'a> Inflector<'a> {
    /// The names of this glossary, by these paradigms.
    pub fn new(glossary: &'a Glossary, paradigms: &'a Paradigms) -> Self {
        Self {
            glossary,
            paradigms,
            names: None,
            by_letter: OnceLock::new(),
            endings: OnceLock::new(),
        }
    }

    /// With lists of given names and surnames: they tell the gender of a name that the glossary does not have, and which of
    /// several readings of a form is a name.
    #[must_use]
    pub fn with_names(mut self, names: &'a Names<'a>) -> Self {
        self.names = Some(names);
        self
    }

    /// Ids of the concepts that have this name in a language.
    pub fn concepts(&self, lang: Lang, name: &str) -> Vec<String> {
        let known = self.known(lang, name).into_iter();
        let mut ids: Vec<String> = known.map(|known| known.concept.id.to_string()).collect();
        ids.dedup();
        ids
    }

    /// The forms of a name for some features, the best first; none where the name has no such form. Several are shapes of one
    /// form, forms that are as good, or those of several bearers of the name.
    pub fn forms(&self, lang: Lang, name: &str, features: Features) -> Vec<String> {
        self.forms_for(lang, name, None, features)
    }

    /// The same where the gender of the bearer is known: it decides where the glossary does not have the name.
    pub fn forms_for(
        &self,
        lang: Lang,
        name: &str,
        gender: Option<Gender>,
        features: Features,
    ) -> Vec<String> {
        let mut forms = Vec::new();
        for grammar in self.grammars(lang, name, gender) {
            for form in self.paradigms.forms(lang, name, &grammar, features) {
                self.add(lang, features, form, &mut forms);
            }
        }
        forms
    }

    /// The whole paradigm of a name: what the language's data distinguishes, without cells that repeat others. Persons and
    /// places of the glossary, and listed names of several words, have neither plural nor possessive here.
    pub fn paradigm(&self, lang: Lang, name: &str, gender: Option<Gender>) -> Vec<Cell> {
        let known = self.known(lang, name);
        let proper = |known: &Known<'_>| matches!(known.concept.kind, Kind::Person | Kind::Place);
        let person = || name.contains(' ') && self.is_listed(name);
        let one = if known.is_empty() {
            person()
        } else {
            known.iter().all(proper)
        };
        let mut cells = self.full_paradigm(lang, name, gender);
        let plural = cells
            .iter()
            .all(|cell| cell.features.number == Number::Plural);
        cells.retain(|cell| {
            let singular = plural || cell.features.number == Number::Singular;
            !one || (singular && !cell.features.possessive)
        });
        cells
    }

    /// The same with the plural and the possessive of persons and places.
    pub fn full_paradigm(&self, lang: Lang, name: &str, gender: Option<Gender>) -> Vec<Cell> {
        let grammars = self.grammars(lang, name, gender);
        let plural = grammars.iter().all(|one| one.number == Number::Plural);
        let mut cells: Vec<Cell> = Vec::new();
        for features in Features::all() {
            if !self.paradigms.distinguishes(lang, features)
                || (plural && features.number == Number::Plural)
            {
                continue;
            }
            let forms = self.forms_for(lang, name, gender, features);
            // A name that ends in a possessive has none besides.
            let bare = Features {
                possessive: false,
                ..features
            };
            let same = |cell: &Cell| cell.features == bare && cell.forms == forms;
            let again = features.possessive && cells.iter().any(same);
            if !forms.is_empty() && !again {
                cells.push(Cell { features, forms });
            }
        }
        if plural {
            for cell in &mut cells {
                cell.features.number = Number::Plural;
            }
        }
        cells
    }

    /// The readings of a form: names of the glossary first, then listed names, then what would have this form by its spelling.
    /// Of the last only what ends as names of the language do; and where somebody knows a name that has this form, only the
    /// form itself: nobody looks for a second name behind a form that is explained.
    pub fn analyse(&self, lang: Lang, form: &str) -> Vec<Reading> {
        let mut readings = self.known_readings(lang, form);
        for analysis in self.paradigms.analyse(lang, form) {
            let new = self.reading(lang, analysis);
            let same = |known: &Reading| known.lemma == new.lemma && known.features == new.features;
            // Of a name of the glossary the flags are known: a class besides gives it forms that it has not.
            let other = new.class.is_some() && new.source == Source::Glossary;
            if !other && !readings.iter().any(same) {
                readings.push(new);
            }
        }
        // Words whose forms the language's data gives come before those that nobody knows.
        let listed = |reading: &Reading| self.paradigms.has_word(lang, &reading.lemma);
        readings.sort_by_cached_key(|reading| (reading.source, !listed(reading)));
        let endings = self.endings.get_or_init(|| Endings::of(self.glossary));
        plausible(endings.get(&lang), lang, form, &mut readings);
        readings
    }
}

/// By form in capitals.
type FormsByKey = BTreeMap<String, Vec<Made>>;

/// A form of a name of the glossary.
#[derive(Debug)]
struct Made {
    form: String,
    lemma: String,
    concept: String,
    features: Features,
}

/// Names that begin with one letter.
#[derive(Debug, Default)]
struct Initial {
    terms: Vec<TermRef>,
    /// Names of persons whose surnames begin with it.
    surnames: Vec<TermRef>,
    forms: OnceLock<FormsByKey>,
}

/// A term with this name.
struct Known<'a> {
    concept: &'a Concept,
    term: &'a Term,
}

impl<'a> Inflector<'a> {
    /// Adds a form and its shapes before a vowel, unless it is there.
    fn add(&self, lang: Lang, features: Features, form: String, forms: &mut Vec<String>) {
        if forms.contains(&form) {
            return;
        }
        let shapes: Vec<String> = if features.definite {
            self.paradigms.variants(lang, &form).collect()
        } else {
            Vec::new()
        };
        forms.push(form);
        let new: Vec<String> = shapes
            .into_iter()
            .filter(|shape| !forms.contains(shape))
            .collect();
        forms.extend(new);
    }

    /// Terms that are this name, or else those whose surname it is.
    fn known(&self, lang: Lang, name: &str) -> Vec<Known<'a>> {
        let Some(initial) = self.initial(lang, name) else {
            return Vec::new();
        };
        let known = |terms: &[TermRef], is: fn(&Term) -> &str| -> Vec<Known<'a>> {
            let terms = terms.iter().filter_map(|at| self.glossary.get(*at));
            let those = terms.filter(|(_, term)| is(term) == name);
            those
                .map(|(concept, term)| Known { concept, term })
                .collect()
        };
        let whole = known(&initial.terms, |term| &term.text);
        if whole.is_empty() {
            return known(&initial.surnames, surname);
        }
        whole
    }

    /// The flags that the name may have, the likeliest first.
    fn grammars(&self, lang: Lang, name: &str, gender: Option<Gender>) -> Vec<Grammar> {
        let mut grammars: Vec<Grammar> = Vec::new();
        let known = self.known(lang, name);
        for known in &known {
            let grammar = self.flags(known.concept, known.term, name);
            if !grammars.contains(&grammar) {
                grammars.push(grammar);
            }
        }
        if let Some(gender) = gender {
            // Who asks for a gender means the bearer, not the namesakes.
            grammars.retain(|grammar| grammar.gender == Some(gender));
        }
        if grammars.is_empty() {
            let genders = match gender {
                Some(_) => vec![(gender, self.is_listed(name))],
                None => self.genders(lang, name),
            };
            grammars.extend(genders.into_iter().map(|(gender, person)| {
                let grammar = Grammar {
                    gender,
                    ..Grammar::default()
                };
                if person {
                    return self.paradigms.of_person(lang, name, grammar);
                }
                grammar
            }));
        }
        for grammar in &mut grammars {
            grammar.number = self.paradigms.number(lang, name, grammar);
        }
        grammars
    }

    /// The flags of a term, or of the surname in it.
    fn flags(&self, concept: &Concept, term: &Term, name: &str) -> Grammar {
        let mut grammar = (*term.grammar).clone();
        if *term.text != *name {
            grammar.forms.clear();
        }
        // Surnames of women decline otherwise, or not at all.
        grammar.gender = grammar.gender.or(concept.gender);
        if concept.kind == Kind::Person {
            return self.paradigms.of_person(term.lang, name, grammar);
        }
        grammar
    }

    /// The genders that a name may have which no glossary has, as far as they make a difference, and whether it is a person's.
    fn genders(&self, lang: Lang, name: &str) -> Vec<(Option<Gender>, bool)> {
        let differ = self.paradigms.genders(lang);
        let Some(names) = self.names.filter(|_| differ.len() > 1) else {
            return differ.into_iter().map(|gender| (gender, false)).collect();
        };
        let found = name.split(' ').flat_map(|word| names.find(word));
        let mut surname = false;
        for found in found {
            match found.class.gender {
                Some(NameGender::Masculine) => return vec![(Some(Gender::Masculine), true)],
                Some(NameGender::Feminine) => return vec![(Some(Gender::Feminine), true)],
                _ if found.form.feminine => return vec![(Some(Gender::Feminine), true)],
                _ => surname |= found.class.part == NamePart::Surname,
            }
        }
        if surname {
            vec![
                (Some(Gender::Masculine), true),
                (Some(Gender::Feminine), true),
            ]
        } else {
            // A place, a thing: a form for women would be one too many.
            vec![(None, false), (Some(Gender::Masculine), false)]
        }
    }

    /// Whether each word is a given name or a surname of the lists.
    fn is_listed(&self, name: &str) -> bool {
        let listed = |names: &Names<'_>| name.split(' ').all(|word| !names.find(word).is_empty());
        self.names.is_some_and(listed)
    }

    fn known_readings(&self, lang: Lang, form: &str) -> Vec<Reading> {
        let Some(initial) = self.initial(lang, form) else {
            return Vec::new();
        };
        let forms = initial.forms.get_or_init(|| self.forms_of(lang, initial));
        let key = casing::upper(lang, form);
        let capitals = key == form;
        let mut readings: Vec<Reading> = Vec::new();
        for made in forms.get(&key).into_iter().flatten() {
            if made.form != form && !capitals {
                continue;
            }
            let same = readings
                .iter_mut()
                .find(|one| one.lemma == made.lemma && one.features == made.features);
            match same {
                Some(reading) if reading.concepts.contains(&made.concept) => {}
                Some(reading) => reading.concepts.push(made.concept.clone()),
                None => readings.push(Reading {
                    lemma: made.lemma.clone(),
                    features: made.features,
                    class: None,
                    gender: None,
                    source: Source::Glossary,
                    concepts: vec![made.concept.clone()],
                }),
            }
        }
        readings
    }

    /// All forms of the names that begin with a letter.
    fn forms_of(&self, lang: Lang, initial: &Initial) -> FormsByKey {
        let mut all = FormsByKey::new();
        let whole: fn(&Term) -> &str = |term| &term.text;
        let whole = initial.terms.iter().map(|at| (at, whole));
        let surnames = initial
            .surnames
            .iter()
            .map(|at| (at, surname as fn(&Term) -> &str));
        for (at, lemma) in whole.chain(surnames) {
            let Some((concept, term)) = self.glossary.get(*at) else {
                continue;
            };
            let lemma = lemma(term);
            let grammar = self.flags(concept, term, lemma);
            let plural = self.paradigms.number(lang, lemma, &grammar) == Number::Plural;
            let table = self.paradigms.table(lang, lemma, &grammar);
            for cell in table.chunk_by(|(one, _), (other, _)| one == other) {
                let mut features = cell.first().map_or_else(Features::default, |(one, _)| *one);
                let mut forms = Vec::new();
                for (_, form) in cell {
                    self.add(lang, features, form.clone(), &mut forms);
                }
                if plural {
                    features.number = Number::Plural;
                }
                for form in forms {
                    all.entry(casing::upper(lang, &form))
                        .or_default()
                        .push(Made {
                            form,
                            lemma: lemma.to_owned(),
                            concept: concept.id.to_string(),
                            features,
                        });
                }
            }
        }
        all
    }

    fn reading(&self, lang: Lang, analysis: Analysis) -> Reading {
        let concepts = self.concepts(lang, &analysis.lemma);
        let plain = Grammar::default();
        let mut features = analysis.features;
        // A plural as it stands has no other number.
        if self.paradigms.number(lang, &analysis.lemma, &plain) == Number::Plural {
            features.number = Number::Plural;
        }
        let source = if !concepts.is_empty() {
            Source::Glossary
        } else if self.is_listed(&analysis.lemma) {
            Source::Listed
        } else {
            Source::Spelling
        };
        Reading {
            lemma: analysis.lemma,
            features,
            class: analysis.class,
            gender: analysis.gender,
            source,
            concepts,
        }
    }

    fn initial(&self, lang: Lang, name: &str) -> Option<&Initial> {
        let all = self.by_letter.get_or_init(|| {
            let mut by_letter: BTreeMap<(Lang, char), Initial> = BTreeMap::new();
            for (at, concept, term) in self.glossary.terms() {
                if let Some(letter) = first(term.lang, &term.text) {
                    let initial = by_letter.entry((term.lang, letter)).or_default();
                    initial.terms.push(at);
                }
                let person = concept.kind == Kind::Person && term.text.contains(' ');
                if let Some(letter) = first(term.lang, surname(term)).filter(|_| person) {
                    let initial = by_letter.entry((term.lang, letter)).or_default();
                    initial.surnames.push(at);
                }
            }
            by_letter
        });
        all.get(&(lang, first(lang, name)?))
    }
}

/// The surname of a person’s name.
fn surname(term: &Term) -> &str {
    let last = term.text.rsplit(' ').next().unwrap_or_default();
    term.details.surname.as_deref().unwrap_or(last)
}

/// The first letter, small.
fn first(lang: Lang, name: &str) -> Option<char> {
    let letter = name.chars().find(|letter| letter.is_alphanumeric())?;
    casing::lower(lang, letter.encode_utf8(&mut [0; 4]))
        .chars()
        .next()
}
