//! Recognises verb forms by the conjugation tables of the report data.

use crate::text::first_bytes;
use crate::vocabulary::{Number, Verbs};

/// Every form of every verb of the tables, sorted for search.
#[derive(Clone, Debug, Default)]
pub(super) struct Conjugation {
    lemmas: Vec<String>,
    /// With the first bytes of each, which come first in the order.
    forms: Vec<(u64, String, VerbForm)>,
    with_etre: Vec<String>,
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

impl Conjugation {
    pub(super) fn new(verbs: &Verbs) -> Self {
        let mut table = Self {
            with_etre: verbs.with_etre.clone(),
            ..Self::default()
        };
        for lemma in &verbs.regular {
            table.regular(lemma, verbs);
        }
        for parts in &verbs.irregular {
            table.irregular(parts, verbs);
        }
        table
            .forms
            .sort_unstable_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        table
    }

    /// All readings of a form in lower case.
    pub(super) fn readings(&self, form: &str) -> impl Iterator<Item = VerbForm> {
        let first = first_bytes(form);
        let start = self
            .forms
            .partition_point(|(bytes, known, _)| (*bytes, known.as_str()) < (first, form));
        self.forms
            .iter()
            .skip(start)
            .take_while(move |(_, known, _)| known == form)
            .map(|(.., reading)| *reading)
    }

    pub(super) fn lemma(&self, form: VerbForm) -> &str {
        self.lemmas.get(form.verb).map_or("", String::as_str)
    }

    /// Whether the perfect of the verb takes the verb of being.
    pub(super) fn takes_etre(&self, lemma: &str) -> bool {
        self.with_etre.iter().any(|verb| verb == lemma)
    }

    fn regular(&mut self, lemma: &str, verbs: &Verbs) {
        let class = verbs
            .classes
            .iter()
            .filter(|(ending, _)| lemma.ends_with(ending.as_str()))
            .max_by_key(|(ending, _)| ending.len());
        let Some((ending, cells)) = class else { return };
        let stem = lemma.strip_suffix(ending.as_str()).unwrap_or(lemma);
        let mute = verbs
            .mute
            .iter()
            .find(|(verb, _)| verb == lemma)
            .map_or(stem, |(_, mute)| mute.as_str());
        let verb = self.verb(lemma);
        for (cell, ending) in cells {
            // The endings in mute e change the vowel before them: il libère, il appelle; future forms do either.
            let changed = matches!(cell.as_str(), "p3s" | "p3p" | "s3s" | "s3p");
            self.cell(verb, cell, &[if changed { mute } else { stem }, ending]);
            if matches!(cell.as_str(), "f3s" | "f3p" | "c3s" | "c3p") && mute != stem {
                self.cell(verb, cell, &[mute, ending]);
            }
        }
    }

    fn irregular(&mut self, parts: &[String; 8], verbs: &Verbs) {
        let [lemma, p3s, p3p, stem, h3s, future, s3s, participle] = parts;
        let verb = self.verb(lemma);
        self.cell(verb, "p3s", &[p3s]);
        self.cell(verb, "p3p", &[p3p]);
        self.cell(verb, "p1p", &[stem, "ons"]);
        self.cell(verb, "i3s", &[stem, "ait"]);
        self.cell(verb, "i3p", &[stem, "aient"]);
        self.cell(verb, "h3s", &[h3s]);
        self.cell(verb, "h3p", &[h3s.strip_suffix('t').unwrap_or(h3s), "rent"]);
        self.cell(verb, "f3s", &[future, "a"]);
        self.cell(verb, "f3p", &[future, "ont"]);
        self.cell(verb, "c3s", &[future, "ait"]);
        self.cell(verb, "c3p", &[future, "aient"]);
        self.cell(verb, "s3s", &[s3s]);
        // soit, ait → soient, aient
        self.cell(
            verb,
            "s3p",
            &[
                s3s.strip_suffix('t')
                    .unwrap_or(s3s.strip_suffix('e').unwrap_or(s3s)),
                "ent",
            ],
        );
        match verbs.gerunds.iter().find(|(known, _)| known == lemma) {
            Some((_, gerund)) => self.cell(verb, "g", &[gerund]),
            None => self.cell(verb, "g", &[stem, "ant"]),
        }
        self.cell(verb, "pp", &[participle]);
    }

    fn verb(&mut self, lemma: &str) -> usize {
        self.lemmas.push(lemma.to_owned());
        let verb = self.lemmas.len() - 1;
        self.form(
            lemma.to_owned(),
            VerbForm::new(verb, Mood::Infinitive, Number::Singular, false),
        );
        verb
    }

    fn cell(&mut self, verb: usize, cell: &str, parts: &[&str]) {
        let form = parts.concat();
        let mood = match cell.as_bytes().first() {
            Some(b'p') if cell == "pp" => return self.participle(verb, &form),
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
        self.form(form, VerbForm::new(verb, mood, number, cell.contains('1')));
    }

    fn form(&mut self, form: String, reading: VerbForm) {
        self.forms.push((first_bytes(&form), form, reading));
    }

    fn participle(&mut self, verb: usize, form: &str) {
        let mut add = |form: String, number| {
            self.form(form, VerbForm::new(verb, Mood::Participle, number, false));
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
