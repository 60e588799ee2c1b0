//! Markdown: the running text of each block is one piece of prose, whatever is emphasised or linked in it; code, tags,
//! link targets and front matter are protected, and so is what a block quote quotes.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Segment, cut};
use crate::text::{Zone, ZoneKind, outermost, zones_in};
use crate::vocabulary::Span;

/// The parts of a Markdown text.
pub(super) fn segments(text: &str) -> Vec<Segment> {
    // The parser would take the mark for a letter of the first line.
    let skipped = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let body = text.get(skipped..).unwrap_or_default();
    let mut reader = Reader {
        body,
        ..Reader::default()
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_GFM;
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        reader.event(&event, range);
    }
    reader.end_block();
    let mut zones = outermost(reader.zones);
    let shown = shown(body, &reader.blocks, &zones, &reader.decoded);
    for mut zone in zones_in(&shown, &reader.blocks) {
        // A mark that is written as an entity is shorter than the entity.
        let from = reader
            .decoded
            .partition_point(|(span, _)| span.end < zone.span.end);
        let entity = reader.decoded.get(from);
        let entity = entity.filter(|(span, _)| span.start < zone.span.end);
        zone.span.end = entity.map_or(zone.span.end, |(span, _)| span.end);
        zones.push(zone);
    }
    let mut segments = cut(&reader.blocks, &outermost(zones));
    for segment in &mut segments {
        segment.span = segment.span.shifted(skipped);
    }
    segments
}

#[derive(Default)]
struct Reader<'a> {
    body: &'a str,
    // Running text of each block, from its first inline element to its last.
    blocks: Vec<Span>,
    block: Option<Span>,
    zones: Vec<Zone>,
    // Entities and escapes with the text they stand for.
    decoded: Vec<(Span, String)>,
    // Ends of protected elements that are open, whose contents are not looked at.
    closed_until: usize,
    // Links that are open: where they end, and where their text has ended so far.
    links: Vec<(Span, usize)>,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        let span = Span::from(range);
        if span.start < self.closed_until {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_link(),
            Event::End(end) if !is_inline(*end) => self.end_block(),
            Event::Text(shown) => {
                if span.of(self.body) != shown.as_ref() {
                    self.decoded.push((span, shown.to_string()));
                }
                self.inline(span);
            }
            Event::Code(_) => self.protect_inline(span, ZoneKind::Code),
            Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => self.protect_inline(span, ZoneKind::Markup),
            Event::End(_) | Event::SoftBreak | Event::HardBreak => self.inline(span),
            Event::Html(_) => self.protect(span, ZoneKind::Markup),
            Event::Rule => self.end_block(),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::BlockQuote(_) => self.protect(span, ZoneKind::Quotation),
            Tag::CodeBlock(_) => self.protect(span, ZoneKind::Code),
            Tag::HtmlBlock => self.protect(span, ZoneKind::Markup),
            Tag::MetadataBlock(_) => self.protect(span, ZoneKind::Metadata),
            Tag::Link { link_type, .. } | Tag::Image { link_type, .. } => {
                self.start_link(*link_type, span);
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => self.inline(span),
            _ => self.end_block(),
        }
    }

    fn start_link(&mut self, kind: LinkType, span: Span) {
        match kind {
            LinkType::Inline | LinkType::Reference | LinkType::ReferenceUnknown => {
                self.inline(span);
                self.links.push((span, span.start));
            }
            LinkType::Email => self.protect_inline(span, ZoneKind::Email),
            // The text of the others is also what leads to their target: to edit it would break the link.
            _ => self.protect_inline(span, ZoneKind::Url),
        }
    }

    // What stands between the text of a link and its end is its target.
    fn end_link(&mut self) {
        if let Some((span, text_end)) = self.links.pop() {
            // A target that is left without text before it begins at the bracket.
            let start = text_end.max(span.start + 1).min(span.end);
            self.zone(Span::new(start, span.end), ZoneKind::Url);
            self.inline(span);
        }
    }

    fn inline(&mut self, span: Span) {
        self.block = Some(self.block.map_or(span, |block| block.to(span)));
        for (link, text_end) in &mut self.links {
            // The link itself is announced before its contents.
            if link.contains(span) && *link != span {
                *text_end = span.end.max(*text_end);
            }
        }
    }

    fn protect_inline(&mut self, span: Span, kind: ZoneKind) {
        self.inline(span);
        self.zone(span, kind);
        self.closed_until = span.end;
    }

    fn protect(&mut self, span: Span, kind: ZoneKind) {
        self.end_block();
        self.zone(span, kind);
        self.closed_until = span.end;
    }

    fn zone(&mut self, span: Span, kind: ZoneKind) {
        let end = span.start + span.of(self.body).trim_end().len();
        let span = Span::new(span.start, end);
        self.zones.push(Zone { span, kind });
    }

    fn end_block(&mut self) {
        self.blocks.extend(self.block.take());
    }
}

// The text with everything blank that is not running text, and entities as the letters they stand for: of the same
// length, so that places in it are places in the body.
fn shown(body: &str, blocks: &[Span], protected: &[Zone], decoded: &[(Span, String)]) -> String {
    let mut shown = String::with_capacity(body.len());
    let mut decoded = decoded.iter().peekable();
    for segment in cut(blocks, protected) {
        if segment.kind != super::SegmentKind::Prose {
            continue;
        }
        blank(&mut shown, segment.span.start);
        while decoded
            .next_if(|(span, _)| span.start < shown.len())
            .is_some()
        {}
        while let Some((span, text)) = decoded.next_if(|(span, _)| segment.span.contains(*span)) {
            shown.push_str(Span::new(shown.len(), span.start).of(body));
            if text.len() <= span.len() {
                shown.push_str(text);
            }
            blank(&mut shown, span.end);
        }
        shown.push_str(Span::new(shown.len(), segment.span.end).of(body));
    }
    blank(&mut shown, body.len());
    shown
}

fn blank(shown: &mut String, until: usize) {
    let missing = until.saturating_sub(shown.len());
    shown.extend(std::iter::repeat_n(' ', missing));
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}
