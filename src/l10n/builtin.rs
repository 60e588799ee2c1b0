//! The locale files inside the program.

use crate::vocabulary::Lang;

/// Languages that summaries can be written in, in the order of the documentation.
pub const LOCALES: [Lang; 4] = [Lang::EN, Lang::HY, Lang::AZ, Lang::FR];

macro_rules! files {
    ($lang:literal: $($file:literal),+) => {
        &[$((concat!($lang, "/", $file), include_str!(concat!("../../locales/", $lang, "/", $file)))),+]
    };
}

/// The locale files of a language, with their names; `None` where there are none.
pub fn sources(lang: Lang) -> Option<&'static [(&'static str, &'static str)]> {
    let files: &[(&str, &str)] = match lang.base() {
        Lang::EN => files!("en": "claims.ftl", "events.ftl", "events-more.ftl"),
        Lang::HY => files!("hy": "claims.ftl", "events.ftl", "events-more.ftl"),
        Lang::AZ => files!("az": "claims.ftl", "events.ftl", "events-more.ftl"),
        Lang::FR => files!("fr": "claims.ftl", "events.ftl", "events-more.ftl"),
        _ => return None,
    };
    Some(files)
}
