//! From a form back to its lemma: endings are taken off, and what is left counts only if the engine makes the form from it.

use std::collections::{BTreeMap, BTreeSet};

use crate::vocabulary::{Gender, Grammar, Lang, Number};

use super::features::{Case, Features};
use super::inflection::{Inflection, StepTo};
use super::lexicon::Language;
use super::paradigms::Paradigms;
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
        let mut found = Vec::new();
        let genders = language.genders();
        let mut keep = |lemma: &str, features: Features, class: Option<&str>| {
            let flags = [None, class].into_iter();
            let mut flags = flags.flat_map(|class| genders.iter().map(move |one| (class, *one)));
            let fits = flags.find(|(class, gender)| {
                let grammar = Grammar {
                    class: class.map(str::to_owned),
                    gender: *gender,
                    ..Grammar::default()
                };
                let forms = self.forms(lang, lemma, &grammar, features);
                forms.iter().any(|made| made == form)
            });
            // A class that only its name gives tells nothing of a form that is the word itself.
            let fits = fits.filter(|(class, _)| lemma != form || class.is_none());
            found.extend(fits.map(|(class, gender)| Analysis {
                lemma: lemma.to_owned(),
                features,
                class: class.map(str::to_owned),
                gender,
            }));
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
        let start = form.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let (before, last) = form.split_at_checked(start).unwrap_or(("", form));
        for (known, readings) in &tables.known {
            // An ending may be a word of its own: ağzı ilə.
            let whole = known.contains(char::is_whitespace);
            let (before, last) = if whole { ("", form) } else { (before, last) };
            let Some(prefix) = last.strip_suffix(known.as_str()) else {
                continue;
            };
            for (lemma, features, compound) in readings {
                if prefix.is_empty() || *compound {
                    keep(&format!("{before}{prefix}{lemma}"), *features, None);
                }
            }
        }
        found
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
