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
            [yes] { NAME($theme, case: "nominative") } münasibətilə{ " " }
           *[no] { "" }
        }
    .opt-charge-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "nominative") } üzrə{ " " }
           *[no] { "" }
        }
    .opt-blame-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "nominative") } üçün{ " " }
           *[no] { "" }
        }
    .opt-warn-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "nominative") } barədə{ " " }
           *[no] { "" }
        }
    .opt-respond-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-agree-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "nominative") } barədə{ " " }
           *[no] { "" }
        }
    .opt-agree-with =
        { $has_with ->
            [yes] { NAME($with, case: "instrumental") }{ " " }
           *[no] { "" }
        }
    .opt-sentence-theme =
        { $has_theme ->
            [yes] { NAME($theme, case: "dative") }{ " " }
           *[no] { "" }
        }

# French: « s’élever à » (le bilan). Variables: $theme, $amount.
# “the toll stands at 120 dead”
event-amount = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($amount, case: "nominative") } təşkil { part.verb-et }

# French: « être, rester calme ; se calmer ». Variables: $theme.
# “the situation is calm”
event-be-calm = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] sakit deyildi
               *[no] sakit idi
            }
        [future]
            { $negated ->
                [yes] sakit olmayacaq
               *[no] sakit olacaq
            }
       *[present]
            { $negated ->
                [yes] sakit deyil
               *[no] sakitdır
            }
    }

# French: « rester fermé, bloqué ». Variables: $theme.
# “the road is closed”
event-be-closed = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] bağlı deyildi
               *[no] bağlı idi
            }
        [future]
            { $negated ->
                [yes] bağlı olmayacaq
               *[no] bağlı olacaq
            }
       *[present]
            { $negated ->
                [yes] bağlı deyil
               *[no] bağlıdır
            }
    }

# French: « être au point mort, dans l’impasse ». Variables: $theme.
# “the talks are deadlocked”
event-be-deadlocked = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] dalanda deyildi
               *[no] dalanda idi
            }
        [future]
            { $negated ->
                [yes] dalanda olmayacaq
               *[no] dalanda olacaq
            }
       *[present]
            { $negated ->
                [yes] dalanda deyil
               *[no] dalandadır
            }
    }

# French: « retentir, être entendu ». Variables: $theme.
# “explosions were heard”
event-be-heard = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } eşidil{ part.verb-front }

# French: « être prêt à ». Variables: $actor, $theme.
# “Yerevan is ready for talks”
event-be-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $tense ->
        [past]
            { $negated ->
                [yes] hazır deyildi
               *[no] hazır idi
            }
        [future]
            { $negated ->
                [yes] hazır olmayacaq
               *[no] hazır olacaq
            }
       *[present]
            { $negated ->
                [yes] hazır deyil
               *[no] hazırdır
            }
    }

# French: « être, rester tendu ». Variables: $theme.
# “the situation is tense”
event-be-tense = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] gərgin deyildi
               *[no] gərgin idi
            }
        [future]
            { $negated ->
                [yes] gərgin olmayacaq
               *[no] gərgin olacaq
            }
       *[present]
            { $negated ->
                [yes] gərgin deyil
               *[no] gərgindir
            }
    }

# French: « imputer à, tenir pour responsable, rejeter la responsabilité sur ». Variables: $actor, $target, $theme.
# “Azerbaijan blamed Armenia for the escalation”
event-blame =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "subject") } məsuliyyət daşımaqda günahlandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } məsuliyyət daşımaqda günahlandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } məsuliyyət daşımaqda günahlandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } məsuliyyət daşımaqda günahlandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } məsuliyyət daşımaqda günahlandır{ part.loc-back }

# French: « construire, bâtir ». Variables: $actor, $theme.
# “Azerbaijan built a road”
event-build =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } tikil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } tik{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } tik{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } tik{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } tik{ part.loc-front }

# French: « incendier, brûler ». Variables: $actor, $target.
# “the houses were burned”
event-burn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } yandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } yandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } yandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } yandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } yandır{ part.loc-back }

# French: « inhumer, enterrer ». Variables: $actor, $target.
# “the soldier was buried”
event-bury =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } dəfn edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } dəfn { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } dəfn et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } dəfn et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } dəfn et{ part.loc-front }

# French: « annuler ». Variables: $actor, $theme.
# “the visit was cancelled”
event-cancel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } ləğv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } ləğv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.loc-front }

# French: « procéder à, réaliser ». Variables: $actor, $theme.
# “the sides carried out an exchange of prisoners”
event-carry-out =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } həyata keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } həyata keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } həyata keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } həyata keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } həyata keçir{ part.loc-front }

# French: « inculper, mettre en examen ». Variables: $actor, $target, $theme.
# “the prosecutors charged two persons”
event-charge =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "subject") } ittiham edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } ittiham { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } ittiham et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } ittiham et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } ittiham et{ part.loc-front }

# French: « être la cible de, essuyer des tirs ». Variables: $target, $theme.
# “the town came under artillery fire”
event-come-under = { part.opening }{ NAME($target, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.verb-back }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.loc-back }

# French: « commettre, perpétrer ». Variables: $actor, $theme.
# “the other side committed a crime”
event-commit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } törədil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } törət{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } törət{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } törət{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } törət{ part.loc-front }

# French: « achever, terminer, finaliser ». Variables: $actor, $theme.
# “the sides completed the delimitation”
event-complete =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } başa çatdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } başa çatdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } başa çatdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } başa çatdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } başa çatdır{ part.loc-back }

# French: « porter sur, concerner ». Variables: $theme, $about.
# “the discussions concerned the border”
event-concern = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($about, case: "dative") } həsr olun{ part.verb-back-round }

# French: « féliciter pour ». Variables: $actor, $target, $theme.
# “the president congratulated Azerbaijan on the victory”
event-congratulate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "subject") } təbrik edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } təbrik { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } təbrik et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } təbrik et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } təbrik et{ part.loc-front }

# French: « se dire prêt à ». Variables: $actor, $theme.
# “Yerevan declared its readiness for talks”
event-declare-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } hazır olduğunu bildir{ part.actor-front }

# French: « déminer ». Variables: $actor, $theme.
# “the army cleared the road of mines”
event-demine =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } minalardan təmizlən{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } minalardan təmizlə{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } minalardan təmizlə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } minalardan təmizlə{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } minalardan təmizlə{ part.loc-front }

# French: « placer en détention, incarcérer, retenir ». Variables: $actor, $target.
# “the authorities detained two persons”
event-detain =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } həbsdə saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } həbsdə saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } həbsdə saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } həbsdə saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } həbsdə saxla{ part.loc-back }

# French: « succomber à ses blessures ». Variables: $target.
# “one civilian died of wounds”
event-die-of-wounds = { part.opening }{ part.setting }{ NAME($target, case: "subject") } aldığı xəsarətlərdən öl{ part.verb-front-round }

# French: « limoger, démettre, destituer ». Variables: $actor, $target.
# “the president dismissed the minister”
event-dismiss =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } vəzifədən azad edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } vəzifədən azad { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } vəzifədən azad et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } vəzifədən azad et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } vəzifədən azad et{ part.loc-front }

# French: « disperser les manifestants ». Variables: $actor, $target.
# “the police dispersed the demonstrators”
event-disperse =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } dağılmağa məcbur edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } dağılmağa məcbur { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } dağılmağa məcbur et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } dağılmağa məcbur et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } dağılmağa məcbur et{ part.loc-front }

# French: « escorter, accompagner ». Variables: $actor, $target.
# “the peacekeepers escorted the convoy”
event-escort =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } müşayiət edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } müşayiət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } müşayiət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } müşayiət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } müşayiət et{ part.loc-front }

# French: « exécuter des personnes ». Variables: $actor, $target.
# “two prisoners were executed”
event-execute =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } edam edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } edam { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } edam et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } edam et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } edam et{ part.loc-front }

# French: « expulser, chasser de ». Variables: $actor, $target, $place.
# “the authorities expelled two diplomats”
event-expel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "subject") } qovul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } qov{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } qov{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } qov{ part.inf-back }
    .deed = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } qov{ part.loc-back }

# French: « exprimer son inquiétude, sa solidarité ». Variables: $actor, $theme.
# “the Council expressed concern”
event-express =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } ifadə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } ifadə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } ifadə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } ifadə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } ifadə et{ part.loc-front }

# French: « échouer, se solder par un échec ». Variables: $theme.
# “the talks failed”
event-fail = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } uğursuzluqla nəticələn{ part.verb-front }

# French: « tomber » (une ville). Variables: $theme.
# “the town fell”
event-fall = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } süqut { part.verb-et }

# French: « tomber sur, s’abattre sur » (des obus). Variables: $theme, $target.
# “shells fell on the town”
event-fall-on = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($target, case: "genitive") } üzərinə düş{ part.verb-front-round }

# French: « retrouver, découvrir ». Variables: $actor, $target.
# “two bodies were found”
event-find =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } aşkar edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } aşkar { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } aşkar et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } aşkar et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } aşkar et{ part.loc-front }

# French: « survoler ». Variables: $actor, $target.
# “aircraft flew over the town”
event-fly-over = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "genitive") } üzərində uçuş yerinə yetir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində uçuş yerinə yetir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində uçuş yerinə yetir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində uçuş yerinə yetir{ part.loc-front }

# French: « présenter ses condoléances à ». Variables: $actor, $target.
# “the president offered condolences to the families”
event-give-condolences = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } başsağlığı ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } başsağlığı ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } başsağlığı ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } başsağlığı ver{ part.loc-front }

# French: « tenir, organiser une réunion ». Variables: $actor, $theme.
# “the Security Council held a meeting”
event-hold =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } keçir{ part.loc-front }

# French: « augmenter, s’alourdir ». Variables: $theme.
# “the prices increased”
event-increase = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } art{ part.verb-back }

# French: « s’infiltrer dans ». Variables: $actor, $place.
# “a sabotage group infiltrated the territory”
event-infiltrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "dative") } sız{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "dative") } sız{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($place, case: "dative") } sız{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($place, case: "dative") } sız{ part.loc-back }

# French: « infliger, causer des pertes, des dégâts à ». Variables: $actor, $theme, $target.
# “the army inflicted losses on the other side”
event-inflict =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "subject") } yetiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } yetir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } yetir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } yetir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } yetir{ part.loc-front }

# French: « manquer de, être à court de ». Variables: $actor, $theme.
# “the residents are lacking food”
event-lack = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } ehtiyac duy{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } ehtiyac duy{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } ehtiyac duy{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } ehtiyac duy{ part.loc-back }

# French: « déposer les armes, rendre les armes ». Variables: $actor.
# “the forces laid down their arms”
event-lay-down-arms = { part.opening }{ NAME($actor, case: "subject") } { part.setting }silahı yerə qoy{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }silahı yerə qoy{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }silahı yerə qoy{ part.inf-back }
    .deed = { $linked }{ part.setting }silahı yerə qoy{ part.loc-back }

# French: « aboutir à, mener à, déboucher sur ». Variables: $theme, $result.
# “the talks led to an agreement”
event-lead-to = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($result, case: "instrumental") } nəticələn{ part.verb-front }

# French: « perdre le contrôle de ». Variables: $actor, $target.
# “the army lost control of the town”
event-lose-control = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "genitive") } üzərində nəzarəti itir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində nəzarəti itir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində nəzarəti itir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində nəzarəti itir{ part.loc-front }

# French: « surveiller, superviser, vérifier ». Variables: $actor, $theme.
# “observers monitored the ceasefire”
event-monitor =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } nəzarət edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } nəzarət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } nəzarət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } nəzarət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } nəzarət et{ part.loc-front }

# French: « normaliser les relations ». Variables: $actor, $theme.
# “the two countries normalised relations”
event-normalise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } normallaşdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } normallaşdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } normallaşdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } normallaşdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } normallaşdır{ part.loc-back }

# French: « s’opposer à ». Variables: $actor, $theme.
# “Tehran opposes any change”
event-object-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } qarşı çıx{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı çıx{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı çıx{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı çıx{ part.loc-back }

# French: « ouvrir le feu ». Variables: $actor.
# “the border guards opened fire”
event-open-fire = { part.opening }{ NAME($actor, case: "subject") } { part.setting }atəş aç{ part.actor-back }
    .infinitive = { $linked }{ part.setting }atəş aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }atəş aç{ part.inf-back }
    .deed = { $linked }{ part.setting }atəş aç{ part.loc-back }

# French: « reporter, ajourner ». Variables: $actor, $theme.
# “the meeting was postponed”
event-postpone =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } təxirə salın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } təxirə sal{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } təxirə sal{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } təxirə sal{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } təxirə sal{ part.loc-back }

# French: « éviter, prévenir, empêcher ». Variables: $actor, $theme.
# “the observers prevented clashes”
event-prevent =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "genitive") } qarşısı alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.loc-back }

# French: « publier, diffuser ». Variables: $actor, $theme.
# “the ministry published a statement”
event-publish =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } yayıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } yay{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } yay{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } yay{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } yay{ part.loc-back }

# French: « parvenir à un accord ». Variables: $actor, $theme, $with.
# “the sides reached an agreement on the borders”
event-reach-agreement = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }razılığa gəl{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }razılığa gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }razılığa gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }razılığa gəl{ part.loc-front }

# French: « rappeler son ambassadeur ». Variables: $actor, $target.
# “the country recalled its ambassador”
event-recall =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } geri çağırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } geri çağır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } geri çağır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } geri çağır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } geri çağır{ part.loc-back }

# French: « saisir la justice, le Conseil de sécurité ». Variables: $actor, $target.
# “the government appealed to the court”
event-refer-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } müraciət { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } müraciət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } müraciət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } müraciət et{ part.loc-front }

# French: « renforcer, accroître ». Variables: $actor, $theme.
# “the army strengthened its positions”
event-reinforce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } gücləndiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } gücləndir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.loc-front }

# French: « rapatrier ». Variables: $actor, $target.
# “the prisoners were repatriated”
event-repatriate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } vətənə qaytarıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } vətənə qaytar{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } vətənə qaytar{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } vətənə qaytar{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } vətənə qaytar{ part.loc-back }

# French: « riposter, répliquer, répondre à ». Variables: $actor, $theme.
# “the army responded to the fire”
event-respond = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-respond-theme }cavab ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ more.opt-respond-theme }cavab ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-respond-theme }cavab ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-respond-theme }cavab ver{ part.loc-front }

# French: « rétablir, réparer ». Variables: $actor, $theme.
# “the gas supply was restored”
event-restore =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } bərpa edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } bərpa { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } bərpa et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } bərpa et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } bərpa et{ part.loc-front }

# French: « condamner à une peine ». Variables: $actor, $target, $theme.
# “the court sentenced the officer to prison”
event-sentence =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "subject") } məhkum edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } məhkum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } məhkum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } məhkum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } məhkum et{ part.loc-front }

# French: « subir, essuyer, enregistrer des pertes ». Variables: $actor, $theme.
# “the army suffered losses”
event-suffer = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } məruz qal{ part.loc-back }

# French: « convoquer l’ambassadeur ». Variables: $actor, $target.
# “the ministry summoned the ambassador”
event-summon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } çağırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } çağır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } çağır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } çağır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } çağır{ part.loc-back }

# French: « capituler ». Variables: $actor.
# “the forces surrendered”
event-surrender = { part.opening }{ NAME($actor, case: "subject") } { part.setting }təslim ol{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }təslim ol{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }təslim ol{ part.inf-back }
    .deed = { $linked }{ part.setting }təslim ol{ part.loc-back }

# French: « accueillir, héberger ». Variables: $actor, $target.
# “the town took in the refugees”
event-take-in =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } qəbul edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } qəbul { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } qəbul et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } qəbul et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } qəbul et{ part.loc-front }

# French: « déjouer, faire échouer ». Variables: $actor, $theme.
# “the army thwarted an infiltration”
event-thwart =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "genitive") } qarşısı alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.loc-back }

# French: « mettre en garde contre ». Variables: $actor, $target, $theme.
# “Moscow warned Baku against a provocation”
event-warn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "subject") } xəbərdar edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } xəbərdar { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } xəbərdar et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } xəbərdar et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } xəbərdar et{ part.loc-front }

# French: « se dégrader, se détériorer ». Variables: $theme.
# “the situation worsened”
event-worsen = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } pisləş{ part.verb-front }

# French: « tirer des missiles, des obus (sur) ». Variables: $actor, $theme.
# “the army fired missiles”
event-fire-weapon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } atıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } at{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } at{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } at{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } at{ part.loc-back }

# French: « effectuer un tir, ouvrir un tir ». Variables: $actor, $theme.
# “fire was opened”
event-conduct-fire =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "nominative") } aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } aç{ part.loc-back }

# French: « ordonner ». Variables: $actor, $theme.
# “the president ordered a withdrawal”
event-order =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "nominative") } haqqında əmr veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "nominative") } haqqında əmr ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında əmr ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında əmr ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında əmr ver{ part.loc-front }

## Verbs with an infinitive

# In these messages $theme is no name but the event of the infinitive, as its own `.infinitive` says it.

# French: « s’engager à ». Variables: $actor, $theme.
# “the parties pledged to respect the ceasefire”
event-commit-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } söz ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ $theme } söz ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme } söz ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $theme } söz ver{ part.loc-front }

# French: « tenter de ». Variables: $actor, $theme.
# “the army attempted to cross the border”
event-try-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } cəhd { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ $theme } cəhd et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme } cəhd et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $theme } cəhd et{ part.loc-front }

# French: « refuser de ». Variables: $actor, $theme.
# “the army refused to withdraw”
event-refuse-to =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } { $negated ->
        [yes] razılıq ver{ $tense ->
            [past] ib
            [future] əcək
           *[present] ir
        }{ part.actor-ler }
       *[no] razılıq ver{ $tense ->
            [past] məyib
            [future] məyəcək
           *[present] mir
        }{ part.actor-ler }
    }

# French: « accepter de ». Variables: $actor, $theme.
# “the parties consented to open the road”
event-agree-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } razılaş{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ $theme } razılaş{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme } razılaş{ part.inf-back }
    .deed = { $linked }{ part.setting }{ $theme } razılaş{ part.loc-back }

# French: « continuer de ». Variables: $actor, $theme.
# “the army continued to shell the town”
event-continue-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } davam { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ $theme } davam et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme } davam et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $theme } davam et{ part.loc-front }

# French: « décider de ». Variables: $actor, $theme.
# “the government decided to open the road”
event-decide-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } qərar ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ $theme } qərar ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme } qərar ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $theme } qərar ver{ part.loc-front }
