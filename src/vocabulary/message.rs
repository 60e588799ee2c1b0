//! Everything the library can say about data and text, as values with typed arguments. `l10n` gives them words.

macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident { $($(#[$arg_doc:meta])* $arg:ident),* } = $id:literal;)+) => {
        /// What is said: an id with arguments, no prose. Every id is in every locale.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the locales describe each")]
        pub enum Message {
            $($(#[$doc])* $name { $($(#[$arg_doc])* $arg: String),* },)+
        }

        impl Message {
            /// The ids of all messages, in order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The Fluent id; also the code of a problem or finding.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$name { .. } => $id),+ }
            }

            /// Arguments by name.
            pub fn args(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$name { $($arg),* } => vec![$((stringify!($arg), $arg.as_str())),*]),+ }
            }
        }
    };
}

messages! {
    // Problems in packs.
    Syntax { detail } = "syntax";
    UnknownField { field } = "unknown-field";
    MissingField { field } = "missing-field";
    WrongType { expected } = "wrong-type";
    UnknownSchema { found } = "unknown-schema";
    UnknownLanguage { found } = "unknown-language";
    UnknownValue { field, found } = "unknown-value";
    UnknownConcept { field, id } = "unknown-concept";
    BadId { id } = "bad-id";
    BadDate { found } = "bad-date";
    DuplicateConcept { id } = "duplicate-concept";
    DuplicateName { id } = "duplicate-name";
    OtherKind { id, kind, other } = "other-kind";
    DuplicateTerm { text, lang } = "duplicate-term";
    ClashingTerm { text, id, other } = "clashing-term";
    MissingSource { id } = "missing-source";
    MissingPreferred { id, lang } = "missing-preferred";
    SeveralPreferred { id, lang } = "several-preferred";
    NoTerms { id } = "no-terms";
    NotNfc { text } = "not-nfc";
    StraySpace { text } = "stray-space";
    MixedScript { text, letter, script, lang } = "mixed-script";
    WrongScript { text, script, lang } = "wrong-script";
    UnsortedConcepts { id, before } = "unsorted-concepts";
    ExampleFails { expected, found } = "example-fails";
    FoldExample { left, right } = "fold-example";
    Unverified { id } = "unverified";
    MadeByNoRule { text } = "made-by-no-rule";
    UnknownColumn { column } = "unknown-column";
    MissingColumn { columns } = "missing-column";
    RaggedRow { expected, found } = "ragged-row";
    OpenQuote {} = "open-quote";
    NoRows {} = "no-rows";
    // Cause and help of problems.
    FirstDefined {} = "label-first-defined";
    AlsoHere { id } = "label-also-here";
    HelpAllowed { values } = "help-allowed";
    HelpDidYouMean { suggestion } = "help-did-you-mean";
    HelpRename {} = "help-rename";
    HelpAddSource {} = "help-add-source";
    HelpMade {} = "help-made";
    HelpHomograph { id, other } = "help-homograph";
    HelpWrite { text } = "help-write";
    HelpAddPreferred { lang } = "help-add-preferred";
    HelpMove { id, before } = "help-move";
    HelpRemove {} = "help-remove";
    HelpKebab {} = "help-kebab";
    HelpLike { text } = "help-like";
    HelpColumns {} = "help-columns";
    HelpAddField { field } = "help-add-field";
    HelpCells {} = "help-cells";
    HelpQuote {} = "help-quote";
    HelpRows {} = "help-rows";
    HelpSwap {} = "help-swap";
    // What the command line says.
    NoSuchFile { path } = "no-such-file";
    IsFolder { path } = "is-folder";
    CannotRead { path, detail } = "cannot-read";
    CannotWrite { path, detail } = "cannot-write";
    BinaryFile { path } = "binary-file";
    NotUtf8 { path, line, byte } = "not-utf8";
    EmptyFile { path } = "empty-file";
    EmptyPack { path } = "empty-pack";
    UnknownPackFile { path } = "unknown-pack-file";
    CompiledIndex { path } = "compiled-index";
    UnknownStyle { found } = "unknown-style";
    UnknownLocale { found } = "unknown-locale";
    NoData { lang } = "no-data";
    UnknownScheme { found } = "unknown-scheme";
    NoPressScheme { from, to } = "no-press-scheme";
    OtherScript { scheme, script } = "other-script";
    NotReversible { scheme } = "not-reversible";
    UnknownSource {} = "unknown-source";
    BadSettings { path } = "bad-settings";
    PackSkipped { count } = "pack-skipped";
    MoreProblems { count, code, path } = "more-problems";
    LineFailed { line } = "line-failed";
    LintClean { count } = "lint-clean";
    LintSummary { errors, warnings } = "lint-summary";
    HelpPath {} = "help-path";
    HelpNameFile {} = "help-name-file";
    HelpUtf8 {} = "help-utf8";
    HelpText {} = "help-text";
    HelpEmpty {} = "help-empty";
    HelpPackFiles {} = "help-pack-files";
    HelpSources {} = "help-sources";
    HelpSchemes {} = "help-schemes";
    HelpReverse { scheme } = "help-reverse";
    HelpFrom { langs } = "help-from";
    HelpOtherScheme { scheme } = "help-other-scheme";
    // Findings in texts.
    WriteInstead { found, preferred } = "write-instead";
    PerhapsMeant { found, preferred } = "perhaps-meant";
    // Names looked up.
    LanguageName { lang } = "language-name";
    KindName { kind } = "kind-name";
    NotKnown {} = "not-known";
    CopiedForm { language } = "copied-form";
    OtherNames {} = "other-names";
    MatchedAs { text, language, layer, part } = "matched-as";
    LookupOpen { query } = "lookup-open";
    LookupNone { query } = "lookup-none";
    DidYouMean { names } = "did-you-mean";
    ExplainLabel { label } = "explain-label";
    LookupVeto { reason } = "lookup-veto";
    TermStatus { status } = "term-status";
    // Names compared.
    Compared { one, other, verdict, score } = "compared";
    ComparedConcept { name, id } = "compared-concept";
    WordRole { role } = "word-role";
    CompareVeto { veto } = "compare-veto";
    NoName {} = "no-name";
    HelpNoName {} = "help-no-name";
    NameTooLong { bytes, limit } = "name-too-long";
    BadPair { line } = "bad-pair";
    HelpPairs {} = "help-pairs";
    // Names inflected.
    NoCase { lang, found } = "no-case";
    NoFeature { lang, feature } = "no-feature";
    NoForms { name, lang } = "no-forms";
    NothingFits { form, lang } = "nothing-fits";
    CellName { lang, case, number, definite, possessive } = "cell-name";
    HelpLang { langs } = "help-lang";
    WrongLetters { name, lang } = "wrong-letters";
    HelpWritten { text, lang } = "help-written";
    // Glossaries counted.
    StatsLabel { label } = "stats-label";
    StatsShare { percent } = "stats-share";
    StatsSides { all, both } = "stats-sides";
    ReviewReason { confidence } = "review-reason";
    // Texts normalized.
    Normalized { count, look, kept, open } = "normalized";
    TextLanguage { language, option } = "text-language";
    UnknownTextLanguage { path } = "unknown-text-language";
    HelpTextLanguage { option } = "help-text-language";
    FindingReason { reason } = "finding-reason";
    // Texts annotated.
    Annotated { count, quoted, open } = "annotated";
    CaseName { case } = "case-name";
    InQuotation {} = "in-quotation";
    NamesOfText { path } = "names-of-text";
    SkippedFile { path } = "skipped-file";
    EmptyFolder { path } = "empty-folder";
    UnknownNames { count } = "unknown-names";
    TimesFound { count } = "times-found";
    NearName { layer } = "near-name";
    KindUnsure {} = "kind-unsure";
    NoFormat { option, format } = "no-format";
    // Reports summarized.
    NotAReport { path, languages } = "not-a-report";
    HelpReport {} = "help-report";
    NoSummaryLanguage { found } = "no-summary-language";
    NothingSummarised { path } = "nothing-summarised";
    SummaryGap { lang, claim, detail } = "summary-gap";
}
