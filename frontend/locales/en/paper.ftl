# Printable pages.

paper-bar = Printing
paper-language = English
paper-rules-note = Everybody may read the rules.
paper-rules-file = Plan: not loaded into a contest yet
paper-rules-draft = Draft: may still change before the contest opens
paper-rules-rehearsal = Draft: may still change before the contest opens
paper-rules-open = In force: can no longer be changed
paper-rules-certified = In force: the result was certified by these rules
paper-questions-why = Answer them in the plan file, or confirm each with a yes when the contest opens; the yes is recorded.
paper-questions-done = { $by } said yes to each of these questions as it is when opening the contest, { $at }; that is in the journal.
paper-at-line = Plan file, line { $line } ({ $where })
paper-accepted = accepted as it is when the contest was opened
paper-plan-file = The plan file with these lines
paper-key = Public key of this installation (Ed25519)
paper-key-why = Write down or keep this sheet: with the digest and the key anybody can check afterwards that the result was made by these rules and signed here.
paper-digest-why = The same plan has the same digest everywhere; one changed sign gives another.
paper-qr = QR code of this page
paper-result-open = So far: only what has been revealed
paper-traces-open = So far: everything recorded, also what has not been revealed
paper-result-draft = The contest has not begun
paper-result-rehearsal = Rehearsal: not a result
paper-result-certified = Certified { $at }
paper-standing = Standing
paper-col-place = Place
paper-col-unit = Unit
paper-col-topic = Topic
paper-col-total = Total
paper-award-none = not given
paper-nothing-yet = Nothing has been revealed yet.
paper-check = Check it yourself
paper-check-rules = How each total comes about stands in the rules:
paper-check-rules-link = the rule sheet
paper-check-bundle = Ask the scrutineer for the archive of the contest; it holds every mark, step and signature.
paper-check-program = Fetch the check program; it is one file, shares nothing with this system and needs only Python.
paper-check-run = Run it; it recomputes every total, tie and award and compares key and head with what is printed here.
paper-json = The same as a data file (JSON)
paper-head-now = Head of the journal, line { $seq }
paper-traces = All totals, to be added up again by hand
paper-traces-note = For scrutineers only: every mark stands here.
paper-sign-chief = Chief judge
paper-sign-organiser = Organiser (seal)
paper-sign-date = Date
paper-sign-scrutineer = Scrutineer
paper-sign-second = Second scrutineer
paper-sign-judge = Signature of the judge
paper-time = Time
paper-judge = Judge
paper-mark = Mark
paper-code = QR code of the contest
paper-blanks = Blank score sheets
paper-blanks-note = { $count ->
    [one] One sheet
   *[other] { $count } sheets, two on a page
}: for when every device fails. Type the marks in afterwards on the scrutineer's desk.
paper-blanks-none = No entry of this round is marked by a panel.
paper-certificates = Certificates
paper-certificates-note = { $count ->
    [one] One certificate
   *[other] { $count } certificates
}, A4 landscape. Print on heavy paper, then seal and sign.
paper-certificates-none = No award has been given.
paper-certificate = Certificate of Award
paper-certificate-in = in { $title }
paper-certificate-topic = for “{ $topic }”
paper-certificate-won = This is to certify that the award
paper-certificate-to = was given to
paper-certificate-proof = Journal, line { $seq }: { $head }
paper-certificates-early = Certificates can be printed when the result has been certified.
paper-certificate-close = In recognition of this achievement.
paper-day = { $day } { $month } { $year }
paper-month-1 = January
paper-month-2 = February
paper-month-3 = March
paper-month-4 = April
paper-month-5 = May
paper-month-6 = June
paper-month-7 = July
paper-month-8 = August
paper-month-9 = September
paper-month-10 = October
paper-month-11 = November
paper-month-12 = December
