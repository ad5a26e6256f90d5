# The big screen. What stands between ⟦…⟧ is set in bold.
screen-rehearsal = Rehearsal
screen-position = No. ⟦{ $n }⟧ of { $of }
screen-goals = Targets
screen-presenter = Presented by { $name }
screen-next = Next
screen-last = Last on stage
screen-uncounted = Not counted
screen-recused = Recused
screen-recorded = ⟦{ $n }⟧ of { $of } judges recorded
screen-panel = { $n ->
    [one] { $n } judge
   *[other] { $n } judges
}

# Title
screen-title-count = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}{ $judges ->
    [0] {""}
    [one] {" "}· { $judges } judge
   *[other] {" "}· { $judges } judges
}
screen-criteria = Criteria
screen-qr = Follow on your phone
screen-qr-why = Running order, scores and standings, live
screen-qr-alt = QR code of the audience page

# On stage
screen-stage-next = Up next
screen-stage-waiting = Up next
screen-stage-called = To the stage, please
screen-stage-on-stage = On stage
screen-stage-held = Presented – to be marked together
screen-stage-marking = The judges are marking
screen-stage-closed = Marking closed
screen-stage-revealed = Revealed
screen-stage-skipped = Later
screen-stage-withdrawn = Withdrawn
screen-stage-empty = About to begin
screen-stage-over = Everybody has been on stage

# Clock
screen-clock-calm = Time left
screen-clock-amber = Not much left
screen-clock-red = Time is nearly up
screen-clock-over = Overtime
screen-clock-out = Time is up
screen-clock-paused = Paused
screen-clock-ready = Ready
screen-limit-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
screen-limit = { $time } allowed

# Marking
screen-lamps = Judges who have recorded
screen-lamp-lit = recorded
screen-lamp-dark = not recorded yet
screen-lamp-out = does not mark this entry
screen-marking-open = The judges are marking
screen-marking-full = All recorded
screen-marking-closed = Marking closed
screen-marking-count = judges recorded
screen-marking-held = { $n } entries marked together

# Reveal
screen-reveal = Reveal
screen-paddles = The judges’ totals
screen-struck-highest = Highest out
screen-struck-lowest = Lowest out
screen-method-mean = { $n ->
    [one] One judge
   *[other] Mean of { $n } judges
}
screen-method-trimmed-mean = { $n ->
    [one] One judge
   *[other] Mean of { $n } judges
}
screen-method-sum = { $n ->
    [one] One judge
   *[other] Sum of { $n } judges
}
screen-method-trimmed-sum = { $n ->
    [one] One judge
   *[other] Sum of { $n } judges
}
screen-method-median = Median
screen-method-other = Panel’s result
screen-overtime = { $m ->
    [0] { $s } s overtime
   *[other] { $m } min { $s } s overtime
}
screen-final = Final score
screen-final-turn = This turn
screen-total = total
screen-stamp-now = Currently
screen-stamp-final = Final place
screen-stamp-tied = Tied for
screen-stamp-place = { $form ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}

# Standings
screen-standings = Standings
screen-standings-final = Final standings
screen-tied = tied
screen-just = Just revealed
screen-place = place ⟦{ $n }⟧
screen-place-tied = tied for place ⟦{ $n }⟧
screen-place-now = currently ⟦{ $n }⟧
screen-corrected-line = { $name }: { $before } → { $after }
screen-comma = ,
screen-more = and { $n } more
screen-status-scored = Revealed
screen-status-pending = to come
screen-status-did-not-start = did not start
screen-status-did-not-improve = not improved
screen-status-withdrawn = withdrawn
screen-status-disqualified = disqualified
screen-revealed = ⟦{ $n }⟧ of { $of } revealed
screen-revealed-all = All ⟦{ $n }⟧ entries revealed
screen-revealed-none = The standings begin with the first reveal
screen-revealed-waiting = Places follow when everything that counts is in
screen-uncertified = To be certified
screen-frozen = Standings frozen
screen-frozen-after = As it stood after ⟦{ $n }⟧ of { $of }
screen-frozen-why = Later scores get their places when it thaws
screen-frozen-row = when it thaws
screen-certified = Certified
screen-corrected = Corrected, revision { $n }
screen-certified-check = Code of the result
screen-page = Page ⟦{ $n }⟧ of { $of }

# Cards and tiers: $n units, $aspects aspects
screen-levels-count = { $n ->
    [one] { $n } unit
   *[other] { $n } units
}{ $aspects ->
    [0] {""}
    [one] {" "}· { $aspects } aspect
   *[other] {" "}· { $aspects } aspects
}
screen-levels-soon = To be shown in a moment
screen-levels-none = none

# Running order and draw
screen-order = Running order
screen-order-count = { $n ->
    [one] ⟦{ $n }⟧ entry
   *[other] ⟦{ $n }⟧ entries
}
screen-order-now = on stage
screen-order-next = next
screen-order-done = presented
screen-order-skipped = later
screen-order-withdrawn = withdrawn
screen-order-undrawn = The order will be drawn here
screen-order-undrawn-why = The draw is public; anyone can repeat it
screen-draw = The draw
screen-draw-why = Sealed first, then the word, then the order
screen-draw-done = Same word, same seed: anyone can repeat it
screen-draw-commitment = Sealed code
screen-draw-word = Word from the hall
screen-draw-noword = (none)
screen-draw-seed = Seed, unsealed

# Awards
screen-award = Awards
screen-award-over = Roll of honour
screen-award-soon = In a moment …
screen-award-next = The next award is coming up
screen-award-none = The awards are about to begin
screen-award-count = { $n } entries
screen-award-vacant = Not awarded
screen-award-decided = A tie, decided by people: { $reason }
screen-award-decided-long = A tie, decided by people: the reason stands in the result

# Break
screen-break = Break
screen-break-until = We go on at { $time }
screen-break-over = Starting now
screen-break-open = Back soon
screen-break-next = Coming up

# Overlays and hints for the crew
screen-ticker = Standings and order
screen-hint-full = Press F for full screen
screen-link-lost = The link to the server is gone; this is the last true state
screen-title = Big screen
