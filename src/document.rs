//! File formats: which bytes of a file are prose, which are protected and why. Nothing is written back but edits of
//! those bytes, so everything else stays as it was: markup, byte order mark, line endings.

mod markdown;
mod plain;

use std::path::Path;

use crate::text::{Zone, ZoneKind};
use crate::vocabulary::Span;

/// A file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Format {
    /// Text without markup.
    #[default]
    Plain,
    /// `CommonMark`, with tables, footnotes and front matter.
    Markdown,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Markdown];

    /// The format that a path's extension tells; `None` when it tells none that is known.
    pub fn from_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "txt" | "text" => Some(Self::Plain),
            "md" | "markdown" | "mdown" | "mkd" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// The format of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// The name, as options and JSON write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Markdown => "markdown",
        }
    }
}

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Segment {
    /// Which bytes.
    pub span: Span,
    /// What they are.
    pub kind: SegmentKind,
}

/// What a part of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// The writer's own words, which may be edited.
    Prose,
    /// To be left alone and counted.
    Protected(ZoneKind),
}

/// The parts of a file that hold words, in order and apart. Bytes between them are markup.
pub fn segments(format: Format, text: &str) -> Vec<Segment> {
    match format {
        Format::Plain => plain::segments(text),
        Format::Markdown => markdown::segments(text),
    }
}

/// The stretches that a reader reads, in order: prose with the quotations and addresses inside it, without code, markup
/// and metadata. `segments` are those of this text.
pub fn readable(segments: &[Segment], text: &str) -> Vec<Span> {
    let unread = |kind| matches!(kind, ZoneKind::Code | ZoneKind::Markup | ZoneKind::Metadata);
    let mut stretches: Vec<Span> = Vec::new();
    for segment in segments {
        if matches!(segment.kind, SegmentKind::Protected(kind) if unread(kind)) {
            continue;
        }
        // What stands on one line is one stretch, whatever inline markup parts it.
        let joins = stretches.last().is_some_and(|last| {
            let between = Span::new(last.end, segment.span.start);
            !between.of(text).contains('\n')
        });
        match stretches.last_mut().filter(|_| joins) {
            Some(last) => *last = last.to(segment.span),
            None => stretches.push(segment.span),
        }
    }
    stretches
}

/// Why the bytes at `span` are protected, where any of them are; `segments` as the function of that name gave them.
pub fn protection(segments: &[Segment], span: Span) -> Option<ZoneKind> {
    let from = segments.partition_point(|segment| segment.span.end <= span.start);
    let near = segments.iter().skip(from);
    near.take_while(|segment| segment.span.start < span.end)
        .find_map(|segment| match segment.kind {
            SegmentKind::Protected(kind) => Some(kind),
            SegmentKind::Prose => None,
        })
}

// Cuts the protected zones, which are in order and apart, out of the blocks of prose, which are too.
fn cut(blocks: &[Span], zones: &[Zone]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = zones
        .iter()
        .map(|zone| Segment {
            span: zone.span,
            kind: SegmentKind::Protected(zone.kind),
        })
        .collect();
    let mut zones = zones.iter().peekable();
    for block in blocks {
        let mut start = block.start;
        while zones.next_if(|zone| zone.span.end <= start).is_some() {}
        // A zone may reach into the next block, so it is only passed when it ends here.
        while let Some(zone) = zones.peek().filter(|zone| zone.span.start < block.end) {
            prose(&mut segments, start, zone.span.start);
            start = zone.span.end.min(block.end);
            if zone.span.end > block.end {
                break;
            }
            zones.next();
        }
        prose(&mut segments, start, block.end);
    }
    segments.sort_unstable();
    segments
}

fn prose(segments: &mut Vec<Segment>, start: usize, end: usize) {
    if start < end {
        segments.push(Segment {
            span: Span::new(start, end),
            kind: SegmentKind::Prose,
        });
    }
}
