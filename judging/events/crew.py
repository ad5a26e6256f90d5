"""What the crew did about the panel and the screens."""

from dataclasses import dataclass

from judging.commands import SceneKind
from judging.events.stamp import Stamped
from judging.ids import JudgeId, TurnId


@dataclass(frozen=True, kw_only=True)
class JudgeRecused(Stamped):
    """The judge does not mark this turn."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgeSubstituted(Stamped):
    """Another person sits in the judge's seat."""

    judge: JudgeId
    name: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class LateDecided(Stamped):
    """People counted the late sheet, or set it aside."""

    turn: TurnId
    judge: JudgeId
    accepted: bool
    reason: str


@dataclass(frozen=True, kw_only=True)
class ReopenDeclined(Stamped):
    """The sheet stays as recorded."""

    turn: TurnId
    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class SheetReopened(Stamped):
    """The judge may change the sheet; the recorded one counts until a new one is recorded."""

    turn: TurnId
    judge: JudgeId
    reason: str


@dataclass(frozen=True, kw_only=True)
class JudgesReminded(Stamped):
    """These judges were asked to mark."""

    judges: tuple[JudgeId, ...]


@dataclass(frozen=True, kw_only=True)
class HelpAnswered(Stamped):
    """The crew is on its way."""

    judge: JudgeId


@dataclass(frozen=True, kw_only=True)
class SceneShown(Stamped):
    """A screen, or all of them, was pointed at a scene."""

    screen: str | None
    scene: SceneKind
    text: str
