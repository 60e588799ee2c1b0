### Xülasələr: kim nə deyir. Hər cümlə danışanı adlandırır və nöqtə ilə bitir.
###
### İsim birləşmələri NAME($x, case: "…") ilə gəlir: subject, object (müəyyən olanda təsirlik hal), genitive, dative, accusative,
### locative, ablative. Yer tutandan sonra şəkilçi yazılmır. Artıq boşluqları və böyük hərfi proqram düzəldir.
###
### $who            kim deyir: bir və ya bir neçə nəfər
### $verb           xəbərdəki nitq feli: say, announce, report, deny…
### $negated        yes: demək özü inkar olunur (“təsdiq etməyib”)
### $hedged         yes: xəbər bunun deyildiyinə zəmanət vermir
### $has_said $said       nə vaxt deyilib
### $venue_kind $venue_name   none, on (platforma), to (agentlik), in-statement, in-statement-on
### $manner         zərflər, sonra boşluq, ya da heç nə
### $content        deyilən: böyük hərfsiz və nöqtəsiz cümlə
### $infinitive     nəyə çağırılır: “atəşi dayandırmağa”; $nominative: “atəşi dayandırmaq”
### $deed           nədə ittiham olunur: “şəhəri atəşə tutmaqda”
### $things         nə haqqında: isim birləşməsi; $category onun isminin növüdür

## Hissələr

hedge-prefix = { $hedged ->
    [yes] təsdiqlənməmiş məlumata görə,{ " " }
   *[no] { "" }
 }
venue = { $venue_kind ->
    [on] { NAME($venue_name, case: "locative") }{ " " }
    [to] { NAME($venue_name, case: "dative") }{ " " }
    [in-statement] bəyanatda{ " " }
    [in-statement-on] { NAME($venue_name, case: "locative") } yayılan bəyanatda{ " " }
   *[other] { "" }
 }
beginning = { $said } { hedge-prefix }
# “etmək” felinin şəxs və inkar formaları; digər fellər də belədir.
did = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] etməyib
       *[other] etməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] edib
       *[other] ediblər
     }
 }
told = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] bildirməyib
       *[other] bildirməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] bildirib
       *[other] bildiriblər
     }
 }
gave = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] verməyib
       *[other] verməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] verib
       *[other] veriblər
     }
 }
wrote = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] yazmayıb
       *[other] yazmayıblar
     }
   *[no] { PLURAL_OF($who) ->
        [one] yazıb
       *[other] yazıblar
     }
 }
stressed = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] vurğulamayıb
       *[other] vurğulamayıblar
     }
   *[no] { PLURAL_OF($who) ->
        [one] vurğulayıb
       *[other] vurğulayıblar
     }
 }
recalled = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] xatırlatmayıb
       *[other] xatırlatmayıblar
     }
   *[no] { PLURAL_OF($who) ->
        [one] xatırladıb
       *[other] xatırladıblar
     }
 }
specified = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] dəqiqləşdirməyib
       *[other] dəqiqləşdirməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] dəqiqləşdirib
       *[other] dəqiqləşdiriblər
     }
 }
called = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] çağırmayıb
       *[other] çağırmayıblar
     }
   *[no] { PLURAL_OF($who) ->
        [one] çağırıb
       *[other] çağırıblar
     }
 }
condemned = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] pisləməyib
       *[other] pisləməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] pisləyib
       *[other] pisləyiblər
     }
 }
welcomed = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] alqışlamayıb
       *[other] alqışlamayıblar
     }
   *[no] { PLURAL_OF($who) ->
        [one] alqışlayıb
       *[other] alqışlayıblar
     }
 }
threatened = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] hədələməyib
       *[other] hədələməyiblər
     }
   *[no] { PLURAL_OF($who) ->
        [one] hədələyib
       *[other] hədələyiblər
     }
 }
speech = { $verb ->
    [add] əlavə { did }
    [admit] etiraf { did }
    [affirm] bəyan { did }
    [announce] elan { did }
    [ask] xahiş { did }
    [assure] əminliklə { told }
    [claim] iddia { did }
    [confirm] təsdiq { did }
    [consider] belə hesab etdiyini { told }
    [demand] tələb { did }
    [deny] inkar { did }
    [deplore] təəssüflə { told }
    [dispute] mübahisələndirərək { told }
    [explain] izah { did }
    [indicate] qeyd { did }
    [inform] məlumat { gave }
    [note] qeyd { did }
    [promise] vəd { did }
    [reaffirm] bir daha təsdiq { did }
    [recall] { recalled }
    [reply] cavab { gave }
    [report] { told }
    [specify] { $venue_kind ->
        [to] { told }
       *[other] { specified }
     }
    [stress] { stressed }
    [threaten] hədələyərək { told }
    [warn] xəbərdarlıq { did }
    [worry] narahatlıqla { told }
    [write] { wrote }
   *[say] { $venue_kind ->
        [in-statement] { told }
        [in-statement-on] { told }
       *[other] bəyan { did }
     }
 }

## Cümlələr

claim-clause = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ speech } ki, { $content }.
# Fikri inkar edən “mübahisələndirmək” düz cümlə ilə işlənə bilməz.
claim-according = { beginning }{ NAME($who, case: "genitive") } { HUMAN($who) ->
    [yes] sözlərinə
   *[no] məlumatına
 } görə, { $content }.
claim-verbatim = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ speech }: “{ $quote }” (fr).
claim-narrator = { $content }.

# Cümlə əvəzinə isim: “ölənlər haqqında məlumat verib”, “hərbi vəziyyət elan edib”.
claim-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $verb ->
    [announce] { $category ->
        [measure] { NAME($things, case: "object") } { $manner }elan { did }
        [peace] { NAME($things, case: "object") } { $manner }elan { did }
       *[other] { NAME($things) } haqqında { $manner }məlumat { gave }
     }
    [admit] { NAME($things, case: "object") } { $manner }etiraf { did }
    [ask] { NAME($things, case: "object") } { $manner }xahiş { did }
    [condemn] { NAME($things, case: "accusative") } { $manner }{ condemned }
    [confirm] { NAME($things, case: "accusative") } { $manner }təsdiq { did }
    [demand] { NAME($things, case: "object") } { $manner }tələb { did }
    [denounce] { NAME($things, case: "accusative") } { $manner }{ condemned }
    [deny] { NAME($things, case: "accusative") } { $manner }təkzib { did }
    [deplore] { NAME($things) } ilə bağlı { $manner }təəssüfünü { told }
    [dispute] { NAME($things, case: "accusative") } { $manner }inkar { did }
    [note] { NAME($things, case: "accusative") } { $manner }qeyd { did }
    [order] { NAME($things, case: "object") } { $manner }əmr { did }
    [promise] { NAME($things, case: "object") } { $manner }vəd { did }
    [reaffirm] { NAME($things, case: "accusative") } { $manner }bir daha təsdiq { did }
    [recall] { NAME($things, case: "accusative") } { $manner }{ recalled }
    [reject] { NAME($things, case: "accusative") } { $manner }rədd { did }
    [stress] { NAME($things, case: "accusative") } { $manner }{ stressed }
    [threaten] { NAME($things) } ilə { $manner }{ threatened }
    [welcome] { NAME($things, case: "accusative") } { $manner }{ welcomed }
    [worry] { NAME($things) } ilə bağlı { $manner }narahatlığını { told }
   *[report] { NAME($things) } haqqında { $manner }məlumat { gave }
 }.

claim-infinitive = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $verb ->
    [threaten] { $nominative } ilə { threatened }
   *[promise] { $infinitive } söz { gave }
 }.

called-whom = { $has_addressee ->
    [yes] { NAME($addressee, case: "accusative") }{ " " }
   *[no] { "" }
 }
claim-call-infinitive = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ called-whom }{ $infinitive } { called }.
claim-call-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $verb ->
    [ask] { NAME($things, case: "object") } xahiş { did }
    [demand] { NAME($things, case: "object") } tələb { did }
   *[call] { called-whom }{ NAME($things, case: "dative") } { called }
 }.

claim-accuse-deed = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ NAME($addressee, case: "accusative") } { $deed } ittiham { did }.
claim-accuse-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $has_addressee ->
    [yes] { NAME($addressee, case: "accusative") } { NAME($things, case: "locative") } ittiham { did }
   *[no] { $mutual ->
        [yes] bir-birini { NAME($things, case: "locative") } ittiham { did }
       *[no] { NAME($things) } ilə bağlı ittiham irəli sürərək { told }
     }
 }.
claim-accuse-mutual = { beginning }{ NAME($who, case: "subject") } { venue }bir-birini { $deed } ittiham { did }.
claim-accuse-addressee-clause = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ NAME($addressee, case: "accusative") } ittiham edərək { told } ki, { $content }.

claim-deny-deed = { beginning }{ NAME($who, case: "subject") } { venue }{ $nominative } ittihamını { $manner }təkzib { did }.

## Bir cümlədə iki hadisə: $main birincisidir, ikincidən $clause, $infinitive (yönlük hal), $nominative, $after (“hücum etməsindən”) var; $same $main ilə eyni formadadır.

linked-after = { $main }, bundan əvvəl isə { $clause }
linked-following = { $main }, bundan əvvəl isə { $clause }
linked-after-noun = { $after } sonra { $main }
linked-following-noun = { $after } sonra { $main }
linked-before = { $main }, bundan sonra isə { $clause }
linked-while = { $main }, eyni zamanda { $clause }
linked-because = { $main }, çünki { $clause }
linked-purpose = { $nominative } üçün { $main }
linked-and = { $main } və { $same }

## Hadisənin şəraiti: $main cümlədir, $nouns isim birləşməsi.

circumstance-during = { NAME($nouns) } zamanı { $main }
circumstance-following = { NAME($nouns) } nəticəsində { $main }
circumstance-contrast = { NAME($nouns, case: "ablative") } fərqli olaraq, { $main }
circumstance-including = { NAME($nouns) } da daxil olmaqla, { $main }
circumstance-despite = { NAME($nouns, case: "dative") } baxmayaraq, { $main }
circumstance-response = { NAME($nouns, case: "dative") } cavab olaraq { $main }
circumstance-support = { NAME($nouns, case: "genitive") } dəstəyi ilə { $main }

## Miqdar. $n ondan kiçik olanda sözlə yazılır.

count-exact = { $n }
count-at-least = ən azı { $n }
count-about = təxminən { $n }
count-nearly = { $n_dative } yaxın
count-more-than = { $n_ablative } çox
count-less-than = { $n_ablative } az
count-up-to = { $n_dative } qədər
count-several = bir neçə
count-dozens = onlarla
count-hundreds = yüzlərlə
count-thousands = minlərlə
aged-from = { $n } yaşı tamam olmuş

## Tarixlər. Xəbərin öz ili yazılmır.

date-day = { $month_genitive } { $day_locative }
date-day-since = { $month_genitive } { $day_ablative } etibarən
date-day-attribute = { $day } { $month } tarixli
date-day-attribute-event = { $month_genitive } { $day_locative } baş vermiş
date-day-year = { $year_ordinal } il { $month_genitive } { $day_locative }
date-day-year-since = { $year_ordinal } il { $month_genitive } { $day_ablative } etibarən
date-day-year-attribute = { $day } { $month } { $year } tarixli
date-day-year-attribute-event = { $year_ordinal } il { $month_genitive } { $day_locative } baş vermiş
date-month = { $month_locative }
date-month-since = { $month_ablative } etibarən
date-month-attribute = { $month } ayındakı
date-month-year = { $year_ordinal } ilin { $month } ayında
date-month-year-since = { $year_ordinal } ilin { $month } ayından etibarən
date-month-year-attribute = { $year_ordinal } ilin { $month } ayındakı
date-year = { $year_ordinal } ildə
date-year-since = { $year_ordinal } ildən etibarən
date-year-attribute = { $year_ordinal } ildəki
date-night = { $month_genitive } { $day_ablative } { $same_month ->
    [yes] { "" }
   *[no] { $to_month_genitive }{ " " }
 }{ $to_day_dative } keçən gecə
date-between = { $month_genitive } { $day_ablative } { $to_month_genitive } { $to_day_dative } qədər
date-for-years = { $approximation ->
    [nearly] { $n } ilə yaxındır ki,
   *[exact] { $count } ildir ki,
 }

## Xülasənin başlıqları

summary-language = Azərbaycan dili
summary-background = Kontekst
summary-not-summarised = Xülasə edilməyib (xəbərin öz sözləri ilə)
