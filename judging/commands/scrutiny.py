"""Adjustments, corrections in front of the hall, and certification."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.commands.step import ShowStep
from judging.figures.brought import Brought
from judging.ids import JudgeId, TurnId
from judging.scrutiny.correction import Amendment


@dataclass(frozen=True, kw_only=True)
class AnnounceCorrections(ShowStep):
    """Tell the hall what was announced and is no longer right: old, new and why, on all screens and phones."""

    kind: Literal["announce-corrections"] = "announce-corrections"


@dataclass(frozen=True, kw_only=True)
class EndAnnouncement(ShowStep):
    """Go on with the show after a correction was announced."""

    kind: Literal["end-announcement"] = "end-announcement"


@dataclass(frozen=True, kw_only=True)
class AdjustEntry:
    """A bonus (positive) or deduction (negative points) with its reason."""

    turn: TurnId
    item: str
    points: Decimal
    reason: str
    evidence: str = ""
    kind: Literal["adjust-entry"] = "adjust-entry"


@dataclass(frozen=True, kw_only=True)
class ProposeCorrection:
    """Propose to correct recorded marks or figures; takes effect when a second person confirms it."""

    amendments: tuple[Amendment, ...]
    reason: str
    brought: Brought | None = None
    kind: Literal["propose-correction"] = "propose-correction"


@dataclass(frozen=True, kw_only=True)
class ConfirmCorrection:
    """A second person applies a proposed correction."""

    correction: str
    kind: Literal["confirm-correction"] = "confirm-correction"


@dataclass(frozen=True, kw_only=True)
class DropCorrection:
    """Set a proposed correction aside."""

    correction: str
    reason: str
    kind: Literal["drop-correction"] = "drop-correction"


@dataclass(frozen=True, kw_only=True)
class AskJudge:
    """Ask a judge to look at the own recorded sheet again. Carries no words: it can name nobody else's marks."""

    turn: TurnId
    judge: JudgeId
    kind: Literal["ask-judge"] = "ask-judge"


@dataclass(frozen=True, kw_only=True)
class Certify(ShowStep):
    """Certify 核定 the result; afterwards only a two-person correction changes it."""

    note: str = ""
    kind: Literal["certify"] = "certify"
