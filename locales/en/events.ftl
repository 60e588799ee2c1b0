### What happens, one clause a frame: fit to follow “that” and to stand after “According to X,”. No capital, no final stop.
###
### The value is the clause; `.infinitive` follows a call, a promise or a threat; `.deed` is what one is accused of or denies.
### Given everywhere: $tense (past, present, future), $reported (it follows “said that”, so tenses shift), $since (it has lasted since a day),
### $negated, $hedged, $voice (passive: nobody is named as the actor),
### the roles of the frame and $has_<role>, and the ready strings $where, $when, $manner, $linked, which bring their own space:
### before them, so they stand at the end.
### NAME($role, case: "…") gives a noun phrase; where the speaker acts, a pronoun.
### Double spaces are closed and the ends trimmed afterwards.

## Shared words

# Words that many sentences share. A regular verb stands between <subject>-did and ed-ing (e-ed-ing where the stem drops an e):
# “did not shell”, “shelled”, “will shell”, “is shelling”. -is, -do, -be, -passive agree with the subject they are named after.
# opt-…: a participant with its preposition, nothing where it is absent.
part =
    .hedge =
        { $hedged ->
            [yes] reportedly
           *[no] { "" }
        }
    .not =
        { $negated ->
            [yes] not
           *[no] { "" }
        }
    .setting = { $manner }{ $where }{ $when }{ $linked }
    .to =
        { $negated ->
            [yes] not to
           *[no] to
        }
    .will =
        { $reported ->
            [yes] would
           *[no] will
        } { part.hedge } { part.not }
    .actor-did =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not }
                   *[no]
                        { part.hedge } { $negated ->
                            [yes] did not
                           *[no] { "" }
                        }
                }
            [future] { part.will }
           *[present] { part.actor-is }
        }
    .actor-do =
        { PLURAL_OF($actor) ->
            [other] do
           *[one] does
        }
    .actor-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($actor) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($actor) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .being =
        { $since ->
            [yes] { "" }
           *[no] { " " }being
        }
    .place-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($place) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($place) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($place) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .target-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($target) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .troops-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($troops) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($troops) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($troops) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .with-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($with) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($with) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($with) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .cause-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($cause) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($cause) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($cause) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .e-ed-ing =
        { $tense ->
            [past]
                { $reported ->
                    [yes] ed
                   *[no]
                        { $negated ->
                            [yes] e
                           *[no] ed
                        }
                }
            [future] e
           *[present] ing
        }
    .ed-ing =
        { $tense ->
            [past]
                { $reported ->
                    [yes] ed
                   *[no]
                        { $negated ->
                            [yes] { "" }
                           *[no] ed
                        }
                }
            [future] { "" }
           *[present] ing
        }
    .place-passive =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($place) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.place-is }{ part.being }
        }
    .target-be =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.target-is }
        }
    .target-passive =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($target) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.target-is }{ part.being }
        }
    .theme-be =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.theme-is }
        }
    .theme-did =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not }
                   *[no]
                        { part.hedge } { $negated ->
                            [yes] did not
                           *[no] { "" }
                        }
                }
            [future] { part.will }
           *[present] { part.theme-is }
        }
    .theme-do =
        { PLURAL_OF($theme) ->
            [other] do
           *[one] does
        }
    .theme-is =
        { $since ->
            [yes]
                { $reported ->
                    [yes] had
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] have
                           *[one] has
                        }
                } { part.hedge } { part.not } been
           *[no]
                { $reported ->
                    [yes]
                        { PLURAL_OF($theme) ->
                            [other] were
                           *[one] was
                        }
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] are
                           *[one] is
                        }
                } { part.hedge } { part.not }
        }
    .theme-passive =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($theme) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.theme-is }{ part.being }
        }
    .troops-passive =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($troops) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.troops-is }{ part.being }
        }
    .with-passive =
        { $tense ->
            [past]
                { $reported ->
                    [yes] had { part.hedge } { part.not } been
                   *[no]
                        { PLURAL_OF($with) ->
                            [other] were
                           *[one] was
                        } { part.hedge } { part.not }
                }
            [future] { part.will } be
           *[present] { part.with-is }{ part.being }
        }
    .opt-about-theme =
        { $has_theme ->
            [yes] { " " }about { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-against-target =
        { $has_target ->
            [yes] { " " }against { NAME($target, case: "nominative") }
           *[no] { "" }
        }
    .opt-against-theme =
        { $has_theme ->
            [yes] { " " }against { NAME($theme, case: "nominative") }
           *[no] { "" }
        }
    .opt-and-wounded =
        { $has_wounded ->
            [yes] { " " }and { NAME($wounded, case: "nominative") }
           *[no] { "" }
        }
    .opt-between-parties =
        { $has_parties ->
            [yes] { " " }between { NAME($parties, case: "nominative") }
           *[no] { "" }
        }
    .opt-during-during =
        { $has_during ->
            [yes] { " " }during { NAME($during, case: "nominative") }
           *[no] { "" }
        }
    .opt-from-place =
        { $has_place ->
            [yes] { " " }from { NAME($place, case: "nominative") }
           *[no] { "" }
        }
    .opt-in-cause =
        { $has_cause ->
            [yes] { " " }in { NAME($cause, case: "nominative") }
           *[no] { "" }
        }
    .opt-in-place =
        { $has_place ->
            [yes] { " " }in { NAME($place, case: "nominative") }
           *[no] { "" }
        }
    .opt-including-including =
        { $has_including ->
            [yes] , including { NAME($including, case: "nominative") }
           *[no] { "" }
        }
    .opt-over-about =
        { $has_about ->
            [yes] { " " }over { NAME($about, case: "nominative") }
           *[no] { "" }
        }
    .opt-target =
        { $has_target ->
            [yes] { " " }{ NAME($target, case: "nominative") }
           *[no] { "" }
        }
    .opt-to-place =
        { $has_place ->
            [yes] { " " }to { NAME($place, case: "nominative") }
           *[no] { "" }
        }
    .opt-to-recipient =
        { $has_recipient ->
            [yes] { " " }to { NAME($recipient, case: "nominative") }
           *[no] { "" }
        }
    .opt-under-the-control-of-actor =
        { $has_actor ->
            [yes] { " " }under the control of { NAME($actor, case: "nominative") }
           *[no] { "" }
        }
    .opt-unlike-contrast =
        { $has_contrast ->
            [yes] unlike { NAME($contrast, case: "nominative") },{ " " }
           *[no] { "" }
        }
    .opt-with =
        { $has_with ->
            [yes] { " " }{ NAME($with, case: "nominative") }
           *[no] { "" }
        }
    .opt-with-means =
        { $has_means ->
            [yes] { " " }with { NAME($means, case: "nominative") }
           *[no] { "" }
        }
    .opt-with-the-support-of-supporter =
        { $has_supporter ->
            [yes] { " " }with the support of { NAME($supporter, case: "nominative") }
           *[no] { "" }
        }
    .opt-with-with =
        { $has_with ->
            [yes] { " " }with { NAME($with, case: "nominative") }
           *[no] { "" }
        }

## Attacks

# French: « attaquer, agresser ; lancer une attaque contre ». Variables: $actor, $target, $means.
# “the Azerbaijani side attacked two villages with drones”
event-attack =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } attacked{ part.opt-with-means }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } attack{ part.ed-ing }{ part.opt-target }{ part.opt-with-means }{ part.setting }
    }
    .infinitive = { part.to } attack{ part.opt-target }{ part.opt-with-means }{ part.setting }
    .deed = { part.not } attacking{ part.opt-target }{ part.opt-with-means }{ part.setting }

# French: « bombarder, pilonner, soumettre à des tirs d’artillerie ». Variables: $actor, $target, $means.
# “the Armenian side shelled the town with rockets”
event-shell =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } shelled{ part.opt-with-means }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } shell{ part.ed-ing } { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }
    }
    .infinitive = { part.to } shell { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }
    .deed = { part.not } shelling { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }

# French: « tirer sur, ouvrir le feu sur ». Variables: $actor, $target.
# “the Armenian side fired on the positions”
event-fire-on =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } fired on{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } fir{ part.e-ed-ing } on { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } fire on { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } firing on { NAME($target, case: "nominative") }{ part.setting }

# French: « frapper ». Variables: $actor, $target, $means.
# “the army struck the position with a missile”
event-strike =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } struck{ part.opt-with-means }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } struck
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not strike
                               *[no] { part.hedge } struck
                            }
                    }
                [future] { part.will } strike
               *[present] { part.actor-is } striking
            } { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }
    }
    .infinitive = { part.to } strike { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }
    .deed = { part.not } striking { NAME($target, case: "nominative") }{ part.opt-with-means }{ part.setting }

# French: « cibler, viser, prendre pour cible ». Variables: $actor, $target.
# “the army does not target civilians”
event-target =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } targeted{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.hedge } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.not } targeted
                       *[no]
                            { $negated ->
                                [yes] did not target
                               *[no] targeted
                            }
                    }
                [future] { part.will } target
               *[present]
                    { $negated ->
                        [yes] { part.actor-do } not target
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] target
                               *[one] targets
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } target { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } targeting { NAME($target, case: "nominative") }{ part.setting }

# French: « abattre, intercepter un appareil ». Variables: $actor, $target.
# “the Armenian side shot down two drones”
event-shoot-down =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } shot down{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } shot down
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not shoot down
                               *[no] { part.hedge } shot down
                            }
                    }
                [future] { part.will } shoot down
               *[present] { part.actor-is } shooting down
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } shoot down { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } shooting down { NAME($target, case: "nominative") }{ part.setting }

# French: « détruire, anéantir ; neutraliser du matériel ». Variables: $actor, $target.
# “the army destroyed three tanks”
event-destroy =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } destroyed{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } destroy{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } destroy { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } destroying { NAME($target, case: "nominative") }{ part.setting }

# French: « endommager ». Variables: $actor, $target.
# “the shelling damaged houses”
event-damage =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } damaged{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } damag{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } damage { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } damaging { NAME($target, case: "nominative") }{ part.setting }

# French: « toucher, atteindre un objet, un lieu ». Variables: $actor, $target.
# “a shell hit a house”
event-hit =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } hit{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } hit
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not hit
                               *[no] { part.hedge } hit
                            }
                    }
                [future] { part.will } hit
               *[present] { part.actor-is } hitting
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } hit { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } hitting { NAME($target, case: "nominative") }{ part.setting }

# French: « s’emparer de, prendre, occuper un lieu ». Variables: $actor, $target.
# “the army captured two villages”
event-capture =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } captured{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } captur{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } capture { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } capturing { NAME($target, case: "nominative") }{ part.setting }

# French: « reprendre un lieu ». Variables: $actor, $target.
# “the Armenian side retook the height”
event-retake =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } retaken{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } retaken
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not retake
                               *[no] { part.hedge } retook
                            }
                    }
                [future] { part.will } retake
               *[present] { part.actor-is } retaking
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } retake { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } retaking { NAME($target, case: "nominative") }{ part.setting }

# French: « libérer un lieu (the claimant’s word) ». Variables: $actor, $target.
# “the army liberated two villages”
event-liberate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } liberated{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } liberat{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } liberate { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } liberating { NAME($target, case: "nominative") }{ part.setting }

# French: « contrôler ». Variables: $actor, $target.
# “the army controls the road”
event-control =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } controlled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.hedge } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.not } controlled
                       *[no]
                            { $negated ->
                                [yes] did not control
                               *[no] controlled
                            }
                    }
                [future] { part.will } control
               *[present]
                    { $negated ->
                        [yes] { part.actor-do } not control
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] control
                               *[one] controls
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } control { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } controlling { NAME($target, case: "nominative") }{ part.setting }

# French: « encercler, assiéger ». Variables: $actor, $target.
# “the army surrounded the village”
event-surround =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } surrounded{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } surround{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } surround { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } surrounding { NAME($target, case: "nominative") }{ part.setting }

# French: « repousser une attaque ». Variables: $actor, $target.
# “the army repelled the attack”
event-repel =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } repelled{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } repelled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not repel
                               *[no] { part.hedge } repelled
                            }
                    }
                [future] { part.will } repel
               *[present] { part.actor-is } repelling
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } repel { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } repelling { NAME($target, case: "nominative") }{ part.setting }

# French: « lancer, mener, engager une opération ». Variables: $actor, $theme, $target.
# “the army launched an operation against the positions”
event-launch =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } launched{ part.opt-against-target }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } launch{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }
    }
    .infinitive = { part.to } launch { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }
    .deed = { part.not } launching { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }

# French: « préparer ». Variables: $actor, $theme.
# “the army is preparing an offensive”
event-prepare =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } prepared{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } prepar{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } prepare { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } preparing { NAME($theme, case: "nominative") }{ part.setting }

# French: « utiliser, employer, recourir à ». Variables: $actor, $theme, $target.
# “the army used drones against the positions”
event-use =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } used{ part.opt-against-target }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } us{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }
    }
    .infinitive = { part.to } use { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }
    .deed = { part.not } using { NAME($theme, case: "nominative") }{ part.opt-against-target }{ part.setting }

# French: « exploser ». Variables: $theme.
# “a mine exploded”
event-explode = { NAME($theme, case: "nominative") } { part.theme-did } explod{ part.e-ed-ing }{ part.setting }

## Casualties

# French: « tuer ; mourir, périr, trouver la mort ; faire des morts ». Variables: $actor, $target, $cause.
# “two civilians were killed in the shelling”
event-kill =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } killed{ part.opt-in-cause }{ part.setting }
       *[active]
            { $actor_is_claimant ->
                [yes] { NAME($actor, case: "nominative") } { part.actor-did } kill{ part.ed-ing } { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }
               *[no] { NAME($target, case: "nominative") } { part.target-passive } killed by { NAME($actor, case: "nominative") }{ part.opt-in-cause }{ part.setting }
            }
    }
    .infinitive = { part.to } kill { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }
    .deed = { part.not } killing { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }

# French: « blesser ; faire des blessés ». Variables: $actor, $target, $cause.
# “three civilians were wounded in the shelling”
event-wound =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } wounded{ part.opt-in-cause }{ part.setting }
       *[active]
            { $actor_is_claimant ->
                [yes] { NAME($actor, case: "nominative") } { part.actor-did } wound{ part.ed-ing } { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }
               *[no] { NAME($target, case: "nominative") } { part.target-passive } wounded by { NAME($actor, case: "nominative") }{ part.opt-in-cause }{ part.setting }
            }
    }
    .infinitive = { part.to } wound { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }
    .deed = { part.not } wounding { NAME($target, case: "nominative") }{ part.opt-in-cause }{ part.setting }

# French: « une attaque a fait des morts et des blessés ». Variables: $cause, $target, $wounded.
# “the attack left two dead and five wounded”
event-kill-and-wound =
    { $has_cause ->
        [yes]
            { NAME($cause, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } left
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not leave
                               *[no] { part.hedge } left
                            }
                    }
                [future] { part.will } leave
               *[present] { part.cause-is } leaving
            }
       *[no] there { part.target-be }
    } { NAME($target, case: "nominative") }{ part.opt-and-wounded }{ part.setting }

# French: « perdre des hommes, du matériel ». Variables: $actor, $target.
# “the army lost two tanks”
event-lose =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } lost{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } lost
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not lose
                               *[no] { part.hedge } lost
                            }
                    }
                [future] { part.will } lose
               *[present] { part.actor-is } losing
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .deed = { part.not } losing { NAME($target, case: "nominative") }{ part.setting }

# French: « capturer, faire prisonnier ». Variables: $actor, $target.
# “the army took two soldiers prisoner”
event-capture-persons =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } taken prisoner{ part.setting }
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
            } { NAME($target, case: "nominative") } prisoner{ part.setting }
    }
    .infinitive = { part.to } take { NAME($target, case: "nominative") } prisoner{ part.setting }
    .deed = { part.not } taking { NAME($target, case: "nominative") } prisoner{ part.setting }

# French: « disparaître, être porté disparu ». Variables: $target.
# “two soldiers are missing”
event-missing =
    { NAME($target, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } gone missing
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not go missing
                       *[no] { part.hedge } went missing
                    }
            }
        [future] { part.will } go missing
       *[present] { part.target-be } missing
    }{ part.setting }

## Movement

# French: « avancer, progresser ». Variables: $actor.
# “the army is advancing towards the town”
event-advance = { NAME($actor, case: "nominative") } { part.actor-did } advanc{ part.e-ed-ing }{ part.setting }
    .infinitive = { part.to } advance{ part.setting }
    .deed = { part.not } advancing{ part.setting }

# French: « se retirer (de) ; retirer ses troupes ». Variables: $actor, $place, $troops.
# “the troops withdrew from the village”
event-withdraw =
    { $has_troops ->
        [yes]
            { $voice ->
                [passive] { NAME($troops, case: "nominative") } { part.troops-passive } withdrawn{ part.opt-from-place }{ part.setting }
               *[active]
                    { NAME($actor, case: "nominative") } { $tense ->
                        [past]
                            { $reported ->
                                [yes] had { part.hedge } { part.not } withdrawn
                               *[no]
                                    { $negated ->
                                        [yes] { part.hedge } did not withdraw
                                       *[no] { part.hedge } withdrew
                                    }
                            }
                        [future] { part.will } withdraw
                       *[present] { part.actor-is } withdrawing
                    } { NAME($troops, case: "nominative") }{ part.opt-from-place }{ part.setting }
            }
       *[no]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } withdrawn
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not withdraw
                               *[no] { part.hedge } withdrew
                            }
                    }
                [future] { part.will } withdraw
               *[present] { part.actor-is } withdrawing
            }{ part.opt-from-place }{ part.setting }
    }
    .infinitive =
        { $has_troops ->
            [yes] { part.to } withdraw { NAME($troops, case: "nominative") }{ part.opt-from-place }{ part.setting }
           *[no] { part.to } withdraw{ part.opt-from-place }{ part.setting }
        }
    .deed =
        { $has_troops ->
            [yes] { part.not } withdrawing { NAME($troops, case: "nominative") }{ part.opt-from-place }{ part.setting }
           *[no] { part.not } withdrawing{ part.opt-from-place }{ part.setting }
        }

# French: « franchir, traverser une frontière ». Variables: $actor, $target.
# “a drone crossed the border”
event-cross =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } crossed{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } cross{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } cross { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } crossing { NAME($target, case: "nominative") }{ part.setting }

# French: « arriver, entrer, parvenir ». Variables: $actor, $place.
# “the observers arrived in the town”
event-arrive = { NAME($actor, case: "nominative") } { part.actor-did } arriv{ part.e-ed-ing }{ part.opt-in-place }{ part.setting }
    .infinitive = { part.to } arrive{ part.opt-in-place }{ part.setting }
    .deed = { part.not } arriving{ part.opt-in-place }{ part.setting }

# French: « revenir, retourner, regagner ». Variables: $actor, $place.
# “residents returned to the town”
event-return = { NAME($actor, case: "nominative") } { part.actor-did } return{ part.ed-ing }{ part.opt-to-place }{ part.setting }
    .infinitive = { part.to } return{ part.opt-to-place }{ part.setting }
    .deed = { part.not } returning{ part.opt-to-place }{ part.setting }

# French: « fuir ; quitter un lieu ». Variables: $actor, $place.
# “residents left the town”
event-flee =
    { $has_place ->
        [yes]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } left
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not leave
                               *[no] { part.hedge } left
                            }
                    }
                [future] { part.will } leave
               *[present] { part.actor-is } leaving
            } { NAME($place, case: "nominative") }{ part.setting }
       *[no]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } fled
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not flee
                               *[no] { part.hedge } fled
                            }
                    }
                [future] { part.will } flee
               *[present] { part.actor-is } fleeing
            }{ part.setting }
    }
    .infinitive =
        { $has_place ->
            [yes] { part.to } leave { NAME($place, case: "nominative") }{ part.setting }
           *[no] { part.to } flee{ part.setting }
        }
    .deed =
        { $has_place ->
            [yes] { part.not } leaving { NAME($place, case: "nominative") }{ part.setting }
           *[no] { part.not } fleeing{ part.setting }
        }

# French: « se mettre à l’abri, s’abriter ». Variables: $actor.
# “the population took shelter”
event-take-shelter =
    { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } taken shelter
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not take shelter
                       *[no] { part.hedge } took shelter
                    }
            }
        [future] { part.will } take shelter
       *[present] { part.actor-is } taking shelter
    }{ part.setting }
    .infinitive = { part.to } take shelter{ part.setting }
    .deed = { part.not } taking shelter{ part.setting }

# French: « déplacer des habitants ». Variables: $actor, $target.
# “the fighting displaced thousands of residents”
event-displace =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } displaced{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } displac{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } displace { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } displacing { NAME($target, case: "nominative") }{ part.setting }

## Measures

# French: « instaurer, décréter, ordonner une mesure ». Variables: $actor, $theme.
# “the government declared martial law”
event-impose =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } declared{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } declar{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } declare { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } declaring { NAME($theme, case: "nominative") }{ part.setting }

# French: « lever une mesure ». Variables: $actor, $theme.
# “the government lifted the curfew”
event-lift =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } lifted{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } lift{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } lift { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } lifting { NAME($theme, case: "nominative") }{ part.setting }

# French: « mobiliser ». Variables: $actor, $target.
# “the government mobilized reservists”
event-mobilise =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } mobilized{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } mobiliz{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } mobilize { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } mobilizing { NAME($target, case: "nominative") }{ part.setting }

# French: « déployer, stationner ». Variables: $actor, $theme.
# “the army deployed artillery”
event-deploy =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } deployed{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } deploy{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } deploy { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } deploying { NAME($theme, case: "nominative") }{ part.setting }

# French: « violer, enfreindre, rompre ». Variables: $actor, $theme.
# “the Armenian side violated the ceasefire”
event-violate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } violated{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } violat{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } violate { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } violating { NAME($theme, case: "nominative") }{ part.setting }

# French: « respecter, se conformer aux exigences de ». Variables: $actor, $theme, $contrast, $including, $during.
# “unlike the other side, Armenia complies with the ceasefire”
event-respect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } complied with{ part.opt-during-during }{ part.opt-including-including }{ part.setting }
       *[active]
            { part.opt-unlike-contrast }{ NAME($actor, case: "nominative") } { part.hedge } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.not } complied
                       *[no]
                            { $negated ->
                                [yes] did not comply
                               *[no] complied
                            }
                    }
                [future] { part.will } comply
               *[present]
                    { $reported ->
                        [yes] { part.actor-is } complying
                       *[no]
                            { $negated ->
                                [yes] { part.actor-do } not comply
                               *[no]
                                    { PLURAL_OF($actor) ->
                                        [other] comply
                                       *[one] complies
                                    }
                            }
                    }
            } with { NAME($theme, case: "nominative") }{ part.opt-including-including }{ $has_including ->
                [yes] ,
               *[no] { "" }
            }{ part.opt-during-during }{ part.setting }
    }
    .infinitive = { part.to } comply{ part.opt-during-during } with { NAME($theme, case: "nominative") }{ part.opt-including-including }{ part.setting }
    .deed = { part.not } complying{ part.opt-during-during } with { NAME($theme, case: "nominative") }{ part.opt-including-including }{ part.setting }

# French: « entrer en vigueur ». Variables: $theme.
# “the ceasefire came into force”
event-enter-into-force =
    { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } come into force
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not come into force
                       *[no] { part.hedge } came into force
                    }
            }
        [future] { part.will } come into force
       *[present] { part.theme-is } coming into force
    }{ part.setting }

# French: « être en vigueur ». Variables: $theme.
# “the ceasefire is in force”
event-be-in-force = { NAME($theme, case: "nominative") } { part.theme-be } in force{ part.setting }

# French: « proclamer l’indépendance ». Variables: $actor, $theme, $supporter.
# “the region proclaimed its independence with the support of the neighbouring country”
event-proclaim =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } proclaimed{ $manner }{ $when }{ part.opt-with-the-support-of-supporter }{ $where }{ $linked }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } proclaim{ part.ed-ing } { NAME($theme, case: "nominative") }{ $manner }{ $when }{ part.opt-with-the-support-of-supporter }{ $where }{ $linked }
    }
    .infinitive = { part.to } proclaim { NAME($theme, case: "nominative") }{ $manner }{ $when }{ part.opt-with-the-support-of-supporter }{ $where }{ $linked }
    .deed = { part.not } proclaiming { NAME($theme, case: "nominative") }{ $manner }{ $when }{ part.opt-with-the-support-of-supporter }{ $where }{ $linked }

# French: « réprimer, prévenir, empêcher ». Variables: $actor, $theme.
# “the army will curb the attacks”
event-suppress =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } curbed{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } curb{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } curb { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } curbing { NAME($theme, case: "nominative") }{ part.setting }

# French: « assurer, garantir ». Variables: $actor, $theme.
# “the army is ensuring the safety of the population”
event-ensure =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } ensured{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } ensur{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } ensure { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } ensuring { NAME($theme, case: "nominative") }{ part.setting }

# French: « protéger, défendre ». Variables: $actor, $target.
# “the army is protecting the population”
event-protect =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } protected{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } protect{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } protect { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } protecting { NAME($target, case: "nominative") }{ part.setting }

# French: « voter, adopter, ratifier, approuver ». Variables: $actor, $theme.
# “the parliament approved the agreement”
event-vote =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } approved{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } approv{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } approve { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } approving { NAME($theme, case: "nominative") }{ part.setting }

# French: « reconnaître ». Variables: $actor, $target.
# “the parliament recognized the independence of the region”
event-recognise =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } recognized{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.hedge } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.not } recognized
                       *[no]
                            { $negated ->
                                [yes] did not recognize
                               *[no] recognized
                            }
                    }
                [future] { part.will } recognize
               *[present]
                    { $negated ->
                        [yes] { part.actor-do } not recognize
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] recognize
                               *[one] recognizes
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } recognize { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } recognizing { NAME($target, case: "nominative") }{ part.setting }

## Talks

# French: « convenir de, s’accorder sur, conclure ». Variables: $actor, $theme, $with.
# “the parties agreed on a ceasefire”
event-agree =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } agreed{ part.opt-with-with }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } agreed
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not agree
                               *[no] { part.hedge } agreed
                            }
                    }
                [future] { part.will } agree
               *[present] { part.actor-is } agreeing
            } on { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    }
    .infinitive = { part.to } agree on { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    .deed = { part.not } agreeing on { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }

# French: « signer ». Variables: $actor, $theme, $with.
# “the parties signed an agreement”
event-sign =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } signed{ part.opt-with-with }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } sign{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    }
    .infinitive = { part.to } sign { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    .deed = { part.not } signing { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }

# French: « rencontrer, se réunir, recevoir ». Variables: $actor, $with.
# “the minister met the co-chairs”
event-meet =
    { $voice ->
        [passive] { NAME($with, case: "nominative") } { part.with-passive } received{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } met
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not meet
                               *[no] { part.hedge } met
                            }
                    }
                [future] { part.will } meet
               *[present] { part.actor-is } meeting
            }{ part.opt-with }{ part.setting }
    }
    .infinitive = { part.to } meet{ part.opt-with }{ part.setting }
    .deed = { part.not } meeting{ part.opt-with }{ part.setting }

# French: « s’entretenir avec, discuter avec ». Variables: $actor, $with, $theme.
# “the minister spoke with the co-chairs about the ceasefire”
event-talk =
    { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } spoken
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not speak
                       *[no] { part.hedge } spoke
                    }
            }
        [future] { part.will } speak
       *[present] { part.actor-is } speaking
    }{ part.opt-with-with }{ part.opt-about-theme }{ part.setting }
    .infinitive = { part.to } speak{ part.opt-with-with }{ part.opt-about-theme }{ part.setting }
    .deed = { part.not } speaking{ part.opt-with-with }{ part.opt-about-theme }{ part.setting }

# French: « discuter de, évoquer, examiner ». Variables: $actor, $theme, $with.
# “the ministers discussed the ceasefire”
event-discuss =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } discussed{ part.opt-with-with }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } discuss{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    }
    .infinitive = { part.to } discuss { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    .deed = { part.not } discussing { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }

# French: « négocier ». Variables: $actor, $theme, $with.
# “the parties are negotiating an agreement”
event-negotiate =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } negotiated{ part.opt-with-with }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } negotiat{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    }
    .infinitive = { part.to } negotiate { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    .deed = { part.not } negotiating { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }

# French: « visiter, se rendre à ». Variables: $actor, $place.
# “the minister visited the capital”
event-visit =
    { $voice ->
        [passive] { NAME($place, case: "nominative") } { part.place-passive } visited{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } visit{ part.ed-ing } { NAME($place, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } visit { NAME($place, case: "nominative") }{ part.setting }
    .deed = { part.not } visiting { NAME($place, case: "nominative") }{ part.setting }

# French: « participer à ». Variables: $actor, $theme.
# “the minister took part in the talks”
event-attend =
    { NAME($actor, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } taken part
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not take part
                       *[no] { part.hedge } took part
                    }
            }
        [future] { part.will } take part
       *[present] { part.actor-is } taking part
    } in { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } take part in { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } taking part in { NAME($theme, case: "nominative") }{ part.setting }

# French: « proposer ». Variables: $actor, $theme.
# “the minister proposed a ceasefire”
event-propose =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } proposed{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } propos{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } propose { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } proposing { NAME($theme, case: "nominative") }{ part.setting }

# French: « refuser, rejeter ». Variables: $actor, $theme.
# “the government rejected the agreement”
event-reject =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } rejected{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } reject{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } reject { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } rejecting { NAME($theme, case: "nominative") }{ part.setting }

# French: « accepter ». Variables: $actor, $theme.
# “the government accepted the agreement”
event-accept =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } accepted{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } accept{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } accept { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } accepting { NAME($theme, case: "nominative") }{ part.setting }

# French: « exiger ». Variables: $actor, $theme.
# “the government is demanding the withdrawal of the troops”
event-demand =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } demanded{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } demand{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } demand { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } demanding { NAME($theme, case: "nominative") }{ part.setting }

## People

# French: « libérer, relâcher des personnes ». Variables: $actor, $target.
# “the Armenian side released two prisoners of war”
event-release =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } released{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } releas{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } release { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } releasing { NAME($target, case: "nominative") }{ part.setting }

# French: « arrêter, interpeller, détenir ». Variables: $actor, $target.
# “the police arrested ten demonstrators”
event-arrest =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } arrested{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } arrest{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } arrest { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } arresting { NAME($target, case: "nominative") }{ part.setting }

# French: « échanger des prisonniers ». Variables: $actor, $theme, $with.
# “the parties exchanged prisoners of war”
event-exchange =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } exchanged{ part.opt-with-with }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } exchang{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    }
    .infinitive = { part.to } exchange { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }
    .deed = { part.not } exchanging { NAME($theme, case: "nominative") }{ part.opt-with-with }{ part.setting }

# French: « élire ». Variables: $actor, $theme.
# “the parliament elected a president”
event-elect =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } elected{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } elect{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } elect { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } electing { NAME($theme, case: "nominative") }{ part.setting }

# French: « démissionner ». Variables: $actor.
# “the minister resigned”
event-resign = { NAME($actor, case: "nominative") } { part.actor-did } resign{ part.ed-ing }{ part.setting }
    .infinitive = { part.to } resign{ part.setting }
    .deed = { part.not } resigning{ part.setting }

# French: « manifester, protester, se rassembler ». Variables: $actor, $theme.
# “residents demonstrated against the blockade”
event-demonstrate = { NAME($actor, case: "nominative") } { part.actor-did } demonstrat{ part.e-ed-ing }{ part.opt-against-theme }{ part.setting }
    .infinitive = { part.to } demonstrate{ part.opt-against-theme }{ part.setting }
    .deed = { part.not } demonstrating{ part.opt-against-theme }{ part.setting }

# French: « soutenir, aider ». Variables: $actor, $target.
# “the government supports the minister”
event-support =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } supported{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { part.hedge } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.not } supported
                       *[no]
                            { $negated ->
                                [yes] did not support
                               *[no] supported
                            }
                    }
                [future] { part.will } support
               *[present]
                    { $negated ->
                        [yes] { part.actor-do } not support
                       *[no]
                            { PLURAL_OF($actor) ->
                                [other] support
                               *[one] supports
                            }
                    }
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } support { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } supporting { NAME($target, case: "nominative") }{ part.setting }

# French: « porter la responsabilité de, être responsable de ». Variables: $actor, $theme.
# “the other side bears responsibility for the escalation”
event-bear-responsibility =
    { NAME($actor, case: "nominative") } { part.hedge } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.not } borne
               *[no]
                    { $negated ->
                        [yes] did not bear
                       *[no] bore
                    }
            }
        [future] { part.will } bear
       *[present]
            { $negated ->
                [yes] { part.actor-do } not bear
               *[no]
                    { PLURAL_OF($actor) ->
                        [other] bear
                       *[one] bears
                    }
            }
    } responsibility for { NAME($theme, case: "nominative") }{ part.setting }
    .infinitive = { part.to } bear responsibility for { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } bearing responsibility for { NAME($theme, case: "nominative") }{ part.setting }

## Aid and roads

# French: « bloquer, fermer, couper une route ». Variables: $actor, $target.
# “demonstrators blocked the road”
event-block =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } blocked{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } block{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } block { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } blocking { NAME($target, case: "nominative") }{ part.setting }

# French: « ouvrir, rouvrir, débloquer ». Variables: $actor, $target.
# “the army opened the road”
event-open =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } opened{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } open{ part.ed-ing } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } open { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } opening { NAME($target, case: "nominative") }{ part.setting }

# French: « évacuer ». Variables: $actor, $target, $place.
# “the rescuers evacuated the residents from the village”
event-evacuate =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } evacuated{ part.opt-from-place }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } evacuat{ part.e-ed-ing } { NAME($target, case: "nominative") }{ part.opt-from-place }{ part.setting }
    }
    .infinitive = { part.to } evacuate { NAME($target, case: "nominative") }{ part.opt-from-place }{ part.setting }
    .deed = { part.not } evacuating { NAME($target, case: "nominative") }{ part.opt-from-place }{ part.setting }

# French: « remettre, restituer, céder ». Variables: $actor, $theme, $recipient.
# “the Armenian side handed over two prisoners of war to Azerbaijan”
event-hand-over =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } handed over{ part.opt-to-recipient }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } handed over
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not hand over
                               *[no] { part.hedge } handed over
                            }
                    }
                [future] { part.will } hand over
               *[present] { part.actor-is } handing over
            } { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    }
    .infinitive = { part.to } hand over { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    .deed = { part.not } handing over { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }

# French: « envoyer, dépêcher ». Variables: $actor, $theme, $recipient.
# “the government sent aid to the town”
event-send =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } sent{ part.opt-to-recipient }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } sent
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not send
                               *[no] { part.hedge } sent
                            }
                    }
                [future] { part.will } send
               *[present] { part.actor-is } sending
            } { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    }
    .infinitive = { part.to } send { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    .deed = { part.not } sending { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }

# French: « fournir, livrer, apporter ». Variables: $actor, $theme, $recipient.
# “the government provided aid to the residents”
event-provide =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } provided{ part.opt-to-recipient }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } provid{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    }
    .infinitive = { part.to } provide { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }
    .deed = { part.not } providing { NAME($theme, case: "nominative") }{ part.opt-to-recipient }{ part.setting }

# French: « transporter, acheminer ». Variables: $actor, $theme.
# “the trucks transported humanitarian aid”
event-transport =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-passive } transported{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } transport{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } transport { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } transporting { NAME($theme, case: "nominative") }{ part.setting }

# French: « priver de ». Variables: $actor, $target, $theme.
# “the residents were deprived of gas”
event-deprive =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } deprived of { NAME($theme, case: "nominative") }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } depriv{ part.e-ed-ing } { NAME($target, case: "nominative") } of { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } deprive { NAME($target, case: "nominative") } of { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } depriving { NAME($target, case: "nominative") } of { NAME($theme, case: "nominative") }{ part.setting }

# French: « couper le gaz, l’électricité ». Variables: $actor, $target.
# “the gas supply was cut off”
event-cut-off =
    { $voice ->
        [passive] { NAME($target, case: "nominative") } { part.target-passive } cut off{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } cut off
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not cut off
                               *[no] { part.hedge } cut off
                            }
                    }
                [future] { part.will } cut off
               *[present] { part.actor-is } cutting off
            } { NAME($target, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } cut off { NAME($target, case: "nominative") }{ part.setting }
    .deed = { part.not } cutting off { NAME($target, case: "nominative") }{ part.setting }

## State of things

# French: « se poursuivre, continuer, être en cours ; poursuivre ». Variables: $actor, $theme.
# “the fighting is continuing”
event-continue =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-did } continu{ part.e-ed-ing }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } continu{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } continue { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } continuing { NAME($theme, case: "nominative") }{ part.setting }

# French: « commencer, débuter, éclater ; déclencher ». Variables: $actor, $theme.
# “the talks began; the other side started the hostilities”
event-begin =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } begun
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not begin
                               *[no] { part.hedge } began
                            }
                    }
                [future] { part.will } begin
               *[present] { part.theme-is } beginning
            }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } start{ part.ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } start { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } starting { NAME($theme, case: "nominative") }{ part.setting }

# French: « cesser ; mettre fin à, suspendre, arrêter ». Variables: $actor, $theme.
# “the army stopped the operation”
event-end =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } stopped
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not stop
                               *[no] { part.hedge } stopped
                            }
                    }
                [future] { part.will } stop
               *[present] { part.theme-is } stopping
            }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } stopped
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not stop
                               *[no] { part.hedge } stopped
                            }
                    }
                [future] { part.will } stop
               *[present] { part.actor-is } stopping
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } stop { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } stopping { NAME($theme, case: "nominative") }{ part.setting }

# French: « s’intensifier, redoubler ; intensifier ». Variables: $actor, $theme.
# “the fighting is intensifying”
event-intensify =
    { $voice ->
        [passive]
            { NAME($theme, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } intensified
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not intensify
                               *[no] { part.hedge } intensified
                            }
                    }
                [future] { part.will } intensify
               *[present] { part.theme-is } intensifying
            }{ part.setting }
       *[active]
            { NAME($actor, case: "nominative") } { $tense ->
                [past]
                    { $reported ->
                        [yes] had { part.hedge } { part.not } intensified
                       *[no]
                            { $negated ->
                                [yes] { part.hedge } did not intensify
                               *[no] { part.hedge } intensified
                            }
                    }
                [future] { part.will } intensify
               *[present] { part.actor-is } intensifying
            } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } intensify { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } intensifying { NAME($theme, case: "nominative") }{ part.setting }

# French: « reprendre, relancer ». Variables: $actor, $theme.
# “the talks resumed”
event-resume =
    { $voice ->
        [passive] { NAME($theme, case: "nominative") } { part.theme-did } resum{ part.e-ed-ing }{ part.setting }
       *[active] { NAME($actor, case: "nominative") } { part.actor-did } resum{ part.e-ed-ing } { NAME($theme, case: "nominative") }{ part.setting }
    }
    .infinitive = { part.to } resume { NAME($theme, case: "nominative") }{ part.setting }
    .deed = { part.not } resuming { NAME($theme, case: "nominative") }{ part.setting }

# French: « avoir lieu, se produire, se tenir, survenir ». Variables: $theme.
# “clashes took place on the border”
event-take-place =
    { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } taken place
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not take place
                       *[no] { part.hedge } took place
                    }
            }
        [future] { part.will } take place
       *[present] { part.theme-is } taking place
    }{ part.setting }

# French: « rester sous le contrôle de ». Variables: $theme, $actor.
# “the height remains under the control of the army”
event-remain =
    { NAME($theme, case: "nominative") } { part.hedge } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.not } remained
               *[no]
                    { $negated ->
                        [yes] did not remain
                       *[no] remained
                    }
            }
        [future] { part.will } remain
       *[present]
            { $negated ->
                [yes] { part.theme-do } not remain
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] remain
                       *[one] remains
                    }
            }
    }{ part.opt-under-the-control-of-actor }{ part.setting }

# French: « le conflit entre les deux pays dure depuis… ». Variables: $theme, $parties, $about.
# “the conflict between the two countries has lasted for almost 30 years”
event-conflict-lasts =
    { NAME($theme, case: "nominative") }{ part.opt-between-parties }{ part.opt-over-about } { $tense ->
        [past]
            { $reported ->
                [yes] had { part.hedge } { part.not } lasted
               *[no]
                    { $negated ->
                        [yes] { part.hedge } did not last
                       *[no] { part.hedge } lasted
                    }
            }
        [future] { part.will } last
       *[present]
            { $reported ->
                [yes] had
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] have
                       *[one] has
                    }
            } { part.hedge } { part.not } lasted
    }{ part.setting }

# French: « le conflit oppose les deux pays ». Variables: $theme, $parties.
# “the conflict has been under way between the two countries for almost 30 years”
event-oppose =
    { NAME($theme, case: "nominative") } { $tense ->
        [past]
            { PLURAL_OF($theme) ->
                [other] were
               *[one] was
            } { part.hedge } { part.not } under way
        [future] { part.will } be under way
       *[present]
            { $reported ->
                [yes] had
               *[no]
                    { PLURAL_OF($theme) ->
                        [other] have
                       *[one] has
                    }
            } { part.hedge } { part.not } been under way
    } between { NAME($parties, case: "nominative") }{ part.setting }
