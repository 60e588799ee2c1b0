//! `[[concept]]` and its roles and examples.

use super::category;
use super::fields::{Fields, Sink, Text};
use super::reference::{Reference, Target};
use super::term;
use crate::vocabulary::{
    Concept, ConceptId, Entry, Example, Expectation, Gender, Kind, Lang, Later, Message,
    PartOfSpeech, PartialDate, RoleHeld, Term, Wording,
};

/// The style of an example that names none.
const DEFAULT_STYLE: &str = "neutral";

/// Reads one concept; `None` when it has no usable id or kind. Its first terms are those that were read before, if any. What it
/// refers to is added to `references`.
pub(crate) fn concept(
    mut fields: Fields<'_, '_>,
    first: &mut Vec<Term>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<Concept> {
    let id = fields.required("id", sink);
    if !fields.has("kind") {
        fields.missing("kind", sink);
    }
    let kind = fields.word("kind", sink, Kind::ALL, Kind::as_str);
    if let Some(id) = id {
        check_id(id, sink);
    }
    let mut reader = Reader {
        fields,
        sink,
        references,
    };
    let mut entry = Entry {
        category: category::read(kind, &mut reader.fields, reader.sink),
        gloss: reader.fields.kept("gloss", reader.sink),
        note: reader.fields.kept("note", reader.sink),
        wikidata: reader.shaped("wikidata", "Q129352", is_wikidata),
        geonames: reader.shaped("geonames", "616752", is_number),
        coordinates: reader.shaped("coordinates", "39.8153, 46.7519", is_place),
        source: reader.fields.kept_list("source", reader.sink),
        unverified: reader
            .fields
            .flag("unverified", reader.sink)
            .unwrap_or(false),
        part_of: reader.reference("part_of"),
        generic: reader.reference("generic"),
        demonym_of: reader.reference("demonym_of"),
        distinct_from: reader.references("distinct_from"),
        homograph: reader.references("homograph"),
        gender: reader
            .fields
            .word("gender", reader.sink, Gender::ALL, Gender::as_str),
        human: reader.fields.flag("human", reader.sink).unwrap_or(false),
        rank: rank(&mut reader),
        pos: reader
            .fields
            .word("pos", reader.sink, PartOfSpeech::ALL, PartOfSpeech::as_str)
            .unwrap_or_default(),
        roles: Vec::new(),
        examples: Vec::new(),
        origin: (
            reader.sink.source,
            id.map_or(reader.fields.span, |id| id.span),
        ),
    };
    let Reader {
        mut fields,
        sink,
        references,
    } = reader;
    let tables = fields.tables("term", sink);
    let mut terms = Vec::with_capacity(first.len() + tables.len());
    terms.append(first);
    for table in tables {
        terms.extend(term::term(table, sink, references));
    }
    let tables = fields.tables("role", sink);
    entry.roles.reserve_exact(tables.len());
    for table in tables {
        entry.roles.extend(role(table, sink, references));
    }
    let tables = fields.tables("example", sink);
    entry.examples.reserve_exact(tables.len());
    for table in tables {
        examples(table, sink, references, &mut entry.examples);
    }
    fields.done(sink);
    Some(Concept {
        id: sink.keep(id?).into(),
        kind: kind?,
        terms: terms.into(),
        entry: Later::from(Box::new(entry)),
    })
}

/// How high an office is.
fn rank(reader: &mut Reader<'_, '_, '_, '_>) -> Option<u8> {
    let span = reader.fields.key_span("rank");
    let rank = reader.fields.integer("rank", reader.sink)?;
    let rank = u8::try_from(rank)
        .ok()
        .filter(|rank| (1..=2).contains(rank));
    if rank.is_none() {
        let expected = "rank".to_owned();
        reader
            .sink
            .error(span, Message::WrongType { expected }, None);
    }
    rank
}

/// An item of Wikidata: Q and a number.
fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q').is_some_and(is_number)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Latitude and longitude in degrees.
fn is_place(text: &str) -> bool {
    let within = |text: &str, most: f64| {
        let number = text.parse::<f64>();
        number.is_ok_and(|number| number.abs() <= most)
    };
    let parts = text.split_once(", ");
    parts.is_some_and(|(latitude, longitude)| within(latitude, 90.0) && within(longitude, 180.0))
}

/// A language tag; `None`, and told, when it is not well formed.
pub(crate) fn lang(tag: Text<'_>, sink: &mut Sink<'_>) -> Option<Lang> {
    let lang = Lang::parse(tag.value);
    if lang.is_none() {
        let known: Vec<&str> = Lang::FULL.iter().map(Lang::as_str).collect();
        let found = tag.value.to_owned();
        let help = super::toml::help_choice(tag.value, &known);
        sink.error(tag.span, Message::UnknownLanguage { found }, Some(help));
    }
    lang
}

/// Says that an id is not kebab-case. It is used all the same: references to it would otherwise fail too.
pub(crate) fn check_id(id: Text<'_>, sink: &mut Sink<'_>) {
    let kebab = id.value.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    if !kebab {
        let message = Message::BadId {
            id: id.value.to_owned(),
        };
        sink.warn(id.span, message, Some(Message::HelpKebab {}));
    }
}

/// The fields of a concept that name other concepts.
struct Reader<'r, 'a, 't, 's> {
    fields: Fields<'a, 't>,
    sink: &'r mut Sink<'s>,
    references: &'r mut Vec<Reference>,
}

impl Reader<'_, '_, '_, '_> {
    fn reference(&mut self, field: &'static str) -> Option<ConceptId> {
        let id = self.fields.string(field, self.sink)?;
        Some(refer(field, id, self.sink, self.references))
    }

    /// A field whose texts all look alike. What does not is told and left out.
    fn shaped(
        &mut self,
        field: &'static str,
        like: &str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<Wording> {
        let text = self.fields.string(field, self.sink)?;
        if fits(text.value) {
            return Some(self.sink.keep(text));
        }
        let message = Message::UnknownValue {
            field: field.to_owned(),
            found: text.value.to_owned(),
        };
        let help = Message::HelpLike {
            text: like.to_owned(),
        };
        self.sink.warn(text.span, message, Some(help));
        None
    }

    fn references(&mut self, field: &'static str) -> Vec<ConceptId> {
        let ids = self.fields.strings(field, self.sink);
        ids.into_iter()
            .map(|id| refer(field, id, self.sink, self.references))
            .collect()
    }
}

fn refer(
    field: &'static str,
    id: Text<'_>,
    sink: &Sink<'_>,
    references: &mut Vec<Reference>,
) -> ConceptId {
    references.push(Reference {
        source: sink.source,
        span: id.span,
        field,
        target: Target::Concept,
        id: sink.keep(id),
    });
    sink.keep(id).into()
}

fn role(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<RoleHeld> {
    let title = fields.required("title", sink);
    let of = fields.string("of", sink);
    let from = date("from", &mut fields, sink);
    let to = date("to", &mut fields, sink);
    let role = RoleHeld {
        title: refer("title", title?, sink, references),
        of: of.map(|of| refer("of", of, sink, references)),
        from,
        to,
        source: fields.kept_list("source", sink),
    };
    if let (Some(from), Some(to)) = (from, to)
        && to.last() < from.first()
    {
        backwards(&fields, &from.to_string(), &to.to_string(), sink);
    }
    fields.done(sink);
    Some(role)
}

/// Says that something ends before it begins.
pub(crate) fn backwards(fields: &Fields<'_, '_>, from: &str, to: &str, sink: &mut Sink<'_>) {
    let found = format!("{from} – {to}");
    let help = Message::HelpSwap {};
    sink.warn(
        fields.key_span("to"),
        Message::BadDate { found },
        Some(help),
    );
}

fn date(
    field: &'static str,
    fields: &mut Fields<'_, '_>,
    sink: &mut Sink<'_>,
) -> Option<PartialDate> {
    let text = fields.string(field, sink)?;
    let date = PartialDate::parse(text.value);
    if date.is_none() {
        let found = text.value.to_owned();
        let values = "2020, 2020-09, 2020-09-27".to_owned();
        let help = Message::HelpAllowed { values };
        sink.error(text.span, Message::BadDate { found }, Some(help));
    }
    date
}

/// Each of `fix`, `keep` and `finds` that stands there is an example of its own.
fn examples(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
    examples: &mut Vec<Example>,
) {
    let tag = fields.required("lang", sink);
    let text = fields.required("text", sink);
    let style = fields.string("style", sink);
    let fix = fields.owned("fix", sink).map(Expectation::Fix);
    let keep = fields.flag("keep", sink).filter(|keep| *keep);
    let finds = fields.has("finds");
    let ids = fields.strings("finds", sink);
    let ids: Vec<ConceptId> = ids
        .into_iter()
        .map(|id| refer("finds", id, sink, references))
        .collect();
    if let Some(style) = style {
        references.push(Reference {
            source: sink.source,
            span: style.span,
            field: "style",
            target: Target::Style,
            id: sink.keep(style),
        });
    }
    let expectations: Vec<Expectation> = fix
        .into_iter()
        .chain(keep.map(|_| Expectation::Keep))
        .chain(finds.then_some(Expectation::Finds(ids)))
        .collect();
    if expectations.is_empty() {
        fields.missing_one_of(["fix", "keep", "finds"], sink);
    }
    let lang = tag.and_then(|tag| lang(tag, sink));
    if let (Some(lang), Some(text)) = (lang, text) {
        examples.extend(expectations.into_iter().map(|expect| Example {
            lang,
            text: text.value.to_owned(),
            style: style.map_or(DEFAULT_STYLE, |style| style.value).to_owned(),
            expect,
            origin: text.span,
        }));
    }
    fields.done(sink);
}
