"""The slices views are made of: the shapes every screen draws from.

Numbers are decimal strings exactly as they are to be shown; instants are server milliseconds; texts are what
the organiser typed, by language. A slice is replaced as a whole; None means that there is nothing to show.
"""

from judging.ids import Words
from judging.views.slices.corrections import (
    AmendmentView,
    AwardMove,
    CorrectionsSlice,
    CorrectionView,
    Decided,
    FigureEdit,
    LevelMove,
    NoticesSlice,
    NoticeView,
    PlaceView,
    WhatIf,
)
from judging.views.slices.crew import (
    Choice,
    LateRow,
    LinkRow,
    LinksSlice,
    OutcomeSlice,
    PanelSlice,
    ScreenRow,
    SeatRow,
)
from judging.views.slices.figures import FiguresSlice
from judging.views.slices.levels import LevelBoard, LevelRow, LevelsSlice, LevelView
from judging.views.slices.pad import (
    BandView,
    CriterionView,
    EarlierSlice,
    OwnTotal,
    PadSlice,
    SheetView,
    SpanView,
    UsualView,
)
from judging.views.slices.programme import (
    ContestSlice,
    DrawSlice,
    Entrant,
    GoalView,
    ProgrammeRow,
    ProgrammeSlice,
    QueueRow,
    QueueSlice,
    ThemeView,
)
from judging.views.slices.run import (
    CueRow,
    CueView,
    LogRow,
    LogSlice,
    OpenQuestion,
    OwedPaper,
    RundownSlice,
    RunSlice,
)
from judging.views.slices.scrutiny import ScrutinySlice, SheetRow, SheetsSlice, StepView, TermView, TurnSheets
from judging.views.slices.stage import (
    AdjustmentLine,
    BreakSlice,
    ClockSlice,
    EntryCard,
    JudgeCard,
    Lamp,
    ProgressSlice,
    RevealSlice,
    SceneSlice,
    SealSlice,
    StageSlice,
)
from judging.views.slices.standings import (
    AwardView,
    CeremonySlice,
    StandingRow,
    StandingRows,
    StandingsSlice,
    Winner,
)

__all__ = [
    "AdjustmentLine", "AmendmentView", "AwardMove", "AwardView", "BandView", "BreakSlice", "CeremonySlice",
    "Choice", "ClockSlice", "ContestSlice", "CorrectionView", "CorrectionsSlice", "CriterionView", "CueRow",
    "CueView", "Decided", "DrawSlice", "EarlierSlice", "Entrant", "EntryCard", "FigureEdit", "FiguresSlice", "GoalView",
    "JudgeCard", "Lamp", "LateRow", "LevelBoard", "LevelMove", "LevelRow", "LevelView", "LevelsSlice", "LinkRow",
    "LinksSlice", "LogRow", "LogSlice", "NoticeView", "NoticesSlice",
    "OpenQuestion", "OutcomeSlice", "OwedPaper", "OwnTotal", "PadSlice", "PanelSlice", "PlaceView",
    "ProgrammeRow", "ProgrammeSlice", "ProgressSlice", "QueueRow", "QueueSlice", "RevealSlice", "RunSlice",
    "RundownSlice",
    "SceneSlice", "ScreenRow", "ScrutinySlice", "SealSlice", "SeatRow", "SheetRow", "SheetView",
    "SheetsSlice", "SpanView", "StageSlice", "StandingRow", "StandingRows", "StandingsSlice", "StepView", "TermView",
    "ThemeView", "TurnSheets", "UsualView", "WhatIf", "Winner", "Words",
]  # fmt: skip
