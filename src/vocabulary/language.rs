//! What a language file says: script, folding, casing, clitics, calendar. Plain data; the engines are in `text`.

use super::{Lang, Script};

/// One language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Tag.
    pub lang: Lang,
    /// Main script.
    pub script: Script,
    /// Folding for comparison.
    pub fold: FoldRules,
    /// Casing that Unicode's default gets wrong.
    pub casing: Casing,
    /// Words that lean on the next one.
    pub clitics: Clitics,
    /// Months and weekdays.
    pub calendar: Calendar,
    /// The commonest words of its texts, in small letters: they tell which language a text is in.
    pub common: Vec<String>,
    /// Letters of this language with the letters of another script that look the same.
    pub look_alikes: Vec<(char, char)>,
    /// Words by which a name is part of another name.
    pub other_names: OtherNames,
    /// Words that stand in and around names.
    pub naming: Naming,
}

/// Words beside a place or person that make another name of it: Air France, New York Times, Hotel «Ukraine».
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OtherNames {
    /// Words before the name: *Air* France, *Bank of* Georgia.
    pub before: Vec<String>,
    /// Words behind it.
    pub after: Vec<String>,
    /// Nouns for what has its name in quotation marks.
    pub quoted: Vec<String>,
    /// Words behind a quotation and a comma, before who wrote or made what has this name.
    pub by: Vec<String>,
    /// Words with a capital that end the name of something: Yerevan Brandy *Company*.
    pub heads: Vec<String>,
    /// Nouns before a person, for what is named in their honour: *avenue* Charles-de-Gaulle.
    pub honours_before: Vec<String>,
    /// The same behind a person.
    pub honours_after: Vec<String>,
    /// What somebody is who may have the name of a place: the *poet* Fuzuli.
    pub bearers: Vec<String>,
    /// Words for settlements that are no cities, before or behind the name.
    pub villages: Vec<String>,
    /// Regions with places that have the names of others: Paris, *Texas*.
    pub regions: Vec<String>,
    /// A place stands bare before nouns with capitals and stays the place (*Bakı* Dövlət Universiteti): only a surname behind it
    /// makes another name.
    pub attributive: bool,
    /// Organisations of which every country has one, told by its adjective: the French *Red Cross*.
    pub national: Vec<String>,
    /// Compounds of single names. In all lists but `national` and `regions`, `*` stands for any ending.
    pub compounds: Vec<Compounds>,
}

/// A name and the words beside which it is part of something else: *Brussels* sprouts, *Sputnik* V.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Compounds {
    /// As a term of the glossary has it.
    pub name: String,
    /// Words before it.
    pub before: Vec<String>,
    /// Words behind it.
    pub after: Vec<String>,
    /// Cities of another region of this name, before it and a comma: Atlanta, Georgia.
    pub cities: Vec<String>,
}

/// Words that stand in and around names, in small letters: they tell where a name of a text begins and ends.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Naming {
    /// Words without a capital inside names: de, van.
    pub particles: Vec<String>,
    /// Words after the name of a father, which end a name or stand inside it: oglu.
    pub patronymics: Vec<String>,
    /// Words before names that are no part of them: Dr, Colonel.
    pub titles: Vec<String>,
    /// Those of women: Mme, Ms.
    pub women: Vec<String>,
    /// Those of men: M., Mr.
    pub men: Vec<String>,
    /// Words that begin sentences before a surname and are no given names, with `*` their ends. Empty where nobody listed them.
    pub openers: Vec<String>,
    /// Words between two names of one thing that say so: *known* as, *or*; with `*` their beginnings.
    pub aliases: Vec<String>,
    /// Words that stand before places, and hardly before persons: à, in, village.
    pub before_places: Vec<String>,
    /// Beginnings of words that stand after places, and hardly after persons.
    pub after_places: Vec<String>,
    /// Beginnings of words for organisations, which stand in their names or beside them.
    pub organisations: Vec<String>,
}

/// Folding rules: what counts as the same letter when names are compared.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FoldRules {
    /// Characters deleted inside words.
    pub drop: Vec<char>,
    /// Sequences that count as the same; the first of each list stands for all. Applied after case folding, longest first.
    pub same: Vec<Vec<String>>,
    /// Extra equalities of search keys only: ə = e, ş = s… Looser than what running text may use.
    pub search: Vec<Vec<String>>,
    /// Groups that must have one key.
    pub equal: Vec<Vec<String>>,
    /// Groups whose keys must all differ.
    pub differ: Vec<Vec<String>>,
}

/// Pairs of capital and small letters that differ from Unicode's default mapping.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Casing {
    /// (small, capital, title) sequences, longest small first.
    pub pairs: Vec<(String, String, String)>,
}

/// Proclitics and contractions.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Clitics {
    /// Words elided before a vowel, without the apostrophe: l, d, qu…
    pub elided: Vec<String>,
    /// For each elided word the full forms it may stand for: d → de.
    pub full: Vec<(String, Vec<String>)>,
    /// Contractions: au = à + le.
    pub contractions: Vec<(String, Vec<String>)>,
    /// Letters (folded) before which elision happens.
    pub vowels: Vec<char>,
}

/// Months and weekdays.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Calendar {
    /// January to December.
    pub months: Vec<Month>,
    /// Monday to Sunday.
    pub weekdays: Vec<String>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Month {
    /// Citation form.
    pub name: String,
    /// Form in a date, where it differs (hy, az, ru genitive).
    pub in_date: Option<String>,
}
