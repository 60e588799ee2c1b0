//! What an index of names makes of a glossary, made when the program is built.

use super::compare::Comparer;
use super::name::Places;
use super::related::{self, Bearers};
use super::score;
use super::sounding::SoundTable;
use super::table::Folded;
use crate::code::{Coded, Compiled, Pack, Reader, Writer, fields};
use crate::sound::Sounds;
use crate::text::Folder;
use crate::vocabulary::Glossary;

/// The names of a glossary by letters, and its persons and places by sound, for [`Index::with_compiled`](super::Index::with_compiled).
pub fn compile(glossary: &Glossary, sounds: &Sounds) -> Pack {
    let folder = Folder::search(glossary.languages());
    let letters = Letters {
        places: Places::new(glossary),
        folded: Folded::new(glossary, &folder),
        bearers: related::bearers(glossary, &folder),
        latest: score::latest(glossary),
    };
    let mut out = Writer::default();
    out.number(glossary.concepts().len());
    letters.write(&mut out);
    SoundTable::new(glossary, Comparer::new(sounds), |_| true).write(&mut out);
    out.finish()
}

/// Names by letters.
pub(super) struct Letters {
    pub(super) places: Places,
    pub(super) folded: Folded,
    pub(super) bearers: Bearers,
    /// The last year that offices are known of.
    pub(super) latest: i32,
}

fields! { Letters { places, folded, bearers, latest } }

/// The names by letters; `None` where that was another glossary.
pub(super) fn letters(glossary: &Glossary, compiled: Compiled) -> Option<Letters> {
    Letters::read(&mut reader(glossary, compiled)?)
}

/// The names by sound; `None` where that was another glossary.
pub(super) fn sounds<'g>(
    glossary: &Glossary,
    comparer: Comparer<'g>,
    compiled: Compiled,
) -> Option<SoundTable<'g>> {
    let mut from = reader(glossary, compiled)?;
    let _before = Letters::read(&mut from)?;
    SoundTable::read(&mut from, comparer)
}

fn reader(glossary: &Glossary, compiled: Compiled) -> Option<Reader> {
    let mut from = Reader::new(compiled, 0)?;
    (from.number()? == glossary.concepts().len()).then_some(from)
}
