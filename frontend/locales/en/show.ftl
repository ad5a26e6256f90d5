# The console's steps, rows and log. $unit a unit's name, $award an award's, $phase a phase's.
cue-open-contest = Open the contest
cue-open-contest-detail = { $questions ->
    [0] From here on every step counts
    [one] The rules leave one question open: say yes to it. From here on every step counts
   *[other] The rules leave { $questions } questions open: say yes to each. From here on every step counts
}
cue-start-rehearsal = Rehearse first
cue-start-rehearsal-detail = Rehearsal marks never reach the real contest
cue-clear-rehearsal = Clear the rehearsal
cue-clear-rehearsal-detail = All rehearsal marks and progress go; the contest is a draft again
cue-open-draw = Begin the draw
cue-open-draw-detail = The screen shows the sealed code; the seed is fixed now and published after the draw
cue-draw-order = Draw the running order
cue-draw-order-detail = Let somebody in the hall call a word; the order becomes public and cannot be taken back
cue-call-entry = Call { $unit }
cue-call-entry-detail = Screens and backstage show { $unit }; can be undone
cue-start-clock = Start the clock
cue-start-clock-detail = { $unit }: { $phase } begins; can be undone
cue-next-phase = On to { $phase }
cue-next-phase-detail = The clock stops and { $phase } begins; can be undone
cue-open-marking = Stop the clock, open marking
cue-open-marking-detail = The screen shows the lamps, the judges are asked to mark; can be undone
cue-hold-marking = Hold this one’s marks
cue-hold-marking-detail = { $of ->
    [one] The first one is held and then marked
   *[other] The first { $of } are marked together; this is number { $held }
}; can be undone
cue-close-marking = Close marking
cue-close-marking-detail = Every judge is recorded; can be undone
cue-close-marking-missing = Close marking ({ $missing } missing)
cue-close-marking-missing-detail = Closing now needs a reason: { $absent ->
    [one] the one who has not recorded is left out
   *[other] the { $absent } who have not recorded are left out
}, never counted as zero{ $reopened ->
    [0] {""}
    [one] ; the one reopened sheet counts with its first marks
   *[other] ; the { $reopened } reopened sheets count with their first marks
}
cue-close-marking-reopened = Close marking ({ $reopened } reopened)
cue-close-marking-reopened-detail = { $reopened ->
    [one] A reopened sheet is not back: its first marks count unless it is
   *[other] { $reopened } reopened sheets are not back: their first marks count unless they are
} submitted again before the reveal; can be undone
cue-reveal = Reveal
cue-reveal-detail = Marks, total and place of { $unit } become public and cannot be taken back
cue-reveal-again = Reveal ({ $judges } looking again)
cue-reveal-again-detail = { $judges ->
    [one] One judge is looking at the sheet
   *[other] { $judges } judges are looking at their sheets
} again. Better wait: revealed now, { $unit } counts with the marks recorded so far
cue-show-standings = Show the standings
cue-show-standings-detail = The screen shows the board; can be undone
cue-end-break = End the break
cue-end-break-detail = The screen goes back to the show
cue-start-round = Start the next round
cue-start-round-detail = Those who advance go into the next round; can be undone
cue-close-rounds = All done: final standings
cue-close-rounds-detail = Nobody else goes on stage; can be undone
cue-show-levels = { $kind ->
    [card] Show the cards
   *[other] Publish: { $levels }
}
cue-show-levels-detail = { $kind ->
    [card] The cards of all units turn over at once; cannot be taken back
   *[other] { $levels } of all units becomes public; cannot be taken back
}
cue-announce-award = Show the award: { $award }
cue-announce-award-detail = The screen shows the award first, its winner stays covered; can be undone
cue-name-winner = Reveal { $award }
cue-name-winner-detail = After the MC has named it: the winner becomes public and cannot be taken back
cue-close-ceremony = End the ceremony
cue-close-ceremony-detail = The scrutineer certifies next; can be undone
cue-pause-clock = Pause
cue-pause-clock-detail = The clock stands still
cue-resume-clock = Resume
cue-resume-clock-detail = The clock runs on
cue-add-time = Add 30 s
cue-add-time-detail = This phase gets 30 seconds more
cue-skip-entry = Skip for now
cue-skip-entry-detail = { $unit } comes later; can be undone
cue-rerun-entry = Run again
cue-rerun-entry-detail = This run’s marks and clock of { $unit } are set aside (kept in the journal); give a reason; cannot be undone
cue-remind-judges = Remind who is missing
cue-remind-judges-detail = Only judges who have not recorded are asked
cue-take-break = Break
cue-take-break-detail = The screen counts down; can be undone
cue-release-figures = Make the figures public
cue-release-figures-detail = What the desk entered ({ $count ->
    [0] papers given out and back
    [one] one line
   *[other] { $count } lines
}) counts in the public standings from now on; cannot be taken back
cue-freeze-standings = Freeze the board
cue-freeze-standings-detail = The public standings stay as they are; can be undone
cue-thaw-standings = Thaw the board
cue-thaw-standings-detail = The public standings catch up; can be undone
cue-undo = Undo the last step
cue-undo-detail = Takes back: { $step }. Adds a line to the log; the original stays
cue-announce-corrections = Announce the correction
cue-announce-corrections-detail = Screens and phones show the notice, public places and totals follow it; cannot be taken back
cue-end-announcement = Back to the show
cue-end-announcement-detail = The screen goes back to the show; can be undone

row-opening = Opening
row-draw = Draw
row-turn = { $unit }
row-standings = Final standings
row-levels = { $unit }
row-award = Award: { $award }
row-certify = Certification

waiting-certification = Waiting for the scrutineer to certify
waiting-correction = A correction waits for its second person
waiting-decision = The rules do not settle this; people must decide
waiting-figures = Waiting for figures or ballots from the scrutineer's desk
waiting-late = A late scoresheet waits for your decision
waiting-nothing = Certified. That was the evening

question-prize-tie = { $award }: more are tied than can win, with { $left } to give. Share, put in order or choose, by a show of hands if you like
question-rank-tie = A tie the rules do not settle
question-cut-tie = A tie at the cut: who advances?
question-absent-stop = A judge is absent and the rules stop here
question-too-few-judges = Too few judges remain after trimming
question-tolerance = The judges differ more than the rules allow: confer
question-turnout = The turnout is too low
question-quota = A quota is exceeded
question-not-connected = The panels share no entry and cannot be compared
question-figure-missing = A figure from outside is missing
question-ballot-missing = Ballots are missing
question-places-twice = A judge gave one place to more than one
question-recall-crosses = The number of recalls is not as declared

log-contest-created = Contest created
log-plan-revised = Plan revised
log-rehearsal-started = Rehearsal started
log-rehearsal-cleared = Rehearsal cleared
log-contest-opened = Contest opened{ $accepted ->
    [0] {""}
    [one] , 1 open question accepted as it is
   *[other] , { $accepted } open questions accepted as they are
}
log-others-mark-set = { $on ->
    [true] Unattended seats mark by themselves
   *[other] Unattended seats no longer mark by themselves
}
log-draw-opened = Draw begun, sealed code published
log-order-drawn = Running order drawn{ $words ->
    [0] , no word was called
   *[other] {" "}with the word “{ $word }”
}
log-turn-moved = Running order changed
log-entry-called = Called { $unit }
log-phase-started = { $unit }: { $phase } begins
log-clock-paused = Clock paused
log-clock-resumed = Clock resumed
log-time-added = Time changed by { $seconds } s
log-marking-opened = Marking opened: { $unit }{ $turns ->
    [1] {""}
   *[other] {" "}and others, { $turns } in all
}
log-marking-held = { $unit } will be marked together with others
log-marking-closed = Marking closed: { $unit }{ $turns ->
    [1] {""}
   *[other] {" "}and others, { $turns } in all
}{ $missing ->
    [0] {""}
   *[other] , without { $judges }: { $reason }
}
log-turn-revealed = Revealed: { $unit }
log-standings-shown = Standings on the screen
log-entry-skipped = Skipped { $unit }
log-entry-withdrawn = { $unit } withdrew: { $reason }
log-entry-rerun = { $unit } runs again: { $reason }
log-judge-recused = { $judge } recused for { $unit }: { $reason }
log-judge-substituted = { $name } takes the seat of { $judge }: { $reason }
log-sheet-submitted = Recorded the sheet for { $unit }, receipt { $receipt }
log-sheet-arrived-late = The sheet for { $unit } arrived late ({ $receipt }); to be decided
log-late-decided = { $accepted ->
    [true] { $judge }’s late sheet for { $unit } counts: { $reason }
   *[other] { $judge }’s late sheet for { $unit } is set aside: { $reason }
}
log-reopen-requested = Asks to reopen { $unit }: { $reason }
log-reopen-declined = { $judge }’s sheet for { $unit } stays as it is
log-sheet-reopened = Reopened { $judge }’s sheet for { $unit }: { $reason }
log-judges-reminded = Reminded the missing judges
log-help-called = { $on ->
    [true] Calls for help
   *[other] No longer needs help
}
log-help-answered = Help is on its way to { $judge }
log-scene-shown = On { $screen ->
    [all] all screens
   *[other] screen { $screen }
}: { $scene ->
    [auto] the show again
    [title] the title
    [order] the running order
    [draw] the draw
    [stage] the stage
    [marking] the marking
    [reveal] the reveal
    [standings] the standings
    [levels] the cards
    [award] the award
    [break] the break
    [message] the message “{ $text }”
    [black] black
   *[other] { $scene }
}
log-break-taken = Break of { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
log-break-ended = Break over
log-standings-frozen = Standings frozen
log-standings-thawed = Standings thawed
log-round-started = Next round started
log-rounds-closed = All entries done
log-levels-shown = Cards and tiers made public
log-tie-decided = Decided{ $about ->
    [none] {""}
   *[other] { " " }for { $about }
}: { $choice ->
    [share] shared
    [order] in the order { $order }
    [choose] { $order }
   *[other] accepted as it is
}; { $reason }
log-award-announced = Award shown: { $award }
log-winner-named = Revealed { $award }: { $winners ->
    [none] not given
   *[other] { $winners }
}
log-ceremony-closed = Ceremony over
log-step-undone = Undone: { $step }
log-entry-adjusted = { $unit }, { $item } { $points }: { $reason }{ $evidence ->
    [none] {""}
   *[other] { " " }({ $evidence })
}
log-figures-entered = { $count ->
    [0] { $replaced ->
        [0] Papers given out and back entered
       *[other] Earlier entries changed or taken back: { $replaced }
    }
    [one] One line of figures or ballots entered
   *[other] { $count } lines of figures or ballots entered
}{ $count ->
    [0] {""}
   *[other] { $replaced ->
        [0] {""}
       *[other] , earlier entries replaced or taken back: { $replaced }
    }
}: { $source ->
    [rehearsal] for the rehearsal
   *[other] { $source }
}
log-figures-released = Made public: { $count ->
    [0] papers given out and back
    [one] one line of figures or ballots
   *[other] { $count } lines of figures or ballots
}
log-correction-proposed = Correction { $n } proposed: { $reason }
log-correction-confirmed = Correction { $n } applied: { $reason }
log-correction-dropped = Correction { $n } set aside: { $reason }
log-corrections-announced = Correction announced to the hall: { $numbers }
log-announcement-ended = Announcement over
log-judge-asked = Asked { $judge } to look at { $unit } again
log-judge-answered = { $kept ->
    [true] { $judge } keeps the sheet for { $unit }
   *[other] { $judge } opened the sheet for { $unit } again
}
log-results-certified = Results certified{ $note ->
    [none] {""}
   *[other] : { $note }
}
