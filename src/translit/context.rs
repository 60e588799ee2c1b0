//! What must stand beside the letters of a rule: `#`, `[aeiou]`, `[^aeiou]`, `{vowel}`, and alternatives with `|`.

/// A condition on the letters on one side. The empty one always holds.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Context {
    /// One of them must hold; each is a sequence in reading order.
    alternatives: Vec<Vec<Piece>>,
}

/// What cannot be read as a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadContext;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// The edge of the word.
    Edge,
    /// A letter of these, or the edge where it is among them; `negated`: a letter of none of these.
    Of {
        letters: Vec<char>,
        edge: bool,
        negated: bool,
    },
}

impl Context {
    /// Reads a context; `classes` are the names that `{…}` may use.
    ///
    /// # Errors
    /// `BadContext` for brackets that do not close and for unknown classes.
    pub fn parse(text: &str, classes: &[(String, String)]) -> Result<Self, BadContext> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let mut alternatives = vec![Vec::new()];
        let mut rest = text.chars();
        while let Some(letter) = rest.next() {
            let piece = match letter {
                '|' => {
                    alternatives.push(Vec::new());
                    continue;
                }
                '#' => Piece::Edge,
                '[' => {
                    let inside = until(&mut rest, ']')?;
                    let (negated, inside) = match inside.strip_prefix('^') {
                        Some(inside) => (true, inside),
                        None => (false, inside.as_str()),
                    };
                    let letters = expand(inside, classes)?;
                    Piece::Of {
                        edge: letters.contains(&'#'),
                        letters,
                        negated,
                    }
                }
                '{' => Piece::Of {
                    letters: class(&until(&mut rest, '}')?, classes)?.chars().collect(),
                    edge: false,
                    negated: false,
                },
                ']' | '}' => return Err(BadContext),
                letter => Piece::Of {
                    letters: vec![letter],
                    edge: false,
                    negated: false,
                },
            };
            if let Some(sequence) = alternatives.last_mut() {
                sequence.push(piece);
            }
        }
        if alternatives.iter().any(Vec::is_empty) {
            return Err(BadContext);
        }
        Ok(Self { alternatives })
    }

    /// Whether anything is asked at all.
    pub fn is_empty(&self) -> bool {
        self.alternatives.is_empty()
    }

    /// Whether it holds for the letters that end before `at`.
    pub(super) fn holds_before(&self, letters: &[char], at: usize) -> bool {
        self.is_empty()
            || self.alternatives.iter().any(|sequence| {
                let pieces = sequence.iter().rev().enumerate();
                pieces.fold(true, |so_far, (back, piece)| {
                    so_far && piece.fits(at.checked_sub(back + 1).and_then(|at| letters.get(at)))
                })
            })
    }

    /// Whether it holds for the letters from `at` on.
    pub(super) fn holds_after(&self, letters: &[char], at: usize) -> bool {
        self.is_empty()
            || self.alternatives.iter().any(|sequence| {
                let mut pieces = sequence.iter().enumerate();
                pieces.all(|(on, piece)| piece.fits(letters.get(at + on)))
            })
    }
}

impl Piece {
    fn fits(&self, letter: Option<&char>) -> bool {
        match (self, letter) {
            (Self::Edge, letter) => letter.is_none(),
            (Self::Of { edge, negated, .. }, None) => *edge && !negated,
            (
                Self::Of {
                    letters, negated, ..
                },
                Some(letter),
            ) => letters.contains(letter) != *negated,
        }
    }
}

fn until(rest: &mut impl Iterator<Item = char>, end: char) -> Result<String, BadContext> {
    let mut inside = String::new();
    for letter in rest {
        if letter == end {
            return Ok(inside);
        }
        inside.push(letter);
    }
    Err(BadContext)
}

/// The letters between brackets, with the classes among them.
fn expand(text: &str, classes: &[(String, String)]) -> Result<Vec<char>, BadContext> {
    let mut letters = Vec::new();
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        if letter == '{' {
            letters.extend(class(&until(&mut rest, '}')?, classes)?.chars());
        } else {
            letters.push(letter);
        }
    }
    Ok(letters)
}

fn class<'a>(name: &str, classes: &'a [(String, String)]) -> Result<&'a str, BadContext> {
    let found = classes.iter().find(|(own, _)| own == name);
    found.map(|(_, letters)| letters.as_str()).ok_or(BadContext)
}

#[cfg(test)]
mod tests {
    use super::Context;

    #[track_caller]
    fn check(context: &str, word: &str, at: usize, before: bool, expected: bool) {
        let classes = [("v".to_owned(), "aeiou".to_owned())];
        let context = Context::parse(context, &classes).unwrap();
        let letters: Vec<char> = word.chars().collect();
        let found = if before {
            context.holds_before(&letters, at)
        } else {
            context.holds_after(&letters, at)
        };
        assert_eq!(found, expected, "{context:?} {word} {at}");
    }

    #[test]
    fn edges_classes_and_alternatives() {
        check("", "abc", 1, true, true);
        check("#", "abc", 0, true, true);
        check("#", "abc", 1, true, false);
        check("#", "abc", 3, false, true);
        check("{v}", "abc", 1, true, true);
        check("[^{v}]", "abc", 1, true, false);
        check("[^{v}]", "abc", 0, true, false);
        check("[#{v}]", "abc", 0, true, true);
        check("#[ab]", "abc", 1, true, true);
        check("#[ab]", "abc", 2, true, false);
        check("bc#", "abc", 1, false, true);
        check("x|bc", "abc", 1, false, true);
        check("bcd", "abc", 1, false, false);
    }

    #[test]
    fn slips_are_told() {
        for slip in ["[ab", "{v", "{w}", "a|", "]", "[{w}]"] {
            let classes = [("v".to_owned(), "aeiou".to_owned())];
            assert!(Context::parse(slip, &classes).is_err(), "{slip}");
        }
    }
}
