//! Problems with their source lines, in the reader's language.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use glossary::l10n::Speaker;
use glossary::load::Source;
use glossary::vocabulary::{Problem, Severity, Span};

/// Renders problems of these sources.
pub(crate) struct Diagnostics<'a> {
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
            let mut snippet = Snippet::source(source.text.as_ref()).path(source.name.as_str());
            if file == problem.source {
                snippet = snippet
                    .annotation(AnnotationKind::Primary.span(shown(problem.span, &source.text)));
            }
            for label in problem.labels.iter().filter(|label| label.source == file) {
                snippet = snippet.annotation(
                    AnnotationKind::Context
                        .span(shown(label.span, &source.text))
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
