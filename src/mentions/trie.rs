//! A set of short sequences of symbols that is walked symbol by symbol. Building it is one sort; a step is one look at a node.

/// Where each sequence ends stands its number.
#[derive(Debug, Default)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// What is left of sequences that share nothing more with others, each with `END` after it.
    tails: Vec<u8>,
}

/// A place in a trie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    node: u32,
    /// Place in the tails, where the node has one.
    tail: u32,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    /// The symbols that go on from here.
    bits: u128,
    /// The first of the nodes they lead to, which stand in the order of their symbols; without any, the tail.
    next: u32,
    /// The number of the sequence that ends here, or at the end of the tail.
    number: u32,
}

/// No number, no tail.
const NONE: u32 = u32::MAX;

/// Above all symbols.
const END: u8 = u8::MAX;

impl Trie {
    /// The sequences in order, each once; a sequence's number is its place. Symbols are below 128.
    pub(super) fn new<S: AsRef<[u8]>>(sequences: &[S]) -> Self {
        let mut trie = Self::default();
        let mut ranges = vec![(0, sequences.len(), 0)];
        if sequences.is_empty() {
            return trie;
        }
        // Nodes are made in the order in which their ranges wait, so that the children of one stand together.
        let mut at = 0;
        while let Some((from, to, depth)) = ranges.get(at).copied() {
            at += 1;
            let node = trie.node(sequences, from, to, depth, &mut ranges);
            trie.nodes.push(node);
        }
        trie
    }

    /// Before the first symbol; `None` where there is no sequence.
    #[inline]
    pub(super) fn root(&self) -> Option<Place> {
        self.nodes.first().map(|root| root.place(0))
    }

    /// One symbol on; `None` where no sequence goes on so.
    #[inline]
    pub(super) fn step(&self, place: Place, symbol: u8) -> Option<Place> {
        if place.tail != NONE {
            let tail = *self.tails.get(place.tail as usize)?;
            return (tail == symbol).then_some(Place {
                tail: place.tail + 1,
                ..place
            });
        }
        let node = self.nodes.get(place.node as usize)?;
        let bit = 1_u128 << (symbol & 0x7F);
        if node.bits & bit == 0 {
            return None;
        }
        let at = node.next + (node.bits & (bit - 1)).count_ones();
        self.nodes.get(at as usize).map(|next| next.place(at))
    }

    /// The number of the sequence that ends at a place.
    #[inline]
    pub(super) fn number(&self, place: Place) -> Option<u32> {
        if place.tail != NONE && self.tails.get(place.tail as usize) != Some(&END) {
            return None;
        }
        let number = self.nodes.get(place.node as usize)?.number;
        (number != NONE).then_some(number)
    }

    // The node of the sequences in a range, which share `depth` symbols; the ranges of its children are left to be done.
    fn node<S: AsRef<[u8]>>(
        &mut self,
        sequences: &[S],
        from: usize,
        to: usize,
        depth: usize,
        ranges: &mut Vec<(usize, usize, usize)>,
    ) -> Node {
        let rest = |at: usize| {
            let sequence = sequences.get(at).map_or(&[][..], AsRef::as_ref);
            sequence.get(depth..).unwrap_or_default()
        };
        let mut node = Node {
            bits: 0,
            next: number(ranges.len()),
            number: NONE,
        };
        if to - from == 1 {
            node.number = number(from);
            node.next = number(self.tails.len());
            self.tails.extend(rest(from));
            self.tails.push(END);
            return node;
        }
        let mut at = from;
        if rest(at).is_empty() {
            node.number = number(at);
            at += 1;
        }
        while let Some(symbol) = rest(at).first().filter(|_| at < to).copied() {
            let mut end = at + 1;
            while end < to && rest(end).first() == Some(&symbol) {
                end += 1;
            }
            node.bits |= 1 << (symbol & 0x7F);
            ranges.push((at, end, depth + 1));
            at = end;
        }
        node
    }
}

impl Node {
    #[inline]
    fn place(&self, at: u32) -> Place {
        Place {
            node: at,
            tail: if self.bits == 0 { self.next } else { NONE },
        }
    }
}

// There are fewer names than numbers; what would be more is never found.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}
