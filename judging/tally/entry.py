"""One entry's tally: its components weighted, round by round, then bonuses and deductions, with the trace."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as of_class
from fractions import Fraction
from math import prod

from judging.ids import EntryId, RoundId
from judging.outcome import JudgeCard, Line, Question, QuestionKind, RoundTally, Tally
from judging.plan import Plan
from judging.recorded import Recorded, TurnRecord
from judging.rules import (
    Component,
    ComponentId,
    IndicatorComponent,
    PanelComponent,
)
from judging.tally.adjustments import Allowance, lines
from judging.tally.exactly import apply, exactly, shown
from judging.tally.field import Field, judged_in, over_contest
from judging.tally.outcomes import overall
from judging.tally.panel import cards, seen
from judging.tally.rounds import combine_rounds, counting, note_rounds, reach_of
from judging.tally.worth import worth
from judging.trace import Ledger, Step, Term, exact


@dataclass
class _Found:
    """Found on the way: questions that stop the tally, and figures or ballots it still waits for."""

    owed: list[Question] = of_class(default_factory=list)
    missing: list[Question] = of_class(default_factory=list)


def tally_entry(plan: Plan, recorded: Recorded, entry: EntryId, seen_field: Field | None = None) -> Tally:
    """The tally of one entry; it depends on others only where a method or a scale compares them."""
    with exactly():
        return _tally(seen_field or Field(plan, recorded), entry, None)


def _tally(field: Field, entry: EntryId, ledger: Ledger | None) -> Tally:
    rule, found = field.plan.tally, _Found()
    allowance = Allowance(rule)
    rounds = {r: _round(field, entry, r, allowance, found, ledger) for r in field.rounds_of(entry)}
    status = overall(rule, [r.outcome for r in rounds.values()])
    total: Fraction | None = None
    unrounded: Fraction | None = None
    components: dict[ComponentId, Fraction] = {}
    if status == "scored" and not found.owed:
        total = _total(field, entry, rounds, components, found, ledger)
    if total is not None:
        unrounded = total - combine_rounds(rule.rounds, rule.better, rounds)
        unrounded += combine_rounds(rule.rounds, rule.better, rounds, exact_scores=True)
    if total is None and status == "scored":
        status = "pending"
    last = next((r for r in reversed(rounds.values()) if r.outcome == "scored"), None)

    def explain() -> tuple[Step, ...]:
        whole = Ledger()
        with exactly():
            _tally(field, entry, whole)
        return tuple(whole.steps)

    return Tally(
        entry=entry,
        status=status,
        total=None if total is None else apply(total, rule.rounding),
        exact=unrounded,
        shown="" if total is None else shown(total, rule.rounding),
        announced=last.announced if last else "",
        complete=all(r.outcome != "pending" for r in rounds.values()),
        reach=reach_of(field, rounds),
        counted=counting(rule, rounds),
        rounds=rounds,
        components=components,
        owed=(*found.owed, *found.missing),
        explain=explain,
    )


# --- a round ------------------------------------------------------------------------------------------------


def _round(
    field: Field,
    entry: EntryId,
    round_id: RoundId,
    allowance: Allowance,
    found: _Found,
    ledger: Ledger | None,
) -> RoundTally:
    rule = field.plan.tally
    record = field.record(round_id, entry)
    items = [a for a in field.adjustments_of.get(entry, ()) if a.round == round_id]
    outcome = field.outcome(round_id, entry)
    if outcome != "scored":
        return RoundTally(round=round_id, outcome=outcome)
    if ledger is not None and len(field.rounds_of(entry)) > 1:
        ledger.add("round-begins", "given", (), None, round=round_id)
    judged = [c for c in rule.components if judged_in(c, round_id)]
    values: dict[ComponentId, Fraction] = {}
    terms: list[Term] = []
    for component in judged:
        value = worth(field, component, round_id, entry, ledger)
        if isinstance(value, Question):
            found.owed.append(value)
        elif value is None:
            found.missing.append(_missing(component, entry, round_id))
        else:
            values[component.id] = value
            if ledger is not None:
                terms.append(_weighted_term(ledger, component, value))
    if len(values) < len(judged):
        return RoundTally(round=round_id, outcome="pending", deal=_Dealer(field, entry, round_id))
    parts = [apply(values[c.id] * Fraction(c.weight), c.weighted) for c in judged]
    before = _times(field, entry, record, parts, terms, ledger)
    announced = apply(before, rule.announced)
    if ledger is not None:
        ledger.round(len(ledger.steps) - 1, before, rule.announced, "announced")
    extra = lines(rule, record.over, items, allowance)
    score = announced + sum((Fraction(line.points) for line in extra), Fraction(0))
    if ledger is not None:
        _note_score(ledger, round_id, announced, extra, score, low=rule.better == "low")
    return RoundTally(
        round=round_id,
        outcome="scored",
        score=score,
        exact=score - announced + before,
        before=announced,
        shown=shown(score, rule.rounding),
        announced=shown(before, rule.announced or rule.round_score.rounding or rule.rounding),
        components=values,
        lines=extra,
        deal=_Dealer(field, entry, round_id),
    )


def _missing(component: Component, entry: EntryId, round_id: RoundId | None) -> Question:
    kind: QuestionKind = "figure-missing" if isinstance(component, IndicatorComponent) else "ballot-missing"
    where = "" if round_id is None else f":{round_id}"
    about = f"missing:{component.id}:{entry}{where}"
    return Question(id=about, kind=kind, entries=(entry,), args={"component": component.id})


def _weighted_term(ledger: Ledger, component: Component, value: Fraction) -> Term:
    """A component's share as a term of a sum; its own product step where the share is rounded."""
    step, of = len(ledger.steps) - 1, f"component:{component.id}"
    if component.weighted is None:
        weight = None if component.weight == 1 else exact(component.weight)
        return Term(of=of, value=exact(value), weight=weight, step=step)
    product = value * Fraction(component.weight)
    factors = (Term(of=of, value=exact(value), step=step), Term(of="weight", value=exact(component.weight)))
    step = ledger.round(
        ledger.add("product", "product", factors, product, of=of), product, component.weighted, of
    )
    return Term(of=of, value=exact(apply(product, component.weighted)), step=step)


def _times(
    field: Field,
    entry: EntryId,
    record: TurnRecord,
    parts: list[Fraction],
    terms: list[Term],
    ledger: Ledger | None,
) -> Fraction:
    """The components together x factor x difficulty, rounded as a round score."""
    rule = field.plan.tally.round_score
    product = rule.combine == "product" and len(parts) > 1
    base = prod(parts, start=Fraction(1)) if product else sum(parts, Fraction(0))
    difficulty = record.difficulty if record.difficulty is not None else field.plan.entry[entry].difficulty
    factor = Fraction(rule.factor)
    degree = Fraction(difficulty) if rule.difficulty and difficulty is not None else Fraction(1)
    result = base * factor * degree
    if ledger is not None:
        step = (
            ledger.add("components-product", "product", terms, base)
            if product
            else ledger.sum("components", terms, base)
        )
        factors = [Term(of="components", value=exact(base), step=step)]
        if rule.factor != 1:
            factors.append(Term(of="factor", value=exact(rule.factor)))
        if degree != 1:
            factors.append(Term(of="difficulty", value=exact(degree)))
        if len(factors) > 1:
            step = ledger.add("multiplied", "product", factors, result)
        ledger.round(step, result, rule.rounding, "round-score")
    return apply(result, rule.rounding)


def _note_score(
    ledger: Ledger,
    round_id: RoundId,
    before: Fraction,
    extra: tuple[Line, ...],
    score: Fraction,
    *,
    low: bool,
) -> None:
    # where low is better what comes on is no bonus
    on, off = ("put-on", "taken-off") if low else ("bonus", "deduction")
    terms = [Term(of="announced", value=exact(before), step=len(ledger.steps) - 1)]
    for line in extra:
        args = {"kind": line.kind, "seconds": str(line.seconds), "reason": line.reason}
        if line.written is not None:
            item = Term(of=f"adjustment:{line.kind}", value=exact(line.written))
            step = ledger.add("capped", "given", (item,), line.points, **args)
        else:
            item = Term(of=f"adjustment:{line.kind}", value=exact(line.points))
            code = "overtime" if line.seconds else on if line.points > 0 else off
            step = ledger.add(code, "sum", (item,), line.points, **args)
        terms.append(Term(of=f"adjustment:{line.kind}", value=exact(line.points), step=step))
    ledger.add("round-score", "sum", terms, score, round=round_id)


class _Dealer:
    """Deals the cards of a turn when somebody looks at them."""

    def __init__(self, field: Field, entry: EntryId, round_id: RoundId) -> None:
        self._field, self._entry, self._round = field, entry, round_id

    def __call__(self) -> tuple[JudgeCard, ...]:
        result: list[JudgeCard] = []
        with exactly():
            for component in self._field.plan.tally.components:
                if isinstance(component, PanelComponent) and judged_in(component, self._round):
                    result += cards(seen(self._field, component, self._round, self._entry))
        return tuple(result)


# --- the total ----------------------------------------------------------------------------------------------


def _total(
    field: Field,
    entry: EntryId,
    rounds: Mapping[RoundId, RoundTally],
    components: dict[ComponentId, Fraction],
    found: _Found,
    ledger: Ledger | None,
) -> Fraction | None:
    rule = field.plan.tally
    terms: list[Term] = []
    result = Fraction(0)
    if rounds:
        result = combine_rounds(rule.rounds, rule.better, rounds)
        if ledger is not None:
            terms.append(note_rounds(ledger, rule, rounds, result))
    for component in rule.components:
        if not over_contest(component):
            if len(rounds) == 1:
                components.update((k, v) for r in rounds.values() for k, v in r.components.items())
            continue
        value = worth(field, component, None, entry, ledger)
        if isinstance(value, Question):
            found.owed.append(value)
            return None
        if value is None:
            found.missing.append(_missing(component, entry, None))
            return None
        components[component.id] = value
        result += apply(value * Fraction(component.weight), component.weighted)
        if ledger is not None:
            terms.append(_weighted_term(ledger, component, value))
    if ledger is not None:
        step = ledger.sum("sum-total", terms, result)
        step = ledger.round(step, result, rule.rounding, "total")
        final = apply(result, rule.rounding)
        ledger.add(
            "total",
            "sum",
            (Term(of="total", value=exact(final), step=step),),
            final,
            shown=shown(result, rule.rounding),
        )
    return result
