//! Generated names in five languages, and text that has them.

use glossary::text::casing;
use glossary::vocabulary::{Glossary, Kind, Lang};

/// Syllables in the letters of each language, in its order.
const SYLLABLES: [&str; 5] = [
    "ba ral mo ten gi sha ven kor ul ad ni hes tar vo lin gar ma shu ek pa dor ye rin sa",
    "ba ral mau ten gui cha vène cor oul ad ni hesse tar vo lin gar ma chou ec pa dor yé rin sa",
    "ба рал мо тен ги ша вен кор ул ад ни хес тар во лин гар ма шу эк па дор е рин са",
    "բա րալ մո տեն գի շա վեն կոր ուլ ադ նի հես տար վո լին գար մա շու էկ պա դոր ե րին սա",
    "ba ral mo tən gi şa vən kor ul ad ni hes tar vo lin qar ma şu ək pa dor ye rin sa",
];

/// Texts of a language with names of it.
pub(super) struct Texts<'f> {
    dice: Dice,
    /// By language: its commonest words, and those of the terms of the glossary.
    words: Vec<Vec<String>>,
    forms: &'f [Vec<String>],
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % limit.max(1)
    }

    fn of<'t, T>(&mut self, list: &'t [T]) -> Option<&'t T> {
        list.get(self.below(list.len()))
    }
}

/// A table of persons and places, the same one in a row.
pub(super) fn names(count: usize) -> String {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut table = String::from("id,kind,en,fr,ru,hy,az\n");
    for number in 0..count {
        let person = number % 2 == 0;
        let kind = if person { "person" } else { "place" };
        let mut row = vec![format!("n{number}"), kind.to_owned()];
        let parts: Vec<Vec<usize>> = (0..=usize::from(person))
            .map(|part| (0..3 + part).map(|_| dice.below(24)).collect())
            .collect();
        for (lang, syllables) in Lang::FULL.into_iter().zip(ordered()) {
            let words: Vec<String> = parts
                .iter()
                .map(|part| {
                    let word = part.iter().filter_map(|at| syllables.get(*at).copied());
                    casing::capitalize(lang, &word.collect::<String>())
                })
                .collect();
            row.push(words.join(" "));
        }
        let of = |lang: Lang| {
            let at = Lang::FULL.iter().position(|one| *one == lang);
            at.and_then(|at| row.get(at + 2))
                .cloned()
                .unwrap_or_default()
        };
        let cells = [Lang::EN, Lang::FR, Lang::RU, Lang::HY, Lang::AZ].map(of);
        let head = row.get(..2).unwrap_or_default().join(",");
        table.extend([head.as_str(), ",", &cells.join(","), "\n"]);
    }
    table
}

/// The syllables by language, in the order of `Lang::FULL`.
fn ordered() -> Vec<Vec<&'static str>> {
    let written = [Lang::EN, Lang::FR, Lang::RU, Lang::HY, Lang::AZ];
    let of = |lang: Lang| {
        let at = written.iter().position(|one| *one == lang);
        let line = at.and_then(|at| SYLLABLES.get(at)).copied();
        line.unwrap_or_default().split(' ').collect()
    };
    Lang::FULL.into_iter().map(of).collect()
}

impl<'f> Texts<'f> {
    pub(super) fn new(glossary: &Glossary, forms: &'f [Vec<String>]) -> Self {
        let words = Lang::FULL.into_iter().map(|lang| {
            let common = glossary.language(lang).map_or(&[][..], |own| &own.common);
            // The commonest words are a good part of every text.
            let mut words: Vec<String> = common
                .iter()
                .flat_map(|word| vec![word.clone(); 40])
                .collect();
            let terms = glossary.terms();
            let terms =
                terms.filter(|(_, concept, term)| term.lang == lang && concept.kind == Kind::Term);
            let of_terms = terms.flat_map(|(.., term)| term.text.split([' ', '’']));
            words.extend(of_terms.filter(|word| !word.is_empty()).map(str::to_owned));
            words
        });
        Self {
            words: words.collect(),
            dice: Dice(0xD1B5_4A32_D192_ED03),
            forms,
        }
    }

    /// Paragraphs of a language, of about so many bytes: sentences with commas, quotations, elisions and figures; one word in
    /// fifty is a name.
    pub(super) fn block(&mut self, lang: usize, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 256);
        let (Some(words), Some(forms)) = (self.words.get(lang), self.forms.get(lang)) else {
            return text;
        };
        let tag = Lang::FULL.get(lang).copied().unwrap_or(Lang::EN);
        let dice = &mut self.dice;
        while text.len() < bytes {
            for _ in 0..3 + dice.below(4) {
                let quoted = dice.below(8) == 0;
                text.push_str(if quoted { "« " } else { "" });
                let count = 6 + dice.below(14);
                for at in 0..count {
                    let word = dice.of(words).map_or("", String::as_str);
                    if dice.below(50) == 0 {
                        text.push_str(dice.of(forms).map_or("", String::as_str));
                    } else if at == 0 {
                        text.push_str(&casing::capitalize(tag, word));
                    } else if tag == Lang::FR && dice.below(12) == 0 {
                        text.push_str("l’");
                        text.push_str(word);
                    } else if dice.below(60) == 0 {
                        text.push_str(&dice.below(2030).to_string());
                    } else {
                        text.push_str(word);
                    }
                    let last = at + 1 == count;
                    text.push_str(match dice.below(12) {
                        _ if last => "",
                        0 => ", ",
                        _ => " ",
                    });
                }
                text.push_str(if quoted { " »" } else { "" });
                text.push_str(if tag == Lang::HY { "։ " } else { ". " });
            }
            text.push_str("\n\n");
        }
        text
    }
}
