"""What a seat may ask for: one frozen dataclass each, by concern.

`seen` is the show's revision the host was looking at: of two hosts pressing at once, one wins and the
other is told who did it. Marks of different judges never conflict, so a judge's commands carry none.
"""

from judging.commands.ceremony import (
    AnnounceAward,
    CloseCeremony,
    CloseRounds,
    DecideTie,
    NameWinner,
    ShowLevels,
)
from judging.commands.crew import (
    AnswerHelp,
    DecideLate,
    DeclineReopen,
    RecuseJudge,
    RemindJudges,
    ReopenSheet,
    SceneKind,
    ShowScene,
    SubstituteJudge,
)
from judging.commands.figures import EnterFigures, ReleaseFigures
from judging.commands.marking import AnswerQuestion, CallForHelp, MarkCriterion, RequestReopen, SubmitSheet
from judging.commands.opening import ClearRehearsal, LetOthersMark, OpenContest, StartRehearsal
from judging.commands.order import DrawOrder, MoveTurn, OpenDraw, StartRound
from judging.commands.scrutiny import (
    AdjustEntry,
    AnnounceCorrections,
    AskJudge,
    Certify,
    ConfirmCorrection,
    DropCorrection,
    EndAnnouncement,
    ProposeCorrection,
)
from judging.commands.turns import (
    AddTime,
    CallEntry,
    CloseMarking,
    EndBreak,
    FreezeStandings,
    HoldMarking,
    OpenMarking,
    PauseClock,
    RerunEntry,
    ResumeClock,
    Reveal,
    ShowStandings,
    SkipEntry,
    StartPhase,
    TakeBreak,
    ThawStandings,
    Undo,
    WithdrawEntry,
)

__all__ = [
    "AddTime", "AdjustEntry", "AnnounceAward", "AnnounceCorrections", "AnswerHelp", "AnswerQuestion",
    "AskJudge", "CallEntry", "CallForHelp", "Certify", "ClearRehearsal", "CloseCeremony", "CloseMarking",
    "CloseRounds", "Command", "ConfirmCorrection", "DecideLate", "DecideTie", "DeclineReopen", "DrawOrder",
    "DropCorrection", "EndAnnouncement", "EndBreak", "EnterFigures", "FreezeStandings", "HoldMarking",
    "JudgeCommand", "LetOthersMark", "MarkCriterion", "MoveTurn", "NameWinner", "OpenContest", "OpenDraw",
    "OpenMarking", "PanelCommand", "PauseClock", "ProposeCorrection", "RecuseJudge", "ReleaseFigures",
    "RemindJudges", "ReopenSheet", "RequestReopen", "RerunEntry", "ResumeClock", "Reveal", "SceneKind",
    "ScrutinyCommand", "ShowCommand", "ShowLevels", "ShowScene", "ShowStandings", "SkipEntry", "StartPhase",
    "StartRehearsal", "StartRound", "SubmitSheet", "SubstituteJudge", "TakeBreak", "ThawStandings", "Undo",
    "WithdrawEntry",
]  # fmt: skip

ShowCommand = (
    StartRehearsal | ClearRehearsal | OpenContest | LetOthersMark | OpenDraw | DrawOrder | MoveTurn
    | CallEntry | StartPhase | PauseClock | ResumeClock | AddTime | OpenMarking | HoldMarking | CloseMarking
    | Reveal | ShowStandings | SkipEntry | WithdrawEntry | RerunEntry | TakeBreak | EndBreak | FreezeStandings
    | ThawStandings | ReleaseFigures | StartRound | CloseRounds | ShowLevels | AnnounceAward | NameWinner
    | CloseCeremony | Undo | Certify | AnnounceCorrections | EndAnnouncement
)  # fmt: skip

PanelCommand = (
    RecuseJudge | SubstituteJudge | ReopenSheet | DeclineReopen | DecideLate | RemindJudges | AnswerHelp
    | ShowScene | DecideTie
)  # fmt: skip

JudgeCommand = MarkCriterion | SubmitSheet | RequestReopen | AnswerQuestion | CallForHelp

ScrutinyCommand = (
    AdjustEntry | EnterFigures | ProposeCorrection | ConfirmCorrection | DropCorrection | AskJudge
)  # fmt: skip

Command = ShowCommand | PanelCommand | JudgeCommand | ScrutinyCommand
