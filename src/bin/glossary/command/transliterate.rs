//! `glossary transliterate`: names in another writing, by a standard or as newspapers write them.

use glossary::load::Loaded;
use glossary::load::builtin::Parts;
use glossary::names::Names;
use glossary::translit::{
    Direction, Generated, KnownNames, Scheme, Schemes, TranslitError, Writer, source_of,
};
use glossary::vocabulary::{Lang, Message, Script};
use serde_json::json;

use super::batch::{self, Array, Refused};
use super::lookup::{lang, limit};
use crate::error::CliError;
use crate::exit::Exit;
use crate::session::Session;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Names or texts
    #[arg(required_unless_present_any = ["stdin", "list"], value_name = "TEXT")]
    texts: Vec<String>,

    /// Language that they are in [default: told by the letters, where they tell]
    #[arg(long, value_name = "LANG", value_parser = lang)]
    from: Option<Lang>,

    /// Languages to write them in, as their newspapers do, with commas between them; each has its line
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = lang, required_unless_present_any = ["scheme", "list"])]
    to: Vec<Lang>,

    /// Scheme to write them by, letter for letter: hy/bgn-pcgn
    #[arg(long, value_name = "ID", conflicts_with_all = ["from", "to"])]
    scheme: Option<String>,

    /// Reads a reversible scheme back
    #[arg(long, requires = "scheme")]
    reverse: bool,

    /// Most writings to give of each, the best first, with tabs between them
    #[arg(long, value_name = "N", default_value = "1", value_parser = limit)]
    limit: usize,

    /// Reads from standard input; every line gives one line of output
    #[arg(long, conflicts_with = "texts")]
    stdin: bool,

    /// Lists the schemes: id, languages, what for, whether reversible, name
    #[arg(long, conflicts_with_all = ["texts", "stdin", "scheme", "from", "to"])]
    list: bool,

    /// How to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// One line a text
    #[default]
    Text,
    /// One object; an array where there are several texts or languages
    Json,
    /// One object a line
    Jsonl,
}

/// More than this many writings of one name help nobody.
const MOST: usize = 100;

pub(crate) fn run(args: &Args, session: &Session<'_>) -> Result<Exit, CliError> {
    let loaded = session.load(Parts::WRITTEN)?;
    if args.list {
        return list(args, session, &loaded.schemes);
    }
    let mut desk = Desk::new(args, session, loaded);
    let several = args.to.len() > 1;
    let mut array = Array::new(session, args.stdin || args.texts.len() > 1 || several);
    // A scheme leads to one language by itself.
    let targets: Vec<Option<Lang>> = match args.to.as_slice() {
        [] => vec![None],
        langs => langs.iter().copied().map(Some).collect(),
    };
    let mut exit = Exit::Done;
    let refused = Refused::new(session);
    let mut answer = |text: Option<&str>, to: Option<Lang>| -> Result<(), CliError> {
        let made = text.map(|text| desk.answers(text, to)).transpose();
        let text = text.unwrap_or_default();
        let made = match made {
            // One line or language that cannot be written does not take the others with it.
            Err(CliError::Said(said)) if several || (args.stdin && desk.can(text, to)) => {
                session
                    .output
                    .warn(&format!("{text}: {}", session.say(&said.message)));
                exit = Exit::Findings;
                None
            }
            made => made?,
        };
        let answers = made.as_ref().map_or(&[][..], |made| &made.answers);
        let object = || object(text, to, made.as_ref());
        match args.format {
            Format::Text => {
                let tag = to.filter(|_| several).map(|to| to.to_string());
                let texts = answers.iter().map(|made| made.text.as_str());
                let cells: Vec<&str> = tag.as_deref().into_iter().chain(texts).collect();
                session.output.line(&cells.join("\t"))
            }
            Format::Json => array.push(&object()),
            Format::Jsonl => session.output.line(&object().to_string()),
        }
    };
    if args.stdin {
        batch::each_line(session, LONGEST_TEXT, |number, line| {
            if let Err(unread) = line {
                let message = unread.message(too_long);
                refused.tell(number, &message, unread.help().as_ref());
            }
            let mut targets = targets.iter();
            targets.try_for_each(|to| answer(line.ok(), *to))
        })?;
    } else {
        for text in &args.texts {
            if text.len() > LONGEST_TEXT {
                return Err(CliError::new(too_long(text.len())));
            }
            for to in &targets {
                answer(Some(text), *to)?;
            }
        }
    }
    if args.format == Format::Json {
        array.finish()?;
    }
    Ok(exit.max(refused.finish()))
}

/// Longer texts are not names: whoever wants a book written in other letters has programs for it.
const LONGEST_TEXT: usize = 100_000;

fn too_long(bytes: usize) -> Message {
    Message::NameTooLong {
        bytes: bytes.to_string(),
        limit: LONGEST_TEXT.to_string(),
    }
}

/// A text written.
struct Made {
    scheme: &'static Scheme,
    direction: Direction,
    answers: Vec<Generated>,
}

/// What writes, and what it has gathered for the languages of the texts so far.
struct Desk<'a> {
    args: &'a Args,
    session: &'a Session<'a>,
    loaded: &'static Loaded,
    names: &'static Names<'static>,
    known: Vec<((Lang, Lang), &'static KnownNames<'static>)>,
}

impl<'a> Desk<'a> {
    fn new(args: &'a Args, session: &'a Session<'a>, loaded: &'static Loaded) -> Self {
        Self {
            args,
            session,
            loaded,
            names: session.names(loaded),
            known: Vec::new(),
        }
    }

    /// Whether the fault lies with the text and not with what was asked for.
    fn can(&self, text: &str, to: Option<Lang>) -> bool {
        let schemes = &self.loaded.schemes;
        match &self.args.scheme {
            Some(id) => scheme(schemes, id, self.args.reverse)
                .is_ok_and(|(scheme, direction)| scheme.goes(direction)),
            None => self.press(text, to).is_ok() || self.args.from.is_none(),
        }
    }

    fn answers(&mut self, text: &str, to: Option<Lang>) -> Result<Made, CliError> {
        let loaded = self.loaded;
        let schemes = &loaded.schemes;
        let limit = self.args.limit.min(MOST);
        let writer = Writer::new(schemes, &loaded.glossary);
        if let Some(id) = &self.args.scheme {
            let (scheme, direction) = scheme(schemes, id, self.args.reverse)?;
            let answers = writer.write(scheme, direction, text, limit);
            let answers = answers.map_err(|error| refused(&error, scheme, direction))?;
            return Ok(Made {
                scheme,
                direction,
                answers,
            });
        }
        let (scheme, from) = self.press(text, to)?;
        let known = self.known(from, scheme.to)?;
        let answers = writer.write_known(scheme, text, limit, known);
        let answers = answers.map_err(|error| match own(schemes, text, scheme) {
            Some(other) => CliError::new(error.message()).hint(Message::HelpOtherScheme {
                scheme: other.id.clone(),
            }),
            None => CliError::new(error.message()),
        })?;
        Ok(Made {
            scheme,
            direction: Direction::Forward,
            answers,
        })
    }

    /// Press usage between the languages asked for; the first one told by the letters where it is not named.
    fn press(&self, text: &str, to: Option<Lang>) -> Result<(&'static Scheme, Lang), CliError> {
        let schemes = &self.loaded.schemes;
        let to = to.unwrap_or(Lang::EN);
        let told = || source_of(schemes, text);
        // A line without letters is written as it is, by whatever leads there.
        let any = || {
            let letters = text.chars().any(char::is_alphabetic);
            let mut leading = schemes.sources().into_iter();
            leading.find(|from| !letters && schemes.press(*from, to).is_some())
        };
        let from = self.args.from.or_else(told).or_else(any);
        let Some(from) = from else {
            let langs = self.sources(text, to);
            let help = match langs.as_slice() {
                [] => Message::HelpSchemes {},
                langs => Message::HelpFrom {
                    langs: langs.join(", "),
                },
            };
            return Err(CliError::new(Message::UnknownSource {}).hint(help));
        };
        let scheme = schemes.press(from, to).ok_or_else(|| {
            let message = Message::NoPressScheme {
                from: from.to_string(),
                to: to.to_string(),
            };
            CliError::new(message).hint(Message::HelpSchemes {})
        })?;
        Ok((scheme, from))
    }

    /// Languages from which press usage leads to this one: those of the script of the text, else all.
    fn sources(&self, text: &str, to: Lang) -> Vec<String> {
        let (schemes, glossary) = (&self.loaded.schemes, &self.loaded.glossary);
        let leads = |from: &Lang| schemes.press(*from, to).is_some();
        let all: Vec<Lang> = schemes.sources().into_iter().filter(leads).collect();
        let script = text.chars().find_map(Script::of);
        let read = |from: &&Lang| glossary.language(**from).map(|known| known.script) == script;
        let read: Vec<&Lang> = all.iter().filter(read).collect();
        let chosen = if read.is_empty() {
            all.iter().collect()
        } else {
            read
        };
        chosen.into_iter().map(Lang::to_string).collect()
    }

    fn known(&mut self, from: Lang, to: Lang) -> Result<&'static KnownNames<'static>, CliError> {
        let route = (from, to);
        if let Some((_, known)) = self.known.iter().find(|(own, _)| *own == route) {
            return Ok(known);
        }
        let glossary = &self.loaded.glossary;
        let style = Box::leak(Box::new(self.session.style(glossary)?));
        let known = KnownNames::new(glossary, style, from, to).with_names(self.names);
        let known = Box::leak(Box::new(known));
        self.known.push((route, known));
        Ok(known)
    }
}

/// The scheme of this id, and which way.
fn scheme<'s>(
    schemes: &'s Schemes,
    id: &str,
    reverse: bool,
) -> Result<(&'s Scheme, Direction), CliError> {
    let found = schemes.get(id).filter(|(scheme, _)| scheme.is_shown());
    let Some((scheme, direction)) = found else {
        let found = id.to_owned();
        let error = CliError::new(Message::UnknownScheme { found });
        return Err(error.allowed(id, &schemes.ids()));
    };
    let direction = match (direction, reverse) {
        (direction, false) => direction,
        (Direction::Forward, true) => Direction::Back,
        (Direction::Back, true) => Direction::Forward,
    };
    Ok((scheme, direction))
}

/// What went wrong with a named scheme, and what to do.
fn refused(error: &TranslitError, scheme: &Scheme, direction: Direction) -> CliError {
    let said = CliError::new(error.message());
    if error.is_other_script() && direction == Direction::Forward && scheme.is_reversible() {
        let scheme = scheme.id.clone();
        return said.hint(Message::HelpReverse { scheme });
    }
    said.hint(Message::HelpSchemes {})
}

/// Press usage that reads the letters of this text and leads to the same language, else a scheme of the same language in
/// other letters.
fn own<'s>(schemes: &'s Schemes, text: &str, scheme: &Scheme) -> Option<&'s Scheme> {
    let press = source_of(schemes, text).and_then(|from| schemes.press(from, scheme.to));
    press.or_else(|| {
        schemes.iter().find(|other| {
            let same = other.from != scheme.from && other.from.base() == scheme.from;
            same && other.to == scheme.from && other.reads(text)
        })
    })
}

fn object(text: &str, to: Option<Lang>, made: Option<&Made>) -> serde_json::Value {
    let Some(made) = made else {
        let to = to.map(|to| to.to_string());
        return json!({ "text": text, "scheme": null, "from": null, "to": to, "written": [] });
    };
    let (scheme, direction) = (made.scheme, made.direction);
    let written = made.answers.iter().map(|made| {
        json!({ "text": made.text, "cost": made.cost, "provenance": made.provenance.as_str() })
    });
    let written: Vec<serde_json::Value> = written.collect();
    let id = match direction {
        Direction::Back => scheme.reverse_id.as_ref().unwrap_or(&scheme.id),
        Direction::Forward => &scheme.id,
    };
    json!({
        "text": text,
        "scheme": id,
        "from": scheme.source(direction).to_string(),
        "to": scheme.target(direction).to_string(),
        "written": written,
    })
}

fn list(args: &Args, session: &Session<'_>, schemes: &Schemes) -> Result<Exit, CliError> {
    let mut objects = Vec::new();
    for id in schemes.ids() {
        let Some((scheme, direction)) = schemes.get(id) else {
            continue;
        };
        let (from, to) = (scheme.source(direction), scheme.target(direction));
        let object = json!({
            "id": id,
            "from": from.to_string(),
            "to": to.to_string(),
            "purpose": scheme.purpose.as_str(),
            "reversible": scheme.is_reversible(),
            "name": scheme.name,
            "source": scheme.source,
        });
        match args.format {
            Format::Text => {
                let reversible = if scheme.is_reversible() {
                    "reversible"
                } else {
                    ""
                };
                let purpose = scheme.purpose.as_str();
                let name = &scheme.name;
                session.output.line(&format!(
                    "{id}\t{from}\t{to}\t{purpose}\t{reversible}\t{name}"
                ))?;
            }
            Format::Json => objects.push(object),
            Format::Jsonl => session.output.line(&object.to_string())?,
        }
    }
    if args.format == Format::Json {
        let value = serde_json::Value::Array(objects);
        session.output.line(&format!("{value:#}"))?;
    }
    Ok(Exit::Done)
}
