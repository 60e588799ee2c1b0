//! Messages of the library in the reader's language, with English behind it.

use std::cell::OnceCell;

use super::{Locale, Value};
use crate::vocabulary::{Lang, Message};

macro_rules! files {
    ($lang:literal) => {
        [
            (
                "messages.ftl",
                include_str!(concat!("../../locales/", $lang, "/messages.ftl")),
            ),
            (
                "names.ftl",
                include_str!(concat!("../../locales/", $lang, "/names.ftl")),
            ),
        ]
    };
}

/// The messages of each language that the tool speaks, the fallback first.
pub(super) const MESSAGES: [(Lang, [(&str, &str); 2]); 5] = [
    (Lang::EN, files!("en")),
    (Lang::FR, files!("fr")),
    (Lang::HY, files!("hy")),
    (Lang::AZ, files!("az")),
    (Lang::RU, files!("ru")),
];

/// Arguments that are counts: they choose plural forms. All others are names and words.
const COUNTS: [&str; 7] = [
    "count", "errors", "warnings", "look", "kept", "open", "quoted",
];

/// Says messages in one language, and in English where that fails. Locale files are looked at when it first speaks.
#[derive(Debug)]
pub struct Speaker {
    lang: Lang,
    locales: OnceCell<Vec<Locale>>,
}

impl Speaker {
    /// The speaker of a tag or of its base language; English where there is none.
    pub fn new(tag: &str) -> Self {
        let asked = Lang::parse(tag).map_or(Lang::EN, Lang::base);
        let known = Self::available().any(|lang| lang == asked);
        Self {
            lang: if known { asked } else { Lang::EN },
            locales: OnceCell::new(),
        }
    }

    /// The languages that the tool speaks.
    pub fn available() -> impl Iterator<Item = Lang> {
        MESSAGES.iter().map(|(lang, _)| *lang)
    }

    /// The language it speaks.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message in words; its id when no locale has it, which a test rules out.
    pub fn say(&self, message: &Message) -> String {
        let args: Vec<(&str, Value)> = message
            .args()
            .into_iter()
            .map(|(name, value)| {
                let count = COUNTS.contains(&name).then(|| value.parse().ok());
                (
                    name,
                    count
                        .flatten()
                        .map_or_else(|| Value::text(value), Value::Number),
                )
            })
            .collect();
        let said = |locale: &Locale| locale.say(message.id(), &args).ok();
        let words = self.locales().iter().find_map(said);
        words.unwrap_or_else(|| message.id().to_owned())
    }

    fn locales(&self) -> &[Locale] {
        self.locales.get_or_init(|| {
            let wanted = MESSAGES.iter().filter(|(lang, _)| *lang == self.lang);
            let english = MESSAGES.iter().filter(|(lang, _)| *lang == Lang::EN);
            let mut locales: Vec<Locale> = wanted
                .chain(english)
                .map(|(lang, files)| Locale::sound(*lang, files))
                .collect();
            locales.dedup_by_key(|locale| locale.lang());
            locales
        })
    }
}
