# Mistakes of plan and tally files.

plan-mistake-line = line { $line } ({ $where }): { $text }
plan-mistake-cell = sheet { $sheet }, cell { $cell }: { $text }
plan-mistake-guess = Did you mean “{ $guess }”?
plan-mistake-example = Right would be: { $example }
plan-mistake-too-big = The file is larger than { $most } bytes.
plan-mistake-too-deep = Values are nested too deeply.
plan-mistake-too-many = The file holds too many values (repeated by anchors, perhaps).
plan-mistake-not-yaml = This line is not readable as YAML: { $text }
plan-mistake-not-utf-8 = The file is not text in UTF-8{ $seems ->
    [none] {""}
   *[other] {" "}but seems to be { $seems }
}.
plan-mistake-empty = The file is empty.
plan-mistake-not-a-plan = A plan is a list of named parts such as contest, panels and tally.
plan-mistake-not-a-tally = A tally file holds a plan (or its path) and turns with marks.
plan-mistake-key-not-text = A name here is not plain text.
plan-mistake-twice = “{ $field }” stands here a second time (first in line { $first }).
plan-mistake-not-text = A text is expected here.
plan-mistake-not-format = This file says it is of form { $value }; this version reads form { $known }.
plan-mistake-not-id = “{ $value }” can not be an id: 1 to 64 signs without spaces, / : + | ? # % \ or comma, all of them visible.
plan-mistake-not-yes-no = “{ $value }” is neither true nor false.
plan-mistake-not-whole = “{ $value }” is not a whole number.
plan-mistake-not-number = “{ $value }” is not a number.
plan-mistake-not-one-of = “{ $value }” is not one of: { $allowed }.
plan-mistake-not-mapping = “{ $value }” stands where named fields are expected.
plan-mistake-not-words = A text, or a text per language, is expected here.
plan-mistake-unknown-language = “{ $value }” is not a language of this product. Known: { $allowed }.
plan-mistake-unknown-field = “{ $field }” is not a field of { $of }. Known: { $known }.
plan-mistake-of-tally-file = “{ $field }” belongs to a tally file, not to a plan.
plan-right-of-tally-file = Run ./leitai tally on this file, or keep the plan in a file of its own.
plan-mistake-missing-field = “{ $field }” is missing in { $of }.
plan-mistake-no-kind = One of these is expected: { $allowed }.
plan-mistake-unknown-kind = “{ $value }” is not one of: { $allowed }.
plan-mistake-two-kinds = Only one is possible here, not { $value } together. Possible: { $allowed }.
plan-mistake-unknown-id = There is no { $what ->
    [award-before] award “{ $value }” before this one
    [component] part of the tally “{ $value }”
    [kind] bonus or deduction “{ $value }”
    [item] question on this ballot “{ $value }”
   *[other] { $what } “{ $value }”
}{ $known ->
    [none] , nor any other.
   *[other] . Known: { $known }.
}
plan-mistake-same-id = “{ $value }” is used twice.
plan-mistake-none-of = At least one is needed in { $what }.
plan-mistake-below = { $value } is too small; the least is { $least }.
plan-mistake-not-above = { $value } is too small; it must be more than { $least }.
plan-mistake-empty-scale = The scale from { $low } to { $high } is empty.
plan-mistake-off-step = From { $low } to { $high } is not a whole number of steps of { $step }.
plan-mistake-off-scale = { $value } is outside { $low } to { $high }.
plan-mistake-round-later = Round “{ $value }” does not come before “{ $into }”.
plan-mistake-trims-all = { $dropped ->
    [one] Dropping one mark
   *[other] Dropping { $dropped } marks
} leaves none of a panel of { $judges }.
plan-mistake-tier-backwards = A tier from { $start } to { $end } seconds runs backwards.
plan-mistake-unknown-judge = There is no judge “{ $value }”{ $known ->
    [none] , nor any other.
   *[other] . Known: { $known }.
}
plan-mistake-mark-off-scale = { $value } is not a mark in “{ $criterion }”: { $low } to { $high } in steps of { $step }{ $needs ->
    [none] {""}
   *[other] {" "}(it would be one with “step: { $needs }” in that criterion)
}.
plan-mistake-mark-count = { $given ->
    [one] One mark stands
   *[other] { $given } marks stand
} where the panel has { $asked ->
    [one] one criterion
   *[other] { $asked } criteria
}: { $criteria }.
plan-mistake-sheet-partial = The sheet of { $value } has no mark in { $criteria }, so that none of its marks would count.
plan-mistake-same-turn = The turn of “{ $value }” in round “{ $round }” stands here a second time.
plan-mistake-not-in-round = “{ $value }” does not take part in round “{ $round }”.
plan-mistake-judge-twice = “{ $value }” has marks and is absent.
plan-mistake-bad-vote = { $value } is not a number of votes.
plan-mistake-unknown-grade = There is no grade “{ $value }”. Known: { $known }.
plan-mistake-no-file = The file “{ $value }” can not be read.
plan-mistake-not-a-book = The file can not be read as an Excel workbook (.xlsx).
plan-mistake-no-sheet = The workbook has no sheet “{ $value }”, only: { $known }.
plan-mistake-formula = Cell { $value } holds a formula; type the number itself.
plan-mistake-marks-without-panel = No panel judges round “{ $round }”, so it can have no marks.
plan-mistake-judge-count = { $given ->
    [one] One value stands
   *[other] { $given } values stand
} where there { $asked ->
    [one] is one judge
   *[other] are { $asked } judges
}: { $criteria }.
plan-mistake-round-mismatch = { $known ->
    [none] “{ $value }” belongs to no single round, but this record names one.
   *[other] “{ $value }” belongs to these rounds, and the record must say which: { $known }.
}
plan-mistake-not-places = “{ $value }” holds places for this method: whole numbers from 1.
plan-mistake-judge-weight = Judges count differently only in { $allowed }, not in { $value }.
plan-mistake-not-crosses = “{ $value }” holds crosses for this method: 0 or 1.
plan-mistake-tab = The line is indented with a tab.
plan-mistake-wide-sign = “{ $sign }” is a sign of the Chinese keyboard; names and values are parted by the plain one.
plan-mistake-open-dash = A dash with a space behind it begins a list; for an absent judge it stands in quotation marks.
plan-mistake-open-bracket = The bracket opened here is not closed up to line { $until }: a “{ $sign }” or a comma is missing.
plan-mistake-open-quote = The quotation mark opened here is not closed.
plan-mistake-bad-escape = A backslash in double quotes begins a sign that there is not.
plan-mistake-control-sign = The line holds a control sign that no text has.
plan-mistake-two-documents = A second document begins here; a file holds one.
plan-mistake-no-anchor = The “*” points to an anchor that there is not.
plan-mistake-colon-inside = A second colon stands in this line.
plan-mistake-indent = The line is not indented like its neighbours, or its colon is missing.
plan-mistake-tag = “{ $value }” is not understood; values are written plainly.
plan-mistake-comma-decimal = “{ $value }” is written with a comma; decimals have a point.
plan-mistake-not-date = “{ $value }” is not a date: year, month and day, as 2026-03-01.
plan-mistake-not-time = “{ $value }” is not a time of day: hours and minutes, as 19:00.
plan-mistake-is-a-book = This is an Excel workbook (or another archive), not a text.

# What would be right, where no example says it better.

plan-right-tab = Indent with spaces.
plan-right-open-bracket = Close it with “{ $sign }” on the same line.
plan-right-open-quote = Close it on the same line, or leave both marks away.
plan-right-bad-escape = Use single quotes, or double the backslash.
plan-right-control-sign = Delete the line and type it again.
plan-right-two-documents = Delete the line “---” and what follows, or make it a file of its own.
plan-right-no-anchor = Put quotes around a text that begins with “*”.
plan-right-colon-inside = Put quotes around a text with a colon: "A: B".
plan-right-indent = Begin the line at the same column as its neighbours: name: value.
plan-right-tag = Delete the tag.
plan-right-is-a-book = For marks, run `./leitai tally` on it; a plan is a YAML file.
plan-right-not-yaml = Look at its brackets, quotation marks, colons and commas.
plan-right-not-utf-8 = In the editor choose “Save as”, encoding UTF-8.
plan-right-empty = Begin with: contest: My contest.
plan-right-too-big = A plan has a few hundred lines; take out what does not belong.
plan-right-too-deep = No part of a plan is nested more than ten deep.
plan-right-too-many = Take out what is repeated.
plan-right-twice = Keep one of the two.
plan-right-key-not-text = Write a plain name before the colon.
plan-right-not-text = Write a text.
plan-right-unknown-language = Write zh-CN or en.
plan-right-unknown-field = Take one of these names, or delete the line.
plan-right-no-kind = Choose one of them.
plan-right-unknown-kind = Choose one of them.
plan-right-two-kinds = Keep one of them.
plan-right-not-one-of = Choose one of them.
plan-right-below = Write { $least } or more.
plan-right-not-above = Write more than { $least }.
plan-right-off-scale = Write a number from { $low } to { $high }.
plan-right-round-later = Name an earlier round.
plan-right-unknown-judge = { $known ->
    [none] Give the contest a panel with judges first.
   *[other] Write a judge by id or by full name.
}
plan-right-mark-count = Write one mark per criterion, in this order.
plan-right-sheet-partial = Write a mark for every criterion, or - for the whole sheet of a judge who is absent.
plan-right-judge-count = Write one value per judge, in this order; - for one who is absent.
plan-right-same-turn = Keep one of the two.
plan-right-not-in-round = Name the round in which it takes part.
plan-right-judge-twice = Delete the marks, or the absence.
plan-right-bad-vote = Write whole numbers from 0.
plan-right-unknown-grade = Choose one of them.
plan-right-no-file = Write the path from this file to the plan.
plan-right-not-a-book = Save it as .xlsx, or fill in the one that `./leitai template` writes.
plan-right-no-sheet = Fill in the workbook that `./leitai template` writes.
plan-right-formula = Copy the cell and paste it as a value.
plan-right-marks-without-panel = Delete the marks, or let a panel judge the round.
plan-right-round-mismatch = { $known ->
    [none] Leave its round out.
   *[other] Add round: and one of them.
}
plan-right-unknown-id = { $known ->
    [none] Declare it first, or delete this.
   *[other] Write one of these.
}
plan-mistake-row-twice = Two rows begin at { $value }: which one counts is not said.
plan-right-row-twice = Leave one of the two.
plan-mistake-not-colour = “{ $value }” is not a colour.
plan-mistake-points-zero = These points are zero and change nothing.
plan-right-points-zero = Write the points with their sign, such as 1.5 or -0.5, or leave the line out.
plan-mistake-points-sign = “{ $value }” stands beside { $points }, which does the opposite.
plan-right-none-of = Add one.
plan-right-not-number = Write a plain number.
plan-right-not-whole = Write a whole number.
plan-right-not-mapping = Write name: value.
plan-right-same-id = Give each an id of its own.
plan-right-missing-field = Add it.
plan-mistake-wrong-paper = “{ $value }” is not voted on papers of this kind.
plan-mistake-too-many-papers = { $value ->
    [one] One paper stands
   *[other] { $value } papers stand
} here, but only { $most } may vote.
plan-mistake-unknown-sheet = There is no use for a sheet “{ $value }”.
plan-mistake-merged = The cells { $value } are merged; only the first of them holds the value.
plan-mistake-no-heading = Cell { $value } stands under no heading.
plan-right-wrong-paper = An order of entries stands under rankings, counts of grades under ballots.
plan-right-too-many-papers = Count again, or correct the size in the plan.
plan-right-merged = Undo the merging and fill in every cell.
plan-right-no-heading = Write a heading in the first row, or empty the cell.
plan-mistake-no-round = The contest has several rounds, and nothing says which one this of “{ $value }” belongs to: { $known }.
plan-mistake-idle-difficulty = A difficulty stands here, but the plan multiplies by none.
plan-mistake-no-difficulty = The plan multiplies by the difficulty, and “{ $value }” has none here.
plan-mistake-idle-target = A target stands here, but “{ $value }” is not measured against one.
plan-mistake-idle-over = Seconds over stand here, but the plan has no rule for overtime.
plan-mistake-idle-decision = The decision on “{ $value }” answers no question, or is about other entries{ $known ->
    [none] : nothing is asked here.
   *[other] . Asked here: { $known }.
}
plan-right-idle-decision = { $known ->
    [none] Delete the decision.
   *[other] Take the id that leitai tally prints with its question, or delete the decision.
}
plan-mistake-other-name = The entry is called “{ $value }”, but its unit { $unit } is called “{ $known }”: an entry has the name of its unit.
plan-mistake-idle-limit = “{ $value }” is not looked at: these levels go by { $by }.
plan-mistake-no-weight = The weights of all { $what } are 0, so that nothing counts.
plan-mistake-mark-twice = { $value } is given two marks in { $criteria }.
plan-right-mark-twice = Keep one of the two.
plan-mistake-mixed-percent = “{ $value }” and the figure in line { $first } of the same indicator are not in one unit: 60% is 0.60, not 60.
plan-right-mixed-percent = Write all figures of an indicator with %, or all without.
plan-mistake-order-incomplete = An order names everybody the question is about: { $known }.
plan-mistake-book-too-big = Unpacked, the workbook is larger than { $most } MB, or has more than { $cells } cells.
plan-right-book-too-big = Take out pictures and sheets that do not belong, or fill in the workbook that `./leitai template` writes.
plan-mistake-range-too-big = The cells { $value } are merged or linked, more than { $most } of them.
plan-right-range-too-big = Undo the merging and the links.
plan-mistake-sheet-too-big = The sheet reaches to this cell; at most { $rows } rows and { $columns } columns are read, { $cells } cells in all.
plan-right-sheet-too-big = Delete the rows and columns behind the table, the empty ones too, and save.
plan-right-unknown-sheet = Call it as `./leitai template` does, such as marks leaders, or delete its headings.
plan-right-judge-weight = Leave the weight out, or take a method such as mean.
