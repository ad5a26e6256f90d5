"""Flip margin: the smallest change of a single mark that would change an award, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from judging.ids import AwardId, CriterionId, EntryId, JudgeId, TurnId, entry_of
from judging.outcome import Results
from judging.plan import Criterion, Plan
from judging.recorded import Recorded
from judging.results import results_of
from judging.rules import ByMovement, ClosestTwo, PanelComponent, PlainMethod, TrimmedMean, TrimmedSum
from judging.scrutiny.correction import Applied, EditMark, corrected
from judging.tally.entry import tally_entry
from judging.tally.exactly import exactly
from judging.tally.field import Field


@dataclass(frozen=True, kw_only=True)
class Flip:
    """One mark, changed from `mark` to `to`, would change these awards."""

    turn: TurnId
    judge: JudgeId
    criterion: CriterionId
    mark: Decimal
    to: Decimal
    awards: tuple[AwardId, ...]

    @property
    def change(self) -> Decimal:
        """The change with its sign."""
        return self.to - self.mark


@dataclass(frozen=True, kw_only=True)
class Seat:
    """One mark that could be another."""

    turn: TurnId
    judge: JudgeId
    criterion: Criterion
    mark: Decimal


Winners = tuple[tuple[AwardId, frozenset[EntryId], bool], ...]


def winners(results: Results) -> Winners:
    """Who earns what, and which awards wait for people; what a flip would change."""
    return tuple((a.award, frozenset(a.entries), a.owed is not None) for a in results.awards)


def flip_margin(plan: Plan, recorded: Recorded) -> tuple[Flip, ...]:
    """The smallest single-mark changes that change an award, all of equal size; none if no mark can."""
    with exactly():
        return _Search(plan, recorded).smallest()


class _Search:
    def __init__(self, plan: Plan, recorded: Recorded) -> None:
        self._plan = plan
        self._recorded = recorded
        self._field = Field(plan, recorded)
        self._tallies = {e.id: tally_entry(plan, recorded, e.id, self._field) for e in plan.entries}
        self._before = winners(results_of(self._field, self._tallies))
        panels = [c for c in plan.tally.components if isinstance(c, PanelComponent)]
        self._alone = self._apart and all(isinstance(c.method, PlainMethod) for c in panels)
        # further in the same direction changes no less: then the least change can be found by halving
        climbs = any(
            isinstance(a.rule, ByMovement) for a in plan.awards
        )  # passing two rivals may undo passing one
        self._steady = self._alone and not climbs and all(_steady(plan, c) for c in panels)

    def smallest(self) -> tuple[Flip, ...]:
        """The flips of the smallest size."""
        best: list[Flip] = []
        for seat in self._seats():
            for way in (1, -1):
                room = (seat.criterion.high - seat.mark) if way > 0 else (seat.mark - seat.criterion.low)
                most = int(room // seat.criterion.step)
                if best:
                    most = min(most, int(abs(best[0].change) // seat.criterion.step))
                found = self._least(seat, way, most)
                if found is None:
                    continue
                if best and abs(found.change) < abs(best[0].change):
                    best = []
                best.append(found)
        return tuple(best)

    def _seats(self) -> Iterator[Seat]:
        for turn_id, record in self._recorded.turns.items():
            if record.outcome != "scored":
                continue
            for judge, sheet in record.marks.items():
                for criterion in self._plan.panel_of[judge].criteria:
                    if criterion.id in sheet and judge not in record.absent:
                        yield Seat(turn=turn_id, judge=judge, criterion=criterion, mark=sheet[criterion.id])

    def _least(self, seat: Seat, way: int, most: int) -> Flip | None:
        if most < 1:
            return None
        if not self._steady:
            return next((f for n in range(1, most + 1) if (f := self._tried(seat, way * n))), None)
        found = self._tried(seat, way * most)
        low, high = 0, most
        while found is not None and high - low > 1:
            middle = (low + high) // 2
            nearer = self._tried(seat, way * middle)
            if nearer is None:
                low = middle
            else:
                high, found = middle, nearer
        return found

    def _tried(self, seat: Seat, steps: int) -> Flip | None:
        to = seat.mark + steps * seat.criterion.step
        edit = EditMark(turn=seat.turn, judge=seat.judge, criterion=seat.criterion.id, mark=to)
        recorded = corrected(self._recorded, Applied(what=edit))
        entry = entry_of(seat.turn)
        field = Field(self._plan, recorded)
        entries: Sequence[EntryId] = [entry] if self._alone else [e.id for e in self._plan.entries]
        tallies = self._tallies | {e: tally_entry(self._plan, recorded, e, field) for e in entries}
        after = winners(results_of(field, tallies))
        changed = tuple(a for (a, *_), b, c in zip(after, after, self._before, strict=True) if b != c)
        if not changed:
            return None
        return Flip(
            turn=seat.turn,
            judge=seat.judge,
            criterion=seat.criterion.id,
            mark=seat.mark,
            to=to,
            awards=changed,
        )

    @property
    def _apart(self) -> bool:
        """Whether an entry's tally depends on nobody else's marks."""
        return all(c.scale is None for c in self._plan.tally.components)


def _steady(plan: Plan, component: PanelComponent) -> bool:
    """Whether a higher mark never makes the value lower: not where it pulls the closest two down, or drops a chief."""
    if isinstance(component.method, TrimmedMean | TrimmedSum):
        return not any(p.weighs for p in plan.panels if p.id in component.panels)
    return not isinstance(component.method, ClosestTwo)
