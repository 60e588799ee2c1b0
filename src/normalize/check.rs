//! Goes through the mentions of a text and asks of each whether the style writes it so.

use super::replace::{self, Wanted};
use super::{Finding, Normalizer, Reason, Report, contrast, first};
use crate::grammar::Features;
use crate::matching::{Part, part_text};
use crate::mentions::{Mention, protecting};
use crate::rendering::{counterpart, is_named};
use crate::text::Zone;
use crate::text::edit::{Fix, Safety};
use crate::vocabulary::{Concept, Form, Kind, Message, PartOfSpeech, Status, Term, TermRef};

/// Armenian marks of emphasis, exclamation and question stand inside the word.
const MARKS: [char; 3] = ['\u{55B}', '\u{55C}', '\u{55E}'];

pub(super) fn report(normalizer: &Normalizer<'_>, text: &str, zones: &[Zone]) -> Report {
    let mut report = Report::default();
    let mentions = normalizer.scanner.mentions_in(text, zones);
    let glosses = first::glosses(text, &mentions);
    let contrasted = contrast::contrasted(
        normalizer.glossary,
        normalizer.glossary.language(normalizer.scanner.lang()),
        text,
        &mentions,
    );
    let mut introduced = first::Introduced::new(text, &glosses);
    for (index, mention) in mentions.iter().enumerate() {
        if glosses.contains(&index) {
            continue;
        }
        let mut change = change(normalizer, mention);
        if mention.zone.is_some() {
            report.protected += usize::from(change.is_some());
            continue;
        }
        let mut gloss = introduced.gloss(normalizer, &mentions, index);
        if contrasted.contains(&index) {
            // The other name stands there already, and what is said of the two would come out as nonsense.
            gloss = None;
            if let Some(change) = &mut change {
                change.safety = change.safety.min(Safety::Unsafe);
            }
        }
        if let Some(change) = &mut change
            && mention.span.of(text).contains(MARKS)
        {
            // The new name would come without it, and a question would be none.
            change.safety = Safety::Display;
        }
        let Some(finding) = finding(normalizer, text, mention, change, gloss) else {
            continue;
        };
        report.open += usize::from(finding.reason == Reason::Open);
        // An edit takes in the words before a name; those may stand in a protected zone.
        if protecting(zones, finding.span).is_some() {
            report.protected += 1;
        } else {
            report.findings.push(finding);
        }
    }
    report
}

/// What a mention should be instead.
struct Change {
    wanted: Wanted,
    reason: Reason,
    safety: Safety,
}

fn change(normalizer: &Normalizer<'_>, mention: &Mention) -> Option<Change> {
    let mut changes: Vec<Option<Change>> = mention
        .candidates
        .iter()
        .map(|term| change_of(normalizer, *term, mention.part))
        .collect();
    let first = changes
        .first()
        .map(|change| change.as_ref().map(|change| change.wanted.clone()))?;
    // Whoever is meant, the name is written the same way: then it does not matter who is.
    let text = |change: &Option<Change>| change.as_ref().map(|change| change.wanted.text.clone());
    let agreed = changes
        .iter()
        .all(|change| text(change) == first.as_ref().map(|first| first.text.clone()));
    if agreed {
        return changes.swap_remove(0);
    }
    let mut names: Vec<String> = Vec::new();
    for name in changes.iter().filter_map(text) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut any = changes.into_iter().flatten().next()?;
    any.wanted.text = names.join(" | ");
    Some(Change {
        reason: Reason::Open,
        safety: Safety::Display,
        ..any
    })
}

fn change_of(normalizer: &Normalizer<'_>, at: TermRef, part: Part) -> Option<Change> {
    let (concept, term) = normalizer.glossary.get(at)?;
    let lang = normalizer.scanner.lang();
    let rendering = counterpart(
        normalizer.glossary,
        concept,
        lang,
        normalizer.style,
        term.form,
    )?;
    let (_, target) = normalizer.glossary.get(rendering.term)?;
    let named = is_named(concept, lang, normalizer.style);
    let reason = reason(concept, term, target, named)?;
    let old = part_text(term, part)?;
    let new = part_text(target, part)?;
    (old != new).then(|| Change {
        wanted: Wanted {
            text: new.to_owned(),
            term: rendering.term,
        },
        reason,
        safety: safety(term, target),
    })
}

/// Why `term` gives way to `target`; `None` where it may stand. `named`: the style asks for this very term.
fn reason(concept: &Concept, term: &Term, target: &Term, named: bool) -> Option<Reason> {
    if term.text == target.text {
        return None;
    }
    // Adjectives, verbs and connectives have forms that only look like spellings: nouvel, nouveau.
    if concept.kind == Kind::Term && concept.pos != PartOfSpeech::Noun {
        return None;
    }
    let shared = term.details.usage.is_empty()
        || term
            .details
            .usage
            .iter()
            .any(|usage| target.details.usage.contains(usage));
    let recognised_only = matches!(term.form, Form::Variant | Form::Transliteration);
    let name = matches!(concept.kind, Kind::Person | Kind::Place);
    let longer = words(&term.text).len() > words(&target.text).len();
    match term.status {
        Status::Deprecated => Some(Reason::Deprecated),
        // Right in its day: whether the text speaks of that day is not for us to say.
        Status::Superseded => None,
        _ if recognised_only => Some(Reason::Spelling),
        _ if !shared && concept.kind != Kind::Term => Some(Reason::Usage),
        // République d’Arménie says more than Arménie, and is no other spelling of it.
        _ if name && named && !holds(&term.text, &target.text) => {
            let usage = !term.details.usage.is_empty();
            Some(if usage {
                Reason::Usage
            } else {
                Reason::Spelling
            })
        }
        // The road of Latchine describes the corridor; it does not spell its name otherwise.
        _ if name && is_proper(&term.text) && !longer => Some(Reason::Spelling),
        _ => None,
    }
}

fn is_proper(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}

fn words(name: &str) -> Vec<&str> {
    name.split([' ', '-', '’', '\'']).collect()
}

/// Whether the words of `name` stand in `longer`.
fn holds(longer: &str, name: &str) -> bool {
    let name = words(name);
    words(longer).windows(name.len()).any(|part| part == name)
}

/// A name of another gender or number would need its adjectives and verbs changed too.
fn safety(term: &Term, target: &Term) -> Safety {
    let (old, new) = (&term.grammar, &target.grammar);
    // Forms that are only recognised have no flags.
    let flagged = old.gender.is_some() && new.gender.is_some();
    if flagged && (old.gender, old.number) != (new.gender, new.number) {
        Safety::Unsafe
    } else {
        Safety::Safe
    }
}

fn finding(
    normalizer: &Normalizer<'_>,
    text: &str,
    mention: &Mention,
    change: Option<Change>,
    gloss: Option<String>,
) -> Option<Finding> {
    let (reason, safety, replacement) = match change {
        Some(change) if change.reason == Reason::Open => {
            return Some(shown(text, mention, change.wanted.text));
        }
        Some(change) => {
            let replacement = replace::replacement(normalizer, text, mention, &change.wanted)?;
            (
                change.reason,
                change.safety.min(replacement.safety),
                replacement,
            )
        }
        None => {
            gloss.as_ref()?;
            (
                Reason::FirstMention,
                Safety::Safe,
                replace::kept(text, mention),
            )
        }
    };
    let mut edit = replacement.edit;
    if let Some(gloss) = gloss {
        let gloss = replacement
            .features
            .and_then(|features| inflected(normalizer, &gloss, features))
            .unwrap_or(gloss);
        edit.content = format!("{} ({gloss})", edit.content);
    }
    let found = edit.span.of(text).to_owned();
    if found == edit.content {
        return None;
    }
    let preferred = edit.content.clone();
    Some(Finding {
        span: edit.span,
        message: if safety == Safety::Safe {
            Message::WriteInstead { found, preferred }
        } else {
            Message::PerhapsMeant { found, preferred }
        },
        reason,
        candidates: mention.candidates.clone(),
        fix: Fix {
            edits: vec![edit],
            safety,
        },
    })
}

/// What is only shown: there is nothing to apply.
fn shown(text: &str, mention: &Mention, preferred: String) -> Finding {
    let found = mention.span.of(text).to_owned();
    Finding {
        span: mention.span,
        message: Message::PerhapsMeant { found, preferred },
        reason: Reason::Open,
        candidates: mention.candidates.clone(),
        fix: Fix {
            edits: Vec::new(),
            safety: Safety::Display,
        },
    }
}

/// The name in brackets stands in the form of the name before it.
fn inflected(normalizer: &Normalizer<'_>, gloss: &str, features: Features) -> Option<String> {
    let lang = normalizer.scanner.lang();
    let grammar = normalizer
        .glossary
        .terms()
        .find(|(_, _, term)| term.lang == lang && term.text == gloss)
        .map(|(_, _, term)| term.grammar.clone())
        .unwrap_or_default();
    normalizer
        .paradigms
        .inflect(lang, gloss, &grammar, features)
}
