# The judge's pad.
judge-settings = { $judge }, open settings
judge-stored = Saved on device
judge-sending = Sending
judge-recorded = Recorded

judge-help-no = Help
judge-help-called = Called
judge-help-answered = Coming
judge-help-coming = The crew has seen your call and is on the way.
judge-on-stage = No. { $position }, on stage now
judge-nth = No. { $position }
judge-clock-left = Left
judge-clock-over = Over
judge-clock-paused = Paused
judge-presenter = Presenter: { $name }
judge-goals = Declared goals

judge-earlier = { $count ->
    [one] The one I marked before
   *[other] The { $count } I marked before
}
judge-earlier-why = Your own totals only: nobody else sees them here, and you see nobody else's. Notes stay on this device.
judge-by-total = By total
judge-by-order = By order
judge-this-one = This one
judge-place = ranks { $place }
judge-place-tied = ranks { $place }, tied

judge-criteria = Criteria
judge-scale = { $low } to { $high } in steps of { $step }
judge-band = { $name }: { $text }
judge-at-least = from { $points }
judge-not-marked = Not marked yet
judge-mark-spoken = { $mark } of { $high }
judge-mark-spoken-band = { $mark } of { $high }, { $band }
judge-slider = { $criterion }, out of { $high }
judge-type = { $criterion }, type the mark, { $low } to { $high } in steps of { $step }
judge-less = { $criterion }, { $step } less
judge-more = { $criterion }, { $step } more
judge-wrong-not-a-number = “{ $typed }” is not a mark. Type a number from { $low } to { $high }; your mark has not changed.
judge-wrong-range = { $typed } is outside the scale. Type a number from { $low } to { $high }; your mark has not changed.
judge-wrong-step = { $typed } is between two steps of { $step }; your mark has not changed.

judge-beside = Besides marks
judge-comment = Comment
judge-comment-title = Comment to { $unit }
judge-comment-why = Goes to the organiser together with your sheet and is shown to the unit.
judge-comment-hint = What was good, what is missing
judge-comment-do = Done
judge-note = Note
judge-note-title = My note on { $unit }
judge-note-why = Stays on this device. It is never sent; nobody else can read it.
judge-note-hint = For your own eyes
judge-note-do = Done
judge-recuse = Recuse
judge-recuse-title = Recuse yourself from { $unit }
judge-recuse-why = You will not mark this entry and do not count in its average. The reason goes on record.
judge-recuse-hint = The reason
judge-recuse-do = Recuse myself
judge-recuse-own-unit = My own unit
judge-recuse-kin = Family or an interest
judge-reopen-title = Ask to reopen the sheet of { $unit }
judge-reopen-why = You can change it once the host agrees, and then submit again. Not after the marks are revealed.
judge-reopen-hint = Why it should change
judge-reopen-do = Send the request
judge-reason-first = Give a reason first
judge-reopen-slip = A slip of the finger
judge-reopen-missed = I overlooked something

judge-total = Total
judge-hold = Hold to submit
judge-hold-note = Locks; you can ask to reopen
judge-hold-again = Hold to submit again
judge-hold-late = Hold to submit late
judge-late-note = Marking is closed; the host decides whether it counts
judge-sure = Submit a total of { $total }? The sheet is then locked.
judge-yes-submit = Yes, submit
judge-missing = { $count ->
    [one] 1 mark missing
   *[other] { $count } marks missing
}
judge-missing-next = Tap to go to the next one
judge-not-open = Marking is not open yet
judge-draft-note = Draft as you like, it is saved here
judge-ask-reopen = Ask to reopen
judge-reopen-asked = You asked to reopen; the host decides
judge-is-locked = Locked
judge-is-revealed = Revealed, no more changes
judge-sending-note = Your sheet is handed in and on its way
judge-stored-note = Your sheet is saved here and goes out by itself when the network is back. No need to press again.

judge-sheets = { $count } sheets to mark together
judge-state-ahead = Not yet
judge-state-open = To mark
judge-state-recorded = Recorded
judge-state-late = Late
judge-state-set-aside = Set aside
judge-state-closed = Closed
judge-state-recused = Recused
judge-state-revealed = Revealed

judge-away = The network is gone; reconnecting by itself. Just go on marking, everything is saved here.
judge-away-unsent = The network is gone. { $count ->
    [one] 1 change is
   *[other] { $count } changes are
} saved here and will be sent when it is back. Just go on marking.
judge-not-durable = This browser does not let us save anything. Do not reload or close this page; use another device or call for help.
judge-refused = This step was not accepted. Your marks are still on this device. Please call for help.
judge-understood = Understood
judge-late = Your sheet arrived after marking had closed. It is kept safe; the host decides whether it counts.
judge-set-aside = This sheet came too late and the host set it aside; your marks are kept on record.
judge-break = There is a break; we go on at { $time }.
judge-closed = Marking has closed and this sheet was not submitted. If you submit it now, the host decides whether it counts.
judge-revealed-without = This entry is revealed and you did not submit a sheet. You count as absent, not as zero.
judge-recused = You are recused from this entry and do not mark it. Reason: { $reason }
judge-reopened = The sheet is open again. Change it and submit once more; until then the earlier marks count.
judge-reminded = A word from the host: yours is one of the last sheets. Take your time, then submit.
judge-rehearsal = Rehearsal

judge-idle-joining = Coming in
judge-idle-joining-note = A few seconds. If it takes longer, check that you are on the hall's network.
judge-idle-approval = The host has to let this device in
judge-idle-approval-note = Another device has this seat. The host sees your request now; the pad opens by itself.
judge-idle-break = Break
judge-idle-break-note = We go on at { $time }. Your sheet opens here by itself.
judge-idle-not-open = The contest is not open yet
judge-idle-not-open-note = This page wakes up by itself when the host opens it. No need to reload.
judge-idle-before = About to begin
judge-idle-before-note = Your sheet opens when the first entry comes on stage.
judge-idle-draw = The order is being drawn
judge-idle-draw-note = Your sheet opens by itself after that.
judge-idle-on-stage = { $unit } is on stage
judge-idle-on-stage-note = There is nothing for you to mark on this one.
judge-idle-next = Waiting for { $unit }
judge-idle-next-note = Your sheet opens by itself. Nothing to do.
judge-idle-wait = Waiting for the next entry
judge-idle-wait-note = Your sheet opens by itself. Nothing to do.
judge-idle-all-done = All marked. Thank you!
judge-idle-all-done-note = Standings and awards come now; put this away and watch the big screen.
judge-idle-certified = The result is certified
judge-idle-certified-note = Thank you for judging.
judge-then = Next: { $unit }
judge-head = Journal head

judge-replaced = This seat is open in another window
judge-replaced-note = Only one window can mark at a time. Your marks are safe; both windows show the same.
judge-take-back = Go on marking here
judge-revoked = This device no longer has the seat
judge-revoked-note = What was recorded is safe. Ask the crew for a new QR code, or enter the seat's PIN.
judge-enter-pin = Enter the PIN
judge-unsent-safe = { $count ->
    [one] 1 change is
   *[other] { $count } changes are
} still on this device only. Do not clear the browser's data, and tell the crew.

judge-light = Brightness
judge-light-off = Dark room
judge-light-on = Bright room
judge-unsent = { $count ->
    [0] Nothing unsent
    [one] 1 change unsent
   *[other] { $count } changes unsent
}
judge-heads = Journal heads this device has witnessed
judge-heads-why = Each phase of the journal has a fingerprint that changes with any edit. Compare these with the published ones.
judge-at-opened = opening
judge-at-locked = marking closed
judge-at-before-reveal = before reveal
judge-at-certified = certified
judge-at-corrected = After a correction
judge-unusual-title = Please look once more
judge-unusual-far = { $criterion }: you gave { $mark } where you usually give { $least } to { $most }.
judge-unusual-slip = { $criterion }: you gave { $mark } where you usually give { $least } to { $most }. A slip of the finger?
judge-unusual-lowest = { $criterion }: you gave the lowest mark, { $mark }.
judge-unusual-own = Compared with your own earlier marks only, never with another judge's.
judge-unusual-keep = I mean it, submit
judge-unusual-look = Look again
judge-question = The scrutineer asks you to look at your sheet for { $unit } again.
judge-question-why = Only to make sure. Nobody says it is wrong, and it is not about the other judges.
judge-question-keep = I looked, keep it
judge-question-change = I want to change it
judge-question-kept = You looked again and keep it
judge-at-announced = After an announced correction
judge-recused-calm = Nothing for you to mark here
