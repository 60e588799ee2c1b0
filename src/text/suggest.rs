//! "Did you mean": the nearest of some allowed words. The one threshold of the project.

/// Similarity from which a word counts as a near miss (Jaro–Winkler, 0 to 1). Lower, and `place` is offered for `lace`'s
/// unrelated neighbours; higher, and two slips in a short word find nothing.
const NEAR: f64 = 0.8;

/// How many times longer one may be than the other: nobody means a name by a page of text, and to compare them takes long.
const LONGER: usize = 4;

/// The candidate most like `word`; the first of equals. `None` when none is near.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let Some(score) = similarity(word, candidate) else {
            continue;
        };
        if best.is_none_or(|(found, _)| score > found) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How alike two words are when they are near misses of each other; `None` when they are not.
pub fn similarity(word: &str, candidate: &str) -> Option<f64> {
    let (short, long) = (
        word.len().min(candidate.len()),
        word.len().max(candidate.len()),
    );
    if long > short * LONGER {
        return None;
    }
    let score = strsim::jaro_winkler(word, candidate);
    (score >= NEAR).then_some(score)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[track_caller]
    fn check(word: &str, expected: Option<&str>) {
        let words = ["source", "status", "surname", "stepanakert", "lang"];
        assert_eq!(closest(word, words), expected, "{word}");
    }

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_finds_none() {
        check("sources", Some("source"));
        check("statis", Some("status"));
        check("stepankert", Some("stepanakert"));
        check("language", Some("lang"));
        check("zzz", None);
        check(&"stepanakert".repeat(10), None);
        check("", None);
    }
}
