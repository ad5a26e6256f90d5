"""Rehearsing, and opening the contest."""

from dataclasses import dataclass
from typing import Literal

from judging.commands.step import ShowStep


@dataclass(frozen=True, kw_only=True)
class StartRehearsal(ShowStep):
    """Rehearse with the real plan; everything recorded is cleared before the contest can open."""

    kind: Literal["start-rehearsal"] = "start-rehearsal"


@dataclass(frozen=True, kw_only=True)
class ClearRehearsal(ShowStep):
    """End the rehearsal and forget its marks: a recorded step of its own."""

    kind: Literal["clear-rehearsal"] = "clear-rehearsal"


@dataclass(frozen=True, kw_only=True)
class OpenContest(ShowStep):
    """Open the contest for real; `accept` names the open questions of the rule sheet the host says yes to."""

    accept: tuple[str, ...] = ()
    kind: Literal["open-contest"] = "open-contest"


@dataclass(frozen=True, kw_only=True)
class LetOthersMark(ShowStep):
    """In a rehearsal, seats nobody sits on mark by themselves."""

    on: bool
    kind: Literal["let-others-mark"] = "let-others-mark"
