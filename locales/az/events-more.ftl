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
event-amount = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($amount, case: "nominative") } { $manner }təşkil { part.verb-et }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { NAME($amount, case: "nominative") } { $manner }təşkil et{ part.after-front }

# French: « être, rester calme ; se calmer ». Variables: $theme.
# “the situation is calm”
# French: « rester fermé, bloqué ». Variables: $theme.
# “the road is closed”
event-be-closed = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $tense ->
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
event-be-deadlocked = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $tense ->
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
event-be-heard = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }eşidil{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }eşidil{ part.after-front }

# French: « être prêt à ». Variables: $actor, $theme.
# “Yerevan is ready for talks”
event-be-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }{ $tense ->
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
# French: « imputer à, tenir pour responsable, rejeter la responsabilité sur ». Variables: $actor, $target, $theme.
# “Azerbaijan blamed Armenia for the escalation”
event-blame =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "subject") } { $manner }məsuliyyət daşımaqda günahlandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } { $manner }məsuliyyət daşımaqda günahlandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } { $manner }məsuliyyət daşımaqda günahlandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } { $manner }məsuliyyət daşımaqda günahlandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } { $manner }məsuliyyət daşımaqda günahlandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-blame-theme }{ NAME($target, case: "genitive") } { $manner }məsuliyyət daşımaqda günahlandırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-blame-theme }{ NAME($target, case: "object") } { $manner }məsuliyyət daşımaqda günahlandır{ part.after-back }
        }

# French: « construire, bâtir ». Variables: $actor, $theme.
# “Azerbaijan built a road”
event-build =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }tikil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }tik{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tik{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tik{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tik{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }tikil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }tik{ part.after-front }
        }

# French: « incendier, brûler ». Variables: $actor, $target.
# “the houses were burned”
event-burn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }yandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }yandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }yandırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }yandır{ part.after-back }
        }

# French: « inhumer, enterrer ». Variables: $actor, $target.
# “the soldier was buried”
event-bury =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }dəfn edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }dəfn { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəfn et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəfn et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəfn et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }dəfn edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }dəfn et{ part.after-front }
        }

# French: « annuler ». Variables: $actor, $theme.
# “the visit was cancelled”
event-cancel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }ləğv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }ləğv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }ləğv edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.after-front }
        }

# French: « procéder à, réaliser ». Variables: $actor, $theme.
# “the sides carried out an exchange of prisoners”
event-carry-out =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }həyata keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }həyata keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həyata keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həyata keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həyata keçir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }həyata keçiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }həyata keçir{ part.after-front }
        }

# French: « inculper, mettre en examen ». Variables: $actor, $target, $theme.
# “the prosecutors charged two persons”
event-charge =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "subject") } { $manner }ittiham edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } { $manner }ittiham { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } { $manner }ittiham et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } { $manner }ittiham et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } { $manner }ittiham et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-charge-theme }{ NAME($target, case: "genitive") } { $manner }ittiham edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-charge-theme }{ NAME($target, case: "object") } { $manner }ittiham et{ part.after-front }
        }

# French: « être la cible de, essuyer des tirs ». Variables: $target, $theme.
# “the town came under artillery fire”
event-come-under = { part.opening }{ NAME($target, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }məruz qal{ part.verb-back }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }məruz qal{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }məruz qal{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }məruz qal{ part.loc-back }
    .after = { NAME($target, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }məruz qal{ part.after-back }

# French: « commettre, perpétrer ». Variables: $actor, $theme.
# “the other side committed a crime”
event-commit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }törədil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }törət{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }törət{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }törət{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }törət{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }törədil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }törət{ part.after-front }
        }

# French: « achever, terminer, finaliser ». Variables: $actor, $theme.
# “the sides completed the delimitation”
event-complete =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }başa çatdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }başa çatdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }başa çatdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }başa çatdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }başa çatdır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }başa çatdırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }başa çatdır{ part.after-back }
        }

# French: « porter sur, concerner ». Variables: $theme, $about.
# “the discussions concerned the border”
event-concern = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($about, case: "dative") } { $manner }həsr olun{ part.verb-back-round }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { NAME($about, case: "dative") } { $manner }həsr olun{ part.after-back }

# French: « féliciter pour ». Variables: $actor, $target, $theme.
# “the president congratulated Azerbaijan on the victory”
event-congratulate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "subject") } { $manner }təbrik edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } { $manner }təbrik { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } { $manner }təbrik et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } { $manner }təbrik et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } { $manner }təbrik et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-on-theme }{ NAME($target, case: "genitive") } { $manner }təbrik edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-on-theme }{ NAME($target, case: "object") } { $manner }təbrik et{ part.after-front }
        }

# French: « se dire prêt à ». Variables: $actor, $theme.
# “Yerevan declared its readiness for talks”
event-declare-ready = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }hazır olduğunu bildir{ part.actor-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }hazır olduğunu bildir{ part.after-front }

# French: « déminer ». Variables: $actor, $theme.
# “the army cleared the road of mines”
event-demine =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }minalardan təmizlən{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }minalardan təmizlə{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minalardan təmizlə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minalardan təmizlə{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minalardan təmizlə{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }minalardan təmizlən{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }minalardan təmizlə{ part.after-front }
        }

# French: « placer en détention, incarcérer, retenir ». Variables: $actor, $target.
# “the authorities detained two persons”
event-detain =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }həbsdə saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }həbsdə saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }həbsdə saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }həbsdə saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }həbsdə saxla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }həbsdə saxlanıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }həbsdə saxla{ part.after-back }
        }

# French: « succomber à ses blessures ». Variables: $target.
# “one civilian died of wounds”
event-die-of-wounds = { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }aldığı xəsarətlərdən öl{ part.verb-front-round }
    .after = { part.setting }{ NAME($target, case: "genitive") } { $manner }aldığı xəsarətlərdən öl{ part.after-front }

# French: « limoger, démettre, destituer ». Variables: $actor, $target.
# “the president dismissed the minister”
event-dismiss =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }vəzifədən azad edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }vəzifədən azad { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vəzifədən azad et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vəzifədən azad et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vəzifədən azad et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }vəzifədən azad edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }vəzifədən azad et{ part.after-front }
        }

# French: « disperser les manifestants ». Variables: $actor, $target.
# “the police dispersed the demonstrators”
event-disperse =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }dağılmağa məcbur edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }dağılmağa məcbur { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dağılmağa məcbur et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dağılmağa məcbur et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dağılmağa məcbur et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }dağılmağa məcbur edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }dağılmağa məcbur et{ part.after-front }
        }

# French: « escorter, accompagner ». Variables: $actor, $target.
# “the peacekeepers escorted the convoy”
event-escort =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }müşayiət edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }müşayiət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }müşayiət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }müşayiət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }müşayiət et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }müşayiət edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }müşayiət et{ part.after-front }
        }

# French: « exécuter des personnes ». Variables: $actor, $target.
# “two prisoners were executed”
event-execute =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }edam edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }edam { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }edam et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }edam et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }edam et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }edam edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }edam et{ part.after-front }
        }

# French: « expulser, chasser de ». Variables: $actor, $target, $place.
# “the authorities expelled two diplomats”
event-expel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "subject") } { $manner }qovul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { $manner }qov{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { $manner }qov{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { $manner }qov{ part.inf-back }
    .deed = { $linked }{ part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { $manner }qov{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-from-place }{ NAME($target, case: "genitive") } { $manner }qovul{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-from-place }{ NAME($target, case: "object") } { $manner }qov{ part.after-back }
        }

# French: « exprimer son inquiétude, sa solidarité ». Variables: $actor, $theme.
# “the Council expressed concern”
event-express =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }ifadə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }ifadə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ifadə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ifadə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ifadə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }ifadə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }ifadə et{ part.after-front }
        }

# French: « échouer, se solder par un échec ». Variables: $theme.
# “the talks failed”
event-fail = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }uğursuzluqla nəticələn{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }uğursuzluqla nəticələn{ part.after-front }

# French: « tomber » (une ville). Variables: $theme.
# “the town fell”
event-fall = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }süqut { part.verb-et }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }süqut et{ part.after-front }

# French: « tomber sur, s’abattre sur » (des obus). Variables: $theme, $target.
# “shells fell on the town”
event-fall-on = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($target, case: "genitive") } üzərinə { $manner }düş{ part.verb-front-round }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { NAME($target, case: "genitive") } üzərinə { $manner }düş{ part.after-front }

# French: « retrouver, découvrir ». Variables: $actor, $target.
# “two bodies were found”
event-find =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }aşkar edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }aşkar { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aşkar et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aşkar et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aşkar et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }aşkar edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }aşkar et{ part.after-front }
        }

# French: « survoler ». Variables: $actor, $target.
# “aircraft flew over the town”
event-fly-over = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }uçuş yerinə yetir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }uçuş yerinə yetir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }uçuş yerinə yetir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }uçuş yerinə yetir{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }uçuş yerinə yetir{ part.after-front }

# French: « présenter ses condoléances à ». Variables: $actor, $target.
# “the president offered condolences to the families”
event-give-condolences = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } { $manner }başsağlığı ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }başsağlığı ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }başsağlığı ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }başsağlığı ver{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "dative") } { $manner }başsağlığı ver{ part.after-front }

# French: « tenir, organiser une réunion ». Variables: $actor, $theme.
# “the Security Council held a meeting”
event-hold =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }keçir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }keçiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }keçir{ part.after-front }
        }

# French: « augmenter, s’alourdir ». Variables: $theme.
# “the prices increased”
event-increase = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }art{ part.verb-back }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }art{ part.after-back }

# French: « s’infiltrer dans ». Variables: $actor, $place.
# “a sabotage group infiltrated the territory”
event-infiltrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "dative") } { $manner }sız{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }sız{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }sız{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }sız{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($place, case: "dative") } { $manner }sız{ part.after-back }

# French: « infliger, causer des pertes, des dégâts à ». Variables: $actor, $theme, $target.
# “the army inflicted losses on the other side”
event-inflict =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "subject") } { $manner }yetiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }yetir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }yetir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }yetir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }yetir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-to-target }{ NAME($theme, case: "genitive") } { $manner }yetiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }yetir{ part.after-front }
        }

# French: « manquer de, être à court de ». Variables: $actor, $theme.
# “the residents are lacking food”
event-lack = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }ehtiyac duy{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }ehtiyac duy{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }ehtiyac duy{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }ehtiyac duy{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }ehtiyac duy{ part.after-back }

# French: « déposer les armes, rendre les armes ». Variables: $actor.
# “the forces laid down their arms”
event-lay-down-arms = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }silahı yerə qoy{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }{ $manner }silahı yerə qoy{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }silahı yerə qoy{ part.inf-back }
    .deed = { $linked }{ part.setting }{ $manner }silahı yerə qoy{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }silahı yerə qoy{ part.after-back }

# French: « aboutir à, mener à, déboucher sur ». Variables: $theme, $result.
# “the talks led to an agreement”
event-lead-to = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { NAME($result, case: "instrumental") } { $manner }nəticələn{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { NAME($result, case: "instrumental") } { $manner }nəticələn{ part.after-front }

# French: « perdre le contrôle de ». Variables: $actor, $target.
# “the army lost control of the town”
event-lose-control = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }nəzarəti itir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }nəzarəti itir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }nəzarəti itir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }nəzarəti itir{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "genitive") } üzərində { $manner }nəzarəti itir{ part.after-front }

# French: « surveiller, superviser, vérifier ». Variables: $actor, $theme.
# “observers monitored the ceasefire”
event-monitor =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }nəzarət et{ part.after-front }
        }

# French: « normaliser les relations ». Variables: $actor, $theme.
# “the two countries normalised relations”
event-normalise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }normallaşdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }normallaşdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }normallaşdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }normallaşdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }normallaşdır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }normallaşdırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }normallaşdır{ part.after-back }
        }

# French: « s’opposer à ». Variables: $actor, $theme.
# “Tehran opposes any change”
event-object-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }çıx{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }çıx{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }çıx{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }çıx{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }çıx{ part.after-back }

# French: « ouvrir le feu ». Variables: $actor.
# “the border guards opened fire”
event-open-fire = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }atəş aç{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ $manner }atəş aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }atəş aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ $manner }atəş aç{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }atəş aç{ part.after-back }

# French: « reporter, ajourner ». Variables: $actor, $theme.
# “the meeting was postponed”
event-postpone =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təxirə salın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təxirə sal{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təxirə sal{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təxirə sal{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təxirə sal{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təxirə salın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təxirə sal{ part.after-back }
        }

# French: « éviter, prévenir, empêcher ». Variables: $actor, $theme.
# “the observers prevented clashes”
event-prevent =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısı alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısı alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.after-back }
        }

# French: « publier, diffuser ». Variables: $actor, $theme.
# “the ministry published a statement”
event-publish =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }yayıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }yay{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yay{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yay{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yay{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }yayıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }yay{ part.after-back }
        }

# French: « parvenir à un accord ». Variables: $actor, $theme, $with.
# “the sides reached an agreement on the borders”
event-reach-agreement = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ $manner }razılığa gəl{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ $manner }razılığa gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ $manner }razılığa gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ $manner }razılığa gəl{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ more.opt-agree-with }{ more.opt-agree-theme }{ $manner }razılığa gəl{ part.after-front }

# French: « rappeler son ambassadeur ». Variables: $actor, $target.
# “the country recalled its ambassador”
event-recall =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }geri çağırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }geri çağır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri çağır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri çağır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri çağır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }geri çağırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }geri çağır{ part.after-back }
        }

# French: « saisir la justice, le Conseil de sécurité ». Variables: $actor, $target.
# “the government appealed to the court”
event-refer-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } { $manner }müraciət { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }müraciət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }müraciət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }müraciət et{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "dative") } { $manner }müraciət et{ part.after-front }

# French: « renforcer, accroître ». Variables: $actor, $theme.
# “the army strengthened its positions”
event-reinforce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }gücləndiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }gücləndiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.after-front }
        }

# French: « rapatrier ». Variables: $actor, $target.
# “the prisoners were repatriated”
event-repatriate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }vətənə qaytarıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }vətənə qaytar{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vətənə qaytar{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vətənə qaytar{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vətənə qaytar{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }vətənə qaytarıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }vətənə qaytar{ part.after-back }
        }

# French: « riposter, répliquer, répondre à ». Variables: $actor, $theme.
# “the army responded to the fire”
event-respond = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-respond-theme }{ $manner }cavab ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ more.opt-respond-theme }{ $manner }cavab ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-respond-theme }{ $manner }cavab ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-respond-theme }{ $manner }cavab ver{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ more.opt-respond-theme }{ $manner }cavab ver{ part.after-front }

# French: « rétablir, réparer ». Variables: $actor, $theme.
# “the gas supply was restored”
event-restore =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }bərpa edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }bərpa { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }bərpa edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.after-front }
        }

# French: « condamner à une peine ». Variables: $actor, $target, $theme.
# “the court sentenced the officer to prison”
event-sentence =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "subject") } { $manner }məhkum edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { $manner }məhkum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { $manner }məhkum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { $manner }məhkum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { $manner }məhkum et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "genitive") } { $manner }məhkum edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-sentence-theme }{ NAME($target, case: "object") } { $manner }məhkum et{ part.after-front }
        }

# French: « subir, essuyer, enregistrer des pertes ». Variables: $actor, $theme.
# “the army suffered losses”
event-suffer = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme_head ->
            [casualties] { NAME($theme, case: "nominative") } { $manner }ver{ part.actor-front }
            [loss] { NAME($theme, case: "nominative") } { $manner }ver{ part.actor-front }
            [military-losses] { NAME($theme, case: "nominative") } { $manner }ver{ part.actor-front }
            [material-losses] { NAME($theme, case: "dative") } { $manner }uğra{ part.actor-back-vowel }
           *[other] { NAME($theme, case: "dative") } { $manner }məruz qal{ part.actor-back }
        }
    .infinitive = { $linked }{ part.setting }{ $theme_head ->
            [casualties] { NAME($theme, case: "nominative") } { $manner }ver{ part.dat-front }
            [loss] { NAME($theme, case: "nominative") } { $manner }ver{ part.dat-front }
            [military-losses] { NAME($theme, case: "nominative") } { $manner }ver{ part.dat-front }
            [material-losses] { NAME($theme, case: "dative") } { $manner }uğra{ part.dat-back }
           *[other] { NAME($theme, case: "dative") } { $manner }məruz qal{ part.dat-back }
        }
    .infinitive-nominative = { $linked }{ part.setting }{ $theme_head ->
            [casualties] { NAME($theme, case: "nominative") } { $manner }ver{ part.inf-front }
            [loss] { NAME($theme, case: "nominative") } { $manner }ver{ part.inf-front }
            [military-losses] { NAME($theme, case: "nominative") } { $manner }ver{ part.inf-front }
            [material-losses] { NAME($theme, case: "dative") } { $manner }uğra{ part.inf-back }
           *[other] { NAME($theme, case: "dative") } { $manner }məruz qal{ part.inf-back }
        }
    .deed = { $linked }{ part.setting }{ $theme_head ->
            [casualties] { NAME($theme, case: "nominative") } { $manner }ver{ part.loc-front }
            [loss] { NAME($theme, case: "nominative") } { $manner }ver{ part.loc-front }
            [military-losses] { NAME($theme, case: "nominative") } { $manner }ver{ part.loc-front }
            [material-losses] { NAME($theme, case: "dative") } { $manner }uğra{ part.loc-back }
           *[other] { NAME($theme, case: "dative") } { $manner }məruz qal{ part.loc-back }
        }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $theme_head ->
            [casualties] { NAME($theme, case: "nominative") } { $manner }ver{ part.after-front }
            [loss] { NAME($theme, case: "nominative") } { $manner }ver{ part.after-front }
            [military-losses] { NAME($theme, case: "nominative") } { $manner }ver{ part.after-front }
            [material-losses] { NAME($theme, case: "dative") } { $manner }uğra{ part.after-back }
           *[other] { NAME($theme, case: "dative") } { $manner }məruz qal{ part.after-back }
        }

# French: « convoquer l’ambassadeur ». Variables: $actor, $target.
# “the ministry summoned the ambassador”
event-summon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }çağırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }çağır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }çağır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }çağır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }çağır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }çağırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }çağır{ part.after-back }
        }

# French: « capituler ». Variables: $actor.
# “the forces surrendered”
event-surrender = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }təslim ol{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }{ $manner }təslim ol{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }təslim ol{ part.inf-back }
    .deed = { $linked }{ part.setting }{ $manner }təslim ol{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }təslim ol{ part.after-back }

# French: « accueillir, héberger ». Variables: $actor, $target.
# “the town took in the refugees”
event-take-in =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }qəbul edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }qəbul { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qəbul et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qəbul et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qəbul et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }qəbul edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }qəbul et{ part.after-front }
        }

# French: « déjouer, faire échouer ». Variables: $actor, $theme.
# “the army thwarted an infiltration”
event-thwart =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısı alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısı alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "genitive") } { $manner }qarşısını al{ part.after-back }
        }

# French: « mettre en garde contre ». Variables: $actor, $target, $theme.
# “Moscow warned Baku against a provocation”
event-warn =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "subject") } { $manner }xəbərdar edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } { $manner }xəbərdar { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } { $manner }xəbərdar et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } { $manner }xəbərdar et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } { $manner }xəbərdar et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-warn-theme }{ NAME($target, case: "genitive") } { $manner }xəbərdar edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-warn-theme }{ NAME($target, case: "object") } { $manner }xəbərdar et{ part.after-front }
        }

# French: « se dégrader, se détériorer ». Variables: $theme.
# “the situation worsened”
event-worsen = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }pisləş{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }pisləş{ part.after-front }

# French: « tirer des missiles, des obus (sur) ». Variables: $actor, $theme, $target, $has_target.
# “the army fired missiles”
event-fire-weapon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "subject") } { $manner }atıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }at{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }at{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }at{ part.inf-back }
    .deed = { $linked }{ part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }at{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ more.opt-to-target }{ NAME($theme, case: "genitive") } { $manner }atıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ more.opt-to-target }{ NAME($theme, case: "object") } { $manner }at{ part.after-back }
        }

# French: « effectuer un tir, ouvrir un tir ». Variables: $actor, $theme.
# “fire was opened”
event-conduct-fire =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "nominative") } { $manner }aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } { $manner }aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } { $manner }aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } { $manner }aç{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }açıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "nominative") } { $manner }aç{ part.after-back }
        }

# French: « ordonner ». Variables: $actor, $theme.
# “the president ordered a withdrawal”
event-order =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "nominative") } haqqında { $manner }əmr ver{ part.after-front }
        }

## Verbs with an infinitive

# In these messages $theme is no name but the event of the infinitive, as its own `.infinitive` says it.

# French: « s’engager à ». Variables: $actor, $theme.
# “the parties pledged to respect the ceasefire”
event-commit-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } söz ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ $manner }{ $theme } söz ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }{ $theme } söz ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }{ $theme } söz ver{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }{ $theme } söz ver{ part.after-front }

# French: « tenter de ». Variables: $actor, $theme.
# “the army attempted to cross the border”
event-try-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } cəhd { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ $manner }{ $theme } cəhd et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }{ $theme } cəhd et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }{ $theme } cəhd et{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }{ $theme } cəhd et{ part.after-front }

# French: « refuser de ». Variables: $actor, $theme.
# “the army refused to withdraw”
event-refuse-to =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } { $negated ->
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
event-agree-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } razılaş{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ $manner }{ $theme } razılaş{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }{ $theme } razılaş{ part.inf-back }
    .deed = { $linked }{ part.setting }{ $manner }{ $theme } razılaş{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }{ $theme } razılaş{ part.after-back }

# French: « continuer de ». Variables: $actor, $theme.
# “the army continued to shell the town”
event-continue-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } davam { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ $manner }{ $theme } davam et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }{ $theme } davam et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }{ $theme } davam et{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }{ $theme } davam et{ part.after-front }

# French: « décider de ». Variables: $actor, $theme.
# “the government decided to open the road”
event-decide-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $theme } qərar ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ $manner }{ $theme } qərar ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }{ $theme } qərar ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }{ $theme } qərar ver{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }{ $theme } qərar ver{ part.after-front }

event-be-so = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $tense ->
        [past]
            { $negated ->
                [yes] { $state } deyildi
               *[no] { $state } idi
            }
        [future]
            { $negated ->
                [yes] { $state } olmayacaq
               *[no] { $state } olacaq
            }
       *[present]
            { $negated ->
                [yes] { $state } deyil
               *[no] { $state_said }
            }
    }

event-remain-so = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $state } olaraq qal{ part.verb-back }

event-calm-down = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }sakitləş{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }sakitləş{ part.after-front }

event-become = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ NAME($state, case: "dative") } çevril{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }{ NAME($state, case: "dative") } çevril{ part.after-front }

event-kill-or-wound =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "subject") } { $manner }öldürül{ part.verb-front-round } və ya yaralan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.actor-front-round } və ya yarala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.inf-front } və ya yarala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.inf-front } və ya yarala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.inf-front } və ya yarala{ part.loc-back }

event-destabilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }qeyri-sabitləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }qeyri-sabitləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyri-sabitləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyri-sabitləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyri-sabitləşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qeyri-sabitləşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }qeyri-sabitləşdir{ part.after-front }
        }

event-stabilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }sabitləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }sabitləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sabitləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sabitləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sabitləşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }sabitləşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }sabitləşdir{ part.after-front }
        }

event-undermine =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }sarsıdıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }sarsıt{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sarsıt{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sarsıt{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sarsıt{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }sarsıdıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }sarsıt{ part.after-back }
        }

event-enter = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-dative }{ $manner }daxil ol{ part.actor-back-round }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }daxil ol{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }daxil ol{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }daxil ol{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ part.opt-place-dative }{ $manner }daxil ol{ part.after-back }

event-be-ready-to = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $theme } { $manner }{ $tense ->
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

## Widening of the vocabulary: settle, create, replace …

event-settle =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }həll edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }həll { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həll et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həll et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }həll et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }həll edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }həll et{ part.after-front }
        }

event-create =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }yaradıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }yarat{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yarat{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yarat{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yarat{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }yaradıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }yarat{ part.after-back }
        }

event-replace =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }əvəz edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }əvəz { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əvəz et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əvəz et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əvəz et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }əvəz edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }əvəz et{ part.after-front }
        }

event-appoint =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təyin edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təyin { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təyin et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təyin et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təyin et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təyin edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təyin et{ part.after-front }
        }

event-finance =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }maliyyələşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }maliyyələşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }maliyyələşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }maliyyələşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }maliyyələşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }maliyyələşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }maliyyələşdir{ part.after-front }
        }

event-arm =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }silahlandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }silahlandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }silahlandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }silahlandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }silahlandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }silahlandırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }silahlandır{ part.after-back }
        }

event-allow =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }icazə veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }icazə ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }icazə ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }icazə ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }icazə ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }icazə veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }icazə ver{ part.after-front }
        }

event-forbid =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }qadağan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }qadağan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qadağan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qadağan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qadağan et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qadağan edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }qadağan et{ part.after-front }
        }

event-facilitate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }asanlaşdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }asanlaşdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }asanlaşdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }asanlaşdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }asanlaşdır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }asanlaşdırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }asanlaşdır{ part.after-back }
        }

event-encourage =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təşviq edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təşviq { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təşviq et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təşviq et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təşviq et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təşviq edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təşviq et{ part.after-front }
        }

event-limit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }məhdudlaşdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }məhdudlaşdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məhdudlaşdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məhdudlaşdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məhdudlaşdır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }məhdudlaşdırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }məhdudlaşdır{ part.after-back }
        }

event-reduce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }azaldıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }azalt{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }azalt{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }azalt{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }azalt{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }azaldıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }azalt{ part.after-back }
        }

event-obtain =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }əldə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }əldə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əldə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əldə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əldə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }əldə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }əldə et{ part.after-front }
        }

event-modify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }dəyişdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }dəyişdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dəyişdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dəyişdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dəyişdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }dəyişdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }dəyişdir{ part.after-front }
        }

event-detect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }aşkar edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }aşkar { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }aşkar et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }aşkar et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }aşkar et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }aşkar edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }aşkar et{ part.after-front }
        }

event-identify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }müəyyən edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }müəyyən { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müəyyən et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müəyyən et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müəyyən et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }müəyyən edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }müəyyən et{ part.after-front }
        }

event-dismantle =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }sökül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }sök{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sök{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sök{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }sök{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }sökül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }sök{ part.after-front }
        }

event-dissolve =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }ləğv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }ləğv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }ləğv edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }ləğv et{ part.after-front }
        }

event-disarm =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }tərksilah edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }tərksilah { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tərksilah et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tərksilah et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tərksilah et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }tərksilah edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }tərksilah et{ part.after-front }
        }

event-justify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }haqq qazandır{ part.after-back }
        }

event-torture =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }işgəncə ver{ part.after-front }
        }

event-punish =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }cəzalandırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }cəzalandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəzalandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəzalandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəzalandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }cəzalandırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }cəzalandır{ part.after-back }
        }

event-loot =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }talan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }talan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }talan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }talan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }talan et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }talan edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }talan et{ part.after-front }
        }

event-desecrate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təhqir edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təhqir { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təhqir et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təhqir et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təhqir et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təhqir edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təhqir et{ part.after-front }
        }

event-recruit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }cəlb edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }cəlb { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəlb et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəlb et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }cəlb et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }cəlb edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }cəlb et{ part.after-front }
        }

event-lay-mines-in =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }minalan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }minala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }minala{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }minalan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }minala{ part.after-back }
        }

event-celebrate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }qeyd edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }qeyd { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyd et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyd et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qeyd et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qeyd edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }qeyd et{ part.after-front }
        }

event-question =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }dindiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }dindir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dindir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dindir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dindir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }dindiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }dindir{ part.after-front }
        }

event-defeat =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }məğlub edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }məğlub { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məğlub et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məğlub et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }məğlub et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }məğlub edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }məğlub et{ part.after-front }
        }

event-fight =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə aparıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə apar{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə apar{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə apar{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə apar{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə aparıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } qarşı { $manner }mübarizə apar{ part.after-back }
        }

event-isolate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təcrid edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təcrid { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təcrid et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təcrid et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təcrid et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təcrid edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təcrid et{ part.after-front }
        }

event-modernise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }modernləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }modernləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }modernləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }modernləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }modernləşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }modernləşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }modernləşdir{ part.after-front }
        }

event-seize =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }müsadirə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }müsadirə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müsadirə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müsadirə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müsadirə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }müsadirə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }müsadirə et{ part.after-front }
        }

event-hide =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }gizlədil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }gizlət{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gizlət{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gizlət{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gizlət{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }gizlədil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }gizlət{ part.after-front }
        }

event-prolong =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }uzadıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }uzat{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }uzat{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }uzat{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }uzat{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }uzadıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }uzat{ part.after-back }
        }

event-widen =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }genişləndiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }genişləndir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }genişləndir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }genişləndir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }genişləndir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }genişləndiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }genişləndir{ part.after-front }
        }

event-buy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }satın alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }satın al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }satın al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }satın al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }satın al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }satın alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }satın al{ part.after-back }
        }

event-treat =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }müalicə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }müalicə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müalicə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müalicə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }müalicə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }müalicə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }müalicə et{ part.after-front }
        }

event-hospitalise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }xəstəxanaya yerləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }xəstəxanaya yerləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xəstəxanaya yerləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xəstəxanaya yerləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xəstəxanaya yerləşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }xəstəxanaya yerləşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }xəstəxanaya yerləşdir{ part.after-front }
        }

event-rescue =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }xilas edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }xilas { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xilas et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xilas et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }xilas et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }xilas edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }xilas et{ part.after-front }
        }

event-play-role =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }oynan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }oyna{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }oyna{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }oyna{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }oyna{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }oynan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }oyna{ part.after-back }
        }

event-take-measures =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }görül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }gör{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gör{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gör{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gör{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }görül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }gör{ part.after-front }
        }

event-take-decision =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }qəbul edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }qəbul { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qəbul et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qəbul et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }qəbul et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }qəbul edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }qəbul et{ part.after-front }
        }

event-contribute =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }töhfə ver{ part.after-front }
        }

event-cooperate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "instrumental") } { $manner }əməkdaşlıq et{ part.after-front }
        }

event-join =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }qoşulun{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }qoşul{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }qoşul{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }qoşul{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }qoşul{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }qoşulun{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }qoşul{ part.after-back }
        }

event-renounce =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "ablative") } { $manner }imtina et{ part.after-front }
        }

event-benefit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalan{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalan{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalan{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalan{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalanıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "ablative") } { $manner }faydalan{ part.after-back }
        }

event-resist =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstəril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstər{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstər{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstər{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstər{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstəril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }müqavimət göstər{ part.after-front }
        }

event-investigate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }araşdırıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }araşdır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }araşdır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }araşdır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }araşdır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }araşdırıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }araşdır{ part.after-back }
        }

event-pardon =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }əfv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }əfv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əfv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əfv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }əfv et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }əfv edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }əfv et{ part.after-front }
        }

event-privilege =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }üstün tutul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }üstün tut{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }üstün tut{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }üstün tut{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }üstün tut{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }üstün tutul{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }üstün tut{ part.after-back }
        }

event-lead-body =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }rəhbərlik et{ part.after-front }
        }

event-set-conditions =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }irəli sürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }irəli sür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }irəli sür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }irəli sür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }irəli sür{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }irəli sürül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }irəli sür{ part.after-front }
        }

event-claim-responsibility =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götür{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götürül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } görə məsuliyyəti üzərinə { $manner }götür{ part.after-front }
        }

event-boycott =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }boykot edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }boykot { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }boykot et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }boykot et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }boykot et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }boykot edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }boykot et{ part.after-front }
        }

event-perturb =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }pozul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }poz{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }poz{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }poz{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }poz{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }pozul{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }poz{ part.after-back }
        }

event-collapse = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }çök{ part.verb-front-round }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }çök{ part.after-front }

event-decrease = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }azal{ part.verb-back }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }azal{ part.after-back }
