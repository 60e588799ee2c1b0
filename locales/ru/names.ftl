# Что lookup и normalize говорят об именах. Правила: см. messages.ftl.

## Найденные имена

# $lang (String) – a tag
language-name = { $lang ->
    [fr] французский
    [en] английский
    [hy] армянский
    [az] азербайджанский
    [ru] русский
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
    [matched] найдено
    [surety] оценка
    [compose] составлено
    [strip] без артикля и предлога
    [fold] сравнивалось как
    [role] должность
    [source] источник
    [note] примечание
    [apart] не путать с
    [aside] подошло бы и это, менее строго
    [rule] по правилу
   *[other] { $label }
}
# $status (String) – a status
term-status = { $status ->
    [preferred] предпочтительное
    [admitted] допустимое
    [deprecated] нежелательное
   *[superseded] прежнее
}

## Нормализованные тексты

# $count, $kept, $open (Number) – edits; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] менять нечего
    [one] изменить { $count } имя
    [few] изменить { $count } имени
   *[other] изменить { $count } имён
}{ $kept ->
    [0] { "" }
   *[other] ; { $kept } оставлено в цитатах, коде или адресах
}{ $open ->
    [0] { "" }
   *[other] ; { $open } неясно
}
# $language (String) – the name of a language
text-language = язык текста: { $language }; другой задаёт `--to`
# $path (String) – a path
unknown-text-language = не удалось определить язык `{ $path }`
help-text-language = укажите язык: `--to fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] другое написание
    [deprecated] нежелательная форма
    [usage] имя, принятое не у тех, кому следует стиль
    [first-mention] оба имени при первом упоминании
   *[open] возможны несколько значений
}
