# Steps of tallies, standings and awards.

trace-comma = {", "}
trace-then = {"; "}
trace-term = { $value } ({ $of }{ $exact ->
    [none] {""}
   *[other] , exactly { $exact }
})
trace-entry = { $of } ({ $value }{ $exact ->
    [none] {""}
   *[other] , exactly { $exact }
})
trace-makes = { $terms } make { $result }
trace-becomes = { $terms } becomes { $result }
trace-out = {"; "}left out: { $terms }
trace-out-term = { $value } ({ $of }, { $why })
trace-why-highest = highest
trace-why-lowest = lowest
trace-why-not-best = not among the best
trace-of-weight = weight
trace-of-factor = factor
trace-of-difficulty = difficulty
trace-of-components = components
trace-of-announced = before bonuses and deductions
trace-of-total = total
trace-of-rounds = rounds
trace-of-value = value
trace-of-ratio = ratio
trace-of-top = full points
trace-of-full = full points
trace-of-figure = figure
trace-of-target = target
trace-of-votes = points
trace-of-papers = papers
trace-of-best = the best
trace-of-room-factor = room factor
trace-of-attainment = attainment
trace-of-round-score = round score
trace-of-overtime = overtime
trace-of-judge-mean = mean of the judge's marks
trace-of-judge-offset = the judge's offset
trace-of-judge-lowest = the judge's lowest
trace-of-judge-range = from the judge's lowest to the highest
trace-of-judge-best = the judge's highest
trace-of-judge-sum = everything the judge gave
trace-of-whole = all together
trace-of-distance = distance
trace-of-deviation = the judge's deviation
trace-of-standard-score = standard score
trace-of-constant = constant
trace-of-field-mean = mean of all entries
trace-of-rooms-mean = mean of the rooms
trace-of-place = place { $place }
trace-judge-total = { $judge }: { $worked }.
trace-substitute = { $judge } is absent; the others' mean stands in: { $worked }.
trace-absent = Not counted (absent, recused or left out, never as zero): { $judges }.
trace-left-out = Did not mark every entry and is left out of the comparison: { $judges }.
trace-round = Rounded to { $places ->
    [0] a whole number
    [one] 1 decimal place
   *[other] { $places } decimal places
}, { $mode ->
    [half-up] halves up
    [half-up-below] halves away from zero
    [half-even] halves to even
    [half-even-below] halves to even
    [down] cut off
    [down-below] cut off
    [up-below] always away from zero
   *[up] always up
}: { $worked }.
trace-in = { $criterion } · { $sentence }
trace-sum = Sum: { $worked }.
trace-first-mean = Mean of all as given: { $worked }.
trace-limited = { $of } is too far from that mean: { $value } counts as { $result } (no less than { $low }, no more than { $high }).
trace-mean = Mean: { $worked }.
trace-median = Median of { $terms }: { $result }.
trace-trimmed-sum = Sum without the extremes: { $worked }.
trace-trimmed-mean = Mean without the extremes: { $worked }.
trace-criteria-sum = Criteria added: { $worked }.
trace-product = Product: { $worked }.
trace-rank-sum = Sum of places: { $worked }.
trace-borda = Borda points among { $field } entries: { $worked }.
trace-judge-points = Points by each judge's place: { $worked }.
trace-majority = Majority ({ $rule ->
    [total] { $count } at place { $column } or higher, all places add up to { $sum }
   *[other] rule { $rule }: { $count } at place { $column } or higher, sum { $sum }
}): { $terms } give place { $result }.
trace-dance = { $of } (rule { $rule }: { $count } at place { $column } or higher, sum { $sum }): { $terms } give place { $result }.
trace-skating = All dances (rule { $rule }: { $column ->
    [none] sum of places { $sum }
   *[other] { $count } at place { $column } or higher, sum { $sum }
}): { $terms } give place { $result }.
trace-duel = Against { $entries }: { $ahead ->
    [one] 1 judge
   *[other] { $ahead } judges
} for, { $behind } against; counts { $result }.
trace-one-by-one = Wins one by one among { $field } entries: { $worked }.
trace-judge-scaled = { $judge }, on the common scale: { $worked }.
trace-judge-flat = { $judge } used no scale to go by: { $terms }; so the mark counts as { $result }.
trace-judge-scale = Mean of the judges on the common scale: { $worked }.
trace-share-whole = { $component }, all entries together: { $worked }.
trace-share = { $component } as a share: { $worked }.
trace-distance = { $judge }: { $worked }.
trace-standard-score = { $judge }, standard score: { $worked }.
trace-no-spread = { $judge } gave everybody the same, so the standard score is { $result }.
trace-room-mean = Mean of { $panel }: { $worked }.
trace-field-mean = Mean of all entries: { $worked }.
trace-rooms-mean = Mean of the rooms' means: { $worked }.
trace-room-factor = Factor of { $panel }: { $worked }.
trace-not-normalised = Every judge marked every entry, so nothing is normalised; mean: { $worked }.
trace-z-score = Mean of the judges' standard scores: { $worked }.
trace-offset = Mean after taking each judge's offset off: { $worked }.
trace-rescaled = Put on a readable scale: { $worked }.
trace-room-scaled = Scaled by the factor of { $panel }: { $worked }.
trace-papers-dropped = Of { $papers } papers { $drop } % are left out at each end, rounded down: the highest { $away } and the lowest { $away }.
trace-votes = Votes times points: { $worked }.
trace-per-paper = Divided by the papers that count: { $worked }.
trace-electorate = { $electorate }, items weighted: { $worked }.
trace-ballot = Electorates weighted: { $worked }.
trace-ballot-void = { $component } counts { $result }: too few papers came in.
trace-rankings = Points by place among { $field } entries: { $worked }.
trace-figure = { $component }, as it stands: { $result }.
trace-figure-missing = { $component } has no figure and counts { $result } by the rules.
trace-figure-table = { $component } by the table: { $value } earns { $result } ({ $row ->
    [none] below the lowest row
   *[other] row from { $row }
}).
trace-figure-rank = { $component }: { $value } is place { $place } of { $field } in its group and earns { $result }.
trace-attainment-ratio = { $component }, target attained: { $worked }.
trace-attainment-none = { $component } is at zero or below where less is better, and gets the most there is: { $result }.
trace-attainment-no-target = { $component } cannot be measured against a target here and counts as attained: { $result }.
trace-attainment = { $component }: { $worked }.
trace-limits = { $component }: { $value } before cap and floor, { $result } after.
trace-place-points = { $component }: place { $place } of { $field }{ $tied ->
    [0] {""}
    [one] {" "}(tied with 1 other)
   *[other] {" "}(tied with { $tied } others)
} is worth { $result }.
trace-place-number = { $component }: place { $place } of { $field }{ $tied ->
    [0] {""}
    [one] {" "}(tied with 1 other)
   *[other] {" "}(tied with { $tied } others)
} counts as { $result }.
trace-proportion-ratio = { $component } against the best: { $worked }.
trace-proportion = { $component }: { $worked }.
trace-round-begins = Round: { $round }.
trace-components-product = Components multiplied: { $worked }.
trace-components = { $terms ->
    [none] Nothing is scored in this round by itself: { $result }.
   *[other] Components weighted: { $worked }.
}
trace-multiplied = Multiplied: { $worked }.
trace-overtime = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} over time: { $result }.
trace-bonus = Bonus ({ $kind }): +{ $result }; { $reason }.
trace-deduction = Deduction ({ $kind }): { $result }; { $reason }.
trace-capped = { $kind }: { $value } counts as { $result }, for more than the cap of this item does not count; { $reason }.
trace-put-on = Put on ({ $kind }): +{ $result }; { $reason }.
trace-taken-off = Taken off ({ $kind }): { $result }; { $reason }.
trace-round-score = Score of { $round }: { $worked }.
trace-rounds-sum = Rounds added: { $worked }.
trace-rounds-best = The best rounds: { $worked }.
trace-rounds-last = The last round counts: { $worked }.
trace-sum-total = All together: { $worked }.
trace-total = Final total: { $shown }.

trace-tie-not-decided = Still equal by “{ $step }”: { $terms }.
trace-tie-for-two = “{ $step }” is for two and was left out: { $tied } are equal, { $entries }.
trace-name-tie-component = better in { $component }
trace-name-tie-criterion = better in { $criterion }
trace-name-tie-median = better median
trace-name-tie-untrimmed = better with the dropped marks counted
trace-name-tie-count-back-rounds = best rounds one after the other
trace-name-tie-count-back-counted = best rounds that count, one after the other
trace-name-tie-count-back-marks = best marks one after the other
trace-name-tie-count-back-places = more first places, then second places
trace-name-tie-best-rounds = better sum of the best { $count } rounds
trace-name-tie-round = better in { $round }
trace-name-tie-head-to-head = head to head
trace-name-tie-more-decimals = more decimals
trace-name-tie-fewer-deductions = fewer deductions
trace-name-tie-lot = lot
trace-name-tie-panel = show of hands
trace-name-tie-shared = shared
trace-tie-component = Equal totals, decided by { $component }: { $terms }.
trace-tie-criterion = Equal totals, decided by { $criterion }: { $terms }.
trace-tie-median = Equal totals, decided by the median of the judges' totals: { $terms }.
trace-tie-untrimmed = Equal totals, decided with the dropped marks counted in again: { $terms }.
trace-tie-count-back-rounds = Equal totals, decided by the best rounds one after the other: { $terms }.
trace-tie-count-back-counted = Equal totals, decided by the best of the rounds that count, one after the other: { $terms }.
trace-tie-count-back-marks = Equal totals, decided by the best marks one after the other: { $terms }.
trace-tie-count-back-places = Equal totals, decided by the judges' first places, then second places: { $terms }.
trace-tie-best-rounds = Equal totals, decided by the sum of the best { $count } rounds: { $terms }.
trace-tie-round = Equal totals, decided by { $round }: { $terms }.
trace-tie-head-to-head = Equal totals, decided head to head, rivals beaten: { $terms }.
trace-tie-more-decimals = Equal totals, decided by more decimals: { $terms }.
trace-tie-fewer-deductions = Equal totals, decided by fewer points lost: { $terms }.
trace-tie-shared = Equal totals share the rank: { $entries }.
trace-tie-people = Decided by people ({ $by }{ $at ->
    [none] {""}
   *[other] , { $at }
}): { $choice ->
    [share] { $entries } share the place
   *[other] in the order { $order }
}; { $reason }.
trace-by-total = By total: { $terms }.

trace-award-standing = { $award } by standing: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-award-threshold = { $award } by threshold: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-award-category = { $award } within the category: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-award-criterion = { $award } by one criterion: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-award-component = { $award } by one component: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-award-movement = { $award } by places climbed: { $terms ->
    [none] nobody
   *[other] { $terms }
}.
trace-prize-shared = { $award }: a tie over this prize is shared by the rules: { $entries }.
trace-prize-withheld = { $award }: a tie over this prize leaves the place empty by the rules: { $entries }.
trace-prize-people = { $award }: a tie over this prize, decided by people ({ $by }{ $at ->
    [none] {""}
   *[other] , { $at }
}): { $choice ->
    [share] shared by { $entries }
   *[other] it goes to { $entries }
}; { $reason }.
