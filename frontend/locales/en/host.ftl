# The host console.
host-title = Host console
host-waiting-connecting = Opening the console…
host-waiting-live = Opening the console…
host-waiting-away = The server does not answer. The console opens by itself as soon as it does.
host-waiting-replaced = The console was opened in a newer window. Nothing is lost.
host-waiting-revoked = This link was withdrawn, or it is not valid on this device. Ask for a new host link.
host-use-here = Use it here again
host-rehearsal = Rehearsal
host-frozen = Board frozen
host-position = { $n } of { $of }
host-screens = { $n ->
    [one] 1 screen
   *[other] { $n } screens
}
host-judges-online = Judges { $n } / { $of } online
host-followers = Audience { $n }
host-links = Devices and links
host-keys = Keys
host-rules = Rule sheet
host-blanks = Blank score sheets
host-certificates = Certificates
host-results = Result to print
host-run = Run of show
host-run-times = vs plan · expected
host-order = Running order
host-next = Next step
host-next-hold = Next step · hold the key, it cannot be taken back
host-next-away = The line is gone · nothing is sent until it is back
host-press-again = Once more within 5 seconds, or hold for a second
host-nothing-next = Nothing to do right now
host-waits = Waiting
host-over = All done
host-next-early = Next step · better wait for the judges
host-then = Then
host-more = More
host-log = Log
host-log-note = Undo adds a line; the original stays
host-log-empty = Every step appears here in plain words.
host-judges = Judges
host-recorded-of = of { $of } recorded
host-no-judges = This contest's programme names no judges yet.
host-remind = { $n ->
    [one] Remind the missing judge
   *[other] Remind the { $n } missing judges
}
host-others-mark = Let the other judges mark by themselves
host-covered = Standing and awards are covered: hold to look
host-cover = Cover
host-outcome = For your eyes only
host-outcome-note = As it would stand if everything closed were revealed. Covered as soon as you let go.
host-awards = Awards
host-decide-late = { $n ->
    [one] Decide about a late sheet
   *[other] Decide about { $n } late sheets
}
host-decide-owed = { $n ->
    [one] A decision is owed
   *[other] { $n } decisions are owed
}
host-on-stage = On stage
host-break = Break
host-break-until = Back when the countdown ends
host-comes-next = Comes next
host-empty-draft = Rehearse first, or open the contest: the large button is always the next step.
host-empty-rehearsal = Rehearse the evening: the large button is always the next step.
host-empty-open = The large button is always the next step.
host-empty-certified = The result is certified. Only two people together can correct it.

role-host = Host { $n }
role-judge = Judge { $n }
role-scrutineer = Scrutineer { $n }
role-presenter = Backstage { $n }
role-screen = Screen { $n }
role-system = System
role-installation = Server
role-robot = Rehearsal

pace-on-time = On time
pace-behind = { $time } behind plan
pace-ahead = { $time } ahead of plan
pace-ends = ends about { $time }

row-done = done
row-withdrawn = withdrawn
row-skipped = later
row-to-mark = to be marked
chapter-before = Before the start
chapter-draw = Draw
chapter-turns = On the programme
chapter-standings = All have been on stage
chapter-ceremony = Ceremony
chapter-after = After the ceremony
stage-waiting = Waiting
stage-called = Called to the stage
stage-on-stage = On stage
stage-held = Marks held
stage-marking = Judges are marking
stage-closed = Marking closed
stage-revealed = Revealed
stage-skipped = Skipped
stage-withdrawn = Withdrawn
turn-waiting = waiting
turn-called = called
turn-on-stage = on stage
turn-held = marks held
turn-marking = marking
turn-closed = closed
turn-revealed = revealed
turn-skipped = later
turn-withdrawn = withdrawn
clock-calm = left
clock-amber = little time left
clock-red = time nearly up
clock-over = overtime
clock-paused = paused
tied = tied
status-scored = scored
status-pending = still to come
status-did-not-start = did not start
status-did-not-improve = not improved
status-withdrawn = withdrawn
status-disqualified = disqualified

seat-idle = Not started
seat-over = Marking is over
seat-marking = Marking, { $n } of { $of }
seat-recorded = Recorded ✓ { $receipt }
seat-sheets = { $state } · { $n ->
    [one] 1 sheet
   *[other] { $n } sheets
} to come
seat-late = Arrived late, to be decided
seat-recused = Recused, does not mark this one
seat-missing = Not recorded, left out
seat-reopened = Reopened, being changed
seat-unsent = Saved on the device, { $n } not sent
seat-lost = Gone { $time }
seat-away = Offline
seat-not-linked = No device
seat-battery = Battery { $n }%
seat-help = Calls for help.
seat-help-answer = On my way
seat-asks-reopen = Asks to reopen: { $reason }
seat-second-device = A second device waits for your yes
seat-decide = Decide
seat-open = { $name }: { $state }
no-reason = no reason given

monitor-live = LIVE
monitor-preview = PREVIEW
host-monitors = Big screen
monitor-follows = follows the show
monitor-pinned = pinned
monitor-with-next = with the next step
monitor-target = Which screens
monitor-all = All { $n } screens
monitor-none = No big screen is connected. Open it on the computer of the projector or LED wall.
monitor-open = Open a big screen
monitor-covered = Covered until the next step
monitor-message = Words for the screen · Shift + Enter: new line
monitor-take = Take
monitor-scenes = Choose a scene
scene-auto = Follow
scene-title = Title
scene-order = Order
scene-draw = Draw
scene-stage = On stage
scene-marking = Marking
scene-reveal = Reveal
scene-standings = Standings
scene-levels = Cards
scene-award = Award
scene-break = Break
scene-message = Message
scene-black = Black

drawer-keys = Keys
drawer-more = Everything else
drawer-links = Devices and links
drawer-order = Running order
drawer-late = Late sheets
drawer-owed = Owed decisions
drawer-log = Log
press-long = hold
press-enter = Enter
press-enter-long = hold Enter
form-reason-first = give a reason first
form-name-first = name and reason first
owed-choose-first = choose one first
form-yes-first = say yes to each first

key-space = Space
key-space-hold = Hold
key-next = The next step (hold it where it cannot be taken back)
key-undo = Undo the last step
key-pause = Pause or resume the clock
key-add-time = 30 seconds more
key-remind = Remind the missing judges
key-uncover = Hold: look at the covered standing
key-scene = Put a scene into the preview
key-levels = Put the cards into the preview
key-take = Take the preview to the screens
key-follow = Screens follow the show again
key-order = Running order
key-more = Everything else
key-links = Devices and links
key-help = This list
key-close = Close the side sheet
keys-clicker = A presentation clicker sends Page Down or →: it runs the whole evening. Where a step cannot be taken back, press it twice.

form-reason = Reason (stays in the log)
form-word = The word called out in the hall (may stay empty)
form-word-note = The seed was fixed and its code shown before. With the word, anybody can repeat the draw.
form-minutes = Minutes
form-message = Words on the screen
form-name = Name

late-about = These sheets arrived after marking had closed. They do not count until you decide; your reason stays in the log.
late-arrived = Arrived at { $time }, receipt { $receipt }
late-accept = Count this sheet
late-refuse = Set it aside
owed-about = The rules stop here: people must decide. The decision and its reason are shown with the result.
owed-share = They share the place
owed-order = Put them in this order
owed-decide = Decide
more-empty = Nothing else is possible now.
more-places = Also here
order-about = Move what is still waiting with the arrows (or Alt + ↑ ↓). Choose a name to call, skip or withdraw it.
order-empty = The order appears after the draw.
order-up = Move { $unit } up
order-down = Move { $unit } down
order-call = Call { $unit } now
order-skip = Leave for later
order-withdraw-reason = Reason for withdrawing
order-withdraw = Withdraw { $unit } (hold)
judge-sheet-of = Sheet of { $unit }
judge-reopen = Reopen the sheet
judge-decline = Leave it as it is
judge-recuse = Recuse from this entry
judge-recuse-detail = The judge does not mark { $unit }; the average is taken over the others.
judge-device = Devices
judge-substitute = Substitute
judge-substitute-detail = Somebody else takes this seat from now on; recorded sheets stay.
judge-substitute-do = Give the seat away
device-online = Online since { $time }
device-offline = Offline since { $time }
device-waits = A new device asks for this seat
device-approve = Approve
device-revoke = Revoke (hold)
device-refuse = Turn away (hold)
device-none = No device has this seat yet.
device-link = New one-use link and QR code
device-qr = QR code of the link
device-link-note = Works once. Scan it with the judge's own device.
device-link-near = This link leads to { $host }, which only this computer reaches. For phones and tablets start the server with --lan.
device-pin = PIN while pairing is open:
device-open-here = Open on this computer
links-pairing = Pairing by PIN
links-pairing-open = Open: a judge can type the sheet’s PIN at { $page } instead of scanning. Close it when everybody sits.
links-pairing-open-near = Open: a judge can type the sheet’s PIN at the address printed beside it instead of scanning. Close it when everybody sits.
links-pairing-closed = Closed. Only QR codes and links work.
links-pairing-start = Open pairing
links-pairing-close = Close pairing
links-print = Print the judges' QR codes and PINs
links-seats = Seats
links-screens = Screens and phones
links-screen = { $n } online · { $scene }
links-screen-more = Another big screen, to be pointed by itself
links-lower = Lower third, transparent (OBS, vMix)
links-ticker = Ticker, transparent (OBS, vMix)
links-presenter = Open the backstage page
links-audience = Open the audience page ({ $n ->
    [one] one follows
   *[other] { $n } follow
})

judge-from = From { $unit }
waiting-certification-detail = The scrutineer checks the sheets and certifies at the scrutineer’s desk.
waiting-correction-detail = Apply or decline it here, or at a second scrutineer's desk.
waiting-decision-detail = Decide here, with a reason; it is shown with the result.
waiting-figures-detail = The show goes on by itself as soon as they are complete.
figures-owed-paper = { $name } ({ $count })
waiting-late-detail = It arrived after marking had closed. Count it or set it aside, with a reason.
waiting-nothing-detail = Results, awards and the check are on the audience page.
foretold-unit = the next one
foretold-phase = the next part
foretold-award = the award
owed-choose = Choose some of them
owed-accept = Accept it as it is
owed-left = { $n ->
    [one] One place is left.
   *[other] { $n } places are left.
}
host-judges-on-panel = { $n ->
    [one] judge on the panel
   *[other] judges on the panel
}
log-undo = Undo
host-awards-left = { $n ->
    [one] 1 award to come
   *[other] { $n } awards to come
}
host-award-covered = The winner is covered until the next step.
host-note-standings = Everybody has been on stage. The awards come next.
host-note-ceremony = Awards are given one by one, the highest last.
host-note-after = All awards are given.
scene-correction = Correction
drawer-corrections = Corrections
host-correct-open = Look at it
host-correct-proposed = { $n ->
    [one] 1 correction waits
   *[other] { $n } corrections wait
} for a second person
host-correct-owed = A correction is applied and not announced: the screen still shows what was announced
host-correct-why = Proposed by the scrutineer; another seat must apply it. It takes effect when you apply it, but what was announced changes on the screen only when you press “Announce the correction”.
host-correct-ready = The notice is ready to be printed and read out. “Announce the correction” puts it on screens and phones.
host-correct-none = No corrections.
host-correct-apply = Apply it
host-correct-decline = Decline it
host-correct-print = Print the notice
monitor-announced = as announced
