//! The terms of the glossary as sequences of words: which concepts may begin at a word of a sentence.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::line::{Cutter, Word};
use crate::grammar::{Beginnings, Case, Features, Paradigms};
use crate::text::Folder;
use crate::vocabulary::{
    Concept, Form, Function, Gender, Glossary, Kind, Lang, Language, Number, PartOfSpeech, Term,
    TermRef,
};

/// All forms of the terms of the report's language, by their first word. Only terms that may begin with a word of the report
/// are ever inflected: a report has some of some, and all of all would take longer than reading it.
pub(super) struct Names<'a> {
    glossary: &'a Glossary,
    paradigms: &'a Paradigms,
    language: &'a Language,
    folder: Folder,
    /// The folded letters with which all forms of a term begin, sorted; several where the data gives forms.
    beginnings: Vec<(Cow<'a, str>, TermRef)>,
    /// The terms of which that cannot be said, by the first words of their forms.
    others: BTreeMap<String, Vec<TermRef>>,
    /// Names by the first words that were asked for, the longest first.
    known: RefCell<BTreeMap<String, Rc<[Name]>>>,
    /// Words before which an adjective may part a head from its complement.
    parting: Vec<String>,
}

/// One form of a term as words.
#[derive(Clone, Debug)]
struct Name {
    words: Vec<String>,
    concept: usize,
    number: Number,
    use_: Use,
    /// Written with a capital, as inhabitants are: «une Arménienne».
    capital: bool,
}

/// What a form is used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Common noun.
    Noun,
    /// Adjective.
    Adjective,
    /// Adverb.
    Adverb,
    /// Proper name.
    Name,
    /// Surname alone.
    Surname,
}

/// A form found in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) concept: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) number: Number,
    pub(super) use_: Use,
    /// Adjectives that stand inside the term: «ministre [russe] des Affaires étrangères».
    pub(super) inside: Vec<usize>,
}

impl Name {
    fn is_same(&self, other: &Self) -> bool {
        (self.concept, self.number, self.use_) == (other.concept, other.number, other.use_)
            && self.words == other.words
    }

    /// The form, where all its words stand together.
    fn found(&self, words: &[Word], at: usize) -> Option<Found> {
        let end = at + self.words.len();
        let stretch = words.get(at..end)?.iter();
        let same = stretch.zip(&self.words).all(|(found, word)| found.is(word));
        same.then(|| Found {
            concept: self.concept,
            start: at,
            end,
            number: self.number,
            use_: self.use_,
            inside: Vec::new(),
        })
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(
        glossary: &'a Glossary,
        paradigms: &'a Paradigms,
        lang: Lang,
        language: &'a Language,
        folder: Folder,
        function: &Function,
    ) -> Self {
        let parting = [&function.of, &function.at, &function.inside];
        let mut names = Self {
            glossary,
            paradigms,
            language,
            folder,
            beginnings: Vec::new(),
            others: BTreeMap::new(),
            known: RefCell::default(),
            parting: parting.into_iter().cloned().collect(),
        };
        // Most terms have one beginning.
        let terms = glossary.terms().filter(|(_, _, term)| term.lang == lang);
        names.beginnings.reserve(terms.count() * 5 / 4);
        let beginnings = paradigms.beginnings(lang);
        for (at, concept, term) in glossary.terms() {
            if term.lang == lang && !names.begin(at, concept, term, &beginnings) {
                for name in names.forms(at) {
                    let first = name.words.into_iter().next().unwrap_or_default();
                    names.others.entry(first).or_default().push(at);
                }
            }
        }
        names.beginnings.sort_unstable();
        names
    }

    /// Notes how all forms of a term begin; whether that can be said.
    fn begin(
        &mut self,
        at: TermRef,
        concept: &'a Concept,
        term: &'a Term,
        beginnings: &Beginnings<'_>,
    ) -> bool {
        let grammar = &term.grammar;
        if grammar.stem.is_some() || !grammar.forms.is_empty() {
            return false;
        }
        let given = [&grammar.plural, &grammar.feminine, &grammar.masculine];
        let given = given.into_iter().filter_map(Option::as_deref);
        let surname = surname(concept, term);
        let known = self.beginnings.len();
        for text in given.chain(surname).chain([&*term.text]) {
            let Some(beginning) = beginning(text, beginnings) else {
                self.beginnings.truncate(known);
                return false;
            };
            let key = self.folder.key(beginning).into_string();
            let folded = key != beginning;
            let key = if folded { key.into() } else { beginning.into() };
            self.beginnings.push((key, at));
        }
        true
    }

    /// The names that begin with a word, the longest first.
    fn list(&self, word: &str) -> Rc<[Name]> {
        if let Some(names) = self.known.borrow().get(word) {
            return Rc::clone(names);
        }
        let mut terms: Vec<TermRef> = self.others.get(word).cloned().unwrap_or_default();
        // «du» is read as «de», so what begins with the one begins with the other.
        let contractions = self.language.clitics.contractions.iter();
        let contracted = contractions.filter(|(_, full)| full.first().is_some_and(|x| x == word));
        for written in contracted.map(|(short, _)| short.as_str()).chain([word]) {
            for (end, _) in written.char_indices().skip(1).chain([(written.len(), ' ')]) {
                let beginning = written.get(..end).unwrap_or_default();
                let rows = &self.beginnings;
                let start = rows.partition_point(|(known, _)| **known < *beginning);
                let rows = rows.get(start..).unwrap_or_default().iter();
                let rows = rows.take_while(|(known, _)| known == beginning);
                terms.extend(rows.map(|(_, at)| *at));
            }
        }
        terms.sort_unstable();
        terms.dedup();
        let mut names: Vec<Name> = Vec::new();
        for term in terms {
            for name in self.forms(term) {
                let begins = name.words.first().is_some_and(|first| first == word);
                if begins && !names.iter().any(|known| known.is_same(&name)) {
                    names.push(name);
                }
            }
        }
        names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        let names: Rc<[Name]> = names.into();
        self.known
            .borrow_mut()
            .insert(word.to_owned(), Rc::clone(&names));
        names
    }

    /// The forms of a term.
    fn forms(&self, at: TermRef) -> Vec<Name> {
        let mut forms = Vec::new();
        if let Some((concept, term)) = self.glossary.get(at) {
            let cutter = Cutter::new(self.language, &self.folder);
            each_form(concept, term, self.paradigms, &mut |text, number, use_| {
                let name = Name {
                    words: cutter.phrase(text),
                    concept: at.concept,
                    number,
                    use_,
                    capital: matches!(use_, Use::Name | Use::Surname)
                        || use_ == Use::Noun && text.chars().next().is_some_and(char::is_uppercase),
                };
                if !name.words.is_empty() {
                    forms.push(name);
                }
            });
        }
        forms
    }

    /// All forms that begin at `at`, the longest first.
    pub(super) fn at(&self, words: &[Word], at: usize) -> Vec<Found> {
        let Some(first) = words.get(at) else {
            return Vec::new();
        };
        let norms = std::iter::once(&first.norm).chain(&first.accented);
        let mut found: Vec<Found> = Vec::new();
        for norm in norms {
            let names = self.list(norm);
            found.extend(names.iter().filter_map(|name| self.fits(name, words, at)));
        }
        found.sort_by_key(|found| std::cmp::Reverse(found.end));
        found
    }

    fn fits(&self, name: &Name, words: &[Word], at: usize) -> Option<Found> {
        let first = words.get(at)?;
        if name.capital && !first.capital {
            return None;
        }
        let mut end = at;
        let mut inside = Vec::new();
        for (position, word) in name.words.iter().enumerate() {
            // One adjective may part the head from its complement.
            if position == 1
                && self.parting.contains(word)
                && !words.get(end).is_some_and(|found| found.is(word))
                && let Some(adjective) = self.adjective(words, end)
            {
                inside.push(adjective.concept);
                end = adjective.end;
            }
            if !words.get(end).is_some_and(|found| found.is(word)) {
                return None;
            }
            end += 1;
        }
        Some(Found {
            concept: name.concept,
            start: at,
            end,
            number: name.number,
            use_: name.use_,
            inside,
        })
    }

    /// The adjective at a word.
    pub(super) fn adjective(&self, words: &[Word], at: usize) -> Option<Found> {
        let list = self.list(&words.get(at)?.norm);
        let adjectives = list.iter().filter(|name| name.use_ == Use::Adjective);
        adjectives
            .filter_map(|name| name.found(words, at))
            .max_by_key(|found| found.end)
    }
}

/// The letters with which all forms of a text of a term begin, as far as its first word goes.
fn beginning<'t>(text: &'t str, beginnings: &Beginnings<'_>) -> Option<&'t str> {
    let word = text.split(' ').next()?;
    // Of other letters not every run is one word, and an apostrophe may follow an elided one.
    let plain = |letter: char| letter == '-' || (letter <= '\u{24F}' && letter.is_alphabetic());
    let kept = beginnings.of(word).filter(|_| word.chars().all(plain))?;
    kept.split('-').next().filter(|kept| !kept.is_empty())
}

/// The part of a person's name that stands for the whole.
fn surname<'t>(concept: &Concept, term: &'t Term) -> Option<&'t str> {
    if concept.kind != Kind::Person || term.form == Form::Transliteration {
        return None;
    }
    let given = term.details.surname.as_deref();
    let surname = given.or_else(|| term.text.rsplit(' ').next());
    surname.filter(|surname| *surname != term.text)
}

fn each_form(
    concept: &Concept,
    term: &Term,
    paradigms: &Paradigms,
    add: &mut dyn FnMut(&str, Number, Use),
) {
    let grammar = &term.grammar;
    match (concept.kind, concept.pos) {
        (Kind::Term, PartOfSpeech::Adjective) => {
            for gender in [Gender::Masculine, Gender::Feminine] {
                for number in [Number::Singular, Number::Plural] {
                    let form = paradigms.agree(term.lang, &term.text, grammar, gender, number);
                    add(&form, number, Use::Adjective);
                }
            }
        }
        (Kind::Term, PartOfSpeech::Adverb) => {
            add(&term.text, Number::Singular, Use::Adverb);
        }
        // A variant is a way to write a term whole; its parts are read by the grammar.
        (Kind::Term, PartOfSpeech::Noun) if term.form == Form::Variant => {}
        (Kind::Term, PartOfSpeech::Noun) => {
            add(&term.text, grammar.number, Use::Noun);
            if let Some(feminine) = &grammar.feminine {
                add(feminine, Number::Singular, Use::Noun);
            }
            let plural = Features {
                number: Number::Plural,
                case: Case::Nominative,
                definite: false,
                possessive: false,
            };
            if grammar.number == Number::Singular
                && term.form != Form::Acronym
                && let Some(form) = paradigms.inflect(term.lang, &term.text, grammar, plural)
            {
                add(&form, Number::Plural, Use::Noun);
            }
        }
        (Kind::Term, _) => {}
        _ => {
            // An institution is a common noun as far as capitals go: «ministère arménien de la Défense».
            let lower = term.text.chars().next().is_some_and(char::is_lowercase);
            add(
                &term.text,
                grammar.number,
                if lower { Use::Noun } else { Use::Name },
            );
            if let Some(surname) = surname(concept, term) {
                add(surname, Number::Singular, Use::Surname);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::load::builtin::{Parts, sources};
    use crate::load::load;
    use crate::text::Folder;
    use crate::vocabulary::Lang;

    #[test]
    fn every_form_is_found_by_its_first_word() {
        let loaded = load(&sources(Parts::ALL));
        let language = loaded.glossary.language(Lang::FR).unwrap();
        let folder = Folder::for_language(language);
        let function = &loaded.lexicons[&Lang::FR].words.function;
        let (glossary, paradigms) = (&loaded.glossary, &loaded.paradigms);
        let names = Names::new(glossary, paradigms, Lang::FR, language, folder, function);
        let terms = glossary.terms();
        for (at, _, term) in terms.filter(|(_, _, term)| term.lang == Lang::FR) {
            for name in names.forms(at) {
                let list = names.list(&name.words[0]);
                let found = list.iter().any(|known| known.is_same(&name));
                assert!(found, "{}: {:?}", term.text, name.words);
            }
        }
        // Those that have to be inflected beforehand stay few.
        let others: usize = names.others.values().map(Vec::len).sum();
        assert!(others < names.beginnings.len() / 10, "{others}");
    }
}
