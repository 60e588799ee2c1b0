//! House styles and the usages that they rank.

use super::concept::{check_id, lang};
use super::fields::{Fields, Sink, Text};
use super::reference::{Reference, Target};
use crate::vocabulary::{ConceptId, Kind, Style, StyleRule, Usage};

/// Reads a style file; `None` when it has no name.
pub(crate) fn style(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<Style> {
    let name = fields.required("name", sink);
    let mut style = Style {
        name: name.map_or_else(String::new, |name| name.value.to_owned()),
        summary: fields.owned("summary", sink).unwrap_or_default(),
        source: fields.owned_list("source", sink),
        rules: Vec::new(),
    };
    for table in fields.tables("rule", sink) {
        style.rules.extend(rule(table, sink, references));
    }
    fields.done(sink);
    name.map(|name| {
        check_id(name, sink);
        style
    })
}

/// Reads one usage; `None` when it has no id.
pub(crate) fn usage(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<Usage> {
    let id = fields.required("id", sink);
    let label = fields.required("label", sink);
    let counterpart = fields.string("counterpart", sink);
    references.extend(counterpart.map(|usage| Reference {
        source: sink.source,
        span: usage.span,
        field: "counterpart",
        target: Target::Usage,
        id: sink.keep(usage),
    }));
    fields.done(sink);
    check_id(id?, sink);
    Some(Usage {
        id: id?.value.to_owned(),
        label: label.map_or_else(String::new, |label| label.value.to_owned()),
        counterpart: counterpart.map(|usage| usage.value.to_owned()),
    })
}

/// A rule whose condition cannot be read is left out: without the condition it would apply to everything.
fn rule(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<StyleRule> {
    let concept = fields.string("concept", sink);
    let kind = fields.word("kind", sink, Kind::ALL, Kind::as_str);
    let tag = fields.string("lang", sink);
    let lang = tag.and_then(|tag| lang(tag, sink));
    let readable = concept.is_some() == fields.has("concept")
        && kind.is_some() == fields.has("kind")
        && lang.is_some() == fields.has("lang");
    let mut refer = |field, target, text: Text<'_>, sink: &Sink<'_>| {
        references.push(Reference {
            source: sink.source,
            span: text.span,
            field,
            target,
            id: sink.keep(text),
        });
        text.value.to_owned()
    };
    let concept = concept.map(|id| ConceptId::new(refer("concept", Target::Concept, id, sink)));
    let mut usages = |field, fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>| {
        let usages = fields.strings(field, sink);
        let usages = usages.into_iter();
        usages
            .map(|usage| refer(field, Target::Usage, usage, sink))
            .collect()
    };
    let rule = StyleRule {
        concept,
        kind,
        lang,
        prefer: usages("prefer", &mut fields, sink),
        text: fields.owned("text", sink),
        gloss: usages("gloss", &mut fields, sink),
        gloss_text: fields.owned("gloss_text", sink),
        origin: fields.span,
    };
    // For editors only.
    let _note = fields.string("note", sink);
    fields.done(sink);
    readable.then_some(rule)
}
