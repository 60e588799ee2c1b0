//! Glossaries as tables: what is read, and what is told with its line.

use glossary::load::{Loaded, Source, load};
use glossary::vocabulary::{ConceptId, LineIndex, Severity, Status};

fn read(text: &str) -> Loaded {
    load(&[Source::new("names.csv", text.to_owned(), 0)])
}

/// `lang status text` of all terms of a concept.
fn terms(loaded: &Loaded, id: &str) -> Vec<String> {
    let concept = loaded.glossary.concept(&ConceptId::new(id)).unwrap();
    let terms = concept.terms.iter();
    terms
        .map(|term| format!("{} {} {}", term.lang, term.status.as_str(), term.text))
        .collect()
}

#[track_caller]
fn check_problems(text: &str, expected: &[&str]) {
    let loaded = read(text);
    let said: Vec<String> = loaded
        .problems
        .iter()
        .map(|problem| {
            let at = LineIndex::new(text).position(text, problem.span.start);
            format!("{}:{} {}", at.line, at.column, problem.message.id())
        })
        .collect();
    assert_eq!(said, expected, "{text}");
}

#[test]
fn a_cell_holds_several_names_the_first_preferred() {
    let loaded =
        read("id,kind,fr,en\nalpha,place,Alpha|Alphe | L’Alpha,Alpha\nbeta,person,,Beta\n");
    assert_eq!(loaded.problems, []);
    assert_eq!(
        terms(&loaded, "alpha"),
        [
            "fr preferred Alpha",
            "fr admitted Alphe",
            "fr admitted L’Alpha",
            "en preferred Alpha"
        ]
    );
    assert_eq!(terms(&loaded, "beta"), ["en preferred Beta"]);
}

#[test]
fn tables_of_spreadsheets_are_read() {
    let plain = read("id,kind,fr\nalpha,place,\"Alpha, la ville\"\n");
    assert_eq!(terms(&plain, "alpha"), ["fr preferred Alpha, la ville"]);
    for text in [
        "\u{FEFF}id;kind;fr;hy\r\nalpha;place;Alpha;Ալֆա\r\n",
        "id\tkind\tfr\thy\nalpha\tplace\tAlpha\tԱլֆա\n",
        "\nid,kind,hy,fr\n,,,\nalpha,place,Ալֆա,Alpha",
    ] {
        let loaded = read(text);
        assert_eq!(loaded.problems, [], "{text}");
        let mut found = terms(&loaded, "alpha");
        found.sort();
        assert_eq!(found, ["fr preferred Alpha", "hy preferred Ալֆա"], "{text}");
    }
}

#[test]
fn a_later_row_adds_names_to_its_concept() {
    let loaded = read("id,kind,fr,en\nalpha,place,Alpha,\nalpha,place,Alphe|Alpha,Alpha\n");
    assert_eq!(loaded.problems, []);
    assert_eq!(
        terms(&loaded, "alpha"),
        [
            "fr preferred Alpha",
            "fr admitted Alphe",
            "en preferred Alpha"
        ]
    );
}

#[test]
fn problems_have_their_line_and_the_rest_is_read() {
    check_problems("id,kind,xx1,fr\na,place,,A\n", &["1:9 unknown-column"]);
    check_problems("id,kind,fr,fr\na,place,A,B\n", &["1:12 unknown-column"]);
    check_problems(
        "name,kind,fr\na,place,A\n",
        &["1:1 unknown-column", "1:1 missing-column"],
    );
    // A table without a header is told so once, not cell by cell.
    check_problems("Alpha\nBeta\n", &["1:1 missing-column"]);
    check_problems("id,kind,fr\n", &["1:1 no-rows"]);
    check_problems("id,kind,fr\n,place,A\nb,place,B\n", &["2:1 missing-field"]);
    check_problems("id,kind,fr\na,,A\n", &["2:1 missing-field"]);
    check_problems("id,kind,fr\na,plaec,A\n", &["2:3 unknown-value"]);
    check_problems("id,kind,fr\na,place,A\na,person,B\n", &["3:1 other-kind"]);
    check_problems(
        "id,kind,fr\na,place\nb,place,B,C\n",
        &["2:1 ragged-row", "3:1 ragged-row"],
    );
    check_problems(
        "id,kind,fr\n\"a\nb\",place,A\n",
        &["2:1 open-quote", "3:1 bad-id"],
    );

    // Spreadsheets begin names of columns with a capital.
    check_problems("ID,Kind,FR\na,place,A\n", &[]);

    let loaded = read("id,kind,fr\na,plaec,A\nb,place,B\n");
    assert_eq!(terms(&loaded, "b"), ["fr preferred B"]);
    assert!(loaded.glossary.concept(&ConceptId::new("a")).is_none());
}

#[test]
fn a_short_row_is_used_and_a_long_one_left_out() {
    let loaded = read("id,kind,fr,en\na,place,A\nb,place,B,B,B\n");
    let severities: Vec<Severity> = loaded.problems.iter().map(|one| one.severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
    assert_eq!(terms(&loaded, "a"), ["fr preferred A"]);
    assert!(loaded.glossary.concept(&ConceptId::new("b")).is_none());
}

#[test]
fn a_table_lies_over_the_packs_below() {
    let below = Source::new("below.csv", "id,kind,fr,en\nalpha,place,Alpha,Alpha\n", 0);
    let above = Source::new("above.csv", "id,kind,fr\nalpha,place,Alphe\n", 1);
    let loaded = load(&[below, above]);
    assert_eq!(loaded.problems, []);
    assert_eq!(
        terms(&loaded, "alpha"),
        [
            "fr admitted Alpha",
            "en preferred Alpha",
            "fr preferred Alphe"
        ]
    );
    let concept = loaded.glossary.concept(&ConceptId::new("alpha")).unwrap();
    let best = concept.preferred(glossary::vocabulary::Lang::FR).unwrap();
    assert_eq!((&*best.text, best.status), ("Alphe", Status::Preferred));
}

#[test]
fn a_quotation_mark_that_nobody_closes_takes_one_row_with_it() {
    let text = "id,kind,fr\na,place,A\nb,place,\"B\nc,place,C\nd,place,\"D \"\"d\"\"\"\n";
    check_problems(text, &["3:9 open-quote"]);
    let loaded = read(text);
    assert_eq!(terms(&loaded, "c"), ["fr preferred C"]);
    assert_eq!(terms(&loaded, "d"), ["fr preferred D \"d\""]);
    // At the end of a table too, and of one that is quoted throughout.
    check_problems("id,kind,fr\na,place,\"A", &[]);
    check_problems(
        "id,kind,fr\n\"a\",\"place\",\"A\n\"b\",\"place\",\"B\"\n",
        &["2:13 open-quote"],
    );
}

#[test]
fn every_name_knows_its_place() {
    for text in [
        "id,kind,fr,en\na,place,a|B | C,a\n",
        "id;kind;fr;en\r\na;place; a|B | C ;a\r\n",
        "id,kind,fr,en\n\"a\",\"place\",\"a|B | C\",\"a\"\n",
    ] {
        let loaded = read(text);
        assert_eq!(loaded.problems, []);
        for (_, _, term) in loaded.glossary.terms() {
            assert_eq!(term.origin.of(text), term.text, "{text}");
        }
        let starts: Vec<usize> = loaded
            .glossary
            .terms()
            .map(|(_, _, one)| one.origin.start)
            .collect();
        assert!(
            starts.is_sorted() && starts.len() == 4,
            "{text}: {starts:?}"
        );
    }
}
