### What happens, one clause a frame: fit to follow « que » and to stand after « Selon X, ». No capital, no final stop.
###
### The value is the clause; `.infinitive` follows a call, a promise or a threat; `.deed` is what one is accused of or denies.
### Given everywhere: $tense (past, present, future), $negated, $hedged, $voice (passive: nobody is named as the actor),
### the roles of the frame, $has_<role> and $<role>_head (the id of its noun), $reported (yes after a past verb of saying), and the ready strings $where, $when, $manner, $linked, which bring their own space:
### before them, so they stand at the end.
### NAME($role, case: "…") gives a noun phrase; where the speaker acts, a pronoun.
### Double spaces are closed and the ends trimmed afterwards.

## Shared words

# Words that many sentences share. A regular verb in -er stands between <subject>-n (before a vowel) or -ne and -er: auxiliary, negation,
# ending; the hedged forms are conditional. -has, -is, -self: the past with avoir, être, se; -future: its endings; -e, -se: agreement of participles
# (-se after an s). opt-…: a participant with its preposition, nothing where it is absent.
part =
    .ont =
        { $reported ->
            [yes] avaient
           *[no] ont
        }
    .a =
        { $reported ->
            [yes] avait
           *[no] a
        }
    .ront =
        { $reported ->
            [yes] aient
           *[no] ont
        }
    .ra =
        { $reported ->
            [yes] ait
           *[no] a
        }
    .sont =
        { $reported ->
            [yes] { part.n }étaient
           *[no] { part.ne }sont
        }
    .est =
        { $reported ->
            [yes] { part.n }était
           *[no] { part.n }est
        }
    .se-sont =
        { $reported ->
            [yes] s’étaient
           *[no] se sont
        }
    .s-est =
        { $reported ->
            [yes] s’était
           *[no] s’est
        }
    .ent =
        { $reported ->
            [yes] aient
           *[no] ent
        }
    .e =
        { $reported ->
            [yes] ait
           *[no] e
        }
    .cent =
        { $reported ->
            [yes] çaient
           *[no] cent
        }
    .ce =
        { $reported ->
            [yes] çait
           *[no] ce
        }
    .gent =
        { $reported ->
            [yes] geaient
           *[no] gent
        }
    .ge =
        { $reported ->
            [yes] geait
           *[no] ge
        }
    .n =
        { $negated ->
            [yes] n’
           *[no] { "" }
        }
    .ne =
        { $negated ->
            [yes] ne{ " " }
           *[no] { "" }
        }
    .ne-pas =
        { $negated ->
            [yes] ne pas{ " " }
           *[no] { "" }
        }
    .pas =
        { $negated ->
            [yes] { " " }pas
           *[no] { "" }
        }
    .setting = { $manner }{ $where }{ $when }{ $linked }
    .opt-place-enter =
        { $place_head ->
            [territory] { " " }{ NAME($place, case: "sur") }
           *[other] { part.opt-place-in }
        }
    .actor-e =
        { GENDER_OF($actor) ->
            [feminine]
                { PLURAL_OF($actor) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($actor) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .actor-er =
        { $tense ->
            [past] é
            [future] er{ part.actor-future }{ part.pas }
           *[present]
                { $hedged ->
                    [yes] er{ part.actor-future }{ part.pas }
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] { part.ent }
                           *[one] { part.e }
                        }{ part.pas }
                }
        }
    .actor-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($actor) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($actor) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .actor-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($actor) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($actor) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .actor-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($actor) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($actor) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .actor-n =
        { $tense ->
            [past] { part.actor-has }{ " " }
           *[present] { part.n }
        }
    .actor-ne =
        { $tense ->
            [past] { part.actor-has }{ " " }
           *[present] { part.ne }
        }
    .actor-se =
        { GENDER_OF($actor) ->
            [feminine]
                { PLURAL_OF($actor) ->
                    [other] es
                   *[one] e
                }
           *[masculine] { "" }
        }
    .actor-self =
        { part.ne }{ $hedged ->
            [yes]
                se { PLURAL_OF($actor) ->
                    [other] seraient
                   *[one] serait
                }
           *[no]
                { PLURAL_OF($actor) ->
                    [other] { part.se-sont }
                   *[one] { part.s-est }
                }
        }{ part.pas }
    .cause-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($cause) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($cause) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .cause-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($cause) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($cause) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .place-e =
        { GENDER_OF($place) ->
            [feminine]
                { PLURAL_OF($place) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($place) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .place-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($place) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($place) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .place-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($place) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($place) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .place-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($place) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($place) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .place-passive =
        { $tense ->
            [past] { part.place-has } été
            [future] { part.ne }ser{ part.place-future }{ part.pas }
           *[present] { part.place-is }
        }
    .target-e =
        { GENDER_OF($target) ->
            [feminine]
                { PLURAL_OF($target) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($target) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .target-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($target) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($target) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .target-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($target) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($target) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .target-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($target) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($target) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .target-passive =
        { $tense ->
            [past] { part.target-has } été
            [future] { part.ne }ser{ part.target-future }{ part.pas }
           *[present] { part.target-is }
        }
    .target-se =
        { GENDER_OF($target) ->
            [feminine]
                { PLURAL_OF($target) ->
                    [other] es
                   *[one] e
                }
           *[masculine] { "" }
        }
    .theme-be =
        { $tense ->
            [past]
                { $hedged ->
                    [yes] { part.theme-has } été
                   *[no]
                        { part.n }{ PLURAL_OF($theme) ->
                            [other] étaient
                           *[one] était
                        }{ part.pas }
                }
            [future] { part.ne }ser{ part.theme-future }{ part.pas }
           *[present] { part.theme-is }
        }
    .theme-e =
        { GENDER_OF($theme) ->
            [feminine]
                { PLURAL_OF($theme) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($theme) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .theme-er =
        { $tense ->
            [past] é
            [future] er{ part.theme-future }{ part.pas }
           *[present]
                { $hedged ->
                    [yes] er{ part.theme-future }{ part.pas }
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] { part.ent }
                           *[one] { part.e }
                        }{ part.pas }
                }
        }
    .theme-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($theme) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($theme) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .theme-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($theme) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($theme) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .theme-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($theme) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($theme) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .theme-n =
        { $tense ->
            [past] { part.theme-has }{ " " }
           *[present] { part.n }
        }
    .theme-ne =
        { $tense ->
            [past] { part.theme-has }{ " " }
           *[present] { part.ne }
        }
    .theme-passive =
        { $tense ->
            [past] { part.theme-has } été
            [future] { part.ne }ser{ part.theme-future }{ part.pas }
           *[present] { part.theme-is }
        }
    .theme-se =
        { GENDER_OF($theme) ->
            [feminine]
                { PLURAL_OF($theme) ->
                    [other] es
                   *[one] e
                }
           *[masculine] { "" }
        }
    .theme-self =
        { part.ne }{ $hedged ->
            [yes]
                se { PLURAL_OF($theme) ->
                    [other] seraient
                   *[one] serait
                }
           *[no]
                { PLURAL_OF($theme) ->
                    [other] { part.se-sont }
                   *[one] { part.s-est }
                }
        }{ part.pas }
    .troops-e =
        { GENDER_OF($troops) ->
            [feminine]
                { PLURAL_OF($troops) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($troops) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .troops-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($troops) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($troops) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .troops-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($troops) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($troops) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .troops-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($troops) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($troops) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .troops-passive =
        { $tense ->
            [past] { part.troops-has } été
            [future] { part.ne }ser{ part.troops-future }{ part.pas }
           *[present] { part.troops-is }
        }
    .with-e =
        { GENDER_OF($with) ->
            [feminine]
                { PLURAL_OF($with) ->
                    [other] es
                   *[one] e
                }
           *[masculine]
                { PLURAL_OF($with) ->
                    [other] s
                   *[one] { "" }
                }
        }
    .with-future =
        { $hedged ->
            [yes]
                { PLURAL_OF($with) ->
                    [other] aient
                   *[one] ait
                }
           *[no]
                { PLURAL_OF($with) ->
                    [other] { part.ront }
                   *[one] { part.ra }
                }
        }
    .with-has =
        { part.n }{ $hedged ->
            [yes]
                { PLURAL_OF($with) ->
                    [other] auraient
                   *[one] aurait
                }
           *[no]
                { PLURAL_OF($with) ->
                    [other] { part.ont }
                   *[one] { part.a }
                }
        }{ part.pas }
    .with-is =
        { $hedged ->
            [yes]
                { part.ne }{ PLURAL_OF($with) ->
                    [other] seraient
                   *[one] serait
                }{ part.pas }
           *[no]
                { PLURAL_OF($with) ->
                    [other] { part.sont }{ part.pas }
                   *[one] { part.est }{ part.pas }
                }
        }
    .with-passive =
        { $tense ->
            [past] { part.with-has } été
            [future] { part.ne }ser{ part.with-future }{ part.pas }
           *[present] { part.with-is }
        }
    .opt-about-pour =
        { $has_about ->
            [yes] { " " }{ NAME($about, case: "pour") }
           *[no] { "" }
        }
    .opt-avec-le-soutien-supporter-de =
        { $has_supporter ->
            [yes] { " " }avec le soutien { NAME($supporter, case: "de") }
           *[no] { "" }
        }
    .opt-cause-dans =
        { $has_cause ->
            [yes] { " " }{ NAME($cause, case: "dans") }
           *[no] { "" }
        }
    .opt-contrairement-contrast-a =
        { $has_contrast ->
            [yes] contrairement { NAME($contrast, case: "à") },{ " " }
           *[no] { "" }
        }
    .opt-entre-parties =
        { $has_parties ->
            [yes] { " " }entre { NAME($parties, case: "nominative") }
           *[no] { "" }
        }
    .opt-et-wounded =
        { $has_wounded ->
            [yes] { " " }et { NAME($wounded, case: "nominative") }
           *[no] { "" }
        }
    .opt-lors-during-de =
        { $has_during ->
            [yes] { " " }lors { NAME($during, case: "de") }
           *[no] { "" }
        }
    .opt-means-avec =
        { $has_means ->
            [yes] { " " }{ NAME($means, case: "avec") }
           *[no] { "" }
        }
    .opt-place-de =
        { $has_place ->
            [yes] { " " }{ NAME($place, case: "de") }
           *[no] { "" }
        }
    .opt-place-in =
        { $has_place ->
            [yes] { " " }{ NAME($place, case: "in") }
           *[no] { "" }
        }
    .opt-recipient-a =
        { $has_recipient ->
            [yes] { " " }{ NAME($recipient, case: "à") }
           *[no] { "" }
        }
    .opt-sous-le-controle-actor-de =
        { $has_actor ->
            [yes] { " " }sous le contrôle { NAME($actor, case: "de") }
           *[no] { "" }
        }
    .opt-target =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "nominative") }
           *[no] { "" }
        }
    .opt-target-contre =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "contre") }
           *[no] { "" }
        }
    .opt-theme-contre =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "contre") }
           *[no] { "" }
        }
    .opt-theme-de =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "de") }
           *[no] { "" }
        }
    .opt-with-avec =
        { $has_with ->
            [yes] { " " }{ NAME($with, case: "avec") }
           *[no] { "" }
        }
    .opt-y-compris-including =
        { $has_including ->
            [yes] , y compris { NAME($including, case: "nominative") }
           *[no] { "" }
        }
    .actor-cer =
        { $tense ->
            [past] cé
            [future] cer{ part.actor-future }{ part.pas }
           *[present]
                { $hedged ->
                    [yes] cer{ part.actor-future }{ part.pas }
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] { part.cent }
                           *[one] { part.ce }
                        }{ part.pas }
                }
        }
    .actor-ger =
        { $tense ->
            [past] gé
            [future] ger{ part.actor-future }{ part.pas }
           *[present]
                { $hedged ->
                    [yes] ger{ part.actor-future }{ part.pas }
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] { part.gent }
                           *[one] { part.ge }
                        }{ part.pas }
                }
        }
    .theme-cer =
        { $tense ->
            [past] cé
            [future] cer{ part.theme-future }{ part.pas }
           *[present]
                { $hedged ->
                    [yes] cer{ part.theme-future }{ part.pas }
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] { part.cent }
                           *[one] { part.ce }
                        }{ part.pas }
                }
        }

## Attacks

# French: « attaquer, agresser ; lancer une attaque contre ». Variables: $actor, $target, $means.
# “the Azerbaijani side attacked two villages with drones”
event-attack =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } attaqué{ part.target-e }{ part.opt-means-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }attaqu{ part.actor-er }{ part.opt-target }{ part.opt-means-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }attaquer{ part.opt-target }{ part.opt-means-avec }{ part.setting }
    .deed = { part.ne-pas }avoir attaqué{ part.opt-target }{ part.opt-means-avec }{ part.setting }

# French: « bombarder, pilonner, soumettre à des tirs d’artillerie ». Variables: $actor, $target, $means.
# “the Armenian side shelled the town with rockets”
event-shell =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } bombardé{ part.target-e }{ part.opt-means-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }bombard{ part.actor-er } { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }bombarder { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }
    .deed = { part.ne-pas }avoir bombardé { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }

# French: « tirer sur, ouvrir le feu sur ». Variables: $actor, $target.
# “the Armenian side fired on the positions”
event-fire-on =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } visé{ part.target-e } par des tirs{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }tir{ part.actor-er } { NAME($target, case: "sur") }{ part.setting }
    }
    .infinitive = { part.ne-pas }tirer { NAME($target, case: "sur") }{ part.setting }
    .deed = { part.ne-pas }avoir tiré { NAME($target, case: "sur") }{ part.setting }

# French: « frapper ». Variables: $actor, $target, $means.
# “the army struck the position with a missile”
event-strike =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } frappé{ part.target-e }{ part.opt-means-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }frapp{ part.actor-er } { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }frapper { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }
    .deed = { part.ne-pas }avoir frappé { NAME($target, case: "nominative") }{ part.opt-means-avec }{ part.setting }

# French: « cibler, viser, prendre pour cible ». Variables: $actor, $target.
# “the army does not target civilians”
event-target =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } ciblé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }cibl{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }cibler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir ciblé { NAME($target, case: "nominative") }{ part.setting }

# French: « abattre, intercepter un appareil ». Variables: $actor, $target.
# “the Armenian side shot down two drones”
event-shoot-down =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } abattu{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } abattu
                [future] { part.n }abattr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }abattr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] abattaient
                                       *[no] abattent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] abattait
                                       *[no] abat
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }abattre { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir abattu { NAME($target, case: "nominative") }{ part.setting }

# French: « détruire, anéantir ; neutraliser du matériel ». Variables: $actor, $target.
# “the army destroyed three tanks”
event-destroy =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } détruit{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } détruit
                [future] { part.ne }détruir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }détruir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] détruisaient
                                       *[no] détruisent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] détruisait
                                       *[no] détruit
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }détruire { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir détruit { NAME($target, case: "nominative") }{ part.setting }

# French: « endommager ». Variables: $actor, $target.
# “the shelling damaged houses”
event-damage =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } endommagé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }endomma{ part.actor-ger } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }endommager { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir endommagé { NAME($target, case: "nominative") }{ part.setting }

# French: « toucher, atteindre un objet, un lieu ». Variables: $actor, $target.
# “a shell hit a house”
event-hit =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } touché{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }touch{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }toucher { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir touché { NAME($target, case: "nominative") }{ part.setting }

# French: « s’emparer de, prendre, occuper un lieu ». Variables: $actor, $target.
# “the army captured two villages”
event-capture =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } pris{ part.target-se }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-self } emparé{ part.actor-e }
                [future] { part.ne }s’emparer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }s’emparer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] s’emparaient
                                       *[no] s’emparent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] s’emparait
                                       *[no] s’empare
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "de") }{ part.setting }
    }
    .infinitive = { part.ne-pas }s’emparer { NAME($target, case: "de") }{ part.setting }
    .deed = { part.ne-pas }s’être emparé{ part.actor-e } { NAME($target, case: "de") }{ part.setting }

# French: « reprendre un lieu ». Variables: $actor, $target.
# “the Armenian side retook the height”
event-retake =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } repris{ part.target-se }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } repris
                [future] { part.ne }reprendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }reprendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] reprenaient
                                       *[no] reprennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] reprenait
                                       *[no] reprend
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }reprendre { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir repris { NAME($target, case: "nominative") }{ part.setting }

# French: « libérer un lieu (the claimant’s word) ». Variables: $actor, $target.
# “the army liberated two villages”
event-liberate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } libéré{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } libéré
                [future] { part.ne }libérer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }libérer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] libéraient
                                       *[no] libèrent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] libérait
                                       *[no] libère
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }libérer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir libéré { NAME($target, case: "nominative") }{ part.setting }

# French: « contrôler ». Variables: $actor, $target.
# “the army controls the road”
event-control =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } contrôlé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }contrôl{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }contrôler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir contrôlé { NAME($target, case: "nominative") }{ part.setting }

# French: « encercler, assiéger ». Variables: $actor, $target.
# “the army surrounded the village”
event-surround =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } encerclé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }encercl{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }encercler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir encerclé { NAME($target, case: "nominative") }{ part.setting }

# French: « repousser une attaque ». Variables: $actor, $target.
# “the army repelled the attack”
event-repel =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } repoussé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }repouss{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }repousser { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir repoussé { NAME($target, case: "nominative") }{ part.setting }

# French: « lancer, mener, engager une opération ». Variables: $actor, $theme, $target.
# “the army launched an operation against the positions”
event-launch =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } lancé{ part.theme-e }{ part.opt-target-contre }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }lan{ part.actor-cer } { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }
    }
    .infinitive = { part.ne-pas }lancer { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }
    .deed = { part.ne-pas }avoir lancé { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }

# French: « préparer ». Variables: $actor, $theme.
# “the army is preparing an offensive”
event-prepare =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } préparé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }prépar{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }préparer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir préparé { NAME($theme, case: "nominative") }{ part.setting }

# French: « utiliser, employer, recourir à ». Variables: $actor, $theme, $target.
# “the army used drones against the positions”
event-use =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } utilisé{ part.theme-e }{ part.opt-target-contre }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }utilis{ part.actor-er } { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }
    }
    .infinitive = { part.ne-pas }utiliser { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }
    .deed = { part.ne-pas }avoir utilisé { NAME($theme, case: "nominative") }{ part.opt-target-contre }{ part.setting }

# French: « exploser ». Variables: $theme.
# “a mine exploded”
event-explode = { NAME($theme, case: "nominative") } { part.theme-n }explos{ part.theme-er }{ part.setting }

## Casualties

# French: « tuer ; mourir, périr, trouver la mort ; faire des morts ». Variables: $actor, $target, $cause.
# “two civilians were killed in the shelling”
event-kill =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } tué{ part.target-e }{ part.opt-cause-dans }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }tu{ part.actor-er } { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    }
    .infinitive = { part.ne-pas }tuer { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    .deed = { part.ne-pas }avoir tué { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }

# French: « blesser ; faire des blessés ». Variables: $actor, $target, $cause.
# “three civilians were wounded in the shelling”
event-wound =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } blessé{ part.target-e }{ part.opt-cause-dans }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }bless{ part.actor-er } { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    }
    .infinitive = { part.ne-pas }blesser { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    .deed = { part.ne-pas }avoir blessé { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }

# French: « une attaque a fait des morts et des blessés ». Variables: $cause, $target, $wounded.
# “the attack left two dead and five wounded”
event-kill-and-wound =
    { $has_cause ->
        [yes]
            { NAME($cause, case: "nominative") } { $tense ->
                [past] { part.cause-has } fait
                [future] { part.ne }fer{ part.cause-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }fer{ part.cause-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($cause) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] faisaient
                                       *[no] font
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] faisait
                                       *[no] fait
                                    }{ part.pas }
                            }
                    }
            }
       *[no]
            { $tense ->
                [past]
                    il { $negated ->
                        [yes] n’y
                       *[no] y
                    } { $hedged ->
                        [yes] aurait
                       *[no] a
                    }{ part.pas } eu
                [future]
                    il { $negated ->
                        [yes] n’y
                       *[no] y
                    } { $hedged ->
                        [yes] aurait
                       *[no] aura
                    }{ part.pas }
               *[present]
                    il { $negated ->
                        [yes] n’y
                       *[no] y
                    } { $hedged ->
                        [yes] aurait
                       *[no] a
                    }{ part.pas }
            }
    } { NAME($target, case: "nominative") }{ part.opt-et-wounded }{ part.setting }

# French: « perdre des hommes, du matériel ». Variables: $actor, $target.
# “the army lost two tanks”
event-lose =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } perdu{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } perdu
                [future] { part.ne }perdr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }perdr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] perdaient
                                       *[no] perdent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] perdait
                                       *[no] perd
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .deed = { part.ne-pas }avoir perdu { NAME($target, case: "nominative") }{ part.setting }

# French: « capturer, faire prisonnier ». Variables: $actor, $target.
# “the army took two soldiers prisoner”
event-capture-persons =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } capturé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }captur{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }capturer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir capturé { NAME($target, case: "nominative") }{ part.setting }

# French: « disparaître, être porté disparu ». Variables: $target.
# “two soldiers are missing”
event-missing = { NAME($target, case: "nominative") } { part.target-passive } porté{ part.target-e } disparu{ part.target-e }{ part.setting }

## Movement

# French: « avancer, progresser ». Variables: $actor.
# “the army is advancing towards the town”
event-advance = { NAME($actor, case: "nominative") } { part.actor-ne }progress{ part.actor-er }{ part.setting }
    .infinitive = { part.ne-pas }progresser{ part.setting }
    .deed = { part.ne-pas }avoir progressé{ part.setting }

# French: « se retirer (de) ; retirer ses troupes ». Variables: $actor, $place, $troops.
# “the troops withdrew from the village”
event-withdraw =
    { $has_troops ->
        [yes]
            { $voice ->
                [passive] { NAME($troops, case: "nominative") } { part.troops-passive } retiré{ part.troops-e }{ part.opt-place-de }{ part.setting }
               *[active] { NAME($actor, case: "nominative") } { part.actor-ne }retir{ part.actor-er } { NAME($troops, case: "nominative") }{ part.opt-place-de }{ part.setting }
            }
       *[no]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-self } retiré{ part.actor-e }
                [future] { part.ne }se retirer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }se retirer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] se retiraient
                                       *[no] se retirent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] se retirait
                                       *[no] se retire
                                    }{ part.pas }
                            }
                    }
            }{ part.opt-place-de }{ part.setting }
    }
    .infinitive =
        { $has_troops ->
            [yes] { part.ne-pas }retirer { NAME($troops, case: "nominative") }{ part.opt-place-de }{ part.setting }
           *[no] { part.ne-pas }se retirer{ part.opt-place-de }{ part.setting }
        }
    .deed =
        { $has_troops ->
            [yes] { part.ne-pas }avoir retiré { NAME($troops, case: "nominative") }{ part.opt-place-de }{ part.setting }
           *[no] { part.ne-pas }s’être retiré{ part.actor-e }{ part.opt-place-de }{ part.setting }
        }

# French: « franchir, traverser une frontière ». Variables: $actor, $target.
# “a drone crossed the border”
event-cross =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } franchi{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } franchi
                [future] { part.ne }franchir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }franchir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] franchissaient
                                       *[no] franchissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] franchissait
                                       *[no] franchit
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }franchir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir franchi { NAME($target, case: "nominative") }{ part.setting }

# French: « arriver, entrer, parvenir ». Variables: $actor, $place.
# “the observers arrived in the town”
event-arrive =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-is } arrivé{ part.actor-e }
        [future] { part.n }arriver{ part.actor-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.n }arriver{ part.actor-future }{ part.pas }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] { part.n }{ $reported ->
                                [yes] arrivaient
                               *[no] arrivent
                            }{ part.pas }
                       *[one] { part.n }{ $reported ->
                                [yes] arrivait
                               *[no] arrive
                            }{ part.pas }
                    }
            }
    }{ part.opt-place-in }{ part.setting }
    .infinitive = { part.ne-pas }arriver{ part.opt-place-in }{ part.setting }
    .deed = { part.ne-pas }être arrivé{ part.actor-e }{ part.opt-place-in }{ part.setting }

# French: « revenir, retourner, regagner ». Variables: $actor, $place.
# “residents returned to the town”
event-return =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-is } retourné{ part.actor-e }
        [future] { part.ne }retourner{ part.actor-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.ne }retourner{ part.actor-future }{ part.pas }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] { part.ne }{ $reported ->
                                [yes] retournaient
                               *[no] retournent
                            }{ part.pas }
                       *[one] { part.ne }{ $reported ->
                                [yes] retournait
                               *[no] retourne
                            }{ part.pas }
                    }
            }
    }{ part.opt-place-in }{ part.setting }
    .infinitive = { part.ne-pas }retourner{ part.opt-place-in }{ part.setting }
    .deed = { part.ne-pas }être retourné{ part.actor-e }{ part.opt-place-in }{ part.setting }

# French: « fuir ; quitter un lieu ». Variables: $actor, $place.
# “residents left the town”
event-flee =
    { $has_place ->
        [yes] { NAME($actor, case: "nominative") } { part.actor-ne }quitt{ part.actor-er } { NAME($place, case: "nominative") }{ part.setting }
       *[no]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } fui
                [future] { part.ne }fuir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }fuir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] fuyaient
                                       *[no] fuient
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] fuyait
                                       *[no] fuit
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }
    }
    .infinitive =
        { $has_place ->
            [yes] { part.ne-pas }quitter { NAME($place, case: "nominative") }{ part.setting }
           *[no] { part.ne-pas }fuir{ part.setting }
        }
    .deed =
        { $has_place ->
            [yes] { part.ne-pas }avoir quitté { NAME($place, case: "nominative") }{ part.setting }
           *[no] { part.ne-pas }avoir fui{ part.setting }
        }

# French: « se mettre à l’abri, s’abriter ». Variables: $actor.
# “the population took shelter”
event-take-shelter =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-self } mis{ part.actor-se }
        [future] { part.ne }se mettr{ part.actor-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.ne }se mettr{ part.actor-future }{ part.pas }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] { part.ne }{ $reported ->
                                [yes] se mettaient
                               *[no] se mettent
                            }{ part.pas }
                       *[one] { part.ne }{ $reported ->
                                [yes] se mettait
                               *[no] se met
                            }{ part.pas }
                    }
            }
    } à l’abri{ part.setting }
    .infinitive = { part.ne-pas }se mettre à l’abri{ part.setting }
    .deed = { part.ne-pas }s’être mis{ part.actor-se } à l’abri{ part.setting }

# French: « déplacer des habitants ». Variables: $actor, $target.
# “the fighting displaced thousands of residents”
event-displace =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } déplacé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }dépla{ part.actor-cer } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }déplacer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir déplacé { NAME($target, case: "nominative") }{ part.setting }

## Measures

# French: « instaurer, décréter, ordonner une mesure ». Variables: $actor, $theme.
# “the government declared martial law”
event-impose =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } décrété{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } décrété
                [future] { part.ne }décréter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }décréter{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] décrétaient
                                       *[no] décrètent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] décrétait
                                       *[no] décrète
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }décréter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir décrété { NAME($theme, case: "nominative") }{ part.setting }

# French: « lever une mesure ». Variables: $actor, $theme.
# “the government lifted the curfew”
event-lift =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } levé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } levé
                [future] { part.ne }lèver{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }lèver{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] levaient
                                       *[no] lèvent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] levait
                                       *[no] lève
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }lever { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir levé { NAME($theme, case: "nominative") }{ part.setting }

# French: « mobiliser ». Variables: $actor, $target.
# “the government mobilized reservists”
event-mobilise =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } mobilisé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }mobilis{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }mobiliser { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir mobilisé { NAME($target, case: "nominative") }{ part.setting }

# French: « déployer, stationner ». Variables: $actor, $theme.
# “the army deployed artillery”
event-deploy =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } déployé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } déployé
                [future] { part.ne }déploier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }déploier{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] déployaient
                                       *[no] déploient
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] déployait
                                       *[no] déploie
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }déployer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir déployé { NAME($theme, case: "nominative") }{ part.setting }

# French: « violer, enfreindre, rompre ». Variables: $actor, $theme.
# “the Armenian side violated the ceasefire”
event-violate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } violé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }viol{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }violer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir violé { NAME($theme, case: "nominative") }{ part.setting }

# French: « respecter, se conformer aux exigences de ». Variables: $actor, $theme, $contrast, $including, $during.
# “unlike the other side, Armenia complies with the ceasefire”
event-respect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } respecté{ part.theme-e }{ part.opt-lors-during-de }{ part.opt-y-compris-including }{ part.setting }
       *[active] { part.opt-contrairement-contrast-a }{ NAME($actor, case: "nominative") } { part.actor-ne }respect{ part.actor-er }{ part.opt-lors-during-de } { NAME($theme, case: "nominative") }{ part.opt-y-compris-including }{ part.setting }
    }
    .infinitive = { part.ne-pas }respecter{ part.opt-lors-during-de } { NAME($theme, case: "nominative") }{ part.opt-y-compris-including }{ part.setting }
    .deed = { part.ne-pas }avoir respecté{ part.opt-lors-during-de } { NAME($theme, case: "nominative") }{ part.opt-y-compris-including }{ part.setting }

# French: « entrer en vigueur ». Variables: $theme.
# “the ceasefire came into force”
event-enter-into-force =
    { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-is } entré{ part.theme-e }
        [future] { part.n }entrer{ part.theme-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.n }entrer{ part.theme-future }{ part.pas }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] { part.n }{ $reported ->
                                [yes] entraient
                               *[no] entrent
                            }{ part.pas }
                       *[one] { part.n }{ $reported ->
                                [yes] entrait
                               *[no] entre
                            }{ part.pas }
                    }
            }
    } en vigueur{ part.setting }

# French: « être en vigueur ». Variables: $theme.
# “the ceasefire is in force”
event-be-in-force = { NAME($theme, case: "nominative") } { part.theme-be } en vigueur{ part.setting }

# French: « proclamer l’indépendance ». Variables: $actor, $theme, $supporter.
# “the region proclaimed its independence with the support of the neighbouring country”
event-proclaim =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } proclamé{ part.theme-e }{ $manner }{ $where }{ $when }{ $linked }{ part.opt-avec-le-soutien-supporter-de }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }proclam{ part.actor-er }{ $manner } { NAME($theme, case: "nominative") }{ $where }{ $when }{ $linked }{ part.opt-avec-le-soutien-supporter-de }
    }
    .infinitive = { part.ne-pas }proclamer{ $manner } { NAME($theme, case: "nominative") }{ $where }{ $when }{ $linked }{ part.opt-avec-le-soutien-supporter-de }
    .deed = { part.ne-pas }avoir proclamé{ $manner } { NAME($theme, case: "nominative") }{ $where }{ $when }{ $linked }{ part.opt-avec-le-soutien-supporter-de }

# French: « réprimer, prévenir, empêcher ». Variables: $actor, $theme.
# “the army will curb the attacks”
event-suppress =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } réprimé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }réprim{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }réprimer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir réprimé { NAME($theme, case: "nominative") }{ part.setting }

# French: « assurer, garantir ». Variables: $actor, $theme.
# “the army is ensuring the safety of the population”
event-ensure =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } assuré{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }assur{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }assurer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir assuré { NAME($theme, case: "nominative") }{ part.setting }

# French: « protéger, défendre ». Variables: $actor, $target.
# “the army is protecting the population”
event-protect =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } protégé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } protégé
                [future] { part.ne }protéger{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }protéger{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] protégeaient
                                       *[no] protègent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] protégeait
                                       *[no] protège
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }protéger { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir protégé { NAME($target, case: "nominative") }{ part.setting }

# French: « voter, adopter, ratifier, approuver ». Variables: $actor, $theme.
# “the parliament approved the agreement”
event-vote =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } approuvé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }approuv{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }approuver { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir approuvé { NAME($theme, case: "nominative") }{ part.setting }

# French: « reconnaître ». Variables: $actor, $target.
# “the parliament recognized the independence of the region”
event-recognise =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } reconnu{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } reconnu
                [future] { part.ne }reconnaîtr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }reconnaîtr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] reconnaissaient
                                       *[no] reconnaissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] reconnaissait
                                       *[no] reconnaît
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }reconnaître { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir reconnu { NAME($target, case: "nominative") }{ part.setting }

## Talks

# French: « convenir de, s’accorder sur, conclure ». Variables: $actor, $theme, $with.
# “the parties agreed on a ceasefire”
event-agree =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } convenu{ part.theme-e }{ part.opt-with-avec }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } convenu
                [future] { part.ne }conviendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }conviendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] convenaient
                                       *[no] conviennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] convenait
                                       *[no] convient
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }convenir { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }
    .deed = { part.ne-pas }avoir convenu { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }

# French: « signer ». Variables: $actor, $theme, $with.
# “the parties signed an agreement”
event-sign =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } signé{ part.theme-e }{ part.opt-with-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }sign{ part.actor-er } { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }signer { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    .deed = { part.ne-pas }avoir signé { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }

# French: « rencontrer, se réunir, recevoir ». Variables: $actor, $with.
# “the minister met the co-chairs”
event-meet =
    { $has_with ->
        [yes]
            { $voice ->
                [passive] { NAME($with, case: "nominative") } { part.with-passive } reçu{ part.with-e }{ part.setting }
               *[active] { NAME($actor, case: "nominative") } { part.actor-ne }rencontr{ part.actor-er } { NAME($with, case: "nominative") }{ part.setting }
            }
       *[no]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-self } réuni{ part.actor-e }
                [future] { part.ne }se réunir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }se réunir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] se réunissaient
                                       *[no] se réunissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] se réunissait
                                       *[no] se réunit
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }
    }
    .infinitive =
        { $has_with ->
            [yes] { part.ne-pas }rencontrer { NAME($with, case: "nominative") }{ part.setting }
           *[no] { part.ne-pas }se réunir{ part.setting }
        }
    .deed =
        { $has_with ->
            [yes] { part.ne-pas }avoir rencontré { NAME($with, case: "nominative") }{ part.setting }
           *[no] { part.ne-pas }s’être réuni{ part.actor-e }{ part.setting }
        }

# French: « s’entretenir avec, discuter avec ». Variables: $actor, $with, $theme.
# “the minister spoke with the co-chairs about the ceasefire”
event-talk =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-self } entretenu{ part.actor-e }
        [future] { part.ne }s’entretiendr{ part.actor-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.ne }s’entretiendr{ part.actor-future }{ part.pas }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] { part.ne }{ $reported ->
                                [yes] s’entretenaient
                               *[no] s’entretiennent
                            }{ part.pas }
                       *[one] { part.ne }{ $reported ->
                                [yes] s’entretenait
                               *[no] s’entretient
                            }{ part.pas }
                    }
            }
    }{ part.opt-with-avec }{ part.opt-theme-de }{ part.setting }
    .infinitive = { part.ne-pas }s’entretenir{ part.opt-with-avec }{ part.opt-theme-de }{ part.setting }
    .deed = { part.ne-pas }s’être entretenu{ part.actor-e }{ part.opt-with-avec }{ part.opt-theme-de }{ part.setting }

# French: « discuter de, évoquer, examiner ». Variables: $actor, $theme, $with.
# “the ministers discussed the ceasefire”
event-discuss =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } discuté{ part.theme-e }{ part.opt-with-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }discut{ part.actor-er } { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }discuter { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }
    .deed = { part.ne-pas }avoir discuté { NAME($theme, case: "de") }{ part.opt-with-avec }{ part.setting }

# French: « négocier ». Variables: $actor, $theme, $with.
# “the parties are negotiating an agreement”
event-negotiate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } négocié{ part.theme-e }{ part.opt-with-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }négoci{ part.actor-er } { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }négocier { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    .deed = { part.ne-pas }avoir négocié { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }

# French: « visiter, se rendre à ». Variables: $actor, $place.
# “the minister visited the capital”
event-visit =
    { $voice ->
        [passive] { NAME($place, case: "nominative") } { part.place-passive } visité{ part.place-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }visit{ part.actor-er } { NAME($place, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }visiter { NAME($place, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir visité { NAME($place, case: "nominative") }{ part.setting }

# French: « participer à ». Variables: $actor, $theme.
# “the minister took part in the talks”
event-attend = { NAME($actor, case: "nominative") } { part.actor-ne }particip{ part.actor-er } { NAME($theme, case: "à") }{ part.setting }
    .infinitive = { part.ne-pas }participer { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir participé { NAME($theme, case: "à") }{ part.setting }

# French: « proposer ». Variables: $actor, $theme.
# “the minister proposed a ceasefire”
event-propose =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } proposé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }propos{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }proposer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir proposé { NAME($theme, case: "nominative") }{ part.setting }

# French: « refuser, rejeter ». Variables: $actor, $theme.
# “the government rejected the agreement”
event-reject =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } rejeté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } rejeté
                [future] { part.ne }rejetter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }rejetter{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] rejetaient
                                       *[no] rejettent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] rejetait
                                       *[no] rejette
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }rejeter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir rejeté { NAME($theme, case: "nominative") }{ part.setting }

# French: « accepter ». Variables: $actor, $theme.
# “the government accepted the agreement”
event-accept =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } accepté{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }accept{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }accepter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir accepté { NAME($theme, case: "nominative") }{ part.setting }

# French: « exiger ». Variables: $actor, $theme.
# “the government is demanding the withdrawal of the troops”
event-demand =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } exigé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }exi{ part.actor-ger } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }exiger { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir exigé { NAME($theme, case: "nominative") }{ part.setting }

## People

# French: « libérer, relâcher des personnes ». Variables: $actor, $target.
# “the Armenian side released two prisoners of war”
event-release =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } libéré{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } libéré
                [future] { part.ne }libérer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }libérer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] libéraient
                                       *[no] libèrent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] libérait
                                       *[no] libère
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }libérer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir libéré { NAME($target, case: "nominative") }{ part.setting }

# French: « arrêter, interpeller, détenir ». Variables: $actor, $target.
# “the police detained ten demonstrators”
event-arrest =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } arrêté{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }arrêt{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }arrêter { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir arrêté { NAME($target, case: "nominative") }{ part.setting }

# French: « échanger des prisonniers ». Variables: $actor, $theme, $with.
# “the parties exchanged prisoners of war”
event-exchange =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } échangé{ part.theme-e }{ part.opt-with-avec }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }échan{ part.actor-ger } { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    }
    .infinitive = { part.ne-pas }échanger { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }
    .deed = { part.ne-pas }avoir échangé { NAME($theme, case: "nominative") }{ part.opt-with-avec }{ part.setting }

# French: « élire ». Variables: $actor, $theme.
# “the parliament elected a president”
event-elect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } élu{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } élu
                [future] { part.n }élir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }élir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] élisaient
                                       *[no] élisent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] élisait
                                       *[no] élit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }élire { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir élu { NAME($theme, case: "nominative") }{ part.setting }

# French: « démissionner ». Variables: $actor.
# “the minister resigned”
event-resign = { NAME($actor, case: "nominative") } { part.actor-ne }démissionn{ part.actor-er }{ part.setting }
    .infinitive = { part.ne-pas }démissionner{ part.setting }
    .deed = { part.ne-pas }avoir démissionné{ part.setting }

# French: « manifester, protester, se rassembler ». Variables: $actor, $theme.
# “residents demonstrated against the blockade”
event-demonstrate = { NAME($actor, case: "nominative") } { part.actor-ne }manifest{ part.actor-er }{ part.opt-theme-contre }{ part.setting }
    .infinitive = { part.ne-pas }manifester{ part.opt-theme-contre }{ part.setting }
    .deed = { part.ne-pas }avoir manifesté{ part.opt-theme-contre }{ part.setting }

# French: « soutenir, aider ». Variables: $actor, $target.
# “the government supports the minister”
event-support =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } soutenu{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } soutenu
                [future] { part.ne }soutiendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }soutiendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] soutenaient
                                       *[no] soutiennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] soutenait
                                       *[no] soutient
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }soutenir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir soutenu { NAME($target, case: "nominative") }{ part.setting }

# French: « porter la responsabilité de, être responsable de ». Variables: $actor, $theme.
# “the other side bears responsibility for the escalation”
event-bear-responsibility = { NAME($actor, case: "nominative") } { part.actor-ne }port{ part.actor-er } la responsabilité { NAME($theme, case: "de") }{ part.setting }
    .infinitive = { part.ne-pas }porter la responsabilité { NAME($theme, case: "de") }{ part.setting }
    .deed = { part.ne-pas }avoir porté la responsabilité { NAME($theme, case: "de") }{ part.setting }

## Aid and roads

# French: « bloquer, fermer, couper une route ». Variables: $actor, $target.
# “demonstrators blocked the road”
event-block =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } bloqué{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }bloqu{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }bloquer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir bloqué { NAME($target, case: "nominative") }{ part.setting }

# French: « ouvrir, rouvrir, débloquer ». Variables: $actor, $target.
# “the army opened the road”
event-open =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } ouvert{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } ouvert
                [future] { part.n }ouvrir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }ouvrir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] ouvraient
                                       *[no] ouvrent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] ouvrait
                                       *[no] ouvre
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }ouvrir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir ouvert { NAME($target, case: "nominative") }{ part.setting }

# French: « évacuer ». Variables: $actor, $target, $place.
# “the rescuers evacuated the residents from the village”
event-evacuate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } évacué{ part.target-e }{ part.opt-place-de }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }évacu{ part.actor-er } { NAME($target, case: "nominative") }{ part.opt-place-de }{ part.setting }
    }
    .infinitive = { part.ne-pas }évacuer { NAME($target, case: "nominative") }{ part.opt-place-de }{ part.setting }
    .deed = { part.ne-pas }avoir évacué { NAME($target, case: "nominative") }{ part.opt-place-de }{ part.setting }

# French: « remettre, restituer, céder ». Variables: $actor, $theme, $recipient.
# “the Armenian side handed over two prisoners of war to Azerbaijan”
event-hand-over =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } remis{ part.theme-se }{ part.opt-recipient-a }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } remis
                [future] { part.ne }remettr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }remettr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] remettaient
                                       *[no] remettent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] remettait
                                       *[no] remet
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    }
    .infinitive = { part.ne-pas }remettre { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    .deed = { part.ne-pas }avoir remis { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }

# French: « envoyer, dépêcher ». Variables: $actor, $theme, $recipient.
# “the government sent aid to the town”
event-send =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } envoyé{ part.theme-e }{ part.opt-recipient-a }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } envoyé
                [future] { part.n }enverr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }enverr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] envoyaient
                                       *[no] envoient
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] envoyait
                                       *[no] envoie
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    }
    .infinitive = { part.ne-pas }envoyer { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    .deed = { part.ne-pas }avoir envoyé { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }

# French: « fournir, livrer, apporter ». Variables: $actor, $theme, $recipient.
# “the government provided aid to the residents”
event-provide =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } fourni{ part.theme-e }{ part.opt-recipient-a }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } fourni
                [future] { part.ne }fournir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }fournir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] fournissaient
                                       *[no] fournissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] fournissait
                                       *[no] fournit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    }
    .infinitive = { part.ne-pas }fournir { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }
    .deed = { part.ne-pas }avoir fourni { NAME($theme, case: "nominative") }{ part.opt-recipient-a }{ part.setting }

# French: « transporter, acheminer ». Variables: $actor, $theme.
# “the trucks transported humanitarian aid”
event-transport =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } transporté{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }transport{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }transporter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir transporté { NAME($theme, case: "nominative") }{ part.setting }

# French: « priver de ». Variables: $actor, $target, $theme.
# “the residents were deprived of gas”
event-deprive =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } privé{ part.target-e } { NAME($theme, case: "de") }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }priv{ part.actor-er } { NAME($target, case: "nominative") } { NAME($theme, case: "de") }{ part.setting }
    }
    .infinitive = { part.ne-pas }priver { NAME($target, case: "nominative") } { NAME($theme, case: "de") }{ part.setting }
    .deed = { part.ne-pas }avoir privé { NAME($target, case: "nominative") } { NAME($theme, case: "de") }{ part.setting }

# French: « couper le gaz, l’électricité ». Variables: $actor, $target.
# “the gas supply was cut off”
event-cut-off =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } coupé{ part.target-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }coup{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }couper { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir coupé { NAME($target, case: "nominative") }{ part.setting }

## State of things

# French: « se poursuivre, continuer, être en cours ; poursuivre ». Variables: $actor, $theme.
# “the fighting is continuing”
event-continue =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } poursuivi{ part.theme-e }
                [future] { part.ne }se poursuivr{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }se poursuivr{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] se poursuivaient
                                       *[no] se poursuivent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] se poursuivait
                                       *[no] se poursuit
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } poursuivi
                [future] { part.ne }poursuivr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }poursuivr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] poursuivaient
                                       *[no] poursuivent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] poursuivait
                                       *[no] poursuit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }poursuivre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir poursuivi { NAME($theme, case: "nominative") }{ part.setting }

# French: « commencer, débuter, éclater ; déclencher ». Variables: $actor, $theme.
# “the talks began; the other side started the hostilities”
event-begin =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-ne }commen{ part.theme-cer }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }commen{ part.actor-cer } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }commencer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir commencé { NAME($theme, case: "nominative") }{ part.setting }

# French: « cesser ; mettre fin à, suspendre, arrêter ». Variables: $actor, $theme.
# “the army stopped the operation”
event-end =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-ne }cess{ part.theme-er }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } mis
                [future] { part.ne }mettr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }mettr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] mettaient
                                       *[no] mettent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] mettait
                                       *[no] met
                                    }{ part.pas }
                            }
                    }
            } fin { NAME($theme, case: "à") }{ part.setting }
    }
    .infinitive = { part.ne-pas }mettre fin { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir mis fin { NAME($theme, case: "à") }{ part.setting }

# French: « s’intensifier, redoubler ; intensifier ». Variables: $actor, $theme.
# “the fighting is intensifying”
event-intensify =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } intensifié{ part.theme-e }
                [future] { part.ne }s’intensifier{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }s’intensifier{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] s’intensifiaient
                                       *[no] s’intensifient
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] s’intensifiait
                                       *[no] s’intensifie
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-n }intensifi{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }intensifier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir intensifié { NAME($theme, case: "nominative") }{ part.setting }

# French: « reprendre, relancer ». Variables: $actor, $theme.
# “the talks resumed”
event-resume =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-has } repris
                [future] { part.ne }reprendr{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }reprendr{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] reprenaient
                                       *[no] reprennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] reprenait
                                       *[no] reprend
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } repris
                [future] { part.ne }reprendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }reprendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] reprenaient
                                       *[no] reprennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] reprenait
                                       *[no] reprend
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }reprendre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir repris { NAME($theme, case: "nominative") }{ part.setting }

# French: « avoir lieu, se produire, se tenir, survenir ». Variables: $theme.
# “clashes took place on the border”
event-take-place =
    { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-has } eu
        [future] { part.n }aur{ part.theme-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.n }aur{ part.theme-future }{ part.pas }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] { part.n }{ $reported ->
                                [yes] avaient
                               *[no] ont
                            }{ part.pas }
                       *[one] { part.n }{ $reported ->
                                [yes] avait
                               *[no] a
                            }{ part.pas }
                    }
            }
    } lieu{ part.setting }

# French: « rester sous le contrôle de ». Variables: $theme, $actor.
# “the height remains under the control of the army”
event-remain =
    { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-is } resté{ part.theme-e }
        [future] { part.ne }rester{ part.theme-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.ne }rester{ part.theme-future }{ part.pas }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] { part.ne }{ $reported ->
                                [yes] restaient
                               *[no] restent
                            }{ part.pas }
                       *[one] { part.ne }{ $reported ->
                                [yes] restait
                               *[no] reste
                            }{ part.pas }
                    }
            }
    }{ part.opt-sous-le-controle-actor-de }{ part.setting }

# French: « le conflit entre les deux pays dure depuis… ». Variables: $theme, $parties, $about.
# “the conflict between the two countries has lasted for almost 30 years”
event-conflict-lasts = { NAME($theme, case: "nominative") }{ part.opt-entre-parties }{ part.opt-about-pour } { part.theme-ne }dur{ part.theme-er }{ part.setting }

# French: « le conflit oppose les deux pays ». Variables: $theme, $parties.
# “the conflict has been under way between the two countries for almost 30 years”
event-oppose = { NAME($theme, case: "nominative") } { part.theme-n }oppos{ part.theme-er } { NAME($parties, case: "nominative") }{ part.setting }
