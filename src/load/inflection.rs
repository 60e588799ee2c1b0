//! `lang/<tag>.inflection.toml`: sounds, classes of inflection, steps, words, articles.

use std::collections::BTreeMap;

use super::concept::lang;
use super::fields::{Fields, Sink, Text};
use super::term::grammar;
use super::toml;
use crate::grammar::{
    Acronyms, Alternation, Before, Case, Class, Condition, Elision, Extension, Features,
    FormExample, Harmony, Head, Inflection, Irregular, Join, Lexeme, Numerals, Onset,
    ParticleForms, Sandhi, Shape, Sounds, Step, StepTo, Template,
};
use crate::vocabulary::{Gender, Message, Script, Span};

const SCRIPTS: [Script; 3] = [Script::Latin, Script::Armenian, Script::Cyrillic];

/// Reads an inflection file; `None` when it does not say which language or script.
pub(crate) fn inflection(sink: &mut Sink<'_>) -> Option<Inflection> {
    let table = toml::parse(sink.source, sink.text, &mut sink.problems)?;
    sink.broken = !sink.problems.is_empty();
    let mut fields = Fields::new(&table, Span::new(0, 0));
    let _checked = fields.integer("schema", sink);
    let tag = fields.required("lang", sink);
    if !fields.has("script") {
        fields.missing("script", sink);
    }
    let script = fields.word("script", sink, &SCRIPTS, Script::code);
    let lang = tag.and_then(|tag| lang(tag, sink));
    let sounds = part(&mut fields, "sounds", sink, sounds);
    let inflection = Inflection {
        lang: lang?,
        script: script?,
        sounds,
        head: part(&mut fields, "head", sink, head),
        join: part(&mut fields, "join", sink, join),
        acronyms: part(&mut fields, "acronyms", sink, acronyms),
        classes: list(&mut fields, "class", sink, class),
        steps: list(&mut fields, "step", sink, step),
        stem_before_vowel: fields.flag("stem_before_vowel", sink).unwrap_or(false),
        alternations: list(&mut fields, "alternation", sink, alternation),
        fallback: fallback(&mut fields, sink),
        irregular: list(&mut fields, "irregular", sink, irregular),
        lexicon: list(&mut fields, "word", sink, lexeme),
        numerals: part(&mut fields, "numerals", sink, numerals),
        sandhi: list(&mut fields, "sandhi", sink, sandhi),
        extensions: list(&mut fields, "extension", sink, extension),
        articles: list(&mut fields, "article", sink, particle)
            .into_iter()
            .collect(),
        particles: list(&mut fields, "particle", sink, particle)
            .into_iter()
            .collect(),
        elision: part(&mut fields, "elision", sink, elision),
        examples: list(&mut fields, "example", sink, example),
    };
    fields.done(sink);
    Some(inflection)
}

fn part<T: Default>(
    fields: &mut Fields<'_, '_>,
    key: &'static str,
    sink: &mut Sink<'_>,
    read: impl FnOnce(&mut Fields<'_, '_>, &mut Sink<'_>) -> T,
) -> T {
    let Some(mut table) = fields.table(key, sink) else {
        return T::default();
    };
    let value = read(&mut table, sink);
    table.done(sink);
    value
}

fn list<T>(
    fields: &mut Fields<'_, '_>,
    key: &'static str,
    sink: &mut Sink<'_>,
    read: impl Fn(&mut Fields<'_, '_>, &mut Sink<'_>) -> Option<T>,
) -> Vec<T> {
    let mut values = Vec::new();
    for mut table in fields.tables(key, sink) {
        values.extend(read(&mut table, sink));
        table.done(sink);
    }
    values
}

fn sounds(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Sounds {
    let mut vowels = fields.owned_list("vowels", sink);
    vowels.sort_by_key(|vowel| std::cmp::Reverse(vowel.len()));
    let letters = |pairs: Vec<(String, String)>| -> Vec<(char, String)> {
        pairs
            .into_iter()
            .filter_map(|(letter, rest)| Some((letter.chars().next()?, rest)))
            .collect()
    };
    Sounds {
        vowels,
        small: letters(fields.words("small", sink))
            .into_iter()
            .filter_map(|(capital, small)| Some((capital, small.chars().next()?)))
            .collect(),
        ligatures: letters(fields.words("ligatures", sink)),
        patterns: letters(fields.words("patterns", sink)),
        hidden_vowel: fields.flag("hidden_vowel", sink).unwrap_or(false),
        glides: fields
            .string("glides", sink)
            .map(|text| text.value.chars().collect())
            .unwrap_or_default(),
        harmony: list(fields, "harmony", sink, |fields, sink| {
            let letter = letter(fields, "letter", sink);
            let otherwise = self::letter(fields, "otherwise", sink);
            let after = letters(fields.words("after", sink));
            Some(Harmony {
                letter: letter?,
                after,
                otherwise: otherwise?,
            })
        }),
    }
}

fn letter(fields: &mut Fields<'_, '_>, key: &'static str, sink: &mut Sink<'_>) -> Option<char> {
    fields.required(key, sink)?.value.chars().next()
}

fn head(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Head {
    let phrase = fields.strings("phrase", sink);
    Head {
        phrase: phrase
            .into_iter()
            .filter_map(|name| Some(cell(name, sink)?.case))
            .collect(),
        all: fields.flag("all", sink).unwrap_or(false),
        stop: fields.owned_list("stop", sink),
        modifiers: fields.owned_list("modifiers", sink),
    }
}

fn join(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Join {
    let mut joint = |key| fields.owned(key, sink).unwrap_or_default();
    Join {
        acronym: joint("acronym"),
        digit: joint("digit"),
        quote: joint("quote"),
        foreign: joint("foreign"),
        quotes: joint("quotes").chars().collect(),
    }
}

fn acronyms(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Acronyms {
    Acronyms {
        words: fields.owned_list("words", sink),
        letters: fields
            .words("letters", sink)
            .into_iter()
            .filter_map(|(letter, name)| Some((letter.chars().next()?, name)))
            .collect(),
        letter: fields.owned("letter", sink).unwrap_or_default(),
    }
}

fn condition(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Condition {
    let mut number = |key| {
        let number = fields.integer(key, sink)?;
        usize::try_from(number).ok()
    };
    let words = number("words").unwrap_or(0);
    let syllables = number("syllables").unwrap_or(0);
    let syllables_max = number("syllables_max");
    Condition {
        ending: fields.owned_list("ending", sink),
        only: fields.owned_list("only", sink),
        except: fields.owned_list("except", sink),
        last_except: fields.owned_list("last_except", sink),
        at_end: fields.flag("final", sink),
        shape: shape(fields, sink),
        words,
        syllables,
        syllables_max,
        gender: fields.word("gender", sink, Gender::ALL, Gender::as_str),
        class: fields.owned_list("of_class", sink),
        stem_plural: fields.flag("stem_plural", sink),
        joined: fields.flag("joined", sink),
    }
}

fn shape(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Shape> {
    let name = |shape| match shape {
        Shape::Lower => "lower",
        Shape::Title => "title",
    };
    fields.word("shape", sink, &[Shape::Lower, Shape::Title], name)
}

fn class(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Class> {
    let id = fields.required("id", sink);
    let when = condition(fields, sink);
    let named_only = fields.flag("named_only", sink).unwrap_or(false);
    let mut templates = |key| {
        let span = fields.key_span(key);
        let mut cells = BTreeMap::new();
        for (name, text) in fields.words(key, sink) {
            let place = Text { value: &name, span };
            let text = Text { value: &text, span };
            if let (Some(cell), Some(template)) = (cell(place, sink), template(text, sink)) {
                cells.insert((cell.case, cell.definite), template);
            }
        }
        cells
    };
    let cells = templates("cells");
    let also = templates("also");
    Some(Class {
        id: id?.value.to_owned(),
        when,
        named_only,
        cells,
        also,
    })
}

fn step(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Step> {
    const ALL: [StepTo; 4] = [
        StepTo::Plural,
        StepTo::Possessive,
        StepTo::Feminine,
        StepTo::Neuter,
    ];
    let name = |to| match to {
        StepTo::Plural => "pl",
        StepTo::Possessive => "px",
        StepTo::Feminine => "f",
        StepTo::Neuter => "n",
    };
    let to = fields.word("to", sink, &ALL, name);
    let when = condition(fields, sink);
    let form = fields.string("form", sink);
    let class = fields.owned("class", sink);
    Some(Step {
        to: to?,
        when,
        form: template(form?, sink)?,
        class,
    })
}

fn alternation(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Alternation> {
    let name = |before| match before {
        Before::Vowel => "vowel",
        Before::Consonant => "consonant",
    };
    let before = fields.word("before", sink, &[Before::Vowel, Before::Consonant], name);
    let oblique = fields.flag("oblique", sink).unwrap_or(false);
    let when = condition(fields, sink);
    let endings = fields.words("endings", sink);
    Some(Alternation {
        before: before?,
        oblique,
        when,
        endings,
    })
}

fn fallback(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> BTreeMap<Case, Case> {
    let span = fields.key_span("fallback");
    let mut fallback = BTreeMap::new();
    for (case, other) in fields.words("fallback", sink) {
        let mut read = |name: &str| cell(Text { value: name, span }, sink);
        if let (Some(case), Some(other)) = (read(&case), read(&other)) {
            fallback.insert(case.case, other.case);
        }
    }
    fallback
}

fn irregular(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Irregular> {
    let mut read = |key| {
        let name = fields.required(key, sink)?;
        cell(name, sink)
    };
    let (has, made, from) = (read("has"), read("cell"), read("from"));
    let add = fields.string("add", sink);
    Some(Irregular {
        has: has?,
        cell: made?,
        from: from?,
        add: add.map_or_else(|| Some(Template::default()), |add| template(add, sink))?,
    })
}

fn lexeme(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Lexeme> {
    let lemma = fields.owned("lemma", sink);
    let compound = fields.flag("compound", sink).unwrap_or(false);
    let flags = fields.table("grammar", sink);
    let grammar = flags.map(|flags| grammar(flags, sink)).unwrap_or_default();
    Some(Lexeme {
        lemma: lemma?,
        compound,
        grammar,
    })
}

fn numerals(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Numerals {
    Numerals {
        units: fields.owned_list("units", sink),
        tens: fields.owned_list("tens", sink),
        powers: fields.owned_list("powers", sink),
        classes: list(fields, "class", sink, class),
    }
}

fn sandhi(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Sandhi> {
    let ending = fields.owned("ending", sink);
    let becomes = fields.owned("becomes", sink);
    let before = fields.owned_list("before", sink);
    Some(Sandhi {
        ending: ending?,
        becomes: becomes?,
        before,
    })
}

fn extension(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<Extension> {
    let name = fields.required("cell", sink);
    let add = fields.required("add", sink);
    Some(Extension {
        cell: cell(name?, sink)?,
        add: template(add?, sink)?,
    })
}

fn particle(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<(String, ParticleForms)> {
    let id = fields.owned("id", sink);
    let form = fields.owned("form", sink);
    let forms = ParticleForms {
        form: form?,
        elided: fields.owned("elided", sink),
        with: fields.words("with", sink).into_iter().collect(),
    };
    Some((id?, forms))
}

fn elision(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Elision {
    Elision {
        onsets: list(fields, "onset", sink, |fields, sink| {
            Some(Onset {
                begins: fields.owned_list("begins", sink),
                shape: shape(fields, sink),
                elide: fields.flag("elide", sink).unwrap_or(false),
            })
        }),
        bare: fields.owned_list("bare", sink),
        contracted: fields.owned_list("contracted", sink),
    }
}

fn example(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<FormExample> {
    let lemma = fields.owned("lemma", sink);
    let name = fields.required("cell", sink);
    let form = fields.required("form", sink);
    let flags = fields.table("grammar", sink);
    let grammar = flags.map(|flags| grammar(flags, sink)).unwrap_or_default();
    let form = form?;
    Some(FormExample {
        lemma: lemma?,
        grammar,
        cell: cell(name?, sink)?,
        form: form.value.to_owned(),
        origin: (sink.source, form.span),
    })
}

fn cell(name: Text<'_>, sink: &mut Sink<'_>) -> Option<Features> {
    let cell = Features::parse(name.value);
    if cell.is_none() {
        let allowed: Vec<&str> = Case::ALL.into_iter().map(Case::short).collect();
        sink.unknown("cell", name, &allowed);
    }
    cell
}

fn template(text: Text<'_>, sink: &mut Sink<'_>) -> Option<Template> {
    let template = Template::parse(text.value).ok();
    if template.is_none() {
        let expected = "template".to_owned();
        sink.error(text.span, Message::WrongType { expected }, None);
    }
    template
}
