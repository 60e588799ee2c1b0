### What happens, one clause a frame: fit to follow “… ki,” and to stand after “… görə,”. No capital, no final stop.
###
### The value is the clause; `.infinitive` follows a call, a promise or a threat; `.deed` is what one is accused of or denies.
### Given everywhere: $tense (past, present, future), $negated, $hedged, $voice (passive: nobody is named as the actor),
### the roles of the frame and $has_<role>, and the ready strings $where, $when, $manner, $linked, which bring their own space:
### after them, so they stand before the verb.
### NAME($role, case: "…") gives a noun phrase; where the speaker acts, nothing.
### Double spaces are closed and the ends trimmed afterwards.

## Shared words

# Words that many sentences share. A verb is its stem and an ending by the last vowel of the stem: back (a ı), back-round (o u), front (e ə i),
# front-round (ö ü), with -vowel for stems that end in one; -et is the whole verb “etmək”. actor-…: agrees with several people as the actor; verb-…: singular.
# inf-, dat-, loc-: endings of the verbal noun. No ending ever follows a name. opt-…: a participant with its case, nothing where it is absent.
part =
    .opening =
        { $linked }{ $hedged ->
            [yes] təsdiqlənməmiş məlumata görə,{ " " }
           *[no] { "" }
        }
    .setting = { $when }{ $where }{ $manner }
    .actor-back =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] ıb
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] acaq
                }
           *[present]
                { $negated ->
                    [yes] mır
                   *[no] ır
                }
        }{ part.actor-lar }
    .actor-back-round =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] ub
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] acaq
                }
           *[present]
                { $negated ->
                    [yes] mur
                   *[no] ur
                }
        }{ part.actor-lar }
    .actor-back-round-vowel =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] yub
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] yacaq
                }
           *[present]
                { $negated ->
                    [yes] mur
                   *[no] yur
                }
        }{ part.actor-lar }
    .actor-back-vowel =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] yıb
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] yacaq
                }
           *[present]
                { $negated ->
                    [yes] mır
                   *[no] yır
                }
        }{ part.actor-lar }
    .actor-et =
        { $tense ->
            [past]
                { $negated ->
                    [yes] etməyib
                   *[no] edib
                }
            [future]
                { $negated ->
                    [yes] etməyəcək
                   *[no] edəcək
                }
           *[present]
                { $negated ->
                    [yes] etmir
                   *[no] edir
                }
        }{ part.actor-ler }
    .actor-front =
        { $tense ->
            [past]
                { $negated ->
                    [yes] məyib
                   *[no] ib
                }
            [future]
                { $negated ->
                    [yes] məyəcək
                   *[no] əcək
                }
           *[present]
                { $negated ->
                    [yes] mir
                   *[no] ir
                }
        }{ part.actor-ler }
    .actor-front-round =
        { $tense ->
            [past]
                { $negated ->
                    [yes] məyib
                   *[no] üb
                }
            [future]
                { $negated ->
                    [yes] məyəcək
                   *[no] əcək
                }
           *[present]
                { $negated ->
                    [yes] mür
                   *[no] ür
                }
        }{ part.actor-ler }
    .actor-front-vowel =
        { $tense ->
            [past]
                { $negated ->
                    [yes] məyib
                   *[no] yib
                }
            [future]
                { $negated ->
                    [yes] məyəcək
                   *[no] yəcək
                }
           *[present]
                { $negated ->
                    [yes] mir
                   *[no] yir
                }
        }{ part.actor-ler }
    .actor-lar =
        { PLURAL_OF($actor) ->
            [other]
                { HUMAN($actor) ->
                    [yes] lar
                   *[no] { "" }
                }
           *[one] { "" }
        }
    .actor-ler =
        { PLURAL_OF($actor) ->
            [other]
                { HUMAN($actor) ->
                    [yes] lər
                   *[no] { "" }
                }
           *[one] { "" }
        }
    .dat-back =
        { $negated ->
            [yes] mamağa
           *[no] mağa
        }
    .dat-front =
        { $negated ->
            [yes] məməyə
           *[no] məyə
        }
    .inf-back =
        { $negated ->
            [yes] mamaq
           *[no] maq
        }
    .inf-front =
        { $negated ->
            [yes] məmək
           *[no] mək
        }
    .loc-back =
        { $negated ->
            [yes] mamaqda
           *[no] maqda
        }
    .loc-front =
        { $negated ->
            [yes] məməkdə
           *[no] məkdə
        }
    .verb-back =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] ıb
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] acaq
                }
           *[present]
                { $negated ->
                    [yes] mır
                   *[no] ır
                }
        }
    .verb-back-round =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] ub
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] acaq
                }
           *[present]
                { $negated ->
                    [yes] mur
                   *[no] ur
                }
        }
    .verb-back-vowel =
        { $tense ->
            [past]
                { $negated ->
                    [yes] mayıb
                   *[no] yıb
                }
            [future]
                { $negated ->
                    [yes] mayacaq
                   *[no] yacaq
                }
           *[present]
                { $negated ->
                    [yes] mır
                   *[no] yır
                }
        }
    .verb-et =
        { $tense ->
            [past]
                { $negated ->
                    [yes] etməyib
                   *[no] edib
                }
            [future]
                { $negated ->
                    [yes] etməyəcək
                   *[no] edəcək
                }
           *[present]
                { $negated ->
                    [yes] etmir
                   *[no] edir
                }
        }
    .verb-front =
        { $tense ->
            [past]
                { $negated ->
                    [yes] məyib
                   *[no] ib
                }
            [future]
                { $negated ->
                    [yes] məyəcək
                   *[no] əcək
                }
           *[present]
                { $negated ->
                    [yes] mir
                   *[no] ir
                }
        }
    .verb-front-round =
        { $tense ->
            [past]
                { $negated ->
                    [yes] məyib
                   *[no] üb
                }
            [future]
                { $negated ->
                    [yes] məyəcək
                   *[no] əcək
                }
           *[present]
                { $negated ->
                    [yes] mür
                   *[no] ür
                }
        }
    .opt-about-over =
        { $has_about ->
            [yes] { NAME($about, case: "nominative") } uğrunda{ " " }
           *[no] { "" }
        }
    .opt-actor-genitive-control =
        { $has_actor ->
            [yes] { NAME($actor, case: "genitive") } nəzarəti altında{ " " }
           *[no] { "" }
        }
    .opt-and-wounded =
        { $has_wounded ->
            [yes] { " " }və { NAME($wounded, case: "nominative") }
           *[no] { "" }
        }
    .opt-cause-result =
        { $has_cause ->
            [yes] { NAME($cause, case: "nominative") } nəticəsində{ " " }
           *[no] { "" }
        }
    .opt-contrast-ablative-unlike-olaraq =
        { $has_contrast ->
            [yes] { NAME($contrast, case: "ablative") } fərqli olaraq,{ " " }
           *[no] { "" }
        }
    .opt-during-during =
        { $has_during ->
            [yes] { NAME($during, case: "nominative") } zamanı{ " " }
           *[no] { "" }
        }
    .opt-including-including-olmaqla =
        { $has_including ->
            [yes] { NAME($including, case: "nominative") } daxil olmaqla,{ " " }
           *[no] { "" }
        }
    .opt-means-instrumental =
        { $has_means ->
            [yes] { NAME($means, case: "instrumental") }{ " " }
           *[no] { "" }
        }
    .opt-parties-between =
        { $has_parties ->
            [yes] { NAME($parties, case: "nominative") } arasında{ " " }
           *[no] { "" }
        }
    .opt-place-ablative =
        { $has_place ->
            [yes] { NAME($place, case: "ablative") }{ " " }
           *[no] { "" }
        }
    .opt-place-dative =
        { $has_place ->
            [yes] { NAME($place, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-recipient-dative =
        { $has_recipient ->
            [yes] { NAME($recipient, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-supporter-genitive-support =
        { $has_supporter ->
            [yes] { NAME($supporter, case: "genitive") } dəstəyi ilə{ " " }
           *[no] { "" }
        }
    .opt-target-dative =
        { $has_target ->
            [yes] { NAME($target, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-target-dative-against =
        { $has_target ->
            [yes] { NAME($target, case: "dative") } qarşı{ " " }
           *[no] { "" }
        }
    .opt-theme-about =
        { $has_theme ->
            [yes] { NAME($theme, case: "nominative") } haqqında{ " " }
           *[no] { "" }
        }
    .opt-theme-dative-against =
        { $has_theme ->
            [yes] { NAME($theme, case: "dative") } qarşı{ " " }
           *[no] { "" }
        }
    .opt-with-instrumental =
        { $has_with ->
            [yes] { NAME($with, case: "instrumental") }{ " " }
           *[no] { "" }
        }

## Attacks

# French: « attaquer, agresser ; lancer une attaque contre ». Variables: $actor, $target, $means.
# “the Azerbaijani side attacked two villages with drones”
event-attack =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { part.opt-means-instrumental }hücuma məruz qal{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }hücum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }hücum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }hücum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }hücum et{ part.loc-front }

# French: « bombarder, pilonner, soumettre à des tirs d’artillerie ». Variables: $actor, $target, $means.
# “the Armenian side shelled the town with rockets”
event-shell =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { part.opt-means-instrumental }atəşə tutul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } atəşə tut{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } atəşə tut{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } atəşə tut{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } atəşə tut{ part.loc-back }

# French: « tirer sur, ouvrir le feu sur ». Variables: $actor, $target.
# “the Armenian side fired on the positions”
event-fire-on =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "dative") } atəş açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } atəş aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } atəş aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } atəş aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } atəş aç{ part.loc-back }

# French: « frapper ». Variables: $actor, $target, $means.
# “the army struck the position with a missile”
event-strike =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } zərbə endiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } zərbə endir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } zərbə endir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } zərbə endir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } zərbə endir{ part.loc-front }

# French: « cibler, viser, prendre pour cible ». Variables: $actor, $target.
# “the army does not target civilians”
event-target =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } hədəfə alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } hədəfə al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } hədəfə al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } hədəfə al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } hədəfə al{ part.loc-back }

# French: « abattre, intercepter un appareil ». Variables: $actor, $target.
# “the Armenian side shot down two drones”
event-shoot-down =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } vurul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } vur{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.loc-back }

# French: « détruire, anéantir ; neutraliser du matériel ». Variables: $actor, $target.
# “the army destroyed three tanks”
event-destroy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } məhv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } məhv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } məhv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } məhv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } məhv et{ part.loc-front }

# French: « endommager ». Variables: $actor, $target.
# “the shelling damaged houses”
event-damage =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } zədələn{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } zədələ{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } zədələ{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } zədələ{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } zədələ{ part.loc-front }

# French: « toucher, atteindre un objet, un lieu ». Variables: $actor, $target.
# “a shell hit a house”
event-hit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } zərbəyə məruz qal{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } vur{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } vur{ part.loc-back }

# French: « s’emparer de, prendre, occuper un lieu ». Variables: $actor, $target.
# “the army captured two villages”
event-capture =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } ələ keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } ələ keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } ələ keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } ələ keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } ələ keçir{ part.loc-front }

# French: « reprendre un lieu ». Variables: $actor, $target.
# “the Armenian side retook the height”
event-retake =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } geri alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } geri al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } geri al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } geri al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } geri al{ part.loc-back }

# French: « libérer un lieu (the claimant’s word) ». Variables: $actor, $target.
# “the army liberated two villages”
event-liberate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } azad edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } azad { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } azad et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } azad et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } azad et{ part.loc-front }

# French: « contrôler ». Variables: $actor, $target.
# “the army controls the road”
event-control =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } nəzarətdə saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } nəzarətdə saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } nəzarətdə saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } nəzarətdə saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } nəzarətdə saxla{ part.loc-back }

# French: « encercler, assiéger ». Variables: $actor, $target.
# “the army surrounded the village”
event-surround =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } mühasirəyə alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } mühasirəyə al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } mühasirəyə al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } mühasirəyə al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } mühasirəyə al{ part.loc-back }

# French: « repousser une attaque ». Variables: $actor, $target.
# “the army repelled the attack”
event-repel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } dəf edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } dəf { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } dəf et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } dəf et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } dəf et{ part.loc-front }

# French: « lancer, mener, engager une opération ». Variables: $actor, $theme, $target.
# “the army launched an operation against the positions”
event-launch =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.opt-target-dative-against }başlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } başla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } başla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } başla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } başla{ part.loc-back }

# French: « préparer ». Variables: $actor, $theme.
# “the army is preparing an offensive”
event-prepare =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } hazırlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } hazırla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } hazırla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } hazırla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } hazırla{ part.loc-back }

# French: « utiliser, employer, recourir à ». Variables: $actor, $theme, $target.
# “the army used drones against the positions”
event-use =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } istifadə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } istifadə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } istifadə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } istifadə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } istifadə et{ part.loc-front }

# French: « exploser ». Variables: $theme.
# “a mine exploded”
event-explode = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } partla{ part.verb-back-vowel }

## Casualties

# French: « tuer ; mourir, périr, trouver la mort ; faire des morts ». Variables: $actor, $target, $cause.
# “two civilians were killed in the shelling”
event-kill =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "subject") } həlak ol{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } öldür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } öldür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } öldür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } öldür{ part.loc-front }

# French: « blesser ; faire des blessés ». Variables: $actor, $target, $cause.
# “three civilians were wounded in the shelling”
event-wound =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "subject") } yaralan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } yarala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } yarala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } yarala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } yarala{ part.loc-back }

# French: « une attaque a fait des morts et des blessés ». Variables: $cause, $target, $wounded.
# “the attack left two dead and five wounded”
event-kill-and-wound =
    { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "nominative") }{ part.opt-and-wounded } { $tense ->
        [past]
            { $negated ->
                [yes] olmayıb
               *[no] olub
            }
        [future]
            { $negated ->
                [yes] olmayacaq
               *[no] olacaq
            }
       *[present]
            { $negated ->
                [yes] yoxdur
               *[no] var
            }
    }

# French: « perdre des hommes, du matériel ». Variables: $actor, $target.
# “the army lost two tanks”
event-lose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } itiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } itir{ part.actor-front }
    }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } itir{ part.loc-front }

# French: « capturer, faire prisonnier ». Variables: $actor, $target.
# “the army took two soldiers prisoner”
event-capture-persons =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } əsir götürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } əsir götür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } əsir götür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } əsir götür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } əsir götür{ part.loc-front }

# French: « disparaître, être porté disparu ». Variables: $target.
# “two soldiers are missing”
event-missing =
    { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] itkin düşməyib
               *[no] itkin düşüb
            }
        [future]
            { $negated ->
                [yes] itkin düşməyəcək
               *[no] itkin düşəcək
            }
       *[present]
            { $negated ->
                [yes] itkin sayılmır
               *[no] itkin sayılır
            }
    }

## Movement

# French: « avancer, progresser ». Variables: $actor.
# “the army is advancing towards the town”
event-advance = { part.opening }{ NAME($actor, case: "subject") } { part.setting }irəlilə{ part.actor-front-vowel }
    .infinitive = { $linked }{ part.setting }irəlilə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }irəlilə{ part.inf-front }
    .deed = { $linked }{ part.setting }irəlilə{ part.loc-front }

# French: « se retirer (de) ; retirer ses troupes ». Variables: $actor, $place, $troops.
# “the troops withdrew from the village”
event-withdraw =
    { $has_troops ->
        [yes]
            { $voice ->
                [passive] { part.opening }{ part.setting }{ NAME($troops, case: "subject") } { part.opt-place-ablative }çıxarıl{ part.verb-back }
               *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } çıxar{ part.actor-back }
            }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }geri çəkil{ part.actor-front }
    }
    .infinitive =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } çıxar{ part.dat-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }geri çəkil{ part.dat-front }
        }
    .infinitive-nominative =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } çıxar{ part.inf-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }geri çəkil{ part.inf-front }
        }
    .deed =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } çıxar{ part.loc-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }geri çəkil{ part.loc-front }
        }

# French: « franchir, traverser une frontière ». Variables: $actor, $target.
# “a drone crossed the border”
event-cross =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } keçil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } keç{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } keç{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } keç{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } keç{ part.loc-front }

# French: « arriver, entrer, parvenir ». Variables: $actor, $place.
# “the observers arrived in the town”
event-arrive = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-dative }gəl{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-dative }gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-dative }gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-place-dative }gəl{ part.loc-front }

# French: « revenir, retourner, regagner ». Variables: $actor, $place.
# “residents returned to the town”
event-return =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-dative }{ $tense ->
        [past]
            { $negated ->
                [yes] qayıtmayıb
               *[no] qayıdıb
            }
        [future]
            { $negated ->
                [yes] qayıtmayacaq
               *[no] qayıdacaq
            }
       *[present]
            { $negated ->
                [yes] qayıtmır
               *[no] qayıdır
            }
    }{ part.actor-lar }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-dative }qayıt{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-dative }qayıt{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-place-dative }qayıt{ part.loc-back }

# French: « fuir ; quitter un lieu ». Variables: $actor, $place.
# “residents left the town”
event-flee =
    { $has_place ->
        [yes] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "object") } tərk { part.actor-et }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }qaç{ part.actor-back }
    }
    .infinitive =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } tərk et{ part.dat-front }
           *[no] { $linked }{ part.setting }qaç{ part.dat-back }
        }
    .infinitive-nominative =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } tərk et{ part.inf-front }
           *[no] { $linked }{ part.setting }qaç{ part.inf-back }
        }
    .deed =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } tərk et{ part.loc-front }
           *[no] { $linked }{ part.setting }qaç{ part.loc-back }
        }

# French: « se mettre à l’abri, s’abriter ». Variables: $actor.
# “the population took shelter”
event-take-shelter = { part.opening }{ NAME($actor, case: "subject") } { part.setting }sığınacaqda gizlən{ part.actor-front }
    .infinitive = { $linked }{ part.setting }sığınacaqda gizlən{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }sığınacaqda gizlən{ part.inf-front }
    .deed = { $linked }{ part.setting }sığınacaqda gizlən{ part.loc-front }

# French: « déplacer des habitants ». Variables: $actor, $target.
# “the fighting displaced thousands of residents”
event-displace =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } yaşayış yerindən köçürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } yaşayış yerindən köçür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } yaşayış yerindən köçür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } yaşayış yerindən köçür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } yaşayış yerindən köçür{ part.loc-front }

## Measures

# French: « instaurer, décréter, ordonner une mesure ». Variables: $actor, $theme.
# “the government declared martial law”
event-impose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } elan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } elan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } elan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } elan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } elan et{ part.loc-front }

# French: « lever une mesure ». Variables: $actor, $theme.
# “the government lifted the curfew”
event-lift =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } ləğv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } ləğv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } ləğv et{ part.loc-front }

# French: « mobiliser ». Variables: $actor, $target.
# “the government mobilized reservists”
event-mobilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } səfərbər edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } səfərbər { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } səfərbər et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } səfərbər et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } səfərbər et{ part.loc-front }

# French: « déployer, stationner ». Variables: $actor, $theme.
# “the army deployed artillery”
event-deploy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } yerləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } yerləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } yerləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } yerləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } yerləşdir{ part.loc-front }

# French: « violer, enfreindre, rompre ». Variables: $actor, $theme.
# “the Armenian side violated the ceasefire”
event-violate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } pozul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } poz{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } poz{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } poz{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } poz{ part.loc-back }

# French: « respecter, se conformer aux exigences de ». Variables: $actor, $theme, $contrast, $including, $during.
# “unlike the other side, Armenia complies with the ceasefire”
event-respect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } riayət edil{ part.verb-front }
       *[active] { part.opening }{ part.opt-contrast-ablative-unlike-olaraq }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } riayət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } riayət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } riayət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } riayət et{ part.loc-front }

# French: « entrer en vigueur ». Variables: $theme.
# “the ceasefire came into force”
event-enter-into-force = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } qüvvəyə min{ part.verb-front }

# French: « être en vigueur ». Variables: $theme.
# “the ceasefire is in force”
event-be-in-force =
    { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $tense ->
        [past]
            { $negated ->
                [yes] qüvvədə olmayıb
               *[no] qüvvədə olub
            }
        [future]
            { $negated ->
                [yes] qüvvədə olmayacaq
               *[no] qüvvədə olacaq
            }
       *[present]
            { $negated ->
                [yes] qüvvədə deyil
               *[no] qüvvədədir
            }
    }

# French: « proclamer l’indépendance ». Variables: $actor, $theme, $supporter.
# “the region proclaimed its independence with the support of the neighbouring country”
event-proclaim =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "subject") } elan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } elan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } elan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } elan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } elan et{ part.loc-front }

# French: « réprimer, prévenir, empêcher ». Variables: $actor, $theme.
# “the army will curb the attacks”
event-suppress =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "genitive") } qarşısı alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } qarşısını al{ part.loc-back }

# French: « assurer, garantir ». Variables: $actor, $theme.
# “the army is ensuring the safety of the population”
event-ensure =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } təmin edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } təmin { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } təmin et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } təmin et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } təmin et{ part.loc-front }

# French: « protéger, défendre ». Variables: $actor, $target.
# “the army is protecting the population”
event-protect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } qorun{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } qoru{ part.actor-back-round-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } qoru{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } qoru{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } qoru{ part.loc-back }

# French: « voter, adopter, ratifier, approuver ». Variables: $actor, $theme.
# “the parliament approved the agreement”
event-vote =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } təsdiq edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } təsdiq { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } təsdiq et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } təsdiq et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } təsdiq et{ part.loc-front }

# French: « reconnaître ». Variables: $actor, $target.
# “the parliament recognized the independence of the region”
event-recognise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } tanın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } tanı{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } tanı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } tanı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } tanı{ part.loc-back }

## Talks

# French: « convenir de, s’accorder sur, conclure ». Variables: $actor, $theme, $with.
# “the parties agreed on a ceasefire”
event-agree =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə razılıq əldə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə razılığa gəl{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə razılığa gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə razılığa gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə razılığa gəl{ part.loc-front }

# French: « signer ». Variables: $actor, $theme, $with.
# “the parties signed an agreement”
event-sign =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } imzalan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } imzala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } imzala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } imzala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } imzala{ part.loc-back }

# French: « rencontrer, se réunir, recevoir ». Variables: $actor, $with.
# “the minister met the co-chairs”
event-meet =
    { $has_with ->
        [yes]
            { $voice ->
                [passive] { part.opening }{ part.setting }{ NAME($with, case: "instrumental") } görüş keçiril{ part.verb-front }
               *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($with, case: "instrumental") } görüş{ part.actor-front-round }
            }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }bir araya gəl{ part.actor-front }
    }
    .infinitive =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } görüş{ part.dat-front }
           *[no] { $linked }{ part.setting }bir araya gəl{ part.dat-front }
        }
    .infinitive-nominative =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } görüş{ part.inf-front }
           *[no] { $linked }{ part.setting }bir araya gəl{ part.inf-front }
        }
    .deed =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } görüş{ part.loc-front }
           *[no] { $linked }{ part.setting }bir araya gəl{ part.loc-front }
        }

# French: « s’entretenir avec, discuter avec ». Variables: $actor, $with, $theme.
# “the minister spoke with the co-chairs about the ceasefire”
event-talk = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }danış{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }danış{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }danış{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }danış{ part.loc-back }

# French: « discuter de, évoquer, examiner ». Variables: $actor, $theme, $with.
# “the ministers discussed the ceasefire”
event-discuss =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } müzakirə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } müzakirə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } müzakirə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } müzakirə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } müzakirə et{ part.loc-front }

# French: « négocier ». Variables: $actor, $theme, $with.
# “the parties are negotiating an agreement”
event-negotiate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə danışıqlar aparıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə danışıqlar apar{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə danışıqlar apar{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə danışıqlar apar{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə danışıqlar apar{ part.loc-back }

# French: « visiter, se rendre à ». Variables: $actor, $place.
# “the minister visited the capital”
event-visit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($place, case: "dative") } səfər edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "dative") } səfər { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "dative") } səfər et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($place, case: "dative") } səfər et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($place, case: "dative") } səfər et{ part.loc-front }

# French: « participer à ». Variables: $actor, $theme.
# “the minister took part in the talks”
event-attend = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "locative") } iştirak { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "locative") } iştirak et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "locative") } iştirak et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "locative") } iştirak et{ part.loc-front }

# French: « proposer ». Variables: $actor, $theme.
# “the minister proposed a ceasefire”
event-propose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } təklif edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } təklif { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } təklif et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } təklif et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } təklif et{ part.loc-front }

# French: « refuser, rejeter ». Variables: $actor, $theme.
# “the government rejected the agreement”
event-reject =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } rədd edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } rədd { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } rədd et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } rədd et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } rədd et{ part.loc-front }

# French: « accepter ». Variables: $actor, $theme.
# “the government accepted the agreement”
event-accept =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } qəbul edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } qəbul { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } qəbul et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } qəbul et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } qəbul et{ part.loc-front }

# French: « exiger ». Variables: $actor, $theme.
# “the government is demanding the withdrawal of the troops”
event-demand =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } tələb edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } tələb { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } tələb et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } tələb et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } tələb et{ part.loc-front }

## People

# French: « libérer, relâcher des personnes ». Variables: $actor, $target.
# “the Armenian side released two prisoners of war”
event-release =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } sərbəst buraxıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } sərbəst burax{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } sərbəst burax{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } sərbəst burax{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } sərbəst burax{ part.loc-back }

# French: « arrêter, interpeller, détenir ». Variables: $actor, $target.
# “the police detained ten demonstrators”
event-arrest =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } saxla{ part.loc-back }

# French: « échanger des prisonniers ». Variables: $actor, $theme, $with.
# “the parties exchanged prisoners of war”
event-exchange =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } mübadilə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } mübadilə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } mübadilə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } mübadilə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } mübadilə et{ part.loc-front }

# French: « élire ». Variables: $actor, $theme.
# “the parliament elected a president”
event-elect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } seçil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } seç{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } seç{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } seç{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } seç{ part.loc-front }

# French: « démissionner ». Variables: $actor.
# “the minister resigned”
event-resign = { part.opening }{ NAME($actor, case: "subject") } { part.setting }istefa ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }istefa ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }istefa ver{ part.inf-front }
    .deed = { $linked }{ part.setting }istefa ver{ part.loc-front }

# French: « manifester, protester, se rassembler ». Variables: $actor, $theme.
# “residents demonstrated against the blockade”
event-demonstrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-theme-dative-against }etiraz aksiyası keçir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ part.opt-theme-dative-against }etiraz aksiyası keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-theme-dative-against }etiraz aksiyası keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-theme-dative-against }etiraz aksiyası keçir{ part.loc-front }

# French: « soutenir, aider ». Variables: $actor, $target.
# “the government supports the minister”
event-support =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } dəstəklən{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } dəstəklə{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } dəstəklə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } dəstəklə{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } dəstəklə{ part.loc-front }

# French: « porter la responsabilité de, être responsable de ». Variables: $actor, $theme.
# “the other side bears responsibility for the escalation”
event-bear-responsibility = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } görə məsuliyyət daşı{ part.actor-back-vowel }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyət daşı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyət daşı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə məsuliyyət daşı{ part.loc-back }

## Aid and roads

# French: « bloquer, fermer, couper une route ». Variables: $actor, $target.
# “demonstrators blocked the road”
event-block =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } bağlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } bağla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } bağla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } bağla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } bağla{ part.loc-back }

# French: « ouvrir, rouvrir, débloquer ». Variables: $actor, $target.
# “the army opened the road”
event-open =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } aç{ part.loc-back }

# French: « évacuer ». Variables: $actor, $target, $place.
# “the rescuers evacuated the residents from the village”
event-evacuate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "subject") } təxliyə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } təxliyə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } təxliyə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } təxliyə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } təxliyə et{ part.loc-front }

# French: « remettre, restituer, céder ». Variables: $actor, $theme, $recipient.
# “the Armenian side handed over two prisoners of war to Azerbaijan”
event-hand-over =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } təhvil veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } təhvil ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } təhvil ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } təhvil ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } təhvil ver{ part.loc-front }

# French: « envoyer, dépêcher ». Variables: $actor, $theme, $recipient.
# “the government sent aid to the town”
event-send =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } göndəril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } göndər{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } göndər{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } göndər{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } göndər{ part.loc-front }

# French: « fournir, livrer, apporter ». Variables: $actor, $theme, $recipient.
# “the government provided aid to the residents”
event-provide =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } ver{ part.loc-front }

# French: « transporter, acheminer ». Variables: $actor, $theme.
# “the trucks transported humanitarian aid”
event-transport =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } daşın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } daşı{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } daşı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } daşı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } daşı{ part.loc-back }

# French: « priver de ». Variables: $actor, $target, $theme.
# “the residents were deprived of gas”
event-deprive =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { NAME($theme, case: "ablative") } məhrum edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } məhrum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } məhrum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } məhrum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } məhrum et{ part.loc-front }

# French: « couper le gaz, l’électricité ». Variables: $actor, $target.
# “the gas supply was cut off”
event-cut-off =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "nominative") } təchizatı kəsil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "nominative") } təchizatını kəs{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "nominative") } təchizatını kəs{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "nominative") } təchizatını kəs{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "nominative") } təchizatını kəs{ part.loc-front }

## State of things

# French: « se poursuivre, continuer, être en cours ; poursuivre ». Variables: $actor, $theme.
# “the fighting is continuing”
event-continue =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } davam { part.verb-et }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } davam etdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } davam etdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } davam etdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } davam etdir{ part.loc-front }

# French: « commencer, débuter, éclater ; déclencher ». Variables: $actor, $theme.
# “the talks began; the other side started the hostilities”
event-begin =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } başla{ part.verb-back-vowel }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } başla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } başla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } başla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } başla{ part.loc-back }

# French: « cesser ; mettre fin à, suspendre, arrêter ». Variables: $actor, $theme.
# “the army stopped the operation”
event-end =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } dayan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } dayandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } dayandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } dayandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } dayandır{ part.loc-back }

# French: « s’intensifier, redoubler ; intensifier ». Variables: $actor, $theme.
# “the fighting is intensifying”
event-intensify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } güclən{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } gücləndir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } gücləndir{ part.loc-front }

# French: « reprendre, relancer ». Variables: $actor, $theme.
# “the talks resumed”
event-resume =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } yenidən başla{ part.verb-back-vowel }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } yenidən başla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } yenidən başla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } yenidən başla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } yenidən başla{ part.loc-back }

# French: « avoir lieu, se produire, se tenir, survenir ». Variables: $theme.
# “clashes took place on the border”
event-take-place = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } ol{ part.verb-back-round }

# French: « rester sous le contrôle de ». Variables: $theme, $actor.
# “the height remains under the control of the army”
event-remain = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.opt-actor-genitive-control }qal{ part.verb-back }

# French: « le conflit entre les deux pays dure depuis… ». Variables: $theme, $parties, $about.
# “the conflict between the two countries has lasted for almost 30 years”
event-conflict-lasts = { part.opening }{ part.opt-about-over }{ part.opt-parties-between }{ NAME($theme, case: "subject") } { part.setting }davam { part.verb-et }

# French: « le conflit oppose les deux pays ». Variables: $theme, $parties.
# “the conflict has been under way between the two countries for almost 30 years”
event-oppose = { part.opening }{ NAME($parties, case: "nominative") } arasında { NAME($theme, case: "subject") } { part.setting }davam { part.verb-et }
