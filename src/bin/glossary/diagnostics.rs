//! Problems with their source lines, in the reader's language.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use glossary::l10n::Speaker;
use glossary::load::Source;
use glossary::vocabulary::{LineIndex, Message, Position, Problem, Severity, Span};

/// Problems of one kind that are shown of one source.
const MOST_SHOWN: usize = 20;

/// Renders problems of these sources.
pub(crate) struct Diagnostics<'a> {
    lines: Vec<OnceCell<LineIndex>>,
    sources: &'a [Source],
    locale: &'a Speaker,
    renderer: Renderer,
}

impl<'a> Diagnostics<'a> {
    /// Problems of `sources`, as `locale` says them.
    pub(crate) fn new(sources: &'a [Source], locale: &'a Speaker, color: bool) -> Self {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        Self {
            lines: sources.iter().map(|_| OnceCell::new()).collect(),
            sources,
            locale,
            renderer: renderer.decor_style(DecorStyle::Ascii),
        }
    }

    /// One problem: what, where, why, and what to do.
    pub(crate) fn render(&self, problem: &Problem) -> String {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = self.locale.say(&problem.message);
        let mut group: Group<'_> = level
            .primary_title(title)
            .id(problem.message.id())
            .elements(self.snippets(problem));
        if let Some(help) = &problem.help {
            group = group.element(Level::HELP.message(self.locale.say(help)));
        }
        self.renderer.render(&[group])
    }

    /// All of them, with an empty line between.
    pub(crate) fn render_all(&self, problems: &[Problem]) -> String {
        let texts: Vec<String> = problems
            .iter()
            .map(|problem| self.render(problem))
            .collect();
        texts.join("\n\n")
    }

    /// The first few of each kind and source, in their order, and of the rest how many there are: nobody reads half a million.
    pub(crate) fn render_few(&self, problems: &[&Problem]) -> Vec<String> {
        let mut counts: BTreeMap<(usize, &'static str), usize> = BTreeMap::new();
        let mut texts = Vec::new();
        for problem in problems {
            let key = (problem.source, problem.message.id());
            let count = counts.entry(key).or_default();
            *count += 1;
            if *count <= MOST_SHOWN {
                texts.push(self.render(problem));
            }
        }
        let more = counts.into_iter().filter(|(_, count)| *count > MOST_SHOWN);
        texts.extend(more.map(|((source, code), count)| {
            let path = self.sources.get(source).map_or("", |source| &source.name);
            self.locale.say(&Message::MoreProblems {
                count: (count - MOST_SHOWN).to_string(),
                code: code.to_owned(),
                path: path.to_owned(),
            })
        }));
        texts
    }

    /// Line and column of a byte of a source.
    pub(crate) fn position(&self, source: usize, byte: usize) -> Position {
        let text = self.sources.get(source).map_or("", |source| &source.text);
        let lines = self.lines.get(source);
        let lines = lines.map(|lines| lines.get_or_init(|| LineIndex::new(text)));
        lines.map_or(Position { line: 1, column: 1 }, |lines| {
            lines.position(text, byte)
        })
    }

    /// The place of the problem, then those of its causes; one snippet a source.
    fn snippets(&self, problem: &Problem) -> Vec<Snippet<'_, annotate_snippets::Annotation<'_>>> {
        let mut snippets = Vec::new();
        let mut files = vec![problem.source];
        for label in &problem.labels {
            if !files.contains(&label.source) {
                files.push(label.source);
            }
        }
        for file in files {
            let Some(source) = self.sources.get(file) else {
                continue;
            };
            let labels = || problem.labels.iter().filter(|label| label.source == file);
            let own = (file == problem.source).then_some(problem.span);
            let all = labels().map(|label| label.span).chain(own);
            let all = all.map(|span| shown(span, &source.text));
            let Some(part) =
                all.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end))
            else {
                continue;
            };
            // The renderer reads all that it is given: only the lines in question.
            let start = source
                .text
                .get(..part.start)
                .and_then(|text| text.rfind('\n'));
            let start = start.map_or(0, |end| end + 1);
            let rest = source.text.get(part.end..).unwrap_or_default();
            let end = part.end + rest.find('\n').map_or(rest.len(), |end| end + 1);
            let text = source.text.get(start..end).unwrap_or_default();
            let place = |span| {
                let place = shown(span, &source.text);
                place.start - start..place.end - start
            };
            let mut snippet = Snippet::source(text)
                .line_start(self.position(file, start).line)
                .path(source.name.as_str());
            if let Some(span) = own {
                snippet = snippet.annotation(AnnotationKind::Primary.span(place(span)));
            }
            for label in labels() {
                snippet = snippet.annotation(
                    AnnotationKind::Context
                        .span(place(label.span))
                        .label(self.locale.say(&label.message)),
                );
            }
            snippets.push(snippet);
        }
        snippets
    }
}

/// A place that can be underlined: inside the text, on its first line when it spans several.
fn shown(span: Span, text: &str) -> std::ops::Range<usize> {
    let end = text.trim_end().len();
    let start = span.start.min(end);
    let line = text
        .get(start..span.end.min(text.len()))
        .and_then(|part| part.lines().next())
        .map_or(0, str::len);
    start..(start + line)
}
