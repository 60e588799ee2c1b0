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
