"""One turn after another, and steps aside from the plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging.events.stamp import Stamped
from judging.ids import Instant, JudgeId, PhaseId, TurnId


@dataclass(frozen=True, kw_only=True)
class EntryCalled(Stamped):
    """The entry is on its way to the stage."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class PhaseStarted(Stamped):
    """A timed phase runs from `at`."""

    turn: TurnId
    phase: PhaseId
    over_ms: int
    """Overtime the phase that just ended left behind, in milliseconds."""


@dataclass(frozen=True, kw_only=True)
class ClockPaused(Stamped):
    """The clock stands."""


@dataclass(frozen=True, kw_only=True)
class ClockResumed(Stamped):
    """The clock runs on."""


@dataclass(frozen=True, kw_only=True)
class TimeAdded(Stamped):
    """The running phase is longer (or shorter) by these seconds."""

    seconds: int


@dataclass(frozen=True, kw_only=True)
class MarkingOpened(Stamped):
    """The panel is asked to mark these turns."""

    turns: tuple[TurnId, ...]
    over_ms: int


@dataclass(frozen=True, kw_only=True)
class MarkingHeld(Stamped):
    """The turn ends unmarked and will be marked together with others."""

    turn: TurnId
    over_ms: int


@dataclass(frozen=True, kw_only=True)
class MarkingClosed(Stamped):
    """Marking is over; the missing judges are excluded from these turns, never counted as zero."""

    turns: tuple[TurnId, ...]
    missing: Mapping[TurnId, tuple[JudgeId, ...]]
    reason: str


@dataclass(frozen=True, kw_only=True)
class TurnRevealed(Stamped):
    """Marks, tally and place of the turn are public."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class StandingsShown(Stamped):
    """The board is on the screens until the next call."""


@dataclass(frozen=True, kw_only=True)
class EntrySkipped(Stamped):
    """The turn waits for later."""

    turn: TurnId


@dataclass(frozen=True, kw_only=True)
class EntryWithdrawn(Stamped):
    """The entry is out of the contest."""

    turn: TurnId
    reason: str


@dataclass(frozen=True, kw_only=True)
class EntryRerun(Stamped):
    """The turn starts afresh."""

    turn: TurnId
    reason: str


@dataclass(frozen=True, kw_only=True)
class BreakTaken(Stamped):
    """A break until `until`."""

    until: Instant
    message: str


@dataclass(frozen=True, kw_only=True)
class BreakEnded(Stamped):
    """The show goes on."""


@dataclass(frozen=True, kw_only=True)
class StandingsFrozen(Stamped):
    """Public standings stand still."""


@dataclass(frozen=True, kw_only=True)
class StandingsThawed(Stamped):
    """Public standings move again."""


@dataclass(frozen=True, kw_only=True)
class StepUndone(Stamped):
    """The last reversible step (an event's kind) was taken back."""

    step: str
