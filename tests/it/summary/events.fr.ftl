event-continue = { NAME($theme, case: "subject") } se { PLURAL_OF($theme) ->
    [one] poursuit
   *[other] poursuivent
 }{ $where }{ $when }
event-shell = { NAME($actor, case: "subject") } { $negated ->
    [yes] ne { PLURAL_OF($actor) ->
        [one] bombarde
       *[other] bombardent
     } pas
   *[no] { $hedged ->
        [yes] { PLURAL_OF($actor) ->
            [one] aurait
           *[other] auraient
         }
       *[no] { PLURAL_OF($actor) ->
            [one] a
           *[other] ont
         }
     } bombardé
 } { NAME($target) }{ $where }{ $when }
    .infinitive = bombarder { NAME($target) }
    .deed = avoir bombardé { NAME($target) }
event-shoot-down = { NAME($actor, case: "subject") } { PLURAL_OF($actor) ->
    [one] a
   *[other] ont
 } abattu { NAME($target) }{ $where }{ $when }
    .deed = avoir abattu { NAME($target) }
event-kill = { NAME($target, case: "subject") } { PLURAL_OF($target) ->
    [one] a été { GENDER_OF($target) ->
        [feminine] tuée
       *[masculine] tué
     }
   *[other] ont été { GENDER_OF($target) ->
        [feminine] tuées
       *[masculine] tués
     }
 }{ $has_cause ->
    [yes] { " " }dans { NAME($cause) }
   *[no] { "" }
 }{ $where }{ $when }
event-take-shelter = { NAME($actor, case: "subject") } s’est mis à l’abri
    .infinitive = se mettre à l’abri
event-begin = { NAME($actor, case: "subject") } a déclenché { NAME($theme) }
    .deed = avoir déclenché { NAME($theme) }
    .infinitive = déclencher { NAME($theme) }
event-launch = { $voice ->
    [active] { NAME($actor, case: "subject") } { PLURAL_OF($actor) ->
        [one] a
       *[other] ont
     } lancé { NAME($theme) }
   *[passive] { NAME($theme, case: "subject") } a été { GENDER_OF($theme) ->
        [feminine] lancée
       *[masculine] lancé
     }
 }{ $where }{ $when }
event-suppress = { NAME($actor, case: "subject") } a réprimé { NAME($theme) }
    .infinitive = réprimer { NAME($theme) }
event-attack = { NAME($actor, case: "subject") } { PLURAL_OF($actor) ->
    [one] a
   *[other] ont
 } attaqué { NAME($target) }{ $where }{ $when }
event-proclaim = { NAME($actor, case: "subject") } a{ $manner } proclamé { NAME($theme) }{ $when }
event-target = { NAME($actor, case: "subject") } { $negated ->
    [yes] ne { PLURAL_OF($actor) ->
        [one] cible
       *[other] ciblent
     } pas
   *[no] { PLURAL_OF($actor) ->
        [one] cible
       *[other] ciblent
     }
 } { NAME($target) }
event-conflict-lasts = { NAME($theme, case: "subject") } dure{ $when }
event-end = { NAME($actor, case: "subject") } a cessé { NAME($theme) }
    .infinitive = cesser { NAME($theme) }
