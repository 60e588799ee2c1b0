//! One page for a browser: the texts with their names marked, and below each a list of them for those who cannot hover.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use glossary::vocabulary::{Kind, Lang, Message};

use super::files::Part;
use super::{Desk, Shown};
use crate::error::CliError;

/// A page as it grows: only the names of one text are kept.
pub(super) struct Page<'a> {
    desk: &'a Desk<'a>,
    title: String,
    begun: bool,
    /// The concepts of the text that is open, by index, with how often they are named.
    names: BTreeMap<usize, usize>,
    lang: Option<Lang>,
}

const STYLE: &str = "
:root { color-scheme: light dark; --person: #cfe2ff; --place: #d3f0d0; --organisation: #ffe7b3; --term: #efdcf7; --edge: #0003; }
@media (prefers-color-scheme: dark) {
  :root { --person: #1c3d66; --place: #1f4a22; --organisation: #574312; --term: #472a55; --edge: #fff4; }
}
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; }
section { border-top: 1px solid var(--edge); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: .2em; padding: 0 .15em; border-bottom: 2px solid var(--edge); }
mark.person { background: var(--person); }
mark.place { background: var(--place); border-bottom-style: dotted; }
mark.organisation { background: var(--organisation); border-bottom-style: dashed; }
mark.term { background: var(--term); border-bottom-style: double; }
mark.quoted { font-style: italic; }
mark.open { outline: 1px dashed currentColor; }
ul { padding-left: 1.2em; }
li { overflow-wrap: anywhere; }
";

impl<'a> Page<'a> {
    pub(super) fn new(desk: &'a Desk<'a>, paths: &[String]) -> Self {
        let path = paths.join(", ");
        Self {
            desk,
            title: desk.session.say(&Message::NamesOfText { path }),
            begun: false,
            names: BTreeMap::new(),
            lang: None,
        }
    }

    pub(super) fn part(&mut self, part: &Part<'_>, shown: &[Shown<'_>]) -> Result<(), CliError> {
        let mut out = String::new();
        if part.is_first {
            out.push_str(&self.close());
            self.lang = part.lang;
            let lang = part.lang.as_ref().map_or("", Lang::as_str);
            let path = escaped(part.path);
            let _infallible = write!(
                out,
                "<section>\n<h1>{path}</h1>\n<div class=\"text\" lang=\"{lang}\">"
            );
        }
        let mut at = 0;
        for one in shown {
            let span = one.mention.span;
            out.push_str(&escaped(part.text.get(at..span.start).unwrap_or_default()));
            out.push_str(&self.mark(one, span.of(part.text)));
            at = span.end;
            for term in &one.meant {
                *self.names.entry(term.concept).or_default() += 1;
            }
        }
        out.push_str(&escaped(part.text.get(at..).unwrap_or_default()));
        self.write(&out)
    }

    pub(super) fn finish(&mut self) -> Result<(), CliError> {
        let end = self.close();
        self.write(&format!("{end}</body>\n</html>\n"))
    }

    fn mark(&self, one: &Shown<'_>, name: &str) -> String {
        let desk = self.desk;
        let mut classes = vec![desk.kind(one).as_str()];
        classes.extend(one.mention.is_quoted().then_some("quoted"));
        classes.extend(one.is_open().then_some("open"));
        let mut about = Vec::new();
        for term in &one.meant {
            if let Some((concept, _)) = desk.concept(*term) {
                let kind = desk.kind_name(concept.kind);
                let gloss = concept.gloss.as_deref().unwrap_or(concept.id.as_str());
                about.push(format!("{kind}: {gloss}"));
            }
        }
        about.push(one.mention.layer.as_str().to_owned());
        about.extend(desk.case_name(one));
        if one.mention.is_quoted() {
            about.push(desk.session.say(&Message::InQuotation {}));
        }
        let id = if one.is_open() {
            String::new()
        } else {
            format!(" data-id=\"{}\"", escaped(&desk.ids(one).concat()))
        };
        format!(
            "<mark class=\"{}\"{id} title=\"{}\">{}</mark>",
            classes.join(" "),
            escaped(&about.join("; ")),
            escaped(name)
        )
    }

    /// The end of the text that is open, with its names.
    fn close(&mut self) -> String {
        let names = std::mem::take(&mut self.names);
        let mut out = String::new();
        if !self.begun {
            return out;
        }
        out.push_str("</div>\n");
        let mut items: Vec<(Kind, String)> = Vec::new();
        for (concept, count) in names {
            let Some(concept) = self.desk.glossary.concepts().get(concept) else {
                continue;
            };
            let term = self.lang.and_then(|lang| concept.preferred(lang));
            let term = term.or(concept.terms.first());
            let name = term.map_or(concept.id.as_str(), |term| &term.text);
            let count = self.desk.session.say(&Message::TimesFound {
                count: count.to_string(),
            });
            let gloss = concept.gloss.as_deref().unwrap_or_default();
            let item = format!(
                "<li><mark class=\"{}\">{}</mark> {} <small>{}, {}</small></li>\n",
                concept.kind.as_str(),
                escaped(name),
                escaped(gloss),
                escaped(concept.id.as_str()),
                escaped(&count)
            );
            items.push((concept.kind, item));
        }
        for kind in Kind::ALL {
            let mut of_kind = items.iter().filter(|(own, _)| own == kind).peekable();
            if of_kind.peek().is_none() {
                continue;
            }
            let name = escaped(&self.desk.kind_name(*kind));
            let _infallible = writeln!(out, "<h2>{name}</h2>\n<ul>");
            out.extend(of_kind.map(|(_, item)| item.as_str()));
            out.push_str("</ul>\n");
        }
        out.push_str("</section>\n");
        out
    }

    fn write(&mut self, text: &str) -> Result<(), CliError> {
        let output = self.desk.session.output;
        if !self.begun {
            self.begun = true;
            let head = format!(
                "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
                 <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
                 <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
                self.desk.session.locale.lang(),
                escaped(&self.title)
            );
            output.bytes(head.as_bytes())?;
        }
        // A page has no colours of a terminal; what looks like them is a part of the text.
        output.bytes(text.as_bytes())
    }
}

/// Text as HTML. Control characters have no place there.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            // A line ends once.
            '\r' => {}
            letter if letter.is_control() => out.push('\u{FFFD}'),
            letter => out.push(letter),
        }
    }
    out
}
