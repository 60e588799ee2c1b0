//! Laws of zones and segments.

use glossary::document::{Format, SegmentKind, segments};
use glossary::text::zones;
use proptest::prelude::*;

// Half of it any text, half of it pieces of markup, marks and words.
fn texts() -> impl Strategy<Value = String> {
    let pieces = [
        "« ",
        " »",
        "“",
        "”",
        "„",
        "\"",
        "‹",
        "›",
        "‘",
        "’",
        "<<",
        ">>",
        "Bakou",
        "Երևան",
        " ",
        "\n",
        "\r\n",
        "\n\n",
        "http://a.am/",
        "www.",
        "a@b.am",
        "@",
        "#",
        "#x",
        "*",
        "**",
        "_",
        "`",
        "```",
        "[",
        "]",
        "](",
        ")",
        "![",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "> ",
        "- ",
        "1. ",
        "# ",
        "---\n",
        "|",
        "&laquo;",
        "&",
        "\\",
        "[^1]",
        ": ",
        "    ",
        "\t",
        "~~",
        "+++\n",
        "\u{FEFF}",
        "é",
        "[x]",
        "{#a}",
        "é\u{301}",
        "\0",
    ];
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..24)
            .prop_map(|pieces| pieces.concat())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn zones_are_in_the_text_in_order_and_apart(text in texts()) {
        let mut end = 0;
        for zone in zones(&text) {
            prop_assert!(zone.span.start >= end && !zone.span.is_empty());
            prop_assert!(text.get(zone.span.start..zone.span.end).is_some());
            end = zone.span.end;
        }
    }

    #[test]
    fn segments_are_in_the_text_in_order_and_apart(text in texts()) {
        for format in Format::ALL {
            let mut end = 0;
            for segment in segments(format, &text) {
                prop_assert!(segment.span.start >= end && !segment.span.is_empty());
                prop_assert!(text.get(segment.span.start..segment.span.end).is_some());
                end = segment.span.end;
            }
        }
    }

    #[test]
    fn plain_text_is_covered(text in texts()) {
        let body = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        let found = segments(Format::Plain, &text);
        let covered: usize = found.iter().map(|segment| segment.span.len()).sum();
        prop_assert_eq!(covered, body.len());
        let prose = |text: &str| segments(Format::Plain, text).iter().all(|segment| segment.kind == SegmentKind::Prose);
        prop_assert_eq!(prose(&text), zones(&text).is_empty());
    }
}
