"""Standings and awards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter
from typing import overload

from judging.ids import AwardId, EntryId, Words
from judging.plan import Plan
from judging.ranking import Ranking, Stood
from judging.rules import Outcome as Status


@dataclass(frozen=True, kw_only=True)
class StandingRow:
    """One row of a standing 名次."""

    entry: EntryId
    unit: Words
    topic: Words | None
    rank: int | None
    tied: bool
    total: str | None
    status: Status


class StandingRows(Sequence[StandingRow]):
    """The rows of a standing, made when somebody looks at them: `stood` and `ranks` side by side.

    Of half a field that moves down by one place nothing but the numbers in `ranks` is new.
    """

    def __init__(self, plan: Plan, ranking: Ranking, among: frozenset[EntryId] | None = None) -> None:
        """All rows, or those of some entries."""
        self._plan = plan
        self.stood, self.ranks = ranking.stood, ranking.ranks
        if among is not None:
            there = list(map(among.__contains__, map(attrgetter("entry"), ranking.stood)))
            self.stood, self.ranks = list(compress(self.stood, there)), list(compress(self.ranks, there))

    def row(self, stood: Stood, rank: int | None = None) -> StandingRow:
        """The row of an entry that has this rank."""
        entry = self._plan.entry[stood.entry]
        return StandingRow(
            entry=stood.entry,
            unit=self._plan.unit[entry.unit].name,
            topic=entry.topic,
            rank=rank,
            tied=stood.tied,
            total=stood.total or None,
            status=stood.status,
        )

    @overload
    def __getitem__(self, at: int) -> StandingRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[StandingRow]: ...
    def __getitem__(self, at: int | slice) -> StandingRow | Sequence[StandingRow]:
        return tuple(self)[at]

    def __iter__(self) -> Iterator[StandingRow]:
        return map(self.row, self.stood, self.ranks)

    def __len__(self) -> int:
        return len(self.stood)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StandingRows):
            return False
        return self._plan is other._plan and (self.stood, self.ranks) == (other.stood, other.ranks)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


@dataclass(frozen=True, kw_only=True)
class StandingsSlice:
    """The public standing of what has been revealed; when frozen, as it was then."""

    frozen: bool
    complete: bool
    certified: bool
    revision: int
    """How many corrections of the certified result were announced; 0 while it stands as certified."""
    rows: Sequence[StandingRow]


@dataclass(frozen=True, kw_only=True)
class Winner:
    """A winner as shown."""

    entry: EntryId
    unit: Words
    topic: Words | None
    presenter: Words | None
    total: str | None


@dataclass(frozen=True, kw_only=True)
class AwardView:
    """An award; `winners` is None until they were named.

    `decided` is the reason people gave where a tie at its boundary was theirs to decide; public with the winners.
    """

    award: AwardId
    name: Words
    winners: tuple[Winner, ...] | None
    decided: str | None = None


@dataclass(frozen=True, kw_only=True)
class CeremonySlice:
    """Awards one by one, bottom up: the one on the screen now and those already given."""

    now: AwardView | None
    given: tuple[AwardView, ...]
    remaining: int
