//! `names/*.toml`: given names and surnames as classes of forms.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::concept::check_id;
use super::fields::{Fields, Sink, Text};
use super::layer::{pack_of, twice};
use super::{Source, term};
use crate::text::first_bytes;
use crate::vocabulary::{
    Lang, Later, Message, NameClass, NameEntry, NameForm, NameGender, NameLexicon, NamePart,
    Problem, Span, Wording,
};

/// Reads a file of names.
pub(crate) fn names(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Vec<NameClass> {
    let of_file = Origin {
        source: fields.owned_list("source", sink).into(),
        unverified: fields.flag("unverified", sink).unwrap_or(false),
    };
    let mut classes = Vec::new();
    for part in NamePart::ALL {
        for table in fields.tables(part.as_str(), sink) {
            classes.extend(class(*part, table, &of_file, sink));
        }
    }
    fields.done(sink);
    classes
}

/// What a file says of all its classes.
struct Origin {
    source: Arc<[String]>,
    unverified: bool,
}

/// One class; `None` without an id.
fn class(
    part: NamePart,
    mut fields: Fields<'_, '_>,
    of_file: &Origin,
    sink: &mut Sink<'_>,
) -> Option<NameClass> {
    let id = fields.required("id", sink);
    if let Some(id) = id {
        check_id(id, sink);
    }
    let gender = match part {
        NamePart::Given => fields.word("gender", sink, NameGender::ALL, NameGender::as_str),
        NamePart::Surname => None,
    };
    if part == NamePart::Given && !fields.has("gender") {
        fields.missing("gender", sink);
    }
    let own = fields.owned_list("source", sink);
    let unverified = fields.flag("unverified", sink).unwrap_or(false);
    let homograph = fields.owned_list("homograph", sink);
    let note = fields.owned("note", sink);
    let women = match part {
        NamePart::Given => None,
        NamePart::Surname => fields.table("feminine", sink),
    };
    let mut forms = Vec::with_capacity(16);
    read_forms(&mut fields, false, &mut forms, sink);
    fields.done(sink);
    if let Some(mut women) = women {
        read_forms(&mut women, true, &mut forms, sink);
        women.done(sink);
    }
    let id = id?;
    Some(NameClass {
        id: sink.keep(id),
        part,
        entry: Later::from(Box::new(NameEntry {
            gender,
            forms,
            homograph,
            unverified: unverified || (own.is_empty() && of_file.unverified),
            source: if own.is_empty() {
                Arc::clone(&of_file.source)
            } else {
                own.into()
            },
            note,
            origin: (sink.source, id.span),
        })),
    })
}

/// Reads the forms of a table: one list a language, and `other`.
fn read_forms(
    fields: &mut Fields<'_, '_>,
    feminine: bool,
    forms: &mut Vec<NameForm>,
    sink: &mut Sink<'_>,
) {
    let other = fields.strings("other", sink);
    let other = other.into_iter().map(|text| (None, text));
    let own = fields.by_language(sink).into_iter();
    let own = own.map(|(lang, text)| (Some(lang), text));
    for (lang, text) in own.chain(other) {
        form(lang, text, feminine, forms, sink);
    }
}

fn form(
    lang: Option<Lang>,
    text: Text<'_>,
    feminine: bool,
    forms: &mut Vec<NameForm>,
    sink: &mut Sink<'_>,
) {
    let form = NameForm {
        lang,
        text: term::form(text, sink),
        feminine,
        origin: text.span,
    };
    // An empty form would match anything that folds to nothing.
    if form.text.is_empty() {
        let field = lang.map_or_else(|| "other".to_owned(), |lang| lang.to_string());
        sink.error(text.span, Message::MissingField { field }, None);
        return;
    }
    if forms.iter().any(|known| known.is_same(&form)) {
        let message = Message::DuplicateTerm {
            text: form.text.into_owned(),
            lang: lang.map_or_else(|| "other".to_owned(), |lang| lang.to_string()),
        };
        sink.warn(text.span, message, Some(Message::HelpRemove {}));
        return;
    }
    forms.push(form);
}

/// Puts the classes of all packs together. The same id twice in one pack is a problem; in a later pack it adds forms, which are
/// preferred to those below.
pub(crate) fn merge(
    files: Vec<Vec<NameClass>>,
    sources: &[Source],
    problems: &mut Vec<Problem>,
) -> NameLexicon {
    let classes: Vec<NameClass> = files.into_iter().flatten().collect();
    let key = |class: &NameClass| (first_bytes(&class.id), class.part);
    let mut sorted: Vec<_> = classes
        .iter()
        .map(|class| (key(class), &*class.id))
        .collect();
    sorted.sort_unstable();
    if !sorted
        .windows(2)
        .any(|pair| matches!(pair, [one, other] if one == other))
    {
        return NameLexicon::new(classes);
    }
    let mut merged: Vec<NameClass> = Vec::with_capacity(classes.len());
    let mut known: BTreeMap<(NamePart, Wording), (usize, (usize, Span))> = BTreeMap::new();
    for class in classes {
        let name = (class.part, class.id.clone());
        let Some((index, defined)) = known.get_mut(&name) else {
            known.insert(name, (merged.len(), class.origin));
            merged.push(class);
            continue;
        };
        if pack_of(sources, defined.0) == pack_of(sources, class.origin.0) {
            let id = class.id.to_string();
            let help = Message::HelpRename {};
            let message = Message::DuplicateName { id };
            problems.push(twice(message, help, class.origin, *defined));
        } else {
            *defined = class.origin;
            if let Some(below) = merged.get_mut(*index) {
                below.lay_over(class);
            }
        }
    }
    NameLexicon::new(merged)
}
