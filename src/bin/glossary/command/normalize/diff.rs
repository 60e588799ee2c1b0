//! Unified diffs that `git apply` takes.

use similar::TextDiff;

use super::file::Checked;

/// The diff of one file; empty when nothing changes.
pub(super) fn unified(checked: &Checked) -> String {
    if !checked.changes() {
        return String::new();
    }
    let (old, new) = checked.both();
    let path = checked
        .file
        .path
        .trim_start_matches("./")
        .trim_start_matches('/');
    TextDiff::from_lines(&old, &new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}
