"""A panel component of one turn by a method that needs only the entry's own marks; and the cards for the reveal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from judging.ids import CriterionId, EntryId, JudgeId, RoundId, TurnId, entry_of
from judging.ids import turn as turn_of
from judging.outcome import CardMark, JudgeCard, Question
from judging.plan import Criterion, Panel, Plan
from judging.recorded import TurnRecord
from judging.rules import PanelComponent, PlainMethod, Recall
from judging.tally.exactly import apply, shown
from judging.tally.field import Field
from judging.tally.methods import Combined, combine
from judging.tally.sheets import Column, criterion_marks, filled, note_missing, note_totals, room, totals
from judging.trace import Drop, Ledger, Term, exact


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A turn as a component looks at it."""

    plan: Plan
    component: PanelComponent
    id: TurnId
    record: TurnRecord
    answered: frozenset[str] = frozenset()

    @property
    def panel(self) -> Panel:
        """The panel before which it took place."""
        return room(self.plan, self.component, entry_of(self.id), self.record)


def seen(field: Field, component: PanelComponent, round_id: RoundId, entry: EntryId) -> Turn:
    """A turn as the component looks at it."""
    return Turn(
        plan=field.plan,
        component=component,
        id=turn_of(round_id, entry),
        record=field.record(round_id, entry),
        answered=field.answered,
    )


def on_criteria(method: PlainMethod) -> bool:
    """Whether the method combines each criterion first."""
    return not isinstance(method, Recall) and method.on == "criteria"


def panel_value(turn: Turn, method: PlainMethod, ledger: Ledger | None = None) -> Fraction | Question:
    """The panel's value for one turn, or the question that stands in its way."""
    if on_criteria(method):
        return _by_criteria(turn, method, ledger)
    return _on_totals(turn, method, ledger)


def _on_totals(turn: Turn, method: PlainMethod, ledger: Ledger | None) -> Fraction | Question:
    panel, rounding = turn.panel, turn.component.rounding
    column = filled(totals(panel, turn.record, rounding), turn.plan, turn.component, turn.id, turn.answered)
    if isinstance(column, Question):
        return column
    combined = combine(method, column.numbers, column.weights)
    if combined is None:
        return too_few(turn, len(column.values))
    value = apply(combined.value, rounding.result)
    if ledger is not None:
        steps = note_totals(ledger, panel, turn.record, column, rounding)
        step = note_combined(ledger, turn, column, combined, steps)
        ledger.round(step, combined.value, rounding.result, f"component:{turn.component.id}")
    return value


def _by_criteria(turn: Turn, method: PlainMethod, ledger: Ledger | None) -> Fraction | Question:
    panel, rounding = turn.panel, turn.component.rounding
    terms: list[Term] = []
    result = Fraction(0)
    for criterion in panel.criteria:
        value = criterion_value(turn, method, criterion, ledger)
        if isinstance(value, Question):
            return value
        product = value * Fraction(criterion.weight)
        result += apply(product, rounding.product)
        if ledger is not None:
            terms.append(_note_product(ledger, turn, criterion, value))
    if ledger is not None:
        step = ledger.sum("criteria-sum", terms, result, component=turn.component.id)
        ledger.round(step, result, rounding.result, f"component:{turn.component.id}")
    return apply(result, rounding.result)


def _note_product(ledger: Ledger, turn: Turn, criterion: Criterion, value: Fraction) -> Term:
    """The criterion's share as a term of the sum; its own product step where products are rounded."""
    step, of, rule = len(ledger.steps) - 1, f"criterion:{criterion.id}", turn.component.rounding.product
    if rule is None:
        weight = None if criterion.weight == 1 else exact(criterion.weight)
        return Term(of=of, value=exact(value), weight=weight, step=step)
    product = value * Fraction(criterion.weight)
    factors = (Term(of=of, value=exact(value), step=step), Term(of="weight", value=exact(criterion.weight)))
    step = ledger.add("product", "product", factors, product, of=of)
    step = ledger.round(step, product, rule, of)
    return Term(of=of, value=exact(apply(product, rule)), step=step)


def criterion_value(
    turn: Turn, method: PlainMethod, criterion: Criterion, ledger: Ledger | None = None
) -> Fraction | Question:
    """The panel's value in one criterion by the method, rounded as criteria are."""
    column = filled(
        criterion_marks(turn.panel, turn.record, criterion.id),
        turn.plan,
        turn.component,
        turn.id,
        turn.answered,
    )
    if isinstance(column, Question):
        return column
    combined = combine(method, column.numbers, column.weights)
    if combined is None:
        return too_few(turn, len(column.values))
    rule = turn.component.rounding.criterion
    if ledger is not None:
        step = note_combined(ledger, turn, column, combined, note_missing(ledger, column, {}), criterion.id)
        ledger.round(step, combined.value, rule, f"criterion:{criterion.id}")
    return apply(combined.value, rule)


def note_combined(
    ledger: Ledger,
    turn: Turn,
    column: Column,
    combined: Combined,
    steps: Mapping[JudgeId, int],
    criterion: CriterionId | None = None,
) -> int:
    """Write the combination of a column of judges into the trace, dropped marks struck out."""
    terms = [
        column.term(judge, dropped=drop, step=steps.get(judge))
        for judge, drop in zip(column.values, combined.dropped, strict=True)
    ]
    args = {"component": turn.component.id, "absent": " ".join(column.absent)}
    if criterion is not None:
        args["criterion"] = criterion
    if combined.limits is not None:
        terms = _note_limits(ledger, terms, combined.limits, args)
    dropped = any(combined.dropped)
    code = f"{'trimmed-' if dropped else ''}{combined.operation}"
    return ledger.add(code, combined.operation, terms, combined.value, **args)


def _note_limits(
    ledger: Ledger, terms: list[Term], limits: tuple[Fraction, Fraction], args: Mapping[str, str]
) -> list[Term]:
    """The mean of the marks as given, then a step for each mark that lies too far from it; the terms as they count."""
    low, high = limits
    ledger.add("first-mean", "mean", terms, (low + high) / 2, **args)
    held = []
    for term in terms:
        counts = min(max(Fraction(term.value), low), high)
        if counts == Fraction(term.value):
            held.append(term)
            continue
        step = ledger.add("limited", "clamp", (term,), counts, of=term.of, low=exact(low), high=exact(high))
        held.append(Term(of=term.of, value=exact(counts), step=step))
    return held


def too_few(turn: Turn, present: int) -> Question:
    """The question asked when fewer marks are there than the method needs."""
    args = {"component": turn.component.id, "turn": turn.id, "present": str(present)}
    return Question(id=f"too-few:{turn.component.id}:{turn.id}", kind="too-few-judges", args=args)


def cards(turn: Turn) -> tuple[JudgeCard, ...]:
    """The cards the judges show: totals, struck where totals were trimmed; marks struck where criteria were."""
    panel, rule, method = turn.panel, turn.component.rounding.judge, turn.component.within
    column = totals(panel, turn.record, turn.component.rounding)
    drops: Mapping[JudgeId, Drop | None] = {}
    by_criterion: Mapping[CriterionId, Mapping[JudgeId, Drop | None]] = {}
    if isinstance(method, PlainMethod) and on_criteria(method):
        marked = {c.id: criterion_marks(panel, turn.record, c.id) for c in panel.criteria}
        by_criterion = {c: _drops(turn, marks, method) for c, marks in marked.items()}
    elif isinstance(method, PlainMethod):
        drops = _drops(turn, column, method)
    places = max((_places(c) for c in panel.criteria), default=0)
    result = []
    for judge in panel.judges:
        sheet = {} if judge.id in turn.record.absent else turn.record.marks.get(judge.id, {})
        marks = tuple(
            CardMark(
                criterion=c.id, mark=exact(sheet[c.id]), dropped=by_criterion.get(c.id, {}).get(judge.id)
            )
            for c in panel.criteria
            if c.id in sheet
        )
        value = column.values.get(judge.id)
        text = "" if value is None else shown(Fraction(value), rule)
        if value is not None and rule is None:
            text = _padded(text, places)
        card = JudgeCard(judge=judge.id, panel=panel.id, component=turn.component.id, shown=text, marks=marks)
        result.append(replace(card, absent=value is None and not marks, dropped=drops.get(judge.id)))
    return tuple(result)


def _drops(turn: Turn, column: Column, method: PlainMethod) -> Mapping[JudgeId, Drop | None]:
    """Which numbers of the judges are dropped: those that stand in for absent judges are among the combined ones."""
    treated = filled(column, turn.plan, turn.component, turn.id, turn.answered)
    full = column if isinstance(treated, Question) else treated
    combined = combine(method, full.numbers, full.weights)
    if combined is None:
        return {}
    return {j: drop for j, drop in zip(full.values, combined.dropped, strict=True) if j in column.values}


def _places(criterion: Criterion) -> int:
    """Decimal places that marks of this criterion, weighted, can have."""
    texts = (exact(Fraction(n) * Fraction(criterion.weight)) for n in (criterion.step, criterion.low))
    return max(len(text.partition(".")[2]) for text in texts)


def _padded(text: str, places: int) -> str:
    whole, _, decimals = text.partition(".")
    return text if len(decimals) >= places else f"{whole}.{decimals.ljust(places, '0')}"
