"""The end of the evening: standings complete, ties decided by people, awards."""

from dataclasses import dataclass
from typing import Literal

from judging.commands.step import ShowStep
from judging.ids import AwardId, EntryId


@dataclass(frozen=True, kw_only=True)
class CloseRounds(ShowStep):
    """All turns are done: the standings are complete."""

    kind: Literal["close-rounds"] = "close-rounds"


@dataclass(frozen=True, kw_only=True)
class ShowLevels(ShowStep):
    """Show everybody the cards 亮牌 and tiers 等次 that follow from the complete result."""

    kind: Literal["show-levels"] = "show-levels"


@dataclass(frozen=True, kw_only=True)
class DecideTie:
    """What people chose where the rules stop: an order of the tied entries, or to share; with the reason."""

    question: str
    choice: Literal["share", "order", "choose", "accept"]
    reason: str
    order: tuple[EntryId, ...] = ()
    kind: Literal["decide-tie"] = "decide-tie"


@dataclass(frozen=True, kw_only=True)
class AnnounceAward(ShowStep):
    """Show the award's name; its winners come after the MC has named them."""

    award: AwardId
    kind: Literal["announce-award"] = "announce-award"


@dataclass(frozen=True, kw_only=True)
class NameWinner(ShowStep):
    """Show the winners of the announced award."""

    award: AwardId
    kind: Literal["name-winner"] = "name-winner"


@dataclass(frozen=True, kw_only=True)
class CloseCeremony(ShowStep):
    """All awards are given."""

    kind: Literal["close-ceremony"] = "close-ceremony"
