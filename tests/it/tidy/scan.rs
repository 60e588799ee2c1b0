//! Just enough of Rust's lexis to tell code, comments and literals apart.

/// A file without its comments and tests.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Scanned {
    /// The code; literals are empty.
    pub(crate) code: String,
    /// What stands in string and character literals, as it is written.
    pub(crate) literals: Vec<String>,
}

/// Takes a file apart. Items after `#[cfg(test)]` are left out.
pub(crate) fn scan(text: &str) -> Scanned {
    let mut scanned = Scanned::default();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        rest = if rest.starts_with("//") {
            &rest[rest.find('\n').unwrap_or(rest.len())..]
        } else if rest.starts_with("/*") {
            &rest[rest.find("*/").map_or(rest.len(), |at| at + 2)..]
        } else if let Some((literal, after)) = literal(rest, &scanned.code) {
            scanned.code.push_str("\"\"");
            scanned.literals.push(literal.to_owned());
            after
        } else {
            scanned.code.push(letter);
            &rest[letter.len_utf8()..]
        };
        if scanned.code.ends_with("#[cfg(test)]") {
            rest = after_item(rest);
        }
    }
    scanned
}

/// A literal at the start of `rest`, without its quotes, and what follows it.
fn literal<'t>(rest: &'t str, before: &str) -> Option<(&'t str, &'t str)> {
    let in_name = before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let raw = rest.strip_prefix('r').filter(|_| !in_name);
    if let Some(raw) = raw {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if let Some(inside) = raw[hashes..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let at = inside.find(&end)?;
            return Some((&inside[..at], &inside[at + end.len()..]));
        }
    }
    if let Some(inside) = rest.strip_prefix('"') {
        let at = closing(inside, '"')?;
        return Some((&inside[..at], &inside[at + 1..]));
    }
    // `'a'` and `'\u{61}'` are literals, `'a` is a lifetime.
    let inside = rest.strip_prefix('\'')?;
    let at = closing(inside, '\'')?;
    let is_character = inside.starts_with('\\') || inside[..at].chars().count() == 1;
    is_character.then(|| (&inside[..at], &inside[at + 1..]))
}

/// Where a quote stands that no backslash escapes.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return Some(at),
            _ => {}
        }
    }
    None
}

/// What follows the item at the start of `rest`: its `;` or its closing brace.
fn after_item(rest: &str) -> &str {
    let mut depth = 0;
    let mut code = String::new();
    let mut rest = rest;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            continue;
        }
        if let Some((_, after)) = literal(rest, &code) {
            rest = after;
            code.push('"');
            continue;
        }
        code.push(letter);
        rest = &rest[letter.len_utf8()..];
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return rest,
            '}' => depth -= 1,
            ';' if depth == 0 => return rest,
            _ => {}
        }
    }
    rest
}

#[test]
fn code_comments_and_literals_are_told_apart() {
    let scanned = scan(
        "use a; // crate::b \"x\"\nlet s = \"c \\\" // d\"; /* e */ fn f<'a>(x: &'a str) -> char { 'g' }\nr#\"h\"i\"#\n#[cfg(test)]\nmod tests { \"j}\" }\nlast",
    );
    assert_eq!(scanned.literals, ["c \\\" // d", "g", "h\"i"]);
    assert_eq!(
        scanned.code,
        "use a; \nlet s = \"\";  fn f<'a>(x: &'a str) -> char { \"\" }\n\"\"\n#[cfg(test)]\nlast"
    );
}
