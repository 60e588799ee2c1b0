### What happens, one clause a frame: fit to follow «…, որ» and to stand after «Ըստ …՝». No capital, no final stop.
###
### The value is the clause; `.infinitive` follows a call, a promise or a threat; `.deed` is what one is accused of or denies.
### Given everywhere: $tense (past, present, future), $negated, $hedged, $voice (passive: nobody is named as the actor),
### the roles of the frame and $has_<role>, and the ready strings $where, $when, $manner, $linked, which bring their own space:
### after them, so they stand before the verb.
### NAME($role, case: "…") gives a noun phrase; where the speaker acts, nothing.
### Double spaces are closed and the ends trimmed afterwards.

## Shared words

# Words that many sentences share. A verb stem stands between <subject>-k (negation, the կ of the future) and its ending with the auxiliary:
# -el, -nel for stems in ց (ոչնչաց-), -anal for stems in -անալ. After a noun that draws the auxiliary («հետ է մղել») it stands between -aux-k and
# -el-bare or -nel-bare. “it” is a singular subject that the sentence itself names. opt-…: a participant with its postposition, nothing where it is absent.
part =
    .not =
        { $negated ->
            [yes] չ
           *[no] { "" }
        }
    .opening =
        { $linked }{ $hedged ->
            [yes] չհաստատված տվյալներով՝{ " " }
           *[no] { "" }
        }
    .setting = { $when }{ $where }{ $manner }
    .actor-anal =
        { $tense ->
            [past] ացել{ part.actor-is }
            [future]
                { $negated ->
                    [yes] անա
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] անան
                           *[one] անա
                        }
                }
           *[present] անում{ part.actor-is }
        }
    .actor-aux =
        { $negated ->
            [yes]
                { PLURAL_OF($actor) ->
                    [other] չեն
                   *[one] չի
                }
           *[no]
                { PLURAL_OF($actor) ->
                    [other] են
                   *[one] է
                }
        }
    .actor-aux-k =
        { $negated ->
            [yes] { part.actor-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present]
                        { PLURAL_OF($actor) ->
                            [other] են
                           *[one] է
                        }{ " " }
                }
        }
    .actor-el =
        { $tense ->
            [past] ել{ part.actor-is }
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում{ part.actor-is }
        }
    .actor-el-bare =
        { $tense ->
            [past] ել
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում
        }
    .actor-is =
        { $negated ->
            [yes] { "" }
           *[no]
                { " " }{ PLURAL_OF($actor) ->
                    [other] են
                   *[one] է
                }
        }
    .actor-k =
        { $negated ->
            [yes] { part.actor-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present] { "" }
                }
        }
    .actor-nel =
        { $tense ->
            [past] րել{ part.actor-is }
            [future]
                { $negated ->
                    [yes] նի
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] նեն
                           *[one] նի
                        }
                }
           *[present] նում{ part.actor-is }
        }
    .actor-nel-bare =
        { $tense ->
            [past] րել
            [future]
                { $negated ->
                    [yes] նի
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] նեն
                           *[one] նի
                        }
                }
           *[present] նում
        }
    .actor-not =
        { $negated ->
            [yes]
                { PLURAL_OF($actor) ->
                    [other] չեն
                   *[one] չի
                }{ " " }
           *[no] { "" }
        }
    .it-aux =
        { $negated ->
            [yes] չի
           *[no] է
        }
    .it-aux-k =
        { $negated ->
            [yes] { part.it-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present] է{ " " }
                }
        }
    .it-el =
        { $tense ->
            [past] ել{ part.it-is }
            [future] ի
           *[present] ում{ part.it-is }
        }
    .it-el-bare =
        { $tense ->
            [past] ել
            [future] ի
           *[present] ում
        }
    .it-is =
        { $negated ->
            [yes] { "" }
           *[no] { " " }է
        }
    .it-k =
        { $negated ->
            [yes] { part.it-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present] { "" }
                }
        }
    .it-not =
        { $negated ->
            [yes] չի{ " " }
           *[no] { "" }
        }
    .target-aux =
        { $negated ->
            [yes]
                { PLURAL_OF($target) ->
                    [other] չեն
                   *[one] չի
                }
           *[no]
                { PLURAL_OF($target) ->
                    [other] են
                   *[one] է
                }
        }
    .target-aux-k =
        { $negated ->
            [yes] { part.target-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present]
                        { PLURAL_OF($target) ->
                            [other] են
                           *[one] է
                        }{ " " }
                }
        }
    .target-el =
        { $tense ->
            [past] ել{ part.target-is }
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում{ part.target-is }
        }
    .target-el-bare =
        { $tense ->
            [past] ել
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում
        }
    .target-is =
        { $negated ->
            [yes] { "" }
           *[no]
                { " " }{ PLURAL_OF($target) ->
                    [other] են
                   *[one] է
                }
        }
    .target-k =
        { $negated ->
            [yes] { part.target-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present] { "" }
                }
        }
    .target-not =
        { $negated ->
            [yes]
                { PLURAL_OF($target) ->
                    [other] չեն
                   *[one] չի
                }{ " " }
           *[no] { "" }
        }
    .theme-anal =
        { $tense ->
            [past] ացել{ part.theme-is }
            [future]
                { $negated ->
                    [yes] անա
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] անան
                           *[one] անա
                        }
                }
           *[present] անում{ part.theme-is }
        }
    .theme-aux =
        { $negated ->
            [yes]
                { PLURAL_OF($theme) ->
                    [other] չեն
                   *[one] չի
                }
           *[no]
                { PLURAL_OF($theme) ->
                    [other] են
                   *[one] է
                }
        }
    .theme-be =
        { $tense ->
            [past]
                { $negated ->
                    [yes] { PLURAL_OF($theme) ->
                            [other] չէին
                           *[one] չէր
                        }
                   *[no] { PLURAL_OF($theme) ->
                            [other] էին
                           *[one] էր
                        }
                }
            [future]
                { $negated ->
                    [yes] { PLURAL_OF($theme) ->
                            [other] չեն լինի
                           *[one] չի լինի
                        }
                   *[no] { PLURAL_OF($theme) ->
                            [other] կլինեն
                           *[one] կլինի
                        }
                }
           *[present]
                { $negated ->
                    [yes] { PLURAL_OF($theme) ->
                            [other] չեն
                           *[one] չէ
                        }
                   *[no] { PLURAL_OF($theme) ->
                            [other] են
                           *[one] է
                        }
                }
        }
    .theme-el =
        { $tense ->
            [past] ել{ part.theme-is }
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում{ part.theme-is }
        }
    .theme-is =
        { $negated ->
            [yes] { "" }
           *[no]
                { " " }{ PLURAL_OF($theme) ->
                    [other] են
                   *[one] է
                }
        }
    .theme-k =
        { $negated ->
            [yes] { part.theme-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present] { "" }
                }
        }
    .theme-not =
        { $negated ->
            [yes]
                { PLURAL_OF($theme) ->
                    [other] չեն
                   *[one] չի
                }{ " " }
           *[no] { "" }
        }
    .troops-aux-k =
        { $negated ->
            [yes] { part.troops-not }
           *[no]
                { $tense ->
                    [future] կ
                   *[present]
                        { PLURAL_OF($troops) ->
                            [other] են
                           *[one] է
                        }{ " " }
                }
        }
    .troops-el-bare =
        { $tense ->
            [past] ել
            [future]
                { $negated ->
                    [yes] ի
                   *[no]
                        { PLURAL_OF($troops) ->
                            [other] են
                           *[one] ի
                        }
                }
           *[present] ում
        }
    .troops-not =
        { $negated ->
            [yes]
                { PLURAL_OF($troops) ->
                    [other] չեն
                   *[one] չի
                }{ " " }
           *[no] { "" }
        }
    .opt-about-genitive-for =
        { $has_about ->
            [yes] { NAME($about, case: "genitive") } համար{ " " }
           *[no] { "" }
        }
    .opt-actor-genitive-control-last =
        { $has_actor ->
            [yes] { " " }{ NAME($actor, case: "genitive") } վերահսկողության ներքո
           *[no] { "" }
        }
    .opt-and-wounded-last =
        { $has_wounded ->
            [yes] { " " }և { NAME($wounded, case: "nominative") }
           *[no] { "" }
        }
    .opt-cause-genitive-result =
        { $has_cause ->
            [yes] { NAME($cause, case: "genitive") } հետևանքով{ " " }
           *[no] { "" }
        }
    .opt-during-genitive-during =
        { $has_during ->
            [yes] { NAME($during, case: "genitive") } ընթացքում{ " " }
           *[no] { "" }
        }
    .opt-including-including-object-last =
        { $has_including ->
            [yes] , այդ թվում՝ { NAME($including, case: "object") }
           *[no] { "" }
        }
    .opt-including-inside =
        { $has_including ->
            [yes] , այդ թվում՝ { NAME($including, case: "object") },
           *[no] { "" }
        }
    .opt-means-instrumental =
        { $has_means ->
            [yes] { NAME($means, case: "instrumental") }{ " " }
           *[no] { "" }
        }
    .opt-parties-genitive-between =
        { $has_parties ->
            [yes] { NAME($parties, case: "genitive") } միջև{ " " }
           *[no] { "" }
        }
    .opt-place =
        { $has_place ->
            [yes] { NAME($place, case: "nominative") }{ " " }
           *[no] { "" }
        }
    .opt-place-ablative =
        { $has_place ->
            [yes] { NAME($place, case: "ablative") }{ " " }
           *[no] { "" }
        }
    .opt-place-last =
        { $has_place ->
            [yes] { " " }{ NAME($place, case: "nominative") }
           *[no] { "" }
        }
    .opt-recipient-dative =
        { $has_recipient ->
            [yes] { NAME($recipient, case: "dative") }{ " " }
           *[no] { "" }
        }
    .opt-supporter-genitive-support =
        { $has_supporter ->
            [yes] { NAME($supporter, case: "genitive") } աջակցությամբ{ " " }
           *[no] { "" }
        }
    .opt-target-genitive-against =
        { $has_target ->
            [yes] { NAME($target, case: "genitive") } դեմ{ " " }
           *[no] { "" }
        }
    .opt-target-genitive-against-last =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "genitive") } դեմ
           *[no] { "" }
        }
    .opt-target-genitive-on =
        { $has_target ->
            [yes] { NAME($target, case: "genitive") } վրա{ " " }
           *[no] { "" }
        }
    .opt-target-genitive-on-last =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "genitive") } վրա
           *[no] { "" }
        }
    .opt-theme-genitive-about =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } մասին{ " " }
           *[no] { "" }
        }
    .opt-theme-genitive-about-last =
        { $has_theme ->
            [yes] { " " }{ NAME($theme, case: "genitive") } մասին
           *[no] { "" }
        }
    .opt-theme-genitive-against =
        { $has_theme ->
            [yes] { NAME($theme, case: "genitive") } դեմ{ " " }
           *[no] { "" }
        }
    .opt-unlike-contrast-genitive =
        { $has_contrast ->
            [yes] ի տարբերություն { NAME($contrast, case: "genitive") }՝{ " " }
           *[no] { "" }
        }
    .opt-with-genitive-with =
        { $has_with ->
            [yes] { NAME($with, case: "genitive") } հետ{ " " }
           *[no] { "" }
        }

## Attacks

# French: « attaquer, agresser ; lancer une attaque contre ». Variables: $actor, $target, $means.
# “the Azerbaijani side attacked two villages with drones”
event-attack =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.opt-means-instrumental }հարձակման { part.target-aux-k }ենթարկվ{ part.target-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ part.actor-k }հարձակվ{ part.actor-el }{ part.opt-target-genitive-on-last }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-genitive-on }{ part.not }հարձակվել
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.opt-target-genitive-on }{ part.not }հարձակվելու

# French: « bombarder, pilonner, soumettre à des tirs d’artillerie ». Variables: $actor, $target, $means.
# “the Armenian side shelled the town with rockets”
event-shell =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ part.target-k }հրետակոծվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }{ part.actor-k }հրետակոծ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }{ part.not }հրետակոծել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "object") } { part.not }հրետակոծելու

# French: « tirer sur, ouvrir le feu sur ». Variables: $actor, $target.
# “the Armenian side fired on the positions”
event-fire-on =
    { $voice ->
        [passive] { part.opening }{ part.setting }կրակ { part.it-aux-k }բացվ{ part.it-el-bare } { NAME($target, case: "genitive") } վրա
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }կրակ { part.actor-aux-k }բաց{ part.actor-el-bare } { NAME($target, case: "genitive") } վրա
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } վրա կրակ { part.not }բացել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } վրա կրակ { part.not }բացելու

# French: « frapper ». Variables: $actor, $target, $means.
# “the army struck the position with a missile”
event-strike =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-means-instrumental }հարված { part.it-aux-k }հասցվ{ part.it-el-bare } { NAME($target, case: "dative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-means-instrumental }հարված { part.actor-aux-k }հասց{ part.actor-nel-bare } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-means-instrumental }հարված { part.not }հասցնել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ part.opt-means-instrumental }{ NAME($target, case: "dative") } հարված { part.not }հասցնելու

# French: « cibler, viser, prendre pour cible ». Variables: $actor, $target.
# “the army does not target civilians”
event-target =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }թիրախավորվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }թիրախավոր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }թիրախավորել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }թիրախավորելու

# French: « abattre, intercepter un appareil ». Variables: $actor, $target.
# “the Armenian side shot down two drones”
event-shoot-down =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }խոցվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խոց{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խոցել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }խոցելու

# French: « détruire, anéantir ; neutraliser du matériel ». Variables: $actor, $target.
# “the army destroyed three tanks”
event-destroy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }ոչնչացվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ոչնչաց{ part.actor-nel } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ոչնչացնել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ոչնչացնելու

# French: « endommager ». Variables: $actor, $target.
# “the shelling damaged houses”
event-damage =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }վնասվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վնաս{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վնասել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }վնասելու

# French: « toucher, atteindre un objet, un lieu ». Variables: $actor, $target.
# “a shell hit a house”
event-hit =
    { $voice ->
        [passive]
            { part.opening }{ NAME($target, case: "subject") } { part.setting }{ $tense ->
                [past] հարված { part.target-aux } ստացել
                [future]
                    հարված { $negated ->
                        [yes] { part.target-not }ստանա
                       *[no]
                            { PLURAL_OF($target) ->
                                [other] կստանան
                               *[one] կստանա
                            }
                    }
               *[present] հարված { part.target-aux } ստանում
            }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հարված{ part.actor-el } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հարվածել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { part.not }հարվածելու

# French: « s’emparer de, prendre, occuper un lieu ». Variables: $actor, $target.
# “the army captured two villages”
event-capture =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }գրավվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }գրավ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }գրավել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }գրավելու

# French: « reprendre un lieu ». Variables: $actor, $target.
# “the Armenian side retook the height”
event-retake =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }հետ { part.target-aux-k }վերցվ{ part.target-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }հետ { part.actor-aux-k }վերց{ part.actor-nel-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }հետ { part.not }վերցնել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } հետ { part.not }վերցնելու

# French: « libérer un lieu (the claimant’s word) ». Variables: $actor, $target.
# “the army liberated two villages”
event-liberate =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }ազատագրվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ազատագր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ազատագրել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ազատագրելու

# French: « contrôler ». Variables: $actor, $target.
# “the army controls the road”
event-control =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }վերահսկվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վերահսկ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վերահսկել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }վերահսկելու

# French: « encercler, assiéger ». Variables: $actor, $target.
# “the army surrounded the village”
event-surround =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }շրջապատվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }շրջապատ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }շրջապատել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }շրջապատելու

# French: « repousser une attaque ». Variables: $actor, $target.
# “the army repelled the attack”
event-repel =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }հետ { part.target-aux-k }մղվ{ part.target-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }հետ { part.actor-aux-k }մղ{ part.actor-el-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }հետ { part.not }մղել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } հետ { part.not }մղելու

# French: « lancer, mener, engager une opération ». Variables: $actor, $theme, $target.
# “the army launched an operation against the positions”
event-launch =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }սկսվ{ part.theme-el } { NAME($theme, case: "subject") }{ part.opt-target-genitive-against-last }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }սկս{ part.actor-el } { NAME($theme, case: "object") }{ part.opt-target-genitive-against-last }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-genitive-against }{ part.not }սկսել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-target-genitive-against }{ NAME($theme, case: "object") } { part.not }սկսելու

# French: « préparer ». Variables: $actor, $theme.
# “the army is preparing an offensive”
event-prepare =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }նախապատրաստվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }նախապատրաստ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }նախապատրաստել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }նախապատրաստելու

# French: « utiliser, employer, recourir à ». Variables: $actor, $theme, $target.
# “the army used drones against the positions”
event-use =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-target-genitive-against }{ part.theme-k }կիրառվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-target-genitive-against }{ part.actor-k }կիրառ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-target-genitive-against }{ part.not }կիրառել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-target-genitive-against }{ NAME($theme, case: "object") } { part.not }կիրառելու

# French: « exploser ». Variables: $theme.
# “a mine exploded”
event-explode = { part.opening }{ part.setting }{ part.theme-k }պայթ{ part.theme-el } { NAME($theme, case: "subject") }

## Casualties

# French: « tuer ; mourir, périr, trouver la mort ; faire des morts ». Variables: $actor, $target, $cause.
# “two civilians were killed in the shelling”
event-kill =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-genitive-result }{ part.target-k }զոհվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-genitive-result }{ part.actor-k }սպան{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ part.not }սպանել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ NAME($target, case: "object") } { part.not }սպանելու

# French: « blesser ; faire des blessés ». Variables: $actor, $target, $cause.
# “three civilians were wounded in the shelling”
event-wound =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-cause-genitive-result }{ part.target-k }վիրավորվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-cause-genitive-result }{ part.actor-k }վիրավոր{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ part.not }վիրավորել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-cause-genitive-result }{ NAME($target, case: "object") } { part.not }վիրավորելու

# French: « une attaque a fait des morts et des blessés ». Variables: $cause, $target, $wounded.
# “the attack left two dead and five wounded”
event-kill-and-wound =
    { part.opening }{ $when }{ part.opt-cause-genitive-result }{ $where }{ $manner }{ $tense ->
        [past] { part.target-not }եղել{ part.target-is }
        [future]
            { $negated ->
                [yes] { part.target-not }լինի
               *[no]
                    { PLURAL_OF($target) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { PLURAL_OF($target) ->
                [other]
                    { $negated ->
                        [yes] չկան
                       *[no] կան
                    }
               *[one]
                    { $negated ->
                        [yes] չկա
                       *[no] կա
                    }
            }
    } { NAME($target, case: "nominative") }{ part.opt-and-wounded-last }

# French: « perdre des hommes, du matériel ». Variables: $actor, $target.
# “the army lost two tanks”
event-lose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }կորսվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կորց{ part.actor-nel } { NAME($target, case: "object") }
    }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }կորցնելու

# French: « capturer, faire prisonnier ». Variables: $actor, $target.
# “the army took two soldiers prisoner”
event-capture-persons =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }գերեվարվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }գերեվար{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }գերեվարել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }գերեվարելու

# French: « disparaître, être porté disparu ». Variables: $target.
# “two soldiers are missing”
event-missing =
    { part.opening }{ NAME($target, case: "subject") } { part.setting }{ $tense ->
        [past] անհետ { part.target-aux } կորել
        [future]
            անհետ { $negated ->
                [yes] { part.target-not }կորչի
               *[no]
                    { PLURAL_OF($target) ->
                        [other] կկորչեն
                       *[one] կկորչի
                    }
            }
       *[present] անհետ կորած { part.target-aux } համարվում
    }

## Movement

# French: « avancer, progresser ». Variables: $actor.
# “the army is advancing towards the town”
event-advance = { part.opening }{ NAME($actor, case: "subject") } { part.setting }առաջ { part.actor-aux-k }շարժվ{ part.actor-el-bare }
    .infinitive = { $linked }{ part.setting }առաջ { part.not }շարժվել
    .deed = { $linked }{ part.setting }առաջ { part.not }շարժվելու

# French: « se retirer (de) ; retirer ses troupes ». Variables: $actor, $place, $troops.
# “the troops withdrew from the village”
event-withdraw =
    { $has_troops ->
        [yes]
            { $voice ->
                [passive] { part.opening }{ NAME($troops, case: "subject") } { part.setting }{ part.opt-place-ablative }դուրս { part.troops-aux-k }բերվ{ part.troops-el-bare }
               *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }դուրս { part.actor-aux-k }բեր{ part.actor-el-bare } { NAME($troops, case: "object") }
            }
       *[no] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }հետ { part.actor-aux-k }քաշվ{ part.actor-el-bare }
    }
    .infinitive =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }դուրս { part.not }բերել { NAME($troops, case: "object") }
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }հետ { part.not }քաշվել
        }
    .deed =
        { $has_troops ->
            [yes] { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($troops, case: "object") } դուրս { part.not }բերելու
           *[no] { $linked }{ part.setting }{ part.opt-place-ablative }հետ { part.not }քաշվելու
        }

# French: « franchir, traverser une frontière ». Variables: $actor, $target.
# “a drone crossed the border”
event-cross =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }հատվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հատ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հատել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }հատելու

# French: « arriver, entrer, parvenir ». Variables: $actor, $place.
# “the observers arrived in the town”
event-arrive = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ժաման{ part.actor-el }{ part.opt-place-last }
    .infinitive = { $linked }{ part.setting }{ part.opt-place }{ part.not }ժամանել
    .deed = { $linked }{ part.setting }{ part.opt-place }{ part.not }ժամանելու

# French: « revenir, retourner, regagner ». Variables: $actor, $place.
# “residents returned to the town”
event-return =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $tense ->
        [past] { part.actor-not }վերադարձել{ part.actor-is }
        [future]
            { $negated ->
                [yes] { part.actor-not }վերադառնա
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] կվերադառնան
                       *[one] կվերադառնա
                    }
            }
       *[present] { part.actor-not }վերադառնում{ part.actor-is }
    }{ part.opt-place-last }
    .infinitive = { $linked }{ part.setting }{ part.opt-place }{ part.not }վերադառնալ
    .deed = { $linked }{ part.setting }{ part.opt-place }{ part.not }վերադառնալու

# French: « fuir ; quitter un lieu ». Variables: $actor, $place.
# “residents left the town”
event-flee =
    { $has_place ->
        [yes] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($place, case: "ablative") } { part.actor-k }հեռ{ part.actor-anal }
       *[no]
            { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $tense ->
                [past] { part.actor-not }փախել{ part.actor-is }
                [future]
                    { $negated ->
                        [yes] { part.actor-not }փախչի
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] կփախչեն
                               *[one] կփախչի
                            }
                    }
               *[present] { part.actor-not }փախչում{ part.actor-is }
            }
    }
    .infinitive =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "ablative") } { part.not }հեռանալ
           *[no] { $linked }{ part.setting }{ part.not }փախչել
        }
    .deed =
        { $has_place ->
            [yes] { $linked }{ part.setting }{ NAME($place, case: "ablative") } { part.not }հեռանալու
           *[no] { $linked }{ part.setting }{ part.not }փախչելու
        }

# French: « se mettre à l’abri, s’abriter ». Variables: $actor.
# “the population took shelter”
event-take-shelter = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պատսպարվ{ part.actor-el }
    .infinitive = { $linked }{ part.setting }{ part.not }պատսպարվել
    .deed = { $linked }{ part.setting }{ part.not }պատսպարվելու

# French: « déplacer des habitants ». Variables: $actor, $target.
# “the fighting displaced thousands of residents”
event-displace =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }տեղահանվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }տեղահան{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }տեղահանել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }տեղահանելու

## Measures

# French: « instaurer, décréter, ordonner une mesure ». Variables: $actor, $theme.
# “the government declared martial law”
event-impose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }հայտարարվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հայտարար{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հայտարարել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հայտարարելու

# French: « lever une mesure ». Variables: $actor, $theme.
# “the government lifted the curfew”
event-lift =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }վերացվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վերաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վերացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }վերացնելու

# French: « mobiliser ». Variables: $actor, $target.
# “the government mobilized reservists”
event-mobilise =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }մոբիլիզացվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }մոբիլիզաց{ part.actor-nel } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }մոբիլիզացնել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }մոբիլիզացնելու

# French: « déployer, stationner ». Variables: $actor, $theme.
# “the army deployed artillery”
event-deploy =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }տեղակայվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }տեղակայ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }տեղակայել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }տեղակայելու

# French: « violer, enfreindre, rompre ». Variables: $actor, $theme.
# “the Armenian side violated the ceasefire”
event-violate =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }խախտվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }խախտ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }խախտել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }խախտելու

# French: « respecter, se conformer aux exigences de ». Variables: $actor, $theme, $contrast, $including, $during.
# “unlike the other side, Armenia complies with the ceasefire”
event-respect =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.opt-during-genitive-during }{ part.theme-k }պահպանվ{ part.theme-el }
       *[active] { part.opening }{ part.opt-unlike-contrast-genitive }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-during-genitive-during }{ part.actor-k }պահպան{ part.actor-el } { NAME($theme, case: "object") }{ part.opt-including-including-object-last }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-during-genitive-during }{ NAME($theme, case: "object") }{ part.opt-including-inside } { part.not }պահպանել
    .deed = { $linked }{ part.setting }{ part.opt-during-genitive-during }{ NAME($theme, case: "object") }{ part.opt-including-inside } { part.not }պահպանելու

# French: « entrer en vigueur ». Variables: $theme.
# “the ceasefire came into force”
event-enter-into-force =
    { part.opening }{ part.setting }{ $tense ->
        [past] ուժի մեջ { part.theme-aux } մտել
        [future]
            ուժի մեջ { $negated ->
                [yes] { part.theme-not }մտնի
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կմտնեն
                       *[one] կմտնի
                    }
            }
       *[present] ուժի մեջ { part.theme-aux } մտնում
    } { NAME($theme, case: "subject") }

# French: « être en vigueur ». Variables: $theme.
# “the ceasefire is in force”
event-be-in-force =
    { part.opening }{ NAME($theme, case: "subject") } { part.setting }ուժի մեջ { $tense ->
        [past]
            { PLURAL_OF($theme) ->
                [other]
                    { $negated ->
                        [yes] չէին
                       *[no] էին
                    }
               *[one]
                    { $negated ->
                        [yes] չէր
                       *[no] էր
                    }
            }
        [future]
            { $negated ->
                [yes] { part.theme-not }լինի
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կլինեն
                       *[one] կլինի
                    }
            }
       *[present]
            { PLURAL_OF($theme) ->
                [other]
                    { $negated ->
                        [yes] չեն
                       *[no] են
                    }
               *[one]
                    { $negated ->
                        [yes] չէ
                       *[no] է
                    }
            }
    }

# French: « proclamer l’indépendance ». Variables: $actor, $theme, $supporter.
# “the region proclaimed its independence with the support of the neighbouring country”
event-proclaim =
    { $voice ->
        [passive] { part.opening }{ $when }{ $where }{ part.opt-supporter-genitive-support }{ $manner }{ part.theme-k }հռչակվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { $when }{ $where }{ part.opt-supporter-genitive-support }{ $manner }{ part.actor-k }հռչակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ $when }{ $where }{ part.opt-supporter-genitive-support }{ $manner }{ part.not }հռչակել { NAME($theme, case: "object") }
    .deed = { $linked }{ $when }{ $where }{ part.opt-supporter-genitive-support }{ $manner }{ NAME($theme, case: "object") } { part.not }հռչակելու

# French: « réprimer, prévenir, empêcher ». Variables: $actor, $theme.
# “the army will curb the attacks”
event-suppress =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }կանխվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }կանխ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }կանխել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }կանխելու

# French: « assurer, garantir ». Variables: $actor, $theme.
# “the army is ensuring the safety of the population”
event-ensure =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }ապահովվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ապահով{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ապահովել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ապահովելու

# French: « protéger, défendre ». Variables: $actor, $target.
# “the army is protecting the population”
event-protect =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }պաշտպանվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պաշտպան{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }պաշտպանել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }պաշտպանելու

# French: « voter, adopter, ratifier, approuver ». Variables: $actor, $theme.
# “the parliament approved the agreement”
event-vote =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }հաստատվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }հաստատ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }հաստատել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }հաստատելու

# French: « reconnaître ». Variables: $actor, $target.
# “the parliament recognized the independence of the region”
event-recognise =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }ճանաչվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ճանաչ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ճանաչել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ճանաչելու

## Talks

# French: « convenir de, s’accorder sur, conclure ». Variables: $actor, $theme, $with.
# “the parties agreed on a ceasefire”
event-agree =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ համաձայնություն ձեռք { part.it-aux-k }բերվ{ part.it-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }պայմանավորվ{ part.actor-el } { NAME($theme, case: "genitive") } շուրջ
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ { part.not }պայմանավորվել
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ { part.not }պայմանավորվելու

# French: « signer ». Variables: $actor, $theme, $with.
# “the parties signed an agreement”
event-sign =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-genitive-with }{ part.theme-k }ստորագրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }ստորագր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.not }ստորագրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "object") } { part.not }ստորագրելու

# French: « rencontrer, se réunir, recevoir ». Variables: $actor, $with.
# “the minister met the co-chairs”
event-meet =
    { $voice ->
        [passive]
            { part.opening }{ part.setting }{ NAME($with, case: "genitive") } հետ { $tense ->
                [past] հանդիպում { part.it-aux } կայացել
                [future]
                    հանդիպում { $negated ->
                        [yes] { part.it-not }կայանա
                       *[no] կկայանա
                    }
               *[present] հանդիպում { part.it-aux } կայանում
            }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }հանդիպ{ part.actor-el }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.not }հանդիպել
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.not }հանդիպելու

# French: « s’entretenir avec, discuter avec ». Variables: $actor, $with, $theme.
# “the minister spoke with the co-chairs about the ceasefire”
event-talk = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }խոս{ part.actor-el }{ part.opt-theme-genitive-about-last }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.opt-theme-genitive-about }{ part.not }խոսել
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.opt-theme-genitive-about }{ part.not }խոսելու

# French: « discuter de, évoquer, examiner ». Variables: $actor, $theme, $with.
# “the ministers discussed the ceasefire”
event-discuss =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.theme-k }քննարկվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }քննարկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.not }քննարկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "object") } { part.not }քննարկելու

# French: « négocier ». Variables: $actor, $theme, $with.
# “the parties are negotiating an agreement”
event-negotiate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ բանակցություն { part.it-aux-k }վարվ{ part.it-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }բանակց{ part.actor-el } { NAME($theme, case: "genitive") } շուրջ
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ { part.not }բանակցել
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "genitive") } շուրջ { part.not }բանակցելու

# French: « visiter, se rendre à ». Variables: $actor, $place.
# “the minister visited the capital”
event-visit =
    { $voice ->
        [passive] { part.opening }{ part.setting }այց { part.it-aux-k }կատարվ{ part.it-el-bare } { NAME($place, case: "nominative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }այցել{ part.actor-el } { NAME($place, case: "nominative") }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($place, case: "nominative") } { part.not }այցելել
    .deed = { $linked }{ part.setting }{ NAME($place, case: "nominative") } { part.not }այցելելու

# French: « participer à ». Variables: $actor, $theme.
# “the minister took part in the talks”
event-attend = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }մասնակց{ part.actor-el } { NAME($theme, case: "dative") }
    .infinitive = { $linked }{ part.setting }{ part.not }մասնակցել { NAME($theme, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "dative") } { part.not }մասնակցելու

# French: « proposer ». Variables: $actor, $theme.
# “the minister proposed a ceasefire”
event-propose =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }առաջարկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }առաջարկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }առաջարկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }առաջարկելու

# French: « refuser, rejeter ». Variables: $actor, $theme.
# “the government rejected the agreement”
event-reject =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }մերժվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }մերժ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }մերժել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }մերժելու

# French: « accepter ». Variables: $actor, $theme.
# “the government accepted the agreement”
event-accept =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }ընդունվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ընդուն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ընդունել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ընդունելու

# French: « exiger ». Variables: $actor, $theme.
# “the government is demanding the withdrawal of the troops”
event-demand =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }պահանջվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }պահանջ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }պահանջել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }պահանջելու

## People

# French: « libérer, relâcher des personnes ». Variables: $actor, $target.
# “the Armenian side released two prisoners of war”
event-release =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }ազատ { part.target-aux-k }արձակվ{ part.target-el-bare }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }ազատ { part.actor-aux-k }արձակ{ part.actor-el-bare } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }ազատ { part.not }արձակել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } ազատ { part.not }արձակելու

# French: « arrêter, interpeller, détenir ». Variables: $actor, $target.
# “the police detained ten demonstrators”
event-arrest =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.target-k }ձերբակալվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ձերբակալ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ձերբակալել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }ձերբակալելու

# French: « échanger des prisonniers ». Variables: $actor, $theme, $with.
# “the parties exchanged prisoners of war”
event-exchange =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-with-genitive-with }{ part.theme-k }փոխանակվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-with-genitive-with }{ part.actor-k }փոխանակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ part.not }փոխանակել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-with-genitive-with }{ NAME($theme, case: "object") } { part.not }փոխանակելու

# French: « élire ». Variables: $actor, $theme.
# “the parliament elected a president”
event-elect =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }ընտրվ{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }ընտր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }ընտրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }ընտրելու

# French: « démissionner ». Variables: $actor.
# “the minister resigned”
event-resign =
    { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ $tense ->
        [past] հրաժարական { part.actor-aux } տվել
        [future]
            հրաժարական { $negated ->
                [yes] { part.actor-not }տա
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] կտան
                       *[one] կտա
                    }
            }
       *[present] հրաժարական { part.actor-aux } տալիս
    }
    .infinitive = { $linked }{ part.setting }հրաժարական { part.not }տալ
    .deed = { $linked }{ part.setting }հրաժարական { part.not }տալու

# French: « manifester, protester, se rassembler ». Variables: $actor, $theme.
# “residents demonstrated against the blockade”
event-demonstrate = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-theme-genitive-against }ցույց { part.actor-aux-k }անցկաց{ part.actor-nel-bare }
    .infinitive = { $linked }{ part.setting }{ part.opt-theme-genitive-against }ցույց { part.not }անցկացնել
    .deed = { $linked }{ part.setting }{ part.opt-theme-genitive-against }ցույց { part.not }անցկացնելու

# French: « soutenir, aider ». Variables: $actor, $target.
# “the government supports the minister”
event-support =
    { $voice ->
        [passive]
            { part.opening }{ NAME($target, case: "subject") } { part.setting }{ $tense ->
                [past] աջակցություն { part.target-aux } ստացել
                [future]
                    աջակցություն { $negated ->
                        [yes] { part.target-not }ստանա
                       *[no]
                            { PLURAL_OF($target) ->
                                [other] կստանան
                               *[one] կստանա
                            }
                    }
               *[present] աջակցություն { part.target-aux } ստանում
            }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }աջակց{ part.actor-el } { NAME($target, case: "dative") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }աջակցել { NAME($target, case: "dative") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "dative") } { part.not }աջակցելու

# French: « porter la responsabilité de, être responsable de ». Variables: $actor, $theme.
# “the other side bears responsibility for the escalation”
event-bear-responsibility = { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "genitive") } համար պատասխանատվություն { part.actor-aux-k }կր{ part.actor-el-bare }
    .infinitive = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } համար պատասխանատվություն { part.not }կրել
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "genitive") } համար պատասխանատվություն { part.not }կրելու

## Aid and roads

# French: « bloquer, fermer, couper une route ». Variables: $actor, $target.
# “demonstrators blocked the road”
event-block =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }փակվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }փակ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }փակել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }փակելու

# French: « ouvrir, rouvrir, débloquer ». Variables: $actor, $target.
# “the army opened the road”
event-open =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }բացվ{ part.target-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }բաց{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }բացել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { part.not }բացելու

# French: « évacuer ». Variables: $actor, $target, $place.
# “the rescuers evacuated the residents from the village”
event-evacuate =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-place-ablative }{ part.target-k }տարհանվ{ part.target-el } { NAME($target, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-place-ablative }{ part.actor-k }տարհան{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-place-ablative }{ part.not }տարհանել { NAME($target, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-place-ablative }{ NAME($target, case: "object") } { part.not }տարհանելու

# French: « remettre, restituer, céder ». Variables: $actor, $theme, $recipient.
# “the Armenian side handed over two prisoners of war to Azerbaijan”
event-hand-over =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ part.theme-k }հանձնվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ part.actor-k }հանձն{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ part.not }հանձնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { part.not }հանձնելու

# French: « envoyer, dépêcher ». Variables: $actor, $theme, $recipient.
# “the government sent aid to the town”
event-send =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ part.theme-k }ուղարկվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ part.actor-k }ուղարկ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ part.not }ուղարկել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { part.not }ուղարկելու

# French: « fournir, livrer, apporter ». Variables: $actor, $theme, $recipient.
# “the government provided aid to the residents”
event-provide =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.opt-recipient-dative }{ part.theme-k }տրամադրվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.opt-recipient-dative }{ part.actor-k }տրամադր{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.opt-recipient-dative }{ part.not }տրամադրել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ part.opt-recipient-dative }{ NAME($theme, case: "object") } { part.not }տրամադրելու

# French: « transporter, acheminer ». Variables: $actor, $theme.
# “the trucks transported humanitarian aid”
event-transport =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }տեղափոխվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }տեղափոխ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }տեղափոխել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }տեղափոխելու

# French: « priver de ». Variables: $actor, $target, $theme.
# “the residents were deprived of gas”
event-deprive =
    { $voice ->
        [passive] { part.opening }{ NAME($target, case: "subject") } { part.setting }{ part.target-k }զրկվ{ part.target-el } { NAME($theme, case: "ablative") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ NAME($theme, case: "ablative") } { part.actor-k }զրկ{ part.actor-el } { NAME($target, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { part.not }զրկել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "object") } { NAME($theme, case: "ablative") } { part.not }զրկելու

# French: « couper le gaz, l’électricité ». Variables: $actor, $target.
# “the gas supply was cut off”
event-cut-off =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.it-k }դադարեցվ{ part.it-el } { NAME($target, case: "genitive") } մատակարարումը
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }դադարեց{ part.actor-nel } { NAME($target, case: "genitive") } մատակարարումը
    }
    .infinitive = { $linked }{ part.setting }{ NAME($target, case: "genitive") } մատակարարումը { part.not }դադարեցնել
    .deed = { $linked }{ part.setting }{ NAME($target, case: "genitive") } մատակարարումը { part.not }դադարեցնելու

## State of things

# French: « se poursuivre, continuer, être en cours ; poursuivre ». Variables: $actor, $theme.
# “the fighting is continuing”
event-continue =
    { $voice ->
        [passive]
            { part.opening }{ $has_when ->
                [yes] { part.setting }{ part.theme-k }շարունակվ{ part.theme-el } { NAME($theme, case: "subject") }
               *[no] { NAME($theme, case: "subject") } { part.setting }{ part.theme-k }շարունակվ{ part.theme-el }
            }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }շարունակ{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }շարունակել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }շարունակելու

# French: « commencer, débuter, éclater ; déclencher ». Variables: $actor, $theme.
# “the talks began; the other side started the hostilities”
event-begin =
    { $voice ->
        [passive] { part.opening }{ part.setting }{ part.theme-k }սկսվ{ part.theme-el } { NAME($theme, case: "subject") }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }սկս{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }սկսել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }սկսելու

# French: « cesser ; mettre fin à, suspendre, arrêter ». Variables: $actor, $theme.
# “the army stopped the operation”
event-end =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }դադար{ part.theme-el }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }դադարեց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }դադարեցնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }դադարեցնելու

# French: « s’intensifier, redoubler ; intensifier ». Variables: $actor, $theme.
# “the fighting is intensifying”
event-intensify =
    { $voice ->
        [passive] { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ part.theme-k }սաստկ{ part.theme-anal }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }սաստկաց{ part.actor-nel } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }սաստկացնել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }սաստկացնելու

# French: « reprendre, relancer ». Variables: $actor, $theme.
# “the talks resumed”
event-resume =
    { $voice ->
        [passive]
            { part.opening }{ $has_when ->
                [yes] { part.setting }{ part.theme-k }վերսկսվ{ part.theme-el } { NAME($theme, case: "subject") }
               *[no] { NAME($theme, case: "subject") } { part.setting }{ part.theme-k }վերսկսվ{ part.theme-el }
            }
       *[active] { part.opening }{ NAME($actor, case: "subject") } { part.setting }{ part.actor-k }վերսկս{ part.actor-el } { NAME($theme, case: "object") }
    }
    .infinitive = { $linked }{ part.setting }{ part.not }վերսկսել { NAME($theme, case: "object") }
    .deed = { $linked }{ part.setting }{ NAME($theme, case: "object") } { part.not }վերսկսելու

# French: « avoir lieu, se produire, se tenir, survenir ». Variables: $theme.
# “clashes took place on the border”
event-take-place =
    { part.opening }{ part.setting }{ $tense ->
        [past] տեղի { part.theme-aux } ունեցել
        [future]
            տեղի { $negated ->
                [yes] { part.theme-not }ունենա
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կունենան
                       *[one] կունենա
                    }
            }
       *[present] տեղի { part.theme-aux } ունենում
    } { NAME($theme, case: "subject") }

# French: « rester sous le contrôle de ». Variables: $theme, $actor.
# “the height remains under the control of the army”
event-remain =
    { part.opening }{ NAME($theme, case: "subject") } { part.setting }{ $tense ->
        [past] { part.theme-not }մնացել{ part.theme-is }
        [future]
            { $negated ->
                [yes] { part.theme-not }մնա
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] կմնան
                       *[one] կմնա
                    }
            }
       *[present] { part.theme-not }մնում{ part.theme-is }
    }{ part.opt-actor-genitive-control-last }

# French: « le conflit entre les deux pays dure depuis… ». Variables: $theme, $parties, $about.
# “the conflict between the two countries has lasted for almost 30 years”
event-conflict-lasts = { part.opening }{ part.opt-parties-genitive-between }{ NAME($theme, case: "subject") } { part.opt-about-genitive-for }{ $where }{ $manner }{ part.theme-k }տև{ part.theme-el } { $when }

# French: « le conflit oppose les deux pays ». Variables: $theme, $parties.
# “the conflict has been under way between the two countries for almost 30 years”
event-oppose = { part.opening }{ part.setting }{ NAME($parties, case: "genitive") } միջև { part.theme-k }ընթ{ part.theme-anal } { NAME($theme, case: "subject") }