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
paper-questions-done = The contest was opened with these questions as they are; the yes to each is in the journal.
paper-at-line = Plan file, line { $line } ({ $where })
paper-accepted = accepted as it is when the contest was opened
paper-plan-file = The plan file with these lines
paper-key = Public key of this installation (Ed25519)
paper-key-why = Write down or keep this sheet: with the digest and the key anybody can check afterwards that the result was made by these rules and signed here.
paper-digest-why = The same plan has the same digest everywhere; one changed sign gives another.
paper-qr = QR code of this page
