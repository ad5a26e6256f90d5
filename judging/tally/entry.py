"""One entry's tally: its components weighted, round by round, then bonuses and deductions, with the trace."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as of_class
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId, RoundId
from judging.outcome import JudgeCard, Line, Question, QuestionKind, RoundTally, Tally
from judging.plan import Plan
from judging.recorded import Recorded, TurnRecord
from judging.rules import (
    BestRounds,
    Better,
    Component,
    ComponentId,
    IndicatorComponent,
    LastRound,
    Outcome,
    PanelComponent,
    RoundsRule,
    SumOfRounds,
    TallyRule,
)
from judging.tally.adjustments import Allowance, lines
from judging.tally.exactly import apply, exactly, shown
from judging.tally.field import Field, judged_in, over_contest
from judging.tally.panel import cards
from judging.tally.worth import plain_method, seen, worth
from judging.trace import Drop, Ledger, Step, Term, exact


@dataclass
class _Found:
    """What was found on the way: values of components and questions that stand in the way."""

    owed: list[Question] = of_class(default_factory=list)
    waiting: bool = False


def tally_entry(plan: Plan, recorded: Recorded, entry: EntryId, seen_field: Field | None = None) -> Tally:
    """The tally of one entry; cacheable, since it depends on other entries only where a method compares them."""
    with exactly():
        return _tally(seen_field or Field(plan, recorded), entry, None)


def _tally(field: Field, entry: EntryId, ledger: Ledger | None) -> Tally:
    found = _Found()
    allowance = Allowance(field.plan.tally)
    rounds = {r: _round(field, entry, r, allowance, found, ledger) for r in field.rounds_of[entry]}
    status = status_of(field, rounds)
    total: Fraction | None = None
    unrounded: Fraction | None = None
    components: dict[ComponentId, Fraction] = {}
    if status == "scored" and not found.owed:
        total = _total(field, entry, rounds, components, found, ledger)
    if total is not None:
        rule_of = field.plan.tally
        unrounded = total - combine_rounds(rule_of.rounds, rule_of.better, rounds)
        unrounded += combine_rounds(rule_of.rounds, rule_of.better, rounds, exact_scores=True)
    if total is None and status == "scored":
        status = "pending"
    rule = field.plan.tally.rounding
    last = next((r for r in reversed(rounds.values()) if r.outcome == "scored"), None)

    def explain() -> tuple[Step, ...]:
        whole = Ledger()
        with exactly():
            _tally(field, entry, whole)
        return tuple(whole.steps)

    return Tally(
        entry=entry,
        status=status,
        total=None if total is None else apply(total, rule),
        exact=unrounded,
        shown="" if total is None else shown(total, rule),
        announced=last.announced if last else "",
        complete=all(r.outcome != "pending" for r in rounds.values()) or not field.staged,
        reach=_reach(field, rounds),
        counted=counting(field.plan.tally, rounds),
        rounds=rounds,
        components=components,
        owed=tuple(found.owed),
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
    if field.staged and record.outcome != "scored":
        return RoundTally(round=round_id, outcome=record.outcome)
    if ledger is not None and len(field.rounds_of[entry]) > 1:
        ledger.add("round-begins", "given", (), None, round=round_id)
    values: dict[ComponentId, Fraction] = {}
    terms: list[Term] = []
    base = Fraction(0)
    for component in rule.components:
        if not judged_in(component, round_id):
            continue
        value = worth(field, component, round_id, entry, ledger)
        if not isinstance(value, Fraction):
            if isinstance(value, Question):
                found.owed.append(value)
            else:
                found.waiting = True
            return RoundTally(round=round_id, outcome="pending", deal=_dealer(field, entry, round_id))
        values[component.id] = value
        base += apply(value * Fraction(component.weight), component.weighted)
        if ledger is not None:
            terms.append(_weighted_term(ledger, component, value))
    before = _times(field, entry, record, base, terms, ledger)
    announced = apply(before, rule.announced)
    if ledger is not None:
        ledger.round(len(ledger.steps) - 1, before, rule.announced, "announced")
    extra = lines(rule, record.over, items, allowance)
    score = announced + sum((Fraction(line.points) for line in extra), Fraction(0))
    if ledger is not None:
        _note_score(ledger, round_id, announced, extra, score)
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
        deal=_dealer(field, entry, round_id),
    )


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
    field: Field, entry: EntryId, record: TurnRecord, base: Fraction, terms: list[Term], ledger: Ledger | None
) -> Fraction:
    """The sum of the components x factor x difficulty, rounded as a round score."""
    rule = field.plan.tally.round_score
    difficulty = record.difficulty if record.difficulty is not None else field.plan.entry[entry].difficulty
    factor = Fraction(rule.factor)
    degree = Fraction(difficulty) if rule.difficulty and difficulty is not None else Fraction(1)
    result = base * factor * degree
    if ledger is not None:
        step = ledger.sum("components", terms, base)
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
    ledger: Ledger, round_id: RoundId, before: Fraction, extra: tuple[Line, ...], score: Fraction
) -> None:
    terms = [Term(of="announced", value=exact(before), step=len(ledger.steps) - 1)]
    for line in extra:
        args = {"kind": line.kind, "seconds": str(line.seconds), "reason": line.reason}
        item = Term(of=f"adjustment:{line.kind}", value=exact(line.points))
        code = "overtime" if line.seconds else "bonus" if line.points > 0 else "deduction"
        step = ledger.add(code, "sum", (item,), line.points, **args)
        terms.append(Term(of=f"adjustment:{line.kind}", value=exact(line.points), step=step))
    ledger.add("round-score", "sum", terms, score, round=round_id)


class _dealer:
    """Deals the cards of a turn when somebody looks at them."""

    def __init__(self, field: Field, entry: EntryId, round_id: RoundId) -> None:
        self._field, self._entry, self._round = field, entry, round_id

    def __call__(self) -> tuple[JudgeCard, ...]:
        result: list[JudgeCard] = []
        with exactly():
            for component in self._field.plan.tally.components:
                if isinstance(component, PanelComponent) and judged_in(component, self._round):
                    result += cards(
                        seen(self._field, component, self._round, self._entry), plain_method(component)
                    )
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
            terms.append(_note_rounds(ledger, rule, rounds, result))
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
            found.waiting = True
            kind: QuestionKind = (
                "figure-missing" if isinstance(component, IndicatorComponent) else "ballot-missing"
            )
            about = f"missing:{component.id}:{entry}"
            found.owed.append(
                Question(id=about, kind=kind, entries=(entry,), args={"component": component.id})
            )
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


def combine_rounds(
    rule: RoundsRule,
    better: Better,
    rounds: Mapping[RoundId, RoundTally],
    only: tuple[RoundId, ...] = (),
    exact_scores: bool = False,
) -> Fraction:
    """The rounds' scores combined: weighted sum, the best of them, or the last.

    `exact_scores` adds the scores without the rounding of what was announced (but chooses by the announced ones).
    With `only`, a sum is over exactly those rounds: a preliminary may decide who goes on without counting later.
    """
    if only and isinstance(rule, SumOfRounds):
        rule = SumOfRounds(weights={r: rule.weights.get(r) or Decimal(1) for r in only})
    result, count = Fraction(0), 0
    for round_id, score, drop in counted_rounds(rule, better, rounds):
        if drop is None:
            unrounded = rounds[round_id].exact
            score = unrounded if exact_scores and unrounded is not None else score
            result += score * _round_weight(rule, round_id)
            count += 1
    if isinstance(rule, BestRounds) and rule.combine == "mean" and count:
        return result / count
    return result


def counted_rounds(
    rule: RoundsRule, better: Better, rounds: Mapping[RoundId, RoundTally]
) -> list[tuple[RoundId, Fraction, Drop | None]]:
    """The scored rounds and which of them do not count."""
    scores = [(r, t.score) for r, t in rounds.items() if t.score is not None]
    match rule:
        case SumOfRounds():
            return [(r, s, None) for r, s in scores if not rule.weights or r in rule.weights]
        case BestRounds():
            order = sorted(range(len(scores)), key=lambda i: scores[i][1], reverse=better == "high")
            best = set(order[: rule.count])
            return [(r, s, None if i in best else "not-best") for i, (r, s) in enumerate(scores)]
        case LastRound():
            return [(r, s, None) for r, s in scores[-1:]]
        case _:
            assert_never(rule)


def counting(rule: TallyRule, rounds: Mapping[RoundId, RoundTally]) -> tuple[RoundId, ...]:
    """The rounds whose score is in the total."""
    return tuple(r for r, _, drop in counted_rounds(rule.rounds, rule.better, rounds) if drop is None)


def _round_weight(rule: RoundsRule, round_id: RoundId) -> Fraction:
    if isinstance(rule, SumOfRounds) and rule.weights:
        return Fraction(rule.weights[round_id])
    return Fraction(1)


def _note_rounds(
    ledger: Ledger, tally: TallyRule, rounds: Mapping[RoundId, RoundTally], result: Fraction
) -> Term:
    """How the rounds make one number, as a term of the total."""
    at = {s.args["round"]: i for i, s in enumerate(ledger.steps) if s.code == "round-score"}
    rule = tally.rounds
    terms = []
    for round_id, score, drop in counted_rounds(rule, tally.better, rounds):
        weight = _round_weight(rule, round_id)
        terms.append(
            Term(
                of=f"round:{round_id}",
                value=exact(score),
                weight=None if weight == 1 else exact(weight),
                dropped=drop,
                step=at.get(round_id),
            )
        )
    mean = isinstance(rule, BestRounds) and rule.combine == "mean" and bool(terms)
    code = {"SumOfRounds": "rounds-sum", "BestRounds": "rounds-best", "LastRound": "rounds-last"}[
        type(rule).__name__
    ]
    step = ledger.add(code, "mean", terms, result) if mean else ledger.sum(code, terms, result)
    return Term(of="rounds", value=exact(result), step=step)


# --- status -------------------------------------------------------------------------------------------------


def status_of(field: Field, rounds: Mapping[RoundId, RoundTally]) -> Outcome:
    """The outcome of the whole contest for an entry, from its outcomes round by round."""
    outcomes = [r.outcome for r in rounds.values()]
    for ending in ("disqualified", "withdrawn"):
        if ending in outcomes:
            return ending
    if not field.staged:
        return "scored"
    done = [o for o in outcomes if o != "pending"]
    rule = field.plan.tally.rounds
    misses = [o for o in done if o != "scored"]
    if isinstance(rule, LastRound) and done:
        return done[-1]
    if isinstance(rule, SumOfRounds) and rule.not_scored == "non-score" and misses:
        return misses[-1]
    if "scored" in outcomes:
        return "scored"
    return "pending" if "pending" in outcomes or not misses else misses[-1]


def _reach(field: Field, rounds: Mapping[RoundId, RoundTally]) -> int:
    """How far an entry came, where coming further counts: the number of its furthest round, else 0."""
    rule = field.plan.tally
    if not rule.advancement and not isinstance(rule.rounds, LastRound):
        return 0
    order = [r.id for r in field.plan.rounds]
    return max((order.index(r) + 1 for r, t in rounds.items() if t.outcome != "pending"), default=0)
