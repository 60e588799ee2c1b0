### More of what happens, one clause a frame: the conventions are those of events.ftl, whose `part` is used here too.

# opt-…: a participant with its preposition or postposition, nothing where it is absent.
more =
    .opt-to-target =
        { $has_target ->
            [yes] { " " }on { NAME($target, case: "nominative") }
           *[no] { "" }
        }
    .opt-from-place =
        { $has_place ->
            [yes] { " " }from { NAME($place, case: "nominative") }
           *[no] { "" }
        }
    .opt-on-theme =
        { $has_theme ->
            [yes] { " " }on { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-charge-theme =
        { $has_theme ->
            [yes] { " " }with { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-blame-theme =
        { $has_theme ->
            [yes] { " " }for { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-warn-theme =
        { $has_theme ->
            [yes] { " " }against { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-respond-theme =
        { $has_theme ->
            [yes] { " " }to { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-agree-theme =
        { $has_theme ->
            [yes] { " " }on { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-agree-with =
        { $has_with ->
            [yes] { " " }with { NAME($with, case: "nominative") }
           *[no] { "" }
        }
    .opt-sentence-theme =
        { $has_theme ->
            [yes] { " " }to { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .target-is =
        { PLURAL_OF($target) ->
            [other] are
           *[one] is
        } { part.hedge } { part.not }

# French: « s’élever à » (le bilan). Variables: $theme, $amount.
# “the toll stands at 120 dead”
event-amount = { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } stood at
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not stand at
                       *[no] { part.hedge } stood at
                    }
            }
        [future] { part.will } stand at
       *[present]
            { part.hedge } { $negated ->
                [yes] { part.theme-do } not stand at
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] stand at
                       *[one] stands at
                    }
            }
    } { NAME($amount, case: "nominative") }{ part.setting }

# French: « être, rester calme ; se calmer ». Variables: $theme.
# “the situation is calm”
# French: « rester fermé, bloqué ». Variables: $theme.
# “the road is closed”
event-be-closed = { NAME($theme, case: "nominative") } { part.theme-be } closed{ part.setting }

# French: « être au point mort, dans l’impasse ». Variables: $theme.
# “the talks are deadlocked”
event-be-deadlocked = { NAME($theme, case: "nominative") } { part.theme-be } deadlocked{ part.setting }

# French: « retentir, être entendu ». Variables: $theme.
# “explosions were heard”
event-be-heard = { NAME($theme, case: "nominative") } { part.theme-be } heard{ part.setting }

# French: « être prêt à ». Variables: $actor, $theme.
# “Yerevan is ready for talks”
event-be-ready = { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { PLURAL_OF($actor) ->
                [other] were
               *[one] was
            } { part.hedge } { part.not }
        [future] { part.will } be
       *[present] { part.actor-is }
    } ready for { NAME($theme, case: "nominative") }{ part.setting }

# French: « être, rester tendu ». Variables: $theme.
# “the situation is tense”
# French: « imputer à, tenir pour responsable, rejeter la responsabilité sur ». Variables: $actor, $target, $theme.
# “Azerbaijan blamed Armenia for the escalation”
event-blame =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } blamed{ more.opt-blame-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } blam{ part.e-ed-ing } { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }
    }
    .infinitive = { part.to } blame { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }
    .deed = { part.not } blaming { NAME($target, case: "nominative") }{ more.opt-blame-theme }{ part.setting }

# French: « construire, bâtir ». Variables: $actor, $theme.
# “Azerbaijan built a road”
event-build =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } built{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } built
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not build
                               *[no] { part.hedge } built
                            }
                    }
                [future] { part.will } build
               *[present] { part.actor-is } building
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } build { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } building { NAME($theme, case: "nominative") }{ part.setting }

# French: « incendier, brûler ». Variables: $actor, $target.
# “the houses were burned”
event-burn =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } burned{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } burned
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not burn
                               *[no] { part.hedge } burned
                            }
                    }
                [future] { part.will } burn
               *[present] { part.actor-is } burning
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } burn { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } burning { NAME($target, case: "nominative") }{ part.setting }

# French: « inhumer, enterrer ». Variables: $actor, $target.
# “the soldier was buried”
event-bury =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } buried{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } buried
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not bury
                               *[no] { part.hedge } buried
                            }
                    }
                [future] { part.will } bury
               *[present] { part.actor-is } burying
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } bury { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } burying { NAME($target, case: "nominative") }{ part.setting }

# French: « annuler ». Variables: $actor, $theme.
# “the visit was cancelled”
event-cancel =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } cancelled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } cancelled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not cancel
                               *[no] { part.hedge } cancelled
                            }
                    }
                [future] { part.will } cancel
               *[present] { part.actor-is } cancelling
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } cancel { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } cancelling { NAME($theme, case: "nominative") }{ part.setting }

# French: « procéder à, réaliser ». Variables: $actor, $theme.
# “the sides carried out an exchange of prisoners”
event-carry-out =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } carried out{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } carried out
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not carry out
                               *[no] { part.hedge } carried out
                            }
                    }
                [future] { part.will } carry out
               *[present] { part.actor-is } carrying out
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } carry out { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } carrying out { NAME($theme, case: "nominative") }{ part.setting }

# French: « inculper, mettre en examen ». Variables: $actor, $target, $theme.
# “the prosecutors charged two persons”
event-charge =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } charged{ more.opt-charge-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } charg{ part.e-ed-ing } { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }
    }
    .infinitive = { part.to } charge { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }
    .deed = { part.not } charging { NAME($target, case: "nominative") }{ more.opt-charge-theme }{ part.setting }

# French: « être la cible de, essuyer des tirs ». Variables: $target, $theme.
# “the town came under artillery fire”
event-come-under = { NAME($target, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } come under
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not come under
                               *[no] { part.hedge } came under
                            }
                    }
                [future] { part.will } come under
               *[present] { more.target-is } coming under
            } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } come under { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } coming under { NAME($theme, case: "nominative") }{ part.setting }

# French: « commettre, perpétrer ». Variables: $actor, $theme.
# “the other side committed a crime”
event-commit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } committed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } committed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not commit
                               *[no] { part.hedge } committed
                            }
                    }
                [future] { part.will } commit
               *[present] { part.actor-is } committing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } commit { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } committing { NAME($theme, case: "nominative") }{ part.setting }

# French: « achever, terminer, finaliser ». Variables: $actor, $theme.
# “the sides completed the delimitation”
event-complete =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } completed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } complet{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } complete { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } completing { NAME($theme, case: "nominative") }{ part.setting }

# French: « porter sur, concerner ». Variables: $theme, $about.
# “the discussions concerned the border”
event-concern = { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } concerned
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not concern
                       *[no] { part.hedge } concerned
                    }
            }
        [future] { part.will } concern
       *[present]
            { part.hedge } { $negated ->
                [yes] { part.theme-do } not concern
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] concern
                       *[one] concerns
                    }
            }
    } { NAME($about, case: "nominative") }{ part.setting }

# French: « féliciter pour ». Variables: $actor, $target, $theme.
# “the president congratulated Azerbaijan on the victory”
event-congratulate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } congratulated{ more.opt-on-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } congratulat{ part.e-ed-ing } { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }
    }
    .infinitive = { part.to } congratulate { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }
    .deed = { part.not } congratulating { NAME($target, case: "nominative") }{ more.opt-on-theme }{ part.setting }

# French: « se dire prêt à ». Variables: $actor, $theme.
# “Yerevan declared its readiness for talks”
event-declare-ready = { NAME($actor, case: "nominative") } { part.actor-did } declar{ part.e-ed-ing } readiness for { NAME($theme, case: "nominative") }{ part.setting }

# French: « déminer ». Variables: $actor, $theme.
# “the army cleared the road of mines”
event-demine =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } cleared of mines{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } cleared mines from
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not clear mines from
                               *[no] { part.hedge } cleared mines from
                            }
                    }
                [future] { part.will } clear mines from
               *[present] { part.actor-is } clearing mines from
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } clear mines from { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } clearing mines from { NAME($theme, case: "nominative") }{ part.setting }

# French: « placer en détention, incarcérer, retenir ». Variables: $actor, $target.
# “the authorities detained two persons”
event-detain =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } detained{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } detain{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } detain { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } detaining { NAME($target, case: "nominative") }{ part.setting }

# French: « succomber à ses blessures ». Variables: $target.
# “one civilian died of wounds”
event-die-of-wounds = { NAME($target, case: "nominative") } { part.hedge } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.not } died
               *[no]
                    { $negated ->
                        [yes] did not die
                       *[no] died
                    }
            }
        [future] { part.will } die
       *[present] { part.target-be } dying
    } of wounds{ part.setting }

# French: « limoger, démettre, destituer ». Variables: $actor, $target.
# “the president dismissed the minister”
event-dismiss =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } dismissed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } dismiss{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } dismiss { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } dismissing { NAME($target, case: "nominative") }{ part.setting }

# French: « disperser les manifestants ». Variables: $actor, $target.
# “the police dispersed the demonstrators”
event-disperse =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } dispersed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } dispers{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } disperse { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } dispersing { NAME($target, case: "nominative") }{ part.setting }

# French: « escorter, accompagner ». Variables: $actor, $target.
# “the peacekeepers escorted the convoy”
event-escort =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } escorted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } escort{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } escort { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } escorting { NAME($target, case: "nominative") }{ part.setting }

# French: « exécuter des personnes ». Variables: $actor, $target.
# “two prisoners were executed”
event-execute =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } executed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } execut{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } execute { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } executing { NAME($target, case: "nominative") }{ part.setting }

# French: « expulser, chasser de ». Variables: $actor, $target, $place.
# “the authorities expelled two diplomats”
event-expel =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } expelled{ more.opt-from-place }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } expelled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not expel
                               *[no] { part.hedge } expelled
                            }
                    }
                [future] { part.will } expel
               *[present] { part.actor-is } expelling
            } { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }
    }
    .infinitive = { part.to } expel { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }
    .deed = { part.not } expelling { NAME($target, case: "nominative") }{ more.opt-from-place }{ part.setting }

# French: « exprimer son inquiétude, sa solidarité ». Variables: $actor, $theme.
# “the Council expressed concern”
event-express =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } expressed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } express{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } express { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } expressing { NAME($theme, case: "nominative") }{ part.setting }

# French: « échouer, se solder par un échec ». Variables: $theme.
# “the talks failed”
event-fail = { NAME($theme, case: "nominative") } { part.theme-did } fail{ part.ed-ing }{ part.setting }

# French: « tomber » (une ville). Variables: $theme.
# “the town fell”
event-fall = { NAME($theme, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } fallen
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not fall
                               *[no] { part.hedge } fell
                            }
                    }
                [future] { part.will } fall
               *[present] { part.theme-is } falling
            }{ part.setting }

# French: « tomber sur, s’abattre sur » (des obus). Variables: $theme, $target.
# “shells fell on the town”
event-fall-on = { NAME($theme, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } fallen on
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not fall on
                               *[no] { part.hedge } fell on
                            }
                    }
                [future] { part.will } fall on
               *[present] { part.theme-is } falling on
            } { NAME($target, case: "nominative") }{ part.setting }

# French: « retrouver, découvrir ». Variables: $actor, $target.
# “two bodies were found”
event-find =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } found{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } found
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not find
                               *[no] { part.hedge } found
                            }
                    }
                [future] { part.will } find
               *[present] { part.actor-is } finding
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } find { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } finding { NAME($target, case: "nominative") }{ part.setting }

# French: « survoler ». Variables: $actor, $target.
# “aircraft flew over the town”
event-fly-over = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } flown over
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not fly over
                               *[no] { part.hedge } flew over
                            }
                    }
                [future] { part.will } fly over
               *[present] { part.actor-is } flying over
            } { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.to } fly over { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } flying over { NAME($target, case: "nominative") }{ part.setting }

# French: « présenter ses condoléances à ». Variables: $actor, $target.
# “the president offered condolences to the families”
event-give-condolences = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } offered condolences to
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not offer condolences to
                               *[no] { part.hedge } offered condolences to
                            }
                    }
                [future] { part.will } offer condolences to
               *[present] { part.actor-is } offering condolences to
            } { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.to } offer condolences to { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } offering condolences to { NAME($target, case: "nominative") }{ part.setting }

# French: « tenir, organiser une réunion ». Variables: $actor, $theme.
# “the Security Council held a meeting”
event-hold =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } held{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } held
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not hold
                               *[no] { part.hedge } held
                            }
                    }
                [future] { part.will } hold
               *[present] { part.actor-is } holding
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } hold { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } holding { NAME($theme, case: "nominative") }{ part.setting }

# French: « augmenter, s’alourdir ». Variables: $theme.
# “the prices increased”
event-increase = { NAME($theme, case: "nominative") } { part.theme-did } increas{ part.e-ed-ing }{ part.setting }

# French: « s’infiltrer dans ». Variables: $actor, $place.
# “a sabotage group infiltrated the territory”
event-infiltrate = { NAME($actor, case: "nominative") } { part.actor-did } infiltrat{ part.e-ed-ing } { NAME($place, case: "nominative") }{ part.setting }
    .infinitive = { part.to } infiltrate { NAME($place, case: "nominative") }{ part.setting }
    .deed = { part.not } infiltrating { NAME($place, case: "nominative") }{ part.setting }

# French: « infliger, causer des pertes, des dégâts à ». Variables: $actor, $theme, $target.
# “the army inflicted losses on the other side”
event-inflict =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } inflicted{ more.opt-to-target }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } inflict{ part.ed-ing } { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    }
    .infinitive = { part.to } inflict { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    .deed = { part.not } inflicting { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }

# French: « manquer de, être à court de ». Variables: $actor, $theme.
# “the residents lack food”
event-lack = { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } lacked
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not lack
                       *[no] { part.hedge } lacked
                    }
            }
        [future] { part.will } lack
       *[present]
            { part.hedge } { $negated ->
                [yes] { part.actor-do } not lack
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] lack
                       *[one] lacks
                    }
            }
    } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } lack { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } lacking { NAME($theme, case: "nominative") }{ part.setting }

# French: « déposer les armes, rendre les armes ». Variables: $actor.
# “the forces laid down their arms”
event-lay-down-arms = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } laid down arms
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not lay down arms
                               *[no] { part.hedge } laid down arms
                            }
                    }
                [future] { part.will } lay down arms
               *[present] { part.actor-is } laying down arms
            }{ part.setting }
    .infinitive = { part.to } lay down arms{ part.setting }
    .deed = { part.not } laying down arms{ part.setting }

# French: « aboutir à, mener à, déboucher sur ». Variables: $theme, $result.
# “the talks led to an agreement”
event-lead-to = { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } led to
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not lead to
                       *[no] { part.hedge } led to
                    }
            }
        [future] { part.will } lead to
       *[present]
            { part.hedge } { $negated ->
                [yes] { part.theme-do } not lead to
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] lead to
                       *[one] leads to
                    }
            }
    } { NAME($result, case: "nominative") }{ part.setting }

# French: « perdre le contrôle de ». Variables: $actor, $target.
# “the army lost control of the town”
event-lose-control = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } lost control of
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not lose control of
                               *[no] { part.hedge } lost control of
                            }
                    }
                [future] { part.will } lose control of
               *[present] { part.actor-is } losing control of
            } { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.to } lose control of { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } losing control of { NAME($target, case: "nominative") }{ part.setting }

# French: « surveiller, superviser, vérifier ». Variables: $actor, $theme.
# “observers monitored the ceasefire”
event-monitor =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } monitored{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } monitor{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } monitor { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } monitoring { NAME($theme, case: "nominative") }{ part.setting }

# French: « normaliser les relations ». Variables: $actor, $theme.
# “the two countries normalised relations”
event-normalise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } normalised{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } normalis{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } normalise { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } normalising { NAME($theme, case: "nominative") }{ part.setting }

# French: « s’opposer à ». Variables: $actor, $theme.
# “Tehran opposes any change”
event-object-to = { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } opposed
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not oppose
                       *[no] { part.hedge } opposed
                    }
            }
        [future] { part.will } oppose
       *[present]
            { part.hedge } { $negated ->
                [yes] { part.actor-do } not oppose
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] oppose
                       *[one] opposes
                    }
            }
    } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } oppose { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } opposing { NAME($theme, case: "nominative") }{ part.setting }

# French: « ouvrir le feu ». Variables: $actor.
# “the border guards opened fire”
event-open-fire = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } opened fire
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not open fire
                               *[no] { part.hedge } opened fire
                            }
                    }
                [future] { part.will } open fire
               *[present] { part.actor-is } opening fire
            }{ part.setting }
    .infinitive = { part.to } open fire{ part.setting }
    .deed = { part.not } opening fire{ part.setting }

# French: « reporter, ajourner ». Variables: $actor, $theme.
# “the meeting was postponed”
event-postpone =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } postponed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } postpon{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } postpone { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } postponing { NAME($theme, case: "nominative") }{ part.setting }

# French: « éviter, prévenir, empêcher ». Variables: $actor, $theme.
# “the observers prevented clashes”
event-prevent =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } prevented{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } prevent{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } prevent { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } preventing { NAME($theme, case: "nominative") }{ part.setting }

# French: « publier, diffuser ». Variables: $actor, $theme.
# “the ministry published a statement”
event-publish =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } published{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } publish{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } publish { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } publishing { NAME($theme, case: "nominative") }{ part.setting }

# French: « parvenir à un accord ». Variables: $actor, $theme, $with.
# “the sides reached an agreement on the borders”
event-reach-agreement = { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } reached an agreement
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not reach an agreement
                               *[no] { part.hedge } reached an agreement
                            }
                    }
                [future] { part.will } reach an agreement
               *[present] { part.actor-is } reaching an agreement
            }{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }
    .infinitive = { part.to } reach an agreement{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }
    .deed = { part.not } reaching an agreement{ more.opt-agree-with }{ more.opt-agree-theme }{ part.setting }

# French: « rappeler son ambassadeur ». Variables: $actor, $target.
# “the country recalled its ambassador”
event-recall =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } recalled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } recall{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } recall { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } recalling { NAME($target, case: "nominative") }{ part.setting }

# French: « saisir la justice, le Conseil de sécurité ». Variables: $actor, $target.
# “the government appealed to the court”
event-refer-to = { NAME($actor, case: "nominative") } { part.actor-did } appeal{ part.ed-ing } to { NAME($target, case: "nominative") }{ part.setting }
    .infinitive = { part.to } appeal to { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } appealing to { NAME($target, case: "nominative") }{ part.setting }

# French: « renforcer, accroître ». Variables: $actor, $theme.
# “the army strengthened its positions”
event-reinforce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } strengthened{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } strengthen{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } strengthen { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } strengthening { NAME($theme, case: "nominative") }{ part.setting }

# French: « rapatrier ». Variables: $actor, $target.
# “the prisoners were repatriated”
event-repatriate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } repatriated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } repatriat{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } repatriate { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } repatriating { NAME($target, case: "nominative") }{ part.setting }

# French: « riposter, répliquer, répondre à ». Variables: $actor, $theme.
# “the army responded to the fire”
event-respond = { NAME($actor, case: "nominative") } { part.actor-did } respond{ part.ed-ing }{ more.opt-respond-theme }{ part.setting }
    .infinitive = { part.to } respond{ more.opt-respond-theme }{ part.setting }
    .deed = { part.not } responding{ more.opt-respond-theme }{ part.setting }

# French: « rétablir, réparer ». Variables: $actor, $theme.
# “the gas supply was restored”
event-restore =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } restored{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } restor{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } restore { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } restoring { NAME($theme, case: "nominative") }{ part.setting }

# French: « condamner à une peine ». Variables: $actor, $target, $theme.
# “the court sentenced the officer to prison”
event-sentence =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } sentenced{ more.opt-sentence-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } sentenc{ part.e-ed-ing } { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }
    }
    .infinitive = { part.to } sentence { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }
    .deed = { part.not } sentencing { NAME($target, case: "nominative") }{ more.opt-sentence-theme }{ part.setting }

# French: « subir, essuyer, enregistrer des pertes ». Variables: $actor, $theme.
# “the army suffered losses”
event-suffer = { NAME($actor, case: "nominative") } { part.actor-did } suffer{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } suffer { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } suffering { NAME($theme, case: "nominative") }{ part.setting }

# French: « convoquer l’ambassadeur ». Variables: $actor, $target.
# “the ministry summoned the ambassador”
event-summon =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } summoned{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } summon{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } summon { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } summoning { NAME($target, case: "nominative") }{ part.setting }

# French: « capituler ». Variables: $actor.
# “the forces surrendered”
event-surrender = { NAME($actor, case: "nominative") } { part.actor-did } surrender{ part.ed-ing }{ part.setting }
    .infinitive = { part.to } surrender{ part.setting }
    .deed = { part.not } surrendering{ part.setting }

# French: « accueillir, héberger ». Variables: $actor, $target.
# “the town took in the refugees”
event-take-in =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } taken in{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } taken in
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not take in
                               *[no] { part.hedge } took in
                            }
                    }
                [future] { part.will } take in
               *[present] { part.actor-is } taking in
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } take in { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } taking in { NAME($target, case: "nominative") }{ part.setting }

# French: « déjouer, faire échouer ». Variables: $actor, $theme.
# “the army thwarted an infiltration”
event-thwart =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } thwarted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } thwart{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } thwart { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } thwarting { NAME($theme, case: "nominative") }{ part.setting }

# French: « mettre en garde contre ». Variables: $actor, $target, $theme.
# “Moscow warned Baku against a provocation”
event-warn =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } warned{ more.opt-warn-theme }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.actor-did } warn{ part.ed-ing } { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }
    }
    .infinitive = { part.to } warn { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }
    .deed = { part.not } warning { NAME($target, case: "nominative") }{ more.opt-warn-theme }{ part.setting }

# French: « se dégrader, se détériorer ». Variables: $theme.
# “the situation worsened”
event-worsen = { NAME($theme, case: "nominative") } { part.theme-did } worsen{ part.ed-ing }{ part.setting }

# French: « tirer des missiles, des obus (sur) ». Variables: $actor, $theme, $target, $has_target.
# “the army fired missiles”
event-fire-weapon =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } fired{ more.opt-to-target }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } fir{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    }
    .infinitive = { part.to } fire { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }
    .deed = { part.not } firing { NAME($theme, case: "nominative") }{ more.opt-to-target }{ part.setting }

# French: « effectuer un tir, ouvrir un tir ». Variables: $actor, $theme.
# “fire was opened”
event-conduct-fire =
    { $voice ->
        [passive]
            { $negated ->
                [yes] no { NAME($theme, case: "nominative", definite: "no") } { $tense ->
                    [past]
                        { $reported ->
                            [yes] had { part.hedge } been
                           *[no] was { part.hedge }
                        }
                    [future]
                        { $reported ->
                            [yes] would
                           *[no] will
                        } { part.hedge } be
                   *[present]
                        { $reported ->
                            [yes] was
                           *[no] is
                        } { part.hedge } being
                } conducted{ part.setting }
               *[no] { NAME($theme, case: "nominative") } { part.theme-passive } opened{ part.setting }
            }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } open{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } open { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } opening { NAME($theme, case: "nominative") }{ part.setting }

# French: « ordonner ». Variables: $actor, $theme.
# “the president ordered a withdrawal”
event-order =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } ordered{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } order{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } order { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } ordering { NAME($theme, case: "nominative") }{ part.setting }

## Verbs with an infinitive

# In these messages $theme is no name but the event of the infinitive, as its own `.infinitive` says it.

# French: « s’engager à ». Variables: $actor, $theme.
# “the parties pledged to respect the ceasefire”
event-commit-to = { NAME($actor, case: "nominative") } { part.actor-did } pledg{ part.e-ed-ing } { $theme }{ part.setting }
    .infinitive = { part.to } pledge { $theme }{ part.setting }
    .deed = { part.not } pledging { $theme }{ part.setting }

# French: « tenter de ». Variables: $actor, $theme.
# “the army attempted to cross the border”
event-try-to = { NAME($actor, case: "nominative") } { part.actor-did } attempt{ part.ed-ing } { $theme }{ part.setting }
    .infinitive = { part.to } attempt { $theme }{ part.setting }
    .deed = { part.not } attempting { $theme }{ part.setting }

# French: « refuser de ». Variables: $actor, $theme.
# “the army refused to withdraw”
event-refuse-to = { NAME($actor, case: "nominative") } { part.actor-did } refus{ part.e-ed-ing } { $theme }{ part.setting }
    .infinitive = { part.to } refuse { $theme }{ part.setting }
    .deed = { part.not } refusing { $theme }{ part.setting }

# French: « accepter de ». Variables: $actor, $theme.
# “the parties consented to open the road”
event-agree-to = { NAME($actor, case: "nominative") } { $tense ->
        [present] { part.actor-is } agreeing
       *[other] { part.actor-did } agre{ part.e-ed-ing }
    } { $theme }{ part.setting }
    .infinitive = { part.to } agree { $theme }{ part.setting }
    .deed = { part.not } agreeing { $theme }{ part.setting }

# French: « continuer de ». Variables: $actor, $theme.
# “the army continued to shell the town”
event-continue-to = { NAME($actor, case: "nominative") } { part.actor-did } continu{ part.e-ed-ing } { $theme }{ part.setting }
    .infinitive = { part.to } continue { $theme }{ part.setting }
    .deed = { part.not } continuing { $theme }{ part.setting }

# French: « décider de ». Variables: $actor, $theme.
# “the government decided to open the road”
event-decide-to = { NAME($actor, case: "nominative") } { part.actor-did } decid{ part.e-ed-ing } { $theme }{ part.setting }
    .infinitive = { part.to } decide { $theme }{ part.setting }
    .deed = { part.not } deciding { $theme }{ part.setting }

event-be-so = { NAME($theme, case: "nominative") } { part.theme-be } { $state }{ part.setting }

event-remain-so = { NAME($theme, case: "nominative") } { $tense ->
        [past] { part.theme-did } remain{ part.ed-ing }
        [future] { part.will } remain
       *[present]
            { $reported ->
                [yes] { part.hedge } { $negated ->
                        [yes] did not remain
                       *[no] remained
                    }
               *[no] { part.hedge } { $negated ->
                        [yes] { part.theme-do } not remain
                       *[no]
                            { PLURAL_OF($theme) ->
                                [other] remain
                               *[one] remains
                            }
                    }
            }
    } { $state }{ part.setting }

event-calm-down = { NAME($theme, case: "nominative") } { part.theme-did } calm{ part.ed-ing } down{ part.setting }

event-become = { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } become
               *[no] { part.hedge } { $negated ->
                        [yes] did not become
                       *[no] became
                    }
            }
        [future] { part.will } become
       *[present] { part.theme-is } becoming
    } { NAME($state, case: "nominative") }{ part.setting }

event-kill-or-wound =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } killed or wounded{ part.opt-in-cause }{ part.setting }
       *[active] { NAME($target, case: "nominative") } { part.target-passive } killed or wounded by { NAME($actor, case: "nominative") }{ part.opt-in-cause }{ part.setting }
    }
    .infinitive = { part.to } kill or wound { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }
    .deed = { part.not } killing or wounding { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }

event-destabilise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } destabilised{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } destabilis{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } destabilise { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } destabilising { NAME($theme, case: "nominative") }{ part.setting }

event-stabilise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } stabilised{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } stabilis{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } stabilise { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } stabilising { NAME($theme, case: "nominative") }{ part.setting }

event-undermine =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } undermined{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } undermin{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } undermine { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } undermining { NAME($theme, case: "nominative") }{ part.setting }

event-enter = { NAME($actor, case: "nominative") } { part.actor-did } enter{ part.ed-ing } { NAME($place, case: "nominative") }{ part.setting }
    .infinitive = { part.to } enter { NAME($place, case: "nominative") }{ part.setting }
    .deed = { part.not } entering { NAME($place, case: "nominative") }{ part.setting }

event-be-ready-to = { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { PLURAL_OF($actor) ->
                [other] were
               *[one] was
            } { part.hedge } { part.not }
        [future] { part.will } be
       *[present] { part.actor-is }
    } ready { $theme }{ part.setting }

## Widening of the vocabulary: settle, create, replace …

event-settle =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } settled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } settled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not settle
                               *[no] { part.hedge } settled
                            }
                    }
                [future] { part.will } settle
               *[present] { part.actor-is } settling
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } settle { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } settling { NAME($theme, case: "nominative") }{ part.setting }

event-create =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } created{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } created
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not create
                               *[no] { part.hedge } created
                            }
                    }
                [future] { part.will } create
               *[present] { part.actor-is } creating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } create { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } creating { NAME($theme, case: "nominative") }{ part.setting }

event-replace =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } replaced{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } replaced
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not replace
                               *[no] { part.hedge } replaced
                            }
                    }
                [future] { part.will } replace
               *[present] { part.actor-is } replacing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } replace { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } replacing { NAME($theme, case: "nominative") }{ part.setting }

event-appoint =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } appointed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } appointed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not appoint
                               *[no] { part.hedge } appointed
                            }
                    }
                [future] { part.will } appoint
               *[present] { part.actor-is } appointing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } appoint { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } appointing { NAME($theme, case: "nominative") }{ part.setting }

event-finance =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } financed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } financed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not finance
                               *[no] { part.hedge } financed
                            }
                    }
                [future] { part.will } finance
               *[present] { part.actor-is } financing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } finance { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } financing { NAME($theme, case: "nominative") }{ part.setting }

event-arm =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } armed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } armed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not arm
                               *[no] { part.hedge } armed
                            }
                    }
                [future] { part.will } arm
               *[present] { part.actor-is } arming
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } arm { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } arming { NAME($theme, case: "nominative") }{ part.setting }

event-allow =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } allowed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } allowed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not allow
                               *[no] { part.hedge } allowed
                            }
                    }
                [future] { part.will } allow
               *[present] { part.actor-is } allowing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } allow { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } allowing { NAME($theme, case: "nominative") }{ part.setting }

event-forbid =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } banned{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } banned
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not ban
                               *[no] { part.hedge } banned
                            }
                    }
                [future] { part.will } ban
               *[present] { part.actor-is } banning
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } ban { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } banning { NAME($theme, case: "nominative") }{ part.setting }

event-facilitate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } facilitated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } facilitated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not facilitate
                               *[no] { part.hedge } facilitated
                            }
                    }
                [future] { part.will } facilitate
               *[present] { part.actor-is } facilitating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } facilitate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } facilitating { NAME($theme, case: "nominative") }{ part.setting }

event-encourage =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } encouraged{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } encouraged
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not encourage
                               *[no] { part.hedge } encouraged
                            }
                    }
                [future] { part.will } encourage
               *[present] { part.actor-is } encouraging
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } encourage { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } encouraging { NAME($theme, case: "nominative") }{ part.setting }

event-limit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } limited{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } limited
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not limit
                               *[no] { part.hedge } limited
                            }
                    }
                [future] { part.will } limit
               *[present] { part.actor-is } limiting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } limit { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } limiting { NAME($theme, case: "nominative") }{ part.setting }

event-reduce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } reduced{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } reduced
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not reduce
                               *[no] { part.hedge } reduced
                            }
                    }
                [future] { part.will } reduce
               *[present] { part.actor-is } reducing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } reduce { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } reducing { NAME($theme, case: "nominative") }{ part.setting }

event-obtain =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } obtained{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } obtained
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not obtain
                               *[no] { part.hedge } obtained
                            }
                    }
                [future] { part.will } obtain
               *[present] { part.actor-is } obtaining
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } obtain { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } obtaining { NAME($theme, case: "nominative") }{ part.setting }

event-modify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } changed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } changed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not change
                               *[no] { part.hedge } changed
                            }
                    }
                [future] { part.will } change
               *[present] { part.actor-is } changing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } change { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } changing { NAME($theme, case: "nominative") }{ part.setting }

event-detect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } detected{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } detected
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not detect
                               *[no] { part.hedge } detected
                            }
                    }
                [future] { part.will } detect
               *[present] { part.actor-is } detecting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } detect { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } detecting { NAME($theme, case: "nominative") }{ part.setting }

event-identify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } identified{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } identified
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not identify
                               *[no] { part.hedge } identified
                            }
                    }
                [future] { part.will } identify
               *[present] { part.actor-is } identifying
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } identify { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } identifying { NAME($theme, case: "nominative") }{ part.setting }

event-dismantle =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } dismantled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } dismantled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not dismantle
                               *[no] { part.hedge } dismantled
                            }
                    }
                [future] { part.will } dismantle
               *[present] { part.actor-is } dismantling
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } dismantle { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } dismantling { NAME($theme, case: "nominative") }{ part.setting }

event-dissolve =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } dissolved{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } dissolved
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not dissolve
                               *[no] { part.hedge } dissolved
                            }
                    }
                [future] { part.will } dissolve
               *[present] { part.actor-is } dissolving
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } dissolve { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } dissolving { NAME($theme, case: "nominative") }{ part.setting }

event-disarm =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } disarmed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } disarmed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not disarm
                               *[no] { part.hedge } disarmed
                            }
                    }
                [future] { part.will } disarm
               *[present] { part.actor-is } disarming
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } disarm { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } disarming { NAME($theme, case: "nominative") }{ part.setting }

event-justify =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } justified{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } justified
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not justify
                               *[no] { part.hedge } justified
                            }
                    }
                [future] { part.will } justify
               *[present] { part.actor-is } justifying
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } justify { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } justifying { NAME($theme, case: "nominative") }{ part.setting }

event-torture =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } tortured{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } tortured
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not torture
                               *[no] { part.hedge } tortured
                            }
                    }
                [future] { part.will } torture
               *[present] { part.actor-is } torturing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } torture { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } torturing { NAME($theme, case: "nominative") }{ part.setting }

event-punish =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } punished{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } punished
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not punish
                               *[no] { part.hedge } punished
                            }
                    }
                [future] { part.will } punish
               *[present] { part.actor-is } punishing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } punish { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } punishing { NAME($theme, case: "nominative") }{ part.setting }

event-loot =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } looted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } looted
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not loot
                               *[no] { part.hedge } looted
                            }
                    }
                [future] { part.will } loot
               *[present] { part.actor-is } looting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } loot { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } looting { NAME($theme, case: "nominative") }{ part.setting }

event-desecrate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } desecrated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } desecrated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not desecrate
                               *[no] { part.hedge } desecrated
                            }
                    }
                [future] { part.will } desecrate
               *[present] { part.actor-is } desecrating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } desecrate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } desecrating { NAME($theme, case: "nominative") }{ part.setting }

event-recruit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } recruited{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } recruited
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not recruit
                               *[no] { part.hedge } recruited
                            }
                    }
                [future] { part.will } recruit
               *[present] { part.actor-is } recruiting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } recruit { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } recruiting { NAME($theme, case: "nominative") }{ part.setting }

event-lay-mines-in =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } mined{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } mined
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not mine
                               *[no] { part.hedge } mined
                            }
                    }
                [future] { part.will } mine
               *[present] { part.actor-is } mining
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } mine { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } mining { NAME($theme, case: "nominative") }{ part.setting }

event-celebrate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } celebrated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } celebrated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not celebrate
                               *[no] { part.hedge } celebrated
                            }
                    }
                [future] { part.will } celebrate
               *[present] { part.actor-is } celebrating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } celebrate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } celebrating { NAME($theme, case: "nominative") }{ part.setting }

event-question =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } questioned{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } questioned
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not question
                               *[no] { part.hedge } questioned
                            }
                    }
                [future] { part.will } question
               *[present] { part.actor-is } questioning
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } question { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } questioning { NAME($theme, case: "nominative") }{ part.setting }

event-defeat =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } defeated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } defeated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not defeat
                               *[no] { part.hedge } defeated
                            }
                    }
                [future] { part.will } defeat
               *[present] { part.actor-is } defeating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } defeat { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } defeating { NAME($theme, case: "nominative") }{ part.setting }

event-fight =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } fought{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } fought
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not fight
                               *[no] { part.hedge } fought
                            }
                    }
                [future] { part.will } fight
               *[present] { part.actor-is } fighting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } fight { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } fighting { NAME($theme, case: "nominative") }{ part.setting }

event-isolate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } isolated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } isolated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not isolate
                               *[no] { part.hedge } isolated
                            }
                    }
                [future] { part.will } isolate
               *[present] { part.actor-is } isolating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } isolate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } isolating { NAME($theme, case: "nominative") }{ part.setting }

event-modernise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } modernized{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } modernized
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not modernize
                               *[no] { part.hedge } modernized
                            }
                    }
                [future] { part.will } modernize
               *[present] { part.actor-is } modernizing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } modernize { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } modernizing { NAME($theme, case: "nominative") }{ part.setting }

event-seize =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } seized{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } seized
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not seize
                               *[no] { part.hedge } seized
                            }
                    }
                [future] { part.will } seize
               *[present] { part.actor-is } seizing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } seize { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } seizing { NAME($theme, case: "nominative") }{ part.setting }

event-hide =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } concealed{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } concealed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not conceal
                               *[no] { part.hedge } concealed
                            }
                    }
                [future] { part.will } conceal
               *[present] { part.actor-is } concealing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } conceal { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } concealing { NAME($theme, case: "nominative") }{ part.setting }

event-prolong =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } extended{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } extended
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not extend
                               *[no] { part.hedge } extended
                            }
                    }
                [future] { part.will } extend
               *[present] { part.actor-is } extending
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } extend { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } extending { NAME($theme, case: "nominative") }{ part.setting }

event-widen =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } expanded{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } expanded
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not expand
                               *[no] { part.hedge } expanded
                            }
                    }
                [future] { part.will } expand
               *[present] { part.actor-is } expanding
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } expand { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } expanding { NAME($theme, case: "nominative") }{ part.setting }

event-buy =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } bought{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } bought
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not buy
                               *[no] { part.hedge } bought
                            }
                    }
                [future] { part.will } buy
               *[present] { part.actor-is } buying
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } buy { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } buying { NAME($theme, case: "nominative") }{ part.setting }

event-treat =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } treated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } treated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not treat
                               *[no] { part.hedge } treated
                            }
                    }
                [future] { part.will } treat
               *[present] { part.actor-is } treating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } treat { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } treating { NAME($theme, case: "nominative") }{ part.setting }

event-hospitalise =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } hospitalized{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } hospitalized
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not hospitalize
                               *[no] { part.hedge } hospitalized
                            }
                    }
                [future] { part.will } hospitalize
               *[present] { part.actor-is } hospitalizing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } hospitalize { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } hospitalizing { NAME($theme, case: "nominative") }{ part.setting }

event-rescue =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } rescued{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } rescued
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not rescue
                               *[no] { part.hedge } rescued
                            }
                    }
                [future] { part.will } rescue
               *[present] { part.actor-is } rescuing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } rescue { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } rescuing { NAME($theme, case: "nominative") }{ part.setting }

event-play-role =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } played{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } played
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not play
                               *[no] { part.hedge } played
                            }
                    }
                [future] { part.will } play
               *[present] { part.actor-is } playing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } play { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } playing { NAME($theme, case: "nominative") }{ part.setting }

event-take-measures =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } taken{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } taken
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not take
                               *[no] { part.hedge } took
                            }
                    }
                [future] { part.will } take
               *[present] { part.actor-is } taking
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } take { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } taking { NAME($theme, case: "nominative") }{ part.setting }

event-take-decision =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } taken{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } taken
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not take
                               *[no] { part.hedge } took
                            }
                    }
                [future] { part.will } take
               *[present] { part.actor-is } taking
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } take { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } taking { NAME($theme, case: "nominative") }{ part.setting }

event-contribute =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } contributed to{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } contributed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not contribute
                               *[no] { part.hedge } contributed
                            }
                    }
                [future] { part.will } contribute
               *[present] { part.actor-is } contributing
            } to { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } contribute to { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } contributing to { NAME($theme, case: "nominative") }{ part.setting }

event-cooperate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } cooperated with{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } cooperated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not cooperate
                               *[no] { part.hedge } cooperated
                            }
                    }
                [future] { part.will } cooperate
               *[present] { part.actor-is } cooperating
            } with { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } cooperate with { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } cooperating with { NAME($theme, case: "nominative") }{ part.setting }

event-join =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } joined{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } joined
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not join
                               *[no] { part.hedge } joined
                            }
                    }
                [future] { part.will } join
               *[present] { part.actor-is } joining
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } join { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } joining { NAME($theme, case: "nominative") }{ part.setting }

event-renounce =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } renounced{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } renounced
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not renounce
                               *[no] { part.hedge } renounced
                            }
                    }
                [future] { part.will } renounce
               *[present] { part.actor-is } renouncing
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } renounce { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } renouncing { NAME($theme, case: "nominative") }{ part.setting }

event-benefit =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } benefited from{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } benefited
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not benefit
                               *[no] { part.hedge } benefited
                            }
                    }
                [future] { part.will } benefit
               *[present] { part.actor-is } benefiting
            } from { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } benefit from { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } benefiting from { NAME($theme, case: "nominative") }{ part.setting }

event-resist =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } resisted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } resisted
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not resist
                               *[no] { part.hedge } resisted
                            }
                    }
                [future] { part.will } resist
               *[present] { part.actor-is } resisting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } resist { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } resisting { NAME($theme, case: "nominative") }{ part.setting }

event-investigate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } investigated{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } investigated
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not investigate
                               *[no] { part.hedge } investigated
                            }
                    }
                [future] { part.will } investigate
               *[present] { part.actor-is } investigating
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } investigate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } investigating { NAME($theme, case: "nominative") }{ part.setting }

event-pardon =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } pardoned{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } pardoned
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not pardon
                               *[no] { part.hedge } pardoned
                            }
                    }
                [future] { part.will } pardon
               *[present] { part.actor-is } pardoning
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } pardon { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } pardoning { NAME($theme, case: "nominative") }{ part.setting }

event-privilege =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } favoured{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } favoured
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not favour
                               *[no] { part.hedge } favoured
                            }
                    }
                [future] { part.will } favour
               *[present] { part.actor-is } favouring
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } favour { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } favouring { NAME($theme, case: "nominative") }{ part.setting }

event-lead-body =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } led{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } led
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not lead
                               *[no] { part.hedge } led
                            }
                    }
                [future] { part.will } lead
               *[present] { part.actor-is } leading
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } lead { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } leading { NAME($theme, case: "nominative") }{ part.setting }

event-set-conditions =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } set{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } set
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not set
                               *[no] { part.hedge } set
                            }
                    }
                [future] { part.will } set
               *[present] { part.actor-is } setting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } set { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } setting { NAME($theme, case: "nominative") }{ part.setting }

event-claim-responsibility =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } claimed responsibility for{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } claimed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not claim
                               *[no] { part.hedge } claimed
                            }
                    }
                [future] { part.will } claim
               *[present] { part.actor-is } claiming
            } responsibility for { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } claim responsibility for { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } claiming responsibility for { NAME($theme, case: "nominative") }{ part.setting }

event-boycott =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } boycotted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } boycotted
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not boycott
                               *[no] { part.hedge } boycotted
                            }
                    }
                [future] { part.will } boycott
               *[present] { part.actor-is } boycotting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } boycott { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } boycotting { NAME($theme, case: "nominative") }{ part.setting }

event-perturb =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } disrupted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } disrupted
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not disrupt
                               *[no] { part.hedge } disrupted
                            }
                    }
                [future] { part.will } disrupt
               *[present] { part.actor-is } disrupting
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } disrupt { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } disrupting { NAME($theme, case: "nominative") }{ part.setting }

event-collapse = { NAME($theme, case: "nominative") } { part.theme-did } collaps{ part.e-ed-ing }{ part.setting }

event-decrease = { NAME($theme, case: "nominative") } { part.theme-did } decreas{ part.e-ed-ing }{ part.setting }
