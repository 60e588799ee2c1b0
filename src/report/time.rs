//! Dates and times in running text.

use super::claim::{Approximation, Count, When};
use super::parser::Parser;
use crate::vocabulary::{Date, PartialDate};

impl Parser<'_> {
    /// The time expression at a word: what it means and where it ends. A part of the day is read but not kept.
    pub(super) fn time(&self, at: usize) -> Option<(When, usize)> {
        self.night(at)
            .or_else(|| self.since(at))
            .or_else(|| self.year(at))
            .or_else(|| self.relative_day(at))
            .or_else(|| self.day(at))
    }

    /// «du 12 juillet» after a noun.
    pub(super) fn of_day(&self, at: usize) -> Option<(When, usize)> {
        if !self.is(at, &self.function.of) {
            return None;
        }
        if let Some(year) = self.year_number(at + 1) {
            let year = PartialDate {
                year,
                month: None,
                day: None,
            };
            return Some((When::At(year), at + 2));
        }
        self.among(&self.closed.definite, at + 1)
            .then(|| self.day(at + 1))
            .flatten()
    }

    /// «le 27 septembre (2020)», «ce dimanche 27 septembre», «dimanche (soir)».
    fn day(&self, at: usize) -> Option<(When, usize)> {
        let mut at = at;
        let article =
            self.among(&self.closed.definite, at) || self.among(&self.closed.demonstrative, at);
        if article {
            at += 1;
        }
        let weekday = self.weekday(at);
        if weekday.is_some() {
            at += 1;
        }
        let dated = self
            .day_number(at)
            .and_then(|day| Some((day, self.month(at + 1)?)));
        if let Some((day, month)) = dated {
            let (year, end) = match self.year_number(at + 2) {
                Some(year) => (Some(year), at + 3),
                None => (self.year_of(month, day), at + 2),
            };
            let date = Date::new(year.unwrap_or(0), month, day)?;
            let when = if year.is_some() {
                PartialDate::from(date)
            } else {
                PartialDate {
                    year: 0,
                    month: Some(month),
                    day: Some(day),
                }
            };
            return Some((When::At(when), self.part_of_day(end)));
        }
        let weekday = weekday?;
        let end = self.part_of_day(if self.among(&self.closed.last, at) {
            at + 1
        } else {
            at
        });
        Some((When::At(self.date?.back_to_weekday(weekday).into()), end))
    }

    /// The year that a day without one most likely means: the report’s, or the one before when the day lies ahead.
    fn year_of(&self, month: u8, day: u8) -> Option<i32> {
        let date = self.date?;
        let same = Date::new(date.year, month, day)?;
        // A few days ahead are an announcement; months ahead are last year.
        let ahead = i32::from(same.month) - i32::from(date.month) > 6;
        Some(if ahead { date.year - 1 } else { date.year })
    }

    fn night(&self, at: usize) -> Option<(When, usize)> {
        let length = self.phrase_at(&self.phrases.nights, at)?;
        let mut at = at + length;
        if self.among(&self.closed.definite, at) {
            at += 1;
        }
        if let Some(first) = self.weekday(at) {
            let end = if self.is(at + 1, &self.function.at) && self.weekday(at + 2).is_some() {
                at + 3
            } else {
                at + 1
            };
            let last = self.date?;
            let from = last.back_to_weekday(first);
            return Some((When::NightFrom(from), end));
        }
        let day = self.day_number(at)?;
        // «du 12 au 13 juillet»
        let month_at = if self.is(at + 1, &self.function.at) {
            at + 4
        } else {
            at + 1
        };
        let month = self.month(month_at)?;
        Some((
            When::NightFrom(Date::new(self.year_of(month, day)?, month, day)?),
            month_at + 1,
        ))
    }

    fn since(&self, at: usize) -> Option<(When, usize)> {
        if !self.is(at, &self.function.since) {
            return None;
        }
        let (approximation, from) = self
            .approximation(at + 1)
            .unwrap_or((Approximation::Exact, at + 1));
        if let Some((value, end)) = self.number(from)
            && self.among(&self.closed.years, end)
        {
            return Some((
                When::ForYears(Count {
                    value,
                    approximation,
                }),
                end + 1,
            ));
        }
        match self
            .year_number(at + 1)
            .map(|year| (year, at + 2))
            .or_else(|| self.day_or_year(at + 1))
        {
            Some((year, end)) => Some((
                When::Since(PartialDate {
                    year,
                    month: None,
                    day: None,
                }),
                end,
            )),
            None => match self.day(at + 1)? {
                (When::At(day), end) => Some((When::Since(day), end)),
                _ => None,
            },
        }
    }

    fn day_or_year(&self, at: usize) -> Option<(i32, usize)> {
        // «depuis l’année 1994», «depuis 1994»
        (self.among(&self.closed.definite, at) && self.among(&self.closed.years, at + 1))
            .then(|| self.year_number(at + 2))
            .flatten()
            .map(|year| (year, at + 3))
    }

    /// «en 1991», «en septembre 2020», «en juillet».
    fn year(&self, at: usize) -> Option<(When, usize)> {
        if !self.is(at, &self.function.inside) {
            return None;
        }
        if let Some(year) = self.year_number(at + 1) {
            return Some((
                When::At(PartialDate {
                    year,
                    month: None,
                    day: None,
                }),
                at + 2,
            ));
        }
        let month = self.month(at + 1)?;
        let (year, end) = match self.year_number(at + 2) {
            Some(year) => (year, at + 3),
            None => (self.year_of(month, 1)?, at + 2),
        };
        Some((
            When::At(PartialDate {
                year,
                month: Some(month),
                day: None,
            }),
            end,
        ))
    }

    fn relative_day(&self, at: usize) -> Option<(When, usize)> {
        let (_, days, length) = self
            .phrases
            .relative_days
            .iter()
            .filter_map(|(phrase, days)| {
                self.stands(phrase, at)
                    .then_some((phrase, *days, phrase.len()))
            })
            .max_by_key(|(_, _, length)| *length)?;
        let mut day = self.date?;
        for _ in 0..days.unsigned_abs() {
            day = day.previous();
        }
        Some((When::At(day.into()), self.part_of_day(at + length)))
    }

    /// Index after a part of the day or an hour: «dimanche [soir]», «[dans la matinée]», «[à 13 heures]». They are left out.
    fn part_of_day(&self, at: usize) -> usize {
        self.hour(at).unwrap_or(at)
    }

    pub(super) fn hour(&self, at: usize) -> Option<usize> {
        let mut from = at;
        // «peu après», «un peu avant» and the preposition
        while self
            .words
            .get(from)
            .is_some_and(|word| self.closed.before_hour.contains(&word.norm))
            && from < at + 5
        {
            from += 1;
        }
        if let Some(length) = self.phrase_at(&self.phrases.parts_of_day, from) {
            return Some(from + length);
        }
        let clock = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|word| self.closed.clock.iter().any(|known| word.is(known)))
        };
        let digit = |at: usize| {
            self.words.get(at).is_some_and(|word| {
                word.norm
                    .starts_with(|letter: char| letter.is_ascii_digit())
            })
        };
        if clock(from) && from > at {
            return Some(from + 1);
        }
        if digit(from) && clock(from + 1) {
            return Some(if digit(from + 2) { from + 3 } else { from + 2 });
        }
        // «13h00» is one word.
        let word = self.words.get(from)?;
        let hours = word.norm.split_once('h').is_some_and(|(hours, minutes)| {
            !hours.is_empty()
                && [hours, minutes]
                    .iter()
                    .all(|part| part.chars().all(|letter| letter.is_ascii_digit()))
        });
        hours.then_some(from + 1)
    }

    fn weekday(&self, at: usize) -> Option<u8> {
        let word = self.words.get(at)?;
        let index = self.calendar.weekdays.iter().position(|day| word.is(day))?;
        u8::try_from(index).ok()
    }

    fn month(&self, at: usize) -> Option<u8> {
        let word = self.words.get(at)?;
        let index = self
            .calendar
            .months
            .iter()
            .position(|month| word.is(&month.name))?;
        u8::try_from(index + 1).ok()
    }

    fn day_number(&self, at: usize) -> Option<u8> {
        let word = self.words.get(at)?;
        let digits = word.norm.trim_end_matches(self.function.first.as_str());
        let day: u8 = digits.parse().ok()?;
        (1..=31).contains(&day).then_some(day)
    }

    fn year_number(&self, at: usize) -> Option<i32> {
        let year = i32::try_from(self.words.get(at)?.digits()?).ok()?;
        (1800..2200).contains(&year).then_some(year)
    }
}
