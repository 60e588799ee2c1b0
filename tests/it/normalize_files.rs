//! Files that `normalize --write` changes: nothing but the names.

use std::fs;

use tempfile::TempDir;

use crate::cli::glossary_in;

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

#[track_caller]
fn check(name: &str, before: &[u8], after: &[u8]) {
    let folder = folder(&[(name, before)]);
    let ran = glossary_in(folder.path(), &["normalize", "--to", "fr", "--write", name]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = fs::read(folder.path().join(name)).unwrap();
    assert_eq!(
        String::from_utf8_lossy(&found),
        String::from_utf8_lossy(after)
    );
}

#[test]
fn byte_order_mark_line_ends_and_missing_last_newline_survive() {
    check(
        "a.txt",
        "\u{FEFF}À Khankendi.\r\nÀ Baku\r\n\r\nfin  ".as_bytes(),
        "\u{FEFF}À Stepanakert.\r\nÀ Bakou\r\n\r\nfin  ".as_bytes(),
    );
    check("empty.txt", b"", b"");
    check("b.txt", "Rien ici.\r".as_bytes(), "Rien ici.\r".as_bytes());
}

#[test]
fn people_with_the_names_of_places_and_of_others_are_left_alone() {
    let text = "Jack London est né ici. Julie London chante. Ramil Aliyev, boulanger, est venu.\n";
    check("a.txt", text.as_bytes(), text.as_bytes());
}

#[test]
fn markdown_keeps_code_links_and_block_quotations() {
    check(
        "a.md",
        "# À Khankendi\n\n`à Khankendi`\n\n> à Khankendi\n\n    à Khankendi\n\n[à Khankendi](https://example.org/Khankendi)\n".as_bytes(),
        "# À Stepanakert\n\n`à Khankendi`\n\n> à Khankendi\n\n    à Khankendi\n\n[à Stepanakert](https://example.org/Khankendi)\n".as_bytes(),
    );
}

#[cfg(unix)]
#[test]
fn mode_and_link_survive() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = folder(&[("real.txt", "À Khankendi.".as_bytes())]);
    let real = folder.path().join("real.txt");
    let link = folder.path().join("link.txt");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.txt", &link).unwrap();
    let ran = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--write", "link.txt"],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), "À Stepanakert.");
    assert_eq!(
        fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn a_read_only_file_stays_as_it_is() {
    let folder = folder(&[("a.txt", "À Khankendi.".as_bytes())]);
    let path = folder.path().join("a.txt");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let ran = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--write", "a.txt"],
    );
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("cannot write `a.txt`"), "{ran:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "À Khankendi.");
}

#[test]
fn one_unreadable_file_leaves_all_as_they_are() {
    let folder = folder(&[
        ("a.txt", "À Khankendi.".as_bytes()),
        ("b.txt", b"\xFF\xFE\x00"),
    ]);
    let ran = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--write", "a.txt", "b.txt"],
    );
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(
        fs::read_to_string(folder.path().join("a.txt")).unwrap(),
        "À Khankendi."
    );
}

#[test]
fn a_diff_can_be_applied() {
    let folder = folder(&[("a.txt", "Un.\nÀ Khankendi.\nTrois".as_bytes())]);
    let ran = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--diff", "a.txt"],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stdout
            .starts_with("--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n"),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout
            .ends_with("\n Trois\n\\ No newline at end of file\n"),
        "{}",
        ran.stdout
    );
    let again = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--write", "a.txt"],
    );
    assert_eq!(again.code, 0, "{again:?}");
    let ran = glossary_in(
        folder.path(),
        &["normalize", "--to", "fr", "--diff", "a.txt"],
    );
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
}

#[test]
fn the_last_line_counts_what_is_listed() {
    let text = "Khankendi, formerly Stepanakert, is quiet. In Erevan Sarkisian answered. “Khankendi”, he said.\n";
    for (option, counts) in [
        (
            "--check",
            "1 name to change; 1 to look at; 1 left alone in quotations, code or addresses; 1 unclear",
        ),
        (
            "--unsafe",
            "2 names to change; 1 left alone in quotations, code or addresses; 1 unclear",
        ),
    ] {
        let folder = folder(&[("a.txt", text.as_bytes())]);
        let args = ["normalize", "--to", "en", option, "a.txt"];
        let ran = glossary_in(folder.path(), &args);
        assert_eq!(ran.stdout.lines().count(), 3, "{ran:?}");
        assert_eq!(ran.stderr.trim_end(), counts, "{ran:?}");
    }
}

#[test]
fn the_language_of_texts_is_set_by_either_name() {
    let folder = folder(&[("a.txt", b"Erevan, Khankendi\n")]);
    let ran = |option, lang| glossary_in(folder.path(), &["normalize", option, lang, "a.txt"]);
    assert_eq!(ran("--from", "en").stdout, ran("--to", "en").stdout);
    let unknown = ran("--from", "ef");
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("use one of: "), "{unknown:?}");
}
