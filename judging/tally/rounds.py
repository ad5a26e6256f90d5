"""Rounds: how scores round by round make one number, and which rounds count."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from judging.ids import RoundId
from judging.outcome import RoundTally
from judging.rules import BestOfGroups, BestRounds, Better, LastRound, RoundsRule, SumOfRounds, TallyRule
from judging.tally.field import Field
from judging.trace import Drop, Ledger, Term, exact


def combine_rounds(
    rule: RoundsRule,
    better: Better,
    rounds: Mapping[RoundId, RoundTally],
    only: tuple[RoundId, ...] = (),
    exact_scores: bool = False,
) -> Fraction:
    """The rounds' scores combined: weighted sum, the best of them, or the last.

    `exact_scores` adds the scores without the rounding of what was announced (but chooses by the announced
    ones). With `only`, a sum is over exactly those rounds: a preliminary may decide who goes on without
    counting later.
    """
    if only and isinstance(rule, SumOfRounds):
        rule = SumOfRounds(weights={r: rule.weights.get(r) or Decimal(1) for r in only})
    result, count = Fraction(0), 0
    for round_id, score, drop in counted_rounds(rule, better, rounds):
        if drop is None:
            unrounded = rounds[round_id].exact
            counted = unrounded if exact_scores and unrounded is not None else score
            result += counted * _round_weight(rule, round_id)
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
            best = _best(scores, rule.count, better)
            return [(r, s, None if r in best else "not-best") for r, s in scores]
        case BestOfGroups():
            mine = [s for s in scores if any(s[0] in g.rounds for g in rule.groups)]
            best = {
                r
                for g in rule.groups
                for r in _best([s for s in scores if s[0] in g.rounds], g.count, better)
            }
            return [(r, s, None if r in best else "not-best") for r, s in mine]
        case LastRound():
            return [(r, s, None) for r, s in scores[-1:]]
        case _:
            assert_never(rule)


def _best(scores: Sequence[tuple[RoundId, Fraction]], count: int, better: Better) -> set[RoundId]:
    """The best `count` of these rounds; of equal ones the earlier."""
    ordered = sorted(scores, key=lambda each: each[1], reverse=better == "high")
    return {r for r, _ in ordered[:count]}


def counting(rule: TallyRule, rounds: Mapping[RoundId, RoundTally]) -> tuple[RoundId, ...]:
    """The rounds whose score is in the total."""
    return tuple(r for r, _, drop in counted_rounds(rule.rounds, rule.better, rounds) if drop is None)


def _round_weight(rule: RoundsRule, round_id: RoundId) -> Fraction:
    if isinstance(rule, SumOfRounds) and rule.weights:
        return Fraction(rule.weights[round_id])
    return Fraction(1)


def note_rounds(
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
    code = {SumOfRounds: "rounds-sum", LastRound: "rounds-last"}.get(type(rule), "rounds-best")
    step = ledger.add(code, "mean", terms, result) if mean else ledger.sum(code, terms, result)
    return Term(of="rounds", value=exact(result), step=step)


def reach_of(field: Field, rounds: Mapping[RoundId, RoundTally]) -> int:
    """How far an entry came: the stage of its furthest round that is over, 0 where that does not count."""
    return max((field.stage[r] for r, t in rounds.items() if t.outcome != "pending"), default=0)
