//! Which form of a word is meant: number, case, definiteness, possession, and the names of the cells of a paradigm.

use std::fmt;

use crate::vocabulary::Number;

/// Grammatical case. A language that lacks one takes the form that its data names instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Case {
    #[default]
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Locative,
    Ablative,
    Instrumental,
}

impl Case {
    /// All cases, in the order of every table.
    pub const ALL: [Self; 7] = [
        Self::Nominative,
        Self::Genitive,
        Self::Dative,
        Self::Accusative,
        Self::Locative,
        Self::Ablative,
        Self::Instrumental,
    ];

    /// The English name: `genitive`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nominative => "nominative",
            Self::Genitive => "genitive",
            Self::Dative => "dative",
            Self::Accusative => "accusative",
            Self::Locative => "locative",
            Self::Ablative => "ablative",
            Self::Instrumental => "instrumental",
        }
    }

    /// The short name that cells are made of: `gen`.
    pub fn short(self) -> &'static str {
        match self {
            Self::Nominative => "nom",
            Self::Genitive => "gen",
            Self::Dative => "dat",
            Self::Accusative => "acc",
            Self::Locative => "loc",
            Self::Ablative => "abl",
            Self::Instrumental => "ins",
        }
    }

    /// Reads either name.
    pub fn parse(name: &str) -> Option<Self> {
        // Armenian has one oblique form for two cases; grammars of Russian have another name for its locative.
        let name = match name {
            "obl" => "gen",
            "prepositional" => "loc",
            name => name,
        };
        Self::ALL
            .into_iter()
            .find(|case| case.as_str() == name || case.short() == name)
    }
}

/// The features of one cell of a paradigm. The default is the citation form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Features {
    /// Singular or plural.
    pub number: Number,
    /// Case.
    pub case: Case,
    /// With the suffixed article, where the language has one.
    pub definite: bool,
    /// With the possessive of the third person, where the language suffixes it.
    pub possessive: bool,
}

impl Features {
    /// The singular, bare form of a case.
    pub fn of(case: Case) -> Self {
        Self {
            case,
            ..Self::default()
        }
    }

    /// The same in the plural.
    #[must_use]
    pub fn plural(self) -> Self {
        Self {
            number: Number::Plural,
            ..self
        }
    }

    /// The same with the article.
    #[must_use]
    pub fn definite(self) -> Self {
        Self {
            definite: true,
            ..self
        }
    }

    /// The same with the possessive.
    #[must_use]
    pub fn possessive(self) -> Self {
        Self {
            possessive: true,
            ..self
        }
    }

    /// Reads the name of a cell as data files have it: `nom`, `def`, `dat_def`, `pl`, `pl_gen`, `px_loc`.
    pub fn parse(cell: &str) -> Option<Self> {
        let mut features = Self::default();
        for part in cell.split('_') {
            match part {
                "sg" => features.number = Number::Singular,
                "pl" => features.number = Number::Plural,
                "px" => features.possessive = true,
                "def" => features.definite = true,
                case => features.case = Case::parse(case)?,
            }
        }
        Some(features)
    }

    /// Every combination, in the order of every table.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        [Number::Singular, Number::Plural]
            .into_iter()
            .flat_map(|number| {
                [false, true].into_iter().flat_map(move |possessive| {
                    Case::ALL.into_iter().flat_map(move |case| {
                        [false, true].into_iter().map(move |definite| Self {
                            number,
                            case,
                            definite,
                            possessive,
                        })
                    })
                })
            })
    }
}

impl fmt::Display for Features {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            (self.number == Number::Plural).then_some("pl"),
            self.possessive.then_some("px"),
            (self.case != Case::Nominative).then(|| self.case.short()),
            self.definite.then_some("def"),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            out.pad("nom")
        } else {
            out.pad(&parts.join("_"))
        }
    }
}
