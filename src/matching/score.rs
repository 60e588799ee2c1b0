//! From hits to scored candidates. The numbers are priors, not measurements; `docs/matching.md` says what each stands for.

use super::compare::Comparison;
use super::index::Index;
use super::letters::part_text;
use super::{Candidate, Layer, Outcome, Part};
use crate::grammar::Features;
use crate::vocabulary::{Glossary, Kind, RoleHeld, TermRef};

/// A term that a stage found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hit {
    pub(super) term: TermRef,
    pub(super) part: Part,
    /// Equal by the folding of its own language, not only by the looser one of search.
    pub(super) tight: bool,
    /// Which form of it the query is, where it is found as a form.
    pub(super) features: Option<Features>,
    /// How it compares with the query, where it was found by sound.
    pub(super) sound: Option<Box<Comparison>>,
}

impl Hit {
    /// By letters.
    pub(super) fn new(term: TermRef, part: Part, tight: bool) -> Self {
        Self {
            term,
            part,
            tight,
            features: None,
            sound: None,
        }
    }
}

/// A score at which one candidate is an answer.
const SURE: f64 = 0.7;
/// What sounds so little like the query is no candidate.
const LEAST: f64 = 0.03;

/// Candidates by falling score, one a concept, and what they amount to.
pub(super) fn candidates(
    index: &Index<'_>,
    layer: Layer,
    mut hits: Vec<Hit>,
) -> (Outcome, Vec<Candidate>) {
    let glossary = index.glossary;
    // The best hit of each concept, in the order of the concepts.
    hits.sort_by_cached_key(|hit| {
        let distance = hit
            .sound
            .as_deref()
            .map_or(0.0, |sound| sound.features.distance);
        #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1000")]
        let distance = (distance * 1000.0) as i32;
        let status = status_rank(glossary, hit.term);
        let rank = (hit.part, !hit.tight, distance, status, hit.term);
        (hit.term.concept, rank)
    });
    hits.dedup_by_key(|hit| hit.term.concept);
    hits.retain(|hit| hit.sound.is_none() || certainty(layer, hit) >= LEAST);
    // One bearer needs no weighing.
    let latest = if hits.len() > 1 { index.latest() } else { 0 };
    let weights = hits.iter().map(|hit| weight(glossary, hit, latest));
    let weights: Vec<f64> = weights.collect();
    let sum: f64 = weights.iter().sum();
    let mut candidates: Vec<Candidate> = hits
        .into_iter()
        .zip(weights)
        .map(|(hit, weight)| Candidate {
            concept: hit.term.concept,
            score: certainty(layer, &hit) * completeness(hit.part) * weight / sum,
            layer,
            term: hit.term,
            part: hit.part,
            text: glossary
                .get(hit.term)
                .and_then(|(_, term)| part_text(term, hit.part))
                .unwrap_or_default()
                .to_owned(),
            features: hit.features,
            sound: hit.sound,
        })
        .collect();
    candidates.sort_by(|left, right| {
        right
            .score
            .total_cmp(&left.score)
            .then(left.concept.cmp(&right.concept))
    });
    (outcome(&candidates), candidates)
}

fn outcome(candidates: &[Candidate]) -> Outcome {
    let Some(first) = candidates.first() else {
        return Outcome::None;
    };
    // A surname or a given name that several persons bear is open, however well known one of them is.
    let rival = candidates
        .iter()
        .skip(1)
        .any(|other| completeness(other.part) >= completeness(first.part));
    if first.score >= SURE && !rival {
        Outcome::Match
    } else {
        Outcome::Ambiguous
    }
}

/// How far the layer can be trusted. By sound it is what the comparison says.
fn certainty(layer: Layer, hit: &Hit) -> f64 {
    match layer {
        Layer::Exact => 0.99,
        Layer::Folded if hit.tight => 0.98,
        Layer::Folded => 0.9,
        Layer::Inflected if hit.tight => 0.95,
        Layer::Inflected => 0.87,
        Layer::Phonetic | Layer::Fuzzy => hit.sound.as_deref().map_or(0.6, |sound| sound.score),
    }
}

/// How much of a name the query gives: others than those of the glossary bear the same surname, and many the same given name.
fn completeness(part: Part) -> f64 {
    match part {
        Part::Whole | Part::Reordered => 1.0,
        Part::Initials => 0.95,
        Part::Surname => 0.9,
        Part::Extended => 0.8,
        Part::Given => 0.5,
    }
}

/// The share of a candidate among several. Of persons of one surname those who were in office longer are named by it more often,
/// those of late more often still, and those in the highest offices most.
fn weight(glossary: &Glossary, hit: &Hit, latest: i32) -> f64 {
    let years = match hit.part {
        Part::Surname | Part::Given => years(glossary, roles(glossary, hit), latest),
        _ => 0,
    };
    completeness(hit.part).powi(2) * (1.0 + f64::from(years) / 10.0)
}

fn roles<'g>(glossary: &'g Glossary, hit: &Hit) -> &'g [RoleHeld] {
    let concept = glossary.concepts().get(hit.term.concept);
    concept.map_or(&[], |concept| &concept.roles)
}

/// The last year in which a glossary says that somebody took or left an office.
pub(super) fn latest(glossary: &Glossary) -> i32 {
    let concepts = glossary.concepts().iter();
    let roles = concepts.flat_map(|concept| &concept.roles);
    let dates = roles.flat_map(|role| [role.from, role.to]).flatten();
    dates.map(|date| date.year).max().unwrap_or_default()
}

/// Years in the office for which somebody is best known, those in high offices counted more often, and some for being of late. An
/// office without an end is held still; one without a beginning counts one year.
fn years(glossary: &Glossary, roles: &[RoleHeld], latest: i32) -> i32 {
    let years = roles.iter().map(|role| {
        let to = role.to.map_or(latest, |date| date.year);
        let from = role.from.map_or(to, |date| date.year);
        let late = (to - from.max(latest - LATE)).clamp(0, MOST_LATE);
        ((to - from).clamp(1, MOST_YEARS) + late) * times(glossary, role)
    });
    years.max().unwrap_or_default()
}

/// How often a year in an office counts: four times at the head of a state, or of a land that was led like one; twice in another high
/// office, or at the head of anything else.
fn times(glossary: &Glossary, role: &RoleHeld) -> i32 {
    let rank = glossary.concept(&role.title).and_then(|title| title.rank);
    let of = role.of.as_ref().and_then(|of| glossary.concept(of));
    let is = |kinds: &[&str]| {
        of.is_none_or(|of| {
            of.category
                .as_deref()
                .is_some_and(|kind| kinds.contains(&kind))
        })
    };
    match rank {
        Some(1) if is(&[COUNTRY, REGION]) => 4,
        Some(1) => 2,
        Some(_) if is(&[COUNTRY]) || of.is_some_and(|of| of.kind != Kind::Place) => 2,
        _ => 1,
    }
}

/// The category of states.
const COUNTRY: &str = "country";
/// The category of lands that are not one.
const REGION: &str = "region";
/// So many of the last years are late.
const LATE: i32 = 15;
/// More years make nobody better known.
const MOST_YEARS: i32 = 6;
/// The same of late ones.
const MOST_LATE: i32 = 3;

fn status_rank(glossary: &Glossary, term: TermRef) -> usize {
    glossary
        .get(term)
        .map_or(usize::MAX, |(_, term)| term.status as usize)
}
