# Why it was not done: what happened, what is safe, what to do.
refused-already-done = { $by } took a step a moment before; this one was not taken. The page is up to date: look, and press again if it is still wanted.
refused-already-open = The contest is already open.
refused-announcement-owed = A correction has not been announced to the hall. The host announces it first, then something new can become public.
refused-asked-already = The judge has already been asked about this scoresheet.
refused-is-reopened = This scoresheet is open again; the judge is changing it.
refused-no-such-outcome = There is no such outcome.
refused-nothing-announced = No correction is being announced.
refused-nothing-asked = Nobody asked you to look at this scoresheet again.
refused-nothing-to-announce = There is no correction to announce.
refused-outcome-corrected = Two people corrected this entry's outcome; only two people can change it again.
refused-awards-left = { $count ->
    [one] One award has
   *[other] { $count } awards have
} not been given yet.
refused-certified = The result is certified. Only two people together can correct it.
refused-clear-rehearsal-first = The rehearsal's marks are still here. Clear the rehearsal first, then open.
refused-clock-runs = The clock is running.
refused-clock-stands = The clock already stands still.
refused-comment-too-long = A comment has at most { $most } characters. Shorten it and submit again; your marks are safe on this device.
refused-correction-waiting = A correction waits for its second person. Settle it first.
refused-decision-owed = The rules do not settle this: people must decide before the show goes on.
refused-draw-open = The running order is being drawn. Draw it first, then call.
refused-frozen = The standings are already frozen.
refused-in-break = There is a break. End it first.
refused-judges-missing = { $count ->
    [one] One scoresheet is
   *[other] { $count } scoresheets are
} missing and this contest's rules allow no absent judge.
refused-late-already = This late scoresheet has arrived and waits for the host's decision.
refused-late-decided = This late scoresheet has been decided.
refused-late-undecided = A late scoresheet has not been decided. Count it or set it aside first.
refused-marking-not-open = This entry cannot be submitted now. What you entered is still here.
refused-marking-open = The panel is marking. Close marking first.
refused-minutes-out-of-range = A break takes 1 to { $most } minutes.
refused-name-needed = Give a name of at most { $most } characters.
refused-no-break = There is no break.
refused-no-call = This judge has not called.
refused-no-clock = No clock is running.
refused-no-draw-now = There is nothing to draw now.
refused-no-hold = This entry is not one of those marked together.
refused-no-late-sheet = This late scoresheet was not found.
refused-no-more-phases = All phases of this entry are over.
refused-no-levels = This contest has no cards or tiers left to show.
refused-no-such-award = This award does not exist or has been given.
refused-no-such-choice = The choices here are: { $choices }.
refused-no-such-correction = No such correction waits for confirmation.
refused-no-such-criterion = There is no criterion “{ $criterion }”.
refused-no-such-item = { $items ->
    [none] The rules of this contest have no bonus or deduction items.
   *[other] The rules know no such bonus or deduction. Known: { $items }.
}
refused-no-such-position = Positions run from 1 to { $most }.
refused-no-such-question = This question no longer needs a decision.
refused-no-such-round = This round cannot start.
refused-no-such-turn = No such entry in this contest.
refused-nobody-chosen = Choose at least one of these entries.
refused-nobody-missing = Everybody has recorded; nobody to remind.
refused-nobody-on-stage = Nobody is on stage.
refused-not-a-draft = Only a contest that has not begun can be rehearsed.
refused-not-announced = Show the award first, then its winner.
refused-not-closed = Marking for this entry is not closed yet.
refused-not-frozen = The standings are not frozen.
refused-not-in-round = This entry is not in this round.
refused-not-on-panel = This judge is not on the entry's panel.
refused-not-open = The contest is not open.
refused-not-presented = This entry has not presented; it cannot be marked.
refused-not-rehearsing = There is no rehearsal.
refused-not-waiting = This entry has already been on stage.
refused-not-your-seat = Your seat cannot do this.
refused-nothing-recorded = This scoresheet is not recorded; there is nothing to correct.
refused-nothing-revealed = Nothing is revealed yet, so there is no standing to show.
refused-nothing-to-correct = Say what is to be corrected first.
refused-nothing-to-reopen = This scoresheet need not be reopened.
refused-nothing-to-rerun = This entry has not presented; there is nothing to run again.
refused-nothing-to-undo = There is nothing to undo; what became public cannot be taken back.
refused-off-scale = Marks run from { $low } to { $high } in steps of { $step }. Nothing recorded has changed.
refused-open-questions = { $count ->
    [one] The rules leave one question open. Say yes to it before opening.
   *[other] The rules leave { $count } questions open. Say yes to each before opening.
}
refused-order-incomplete = Place each of these entries exactly once.
refused-points-needed = Give the points to add or take; they cannot be zero.
refused-position-taken = That position has already been on stage.
refused-reason-needed = Give a reason; it stays in the log.
refused-recorded = This scoresheet is recorded. Ask to reopen it if you need to change it.
refused-recorded-since = The judge has recorded another scoresheet since this one came. Set this one aside.
refused-recused = Recused: no marks for this entry.
refused-revealed = This entry has been revealed and can no longer change.
refused-revealed-correct = This entry has been revealed: try and propose a correction, which another person applies.
refused-rounds-closed = All entries are done; this can no longer change.
refused-second-person-needed = A correction needs a second person to confirm it.
refused-seconds-out-of-range = At most { $most } seconds at a time.
refused-sheet-incomplete = { $count ->
    [one] One criterion has no mark yet. Fill it in and submit; the others are kept.
   *[other] { $count } criteria have no mark yet. Fill them in and submit; the others are kept.
}
refused-stage-taken = An entry is still on stage. Let it finish first.
refused-text-needed = Give the words to show.
refused-text-too-long = At most { $most } characters.
refused-too-late-to-skip = This entry is already being marked and cannot be skipped.
refused-turns-left = The round is not over: finish the entries that are left, then the host closes it.
refused-winner-not-named = Name the winner of the award on the screen first.
refused-withdrawn = This entry has withdrawn.
# Figures from outside, at the scrutineer's desk
refused-count-negative = A count is zero or more ({ $component }, { $entry }). Nothing was entered.
refused-difficulty-above-zero = A difficulty is a number above zero, for example 2.8 ({ $turn }: { $value }).
refused-entered-twice = The same value is entered twice. Keep one of the two lines.
refused-figure-not-plain = “{ $value }” ({ $component }, { $entry }) is not a plain number. Write for example 92.5, with at most { $most } digits before or after the point.
refused-figures-owed = Still owed from outside: { $count ->
    [one] one line
   *[other] { $count } lines
} on { $papers ->
    [one] one paper
   *[other] { $papers } papers
}. The scrutineer enters them under “Figures”.
refused-figures-released = { $count ->
    [one] One of these values is
   *[other] { $count } of these values are
} already public. Propose a correction instead; a second person confirms it.
refused-figures-unreleased = Values from outside have been entered but are not public yet. Make them public first.
refused-no-such-thing = There is no { $what ->
    [indicator] indicator
    [ballot] ballot to be counted
    [ranking] ballot by ranking
    [component] part of the score
    [electorate] group of voters
    [item] question on this ballot
    [unit] unit
    [outcome] ending of a turn
   *[other] entry
} “{ $value }”{ $known ->
    [none] , nor any other
   *[other] . Known: { $known }
}. Nothing was entered.
refused-no-such-vote = “{ $value }” ({ $component }, { $entry }) cannot stand on a paper of this ballot. Possible: { $known }.
refused-nothing-counted = Not one paper is counted for { $entry } ({ $component }). Enter votes, abstentions and invalid papers, for example 30 / 12 / 1.
refused-nothing-entered = There is nothing to enter or take back.
refused-nothing-to-release = Everything entered is public already.
refused-order-twice = An order names each entry once ({ $component }: { $order }).
refused-other-round = { $known ->
    [none] “{ $component }” belongs to no single round: leave the round out.
   *[other] “{ $component }” belongs to these rounds: { $known }.
} Nothing was entered.
refused-papers-wrong = The file has { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}; nothing was read.
refused-rank-from-one = A place is 1, 2, 3 … ({ $unit }: { $value }).
refused-source-needed = Say where the values come from, for example “count sheet 1, signed by two tellers”. It stays on record.
refused-target-needed = { $component } of { $entry } needs its target, above zero. Write figure and target, for example { $example }.
refused-target-unused = { $component } knows no target ({ $entry }). Enter the figure alone, for example 92.5.
refused-too-many-papers = { $papers ->
    [one] One paper is
   *[other] { $papers } papers are
} counted ({ $component }, { $electorate }{ $entry ->
    [none] {""}
   *[other] , { $entry }
}), but no more than { $most } can be. Count again; nothing was entered.
refused-turnout-impossible = Papers back { $cast }, given out { $entitled } ({ $electorate }) cannot be: at most { $most } may vote, and not more papers come back than were given out.
# From the server, before a command reaches the contest
refused-malformed = The message was not understood ({ $where }) and not carried out. All that is recorded is safe. Reload the page and try again.
refused-too-large = The message is too large and was not carried out.
refused-ref-reused = One id arrived with two different contents; nothing was done. Reload the page and try again.
refused-origin = Open this page from the contest's own address.
refused-no-seat = This link is no longer valid or the seat was taken back. Ask the crew for a new QR code.
refused-no-such-contest = There is no such contest here.
refused-awaiting-approval = This seat already has a device. The host must approve this one first.
refused-tally-disagrees = The independent tally disagrees, so the show stopped before the reveal. All marks are safe; ask the scrutineer.
