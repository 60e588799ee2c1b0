//! Slips of typing: two spellings that differ by one letter, or by two that changed places.

/// Shorter words are other words when a letter of them changes.
const SHORTEST: usize = 5;

/// Whether one slip makes one string of letters of the other. The first letter stays: few get it wrong.
pub(super) fn is_slip(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if long.len() < SHORTEST || long.len() - short.len() > 1 || short.first() != long.first() {
        return false;
    }
    let front = short
        .iter()
        .zip(long)
        .take_while(|(one, other)| one == other);
    let front = front.count();
    let back = short.iter().rev().zip(long.iter().rev());
    let back = back.take_while(|(one, other)| one == other).count();
    // What is left between: at most one letter, or two in the other order.
    let middle = long.len().saturating_sub(front + back);
    let swapped = || {
        let pair = |letters: &[u8]| letters.get(front..front + 2).map(<[u8]>::to_vec);
        pair(short).is_some_and(|mut pair_of| {
            pair_of.reverse();
            Some(pair_of) == pair(long)
        })
    };
    middle <= 1 || (middle == 2 && short.len() == long.len() && swapped())
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn one_slip_and_no_more() {
        for (one, other, expected) in [
            ("hakobyan", "haokbyan", true),
            ("hakobyan", "hakbyan", true),
            ("hakbyan", "hakobyan", true),
            ("hakobyan", "hakopyan", true),
            ("hakobyan", "hakoobyan", true),
            ("hakobyan", "hakobyan", true),
            ("hakobyan", "takobyan", false),
            ("hakobyan", "hbkoayan", false),
            ("hakobyan", "hakyan", false),
            ("tovuz", "tovzu", true),
            ("lori", "luri", false),
        ] {
            assert_eq!(
                is_slip(one.as_bytes(), other.as_bytes()),
                expected,
                "{one} {other}"
            );
        }
    }
}
