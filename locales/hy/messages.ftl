# Messages of the tool: problems in packs, findings in texts, what the command line says.
# Every id is in every locale with the same variables. Phrases begin with a small letter and have no full stop.
# Names and words of users are variables and stay as they are.

## Problems in packs

# $detail (String) – what the TOML or CSV parser says, in English
syntax = ֆայլն այստեղ հնարավոր չէ կարդալ՝ { $detail }
# $field (String) – a key that no one reads
unknown-field = անհայտ դաշտ՝ `{ $field }`
# $field (String) – a key that must be there
missing-field = `{ $field }` դաշտը բացակայում է կամ դատարկ է
# $expected (String) – one of the words below, or a type as the parser names it
wrong-type = պետք է լինի { $expected ->
    [string] չակերտների մեջ առնված տեքստ
    [strings] տողերի ցուցակ՝ ["…", "…"]
    [lists] ցուցակների ցուցակ՝ [["…", "…"], …]
    [flag] `true` կամ `false`
    [integer] ամբողջ թիվ
    [letter] մեկ տառ
    [table] աղյուսակ
    [tables] աղյուսակների շարք՝ `[[…]]`
    [casing] երեք ձև՝ փոքրատառ, մեծատառ, սկզբնատառ
    [letters] երկու նման տառ՝ `"аa"`
    [months] տասներկու ամիս
    [weekdays] յոթ օր՝ սկսած երկուշաբթիից
    [writings] ինչ է կարդացվում և ինչ է գրվում փոխարենը՝ `["ղ", "gh"]`
    [context] հարևան տառեր՝ `#`, `[aeiou]`, `[^aeiou]`, `{ "{" }դաս{ "}" }`, տարբերակները՝ `|` նշանով
   *[other] { $expected }
}
# $found (String) – a schema number
unknown-schema = այս տարբերակը չի ճանաչում `{ $found }` սխեման
# $found (String) – what stands where a language tag should
unknown-language = `{ $found }` լեզվի նշում չէ
# $field (String) – the key; $found (String) – its value
unknown-value = `{ $found }` արժեքը թույլատրելի չէ `{ $field }` դաշտի համար
# $field (String) – the key; $id (String) – an id that no pack defines
unknown-concept = `{ $field }` դաշտում նշված է `{ $id }`, որը սահմանված չէ
# $id (String) – an id
bad-id = `{ $id }` նույնացուցիչը գրված չէ kebab-case ձևով
# $found (String) – a date, or a period that ends before it begins
bad-date = `{ $found }` ոչ ամսաթիվ է, ոչ էլ ժամանակահատված
# $id (String) – an id
duplicate-concept = `{ $id }` հասկացությունը նույն բառարանում սահմանված է երկու անգամ
# $id (String) – the name of a usage, style or language
duplicate-name = `{ $id }` անունը նույն բառարանում սահմանված է երկու անգամ
# $id (String) – an id; $kind, $other (String) – kinds as the data writes them: person, place…
other-kind = `{ $id }` այստեղ `{ $kind }` տեսակի է, իսկ այլ տեղում՝ `{ $other }`
# $text (String) – a form; $lang (String) – a tag
duplicate-term = «{ $text }» ({ $lang }) ձևն այս հասկացության մեջ կրկնվում է
# $text (String) – a form; $id, $other (String) – ids
clashing-term = «{ $text }» ձևն ունեն և՛ `{ $id }`, և՛ `{ $other }` հասկացությունները
# $id (String) – an id
missing-source = `{ $id }` հասկացությունն աղբյուր չունի
# $id (String) – an id; $lang (String) – a tag
missing-preferred = `{ $id }` հասկացությունը `{ $lang }` լեզվով նախընտրելի ձև չունի
# $id (String) – an id; $lang (String) – a tag
several-preferred = `{ $id }` հասկացությունը `{ $lang }` լեզվով ունի նույն գործածության մի քանի նախընտրելի ձև
# $id (String) – an id
no-terms = `{ $id }` հասկացությունը ոչ մի ձև չունի
# $text (String) – a form
not-nfc = «{ $text }» գրությունը Յունիկոդի NFC կանոնական ձևով չէ
# $text (String) – a form
stray-space = ավելորդ բացատ՝ «{ $text }»
# $text (String) – a form; $letter (String) – a letter; $script (String) – its script; $lang (String) – a tag
mixed-script = «{ $text }» բառի «{ $letter }» տառն այլ գրից է՝ { $script ->
    [Latn] լատինական
    [Armn] հայկական
    [Cyrl] կյուրեղյան
   *[other] { $script }
} ({ $lang })
# $text (String) – a form; $script (String) – its script; $lang (String) – a tag
wrong-script = «{ $text }» գրված է { $script ->
    [Latn] լատինական
    [Armn] հայկական
    [Cyrl] կյուրեղյան
   *[other] { $script }
} տառերով, ինչը `{ $lang }` լեզվի գիրը չէ
# $id, $before (String) – ids
unsorted-concepts = `{ $id }` նույնացուցիչը հաջորդում է `{ $before }` նույնացուցիչին. հասկացությունները դասավորվում են ըստ նույնացուցիչի
# $expected, $found (String) – texts
example-fails = այս օրինակից ստացվում է «{ $found }», ոչ թե «{ $expected }»
# $left, $right (String) – words
fold-example = «{ $left }» և «{ $right }» բառերի համեմատությունը հակասում է այս օրինակին
# $id (String) – an id
unverified = `{ $id }` գրառումը ստուգված չէ
# $text (String) – a form
made-by-no-rule = «{ $text }» ձևը կանոնով չի ստացվում հասկացության մեկ այլ անունից
# $column (String) – the name of a column
unknown-column = `{ $column }` սյունակն անհայտ է կամ կրկնվում է
# $columns (String) – names of columns
missing-column = աղյուսակում բացակայում { $columns ->
    [id] է `id` սյունակը
    [kind] է `kind` սյունակը
   *[both] են `id` և `kind` սյունակները. արդյո՞ք առաջին տողը վերնագիրն է
}
# $expected, $found (String) – numbers of cells
ragged-row = այս տողում վանդակների թիվը { $found } է, իսկ վերնագրում՝ { $expected }
open-quote = այս չակերտով սկսված վանդակը չի ավարտվում իր տողում. տողը բաց է թողնվել
no-rows = աղյուսակը վերնագիր ունի, բայց տողեր չունի

## Cause and help of problems

label-first-defined = առաջին անգամ սահմանված է այստեղ
# $id (String) – an id
label-also-here = նաև այստեղ՝ `{ $id }`
# $values (String) – words, separated by commas
help-allowed = թույլատրելի են՝ { $values }
# $suggestion (String) – a word
help-did-you-mean = գուցե նկատի ունեիք `{ $suggestion }`
help-rename = դրանցից մեկին տվեք այլ նույնացուցիչ կամ միավորեք երկուսը
help-add-source = ավելացրեք `source = ["https://…"]` կամ նշեք `unverified = true`
help-made = `glossary transliterate` հրամանը ցույց է տալիս, թե ինչ է ստացվում. վկայված ձևին `made` պետք չէ
# $id, $other (String) – ids
help-homograph = եթե երկուսն էլ նկատի են առնված, `{ $id }` հասկացությանն ավելացրեք `homograph = ["{ $other }"]`
# $text (String) – a form
help-write = գրեք «{ $text }»
# $lang (String) – a tag
help-add-preferred = `{ $lang }` լեզվի միայն մեկ ձևին տվեք `preferred` կարգավիճակ
# $id, $before (String) – ids
help-move = տեղափոխեք `{ $id }` հասկացությունը `{ $before }` հասկացությունից առաջ
help-remove = հեռացրեք այն
help-kebab = գործածեք լատինական փոքրատառեր, թվանշաններ և մեկական գծիկներ՝ `armed-forces`
help-like = գրեք այսպես՝ «{ $text }»
help-columns = վերնագիրը `id,kind` է, ապա՝ մեկական սյունակ ամեն լեզվի համար՝ `fr,en,hy,az,ru`
# $field (String) – the name of a field
help-add-field = ավելացրեք `{ $field } = …`
help-cells = տողին տվեք այնքան վանդակ, որքան վերնագիրն ունի. բաժանիչ պարունակող վանդակը դրեք չակերտների մեջ
help-quote = վանդակը փակեք `"` նշանով. վանդակի ներսի չակերտը կրկնվում է՝ `""`
help-rows = վերնագրից ներքև ամեն տողում գրեք մեկ հասկացություն՝ `baku,place,Bakou,Baku`
help-swap = վերջը սկզբից առաջ է. փոխեք դրանց տեղերը կամ ուղղեք մեկը

## What the command line says

# $path (String) – a path
no-such-file = `{ $path }` գոյություն չունի
# $path (String) – a path
is-folder = `{ $path }` պանակ է
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-read = հնարավոր չէ կարդալ `{ $path }`՝ { $detail }
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-write = հնարավոր չէ գրել `{ $path }`՝ { $detail }
# $path (String) – a path
binary-file = `{ $path }` տեքստ չէ. պարունակում է զրոյական բայթեր
# $path (String) – a path; $line, $byte (String) – numbers
not-utf8 = `{ $path }` UTF-8 չէ. տե՛ս տող { $line }, բայթ { $byte }
# $path (String) – a path
empty-file = `{ $path }` դատարկ է
# $path (String) – a path
empty-pack = `{ $path }` պանակում բառարանի ֆայլեր չկան
# $path (String) – a path
unknown-pack-file = `{ $path }` բառարանի ֆայլ չէ
# $path (String) – a path
compiled-index = `{ $path }` կազմարկված ցուցիչ է, որն այս տարբերակը չի կարող կարդալ
# $found (String) – the name of a style
unknown-style = `{ $found }` ոճ չկա
unknown-locale = `{ $found }` լեզվով հաղորդագրություններ չկան
# $lang (String) – a tag
no-data = `{ $lang }` լեզվի համար տվյալներ չկան
# $found (String)
unknown-scheme = `{ $found }` տառադարձման համակարգ չկա
# $from, $to (String)
no-press-scheme = անունները `{ $from }` լեզվից `{ $to }` փոխադրելու կանոններ չկան
# $scheme, $script (String)
other-script = տեքստում չկան { $script ->
    [Latn] լատիներեն
    [Armn] հայերեն
    [Cyrl] կյուրեղյան
   *[other] { $script }
} տառեր, որոնք կարդում է `{ $scheme }` համակարգը
# $scheme (String)
not-reversible = `{ $scheme }` համակարգը հետադարձելի չէ
unknown-source = պարզ չէ, թե որ լեզվով է տեքստը
# $path (String) – a path
bad-settings = `{ $path }` ֆայլի կարգավորումներն անօգտագործելի են
# $count (Number) – problems that are not shown; $code (String) – their kind; $path (String)
more-problems = { $count ->
    [one] ևս { $count } `{ $code }` `{ $path }` ֆայլում
   *[other] ևս { $count } `{ $code }` `{ $path }` ֆայլում
}
# $line (String) – a number
line-failed = { $line } համարի տողը բաց է թողնվել
# $count (Number) – errors in packs
pack-skipped = { $count ->
    [one] բառարանում { $count } սխալ կա. այդ մասը բաց է թողնվել
   *[other] բառարանում { $count } սխալ կա. այդ մասերը բաց են թողնվել
}
# $count (Number) – files
lint-clean = { $count ->
    [one] { $count } ֆայլ, խնդիրներ չկան
   *[other] { $count } ֆայլ, խնդիրներ չկան
}
# $errors, $warnings (Number)
lint-summary = { $errors ->
    [0] սխալներ չկան
   *[other] { $errors } սխալ
}, { $warnings ->
    [0] զգուշացումներ չկան
   *[other] { $warnings } զգուշացում
}
help-path = ստուգեք ուղին. հարաբերական ուղին սկսվում է ընթացիկ պանակից
help-name-file = նշեք պանակի ֆայլերը կամ `-`՝ ստանդարտ մուտքի համար
help-utf8 = պահպանեք ֆայլը UTF-8 կոդավորմամբ
help-text = տվեք տեքստային ֆայլ
help-empty = արդյոք սա՞ է ձեր ուզած ֆայլը
help-pack-files = բառարանը `.toml` կամ `.csv` ֆայլեր պարունակող պանակ է կամ այդպիսի մեկ ֆայլ
help-sources = տվեք այն `.toml` կամ `.csv` ֆայլերը, որոնցից այն կազմվել է
help-schemes = բոլոր համակարգերը ցույց է տալիս `glossary transliterate --list` հրամանը
# $scheme (String)
help-reverse = ավելացրեք `--reverse`՝ `{ $scheme }` համակարգը հակառակ ուղղությամբ կարդալու համար
# $langs (String) – language tags, with commas
help-from = նշեք այն `--from`-ով՝ { $langs }
# $scheme (String)
help-other-scheme = այդպիսի տառերը կարդում է `{ $scheme }` համակարգը

## Findings in texts

# $found (String) – the words of the text; $preferred (String) – what to write instead
write-instead = «{ $found }». գրեք «{ $preferred }»
# $found (String) – the words of the text; $preferred (String) – a likely name
perhaps-meant = «{ $found }». գուցե նկատի է առնվել «{ $preferred }»

## Texts annotated

# $count, $quoted, $open (Number)
annotated = { $count ->
    [0] անուններ չկան
   *[other] { $count } անուն
}{ $quoted ->
    [0] { "" }
   *[other] ; մեջբերումներում՝ { $quoted }
}{ $open ->
    [0] { "" }
   *[other] ; անորոշ՝ { $open }
}
# $case (String)
case-name = { $case ->
    [nominative] ուղղական
    [genitive] սեռական
    [dative] տրական
    [accusative] հայցական
    [locative] ներգոյական
    [ablative] բացառական
   *[instrumental] գործիական
}
in-quotation = մեջբերման մեջ
# $path (String)
names-of-text = անուններ՝ { $path }
# $path (String)
skipped-file = `{ $path }` ֆայլը տեքստ չէ և բաց է թողնվել
# $path (String)
empty-folder = `{ $path }` պանակում տեքստեր չկան
# $count (Number)
unknown-names = { $count ->
    [0] բառարանում չեղած անուններ չկան
   *[other] բառարանում չկա { $count } անուն
}
# $count (Number)
times-found = { $count } անգամ
# $layer (String)
near-name = { $layer ->
    [phonetic] հնչում է ինչպես
    [fuzzy] նման է
   *[other] գուցե
}
kind-unsure = գուցե անձ է, գուցե՝ ոչ
# $option, $format (String) – an option and its value
no-format = `{ $format }` ձևաչափ չկա այս ընտրանքի համար՝ `{ $option }`

## Glossaries counted

stats-label = { $label ->
    [all] քանակ
    [sourced] աղբյուրով
    [forms] ձևեր
    [given] անուն
   *[surname] ազգանուն
}
# $percent (String)
stats-share = { $percent } %
# $all, $both (Number)
stats-sides = { $all } տեղ ունի միայն մի կողմի գործածած անուն. դրանցից { $both }-ն ունի նաև մյուս կողմինը
# $confidence (String)
review-reason = { $confidence ->
    [form-unverified] ձևը ստուգված չէ
    [concept-unverified] ոչ մի աղբյուր չկա
    [by-rule] ձևը գրված է կանոնով
    [composed] ձևը կազմված է վկայված բառերից
   *[no-source-in-language] աղբյուրներից ոչ մեկն այս լեզվով չէ
}

## Reports summarized

# $path (String) – a file; $languages (String) – tags
not-a-report = `{ $path }` ֆայլը ընթեռնելի լեզվով ({ $languages }) հաղորդում չէ
help-report = `summarize` հրամանը կարդում է ֆրանսերեն հաղորդումներ. այլ լեզուների բառացանկ դեռ չկա
# $found (String) – a tag
no-summary-language = `{ $found }` լեզվով ամփոփումներ չկան
# $path (String) – a file
nothing-summarised = `{ $path }` ֆայլից ոչինչ չհաջողվեց ամփոփել. նախադասությունները թվարկված են
# $lang (String) – a tag; $claim (String) – number of a claim; $detail (String) – what is missing, in English
summary-gap = { $claim } պնդումը հնարավոր չէ ասել `{ $lang }` լեզվով. { $detail }
