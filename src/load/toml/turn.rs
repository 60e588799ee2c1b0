//! Files whose tables are given away as they are read.

use super::tree::Value;

/// What such a file is read for.
pub(crate) trait InTurn<'t> {
    /// The tables, `[[KEY]]`.
    const KEY: &'static str;
    /// Tables inside them that may be read without a tree, `[[KEY.ROW]]`.
    const ROW: &'static str;

    /// A table, with all that is inside but the rows that were taken.
    fn give(&mut self, value: &Value<'t>);

    /// Takes a row of the table that is given next: its lines begin at a place, the end of its header. Where they end; `None` where
    /// it is not taken.
    fn take(&mut self, at: usize) -> Option<usize>;
}

/// Nothing is given away.
pub(super) struct Whole;

impl<'t> InTurn<'t> for Whole {
    const KEY: &'static str = "";
    const ROW: &'static str = "";

    fn give(&mut self, _: &Value<'t>) {}

    fn take(&mut self, _: usize) -> Option<usize> {
        None
    }
}
