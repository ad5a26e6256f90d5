"""What the hall sees of the turn on stage: entry, clock, lamps, reveal, breaks and scenes."""

from dataclasses import dataclass
from typing import Literal

from judging.commands import SceneKind
from judging.contest import TurnState
from judging.ids import EntryId, Instant, JudgeId, TurnId, Words
from judging.views.slices.programme import GoalView


@dataclass(frozen=True, kw_only=True)
class EntryCard:
    """An entry on stage, or about to be."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    presenter: Words | None
    goals: tuple[GoalView, ...]


@dataclass(frozen=True, kw_only=True)
class StageSlice:
    """What is on stage now and who is next; `of` counts the turns of the round."""

    now: EntryCard | None
    state: TurnState | None
    next: EntryCard | None
    of: int
    held: int
    """Turns held for marking together."""


@dataclass(frozen=True, kw_only=True)
class ClockSlice:
    """The stage clock: devices draw it themselves. elapsed = spent_ms + (now - running_since if running)."""

    phase: str
    phase_name: Words
    limit_ms: int
    spent_ms: int
    running_since: Instant | None
    warn_at_ms: tuple[int, ...]
    """Milliseconds left at which the clock turns amber, then red."""
    counts_overtime: bool


@dataclass(frozen=True, kw_only=True)
class Lamp:
    """One judge's footlight: lit when recorded. Never a number."""

    judge: JudgeId
    label: Words
    state: Literal["dark", "lit", "out"]
    """out = does not mark this turn."""


@dataclass(frozen=True, kw_only=True)
class ProgressSlice:
    """The lamps of the panel while marking is open or closed for the turn on stage."""

    turn: TurnId
    open: bool
    lamps: tuple[Lamp, ...]


@dataclass(frozen=True, kw_only=True)
class JudgeCard:
    """A paddle in the reveal: a judge's total and whether it was struck."""

    judge: JudgeId
    label: Words
    total: str | None
    """None = did not mark this turn."""
    recused: bool
    """True: stood aside by rule or by own wish; False with no total: no sheet of this judge counts."""
    struck: Literal["highest", "lowest"] | None


@dataclass(frozen=True, kw_only=True)
class AdjustmentLine:
    """A deduction or bonus as shown: item code ("overtime" or the plan's item), seconds for overtime, signed points.

    `name` is what the plan calls the item; None for overtime, which the screens name themselves.
    """

    item: str
    name: Words | None
    seconds: int | None
    points: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class RevealSlice:
    """The arithmetic of the turn revealed last, and its place among those revealed so far."""

    turn: TurnId
    entry: EntryId
    position: int
    unit: Words
    topic: Words | None
    cards: tuple[JudgeCard, ...]
    kept: int
    """How many judges count in the average."""
    method: str
    """Method code of the panel's combination: "trimmed-mean", "mean", "sum" …; "several" of more than one component."""
    times: str | None
    """What the panel's value is multiplied by: "70%", "3.2"; None for one."""
    average: str
    adjustments: tuple[AdjustmentLine, ...]
    final: str
    total: str | None
    """The public total where more than this turn's score is in it: other rounds, values from outside."""
    rank: int | None
    tied: bool
    of: int
    revealed_at: Instant


@dataclass(frozen=True, kw_only=True)
class BreakSlice:
    """A break with a countdown."""

    until: Instant
    message: str


@dataclass(frozen=True, kw_only=True)
class SealSlice:
    """What anybody can check: the journal's head at the last phase boundary, and when the result was certified.

    Without the journal's number, which would betray how busy the judges are.
    """

    boundary: str
    head: str
    at: Instant
    certified_at: Instant | None


@dataclass(frozen=True, kw_only=True)
class SceneSlice:
    """What this screen shows now. `kind` is never "auto": the show has already chosen."""

    screen: str
    kind: SceneKind
    text: str
    pinned: bool
    """True when the host pointed the screen at it; False when it follows the show."""
