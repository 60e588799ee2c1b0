//! One line a query. Candidates stand in one cell with `|` between them, the likeliest first.

use glossary::matching::{Answer, Candidate};

use super::Desk;

/// Query, status, ids, kinds, scores, layer, then the names in each language.
pub(super) fn line(desk: &Desk<'_>, query: &str, answer: &Answer) -> String {
    let all = |cell: &dyn Fn(&Candidate) -> String| -> String {
        let cells: Vec<String> = answer.candidates.iter().map(cell).collect();
        cells.join("|")
    };
    let concept = |candidate: &Candidate| desk.glossary.concepts().get(candidate.concept);
    let layer = answer.candidates.first().map(|first| first.layer.as_str());
    let mut cells = vec![
        query.to_owned(),
        answer.outcome.as_str().to_owned(),
        all(&|candidate| {
            concept(candidate).map_or(String::new(), |concept| concept.id.to_string())
        }),
        all(&|candidate| {
            concept(candidate).map_or(String::new(), |concept| concept.kind.as_str().to_owned())
        }),
        all(&|candidate| format!("{:.2}", candidate.score)),
        layer.unwrap_or_default().to_owned(),
    ];
    let renderings: Vec<_> = answer
        .candidates
        .iter()
        .map(|candidate| desk.renderings(candidate))
        .collect();
    for column in 0..desk.args.to.len() {
        let names: Vec<&str> = renderings
            .iter()
            .filter_map(|row| row.get(column))
            .map(|(_, rendering)| {
                rendering
                    .as_ref()
                    .map_or("", |rendering| rendering.text.as_str())
            })
            .collect();
        cells.push(names.join("|"));
    }
    let clean: Vec<String> = cells
        .iter()
        .map(|cell| cell.replace(['\t', '\n', '\r'], " "))
        .collect();
    clean.join("\t")
}
