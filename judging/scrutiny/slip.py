"""Marks a judge may not have meant: far from the own earlier ones, a slip of the hand, the scale's lowest.

Nothing here depends on another judge's marks, so the question may be asked while the panel is still marking. It
never changes a mark: the judge keeps it or looks again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from judging.contest import Contest, sheet
from judging.ids import CriterionId, JudgeId, TurnId
from judging.panel import recusal
from judging.plan import Confirm, Criterion

MOST_STEPS: Final = 2000
"""On a finer scale than this, slips of the hand are not looked for, only marks that are far away."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """Marks from `low` to `high` to be asked about: far from the usual, a slip for something usual, or the lowest."""

    low: Decimal
    high: Decimal
    why: Literal["far", "slip", "lowest"]


@dataclass(frozen=True, kw_only=True)
class Usual:
    """What to ask a judge about in one criterion; `least` and `most` bound the own earlier marks, None too few."""

    criterion: CriterionId
    least: Decimal | None
    most: Decimal | None
    spans: tuple[Span, ...]


def usual(contest: Contest, turn: TurnId, judge: JudgeId) -> tuple[Usual, ...]:
    """What to ask this judge about on this sheet; nothing where the plan turns it off."""
    rule = contest.plan.marking.confirm
    if rule is None:
        return ()
    return tuple(
        _of(c, _earlier(contest, turn, judge, c.id), rule) for c in contest.plan.panel_of[judge].criteria
    )


def unusual_marks(
    contest: Contest, turn: TurnId, judge: JudgeId, marks: Mapping[CriterionId, Decimal]
) -> tuple[CriterionId, ...]:
    """The criteria of this sheet whose mark is worth the question."""
    return tuple(
        x.criterion
        for x in usual(contest, turn, judge)
        if any(span.low <= marks[x.criterion] <= span.high for span in x.spans)
    )


def _earlier(contest: Contest, turn: TurnId, judge: JudgeId, criterion: CriterionId) -> tuple[Decimal, ...]:
    """The judge's own recorded marks of other turns; none in a seat that somebody else has taken over."""
    if judge in contest.substitutes:
        return ()
    return tuple(
        own.recorded[criterion]
        for t in contest.show.states
        if t != turn
        and (own := sheet(contest, t, judge)).recorded is not None
        and recusal(contest, t, judge) is None
    )


def _of(criterion: Criterion, own: tuple[Decimal, ...], rule: Confirm) -> Usual:
    enough = len(own) >= rule.least
    least, most = (min(own), max(own)) if enough else (None, None)
    asked_lowest = rule.lowest and criterion.low not in own
    spans = _spans(
        criterion.low, criterion.high, criterion.step, least, most, rule.far, rule.slip, asked_lowest
    )
    return Usual(criterion=criterion.id, least=least, most=most, spans=spans)


@lru_cache(maxsize=4096)
def _spans(
    low: Decimal,
    high: Decimal,
    step: Decimal,
    least: Decimal | None,
    most: Decimal | None,
    far: Decimal,
    slip: Decimal,
    lowest: bool,
) -> tuple[Span, ...]:
    """The spans in rising order: of neighbouring marks asked about for one reason, one span."""
    spans: list[Span] = []
    if lowest:
        spans.append(Span(low=low, high=low, why="lowest"))
    if least is None or most is None:
        return tuple(spans)
    scale, steps = high - low, int((high - low) / step)
    distance = scale * far
    if least - distance >= low:
        spans.append(Span(low=low, high=least - distance, why="far"))
    if steps <= MOST_STEPS:
        for n in range(steps + 1):
            mark = low + n * step
            away = max(least - mark, mark - most)
            if scale * slip <= away < distance and any(
                least <= meant <= most and (meant - low) % step == 0 for meant in slips(mark)
            ):
                spans.append(Span(low=mark, high=mark, why="slip"))
    if most + distance <= high:
        spans.append(Span(low=most + distance, high=high, why="far"))
    return tuple(spans)


def slips(mark: Decimal) -> Iterator[Decimal]:
    """What may have been meant: two neighbouring digits changed about, a digit 0 or the point too many or missing."""
    sign, digits, exponent = mark.as_tuple()
    assert isinstance(exponent, int)
    for i in range(len(digits) - 1):
        if digits[i] != digits[i + 1]:
            swapped = (*digits[:i], digits[i + 1], digits[i], *digits[i + 2 :])
            yield Decimal((sign, swapped, exponent))
    yield mark * 10
    yield mark / 10
