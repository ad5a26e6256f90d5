"""The names by which a contest's things are called, each a type of its own."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal, NewType

ContestId = NewType("ContestId", str)
EntryId = NewType("EntryId", str)
UnitId = NewType("UnitId", str)
JudgeId = NewType("JudgeId", str)
PanelId = NewType("PanelId", str)
CriterionId = NewType("CriterionId", str)
RoundId = NewType("RoundId", str)
PhaseId = NewType("PhaseId", str)
AwardId = NewType("AwardId", str)
ComponentId = NewType("ComponentId", str)
ElectorateId = NewType("ElectorateId", str)
ItemId = NewType("ItemId", str)
AdjustmentKindId = NewType("AdjustmentKindId", str)
TurnId = NewType("TurnId", str)
"""One entry's time on stage in one round: "round/entry"."""

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00:00Z. Always stamped by the server, never by a device."""

Lang = Literal["zh-CN", "en"]
Words = Mapping[Lang, str]
"""What the organiser typed, in one language or two; a reader gets the own language, else the other."""

LANGS: Final[tuple[Lang, ...]] = ("zh-CN", "en")


def turn(round_id: RoundId, entry: EntryId) -> TurnId:
    """The turn of an entry in a round."""
    return TurnId(f"{round_id}/{entry}")


@lru_cache(maxsize=1 << 14)
def entry_of(turn_id: TurnId) -> EntryId:
    """The entry whose turn it is."""
    return EntryId(turn_id.partition("/")[2])


def round_of(turn_id: TurnId) -> RoundId:
    """The round a turn belongs to."""
    return RoundId(turn_id.partition("/")[0])
