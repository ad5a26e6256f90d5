# What opens over the pad: settings, earlier totals, words beside the marks.
judge-earlier-why = Your own totals only: nobody else sees them here, and you see nobody else's. Notes stay on this device.
judge-by-total = By total
judge-by-order = By order
judge-comment-title = Comment to { $unit }
judge-comment-why = Goes to the organiser together with your sheet and is shown to the unit.
judge-comment-hint = What was good, what is missing
judge-comment-do = Done
judge-note-title = My note on { $unit }
judge-note-why = Stays on this device. It is never sent; nobody else can read it.
judge-note-hint = For your own eyes
judge-note-do = Done
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
judge-reopen-slip = A slip of the finger
judge-reopen-missed = I overlooked something
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
judge-at-announced = After an announced correction
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
judge-question = The scrutineer asks you to look at your sheet for { $unit } again.
judge-question-why = Only to make sure. Nobody says it is wrong, and it is not about the other judges.
judge-question-keep = I looked, keep it
judge-question-change = I want to change it
