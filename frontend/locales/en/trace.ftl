# Steps of tallies, standings and awards.

trace-comma = {", "}
trace-term = { $of } { $value }
trace-dropped-highest = { $term } (dropped: highest)
trace-dropped-lowest = { $term } (dropped: lowest)
trace-dropped-not-best = { $term } (not counted: not among the best)
trace-of-weight = weight
trace-of-factor = factor
trace-of-difficulty = difficulty
trace-of-components = components
trace-of-announced = as announced
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
trace-judge-total = { $judge }: { $terms } make { $result }.
trace-substitute = { $judge } is absent; the others' mean stands in: { $terms } make { $result }.
trace-absent = Not counted (absent, recused or left out, never as zero): { $judges }.
trace-left-out = Did not mark every entry and is left out of the comparison: { $judges }.
trace-round = { $of } rounded to { $places } decimal places ({ $mode ->
    [half-up] half up
    [half-even] half to even
    [down] down
   *[up] up
}): { $terms } becomes { $result }.
trace-sum = Sum: { $terms } make { $result }.
trace-first-mean = Mean of all as given: { $terms } make { $result }.
trace-limited = { $of } is too far from that mean: { $terms } counts as { $result } (no less than { $low }, no more than { $high }).
trace-mean = Mean: { $terms } make { $result }.
trace-median = Median: { $terms } make { $result }.
trace-trimmed-sum = Sum without the extremes: { $terms } make { $result }.
trace-trimmed-mean = Mean without the extremes: { $terms } make { $result }.
trace-criteria-sum = Criteria added: { $terms } make { $result }.
trace-product = Product: { $terms } make { $result }.
trace-rank-sum = Sum of places: { $terms } make { $result }.
trace-borda = Borda points among { $field } entries: { $terms } make { $result }.
trace-judge-points = Points by each judge's place: { $terms } make { $result }.
trace-majority = Majority ({ $rule ->
    [total] { $count } at place { $column } or higher, all places add up to { $sum }
   *[other] rule { $rule }: { $count } at place { $column } or higher, sum { $sum }
}): { $terms } give place { $result }.
trace-dance = Dance (rule { $rule }: { $count } at place { $column } or higher, sum { $sum }): { $terms } give place { $result }.
trace-skating = All dances (rule { $rule }: { $column ->
    [none] sum of places { $sum }
   *[other] { $count } at place { $column } or higher, sum { $sum }
}): { $terms } give place { $result }.
trace-duel = Against { $entries }: { $ahead } judges for, { $behind } against: { $result }.
trace-one-by-one = Wins one by one among { $field } entries: { $terms } make { $result }.
trace-judge-scaled = { $judge }, on the common scale: { $terms } make { $result }.
trace-judge-flat = { $judge } has no scale of the own to go by ({ $terms }), so it is { $result }.
trace-judge-scale = Mean of the judges on the common scale: { $terms } make { $result }.
trace-share-whole = { $component }, all entries together: { $terms } make { $result }.
trace-share = { $component } as a share: { $terms } make { $result }.
trace-distance = { $judge }: { $terms } make { $result }.
trace-standard-score = { $judge }, standard score: { $terms } make { $result }.
trace-no-spread = { $judge } gave everybody the same, so the standard score is { $result }.
trace-room-mean = Mean of the room { $panel }: { $terms } make { $result }.
trace-field-mean = Mean of all entries: { $terms } make { $result }.
trace-rooms-mean = Mean of the rooms' means: { $terms } make { $result }.
trace-room-factor = Factor of the room { $panel }: { $terms } make { $result }.
trace-not-normalised = Every judge marked every entry, so nothing is normalised; mean: { $terms } make { $result }.
trace-z-score = Mean of the judges' standard scores: { $terms } make { $result }.
trace-offset = Mean after taking each judge's offset off: { $terms } make { $result }.
trace-rescaled = Put on a readable scale: { $terms } make { $result }.
trace-room-scaled = Scaled by the room's mean ({ $panel }): { $terms } make { $result }.
trace-papers-dropped = Of { $papers } papers { $drop } % at each end are left out, rounded down: the { $away } highest and the { $away } lowest.
trace-votes = Votes times points: { $terms } make { $result }.
trace-per-paper = Divided by the papers that count: { $terms } make { $result }.
trace-electorate = { $electorate }, items weighted: { $terms } make { $result }.
trace-ballot = Electorates weighted: { $terms } make { $result }.
trace-ballot-void = { $component } counts { $result }: too few papers came in.
trace-rankings = Points by place among { $field } entries: { $terms } make { $result }.
trace-figure = { $component } counts as it is: { $result }.
trace-figure-missing = { $component } has no figure and counts { $result } by the rules.
trace-figure-table = { $component } by the table: { $terms } ({ $row ->
    [none] below the lowest row
   *[other] row from { $row }
}) makes { $result }.
trace-figure-rank = { $component }: place { $place } of { $field } in its group; { $terms } makes { $result }.
trace-attainment-ratio = { $component }, target attained: { $terms } make { $result }.
trace-attainment-none = { $component } is at zero where less is better, and gets the most there is: { $result }.
trace-attainment-no-target = { $component } has no target and counts as attained: { $result }.
trace-attainment = { $component }: { $terms } make { $result }.
trace-limits = { $component } after cap and floor: { $result } ({ $terms }).
trace-place-points = { $component }: place { $place } ({ $tied } others tied, { $field } in the field) is worth { $result }.
trace-place-number = { $component }: place { $place } ({ $tied } others tied, { $field } in the field) counts as { $result }.
trace-proportion-ratio = { $component } against the best: { $terms } make { $result }.
trace-proportion = { $component }: { $terms } make { $result }.
trace-round-begins = Round: { $round }.
trace-components-product = Components multiplied: { $terms } make { $result }.
trace-components = { $terms ->
    [none] No panel or figure counts in this round by itself: { $result }.
   *[other] Components weighted: { $terms } make { $result }.
}
trace-multiplied = Multiplied: { $terms } make { $result }.
trace-overtime = { $seconds ->
    [one] One second
   *[other] { $seconds } seconds
} over: { $result }.
trace-bonus = Bonus ({ $kind }): +{ $result }; { $reason }.
trace-deduction = Deduction ({ $kind }): { $result }; { $reason }.
trace-round-score = Score of { $round }: { $terms } make { $result }.
trace-rounds-sum = Rounds added: { $terms } make { $result }.
trace-rounds-best = The best rounds: { $terms } make { $result }.
trace-rounds-last = The last round counts: { $terms } make { $result }.
trace-sum-total = Together: { $terms } make { $result }.
trace-total = Final total: { $shown }.

trace-tie-not-decided = Still equal by “{ $step }”: { $terms }.
trace-name-tie-component = higher in { $component }
trace-name-tie-criterion = higher in { $criterion }
trace-name-tie-median = higher median
trace-name-tie-untrimmed = higher with the dropped marks counted
trace-name-tie-count-back-rounds = best rounds one after the other
trace-name-tie-count-back-places = more first places, then second places
trace-name-tie-best-rounds = better sum of the best { $count } rounds
trace-name-tie-round = higher in { $round }
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
trace-tie-count-back-places = Equal totals, decided by the judges' first places, then second places: { $terms }.
trace-tie-best-rounds = Equal totals, decided by the sum of the best { $count } rounds: { $terms }.
trace-tie-round = Equal totals, decided by { $round }: { $terms }.
trace-tie-head-to-head = Equal totals, decided head to head, rivals beaten: { $terms }.
trace-tie-more-decimals = Equal totals, decided by more decimals: { $terms }.
trace-tie-fewer-deductions = Equal totals, decided by fewer points lost: { $terms }.
trace-tie-shared = Equal totals share the rank: { $entries }.
trace-tie-people = Decided by people ({ $by }): { $choice ->
    [share] { $entries } share the place
   *[other] in the order { $order }
}; { $reason }.
trace-by-total = By total: { $terms }.

trace-award-standing = { $award } by standing: { $terms }.
trace-award-threshold = { $award } by threshold: { $terms }.
trace-award-category = { $award } within the category: { $terms }.
trace-award-criterion = { $award } by one criterion: { $terms }.
trace-award-component = { $award } by one component: { $terms }.
trace-award-movement = { $award } by places climbed: { $terms }.
trace-prize-shared = { $award }: a tie across the boundary is shared by the rules: { $entries }.
trace-prize-withheld = { $award }: a tie across the boundary leaves the place empty by the rules: { $entries }.
trace-prize-people = { $award }: a tie across the boundary, decided by people ({ $by }): { $choice ->
    [share] shared by { $entries }
   *[other] it goes to { $entries }
}; { $reason }.
