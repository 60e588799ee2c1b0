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
