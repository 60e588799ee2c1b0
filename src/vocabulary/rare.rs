//! What most of many things lack.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use super::{Grammar, TermDetails};

/// A value that is mostly the default one: then it takes no memory but a pointer. Equal values may be shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rare<T>(Option<Arc<T>>);

/// A type with a default value that stays for ever.
pub trait Plain: Clone + Default + PartialEq + 'static {
    /// That value.
    fn plain() -> &'static Self;
}

impl<T: Plain> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::plain()).then(|| Arc::new(value)))
    }
}

impl<T: Plain> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::plain())
    }
}

impl<T: Plain> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(self.0.get_or_insert_default())
    }
}

macro_rules! plain {
    ($($type:ty),+) => {
        $(impl Plain for $type {
            fn plain() -> &'static Self {
                static PLAIN: LazyLock<$type> = LazyLock::new(<$type>::default);
                &PLAIN
            }
        })+
    };
}

plain!(Grammar, TermDetails);
