//! The case forms of a term, or of the surname or given name in it, as texts have them.

use super::{Part, part_text};
use crate::grammar::{Features, Paradigms};
use crate::vocabulary::{Concept, Kind, Lang, Number, Term};

/// The paradigm of a term, or of the surname or given name in it. Names of persons and places have no plural.
pub(crate) fn cells(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
) -> Vec<(Features, String)> {
    cells_where(paradigms, concept, term, part, |_| true)
}

/// Those of its cells whose features are wanted.
fn cells_where(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
    wanted: impl Fn(Features) -> bool,
) -> Vec<(Features, String)> {
    let Some(lemma) = part_text(term, part) else {
        return Vec::new();
    };
    let mut grammar = (*term.grammar).clone();
    // Surnames of women decline otherwise, or not at all.
    grammar.gender = grammar.gender.or(concept.gender);
    let name = matches!(concept.kind, Kind::Person | Kind::Place);
    let one = name && term.grammar.number != Number::Plural;
    paradigms.cells(term.lang, lemma, &grammar, |features| {
        (!one || features.number == Number::Singular) && wanted(features)
    })
}

/// As `cells`, with forms that a name has in use though its paradigm is another: Xankəndində beside Xankəndidə.
pub(crate) fn cells_in_use(
    paradigms: &Paradigms,
    concept: &Concept,
    term: &Term,
    part: Part,
) -> Vec<(Features, String)> {
    let mut all = cells(paradigms, concept, term, part);
    if concept.kind == Kind::Place && !term.grammar.px {
        let mut as_possessive = term.clone();
        as_possessive.grammar.px = true;
        let plain = |features: Features| !features.possessive;
        all.extend(cells_where(paradigms, concept, &as_possessive, part, plain));
    }
    all
}

/// A form and its other shapes: the Armenian article before a vowel, its extensions, and in place of the hyphen behind
/// an acronym an apostrophe.
pub(crate) fn shapes(
    paradigms: &Paradigms,
    lang: Lang,
    (features, form): (Features, String),
) -> Vec<(Features, String)> {
    let mut forms = vec![form.clone()];
    // Without an article the last letter is the noun's own.
    if features.definite {
        forms.extend(paradigms.variants(lang, &form));
        // How an acronym is read its letters do not tell: both articles are written.
        let acronym = form.rsplit_once('-').map(|(acronym, _)| acronym);
        if acronym.is_some_and(|acronym| !acronym.contains(char::is_lowercase)) {
            forms.extend(paradigms.bases(lang, &form));
        }
    }
    let extended = paradigms.extended(lang, features, &form);
    forms.extend(extended.map(|(_, form)| form));
    let apostrophes = forms.iter().filter_map(|form| {
        let (acronym, ending) = form.rsplit_once('-')?;
        let small = |part: &str| part.chars().all(char::is_lowercase);
        (small(ending) && !acronym.ends_with(char::is_lowercase))
            .then(|| format!("{acronym}’{ending}"))
    });
    let apostrophes: Vec<String> = apostrophes.collect();
    forms.extend(apostrophes);
    forms.into_iter().map(|form| (features, form)).collect()
}
