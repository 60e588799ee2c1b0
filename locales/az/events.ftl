### What happens, one clause a frame: fit to follow “… ki,” and to stand after “… görə,”. No capital, no final stop.
###
### The value is the clause; `.infinitive` follows a call, a promise or a threat; `.deed` is what one is accused of or denies;
### `.after` is the verbal noun before “sonra”, with its subject in the genitive: “hücum etməsindən”.
### Given everywhere: $tense (past, present, future), $negated, $hedged, $voice (passive: nobody is named as the actor),
### the roles of the frame, $has_<role> and $<role>_head (the id of its noun), and the ready strings $where, $when, $manner, $linked, which bring their own space:
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
            [yes] təsdiqlənməmiş məlumata əsasən,{ " " }
           *[no] { "" }
        }
    .setting = { $when }{ $where }
    .after-back =
        { $negated ->
            [yes] mamasından
           *[no] masından
        }
    .after-front =
        { $negated ->
            [yes] məməsindən
           *[no] məsindən
        }
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
    .opt-and-wounded-genitive =
        { $has_wounded ->
            [yes] { " " }və { NAME($wounded, case: "genitive") }
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
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { part.opt-means-instrumental }{ $manner }hücuma məruz qal{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }{ $manner }hücum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }{ $manner }hücum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }{ $manner }hücum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }{ $manner }hücum et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { part.opt-means-instrumental }{ $manner }hücuma məruz qal{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-means-instrumental }{ part.opt-target-dative }{ $manner }hücum et{ part.after-front }
        }

# French: « bombarder, pilonner, soumettre à des tirs d’artillerie ». Variables: $actor, $target, $means.
# “the Armenian side shelled the town with rockets”
event-shell =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { part.opt-means-instrumental }{ $manner }atəşə tutul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { $manner }atəşə tut{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { $manner }atəşə tut{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { $manner }atəşə tut{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { $manner }atəşə tut{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { part.opt-means-instrumental }{ $manner }atəşə tutul{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { $manner }atəşə tut{ part.after-back }
        }

# French: « tirer sur, ouvrir le feu sur ». Variables: $actor, $target.
# “the Armenian side fired on the positions”
event-fire-on =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "dative") } { $manner }atəş açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "dative") } { $manner }atəş aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }atəş aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }atəş aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { $manner }atəş aç{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "dative") } { $manner }atəş açıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "dative") } { $manner }atəş aç{ part.after-back }
        }

# French: « frapper ». Variables: $actor, $target, $means.
# “the army struck the position with a missile”
event-strike =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } { $manner }zərbə endir{ part.after-front }
        }

# French: « cibler, viser, prendre pour cible ». Variables: $actor, $target.
# “the army does not target civilians”
event-target =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }hədəfə alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }hədəfə al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }hədəfə al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }hədəfə al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }hədəfə al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }hədəfə alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }hədəfə al{ part.after-back }
        }

# French: « abattre, intercepter un appareil ». Variables: $actor, $target.
# “the Armenian side shot down two drones”
event-shoot-down =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }vurul{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }vurul{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.after-back }
        }

# French: « détruire, anéantir ; neutraliser du matériel ». Variables: $actor, $target.
# “the army destroyed three tanks”
event-destroy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }məhv edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }məhv { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }məhv et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }məhv et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }məhv et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }məhv edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }məhv et{ part.after-front }
        }

# French: « endommager ». Variables: $actor, $target.
# “the shelling damaged houses”
event-damage =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }zədələn{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }zədələ{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }zədələ{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }zədələ{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }zədələ{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }zədələn{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }zədələ{ part.after-front }
        }

# French: « toucher, atteindre un objet, un lieu ». Variables: $actor, $target.
# “a shell hit a house”
event-hit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }zərbəyə məruz qal{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.actor-back-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }zərbəyə məruz qal{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }vur{ part.after-back }
        }

# French: « s’emparer de, prendre, occuper un lieu ». Variables: $actor, $target.
# “the army captured two villages”
event-capture =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }ələ keçiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }ələ keçir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }ələ keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }ələ keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }ələ keçir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }ələ keçiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }ələ keçir{ part.after-front }
        }

# French: « reprendre un lieu ». Variables: $actor, $target.
# “the Armenian side retook the height”
event-retake =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }geri alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }geri al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }geri al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }geri alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }geri al{ part.after-back }
        }

# French: « libérer un lieu (the claimant’s word) ». Variables: $actor, $target.
# “the army liberated two villages”
event-liberate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }azad edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }azad { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }azad et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }azad et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }azad et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }azad edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }azad et{ part.after-front }
        }

# French: « contrôler ». Variables: $actor, $target.
# “the army controls the road”
event-control =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }nəzarətdə saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }nəzarətdə saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }nəzarətdə saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }nəzarətdə saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }nəzarətdə saxla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }nəzarətdə saxlanıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }nəzarətdə saxla{ part.after-back }
        }

# French: « encercler, assiéger ». Variables: $actor, $target.
# “the army surrounded the village”
event-surround =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }mühasirəyə alın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }mühasirəyə al{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }mühasirəyə al{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }mühasirəyə al{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }mühasirəyə al{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }mühasirəyə alın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }mühasirəyə al{ part.after-back }
        }

# French: « repousser une attaque ». Variables: $actor, $target.
# “the army repelled the attack”
event-repel =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }dəf edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }dəf { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəf et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəf et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəf et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }dəf edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }dəf et{ part.after-front }
        }

# French: « lancer, mener, engager une opération ». Variables: $actor, $theme, $target.
# “the army launched an operation against the positions”
event-launch =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.opt-target-dative-against }{ $manner }başlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } { $manner }başla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } { $manner }başla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } { $manner }başla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } { $manner }başla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { part.opt-target-dative-against }{ $manner }başlan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "dative") } { $manner }başla{ part.after-back }
        }

# French: « préparer ». Variables: $actor, $theme.
# “the army is preparing an offensive”
event-prepare =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }hazırlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }hazırla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }hazırla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }hazırla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }hazırla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }hazırlan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }hazırla{ part.after-back }
        }

# French: « utiliser, employer, recourir à ». Variables: $actor, $theme, $target.
# “the army used drones against the positions”
event-use =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-target-dative-against }{ NAME($theme, case: "ablative") } { $manner }istifadə et{ part.after-front }
        }

# French: « exploser ». Variables: $theme.
# “a mine exploded”
event-explode = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }partla{ part.verb-back-vowel }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }partla{ part.after-back }

## Casualties

# French: « tuer ; mourir, périr, trouver la mort ; faire des morts ». Variables: $actor, $target, $cause.
# “two civilians were killed in the shelling”
event-kill =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "subject") } { $manner }həlak ol{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-cause-result }{ NAME($target, case: "genitive") } { $manner }həlak ol{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }öldür{ part.after-front }
        }

# French: « blesser ; faire des blessés ». Variables: $actor, $target, $cause.
# “three civilians were wounded in the shelling”
event-wound =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "subject") } { $manner }yaralan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }yarala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }yarala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }yarala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }yarala{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-cause-result }{ NAME($target, case: "genitive") } { $manner }yaralan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-cause-result }{ NAME($target, case: "object") } { $manner }yarala{ part.after-back }
        }

# French: « une attaque a fait des morts et des blessés ». Variables: $cause, $target, $wounded.
# “the attack left two dead and five wounded”
event-kill-and-wound = { part.opening }{ $when }{ part.opt-cause-result }{ $where }{ NAME($target, case: "nominative") }{ part.opt-and-wounded } { $manner }qeydə alın{ part.verb-back }
    .after = { $when }{ part.opt-cause-result }{ $where }{ NAME($target, case: "genitive") }{ part.opt-and-wounded-genitive } { $manner }qeydə alın{ part.after-back }

# French: « perdre des hommes, du matériel ». Variables: $actor, $target.
# “the army lost two tanks”
event-lose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }itiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }itir{ part.actor-front }
    }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }itir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }itiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }itir{ part.after-front }
        }

# French: « capturer, faire prisonnier ». Variables: $actor, $target.
# “the army took two soldiers prisoner”
event-capture-persons =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }əsir götürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }əsir götür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }əsir götür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }əsir götür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }əsir götür{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }əsir götürül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }əsir götür{ part.after-front }
        }

# French: « disparaître, être porté disparu ». Variables: $target.
# “two soldiers are missing”
event-missing =
    { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }{ $tense ->
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
event-advance = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }irəlilə{ part.actor-front-vowel }
    .infinitive = { $linked }{ part.setting }{ $manner }irəlilə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }irəlilə{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }irəlilə{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }irəlilə{ part.after-front }

# French: « se retirer (de) ; retirer ses troupes ». Variables: $actor, $place, $troops.
# “the troops withdrew from the village”
event-withdraw =
    { $has_troops ->
        [yes]
            { $voice ->
                [passive] { part.opening }{ part.setting }{ NAME($troops, case: "subject") } { part.opt-place-ablative }{ $manner }çıxarıl{ part.verb-back }
               *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } { $manner }çıxar{ part.actor-back }
            }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ $manner }geri çəkil{ part.actor-front }
    }
    .infinitive =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } { $manner }çıxar{ part.dat-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }{ $manner }geri çəkil{ part.dat-front }
        }
    .infinitive-nominative =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } { $manner }çıxar{ part.inf-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }{ $manner }geri çəkil{ part.inf-front }
        }
    .deed =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } { $manner }çıxar{ part.loc-back }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }{ $manner }geri çəkil{ part.loc-front }
        }
    .after =
        { $has_troops ->
            [yes]
                { $voice ->
                    [passive] { part.setting }{ NAME($troops, case: "genitive") } { part.opt-place-ablative }{ $manner }çıxarıl{ part.after-back }
                   *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } { $manner }çıxar{ part.after-back }
                }
           *[no] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-place-ablative }{ $manner }geri çəkil{ part.after-front }
        }

# French: « franchir, traverser une frontière ». Variables: $actor, $target.
# “a drone crossed the border”
event-cross =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }keçil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }keç{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }keç{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }keç{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }keç{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }keçil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }keç{ part.after-front }
        }

# French: « arriver, entrer, parvenir ». Variables: $actor, $place.
# “the observers arrived in the town”
event-arrive = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-dative }{ $manner }gəl{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }gəl{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ part.opt-place-dative }{ $manner }gəl{ part.after-front }

# French: « revenir, retourner, regagner ». Variables: $actor, $place.
# “residents returned to the town”
event-return =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-dative }{ $manner }{ $tense ->
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
    .infinitive = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }qayıt{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }qayıt{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-place-dative }{ $manner }qayıt{ part.loc-back }

# French: « fuir ; quitter un lieu ». Variables: $actor, $place.
# “residents left the town”
event-flee =
    { $has_place ->
        [yes] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "object") } { $manner }tərk { part.actor-et }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }qaç{ part.actor-back }
    }
    .infinitive =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } { $manner }tərk et{ part.dat-front }
           *[no] { $linked }{ part.setting }{ $manner }qaç{ part.dat-back }
        }
    .infinitive-nominative =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } { $manner }tərk et{ part.inf-front }
           *[no] { $linked }{ part.setting }{ $manner }qaç{ part.inf-back }
        }
    .deed =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "object") } { $manner }tərk et{ part.loc-front }
           *[no] { $linked }{ part.setting }{ $manner }qaç{ part.loc-back }
        }
    .after =
        { $has_place ->
            [yes] { NAME($actor, case: "genitive") } { part.setting }{ NAME($place, case: "object") } { $manner }tərk et{ part.after-front }
           *[no] { NAME($actor, case: "genitive") } { part.setting }{ $manner }qaç{ part.after-back }
        }

# French: « se mettre à l’abri, s’abriter ». Variables: $actor.
# “the population took shelter”
event-take-shelter = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }{ $has_where ->
        [yes] sığınacaq tap{ part.actor-back }
       *[no] sığınacaqlarda gizlən{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ $manner }sığınacaqlarda gizlən{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }sığınacaqlarda gizlən{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }sığınacaqlarda gizlən{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }sığınacaqlarda gizlən{ part.after-front }

# French: « déplacer des habitants ». Variables: $actor, $target.
# “the fighting displaced thousands of residents”
event-displace =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }yaşayış yerindən köçürül{ part.verb-front-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }yaşayış yerindən köçür{ part.actor-front-round }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yaşayış yerindən köçür{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yaşayış yerindən köçür{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }yaşayış yerindən köçür{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }yaşayış yerindən köçürül{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }yaşayış yerindən köçür{ part.after-front }
        }

## Measures

# French: « instaurer, décréter, ordonner une mesure ». Variables: $actor, $theme.
# “the government declared martial law”
event-impose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }elan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }elan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }elan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }elan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }elan et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }elan edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }elan et{ part.after-front }
        }

# French: « lever une mesure ». Variables: $actor, $theme.
# “the government lifted the curfew”
event-lift =
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

# French: « mobiliser ». Variables: $actor, $target.
# “the government mobilized reservists”
event-mobilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }səfərbər edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }səfərbər { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }səfərbər et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }səfərbər et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }səfərbər et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }səfərbər edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }səfərbər et{ part.after-front }
        }

# French: « déployer, stationner ». Variables: $actor, $theme.
# “the army deployed artillery”
event-deploy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }yerləşdiril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }yerləşdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yerləşdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yerləşdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }yerləşdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }yerləşdiril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }yerləşdir{ part.after-front }
        }

# French: « violer, enfreindre, rompre ». Variables: $actor, $theme.
# “the Armenian side violated the ceasefire”
event-violate =
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

# French: « respecter, se conformer aux exigences de ». Variables: $actor, $theme, $contrast, $including, $during.
# “unlike the other side, Armenia complies with the ceasefire”
event-respect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət edil{ part.verb-front }
       *[active] { part.opening }{ part.opt-contrast-ablative-unlike-olaraq }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət edil{ part.after-front }
           *[active] { part.opt-contrast-ablative-unlike-olaraq }{ NAME($actor, case: "genitive") } { part.setting }{ part.opt-during-during }{ part.opt-including-including-olmaqla }{ NAME($theme, case: "dative") } { $manner }riayət et{ part.after-front }
        }

# French: « entrer en vigueur ». Variables: $theme.
# “the ceasefire came into force”
event-enter-into-force = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }qüvvəyə min{ part.verb-front }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }qüvvəyə min{ part.after-front }

# French: « être en vigueur ». Variables: $theme.
# “the ceasefire is in force”
event-be-in-force =
    { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $tense ->
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
        [passive] { part.opening }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "subject") } { $manner }elan edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } { $manner }elan { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } { $manner }elan et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } { $manner }elan et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } { $manner }elan et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "genitive") } { $manner }elan edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-supporter-genitive-support }{ NAME($theme, case: "object") } { $manner }elan et{ part.after-front }
        }

# French: « réprimer, prévenir, empêcher ». Variables: $actor, $theme.
# “the army will curb the attacks”
event-suppress =
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

# French: « assurer, garantir ». Variables: $actor, $theme.
# “the army is ensuring the safety of the population”
event-ensure =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təmin edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təmin { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təmin et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təmin et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təmin et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təmin edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təmin et{ part.after-front }
        }

# French: « protéger, défendre ». Variables: $actor, $target.
# “the army is protecting the population”
event-protect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }qorun{ part.verb-back-round }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }qoru{ part.actor-back-round-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qoru{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qoru{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }qoru{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }qorun{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }qoru{ part.after-back }
        }

# French: « voter, adopter, ratifier, approuver ». Variables: $actor, $theme.
# “the parliament approved the agreement”
event-vote =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təsdiq edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təsdiq { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təsdiq et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təsdiq et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təsdiq et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təsdiq edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təsdiq et{ part.after-front }
        }

# French: « reconnaître ». Variables: $actor, $target.
# “the parliament recognized the independence of the region”
event-recognise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }tanın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }tanı{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }tanı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }tanı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }tanı{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }tanın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }tanı{ part.after-back }
        }

## Talks

# French: « convenir de, s’accorder sur, conclure ». Variables: $actor, $theme, $with.
# “the parties agreed on a ceasefire”
event-agree =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılıq əldə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılığa gəl{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılığa gəl{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılığa gəl{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılığa gəl{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılıq əldə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }razılığa gəl{ part.after-front }
        }

# French: « signer ». Variables: $actor, $theme, $with.
# “the parties signed an agreement”
event-sign =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } { $manner }imzalan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }imzala{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }imzala{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }imzala{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }imzala{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "genitive") } { $manner }imzalan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }imzala{ part.after-back }
        }

# French: « rencontrer, se réunir, recevoir ». Variables: $actor, $with.
# “the minister met the co-chairs”
event-meet =
    { $has_with ->
        [yes]
            { $voice ->
                [passive] { part.opening }{ part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş keçiril{ part.verb-front }
               *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş{ part.actor-front-round }
            }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }bir araya gəl{ part.actor-front }
    }
    .infinitive =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş{ part.dat-front }
           *[no] { $linked }{ part.setting }{ $manner }bir araya gəl{ part.dat-front }
        }
    .infinitive-nominative =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş{ part.inf-front }
           *[no] { $linked }{ part.setting }{ $manner }bir araya gəl{ part.inf-front }
        }
    .deed =
        { $has_with ->
            [yes] { $linked }{ part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş{ part.loc-front }
           *[no] { $linked }{ part.setting }{ $manner }bir araya gəl{ part.loc-front }
        }
    .after =
        { $has_with ->
            [yes]
                { $voice ->
                    [passive] { part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş keçiril{ part.after-front }
                   *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($with, case: "instrumental") } { $manner }görüş{ part.after-front }
                }
           *[no] { NAME($actor, case: "genitive") } { part.setting }{ $manner }bir araya gəl{ part.after-front }
        }

# French: « s’entretenir avec, discuter avec ». Variables: $actor, $with, $theme.
# “the minister spoke with the co-chairs about the ceasefire”
event-talk = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }{ $manner }danış{ part.actor-back }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }{ $manner }danış{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }{ $manner }danış{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }{ $manner }danış{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ part.opt-theme-about }{ $manner }danış{ part.after-back }

# French: « discuter de, évoquer, examiner ». Variables: $actor, $theme, $with.
# “the ministers discussed the ceasefire”
event-discuss =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } { $manner }müzakirə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }müzakirə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }müzakirə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }müzakirə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }müzakirə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "genitive") } { $manner }müzakirə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }müzakirə et{ part.after-front }
        }

# French: « négocier ». Variables: $actor, $theme, $with.
# “the parties are negotiating an agreement”
event-negotiate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar aparıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar apar{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar apar{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar apar{ part.inf-back }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar apar{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar aparıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "nominative") } barədə { $manner }danışıqlar apar{ part.after-back }
        }

# French: « visiter, se rendre à ». Variables: $actor, $place.
# “the minister visited the capital”
event-visit =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($place, case: "dative") } { $manner }səfər edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "dative") } { $manner }səfər { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }səfər et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }səfər et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($place, case: "dative") } { $manner }səfər et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($place, case: "dative") } { $manner }səfər edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($place, case: "dative") } { $manner }səfər et{ part.after-front }
        }

# French: « participer à ». Variables: $actor, $theme.
# “the minister took part in the talks”
event-attend = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "locative") } { $manner }iştirak { part.actor-et }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "locative") } { $manner }iştirak et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "locative") } { $manner }iştirak et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "locative") } { $manner }iştirak et{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "locative") } { $manner }iştirak et{ part.after-front }

# French: « proposer ». Variables: $actor, $theme.
# “the minister proposed a ceasefire”
event-propose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }təklif edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }təklif { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təklif et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təklif et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }təklif et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }təklif edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }təklif et{ part.after-front }
        }

# French: « refuser, rejeter ». Variables: $actor, $theme.
# “the government rejected the agreement”
event-reject =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }rədd edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }rədd { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }rədd et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }rədd et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }rədd et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }rədd edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }rədd et{ part.after-front }
        }

# French: « accepter ». Variables: $actor, $theme.
# “the government accepted the agreement”
event-accept =
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

# French: « exiger ». Variables: $actor, $theme.
# “the government is demanding the withdrawal of the troops”
event-demand =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }tələb edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }tələb { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tələb et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tələb et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }tələb et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }tələb edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }tələb et{ part.after-front }
        }

## People

# French: « libérer, relâcher des personnes ». Variables: $actor, $target.
# “the Armenian side released two prisoners of war”
event-release =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }sərbəst buraxıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }sərbəst burax{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }sərbəst burax{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }sərbəst burax{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }sərbəst burax{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }sərbəst buraxıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }sərbəst burax{ part.after-back }
        }

# French: « arrêter, interpeller, détenir ». Variables: $actor, $target.
# “the police detained ten demonstrators”
event-arrest =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }saxlanıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }saxla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }saxla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }saxla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }saxla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }saxlanıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }saxla{ part.after-back }
        }

# French: « échanger des prisonniers ». Variables: $actor, $theme, $with.
# “the parties exchanged prisoners of war”
event-exchange =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "subject") } { $manner }mübadilə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }mübadilə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }mübadilə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }mübadilə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }mübadilə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "genitive") } { $manner }mübadilə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-with-instrumental }{ NAME($theme, case: "object") } { $manner }mübadilə et{ part.after-front }
        }

# French: « élire ». Variables: $actor, $theme.
# “the parliament elected a president”
event-elect =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }seçil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }seç{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }seç{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }seç{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }seç{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }seçil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }seç{ part.after-front }
        }

# French: « démissionner ». Variables: $actor.
# “the minister resigned”
event-resign = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $manner }istefa ver{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ $manner }istefa ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ $manner }istefa ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ $manner }istefa ver{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ $manner }istefa ver{ part.after-front }

# French: « manifester, protester, se rassembler ». Variables: $actor, $theme.
# “residents demonstrated against the blockade”
event-demonstrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-theme-dative-against }{ $manner }etiraz aksiyası keçir{ part.actor-front }
    .infinitive = { $linked }{ part.setting }{ part.opt-theme-dative-against }{ $manner }etiraz aksiyası keçir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-theme-dative-against }{ $manner }etiraz aksiyası keçir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-theme-dative-against }{ $manner }etiraz aksiyası keçir{ part.loc-front }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ part.opt-theme-dative-against }{ $manner }etiraz aksiyası keçir{ part.after-front }

# French: « soutenir, aider ». Variables: $actor, $target.
# “the government supports the minister”
event-support =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }dəstəklən{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }dəstəklə{ part.actor-front-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəstəklə{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəstəklə{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }dəstəklə{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }dəstəklən{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }dəstəklə{ part.after-front }
        }

# French: « porter la responsabilité de, être responsable de ». Variables: $actor, $theme.
# “the other side bears responsibility for the escalation”
event-bear-responsibility = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } görə { $manner }məsuliyyət daşı{ part.actor-back-vowel }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə { $manner }məsuliyyət daşı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə { $manner }məsuliyyət daşı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } görə { $manner }məsuliyyət daşı{ part.loc-back }
    .after = { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } görə { $manner }məsuliyyət daşı{ part.after-back }

## Aid and roads

# French: « bloquer, fermer, couper une route ». Variables: $actor, $target.
# “demonstrators blocked the road”
event-block =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }bağlan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }bağla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }bağla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }bağla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }bağla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }bağlan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }bağla{ part.after-back }
        }

# French: « ouvrir, rouvrir, débloquer ». Variables: $actor, $target.
# “the army opened the road”
event-open =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { $manner }açıl{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { $manner }aç{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aç{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aç{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { $manner }aç{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { $manner }açıl{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { $manner }aç{ part.after-back }
        }

# French: « évacuer ». Variables: $actor, $target, $place.
# “the rescuers evacuated the residents from the village”
event-evacuate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "subject") } { $manner }təxliyə edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { $manner }təxliyə { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { $manner }təxliyə et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { $manner }təxliyə et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { $manner }təxliyə et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-place-ablative }{ NAME($target, case: "genitive") } { $manner }təxliyə edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { $manner }təxliyə et{ part.after-front }
        }

# French: « remettre, restituer, céder ». Variables: $actor, $theme, $recipient.
# “the Armenian side handed over two prisoners of war to Azerbaijan”
event-hand-over =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } { $manner }təhvil veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }təhvil ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }təhvil ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }təhvil ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }təhvil ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "genitive") } { $manner }təhvil veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }təhvil ver{ part.after-front }
        }

# French: « envoyer, dépêcher ». Variables: $actor, $theme, $recipient.
# “the government sent aid to the town”
event-send =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } { $manner }göndəril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }göndər{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }göndər{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }göndər{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }göndər{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "genitive") } { $manner }göndəril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }göndər{ part.after-front }
        }

# French: « fournir, livrer, apporter ». Variables: $actor, $theme, $recipient.
# “the government provided aid to the residents”
event-provide =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "subject") } { $manner }veril{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }ver{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }ver{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }ver{ part.inf-front }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }ver{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "genitive") } { $manner }veril{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { $manner }ver{ part.after-front }
        }

# French: « transporter, acheminer ». Variables: $actor, $theme.
# “the trucks transported humanitarian aid”
event-transport =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }daşın{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }daşı{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }daşı{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }daşı{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }daşı{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }daşın{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }daşı{ part.after-back }
        }

# French: « priver de ». Variables: $actor, $target, $theme.
# “the residents were deprived of gas”
event-deprive =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "subject") } { NAME($theme, case: "ablative") } { $manner }məhrum edil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { $manner }məhrum { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { $manner }məhrum et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { $manner }məhrum et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { $manner }məhrum et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "genitive") } { NAME($theme, case: "ablative") } { $manner }məhrum edil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { $manner }məhrum et{ part.after-front }
        }

# French: « couper le gaz, l’électricité ». Variables: $actor, $target.
# “the gas supply was cut off”
event-cut-off =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatı kəsil{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatını kəs{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatını kəs{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatını kəs{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatını kəs{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatı kəsil{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($target, case: "nominative") } { $manner }təchizatını kəs{ part.after-front }
        }

## State of things

# French: « se poursuivre, continuer, être en cours ; poursuivre ». Variables: $actor, $theme.
# “the fighting is continuing”
event-continue =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }davam { part.verb-et }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }davam etdir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }davam etdir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }davam etdir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }davam etdir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }davam et{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }davam etdir{ part.after-front }
        }

# French: « commencer, débuter, éclater ; déclencher ». Variables: $actor, $theme.
# “the talks began; the other side started the hostilities”
event-begin =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }başla{ part.verb-back-vowel }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "dative") } { $manner }başla{ part.actor-back-vowel }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }başla{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }başla{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { $manner }başla{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }başla{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "dative") } { $manner }başla{ part.after-back }
        }

# French: « cesser ; mettre fin à, suspendre, arrêter ». Variables: $actor, $theme.
# “the army stopped the operation”
event-end =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }dayan{ part.verb-back }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }dayandır{ part.actor-back }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dayandır{ part.dat-back }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dayandır{ part.inf-back }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }dayandır{ part.loc-back }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }dayan{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }dayandır{ part.after-back }
        }

# French: « s’intensifier, redoubler ; intensifier ». Variables: $actor, $theme.
# “the fighting is intensifying”
event-intensify =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $theme_head ->
            [situation] gərginləş
            [fighting] şiddətlən
            [clashes] şiddətlən
           *[other] güclən
        }{ part.verb-front }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.actor-front }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }{ $theme_head ->
                [situation] gərginləş
                [fighting] şiddətlən
                [clashes] şiddətlən
               *[other] güclən
            }{ part.after-front }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }gücləndir{ part.after-front }
        }

# French: « reprendre, relancer ». Variables: $actor, $theme.
# “the talks resumed”
event-resume =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }yenidən başla{ part.verb-back-vowel }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "object") } { $manner }bərpa { part.actor-et }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.dat-front }
    .infinitive-nominative = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.inf-front }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.loc-front }
    .after =
        { $voice ->
            [passive] { part.setting }{ NAME($theme, case: "genitive") } { $manner }yenidən başla{ part.after-back }
           *[active] { NAME($actor, case: "genitive") } { part.setting }{ NAME($theme, case: "object") } { $manner }bərpa et{ part.after-front }
        }

# French: « avoir lieu, se produire, se tenir, survenir ». Variables: $theme.
# “clashes took place on the border”
event-take-place = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { $manner }{ $theme_head ->
        [talks] keçiril{ part.verb-front }
        [meeting] keçiril{ part.verb-front }
        [conference] keçiril{ part.verb-front }
        [demonstration] keçiril{ part.verb-front }
        [election] keçiril{ part.verb-front }
        [referendum] keçiril{ part.verb-front }
        [session] keçiril{ part.verb-front }
        [summit] keçiril{ part.verb-front }
        [vote] keçiril{ part.verb-front }
       *[other] baş ver{ part.verb-front }
    }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { $manner }{ $theme_head ->
        [talks] keçiril{ part.after-front }
        [meeting] keçiril{ part.after-front }
        [conference] keçiril{ part.after-front }
        [demonstration] keçiril{ part.after-front }
        [election] keçiril{ part.after-front }
        [referendum] keçiril{ part.after-front }
        [session] keçiril{ part.after-front }
        [summit] keçiril{ part.after-front }
        [vote] keçiril{ part.after-front }
       *[other] baş ver{ part.after-front }
    }

# French: « rester sous le contrôle de ». Variables: $theme, $actor.
# “the height remains under the control of the army”
event-remain = { part.opening }{ part.setting }{ NAME($theme, case: "subject") } { part.opt-actor-genitive-control }{ $manner }qal{ part.verb-back }
    .after = { part.setting }{ NAME($theme, case: "genitive") } { part.opt-actor-genitive-control }{ $manner }qal{ part.after-back }

# French: « le conflit entre les deux pays dure depuis… ». Variables: $theme, $parties, $about.
# “the conflict between the two countries has lasted for almost 30 years”
event-conflict-lasts = { part.opening }{ part.opt-about-over }{ part.opt-parties-between }{ NAME($theme, case: "subject") } { part.setting }{ $manner }davam { part.verb-et }
    .after = { part.opt-about-over }{ part.opt-parties-between }{ NAME($theme, case: "genitive") } { part.setting }{ $manner }davam et{ part.after-front }

# French: « le conflit oppose les deux pays ». Variables: $theme, $parties.
# “the conflict has been under way between the two countries for almost 30 years”
event-oppose = { part.opening }{ NAME($parties, case: "nominative") } arasında { NAME($theme, case: "subject") } { part.setting }{ $manner }davam { part.verb-et }
    .after = { NAME($parties, case: "nominative") } arasında { NAME($theme, case: "genitive") } { part.setting }{ $manner }davam et{ part.after-front }
