//! From paired words to a probability and a verdict. The constants are data (`glossary/sound/verdict.toml`).

use super::pairing::{Pairs, WordPair, WordRole};
use super::{Comparer, Comparison, Crowd, Features, Verdict, Veto};

/// Longer stems do not make a name surer; shorter ones are measured as if they had as many sounds as the least.
const LENGTHS: (usize, usize) = (4, 8);

pub(super) fn judge(comparer: &Comparer<'_>, pairs: Pairs, crowd: Crowd) -> Comparison {
    let alone = features(&pairs.list);
    let features = Features { crowd, ..alone };
    let data = comparer.sounds.verdict();
    let veto = veto(&pairs, features);
    let score = |features: Features| {
        if pairs.equal {
            1.0
        } else if veto.is_some() {
            0.0
        } else {
            probability(comparer, features).min(f64::from(data.surest) / 1000.0)
        }
    };
    let verdict = |score: f64| {
        if score * 1000.0 >= f64::from(data.same) {
            Verdict::Same
        } else if score * 1000.0 < f64::from(data.different) {
            Verdict::Different
        } else {
            Verdict::Unsure
        }
    };
    let crowded = score(features);
    Comparison {
        verdict: match (verdict(crowded), verdict(score(alone))) {
            // Others that are as near make a name no other than it is.
            (Verdict::Different, Verdict::Same | Verdict::Unsure) => Verdict::Unsure,
            (verdict, _) => verdict,
        },
        score: crowded,
        pairs: pairs.list,
        veto: veto.filter(|_| !pairs.equal),
        features,
    }
}

fn features(pairs: &[WordPair]) -> Features {
    let mut features = Features::default();
    for pair in pairs {
        match pair.role {
            WordRole::Left => features.omitted += 1,
            WordRole::Initial => features.initials += 1,
            WordRole::Free => features.free += 1,
            WordRole::Listed => {
                features.paired += 1;
                features.listed += 1;
            }
            WordRole::Sound | WordRole::Ending => {
                features.paired += 1;
                features.endings += usize::from(pair.role == WordRole::Ending);
                if pair.distance.is_some_and(|found| found.slip) {
                    features.slips += 1;
                    continue;
                }
                let (distance, length) = pair.distance.map_or((0.0, 0), |found| {
                    (f64::from(found.score) / 1000.0, found.length)
                });
                if distance > features.distance || features.length == 0 {
                    features.distance = distance;
                    features.length = length;
                }
            }
        }
    }
    features
}

fn veto(pairs: &Pairs, features: Features) -> Option<Veto> {
    let left = |first: bool| {
        let mut list = pairs.list.iter();
        list.any(|pair| pair.role == WordRole::Left && pair.other.is_empty() == first)
    };
    if pairs.unread && features.paired == 0 {
        Some(Veto::Unread)
    } else if features.paired == 0 {
        Some(if pairs.listed_apart {
            Veto::Classes
        } else {
            Veto::Apart
        })
    } else if left(true) && left(false) {
        Some(Veto::Contradiction)
    } else {
        None
    }
}

fn probability(comparer: &Comparer<'_>, features: Features) -> f64 {
    let data = comparer.sounds.verdict().logistic;
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let mut sum = f64::from(data.intercept)
        + f64::from(data.distance) * features.distance
        + f64::from(data.omitted) * count(features.omitted)
        + f64::from(data.slip) * count(features.slips)
        + f64::from(data.ending) * count(features.endings)
        + f64::from(data.free) * count(features.free)
        // A second initial that agrees takes nothing away.
        + f64::from(data.initial) * count(features.initials.min(1))
        + f64::from(data.paired) * count(features.paired.saturating_sub(1).min(2))
        + f64::from(data.rivals) * (1.0 + count(features.crowd.rivals)).ln();
    // What a word tells that many bear is little, where another word is missing.
    if features.omitted > 0 {
        sum += f64::from(data.bearers) * (1.0 + count(features.crowd.bearers)).ln();
    }
    // Where something is missing or wrong, the words that agree leave the same doubt however long or well known they are.
    if features.omitted + features.slips + features.endings == 0 {
        let length = match features.length {
            // Words that only a list has as one.
            0 => 0,
            length => length.clamp(LENGTHS.0, LENGTHS.1),
        };
        sum += f64::from(data.length) * count(length)
            + f64::from(data.listed) * count(features.listed);
    }
    1.0 / (1.0 + (-sum / 1000.0).exp())
}
