# Ce que lookup et normalize disent des noms. Conventions : voir messages.ftl.

## Noms cherchés

# $lang (String) – a tag
language-name = { $lang ->
    [fr] français
    [en] anglais
    [hy] arménien
    [az] azerbaïdjanais
    [ru] russe
    [tr] turc
   *[other] { $lang }
}
# $kind (String) – a kind
kind-name = { $kind ->
    [person] personne
    [place] lieu
    [organisation] organisation
   *[term] terme
}
not-known = inconnu
# $language (String) – the name of a language
copied-form = inconnu ; forme employée en { $language }
other-names = autres noms
# $text (String) – a name of the glossary; $language (String) – the name of a language; $layer, $part (String) – ids of JSON
matched-as = « { $text } » ({ $language }), { $part ->
    [whole] le nom entier
    [reordered] prénom et nom dans un autre ordre
    [extended] le nom sans le patronyme
    [initials] le nom de famille avec initiales
    [surname] le nom de famille seul
   *[given] le prénom seul
}, { $layer ->
    [exact] à la lettre près
    [folded] casse, accents et apostrophes mis à part
    [inflected] comme forme fléchie
    [listed] par la liste de noms
    [phonetic] même prononciation
   *[fuzzy] par ressemblance
}
# $query (String) – what the user typed
lookup-open = « { $query } » ne dit pas qui ou quoi est désigné ; ce peut être :
# $query (String) – what the user typed
lookup-none = « { $query } » est inconnu
# $names (String) – names, with commas
did-you-mean = vouliez-vous dire { $names } ?
# $label (String) – what a line of an explanation is about
explain-label = { $label ->
    [distance] distance
    [nearest] mots les plus proches
    [matched] trouvé
    [surety] score
    [compose] composé
    [strip] sans article ni préposition
    [fold] comparé sous la forme
    [role] fonction
    [coordinates] coordonnées
    [geonames] GeoNames
    [wikidata] Wikidata
    [source] source
    [note] note
    [apart] à ne pas confondre avec
    [aside] correspondrait aussi, moins strictement
    [listed] par la liste de noms
    [rule] par règle
   *[other] { $label }
}
# $reason (String) – why a name that sounds near is not meant
lookup-veto = { $reason ->
    [distinct] proche par le son, mais les données le distinguent d’un nom plus proche
   *[short] proche par le son, mais trop court pour être trouvé ainsi
}
# $status (String) – a status
term-status = { $status ->
    [preferred] préféré
    [admitted] admis
    [deprecated] à éviter
   *[superseded] ancien
}

## Noms déclinés

# $lang (String) – a tag; $found (String) – what stands where a case should
no-case = `{ $lang }` n’a pas de cas `{ $found }`
# $lang (String) – a tag; $feature (String) – what the language has no forms for
no-feature = les données de `{ $lang }` n’ont pas { $feature ->
    [plural] de pluriel
    [definite] d’article suffixé
   *[possessive] de possessif suffixé
}
# $name (String) – a name; $lang (String) – a tag
no-forms = les données de `{ $lang }` n’ont pas cette forme de « { $name } »
# $form (String) – a form; $lang (String) – a tag
nothing-fits = « { $form } » n’est une telle forme d’aucun nom (`{ $lang }`)
# $lang (String) – the language of the name; $case, $number, $definite, $possessive (String) – a cell of its paradigm
cell-name = { $case ->
    [genitive] génitif
    [dative] datif
    [accusative] accusatif
    [locative] { $lang ->
        [ru] prépositionnel
       *[other] locatif
    }
    [ablative] ablatif
    [instrumental] instrumental
   *[nominative] nominatif
}{ $number ->
    [pl] , pluriel
   *[sg] { "" }
}{ $possessive ->
    [yes] , avec possessif
   *[no] { "" }
}{ $definite ->
    [yes] , avec article
   *[no] { "" }
}
# $langs (String) – tags, with commas
help-lang = indiquez-la avec `--lang` : { $langs }
# $name (String) – a name; $lang (String) – a tag
wrong-letters = « { $name } » n’est pas écrit dans les lettres de `{ $lang }`
# $text (String) – a name in the letters of a language; $lang (String) – its tag
help-written = demandez les formes de « { $text } » : c’est ainsi qu’on l’écrit en `{ $lang }`

## Textes normalisés

# $count, $look, $kept, $open (Number) – edits; findings for a reader to decide; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] rien à changer
    [one] { $count } nom à changer
   *[other] { $count } noms à changer
}{ $look ->
    [0] { "" }
   *[other] { " " }; { $look } à vérifier
}{ $kept ->
    [0] { "" }
    [one] { " " }; { $kept } laissé tel quel (citations, code, adresses)
   *[other] { " " }; { $kept } laissés tels quels (citations, code, adresses)
}{ $open ->
    [0] { "" }
    [one] { " " }; { $open } ambigu
   *[other] { " " }; { $open } ambigus
}
# $language (String) – the name of a language; $option (String) – an option
text-language = lu en { $language } ; `{ $option }` fixe une autre langue
# $path (String) – a path
unknown-text-language = impossible de dire en quelle langue est `{ $path }`
# $option (String) – an option
help-text-language = indiquez-la : `{ $option } fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] autre graphie
    [deprecated] forme à éviter
    [usage] nom employé par d’autres que ceux que suit le style
    [first-mention] les deux noms à la première mention
   *[open] plusieurs sens possibles
}

## Noms comparés

# $one, $other (String) – two names; $verdict (String) – same, unsure or different; $score (String) – a number
compared = { $one } – { $other } : { $verdict ->
    [same] le même nom
    [unsure] peut-être le même nom
   *[different] pas le même nom
} ({ $score })
# $name (String) – what two names are of; $id (String) – its id
compared-concept = le glossaire a les deux comme noms de { $name } (`{ $id }`)
# $role (String) – what two words are to each other
word-role = { $role ->
    [sound] par le son
    [listed] par la liste de noms
    [ending] un nom de famille avec une autre terminaison
    [initial] une initiale
    [patronymic] un patronyme qui peut manquer
   *[left] dans un seul des noms
}
# $veto (String) – what speaks against it
compare-veto = { $veto ->
    [contradiction] chaque nom a un mot que l’autre contredit
    [classes] la liste de noms en fait deux
    [unread] aucune convention ne lit ces lettres
   *[apart] aucun mot de l’un n’est proche d’un mot de l’autre
}
no-name = le nom est vide
help-no-name = donnez un nom, ou des noms avec `--stdin`, un par ligne
# $bytes, $limit (String) – numbers
name-too-long = un nom de { $bytes } octets ; le plus long qui soit lu en a { $limit }
# $line (String) – a number
bad-pair = la ligne { $line } ne contient pas deux noms avec leurs langues
help-pairs = écrivez nom, langue, nom, langue, séparés par des tabulations ; une langue peut être vide
