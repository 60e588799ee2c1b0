event-continue = { $where }{ $when }{ NAME($theme, case: "subject") } davam edir
event-shell = { $when }{ $where }{ NAME($actor, case: "subject") } { $hedged ->
    [yes] ehtimal ki,{ " " }
   *[no] { "" }
 }{ NAME($target, case: "object") } atəşə { $negated ->
    [yes] tutmur
   *[no] tutub
 }
    .infinitive = { NAME($target, case: "object") } atəşə tutmağa
    .infinitive-nominative = { NAME($target, case: "object") } atəşə tutmaq
    .deed = { NAME($target, case: "object") } atəşə tutmaqda
event-shoot-down = { $when }{ $where }{ NAME($actor, case: "subject") } { NAME($target, case: "object") } vurub
    .deed = { NAME($target, case: "object") } vurmaqda
event-kill = { $when }{ $where }{ $has_cause ->
    [yes] { NAME($cause) } nəticəsində{ " " }
   *[no] { "" }
 }{ NAME($target, case: "subject") } həlak olub
event-take-shelter = { NAME($actor, case: "subject") } sığınacaqlarda gizlənib
    .infinitive = sığınacaqlarda gizlənməyə
event-begin = { NAME($actor, case: "subject") } { NAME($theme, case: "dative") } başlayıb
    .deed = { NAME($theme, case: "dative") } başlamaqda
    .infinitive = { NAME($theme, case: "dative") } başlamağa
    .infinitive-nominative = { NAME($theme, case: "dative") } başlamaq
event-launch = { $when }{ $where }{ $voice ->
    [active] { NAME($actor, case: "subject") } { NAME($theme, case: "dative") } başlayıb
   *[passive] { NAME($theme, case: "subject") } başlanıb
 }
event-suppress = { NAME($actor, case: "subject") } { NAME($theme, case: "genitive") } qarşısını alıb
    .infinitive-nominative = { NAME($theme, case: "genitive") } qarşısını almaq
event-attack = { $when }{ $where }{ NAME($actor, case: "subject") } { NAME($target, case: "dative") } hücum edib
event-proclaim = { $when }{ NAME($actor, case: "subject") } { $manner }{ NAME($theme, case: "object") } elan edib
event-target = { NAME($actor, case: "subject") } { NAME($target, case: "object") } hədəfə { $negated ->
    [yes] almır
   *[no] alır
 }
event-conflict-lasts = { NAME($theme, case: "subject") } { $when }davam edir
event-end = { NAME($actor, case: "subject") } { NAME($theme, case: "object") } dayandırıb
    .infinitive = { NAME($theme, case: "object") } dayandırmağa
    .infinitive-nominative = { NAME($theme, case: "object") } dayandırmaq
