# Что lookup и normalize говорят об именах. Правила: см. messages.ftl.

## Найденные имена

# $lang (String) – a tag
language-name = { $lang ->
    [fr] французский
    [en] английский
    [hy] армянский
    [az] азербайджанский
    [ru] русский
    [tr] турецкий
   *[other] { $lang }
}
# $kind (String) – a kind
kind-name = { $kind ->
    [person] лицо
    [place] место
    [organisation] организация
   *[term] термин
}
not-known = неизвестно
# $language (String) – the name of a language
copied-form = неизвестно; так пишут на другом языке: { $language }
other-names = другие имена
# $text (String) – a name of the glossary; $language (String) – the name of a language; $layer, $part (String) – ids of JSON
matched-as = «{ $text }» ({ $language }), { $part ->
    [whole] имя целиком
    [reordered] имя и фамилия в другом порядке
    [extended] имя без отчества
    [initials] фамилия с инициалами
    [surname] только фамилия
   *[given] только имя
}, { $layer ->
    [exact] буква в букву
    [folded] без учёта регистра, надстрочных знаков и апострофов
    [inflected] как падежная форма
    [listed] по списку имён
    [phonetic] по одинаковому звучанию
   *[fuzzy] по сходству
}
# $query (String) – what the user typed
lookup-open = «{ $query }» не говорит, кто или что имеется в виду; возможно:
# $query (String) – what the user typed
lookup-none = «{ $query }» неизвестно
# $names (String) – names, with commas
did-you-mean = возможно, вы имели в виду: { $names }?
# $label (String) – what a line of an explanation is about
explain-label = { $label ->
    [distance] расстояние
    [nearest] ближайшие слова
    [matched] найдено
    [surety] оценка
    [compose] составлено
    [strip] без артикля и предлога
    [fold] сравнивалось как
    [role] должность
    [coordinates] координаты
    [geonames] GeoNames
    [wikidata] Викиданные
    [source] источник
    [note] примечание
    [apart] не путать с
    [aside] подошло бы и это, менее строго
    [listed] по списку имён
    [rule] по правилу
   *[other] { $label }
}
# $reason (String) – why a name that sounds near is not meant
lookup-veto = { $reason ->
    [distinct] близко по звучанию, но данные отличают его от более близкого имени
   *[short] близко по звучанию, но слишком коротко, чтобы найти его так
}
# $status (String) – a status
term-status = { $status ->
    [preferred] предпочтительное
    [admitted] допустимое
    [deprecated] нежелательное
   *[superseded] прежнее
}

## Склонение имён

# $lang (String) – a tag; $found (String) – what stands where a case should
no-case = в языке `{ $lang }` нет падежа `{ $found }`
# $lang (String) – a tag; $feature (String) – what the language has no forms for
no-feature = в данных языка `{ $lang }` нет { $feature ->
    [plural] множественного числа
    [definite] суффиксного артикля
   *[possessive] притяжательного суффикса
}
# $name (String) – a name; $lang (String) – a tag
no-forms = в данных языка `{ $lang }` нет такой формы имени «{ $name }»
# $form (String) – a form; $lang (String) – a tag
nothing-fits = «{ $form }» не является такой формой какого-либо имени (`{ $lang }`)
# $lang (String) – the language of the name; $case, $number, $definite, $possessive (String) – a cell of its paradigm
cell-name = { $case ->
    [genitive] родительный
    [dative] дательный
    [accusative] винительный
    [locative] { $lang ->
        [ru] предложный
       *[other] местный
    }
    [ablative] исходный
    [instrumental] творительный
   *[nominative] именительный
}{ $number ->
    [pl] , множественное число
   *[sg] { "" }
}{ $possessive ->
    [yes] , с притяжательным
   *[no] { "" }
}{ $definite ->
    [yes] , с артиклем
   *[no] { "" }
}
# $langs (String) – tags, with commas
help-lang = укажите его в `--lang`: { $langs }
# $name (String) – a name; $lang (String) – a tag
wrong-letters = «{ $name }» написано не буквами языка `{ $lang }`
# $text (String) – a name in the letters of a language; $lang (String) – its tag
help-written = запросите формы имени «{ $text }»: так оно пишется на языке `{ $lang }`

## Нормализованные тексты

# $count, $look, $kept, $open (Number) – edits; findings for a reader to decide; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] менять нечего
    [one] изменить { $count } имя
    [few] изменить { $count } имени
   *[other] изменить { $count } имён
}{ $look ->
    [0] { "" }
   *[other] ; { $look } проверить
}{ $kept ->
    [0] { "" }
   *[other] ; { $kept } оставлено в цитатах, коде или адресах
}{ $open ->
    [0] { "" }
   *[other] ; { $open } неясно
}
# $language (String) – the name of a language; $option (String) – an option
text-language = язык текста: { $language }; другой задаёт `{ $option }`
# $path (String) – a path
unknown-text-language = не удалось определить язык `{ $path }`
# $option (String) – an option
help-text-language = укажите язык: `{ $option } fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] другое написание
    [deprecated] нежелательная форма
    [usage] имя, принятое не у тех, кому следует стиль
    [first-mention] оба имени при первом упоминании
   *[open] возможны несколько значений
}

## Сравниваемые имена

# $one, $other (String) – two names; $verdict (String) – same, unsure or different; $score (String) – a number
compared = { $one } – { $other }: { $verdict ->
    [same] одно и то же имя
    [unsure] возможно, одно и то же имя
   *[different] разные имена
} ({ $score })
# $name (String) – what two names are of; $id (String) – its id
compared-concept = в глоссарии оба — имена одного и того же: { $name } (`{ $id }`)
# $role (String) – what two words are to each other
word-role = { $role ->
    [sound] по звучанию
    [listed] по списку имён
    [ending] та же фамилия с другим окончанием
    [initial] инициал
    [patronymic] отчество, которого может не быть
   *[left] только в одном имени
}
# $veto (String) – what speaks against it
compare-veto = { $veto ->
    [contradiction] в каждом имени есть слово, которому другое противоречит
    [classes] в списке имён это два имени
    [unread] ни одно правило не читает этих букв
   *[apart] ни одно слово одного имени не близко слову другого
}
no-name = имя пустое
help-no-name = укажите имя или передайте имена через `--stdin`, по одному в строке
# $bytes, $limit (String) – numbers
name-too-long = имя из { $bytes } байт; самое длинное, какое читается, – { $limit }
# $line (String) – a number
bad-pair = в строке { $line } нет двух имён с языками
help-pairs = пишите имя, язык, имя, язык через табуляцию; язык может быть пустым
