"""Marks a judge may not have meant: far from the own earlier ones, a slip of the hand, the scale's lowest.

Nothing here depends on another judge's marks, so the question may be asked while the panel is still marking. It
never changes a mark: the judge keeps it or looks again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from judging.contest import Contest, sheet
from judging.ids import CriterionId, JudgeId, TurnId
from judging.memo import by_identity
from judging.panel import recusal
from judging.plan import Confirm, Criterion, Panel, Plan
from judging.rows import rows
from judging.tally.field import gives_points, judged_by, marks_better

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
    panel = contest.plan.panel_of[judge]
    rule = _rule(contest.plan, panel)
    if rule is None:
        return ()
    own = _earlier(contest, turn, judge)
    return tuple(_of(c, own, rule) for c in panel.criteria)


@by_identity
def _rule(plan: Plan, panel: Panel) -> Confirm | None:
    """How this panel is asked: never about places and crosses, nor about the lowest mark where low is good."""
    counting = judged_by(plan, panel.id)
    rule = plan.marking.confirm
    if rule is None or not all(map(gives_points, counting)):
        return None
    return replace(rule, lowest=rule.lowest and all(marks_better(c) == "high" for c in counting))


def unusual_marks(
    contest: Contest, turn: TurnId, judge: JudgeId, marks: Mapping[CriterionId, Decimal]
) -> tuple[CriterionId, ...]:
    """The criteria of this sheet whose mark is worth the question."""
    return tuple(
        x.criterion
        for x in usual(contest, turn, judge)
        if any(span.low <= marks[x.criterion] <= span.high for span in x.spans)
    )


@dataclass(frozen=True, kw_only=True)
class Own:
    """How many earlier sheets a judge has recorded, and the least and the most of each criterion in them."""

    count: int = 0
    bounds: Mapping[CriterionId, tuple[Decimal, Decimal]] = field(default_factory=dict)


Marks = Mapping[CriterionId, Decimal]


def _earlier(contest: Contest, turn: TurnId, judge: JudgeId) -> Own:
    """The judge's own recorded marks of other turns."""
    own = _recorded(contest, contest.show.order, judge)
    here = own.piece_of(turn)
    others = [_summed(piece) for piece in own.pieces if piece is not here]
    return _joined([*others, _summed_now(pair for pair in here if pair[0] != turn)])


@rows
def _recorded(contest: Contest, turn: TurnId, judge: JudgeId) -> Marks | None:
    """The marks of this turn, where this person recorded them and does not stand aside."""
    if recusal(contest, turn, judge) is not None or turn in contest.taken_over.get(judge, ()):
        return None
    return sheet(contest, turn, judge).recorded


@by_identity
def _summed(piece: tuple[tuple[TurnId, Marks], ...]) -> Own:
    """A few sheets of a judge, which do not change: worked out once."""
    return _summed_now(piece)


def _summed_now(sheets: Iterable[tuple[TurnId, Marks]]) -> Own:
    return _joined([Own(count=1, bounds={c: (m, m) for c, m in marks.items()}) for _turn, marks in sheets])


def _joined(parts: list[Own]) -> Own:
    bounds: dict[CriterionId, tuple[Decimal, Decimal]] = {}
    for part in parts:
        for criterion, (least, most) in part.bounds.items():
            below, above = bounds.get(criterion, (least, most))
            bounds[criterion] = (min(below, least), max(above, most))
    return Own(count=sum(part.count for part in parts), bounds=bounds)


def _of(criterion: Criterion, own: Own, rule: Confirm) -> Usual:
    lowest, highest = own.bounds.get(criterion.id, (None, None))
    least, most = (lowest, highest) if own.count >= rule.least else (None, None)
    asked_lowest = rule.lowest and lowest != criterion.low
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
