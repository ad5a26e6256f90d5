"""A ranking: entries in order, best first. A rank is never kept: it is where an entry stands.

Nothing that is written down about an entry depends on how many are before it. So whoever comes, goes or moves changes
their own rung and the one they left, and half a field that moves down by one place costs nothing until it is looked at.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import compress, count
from operator import attrgetter, is_not, sub
from typing import Final, overload

from judging.ids import EntryId
from judging.rules import Outcome
from judging.table import Table
from judging.trace import Step

Rung = tuple[int, int, int | Fraction]
"""What orders entries: scored or which non-score, how far they came, their total in millionths; less is better."""

Key = tuple[int, int, int | Fraction, int]
"""A rung, and where the plan lists the entry."""

SCORED: Final = 0
NOWHERE: Final = 1 << 30
"""The class of entries that have no rank: pending, or with an outcome that has none."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """An entry's place: rank None while pending or where its outcome has none.

    Equal ranks leave a gap after them. `decided_by` is the tie step that separated it from its neighbours;
    `ties` are all steps that were tried.
    """

    entry: EntryId
    rank: int | None
    total: str
    status: Outcome
    tied: bool = False
    decided_by: Step | None = None
    ties: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Stood:
    """A place without its rank; `back` is how many entries of the same rank are listed before it."""

    key: Key
    entry: EntryId
    total: str
    status: Outcome
    back: int = 0
    tied: bool = False
    decided_by: Step | None = None
    ties: tuple[Step, ...] = ()

    def ranked(self, rank: int | None) -> Place:
        """With the rank it has."""
        return Place(
            entry=self.entry,
            rank=rank,
            total=self.total,
            status=self.status,
            tied=self.tied,
            decided_by=self.decided_by,
            ties=self.ties,
        )


class Ranking(Sequence[Place]):
    """The places in order. `keys` is sorted; `stood` has the same rungs, and within one the order of the tie chain."""

    def __init__(
        self,
        keys: Sequence[Key] = (),
        stood: Sequence[Stood] = (),
        of: Table[EntryId, Stood] | None = None,
        waiting: int = 0,
    ) -> None:
        """From parts that belong together; `waiting` entries are still to come."""
        self.keys, self.stood, self.waiting = keys, stood, waiting
        self.of: Table[EntryId, Stood] = Table() if of is None else of

    @cached_property
    def scored(self) -> int:
        """How many are scored: they stand first."""
        return bisect_left(self.keys, (SCORED + 1,))

    @cached_property
    def ranks(self) -> Sequence[int | None]:
        """The rank of each, in order. Whoever is still to come stands above those who will have no score."""
        backs = list(map(attrgetter("back"), self.stood))
        placed = bisect_left(self.keys, (NOWHERE,))
        return [
            *map(sub, range(1, self.scored + 1), backs),
            *map(sub, range(self.scored + self.waiting + 1, placed + self.waiting + 1), backs[self.scored :]),
            *[None] * (len(self.keys) - placed),
        ]

    @cached_property
    def rank_of(self) -> Mapping[EntryId, int | None]:
        """Ranks by entry."""
        return dict(zip(map(attrgetter("entry"), self.stood), self.ranks, strict=True))

    def rung(self, rung: Rung) -> tuple[int, int]:
        """From where to where entries of this rung stand."""
        first = bisect_left(self.keys, rung)
        return first, bisect_left(self.keys, (*rung, NOWHERE), first)

    def at(self, entry: EntryId) -> int:
        """Where the entry stands. KeyError: it is not among them."""
        key = self.of[entry].key
        first, end = (
            self.rung(key[:3]) if key[0] != NOWHERE else (bisect_left(self.keys, key), len(self.keys))
        )
        return self.stood.index(self.of[entry], first, end)

    def moved(self, before: "Ranking") -> Sequence[Stood]:
        """Who may have another place than before: all between the first and the last that are not as they were."""
        if before.waiting != self.waiting or len(before.stood) != len(self.stood):
            return self.stood
        other = list(compress(count(), map(is_not, self.stood, before.stood)))
        return self.stood[other[0] : other[-1] + 1] if other else ()

    def _rank(self, at: int) -> int | None:
        if at < self.scored:
            return at + 1 - self.stood[at].back
        if self.keys[at][0] == NOWHERE:
            return None
        return at + 1 - self.stood[at].back + self.waiting

    @overload
    def __getitem__(self, at: int) -> Place: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Place]: ...
    def __getitem__(self, at: int | slice) -> Place | Sequence[Place]:
        if isinstance(at, slice):
            return tuple(self[n] for n in range(len(self))[at])
        at = range(len(self))[at]
        return self.stood[at].ranked(self._rank(at))

    def __iter__(self) -> Iterator[Place]:
        return map(Stood.ranked, self.stood, self.ranks)

    def __len__(self) -> int:
        return len(self.stood)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ranking) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class Places(Mapping[EntryId, Place]):
    """The places of a ranking by entry."""

    def __init__(self, ranking: Ranking) -> None:
        """Nothing is looked up before it is asked for."""
        self._ranking = ranking

    def __getitem__(self, entry: EntryId) -> Place:
        return self._ranking[self._ranking.at(entry)]

    def __iter__(self) -> Iterator[EntryId]:
        return iter(self._ranking.of)

    def __len__(self) -> int:
        return len(self._ranking)
