"""The end of the evening: standings complete, ties decided by people, awards."""

from dataclasses import dataclass
from typing import Literal

from judging.events.stamp import Stamped
from judging.ids import AwardId, EntryId


@dataclass(frozen=True, kw_only=True)
class RoundsClosed(Stamped):
    """All turns are done."""


@dataclass(frozen=True, kw_only=True)
class LevelsShown(Stamped):
    """The cards and tiers are public."""


@dataclass(frozen=True, kw_only=True)
class TieDecided(Stamped):
    """People decided where the rules stop."""

    question: str
    choice: Literal["share", "order", "choose", "accept"]
    order: tuple[EntryId, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class AwardAnnounced(Stamped):
    """The award's name is on the screen, its winners are not."""

    award: AwardId


@dataclass(frozen=True, kw_only=True)
class WinnerNamed(Stamped):
    """The award's winners are public."""

    award: AwardId
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, kw_only=True)
class CeremonyClosed(Stamped):
    """All awards are given."""
