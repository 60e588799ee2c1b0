//! Recognises verb forms by the conjugation tables of the report data.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::vocabulary::{Number, Verbs};

/// The forms of the verbs of the tables. Only forms of verbs that a word may belong to are ever written out: a report has
/// some of some verbs, and all of all would take longer than reading it.
#[derive(Debug)]
pub(super) struct Conjugation<'a> {
    verbs: &'a Verbs,
    /// With what the forms of a verb begin, sorted, with its number: one stem or two, of irregular verbs each principal part.
    stems: Vec<(&'a str, usize)>,
    /// Readings of the words that were asked for.
    known: RefCell<BTreeMap<String, Vec<VerbForm>>>,
}

/// Forms of one verb as they are written out.
struct Forms {
    verb: usize,
    forms: Vec<(String, VerbForm)>,
}

/// One reading of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct VerbForm {
    verb: usize,
    pub(super) mood: Mood,
    pub(super) number: Number,
    pub(super) first_person: bool,
}

/// Tense or mood of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Present,
    Imperfect,
    SimplePast,
    Future,
    Conditional,
    Subjunctive,
    Infinitive,
    Gerund,
    Participle,
}

impl Mood {
    pub(super) fn is_finite(self) -> bool {
        !matches!(self, Self::Infinitive | Self::Gerund | Self::Participle)
    }
}

impl<'a> Conjugation<'a> {
    pub(super) fn new(verbs: &'a Verbs) -> Self {
        let mut stems: Vec<(&str, usize)> =
            Vec::with_capacity(2 * verbs.regular.len() + 9 * verbs.irregular.len());
        for (verb, lemma) in verbs.regular.iter().enumerate() {
            if let Some((stem, mute)) = self::stems(lemma, verbs) {
                stems.extend([(stem, verb), (mute, verb)]);
            }
        }
        for (verb, parts) in (verbs.regular.len()..).zip(&verbs.irregular) {
            let [lemma, p3s, p3p, stem, h3s, future, s3s, participle] = parts;
            let parts = [lemma, p3s, p3p, stem, future, participle];
            let parts = parts.into_iter().map(String::as_str);
            let parts = parts.chain([before_t(h3s), before_ending(s3s)]);
            stems.extend(parts.chain(gerund(lemma, verbs)).map(|part| (part, verb)));
        }
        stems.sort_unstable();
        stems.dedup();
        Self {
            verbs,
            stems,
            known: RefCell::default(),
        }
    }

    /// All readings of a form in lower case.
    pub(super) fn readings(&self, form: &str) -> impl Iterator<Item = VerbForm> + use<> {
        let mut known = self.known.borrow_mut();
        if let Some(readings) = known.get(form) {
            return readings.clone().into_iter();
        }
        let readings = self.find(form);
        known.insert(form.to_owned(), readings.clone());
        readings.into_iter()
    }

    fn find(&self, form: &str) -> Vec<VerbForm> {
        let ends = form.char_indices().map(|(at, _)| at);
        let mut verbs: Vec<usize> = ends
            .chain([form.len()])
            .filter_map(|end| form.get(..end))
            .flat_map(|stem| rows(&self.stems, |(known, _)| (*known).cmp(stem)))
            .map(|(_, verb)| *verb)
            .collect();
        verbs.sort_unstable();
        verbs.dedup();
        let forms = verbs.into_iter().flat_map(|verb| {
            let irregular = self.irregular(verb);
            let forms = irregular.map(|parts| Forms::irregular(verb, parts, self.verbs));
            let forms = forms.or_else(|| {
                let lemma = self.verbs.regular.get(verb)?;
                Some(Forms::regular(verb, lemma, self.verbs))
            });
            forms.into_iter().flatten()
        });
        let readings = forms.filter(|(known, _)| known == form);
        readings.map(|(_, reading)| reading).collect()
    }

    /// The principal parts of a verb, where it is irregular.
    fn irregular(&self, verb: usize) -> Option<&'a [String; 8]> {
        self.verbs
            .irregular
            .get(verb.checked_sub(self.verbs.regular.len())?)
    }

    pub(super) fn lemma(&self, form: VerbForm) -> &'a str {
        let irregular = self.irregular(form.verb).map(|parts| &parts[0]);
        let lemma = irregular.or_else(|| self.verbs.regular.get(form.verb));
        lemma.map_or("", String::as_str)
    }

    /// Whether the perfect of the verb takes the verb of being.
    pub(super) fn takes_etre(&self, lemma: &str) -> bool {
        self.verbs.with_etre.iter().any(|verb| verb == lemma)
    }
}

/// The rows of a sorted list that are equal by `compare`.
fn rows<T>(list: &[T], compare: impl Fn(&T) -> Ordering) -> &[T] {
    let start = list.partition_point(|row| compare(row) == Ordering::Less);
    let rest = list.get(start..).unwrap_or_default();
    let length = rest.partition_point(|row| compare(row) == Ordering::Equal);
    rest.get(..length).unwrap_or_default()
}

/// Ending of the infinitive, and the cells of its class.
fn class<'v>(lemma: &str, verbs: &'v Verbs) -> Option<&'v (String, Vec<(String, String)>)> {
    verbs
        .classes
        .iter()
        .filter(|(ending, _)| lemma.ends_with(ending.as_str()))
        .max_by_key(|(ending, _)| ending.len())
}

/// The stem of a regular verb, and the one before a mute e.
fn stems<'v>(lemma: &'v str, verbs: &'v Verbs) -> Option<(&'v str, &'v str)> {
    let (ending, _) = class(lemma, verbs)?;
    let stem = lemma.strip_suffix(ending.as_str())?;
    let mute = verbs.mute.iter().find(|(verb, _)| verb == lemma);
    Some((stem, mute.map_or(stem, |(_, mute)| mute.as_str())))
}

/// fit → fi-rent
fn before_t(form: &str) -> &str {
    form.strip_suffix('t').unwrap_or(form)
}

/// soit → soi-ent, fasse → fass-ent
fn before_ending(form: &str) -> &str {
    form.strip_suffix(['t', 'e']).unwrap_or(form)
}

/// The present participle, where the stem misleads.
fn gerund<'v>(lemma: &str, verbs: &'v Verbs) -> Option<&'v str> {
    let mut gerunds = verbs.gerunds.iter();
    let gerund = gerunds.find(|(known, _)| known == lemma);
    gerund.map(|(_, gerund)| gerund.as_str())
}

impl Forms {
    fn regular(verb: usize, lemma: &str, verbs: &Verbs) -> Vec<(String, VerbForm)> {
        let (Some((_, cells)), Some((stem, mute))) = (class(lemma, verbs), stems(lemma, verbs))
        else {
            return Vec::new();
        };
        let mut forms = Self::new(verb, lemma);
        for (cell, ending) in cells {
            // The endings in mute e change the vowel before them: il libère, il appelle; future forms do either.
            let changed = matches!(cell.as_str(), "p3s" | "p3p" | "s3s" | "s3p");
            forms.cell(cell, &[if changed { mute } else { stem }, ending]);
            if matches!(cell.as_str(), "f3s" | "f3p" | "c3s" | "c3p") && mute != stem {
                forms.cell(cell, &[mute, ending]);
            }
        }
        forms.forms
    }

    fn irregular(verb: usize, parts: &[String; 8], verbs: &Verbs) -> Vec<(String, VerbForm)> {
        let [lemma, p3s, p3p, stem, h3s, future, s3s, participle] = parts;
        let mut forms = Self::new(verb, lemma);
        forms.cell("p3s", &[p3s]);
        forms.cell("p3p", &[p3p]);
        forms.cell("p1p", &[stem, "ons"]);
        forms.cell("i3s", &[stem, "ait"]);
        forms.cell("i3p", &[stem, "aient"]);
        forms.cell("h3s", &[h3s]);
        forms.cell("h3p", &[before_t(h3s), "rent"]);
        forms.cell("f3s", &[future, "a"]);
        forms.cell("f3p", &[future, "ont"]);
        forms.cell("c3s", &[future, "ait"]);
        forms.cell("c3p", &[future, "aient"]);
        forms.cell("s3s", &[s3s]);
        // soit, ait → soient, aient
        forms.cell("s3p", &[before_ending(s3s), "ent"]);
        match gerund(lemma, verbs) {
            Some(gerund) => forms.cell("g", &[gerund]),
            None => forms.cell("g", &[stem, "ant"]),
        }
        forms.cell("pp", &[participle]);
        forms.forms
    }

    fn new(verb: usize, lemma: &str) -> Self {
        let infinitive = VerbForm::new(verb, Mood::Infinitive, Number::Singular, false);
        Self {
            verb,
            forms: vec![(lemma.to_owned(), infinitive)],
        }
    }

    fn cell(&mut self, cell: &str, parts: &[&str]) {
        let form = parts.concat();
        let mood = match cell.as_bytes().first() {
            Some(b'p') if cell == "pp" => return self.participle(&form),
            Some(b'p') => Mood::Present,
            Some(b'i') => Mood::Imperfect,
            Some(b'h') => Mood::SimplePast,
            Some(b'f') => Mood::Future,
            Some(b'c') => Mood::Conditional,
            Some(b's') => Mood::Subjunctive,
            _ => Mood::Gerund,
        };
        let number = if cell.ends_with('p') {
            Number::Plural
        } else {
            Number::Singular
        };
        let reading = VerbForm::new(self.verb, mood, number, cell.contains('1'));
        self.forms.push((form, reading));
    }

    fn participle(&mut self, form: &str) {
        let mut add = |form: String, number| {
            let reading = VerbForm::new(self.verb, Mood::Participle, number, false);
            self.forms.push((form, reading));
        };
        add(form.to_owned(), Number::Singular);
        add(format!("{form}e"), Number::Singular);
        add(format!("{form}es"), Number::Plural);
        if !form.ends_with('s') {
            add(format!("{form}s"), Number::Plural);
        }
    }
}

impl VerbForm {
    fn new(verb: usize, mood: Mood, number: Number, first_person: bool) -> Self {
        Self {
            verb,
            mood,
            number,
            first_person,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Conjugation, Forms};
    use crate::load::builtin::{Parts, sources};
    use crate::load::load;
    use crate::vocabulary::Lang;

    #[test]
    fn every_form_is_read() {
        let loaded = load(&sources(Parts::ALL));
        let verbs = &loaded.lexicons[&Lang::FR].verbs;
        let conjugation = Conjugation::new(verbs);
        let regular = verbs.regular.iter().enumerate();
        let mut forms: Vec<_> = regular
            .flat_map(|(verb, lemma)| Forms::regular(verb, lemma, verbs))
            .collect();
        for (verb, parts) in (verbs.regular.len()..).zip(&verbs.irregular) {
            forms.extend(Forms::irregular(verb, parts, verbs));
        }
        for (form, reading) in forms {
            let found = conjugation.find(&form).contains(&reading);
            assert!(found, "{form}");
        }
    }
}
