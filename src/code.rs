//! Values as a text and bytes, and back: what is the same at every start is made when the program is built.
//!
//! The text holds all words one after the other, the bytes say what they are of: numbers, and how long each word is.

mod rows;
mod shared;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) use rows::{Fixed, Rows, Run, between, fixed, partition_point};
pub(crate) use shared::{Known, Part, Placed, Shared, Values, shared};

use crate::vocabulary::{Later, Place, Span};

/// Values that were written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// All words.
    pub text: String,
    /// What they are of.
    pub bytes: Vec<u8>,
}

/// A pack, or a part of one, as it is in the program.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compiled {
    text: &'static str,
    bytes: &'static [u8],
}

impl Compiled {
    /// A pack that was written by this program.
    pub fn new(text: &'static str, bytes: &'static [u8]) -> Self {
        Self { text, bytes }
    }
}

/// A value that can be written down and read again. Both directions name the same parts in the same order.
pub trait Coded: Sized {
    /// Puts the value behind what was written before.
    fn write(&self, out: &mut Writer);

    /// The next value; `None` where there is none of this type.
    fn read(from: &mut Reader) -> Option<Self>;
}

/// A struct is the fields that are named, in this order. One that is forgotten does not compile.
macro_rules! fields {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {$(
        impl $crate::code::Coded for $type {
            fn write(&self, out: &mut $crate::code::Writer) {
                $($crate::code::Coded::write(&self.$field, out);)+
            }

            fn read(from: &mut $crate::code::Reader) -> Option<Self> {
                Some(Self { $($field: $crate::code::Coded::read(from)?),+ })
            }
        }
    )+};
}

pub(crate) use fields;

/// What was written so far.
#[derive(Debug, Default)]
pub struct Writer {
    pack: Pack,
    shared: Pack,
    known: Known,
}

/// What is left to read of a part.
#[derive(Debug)]
pub struct Reader {
    text: &'static str,
    bytes: &'static [u8],
    part: Arc<Part>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the last byte is less than 128.
    pub(crate) fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest >= 0x80 {
            self.byte(u8::try_from(rest & 0x7F).unwrap_or_default() | 0x80);
            rest >>= 7;
        }
        self.byte(u8::try_from(rest).unwrap_or_default());
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.pack.bytes.push(byte);
    }

    pub(crate) fn words(&mut self, text: &str) {
        self.number(text.len());
        self.pack.text.push_str(text);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.pack.bytes.extend(bytes);
    }

    /// What `write` writes, behind how much it is.
    fn part(&mut self, write: impl FnOnce(&mut Self)) {
        let before = std::mem::take(&mut self.pack);
        write(self);
        let own = std::mem::replace(&mut self.pack, before);
        self.number(own.text.len());
        self.number(own.bytes.len());
        self.pack(&own);
    }

    /// A pack of its own, of which whoever reads it knows how much it is.
    pub(crate) fn pack(&mut self, pack: &Pack) {
        self.pack.text.push_str(&pack.text);
        self.pack.bytes.extend(&pack.bytes);
    }

    /// All that was written, with what is shared behind it.
    pub(crate) fn finish(self) -> Pack {
        let mut all = Self::default();
        self.known.write(&mut all);
        all.number(self.pack.text.len());
        all.number(self.pack.bytes.len());
        all.pack(&self.pack);
        all.pack(&self.shared);
        all.pack
    }
}

impl Reader {
    /// Reads a pack from its beginning. `source` is that of the places in it.
    pub(crate) fn new(pack: Compiled, source: usize) -> Option<Self> {
        let part = Arc::new(Part::new(pack, source)?);
        Self::at(part, 0, 0)
    }

    /// Reads a part from somewhere within.
    fn at(part: Arc<Part>, text: usize, bytes: usize) -> Option<Self> {
        Some(Self {
            text: part.own.text.get(text..)?,
            bytes: part.own.bytes.get(bytes..)?,
            part,
        })
    }

    /// What was written by [`Writer::part`], left for later: where it is.
    fn skip(&mut self) -> Option<Place> {
        let (text, bytes) = (self.number()?, self.number()?);
        let at = |whole: usize, rest: usize| u32::try_from(whole.checked_sub(rest)?).ok();
        let start = (
            at(self.part.own.text.len(), self.text.len())?,
            at(self.part.own.bytes.len(), self.bytes.len())?,
        );
        self.part(text, bytes)?;
        Some(start)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*byte)
    }

    pub(crate) fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7F).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    pub(crate) fn words(&mut self) -> Option<&'static str> {
        let length = self.number()?;
        let (words, rest) = self.text.split_at_checked(length)?;
        self.text = rest;
        Some(words)
    }

    pub(crate) fn bytes(&mut self) -> Option<&'static [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(bytes)
    }

    /// So many bytes.
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*bytes)
    }

    /// So much of what is left.
    pub(crate) fn part(&mut self, text: usize, bytes: usize) -> Option<Compiled> {
        let (text, other_text) = self.text.split_at_checked(text)?;
        let (bytes, other_bytes) = self.bytes.split_at_checked(bytes)?;
        (self.text, self.bytes) = (other_text, other_bytes);
        Some(Compiled { text, bytes })
    }

    /// Room for so many values, of which each takes at least a byte.
    fn room<T>(&self, count: usize) -> Vec<T> {
        Vec::with_capacity(count.min(self.bytes.len()))
    }
}

impl Coded for bool {
    fn write(&self, out: &mut Writer) {
        out.byte(u8::from(*self));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.byte().map(|byte| byte != 0)
    }
}

impl Coded for u8 {
    fn write(&self, out: &mut Writer) {
        out.byte(*self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.byte()
    }
}

/// Numbers of a fixed size, the lowest byte first.
macro_rules! integers {
    ($($type:ident),+) => {$(
        impl Coded for $type {
            fn write(&self, out: &mut Writer) {
                out.pack.bytes.extend(self.to_le_bytes());
            }

            fn read(from: &mut Reader) -> Option<Self> {
                from.array().map(Self::from_le_bytes)
            }
        }
    )+};
}

integers!(i32, u32);

impl Coded for char {
    fn write(&self, out: &mut Writer) {
        out.number(*self as usize);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Self::from_u32(u32::try_from(from.number()?).ok()?)
    }
}

impl Coded for String {
    fn write(&self, out: &mut Writer) {
        out.words(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.words().map(str::to_owned)
    }
}

impl Coded for Cow<'static, str> {
    fn write(&self, out: &mut Writer) {
        out.words(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.words().map(Cow::Borrowed)
    }
}

impl Coded for Cow<'static, [u8]> {
    fn write(&self, out: &mut Writer) {
        out.bytes(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.bytes().map(Cow::Borrowed)
    }
}

impl Coded for Span {
    fn write(&self, out: &mut Writer) {
        out.number(self.start);
        out.number(self.len());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let start = from.number()?;
        Some(Self::new(start, start.checked_add(from.number()?)?))
    }
}

/// A place in a source: which source it is depends on those that it is read with.
impl Coded for (usize, Span) {
    fn write(&self, out: &mut Writer) {
        self.1.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some((from.part.source, Span::read(from)?))
    }
}

impl<T: Coded + Default + 'static> Coded for Later<T> {
    fn write(&self, out: &mut Writer) {
        out.part(|out| T::write(self, out));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let place = from.skip()?;
        let part: Arc<Part> = Arc::clone(&from.part);
        Some(Self::new(part, place))
    }
}

impl<T: Coded> Coded for Box<T> {
    fn write(&self, out: &mut Writer) {
        T::write(self, out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        T::read(from).map(Self::new)
    }
}

impl<T: Coded> Coded for Option<T> {
    fn write(&self, out: &mut Writer) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        if bool::read(from)? {
            T::read(from).map(Some)
        } else {
            Some(None)
        }
    }
}

impl<T: Coded> Coded for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.number(self.len());
        for value in self {
            value.write(out);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let count = from.number()?;
        let mut values = from.room(count);
        for _ in 0..count {
            values.push(T::read(from)?);
        }
        Some(values)
    }
}

impl<A: Coded, B: Coded> Coded for (A, B) {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl<A: Coded, B: Coded, C: Coded> Coded for (A, B, C) {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
        self.1.write(out);
        self.2.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?, C::read(from)?))
    }
}

impl Coded for BTreeMap<String, String> {
    fn write(&self, out: &mut Writer) {
        out.number(self.len());
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let pairs = Vec::<(String, String)>::read(from)?;
        Some(pairs.into_iter().collect())
    }
}
