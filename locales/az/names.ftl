# lookup və normalize əmrlərinin adlar haqqında dedikləri. Qaydalar: messages.ftl.

## Axtarılan adlar

# $lang (String) – a tag
language-name = { $lang ->
    [fr] fransız dili
    [en] ingilis dili
    [hy] erməni dili
    [az] Azərbaycan dili
    [ru] rus dili
    [tr] türk dili
   *[other] { $lang }
}
# $kind (String) – a kind
kind-name = { $kind ->
    [person] şəxs
    [place] yer
    [organisation] təşkilat
   *[term] termin
}
not-known = məlum deyil
# $language (String) – the name of a language
copied-form = məlum deyil; belə yazılır: { $language }
other-names = başqa adlar
# $text (String) – a name of the glossary; $language (String) – the name of a language; $layer, $part (String) – ids of JSON
matched-as = “{ $text }” ({ $language }), { $part ->
    [whole] bütöv ad
    [reordered] ad və soyad başqa sıra ilə
    [extended] ata adı olmadan
    [initials] soyad inisiallarla
    [surname] yalnız soyad
   *[given] yalnız ad
}, { $layer ->
    [exact] hərfi-hərfinə
    [folded] böyük-kiçik hərf, diakritika və apostrof nəzərə alınmadan
    [inflected] hal forması kimi
    [listed] adlar siyahısına görə
    [phonetic] eyni səslənmə ilə
   *[fuzzy] oxşarlığa görə
}
# $query (String) – what the user typed
lookup-open = “{ $query }” kimin və ya nəyin nəzərdə tutulduğunu bildirmir; ola bilər:
# $query (String) – what the user typed
lookup-none = “{ $query }” məlum deyil
# $names (String) – names, with commas
did-you-mean = bəlkə, bunu nəzərdə tutursunuz: { $names }?
# $label (String) – what a line of an explanation is about
explain-label = { $label ->
    [distance] məsafə
    [nearest] ən yaxın sözlər
    [matched] tapılıb
    [surety] bal
    [compose] birləşdirilib
    [strip] artikl və ön sözsüz
    [fold] müqayisə forması
    [role] vəzifə
    [coordinates] koordinatlar
    [geonames] GeoNames
    [wikidata] Wikidata
    [source] mənbə
    [note] qeyd
    [apart] bununla qarışdırmayın
    [aside] daha az dəqiqliklə bu da uyğun gəlir
    [listed] adlar siyahısına görə
    [rule] qayda ilə
   *[other] { $label }
}
# $reason (String) – why a name that sounds near is not meant
lookup-veto = { $reason ->
    [distinct] səslənişcə yaxındır, amma verilənlər onu daha yaxın addan ayırır
   *[short] səslənişcə yaxındır, amma belə tapılmaq üçün çox qısadır
}
# $status (String) – a status
term-status = { $status ->
    [preferred] üstün tutulan
    [admitted] yol verilən
    [deprecated] qaçınılmalı
   *[superseded] əvvəlki
}

## Hallanan adlar

# $lang (String) – a tag; $found (String) – what stands where a case should
no-case = `{ $lang }` dilində `{ $found }` halı yoxdur
# $lang (String) – a tag; $feature (String) – what the language has no forms for
no-feature = `{ $lang }` dilinin məlumatında { $feature ->
    [plural] cəm
    [definite] artikl şəkilçisi
   *[possessive] mənsubiyyət şəkilçisi
} yoxdur
# $name (String) – a name; $lang (String) – a tag
no-forms = `{ $lang }` dilinin məlumatında “{ $name }” adının belə forması yoxdur
# $form (String) – a form; $lang (String) – a tag
nothing-fits = “{ $form }” heç bir adın belə forması deyil (`{ $lang }`)
# $lang (String) – the language of the name; $case, $number, $definite, $possessive (String) – a cell of its paradigm
cell-name = { $case ->
    [genitive] yiyəlik
    [dative] yönlük
    [accusative] təsirlik
    [locative] { $lang ->
        [ru] önqoşma halı
       *[other] yerlik
    }
    [ablative] çıxışlıq
    [instrumental] birgəlik
   *[nominative] adlıq
}{ $number ->
    [pl] , cəm
   *[sg] { "" }
}{ $possessive ->
    [yes] , mənsubiyyətlə
   *[no] { "" }
}{ $definite ->
    [yes] , artikllə
   *[no] { "" }
}
# $langs (String) – tags, with commas
help-lang = onu `--lang` ilə göstərin: { $langs }
# $name (String) – a name; $lang (String) – a tag
wrong-letters = “{ $name }” `{ $lang }` dilinin hərfləri ilə yazılmayıb
# $text (String) – a name in the letters of a language; $lang (String) – its tag
help-written = “{ $text }” üçün formaları soruşun: `{ $lang }` dilində belə yazılır

## Normallaşdırılan mətnlər

# $count, $look, $kept, $open (Number) – edits; findings for a reader to decide; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] dəyişməli heç nə yoxdur
   *[other] { $count } ad dəyişməlidir
}{ $look ->
    [0] { "" }
   *[other] ; { $look } ad yoxlanmalıdır
}{ $kept ->
    [0] { "" }
   *[other] ; { $kept } ad sitatda, kodda və ya ünvanda olduğu kimi saxlanıb
}{ $open ->
    [0] { "" }
   *[other] ; { $open } ad birmənalı deyil
}
# $language (String) – the name of a language; $option (String) – an option
text-language = mətnin dili: { $language }; başqa dil üçün `{ $option }`
# $path (String) – a path
unknown-text-language = `{ $path }` hansı dildədir, müəyyən edilmədi
# $option (String) – an option
help-text-language = dili göstərin: `{ $option } fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] başqa yazılış
    [deprecated] qaçınılmalı forma
    [usage] üslubun əsaslandığı mənbələrdən başqalarının işlətdiyi ad
    [first-mention] ilk dəfə hər iki ad
   *[open] bir neçə məna mümkündür
}

## Müqayisə edilən adlar

# $one, $other (String) – two names; $verdict (String) – same, unsure or different; $score (String) – a number
compared = { $one } – { $other }: { $verdict ->
    [same] eyni addır
    [unsure] bəlkə də eyni addır
   *[different] eyni ad deyil
} ({ $score })
# $name (String) – what two names are of; $id (String) – its id
compared-concept = lüğətdə hər ikisi eyni şeyin adıdır: { $name } (`{ $id }`)
# $role (String) – what two words are to each other
word-role = { $role ->
    [sound] səslənişə görə
    [listed] adlar siyahısına görə
    [ending] başqa sonluqla eyni soyad
    [initial] inisial
    [patronymic] olmaya bilən ata adı
   *[left] yalnız bir adda
}
# $veto (String) – what speaks against it
compare-veto = { $veto ->
    [contradiction] hər adda o birinə zidd söz var
    [classes] adlar siyahısında bunlar iki addır
    [unread] bu hərfləri heç bir qayda oxumur
   *[apart] birinin heç bir sözü o birinin sözünə yaxın deyil
}
no-name = ad boşdur
help-no-name = ad yazın, yaxud adları `--stdin` ilə verin, hər sətirdə bir ad
# $bytes, $limit (String) – numbers
name-too-long = ad { $bytes } baytdır; oxunan ən uzun ad { $limit } baytdır
# $line (String) – a number
bad-pair = { $line } nömrəli sətirdə dilləri ilə iki ad yoxdur
help-pairs = ad, dil, ad, dil yazın, arada tabulyasiya; dil boş ola bilər
