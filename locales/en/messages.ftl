# Messages of the tool: problems in packs, findings in texts, what the command line says.
# Every id is in every locale with the same variables. Phrases begin with a small letter and have no full stop.
# Names and words of users are variables and stay as they are.

## Problems in packs

# $detail (String) – what the TOML or CSV parser says, in English
syntax = the file cannot be read here: { $detail }
# $field (String) – a key that no one reads
unknown-field = unknown field `{ $field }`
# $field (String) – a key that must be there
missing-field = the field `{ $field }` is missing or empty
# $expected (String) – one of the words below, or a type as the parser names it
wrong-type = expected { $expected ->
    [string] a string in quotes
    [strings] a list of strings: ["…", "…"]
    [lists] a list of lists: [["…", "…"], …]
    [flag] `true` or `false`
    [integer] a whole number
    [letter] one letter
    [table] a table
    [tables] tables: `[[…]]`
    [casing] three forms: small, capital, title
    [letters] two letters that look the same: `"аa"`
    [months] twelve months
    [weekdays] seven days, Monday first
    [writings] what is read and what is written for it: `["ղ", "gh"]`
    [context] neighbouring letters: `#`, `[aeiou]`, `[^aeiou]`, `{ "{" }class{ "}" }`, alternatives with `|`
   *[other] { $expected }
}
# $found (String) – a schema number
unknown-schema = schema `{ $found }` is not known to this version
# $found (String) – what stands where a language tag should
unknown-language = `{ $found }` is not a language tag
# $field (String) – the key; $found (String) – its value
unknown-value = `{ $found }` is not a value of `{ $field }`
# $field (String) – the key; $id (String) – an id that no pack defines
unknown-concept = `{ $field }` names `{ $id }`, which is not defined
# $id (String) – an id
bad-id = the id `{ $id }` is not in kebab-case
# $found (String) – a date, or a period that ends before it begins
bad-date = `{ $found }` is not a date or period
# $id (String) – an id
duplicate-concept = the concept `{ $id }` is defined twice in one pack
# $id (String) – the name of a usage, style or language
duplicate-name = `{ $id }` is defined twice in one pack
# $id (String) – an id; $kind, $other (String) – kinds as the data writes them: person, place…
other-kind = `{ $id }` is `{ $kind }` here and `{ $other }` elsewhere
# $text (String) – a form; $lang (String) – a tag
duplicate-term = “{ $text }” ({ $lang }) stands twice in this concept
# $text (String) – a form; $id, $other (String) – ids
clashing-term = “{ $text }” is a form of `{ $id }` and of `{ $other }`
# $id (String) – an id
missing-source = `{ $id }` has no source
# $id (String) – an id; $lang (String) – a tag
missing-preferred = `{ $id }` has no preferred form in `{ $lang }`
# $id (String) – an id; $lang (String) – a tag
several-preferred = `{ $id }` has several preferred forms of one usage in `{ $lang }`
# $id (String) – an id
no-terms = `{ $id }` has no forms
# $text (String) – a form
not-nfc = “{ $text }” is not in Unicode normal form NFC
# $text (String) – a form
stray-space = stray space in “{ $text }”
# $text (String) – a form; $letter (String) – a letter; $script (String) – its script; $lang (String) – a tag
mixed-script = “{ $letter }” in “{ $text }” is a letter of another script: { $script ->
    [Latn] Latin
    [Armn] Armenian
    [Cyrl] Cyrillic
   *[other] { $script }
} ({ $lang })
# $text (String) – a form; $script (String) – its script; $lang (String) – a tag
wrong-script = “{ $text }” is written in { $script ->
    [Latn] Latin
    [Armn] Armenian
    [Cyrl] Cyrillic
   *[other] { $script }
} letters, unlike the language `{ $lang }`
# $id, $before (String) – ids
unsorted-concepts = `{ $id }` stands after `{ $before }`: concepts are sorted by id
# $expected, $found (String) – texts
example-fails = this example gives “{ $found }”, not “{ $expected }”
# $left, $right (String) – words
fold-example = “{ $left }” and “{ $right }” do not compare as this example says
# $id (String) – an id
unverified = `{ $id }` is not verified
# $text (String) – a form
made-by-no-rule = “{ $text }” is not what a scheme makes of any other name of the concept
# $column (String) – the name of a column
unknown-column = the column `{ $column }` is unknown or repeated
# $columns (String) – names of columns
missing-column = the table has no { $columns ->
    [id] column `id`
    [kind] column `kind`
   *[both] columns `id` and `kind`: is its first line the header?
}
# $expected, $found (String) – numbers of cells
ragged-row = this row has { $found } cells; the header has { $expected }
open-quote = the cell that this quotation mark opens does not end on its line; the row was left out
no-rows = the table has a header and no rows

## Cause and help of problems

label-first-defined = first defined here
# $id (String) – an id
label-also-here = also here, in `{ $id }`
# $values (String) – words, separated by commas
help-allowed = use one of: { $values }
# $suggestion (String) – a word
help-did-you-mean = did you mean `{ $suggestion }`?
help-rename = give one of them another id, or merge the two
help-add-source = add `source = ["https://…"]`, or say `unverified = true`
help-made = `glossary transliterate` shows what it makes; a form that a source shows needs no `made`
# $id, $other (String) – ids
help-homograph = if both are meant, add `homograph = ["{ $other }"]` to `{ $id }`
# $text (String) – a form
help-write = write “{ $text }”
# $lang (String) – a tag
help-add-preferred = give exactly one form of `{ $lang }` the status `preferred`
# $id, $before (String) – ids
help-move = move `{ $id }` before `{ $before }`
help-remove = remove it
help-kebab = use small Latin letters, digits and single hyphens: `armed-forces`
help-like = write it like “{ $text }”
help-columns = the header is `id,kind` and then one column a language: `fr,en,hy,az,ru`
# $field (String) – the name of a field
help-add-field = add `{ $field } = …`
help-cells = give the row as many cells as the header has; a cell that holds the separator stands in quotation marks
help-quote = close the cell with `"`; a quotation mark inside a quoted cell is doubled: `""`
help-rows = write one concept a line below the header: `baku,place,Bakou,Baku`
help-swap = the end lies before the beginning: swap them, or correct one

## What the command line says

# $path (String) – a path
no-such-file = `{ $path }` does not exist
# $path (String) – a path
is-folder = `{ $path }` is a folder
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-read = cannot read `{ $path }`: { $detail }
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-write = cannot write `{ $path }`: { $detail }
# $path (String) – a path
binary-file = `{ $path }` is not a text: it holds zero bytes
# $path (String) – a path; $line, $byte (String) – numbers
not-utf8 = `{ $path }` is not UTF-8: see line { $line }, byte { $byte }
# $path (String) – a path
empty-file = `{ $path }` is empty
# $path (String) – a path
empty-pack = `{ $path }` holds no glossary files
# $path (String) – a path
unknown-pack-file = `{ $path }` is not a kind of glossary file
# $path (String) – a path
compiled-index = `{ $path }` is a compiled index, which this version cannot read
# $found (String) – the name of a style
unknown-style = there is no style `{ $found }`
unknown-locale = there are no messages in `{ $found }`
# $lang (String) – a tag
no-data = there is no data for the language `{ $lang }`
# $found (String) – the id of a scheme
unknown-scheme = there is no scheme `{ $found }`
# $from, $to (String) – tags
no-press-scheme = there are no rules for names from `{ $from }` to `{ $to }`
# $scheme (String) – the id of a scheme; $script (String) – the script that it reads
other-script = the text has no { $script ->
    [Latn] Latin
    [Armn] Armenian
    [Cyrl] Cyrillic
   *[other] { $script }
} letters, which `{ $scheme }` reads
# $scheme (String) – the id of a scheme
not-reversible = `{ $scheme }` cannot be read back
unknown-source = cannot tell which language the text is in
# $path (String) – a path
bad-settings = the settings in `{ $path }` cannot be used
# $count (Number) – problems that are not shown; $code (String) – their kind; $path (String)
more-problems = { $count ->
    [one] { $count } more `{ $code }` in `{ $path }`
   *[other] { $count } more `{ $code }` in `{ $path }`
}
# $line (String) – a number
line-failed = line { $line } was left out
# $count (Number) – errors in packs
pack-skipped = { $count ->
    [one] { $count } error in the glossary: that part was left out
   *[other] { $count } errors in the glossary: those parts were left out
}
# $count (Number) – files
lint-clean = { $count ->
    [one] { $count } file, no problems
   *[other] { $count } files, no problems
}
# $errors, $warnings (Number)
lint-summary = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
help-path = check the path; relative paths start at the working folder
help-name-file = name the files in it, or use `-` for standard input
help-utf8 = save the file as UTF-8
help-text = give a text file
help-empty = is this the file you meant?
help-pack-files = a glossary is a folder with `.toml` or `.csv` files, or one such file
help-sources = give the `.toml` or `.csv` files that it was made from
help-schemes = `glossary transliterate --list` shows all schemes
# $scheme (String) – the id of a scheme
help-reverse = add `--reverse` to read `{ $scheme }` back
# $langs (String) – language tags, with commas
help-from = name it with `--from`: { $langs }
# $scheme (String) – the id of a scheme that reads such letters
help-other-scheme = `{ $scheme }` reads such letters

## Findings in texts

# $found (String) – the words of the text; $preferred (String) – what to write instead
write-instead = “{ $found }”: write “{ $preferred }”
# $found (String) – the words of the text; $preferred (String) – a likely name
perhaps-meant = “{ $found }”: perhaps “{ $preferred }” is meant

## Texts annotated

# $count, $quoted, $open (Number) – names; of them in quotations; of them with several possible concepts
annotated = { $count ->
    [0] no names
    [one] { $count } name
   *[other] { $count } names
}{ $quoted ->
    [0] { "" }
   *[other] ; { $quoted } in quotations
}{ $open ->
    [0] { "" }
   *[other] ; { $open } unclear
}
# $case (String) – a case
case-name = { $case ->
    [nominative] nominative
    [genitive] genitive
    [dative] dative
    [accusative] accusative
    [locative] locative
    [ablative] ablative
   *[instrumental] instrumental
}
in-quotation = in a quotation
# $path (String) – a path
names-of-text = names of { $path }
# $path (String) – a path
skipped-file = `{ $path }` is no text and was left out
# $path (String) – a path
empty-folder = `{ $path }` holds no texts
# $count (Number) – names
unknown-names = { $count ->
    [0] no names that the glossary lacks
    [one] { $count } name that the glossary lacks
   *[other] { $count } names that the glossary lacks
}
# $count (Number) – places
times-found = { $count ->
    [one] once
   *[other] { $count } times
}
# $layer (String) – how a known name resembles one that is not known
near-name = { $layer ->
    [phonetic] sounds like
    [fuzzy] resembles
   *[other] perhaps
}
kind-unsure = perhaps a person, perhaps not
# $option, $format (String) – an option and its value
no-format = `{ $option }` is not printed as `{ $format }`

## Glossaries counted

stats-label = { $label ->
    [all] number
    [sourced] with sources
    [forms] forms
    [given] given name
   *[surname] surname
}
# $percent (String)
stats-share = { $percent }%
# $all, $both (Number) – places
stats-sides = { $all } places have a name that one side alone uses; { $both } of them have one of the other side too
# $confidence (String) – an id of JSON
review-reason = { $confidence ->
    [form-unverified] the form was not verified
    [concept-unverified] nothing about it has a source
    [by-rule] it was written by rule
    [composed] it was put together of words that sources show
   *[no-source-in-language] no source is in its language
}

## Reports summarized

# $path (String) – a file; $languages (String) – tags
not-a-report = `{ $path }` is not a report in a language that can be read ({ $languages })
help-report = `summarize` reads reports in French; for other languages there is no lexicon yet
# $found (String) – a tag
no-summary-language = there are no summaries in `{ $found }`
# $path (String) – a file
nothing-summarised = nothing in `{ $path }` could be summarized; its sentences are listed
# $lang (String) – a tag; $claim (String) – number of a claim; $detail (String) – what is missing, in English
summary-gap = claim { $claim } cannot be said in `{ $lang }`: { $detail }
