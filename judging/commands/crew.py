"""What the crew does about the panel and the screens."""

from dataclasses import dataclass
from typing import Literal

from judging.ids import JudgeId, TurnId

SceneKind = Literal[
    "auto",
    "title",
    "order",
    "draw",
    "stage",
    "marking",
    "reveal",
    "standings",
    "levels",
    "award",
    "correction",
    "break",
    "message",
    "black",
]


@dataclass(frozen=True, kw_only=True)
class RecuseJudge:
    """A judge does not mark this turn: asked for by the host, or by the judge (then `judge` is the own seat)."""

    turn: TurnId
    judge: JudgeId
    reason: str
    kind: Literal["recuse-judge"] = "recuse-judge"


@dataclass(frozen=True, kw_only=True)
class SubstituteJudge:
    """Somebody else takes the judge's seat from now on."""

    judge: JudgeId
    name: str
    reason: str
    kind: Literal["substitute-judge"] = "substitute-judge"


@dataclass(frozen=True, kw_only=True)
class ReopenSheet:
    """Let a judge change a recorded sheet while its turn is not revealed."""

    turn: TurnId
    judge: JudgeId
    reason: str
    kind: Literal["reopen-sheet"] = "reopen-sheet"


@dataclass(frozen=True, kw_only=True)
class DeclineReopen:
    """Say no to a judge's request to reopen."""

    turn: TurnId
    judge: JudgeId
    kind: Literal["decline-reopen"] = "decline-reopen"


@dataclass(frozen=True, kw_only=True)
class DecideLate:
    """Count, or set aside, a sheet that arrived after marking had closed."""

    turn: TurnId
    judge: JudgeId
    accept: bool
    reason: str
    kind: Literal["decide-late"] = "decide-late"


@dataclass(frozen=True, kw_only=True)
class RemindJudges:
    """Ask the judges who have not recorded yet, visibly and kindly."""

    kind: Literal["remind-judges"] = "remind-judges"


@dataclass(frozen=True, kw_only=True)
class AnswerHelp:
    """The crew has seen a judge's call for help."""

    judge: JudgeId
    kind: Literal["answer-help"] = "answer-help"


@dataclass(frozen=True, kw_only=True)
class ShowScene:
    """Point one screen (or, with screen None, all of them) at a scene; "auto" follows the show."""

    scene: SceneKind
    screen: str | None = None
    text: str = ""
    kind: Literal["show-scene"] = "show-scene"
