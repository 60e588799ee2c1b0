//! Values that are read when somebody asks for them: a question to a glossary of thousands of concepts asks for a few.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::slice;
use std::sync::{Arc, OnceLock};

/// A value, read when it is first asked for. One that was not written down is simply there.
#[derive(Clone)]
pub struct Later<T> {
    value: OnceLock<T>,
    written: Option<(Arc<dyn Written<T>>, Place)>,
}

/// Where a value is written: behind so many bytes of text, and so many others.
pub type Place = (u32, u32);

/// Something that values are written in.
pub trait Written<T>: Send + Sync {
    /// The value at a place; `None` where there is none of this type.
    fn read(self: Arc<Self>, place: Place) -> Option<T>;
}

impl<T> Later<T> {
    /// A value that is written somewhere.
    pub fn new(written: Arc<dyn Written<T>>, place: Place) -> Self {
        Self {
            value: OnceLock::new(),
            written: Some((written, place)),
        }
    }

    /// Whether nobody asked for it yet.
    pub fn is_unread(&self) -> bool {
        self.value.get().is_none()
    }
}

impl<T: Default> Later<T> {
    fn get(&self) -> &T {
        self.value.get_or_init(|| {
            let written = self.written.as_ref();
            let read = written.and_then(|(written, place)| Arc::clone(written).read(*place));
            // What cannot be read was not written by this program.
            read.unwrap_or_default()
        })
    }
}

impl<T> From<T> for Later<T> {
    fn from(value: T) -> Self {
        Self {
            value: value.into(),
            written: None,
        }
    }
}

impl<T: Default> Default for Later<T> {
    fn default() -> Self {
        Self::from(T::default())
    }
}

impl<T: Default> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.get()
    }
}

impl<T: Default + 'static> DerefMut for Later<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.get();
        let value = self.value.get_mut();
        // It is there now, so the other one is never made.
        value.unwrap_or_else(|| Box::leak(Box::default()))
    }
}

impl<'a, T> IntoIterator for &'a Later<Vec<T>> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.get().iter()
    }
}

impl<T: Default + PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Default + Eq> Eq for Later<T> {}

impl<T: Default + fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(out)
    }
}
