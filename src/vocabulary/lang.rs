//! Language tags and scripts.

use std::fmt;

/// The longest tag kept: `xxx-Script-XX` and a little more.
const MAX: usize = 15;

/// A BCP 47 language tag in canonical case (`hy`, `az-Cyrl`, `zh-Hans-CN`). Open-ended: any well-formed tag is a language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    // ASCII, padded with zeros.
    bytes: [u8; MAX],
}

impl Lang {
    /// French.
    pub const FR: Self = Self::known(*b"fr");
    /// English.
    pub const EN: Self = Self::known(*b"en");
    /// Armenian.
    pub const HY: Self = Self::known(*b"hy");
    /// Azerbaijani.
    pub const AZ: Self = Self::known(*b"az");
    /// Russian.
    pub const RU: Self = Self::known(*b"ru");
    /// The languages with full data, in the order of every table.
    pub const FULL: [Self; 5] = [Self::FR, Self::EN, Self::HY, Self::AZ, Self::RU];

    const fn known(tag: [u8; 2]) -> Self {
        let mut bytes = [0; MAX];
        bytes[0] = tag[0];
        bytes[1] = tag[1];
        Self { bytes }
    }

    /// Reads a tag: a language of two or three letters, then subtags of 1–8 letters or digits; `_` counts as `-`.
    /// `None` when it is not well formed or is longer than 15 bytes.
    pub fn parse(tag: &str) -> Option<Self> {
        if let [first, second] = tag.as_bytes()
            && first.is_ascii_lowercase()
            && second.is_ascii_lowercase()
        {
            return Some(Self::known([*first, *second]));
        }
        if tag.len() > MAX {
            return None;
        }
        let mut bytes = [0; MAX];
        let mut at = 0;
        for (index, subtag) in tag.split(['-', '_']).enumerate() {
            let letters = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
            let alphanumeric = subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let fits = if index == 0 {
                letters && matches!(subtag.len(), 2 | 3)
            } else {
                matches!(subtag.len(), 1..=8)
            };
            if !fits || !alphanumeric {
                return None;
            }
            if index > 0 {
                bytes[at] = b'-';
                at += 1;
            }
            for (offset, byte) in subtag.bytes().enumerate() {
                bytes[at] = match (index, subtag.len(), offset) {
                    (1.., 4, 0) | (1.., 2, _) => byte.to_ascii_uppercase(),
                    _ => byte.to_ascii_lowercase(),
                };
                at += 1;
            }
        }
        Some(Self { bytes })
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        let len = self.bytes.iter().position(|byte| *byte == 0).unwrap_or(MAX);
        std::str::from_utf8(&self.bytes[..len]).unwrap_or_default()
    }

    /// The tag without script and region: `az` of `az-Cyrl`.
    #[must_use]
    pub fn base(self) -> Self {
        let tag = self.as_str();
        tag.split('-').next().and_then(Self::parse).unwrap_or(self)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A writing system that names in our texts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin (`Latn`).
    Latin,
    /// Armenian (`Armn`).
    Armenian,
    /// Cyrillic (`Cyrl`).
    Cyrillic,
    /// Georgian (`Geor`).
    Georgian,
}

impl Script {
    /// All scripts.
    pub const ALL: [Self; 4] = [Self::Latin, Self::Armenian, Self::Cyrillic, Self::Georgian];

    /// The script of a letter; `None` for digits, marks, punctuation and other scripts. Ranges: Unicode `Scripts.txt`.
    pub fn of(letter: char) -> Option<Self> {
        if !letter.is_alphabetic() {
            return None;
        }
        match letter {
            'A'..='Z'
            | 'a'..='z'
            | '\u{AA}'..='\u{24F}'
            | '\u{250}'..='\u{2AF}'
            | '\u{1E00}'..='\u{1EFF}'
            | '\u{FB00}'..='\u{FB06}' => Some(Self::Latin),
            '\u{400}'..='\u{52F}'
            | '\u{1C80}'..='\u{1C8F}'
            | '\u{2DE0}'..='\u{2DFF}'
            | '\u{A640}'..='\u{A69F}' => Some(Self::Cyrillic),
            '\u{531}'..='\u{58F}' | '\u{FB13}'..='\u{FB17}' => Some(Self::Armenian),
            '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' | '\u{2D00}'..='\u{2D2F}' => {
                Some(Self::Georgian)
            }
            _ => None,
        }
    }

    /// The script of the ISO 15924 code `Latn`, `Armn`, `Cyrl` or `Geor`.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "Latn" => Some(Self::Latin),
            "Armn" => Some(Self::Armenian),
            "Cyrl" => Some(Self::Cyrillic),
            "Geor" => Some(Self::Georgian),
            _ => None,
        }
    }

    /// The ISO 15924 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Armenian => "Armn",
            Self::Cyrillic => "Cyrl",
            Self::Georgian => "Geor",
        }
    }
}
