//! The sounds of a language as far as endings ask for them: vowels, syllables, harmony.

/// Letters and how they sound.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sounds {
    /// Vowels in small letters, longest first: digraphs before their parts.
    pub vowels: Vec<String>,
    /// Small letters that Unicode's default gets wrong.
    pub small: Vec<(char, char)>,
    /// Small letters that capitals write as several, with those in small letters: և, and ԵՎ in capitals.
    pub ligatures: Vec<(char, String)>,
    /// Letters that stand for several sounds, as `C` and `V`.
    pub patterns: Vec<(char, String)>,
    /// Whether two consonants at the beginning are read with a vowel between or before them.
    pub hidden_vowel: bool,
    /// Consonants that join the one before them: no vowel is read there.
    pub glides: Vec<char>,
    /// Vowel harmony.
    pub harmony: Vec<Harmony>,
}

/// One capital letter of the templates: a vowel that follows the last vowel of the word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Harmony {
    /// The capital letter.
    pub letter: char,
    /// What is written, and the last vowels it is written after.
    pub after: Vec<(char, String)>,
    /// What is written when the word has no vowel.
    pub otherwise: char,
}

/// How a word sounds at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Ending {
    pub(super) last_vowel: Option<char>,
    pub(super) in_vowel: bool,
}

impl Sounds {
    /// The word in small letters, one letter for one.
    pub(super) fn lower(&self, word: &str) -> String {
        let mut lower = String::with_capacity(word.len());
        lower.extend(word.chars().map(|letter| self.lower_letter(letter)));
        lower
    }

    /// The end of a word.
    pub(super) fn ending(&self, word: &str) -> Ending {
        self.continued(Ending::default(), word)
    }

    /// The end of a word after `more` was added to it.
    pub(super) fn continued(&self, ending: Ending, more: &str) -> Ending {
        let mut ending = ending;
        self.scan(&self.lower(more), |vowel, letter| {
            ending.in_vowel = vowel;
            if vowel {
                ending.last_vowel = Some(letter);
            }
        });
        ending
    }

    /// Consonants and vowels in order, as `C` and `V`.
    pub(super) fn pattern(&self, word: &str) -> String {
        let mut pattern = String::new();
        self.scan(&self.lower(word), |vowel, _| {
            pattern.push(if vowel { 'V' } else { 'C' });
        });
        pattern
    }

    /// Number of syllables, with those that are heard and not written.
    pub(super) fn syllables(&self, word: &str) -> usize {
        let mut written = 0;
        let mut vowel_at = None;
        let mut at = 0;
        let lower = self.lower(word);
        self.scan(&lower, |vowel, _| {
            if vowel {
                written += 1;
                vowel_at = vowel_at.or(Some(at));
            }
            at += 1;
        });
        let second = lower.chars().nth(1);
        let hidden = self.hidden_vowel
            && at > 1
            && vowel_at.is_none_or(|at| at > 1)
            && !second.is_some_and(|letter| self.glides.contains(&letter));
        written + usize::from(hidden)
    }

    /// Whether a text in small letters begins with a vowel.
    pub(super) fn begins_with_vowel(&self, text: &str) -> bool {
        self.vowels
            .iter()
            .any(|vowel| text.starts_with(vowel.as_str()))
    }

    /// The vowel that a capital letter of a template stands for.
    pub(super) fn harmonise(&self, letter: char, last_vowel: Option<char>) -> Option<char> {
        let harmony = self.harmony.iter().find(|row| row.letter == letter)?;
        let found = last_vowel.and_then(|vowel| {
            harmony
                .after
                .iter()
                .find(|(_, vowels)| vowels.contains(vowel))
        });
        Some(found.map_or(harmony.otherwise, |(written, _)| *written))
    }

    fn lower_letter(&self, letter: char) -> char {
        if letter.is_lowercase() {
            return letter;
        }
        if let Some((_, small)) = self.small.iter().find(|(capital, _)| *capital == letter) {
            return *small;
        }
        let mut small = letter.to_lowercase();
        match (small.next(), small.next()) {
            (Some(only), None) => only,
            _ => letter,
        }
    }

    fn scan(&self, lowered: &str, mut each: impl FnMut(bool, char)) {
        let mut rest = lowered;
        while let Some(letter) = rest.chars().next() {
            if let Some(vowel) = self
                .vowels
                .iter()
                .find(|vowel| vowel.starts_with(letter) && rest.starts_with(vowel.as_str()))
            {
                each(true, letter);
                rest = rest.get(vowel.len()..).unwrap_or_default();
                continue;
            }
            if let Some((_, pattern)) = self.patterns.iter().find(|(known, _)| *known == letter) {
                for sound in pattern.chars() {
                    each(sound == 'V', letter);
                }
            } else if letter.is_alphabetic() {
                each(false, letter);
            }
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
}
