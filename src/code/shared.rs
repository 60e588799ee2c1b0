//! Values that are the same in many places: each is written once, and elsewhere named by its number.

use std::sync::{Arc, OnceLock};

use super::{Coded, Compiled, Reader, Rows, Writer};
use crate::vocabulary::{Grammar, Lang, Place, Rare, Written};

/// A type of which few values are written many times.
pub(crate) trait Shared: Clone + PartialEq {
    /// Where those that were written are kept.
    fn known(all: &mut Known) -> &mut Vec<Placed<Self>>;

    /// Where those of a part are.
    fn values(part: &Part) -> &Values<Self>;

    fn write_first(&self, out: &mut Writer);

    fn read_first(from: &mut Reader) -> Option<Self>;
}

/// Types and where their values are kept.
macro_rules! shared {
    ($($type:ty: $field:ident { $write:expr, $read:expr $(,)? })+) => {$(
        impl $crate::code::Shared for $type {
            fn known(all: &mut $crate::code::Known) -> &mut Vec<$crate::code::Placed<Self>> {
                &mut all.$field
            }

            fn values(part: &$crate::code::Part) -> &$crate::code::Values<Self> {
                &part.$field
            }

            fn write_first(&self, out: &mut $crate::code::Writer) {
                $write(self, out);
            }

            fn read_first(from: &mut $crate::code::Reader) -> Option<Self> {
                $read(from)
            }
        }

        impl $crate::code::Coded for $type {
            fn write(&self, out: &mut $crate::code::Writer) {
                out.shared(self);
            }

            fn read(from: &mut $crate::code::Reader) -> Option<Self> {
                from.shared()
            }
        }
    )+};
}

pub(crate) use shared;

/// A value, and where it was written.
pub(crate) type Placed<T> = (T, Place);

/// Shared values, in the order in which they were first written.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) langs: Vec<Placed<Lang>>,
    pub(crate) grammars: Vec<Placed<Rare<Grammar>>>,
    pub(crate) pages: Vec<Placed<Arc<[String]>>>,
}

/// What was written at one time: values by themselves, and those that they share.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(super) own: Compiled,
    shared: Compiled,
    /// The source that it was read from.
    pub(super) source: usize,
    pub(crate) langs: Values<Lang>,
    pub(crate) grammars: Values<Rare<Grammar>>,
    pub(crate) pages: Values<Arc<[String]>>,
}

/// Shared values by number, each read when it is first met.
#[derive(Debug)]
pub(crate) struct Values<T> {
    places: Rows<(u32, u32)>,
    read: Box<[OnceLock<T>]>,
}

impl Known {
    pub(super) fn write(&self, out: &mut Writer) {
        places(&self.langs).write(out);
        places(&self.grammars).write(out);
        places(&self.pages).write(out);
    }
}

fn places<T>(values: &[Placed<T>]) -> Rows<(u32, u32)> {
    let places = values.iter().map(|(_, place)| *place);
    places.collect::<Vec<_>>().into()
}

impl Part {
    /// The counterpart of [`Writer::finish`].
    pub(super) fn new(pack: Compiled, source: usize) -> Option<Self> {
        let mut from = Reader {
            text: pack.text,
            bytes: pack.bytes,
            part: Arc::default(),
        };
        let langs = Values::read(&mut from)?;
        let grammars = Values::read(&mut from)?;
        let pages = Values::read(&mut from)?;
        let (text, bytes) = (from.number()?, from.number()?);
        Some(Self {
            own: from.part(text, bytes)?,
            shared: Compiled::new(from.text, from.bytes),
            source,
            langs,
            grammars,
            pages,
        })
    }
}

impl<T: Coded> Written<T> for Part {
    fn read(self: Arc<Self>, (text, bytes): Place) -> Option<T> {
        T::read(&mut Reader::at(self, text as usize, bytes as usize)?)
    }
}

impl<T> Values<T> {
    fn read(from: &mut Reader) -> Option<Self> {
        let places = Rows::read(from)?;
        Some(Self {
            read: (0..places.len()).map(|_| OnceLock::new()).collect(),
            places,
        })
    }
}

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self {
            places: Rows::default(),
            read: Box::default(),
        }
    }
}

impl Writer {
    /// The number of a value, which is written where it is new.
    pub(crate) fn shared<T: Shared>(&mut self, value: &T) {
        let all = T::known(&mut self.known);
        let number = all.iter().position(|(one, _)| one == value);
        if let Some(number) = number {
            self.number(number);
            return;
        }
        let next = all.len();
        let at = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let place = (at(self.shared.text.len()), at(self.shared.bytes.len()));
        all.push((value.clone(), place));
        self.number(next);
        std::mem::swap(&mut self.pack, &mut self.shared);
        value.write_first(self);
        std::mem::swap(&mut self.pack, &mut self.shared);
    }
}

impl Reader {
    /// The value of the next number.
    pub(crate) fn shared<T: Shared>(&mut self) -> Option<T> {
        let number = self.number()?;
        let values = T::values(&self.part);
        let known = values.read.get(number)?;
        if let Some(known) = known.get() {
            return Some(known.clone());
        }
        let (text, bytes) = values.places.get(number)?;
        let value = T::read_first(&mut Self {
            text: self.part.shared.text.get(text as usize..)?,
            bytes: self.part.shared.bytes.get(bytes as usize..)?,
            part: Arc::clone(&self.part),
        })?;
        Some(known.get_or_init(|| value).clone())
    }
}
