"""Each judge's totals brought to one scale: by range, by the best, or as a share."""

from collections.abc import Mapping
from fractions import Fraction

from judging.ids import EntryId, JudgeId, RoundId
from judging.rules import JudgeScale, PanelComponent
from judging.tally.calibration import mean
from judging.tally.compare.calibrated import judges_totals, unmarked
from judging.tally.field import Field, Worth
from judging.trace import Ledger, Term, exact


def by_judge_scale(
    field: Field,
    component: PanelComponent,
    method: JudgeScale,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    """The mean of what the judges who marked the entry gave it on their common scale."""
    given = field.once(
        ("judges-totals", component.id, round_id), lambda: judges_totals(field, component, round_id)
    )
    marking = {j: row for j, row in given.items() if entry in row}
    if not marking:
        return unmarked(component, round_id, entry)
    value = mean([_scaled(method, row, entry) for row in marking.values()])
    if ledger is not None:
        terms = [_note_scaled(ledger, method, judge, row, entry) for judge, row in marking.items()]
        ledger.add("judge-scale", "mean", terms, value, component=component.id)
    return value


def _parts(method: JudgeScale, row: Mapping[EntryId, Fraction]) -> tuple[Fraction, Fraction]:
    """Where the judge's scale begins, and how long it is."""
    if method.by == "range":
        return min(row.values()), max(row.values()) - min(row.values())
    return Fraction(0), max(row.values()) if method.by == "best" else sum(row.values(), Fraction(0))


def _flat(method: JudgeScale, row: Mapping[EntryId, Fraction]) -> Fraction:
    """What everybody gets from a judge whose scale has no length."""
    share = {"range": Fraction(1, 2), "best": Fraction(1), "sum": Fraction(1, len(row))}
    return Fraction(method.top) * share[method.by]


def _scaled(method: JudgeScale, row: Mapping[EntryId, Fraction], entry: EntryId) -> Fraction:
    start, length = _parts(method, row)
    return (row[entry] - start) * Fraction(method.top) / length if length > 0 else _flat(method, row)


def _note_scaled(
    ledger: Ledger, method: JudgeScale, judge: JudgeId, row: Mapping[EntryId, Fraction], entry: EntryId
) -> Term:
    """The judge's total less where the scale begins, times the top, over its length."""
    start, length = _parts(method, row)
    mark = Term(of=f"judge:{judge}", value=exact(row[entry]))
    step = None
    if start:
        lowest = Term(of="judge-lowest", value=exact(start), weight="-1")
        step = ledger.add("distance", "sum", (mark, lowest), row[entry] - start, judge=judge)
    value = _scaled(method, row, entry)
    above = Term(of=mark.of, value=exact(row[entry] - start), weight=exact(method.top), step=step)
    if length > 0:
        both = (above, Term(of=f"judge-{method.by}", value=exact(length)))
        step = ledger.add("judge-scaled", "quotient", both, value, judge=judge)
    else:
        step = ledger.add("judge-flat", "given", (mark,), value, judge=judge)
    return Term(of=mark.of, value=exact(value), step=step)
