//! Parts of a text that are not the writer's own words or are no words at all: quotations, addresses, handles, hashtags.
//! They are left alone and counted.

mod net;
mod quote;

use crate::vocabulary::Span;

/// A protected part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone {
    /// Where it stands, its marks included.
    pub span: Span,
    /// Why it is protected.
    pub kind: ZoneKind,
}

/// Why a part of a text is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ZoneKind {
    /// Somebody else's words.
    Quotation,
    /// A web address, with or without its scheme; the target of a link.
    Url,
    /// An e-mail address.
    Email,
    /// `@name`.
    Handle,
    /// `#word`.
    Hashtag,
    /// Code of a document.
    Code,
    /// Tags and other markup of a document.
    Markup,
    /// Front matter of a document.
    Metadata,
}

impl ZoneKind {
    /// All kinds, in the order in which they are counted.
    pub const ALL: [Self; 8] = [
        Self::Quotation,
        Self::Url,
        Self::Email,
        Self::Handle,
        Self::Hashtag,
        Self::Code,
        Self::Markup,
        Self::Metadata,
    ];

    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quotation => "quotation",
            Self::Url => "url",
            Self::Email => "email",
            Self::Handle => "handle",
            Self::Hashtag => "hashtag",
            Self::Code => "code",
            Self::Markup => "markup",
            Self::Metadata => "metadata",
        }
    }
}

/// The protected parts of plain text, in order and apart; of nested ones the outermost.
///
/// A quotation that is not closed goes to the end of its paragraph, or to the mark that closes it in a later one.
pub fn zones(text: &str) -> Vec<Zone> {
    zones_in(text, &quote::paragraphs(text))
}

/// The same for a text whose paragraphs are known.
pub(crate) fn zones_in(text: &str, paragraphs: &[Span]) -> Vec<Zone> {
    let mut found = quote::quotations(text, paragraphs);
    found.extend(net::addresses(text));
    outermost(found)
}

/// The first byte from a place on that is one of a few: most of a text is none, and eight are looked at together.
#[inline]
pub(crate) fn find_byte<const ONES: usize>(
    text: &str,
    from: usize,
    ones: [u8; ONES],
) -> Option<usize> {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let rest = text.as_bytes().get(from..)?;
    let (chunks, left) = rest.as_chunks::<8>();
    for (at, chunk) in chunks.iter().enumerate() {
        let bytes = u64::from_le_bytes(*chunk);
        let found = ones.into_iter().fold(0, |found, one| {
            // The first byte that is 0 in the difference borrows from its own highest bit.
            let differ = bytes ^ (LOW * u64::from(one));
            found | (differ.wrapping_sub(LOW) & !differ)
        }) & HIGH;
        if found != 0 {
            return Some(from + at * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let start = text.len() - left.len();
    let at = left.iter().position(|byte| ones.contains(byte));
    at.map(|at| start + at)
}

/// Sorts zones and leaves out what lies in another; what overlaps becomes one zone, of the first's kind.
pub(crate) fn outermost(mut zones: Vec<Zone>) -> Vec<Zone> {
    zones.retain(|zone| !zone.span.is_empty());
    zones.sort_by(|a, b| {
        let by_place = a.span.start.cmp(&b.span.start);
        by_place.then(b.span.end.cmp(&a.span.end)).then(a.cmp(b))
    });
    let mut kept: Vec<Zone> = Vec::with_capacity(zones.len());
    for zone in zones {
        match kept.last_mut() {
            Some(last) if zone.span.start < last.span.end => last.span = last.span.to(zone.span),
            _ => kept.push(zone),
        }
    }
    kept
}
