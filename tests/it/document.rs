//! What is prose and what is protected in each format.

use std::path::Path;

use glossary::document::{Format, SegmentKind, protection, segments};
use glossary::text::ZoneKind;
use glossary::vocabulary::Span;

// Segments as text: prose as it is, protected parts as `kind<…>`.
#[track_caller]
fn check(format: Format, text: &str, expected: &[&str]) {
    let found: Vec<String> = segments(format, text)
        .iter()
        .map(|segment| match segment.kind {
            SegmentKind::Prose => segment.span.of(text).to_owned(),
            SegmentKind::Protected(kind) => {
                format!("{}<{}>", kind.as_str(), segment.span.of(text))
            }
        })
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

#[track_caller]
fn markdown(text: &str, expected: &[&str]) {
    check(Format::Markdown, text, expected);
}

#[test]
fn plain_text_is_prose_but_for_its_zones() {
    check(Format::Plain, "", &[]);
    check(
        Format::Plain,
        "À Bakou.\r\nÀ Erevan.",
        &["À Bakou.\r\nÀ Erevan."],
    );
    check(
        Format::Plain,
        "\u{FEFF}Il dit « non » à @nom.",
        &["Il dit ", "quotation<« non »>", " à ", "handle<@nom>", "."],
    );
}

#[test]
fn blocks_are_prose() {
    markdown(
        "# Bakou\n\nLa *ville* de **Bakou**.\n\n- un\n- deux\n\n1. trois\n",
        &["Bakou", "La *ville* de **Bakou**.", "un", "deux", "trois"],
    );
    markdown("| a | b |\n|---|---|\n| c | d |\n", &["a", "b", "c", "d"]);
    markdown(
        "Titre {#id}\n===\n\nTexte[^1].\n\n[^1]: Note.\n",
        &["Titre", "Texte", "markup<[^1]>", ".", "Note."],
    );
}

#[test]
fn an_emphasised_name_stays_with_its_sentence() {
    markdown(
        "Le *Haut-Karabakh* et _Bakou_.",
        &["Le *Haut-Karabakh* et _Bakou_."],
    );
    markdown("*Haut*-Karabakh", &["*Haut*-Karabakh"]);
    markdown("À **Bakou**", &["À **Bakou**"]);
}

#[test]
fn code_is_protected() {
    markdown(
        "Lancer `Bakou` ici.",
        &["Lancer ", "code<`Bakou`>", " ici."],
    );
    markdown(
        "a\n\n```text\nBakou\n```\n\nb",
        &["a", "code<```text\nBakou\n```>", "b"],
    );
    markdown("a\n\n    Bakou\n\nb", &["a", "code<Bakou>", "b"]);
}

#[test]
fn link_targets_are_protected_and_their_text_is_not() {
    markdown(
        "Voir [à *Bakou*](https://example.org \"Bakou\").",
        &[
            "Voir [à *Bakou*",
            "url<](https://example.org \"Bakou\")>",
            ".",
        ],
    );
    markdown("![Bakou](b.png)", &["![Bakou", "url<](b.png)>"]);
    markdown(
        "Voir [Bakou][b].\n\n[b]: https://example.org/Bakou\n",
        &["Voir [Bakou", "url<][b]>", "."],
    );
    // The text of a short reference is its target's name.
    markdown(
        "Voir [Bakou].\n\n[Bakou]: https://example.org\n",
        &["Voir ", "url<[Bakou]>", "."],
    );
    markdown(
        "<https://example.org> et <a@example.org>",
        &[
            "url<<https://example.org>>",
            " et ",
            "email<<a@example.org>>",
        ],
    );
    markdown(
        "Voir https://example.org.",
        &["Voir ", "url<https://example.org>", "."],
    );
    markdown("[](b)", &["[", "url<](b)>"]);
}

#[test]
fn markup_and_front_matter_are_protected() {
    markdown(
        "---\ntitle: Bakou\n---\n\nBakou\n",
        &["metadata<---\ntitle: Bakou\n--->", "Bakou"],
    );
    markdown(
        "a <b>Bakou</b> c",
        &["a ", "markup<<b>>", "Bakou", "markup<</b>>", " c"],
    );
    markdown(
        "<div>\nBakou\n</div>\n\nb",
        &["markup<<div>\nBakou\n</div>>", "b"],
    );
    markdown(
        "a\n\n<!-- Bakou -->\n\nb",
        &["a", "markup<<!-- Bakou -->>", "b"],
    );
}

#[test]
fn block_quotes_are_quotations() {
    markdown(
        "Il dit :\n\n> Bakou\n> `x`\n\nfin",
        &["Il dit :", "quotation<> Bakou\n> `x`>", "fin"],
    );
}

#[test]
fn quotations_run_over_inline_elements() {
    markdown(
        "Il dit « non *à* `x` [Bakou](b) » puis.",
        &["Il dit ", "quotation<« non *à* `x` [Bakou](b) »>", " puis."],
    );
    markdown(
        "**« Bakou** est » ici",
        &["**", "quotation<« Bakou** est »>", " ici"],
    );
    markdown(
        "Il dit &laquo; non &raquo; ici",
        &["Il dit ", "quotation<&laquo; non &raquo;>", " ici"],
    );
    markdown(
        "Il dit « non\n\npuis `»` ici",
        &["Il dit ", "quotation<« non>", "puis ", "code<`»`>", " ici"],
    );
    markdown(
        "say \\\"no\\\" now",
        &["say \\", "quotation<\"no\\\">", " now"],
    );
}

#[test]
fn a_byte_order_mark_and_line_endings_are_seen_through() {
    markdown(
        "\u{FEFF}# Bakou\r\n\r\nÀ *Bakou*\r\net là.\r\n",
        &["Bakou", "À *Bakou*\r\net là."],
    );
    markdown(
        "\u{FEFF}---\r\na: b\r\n---\r\nBakou",
        &["metadata<---\r\na: b\r\n--->", "Bakou"],
    );
}

#[test]
fn formats_by_path_and_name() {
    for (path, format) in [
        ("a.md", Some(Format::Markdown)),
        ("a.MARKDOWN", Some(Format::Markdown)),
        ("b/a.txt", Some(Format::Plain)),
        ("a.docx", None),
        ("a", None),
    ] {
        assert_eq!(Format::from_path(Path::new(path)), format, "{path}");
    }
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.as_str()), Some(format));
    }
    assert_eq!(Format::from_name("pdf"), None);
}

#[test]
fn protection_of_a_place() {
    let text = "Bakou dit « Erevan » et `x`";
    let found = segments(Format::Markdown, text);
    let place = |word: &str| {
        let start = text.find(word).expect("a word of the text");
        Span::new(start, start + word.len())
    };
    for (word, kind) in [
        ("Bakou", None),
        ("Erevan", Some(ZoneKind::Quotation)),
        ("dit « Erevan", Some(ZoneKind::Quotation)),
        ("x", Some(ZoneKind::Code)),
        ("et", None),
    ] {
        assert_eq!(protection(&found, place(word)), kind, "{word}");
    }
}
