"""What a step of the show does to the contest's revision, and whether it can be undone."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, LogLine, Step

UNDO_DEPTH = 12


def advanced(before: Contest, after: Contest, event: e.Event, line: LogLine) -> Contest:
    """A step of the show: a new revision, and something to undo when nothing public was harmed."""
    kind = type(event).__name__
    undo = after.undo
    if isinstance(event, REVERSIBLE):
        step = Step(kind=kind, before=before.show, line=line)
        undo = (*before.undo, step)[-UNDO_DEPTH:]
    elif not isinstance(event, e.StepUndone):
        undo = ()
    return replace(
        after, undo=undo, revision=before.revision + 1, last_by=event.by, last_step=kind, last_at=event.at
    )


REVERSIBLE = (
    e.TurnMoved, e.EntryCalled, e.PhaseStarted, e.ClockPaused, e.ClockResumed, e.TimeAdded, e.MarkingOpened,
    e.MarkingHeld, e.MarkingClosed, e.StandingsShown, e.EntrySkipped, e.EntryWithdrawn, e.BreakTaken, e.BreakEnded,
    e.StandingsFrozen, e.StandingsThawed, e.RoundStarted, e.RoundsClosed, e.AwardAnnounced, e.CeremonyClosed,
    e.AnnouncementEnded,
)  # fmt: skip
"""Steps that can be taken back: nothing that was hidden became public by them."""

SHOW_STEPS = (
    *REVERSIBLE, e.RehearsalStarted, e.RehearsalCleared, e.ContestOpened, e.OthersMarkSet, e.DrawOpened, e.OrderDrawn,
    e.TurnRevealed, e.EntryRerun, e.FiguresReleased, e.LevelsShown, e.WinnerNamed, e.StepUndone,
    e.CorrectionsAnnounced, e.ResultsCertified,
)  # fmt: skip
"""Steps of the show: they move its revision on, so that of two hosts pressing at once one is told."""
