"""Standings and awards."""

from dataclasses import dataclass

from judging.ids import AwardId, EntryId, Words
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


@dataclass(frozen=True, kw_only=True)
class StandingsSlice:
    """The public standing of what has been revealed; when frozen, as it was then."""

    frozen: bool
    complete: bool
    certified: bool
    revision: int
    """How many corrections of the certified result were announced; 0 while it stands as certified."""
    rows: tuple[StandingRow, ...]


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
    """An award; `winners` is None until they were named."""

    award: AwardId
    name: Words
    winners: tuple[Winner, ...] | None


@dataclass(frozen=True, kw_only=True)
class CeremonySlice:
    """Awards one by one, bottom up: the one on the screen now and those already given."""

    now: AwardView | None
    given: tuple[AwardView, ...]
    remaining: int
