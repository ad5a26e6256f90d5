"""Results already worked out, carried over events that change no number."""

from judging import events as e
from judging.contest import Contest
from judging.notices import ANNOUNCEMENT, EFFECTS


def scoreless(contest: Contest, event: e.Event) -> bool:
    """Whether the event changes no number: a sheet of a turn still being marked counts only once that is closed."""
    if isinstance(event, e.SheetSubmitted | e.JudgeRecused):
        return contest.show.states[event.turn] not in ("closed", "revealed")
    return isinstance(event, _SCORELESS)


def carry(before: Contest, after: Contest) -> None:
    """Events that change no number keep the results already computed."""
    for cached in ("counted", "outcome", "public", "revealed"):
        if cached in before.__dict__:
            after.__dict__[cached] = before.__dict__[cached]
    if before.corrections is after.corrections:
        after.__dict__.update({k: v for k, v in before.__dict__.items() if k in (EFFECTS, ANNOUNCEMENT)})


_SCORELESS = (
    e.CriterionMarked, e.ReopenRequested, e.ReopenDeclined, e.SheetReopened, e.JudgesReminded, e.HelpCalled,
    e.HelpAnswered, e.SceneShown, e.BreakTaken, e.BreakEnded, e.ClockPaused, e.ClockResumed, e.TimeAdded,
    e.StandingsShown, e.EntryCalled, e.OthersMarkSet, e.TurnMoved, e.AwardAnnounced, e.CeremonyClosed,
    e.JudgeSubstituted, e.SheetArrivedLate, e.CorrectionProposed, e.CorrectionDropped, e.JudgeAsked,
    e.JudgeAnswered, e.AnnouncementEnded, e.LevelsShown,
)  # fmt: skip
"""Events that change no number."""
