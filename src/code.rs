//! Values as a text and bytes, and back: what is the same at every start is made when the program is built.
//!
//! The text holds all words one after the other, the bytes say what they are of: numbers, and how long each word is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::vocabulary::{Grammar, Lang, Rare, Span, TermDetails};

/// Values that were written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// All words.
    pub text: String,
    /// What they are of.
    pub bytes: Vec<u8>,
}

/// A pack, or a part of one, as it is in the program.
#[derive(Clone, Copy, Debug)]
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
pub(crate) trait Coded: Sized {
    /// Puts the value behind what was written before.
    fn write(&self, out: &mut Writer);

    /// The next value; `None` where there is none of this type.
    fn read(from: &mut Reader) -> Option<Self>;
}

/// A struct is the fields that are named, in this order. One that is forgotten does not compile.
macro_rules! fields {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {$(
        impl Coded for $type {
            fn write(&self, out: &mut Writer) {
                $(self.$field.write(out);)+
            }

            fn read(from: &mut Reader) -> Option<Self> {
                Some(Self { $($field: Coded::read(from)?),+ })
            }
        }
    )+};
}

pub(crate) use fields;

/// What was written so far.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) pack: Pack,
    known: Known,
}

/// What is left to read.
pub(crate) struct Reader {
    text: &'static str,
    bytes: &'static [u8],
    /// The source that is read.
    pub(crate) source: usize,
    known: Known,
}

/// Values that are the same in many places: each is written once, and from then on it is named by its number.
pub(crate) trait Shared: Clone + PartialEq {
    /// Where those of this type are kept.
    fn known(all: &mut Known) -> &mut Vec<Self>;

    fn write_first(&self, out: &mut Writer);

    fn read_first(from: &mut Reader) -> Option<Self>;
}

/// Shared values, in the order in which they were first written.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) langs: Vec<Lang>,
    pub(crate) grammars: Vec<Rare<Grammar>>,
    pub(crate) details: Vec<Rare<TermDetails>>,
    pub(crate) pages: Vec<Arc<[String]>>,
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
}

impl Reader {
    pub(crate) fn new(Compiled { text, bytes }: Compiled, source: usize) -> Self {
        Self {
            text,
            bytes,
            source,
            known: Known::default(),
        }
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

impl<T: Shared> Coded for T {
    fn write(&self, out: &mut Writer) {
        let all = T::known(&mut out.known);
        let number = all.iter().position(|one| one == self);
        let next = all.len();
        if number.is_none() {
            all.push(self.clone());
        }
        out.number(number.unwrap_or(next));
        if number.is_none() {
            self.write_first(out);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let number = from.number()?;
        if let Some(value) = T::known(&mut from.known).get(number) {
            return Some(value.clone());
        }
        let value = T::read_first(from)?;
        T::known(&mut from.known).push(value.clone());
        Some(value)
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
        Some((from.source, Span::read(from)?))
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
