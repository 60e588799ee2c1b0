//! `glossary inflect`: the case forms of a name, and from a form back to the name.

mod write;

use glossary::grammar::{Case, Cell, Features, Inflector, Paradigms, Reading};
use glossary::load::builtin::Parts;
use glossary::matching::compare::LONGEST_NAME;
use glossary::matching::{Layer, Outcome, Part, Query};
use glossary::rendering::rendering;
use glossary::vocabulary::{Gender, Lang, Message, Number, Script};

pub(super) use write::cell_name;

use super::batch::{self, Array, Refused};
use super::generated::{Route, Rules};
use super::lookup::{is_name, lang, too_long};
use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "options of the command line, not states of a machine"
)]
pub(crate) struct Args {
    /// Names; forms of names with --analyse
    #[arg(required_unless_present = "stdin", value_name = "NAME")]
    names: Vec<String>,

    /// Language that they are in [default: told by the script, where only one language has it]
    #[arg(long, value_name = "LANG", value_parser = lang)]
    lang: Option<Lang>,

    /// Which case: genitive, or gen [default: all of them]
    #[arg(long, value_name = "CASE")]
    case: Option<String>,

    /// Singular or plural [default with --case: singular]
    #[arg(long, value_name = "NUMBER", value_enum)]
    number: Option<NumberArg>,

    /// With the suffixed article
    #[arg(long)]
    definite: bool,

    /// With the possessive of the third person
    #[arg(long)]
    possessive: bool,

    /// Whose name it is, where that changes its forms and nothing tells
    #[arg(long, value_name = "GENDER", value_enum, conflicts_with = "analyse")]
    gender: Option<GenderArg>,

    /// Takes forms back: every name that has this form, and which form it is
    #[arg(long)]
    analyse: bool,

    /// Reads from standard input, one name a line; every line gives one line of output
    #[arg(long, conflicts_with = "names")]
    stdin: bool,

    /// How to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum NumberArg {
    Singular,
    Plural,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum GenderArg {
    /// Masculine
    M,
    /// Feminine
    F,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people; plain lines with --case or --stdin
    #[default]
    Text,
    /// One object; an array where several names are given
    Json,
    /// One object a line
    Jsonl,
}

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let loaded = session.load(Parts::INFLECTED)?;
    let names = session.names(loaded);
    let index = Box::leak(Box::new(session.index_of_letters(loaded)));
    let style = Box::leak(Box::new(session.style(&loaded.glossary)?));
    let mut work = Work {
        args,
        session,
        rules: Rules::new(index, style, names),
        paradigms: &loaded.paradigms,
        inflector: Inflector::new(&loaded.glossary, &loaded.paradigms).with_names(names),
        array: Array::new(session, args.stdin || args.names.len() > 1),
        exit: Exit::Done,
    };
    if let Some(lang) = args.lang {
        work.asked(lang)?;
    }
    let refused = Refused::new(session);
    if args.stdin {
        batch::each_line(session, LONGEST_NAME, |number, line| {
            let message = match line {
                Ok(name) => match work.answer(number - 1, name) {
                    Err(CliError::Said(said)) => said.message,
                    other => return other,
                },
                Err(unread) => unread.message(too_long),
            };
            refused.tell(number, &message, None);
            work.refuse(message.id())
        })?;
    } else {
        for (number, name) in args.names.iter().enumerate() {
            is_name(name)?;
            work.answer(number, name)?;
        }
    }
    if args.format == Format::Json {
        work.array.finish()?;
    }
    Ok(work.exit.max(refused.finish()))
}

/// What is worked with, and what came of it so far.
struct Work<'a> {
    args: &'a Args,
    session: &'a Session<'a>,
    /// How names in other letters are written.
    rules: Rules,
    paradigms: &'a Paradigms,
    inflector: Inflector<'a>,
    array: Array<'a>,
    exit: Exit,
}

/// Which cells are asked for.
#[derive(Clone, Copy)]
struct Asked {
    case: Option<Case>,
    number: Option<Number>,
    definite: bool,
    possessive: bool,
}

impl Work<'_> {
    fn answer(&mut self, number: usize, name: &str) -> Result<(), CliError> {
        let lang = self.lang(name)?;
        let asked = self.asked(lang)?;
        if self.args.analyse {
            let mut readings = self.inflector.analyse(lang, name);
            readings.retain(|reading| asked.fits(self.paradigms, lang, reading));
            if readings.is_empty() {
                self.nothing(&Message::NothingFits {
                    form: name.to_owned(),
                    lang: lang.to_string(),
                });
            }
            return write::readings(self, number, name, lang, &readings);
        }
        if self.is_foreign(lang, name) {
            self.tell_letters(lang, name)?;
        }
        let gender = self.args.gender.map(|gender| match gender {
            GenderArg::M => Gender::Masculine,
            GenderArg::F => Gender::Feminine,
        });
        let cells = asked.cells(self, lang, name, gender);
        if cells.is_empty() {
            self.nothing(&Message::NoForms {
                name: name.to_owned(),
                lang: lang.to_string(),
            });
        }
        write::cells(self, number, name, lang, &cells)
    }

    /// The language asked for, else that of the script.
    fn lang(&self, name: &str) -> Result<Lang, CliError> {
        if let Some(lang) = self.args.lang {
            return Ok(lang);
        }
        let langs = self.paradigms.langs_of(name);
        if let [only] = langs.as_slice() {
            return Ok(*only);
        }
        let langs = if langs.is_empty() {
            self.paradigms.langs().collect()
        } else {
            langs
        };
        let langs: Vec<String> = langs.iter().map(Lang::to_string).collect();
        let langs = langs.join(", ");
        Err(CliError::new(Message::UnknownSource {}).hint(Message::HelpLang { langs }))
    }

    /// What is asked for, if the language has it.
    fn asked(&self, lang: Lang) -> Result<Asked, CliError> {
        let paradigms = self.paradigms;
        let tag = lang.to_string();
        let cases = paradigms.cases(lang);
        if cases.is_empty() {
            let langs: Vec<String> = paradigms.langs().map(|lang| lang.to_string()).collect();
            let langs: Vec<&str> = langs.iter().map(String::as_str).collect();
            let error = CliError::new(Message::NoData { lang: tag.clone() });
            return Err(error.allowed(&tag, &langs));
        }
        let case = self.args.case.as_deref().map(|name| {
            let case = Case::parse(name).filter(|case| cases.contains(case));
            case.ok_or_else(|| {
                let allowed: Vec<&str> = cases.iter().map(|case| case.as_str()).collect();
                let found = name.to_owned();
                let error = CliError::new(Message::NoCase {
                    lang: tag.clone(),
                    found,
                });
                error.allowed(name, &allowed)
            })
        });
        let asked = Asked {
            case: case.transpose()?,
            number: self.args.number.map(|number| match number {
                NumberArg::Singular => Number::Singular,
                NumberArg::Plural => Number::Plural,
            }),
            definite: self.args.definite,
            possessive: self.args.possessive,
        };
        let plain = Features::default();
        for (wanted, features, feature) in [
            (
                asked.number == Some(Number::Plural),
                plain.plural(),
                "plural",
            ),
            (asked.definite, plain.definite(), "definite"),
            (asked.possessive, plain.possessive(), "possessive"),
        ] {
            if wanted && !paradigms.distinguishes(lang, features) {
                let feature = feature.to_owned();
                return Err(CliError::new(Message::NoFeature { lang: tag, feature }));
            }
        }
        Ok(asked)
    }

    /// Whether a name is in other letters than those of the language.
    fn is_foreign(&self, lang: Lang, name: &str) -> bool {
        let langs = self.paradigms.langs_of(name);
        let written = name.chars().any(|letter| Script::of(letter).is_some());
        written && !langs.iter().any(|own| own.base() == lang.base())
    }

    /// Says that a name is in other letters, and how the language writes it: it has other forms then.
    fn tell_letters(&self, lang: Lang, name: &str) -> Result<(), CliError> {
        let tag = lang.to_string();
        let output = self.session.output;
        output.warn(&self.session.say(&Message::WrongLetters {
            name: name.to_owned(),
            lang: tag.clone(),
        }));
        if let Some(text) = self.written(lang, name)? {
            let help = Message::HelpWritten { text, lang: tag };
            output.help(&self.session.say(&help));
        }
        Ok(())
    }

    /// A name as a language writes it: that of the glossary, else by the lists of names and by rule.
    fn written(&self, lang: Lang, name: &str) -> Result<Option<String>, CliError> {
        let (index, style) = (self.rules.index(), self.rules.style());
        let found = index.find(&Query::new(name));
        let known = found.candidates.first().filter(|first| {
            found.outcome == Outcome::Match
                && first.layer <= Layer::Folded
                && first.part == Part::Whole
        });
        let concept = known.and_then(|known| index.glossary().concepts().get(known.concept));
        let known = concept.and_then(|concept| rendering(index.glossary(), concept, lang, style));
        if let Some(known) = known {
            return Ok(Some(known.text));
        }
        let route = Route {
            from: None,
            to: &[lang],
            kind: None,
        };
        let made = self.rules.generated(self.session, name, route)?.into_iter();
        let mut made = made.flat_map(|(_, made)| made);
        Ok(made.next().map(|made| made.text))
    }

    /// Says that a name has no answer; the others are not taken with it.
    fn nothing(&mut self, message: &Message) {
        self.exit = Exit::Findings;
        self.session.output.warn(&self.session.say(message));
    }

    /// A line without an answer keeps its place.
    fn refuse(&mut self, error: &str) -> Result<(), CliError> {
        let key = if self.args.analyse { "form" } else { "name" };
        let object = || serde_json::json!({ key: null, "lang": null, "error": error });
        match self.args.format {
            Format::Text => self.session.output.line(""),
            Format::Json => self.array.push(&object()),
            Format::Jsonl => self.session.output.line(&object().to_string()),
        }
    }
}

impl Asked {
    /// The one cell of a case, or those of the paradigm that fit.
    fn cells(self, work: &Work<'_>, lang: Lang, name: &str, gender: Option<Gender>) -> Vec<Cell> {
        let inflector = &work.inflector;
        if let Some(case) = self.case {
            let features = Features {
                number: self.number.unwrap_or_default(),
                case,
                definite: self.definite,
                possessive: self.possessive,
            };
            let forms = inflector.forms_for(lang, name, gender, features);
            let cell = Cell { features, forms };
            return Vec::from_iter(Some(cell).filter(|cell| !cell.forms.is_empty()));
        }
        let whole = self.number == Some(Number::Plural) || self.possessive;
        let mut cells = if whole {
            inflector.full_paradigm(lang, name, gender)
        } else {
            inflector.paradigm(lang, name, gender)
        };
        cells.retain(|cell| {
            self.number
                .is_none_or(|number| number == cell.features.number)
                && (!self.definite || cell.features.definite)
                && (!self.possessive || cell.features.possessive)
        });
        cells
    }

    fn fits(self, paradigms: &Paradigms, lang: Lang, reading: &Reading) -> bool {
        let features = reading.features;
        let case =
            |case| features.case == case || paradigms.borrowed(lang, case) == Some(features.case);
        self.case.is_none_or(case)
            && self.number.is_none_or(|number| number == features.number)
            && (!self.definite || features.definite)
            && (!self.possessive || features.possessive)
    }
}
