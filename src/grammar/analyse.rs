//! From a form back to its lemma: endings are taken off, and what is left counts only if the engine makes the form from it.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::vocabulary::{Gender, Grammar, Lang, Number};

use super::features::{Case, Features};
use super::inflection::{Inflection, StepTo};
use super::lexicon::Language;
use super::name::Name;
use super::paradigms::{Paradigms, in_brackets};
use super::template::Template;

/// One way to read a form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Analysis {
    /// Citation form.
    pub lemma: String,
    /// Which of its forms it is.
    pub features: Features,
    /// The `class` flag that the lemma needs for it, where its ending does not tell.
    pub class: Option<String>,
    /// The `gender` flag that it needs, where it has the form for one gender only.
    pub gender: Option<Gender>,
}

/// What analysis looks up, made from the tables once.
#[derive(Clone, Debug, Default)]
pub(super) struct Irregulars {
    cells: Vec<Ending<(Case, bool)>>,
    steps: Vec<Ending<StepTo>>,
    /// Forms of the lexicon, each with its lemma, features and whether it ends compounds.
    known: BTreeMap<String, Vec<(String, Features, bool)>>,
}

/// An ending as it is heard, and what stands in its place in the stem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ending<T> {
    added: String,
    strip: String,
    of: T,
    /// The class that has it, if that is taken only by its name.
    class: Option<String>,
    /// Whether only numbers in digits have it.
    of_number: bool,
    /// The class that only plurals have: of an ending, that it belongs to; of a step, that it leads to.
    plural: Option<String>,
}

impl Paradigms {
    /// Every reading of a form: lemmas that the engine inflects to exactly this form. Lemmas are not looked up anywhere, so
    /// most readings name no real word; a glossary tells which do.
    ///
    /// A form before a vowel (see [`Paradigms::article_before`]) is read like the form that it stands for, and a word in
    /// capitals like the name that they hide.
    pub fn analyse(&self, lang: Lang, form: &str) -> Vec<Analysis> {
        let Some(language) = self.language(lang) else {
            return Vec::new();
        };
        let inflection = &language.inflection;
        let mut found = self.readings(lang, language, form);
        for rule in &inflection.sandhi {
            if let Some(stem) = form.strip_suffix(rule.becomes.as_str()) {
                let other = format!("{stem}{}", rule.ending);
                let others = self.readings(lang, language, &other);
                found.extend(others.into_iter().filter(|reading| reading.lemma != other));
            }
        }
        for name in out_of_capitals(inflection, form) {
            found.extend(self.readings(lang, language, &name));
        }
        found.sort();
        found.dedup();
        found.sort_by_key(|analysis| analysis.lemma != form);
        found
    }

    fn readings(&self, lang: Lang, language: &Language, form: &str) -> Vec<Analysis> {
        let tables = language
            .irregulars
            .get_or_init(|| Irregulars::new(self, lang, language));
        let inflection = &language.inflection;
        let mut wanted: Vec<Wanted<'_>> = Vec::new();
        let mut keep = |lemma: &str, features: Features, class| {
            wanted.push(Wanted {
                lemma: lemma.to_owned(),
                features,
                class,
            });
        };
        if let Some(lemmas) = self.word_by_word(lang, inflection, form) {
            for (lemma, features) in lemmas {
                keep(&lemma, features, None);
            }
        }
        let mut bare = vec![(form.to_owned(), Features::default(), None, None)];
        for ending in &tables.cells {
            let (case, definite) = ending.of;
            let features = Features {
                case,
                definite,
                ..Features::default()
            };
            let mut stems = undo(inflection, form, &ending.added, &ending.strip);
            if ending.of_number {
                stems.retain(|stem| stem.ends_with(|last: char| last.is_ascii_digit()));
            }
            let class = ending.class.as_deref();
            let plural = ending.plural.as_deref();
            bare.extend(
                stems
                    .into_iter()
                    .map(|stem| (stem, features, class, plural)),
            );
        }
        for (stem, features, class, plural) in bare {
            if plural.is_none() {
                keep(&stem, features, class);
            }
            let citation = features == Features::default();
            let steps = tables.steps.iter();
            for step in steps.filter(|step| citation || step.plural.as_deref() == plural) {
                for inner in undo(inflection, &stem, &step.added, &step.strip) {
                    let features = step.of.on(features);
                    keep(&inner, features, step.class.as_deref());
                    if step.of != StepTo::Possessive {
                        continue;
                    }
                    let plurals = tables.steps.iter().filter(|step| step.of == StepTo::Plural);
                    for plural in plurals {
                        for innermost in undo(inflection, &inner, &plural.added, &plural.strip) {
                            keep(&innermost, features.plural(), plural.class.as_deref());
                        }
                    }
                }
            }
        }
        // Any end of the form may be a form of the lexicon.
        let ends = form.char_indices().map(|(at, _)| form.split_at(at));
        for (before, known) in ends {
            let Some(readings) = tables.known.get(known) else {
                continue;
            };
            // An ending may be a word of its own: ağzı ilə.
            let whole = known.contains(char::is_whitespace);
            let start = before.rfind(char::is_whitespace).filter(|_| !whole);
            let prefix = before.get(start.map_or(0, |at| at + 1)..);
            for (lemma, features, compound) in readings {
                if *compound || prefix.is_some_and(str::is_empty) {
                    keep(&format!("{before}{lemma}"), *features, None);
                }
            }
        }
        wanted.sort();
        wanted.dedup();
        self.fitting(lang, language, form, &wanted)
    }

    /// Of lemmas that a form may be taken back to those that the engine inflects to it.
    fn fitting(
        &self,
        lang: Lang,
        language: &Language,
        form: &str,
        wanted: &[Wanted<'_>],
    ) -> Vec<Analysis> {
        let classes: BTreeSet<Option<&str>> = wanted.iter().map(|one| one.class).collect();
        let genders = language.genders();
        let flags = |class: Option<&str>| -> Vec<Grammar> {
            let of = |gender: &Option<Gender>| Grammar {
                class: class.map(str::to_owned),
                gender: *gender,
                ..Grammar::default()
            };
            genders.iter().map(of).collect()
        };
        let plain = flags(None);
        let flags: BTreeMap<&str, Vec<Grammar>> = classes
            .into_iter()
            .flatten()
            .map(|class| (class, flags(Some(class))))
            .collect();
        let mut found = Vec::new();
        for same in wanted.chunk_by(|one, other| one.lemma == other.lemma) {
            let mut names: Vec<(&Grammar, Both<'_>)> = Vec::new();
            for one in same {
                let own = one.class.and_then(|class| flags.get(class));
                let mut all = plain.iter().chain(own.into_iter().flatten());
                let fits = all.find(|grammar| {
                    if in_brackets(&language.inflection, &one.lemma).is_some() {
                        let forms = self.forms(lang, &one.lemma, grammar, one.features);
                        return forms.iter().any(|made| made == form);
                    }
                    let at = names
                        .iter()
                        .position(|(own, _)| std::ptr::eq(*own, *grammar));
                    let at = at.unwrap_or_else(|| {
                        names.push((*grammar, Both::new(language, &one.lemma, grammar)));
                        names.len() - 1
                    });
                    names
                        .get(at)
                        .is_some_and(|(_, both)| both.has(one.features, form))
                });
                // A class that only its name gives tells nothing of a form that is the word itself.
                let fits = fits.filter(|flags| one.lemma != form || flags.class.is_none());
                found.extend(fits.map(|flags| Analysis {
                    lemma: one.lemma.clone(),
                    features: one.features,
                    class: flags.class.clone(),
                    gender: flags.gender,
                }));
            }
        }
        found
    }
}

/// What a form may be: a lemma, which of its forms, and the class that is needed for it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted<'a> {
    lemma: String,
    features: Features,
    class: Option<&'a str>,
}

/// A name with the second form of each cell that has two, made when the first ones do not fit.
struct Both<'a> {
    first: Name<'a>,
    second: OnceCell<Option<Name<'a>>>,
}

impl<'a> Both<'a> {
    fn new(language: &'a Language, lemma: &'a str, grammar: &'a Grammar) -> Self {
        Self {
            first: Name::new(language, lemma, grammar),
            second: OnceCell::new(),
        }
    }

    /// Whether this is one of the forms for these features.
    fn has(&self, features: Features, form: &str) -> bool {
        let is = |name: &Name<'_>| name.form(features).is_some_and(|made| made == form);
        let second = || self.second.get_or_init(|| self.first.second());
        is(&self.first) || second().as_ref().is_some_and(is)
    }
}

/// The most words of a name that are taken back one by one, and the most lemmas that they may give together.
const MOST_WORDS: usize = 4;
const MOST_LEMMAS: usize = 200;

impl Paradigms {
    /// What a name may be of which each word changes: every word as it stands or taken back, all by the same features. `None`
    /// where one word changes only.
    fn word_by_word(
        &self,
        lang: Lang,
        inflection: &Inflection,
        form: &str,
    ) -> Option<BTreeSet<(String, Features)>> {
        let words: Vec<&str> = form.split(' ').collect();
        if !inflection.head.all || !(2..=MOST_WORDS).contains(&words.len()) {
            return None;
        }
        let language = self.language(lang)?;
        let readings = words.iter().map(|word| self.readings(lang, language, word));
        let readings: Vec<Vec<Analysis>> = readings.collect();
        let all = readings.iter().flatten().map(|reading| reading.features);
        let mut lemmas = BTreeSet::new();
        for features in all.collect::<BTreeSet<Features>>() {
            let mut names = vec![String::new()];
            for (word, readings) in words.iter().zip(&readings) {
                let those = readings.iter().filter(|one| one.features == features);
                let mut choices: Vec<&str> = those.map(|one| one.lemma.as_str()).collect();
                choices.push(word);
                choices.sort_unstable();
                choices.dedup();
                names = names
                    .iter()
                    .flat_map(|begun| choices.iter().map(move |next| format!("{begun} {next}")))
                    .take(MOST_LEMMAS)
                    .collect();
            }
            lemmas.extend(
                names
                    .iter()
                    .map(|name| (name.trim_start().to_owned(), features)),
            );
        }
        Some(lemmas)
    }
}

/// `PARISIENS` as `Parisiens` is written elsewhere: capitals only at the beginning of words. Twice where letters may stand for
/// a ligature.
fn out_of_capitals(inflection: &Inflection, form: &str) -> Vec<String> {
    let mut letters = form.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters.all(char::is_uppercase) && form.chars().any(char::is_uppercase);
    if !capitals {
        return Vec::new();
    }
    let sounds = &inflection.sounds;
    let lower = sounds.lower(form);
    let mut start = true;
    let name = form.chars().zip(lower.chars()).map(|(capital, small)| {
        let letter = if start { capital } else { small };
        start = !letter.is_alphabetic();
        letter
    });
    let name: String = name.collect();
    let mut joined = name.clone();
    for (ligature, letters) in &sounds.ligatures {
        joined = joined.replace(letters.as_str(), ligature.encode_utf8(&mut [0; 4]));
    }
    let mut names = vec![name, joined];
    names.dedup();
    names.retain(|name| name != form);
    names
}

impl Irregulars {
    fn new(paradigms: &Paradigms, lang: Lang, language: &Language) -> Self {
        let inflection = &language.inflection;
        let mut tables = Self::default();
        let plurals = inflection.steps.iter();
        let plurals = plurals.filter(|step| step.to == StepTo::Plural);
        let mut plurals: BTreeSet<&str> =
            plurals.filter_map(|step| step.class.as_deref()).collect();
        // Those that words may have besides are looked for by their names.
        plurals.retain(|id| {
            let mut classes = inflection.classes.iter();
            let mut steps = inflection.steps.iter();
            !classes.any(|class| class.id == *id && !class.named_only)
                && !steps.any(|step| step.when.class.iter().any(|of| of == id))
        });
        for class in &inflection.classes {
            let plural = plurals.get(class.id.as_str()).map(|id| (*id).to_owned());
            let named = class.named_only && plural.is_none();
            let name = named.then(|| class.id.clone());
            for (cell, template) in class.cells.iter().chain(&class.also) {
                let those = endings(inflection, template, *cell, name.as_ref()).into_iter();
                tables.cells.extend(those.map(|ending| Ending {
                    plural: plural.clone(),
                    ..ending
                }));
            }
        }
        for class in &inflection.numerals.classes {
            for (cell, template) in &class.cells {
                let those = endings(inflection, template, *cell, Some(&class.id)).into_iter();
                tables.cells.extend(those.map(|ending| Ending {
                    of_number: true,
                    ..ending
                }));
            }
        }
        for step in &inflection.steps {
            if matches!(step.to, StepTo::Plural | StepTo::Possessive) {
                // A stem that ends in a possessive shows in nothing but its class.
                let named = |id: &&String| {
                    let mut classes = inflection.classes.iter();
                    classes.any(|class| class.id == **id && class.named_only)
                };
                let class = step.when.class.first().filter(named);
                let plural = step.class.as_deref().and_then(|id| plurals.get(id));
                let those = endings(inflection, &step.form, step.to, class).into_iter();
                tables.steps.extend(those.map(|ending| Ending {
                    plural: plural.map(|id| (*id).to_owned()),
                    ..ending
                }));
            }
        }
        tables.cells.sort();
        tables.cells.dedup();
        tables.steps.sort();
        tables.steps.dedup();
        for lexeme in &inflection.lexicon {
            let table = paradigms.table(lang, &lexeme.lemma, &Grammar::default());
            for (features, form) in table {
                let reading = (lexeme.lemma.clone(), features, lexeme.compound);
                tables.known.entry(form).or_default().push(reading);
            }
        }
        tables
    }
}

impl StepTo {
    fn on(self, features: Features) -> Features {
        match self {
            Self::Plural => Features {
                number: Number::Plural,
                ..features
            },
            Self::Possessive => features.possessive(),
            Self::Feminine | Self::Neuter => features,
        }
    }
}

fn endings<T: Copy>(
    inflection: &Inflection,
    template: &Template,
    of: T,
    class: Option<&String>,
) -> Vec<Ending<T>> {
    template
        .expansions(&inflection.sounds)
        .into_iter()
        .map(|added| Ending {
            added,
            strip: template.strip.clone(),
            of,
            class: class.cloned(),
            of_number: false,
            plural: None,
        })
        .collect()
}

/// The stems that `form` may be without its ending: as it stands, without what joins, and with each change undone.
fn undo(inflection: &Inflection, form: &str, added: &str, strip: &str) -> Vec<String> {
    let Some(stem) = form.strip_suffix(added) else {
        return Vec::new();
    };
    let begun = stem
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .take(2)
        .count();
    if begun == 0 {
        return Vec::new();
    }
    if added.is_empty() && strip.is_empty() {
        return vec![stem.to_owned()];
    }
    let join = &inflection.join;
    let mut stems = vec![format!("{stem}{strip}")];
    if begun > 1 && strip.is_empty() {
        let changes = inflection
            .alternations
            .iter()
            .flat_map(|rule| &rule.endings);
        stems.extend(
            changes.filter_map(|(old, new)| {
                Some(format!("{}{old}", stem.strip_suffix(new.as_str())?))
            }),
        );
    }
    for joint in [&join.acronym, &join.digit, &join.quote, &join.foreign] {
        if !joint.is_empty()
            && let Some(stem) = stem.strip_suffix(joint.as_str())
        {
            stems.push(stem.to_owned());
        }
    }
    stems.sort();
    stems.dedup();
    stems
}
