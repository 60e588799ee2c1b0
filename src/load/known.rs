//! What is known by name while packs are read: asked for one by one, never listed, so the order of a hash table cannot be seen.

use std::borrow::Borrow;
use std::hash::Hash;

/// Values by name. In a table of half a million names it takes a fraction of the time of a sorted map.
#[expect(clippy::disallowed_types, reason = "nobody goes through it in order")]
#[derive(Debug)]
pub(crate) struct Known<K, V>(std::collections::HashMap<K, V>);

#[expect(clippy::disallowed_types, reason = "nobody goes through it in order")]
impl<K: Eq + Hash, V> Known<K, V> {
    /// Empty, with room for this many.
    pub(crate) fn with_room(count: usize) -> Self {
        Self(std::collections::HashMap::with_capacity(count))
    }

    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(name)
    }

    pub(crate) fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, name: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.0.get_mut(name)
    }

    pub(crate) fn insert(&mut self, name: K, value: V) {
        self.0.insert(name, value);
    }

    pub(crate) fn remove<Q: Eq + Hash + ?Sized>(&mut self, name: &Q)
    where
        K: Borrow<Q>,
    {
        self.0.remove(name);
    }
}
