//! Texts that mix scripts, and texts that come in pieces.

use std::collections::BTreeMap;

use super::{Context, Mention, Scanner, language};
use crate::grammar::Paradigms;
use crate::names::Names;
use crate::text::Zone;
use crate::text::script::scripts;
use crate::vocabulary::{Glossary, Lang, Script, Span};

/// Scanners by language, made when a text needs them.
#[derive(Debug)]
pub struct Scanners<'g> {
    glossary: &'g Glossary,
    paradigms: &'g Paradigms,
    names: Option<&'g Names<'g>>,
    made: BTreeMap<Lang, Scanner<'g>>,
}

impl<'g> Scanners<'g> {
    /// None yet.
    pub fn new(glossary: &'g Glossary, paradigms: &'g Paradigms) -> Self {
        Self {
            glossary,
            paradigms,
            names: None,
            made: BTreeMap::new(),
        }
    }

    /// With a list of names: see [`Scanner::with_names`].
    #[must_use]
    pub fn with_names(mut self, names: &'g Names<'g>) -> Self {
        self.names = Some(names);
        self
    }

    /// All mentions of a text of `lang`, in order and disjoint. What is written in another script is looked for in the
    /// language of that script: an Armenian name in a Russian text.
    pub fn mentions_in(&mut self, lang: Lang, text: &str, zones: &[Zone]) -> Vec<Mention> {
        self.mentions_after(&mut Contexts::default(), lang, text, zones)
    }

    /// The mentions of the next block of a text that is given in blocks, at their places in the block: a surname means the person
    /// last named in full in an earlier one, too. See [`Scanner::mentions_after`].
    pub fn mentions_after(
        &mut self,
        contexts: &mut Contexts,
        lang: Lang,
        text: &str,
        zones: &[Zone],
    ) -> Vec<Mention> {
        let mut all: Vec<Mention> = Vec::new();
        for (lang, script) in self.languages(lang, text) {
            let context = contexts.0.entry(lang).or_default();
            let start = context.offset();
            let found = self.scanner(lang).mentions_after(context, text, zones);
            let found = found.into_iter().map(|mention| Mention {
                span: Span::new(mention.span.start - start, mention.span.end - start),
                ..mention
            });
            let of_script = |mention: &Mention| {
                script.is_none_or(|script| scripts(mention.span.of(text)).contains(&script))
            };
            let found: Vec<Mention> = found.filter(of_script).collect();
            let free = |mention: &Mention| {
                let at = all.partition_point(|other| other.span.end <= mention.span.start);
                all.get(at)
                    .is_none_or(|other| !other.span.overlaps(mention.span))
            };
            let new: Vec<Mention> = found.into_iter().filter(free).collect();
            all.extend(new);
            all.sort_by_key(|mention| mention.span);
        }
        all
    }

    /// The languages to read a text in: its own, then one for each other script in it.
    pub fn languages(&self, lang: Lang, text: &str) -> Vec<(Lang, Option<Script>)> {
        let own = self.glossary.language(lang).map(|language| language.script);
        let mut langs = vec![(lang, None)];
        for script in scripts(text) {
            if Some(script) != own
                && let Some(lang) = self.language_of(script, text)
            {
                langs.push((lang, Some(script)));
            }
        }
        langs
    }

    fn scanner(&mut self, lang: Lang) -> &Scanner<'g> {
        let (glossary, paradigms, names) = (self.glossary, self.paradigms, self.names);
        let made = self.made.entry(lang);
        made.or_insert_with(|| {
            let scanner = Scanner::new(glossary, paradigms, lang);
            match names {
                Some(names) => scanner.with_names(names),
                None => scanner,
            }
        })
    }

    /// The language of what a text has in a script: the only one, else what its words tell, else English, which most
    /// foreign names are spelled in.
    fn language_of(&self, script: Script, text: &str) -> Option<Lang> {
        let languages = self.glossary.languages();
        let langs: Vec<Lang> = languages
            .filter(|language| language.script == script)
            .map(|language| language.lang)
            .collect();
        if let [] | [_] = langs.as_slice() {
            return langs.first().copied();
        }
        let other = |letter: char| Script::of(letter).is_some_and(|found| found != script);
        let only: String = text
            .chars()
            .map(|letter| if other(letter) { ' ' } else { letter })
            .collect();
        let told = language(self.glossary, &only);
        let english = langs.iter().copied().find(|lang| *lang == Lang::EN);
        told.or(english).or(langs.first().copied())
    }
}

/// What the blocks of a text so far say of the next one, by language: see [`Context`].
#[derive(Clone, Debug, Default)]
pub struct Contexts(BTreeMap<Lang, Context>);
