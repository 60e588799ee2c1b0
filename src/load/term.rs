//! `[[concept.term]]` with its grammar flags.

mod row;

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::concept::{backwards, lang};
use super::fields::{Fields, Sink, Text};
use super::reference::{Reference, Target};
use crate::vocabulary::{
    Form, Gender, Grammar, Made, Message, Number, Rare, Status, Term, TermDetails, Wording,
};

pub(crate) use row::read as row;

/// Reads one term; `None` when it has no usable language or text.
pub(crate) fn term(
    mut fields: Fields<'_, '_>,
    sink: &mut Sink<'_>,
    references: &mut Vec<Reference>,
) -> Option<Term> {
    let tag = fields.required("lang", sink);
    let text = fields.required("text", sink);
    let lang = tag.and_then(|tag| lang(tag, sink));
    let usage = fields.strings("usage", sink);
    references.extend(usage.iter().map(|usage| Reference {
        source: sink.source,
        span: usage.span,
        field: "usage",
        target: Target::Usage,
        id: sink.keep(*usage),
    }));
    let status = fields.word("status", sink, Status::ALL, Status::as_str);
    let form = fields.word("type", sink, Form::ALL, Form::as_str);
    let details = TermDetails {
        usage: usage.iter().map(|usage| usage.value.to_owned()).collect(),
        from: fields.integer("from", sink),
        to: fields.integer("to", sink),
        surname: fields.owned("surname", sink),
        made: fields.word("made", sink, Made::ALL, Made::as_str),
        note: fields.owned("note", sink),
    };
    let mut term = Term {
        lang: lang.unwrap_or(crate::vocabulary::Lang::EN),
        text: text.map_or(Wording::default(), |text| self::form(text, sink)),
        status: status.unwrap_or_default(),
        form: form.unwrap_or_default(),
        grammar: Rare::default(),
        unverified: fields.flag("unverified", sink).unwrap_or(false),
        details: details.into(),
        origin: text.map_or(fields.span, |text| text.span),
    };
    if let (Some(from), Some(to)) = (term.details.from, term.details.to)
        && to < from
    {
        backwards(&fields, &from.to_string(), &to.to_string(), sink);
    }
    if let Some(flags) = fields.table("grammar", sink) {
        term.grammar = shared_grammar(flags, sink);
    }
    fields.done(sink);
    (lang.is_some() && text.is_some()).then_some(term)
}

/// The flags of a term. A file has few different ones: those written alike are read once and shared.
fn shared_grammar(fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Rare<Grammar> {
    let written = fields.span.of(sink.text);
    if let Some(known) = sink.grammars.get(written) {
        return known.clone();
    }
    let problems = sink.problems.len();
    let grammar = Rare::from(grammar(fields, sink));
    // Of a table in lines of its own only the header is known, and each slip is told at its place.
    if written.starts_with('{') && sink.problems.len() == problems {
        sink.grammars.insert(written, grammar.clone());
    }
    grammar
}

/// The form as it is kept: NFC, single spaces, none at the ends. What had to be mended is told.
pub(crate) fn form(text: Text<'_>, sink: &mut Sink<'_>) -> Wording {
    if is_plain(text.value) {
        return sink.keep(text);
    }
    let spaced = tidy_spaces(text.value);
    if let Cow::Owned(tidy) = &spaced {
        let message = Message::StraySpace {
            text: text.value.to_owned(),
        };
        let help = Message::HelpWrite { text: tidy.clone() };
        sink.warn(text.span, message, Some(help));
    }
    if spaced.chars().all(is_composed) || is_nfc_quick(spaced.chars()) == IsNormalized::Yes {
        return match spaced {
            Cow::Borrowed(_) => sink.keep(text),
            Cow::Owned(tidy) => Cow::Owned(tidy),
        };
    }
    let composed: String = spaced.nfc().collect();
    if composed != spaced {
        let message = Message::NotNfc {
            text: spaced.clone().into_owned(),
        };
        let help = Message::HelpWrite {
            text: composed.clone(),
        };
        sink.warn(text.span, message, Some(help));
    }
    Cow::Owned(composed)
}

/// Whether a text is one that `form` keeps as it is, as far as its bytes tell: nearly all in a pack are.
fn is_plain(text: &str) -> bool {
    let mut last = b' ';
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b' ' => last != b' ',
            0x21..0x7F => true,
            // Letters up to U+02FF, from U+0400 to U+047F, and from U+0540 to U+057F.
            0xC3..=0xCB | 0xD0 | 0xD1 | 0xD5 => bytes.next().is_some(),
            // U+0531 to U+053F, U+0580 to U+0587.
            0xD4 => bytes.next().is_some_and(|next| next >= 0xB1),
            0xD6 => bytes.next().is_some_and(|next| next <= 0x87),
            _ => false,
        };
        if !fits {
            return false;
        }
        last = byte;
    }
    last != b' '
}

/// Whether a letter is one of those, nearly all in a pack, that NFC leaves alone whatever stands beside them. A table for
/// the rest is five times as slow.
fn is_composed(letter: char) -> bool {
    matches!(letter, '\0'..='\u{2FF}' | '\u{400}'..='\u{482}' | '\u{531}'..='\u{587}' | '\u{2010}'..='\u{2027}')
}

/// Single plain spaces, none at the ends. The no-break space is a decision, not a slip, and stays.
fn tidy_spaces(text: &str) -> Cow<'_, str> {
    let stray = |letter: char| letter.is_whitespace() && letter != '\u{A0}' && letter != '\u{202F}';
    let mut last = '\0';
    let tidy = text.chars().all(|letter| {
        let before = std::mem::replace(&mut last, letter);
        !stray(letter) || (letter == ' ' && before != ' ')
    });
    if tidy && text.trim().len() == text.len() {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text
        .trim()
        .split(stray)
        .filter(|word| !word.is_empty())
        .collect();
    Cow::Owned(words.join(" "))
}

/// Grammar flags, as terms and the words of inflection files have them.
pub(crate) fn grammar(mut fields: Fields<'_, '_>, sink: &mut Sink<'_>) -> Grammar {
    let grammar = Grammar {
        gender: fields.word("gender", sink, Gender::ALL, Gender::as_str),
        number: fields
            .word("number", sink, Number::ALL, Number::as_str)
            .unwrap_or_default(),
        article: fields.flag("article", sink).unwrap_or(false),
        place_preposition: fields.owned("in", sink),
        elide: fields.flag("elide", sink),
        plural: fields.owned("plural", sink),
        invariable: fields.flag("invariable", sink).unwrap_or(false),
        feminine: fields.owned("feminine", sink),
        masculine: fields.owned("masculine", sink),
        class: fields.owned("class", sink),
        stem: fields.owned("stem", sink),
        stem_plural: fields.flag("stem_plural", sink).unwrap_or(false),
        reading: fields.owned("reading", sink),
        bare: fields.flag("bare", sink).unwrap_or(false),
        hyphen: fields.flag("hyphen", sink).unwrap_or(false),
        px: fields.flag("px", sink).unwrap_or(false),
        hard: fields.flag("hard", sink).unwrap_or(false),
        vowel: vowel(&mut fields, sink),
        vowel_final: fields.flag("vowel_final", sink),
        attribute: fields.owned("attribute", sink),
        indeclinable: fields.flag("indeclinable", sink).unwrap_or(false),
        forms: fields.words("forms", sink).into_iter().collect(),
    };
    fields.done(sink);
    grammar
}

fn vowel(fields: &mut Fields<'_, '_>, sink: &mut Sink<'_>) -> Option<char> {
    let text = fields.string("vowel", sink)?;
    let mut letters = text.value.chars();
    let vowel = letters.next().filter(|_| letters.next().is_none());
    if vowel.is_none() {
        let expected = "letter".to_owned();
        sink.error(text.span, Message::WrongType { expected }, None);
    }
    vowel
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::{Cow, is_composed, is_plain, tidy_spaces};

    fn is_tidy(text: &str) -> bool {
        matches!(tidy_spaces(text), Cow::Borrowed(_)) && text.chars().all(is_composed)
    }

    #[test]
    fn what_is_plain_is_tidy() {
        let letters = ('\0'..='\u{FFFF}').chain(['\u{1D400}']);
        for letter in letters {
            for text in [
                format!("{letter}"),
                format!("a{letter}b"),
                format!("{letter} {letter}"),
                format!("a {letter}"),
                format!("{letter} a"),
            ] {
                assert!(!is_plain(&text) || is_tidy(&text), "{text:?}");
            }
        }
        for text in ["Stepanakert", "Ստեփանակերտ", "Xankəndi (Ханкенди)", "l'été"]
        {
            assert!(is_plain(text), "{text:?}");
        }
    }

    #[test]
    fn nfc_leaves_alone_what_is_said_to_be_composed() {
        let composed = ('\0'..=char::MAX).filter(|letter| is_composed(*letter));
        for letter in composed {
            assert_eq!(
                is_nfc_quick([letter].into_iter()),
                IsNormalized::Yes,
                "{letter:?}"
            );
            assert_eq!(canonical_combining_class(letter), 0, "{letter:?}");
        }
        assert!(
            "Ստեփանակերտ Stepanakert Xankəndi Степанакерт l’été"
                .chars()
                .all(is_composed)
        );
    }
}
