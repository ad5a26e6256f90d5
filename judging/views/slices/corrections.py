"""Corrections, what they change, and the notices that tell the hall."""

from dataclasses import dataclass
from typing import Literal

from judging.ids import AwardId, EntryId, Instant, TurnId, Words
from judging.rules import Outcome as Status


@dataclass(frozen=True, kw_only=True)
class LevelMove:
    """A card or tier before and after a correction, with the name of its rule or aspect; None where there is none."""

    name: Words
    before: Words | None
    after: Words | None


@dataclass(frozen=True, kw_only=True)
class PlaceView:
    """An entry's place and total before and after a correction, and every card and tier that changes."""

    entry: EntryId
    unit: Words
    rank_before: int | None
    rank_after: int | None
    total_before: str | None
    total_after: str | None
    status_before: Status
    status_after: Status
    levels: tuple[LevelMove, ...]


@dataclass(frozen=True, kw_only=True)
class AwardMove:
    """An award's winners before and after a correction."""

    award: AwardId
    name: Words
    before: tuple[Words, ...]
    after: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True)
class Decided:
    """Why a correction was made, and the two seats that decided it."""

    reason: str
    by: str
    second: str


@dataclass(frozen=True, kw_only=True)
class NoticeView:
    """A correction notice 更正公告: what was announced, what is right now, why and who decided.

    `n` and `at` are None while it is only prepared; `revision` counts corrections of the certified result, 0 before.
    """

    n: int | None
    at: Instant | None
    revision: int
    decided: tuple[Decided, ...]
    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]


@dataclass(frozen=True, kw_only=True)
class NoticesSlice:
    """Announced corrections, the newest first; `now` is the number of the one being announced, if any."""

    now: int | None
    notices: tuple[NoticeView, ...]


@dataclass(frozen=True, kw_only=True)
class AmendmentView:
    """One thing a correction amends, with its names; `old` and `new` are a mark, points, an outcome or seconds."""

    kind: Literal["edit-mark", "add-adjustment", "change-outcome", "exclude-judge", "change-overtime"]
    turn: TurnId | None
    unit: Words | None
    judge: Words | None
    criterion: Words | None
    item: Words | None
    old: str | None
    new: str | None


@dataclass(frozen=True, kw_only=True)
class FigureEdit:
    """One value from outside of a proposed correction: of what, of whom, before and after; empty when taken back."""

    what: Words | None
    label: str
    unit: Words | None
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class CorrectionView:
    """A correction: proposed by one, applied by another; while proposed, `places` and `awards` are what it would do."""

    correction: str
    by: str
    at: Instant
    reason: str
    state: Literal["proposed", "applied", "dropped"]
    second: str | None
    against: str
    """Why `second` set it aside; empty unless it was."""
    hall: Literal["nothing", "owed", "told"]
    """Whether something announced is no longer right by it, and whether the hall was told."""
    amendments: tuple[AmendmentView, ...]
    figures: tuple[FigureEdit, ...]
    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]


@dataclass(frozen=True, kw_only=True)
class CorrectionsSlice:
    """All corrections, for host and scrutineer; `prepared` is the announcement that waits for the host."""

    rows: tuple[CorrectionView, ...]
    prepared: NoticeView | None


@dataclass(frozen=True, kw_only=True)
class WhatIf:
    """What amendments would change if they were applied now: nothing is recorded by asking.

    `hall`: something announced would no longer be right. `owed`: questions people would then have to decide.
    """

    places: tuple[PlaceView, ...]
    awards: tuple[AwardMove, ...]
    hall: bool
    owed: int
