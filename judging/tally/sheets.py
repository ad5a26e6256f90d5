"""A panel's sheets for one turn: judges' totals, marks by criterion, who is absent and what stands in for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final

from judging.ids import CriterionId, EntryId, JudgeId, TurnId
from judging.outcome import Question
from judging.plan import Criterion, Panel, Plan
from judging.recorded import TurnRecord
from judging.rules import PanelComponent, PanelRounding, Rounding, Weight
from judging.tally.exactly import Number, added, apply, times
from judging.tally.methods import mean_of
from judging.trace import Drop, Ledger, Term, exact

Marks = Mapping[CriterionId, Decimal]
EXACT: Final = PanelRounding()
"""Nothing is rounded."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """Numbers of the judges who gave one, in the panel's order, and the judges who gave none.

    `weighs` holds the weights of judges who do not count as one.
    """

    values: Mapping[JudgeId, Number]
    absent: tuple[JudgeId, ...] = ()
    substituted: frozenset[JudgeId] = frozenset()
    weighs: Mapping[JudgeId, Weight] = field(default_factory=dict)

    @property
    def numbers(self) -> list[Number]:
        """The numbers alone."""
        return list(self.values.values())

    @property
    def weights(self) -> list[Weight] | None:
        """The weight of each number; None where all judges are equal."""
        return [self.weighs.get(j, Decimal(1)) for j in self.values] if self.weighs else None

    def term(self, judge: JudgeId, *, step: int | None = None, dropped: Drop | None = None) -> Term:
        """A judge's number with its weight as a term of a step."""
        weight = exact(self.weighs[judge]) if judge in self.weighs else None
        value = exact(self.values[judge])
        return Term(of=f"judge:{judge}", value=value, weight=weight, dropped=dropped, step=step)


def room(plan: Plan, component: PanelComponent, entry: EntryId, record: TurnRecord) -> Panel:
    """The panel before which the turn took place: the one with sheets, else the first the entry appears before."""
    own = plan.entry[entry].panels
    panels = [p for p in plan.panels if p.id in component.panels]
    panels = [p for p in panels if p.id in own] or panels
    return next((p for p in panels if any(j.id in record.marks for j in p.judges)), panels[0])


def sheet_total(marks: Marks, panel: Panel, rounding: PanelRounding) -> Number | None:
    """A judge's total: the sum of weight x mark, each product and the sum rounded if declared.

    None when a mark is missing.
    """
    try:
        products = [marks[c.id] if c.weight == 1 else times(marks[c.id], c.weight) for c in panel.criteria]
    except KeyError:
        return None
    if rounding.product is not None:
        rounded = [apply(Fraction(p), rounding.product) for p in products]
        return apply(sum(rounded, Fraction(0)), rounding.judge)
    value = added(products)
    return value if rounding.judge is None else apply(Fraction(value), rounding.judge)


def totals(panel: Panel, record: TurnRecord, rounding: PanelRounding = EXACT) -> Column:
    """The judges' totals; a judge without a complete sheet is absent, never zero."""
    values: dict[JudgeId, Number] = {}
    absent: list[JudgeId] = []
    for judge in panel.judges:
        sheet = None if judge.id in record.absent else record.marks.get(judge.id)
        number = None if sheet is None else sheet_total(sheet, panel, rounding)
        if number is None:
            absent.append(judge.id)
        else:
            values[judge.id] = number
    return Column(values=values, absent=tuple(absent), weighs=panel.weighs)


def criterion_marks(panel: Panel, record: TurnRecord, criterion: CriterionId) -> Column:
    """The judges' marks in one criterion."""
    values: dict[JudgeId, Number] = {}
    absent: list[JudgeId] = []
    for judge in panel.judges:
        sheet = {} if judge.id in record.absent else record.marks.get(judge.id, {})
        if criterion in sheet:
            values[judge.id] = sheet[criterion]
        else:
            absent.append(judge.id)
    return Column(values=values, absent=tuple(absent), weighs=panel.weighs)


def filled(
    column: Column, plan: Plan, component: PanelComponent, turn_id: TurnId, answered: frozenset[str]
) -> Column | Question:
    """The column after the absent-judge policy: exclude, substitute the mean of the present, or stop and ask.

    Where people answered that question with yes, the absent judge is excluded.
    """
    if not column.absent or not column.values:
        return column
    about = f"absent:{component.id}:{turn_id}"
    match "exclude" if about in answered else plan.tally.absent:
        case "exclude":
            return column
        case "substitute-mean":
            mean = mean_of(column.numbers, column.weights)
            values: dict[JudgeId, Number] = {j: Fraction(v) for j, v in column.values.items()}
            values.update(dict.fromkeys(column.absent, mean))
            order = [j for j in plan.judge if j in values]
            gone = frozenset(column.absent)
            return Column(values={j: values[j] for j in order}, substituted=gone, weighs=column.weighs)
        case "stop":
            return Question(
                id=about,
                kind="absent-stop",
                args={"component": component.id, "turn": turn_id, "judges": " ".join(column.absent)},
                choices=("accept",),
            )


def note_totals(
    ledger: Ledger, panel: Panel, record: TurnRecord, column: Column, rounding: PanelRounding
) -> dict[JudgeId, int]:
    """Write each judge's total into the trace; the step each total is found at."""
    steps: dict[JudgeId, int] = {}
    for judge in column.values:
        if judge in column.substituted:
            continue
        terms = [_product(ledger, c, record.marks[judge][c.id], rounding.product) for c in panel.criteria]
        raw = sum((Fraction(t.value) * Fraction(t.weight or 1) for t in terms), Fraction(0))
        steps[judge] = ledger.add("judge-total", "sum", terms, raw, judge=judge)
        steps[judge] = ledger.round(steps[judge], raw, rounding.judge, f"judge:{judge}")
    return {**steps, **note_missing(ledger, column, steps)}


def note_missing(ledger: Ledger, column: Column, steps: Mapping[JudgeId, int]) -> dict[JudgeId, int]:
    """Write who is not counted, and what stands in for absent judges; the step each of these numbers is found at."""
    others = [column.term(j, step=steps.get(j)) for j in column.values if j not in column.substituted]
    found = {
        judge: ledger.add("substitute", "mean", others, value, judge=judge)
        for judge, value in column.values.items()
        if judge in column.substituted
    }
    if column.absent:
        ledger.add("absent", "given", (), None, judges=" ".join(column.absent))
    return found


def _product(ledger: Ledger, criterion: Criterion, mark: Decimal, rule: Rounding | None) -> Term:
    """Weight x mark as a term of a judge's total; steps of its own where products are rounded."""
    of, weight = f"criterion:{criterion.id}", exact(criterion.weight)
    if rule is None:
        return Term(of=of, value=exact(mark), weight=None if criterion.weight == 1 else weight)
    product = Fraction(mark) * Fraction(criterion.weight)
    factors = (Term(of=of, value=exact(mark)), Term(of="weight", value=weight))
    step = ledger.round(ledger.add("product", "product", factors, product, of=of), product, rule, of)
    return Term(of=of, value=exact(apply(product, rule)), step=step)
