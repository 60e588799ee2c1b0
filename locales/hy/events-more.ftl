### More of what happens, one clause a frame: the conventions are those of events.ftl, whose `part` is used here too.

# opt-…: a participant with its preposition or postposition, nothing where it is absent.
more =
    .opt-to-target =
        { $has_target ->
            [yes] { NAME($target, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-from-place =
        { $has_place ->
            [yes] { NAME($place, case: "ablative") }{ " " }
           *[no] { "" }
        }
    .opt-on-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } առթիվ{ " " }
           *[no] { "" }
        }
    .opt-charge-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } համար{ " " }
           *[no] { "" }
        }
    .opt-blame-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } համար{ " " }
           *[no] { "" }
        }
    .opt-warn-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } վերաբերյալ{ " " }
           *[no] { "" }
        }
    .opt-respond-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-agree-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } շուրջ{ " " }
           *[no] { "" }
        }
    .opt-agree-with =
        { $has_with ->
            [yes] { NAME($with, case: "genitive") } հետ{ " " }
           *[no] { "" }
        }
    .opt-sentence-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") }{ " " }
           *[no] { "" }
        }

# French: « s’élever à » (le bilan). Variables: $theme, $amount.
# “the toll stands at 120 dead”
event-amount = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.theme-k }կազմ{ part.theme-el } { NAME($amount, case: "nominative") }

# French: « être, rester calme ; se calmer ». Variables: $theme.
# “the situation is calm”
# French: « rester fermé, bloqué ». Variables: $theme.
# “the road is closed”
event-be-closed = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } փակ { $tense ->
        [past]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չէին
                       *[one] չէր
                    }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] էին
                       *[one] էր
                    }
            }
        [future]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չեն լինի
                       *[one] չի լինի
                    }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չեն
                       *[one] չէ
                    }
               *[no] { part.theme-aux }
            }
    }

# French: « être au point mort, dans l’impasse ». Variables: $theme.
# “the talks are deadlocked”
event-be-deadlocked = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } փակուղում { $tense ->
        [past]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չէին
                       *[one] չէր
                    }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] էին
                       *[one] էր
                    }
            }
        [future]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չեն լինի
                       *[one] չի լինի
                    }
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { $negated ->
                [yes]
                    { PLURAL_OF($theme) ->
                        [other] չեն
                       *[one] չէ
                    }
               *[no] { part.theme-aux }
            }
    }

# French: « retentir, être entendu ». Variables: $theme.
# “explosions were heard”
event-be-heard = { part.opening }{ part.setting }{ part.theme-k }լսվ{ part.theme-el } { NAME($theme, case: "subject") }

# French: « être prêt à ». Variables: $actor, $theme.
# “Yerevan is ready for talks”
event-be-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }պատրաստ { $tense ->
        [past]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չէին
                       *[one] չէր
                    }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] էին
                       *[one] էր
                    }
            }
        [future]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չեն լինի
                       *[one] չի լինի
                    }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չեն
                       *[one] չէ
                    }
               *[no] { part.actor-aux }
            }
    } { NAME($theme, case: "genitive") }

# French: « être, rester tendu ». Variables: $theme.
# “the situation is tense”
# French: « imputer à, tenir pour responsable, rejeter la responsabilité sur ». Variables: $actor, $target, $theme.
# “Azerbaijan blamed Armenia for the escalation”
event-blame =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-blame-theme }պատասխանատու { part.target-aux-k }համարվ{ part.target-el-bare } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-blame-theme }պատասխանատու { part.actor-aux-k }համար{ part.actor-el-bare } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-blame-theme }պատասխանատու { part.not }համարել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "dative") } պատասխանատու { part.not }համարելու

# French: « construire, bâtir ». Variables: $actor, $theme.
# “Azerbaijan built a road”
event-build =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կառուցվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կառուց{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կառուցել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կառուցելու

# French: « incendier, brûler ». Variables: $actor, $target.
# “the houses were burned”
event-burn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }այրվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }այր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }այրել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }այրելու

# French: « inhumer, enterrer ». Variables: $actor, $target.
# “the soldier was buried”
event-bury =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }հուղարկավորվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հուղարկավոր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հուղարկավորել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }հուղարկավորելու

# French: « annuler ». Variables: $actor, $theme.
# “the visit was cancelled”
event-cancel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }չեղարկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }չեղարկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }չեղարկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }չեղարկելու

# French: « procéder à, réaliser ». Variables: $actor, $theme.
# “the sides carried out an exchange of prisoners”
event-carry-out =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }իրականացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }իրականաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }իրականացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }իրականացնելու

# French: « inculper, mettre en examen ». Variables: $actor, $target, $theme.
# “the prosecutors charged two persons”
event-charge =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "dative") } { more.opt-charge-theme }մեղադրանք { part.it-aux-k }առաջադրվ{ part.it-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-charge-theme }մեղադրանք { part.actor-aux-k }առաջադր{ part.actor-el-bare } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-charge-theme }մեղադրանք { part.not }առաջադրել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "dative") } մեղադրանք { part.not }առաջադրելու

# French: « être la cible de, essuyer des tirs ». Variables: $target, $theme.
# “the town came under artillery fire”
event-come-under = { part.opening }{ NAME($target, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } { part.target-aux-k }ենթարկվ{ part.target-el-bare }
    .infinitive = { $linked }{ part.setting }{ part.not }ենթարկվել { NAME($theme, case: "genitive") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { part.not }ենթարկվելու

# French: « commettre, perpétrer ». Variables: $actor, $theme.
# “the other side committed a crime”
event-commit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }գործվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }գործ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }գործել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }գործելու

# French: « achever, terminer, finaliser ». Variables: $actor, $theme.
# “the sides completed the delimitation”
event-complete =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ավարտվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ավարտ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ավարտել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ավարտելու

# French: « porter sur, concerner ». Variables: $theme, $about.
# “the discussions concerned the border”
event-concern = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.theme-k }վերաբեր{ part.theme-el } { NAME($about, case: "dative") }

# French: « féliciter pour ». Variables: $actor, $target, $theme.
# “the president congratulated Azerbaijan on the victory”
event-congratulate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-on-theme }{ part.target-k }շնորհավորվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-on-theme }{ part.actor-k }շնորհավոր{ part.actor-el } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-on-theme }{ part.not }շնորհավորել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "dative") } { part.not }շնորհավորելու

# French: « se dire prêt à ». Variables: $actor, $theme.
# “Yerevan declared its readiness for talks”
event-declare-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } պատրաստակամություն { part.actor-aux-k }հայտն{ part.actor-el-bare }

# French: « déminer ». Variables: $actor, $theme.
# “the army cleared the road of mines”
event-demine =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ականազերծվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ականազերծ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ականազերծել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ականազերծելու

# French: « placer en détention, incarcérer, retenir ». Variables: $actor, $target.
# “the authorities detained two persons”
event-detain =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }կալանավորվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կալանավոր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կալանավորել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }կալանավորելու

# French: « succomber à ses blessures ». Variables: $target.
# “one civilian died of wounds”
event-die-of-wounds = { part.opening }{ NAME($target, case: "subject") } { part.setting }վերքերից { $tense ->
        [past] { part.target-not }մահացել{ part.target-is }
        [future]
            { $negated ->
                [yes] { part.target-not }մահանա
               *[no]
                    { PLURAL_OF($target) ->
                        [other] կմահանան
                       *[one] կմահանա
                    }
            }
       *[present] { part.target-not }մահանում{ part.target-is }
    }

# French: « limoger, démettre, destituer ». Variables: $actor, $target.
# “the president dismissed the minister”
event-dismiss =
    { $voice ->
        [passive] { part.opening }{ part.setting }պաշտոնից { part.target-k }ազատվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }պաշտոնից { part.actor-k }ազատ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } պաշտոնից { part.not }ազատել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } պաշտոնից { part.not }ազատելու

# French: « disperser les manifestants ». Variables: $actor, $target.
# “the police dispersed the demonstrators”
event-disperse =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }ցրվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ցր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ցրել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ցրելու

# French: « escorter, accompagner ». Variables: $actor, $target.
# “the peacekeepers escorted the convoy”
event-escort =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }ուղեկցվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ուղեկց{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ուղեկցել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ուղեկցելու

# French: « exécuter des personnes ». Variables: $actor, $target.
# “two prisoners were executed”
event-execute =
    { $voice ->
        [passive] { part.opening }{ part.setting }մահապատժի { part.target-aux-k }ենթարկվ{ part.target-el-bare } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }մահապատժի { part.actor-aux-k }ենթարկ{ part.actor-el-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }մահապատժի { part.not }ենթարկել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } մահապատժի { part.not }ենթարկելու

# French: « expulser, chasser de ». Variables: $actor, $target, $place.
# “the authorities expelled two diplomats”
event-expel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-from-place }{ part.target-k }վտարվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-from-place }{ part.actor-k }վտար{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-from-place }{ part.not }վտարել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { part.not }վտարելու

# French: « exprimer son inquiétude, sa solidarité ». Variables: $actor, $theme.
# “the Council expressed concern”
event-express =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հայտնվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հայտն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հայտնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հայտնելու

# French: « échouer, se solder par un échec ». Variables: $theme.
# “the talks failed”
event-fail = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }ձախողվ{ part.theme-el }

# French: « tomber » (une ville). Variables: $theme.
# “the town fell”
event-fall = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past] { part.theme-not }ընկել{ part.theme-is }
        [future]
            { $negated ->
                [yes] { part.theme-not }ընկնի
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կընկնեն
                       *[one] կընկնի
                    }
            }
       *[present] { part.theme-not }ընկնում{ part.theme-is }
    }

# French: « tomber sur, s’abattre sur » (des obus). Variables: $theme, $target.
# “shells fell on the town”
event-fall-on = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past] { part.theme-not }ընկել{ part.theme-is }
        [future]
            { $negated ->
                [yes] { part.theme-not }ընկնի
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կընկնեն
                       *[one] կընկնի
                    }
            }
       *[present] { part.theme-not }ընկնում{ part.theme-is }
    } { NAME($target, case: "genitive") } վրա

# French: « retrouver, découvrir ». Variables: $actor, $target.
# “two bodies were found”
event-find =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }հայտնաբերվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հայտնաբեր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հայտնաբերել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }հայտնաբերելու

# French: « survoler ». Variables: $actor, $target.
# “aircraft flew over the town”
event-fly-over = { part.opening }{ NAME($actor, case: "subject") } { part.setting }թռիչք { part.actor-aux-k }կատար{ part.actor-el-bare } { NAME($target, case: "genitive") } վրայով
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } վրայով թռիչք { part.not }կատարել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } վրայով թռիչք { part.not }կատարելու

# French: « présenter ses condoléances à ». Variables: $actor, $target.
# “the president offered condolences to the families”
event-give-condolences = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ցավակց{ part.actor-el } { NAME($target, case: "dative") }
    .infinitive = { $linked }{ part.setting }{ part.not }ցավակցել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { part.not }ցավակցելու

# French: « tenir, organiser une réunion ». Variables: $actor, $theme.
# “the Security Council held a meeting”
event-hold =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }անցկացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }անցկաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }անցկացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }անցկացնելու

# French: « augmenter, s’alourdir ». Variables: $theme.
# “the prices increased”
event-increase = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }աճ{ part.theme-el }

# French: « s’infiltrer dans ». Variables: $actor, $place.
# “a sabotage group infiltrated the territory”
event-infiltrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ներթափանց{ part.actor-el } { NAME($place, case: "nominative") }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "nominative") } { part.not }ներթափանցել
    .deed = { $linked }{ part.setting }{ NAME($place, case: "nominative") } { part.not }ներթափանցելու

# French: « infliger, causer des pertes, des dégâts à ». Variables: $actor, $theme, $target.
# “the army inflicted losses on the other side”
event-inflict =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-to-target }{ part.theme-k }պատճառվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-to-target }{ part.actor-k }պատճառ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-to-target }{ part.not }պատճառել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { part.not }պատճառելու

# French: « manquer de, être à court de ». Variables: $actor, $theme.
# “the residents are lacking food”
event-lack = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } պակաս { part.actor-aux-k }զգ{ part.actor-el-bare }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } պակաս { part.not }զգել
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } պակաս { part.not }զգելու

# French: « déposer les armes, rendre les armes ». Variables: $actor.
# “the forces laid down their arms”
event-lay-down-arms = { part.opening }{ NAME($actor, case: "subject") } { part.setting }զենքերը վայր { part.actor-aux-k }դ{ part.actor-nel-bare }
    .infinitive = { $linked }{ part.setting }զենքերը վայր { part.not }դնել
    .deed = { $linked }{ part.setting }զենքերը վայր { part.not }դնելու

# French: « aboutir à, mener à, déboucher sur ». Variables: $theme, $result.
# “the talks led to an agreement”
event-lead-to = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past] { part.theme-not }հանգեցրել{ part.theme-is }
        [future]
            { $negated ->
                [yes] { part.theme-not }հանգեցնի
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կհանգեցնեն
                       *[one] կհանգեցնի
                    }
            }
       *[present] { part.theme-not }հանգեցնում{ part.theme-is }
    } { NAME($result, case: "dative") }

# French: « perdre le contrôle de ». Variables: $actor, $target.
# “the army lost control of the town”
event-lose-control = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կորց{ part.actor-nel } { NAME($target, case: "genitive") } նկատմամբ վերահսկողությունը
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } նկատմամբ վերահսկողությունը { part.not }կորցնել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } նկատմամբ վերահսկողությունը { part.not }կորցնելու

# French: « surveiller, superviser, vérifier ». Variables: $actor, $theme.
# “observers monitored the ceasefire”
event-monitor =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }վերահսկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վերահսկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վերահսկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }վերահսկելու

# French: « normaliser les relations ». Variables: $actor, $theme.
# “the two countries normalised relations”
event-normalise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կարգավորվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կարգավոր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կարգավորել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կարգավորելու

# French: « s’opposer à ». Variables: $actor, $theme.
# “Tehran opposes any change”
event-object-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }դեմ { part.actor-aux-k }արտահայտվ{ part.actor-el-bare } { NAME($theme, case: "dative") }
    .infinitive = { $linked }{ part.setting }դեմ { part.not }արտահայտվել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } դեմ { part.not }արտահայտվելու

# French: « ouvrir le feu ». Variables: $actor.
# “the border guards opened fire”
event-open-fire = { part.opening }{ NAME($actor, case: "subject") } { part.setting }կրակ { part.actor-aux-k }բաց{ part.actor-el-bare }
    .infinitive = { $linked }{ part.setting }կրակ { part.not }բացել
    .deed = { $linked }{ part.setting }կրակ { part.not }բացելու

# French: « reporter, ajourner ». Variables: $actor, $theme.
# “the meeting was postponed”
event-postpone =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հետաձգվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հետաձգ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հետաձգել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հետաձգելու

# French: « éviter, prévenir, empêcher ». Variables: $actor, $theme.
# “the observers prevented clashes”
event-prevent =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կանխվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կանխ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կանխել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կանխելու

# French: « publier, diffuser ». Variables: $actor, $theme.
# “the ministry published a statement”
event-publish =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հրապարակվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հրապարակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հրապարակել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հրապարակելու

# French: « parvenir à un accord ». Variables: $actor, $theme, $with.
# “the sides reached an agreement on the borders”
event-reach-agreement = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ part.actor-k }պայմանավորվ{ part.actor-el }
    .infinitive = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ part.not }պայմանավորվել
    .deed = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ part.not }պայմանավորվելու

# French: « rappeler son ambassadeur ». Variables: $actor, $target.
# “the country recalled its ambassador”
event-recall =
    { $voice ->
        [passive] { part.opening }{ part.setting }հետ { part.target-aux-k }կանչվ{ part.target-el-bare } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }հետ { part.actor-aux-k }կանչ{ part.actor-el-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }հետ { part.not }կանչել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } հետ { part.not }կանչելու

# French: « saisir la justice, le Conseil de sécurité ». Variables: $actor, $target.
# “the government appealed to the court”
event-refer-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }դիմ{ part.actor-el } { NAME($target, case: "dative") }
    .infinitive = { $linked }{ part.setting }{ part.not }դիմել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { part.not }դիմելու

# French: « renforcer, accroître ». Variables: $actor, $theme.
# “the army strengthened its positions”
event-reinforce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ուժեղացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ուժեղաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ուժեղացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ուժեղացնելու

# French: « rapatrier ». Variables: $actor, $target.
# “the prisoners were repatriated”
event-repatriate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }հայրենադարձվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հայրենադարձ{ part.actor-nel } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հայրենադարձնել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }հայրենադարձնելու

# French: « riposter, répliquer, répondre à ». Variables: $actor, $theme.
# “the army responded to the fire”
event-respond = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-respond-theme }{ part.actor-k }պատասխան{ part.actor-el }
    .infinitive = { $linked }{ part.setting }{ more.opt-respond-theme }{ part.not }պատասխանել
    .deed = { $linked }{ part.setting }{ more.opt-respond-theme }{ part.not }պատասխանելու

# French: « rétablir, réparer ». Variables: $actor, $theme.
# “the gas supply was restored”
event-restore =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }վերականգնվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վերականգն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վերականգնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }վերականգնելու

# French: « condamner à une peine ». Variables: $actor, $target, $theme.
# “the court sentenced the officer to prison”
event-sentence =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-sentence-theme }{ part.target-k }դատապարտվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-sentence-theme }{ part.actor-k }դատապարտ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-sentence-theme }{ part.not }դատապարտել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { part.not }դատապարտելու

# French: « subir, essuyer, enregistrer des pertes ». Variables: $actor, $theme.
# “the army suffered losses”
event-suffer = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կր{ part.actor-el } { NAME($theme, case: "object") }
    .infinitive = { $linked }{ part.setting }{ part.not }կրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կրելու

# French: « convoquer l’ambassadeur ». Variables: $actor, $target.
# “the ministry summoned the ambassador”
event-summon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }կանչվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կանչ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կանչել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }կանչելու

# French: « capituler ». Variables: $actor.
# “the forces surrendered”
event-surrender = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հանձնվ{ part.actor-el }
    .infinitive = { $linked }{ part.setting }{ part.not }հանձնվել
    .deed = { $linked }{ part.setting }{ part.not }հանձնվելու

# French: « accueillir, héberger ». Variables: $actor, $target.
# “the town took in the refugees”
event-take-in =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }ընդունվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ընդուն{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ընդունել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ընդունելու

# French: « déjouer, faire échouer ». Variables: $actor, $theme.
# “the army thwarted an infiltration”
event-thwart =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կանխվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կանխ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կանխել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կանխելու

# French: « mettre en garde contre ». Variables: $actor, $target, $theme.
# “Moscow warned Baku against a provocation”
event-warn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-warn-theme }{ part.target-k }զգուշացվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-warn-theme }{ part.actor-k }զգուշաց{ part.actor-nel } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-warn-theme }{ part.not }զգուշացնել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "dative") } { part.not }զգուշացնելու

# French: « se dégrader, se détériorer ». Variables: $theme.
# “the situation worsened”
event-worsen = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }վատթար{ part.theme-anal }

# French: « tirer des missiles, des obus (sur) ». Variables: $actor, $theme, $target, $has_target.
# “the army fired missiles”
event-fire-weapon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }արձակվ{ part.theme-el } { NAME($theme, case: "subject") }{ part.opt-target-genitive-on-last }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }արձակ{ part.actor-el } { NAME($theme, case: "object") }{ part.opt-target-genitive-on-last }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }արձակել { NAME($theme, case: "object") }{ part.opt-target-genitive-on-last }
    .deed = { $linked }{ part.setting }{ part.opt-target-genitive-on }{ NAME($theme, case: "object") } { part.not }արձակելու

# French: « effectuer un tir, ouvrir un tir ». Variables: $actor, $theme.
# “fire was opened”
event-conduct-fire =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject", definite: "no") } { part.it-aux-k }բացվ{ part.it-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object", definite: "no") } { part.actor-aux-k }բաց{ part.actor-el-bare }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object", definite: "no") } { part.not }բացել
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object", definite: "no") } { part.not }բացելու

# French: « ordonner ». Variables: $actor, $theme.
# “the president ordered a withdrawal”
event-order =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կարգադրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կարգադր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կարգադրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կարգադրելու

## Verbs with an infinitive

# In these messages $theme is no name but the event of the infinitive, as its own `.infinitive` says it.

# French: « s’engager à ». Variables: $actor, $theme.
# “the parties pledged to respect the ceasefire”
event-commit-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պարտավորվ{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }պարտավորվել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }պարտավորվելու

# French: « tenter de ». Variables: $actor, $theme.
# “the army attempted to cross the border”
event-try-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }փորձ{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }փորձել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }փորձելու

# French: « refuser de ». Variables: $actor, $theme.
# “the army refused to withdraw”
event-refuse-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հրաժարվ{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }հրաժարվել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }հրաժարվելու

# French: « accepter de ». Variables: $actor, $theme.
# “the parties consented to open the road”
event-agree-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }համաձայն{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }համաձայնել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }համաձայնելու

# French: « continuer de ». Variables: $actor, $theme.
# “the army continued to shell the town”
event-continue-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }շարունակ{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }շարունակել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }շարունակելու

# French: « décider de ». Variables: $actor, $theme.
# “the government decided to open the road”
event-decide-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }որոշ{ part.actor-el } { $theme }
    .infinitive = { $linked }{ part.setting }{ part.not }որոշել { $theme }
    .deed = { $linked }{ part.setting }{ $theme } { part.not }որոշելու

event-be-so = { part.opening }{ $when }{ $where }{ NAME($theme, case: "subject") } { $manner }{ $state } { part.theme-be }

event-remain-so = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ $state } { $tense ->
        [past] { part.theme-aux } մնացել
        [future]
            { $negated ->
                [yes] չի մնա
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կմնան
                       *[one] կմնա
                    }
            }
       *[present] { part.theme-aux } մնում
    }

event-calm-down = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }հանդարտվ{ part.theme-el }

event-become = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ $tense ->
        [past]
            { $negated ->
                [yes] { part.theme-aux } դարձել
               *[no] դարձել { part.theme-aux }
            }
        [future]
            { $negated ->
                [yes] չի դառնա
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կդառնան
                       *[one] կդառնա
                    }
            }
       *[present]
            { $negated ->
                [yes] { part.theme-aux } դառնում
               *[no] դառնում { part.theme-aux }
            }
    } { NAME($state, case: "nominative") }

event-kill-or-wound =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-genitive-result }{ part.target-k }սպանվ{ part.target-el } կամ վիրավորվ{ part.target-el-bare } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-genitive-result }{ part.actor-k }սպան{ part.actor-el } կամ վիրավոր{ part.actor-el-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ part.not }սպանել կամ վիրավորել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ NAME($target, case: "object") } { part.not }սպանելու կամ վիրավորելու

event-destabilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ապակայունացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ապակայունաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ապակայունացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ապակայունացնելու

event-stabilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կայունացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կայունաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կայունացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կայունացնելու

event-undermine =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }խաթարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խաթար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խաթարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }խաթարելու

event-enter = { part.opening }{ NAME($actor, case: "subject") } { part.setting }մուտք { part.actor-aux-k }գործ{ part.actor-el-bare } { NAME($place, case: "nominative") }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "nominative") } մուտք { part.not }գործել
    .deed = { $linked }{ part.setting }{ NAME($place, case: "nominative") } մուտք { part.not }գործելու

event-be-ready-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }պատրաստ { $tense ->
        [past]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չէին
                       *[one] չէր
                    }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] էին
                       *[one] էր
                    }
            }
        [future]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չեն լինի
                       *[one] չի լինի
                    }
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { $negated ->
                [yes]
                    { PLURAL_OF($actor) ->
                        [other] չեն
                       *[one] չէ
                    }
               *[no] { part.actor-aux }
            }
    } { $theme }

## Widening of the vocabulary: settle, create, replace …

event-settle =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կարգավորվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կարգավոր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կարգավորել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կարգավորելու

event-create =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ստեղծվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ստեղծ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ստեղծել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ստեղծելու

event-replace =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }փոխարինվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }փոխարին{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }փոխարինել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }փոխարինելու

event-appoint =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }նշանակվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նշանակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նշանակել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }նշանակելու

event-finance =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ֆինանսավորվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ֆինանսավոր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ֆինանսավորել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ֆինանսավորելու

event-arm =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }զինվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }զին{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }զինել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }զինելու

event-allow =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }թույլատրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }թույլատր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }թույլատրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }թույլատրելու

event-forbid =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }արգելվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }արգել{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }արգելել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }արգելելու

event-facilitate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հեշտացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հեշտաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հեշտացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հեշտացնելու

event-encourage =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }խրախուսվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խրախուս{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խրախուսել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }խրախուսելու

event-limit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }սահմանափակվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }սահմանափակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }սահմանափակել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }սահմանափակելու

event-reduce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կրճատվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կրճատ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կրճատել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կրճատելու

event-obtain =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ստացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ստ{ part.actor-anal } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ստանալ { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ստանալու

event-modify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }փոխվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }փոխ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }փոխել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }փոխելու

event-detect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հայտնաբերվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հայտնաբեր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հայտնաբերել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հայտնաբերելու

event-identify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }նույնականացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նույնականաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նույնականացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }նույնականացնելու

event-dismantle =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ապամոնտաժվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ապամոնտաժ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ապամոնտաժել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ապամոնտաժելու

event-dissolve =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }լուծարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }լուծար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }լուծարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }լուծարելու

event-disarm =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }զինաթափվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }զինաթափ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }զինաթափել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }զինաթափելու

event-justify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }արդարացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }արդարաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }արդարացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }արդարացնելու

event-torture =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }խոշտանգվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խոշտանգ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խոշտանգել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }խոշտանգելու

event-punish =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }պատժվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պատժ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }պատժել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }պատժելու

event-loot =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }թալանվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }թալան{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }թալանել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }թալանելու

event-desecrate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }պղծվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պղծ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }պղծել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }պղծելու

event-recruit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հավաքագրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հավաքագր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հավաքագրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հավաքագրելու

event-lay-mines-in =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ականապատվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ականապատ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ականապատել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ականապատելու

event-celebrate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }նշվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նշ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նշել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }նշելու

event-question =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հարցաքննվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հարցաքնն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հարցաքննել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հարցաքննելու

event-defeat =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }հաղթվ{ part.it-el } { NAME($theme, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հաղթ{ part.actor-el } { NAME($theme, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հաղթել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { part.not }հաղթելու

event-fight =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }պայքարվ{ part.it-el } { NAME($theme, case: "genitive") } դեմ
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պայքար{ part.actor-el } { NAME($theme, case: "genitive") } դեմ
    }
    .infinitive = { $linked }{ part.setting }{ part.not }պայքարել { NAME($theme, case: "genitive") } դեմ
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } դեմ { part.not }պայքարելու

event-isolate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }մեկուսացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }մեկուսաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }մեկուսացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }մեկուսացնելու

event-modernise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }արդիականացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }արդիականաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }արդիականացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }արդիականացնելու

event-seize =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }բռնագրավ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }բռնագրավ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }բռնագրավել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }բռնագրավելու

event-hide =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }թաքցվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }թաքց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }թաքցնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }թաքցնելու

event-prolong =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }երկարաձգվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }երկարաձգ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }երկարաձգել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }երկարաձգելու

event-widen =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ընդլայնվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ընդլայն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ընդլայնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ընդլայնելու

event-buy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }գնվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }գն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }գնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }գնելու

event-treat =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }բուժվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }բուժ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }բուժել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }բուժելու

event-hospitalise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հոսպիտալացվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հոսպիտալաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հոսպիտալացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հոսպիտալացնելու

event-rescue =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }փրկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }փրկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }փրկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }փրկելու

event-play-role =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }կատարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կատար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կատարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կատարելու

event-take-measures =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ձեռնարկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ձեռնարկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ձեռնարկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ձեռնարկելու

event-take-decision =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ընդունվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ընդուն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ընդունել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ընդունելու

event-contribute =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }նպաստվ{ part.it-el } { NAME($theme, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նպաստ{ part.actor-el } { NAME($theme, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նպաստել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { part.not }նպաստելու

event-cooperate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }համագործակցվ{ part.it-el } { NAME($theme, case: "genitive") } հետ
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }համագործակց{ part.actor-el } { NAME($theme, case: "genitive") } հետ
    }
    .infinitive = { $linked }{ part.setting }{ part.not }համագործակցել { NAME($theme, case: "genitive") } հետ
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } հետ { part.not }համագործակցելու

event-join =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }միացվ{ part.it-el } { NAME($theme, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }մի{ part.actor-anal } { NAME($theme, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }միանալ { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { part.not }միանալու

event-renounce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }հրաժարվ{ part.it-el } { NAME($theme, case: "ablative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հրաժարվ{ part.actor-el } { NAME($theme, case: "ablative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հրաժարվել { NAME($theme, case: "ablative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { part.not }հրաժարվելու

event-benefit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }օգտվ{ part.it-el } { NAME($theme, case: "ablative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }օգտվ{ part.actor-el } { NAME($theme, case: "ablative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }օգտվել { NAME($theme, case: "ablative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { part.not }օգտվելու

event-resist =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }դիմադրվ{ part.it-el } { NAME($theme, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }դիմադր{ part.actor-el } { NAME($theme, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }դիմադրել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { part.not }դիմադրելու

event-investigate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հետաքննվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հետաքնն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հետաքննել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հետաքննելու

event-pardon =
    { $voice ->
        [passive] { part.opening }{ part.setting }ներում { part.it-aux-k }շնորհվ{ part.it-el-bare } { NAME($theme, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }ներում { part.actor-aux-k }շնորհ{ part.actor-el-bare } { NAME($theme, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }ներում { part.not }շնորհել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } ներում { part.not }շնորհելու

event-privilege =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }նախընտրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նախընտր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նախընտրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }նախընտրելու

event-lead-body =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }ղեկավարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ղեկավար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ղեկավարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ղեկավարելու

event-set-conditions =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }առաջադրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }առաջադր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }առաջադրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }առաջադրելու

event-claim-responsibility =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }ստանձնվ{ part.it-el } { NAME($theme, case: "genitive") } պատասխանատվությունը
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ստանձն{ part.actor-el } { NAME($theme, case: "genitive") } պատասխանատվությունը
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ստանձնել { NAME($theme, case: "genitive") } պատասխանատվությունը
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } պատասխանատվությունը { part.not }ստանձնելու

event-boycott =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }բոյկոտվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }բոյկոտ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }բոյկոտել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }բոյկոտելու

event-perturb =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }խաթարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խաթար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խաթարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }խաթարելու

event-collapse = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }փլուզվ{ part.theme-el }

event-decrease = { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }նվազ{ part.theme-el }
