"""What happened: one frozen dataclass each, by concern. The journal keeps these in order; the contest is their fold.

Events carry ids, not names, and everything needed to fold them: no event asks the clock or chance again.
`at` and `by` (the seat's id) stand on every event; the class's name is its kind in the journal.
"""

from judging.events.ceremony import (
    AwardAnnounced,
    CeremonyClosed,
    LevelsShown,
    RoundsClosed,
    TieDecided,
    WinnerNamed,
)
from judging.events.crew import (
    HelpAnswered,
    JudgeRecused,
    JudgesReminded,
    JudgeSubstituted,
    LateDecided,
    ReopenDeclined,
    SceneShown,
    SheetReopened,
)
from judging.events.figures import FiguresEntered, FiguresReleased
from judging.events.marking import (
    CriterionMarked,
    HelpCalled,
    JudgeAnswered,
    ReopenRequested,
    SheetArrivedLate,
    SheetSubmitted,
)
from judging.events.opening import (
    ContestCreated,
    ContestOpened,
    OthersMarkSet,
    PlanRevised,
    RehearsalCleared,
    RehearsalStarted,
)
from judging.events.order import DrawOpened, OrderDrawn, RoundStarted, TurnMoved
from judging.events.scrutiny import (
    AnnouncementEnded,
    CorrectionConfirmed,
    CorrectionDropped,
    CorrectionProposed,
    CorrectionsAnnounced,
    EntryAdjusted,
    JudgeAsked,
    ResultsCertified,
)
from judging.events.turns import (
    BreakEnded,
    BreakTaken,
    ClockPaused,
    ClockResumed,
    EntryCalled,
    EntryRerun,
    EntrySkipped,
    EntryWithdrawn,
    MarkingClosed,
    MarkingHeld,
    MarkingOpened,
    PhaseStarted,
    StandingsFrozen,
    StandingsShown,
    StandingsThawed,
    StepUndone,
    TimeAdded,
    TurnRevealed,
)

__all__ = [
    "AnnouncementEnded", "AwardAnnounced", "BreakEnded", "BreakTaken", "CeremonyClosed", "ClockPaused",
    "ClockResumed", "ContestCreated", "ContestOpened", "CorrectionConfirmed", "CorrectionDropped",
    "CorrectionProposed", "CorrectionsAnnounced", "CriterionMarked", "DrawOpened", "EntryAdjusted",
    "EntryCalled", "EntryRerun", "EntrySkipped", "EntryWithdrawn", "Event", "FiguresEntered",
    "FiguresReleased", "HelpAnswered", "HelpCalled", "JudgeAnswered", "JudgeAsked", "JudgeRecused",
    "JudgeSubstituted", "JudgesReminded", "LateDecided", "LevelsShown", "MarkingClosed", "MarkingHeld", "MarkingOpened",
    "OrderDrawn", "OthersMarkSet", "PhaseStarted", "PlanRevised", "RehearsalCleared", "RehearsalStarted",
    "ReopenDeclined", "ReopenRequested", "ResultsCertified", "RoundStarted", "RoundsClosed", "SceneShown",
    "SheetArrivedLate", "SheetReopened", "SheetSubmitted", "StandingsFrozen", "StandingsShown",
    "StandingsThawed", "StepUndone", "TieDecided", "TimeAdded", "TurnMoved", "TurnRevealed", "WinnerNamed",
]  # fmt: skip

Event = (
    ContestCreated | PlanRevised | RehearsalStarted | RehearsalCleared | ContestOpened | OthersMarkSet
    | DrawOpened | OrderDrawn | TurnMoved | EntryCalled | PhaseStarted | ClockPaused | ClockResumed | TimeAdded
    | MarkingOpened | MarkingHeld | MarkingClosed | TurnRevealed | StandingsShown
    | EntrySkipped | EntryWithdrawn | EntryRerun
    | JudgeRecused | JudgeSubstituted | JudgeAsked | JudgeAnswered
    | CriterionMarked | SheetSubmitted | SheetArrivedLate | LateDecided
    | ReopenRequested | ReopenDeclined | SheetReopened | JudgesReminded | HelpCalled | HelpAnswered
    | SceneShown | BreakTaken | BreakEnded | StandingsFrozen | StandingsThawed | RoundStarted | RoundsClosed
    | LevelsShown | TieDecided | AwardAnnounced | WinnerNamed | CeremonyClosed | StepUndone
    | EntryAdjusted | FiguresEntered | FiguresReleased
    | CorrectionProposed | CorrectionConfirmed | CorrectionDropped | CorrectionsAnnounced | AnnouncementEnded
    | ResultsCertified
)  # fmt: skip
