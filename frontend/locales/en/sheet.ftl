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
sheet-panel = { $panel }, { $count ->
    [one] one judge
   *[other] { $count } judges
}: { $judges }.
sheet-voices = A judge marked × counts as that many judges where marks, places or points are added or averaged.
sheet-own-unit-recuse = A judge does not mark their own unit.
sheet-own-unit-allow = A judge may mark their own unit.
sheet-phase = { $name }: { $time }{ $over ->
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
sheet-together = { $count ->
    [one] The first entry is held and then marked.
   *[other] The first { $count } entries are marked together.
}
sheet-component = { $name }{ $weight ->
    [none] { $panels ->
        [none] {""}
       *[other] {" "}({ $panels })
    }
   *[other] {" "}(weight { $weight }{ $panels ->
        [none] {""}
       *[other] ; { $panels }
    })
}: { $method }
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
sheet-method-trimmed-mean = { $on ->
    [criteria] in each criterion
   *[totals] of the judges' totals
}, { $highest } highest and { $lowest } lowest are dropped; mean of the rest (too few marks: { $too_few ->
    [stop] people decide
   *[untrimmed] nothing is dropped
}).
sheet-method-trimmed-sum = { $on ->
    [criteria] in each criterion
   *[totals] of the judges' totals
}, { $highest } highest and { $lowest } lowest are dropped; sum of the rest (too few marks: { $too_few ->
    [stop] people decide
   *[untrimmed] nothing is dropped
}).
sheet-method-closest-two = the closest two of three { $on ->
    [criteria] marks in each criterion
   *[totals] totals
}; of four and more the extremes are dropped; mean.
sheet-method-limited-mean = mean of the { $on ->
    [criteria] marks in each criterion
   *[totals] judges' totals
}; what lies more than { $within } from it counts as the mean ± { $within }, and the mean is taken again.
sheet-method-recall = number of judges who call the entry back (Skating System, rule 1){ $crosses ->
    [none] {""}
   *[other] ; each judge calls back { $crosses }
}.
sheet-method-rank-sum = sum of the judges' places{ $marks ->
    [places] , as they give them
   *[marks] {" "}by their marks, equal marks sharing { $ties ->
        [best] the best place
        [worst] the worst place
       *[average] the average place
    }
}{ $highest ->
    [0] {""}
    [one] ; the best place is dropped
   *[other] ; the { $highest } best places are dropped
}{ $lowest ->
    [0] {""}
    [one] ; the worst place is dropped
   *[other] ; the { $lowest } worst places are dropped
}; the lowest sum is best.
sheet-method-majority = majority of the judges' places, { $equal ->
    [total] then the total of the majority, then the total of all places
   *[other] Skating System, rules 5 to 8
}.
sheet-method-skating = Skating System, rules 5 to 11; each of the { $dances } is a dance.
sheet-method-borda = Borda points of each judge's ranking, the last place earns { $last }.
sheet-method-judge-points = points by each judge's place: { $points }; equal places { $ties ->
    [best] earn the points of the best of them
    [worst] earn the points of the worst of them
   *[average] share the points they cover
}.
sheet-method-one-by-one = every entry against every other; who is placed higher by more judges wins, and the wins are counted{ $even ->
    [none] ; as many judges for either: no win
    [both] ; as many judges for either: a win for both
   *[half] ; as many judges for either: half a win each
}.
sheet-method-judge-scale = each judge's totals brought to one scale up to { $top }, { $by ->
    [range] the lowest being 0 and the highest { $top }
    [best] in proportion to the judge's highest
   *[sum] as a share of everything the judge gave
}; mean over judges.
sheet-method-z-score = each judge's totals as standard scores (n − { $ddof }), mean over judges{ $rescale ->
    [old-range] , put on the range of the plain means
    [mean-deviation] , times { $deviation }, plus { $mean }
   *[none] {""}
}{ $one_panel ->
    [off] ; the plain mean where every judge marked everybody
   *[on] {""}
}.
sheet-method-offsets = judges' offsets taken off by least squares, mean over judges.
sheet-method-room-scale = Parallel rooms: these values times { $centre ->
    [entries] the mean of all entries
   *[other] the mean of the rooms' means
} over the mean of the entry's room{ $dropped ->
    [none] {""}
   *[other] {" "}(left out of each mean: { $highest } highest and { $lowest } lowest)
}.
sheet-room-rounding = { $stage ->
    [value] Values before scaling
    [mean] Means of rooms and field
   *[factor] Factors of rooms
} are rounded to { $places } decimal places, { $mode ->
    [half-up] halves up
    [half-even] halves to even
    [down] downwards
   *[up] upwards
}.
sheet-method-graded = ballot with grades, votes times points, { $measure ->
    [sum] added up
   *[mean] over the papers that count
}.
sheet-method-numeric = ballot with numbers from { $low } to { $high }, mean of valid papers after dropping a share of { $drop } at each end.
sheet-method-approval = ballot with approval, { $measure ->
    [count] counted
   *[share] as a share of valid papers times { $full }
}.
sheet-method-ranking = ballot with an order of the entries, points by place ({ $points ->
    [none] the last earns { $last }, each place above it one more
   *[other] { $points }
}), { $measure ->
    [mean] divided by the papers
   *[sum] added up
}.
sheet-method-as-points = the figure is the points.
sheet-method-table = the figure is looked up in a table ({ $rows }; below { $below }).
sheet-method-attainment = { $better ->
    [low] target over figure
   *[high] figure over target
}{ $target ->
    [none] {""}
   *[other] {" "}({ $target }, unless one comes with the figure)
} times { $full }{ $cap ->
    [none] {""}
   *[other] , not above { $cap }
}{ $floor ->
    [none] {""}
   *[other] , not below { $floor }
}.
sheet-method-rank-in-group = points by the figure's place within its category, { $better ->
    [low] the lowest
   *[high] the highest
} first: { $points ->
    [none] { $top } for the first, { $step } less for each place after, not below { $floor }
   *[other] { $points }
}; equal figures { $ties ->
    [best] earn the points of the best of them
    [worst] earn the points of the worst of them
   *[average] share the points they cover
}.
sheet-scale-place-points = { $name } then becomes points by place: { $points }; equal ones { $ties ->
    [best] earn the points of the best of them
    [worst] earn the points of the worst of them
   *[average] share the points they cover
}.
sheet-scale-place-number = { $name } then becomes its place number; equal ones have { $ties ->
    [best] the best place
    [worst] the worst place
   *[average] the average place
} of those they cover.
sheet-scale-proportion = { $name } then becomes a share of the best entry, which has { $top }.
sheet-scale-share = { $name } then becomes a share of what all entries have together, times { $top }.
sheet-tolerance = { $name }: where the two middle marks lie more than { $within } apart{ $least ->
    [none] {""}
   *[other] {" "}and their mean is { $least } or more
}, the panel confers.
sheet-absent-exclude = An absent or recused judge is left out, never counted as zero.
sheet-absent-substitute-mean = For an absent or recused judge the mean of the others stands in.
sheet-absent-stop = When a judge is absent or recused, people decide.
sheet-factor = Multiplied by { $factor }.
sheet-product = The components of a round are multiplied with each other.
sheet-difficulty = Multiplied by the difficulty.
sheet-rounding = { $stage ->
    [judge] { $of }: each judge's total
    [criterion] { $of }: each criterion
    [product] { $of }: each criterion times its weight
    [result] { $of }: the result
    [item] { $of }: each item
    [electorate] { $of }: each electorate
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
sheet-places = In { $name } the judges give places.
sheet-low = In { $name } low is better.
sheet-missing-wait = An entry without a figure in { $name } waits.
sheet-missing-zero = An entry without a figure in { $name } has zero.
sheet-grades = Grades: { $grades }.
sheet-grade = { $name } { $points }{ $most ->
    [none] {""}
   *[other] {" "}(at most { $most } of the papers)
}
sheet-items = Items: { $items }.
sheet-electorates = Electorates: { $electorates }.
sheet-electorate = { $name } × { $weight }{ $size ->
    [none] {""}
   *[other] {" "}({ $size } may vote)
}
sheet-papers = Abstentions are { $abstained ->
    [zero] counted as zero
   *[excluded] left out
}, invalid papers are { $invalid ->
    [zero] counted as zero
   *[excluded] left out
}.
sheet-turnout = At least { $share } must vote; below that { $below ->
    [nothing] the ballot counts as nothing
   *[ask] people decide
}.
sheet-grace = Nothing is taken off up to { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} over.
sheet-overtime-cap = At most { $points ->
    [one] one point
   *[other] { $points } points
} off for overtime.
sheet-kind = Bonus or deduction item: { $name }{ $bonus ->
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
sheet-best-of-groups = Of these rounds the best { $count } count and are added: { $rounds }.
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
sheet-tie-in = { $step } ({ $where })
sheet-tie-circles = { $step } { $circles ->
    [yes] (of three and more: by how many of the others they beat)
   *[no] (of two; left out for three and more)
}
sheet-tie-criterion-how = The value of a criterion is combined by the panel’s own method from the marks in that criterion alone: what the method drops is dropped among these marks.
sheet-shared-gap = A shared rank leaves a gap (1, 2, 2, 4). No tie is decided by chance or by name unless it says so above.
sheet-award-standing = { $first ->
    [none] { $name }: the next { $quota } in standing order
   *[other] { $single ->
        [yes] { $name }: place { $last }
       *[no] { $name }: places { $first } to { $last }
    }
}
sheet-award-threshold = { $name }: everybody with { $better ->
    [low] at most
   *[high] at least
} { $least } in { $of }.
sheet-award-category = { $name }: the best { $quota } of “{ $category }”
sheet-award-best = { $name }: the best { $quota } in { $of }
sheet-award-movement = { $name }: the { $quota } that climbed most, at least { $least } places
sheet-award-ties-ask = ; a tie across the boundary is decided by people.
sheet-award-ties-share = ; a tie across the boundary is shared.
sheet-award-ties-none = ; none of those tied across the boundary.
sheet-per-unit = {" "}At most { $count } per unit.
sheet-award-then-standing = ; equal ones in the order of the standing
sheet-award-open = {" "}Open to: { $categories }.
sheet-award-without = {" "}Not for who has won: { $awards }.
sheet-award-least = {" "}With a total of { $better ->
    [low] at most
   *[high] at least
} { $least }.
sheet-level-rest = the rest
sheet-level = { $name } ({ $by ->
    [threshold] { $better ->
        [low] from these values down
       *[high] from these values up
    }
    [share] by share of the field
   *[places] by places
}, { $of ->
    [total] total
    [components] each component
   *[criteria] each criterion
}): { $levels }.
sheet-level-share = {" "}Where the shares, added up, are no whole number of entries, they are rounded { $mode ->
    [half-up] halves up
    [half-even] halves to even
    [down] down
   *[up] up
}.
sheet-level-ties = {" "}Equal ones at a boundary all have the { $ties ->
    [up] better
   *[down] worse
} of the two.
sheet-example = Example: from the marks to the total
sheet-example-intro = Invented marks for one entry{ $seconds ->
    [none] {""}
   *[other] , { $seconds } seconds over
}, computed by the program that computes the contest itself.
sheet-example-away = not counted
sheet-example-absent = If { $judge } were absent and everything else the same, the total would be { $total } instead of { $before }.
sheet-example-absent-asked = If { $judge } were absent, people would be asked before there is a total.
sheet-col-number = No.
sheet-col-unit = Unit
sheet-col-topic = Topic
sheet-col-presenter = Presenter
sheet-col-category = Category
sheet-col-criterion = Criterion
sheet-col-scale = Marks
sheet-col-step = Step
sheet-col-weight = Weight
sheet-col-bands = What earns it
sheet-col-judge = Judge
sheet-col-total = Total
sheet-col-over = Seconds over
sheet-col-off = Taken off
sheet-entry-count = { $count ->
    [one] One entry.
   *[other] { $count } entries, in the order of the list.
}
sheet-judge = { $name } ({ $title })
sheet-scale = { $low } to { $high }
sheet-band = from { $least }: { $name } – { $text }
sheet-full-marks = A judge's total is the sum of these marks, each times its weight: { $low } to { $high }.
sheet-tier-seconds = { $end ->
    [none] { $start } seconds and more
   *[other] { $start } to { $end } seconds
}
sheet-tier-points = { $single ->
    [yes] { $points } point
   *[other] { $points } points
}{ $each ->
    [none] {""}
   *[other] {" "}for every { $each } seconds begun
}
sheet-at = { $line ->
    [none] { $where }: { $settle }
   *[other] line { $line } ({ $where }): { $settle }
}

sheet-time = { $minutes ->
    [none] {""}
    [1] 1 minute
   *[other] { $minutes } minutes
}{ $seconds ->
    [none] {""}
   *[other] { $minutes ->
        [none] { $seconds } seconds
       *[other] {" "}{ $seconds } seconds
    }
}

sheet-example-absent-same = If { $judge } were absent and everything else the same, the total would still be { $total }.

# What would settle a question that the rule sheet leaves open.

settle-overtime-overlap = End the one tier where the next begins: { $example }.
settle-overtime-hole = Add a tier for these seconds, or let a neighbour reach over them: { $example }.
settle-overtime-end = Add a last tier without an end: { $example }.
settle-overtime-no-clock = Let a phase count overtime: { $example }.
settle-deductions-help = Let high be better, or write a penalty as points that come on: an item with +.
settle-overtime-falls = Write the tiers in rising order of what they take off.
settle-overtime-cap = Raise the cap or lower the tier: { $example }.
settle-overtime-rounded = Give the total enough decimal places for it: { $example }.
settle-tie-undecided = End the chain with lot, panel or shared: { $example }.
settle-tie-useless = Delete the step, or move it before the one that leaves it nothing to decide.
settle-trim-few = Drop fewer, add judges, or say what happens then: { $example }.
settle-trim-weights = Drop nothing, or let all judges count alike: { $example }.
settle-weights = Correct the weights, or declare their sum: { $example }.
settle-weight-nothing = Say what it weighs, break ties by it, or take it out: { $example }.
settle-panel-unused = Let a part of the tally take it, or take the panel out: { $example }.
settle-award-shared = { $by ->
    [standing] End the tie chain with lot or panel: { $example }; or give it to none of the tied: ties: none.
    [value] Let the standing decide, with a tie chain that ends in lot or panel: { $example }; or give it to none of the tied: ties: none.
   *[movement] Give it to none of the tied: { $example }.
} A yes when the contest opens leaves it as it is{ $ties ->
    [share] : they share.
   *[ask] : the show stops and people decide.
}
settle-quota-unmet = Lower the number, or widen who can earn it: { $example }.
settle-rounding-missing = Say how the total is rounded: { $example }.
settle-rooms-unconnected = Let all rooms mark some entries in common, or scale the rooms to one mean: { $example }.
settle-normalisation-off = With one panel a plain method says the same: { $example }.
settle-sum-absent = Take a mean, or let the others stand in: { $example }.
settle-recusal-ordinals = Seat no judge from a unit that takes part, or let them mark: { $example }.
settle-round-empty = List who takes part, or add an advancement into the round: { $example }.
settle-levels = Put the levels in order and leave the last one without a limit.
settle-turnout-size = Say how many may vote: { $example }.
settle-direction-mixed = Turn places into points before adding: { $example }.
settle-band-hole = Describe the marks below as well: { $example }.
settle-same-name = Give each a name of its own.
settle-own-unit = Let judges recuse for their own unit: { $example }; or replace the judge.
settle-band-missing = Describe it too: { $example }.
settle-band-twice = Leave one of the two.
settle-full-marks = Correct one of the full marks, or leave it so if it is meant.
settle-median-even = Seat an odd number of judges, or leave it so if it is meant.
settle-room-unclear = Name the room of every entry: { $example }.
settle-scales-differ = Bring both to one scale first: { $example }.
settle-grades-short = Leave one grade without a quota.
settle-threshold-never = Lower the limit: { $example }.
settle-threshold-always = Raise the limit, or leave it out.
