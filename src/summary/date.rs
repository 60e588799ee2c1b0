//! Dates and spans of time, as messages of the locale say them.

use crate::grammar::{Case, Features};
use crate::l10n::{self, Value};
use crate::report::When;
use crate::vocabulary::{Date, Grammar, PartialDate};

use super::gap::Gap;
use super::phrase::Context;

/// A time in a style: `on`, `since`, `attribute`, `attribute-event`.
pub(super) fn when(context: &Context<'_>, when: When, style: &str) -> Result<String, Gap> {
    let mut args = Vec::new();
    let id = match when {
        When::At(date) => {
            add(context, date, "", &mut args)?;
            format!("date-{}", precision(context, date))
        }
        When::Since(date) => {
            add(context, date, "", &mut args)?;
            return said(
                context,
                &format!("date-{}", precision(context, date)),
                "since",
                &args,
            );
        }
        When::NightFrom(first) => {
            let second = next(first).ok_or(Gap::Construction("a night"))?;
            add(context, first.into(), "", &mut args)?;
            add(context, second.into(), "to_", &mut args)?;
            let same = first.month == second.month;
            args.push(("same_month".to_owned(), Value::flag(same)));
            "date-night".to_owned()
        }
        When::Between(first, last) => {
            add(context, first.into(), "", &mut args)?;
            add(context, last.into(), "to_", &mut args)?;
            let same = first.month == last.month;
            args.push(("same_month".to_owned(), Value::flag(same)));
            "date-between".to_owned()
        }
        When::ForYears(count) => {
            // Years stand in digits.
            let number = l10n::number(context.rules.lang, count.value);
            let text = super::phrase::quantity(context, count, number)?;
            args.push(("count".to_owned(), Value::Text(text)));
            args.push(("n".to_owned(), Value::Number(count.value)));
            let approximation = Value::text(count.approximation.as_str());
            args.push(("approximation".to_owned(), approximation));
            "date-for-years".to_owned()
        }
    };
    said(context, &id, style, &args)
}

/// The message for the style, else for what it is a kind of, else the one for all styles.
fn said(
    context: &Context<'_>,
    id: &str,
    style: &str,
    args: &[(String, Value)],
) -> Result<String, Gap> {
    let wider = style.strip_suffix("-event").unwrap_or(style);
    let styled = [style, wider].map(|style| format!("{id}-{style}"));
    let args: Vec<(&str, Value)> = args
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let known = styled.iter().find(|id| context.locale.has(id, None));
    let id = known.map_or(id, String::as_str);
    Ok(context.locale.say(id, &args)?)
}

/// How much is known: `year`, `month`, `month-year`, `day`, `day-year`. The report’s own year goes without saying.
fn precision(context: &Context<'_>, date: PartialDate) -> &'static str {
    // A report without a year leaves its days without one: the reader gives year 0.
    let other_year = date.year != 0 && context.year != Some(date.year);
    match (date.month, date.day, other_year) {
        (None, ..) => "year",
        (Some(_), None, false) => "month",
        (Some(_), None, true) => "month-year",
        (Some(_), Some(_), false) => "day",
        (Some(_), Some(_), true) => "day-year",
    }
}

/// The forms of day, month and year that messages may need.
fn add(
    context: &Context<'_>,
    date: PartialDate,
    prefix: &str,
    args: &mut Vec<(String, Value)>,
) -> Result<(), Gap> {
    let lang = context.rules.lang;
    let mut push =
        |name: &str, text: String| args.push((format!("{prefix}{name}"), Value::Text(text)));
    push("year", date.year.to_string());
    if let Some(year) = u32::try_from(date.year).ok()
        && let Some(ordinal) = context.paradigms.ordinal(lang, year)
    {
        push("year_ordinal", ordinal);
    }
    if let Some(day) = date.day {
        push("day", day.to_string());
        for case in Case::ALL {
            if let Some(form) = context.paradigms.ordinal_day(lang, day, case) {
                push(&format!("day_{}", case.as_str()), form);
            }
        }
    }
    if let Some(number) = date.month {
        let months = &context.language.calendar.months;
        let month = months.get(usize::from(number).wrapping_sub(1));
        let month = month.ok_or_else(|| Gap::Rule("calendar.month".to_owned()))?;
        push(
            "month",
            month.in_date.clone().unwrap_or_else(|| month.name.clone()),
        );
        for case in Case::ALL {
            for (definite, suffix) in [(false, ""), (true, "_definite")] {
                let features = Features {
                    definite,
                    ..Features::of(case)
                };
                let form =
                    context
                        .paradigms
                        .inflect(lang, &month.name, &Grammar::default(), features);
                if let Some(form) = form {
                    push(&format!("month_{}{suffix}", case.as_str()), form);
                }
            }
        }
    }
    Ok(())
}

fn next(date: Date) -> Option<Date> {
    Date::new(date.year, date.month, date.day + 1)
        .or_else(|| Date::new(date.year, date.month + 1, 1))
        .or_else(|| Date::new(date.year + 1, 1, 1))
}
