//! Values of one size in a row. Those that were written down stay so until they are asked for: few are.

use std::borrow::Cow;
use std::ops::Range;

use super::{Coded, Reader, Writer};

/// A value that always takes the same number of bytes.
pub(crate) trait Fixed: Copy {
    /// How many.
    const SIZE: usize;

    /// Puts them behind others.
    fn put(self, bytes: &mut Vec<u8>);

    /// The value of the next bytes; nought where they end.
    fn take(bytes: &mut &[u8]) -> Self;
}

/// A struct is the fields that are named, in this order. One that is forgotten does not compile.
macro_rules! fixed {
    ($($type:ident { $($field:ident: $of:ty),+ $(,)? })+) => {$(
        impl $crate::code::Fixed for $type {
            const SIZE: usize = 0 $(+ <$of as $crate::code::Fixed>::SIZE)+;

            fn put(self, bytes: &mut Vec<u8>) {
                $($crate::code::Fixed::put(self.$field, bytes);)+
            }

            fn take(bytes: &mut &[u8]) -> Self {
                Self { $($field: <$of as $crate::code::Fixed>::take(bytes)),+ }
            }
        }
    )+};
}

pub(crate) use fixed;

/// Numbers, the lowest byte first.
macro_rules! numbers {
    ($($type:ident),+) => {$(
        impl Fixed for $type {
            const SIZE: usize = size_of::<Self>();

            fn put(self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }

            fn take(bytes: &mut &[u8]) -> Self {
                let Some((own, rest)) = bytes.split_first_chunk() else {
                    return 0;
                };
                *bytes = rest;
                Self::from_le_bytes(*own)
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64);

impl Fixed for bool {
    const SIZE: usize = 1;

    fn put(self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self));
    }

    fn take(bytes: &mut &[u8]) -> Self {
        u8::take(bytes) != 0
    }
}

impl<A: Fixed, B: Fixed> Fixed for (A, B) {
    const SIZE: usize = A::SIZE + B::SIZE;

    fn put(self, bytes: &mut Vec<u8>) {
        self.0.put(bytes);
        self.1.put(bytes);
    }

    fn take(bytes: &mut &[u8]) -> Self {
        (A::take(bytes), B::take(bytes))
    }
}

/// Where a thing of a number stands among things one after the other, by where each of them ends.
pub(crate) fn between(at: usize, end: impl Fn(usize) -> Option<u32>) -> Range<usize> {
    let start = at.checked_sub(1).and_then(&end).unwrap_or(0);
    start as usize..end(at).unwrap_or(0) as usize
}

/// How many of so many stand before the first of which this is not true, where it is true of the first ones alone.
pub(crate) fn partition_point(count: usize, is: impl Fn(usize) -> bool) -> usize {
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = from.midpoint(to);
        if is(middle) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

/// Values in a row, of our own making or as they were written down.
#[derive(Clone, Debug)]
pub(crate) struct Rows<T> {
    own: Vec<T>,
    written: &'static [u8],
}

/// Some of a row that follow each other.
#[derive(Debug)]
pub(crate) struct Run<'r, T> {
    own: &'r [T],
    written: &'static [u8],
}

impl<T> Clone for Run<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Run<'_, T> {}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(own: Vec<T>) -> Self {
        Self { own, written: &[] }
    }
}

impl<'r, T> From<&'r [T]> for Run<'r, T> {
    fn from(own: &'r [T]) -> Self {
        Self { own, written: &[] }
    }
}

impl<T> Default for Run<'_, T> {
    fn default() -> Self {
        Self::from(&[][..])
    }
}

impl<T: Fixed> Rows<T> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.all().len()
    }

    /// The value of a number.
    pub(crate) fn get(&self, at: usize) -> Option<T> {
        self.all().get(at)
    }

    /// Those from one number to another; none where there are not so many.
    pub(crate) fn run(&self, range: Range<usize>) -> Run<'_, T> {
        self.all().run(range)
    }

    /// All of them.
    pub(crate) fn all(&self) -> Run<'_, T> {
        Run {
            own: &self.own,
            written: self.written,
        }
    }

    /// How many stand before the first of which this is not true, where it is true of the first ones alone.
    pub(crate) fn partition_point(&self, is: impl Fn(T) -> bool) -> usize {
        if self.written.is_empty() {
            return self.own.partition_point(|value| is(*value));
        }
        partition_point(self.len(), |at| self.get(at).is_some_and(&is))
    }

    /// To put more of them down.
    pub(crate) fn own(&mut self) -> &mut Vec<T> {
        if !self.written.is_empty() {
            self.own = self.all().iter().collect();
            self.written = &[];
        }
        &mut self.own
    }
}

impl<'r, T: Fixed> Run<'r, T> {
    /// How many there are.
    pub(crate) fn len(self) -> usize {
        self.own.len() + self.written.len() / T::SIZE
    }

    /// Whether there are none.
    pub(crate) fn is_empty(self) -> bool {
        self.own.is_empty() && self.written.is_empty()
    }

    /// The value of a number.
    pub(crate) fn get(self, at: usize) -> Option<T> {
        if self.written.is_empty() {
            return self.own.get(at).copied();
        }
        let from = at.checked_mul(T::SIZE)?;
        let mut bytes = self.written.get(from..from.checked_add(T::SIZE)?)?;
        Some(T::take(&mut bytes))
    }

    /// All of them in a row of memory.
    pub(crate) fn to_cow(self) -> Cow<'r, [T]> {
        if self.written.is_empty() {
            return Cow::Borrowed(self.own);
        }
        Cow::Owned(self.iter().collect())
    }

    /// Those from one number to another; none where there are not so many.
    pub(crate) fn run(self, range: Range<usize>) -> Self {
        if self.written.is_empty() {
            return Self::from(self.own.get(range).unwrap_or_default());
        }
        let bytes = range.start.saturating_mul(T::SIZE)..range.end.saturating_mul(T::SIZE);
        Self {
            own: &[],
            written: self.written.get(bytes).unwrap_or_default(),
        }
    }

    /// Each in its turn.
    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone + 'r
    where
        T: 'r,
    {
        (0..self.len()).map(move |at| self.get(at).unwrap_or_else(|| T::take(&mut &[][..])))
    }
}

impl<T: Fixed> Coded for Rows<T> {
    fn write(&self, out: &mut Writer) {
        let mut bytes = Vec::with_capacity(self.len() * T::SIZE);
        self.all().iter().for_each(|value| value.put(&mut bytes));
        out.bytes(&bytes);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            own: Vec::new(),
            written: from.bytes()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Coded, Compiled, Reader, Writer};
    use super::Rows;

    #[test]
    fn written_rows_are_the_rows_that_were_made() {
        let own: Rows<(u32, u16)> = vec![(1, 7), (1, 9), (300, 2), (70_000, 65_535)].into();
        let mut out = Writer::default();
        own.write(&mut out);
        let pack = Compiled::new("", out.finish().bytes.leak());
        let mut read: Rows<(u32, u16)> = Reader::new(pack, 0)
            .and_then(|mut from| Coded::read(&mut from))
            .unwrap_or_default();
        assert!(read.all().iter().eq(own.all().iter()));
        assert_eq!(read.get(2), Some((300, 2)));
        assert_eq!(read.get(4), None);
        assert!(read.run(1..3).iter().eq(own.run(1..3).iter()));
        assert_eq!(read.run(3..5).len(), 0);
        for key in [0, 1, 2, 300, 70_001] {
            let before = |row: (u32, u16)| row.0 < key;
            assert_eq!(read.partition_point(before), own.partition_point(before));
        }
        read.own().push((70_000, 0));
        assert_eq!(read.len(), 5);
    }
}
