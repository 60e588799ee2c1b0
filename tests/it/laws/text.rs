//! Laws of the text layer.

use glossary::text::edit::{Edit, Edits};
use glossary::text::{Folder, casing, script, tokens};
use glossary::vocabulary::{Lang, Span};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::languages::{all, language};

// Half of it any text, half of it letters and marks that fold, cut or combine.
fn texts() -> impl Strategy<Value = String> {
    let letters: Vec<char> = "aeiIıİəƏǝӘәéşȘɑœßǰﬁйИёЕеիԵեւՒւՎվևﬔ՞՜՛՝։֊՚'’`´-–— \u{A0}\u{202F}\n\r.:_19,«»“”\"lLdquQ\
        \u{300}\u{301}\u{307}\u{323}\u{327}\u{308}\u{306}\u{345}\u{AD}\u{200B}\u{200D}\u{FEFF}ᄀ각\u{11A8}\u{5B0}\u{F71}\u{F72}\u{1FEF}Å\u{344}"
        .chars()
        .collect();
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(letters), 0..24)
            .prop_map(|letters| letters.into_iter().collect())
    ]
}

fn folders() -> Vec<Folder> {
    let mut folders: Vec<Folder> = all().iter().map(Folder::for_language).collect();
    folders.push(Folder::search(all().iter()));
    folders
}

fn boundary(text: &str, span: Span) -> bool {
    text.get(span.start..span.end).is_some()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tokens_are_in_order_apart_and_on_boundaries(text in texts()) {
        for clitics in [None, Some(&language(Lang::FR).clitics)] {
            let mut end = 0;
            for token in tokens(&text, clitics) {
                prop_assert!(token.span.start >= end && !token.span.is_empty());
                prop_assert!(boundary(&text, token.span));
                end = token.span.end;
            }
        }
    }

    #[test]
    fn a_key_folds_to_itself(text in texts()) {
        for folder in folders() {
            let key = folder.key(&text);
            prop_assert_eq!(&folder.key(key.as_str()), &key);
        }
    }

    #[test]
    fn composed_and_decomposed_text_have_one_key(text in texts()) {
        let (composed, apart): (String, String) = (text.nfc().collect(), text.nfd().collect());
        for folder in folders() {
            let key = folder.key(&text);
            prop_assert_eq!(&folder.key(&composed), &key);
            prop_assert_eq!(&folder.key(&apart), &key);
        }
    }

    #[test]
    fn places_of_a_key_are_in_the_text_and_in_order(text in texts()) {
        for folder in folders() {
            let folded = folder.fold(&text);
            let key = folded.key.as_str();
            let mut before = Span::default();
            for (at, letter) in key.char_indices() {
                let span = folded.original(Span::new(at, at + letter.len_utf8()));
                prop_assert!(boundary(&text, span) && !span.is_empty());
                prop_assert!(span.start >= before.start && span.end >= before.end);
                before = span;
            }
            let whole = folded.original(Span::new(0, key.len()));
            prop_assert!(boundary(&text, whole));
            prop_assert_eq!(folder.key(whole.of(&text)), folded.key.clone());
        }
    }

    #[test]
    fn edits_keep_what_is_outside(text in texts(), cuts in prop::collection::vec((0usize..40, 0usize..10, ".{0,3}"), 0..6)) {
        let edits = Edits::new(cuts.into_iter().map(|(start, len, content)| Edit::new(Span::new(start, start + len), content)));
        let out = edits.apply(&text);
        let (mut rest, mut from) = (out.as_str(), 0);
        for edit in edits.as_slice().iter().filter(|edit| boundary(&text, edit.span)) {
            for part in [Span::new(from, edit.span.start).of(&text), &edit.content] {
                prop_assert!(rest.starts_with(part));
                rest = rest.get(part.len()..).unwrap_or_default();
            }
            from = edit.span.end;
        }
        prop_assert_eq!(rest, Span::new(from, text.len()).of(&text));
    }

    #[test]
    fn nothing_panics(text in texts()) {
        for language in all() {
            casing::lower(language, &text);
            casing::upper(language, &text);
            casing::title(language, &text);
            casing::Shape::of(&text).apply(language, &text);
        }
        script::mixed(&text);
    }
}
