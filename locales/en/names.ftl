# What look-up and normalize say about names. See messages.ftl for the conventions.

## Names looked up

# $lang (String) – a tag
language-name = { $lang ->
    [fr] French
    [en] English
    [hy] Armenian
    [az] Azerbaijani
    [ru] Russian
    [tr] Turkish
   *[other] { $lang }
}
# $kind (String) – a kind
kind-name = { $kind ->
    [person] person
    [place] place
    [organisation] organisation
   *[term] term
}
not-known = not known
# $language (String) – the name of a language
copied-form = not known; { $language } writes it so
other-names = other names
# $text (String) – a name of the glossary; $language (String) – the name of a language; $layer, $part (String) – ids of JSON
matched-as = “{ $text }” ({ $language }), { $part ->
    [whole] the whole name
    [reordered] given name and surname in another order
    [extended] the name without the patronymic
    [initials] surname with initials
    [surname] the surname alone
   *[given] the given name alone
}, { $layer ->
    [exact] letter for letter
    [folded] apart from case, accents or apostrophes
    [inflected] as a case form
    [listed] by the list of names
    [phonetic] by equal sound
   *[fuzzy] by likeness
}
# $query (String) – what the user typed
lookup-open = “{ $query }” does not tell who or what is meant; it can be:
# $query (String) – what the user typed
lookup-none = “{ $query }” is not known
# $names (String) – names, with commas
did-you-mean = did you mean { $names }?
# $label (String) – what a line of an explanation is about
explain-label = { $label ->
    [distance] distance
    [nearest] nearest words
    [matched] matched
    [surety] score
    [compose] composed
    [strip] without article or preposition
    [fold] compared as
    [role] office
    [coordinates] coordinates
    [geonames] GeoNames
    [wikidata] Wikidata
    [source] source
    [note] note
    [apart] not to be confused with
    [aside] would also match, less strictly
    [listed] by the list of names
    [rule] by rule
   *[other] { $label }
}
# $reason (String) – why a name that sounds near is not meant
lookup-veto = { $reason ->
    [distinct] sounds near, and the data keeps it apart from a nearer name
   *[short] sounds near, and is too short to be found so
}
# $status (String) – a status
term-status = { $status ->
    [preferred] preferred
    [admitted] admitted
    [deprecated] to be avoided
   *[superseded] former
}

## Names inflected

# $lang (String) – a tag; $found (String) – what stands where a case should
no-case = `{ $lang }` has no case `{ $found }`
# $lang (String) – a tag; $feature (String) – what the language has no forms for
no-feature = the data of `{ $lang }` has no { $feature ->
    [plural] plural
    [definite] suffixed article
   *[possessive] suffixed possessive
}
# $name (String) – a name; $lang (String) – a tag
no-forms = the data of `{ $lang }` has no such form of “{ $name }”
# $form (String) – a form; $lang (String) – a tag
nothing-fits = no name has “{ $form }” as such a form (`{ $lang }`)
# $lang (String) – the language of the name; $case, $number, $definite, $possessive (String) – a cell of its paradigm
cell-name = { $case ->
    [genitive] genitive
    [dative] dative
    [accusative] accusative
    [locative] { $lang ->
        [ru] prepositional
       *[other] locative
    }
    [ablative] ablative
    [instrumental] instrumental
   *[nominative] nominative
}{ $number ->
    [pl] , plural
   *[sg] { "" }
}{ $possessive ->
    [yes] , with the possessive
   *[no] { "" }
}{ $definite ->
    [yes] , with the article
   *[no] { "" }
}
# $langs (String) – tags, with commas
help-lang = name it with `--lang`: { $langs }
# $name (String) – a name; $lang (String) – a tag
wrong-letters = “{ $name }” is not written in the letters of `{ $lang }`
# $text (String) – a name in the letters of a language; $lang (String) – its tag
help-written = ask for the forms of “{ $text }”: so it is written in `{ $lang }`

## Texts normalized

# $count, $look, $kept, $open (Number) – edits; findings for a reader to decide; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] nothing to change
    [one] { $count } name to change
   *[other] { $count } names to change
}{ $look ->
    [0] { "" }
   *[other] ; { $look } to look at
}{ $kept ->
    [0] { "" }
    [one] ; { $kept } left alone in quotations, code or addresses
   *[other] ; { $kept } left alone in quotations, code or addresses
}{ $open ->
    [0] { "" }
    [one] ; { $open } unclear
   *[other] ; { $open } unclear
}
# $language (String) – the name of a language; $option (String) – an option
text-language = read as { $language }; `{ $option }` sets another language
# $path (String) – a path
unknown-text-language = cannot tell which language `{ $path }` is in
# $option (String) – an option
help-text-language = name it: `{ $option } fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] other spelling
    [deprecated] form to be avoided
    [usage] name of other users than those of the style
    [first-mention] both names at first mention
   *[open] several can be meant
}

## Names compared

# $one, $other (String) – two names; $verdict (String) – same, unsure or different; $score (String) – a number
compared = { $one } – { $other }: { $verdict ->
    [same] the same name
    [unsure] perhaps the same name
   *[different] not the same name
} ({ $score })
# $name (String) – what two names are of; $id (String) – its id
compared-concept = the glossary has both as names of { $name } (`{ $id }`)
# $role (String) – what two words are to each other
word-role = { $role ->
    [sound] by sound
    [listed] by the list of names
    [ending] one surname with another ending
    [initial] an initial
    [patronymic] a patronymic that may be missing
   *[left] only in one name
}
# $veto (String) – what speaks against it
compare-veto = { $veto ->
    [contradiction] each name has a word that the other contradicts
    [classes] the list of names has them as two
    [unread] no convention reads these letters
   *[apart] no word of one is near a word of the other
}
no-name = the name is empty
help-no-name = give a name, or the names with `--stdin`, one a line
# $bytes, $limit (String) – numbers
name-too-long = a name of { $bytes } bytes; the longest that is read has { $limit }
# $line (String) – a number
bad-pair = line { $line } does not hold two names with their languages
help-pairs = write name, language, name, language with tabs between them; a language may be empty
