"""The running order, and the rounds."""

from dataclasses import dataclass
from typing import Literal

from judging.commands.step import ShowStep
from judging.ids import RoundId, TurnId


@dataclass(frozen=True, kw_only=True)
class OpenDraw(ShowStep):
    """Begin the public draw of a round: a seed is fixed and its commitment shown."""

    kind: Literal["open-draw"] = "open-draw"


@dataclass(frozen=True, kw_only=True)
class DrawOrder(ShowStep):
    """Draw: the order follows from the committed seed and a word called out in the hall (may be empty)."""

    word: str = ""
    kind: Literal["draw-order"] = "draw-order"


@dataclass(frozen=True, kw_only=True)
class MoveTurn(ShowStep):
    """Move a waiting turn to another position (0-based) of the running order."""

    turn: TurnId
    to: int
    kind: Literal["move-turn"] = "move-turn"


@dataclass(frozen=True, kw_only=True)
class StartRound(ShowStep):
    """Begin the next round."""

    round: RoundId
    kind: Literal["start-round"] = "start-round"
