# Questions a rule sheet leaves open, and questions a contest in play puts to people.

check-overtime-overlap = { $single ->
    [yes] Overtime of { $seconds_from ->
        [one] one second
       *[other] { $seconds_from } seconds
    }
   *[no] { $seconds_to ->
        [none] Overtime of { $seconds_from } seconds and more
       *[other] Overtime of { $seconds_from } to { $seconds_to } seconds
    }
} lies in two tiers. Which one applies?
check-overtime-hole = { $single ->
    [yes] Overtime of { $seconds_from ->
        [one] one second
       *[other] { $seconds_from } seconds
    }
   *[no] Overtime of { $seconds_from } to { $seconds_to } seconds
} lies in no tier. Is nothing taken off?
check-overtime-end = The last overtime tier ends before { $seconds_from } seconds. What is taken off from there on?
check-overtime-no-clock = Overtime is taken off, but no phase counts overtime. Which one should?
check-tie-undecided = The tie chain ({ $steps ->
    [one] one step
   *[other] { $steps } steps
}) can end without a decision. Is the rank shared, a lot drawn, or does the panel vote?
check-tie-useless = Step { $step } of the tie chain can never decide anything. Is it meant?
check-trim-few = In { $about } ({ $judges ->
    [one] one judge
   *[other] { $judges } judges
}{ $recused ->
    [none] {""}
   *[other] , up to { $recused } recused
}) trimming leaves fewer than two marks ({ $left }). Are fewer to be dropped?
check-trim-weights = In { $about } the marks of { $judge } have the weight { $weight }, and a dropped mark goes with its weight. Is that meant?
check-weights = The weights of { $about } add up to { $sum }{ $declared ->
    [none] , neither to 1 nor to 100
   *[other] , not to { $declared } as declared
}. Are they meant so?
check-weight-nothing = “{ $about }” is marked with a weight of 0, and no tie is broken by it. Does it count?
check-panel-unused = Panel “{ $about }” marks, but no part of the tally takes its marks. What do they count for?
check-award-shared = { $ties ->
    [share] “{ $about }” is shared by all who are tied, also by more than it is meant for. Is it meant so?
   *[ask] { $by ->
        [standing] A tie can reach across the boundary of “{ $about }” and neither a lot nor the panel decides it. Who gets the prize?
       *[value] Several can be equally good in what “{ $about }” is given for, and no step for ties is declared there. Who gets the prize?
    }
}
check-quota-unmet = Up to and with “{ $about }”, { $quota ->
    [one] one place is
   *[other] { $quota } places are
} given, but only { $entries ->
    [one] one entry
   *[other] { $entries } entries
} can earn one. How many are given?
check-rounding-missing = It is not said to how many decimal places the total is rounded. How many?
check-rooms-unconnected = “{ $about }” compares judges of panels ({ $panels }) that may share no entry. Which entries do they all mark?
check-normalisation-off = In “{ $about }” one panel marks everybody, so normalising judges changes little or is switched off. Is it meant?
check-sum-absent = “{ $about }” adds marks up, and an absent judge is left out: that entry has a smaller sum. Is a mean, or the others' mean in the gap, better?
check-recusal-ordinals = In “{ $about }” judges compare the whole field; a judge who recuses for one entry is left out for all. Is that meant?
check-round-empty = Round “{ $about }” lists no entries and nobody advances into it. Who takes part?
check-levels = The levels of “{ $about }” do not cover the field: { $problem ->
    [unordered] thresholds are not in falling order
    [too-much] shares or places add up to more than the field
   *[rest] the last level has a limit, so some entries get none of their own
}. Is it meant?
check-turnout-size = The turnout floor needs to know how many may vote in “{ $about }”. How many?
check-direction-mixed = Some components are better when high, others when low, and they are added. Should places become points first?
check-band-hole = The descriptors of “{ $about }” start at { $from }, but marks at { $low }. What describes the marks below?
check-same-name = Two { $what ->
    [unit] units
    [judge] judges
   *[other] awards
} are called “{ $name }”. How does the hall tell them apart?
check-own-unit = { $judge } belongs to { $unit }, which takes part, and may mark it. Is that meant?
check-band-missing = “{ $about }” has no level descriptors, while other criteria of the panel have. What earns which mark?
check-band-twice = Two descriptors of “{ $about }” start at { $start }. Which one describes that mark?
check-full-marks = The criteria of “{ $about }” add up to { $full }, not to { $whole }. Is { $whole } meant?
check-median-even = “{ $about }” has { $judges } judges: the median is then the mean of the middle two. Is that meant, or is one judge more due?
check-room-unclear = “{ $about }” has several rooms, but { $count ->
    [one] one entry does not say before which one it appears
   *[other] { $count } entries do not say before which one they appear
} ({ $which }). Which?
check-scales-differ = “{ $component }” runs to { $high } and “{ $other }” only to { $low }, so their weights do not count as they are written. Is that meant?
check-grades-short = The quotas of all grades of “{ $about }” together allow { $share } % of the papers. What do the others say?
check-deductions-help = Low is better here, yet what is taken off (overtime, deductions) moves an entry up, and a bonus moves it down. Is that meant?
check-overtime-falls = From { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} over on, { $points ->
    [one] one point is
   *[other] { $points } points are
} taken off, less than the { $before } before. Is that meant?
check-overtime-cap = At most { $cap ->
    [one] one point comes
   *[other] { $cap } points come
} off for overtime, but one tier takes { $most }. Which holds?
check-overtime-rounded = Overtime takes off { $points ->
    [one] one point
   *[other] { $points } points
}, but the total is rounded to { $places ->
    [one] one decimal place
   *[other] { $places } decimal places
}: it may vanish, or count double. How many places are meant?
check-threshold-never = “{ $about }” asks for { $least }, but no more than { $most } can be reached. How much is meant?
check-threshold-always = “{ $about }” asks for { $least }, and nobody can have less than { $low }. Does everybody get it?

check-prize-tie = More are tied than can win “{ $award }” ({ $left } left): { $entries }. Share the prize, order them, or choose?
check-rank-tie = Equal to the end of the tie chain: { $entries }. Who is better, or do they share the rank?
check-cut-tie = A tie stands at the cut for “{ $round }” ({ $left } left): { $entries }. Who advances?
check-absent-stop = { $judges } gave no complete sheet in { $turn }; the rules ask people what to do. Leave them out?
check-too-few-judges = Only { $present ->
    [one] one mark is
   *[other] { $present } marks are
} there in “{ $component }”; the method needs more.
check-tolerance = The middle marks of { $entries } lie { $gap } apart, more than { $allowed }: a conference of the panel is due.
check-turnout = Too few papers came in from “{ $electorate }”. Does the ballot count?
check-quota = “{ $grade }” was given { $given ->
    [one] once
   *[other] { $given } times
} among { $papers ->
    [one] one paper
   *[other] { $papers } papers
}, more than its quota. Does the ballot count?
check-not-connected = Judges in { $blocks } groups share no entry and can not be compared: { $judges }.
check-figure-missing = { $entries } has no figure yet in “{ $component }”.
check-ballot-missing = { $entries } has no votes yet in “{ $component }”.
check-places-twice = { $judge } gave place { $place } in { $criterion } more than once: { $entries }. A judge places no two alike (Skating System, rule 4). Is the sheet read correctly?
check-recall-crosses = { $judge } called back { $given ->
    [one] one entry
   *[other] { $given } entries
} where { $asked ->
    [one] one is
   *[other] { $asked } are
} asked for.
