### Ամփոփումներ. ով ինչ է ասում։ Ամեն նախադասություն նշում է ասողին և ավարտվում է վերջակետով։
###
### Գոյականական կապակցությունները գալիս են NAME($x, case: "…")-ով. subject՝ հոդով, object՝ խնդիր (մարդը տրականով),
### genitive, dative, ablative, instrumental, locative։ Տեղակալիչից հետո վերջավորություն չի գրվում։
### Կրկնակի բացատները, մեծատառը և ձայնավորից առաջ ն հոդը դնում է ծրագիրը։
###
### $who            ով է ասում, մեկը կամ մի քանիսը
### $verb           հաղորդման բայը. say, announce, report, deny…
### $negated        yes, երբ ժխտվում է հենց ասելը («չի հաստատել»)
### $hedged         yes, երբ հաղորդումը չի երաշխավորում, որ այդպես է ասվել
### $has_said $said       ասելու օրը
### $venue_kind $venue_name   none, on (հարթակ), to (գործակալություն), in-statement, in-statement-on
### $manner         մակբայներ, որոնցից հետո բացատ կա, կամ ոչինչ
### $content        ասվածը՝ նախադասություն առանց մեծատառի և վերջակետի
### $infinitive     ինչի է կոչ արվում. «պատսպարվել»
### $deed           ինչում են մեղադրում. «հրետակոծելու»
### $things         ինչի մասին է. գոյականական կապակցություն. $category՝ նրա գոյականի տեսակը

## Մասեր

hedge-prefix = { $hedged ->
    [yes] ըստ չհաստատված տեղեկությունների՝{ " " }
   *[no] { "" }
 }
# Հայտարարությունը նախադասության սկզբում է, գործակալությունը և հարթակը՝ բայից առաջ։
venue-first = { $venue_kind ->
    [in-statement] հայտարարության մեջ{ " " }
    [in-statement-on] { NAME($venue_name, case: "locative") } հրապարակված հայտարարության մեջ{ " " }
   *[other] { "" }
 }
venue = { $venue_kind ->
    [on] { NAME($venue_name, case: "locative") }{ " " }
    [to] { NAME($venue_name, case: "dative", definite: "yes") }{ " " }
   *[other] { "" }
 }
beginning = { $said } { venue-first }{ hedge-prefix }
is = { PLURAL_OF($who) ->
    [one] է
   *[other] են
 }
is-not = { PLURAL_OF($who) ->
    [one] չի
   *[other] չեն
 }
participle = { $verb ->
    [add] հավելել
    [admit] ընդունել
    [affirm] պնդել
    [ask] խնդրել
    [assure] հավաստիացրել
    [claim] պնդել
    [confirm] հաստատել
    [demand] պահանջել
    [deny] հերքել
    [dispute] վիճարկել
    [explain] բացատրել
    [indicate] նշել
    [inform] տեղեկացրել
    [note] նկատել
    [promise] խոստացել
    [reaffirm] վերահաստատել
    [recall] հիշեցրել
    [reply] պատասխանել
    [report] հայտնել
    [specify] հստակեցրել
    [stress] ընդգծել
    [threaten] սպառնացել
    [warn] զգուշացրել
    [write] գրել
   *[say] { $venue_kind ->
        [in-statement] նշել
        [in-statement-on] նշել
       *[other] հայտարարել
     }
 }
speech = { $negated ->
    [yes] { is-not } { participle }
   *[no] { $verb ->
        [consider] կարծիք { is } հայտնել
        [deplore] ափսոսանքով { is } հայտնել
        [worry] մտահոգությամբ { is } հայտնել
       *[say] { participle } { is }
     }
 }

## Նախադասություններ

claim-clause = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ speech }, որ { $content }։
claim-according = { $said } { hedge-prefix }ըստ { NAME($who, case: "genitive") }՝ { $content }։
claim-verbatim = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ speech }՝ «{ $quote }» (fr)։
claim-narrator = { $content }։

# Նախադասության փոխարեն գոյական. «հայտնել է զոհերի մասին», «ռազմական դրություն է հայտարարել»։
claim-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $verb ->
    [announce] { $category ->
        [measure] { NAME($things, case: "object") } { announced }
       *[other] { told } { NAME($things, case: "genitive") } մասին
     }
    [deplore] { NAME($things, case: "genitive") } կապակցությամբ ափսոսանք { conveyed }
    [worry] { NAME($things, case: "genitive") } կապակցությամբ մտահոգություն { conveyed }
    [admit] { done } { NAME($things, case: "object") }
    [ask] { done } { NAME($things, case: "object") }
    [condemn] { done } { NAME($things, case: "object") }
    [confirm] { done } { NAME($things, case: "object") }
    [demand] { done } { NAME($things, case: "object") }
    [denounce] { done } { NAME($things, case: "object") }
    [deny] { done } { NAME($things, case: "object") }
    [dispute] { done } { NAME($things, case: "object") }
    [note] { done } { NAME($things, case: "object") }
    [order] { done } { NAME($things, case: "object") }
    [promise] { done } { NAME($things, case: "object") }
    [reaffirm] { done } { NAME($things, case: "object") }
    [reject] { done } { NAME($things, case: "object") }
    [stress] { done } { NAME($things, case: "object") }
    [welcome] { done } { NAME($things, case: "object") }
   *[report] { told } { NAME($things, case: "genitive") } մասին
 }։
announced = { $negated ->
    [yes] { is-not } հայտարարել
   *[no] { is } հայտարարել
 }
conveyed = { $negated ->
    [yes] { is-not } հայտնել
   *[no] { is } հայտնել
 }
told = { $negated ->
    [yes] { is-not } հայտնել
   *[no] { $verb ->
        [recall] հիշեցրել { is }
        [threaten] սպառնացել { is }
       *[report] հայտնել { is }
     }
 }
things-participle = { $verb ->
    [admit] ընդունել
    [ask] խնդրել
    [confirm] հաստատել
    [demand] պահանջել
    [deny] հերքել
    [dispute] վիճարկել
    [note] նշել
    [order] կարգադրել
    [promise] խոստացել
    [reaffirm] վերահաստատել
    [reject] մերժել
    [stress] ընդգծել
    [welcome] ողջունել
   *[condemn] դատապարտել
 }
done = { $negated ->
    [yes] { is-not } { things-participle }
   *[no] { things-participle } { is }
 }

claim-infinitive = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $negated ->
    [yes] { is-not } { promised }
   *[no] { promised } { is }
 } { $infinitive }։
promised = { $verb ->
    [threaten] սպառնացել
   *[promise] խոստացել
 }

claim-call-infinitive = { beginning }{ NAME($who, case: "subject") } { venue }{ called-whom }{ $manner }{ $verb ->
    [ask] { asked }
   *[call] կոչ { called }
 } { $infinitive }։
called-whom = { $has_addressee ->
    [yes] { NAME($addressee, case: "dative") }{ " " }
   *[no] { "" }
 }
called = { $negated ->
    [yes] { is-not } արել
   *[no] { is } արել
 }
asked = { $negated ->
    [yes] { is-not } խնդրել
   *[no] խնդրել { is }
 }
claim-call-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $verb ->
    [ask] { called-whom }{ $manner }{ NAME($things, case: "object") } { $negated ->
        [yes] { is-not } խնդրել
       *[no] { is } խնդրել
     }
    [demand] { $manner }{ $negated ->
        [yes] { is-not } պահանջել
       *[no] պահանջել { is }
     } { NAME($things, case: "object") }
   *[call] { called-whom }{ $manner }{ NAME($things, case: "genitive") } կոչ { called }
 }։

accused = { $negated ->
    [yes] { is-not } մեղադրել
   *[no] մեղադրել { is }
 }
claim-accuse-deed = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ NAME($addressee, case: "dative") } { accused } { $deed } մեջ։
claim-accuse-things = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $has_addressee ->
    [yes] { NAME($addressee, case: "dative") } { accused } { NAME($things, case: "genitive") } մեջ
   *[no] { $mutual ->
        [yes] միմյանց { accused } { NAME($things, case: "genitive") } մեջ
       *[no] { NAME($things, case: "genitive") } մեղադրանք { conveyed }
     }
 }։
claim-accuse-mutual = { beginning }{ NAME($who, case: "subject") } { venue }միմյանց { accused } { $deed } մեջ։
claim-accuse-addressee-clause = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ NAME($addressee, case: "dative") } { accused }՝ հայտարարելով, որ { $content }։

claim-deny-deed = { beginning }{ NAME($who, case: "subject") } { venue }{ $manner }{ $negated ->
    [yes] { is-not } հերքել
   *[no] հերքել { is }
 } { $deed } մասին պնդումները։

## Երկու իրադարձություն մեկ նախադասության մեջ. $main առաջինն է, երկրորդից՝ $clause, $infinitive, $deed (սեռական դերբայ)։ $same՝ նույն ձևով, ինչ $main։

linked-after = { $main } այն բանից հետո, երբ { $clause }
linked-following = { $main } այն բանից հետո, երբ { $clause }
linked-before = { $main } նախքան այն, երբ { $clause }
linked-while = { $main }, մինչդեռ { $clause }
linked-because = { $main }, քանի որ { $clause }
linked-purpose = { $main }՝ { $deed } նպատակով
linked-and = { $main } և { $same }

## Ինչ պայմաններում. $main՝ նախադասությունը, $nouns՝ գոյականական կապակցություն։

circumstance-during = { NAME($nouns, case: "genitive") } ընթացքում { $main }
circumstance-following = { NAME($nouns, case: "genitive") } հետևանքով { $main }
circumstance-contrast = ի տարբերություն { NAME($nouns, case: "genitive") }՝ { $main }
circumstance-including = { $main }, ներառյալ { NAME($nouns, case: "subject") }
circumstance-despite = չնայած { NAME($nouns, case: "dative") }՝ { $main }
circumstance-response = ի պատասխան { NAME($nouns, case: "genitive") }՝ { $main }
circumstance-support = { NAME($nouns, case: "genitive") } աջակցությամբ { $main }

## Քանակներ։ $n-ը թիվ է, տասից փոքրերը՝ բառով։

count-exact = { $n }
count-at-least = առնվազն { $n }
count-about = մոտ { $n }
count-nearly = գրեթե { $n }
count-more-than = ավելի քան { $n }
count-less-than = { $n_ablative } պակաս
count-up-to = մինչև { $n }
count-several = մի քանի
count-dozens = տասնյակ
count-hundreds = հարյուրավոր
count-thousands = հազարավոր
aged-from = { $n } տարին լրացած

## Ամսաթվեր։ Տարին չի գրվում, եթե հաղորդման տարին է։

date-day = { $month } { $day_dative }
date-day-since = { $month } { $day_ablative } ի վեր
date-day-attribute = { $month } { $day_genitive }
date-day-year = { $year } թվականի { $month } { $day_dative }
date-day-year-since = { $year } թվականի { $month } { $day_ablative } ի վեր
date-day-year-attribute = { $year } թվականի { $month } { $day_genitive }
date-month = { $month_dative_definite }
date-month-since = { $month_ablative } ի վեր
date-month-attribute = { $month_genitive }
date-month-year = { $year } թվականի { $month_dative_definite }
date-month-year-since = { $year } թվականի { $month_ablative } ի վեր
date-month-year-attribute = { $year } թվականի { $month_genitive }
date-year = { $year } թվականին
date-year-since = { $year } թվականից ի վեր
date-year-attribute = { $year } թվականի
date-night = { $month } { $day_genitive } լույս { $same_month ->
    [yes] { "" }
   *[no] { $to_month }{ " " }
 }{ $to_day_genitive } գիշերը
date-between = { $month } { $day_genitive } և { $to_month } { $to_day_genitive } միջև ընկած ժամանակահատվածում
date-for-years = { $count } տարի

## Ամփոփման վերնագրեր

summary-language = Հայերեն
summary-background = Նախապատմություն
summary-not-summarised = Չի ամփոփվել (հաղորդման բառերով)
