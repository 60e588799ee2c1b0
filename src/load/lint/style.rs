//! Styles name terms by their text: the text must be there.

use super::warning;
use crate::load::file::File;
use crate::load::toml::help_choice;
use crate::vocabulary::{Glossary, Message, Problem, Style, StyleRule};

pub(super) fn check(files: &[File], glossary: &Glossary, problems: &mut Vec<Problem>) {
    for (source, file) in files.iter().enumerate() {
        for style in &file.styles {
            rules(&style.value, source, glossary, problems);
        }
    }
}

fn rules(style: &Style, source: usize, glossary: &Glossary, problems: &mut Vec<Problem>) {
    for rule in &style.rules {
        let fields = [("text", &rule.text), ("gloss_text", &rule.gloss_text)];
        for (field, text) in fields {
            let Some(text) = text else { continue };
            let forms = forms(rule, glossary);
            if !forms.contains(&text.as_str()) {
                let message = Message::UnknownValue {
                    field: field.to_owned(),
                    found: text.clone(),
                };
                // Without a form to choose from, the concept of the rule is what is wrong.
                let help = (!forms.is_empty()).then(|| help_choice(text, &forms));
                problems.push(warning(source, rule.origin, message, help));
            }
        }
    }
}

/// The forms that a rule can choose from.
fn forms<'g>(rule: &StyleRule, glossary: &'g Glossary) -> Vec<&'g str> {
    let concept = rule.concept.as_ref().and_then(|id| glossary.concept(id));
    let terms = concept.into_iter().flat_map(|concept| &concept.terms);
    terms
        .filter(|term| rule.lang.is_none_or(|lang| term.lang == lang))
        .map(|term| &*term.text)
        .collect()
}
