### Summaries of reports: who says what. Every sentence names who says it and ends with a full stop.
###
### Noun phrases come in through NAME($x, case: "…"): subject, object, possessive (’s) or the bare form.
### The code drops double spaces and a comma before other punctuation, and makes the first letter a capital.
###
### $who            who says it: one or several
### $verb           wording of the report’s verb of saying: say, announce, report, deny, …
### $negated        yes when the saying itself is negated (“did not confirm”)
### $hedged         yes when the report does not vouch for the saying (French conditional)
### $has_said $said       date of the saying
### $venue_kind $venue_name   none, on (a platform), to (an agency), in-statement, in-statement-on
### $manner         adverbs with a space before them, or nothing
### $content        what is said, a clause without capital and stop
### $infinitive     what is asked or promised: “to take shelter”
### $deed           what somebody is accused of or denies: “shelling the town”
### $things         what is reported, announced, condemned: a noun phrase; $category is the kind of its noun

## Pieces

said-prefix = { $has_said ->
    [yes] { $said },{ " " }
   *[no] { "" }
 }
hedge-prefix = { $hedged ->
    [yes] according to unconfirmed reports,{ " " }
   *[no] { "" }
 }
beginning = { said-prefix }{ hedge-prefix }
venue = { $venue_kind ->
    [on] { " " }on { NAME($venue_name) }
    [in-statement] { " " }in a statement
    [in-statement-on] { " " }in a statement published on { NAME($venue_name) }
   *[other] { "" }
 }
# After a long object the venue would seem to belong to it: it opens the sentence where no date does.
venue-opens = { $has_said ->
    [yes] { "" }
   *[no] { $venue_kind ->
        [on] on { NAME($venue_name) },{ " " }
        [in-statement] in a statement,{ " " }
        [in-statement-on] in a statement published on { NAME($venue_name) },{ " " }
       *[other] { "" }
     }
 }
venue-ends = { $venue_kind ->
    [to] { " " }to { NAME($venue_name) }
   *[other] { $has_said ->
        [yes] { venue }
       *[no] { "" }
     }
 }
speech-past = { $verb ->
    [add] added
    [admit] acknowledged
    [affirm] stated
    [announce] announced
    [ask] asked
    [assure] gave assurances
    [claim] claimed
    [confirm] confirmed
    [consider] expressed the view
    [demand] demanded
    [deny] denied
    [deplore] said with regret
    [dispute] disputed
    [explain] explained
    [indicate] said
    [note] noted
    [promise] promised
    [reaffirm] reaffirmed
    [recall] recalled
    [reply] replied
    [report] reported
    [specify] specified
    [stress] stressed
    [threaten] threatened
    [warn] warned
    [worry] said with concern
    [write] wrote
   *[say] said
 }
speech-base = { $verb ->
    [admit] acknowledge
    [announce] announce
    [ask] ask
    [confirm] confirm
    [demand] demand
    [deny] deny
    [dispute] dispute
    [explain] explain
    [promise] promise
    [report] report
    [specify] specify
    [stress] stress
    [threaten] threaten
   *[say] say
 }
# “told Sputnik”, “said in a statement”
speech = { $venue_kind ->
    [to] { $negated ->
        [yes] did not tell { NAME($venue_name) }
       *[no] told { NAME($venue_name) }
     }
   *[other] { $negated ->
        [yes] did not { speech-base }{ venue }
       *[no] { speech-past }{ venue }
     }
 }

## Sentences

claim-clause = { beginning }{ NAME($who, case: "subject") }{ $manner } { speech } that { $content }.
claim-according = { beginning }according to { NAME($who) }, { $content }.
claim-verbatim = { beginning }{ NAME($who, case: "subject") }{ $manner } { speech }: “{ $quote }” (fr).
claim-narrator = { $content }.

# A thing instead of a clause: “reported dead and wounded”, “announced martial law”.
things-past = { $verb ->
    [admit] acknowledged
    [announce] announced
    [ask] asked for
    [condemn] condemned
    [confirm] confirmed
    [demand] demanded
    [denounce] denounced
    [deny] denied
    [deplore] deplored
    [dispute] disputed
    [note] noted
    [order] ordered
    [promise] promised
    [reaffirm] reaffirmed
    [recall] recalled
    [reject] rejected
    [stress] stressed
    [threaten] threatened
    [welcome] welcomed
    [worry] expressed concern about
   *[report] reported
 }
things-base = { $verb ->
    [admit] acknowledge
    [announce] announce
    [ask] ask for
    [condemn] condemn
    [confirm] confirm
    [demand] demand
    [denounce] denounce
    [deny] deny
    [dispute] dispute
    [order] order
    [promise] promise
    [reject] reject
    [welcome] welcome
   *[report] report
 }
claim-things = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $negated ->
    [yes] did not { things-base }
   *[no] { things-past }
 } { NAME($things, case: "object") }{ venue-ends }.

claim-infinitive = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $negated ->
    [yes] did not { $verb ->
        [threaten] threaten
       *[promise] promise
     }
   *[no] { $verb ->
        [threaten] threatened
       *[promise] promised
     }
 } { $infinitive }{ venue-ends }.

claim-call-infinitive = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $has_addressee ->
    [yes] { $negated ->
        [yes] did not call on
       *[no] { $verb ->
            [ask] asked
            [invite] invited
            [urge] urged
           *[call] called on
         }
     } { NAME($addressee, case: "object") }
   *[no] { $negated ->
        [yes] did not issue a call
       *[no] issued a call
     }
 } { $infinitive }{ venue-ends }.
claim-call-things = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $has_addressee ->
    [yes] { $negated ->
        [yes] did not appeal to
       *[no] appealed to
     } { NAME($addressee, case: "object") } for
   *[no] { $negated ->
        [yes] did not call for
       *[no] { $verb ->
            [ask] asked for
            [demand] demanded
           *[call] called for
         }
     }
 } { $category ->
    [peace] { NAME($things, case: "object", definite: "no") }
   *[other] { NAME($things, case: "object") }
 }{ venue-ends }.

claim-accuse-deed = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $negated ->
    [yes] did not accuse
   *[no] accused
 } { NAME($addressee, case: "object") } of { $deed }{ venue-ends }.
claim-accuse-things = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $has_addressee ->
    [yes] { $negated ->
        [yes] did not accuse
       *[no] accused
     } { NAME($addressee, case: "object") } of
   *[no] { $mutual ->
        [yes] accused each other of
       *[no] made accusations of
     }
 } { NAME($things, case: "object") }{ venue-ends }.
claim-accuse-mutual = { beginning }{ venue-opens }{ NAME($who, case: "subject") } accused each other of { $deed }{ venue-ends }.
claim-accuse-addressee-clause = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } accused { NAME($addressee, case: "object") }{ venue-ends }, saying that { $content }.

claim-deny-deed = { beginning }{ venue-opens }{ NAME($who, case: "subject") }{ $manner } { $negated ->
    [yes] did not deny
   *[no] denied
 } { $deed }{ venue-ends }.

## Two events in one clause. $main is the first; of the second there are $clause, $infinitive and $deed,
## as far as they exist, and $same: the one that $main is.

linked-after = { $main } after { $clause }
linked-following = { $main } after { $clause }
linked-before = { $main } before { $clause }
linked-while = { $main } while { $clause }
linked-because = { $main } because { $clause }
linked-purpose = { $main } in order { $infinitive }
linked-and = { $main } and { $same }

## What surrounds an event. $main is the clause, $nouns a noun phrase.

circumstance-during = { $main } during { NAME($nouns) }
circumstance-following = { $main } following { NAME($nouns) }
circumstance-contrast = { $main }, unlike { NAME($nouns) }
circumstance-including = { $main }, including { NAME($nouns) }
circumstance-despite = { $main } despite { NAME($nouns) }
circumstance-response = { $main } in response to { NAME($nouns) }
circumstance-support = { $main } with the support of { NAME($nouns) }

## Quantities. $n is a number in words below ten, in digits from ten.

count-exact = { $n }
count-at-least = at least { $n }
count-about = about { $n }
count-nearly = nearly { $n }
count-more-than = more than { $n }
count-less-than = fewer than { $n }
count-up-to = up to { $n }
count-several = several
count-dozens = dozens of
count-hundreds = hundreds of
count-thousands = thousands of
aged-from = aged { $n } and over

## Dates. Years are left out where they are the report’s own.

date-day = on { $month } { $day }
date-day-since = since { $month } { $day }
date-day-year = on { $month } { $day }, { $year }
date-day-year-since = since { $month } { $day }, { $year }
date-month = in { $month }
date-month-since = since { $month }
date-month-year = in { $month } { $year }
date-month-year-since = since { $month } { $year }
date-year = in { $year }
date-year-since = since { $year }
date-night = overnight from { $month } { $day } to { $same_month ->
    [yes] { $to_day }
   *[no] { $to_month } { $to_day }
 }
date-between = between { $month } { $day } and { $to_month } { $to_day }
date-for-years = for { $count } { PLURAL($n) ->
    [one] year
   *[other] years
 }

## Headings of a summary

summary-language = English
summary-background = Background
summary-not-summarised = Not summarised (in the words of the report)
