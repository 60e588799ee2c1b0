//! Edits of a text: what stands where, how safe it is, and how many are applied at once.

use crate::vocabulary::Span;

/// New content for a place: an insertion where the span is empty, a deletion where the content is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// What is written there.
    pub content: String,
}

/// How far a fix may be trusted; the greater may be applied wherever the lesser may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// Only to be shown.
    Display,
    /// Applied when asked for.
    Unsafe,
    /// Changes no meaning.
    Safe,
}

/// Edits that belong together: all of them or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The edits.
    pub edits: Vec<Edit>,
    /// How far it may be trusted.
    pub safety: Safety,
}

/// Edits that can be applied at once: sorted, none touching the bytes of another.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Edits(Vec<Edit>);

impl Edit {
    /// Writes `content` at `span`.
    pub fn new(span: Span, content: impl Into<String>) -> Self {
        Self {
            span,
            content: content.into(),
        }
    }
}

impl Edits {
    /// Sorts the edits; of two that share bytes, or insert at one place, the first by place is kept (by order given where
    /// the places are equal).
    pub fn new(edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut sorted: Vec<Edit> = edits.into_iter().collect();
        sorted.sort_by_key(|edit| edit.span);
        let mut kept: Vec<Edit> = Vec::with_capacity(sorted.len());
        for edit in sorted {
            if kept.last().is_none_or(|last| apart(last.span, edit.span)) {
                kept.push(edit);
            }
        }
        Self(kept)
    }

    /// The edits of the fixes that are at least this safe. A fix that would touch an earlier one is left out whole.
    pub fn of_fixes<'a>(fixes: impl IntoIterator<Item = &'a Fix>, least: Safety) -> Self {
        let mut kept: Vec<Edit> = Vec::new();
        for fix in fixes {
            let free = |edit: &Edit| kept.iter().all(|other| free_of(other.span, edit.span));
            if fix.safety >= least && fix.edits.iter().all(free) {
                kept.extend(fix.edits.iter().cloned());
            }
        }
        Self::new(kept)
    }

    /// The edits in order.
    pub fn as_slice(&self) -> &[Edit] {
        &self.0
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with the edits made. Bytes outside their spans stay as they are; an edit whose span is not of this text
    /// is not made.
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for edit in &self.0 {
            let before = text.get(done..edit.span.start);
            if let (Some(before), Some(_)) = (before, text.get(edit.span.start..edit.span.end)) {
                out.push_str(before);
                out.push_str(&edit.content);
                done = edit.span.end;
            }
        }
        out.push_str(text.get(done..).unwrap_or_default());
        out
    }
}

// Whether `next`, which does not start earlier, may follow `last`.
fn apart(last: Span, next: Span) -> bool {
    last.end <= next.start && last != next
}

fn free_of(a: Span, b: Span) -> bool {
    if a <= b { apart(a, b) } else { apart(b, a) }
}
