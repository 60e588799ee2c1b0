### Résumés : qui dit quoi. Chaque phrase nomme celui qui parle et se termine par un point.
###
### Les groupes nominaux passent par NAME($x, case: "…") : sans case, avec l’article ; "de", "à", "par", "contre"… avec la
### préposition contractée. Le code élide « que » et « de », ôte les espaces doubles et met la capitale.
###
### $who            celui qui parle, ou ceux qui parlent
### $verb           le verbe de parole : say, announce, report, deny…
### $negated        yes quand le fait de dire est nié (« n’a pas confirmé »)
### $hedged         yes quand le texte ne garantit pas que cela a été dit
### $has_said $said       date de la parole
### $venue_kind $venue_name   none, on (un réseau), to (une agence), in-statement, in-statement-on
### $manner         adverbes, précédés d’une espace, ou rien
### $content        ce qui est dit, sans capitale ni point
### $infinitive     ce qu’on demande ou promet : « se mettre à l’abri »
### $deed           ce dont on accuse : « avoir bombardé la ville »
### $things         ce qu’on annonce ou condamne : un groupe nominal ; $category est la catégorie de son nom

## Éléments

said-prefix = { $has_said ->
    [yes] { $said },{ " " }
   *[no] { "" }
 }
hedge-prefix = { $hedged ->
    [yes] selon des informations non confirmées,{ " " }
   *[no] { "" }
 }
beginning = { said-prefix }{ hedge-prefix }
venue = { $venue_kind ->
    [on] { " " }sur { NAME($venue_name) }
    [to] { " " }{ NAME($venue_name, case: "à") }
    [in-statement] { " " }dans un communiqué
    [in-statement-on] { " " }dans une déclaration publiée sur { NAME($venue_name) }
   *[other] { "" }
 }
# L’auxiliaire avec les adverbes : « a officiellement », « n’ont pas ».
has = { $negated ->
    [yes] { PLURAL_OF($who) ->
        [one] n’a
       *[other] n’ont
     } pas{ $manner }
   *[no] { PLURAL_OF($who) ->
        [one] a
       *[other] ont
     }{ $manner }
 }
speech = { $verb ->
    [add] ajouté
    [admit] reconnu
    [affirm] affirmé
    [announce] annoncé
    [ask] demandé
    [assure] assuré
    [claim] prétendu
    [confirm] confirmé
    [consider] estimé
    [demand] exigé
    [deny] nié
    [deplore] déploré
    [dispute] contesté
    [explain] expliqué
    [indicate] indiqué
    [inform] fait savoir
    [note] noté
    [promise] promis
    [reaffirm] réaffirmé
    [recall] rappelé
    [reply] répondu
    [report] rapporté
    [specify] précisé
    [stress] souligné
    [threaten] menacé
    [warn] averti
    [worry] dit avec inquiétude
    [write] écrit
   *[say] déclaré
 }

## Phrases

claim-clause = { beginning }{ NAME($who, case: "subject") } { has } { speech }{ venue } que { $content }.
claim-according = { beginning }selon { NAME($who) }, { $content }.
# Ce que celui qui parle dit de lui-même : « a affirmé avoir détruit », « a confirmé suspendre ».
own-speech = { $verb ->
    [inform] dit
    [warn] dit
   *[other] { speech }
 }
claim-own-deed = { beginning }{ NAME($who, case: "subject") } { has } { own-speech }{ venue } { $deed }.
claim-own-infinitive = { beginning }{ NAME($who, case: "subject") } { has } { own-speech }{ venue } { $infinitive }.
claim-verbatim = { beginning }{ NAME($who, case: "subject") } { has } { speech }{ venue }{ "\u00A0" }: «{ "\u202F" }{ $quote }{ "\u202F" }».
claim-narrator = { $content }.

# Une chose au lieu d’une proposition : « a annoncé la loi martiale ».
things-verb = { $verb ->
    [admit] reconnu
    [announce] annoncé
    [ask] demandé
    [condemn] condamné
    [confirm] confirmé
    [demand] exigé
    [denounce] dénoncé
    [deny] nié
    [deplore] déploré
    [dispute] contesté
    [note] noté
    [order] ordonné
    [promise] promis
    [reaffirm] réaffirmé
    [recall] rappelé
    [reject] rejeté
    [stress] souligné
    [welcome] salué
   *[report] signalé
 }
claim-things = { beginning }{ NAME($who, case: "subject") } { has } { $verb ->
    [worry] exprimé son inquiétude au sujet { NAME($things, case: "de") }
    [threaten] menacé { NAME($things, case: "de") }
   *[report] { things-verb } { NAME($things) }
 }{ venue }.

claim-infinitive = { beginning }{ NAME($who, case: "subject") } { has } { $verb ->
    [threaten] menacé
   *[promise] promis
 } de { $infinitive }{ venue }.

claim-call-infinitive = { beginning }{ NAME($who, case: "subject") } { has } { $has_addressee ->
    [yes] { $verb ->
        [ask] demandé { NAME($addressee, case: "à") } de
        [invite] invité { NAME($addressee) } à
        [urge] exhorté { NAME($addressee) } à
       *[call] appelé { NAME($addressee) } à
     }
   *[no] { $verb ->
        [ask] demandé de
       *[call] appelé à
     }
 } { $infinitive }{ venue }.
claim-call-things = { beginning }{ NAME($who, case: "subject") } { has } { $verb ->
    [ask] demandé { NAME($things) }{ $has_addressee ->
        [yes] { " " }{ NAME($addressee, case: "à") }
       *[no] { "" }
     }
    [demand] exigé { NAME($things) }
   *[call] { $has_addressee ->
        [yes] appelé { NAME($addressee) } { NAME($things, case: "à") }
       *[no] appelé { NAME($things, case: "à") }
     }
 }{ venue }.

claim-accuse-deed = { beginning }{ NAME($who, case: "subject") } { has } accusé { NAME($addressee) } de { $deed }{ venue }.
claim-accuse-things = { beginning }{ NAME($who, case: "subject") } { $has_addressee ->
    [yes] { has } accusé { NAME($addressee) } { NAME($things, case: "de") }
   *[no] { $mutual ->
        [yes] se sont { accused } mutuellement { NAME($things, case: "de") }
       *[no] { has } dénoncé { NAME($things) }
     }
 }{ venue }.
# Les villes et les pays qui parlent ont l’accord de la presse : « Bakou et Stepanakert se sont accusés ».
accused = { KIND_OF($who) ->
    [place] accusés
   *[other] { GENDER_OF($who) ->
        [feminine] accusées
       *[masculine] accusés
     }
 }
claim-accuse-mutual = { beginning }{ NAME($who, case: "subject") } se sont { accused } mutuellement de { $deed }{ venue }.
claim-accuse-addressee-clause = { beginning }{ NAME($who, case: "subject") } { has } accusé { NAME($addressee) }{ venue }, affirmant que { $content }.

claim-deny-deed = { beginning }{ NAME($who, case: "subject") } { has } nié { $deed }{ venue }.

## Deux événements dans une proposition : $main, puis $clause, $infinitive ou $deed du second, et $same : la même forme que $main.

linked-after = { $main } après que { $clause }
linked-following = { $main } après que { $clause }
linked-before = { $main }, après quoi { $clause }
linked-while = { $main } tandis que { $clause }
linked-because = { $main } parce que { $clause }
linked-purpose = { $main } pour { $infinitive }
linked-and = { $main } et { $same }

## Ce qui entoure un événement. $main est la proposition, $nouns un groupe nominal.

circumstance-during = { $main } lors { NAME($nouns, case: "de") }
circumstance-following = { $main } à la suite { NAME($nouns, case: "de") }
circumstance-contrast = { $main }, contrairement { NAME($nouns, case: "à") }
circumstance-including = { $main }, y compris { NAME($nouns) }
circumstance-despite = { $main } malgré { NAME($nouns) }
circumstance-response = { $main } en réponse { NAME($nouns, case: "à") }
circumstance-support = { $main } avec le soutien { NAME($nouns, case: "de") }

## Quantités. $n est un nombre, en lettres jusqu’à neuf.

count-exact = { $n }
count-at-least = au moins { $n }
count-about = environ { $n }
count-nearly = près de { $n }
count-more-than = plus de { $n }
count-less-than = moins de { $n }
count-up-to = jusqu’à { $n }
count-several = plusieurs
count-dozens = des dizaines de
count-hundreds = des centaines de
count-thousands = des milliers de
# $gender et $number sont ceux du nom.
aged-from = { $gender ->
    [feminine] { $number ->
        [one] âgée
       *[other] âgées
     }
   *[masculine] { $number ->
        [one] âgé
       *[other] âgés
     }
 } de { $n } ans et plus

## Dates, sans l’année quand c’est celle du texte.

date-day = le { $day_nominative } { $month }
date-day-since = depuis le { $day_nominative } { $month }
date-day-attribute = du { $day_nominative } { $month }
date-day-year = le { $day_nominative } { $month } { $year }
date-day-year-since = depuis le { $day_nominative } { $month } { $year }
date-day-year-attribute = du { $day_nominative } { $month } { $year }
date-month = en { $month }
date-month-since = depuis { $month }
date-month-attribute = de { $month }
date-month-year = en { $month } { $year }
date-month-year-since = depuis { $month } { $year }
date-month-year-attribute = de { $month } { $year }
date-year = en { $year }
date-year-since = depuis { $year }
date-year-attribute = de { $year }
date-night = dans la nuit du { $day_nominative } { $same_month ->
    [yes] { "" }
   *[no] { $month }{ " " }
 }au { $to_day_nominative } { $to_month }
date-between = entre le { $day_nominative } { $month } et le { $to_day_nominative } { $to_month }
date-for-years = depuis { $count } { PLURAL($n) ->
    [one] an
   *[other] ans
 }

## Titres d’un résumé

summary-language = Français
summary-background = Contexte
summary-not-summarised = Non résumé (dans les mots du texte)
