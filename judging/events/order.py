"""The running order, and the rounds."""

from dataclasses import dataclass

from judging.events.stamp import Stamped
from judging.ids import RoundId, TurnId


@dataclass(frozen=True, kw_only=True)
class DrawOpened(Stamped):
    """The draw's seed is fixed; `commitment` = SHA-256 of the seed is shown, the seed is not."""

    round: RoundId
    commitment: str
    seed: str


@dataclass(frozen=True, kw_only=True)
class OrderDrawn(Stamped):
    """The order, by SHA-256("seed/word/entry") ascending; the seed is public from now on."""

    round: RoundId
    word: str
    order: tuple[TurnId, ...]


@dataclass(frozen=True, kw_only=True)
class TurnMoved(Stamped):
    """The running order was changed by hand."""

    order: tuple[TurnId, ...]


@dataclass(frozen=True, kw_only=True)
class RoundStarted(Stamped):
    """A further round begins with these turns."""

    round: RoundId
    order: tuple[TurnId, ...]
