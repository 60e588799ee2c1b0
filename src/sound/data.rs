//! What `glossary/sound` says, as plain values. Costs are hundredths of an unrelated sound.

use crate::vocabulary::{Lang, Script, Span};

/// One convention of spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReaderData {
    /// Name, as explanations show it.
    pub name: String,
    /// The reader whose letters and rules it starts from.
    pub base: Option<String>,
    /// Script that it reads.
    pub script: Script,
    /// Languages whose texts are written so.
    pub langs: Vec<Lang>,
    /// How much less likely it is than the convention that one would expect.
    pub prior: u16,
    /// Whether `I` is the capital of a dotless letter.
    pub turkic: bool,
    /// Whether names came into this convention through Russian; `None`: as the base.
    pub russian: Option<bool>,
    /// Whether names of one language are told apart by every letter of it: an orthography, not a transcription.
    pub strict: Option<bool>,
    /// Whether a vowel that nobody writes breaks clusters at the beginning of words.
    pub schwa: bool,
    /// Letters that are vowels; empty: those of the base.
    pub vowels: String,
    /// Letters and their sounds.
    pub letters: Vec<(String, String)>,
    /// Sequences whose sound depends on what stands beside them.
    pub rules: Vec<RuleData>,
    /// Words with their sounds, executed by `lint`.
    pub examples: Vec<ExampleData>,
    /// Index of the source it was read from, and the span of its name there.
    pub origin: (usize, Span),
}

/// A sequence in a context. `#` is the edge of the word, `V` a vowel, `C` another letter; other characters are themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleData {
    /// The letters.
    pub text: String,
    /// What must stand before; empty: anything.
    pub after: String,
    /// What must stand behind; empty: anything.
    pub before: String,
    /// Sounds with what each costs, the likeliest first.
    pub sounds: Vec<(String, u16)>,
}

/// An executed example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleData {
    /// The word.
    pub text: String,
    /// One of its readings.
    pub sounds: String,
    /// Its place in the source of the reader.
    pub span: Span,
}

/// Inventory and costs.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CostData {
    /// Symbols of vowels.
    pub vowels: String,
    /// Symbol of the vowel that is said and not written.
    pub schwa: String,
    /// Symbols of consonants.
    pub consonants: String,
    /// Consonants that share a place in skeletons.
    pub classes: Vec<String>,
    /// Pairs of sounds that are heard as one.
    pub fuse: Vec<(String, String)>,
    /// Where nothing else is said.
    pub default: DefaultCosts,
    /// Sounds that are taken for each other.
    pub pairs: Vec<PairData>,
    /// Sounds that may be missing.
    pub gaps: Vec<GapData>,
}

/// Costs of what no table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "glossary/sound/costs.toml describes each")]
pub struct DefaultCosts {
    pub consonants: u16,
    pub vowels: u16,
    pub mixed: u16,
    pub consonant_gap: u16,
    pub vowel_gap: u16,
    pub initial_vowel_gap: u16,
    pub double_vowel_gap: u16,
    pub strict: u16,
    pub shortest: u16,
    pub ending: u16,
}

/// Two sounds that are taken for each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairData {
    /// Their symbols, two.
    pub sounds: String,
    /// What it costs.
    pub cost: u16,
    /// What it costs where the second stands in a spelling that came through Russian.
    pub russian: Option<u16>,
}

/// A sound that may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapData {
    /// Its symbol.
    pub sound: char,
    /// Where.
    pub place: Option<Place>,
    /// What it costs.
    pub cost: u16,
    /// What it costs where the spelling without it came through Russian.
    pub russian: Option<u16>,
}

/// Where in a word a sound stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At its beginning.
    First,
    /// Between vowels.
    Between,
    /// After a vowel, with none behind it.
    Coda,
    /// After a consonant.
    Cluster,
}

impl Place {
    /// All places.
    pub const ALL: [Self; 4] = [Self::First, Self::Between, Self::Coda, Self::Cluster];

    /// The word of the data.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Between => "between",
            Self::Coda => "coda",
            Self::Cluster => "cluster",
        }
    }
}

/// An ending of surnames or patronymics, or a word that follows a father's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingData {
    /// Endings of one group are one ending spelled differently.
    pub group: String,
    /// Its sounds.
    pub sounds: Vec<String>,
    /// What it costs against another one of its group.
    pub apart: u16,
    /// It makes a patronymic of a given name.
    pub patronymic: bool,
    /// Its bearers drop it or change it for another such ending.
    pub dropped: bool,
    /// It is a word by itself.
    pub word: bool,
}

/// How distances become verdicts. `docs/matching.md` says how the numbers were fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct VerdictData {
    /// At least this probability (thousandths) is `same`.
    pub same: u16,
    /// Less than this is `different`; between the two is `unsure`.
    pub different: u16,
    /// Words farther apart than this (thousandths) are other words.
    pub apart: u16,
    /// No probability is greater (thousandths), unless the names are equal letter for letter.
    pub surest: u16,
    /// Words that are one slip of typing apart are so far apart (thousandths); 0: they are other words.
    pub slip: u16,
    /// Words nearer than this sound equal.
    pub equal: u16,
    /// From the distance of names to a probability.
    pub logistic: Logistic,
}

/// Coefficients in thousandths: probability = 1 / (1 + exp(-(intercept + Σ coefficient · feature))).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Logistic {
    /// Where all features are nought.
    pub intercept: i32,
    /// A unit of distance of the worst pair of words.
    pub distance: i32,
    /// A sound of the longest stem, up to eight.
    pub length: i32,
    /// A word that one name lacks.
    pub omitted: i32,
    /// A word of a patronymic that one name lacks.
    pub free: i32,
    /// A word of which one name has only the initial.
    pub initial: i32,
    /// A surname with another ending, or without.
    pub ending: i32,
    /// A further pair of words that agree.
    pub paired: i32,
    /// A pair that a list of names has as one.
    pub listed: i32,
    /// A word that differs by a slip of typing.
    pub slip: i32,
    /// The logarithm of how many words of an index are as near, this one with them.
    pub rivals: i32,
    /// Where a name lacks a word: the logarithm of how many names of an index have the rarest of those that agree.
    pub bearers: i32,
}
