has = { PLURAL_OF($actor) ->
    [one] է
   *[other] են
 }
event-continue = { $where }{ $when }{ NAME($theme, case: "subject") } { PLURAL_OF($theme) ->
    [one] շարունակվում է
   *[other] շարունակվում են
 }
event-shell = { $when }{ $where }{ NAME($actor, case: "subject") } { $hedged ->
    [yes] հնարավոր է՝{ " " }
   *[no] { "" }
 }{ $negated ->
    [yes] { PLURAL_OF($actor) ->
        [one] չի
       *[other] չեն
     } հրետակոծում { NAME($target, case: "object") }
   *[no] հրետակոծել { has } { NAME($target, case: "object") }
 }
    .infinitive = հրետակոծել { NAME($target, case: "object") }
    .deed = { NAME($target, case: "object") } հրետակոծելու
event-shoot-down = { $when }{ $where }{ NAME($actor, case: "subject") } խոցել { has } { NAME($target, case: "object") }
    .deed = { NAME($target, case: "object") } խոցելու
event-kill = { $when }{ $where }{ $has_cause ->
    [yes] { NAME($cause, case: "genitive") } հետևանքով{ " " }
   *[no] { "" }
 }զոհվել { PLURAL_OF($target) ->
    [one] է
   *[other] են
 } { NAME($target, case: "subject") }
event-take-shelter = { NAME($actor, case: "subject") } պատսպարվել { has }
    .infinitive = պատսպարվել
event-begin = { NAME($actor, case: "subject") } սկսել { has } { NAME($theme, case: "object") }
    .deed = { NAME($theme, case: "object") } սանձազերծելու
    .infinitive = սկսել { NAME($theme, case: "object") }
event-launch = { $when }{ $where }{ $voice ->
    [active] { NAME($actor, case: "subject") } սկսել { has } { NAME($theme, case: "object") }
   *[passive] սկսվել { PLURAL_OF($theme) ->
        [one] է
       *[other] են
     } { NAME($theme, case: "subject") }
 }
event-suppress = { NAME($actor, case: "subject") } ճնշել { has } { NAME($theme, case: "object") }
    .deed = { NAME($theme, case: "object") } ճնշելու
event-attack = { $when }{ $where }{ NAME($actor, case: "subject") } հարձակվել { has } { NAME($target, case: "genitive") } վրա
event-proclaim = { $when }{ NAME($actor, case: "subject") } { $manner }հռչակել { has } { NAME($theme, case: "object") }
event-target = { NAME($actor, case: "subject") } { $negated ->
    [yes] { PLURAL_OF($actor) ->
        [one] չի
       *[other] չեն
     } թիրախավորում
   *[no] թիրախավորում { has }
 } { NAME($target, case: "object") }
event-conflict-lasts = { NAME($theme, case: "subject") } տևում է { $when }
event-end = { NAME($actor, case: "subject") } դադարեցրել { has } { NAME($theme, case: "object") }
    .infinitive = դադարեցնել { NAME($theme, case: "object") }
