# Before release: how close, what rounding elsewhere would change, how the panel marked.
desk-advice = Before release
advice-ask = Compute the checks before release
advice-again = Compute again
advice-busy = Computing…
advice-old = More has been recorded since: compute again.
advice-what = Finds the smallest change of one mark that would change an award, compares other ways of rounding, and shows how severe, spread and agreed the panel was. For scrutineers only; it changes nothing.
advice-and = , {""}
advice-colon = : {""}
advice-margin = Flip margin
advice-margin-is = One mark has to change by { $change } at least before an award changes. The smallest changes are:
advice-margin-none = No change of a single mark would change an award.
advice-flips = { $unit }: { $count ->
    [one] this mark
   *[other] any one of these marks
} { $change } { $way ->
    [up] higher
   *[down] lower
} changes { $awards }
advice-flip-marks = { $criterion }: { $marks }
advice-more = { $n ->
    [one] One more change
   *[other] { $n } more changes
} of the same size.
advice-contract = Rounding
advice-stage-end-only = Rounding at the end only
advice-stage-every-stage = Rounding at every stage
advice-stage-half-even = Rounding halves to even
advice-stage-half-up = Rounding halves up
advice-stage-same = the awards stay the same
advice-stage-awards = { $awards } would differ
advice-moved = { $unit }: from { $before } to { $after }
advice-unusual = Marks to confirm
advice-unusual-none = No mark stands out.
advice-unusual-row = { $judge } gave { $unit } { $total }; the middle of the panel is { $median }. A hint only: the system changes nothing.
advice-quality = The panel
advice-kendall = Agreement (Kendall’s W) { $w }; 1 is full agreement.
advice-kendall-none = Agreement cannot be computed.
advice-judge = Judge
advice-marked = Entries marked
advice-severity = Severity
advice-spread = Spread
advice-drift = Drift per turn
advice-own = Own-unit bias
advice-quality-why = Severity: points from the mean of the other judges, below zero is strict. Spread: beside the panel’s, 1 is the same. Drift: points per later turn. For information only; nothing is computed from it.
advice-caution-few-entries = Too few entries to compare judges by these figures.
advice-caution-few-judges = Too few judges to compare by these figures.
advice-caution-different-entries = The judges did not all mark the same entries (somebody was recused or absent): do not compare severity directly.
advice-caution-not-connected = The panels share no entry and cannot be compared.
advice-ask-judge = Ask the judge to look again
advice-ask-judge-why = The judge is asked about their own sheet only and is told nobody else's marks; keeping or changing is the judge's decision.
advice-asked = Asked, waiting for the judge
advice-kept = The judge looked again and keeps it
advice-opened = The judge looked again and opened the sheet
advice-confirmed = The judge confirmed this mark when submitting
