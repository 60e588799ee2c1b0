# Messages of the tool: problems in packs, findings in texts, what the command line says.
# Every id is in every locale with the same variables. Phrases begin with a small letter and have no full stop.
# Names and words of users are variables and stay as they are.

## Problems in packs

# $detail (String) – what the TOML or CSV parser says, in English
syntax = fayl burada oxunmur: { $detail }
# $field (String) – a key that no one reads
unknown-field = naməlum sahə: `{ $field }`
# $field (String) – a key that must be there
missing-field = `{ $field }` sahəsi yoxdur və ya boşdur
# $expected (String) – one of the words below, or a type as the parser names it
wrong-type = burada { $expected ->
    [string] dırnaq içində mətn
    [strings] mətnlər siyahısı (["…", "…"])
    [lists] siyahılar siyahısı ([["…", "…"], …])
    [flag] `true` və ya `false`
    [integer] tam ədəd
    [letter] bir hərf
    [table] cədvəl
    [tables] cədvəllər (`[[…]]`)
    [casing] üç forma (kiçik, böyük, baş hərf)
    [letters] iki oxşar hərf: `"аa"`
    [months] on iki ay
    [weekdays] bazar ertəsindən başlayan yeddi gün
    [writings] nə oxunur və əvəzində nə yazılır: `["ղ", "gh"]`
    [context] qonşu hərflər: `#`, `[aeiou]`, `[^aeiou]`, `{ "{" }sinif{ "}" }`, variantlar `|` ilə
   *[other] { $expected }
} olmalıdır
# $found (String) – a schema number
unknown-schema = bu versiya `{ $found }` sxemini tanımır
# $found (String) – what stands where a language tag should
unknown-language = `{ $found }` dil işarəsi deyil
# $field (String) – the key; $found (String) – its value
unknown-value = `{ $found }` dəyəri `{ $field }` sahəsi üçün yararlı deyil
# $field (String) – the key; $id (String) – an id that no pack defines
unknown-concept = `{ $field }` sahəsində göstərilən `{ $id }` müəyyən edilməyib
# $id (String) – an id
bad-id = `{ $id }` identifikatoru kebab-case ilə yazılmayıb
# $found (String) – a date, or a period that ends before it begins
bad-date = `{ $found }` nə tarixdir, nə də dövr
# $id (String) – an id
duplicate-concept = `{ $id }` anlayışı eyni lüğətdə iki dəfə müəyyən edilib
# $id (String) – the name of a usage, style or language
duplicate-name = `{ $id }` adı eyni lüğətdə iki dəfə müəyyən edilib
# $id (String) – an id; $kind, $other (String) – kinds as the data writes them: person, place…
other-kind = `{ $id }` burada `{ $kind }`, başqa yerdə isə `{ $other }` növündəndir
# $text (String) – a form; $lang (String) – a tag
duplicate-term = “{ $text }” ({ $lang }) forması bu anlayışda təkrarlanır
# $text (String) – a form; $id, $other (String) – ids
clashing-term = “{ $text }” həm `{ $id }`, həm də `{ $other }` anlayışının formasıdır
# $id (String) – an id
missing-source = `{ $id }` anlayışının mənbəyi yoxdur
# $id (String) – an id; $lang (String) – a tag
missing-preferred = `{ $id }` anlayışının `{ $lang }` dilində üstün tutulan forması yoxdur
# $id (String) – an id; $lang (String) – a tag
several-preferred = `{ $id }` anlayışının `{ $lang }` dilində eyni işlənmədə bir neçə üstün tutulan forması var
# $id (String) – an id
no-terms = `{ $id }` anlayışının heç bir forması yoxdur
# $text (String) – a form
not-nfc = “{ $text }” Unicode-un NFC normal formasında deyil
# $text (String) – a form
stray-space = “{ $text }” mətnində artıq boşluq var
# $text (String) – a form; $letter (String) – a letter; $script (String) – its script; $lang (String) – a tag
mixed-script = “{ $text }” sözündəki “{ $letter }” hərfi başqa yazıdandır: { $script ->
    [Latn] latın
    [Armn] erməni
    [Cyrl] kiril
   *[other] { $script }
} ({ $lang })
# $text (String) – a form; $script (String) – its script; $lang (String) – a tag
wrong-script = “{ $text }” { $script ->
    [Latn] latın
    [Armn] erməni
    [Cyrl] kiril
   *[other] { $script }
} hərfləri ilə yazılıb, bu isə `{ $lang }` dilinin yazısı deyil
# $id, $before (String) – ids
unsorted-concepts = `{ $id }` identifikatoru `{ $before }` identifikatorundan sonra gəlir; anlayışlar identifikatora görə düzülür
# $expected, $found (String) – texts
example-fails = bu nümunə “{ $expected }” deyil, “{ $found }” verir
# $left, $right (String) – words
fold-example = “{ $left }” və “{ $right }” sözlərinin müqayisəsi bu nümunəyə ziddir
# $id (String) – an id
unverified = `{ $id }` yoxlanmayıb
# $text (String) – a form
made-by-no-rule = “{ $text }” anlayışın başqa bir adından qayda ilə alınmır
# $column (String) – the name of a column
unknown-column = `{ $column }` sütunu naməlumdur və ya təkrarlanır
# $columns (String) – names of columns
missing-column = cədvəldə { $columns ->
    [id] `id` sütunu yoxdur
    [kind] `kind` sütunu yoxdur
   *[both] `id` və `kind` sütunları yoxdur: birinci sətir başlıqdırmı?
}
# $expected, $found (String) – numbers of cells
ragged-row = bu sətirdə { $found }, başlıqda isə { $expected } xana var
open-quote = bu dırnaqla açılan xana öz sətrində bitmir; sətir nəzərə alınmadı
no-rows = cədvəldə başlıq var, sətir yoxdur

## Cause and help of problems

label-first-defined = ilk dəfə burada müəyyən edilib
# $id (String) – an id
label-also-here = burada da: `{ $id }`
# $values (String) – words, separated by commas
help-allowed = mümkün dəyərlər: { $values }
# $suggestion (String) – a word
help-did-you-mean = bəlkə `{ $suggestion }` demək istəyirdiniz?
help-rename = onlardan birinə başqa identifikator verin və ya ikisini birləşdirin
help-add-source = `source = ["https://…"]` əlavə edin və ya `unverified = true` yazın
help-made = `glossary transliterate` nə alındığını göstərir; təsdiqlənmiş formaya `made` lazım deyil
# $id, $other (String) – ids
help-homograph = hər ikisi nəzərdə tutulursa, `{ $id }` anlayışına `homograph = ["{ $other }"]` əlavə edin
# $text (String) – a form
help-write = “{ $text }” yazın
# $lang (String) – a tag
help-add-preferred = `{ $lang }` dilinin yalnız bir formasına `preferred` statusu verin
# $id, $before (String) – ids
help-move = `{ $id }` anlayışını `{ $before }` anlayışından əvvələ keçirin
help-remove = onu silin
help-kebab = kiçik latın hərfləri, rəqəmlər və tək defislər işlədin: `armed-forces`
help-like = belə yazın: “{ $text }”
help-columns = başlıq `id,kind`, sonra hər dil üçün bir sütundur: `fr,en,hy,az,ru`
# $field (String) – the name of a field
help-add-field = `{ $field } = …` əlavə edin
help-cells = sətrə başlıqdakı qədər xana verin; içində ayırıcı olan xananı dırnaq içinə alın
help-quote = xananı `"` ilə bağlayın; xananın içindəki dırnaq qoşa yazılır: `""`
help-rows = başlıqdan aşağıda hər sətirdə bir anlayış yazın: `baku,place,Bakou,Baku`
help-swap = son başlanğıcdan əvvəldir: yerlərini dəyişin və ya birini düzəldin

## What the command line says

# $path (String) – a path
no-such-file = `{ $path }` mövcud deyil
# $path (String) – a path
is-folder = `{ $path }` qovluqdur
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-read = `{ $path }` oxunmadı: { $detail }
# $path (String) – a path; $detail (String) – the reason, from the system
cannot-write = `{ $path }` yazılmadı: { $detail }
# $path (String) – a path
binary-file = `{ $path }` mətn deyil: içində sıfır baytlar var
# $path (String) – a path; $line, $byte (String) – numbers
not-utf8 = `{ $path }` UTF-8 deyil: sətir { $line }, bayt { $byte }
# $path (String) – a path
empty-file = `{ $path }` boşdur
# $path (String) – a path
empty-pack = `{ $path }` qovluğunda lüğət faylı yoxdur
# $path (String) – a path
unknown-pack-file = `{ $path }` lüğət faylı deyil
# $path (String) – a path
compiled-index = `{ $path }` bu versiyanın oxuya bilmədiyi hazır indeksdir
# $found (String) – the name of a style
unknown-style = `{ $found }` adlı üslub yoxdur
unknown-locale = `{ $found }` dilində mesaj yoxdur
# $lang (String) – a tag
no-data = `{ $lang }` dili üçün məlumat yoxdur
# $found (String)
unknown-scheme = `{ $found }` transliterasiya sistemi yoxdur
# $from, $to (String)
no-press-scheme = adları `{ $from }` dilindən `{ $to }` dilinə çevirmək üçün qaydalar yoxdur
# $scheme, $script (String)
other-script = mətndə `{ $scheme }` sisteminin oxuduğu { $script ->
    [Latn] latın
    [Armn] erməni
    [Cyrl] kiril
   *[other] { $script }
} hərfləri yoxdur
# $scheme (String)
not-reversible = `{ $scheme }` sistemi əks istiqamətdə oxunmur
unknown-source = mətnin hansı dildə olduğu bilinmir
# $path (String) – a path
bad-settings = `{ $path }` faylındakı parametrlər yararsızdır
# $count (Number) – problems that are not shown; $code (String) – their kind; $path (String)
more-problems = { $count ->
    [one] `{ $path }` faylında daha { $count } `{ $code }`
   *[other] `{ $path }` faylında daha { $count } `{ $code }`
}
# $line (String) – a number
line-failed = { $line } nömrəli sətir nəzərə alınmadı
# $count (Number) – errors in packs
pack-skipped = { $count ->
    [one] lüğətdə { $count } səhv var: həmin hissə nəzərə alınmadı
   *[other] lüğətdə { $count } səhv var: həmin hissələr nəzərə alınmadı
}
# $count (Number) – files
lint-clean = { $count } fayl, problem yoxdur
# $errors, $warnings (Number)
lint-summary = { $errors ->
    [0] səhv yoxdur
   *[other] { $errors } səhv
}, { $warnings ->
    [0] xəbərdarlıq yoxdur
   *[other] { $warnings } xəbərdarlıq
}
help-path = yolu yoxlayın; nisbi yol cari qovluqdan başlayır
help-name-file = içindəki faylları göstərin və ya standart giriş üçün `-` yazın
help-utf8 = faylı UTF-8 kodlaşdırması ilə saxlayın
help-text = mətn faylı verin
help-empty = istədiyiniz fayl budurmu?
help-pack-files = lüğət `.toml` və ya `.csv` faylları olan qovluq, yaxud belə bir fayldır
help-sources = onun hazırlandığı `.toml` və ya `.csv` fayllarını verin
help-schemes = bütün sistemləri `glossary transliterate --list` göstərir
# $scheme (String)
help-reverse = `{ $scheme }` sistemini əks istiqamətdə oxumaq üçün `--reverse` əlavə edin
# $langs (String) – language tags, with commas
help-from = dili `--from` ilə göstərin: { $langs }
# $scheme (String)
help-other-scheme = belə hərfləri `{ $scheme }` oxuyur

## Findings in texts

# $found (String) – the words of the text; $preferred (String) – what to write instead
write-instead = “{ $found }”: “{ $preferred }” yazın
# $found (String) – the words of the text; $preferred (String) – a likely name
perhaps-meant = “{ $found }”: bəlkə “{ $preferred }” nəzərdə tutulur

## Texts annotated

# $count, $quoted, $open (Number)
annotated = { $count ->
    [0] ad yoxdur
   *[other] { $count } ad
}{ $quoted ->
    [0] { "" }
   *[other] ; sitatlarda: { $quoted }
}{ $open ->
    [0] { "" }
   *[other] ; qeyri-müəyyən: { $open }
}
# $case (String)
case-name = { $case ->
    [nominative] adlıq hal
    [genitive] yiyəlik hal
    [dative] yönlük hal
    [accusative] təsirlik hal
    [locative] yerlik hal
    [ablative] çıxışlıq hal
   *[instrumental] birgəlik
}
in-quotation = sitatda
# $path (String)
names-of-text = adlar: { $path }
# $path (String)
skipped-file = `{ $path }` mətn deyil, buraxıldı
# $path (String)
empty-folder = `{ $path }` qovluğunda mətn yoxdur
# $count (Number)
unknown-names = { $count ->
    [0] lüğətdə olmayan ad yoxdur
   *[other] lüğətdə olmayan { $count } ad
}
# $count (Number)
times-found = { $count } dəfə
# $layer (String)
near-name = { $layer ->
    [phonetic] səslənməsi yaxındır
    [fuzzy] oxşayır
   *[other] bəlkə
}
kind-unsure = bəlkə şəxs, bəlkə yox
# $option, $format (String) – an option and its value
no-format = `{ $option }` üçün `{ $format }` formatı yoxdur

## Glossaries counted

stats-label = { $label ->
    [all] say
    [sourced] mənbəli
    [forms] formalar
    [given] ad
   *[surname] soyad
}
# $percent (String)
stats-share = { $percent }%
# $all, $both (Number)
stats-sides = { $all } yerin yalnız bir tərəfin işlətdiyi adı var; onlardan { $both } yerin o biri tərəfdə də adı var
# $confidence (String)
review-reason = { $confidence ->
    [form-unverified] forma yoxlanmayıb
    [concept-unverified] heç bir mənbə yoxdur
    [by-rule] forma qayda ilə yazılıb
    [composed] forma təsdiqlənmiş sözlərdən qurulub
   *[no-source-in-language] mənbələrdən heç biri bu dildə deyil
}

## Reports summarized

# $path (String) – a file; $languages (String) – tags
not-a-report = `{ $path }` oxuna bilən dildə ({ $languages }) xəbər deyil
help-report = `summarize` fransızca xəbərləri oxuyur; başqa dillər üçün hələ lüğət yoxdur
# $found (String) – a tag
no-summary-language = `{ $found }` dilində xülasə yoxdur
# $path (String) – a file
nothing-summarised = `{ $path }` faylından heç nə xülasə edilə bilmədi; cümlələri siyahıdadır
# $lang (String) – a tag; $claim (String) – number of a claim; $detail (String) – what is missing, in English
summary-gap = { $claim } nömrəli bəyanı `{ $lang }` dilində demək olmur: { $detail }
