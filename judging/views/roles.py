"""Which slices each role gets: one dataclass per role, so that what is not listed is not sent."""

from dataclasses import dataclass

from judging.views.slices import (
    BreakSlice,
    CeremonySlice,
    ClockSlice,
    ContestSlice,
    CorrectionsSlice,
    DrawSlice,
    EarlierSlice,
    LevelsSlice,
    LinksSlice,
    LogSlice,
    NoticesSlice,
    OutcomeSlice,
    PadSlice,
    PanelSlice,
    ProgrammeSlice,
    ProgressSlice,
    QueueSlice,
    RevealSlice,
    RundownSlice,
    RunSlice,
    SceneSlice,
    ScrutinySlice,
    SealSlice,
    SheetsSlice,
    StageSlice,
    StandingsSlice,
)
from judging.views.slices.figures import FiguresSlice


@dataclass(frozen=True, kw_only=True)
class PublicView:
    """What everybody may see."""

    contest: ContestSlice
    programme: ProgrammeSlice
    draw: DrawSlice | None
    stage: StageSlice
    clock: ClockSlice | None
    progress: ProgressSlice | None
    reveal: RevealSlice | None
    standings: StandingsSlice
    levels: LevelsSlice | None
    ceremony: CeremonySlice | None
    pause: BreakSlice | None
    seal: SealSlice | None
    notices: NoticesSlice


@dataclass(frozen=True, kw_only=True)
class AudienceView(PublicView):
    """The audience's phones: what is public."""


@dataclass(frozen=True, kw_only=True)
class ScreenView(PublicView):
    """A big screen: what is public, and its scene."""

    scene: SceneSlice


@dataclass(frozen=True, kw_only=True)
class PresenterView(PublicView):
    """Backstage: what is public, and the queue."""

    queue: QueueSlice


@dataclass(frozen=True, kw_only=True)
class JudgeView:
    """A judge: the stage and the own pad; no standings, nobody else's marks, no lamps."""

    contest: ContestSlice
    stage: StageSlice
    clock: ClockSlice | None
    pause: BreakSlice | None
    seal: SealSlice | None
    pad: PadSlice
    earlier: EarlierSlice


@dataclass(frozen=True, kw_only=True)
class HostView(PublicView):
    """The host: what is public, the run of show, the panel's seats, the log, and the covered outcome."""

    run: RunSlice
    rundown: RundownSlice
    panel: PanelSlice
    log: LogSlice
    outcome: OutcomeSlice
    corrections: CorrectionsSlice
    links: LinksSlice | None = None


@dataclass(frozen=True, kw_only=True)
class ScrutineerView(PublicView):
    """The scrutineer: all marks, traces, the log, what certification waits for."""

    sheets: SheetsSlice
    figures: FiguresSlice | None
    scrutiny: ScrutinySlice
    corrections: CorrectionsSlice
    outcome: OutcomeSlice
    log: LogSlice
