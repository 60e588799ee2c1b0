//! Names: source, forms, letters, order, and forms that are of two names.

use std::collections::BTreeMap;

use super::clash::{Place, told};
use super::{script, warning};
use crate::load::Loaded;
use crate::load::file::File;
use crate::load::toml::error_at;
use crate::text::Folder;
use crate::vocabulary::{Glossary, Message, NameClass, NameForm, NamePart, Problem, Script};

pub(super) fn check(files: &[File], loaded: &Loaded, strict: bool, problems: &mut Vec<Problem>) {
    for file in files {
        for class in &file.names {
            complete(class, strict, problems);
            for form in &class.forms {
                letters(class, form, &loaded.glossary, problems);
            }
        }
        for part in NamePart::ALL {
            let classes = file.names.iter().filter(|class| class.part == *part);
            order(&classes.collect::<Vec<_>>(), problems);
        }
    }
    clashes(files, loaded, problems);
    for class in loaded.names.classes() {
        homographs(class, loaded, problems);
    }
}

/// A class may list one of another pack: only where all are loaded together is it missing.
fn homographs(class: &NameClass, loaded: &Loaded, problems: &mut Vec<Problem>) {
    for other in &class.homograph {
        if loaded.names.class(class.part, other).is_none() {
            let message = Message::UnknownConcept {
                field: "homograph".to_owned(),
                id: other.clone(),
            };
            let (source, span) = class.origin;
            problems.push(error_at(source, span, message, None));
        }
    }
}

fn complete(class: &NameClass, strict: bool, problems: &mut Vec<Problem>) {
    let (source, span) = class.origin;
    let id = || class.id.to_string();
    let help = || Some(Message::HelpAddSource {});
    if class.source.is_empty() && !class.unverified {
        let message = Message::MissingSource { id: id() };
        problems.push(warning(source, span, message, help()));
    }
    if strict && class.unverified {
        problems.push(warning(
            source,
            span,
            Message::Unverified { id: id() },
            help(),
        ));
    }
    if class.forms.is_empty() {
        problems.push(warning(source, span, Message::NoTerms { id: id() }, None));
    }
}

/// Names are words: all their letters are of the script of their language, brands are none of them.
fn letters(class: &NameClass, form: &NameForm, glossary: &Glossary, problems: &mut Vec<Problem>) {
    let own = match form.lang {
        Some(lang) => script::script_of(lang, glossary),
        None => Some(Script::Latin),
    };
    let odd = form.text.chars().filter_map(Script::of);
    let Some((own, other)) = own.and_then(|own| {
        let mut odd = odd.filter(|script| *script != own);
        Some((own, odd.next()?))
    }) else {
        return;
    };
    let lang = form
        .lang
        .map_or_else(|| own.code().to_owned(), |lang| lang.to_string());
    let message = Message::WrongScript {
        text: form.text.to_string(),
        script: other.code().to_owned(),
        lang,
    };
    problems.push(warning(class.origin.0, form.origin, message, None));
}

fn order(classes: &[&NameClass], problems: &mut Vec<Problem>) {
    for pair in classes.windows(2) {
        let [before, class] = pair else { continue };
        if class.id >= before.id {
            continue;
        }
        let place = classes.iter().find(|other| other.id > class.id);
        let message = Message::UnsortedConcepts {
            id: class.id.to_string(),
            before: before.id.to_string(),
        };
        let help = place.map(|place| Message::HelpMove {
            id: class.id.to_string(),
            before: place.id.to_string(),
        });
        let (source, span) = class.origin;
        problems.push(warning(source, span, message, help));
    }
}

/// A form of two classes makes their names one, so the editors must have meant it.
fn clashes(files: &[File], loaded: &Loaded, problems: &mut Vec<Problem>) {
    let folder = Folder::search(loaded.glossary.languages());
    let mut owners: BTreeMap<(NamePart, String), Vec<(&NameClass, &NameForm)>> = BTreeMap::new();
    for class in files.iter().flat_map(|file| &file.names) {
        for form in &class.forms {
            let key = (class.part, folder.key(&form.text).into_string());
            let owners = owners.entry(key).or_default();
            if !owners.iter().any(|(owner, _)| owner.id == class.id) {
                owners.push((class, form));
            }
        }
    }
    for owners in owners.values() {
        for (index, later) in owners.iter().enumerate() {
            for first in owners.iter().take(index) {
                if !meant(loaded, first.0, later.0) {
                    problems.push(clash(*first, *later));
                }
            }
        }
    }
}

/// Whether one of the two lists the other, in whichever pack.
fn meant(loaded: &Loaded, one: &NameClass, other: &NameClass) -> bool {
    let lists = |from: &NameClass, to: &NameClass| {
        let merged = loaded.names.class(from.part, &from.id);
        merged.is_some_and(|class| class.homograph.iter().any(|id| *id == to.id))
    };
    lists(one, other) || lists(other, one)
}

fn clash(first: (&NameClass, &NameForm), later: (&NameClass, &NameForm)) -> Problem {
    let place = |(class, form): (&NameClass, &NameForm)| Place {
        id: class.id.to_string(),
        source: class.origin.0,
        span: form.origin,
    };
    told(&later.1.text, place(first), place(later))
}
