# The scrutineer's desk.
desk-title = Scrutineer
desk-joining = Connecting; all sheets appear in a moment
desk-sheets = Sheets
desk-adjust = Bonus and deduction
desk-correct = Corrections
desk-outcome = Standing and awards
desk-log = Log
desk-certify = Certify
desk-waiting = { $count } waiting
desk-mode-draft = Not open
desk-mode-rehearsal = Rehearsal
desk-mode-open = Running
desk-mode-certified = Certified
desk-agrees = Independent tally agrees
desk-differs = Independent tally differs
desk-head = Journal head, line { $seq }
desk-print-results = Print result
desk-print-sheets = Print all sheets
desk-print-traces = Print all traces
desk-print-turn = Print this one
desk-bundle = Download check bundle
desk-light = Light colours

desk-replaced = The desk is open in another window
desk-replaced-note = Only one window can work at a time. Everything recorded is safe.
desk-take-back = Go on here
desk-revoked = This device no longer has the seat
desk-revoked-note = Everything recorded is safe. Ask the crew for a new link, or enter the seat's PIN.
desk-enter-pin = Enter the PIN

desk-no-sheets = Nobody has been on stage yet. Once the first entry presents, every judge's marks appear here.
desk-matrix = Totals by unit and judge
desk-marks = All marks of { $unit }
desk-unit = Unit
desk-judge = Judge
desk-criterion = Criterion
desk-total = Total
desk-rank = Rank
desk-recorded = Record
desk-turn = No. { $position }
desk-place = Place { $n }
desk-trace = How it adds up
desk-trace-sums = { $count ->
    [one] The own total of the one judge
   *[other] The own totals of { $count } judges
}
desk-no-trace = The steps appear when marking has closed.
desk-comments = Judges' comments
desk-highest-short = high
desk-lowest-short = low
desk-late-short = late
desk-set-aside-short = aside

desk-state-waiting = Waiting
desk-state-called = Called
desk-state-on-stage = On stage
desk-state-held = Marked together later
desk-state-marking = Marking
desk-state-closed = Closed, not revealed
desk-state-revealed = Revealed
desk-state-skipped = Comes later
desk-state-withdrawn = Withdrawn
desk-sheet-missing = Not marked yet
desk-sheet-draft = Marking, not submitted
desk-sheet-recorded = Recorded
desk-sheet-late = Late, the host decides
desk-sheet-set-aside = Late, set aside by the host
desk-sheet-recused = Recused, not counted
desk-sheet-excluded = Absent, not counted
desk-sheet-left-out = Left out by a correction, not counted
desk-sheet-missing-short = none
desk-sheet-draft-short = draft
desk-sheet-recorded-short = recorded
desk-sheet-late-short = late, open
desk-sheet-set-aside-short = set aside
desk-sheet-recused-short = recused
desk-sheet-excluded-short = absent
desk-sheet-left-out-short = left out

desk-propose = Correct this turn…
desk-adjust-this = Bonus or deduction…
desk-wrong = { $criterion }: a number from { $low } to { $high } in steps of { $step }. Nothing was changed.
desk-reason = Reason
desk-correct-hint = For example: the paper sheet says 18.5, typed as 15.8

desk-correct-why = Try it here first and see every place and award it would change; then propose it. It takes effect when another person applies it. Old, new, reason, time and both people stay on record for ever.
desk-correction-proposed = Waiting for a second person
desk-correction-applied = Applied
desk-correction-dropped = Not applied
desk-by = { $by }, { $time }
desk-confirmed-by = confirmed by { $by }
desk-dropped-by = set aside by { $by }
desk-against = Why it was set aside: { $reason }
desk-second-person = You proposed this; somebody else has to confirm.
desk-confirm-correction = Confirm the correction
desk-drop = Set aside…
desk-drop-do = Set it aside
desk-no-corrections = No corrections yet.
try-title = Try it
try-empty = Say what is to be corrected; every place and award it would change appears here at once. Trying records nothing.
try-busy = Working it out…
try-what = Correct what
try-add = Add to the trial
try-remove = Remove
try-clear = Clear
try-kind-edit-mark = A mark
try-kind-add-adjustment = A bonus or penalty
try-kind-change-outcome = A withdrawal, disqualification …
try-kind-exclude-judge = A judge who does not count
try-kind-change-overtime = Overtime
try-mark = Should be
try-was = now { $mark }
try-all-turns = All turns marked so far
try-outcome = Change to
try-outcome-scored = scored as usual
try-seconds = Seconds over time
try-nothing-recorded = Nothing is recorded here that could be corrected.
try-none = No turn is closed yet, so there is nothing to correct.
try-hall = Something of this has been announced: once applied, the host tells the hall; until then the screen stays as it is.
try-owed = { $count ->
    [one] 1 question
   *[other] { $count } questions
} would then have to be decided by people.
try-propose = Propose the correction
try-reason-public = The reason goes on record; where the hall must be told, it is read out.
try-two = Nothing changes until another seat (the host or a second scrutineer) applies it.
correction-do = Apply it
correction-hall-owed = Something announced changes; waiting for the host to tell the hall
correction-hall-told = The hall has been told
correction-revision = Certified result corrected, revision { $n }
correction-announcement = Correction notice (to be announced)
correction-announcement-why = The notice is ready; hand it to the host. Until the host presses, screens and phones show what was announced.
correction-print = Print the notice
desk-corrected = corrected
desk-unusual = far from this judge's usual marks
desk-unusual-confirmed = far from this judge's usual marks, confirmed by the judge
desk-question-asked = asked to look again
desk-question-kept = looked again, keeps it
desk-question-opened = looked again, opened it
paper-corrected = Corrected, revision { $n }

desk-adjust-certified = The result is certified: no more bonuses or deductions, only a correction by two people.
desk-adjust-none = The rules of this contest have no bonus or deduction items.
desk-adjust-revealed = Revealed entries are not listed: what was announced changes only by a correction of two people.
desk-adjust-hint = Why points are given or taken
desk-adjust-do = Record it
desk-item = Item
desk-points = Points
desk-points-wrong = Points with their sign, such as +1 or -0.5, and not zero.
desk-evidence = Evidence
desk-evidence-hint = Document or photo number, if any
desk-overtime = { $seconds } s over time
desk-by-clock = From the clock
desk-no-adjustments = No bonuses or deductions yet.

desk-outcome-why = As it follows from what is recorded. Until the reveal only this desk and the host can see it.
desk-awards = Awards
desk-award-how = How it was given
desk-award-open = Nobody yet
desk-award-vacant = Not given
desk-tied = tied
desk-status-pending = pending
desk-status-did-not-start = did not start
desk-status-did-not-improve = no improvement
desk-status-withdrawn = withdrawn
desk-status-disqualified = disqualified
desk-owed-order = Put in order
desk-owed-share = Share the place
desk-owed-accept = Accept it as it is
desk-owed-choose = Choose some of them
desk-owed-share-why = All of them win this award. Where awards follow the standing, each winner beyond the number planned takes a place of the next award.
desk-owed-order-why = The first in this order win what is left of this award; the others are next in line.
desk-owed-choose-why = Exactly those you tick win this award.
desk-owed-hint = For example: show of hands, 6 to 3
desk-owed-do = Record the decision
desk-up = { $unit } up
desk-down = { $unit } down

desk-find = Find
desk-journal = Download the journal
desk-log-why = Who, when, what and why, from the first line on.
desk-log-who = Who
desk-log-everybody = Everybody
desk-log-count = { $count ->
    [one] One line.
   *[other] { $count } lines.
}
desk-log-found = { $count } of { $of ->
    [one] one line
   *[other] { $of } lines
}.
desk-log-empty = Nothing found.
desk-seat-host = Host { $part }
desk-seat-judge = Judge { $part }
desk-seat-scrutineer = Scrutineer { $part }
desk-seat-installation = Server
desk-seat-robot = Rehearsal
desk-seat-presenter = Presenter
desk-seat-screen = Screen { $part }

desk-agrees-long = An independent program has worked it out again: the same result
desk-differs-long = An independent program has worked it out again and differs. Do not certify; find out why first
desk-nothing-missing = All sheets, decisions and corrections are settled
desk-note = Note
desk-note-hint = Optional; goes into the journal
desk-certify-hold = Hold to certify the result
desk-certify-what = Standing and awards become final; afterwards only a correction by two people
desk-sure = This cannot be taken back. Certify?
desk-certify-yes = Certify
desk-certified = The result is certified
desk-certified-at = Certified at { $time }
desk-head-why = Every step is in a journal that only grows; change one line and this code changes. Copy it onto the signed result.

paper-results = Result
paper-sheet = Score sheets
paper-not-certified = Not certified, for checking only
paper-topic = Topic
paper-receipt = Receipt
paper-signature = Judge's signature
paper-chief = Organiser
paper-scrutineer = Scrutineer
paper-second = Second scrutineer
paper-host = Host
paper-date = Date

# Figures from outside and counted ballots
desk-figures = Figures
desk-figures-owed-short = { $count } owed
desk-figures-complete = Complete
desk-figures-typing = Not entered
desk-figures-owed-row = Owed
desk-figures-not-entered = Typed, not entered yet
desk-figures-public = public
desk-figures-before = was { $before } (entered { $times } times)
desk-figures-unreleased = Entered and not public yet: { $count ->
    [one] one line
   *[other] { $count } lines
}. Until the reveal, or until the host makes it public, only this desk and the host see it.
desk-figures-certified = The result is certified. Figures change only by a correction of two people.
desk-figures-unsent = { $count ->
    [one] One paper is saved on this device and is sent as soon as the link is back.
   *[other] { $count } papers are saved on this device and are sent as soon as the link is back.
}
desk-figures-issued = Papers given out
desk-figures-returned = Papers back
desk-figures-sum-why = In every row votes, abstentions and invalid papers add up to the papers that came back.
desk-figures-sum = Sum
desk-figures-even = As many as came back
desk-figures-over = too many
desk-figures-under = too few
desk-figures-over-long = { $unit } has more papers than came back. Count again.
desk-figures-paste = Cells copied from a spreadsheet can be pasted: beside the units’ names they find their rows, without names they fill down and right from the cell with the cursor. Enter goes to the next row.
desk-figures-source = Where from
desk-figures-source-hint = for example: count sheet 1, signed by two tellers
desk-figures-enter = { $count ->
    [0] { $back ->
        [yes] Enter the papers given out and back
       *[no] Enter
    }
    [one] Enter one line
   *[other] Enter { $count } lines
}
desk-figures-back = Back to what is recorded
desk-figures-as-usual = As usual
desk-figures-outcome-why = Only where a turn did not end as usual: did not start, disqualified and so on. Leave the others “As usual”.
desk-figures-correct = Propose a correction…
desk-figures-propose = { $count ->
    [0] Propose the correction
    [one] Propose the correction of one line
   *[other] Propose the correction of { $count } lines
}
desk-figures-wrong-number = Write a plain number, for example 92.5.
desk-figures-wrong-positive = It is above zero, for example 100.
desk-figures-wrong-count = A count is a whole number, zero or more, for example 30.
desk-figures-wrong-rank = A place is 1, 2, 3 …
desk-figures-wrong-votes = Write “mark:papers”, for example 9:12 8.5:3, or mark after mark with spaces between them.
desk-figures-orders-why = A line for each order, the best first, then how many papers say so, for example { $example }.
desk-figures-unknown = There is no such entry: { $name }
desk-figures-papers = { $papers ->
    [one] one paper
   *[other] { $papers } papers
} in all
desk-figures-papers-of = { $papers ->
    [one] one paper
   *[other] { $papers } papers
} in all, of { $issued }
desk-figures-workbook = Empty workbook (Excel)
desk-figures-read = Read a filled-in file…
desk-figures-found = { $file }: { $count ->
    [0] papers given out and back
    [one] one line
   *[other] { $count } lines
} read, not entered yet.
desk-figures-replaces = { $count ->
    [one] One of these is recorded already with another value, which this one replaces.
   *[other] { $count } of these are recorded already with other values, which these replace.
}
desk-figures-found-none = { $file } has no figure, ballot or order that is filled in.
desk-figures-left = The file holds more, which is not entered from here:
desk-figures-left-marks = Marks: they come from the judges' pads, and change by a correction.
desk-figures-left-outcomes = How turns ended and seconds over: the host's clock says so, or a correction.
desk-figures-left-adjustments = Bonuses and deductions: enter them under “Bonus and deduction”.
desk-figures-left-decisions = Decisions: they are taken under “Standing and awards” when they are asked for.
figures-value = Figure
figures-target = Target
figures-votes = Papers by mark
figures-yes = Yes
figures-no = No
figures-abstained = Abstained
figures-invalid = Invalid
figures-order = Orders
figures-papers = Papers
figures-outcome-scored = Scored
figures-outcome-did-not-start = Did not start
figures-outcome-did-not-improve = Did not improve
figures-outcome-disqualified = Disqualified
