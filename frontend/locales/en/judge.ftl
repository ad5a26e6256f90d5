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
judge-this-one = This one
judge-place = ranks { $place }
judge-place-tied = ranks { $place }, tied

judge-criteria = Criteria
judge-range = { $low } to { $high }
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
judge-wrong-not-a-number = “{ $typed }” is not a mark; nothing has changed. Type a number from { $low } to { $high }.
judge-wrong-range = { $typed } is outside the scale; nothing has changed. Type a number from { $low } to { $high }.
judge-wrong-step = { $typed } is between two marks; nothing has changed. Marks go in steps of { $step }.

judge-beside = Besides marks
judge-comment = Comment
judge-note = Note
judge-recuse = Recuse
judge-reason-first = Give a reason first
judge-total = Total
judge-filled = Filled in
judge-hold = Hold to submit
judge-hold-note = Locks; you can ask to reopen
judge-hold-again = Hold to submit again
judge-hold-late = Hold to submit late
judge-late-note = Locks when handed in
judge-sure = Submit a total of { $total }? The sheet is then locked.
judge-sure-sheet = Submit this sheet? It is then locked.
judge-yes-submit = Yes, submit
judge-missing = { $count ->
    [one] 1 mark missing
   *[other] { $count } marks missing
}
judge-missing-next = Tap to go to the next one
judge-not-open = Marking is not open yet
judge-draft-note = Draft as you like, it is saved here
judge-next = On to the next one
judge-ask-reopen = Ask to reopen
judge-reopen-declined = The host did not reopen this sheet; it counts as recorded.
judge-reopen-asked = You asked to reopen; the host decides
judge-is-locked = Locked
judge-is-revealed = Revealed, no more changes
judge-sending-note = Your sheet is handed in. No need to press again
judge-stored-note = Your sheet is saved here and goes out by itself when the network is back. No need to press again.

judge-sheets = { $count } sheets to mark together
judge-held = Marked together later
judge-state-ahead = Draft
judge-state-open = To mark
judge-state-recorded = Recorded
judge-state-late = Late
judge-state-set-aside = Set aside
judge-state-closed = Closed
judge-state-recused = Recused
judge-state-revealed = Revealed

judge-away = The network is gone; reconnecting by itself. Just go on marking, everything is saved here.
judge-away-calm = The network is gone; reconnecting by itself. Nothing for you to do.
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
judge-recused-own-unit = This is your own unit: by the rules you are recused and do not mark it.
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

judge-unusual-title = Please look once more
judge-unusual-far = { $criterion }: you gave { $mark } where you usually give { $usual }.
judge-unusual-slip = { $criterion }: you gave { $mark } where you usually give { $usual }. A slip of the finger?
judge-usual = { $least } to { $most }
judge-unusual-lowest = { $criterion }: you gave the lowest mark, { $mark }.
judge-unusual-own = Compared with your own earlier marks only, never with another judge's.
judge-unusual-keep = I mean it, submit
judge-unusual-look = Look again
