# Presenters: backstage and the stage clock.
presenter-title = Backstage
presenter-rehearsal = Rehearsal: times and results here do not count
presenter-connecting = Connecting to the show…
presenter-choose = Which unit are you with?
presenter-choose-why = Choose once, this device remembers. When you are called, this page becomes the stage clock.
presenter-choose-early = The order has not been drawn yet. Choose your unit now: your place and about when appear after the draw, and when you are called this page becomes the stage clock.
presenter-find = Find a unit
presenter-find-none = Nothing found; try another word
presenter-undrawn-why = The order has not been drawn yet. After the draw you will see it here, with about times.
presenter-other = Choose another unit
presenter-me = your unit
presenter-position = No. { $n }
presenter-queue = The queue
presenter-time = about { $time }
presenter-about = On stage at about
presenter-soon = any moment
presenter-in = { $n ->
    [one] in about a minute
   *[other] in about { $n } minutes
}
presenter-pause = Break until { $time }
presenter-rank = currently in place { $n }
presenter-rank-final = place { $n }
presenter-rank-tied = tied for place { $n }

# Own state
presenter-own-undrawn = Waiting for the draw
presenter-own-gone = Not in this round
presenter-own-waiting = { $n ->
    [one] { $n } before you
   *[other] { $n } before you
}
presenter-own-next = You are next
presenter-own-called = To the stage, please
presenter-own-on-stage = You are on stage
presenter-own-held = Presented
presenter-own-marking = The judges are marking
presenter-own-closed = Marking closed
presenter-own-revealed = Revealed
presenter-own-skipped = Moved to later
presenter-own-withdrawn = Withdrawn
presenter-hint-undrawn = After the draw you will see your place here, and about when you are on.
presenter-hint-gone = If in doubt, ask the crew, or choose your unit again.
presenter-hint-waiting = The time follows the show and may move; keep an eye on this page.
presenter-hint-next = Please go to the waiting area and silence your phone.
presenter-hint-called = The stage clock opens by itself.
presenter-hint-on-stage = The stage clock is what counts.
presenter-hint-held = The first entries are marked together, a little later.
presenter-hint-marking = Please stay; the scores follow.
presenter-hint-closed = The scores follow.
presenter-hint-revealed = Thank you. Places are final once certified.
presenter-hint-certified = Thank you. The result is certified.
presenter-hint-skipped = The host will call you again; please stay near the stage.
presenter-hint-withdrawn = If in doubt, ask the crew.
presenter-row-called = to the stage
presenter-row-on-stage = on stage
presenter-row-skipped = later
presenter-row-waiting = waiting

# Stage clock
presenter-open-clock = Open the stage clock
presenter-clock-calm = Time left
presenter-clock-ready = Ready
presenter-clock-paused = Paused
presenter-clock-over = Overtime
presenter-clock-out = Time is up
presenter-now = Now { $time }
presenter-clock-idle = Stage clock
presenter-last = { $unit ->
    [minute] { $n ->
        [1] Last minute
       *[other] Last { $n } minutes
    }
   *[second] Last { $n } seconds
}
presenter-limit = { $unit ->
    [minute] { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
   *[second] { $n } seconds
}
presenter-cue-amber = Please wrap up
presenter-cue-red = Nearly over
presenter-cue-over = Please finish
presenter-cue-out = Please finish
presenter-next = Next
presenter-break = Break
presenter-stage-waiting = About to begin
presenter-stage-called = Please get ready
presenter-stage-on-stage = About to begin
presenter-stage-held = Presented
presenter-stage-marking = The judges are marking
presenter-stage-closed = Marking closed
presenter-stage-revealed = Revealed
presenter-stage-skipped = Later
presenter-stage-withdrawn = Withdrawn
presenter-controls = Clock controls
presenter-back = Backstage
presenter-sound-on = Sound: on
presenter-sound-off = Sound: off
presenter-full = Full screen
