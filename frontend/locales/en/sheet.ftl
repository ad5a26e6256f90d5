# The printable rule sheet.

sheet-title = Rules of { $contest }
sheet-contest = Contest
sheet-entries = Entries
sheet-panels = Judges and criteria
sheet-stage = On stage
sheet-tally = Tally
sheet-adjustments = Overtime, bonuses and deductions
sheet-rounds = Rounds and entries without a score
sheet-ties = Equal totals
sheet-awards = Awards
sheet-levels = Cards and tiers
sheet-questions = Questions left open
sheet-no-questions = None.
sheet-digest = Digest of this plan (SHA-256)
sheet-entry-list = { $count } entries: { $entries }.
sheet-panel = { $panel }, { $count } judges: { $judges }.
sheet-criterion = { $name }: { $low } to { $high } in steps of { $step }
sheet-criterion-weight = {" "}× { $weight }
sheet-own-unit-recuse = A judge does not mark the own unit.
sheet-own-unit-allow = A judge may mark the own unit.
sheet-phase = { $name }: { $seconds } seconds{ $over ->
    [yes] , overtime counts
   *[no] , overtime does not count
}.
sheet-round = Round { $name }: { $count ->
    [0] those who advance
   *[other] { $count } entries
}, { $order ->
    [draw] order drawn by lot
   *[listed] order as listed
}.
sheet-together = The first { $count } entries are marked together.
sheet-component = { $name } (weight { $weight }{ $panels ->
    [none] {""}
   *[other] ; { $panels }
}): { $method }
sheet-method-mean = mean of the { $on ->
    [criteria] judges per criterion, criteria weighted and added
   *[totals] judges' totals
}.
sheet-method-sum = sum of the { $on ->
    [criteria] judges per criterion, criteria weighted and added
   *[totals] judges' totals
}.
sheet-method-median = median of the { $on ->
    [criteria] judges per criterion, criteria weighted and added
   *[totals] judges' totals
}.
sheet-method-trimmed-mean = { $highest } highest and { $lowest } lowest dropped { $on ->
    [criteria] in each criterion
   *[totals] of the judges' totals
}, mean of the rest (too few marks: { $too_few ->
    [stop] people decide
   *[untrimmed] nothing is dropped
}).
sheet-method-trimmed-sum = { $highest } highest and { $lowest } lowest dropped { $on ->
    [criteria] in each criterion
   *[totals] of the judges' totals
}, sum of the rest (too few marks: { $too_few ->
    [stop] people decide
   *[untrimmed] nothing is dropped
}).
sheet-method-closest-two = the closest two of three marks; of four and more the extremes are dropped; mean.
sheet-method-recall = number of judges who call the entry back (Skating System, rule 1).
sheet-method-rank-sum = sum of the judges' places, the lowest is best.
sheet-method-majority = majority of the judges' places (Skating System, rules 5 to 8).
sheet-method-skating = Skating System, rules 5 to 11; each of the { $dances } is a dance.
sheet-method-borda = Borda points of each judge's ranking, the last place earns { $last }.
sheet-method-judge-points = points by each judge's place: { $points }.
sheet-method-z-score = each judge's totals as standard scores (n − { $ddof }), mean over judges.
sheet-method-offsets = judges' offsets taken off by least squares, mean over judges.
sheet-method-room-scale = values scaled so that every room has the same mean.
sheet-method-graded = ballot with grades, votes times points over valid papers.
sheet-method-numeric = ballot with numbers from { $low } to { $high }, mean of valid papers after dropping a share of { $drop } at each end.
sheet-method-approval = ballot with approval, { $measure ->
    [count] counted
   *[share] as a share of valid papers times { $full }
}.
sheet-method-ranking = ballot with an order of the entries, points by place.
sheet-method-as-points = the figure is the points.
sheet-method-table = the figure is looked up in a table ({ $rows }; below { $below }).
sheet-method-attainment = figure over target times { $full }{ $cap ->
    [none] {""}
   *[other] , not above { $cap }
}{ $floor ->
    [none] {""}
   *[other] , not below { $floor }
}.
sheet-method-rank-in-group = the figure's rank within its category.
sheet-scale-place-points = { $name } then becomes points by place: { $points }.
sheet-scale-place-number = { $name } then becomes its place number.
sheet-scale-proportion = { $name } then becomes a share of the best entry, which has { $top }.
sheet-absent-exclude = An absent or recused judge is left out, never counted as zero.
sheet-absent-substitute-mean = For an absent or recused judge the mean of the others stands in.
sheet-absent-stop = When a judge is absent or recused, people decide.
sheet-factor = Multiplied by { $factor }.
sheet-difficulty = Multiplied by the difficulty.
sheet-rounding = { $stage ->
    [judge] { $of }: each judge's total
    [criterion] { $of }: each criterion
    [product] { $of }: each criterion times its weight
    [result] { $of }: the result
    [weighted] { $of }: the weighted result
    [round-score] The score of a round
    [announced] The score announced before deductions
   *[total] The total
} is rounded to { $places } decimal places, { $mode ->
    [half-up] halves up
    [half-even] halves to even
    [down] downwards
   *[up] upwards
}.
sheet-better-high = The highest total is best.
sheet-better-low = The lowest total is best.
sheet-missing-wait = An entry without a figure in { $name } waits.
sheet-missing-zero = An entry without a figure in { $name } has zero.
sheet-grades = Grades: { $grades }.
sheet-items = Items: { $items }.
sheet-electorates = Electorates: { $electorates }.
sheet-papers = Abstentions are { $abstained ->
    [zero] counted as zero
   *[excluded] left out
}, invalid papers are { $invalid ->
    [zero] counted as zero
   *[excluded] left out
}.
sheet-turnout = At least { $share } % must vote; below that { $below ->
    [nothing] the ballot counts as nothing
   *[ask] people decide
}.
sheet-grace = Nothing is taken off up to { $seconds } seconds over.
sheet-tier = { $end ->
    [none] From { $start } seconds over
   *[other] { $start } to { $end } seconds over
}: { $points } points off{ $each ->
    [none] {""}
   *[other] {" "}for every { $each } seconds begun
}.
sheet-overtime-cap = At most { $points } points off for overtime.
sheet-kind = { $name }{ $bonus ->
    [none] {""}
   *[other] , at most { $bonus } on
}{ $deduction ->
    [none] {""}
   *[other] , at most { $deduction } off
}.
sheet-sum-of-rounds = Rounds are added{ $weights ->
    [none] {""}
   *[other] {" "}({ $weights })
}; a round without a score { $missing ->
    [zero] counts zero
   *[non-score] leaves the entry without a total
}.
sheet-best-rounds = The best { $count } rounds count, { $combine ->
    [mean] their mean
   *[sum] added
}.
sheet-last-round = The last round an entry reached counts; who came further stands above.
sheet-advance = The best { $top } over { $counting } advance into { $into }; a tie at the cut: { $ties ->
    [all] all advance
    [none] none advances
   *[ask] people decide
}.
sheet-outcome-did-not-start = did not start
sheet-outcome-did-not-improve = did not improve
sheet-outcome-withdrawn = withdrawn
sheet-outcome-disqualified = disqualified
sheet-non-scores = { $outcomes ->
    [none] Entries without a score have no place.
   *[other] Placed after all scored entries, in this order: { $outcomes }. Others have no place.
}
sheet-tie-step = { $number }. { $step }
sheet-shared-gap = A shared rank leaves a gap (1, 2, 2, 4). No tie is decided by chance or by name unless it says so above.
sheet-award-standing = { $name }: the next { $quota } in standing order
sheet-award-threshold = { $name }: everybody with at least { $least } in { $of }.
sheet-award-category = { $name }: the best { $quota } of “{ $category }”
sheet-award-best = { $name }: the best { $quota } in { $of }
sheet-award-movement = { $name }: the { $quota } that climbed most, at least { $least } places
sheet-award-ties-ask = ; a tie across the boundary is decided by people.
sheet-award-ties-share = ; a tie across the boundary is shared.
sheet-award-ties-none = ; none of those tied across the boundary.
sheet-per-unit = {" "}At most { $count } per unit.
sheet-level-rest = the rest
sheet-level = { $name } ({ $by ->
    [threshold] from these values up
    [share] by share of the field
   *[places] by places
}, { $of ->
    [total] total
    [components] each component
   *[criteria] each criterion
}): { $levels }.
