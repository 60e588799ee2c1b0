### More of what happens, one clause a frame: the conventions are those of events.ftl, whose `part` is used here too.

# opt-…: a participant with its preposition or postposition, nothing where it is absent.
more =
    .fire =
        { $theme_head ->
            [fire] le feu
            [gunfire] le feu
           *[other] { NAME($theme, case: "nominative") }
        }
    .none-is =
        { $tense ->
            [past]
                { $hedged ->
                    [yes] n’aurait été
                   *[no] n’{ part.a } été
                }
            [future] ne ser{ part.ra }
           *[present]
                { $hedged ->
                    [yes] ne serait
                   *[no]
                        { $reported ->
                            [yes] n’était
                           *[no] n’est
                        }
                }
        }
    .opt-to-target =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "à") }
           *[no] { "" }
        }
    .opt-on-target =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "sur") }
           *[no] { "" }
        }
    .opt-from-place =
        { $has_place ->
            [yes] { " " }{ NAME($place, case: "de") }
           *[no] { "" }
        }
    .opt-on-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "pour") }
           *[no] { "" }
        }
    .opt-charge-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "de") }
           *[no] { "" }
        }
    .opt-blame-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "de") }
           *[no] { "" }
        }
    .opt-warn-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "contre") }
           *[no] { "" }
        }
    .opt-respond-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "à") }
           *[no] { "" }
        }
    .opt-agree-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "sur") }
           *[no] { "" }
        }
    .opt-agree-with =
        { $has_with ->
            [yes] { " " }{ NAME($with, case: "avec") }
           *[no] { "" }
        }
    .opt-sentence-theme =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "à") }
           *[no] { "" }
        }

# French: « s’élever à » (le bilan). Variables: $theme, $amount.
# “the toll stands at 120 dead”
event-amount = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } élevé{ part.theme-e }
                [future] { part.ne }s’élèver{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }s’élèver{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] s’élevaient
                                       *[no] s’élèvent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] s’élevait
                                       *[no] s’élève
                                    }{ part.pas }
                            }
                    }
            } { NAME($amount, case: "à") }{ part.setting }

# French: « être, rester calme ; se calmer ». Variables: $theme.
# “the situation is calm”
# French: « rester fermé, bloqué ». Variables: $theme.
# “the road is closed”
event-be-closed = { NAME($theme, case: "nominative") } { part.theme-be } fermé{ part.theme-e }{ part.setting }

# French: « être au point mort, dans l’impasse ». Variables: $theme.
# “the talks are deadlocked”
event-be-deadlocked = { NAME($theme, case: "nominative") } { part.theme-be } au point mort{ part.setting }

# French: « retentir, être entendu ». Variables: $theme.
# “explosions were heard”
event-be-heard = { NAME($theme, case: "nominative") } { part.theme-passive } entendu{ part.theme-e }{ part.setting }

# French: « être prêt à ». Variables: $actor, $theme.
# “Yerevan is ready for talks”
event-be-ready = { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-has } été
        [future] { part.ne }ser{ part.actor-future }{ part.pas }
       *[present] { part.actor-is }
    } prêt{ part.actor-e } { NAME($theme, case: "à") }{ part.setting }

# French: « être, rester tendu ». Variables: $theme.
# “the situation is tense”
# French: « imputer à, tenir pour responsable, rejeter la responsabilité sur ». Variables: $actor, $target, $theme.
# “Azerbaijan blamed Armenia for the escalation”
event-blame =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } accusé{ part.target-e }{ more.opt-blame-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }accus{ part.actor-er } { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }
    }
    .infinitive = { part.ne-pas }accuser { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }
    .deed = { part.ne-pas }avoir accusé { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }

# French: « construire, bâtir ». Variables: $actor, $theme.
# “Azerbaijan built a road”
event-build =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } construit{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } construit
                [future] { part.ne }construir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }construir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] construisaient
                                       *[no] construisent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] construisait
                                       *[no] construit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }construire { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir construit { NAME($theme, case: "nominative") }{ part.setting }

# French: « incendier, brûler ». Variables: $actor, $target.
# “the houses were burned”
event-burn =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } brûlé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }brûl{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }brûler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir brûlé { NAME($target, case: "nominative") }{ part.setting }

# French: « inhumer, enterrer ». Variables: $actor, $target.
# “the soldier was buried”
event-bury =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } inhumé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }inhum{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }inhumer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir inhumé { NAME($target, case: "nominative") }{ part.setting }

# French: « annuler ». Variables: $actor, $theme.
# “the visit was cancelled”
event-cancel =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } annulé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }annul{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }annuler { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir annulé { NAME($theme, case: "nominative") }{ part.setting }

# French: « procéder à, réaliser ». Variables: $actor, $theme.
# “the sides carried out an exchange of prisoners”
event-carry-out =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } réalisé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }réalis{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }réaliser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir réalisé { NAME($theme, case: "nominative") }{ part.setting }

# French: « inculper, mettre en examen ». Variables: $actor, $target, $theme.
# “the prosecutors charged two persons”
event-charge =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } inculpé{ part.target-e }{ more.opt-charge-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }inculp{ part.actor-er } { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }
    }
    .infinitive = { part.ne-pas }inculper { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }
    .deed = { part.ne-pas }avoir inculpé { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }

# French: « être la cible de, essuyer des tirs ». Variables: $target, $theme.
# “the town came under artillery fire”
event-come-under = { NAME($target, case: "nominative") } { $tense ->
                [past] { part.target-has } essuyé
                [future] { part.n }essuier{ part.target-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }essuier{ part.target-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($target) ->
                                [other] { part.n }{ $reported ->
                                        [yes] essuyaient
                                       *[no] essuient
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] essuyait
                                       *[no] essuie
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }essuyer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir essuyé { NAME($theme, case: "nominative") }{ part.setting }

# French: « commettre, perpétrer ». Variables: $actor, $theme.
# “the other side committed a crime”
event-commit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } commis{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } commis
                [future] { part.ne }commettr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }commettr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] commettaient
                                       *[no] commettent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] commettait
                                       *[no] commet
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }commettre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir commis { NAME($theme, case: "nominative") }{ part.setting }

# French: « achever, terminer, finaliser ». Variables: $actor, $theme.
# “the sides completed the delimitation”
event-complete =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } terminé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }termin{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }terminer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir terminé { NAME($theme, case: "nominative") }{ part.setting }

# French: « porter sur, concerner ». Variables: $theme, $about.
# “the discussions concerned the border”
event-concern = { NAME($theme, case: "nominative") } { part.theme-ne }concern{ part.theme-er } { NAME($about, case: "nominative") }{ part.setting }

# French: « féliciter pour ». Variables: $actor, $target, $theme.
# “the president congratulated Azerbaijan on the victory”
event-congratulate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } félicité{ part.target-e }{ more.opt-on-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }félicit{ part.actor-er } { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }
    }
    .infinitive = { part.ne-pas }féliciter { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }
    .deed = { part.ne-pas }avoir félicité { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }

# French: « se dire prêt à ». Variables: $actor, $theme.
# “Yerevan declared its readiness for talks”
event-declare-ready = { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-self } déclaré{ part.actor-e }
                [future] { part.ne }se déclarer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }se déclarer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] se déclaraient
                                       *[no] se déclarent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] se déclarait
                                       *[no] se déclare
                                    }{ part.pas }
                            }
                    }
            } prêt{ part.actor-e } { NAME($theme, case: "à") }{ part.setting }

# French: « déminer ». Variables: $actor, $theme.
# “the army cleared the road of mines”
event-demine =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } déminé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }démin{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }déminer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir déminé { NAME($theme, case: "nominative") }{ part.setting }

# French: « placer en détention, incarcérer, retenir ». Variables: $actor, $target.
# “the authorities detained two persons”
event-detain =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } détenu{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } détenu
                [future] { part.ne }détiendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }détiendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] détenaient
                                       *[no] détiennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] détenait
                                       *[no] détient
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }détenir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir détenu { NAME($target, case: "nominative") }{ part.setting }

# French: « succomber à ses blessures ». Variables: $target.
# “one civilian died of wounds”
event-die-of-wounds = { NAME($target, case: "nominative") } { part.target-is } mort{ part.target-e } de blessures{ part.setting }

# French: « limoger, démettre, destituer ». Variables: $actor, $target.
# “the president dismissed the minister”
event-dismiss =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } limogé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }limo{ part.actor-ger } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }limoger { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir limogé { NAME($target, case: "nominative") }{ part.setting }

# French: « disperser les manifestants ». Variables: $actor, $target.
# “the police dispersed the demonstrators”
event-disperse =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } dispersé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }dispers{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }disperser { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir dispersé { NAME($target, case: "nominative") }{ part.setting }

# French: « escorter, accompagner ». Variables: $actor, $target.
# “the peacekeepers escorted the convoy”
event-escort =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } escorté{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }escort{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }escorter { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir escorté { NAME($target, case: "nominative") }{ part.setting }

# French: « exécuter des personnes ». Variables: $actor, $target.
# “two prisoners were executed”
event-execute =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } exécuté{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }exécut{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }exécuter { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir exécuté { NAME($target, case: "nominative") }{ part.setting }

# French: « expulser, chasser de ». Variables: $actor, $target, $place.
# “the authorities expelled two diplomats”
event-expel =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } expulsé{ part.target-e }{ more.opt-from-place }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }expuls{ part.actor-er } { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }
    }
    .infinitive = { part.ne-pas }expulser { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }
    .deed = { part.ne-pas }avoir expulsé { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }

# French: « exprimer son inquiétude, sa solidarité ». Variables: $actor, $theme.
# “the Council expressed concern”
event-express =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } exprimé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }exprim{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }exprimer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir exprimé { NAME($theme, case: "nominative") }{ part.setting }

# French: « échouer, se solder par un échec ». Variables: $theme.
# “the talks failed”
event-fail = { NAME($theme, case: "nominative") } { part.theme-n }échou{ part.theme-er }{ part.setting }

# French: « tomber » (une ville). Variables: $theme.
# “the town fell”
event-fall = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-is } tombé{ part.theme-e }
                [future] { part.ne }tomber{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }tomber{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] tombaient
                                       *[no] tombent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] tombait
                                       *[no] tombe
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }

# French: « tomber sur, s’abattre sur » (des obus). Variables: $theme, $target.
# “shells fell on the town”
event-fall-on = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-is } tombé{ part.theme-e }
                [future] { part.ne }tomber{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }tomber{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] tombaient
                                       *[no] tombent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] tombait
                                       *[no] tombe
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "sur") }{ part.setting }

# French: « retrouver, découvrir ». Variables: $actor, $target.
# “two bodies were found”
event-find =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } retrouvé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }retrouv{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }retrouver { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir retrouvé { NAME($target, case: "nominative") }{ part.setting }

# French: « survoler ». Variables: $actor, $target.
# “aircraft flew over the town”
event-fly-over = { NAME($actor, case: "nominative") } { part.actor-ne }survol{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }survoler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir survolé { NAME($target, case: "nominative") }{ part.setting }

# French: « présenter ses condoléances à ». Variables: $actor, $target.
# “the president offered condolences to the families”
event-give-condolences = { NAME($actor, case: "nominative") } { part.actor-ne }présent{ part.actor-er } des condoléances { NAME($target, case: "à") }{ part.setting }
    .infinitive = { part.ne-pas }présenter des condoléances { NAME($target, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir présenté des condoléances { NAME($target, case: "à") }{ part.setting }

# French: « tenir, organiser une réunion ». Variables: $actor, $theme.
# “the Security Council held a meeting”
event-hold =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } tenu{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } tenu
                [future] { part.ne }tiendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }tiendr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] tenaient
                                       *[no] tiennent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] tenait
                                       *[no] tient
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }tenir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir tenu { NAME($theme, case: "nominative") }{ part.setting }

# French: « augmenter, s’alourdir ». Variables: $theme.
# “the prices increased”
event-increase = { NAME($theme, case: "nominative") } { part.theme-n }augment{ part.theme-er }{ part.setting }

# French: « s’infiltrer dans ». Variables: $actor, $place.
# “a sabotage group infiltrated the territory”
event-infiltrate = { NAME($actor, case: "nominative") } { part.actor-n }infiltr{ part.actor-er } { NAME($place, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }infiltrer { NAME($place, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir infiltré { NAME($place, case: "nominative") }{ part.setting }

# French: « infliger, causer des pertes, des dégâts à ». Variables: $actor, $theme, $target.
# “the army inflicted losses on the other side”
event-inflict =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } infligé{ part.theme-e }{ more.opt-to-target }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }infli{ part.actor-ger } { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    }
    .infinitive = { part.ne-pas }infliger { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    .deed = { part.ne-pas }avoir infligé { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }

# French: « manquer de, être à court de ». Variables: $actor, $theme.
# “the residents are lacking food”
event-lack = { NAME($actor, case: "nominative") } { part.actor-ne }manqu{ part.actor-er } { NAME($theme, case: "de") }{ part.setting }
    .infinitive = { part.ne-pas }manquer { NAME($theme, case: "de") }{ part.setting }
    .deed = { part.ne-pas }avoir manqué { NAME($theme, case: "de") }{ part.setting }

# French: « déposer les armes, rendre les armes ». Variables: $actor.
# “the forces laid down their arms”
event-lay-down-arms = { NAME($actor, case: "nominative") } { part.actor-ne }dépos{ part.actor-er } les armes{ part.setting }
    .infinitive = { part.ne-pas }déposer les armes{ part.setting }
    .deed = { part.ne-pas }avoir déposé les armes{ part.setting }

# French: « aboutir à, mener à, déboucher sur ». Variables: $theme, $result.
# “the talks led to an agreement”
event-lead-to = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-has } abouti
                [future] { part.n }aboutir{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }aboutir{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.n }{ $reported ->
                                        [yes] aboutissaient
                                       *[no] aboutissent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] aboutissait
                                       *[no] aboutit
                                    }{ part.pas }
                            }
                    }
            } { NAME($result, case: "à") }{ part.setting }

# French: « perdre le contrôle de ». Variables: $actor, $target.
# “the army lost control of the town”
event-lose-control = { NAME($actor, case: "nominative") } { $tense ->
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
            } le contrôle { NAME($target, case: "de") }{ part.setting }
    .infinitive = { part.ne-pas }perdre le contrôle { NAME($target, case: "de") }{ part.setting }
    .deed = { part.ne-pas }avoir perdu le contrôle { NAME($target, case: "de") }{ part.setting }

# French: « surveiller, superviser, vérifier ». Variables: $actor, $theme.
# “observers monitored the ceasefire”
event-monitor =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } surveillé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }surveill{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }surveiller { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir surveillé { NAME($theme, case: "nominative") }{ part.setting }

# French: « normaliser les relations ». Variables: $actor, $theme.
# “the two countries normalised relations”
event-normalise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } normalisé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }normalis{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }normaliser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir normalisé { NAME($theme, case: "nominative") }{ part.setting }

# French: « s’opposer à ». Variables: $actor, $theme.
# “Tehran opposes any change”
event-object-to = { NAME($actor, case: "nominative") } { part.actor-ne }contest{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }contester { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir contesté { NAME($theme, case: "nominative") }{ part.setting }

# French: « ouvrir le feu ». Variables: $actor.
# “the border guards opened fire”
event-open-fire = { NAME($actor, case: "nominative") } { $tense ->
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
            } le feu{ part.setting }
    .infinitive = { part.ne-pas }ouvrir le feu{ part.setting }
    .deed = { part.ne-pas }avoir ouvert le feu{ part.setting }

# French: « reporter, ajourner ». Variables: $actor, $theme.
# “the meeting was postponed”
event-postpone =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } reporté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }report{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }reporter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir reporté { NAME($theme, case: "nominative") }{ part.setting }

# French: « éviter, prévenir, empêcher ». Variables: $actor, $theme.
# “the observers prevented clashes”
event-prevent =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } évité{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-n }évit{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }éviter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir évité { NAME($theme, case: "nominative") }{ part.setting }

# French: « publier, diffuser ». Variables: $actor, $theme.
# “the ministry published a statement”
event-publish =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } publié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }publi{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }publier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir publié { NAME($theme, case: "nominative") }{ part.setting }

# French: « parvenir à un accord ». Variables: $actor, $theme, $with.
# “the sides reached an agreement on the borders”
event-reach-agreement = { NAME($actor, case: "nominative") } { part.actor-ne }trouv{ part.actor-er } un accord{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }
    .infinitive = { part.ne-pas }trouver un accord{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }
    .deed = { part.ne-pas }avoir trouvé un accord{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }

# French: « rappeler son ambassadeur ». Variables: $actor, $target.
# “the country recalled its ambassador”
event-recall =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } rappelé{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } rappelé
                [future] { part.ne }rappeller{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }rappeller{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] rappelaient
                                       *[no] rappellent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] rappelait
                                       *[no] rappelle
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }rappeler { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir rappelé { NAME($target, case: "nominative") }{ part.setting }

# French: « saisir la justice, le Conseil de sécurité ». Variables: $actor, $target.
# “the government appealed to the court”
event-refer-to = { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } saisi
                [future] { part.ne }saisir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }saisir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] saisissaient
                                       *[no] saisissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] saisissait
                                       *[no] saisit
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }saisir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir saisi { NAME($target, case: "nominative") }{ part.setting }

# French: « renforcer, accroître ». Variables: $actor, $theme.
# “the army strengthened its positions”
event-reinforce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } renforcé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }renfor{ part.actor-cer } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }renforcer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir renforcé { NAME($theme, case: "nominative") }{ part.setting }

# French: « rapatrier ». Variables: $actor, $target.
# “the prisoners were repatriated”
event-repatriate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } rapatrié{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }rapatri{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }rapatrier { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir rapatrié { NAME($target, case: "nominative") }{ part.setting }

# French: « riposter, répliquer, répondre à ». Variables: $actor, $theme.
# “the army responded to the fire”
event-respond = { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } répondu
                [future] { part.ne }répondr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }répondr{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] répondaient
                                       *[no] répondent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] répondait
                                       *[no] répond
                                    }{ part.pas }
                            }
                    }
            }{ more.opt-respond-theme }{ part.setting }
    .infinitive = { part.ne-pas }répondre{ more.opt-respond-theme }{ part.setting }
    .deed = { part.ne-pas }avoir répondu{ more.opt-respond-theme }{ part.setting }

# French: « rétablir, réparer ». Variables: $actor, $theme.
# “the gas supply was restored”
event-restore =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } rétabli{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } rétabli
                [future] { part.ne }rétablir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }rétablir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] rétablissaient
                                       *[no] rétablissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] rétablissait
                                       *[no] rétablit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }rétablir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir rétabli { NAME($theme, case: "nominative") }{ part.setting }

# French: « condamner à une peine ». Variables: $actor, $target, $theme.
# “the court sentenced the officer to prison”
event-sentence =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } condamné{ part.target-e }{ more.opt-sentence-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }condamn{ part.actor-er } { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }
    }
    .infinitive = { part.ne-pas }condamner { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }
    .deed = { part.ne-pas }avoir condamné { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }

# French: « subir, essuyer, enregistrer des pertes ». Variables: $actor, $theme.
# “the army suffered losses”
event-suffer = { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } subi
                [future] { part.ne }subir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }subir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] subissaient
                                       *[no] subissent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] subissait
                                       *[no] subit
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.ne-pas }subir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir subi { NAME($theme, case: "nominative") }{ part.setting }

# French: « convoquer l’ambassadeur ». Variables: $actor, $target.
# “the ministry summoned the ambassador”
event-summon =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } convoqué{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }convoqu{ part.actor-er } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }convoquer { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir convoqué { NAME($target, case: "nominative") }{ part.setting }

# French: « capituler ». Variables: $actor.
# “the forces surrendered”
event-surrender = { NAME($actor, case: "nominative") } { part.actor-ne }capitul{ part.actor-er }{ part.setting }
    .infinitive = { part.ne-pas }capituler{ part.setting }
    .deed = { part.ne-pas }avoir capitulé{ part.setting }

# French: « accueillir, héberger ». Variables: $actor, $target.
# “the town took in the refugees”
event-take-in =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } accueilli{ part.target-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } accueilli
                [future] { part.n }accueiller{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }accueiller{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] accueillaient
                                       *[no] accueillent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] accueillait
                                       *[no] accueille
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }accueillir { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir accueilli { NAME($target, case: "nominative") }{ part.setting }

# French: « déjouer, faire échouer ». Variables: $actor, $theme.
# “the army thwarted an infiltration”
event-thwart =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } déjoué{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-ne }déjou{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }déjouer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir déjoué { NAME($theme, case: "nominative") }{ part.setting }

# French: « mettre en garde contre ». Variables: $actor, $target, $theme.
# “Moscow warned Baku against a provocation”
event-warn =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } averti{ part.target-e }{ more.opt-warn-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } averti
                [future] { part.n }avertir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }avertir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.n }{ $reported ->
                                        [yes] avertissaient
                                       *[no] avertissent
                                    }{ part.pas }
                               *[one] { part.n }{ $reported ->
                                        [yes] avertissait
                                       *[no] avertit
                                    }{ part.pas }
                            }
                    }
            } { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }
    }
    .infinitive = { part.ne-pas }avertir { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }
    .deed = { part.ne-pas }avoir averti { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }

# French: « se dégrader, se détériorer ». Variables: $theme.
# “the situation worsened”
event-worsen = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } dégradé{ part.theme-e }
                [future] { part.ne }se dégrader{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }se dégrader{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] se dégradaient
                                       *[no] se dégradent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] se dégradait
                                       *[no] se dégrade
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }

# French: « tirer des missiles, des obus (sur) ». Variables: $actor, $theme, $target, $has_target.
# “the army fired missiles”
event-fire-weapon =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } tiré{ part.theme-e }{ more.opt-on-target }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } tiré
                [future] { part.ne }tirer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }tirer{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] tiraient
                                       *[no] tirent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] tirait
                                       *[no] tire
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ more.opt-on-target }{ part.setting }
    }
    .infinitive = { part.ne-pas }tirer { NAME($theme, case: "nominative") }{ more.opt-on-target }{ part.setting }
    .deed = { part.ne-pas }avoir tiré { NAME($theme, case: "nominative") }{ more.opt-on-target }{ part.setting }

# French: « effectuer un tir, ouvrir un tir ». Variables: $actor, $theme.
# “fire was opened”
event-conduct-fire =
    { $voice ->
        [passive]
            { $negated ->
                [yes]
                    { $theme_head ->
                        [fire] aucun tir { more.none-is } effectué
                        [gunfire] aucun tir { more.none-is } effectué
                       *[other] { NAME($theme, case: "nominative") } { part.theme-passive } ouvert{ part.theme-e }
                    }
               *[no]
                    { $theme_head ->
                        [fire] { NAME($theme, case: "nominative") } { part.theme-passive } effectué{ part.theme-e }
                        [gunfire] { NAME($theme, case: "nominative") } { part.theme-passive } effectué{ part.theme-e }
                       *[other] { NAME($theme, case: "nominative") } { part.theme-passive } ouvert{ part.theme-e }
                    }
            }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } ouvert
                [future] { part.ne }ouvrir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }ouvrir{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] ouvraient
                                       *[no] ouvrent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] ouvrait
                                       *[no] ouvre
                                    }{ part.pas }
                            }
                    }
            } { more.fire }{ part.setting }
    }
    .infinitive = { part.ne-pas }ouvrir { more.fire }{ part.setting }
    .deed = { part.ne-pas }avoir ouvert { more.fire }{ part.setting }

# French: « ordonner ». Variables: $actor, $theme.
# “the president ordered a withdrawal”
event-order =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } ordonné{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } ordonné
                [future] { part.ne }ordonner{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }ordonner{ part.actor-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] ordonnaient
                                       *[no] ordonnent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] ordonnait
                                       *[no] ordonne
                                    }{ part.pas }
                            }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }ordonner { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir ordonné { NAME($theme, case: "nominative") }{ part.setting }

## Verbs with an infinitive

# In these messages $theme is no name but the event of the infinitive, as its own `.infinitive` says it.

# French: « s’engager à ». Variables: $actor, $theme.
# “the parties pledged to respect the ceasefire”
event-commit-to =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-self } engagé{ part.actor-e }
        [future] { part.ne }s’engager{ part.actor-future }{ part.pas }
       *[present]
            { PLURAL_OF($actor) ->
                [other] { part.ne }{ $reported ->
                        [yes] s’engageaient
                       *[no] s’engagent
                    }{ part.pas }
               *[one] { part.ne }{ $reported ->
                        [yes] s’engageait
                       *[no] s’engage
                    }{ part.pas }
            }
    } à { $theme }{ part.setting }
    .infinitive = { part.ne-pas }s’engager à { $theme }{ part.setting }
    .deed = { part.ne-pas }s’être engagé à { $theme }{ part.setting }

# French: « tenter de ». Variables: $actor, $theme.
# “the army attempted to cross the border”
event-try-to = { NAME($actor, case: "nominative") } { part.actor-ne }tent{ part.actor-er } de { $theme }{ part.setting }
    .infinitive = { part.ne-pas }tenter de { $theme }{ part.setting }
    .deed = { part.ne-pas }avoir tenté de { $theme }{ part.setting }

# French: « refuser de ». Variables: $actor, $theme.
# “the army refused to withdraw”
event-refuse-to = { NAME($actor, case: "nominative") } { part.actor-ne }refus{ part.actor-er } de { $theme }{ part.setting }
    .infinitive = { part.ne-pas }refuser de { $theme }{ part.setting }
    .deed = { part.ne-pas }avoir refusé de { $theme }{ part.setting }

# French: « accepter de ». Variables: $actor, $theme.
# “the parties consented to open the road”
event-agree-to = { NAME($actor, case: "nominative") } { part.actor-ne }accept{ part.actor-er } de { $theme }{ part.setting }
    .infinitive = { part.ne-pas }accepter de { $theme }{ part.setting }
    .deed = { part.ne-pas }avoir accepté de { $theme }{ part.setting }

# French: « continuer de ». Variables: $actor, $theme.
# “the army continued to shell the town”
event-continue-to = { NAME($actor, case: "nominative") } { part.actor-ne }continu{ part.actor-er } de { $theme }{ part.setting }
    .infinitive = { part.ne-pas }continuer de { $theme }{ part.setting }
    .deed = { part.ne-pas }avoir continué de { $theme }{ part.setting }

# French: « décider de ». Variables: $actor, $theme.
# “the government decided to open the road”
event-decide-to = { NAME($actor, case: "nominative") } { part.actor-ne }décid{ part.actor-er } de { $theme }{ part.setting }
    .infinitive = { part.ne-pas }décider de { $theme }{ part.setting }
    .deed = { part.ne-pas }avoir décidé de { $theme }{ part.setting }

event-be-so = { NAME($theme, case: "nominative") } { part.theme-be } { $state }{ part.setting }

event-remain-so = { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-is } resté{ part.theme-e }
       *[present] { part.theme-n }rest{ part.theme-er }
    } { $state }{ part.setting }

event-calm-down = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } apaisé{ part.theme-e }
                [future] { part.ne }s’apaiser{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }s’apaiser{ part.theme-future }{ part.pas }
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] { part.ne }{ $reported ->
                                        [yes] s’apaisaient
                                       *[no] s’apaisent
                                    }{ part.pas }
                               *[one] { part.ne }{ $reported ->
                                        [yes] s’apaisait
                                       *[no] s’apaise
                                    }{ part.pas }
                            }
                    }
            }{ part.setting }

event-become = { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-is } devenu{ part.theme-e }
        [future] { part.ne }deviendr{ PLURAL_OF($theme) ->
            [other] ont
           *[one] a
        }{ part.pas }
       *[present]
            { part.ne }{ PLURAL_OF($theme) ->
                [other]
                    { $reported ->
                        [yes] devenaient
                       *[no] deviennent
                    }
               *[one]
                    { $reported ->
                        [yes] devenait
                       *[no] devient
                    }
            }{ part.pas }
    } { NAME($state, case: "nominative") }{ part.setting }

event-kill-or-wound =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } tué{ part.target-e } ou blessé{ part.target-e }{ part.opt-cause-dans }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-has } tué ou blessé { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    }
    .infinitive = { part.ne-pas }tuer ou blesser { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }
    .deed = { part.ne-pas }avoir tué ou blessé { NAME($target, case: "nominative") }{ part.opt-cause-dans }{ part.setting }

event-destabilise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } déstabilisé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }déstabilis{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }déstabiliser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir déstabilisé { NAME($theme, case: "nominative") }{ part.setting }

event-stabilise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } stabilisé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }stabilis{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }stabiliser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir stabilisé { NAME($theme, case: "nominative") }{ part.setting }

event-undermine =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } sapé{ part.theme-e }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-ne }sap{ part.actor-er } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }saper { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir sapé { NAME($theme, case: "nominative") }{ part.setting }

event-enter =
    { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-is } entré{ part.actor-e }
        [future] { part.n }entrer{ part.actor-future }{ part.pas }
       *[present]
            { $hedged ->
                [yes] { part.n }entrer{ part.actor-future }{ part.pas }
               *[no]
                    { PLURAL_OF($actor) ->
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
    }{ part.opt-place-enter }{ part.setting }
    .infinitive = { part.ne-pas }entrer{ part.opt-place-enter }{ part.setting }
    .deed = { part.ne-pas }être entré{ part.actor-e }{ part.opt-place-enter }{ part.setting }

event-be-ready-to = { NAME($actor, case: "nominative") } { $tense ->
        [past] { part.actor-has } été
        [future] { part.ne }ser{ part.actor-future }{ part.pas }
       *[present] { part.actor-is }
    } prêt{ part.actor-e } à { $theme }{ part.setting }

## Widening of the vocabulary: settle, create, replace …

event-settle =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } réglé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } réglé
                [future] { part.ne }régler{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }régler{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] réglaient
                                       *[no] règlent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] réglait
                                       *[no] règle
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }régler { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir réglé { NAME($theme, case: "nominative") }{ part.setting }

event-create =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } créé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } créé
                [future] { part.ne }créer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }créer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] créaient
                                       *[no] créent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] créait
                                       *[no] crée
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }créer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir créé { NAME($theme, case: "nominative") }{ part.setting }

event-replace =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } remplacé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } remplacé
                [future] { part.ne }remplacer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }remplacer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] remplaçaient
                                       *[no] remplacent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] remplaçait
                                       *[no] remplace
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }remplacer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir remplacé { NAME($theme, case: "nominative") }{ part.setting }

event-appoint =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } nommé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } nommé
                [future] { part.ne }nommer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }nommer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] nommaient
                                       *[no] nomment
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] nommait
                                       *[no] nomme
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }nommer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir nommé { NAME($theme, case: "nominative") }{ part.setting }

event-finance =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } financé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } financé
                [future] { part.ne }financer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }financer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] finançaient
                                       *[no] financent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] finançait
                                       *[no] finance
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }financer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir financé { NAME($theme, case: "nominative") }{ part.setting }

event-arm =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } armé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } armé
                [future] { part.n }armer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }armer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] armaient
                                       *[no] arment
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] armait
                                       *[no] arme
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }armer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir armé { NAME($theme, case: "nominative") }{ part.setting }

event-allow =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } autorisé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } autorisé
                [future] { part.n }autoriser{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }autoriser{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] autorisaient
                                       *[no] autorisent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] autorisait
                                       *[no] autorise
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }autoriser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir autorisé { NAME($theme, case: "nominative") }{ part.setting }

event-forbid =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } interdit{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } interdit
                [future] { part.n }interdir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }interdir{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] interdisaient
                                       *[no] interdisent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] interdisait
                                       *[no] interdit
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }interdire { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir interdit { NAME($theme, case: "nominative") }{ part.setting }

event-facilitate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } facilité{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } facilité
                [future] { part.ne }faciliter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }faciliter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] facilitaient
                                       *[no] facilitent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] facilitait
                                       *[no] facilite
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }faciliter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir facilité { NAME($theme, case: "nominative") }{ part.setting }

event-encourage =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } encouragé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } encouragé
                [future] { part.n }encourager{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }encourager{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] encourageaient
                                       *[no] encouragent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] encourageait
                                       *[no] encourage
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }encourager { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir encouragé { NAME($theme, case: "nominative") }{ part.setting }

event-limit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } limité{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } limité
                [future] { part.ne }limiter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }limiter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] limitaient
                                       *[no] limitent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] limitait
                                       *[no] limite
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }limiter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir limité { NAME($theme, case: "nominative") }{ part.setting }

event-reduce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } réduit{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } réduit
                [future] { part.ne }réduir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }réduir{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] réduisaient
                                       *[no] réduisent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] réduisait
                                       *[no] réduit
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }réduire { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir réduit { NAME($theme, case: "nominative") }{ part.setting }

event-obtain =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } obtenu{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } obtenu
                [future] { part.n }obtiendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }obtiendr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] obtenaient
                                       *[no] obtiennent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] obtenait
                                       *[no] obtient
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }obtenir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir obtenu { NAME($theme, case: "nominative") }{ part.setting }

event-modify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } modifié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } modifié
                [future] { part.ne }modifier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }modifier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] modifiaient
                                       *[no] modifient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] modifiait
                                       *[no] modifie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }modifier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir modifié { NAME($theme, case: "nominative") }{ part.setting }

event-detect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } détecté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } détecté
                [future] { part.ne }détecter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }détecter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] détectaient
                                       *[no] détectent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] détectait
                                       *[no] détecte
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }détecter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir détecté { NAME($theme, case: "nominative") }{ part.setting }

event-identify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } identifié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } identifié
                [future] { part.n }identifier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }identifier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] identifiaient
                                       *[no] identifient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] identifiait
                                       *[no] identifie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }identifier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir identifié { NAME($theme, case: "nominative") }{ part.setting }

event-dismantle =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } démantelé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } démantelé
                [future] { part.ne }démantèler{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }démantèler{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] démantelaient
                                       *[no] démantèlent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] démantelait
                                       *[no] démantèle
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }démanteler { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir démantelé { NAME($theme, case: "nominative") }{ part.setting }

event-dissolve =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } dissou{ GENDER_OF($theme) ->
            [feminine]
                { PLURAL_OF($theme) ->
                    [other] tes
                   *[one] te
                }
           *[masculine] s
        }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } dissous
                [future] { part.ne }dissoudr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }dissoudr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] dissolvaient
                                       *[no] dissolvent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] dissolvait
                                       *[no] dissout
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }dissoudre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir dissous { NAME($theme, case: "nominative") }{ part.setting }

event-disarm =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } désarmé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } désarmé
                [future] { part.ne }désarmer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }désarmer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] désarmaient
                                       *[no] désarment
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] désarmait
                                       *[no] désarme
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }désarmer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir désarmé { NAME($theme, case: "nominative") }{ part.setting }

event-justify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } justifié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } justifié
                [future] { part.ne }justifier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }justifier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] justifiaient
                                       *[no] justifient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] justifiait
                                       *[no] justifie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }justifier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir justifié { NAME($theme, case: "nominative") }{ part.setting }

event-torture =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } torturé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } torturé
                [future] { part.ne }torturer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }torturer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] torturaient
                                       *[no] torturent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] torturait
                                       *[no] torture
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }torturer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir torturé { NAME($theme, case: "nominative") }{ part.setting }

event-punish =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } puni{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } puni
                [future] { part.ne }punir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }punir{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] punissaient
                                       *[no] punissent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] punissait
                                       *[no] punit
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }punir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir puni { NAME($theme, case: "nominative") }{ part.setting }

event-loot =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } pillé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } pillé
                [future] { part.ne }piller{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }piller{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] pillaient
                                       *[no] pillent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] pillait
                                       *[no] pille
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }piller { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir pillé { NAME($theme, case: "nominative") }{ part.setting }

event-desecrate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } profané{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } profané
                [future] { part.ne }profaner{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }profaner{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] profanaient
                                       *[no] profanent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] profanait
                                       *[no] profane
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }profaner { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir profané { NAME($theme, case: "nominative") }{ part.setting }

event-recruit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } recruté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } recruté
                [future] { part.ne }recruter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }recruter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] recrutaient
                                       *[no] recrutent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] recrutait
                                       *[no] recrute
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }recruter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir recruté { NAME($theme, case: "nominative") }{ part.setting }

event-lay-mines-in =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } miné{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } miné
                [future] { part.ne }miner{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }miner{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] minaient
                                       *[no] minent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] minait
                                       *[no] mine
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }miner { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir miné { NAME($theme, case: "nominative") }{ part.setting }

event-celebrate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } célébré{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } célébré
                [future] { part.ne }célébrer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }célébrer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] célébraient
                                       *[no] célèbrent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] célébrait
                                       *[no] célèbre
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }célébrer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir célébré { NAME($theme, case: "nominative") }{ part.setting }

event-question =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } interrogé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } interrogé
                [future] { part.n }interroger{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }interroger{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] interrogeaient
                                       *[no] interrogent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] interrogeait
                                       *[no] interroge
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }interroger { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir interrogé { NAME($theme, case: "nominative") }{ part.setting }

event-defeat =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } vaincu{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } vaincu
                [future] { part.ne }vaincr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }vaincr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] vainquaient
                                       *[no] vainquent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] vainquait
                                       *[no] vainc
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }vaincre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir vaincu { NAME($theme, case: "nominative") }{ part.setting }

event-fight =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } combattu{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } combattu
                [future] { part.ne }combattr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }combattr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] combattaient
                                       *[no] combattent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] combattait
                                       *[no] combat
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }combattre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir combattu { NAME($theme, case: "nominative") }{ part.setting }

event-isolate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } isolé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } isolé
                [future] { part.n }isoler{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }isoler{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] isolaient
                                       *[no] isolent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] isolait
                                       *[no] isole
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }isoler { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir isolé { NAME($theme, case: "nominative") }{ part.setting }

event-modernise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } modernisé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } modernisé
                [future] { part.ne }moderniser{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }moderniser{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] modernisaient
                                       *[no] modernisent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] modernisait
                                       *[no] modernise
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }moderniser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir modernisé { NAME($theme, case: "nominative") }{ part.setting }

event-seize =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } confisqué{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } confisqué
                [future] { part.ne }confisquer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }confisquer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] confisquaient
                                       *[no] confisquent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] confisquait
                                       *[no] confisque
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }confisquer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir confisqué { NAME($theme, case: "nominative") }{ part.setting }

event-hide =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } caché{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } caché
                [future] { part.ne }cacher{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }cacher{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] cachaient
                                       *[no] cachent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] cachait
                                       *[no] cache
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }cacher { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir caché { NAME($theme, case: "nominative") }{ part.setting }

event-prolong =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } prolongé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } prolongé
                [future] { part.ne }prolonger{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }prolonger{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] prolongeaient
                                       *[no] prolongent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] prolongeait
                                       *[no] prolonge
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }prolonger { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir prolongé { NAME($theme, case: "nominative") }{ part.setting }

event-widen =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } élargi{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } élargi
                [future] { part.n }élargir{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }élargir{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] élargissaient
                                       *[no] élargissent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] élargissait
                                       *[no] élargit
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }élargir { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir élargi { NAME($theme, case: "nominative") }{ part.setting }

event-buy =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } acheté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } acheté
                [future] { part.n }achèter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }achèter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] achetaient
                                       *[no] achètent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] achetait
                                       *[no] achète
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }acheter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir acheté { NAME($theme, case: "nominative") }{ part.setting }

event-treat =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } soigné{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } soigné
                [future] { part.ne }soigner{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }soigner{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] soignaient
                                       *[no] soignent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] soignait
                                       *[no] soigne
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }soigner { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir soigné { NAME($theme, case: "nominative") }{ part.setting }

event-hospitalise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } hospitalisé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } hospitalisé
                [future] { part.n }hospitaliser{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }hospitaliser{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] hospitalisaient
                                       *[no] hospitalisent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] hospitalisait
                                       *[no] hospitalise
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }hospitaliser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir hospitalisé { NAME($theme, case: "nominative") }{ part.setting }

event-rescue =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } sauvé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } sauvé
                [future] { part.ne }sauver{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }sauver{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] sauvaient
                                       *[no] sauvent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] sauvait
                                       *[no] sauve
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }sauver { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir sauvé { NAME($theme, case: "nominative") }{ part.setting }

event-play-role =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } joué{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } joué
                [future] { part.ne }jouer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }jouer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] jouaient
                                       *[no] jouent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] jouait
                                       *[no] joue
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }jouer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir joué { NAME($theme, case: "nominative") }{ part.setting }

event-take-measures =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } pris{ part.theme-se }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } pris
                [future] { part.ne }prendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }prendr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] prenaient
                                       *[no] prennent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] prenait
                                       *[no] prend
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }prendre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir pris { NAME($theme, case: "nominative") }{ part.setting }

event-take-decision =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } pris{ part.theme-se }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } pris
                [future] { part.ne }prendr{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }prendr{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] prenaient
                                       *[no] prennent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] prenait
                                       *[no] prend
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }prendre { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir pris { NAME($theme, case: "nominative") }{ part.setting }

event-contribute =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } contribué{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } contribué
                [future] { part.ne }contribuer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }contribuer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] contribuaient
                                       *[no] contribuent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] contribuait
                                       *[no] contribue
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "à") }{ part.setting }
    }
    .infinitive = { part.ne-pas }contribuer { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir contribué { NAME($theme, case: "à") }{ part.setting }

event-cooperate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } coopéré{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } coopéré
                [future] { part.ne }coopérer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }coopérer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] coopéraient
                                       *[no] coopèrent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] coopérait
                                       *[no] coopère
                                    }
                            }{ part.pas }
                    }
            } avec { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }coopérer avec { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir coopéré avec { NAME($theme, case: "nominative") }{ part.setting }

event-join =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } adhéré{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } adhéré
                [future] { part.n }adhérer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }adhérer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] adhéraient
                                       *[no] adhèrent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] adhérait
                                       *[no] adhère
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "à") }{ part.setting }
    }
    .infinitive = { part.ne-pas }adhérer { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir adhéré { NAME($theme, case: "à") }{ part.setting }

event-renounce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } renoncé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } renoncé
                [future] { part.ne }renoncer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }renoncer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] renonçaient
                                       *[no] renoncent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] renonçait
                                       *[no] renonce
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "à") }{ part.setting }
    }
    .infinitive = { part.ne-pas }renoncer { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir renoncé { NAME($theme, case: "à") }{ part.setting }

event-benefit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } bénéficié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } bénéficié
                [future] { part.ne }bénéficier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }bénéficier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] bénéficiaient
                                       *[no] bénéficient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] bénéficiait
                                       *[no] bénéficie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "de") }{ part.setting }
    }
    .infinitive = { part.ne-pas }bénéficier { NAME($theme, case: "de") }{ part.setting }
    .deed = { part.ne-pas }avoir bénéficié { NAME($theme, case: "de") }{ part.setting }

event-resist =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } résisté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } résisté
                [future] { part.ne }résister{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }résister{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] résistaient
                                       *[no] résistent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] résistait
                                       *[no] résiste
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "à") }{ part.setting }
    }
    .infinitive = { part.ne-pas }résister { NAME($theme, case: "à") }{ part.setting }
    .deed = { part.ne-pas }avoir résisté { NAME($theme, case: "à") }{ part.setting }

event-investigate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } enquêté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } enquêté
                [future] { part.n }enquêter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.n }enquêter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.n }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] enquêtaient
                                       *[no] enquêtent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] enquêtait
                                       *[no] enquête
                                    }
                            }{ part.pas }
                    }
            } sur { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }enquêter sur { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir enquêté sur { NAME($theme, case: "nominative") }{ part.setting }

event-pardon =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } gracié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } gracié
                [future] { part.ne }gracier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }gracier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] graciaient
                                       *[no] gracient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] graciait
                                       *[no] gracie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }gracier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir gracié { NAME($theme, case: "nominative") }{ part.setting }

event-privilege =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } privilégié{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } privilégié
                [future] { part.ne }privilégier{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }privilégier{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] privilégiaient
                                       *[no] privilégient
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] privilégiait
                                       *[no] privilégie
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }privilégier { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir privilégié { NAME($theme, case: "nominative") }{ part.setting }

event-lead-body =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } dirigé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } dirigé
                [future] { part.ne }diriger{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }diriger{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] dirigeaient
                                       *[no] dirigent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] dirigeait
                                       *[no] dirige
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }diriger { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir dirigé { NAME($theme, case: "nominative") }{ part.setting }

event-set-conditions =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } posé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } posé
                [future] { part.ne }poser{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }poser{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] posaient
                                       *[no] posent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] posait
                                       *[no] pose
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }poser { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir posé { NAME($theme, case: "nominative") }{ part.setting }

event-claim-responsibility =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } revendiqué{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } revendiqué
                [future] { part.ne }revendiquer{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }revendiquer{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] revendiquaient
                                       *[no] revendiquent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] revendiquait
                                       *[no] revendique
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }revendiquer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir revendiqué { NAME($theme, case: "nominative") }{ part.setting }

event-boycott =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } boycotté{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } boycotté
                [future] { part.ne }boycotter{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }boycotter{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] boycottaient
                                       *[no] boycottent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] boycottait
                                       *[no] boycotte
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }boycotter { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir boycotté { NAME($theme, case: "nominative") }{ part.setting }

event-perturb =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } perturbé{ part.theme-e }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past] { part.actor-has } perturbé
                [future] { part.ne }perturber{ part.actor-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }perturber{ part.actor-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($actor) ->
                                [other]
                                    { $reported ->
                                        [yes] perturbaient
                                       *[no] perturbent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] perturbait
                                       *[no] perturbe
                                    }
                            }{ part.pas }
                    }
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.ne-pas }perturber { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.ne-pas }avoir perturbé { NAME($theme, case: "nominative") }{ part.setting }

event-collapse = { NAME($theme, case: "nominative") } { $tense ->
                [past] { part.theme-self } effondré{ part.theme-e }
                [future] { part.ne }s’effondrer{ part.theme-future }{ part.pas }
               *[present]
                    { $hedged ->
                        [yes] { part.ne }s’effondrer{ part.theme-future }{ part.pas }
                       *[no]
                            { part.ne }{ PLURAL_OF($theme) ->
                                [other]
                                    { $reported ->
                                        [yes] s’effondraient
                                       *[no] s’effondrent
                                    }
                               *[one]
                                    { $reported ->
                                        [yes] s’effondrait
                                       *[no] s’effondre
                                    }
                            }{ part.pas }
                    }
            }{ part.setting }

event-decrease = { NAME($theme, case: "nominative") } { part.theme-ne }diminu{ part.theme-er }{ part.setting }
