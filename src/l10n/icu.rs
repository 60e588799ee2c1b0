//! Numbers, plural categories and lists from CLDR, through ICU4X.

use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

use crate::vocabulary::Lang;

/// How a list is joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Junction {
    /// A, B and C.
    And,
    /// A, B or C.
    Or,
}

/// Members of a list, joined as the language does it.
pub fn list(lang: Lang, junction: Junction, items: &[String]) -> String {
    let options = ListFormatterOptions::default();
    let formatter = match junction {
        Junction::And => ListFormatter::try_new_and(icu_tag(lang).into(), options),
        Junction::Or => ListFormatter::try_new_or(icu_tag(lang).into(), options),
    };
    match formatter {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

/// A whole number with the separators of the language.
pub fn number(lang: Lang, value: u64) -> String {
    match DecimalFormatter::try_new(
        icu_tag(lang).into(),
        icu_decimal::options::DecimalFormatterOptions::default(),
    ) {
        Ok(formatter) => formatter.format(&Decimal::from(value)).to_string(),
        Err(_) => value.to_string(),
    }
}

/// The plural category of a count.
pub(super) fn plural(lang: Lang, value: u64) -> Option<String> {
    let rules = PluralRules::try_new(icu_tag(lang).into(), PluralRulesOptions::default()).ok()?;
    let category = match rules.category_for(value) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    Some(category.to_owned())
}

/// The tag as Fluent takes it.
pub(super) fn fluent_tag(lang: Lang) -> LanguageIdentifier {
    lang.as_str().parse().unwrap_or_default()
}

/// Numbers in messages: Fluent's own rendering knows no grouping.
pub(super) fn format_number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(value) = value else {
        return None;
    };
    let decimal = value.as_string().parse::<Decimal>().ok()?;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string())
        .ok()
}

/// A formatter that the bundle keeps.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        let tag: Locale = lang.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(
            tag.into(),
            icu_decimal::options::DecimalFormatterOptions::default(),
        )
        .map(Self)
        .map_err(|_| ())
    }
}

fn icu_tag(lang: Lang) -> Locale {
    lang.as_str().parse().unwrap_or(Locale::UNKNOWN)
}
