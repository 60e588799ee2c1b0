# Messages of the tool: problems in packs, findings in texts, what the command line says.
# Every id is in every locale with the same variables. Phrases begin with a small letter and have no full stop.
# Names and words of users are variables and stay as they are.

## Problems in packs

# $detail (String) – what the TOML or CSV parser says, in English
syntax = le fichier est illisible ici : { $detail }
# $field (String) – a key that no one reads
unknown-field = champ inconnu « { $field } »
# $field (String) – a key that must be there
missing-field = le champ « { $field } » manque ou est vide
# $expected (String) – one of the words below, or a type as the parser names it
wrong-type = attendu : { $expected ->
    [string] une chaîne entre guillemets
    [strings] une liste de chaînes : ["…", "…"]
    [lists] une liste de listes : [["…", "…"], …]
    [flag] `true` ou `false`
    [integer] un nombre entier
    [letter] une seule lettre
    [table] une table
    [tables] des tables : `[[…]]`
    [casing] trois formes : minuscule, majuscule, titre
    [letters] deux lettres qui se ressemblent : `"аa"`
    [months] douze mois
    [weekdays] sept jours, le lundi d’abord
    [writings] ce qui est lu et ce qui s’écrit : `["ղ", "gh"]`
    [context] des lettres voisines : `#`, `[aeiou]`, `[^aeiou]`, `{ "{" }classe{ "}" }`, variantes séparées par `|`
   *[other] { $expected }
}
# $found (String) – a schema number
unknown-schema = cette version ne connaît pas le schéma « { $found } »
# $found (String) – what stands where a language tag should
unknown-language = « { $found } » n’est pas une étiquette de langue
# $field (String) – the key; $found (String) – its value
unknown-value = « { $found } » n’est pas une valeur de « { $field } »
# $field (String) – the key; $id (String) – an id that no pack defines
unknown-concept = « { $field } » nomme « { $id } », qui n’est pas défini
# $id (String) – an id
bad-id = l’identifiant « { $id } » n’est pas en kebab-case
# $found (String) – a date, or a period that ends before it begins
bad-date = « { $found } » n’est ni une date ni une période
# $id (String) – an id
duplicate-concept = le concept « { $id } » est défini deux fois dans le même glossaire
# $id (String) – the name of a usage, style or language
duplicate-name = « { $id } » est défini deux fois dans le même glossaire
# $id (String) – an id; $kind, $other (String) – kinds as the data writes them: person, place…
other-kind = « { $id } » est de genre « { $kind } » ici et « { $other } » ailleurs
# $text (String) – a form; $lang (String) – a tag
duplicate-term = « { $text } » ({ $lang }) figure deux fois dans ce concept
# $text (String) – a form; $id, $other (String) – ids
clashing-term = « { $text } » est une forme de « { $id } » et de « { $other } »
# $id (String) – an id
missing-source = « { $id } » n’a pas de source
# $id (String) – an id; $lang (String) – a tag
missing-preferred = « { $id } » n’a pas de forme préférée en `{ $lang }`
# $id (String) – an id; $lang (String) – a tag
several-preferred = « { $id } » a plusieurs formes préférées de même usage en `{ $lang }`
# $id (String) – an id
no-terms = « { $id } » n’a aucune forme
# $text (String) – a form
not-nfc = « { $text } » n’est pas en forme normale Unicode NFC
# $text (String) – a form
stray-space = espace superflue dans « { $text } »
# $text (String) – a form; $letter (String) – a letter; $script (String) – its script; $lang (String) – a tag
mixed-script = « { $letter } » dans « { $text } » est une lettre d’une autre écriture : { $script ->
    [Latn] latine
    [Armn] arménienne
    [Cyrl] cyrillique
   *[other] { $script }
} ({ $lang })
# $text (String) – a form; $script (String) – its script; $lang (String) – a tag
wrong-script = « { $text } » est en lettres { $script ->
    [Latn] latines
    [Armn] arméniennes
    [Cyrl] cyrilliques
   *[other] { $script }
}, ce qui n’est pas l’écriture de la langue `{ $lang }`
# $id, $before (String) – ids
unsorted-concepts = « { $id } » vient après « { $before } » : les concepts sont triés par identifiant
# $expected, $found (String) – texts
example-fails = cet exemple donne « { $found } » et non « { $expected } »
# $left, $right (String) – words
fold-example = la comparaison de « { $left } » et « { $right } » contredit cet exemple
# $id (String) – an id
unverified = « { $id } » n’est pas vérifié
# $text (String) – a form
made-by-no-rule = « { $text } » n’est pas ce qu’une règle tire d’un autre nom du concept
# $column (String) – the name of a column
unknown-column = la colonne « { $column } » est inconnue ou répétée
# $columns (String) – names of columns
missing-column = il manque au tableau { $columns ->
    [id] la colonne `id`
    [kind] la colonne `kind`
   *[both] les colonnes `id` et `kind` : sa première ligne est-elle l’en-tête ?
}
# $expected, $found (String) – numbers of cells
ragged-row = cette ligne a { $found } cellules ; l’en-tête en a { $expected }
open-quote = la cellule que ce guillemet ouvre ne se termine pas sur sa ligne ; la ligne a été laissée de côté
no-rows = le tableau a un en-tête mais aucune ligne

## Cause and help of problems

label-first-defined = défini ici d’abord
# $id (String) – an id
label-also-here = ici aussi, dans « { $id } »
# $values (String) – words, separated by commas
help-allowed = valeurs possibles : { $values }
# $suggestion (String) – a word
help-did-you-mean = vouliez-vous dire « { $suggestion } » ?
help-rename = donnez un autre identifiant à l’un des deux, ou réunissez-les
help-add-source = ajoutez `source = ["https://…"]`, ou écrivez `unverified = true`
help-made = `glossary transliterate` montre ce qu’elle en tire ; une forme attestée n’a pas besoin de `made`
# $id, $other (String) – ids
help-homograph = si les deux sont voulus, ajoutez `homograph = ["{ $other }"]` à « { $id } »
# $text (String) – a form
help-write = écrivez « { $text } »
# $lang (String) – a tag
help-add-preferred = donnez à une seule forme de `{ $lang }` le statut `preferred`
# $id, $before (String) – ids
help-move = déplacez « { $id } » avant « { $before } »
help-remove = supprimez-le
help-kebab = n’utilisez que des minuscules latines, des chiffres et des traits d’union simples : `armed-forces`
help-like = écrivez-le comme « { $text } »
help-columns = l’en-tête est `id,kind`, puis une colonne par langue : `fr,en,hy,az,ru`
# $field (String) – the name of a field
help-add-field = ajoutez `{ $field } = …`
help-cells = donnez à la ligne autant de cellules qu’à l’en-tête ; une cellule qui contient le séparateur se met entre guillemets
help-quote = fermez la cellule par `"` ; un guillemet à l’intérieur d’une cellule se double : `""`
help-rows = écrivez un concept par ligne sous l’en-tête : `baku,place,Bakou,Baku`
help-swap = la fin précède le début : inversez-les ou corrigez l’une des deux

## What the command line says

# $path (String) – a path
no-such-file = « { $path } » n’existe pas
# $path (String) – a path
is-folder = « { $path } » est un dossier
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-read = impossible de lire « { $path } » : { $detail }
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-write = impossible d’écrire « { $path } » : { $detail }
# $path (String) – a path
binary-file = « { $path } » n’est pas un texte : il contient des octets nuls
# $path (String) – a path; $line, $byte (String) – numbers
not-utf8 = « { $path } » n’est pas en UTF-8 : voir ligne { $line }, octet { $byte }
# $path (String) – a path
empty-file = « { $path } » est vide
# $path (String) – a path
empty-pack = « { $path } » ne contient aucun fichier de glossaire
# $path (String) – a path
unknown-pack-file = « { $path } » n’est pas un type de fichier de glossaire
# $path (String) – a path
compiled-index = « { $path } » est un index compilé, que cette version ne sait pas lire
# $found (String) – the name of a style
unknown-style = il n’y a pas de style « { $found } »
unknown-locale = il n’y a pas de messages en `{ $found }`
# $lang (String) – a tag
no-data = il n’y a pas de données pour la langue `{ $lang }`
# $found (String)
unknown-scheme = il n’y a pas de système `{ $found }`
# $from, $to (String)
no-press-scheme = il n’y a pas de règles pour les noms de `{ $from }` vers `{ $to }`
# $scheme, $script (String)
other-script = le texte n’a pas de lettres { $script ->
    [Latn] latines
    [Armn] arméniennes
    [Cyrl] cyrilliques
   *[other] { $script }
}, que lit `{ $scheme }`
# $scheme (String)
not-reversible = `{ $scheme }` ne se lit pas en sens inverse
unknown-source = la langue du texte n’est pas reconnue
# $path (String) – a path
bad-settings = les réglages de « { $path } » sont inutilisables
# $count (Number) – problems that are not shown; $code (String) – their kind; $path (String)
more-problems = { $count ->
    [one] { $count } autre `{ $code }` dans `{ $path }`
   *[other] { $count } autres `{ $code }` dans `{ $path }`
}
# $line (String) – a number
line-failed = la ligne { $line } a été laissée de côté
# $count (Number) – errors in packs
pack-skipped = { $count ->
    [one] { $count } erreur dans le glossaire : cette partie a été laissée de côté
   *[other] { $count } erreurs dans le glossaire : ces parties ont été laissées de côté
}
# $count (Number) – files
lint-clean = { $count ->
    [one] { $count } fichier, aucun problème
   *[other] { $count } fichiers, aucun problème
}
# $errors, $warnings (Number)
lint-summary = { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
help-path = vérifiez le chemin ; un chemin relatif part du dossier courant
help-name-file = nommez les fichiers qu’il contient, ou `-` pour l’entrée standard
help-utf8 = enregistrez le fichier en UTF-8
help-text = donnez un fichier de texte
help-empty = est-ce bien le fichier voulu ?
help-pack-files = un glossaire est un dossier de fichiers `.toml` ou `.csv`, ou l’un de ces fichiers
help-sources = donnez les fichiers `.toml` ou `.csv` dont il est issu
help-schemes = `glossary transliterate --list` montre tous les systèmes
# $scheme (String)
help-reverse = ajoutez `--reverse` pour lire `{ $scheme }` en sens inverse
# $langs (String) – language tags, with commas
help-from = nommez-la avec `--from` : { $langs }
# $scheme (String)
help-other-scheme = `{ $scheme }` lit ces lettres

## Findings in texts

# $found (String) – the words of the text; $preferred (String) – what to write instead
write-instead = « { $found } » : écrire « { $preferred } »
# $found (String) – the words of the text; $preferred (String) – a likely name
perhaps-meant = « { $found } » : peut-être s’agit-il de « { $preferred } »

## Texts annotated

# $count, $quoted, $open (Number)
annotated = { $count ->
    [0] aucun nom
    [one] { $count } nom
   *[other] { $count } noms
}{ $quoted ->
    [0] { "" }
   *[other] ; dans des citations : { $quoted }
}{ $open ->
    [0] { "" }
   *[other] ; ambigus : { $open }
}
# $case (String)
case-name = { $case ->
    [nominative] nominatif
    [genitive] génitif
    [dative] datif
    [accusative] accusatif
    [locative] locatif
    [ablative] ablatif
   *[instrumental] instrumental
}
in-quotation = dans une citation
# $path (String)
names-of-text = noms de { $path }
# $path (String)
skipped-file = `{ $path }` n’est pas un texte : laissé de côté
# $path (String)
empty-folder = `{ $path }` ne contient aucun texte
# $count (Number)
unknown-names = { $count ->
    [0] aucun nom absent du glossaire
    [one] { $count } nom absent du glossaire
   *[other] { $count } noms absents du glossaire
}
# $count (Number)
times-found = { $count } fois
# $layer (String)
near-name = { $layer ->
    [phonetic] se prononce comme
    [fuzzy] ressemble à
   *[other] peut-être
}
kind-unsure = peut-être une personne, peut-être pas
# $option, $format (String) – an option and its value
no-format = `{ $option }` ne s’affiche pas en `{ $format }`

## Glossaries counted

stats-label = { $label ->
    [all] nombre
    [sourced] avec sources
    [forms] formes
    [given] prénom
   *[surname] nom de famille
}
# $percent (String)
stats-share = { $percent } %
# $all, $both (Number) – lieux
stats-sides = { $all } lieux ont un nom que seul un camp emploie ; { $both } d’entre eux en ont aussi un de l’autre camp
# $confidence (String)
review-reason = { $confidence ->
    [form-unverified] la forme n’a pas été vérifiée
    [concept-unverified] rien n’a de source ici
    [by-rule] forme écrite d’après une règle
    [composed] forme composée de mots attestés
   *[no-source-in-language] aucune source n’est dans sa langue
}

## Reports summarized

# $path (String) – a file; $languages (String) – tags
not-a-report = `{ $path }` n’est pas un texte dans une langue qui peut être lue ({ $languages })
help-report = `summarize` lit des textes en français ; pour les autres langues, il n’y a pas encore de lexique
# $found (String) – a tag
no-summary-language = il n’y a pas de résumés en `{ $found }`
# $path (String) – a file
nothing-summarised = rien dans `{ $path }` n’a pu être résumé ; ses phrases sont données en liste
# $lang (String) – a tag; $claim (String) – number of a claim; $detail (String) – what is missing, in English
summary-gap = l’affirmation { $claim } ne peut se dire en `{ $lang }` : { $detail }
