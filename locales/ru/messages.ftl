# Messages of the tool: problems in packs, findings in texts, what the command line says.
# Every id is in every locale with the same variables. Phrases begin with a small letter and have no full stop.
# Names and words of users are variables and stay as they are.

## Problems in packs

# $detail (String) – what the TOML or CSV parser says, in English
syntax = файл не читается в этом месте: { $detail }
# $field (String) – a key that no one reads
unknown-field = неизвестное поле `{ $field }`
# $field (String) – a key that must be there
missing-field = поле `{ $field }` отсутствует или пусто
# $expected (String) – one of the words below, or a type as the parser names it
wrong-type = ожидается { $expected ->
    [string] строка в кавычках
    [strings] список строк: ["…", "…"]
    [lists] список списков: [["…", "…"], …]
    [flag] `true` или `false`
    [integer] целое число
    [letter] одна буква
    [table] таблица
    [tables] список таблиц: `[[…]]`
    [casing] тройка форм: строчная, прописная, заглавная
    [letters] две похожие буквы: `"аa"`
    [months] список из двенадцати месяцев
    [weekdays] список из семи дней, начиная с понедельника
    [writings] что читается и что пишется вместо этого: `["ղ", "gh"]`
    [context] соседние буквы: `#`, `[aeiou]`, `[^aeiou]`, `{ "{" }класс{ "}" }`, варианты через `|`
   *[other] { $expected }
}
# $found (String) – a schema number
unknown-schema = схема `{ $found }` этой версии не известна
# $found (String) – what stands where a language tag should
unknown-language = `{ $found }` — не обозначение языка
# $field (String) – the key; $found (String) – its value
unknown-value = `{ $found }` — недопустимое значение поля `{ $field }`
# $field (String) – the key; $id (String) – an id that no pack defines
unknown-concept = поле `{ $field }` ссылается на `{ $id }`, а такого понятия нет
# $id (String) – an id
bad-id = идентификатор `{ $id }` записан не в kebab-case
# $found (String) – a date, or a period that ends before it begins
bad-date = `{ $found }` — не дата и не период
# $id (String) – an id
duplicate-concept = понятие `{ $id }` определено в одном глоссарии дважды
# $id (String) – the name of a usage, style or language
duplicate-name = `{ $id }` определено в одном глоссарии дважды
# $id (String) – an id; $kind, $other (String) – kinds as the data writes them: person, place…
other-kind = вид `{ $id }` здесь — `{ $kind }`, а в другом месте — `{ $other }`
# $text (String) – a form; $lang (String) – a tag
duplicate-term = «{ $text }» ({ $lang }) стоит в этом понятии дважды
# $text (String) – a form; $id, $other (String) – ids
clashing-term = «{ $text }» — форма и `{ $id }`, и `{ $other }`
# $id (String) – an id
missing-source = у `{ $id }` нет источника
# $id (String) – an id; $lang (String) – a tag
missing-preferred = у `{ $id }` нет предпочтительной формы на языке `{ $lang }`
# $id (String) – an id; $lang (String) – a tag
several-preferred = у `{ $id }` несколько предпочтительных форм одного употребления на языке `{ $lang }`
# $id (String) – an id
no-terms = у `{ $id }` нет ни одной формы
# $text (String) – a form
not-nfc = «{ $text }» не приведено к нормальной форме Юникода NFC
# $text (String) – a form
stray-space = лишний пробел в «{ $text }»
# $text (String) – a form; $letter (String) – a letter; $script (String) – its script; $lang (String) – a tag
mixed-script = «{ $letter }» в «{ $text }» — буква другого письма: { $script ->
    [Latn] латинского
    [Armn] армянского
    [Cyrl] кириллического
   *[other] { $script }
} ({ $lang })
# $text (String) – a form; $script (String) – its script; $lang (String) – a tag
wrong-script = «{ $text }» написано { $script ->
    [Latn] латинскими
    [Armn] армянскими
    [Cyrl] кириллическими
   *[other] { $script }
} буквами, а это не письмо языка `{ $lang }`
# $id, $before (String) – ids
unsorted-concepts = `{ $id }` стоит после `{ $before }`: понятия упорядочены по идентификатору
# $expected, $found (String) – texts
example-fails = этот пример даёт «{ $found }», а не «{ $expected }»
# $left, $right (String) – words
fold-example = сравнение «{ $left }» и «{ $right }» противоречит этому примеру
# $id (String) – an id
unverified = `{ $id }` не проверено
# $text (String) – a form
made-by-no-rule = «{ $text }» не получается по правилу ни из одного другого названия понятия
# $column (String) – the name of a column
unknown-column = столбец `{ $column }` неизвестен или повторяется
# $columns (String) – names of columns
missing-column = в таблице нет { $columns ->
    [id] столбца `id`
    [kind] столбца `kind`
   *[both] столбцов `id` и `kind`: первая строка — заголовок?
}
# $expected, $found (String) – numbers of cells
ragged-row = число ячеек в этой строке — { $found }, в заголовке — { $expected }
open-quote = ячейка, которую открывает эта кавычка, не кончается на своей строке; строка пропущена
no-rows = в таблице есть заголовок, но нет строк

## Cause and help of problems

label-first-defined = впервые определено здесь
# $id (String) – an id
label-also-here = и здесь, в `{ $id }`
# $values (String) – words, separated by commas
help-allowed = допустимо: { $values }
# $suggestion (String) – a word
help-did-you-mean = возможно, имелось в виду `{ $suggestion }`?
help-rename = дайте одному из них другой идентификатор или объедините их
help-add-source = добавьте `source = ["https://…"]` или укажите `unverified = true`
help-made = `glossary transliterate` показывает, что получается; засвидетельствованной форме `made` не нужно
# $id, $other (String) – ids
help-homograph = если имеются в виду оба, добавьте `homograph = ["{ $other }"]` к `{ $id }`
# $text (String) – a form
help-write = пишите «{ $text }»
# $lang (String) – a tag
help-add-preferred = дайте ровно одной форме языка `{ $lang }` статус `preferred`
# $id, $before (String) – ids
help-move = переместите `{ $id }` перед `{ $before }`
help-remove = уберите его
help-kebab = используйте строчные латинские буквы, цифры и одиночные дефисы: `armed-forces`
help-like = пишите так: «{ $text }»
help-columns = заголовок — `id,kind`, затем по столбцу на язык: `fr,en,hy,az,ru`
# $field (String) – the name of a field
help-add-field = добавьте `{ $field } = …`
help-cells = дайте строке столько ячеек, сколько в заголовке; ячейку с разделителем заключите в кавычки
help-quote = закройте ячейку знаком `"`; кавычка внутри ячейки удваивается: `""`
help-rows = пишите под заголовком по понятию на строку: `baku,place,Bakou,Baku`
help-swap = конец раньше начала: поменяйте их местами или исправьте одно из двух

## What the command line says

# $path (String) – a path
no-such-file = `{ $path }` не существует
# $path (String) – a path
is-folder = `{ $path }` — папка
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-read = не удалось прочитать `{ $path }`: { $detail }
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-write = не удалось записать `{ $path }`: { $detail }
# $path (String) – a path
binary-file = `{ $path }` — не текст: в нём есть нулевые байты
# $path (String) – a path; $line, $byte (String) – numbers
not-utf8 = `{ $path }` — не UTF-8: см. строку { $line }, байт { $byte }
# $path (String) – a path
empty-file = `{ $path }` — пустой файл
# $path (String) – a path
empty-pack = в `{ $path }` нет файлов глоссария
# $path (String) – a path
unknown-pack-file = `{ $path }` — не файл глоссария
# $path (String) – a path
compiled-index = `{ $path }` — скомпилированный указатель, который эта версия читать не умеет
# $found (String) – the name of a style
unknown-style = стиля `{ $found }` нет
unknown-locale = сообщений на `{ $found }` нет
# $lang (String) – a tag
no-data = для языка `{ $lang }` данных нет
# $found (String)
unknown-scheme = системы `{ $found }` нет
# $from, $to (String)
no-press-scheme = нет правил передачи имён с `{ $from }` на `{ $to }`
# $scheme, $script (String)
other-script = в тексте нет { $script ->
    [Latn] латинских
    [Armn] армянских
    [Cyrl] кириллических
   *[other] { $script }
} букв, которые читает `{ $scheme }`
# $scheme (String)
not-reversible = `{ $scheme }` не читается в обратную сторону
unknown-source = не ясно, на каком языке текст
# $path (String) – a path
bad-settings = настройки в `{ $path }` непригодны
# $count (Number) – problems that are not shown; $code (String) – their kind; $path (String)
more-problems = ещё { $count } `{ $code }` в `{ $path }`
# $line (String) – a number
line-failed = строка { $line } пропущена
# $count (Number) – errors in packs
pack-skipped = { $count ->
    [one] { $count } ошибка в глоссарии: эта часть пропущена
    [few] { $count } ошибки в глоссарии: эти части пропущены
   *[other] { $count } ошибок в глоссарии: эти части пропущены
}
# $count (Number) – files
lint-clean = { $count ->
    [one] { $count } файл, замечаний нет
    [few] { $count } файла, замечаний нет
   *[other] { $count } файлов, замечаний нет
}
# $errors, $warnings (Number)
lint-summary = { $errors ->
    [0] ошибок нет
    [one] { $errors } ошибка
    [few] { $errors } ошибки
   *[other] { $errors } ошибок
}, { $warnings ->
    [0] предупреждений нет
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
   *[other] { $warnings } предупреждений
}
help-path = проверьте путь; относительный путь начинается с текущей папки
help-name-file = назовите файлы в ней или укажите `-` для стандартного ввода
help-utf8 = сохраните файл в UTF-8
help-text = укажите текстовый файл
help-empty = это точно нужный файл?
help-pack-files = глоссарий — это папка с файлами `.toml` или `.csv` либо один такой файл
help-sources = укажите файлы `.toml` или `.csv`, из которых он составлен
help-schemes = все системы показывает `glossary transliterate --list`
# $scheme (String)
help-reverse = добавьте `--reverse`, чтобы прочесть `{ $scheme }` в обратную сторону
# $langs (String) – language tags, with commas
help-from = укажите его через `--from`: { $langs }
# $scheme (String)
help-other-scheme = такие буквы читает `{ $scheme }`

## Findings in texts

# $found (String) – the words of the text; $preferred (String) – what to write instead
write-instead = «{ $found }»: пишите «{ $preferred }»
# $found (String) – the words of the text; $preferred (String) – a likely name
perhaps-meant = «{ $found }»: возможно, имеется в виду «{ $preferred }»

## Texts annotated

# $count, $quoted, $open (Number)
annotated = { $count ->
    [0] имён нет
    [one] { $count } имя
    [few] { $count } имени
   *[many] { $count } имён
}{ $quoted ->
    [0] { "" }
   *[other] ; в цитатах: { $quoted }
}{ $open ->
    [0] { "" }
   *[other] ; неясных: { $open }
}
# $case (String)
case-name = { $case ->
    [nominative] именительный падеж
    [genitive] родительный падеж
    [dative] дательный падеж
    [accusative] винительный падеж
    [locative] предложный падеж
    [ablative] исходный падеж
   *[instrumental] творительный падеж
}
in-quotation = в цитате
# $path (String)
names-of-text = имена: { $path }
# $path (String)
skipped-file = `{ $path }` — не текст, пропущен
# $path (String)
empty-folder = в `{ $path }` нет текстов
# $count (Number)
unknown-names = { $count ->
    [0] имён, которых нет в глоссарии, нет
    [one] { $count } имя, которого нет в глоссарии
    [few] { $count } имени, которых нет в глоссарии
   *[many] { $count } имён, которых нет в глоссарии
}
# $count (Number)
times-found = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
# $layer (String)
near-name = { $layer ->
    [phonetic] звучит как
    [fuzzy] похоже на
   *[other] возможно
}
kind-unsure = может быть, лицо, а может быть, нет
# $option, $format (String) – an option and its value
no-format = для `{ $option }` нет формата `{ $format }`

## Glossaries counted

stats-label = { $label ->
    [all] число
    [sourced] с источником
    [forms] форм
    [given] имя
   *[surname] фамилия
}
# $percent (String)
stats-share = { $percent } %
# $all, $both (Number)
stats-sides = мест с названием, которое употребляет только одна сторона: { $all }; из них с названием другой стороны: { $both }
# $confidence (String)
review-reason = { $confidence ->
    [form-unverified] форма не проверена
    [concept-unverified] источников нет
    [by-rule] форма записана по правилу
    [composed] форма составлена из засвидетельствованных слов
   *[no-source-in-language] среди источников нет ни одного на этом языке
}

## Reports summarized

# $path (String) – a file; $languages (String) – tags
not-a-report = `{ $path }` не является сообщением на языке, который можно прочесть ({ $languages })
help-report = `summarize` читает сообщения на французском; для других языков словаря пока нет
# $found (String) – a tag
no-summary-language = на `{ $found }` резюме не составляются
# $path (String) – a file
nothing-summarised = из `{ $path }` ничего не удалось изложить; предложения перечислены
# $lang (String) – a tag; $claim (String) – number of a claim; $detail (String) – what is missing, in English
summary-gap = утверждение { $claim } нельзя передать на `{ $lang }`: { $detail }
