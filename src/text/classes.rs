//! Characters that count as one whatever the language: apostrophes, hyphens, invisible marks. Only Unicode-general
//! classes stand here; what belongs to one language is in `glossary/lang`.

/// Apostrophes and what is typed for them: primes, modifier letters, backtick, acute, half rings, with the Greek signs
/// that are canonically the same as some of them.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`' | '\u{B4}' | '\u{2B9}' | '\u{2BB}'
            ..='\u{2BF}'
                | '\u{2C8}'
                | '\u{2CA}'
                | '\u{2CB}'
                | '\u{374}'
                | '\u{559}'
                | '\u{55A}'
                | '\u{1FEF}'
                | '\u{1FFD}'
                | '\u{2018}'
                | '\u{2019}'
                | '\u{201B}'
                | '\u{2032}'
                | '\u{2035}'
                | '\u{A78C}'
                | '\u{FF07}'
    )
}

/// Hyphens that join the parts of a name, with the en dash that is typed for them.
pub(crate) fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{58A}' | '\u{2010}'..='\u{2013}' | '\u{FE63}' | '\u{FF0D}'
    )
}

/// Dashes that part phrases.
pub(crate) fn is_dash(letter: char) -> bool {
    matches!(letter, '\u{2014}' | '\u{2015}' | '\u{2212}')
}

/// Characters that cannot be seen: soft hyphen, zero-width characters, byte order mark, direction marks, selectors.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}
