"""Where the evening is: chapter, turns, clock, draw and break."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from judging.figures.brought import Key
from judging.ids import AwardId, Instant, JudgeId, PhaseId, RoundId, TurnId

Chapter = Literal["before", "draw", "turns", "standings", "ceremony", "after"]

TurnState = Literal[
    "waiting", "called", "on-stage", "held", "marking", "closed", "revealed", "skipped", "withdrawn"
]


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The running phase of the turn on stage."""

    phase: PhaseId
    limit_ms: int
    spent_ms: int = 0
    running_since: Instant | None = None

    def elapsed(self, now: Instant) -> int:
        """Milliseconds used of the phase; never negative, also when the server's clock was set back."""
        running = max(0, now - self.running_since) if self.running_since is not None else 0
        return self.spent_ms + running

    def over(self, now: Instant) -> int:
        """Milliseconds beyond the limit."""
        return max(0, self.elapsed(now) - self.limit_ms)


@dataclass(frozen=True, kw_only=True)
class Draw:
    """A public draw: the commitment stands before the word is called; then anyone can repeat the order."""

    round: RoundId
    commitment: str
    seed: str
    word: str | None = None
    order: tuple[TurnId, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Break:
    """A break with a countdown."""

    until: Instant
    message: str


@dataclass(frozen=True, kw_only=True)
class Show:
    """Where the evening is. Undo puts back an earlier Show; marks are not part of it and are never undone."""

    chapter: Chapter = "before"
    round: RoundId
    order: tuple[TurnId, ...] = ()
    states: Mapping[TurnId, TurnState] = field(default_factory=dict)
    current: TurnId | None = None
    clock: Clock | None = None
    over_ms: Mapping[TurnId, int] = field(default_factory=dict)
    excluded: Mapping[TurnId, tuple[JudgeId, ...]] = field(default_factory=dict)
    called_at: Mapping[TurnId, Instant] = field(default_factory=dict)
    revealed: tuple[TurnId, ...] = ()
    revealed_at: Instant | None = None
    board: bool = False
    """The standings are on the screen between two turns."""
    frozen: tuple[TurnId, ...] | None = None
    """The revealed turns when the public standings were frozen."""
    released: frozenset[Key] = frozenset()
    """Values from outside that are public, once their entry is."""
    frozen_released: frozenset[Key] = frozenset()
    levels_at: Instant | None = None
    """When the cards and tiers became public."""
    draw: Draw | None = None
    pause: Break | None = None
    award: AwardId | None = None
    named: bool = False
    given: tuple[AwardId, ...] = ()
    announcing: int | None = None
    """The number of the notice on all screens, while a correction is being announced."""
