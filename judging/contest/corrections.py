"""Corrections in front of the hall, and the notices that told of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from judging.figures.brought import Brought, Key, Noted, Value
from judging.ids import Instant
from judging.scrutiny.correction import Amendment, AwardChange, PlaceChange


@dataclass(frozen=True, kw_only=True)
class Correction:
    """Proposed by one person, applied by another; shown for ever."""

    id: str
    amendments: tuple[Amendment, ...]
    old: tuple[str | None, ...]
    reason: str
    by: str
    at: Instant
    state: Literal["proposed", "applied", "dropped"] = "proposed"
    second: str | None = None
    against: str = ""
    """Why it was set aside."""
    brought: Brought | None = None
    before: Mapping[Key, Value] = field(default_factory=dict)
    """What stood where `brought` proposes something else."""
    places: tuple[PlaceChange, ...] = ()
    awards: tuple[AwardChange, ...] = ()
    hall: Literal["nothing", "owed", "told"] = "nothing"
    """Whether something announced is no longer right by it, and whether the hall has been told."""
    certified: bool = False
    """Applied after certification: the certified result has a further revision."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """Values from outside as the hall knows them, and which of them are public."""

    brought: Mapping[Key, Noted]
    released: frozenset[Key]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """An announced correction: what the hall was told before, and what is right now."""

    n: int
    at: Instant
    by: str
    corrections: tuple[str, ...]
    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]
