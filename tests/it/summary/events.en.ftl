event-continue = { NAME($theme, case: "subject") } { $tense ->
    [past] { PLURAL_OF($theme) ->
        [one] was
       *[other] were
     } continuing
   *[present] { PLURAL_OF($theme) ->
        [one] is
       *[other] are
     } continuing
 }{ $where }{ $when }
event-shell = { $negated ->
    [yes] { NAME($actor, case: "subject") } { PLURAL_OF($actor) ->
        [one] is
       *[other] are
     } not shelling { NAME($target, case: "object") }
   *[no] { NAME($actor, case: "subject") }{ $hedged ->
        [yes] { " " }reportedly
       *[no] { "" }
     } shelled { NAME($target, case: "object") }
 }{ $where }{ $when }
    .infinitive = to shell { NAME($target, case: "object") }
    .deed = shelling { NAME($target, case: "object") }
event-shoot-down = { NAME($actor, case: "subject") } shot down { NAME($target, case: "object") }{ $where }{ $when }
    .deed = shooting down { NAME($target, case: "object") }
event-kill = { NAME($target, case: "subject") } { PLURAL_OF($target) ->
    [one] was
   *[other] were
 } killed{ $has_cause ->
    [yes] { " " }in { NAME($cause) }
   *[no] { "" }
 }{ $where }{ $when }
event-take-shelter = { NAME($actor, case: "subject") } took shelter
    .infinitive = to take shelter
event-begin = { NAME($actor, case: "subject") } started { NAME($theme, case: "object") }
    .deed = having started { NAME($theme, case: "object") }
    .infinitive = to start { NAME($theme, case: "object") }
event-launch = { $voice ->
    [active] { NAME($actor, case: "subject") } launched { NAME($theme, case: "object") }
   *[passive] { NAME($theme, case: "subject") } { PLURAL_OF($theme) ->
        [one] was
       *[other] were
     } launched
 }{ $where }{ $when }
event-suppress = { NAME($actor, case: "subject") } suppressed { NAME($theme, case: "object") }
    .infinitive = to suppress { NAME($theme, case: "object") }
event-attack = { NAME($actor, case: "subject") } attacked { NAME($target, case: "object") }{ $where }{ $when }
event-proclaim = { NAME($actor, case: "subject") }{ $manner } proclaimed { NAME($theme, case: "object") }{ $when }
event-target = { NAME($actor, case: "subject") } { $negated ->
    [yes] { PLURAL_OF($actor) ->
        [one] does
       *[other] do
     } not target
   *[no] { PLURAL_OF($actor) ->
        [one] targets
       *[other] target
     }
 } { NAME($target, case: "object") }
event-conflict-lasts = { NAME($theme, case: "subject") } has lasted{ $when }
event-end = { NAME($actor, case: "subject") } ended { NAME($theme, case: "object") }
    .infinitive = to end { NAME($theme, case: "object") }
