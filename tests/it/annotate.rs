//! `annotate`: the names in texts, of files, folders and standard input.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{glossary, glossary_in, glossary_with};

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn objects(stdout: &str) -> Vec<Value> {
    stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn number(object: &Value, field: &str) -> usize {
    usize::try_from(object[field].as_u64().unwrap()).unwrap()
}

/// Offsets are those of the text, and line and column lead to the same place.
#[track_caller]
fn check_places(text: &str, objects: &[Value]) {
    assert!(!objects.is_empty());
    for object in objects {
        let (start, end) = (number(object, "start"), number(object, "end"));
        let found = object["text"].as_str().unwrap();
        assert_eq!(&text[start..end], found);
        let line = text.split('\n').nth(number(object, "line") - 1).unwrap();
        let rest: String = line.chars().skip(number(object, "column") - 1).collect();
        assert!(rest.starts_with(found), "{object}: {rest}");
    }
}

#[test]
fn offsets_are_those_of_the_decoded_text() {
    let text = "À Bakou,\r\nà Erevan et à 𝔊 Bakou.\n\nԵրևանում, в Баку.";
    let folder = folder(&[("a.txt", format!("\u{FEFF}{text}").as_bytes())]);
    let args = ["annotate", "--from", "fr", "--format", "jsonl", "a.txt"];
    let ran = glossary_in(folder.path(), &args);
    assert_eq!(ran.code, 0, "{ran:?}");
    let objects = objects(&ran.stdout);
    check_places(text, &objects);
    let found: Vec<&str> = objects
        .iter()
        .map(|object| object["text"].as_str().unwrap())
        .collect();
    assert_eq!(found, ["Bakou", "Erevan", "Bakou", "Երևանում", "Баку"]);
}

#[test]
fn standard_input_in_pieces_is_as_one_text() {
    let filler = "Rien à signaler ici, ni là.\n\n".repeat(4000);
    let text = format!("Arayik Haroutiounian.\n\n{filler}À Bakou, Haroutiounian.\n");
    let args = ["annotate", "--from", "fr", "--format", "jsonl", "--quiet"];
    let ran = glossary_with(&args, text.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let objects = objects(&ran.stdout);
    check_places(&text, &objects);
    let ids: Vec<&Value> = objects.iter().map(|object| &object["id"]).collect();
    assert_eq!(ids, ["arayik-harutyunyan", "baku", "arayik-harutyunyan"]);
}

#[test]
fn a_long_line_and_a_wrong_byte_are_told_by_their_places() {
    let filler = "Rien à dire. ".repeat(100_000);
    let mut text = format!("À Bakou. {filler}À Bakou.").into_bytes();
    let ran = glossary_with(&["annotate", "--from", "fr", "--format", "jsonl"], &text);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let objects = objects(&ran.stdout);
    assert_eq!(objects.len(), 2);
    assert_eq!(number(&objects[1], "column"), 9 + 13 * 100_000 + 3);
    text.extend(b"\n\n\xFF");
    let ran = glossary_with(&["annotate", "--from", "fr", "--format", "jsonl"], &text);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    let place = format!("line 3, byte {}", text.len() - 1);
    assert!(ran.stderr.contains(&place), "{}", ran.stderr);
}

#[test]
fn an_open_name_has_candidates_and_no_id() {
    let ran = glossary_with(
        &["annotate", "--from", "fr", "--format", "jsonl"],
        "Selon Haroutiounian, rien.".as_bytes(),
    );
    let objects = objects(&ran.stdout);
    assert_eq!(objects[0]["id"], Value::Null);
    assert!(objects[0]["candidates"].as_array().unwrap().len() > 1);
}

#[test]
fn a_page_shows_the_text_and_nothing_of_it_is_markup() {
    let text = "<script>alert(\"à Bakou\")</script> & <b>à Erevan</b> \u{1B}[31m";
    let folder = folder(&[("a&b.txt", text.as_bytes())]);
    let args = ["annotate", "--from", "fr", "--format", "html", "a&b.txt"];
    let ran = glossary_in(folder.path(), &args);
    assert_eq!(ran.code, 0, "{ran:?}");
    let page = ran.stdout;
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(page.ends_with("</html>\n"));
    assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains('\u{1B}'));
    assert!(page.contains("<h1>a&amp;b.txt</h1>"));
    assert!(page.contains(">Erevan</mark>"));
    // Tags are closed in the order in which they are opened.
    let mut open = Vec::new();
    for tag in page.split('<').skip(1) {
        let name = tag.split(['>', ' ']).next().unwrap();
        match name.strip_prefix('/') {
            Some(end) => assert_eq!(open.pop(), Some(end)),
            None if name == "meta" || name == "!DOCTYPE" => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
    let shown = page.split("<div class=\"text\" lang=\"fr\">").nth(1);
    let shown = shown.unwrap().split("</div>").next().unwrap();
    let mut plain = String::new();
    for part in shown.split('<') {
        plain.push_str(part.rsplit_once('>').map_or(part, |(_, rest)| rest));
    }
    let plain = plain
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    assert_eq!(plain, text.replace('\u{1B}', "\u{FFFD}"));
}

#[test]
fn a_folder_is_read_in_the_order_of_paths_without_what_is_ignored() {
    let name = "À Bakou.".as_bytes();
    let folder = folder(&[
        ("b.txt", name),
        ("a/z.txt", name),
        ("a/b.md", name),
        ("skipped/c.txt", name),
        (".hidden/d.txt", name),
        (".gitignore", b"skipped\n"),
        ("picture.png", b"\x89PNG\0\0"),
        ("latin1.txt", b"\xC0 Bakou."),
        ("empty.txt", b""),
    ]);
    let args = ["annotate", "--from", "fr", "--format", "jsonl", "."];
    let ran = glossary_in(folder.path(), &args);
    // What is no UTF-8 may hold names; what is binary does not.
    assert_eq!(ran.code, 2, "{ran:?}");
    let objects = objects(&ran.stdout);
    let paths: Vec<&str> = objects
        .iter()
        .map(|object| object["path"].as_str().unwrap())
        .collect();
    assert_eq!(paths, ["a/b.md", "a/z.txt", "b.txt"]);
    assert!(ran.stderr.contains("`picture.png` is no text"), "{ran:?}");
    assert!(ran.stderr.contains("`latin1.txt` is not UTF-8"), "{ran:?}");
}

#[test]
fn wrong_input_is_told() {
    let folder = folder(&[
        ("latin1.txt", b"\xC0 Bakou."),
        ("empty.txt", b" \n"),
        ("strange.txt", "გამარჯობა".as_bytes()),
        ("none/.keep", b""),
    ]);
    let check = |args: &[&str], message: &str| {
        let ran = glossary_in(folder.path(), &[&["annotate"], args].concat());
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains(message), "{ran:?}");
    };
    check(&["absent.txt"], "`absent.txt` does not exist");
    check(&["latin1.txt"], "`latin1.txt` is not UTF-8");
    check(&["empty.txt"], "`empty.txt` is empty");
    check(&["strange.txt"], "name it: `--from fr`");
    check(&["none"], "`none` holds no texts");
    check(
        &["--from", "de", "latin1.txt"],
        "no data for the language `de`",
    );
    check(&["--kind", "river", "latin1.txt"], "one of person, place");
    let ran = glossary_with(&["annotate"], b"");
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
}

#[test]
fn a_draft_of_unknown_names_has_no_problem() {
    let text = "La ministre Zourab Machinski a vu Jean-Noël d’Artois et M. Dupont à Gand.\n\n\
                Hier Machinski et Le Monde \\ \"Ilham\" Aliev.\n";
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let args = [
        "annotate",
        "--from",
        "fr",
        "--unknown",
        "--as-toml",
        "a.txt",
    ];
    let ran = glossary_in(folder.path(), &args);
    assert_eq!(ran.code, 1, "{ran:?}");
    fs::write(folder.path().join("draft.toml"), &ran.stdout).unwrap();
    for name in ["Zourab Machinski", "Jean-Noël d’Artois", "Dupont", "Gand"] {
        let line = format!("text = \"{name}\"");
        assert!(ran.stdout.contains(&line), "{name}: {}", ran.stdout);
    }
    let ran = glossary_in(folder.path(), &["lint", "draft.toml"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_text_without_names_is_done() {
    let folder = folder(&[("a.txt", "Rien à dire ici.\n".as_bytes())]);
    let ran = glossary_in(folder.path(), &["annotate", "a.txt"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{ran:?}");
    let ran = glossary_in(folder.path(), &["annotate", "--unknown", "a.txt"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{ran:?}");
}

#[test]
fn the_terminal_gets_colour_and_none_of_the_text() {
    let ran = glossary_with(
        &["annotate", "--from", "fr", "--color", "always"],
        "\u{1B}]0;title\u{7} à Bakou".as_bytes(),
    );
    assert!(!ran.stdout.contains("\u{1B}]"), "{ran:?}");
    assert!(ran.stdout.contains("mBakou\u{1B}[0m"), "{ran:?}");
    let ran = glossary(&["annotate", "--color", "never", "docs/example-note.az.txt"]);
    assert!(!ran.stdout.contains('\u{1B}'), "{ran:?}");
}
