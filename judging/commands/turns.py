"""One turn after another, and stepping aside from the plan."""

from dataclasses import dataclass
from typing import Literal

from judging.commands.step import ShowStep
from judging.ids import TurnId


@dataclass(frozen=True, kw_only=True)
class CallEntry(ShowStep):
    """Call an entry to the stage (also a skipped one, to come back)."""

    turn: TurnId
    kind: Literal["call-entry"] = "call-entry"


@dataclass(frozen=True, kw_only=True)
class StartPhase(ShowStep):
    """Start the next timed phase of the turn on stage; the clock runs from now."""

    kind: Literal["start-phase"] = "start-phase"


@dataclass(frozen=True, kw_only=True)
class PauseClock(ShowStep):
    """Stop the clock for a while."""

    kind: Literal["pause-clock"] = "pause-clock"


@dataclass(frozen=True, kw_only=True)
class ResumeClock(ShowStep):
    """Let the clock run on."""

    kind: Literal["resume-clock"] = "resume-clock"


@dataclass(frozen=True, kw_only=True)
class AddTime(ShowStep):
    """Give (or take, when negative) seconds of the running phase."""

    seconds: int
    kind: Literal["add-time"] = "add-time"


@dataclass(frozen=True, kw_only=True)
class OpenMarking(ShowStep):
    """Stop the clock and ask the panel to mark; under a calibration hold, all held turns at once."""

    kind: Literal["open-marking"] = "open-marking"


@dataclass(frozen=True, kw_only=True)
class HoldMarking(ShowStep):
    """Calibration hold: end this turn without marking; it is marked together with the others later."""

    kind: Literal["hold-marking"] = "hold-marking"


@dataclass(frozen=True, kw_only=True)
class CloseMarking(ShowStep):
    """Close marking; judges still missing are excluded, which needs a reason."""

    reason: str = ""
    kind: Literal["close-marking"] = "close-marking"


@dataclass(frozen=True, kw_only=True)
class Reveal(ShowStep):
    """Show a closed turn's marks, deductions, tally and place to everybody."""

    turn: TurnId
    kind: Literal["reveal"] = "reveal"


@dataclass(frozen=True, kw_only=True)
class ShowStandings(ShowStep):
    """After a reveal: the board, where the new row takes its place."""

    kind: Literal["show-standings"] = "show-standings"


@dataclass(frozen=True, kw_only=True)
class SkipEntry(ShowStep):
    """Leave a turn for later."""

    turn: TurnId
    kind: Literal["skip-entry"] = "skip-entry"


@dataclass(frozen=True, kw_only=True)
class WithdrawEntry(ShowStep):
    """Take an entry out of the contest."""

    turn: TurnId
    reason: str
    kind: Literal["withdraw-entry"] = "withdraw-entry"


@dataclass(frozen=True, kw_only=True)
class RerunEntry(ShowStep):
    """Let an entry present again: its sheets and clock of this turn are set aside, not erased from the journal."""

    turn: TurnId
    reason: str
    kind: Literal["rerun-entry"] = "rerun-entry"


@dataclass(frozen=True, kw_only=True)
class TakeBreak(ShowStep):
    """A break with a countdown."""

    minutes: int
    message: str = ""
    kind: Literal["take-break"] = "take-break"


@dataclass(frozen=True, kw_only=True)
class EndBreak(ShowStep):
    """Go on after the break."""

    kind: Literal["end-break"] = "end-break"


@dataclass(frozen=True, kw_only=True)
class FreezeStandings(ShowStep):
    """Hold the public standings where they are 封榜."""

    kind: Literal["freeze-standings"] = "freeze-standings"


@dataclass(frozen=True, kw_only=True)
class ThawStandings(ShowStep):
    """Let the public standings move again 解榜."""

    kind: Literal["thaw-standings"] = "thaw-standings"


@dataclass(frozen=True, kw_only=True)
class Undo(ShowStep):
    """Take back the last step that harmed nothing public."""

    kind: Literal["undo"] = "undo"
