//! Scripts of words, and letters that do not belong.

use glossary::text::script::{mixed, scripts};
use glossary::vocabulary::Script::{self, Armenian, Cyrillic, Latin};

#[test]
fn scripts_of_words() {
    for (word, expected) in [
        ("Bakı", &[Latin][..]),
        ("Երևա՛ն", &[Armenian]),
        ("Баку", &[Cyrillic]),
        ("27", &[]),
        ("Вaku", &[Cyrillic, Latin]),
    ] {
        assert_eq!(scripts(word), expected, "{word}");
    }
}

#[test]
fn the_odd_letter() {
    for (word, expected) in [
        ("Bakı", None),
        ("Вaku", Some(('В', Cyrillic, 0))),
        ("Xankәndi", Some(('ә', Cyrillic, 4))),
        ("Бaкy", Some(('a', Latin, 2))),
        ("Երevան", Some(('e', Latin, 4))),
    ] {
        let found: Option<(char, Script, usize)> =
            mixed(word).map(|odd| (odd.letter, odd.script, odd.span.start));
        assert_eq!(found, expected, "{word}");
    }
}
