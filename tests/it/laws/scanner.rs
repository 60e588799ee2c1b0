//! Names in texts: forms are found whole, mentions are apart and split no word, blocks of a text give what the whole gives.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use glossary::grammar::Features;
use glossary::load::{self, Loaded, builtin, builtin::Parts};
use glossary::matching::Part;
use glossary::mentions::{Context, Mention, Scanner, block_end};
use glossary::text::{Folder, TokenKind, Zone, casing, tokens, zones};
use glossary::vocabulary::{Concept, Kind, Lang, Number, PartOfSpeech, Span, Term};
use proptest::prelude::*;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load::load(&builtin::sources(Parts::INFLECTED)));
static SCANNERS: LazyLock<BTreeMap<Lang, Scanner<'static>>> = LazyLock::new(|| {
    let scanner = |lang| Scanner::new(&LOADED.glossary, &LOADED.paradigms, lang);
    Lang::FULL
        .into_iter()
        .map(|lang| (lang, scanner(lang)))
        .collect()
});

/// The forms of a term that a text may have.
fn forms(concept: &Concept, term: &Term) -> Vec<(Features, String)> {
    if matches!(
        concept.pos,
        PartOfSpeech::Adverb | PartOfSpeech::Preposition
    ) {
        return Vec::new();
    }
    let mut grammar = (*term.grammar).clone();
    grammar.gender = grammar.gender.or(concept.gender);
    let mut forms = LOADED.paradigms.table(term.lang, &term.text, &grammar);
    if concept.kind != Kind::Term {
        let plural = term.grammar.number == Number::Plural;
        forms.retain(|(features, _)| plural || features.number == Number::Singular);
    }
    // A stem that the data gives for the last part of a compound alone makes forms without the capital.
    let capital = |text: &str| {
        text.chars()
            .find(|letter| letter.is_alphabetic())
            .map(char::is_uppercase)
    };
    forms.retain(|(_, form)| capital(form) == capital(&term.text));
    // What a case form writes as a word of its own is no part of the name: Bakı ilə.
    let words = |text: &str| text.split_whitespace().count();
    forms.retain(|(_, form)| words(form) == words(&term.text));
    forms
}

/// Whether what is written is a form of what it is taken for, if that is of this concept.
fn is_form(mention: &Mention, written: &str, concept: usize) -> bool {
    let Some(features) = mention.features.filter(|_| mention.term.concept == concept) else {
        return true;
    };
    let (concept, term) = LOADED.glossary.get(mention.term).unwrap();
    let forms = forms(concept, term).into_iter();
    let mut forms = forms.filter(|(cell, _)| *cell == features);
    let folder = Folder::search(LOADED.glossary.languages());
    // With a space after an initial or without.
    let letters = |text: &str| {
        let mut key = folder.key(text).into_string();
        key.retain(char::is_alphanumeric);
        key
    };
    forms.any(|(_, form)| letters(&form) == letters(written))
}

#[test]
fn every_form_is_found_whole_in_a_sentence() {
    let carriers = [
        (Lang::EN, "and so on, ", ", and nothing else."),
        (Lang::FR, "et puis, ", ", et rien d’autre."),
        (Lang::RU, "и ещё, ", ", и больше ничего."),
        (Lang::HY, "ու նաեւ, ", ", ու ոչինչ ավելին։"),
        (Lang::AZ, "və yenə, ", ", və başqa heç nə."),
    ];
    let mut lost = Vec::new();
    for (lang, before, after) in carriers {
        let scanner = &SCANNERS[&lang];
        let terms = LOADED.glossary.terms();
        let own = terms.filter(|(.., term)| term.lang == lang);
        for (at, concept, term) in own.step_by(5) {
            for (features, form) in forms(concept, term) {
                let text = format!("{before}{form}{after}");
                let mut found = scanner.mentions(&text).into_iter();
                // The article or the apostrophe at an end of it is no part of a word.
                let name = form.trim_matches(['«', '»', '“', '”', '’', ' ', '\u{A0}']);
                // It may be the form of another word, too; then that may be meant.
                let found = found.any(|mention| {
                    mention.span.of(&text) == name && is_form(&mention, name, at.concept)
                });
                if !found {
                    lost.push(format!("{}: {lang} {form} {features:?}", concept.id));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{} lost\n{}", lost.len(), lost.join("\n"));
}

/// What may stand around and in names.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\u{A0}",
    "\u{202F}",
    "\n",
    "\n\n",
    "\n \t\n",
    "\r\n",
    "-",
    " - ",
    "–",
    "—",
    "֊",
    ". ",
    ".",
    ", ",
    ",",
    ": ",
    "։ ",
    "՝ ",
    "?",
    "!",
    " «",
    "» ",
    "“",
    "”",
    "\"",
    " (",
    ")",
    "l’",
    "d'",
    "L'",
    "qu’",
    "’",
    "'",
    "ՙ",
    "՚",
    "`",
    "ʼ",
    "\u{AD}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{301}",
    "\u{306}",
    "\u{307}",
    "\u{308}",
    "\u{327}",
    "\u{345}",
    "՞",
    "՛",
    "և",
    "եւ",
    "եվ",
    "ԵՎ",
    "Եւ",
    "œ",
    "ß",
    "ﬓ",
    "İ",
    "ı",
    "I",
    "i",
    "ə",
    "й",
    "и",
    "ё",
    "1",
    "1,5",
    "2.",
    "²",
    "ª",
    "_",
    "·",
    "‧",
    "‿",
    "A.",
    "M. ",
    "Ter-",
    "de ",
    " du ",
    " et ",
    " и ",
    " ու ",
    " və ",
    "κ",
    "ა",
    "中",
    "👩\u{200D}👧",
    "🇦🇲",
    "yan",
    "ը",
    "ում",
    "da",
    "а",
    "’s",
    "@",
    "#",
    "http://",
    ".am",
];

/// Names, forms of names, in capitals and with other marks, with anything between.
fn texts(lang: Lang) -> impl Strategy<Value = String> {
    let terms = LOADED.glossary.terms();
    let own: Vec<(&Concept, &Term)> = terms
        .filter(|(.., term)| term.lang == lang || term.lang == Lang::EN)
        .map(|(_, concept, term)| (concept, term))
        .collect();
    let name = (
        prop::sample::select(own),
        any::<prop::sample::Index>(),
        0..10,
    )
        .prop_map(move |((concept, term), which, change)| {
            let forms = forms(concept, term);
            let form = if forms.is_empty() {
                term.text.to_string()
            } else {
                which.get(&forms).1.clone()
            };
            let part = |text: &str, which: prop::sample::Index| {
                let words: Vec<&str> = text.split(' ').collect();
                which.get(&words).to_string()
            };
            match change {
                0 => casing::upper(term.lang, &form),
                1 => casing::lower(term.lang, &form),
                2 => casing::title(term.lang, &form),
                3 => unicode_normalization::UnicodeNormalization::nfd(form.as_str()).collect(),
                4 => unicode_normalization::UnicodeNormalization::nfd(form.as_str())
                    .filter(char::is_ascii)
                    .collect(),
                5 | 6 => part(&form, which),
                _ => form,
            }
        });
    let piece = prop::sample::select(PIECES).prop_map(str::to_owned);
    let any = prop_oneof![4 => name, 6 => piece, 1 => "\\PC{0,3}"];
    prop::collection::vec(any, 0..40).prop_map(|pieces| pieces.concat())
}

fn check(lang: Lang, text: &str) -> Result<(), TestCaseError> {
    let scanner = &SCANNERS[&lang];
    let found = scanner.mentions(text);
    let pairs = found.iter().zip(found.iter().skip(1));
    for (one, next) in pairs {
        prop_assert!(one.span.end <= next.span.start, "{} {:?}", lang, text);
    }
    let clitics = LOADED
        .glossary
        .language(lang)
        .map(|language| &language.clitics);
    let words = tokens(text, clitics);
    for mention in &found {
        prop_assert!(text.is_char_boundary(mention.span.start));
        prop_assert!(text.is_char_boundary(mention.span.end));
        for word in words
            .iter()
            .filter(|word| word.kind != TokenKind::Punctuation)
        {
            let whole = mention.span.contains(word.span) || !mention.span.overlaps(word.span);
            prop_assert!(whole, "{} {:?} {:?}", lang, word, text);
        }
    }
    check_blocks(scanner, text, found)
}

/// In blocks the same is found, but for what only later blocks decide.
fn check_blocks(
    scanner: &Scanner<'_>,
    text: &str,
    whole: Vec<Mention>,
) -> Result<(), TestCaseError> {
    let mut context = Context::default();
    let mut blocks = Vec::new();
    let mut rest = text;
    let all = zones(text);
    while !rest.is_empty() {
        let line = rest.match_indices('\n').map(|(at, _)| at + 1);
        let mut ends = line.filter(|end| block_end(&rest[..*end]) == Some(*end));
        let (block, after) = rest.split_at(ends.next().unwrap_or(rest.len()));
        prop_assert_eq!(context.offset(), text.len() - rest.len());
        let start = context.offset();
        let own = all.iter().filter_map(|zone| {
            let from = zone.span.start.max(start);
            let to = zone.span.end.min(start + block.len());
            (from < to).then(|| Zone {
                span: Span::new(from - start, to - start),
                ..*zone
            })
        });
        let own: Vec<Zone> = own.collect();
        blocks.extend(scanner.mentions_after(&mut context, block, &own));
        rest = after;
    }
    let later =
        |mention: &Mention| mention.part != Part::Whole && (mention.confidence - 0.9).abs() < 1e-9;
    let known = |mentions: Vec<Mention>, decided: &[Mention]| -> Vec<Mention> {
        let kept = mentions.into_iter().map(|mention| Mention {
            zone: None,
            ..mention
        });
        kept.filter(|mention| decided.iter().all(|other| other.span != mention.span))
            .collect()
    };
    let decided: Vec<Mention> = whole.iter().filter(|one| later(one)).cloned().collect();
    prop_assert_eq!(
        known(blocks, &decided),
        known(whole, &decided),
        "{:?}",
        text
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)
    ))]

    #[test]
    fn mentions_of_any_text_are_apart_and_whole(
        en in texts(Lang::EN),
        fr in texts(Lang::FR),
        ru in texts(Lang::RU),
        hy in texts(Lang::HY),
        az in texts(Lang::AZ),
    ) {
        for (lang, text) in [(Lang::EN, en), (Lang::FR, fr), (Lang::RU, ru), (Lang::HY, hy), (Lang::AZ, az)] {
            check(lang, &text)?;
        }
    }
}

#[test]
fn blocks_end_at_blank_lines() {
    for (text, end) in [
        ("", None),
        ("one\ntwo\n", None),
        ("one\n\ntwo", Some(5)),
        ("one\n\ntwo\n \t\n", Some(12)),
        ("one\r\n\r\ntwo\r\n", Some(7)),
        ("\n", None),
        ("\n\n", Some(2)),
    ] {
        assert_eq!(block_end(text), end, "{text:?}");
    }
}
