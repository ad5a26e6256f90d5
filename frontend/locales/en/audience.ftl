# The audience's phone.
audience-joining = Joining the hall
audience-before = Starting soon
audience-draw = Drawing the order
audience-drawn = The order is drawn
audience-draw-how = How it is drawn
audience-draw-check = How to check it
audience-owed = Figures to come; the standing is still open
audience-standings = All revealed; the standing is complete
audience-ceremony = Awards
audience-after = That was the evening
audience-certified = Result certified
audience-break = Break; we go on in
audience-until = Back at { $time }
audience-next-up = Up next
audience-rehearsal = Rehearsal
audience-position = No. { $n } of { $of }
audience-presenter = Presenter: { $name }
audience-next = Next

audience-state-waiting = Up next
audience-state-called = Called to the stage
audience-state-on-stage = On stage
audience-state-held = Done; marked together later
audience-state-marking = The panel is marking
audience-state-closed = Marking closed, reveal to come
audience-state-revealed = Revealed
audience-state-skipped = Comes later
audience-state-withdrawn = Withdrawn

audience-clock-left = { $time } left
audience-clock-over = { $time } over time
audience-clock-paused = Clock stopped, { $time } left
audience-over = over
audience-paused = stopped
audience-recorded = { $lit } of { $of } judges recorded

audience-reveal = Score of { $unit }
audience-just-revealed = Just revealed
audience-rank-now = { $rank } of { $of } so far
audience-rank-tied = tied { $rank } of { $of } so far
audience-out = Not counted
audience-recused = Recused
audience-highest = highest, out
audience-lowest = lowest, out
audience-method = From { $kept } judges
audience-method-trimmed-mean = Mean of the other { $kept } judges
audience-method-mean = Mean of { $kept } judges
audience-method-sum = Sum of { $kept } judges
audience-method-trimmed-sum = Sum of the other { $kept } judges
audience-method-median = Median of { $kept } judges
audience-overtime = { $m ->
    [0] { $s } s over time
   *[other] { $m } min { $s } s over time
}
audience-item-bonus = Bonus
audience-item-deduction = Deduction
audience-final = Final score
audience-total = Total with what counts beside this turn

audience-board = Standing
audience-result = Final standing
audience-frozen = Frozen for now
audience-frozen-more = { $count ->
    [one] 1 more is revealed and joins
   *[other] { $count } more are revealed and join
} when the standing thaws.
audience-is-certified = Certified
audience-revealed = { $count } revealed
audience-just = Just now
audience-tied = Tied
audience-status-withdrawn = Withdrawn
audience-status-pending = Pending
audience-status-did-not-start = Did not start
audience-status-did-not-improve = No improvement
audience-status-disqualified = Disqualified
audience-order = Running order
audience-still = Still to come
audience-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
audience-undrawn = The order has not been drawn yet; it appears here by itself. Tap ☆ to follow a unit.
audience-entrants = Taking part
audience-size = { $entries ->
    [one] one entry
   *[other] { $entries } entries
}{ $judges ->
    [0] {""}
    [one] , one judge
   *[other] , { $judges } judges
}
audience-criteria = Criteria
audience-follow = Follow { $unit }

audience-mine = What I follow
audience-mine-undrawn = before the draw
audience-mine-rank = No. { $rank }, { $total }
audience-mine-tied = Tied no. { $rank }, { $total }
audience-mine-before = { $count ->
    [0] Next on stage
    [one] 1 entry before
   *[other] { $count } entries before
}

audience-awards = Awards
audience-awards-left = { $count ->
    [one] 1 still to come
   *[other] { $count } still to come
}
audience-award-soon = The winner is about to be named
audience-award-none = Not awarded
audience-award-decided = A tie, decided by people: { $reason }.

audience-draw-why = A seed has been fixed and sealed; this code proves it. Together with a word called out in the hall it gives the order, and nobody can steer it.
audience-draw-done = The seed is public now, and the sealed code is its SHA-256. An entry’s lot is the SHA-256 of seed/word/id; lots in ascending order are the running order. Anybody can repeat it.
audience-commitment = Sealed code
audience-word = Word from the hall
audience-seed = Seed

audience-check = Fingerprint
audience-rules = How is it judged?
audience-check-certified = Result and fingerprint
audience-check-why = Every step is written into a journal that only grows. Change one line of it and this code changes. Keep a screenshot to check later.
audience-check-at = { $boundary }, { $time }
audience-at-opened = At the opening
audience-at-locked = When marking closed
audience-at-before-reveal = Before the reveal
audience-at-certified = When certified
audience-at-corrected = After a correction
audience-at-announced = After an announced correction
audience-corrected = Corrected, revision { $n }
audience-notices = Correction notices
audience-results-link = Full result
audience-private = No account, no trace; what you follow stays on this phone.
