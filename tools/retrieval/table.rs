//! What was answered, and how well: by class of queries, and by score.

use std::collections::BTreeMap;

use crate::set::Set;

/// A name that was found for a query.
pub(crate) struct Answer {
    pub(crate) name: usize,
    /// The score that an answer is accepted by.
    pub(crate) score: f64,
    /// What answers are sorted by.
    pub(crate) rank: f64,
}

/// The answers to one query.
struct Asked {
    /// How likely the right name is drawn first, and among the first five, where equal ones are in any order.
    first: f64,
    five: f64,
    score: f64,
    found: Option<usize>,
    /// It is of the half that `fit_verdict` does not learn from.
    held_out: bool,
}

/// One program's answers.
pub(crate) struct Table {
    queries: Vec<Asked>,
    absent: Vec<Asked>,
}

/// Figures of some queries.
#[derive(Clone, Copy)]
pub(crate) struct Figures {
    pub(crate) count: f64,
    pub(crate) first: f64,
    pub(crate) five: f64,
    /// Answered right where this share of absent names gets an answer: 1 %, 5 %.
    pub(crate) nil: [f64; 2],
}

impl Table {
    /// Asks everything; answers come in falling order of rank.
    pub(crate) fn new(set: &Set, find: impl Fn(&str) -> Vec<Answer>) -> Self {
        let queries = set
            .queries
            .iter()
            .map(|query| asked(&find(&query.text), Some(query.name), query.name));
        let queries = queries.collect();
        let absent = set
            .absent
            .iter()
            .enumerate()
            .map(|(at, name)| asked(&find(name), None, at))
            .collect();
        Self { queries, absent }
    }

    pub(crate) fn asked(&self) -> f64 {
        count(self.queries.len() + self.absent.len())
    }

    /// The figures of the queries that are wanted.
    pub(crate) fn figures(&self, set: &Set, wanted: impl Fn(usize) -> bool) -> Figures {
        let these = (0..set.queries.len()).filter(|at| wanted(*at));
        let these: Vec<&Asked> = these.map(|at| &self.queries[at]).collect();
        let total = count(these.len()).max(1.0);
        let nil = [0.01, 0.05].map(|share| {
            let least = self.threshold(share);
            let accepted = these.iter().filter(|asked| asked.score > least);
            accepted.map(|asked| asked.first).sum::<f64>() / total
        });
        Figures {
            count: count(these.len()),
            first: these.iter().map(|asked| asked.first).sum::<f64>() / total,
            five: these.iter().map(|asked| asked.five).sum::<f64>() / total,
            nil,
        }
    }

    /// The score above which at most this share of the absent names is answered.
    pub(crate) fn threshold(&self, share: f64) -> f64 {
        let mut scores: Vec<f64> = self.absent.iter().map(|asked| asked.score).collect();
        scores.sort_by(|one, other| other.total_cmp(one));
        let mut most = 0;
        while count(most + 1) <= share * count(scores.len()) {
            most += 1;
        }
        scores.get(most).copied().unwrap_or(0.0)
    }

    /// Queries of a class that went wrong.
    #[expect(clippy::print_stdout, reason = "a program for the terminal")]
    pub(crate) fn misses(&self, set: &Set, wanted: &str) {
        let name = |found: Option<usize>| found.map_or("", |name| set.names[name].as_str());
        if wanted == "nil" {
            let mut absent: Vec<(&Asked, &str)> =
                self.absent.iter().zip(set.absent.iter().copied()).collect();
            absent.sort_by(|(one, _), (other, _)| other.score.total_cmp(&one.score));
            for (asked, text) in absent.into_iter().take(60) {
                println!("  {:.4} {text} -> {}", asked.score, name(asked.found));
            }
            return;
        }
        for (query, asked) in set.queries.iter().zip(&self.queries) {
            let right = asked.first > 0.99 && asked.score > self.threshold(0.05);
            if !right && (wanted == "all" || query.class == wanted) {
                println!(
                    "  {} {} ({}) -> {} {:.4} first {:.2}",
                    query.class,
                    query.text,
                    set.names[query.name],
                    name(asked.found),
                    asked.score,
                    asked.first
                );
            }
        }
    }

    /// What the score said beside what was right: first answers to queries and to absent names.
    #[expect(clippy::print_stdout, reason = "a program for the terminal")]
    pub(crate) fn reliability(&self) {
        let edges = [0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01];
        println!("| score | answers | said | right | absent |\n|---|---|---|---|---|");
        let mut error = 0.0;
        let mut all = 0.0;
        for (low, high) in edges.iter().zip(edges.iter().skip(1)) {
            let inside = |asked: &&Asked| {
                asked.held_out
                    && asked.found.is_some()
                    && asked.score >= *low
                    && asked.score < *high
            };
            let queries: Vec<&Asked> = self.queries.iter().filter(inside).collect();
            let absent = self.absent.iter().filter(inside).count();
            let number = count(queries.len() + absent);
            if number == 0.0 {
                continue;
            }
            let said: f64 = queries.iter().map(|asked| asked.score).sum::<f64>()
                + self
                    .absent
                    .iter()
                    .filter(inside)
                    .map(|asked| asked.score)
                    .sum::<f64>();
            let right: f64 = queries.iter().map(|asked| asked.first).sum();
            error += (said - right).abs();
            all += number;
            println!(
                "| {low:.2}–{:.2} | {number} | {:.3} | {:.3} | {absent} |",
                high.min(1.0),
                said / number,
                right / number
            );
        }
        println!("expected calibration error {:.3}", error / all);
    }
}

/// Tables beside each other: all queries, then by class, then by kind of name.
#[expect(clippy::print_stdout, reason = "a program for the terminal")]
pub(crate) fn print(set: &Set, tables: &[(&'static str, Table)]) {
    println!("\n| | top-1 | @5 | R@NIL 1 % | 5 % | thresholds |\n|---|---|---|---|---|---|");
    for (title, table) in tables {
        let all = table.figures(set, |_| true);
        println!(
            "| {title} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} {:.3} |",
            all.first,
            all.five,
            all.nil[0],
            all.nil[1],
            table.threshold(0.01),
            table.threshold(0.05)
        );
    }
    let mut groups: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    for (at, query) in set.queries.iter().enumerate() {
        for group in [query.class, set.kinds[query.name]] {
            let members = groups.entry(group.to_owned());
            members.or_insert_with(|| vec![false; set.queries.len()])[at] = true;
        }
    }
    println!(
        "\n| queries | number | | top-1 | @5 | R@NIL 1 % | 5 % |\n|---|---|---|---|---|---|---|"
    );
    for (group, members) in &groups {
        for (title, table) in tables {
            let these = table.figures(set, |at| members[at]);
            println!(
                "| {group} | {} | {title} | {:.3} | {:.3} | {:.3} | {:.3} |",
                these.count, these.first, these.five, these.nil[0], these.nil[1]
            );
        }
    }
}

/// `number` is that of the name that is meant, or of the absent one: those of even number are learned from.
fn asked(answers: &[Answer], meant: Option<usize>, number: usize) -> Asked {
    let best = answers.first();
    let place = answers.iter().find(|answer| Some(answer.name) == meant);
    let (mut first, mut five) = (0.0, 0.0);
    if let Some(place) = place {
        let before = answers
            .iter()
            .filter(|answer| answer.rank > place.rank)
            .count();
        #[expect(clippy::float_cmp, reason = "ties are equal")]
        let equal = answers
            .iter()
            .filter(|answer| answer.rank == place.rank)
            .count();
        let share = |most: usize| (count(most.saturating_sub(before)) / count(equal)).min(1.0);
        (first, five) = (share(1), share(5));
    }
    Asked {
        first,
        five,
        score: best.map_or(0.0, |best| best.score),
        found: best.map(|best| best.name),
        held_out: number % 2 == 1,
    }
}

#[expect(clippy::cast_precision_loss, reason = "thousands")]
fn count(number: usize) -> f64 {
    number as f64
}
