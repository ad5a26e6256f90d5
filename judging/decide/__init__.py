"""(contest, command, caller) -> events, or a refusal: every rule about who may do what, when.

The only place that answers commands; it reads the frozen state and never changes it.
"""

from typing import assert_never

from judging import commands as c
from judging.contest import Contest
from judging.decide import ceremony, correcting, crew, figures, marking, opening, order, scrutiny, turns
from judging.decide.answer import Answer
from judging.decide.permission import permitted
from judging.refusal import Refused
from judging.seats import Caller

AFTER = correcting.Command | c.DecideTie | c.ShowScene
"""What can still be asked for after certification: a correction, what people owe by it, and telling the hall."""


def decide(contest: Contest, command: c.Command, caller: Caller) -> Answer:
    """What happens when this caller asks for this, now; a Refused changes nothing."""
    if not permitted(command, caller.seat):
        return Refused("not-your-seat", {"role": caller.seat.role})
    if contest.mode == "certified" and not isinstance(command, AFTER):
        return Refused("certified")
    if isinstance(command, c.ShowCommand) and command.seen != contest.revision:
        return Refused("already-done", {"by": contest.last_by, "step": contest.last_step})
    match command:
        case c.StartRehearsal() | c.ClearRehearsal() | c.OpenContest() | c.LetOthersMark():
            return opening.decide(contest, command, caller)
        case c.OpenDraw() | c.DrawOrder() | c.MoveTurn() | c.StartRound():
            return order.decide(contest, command, caller)
        case c.SubmitSheet() | c.MarkCriterion() | c.RequestReopen() | c.AnswerQuestion() | c.CallForHelp():
            return marking.decide(contest, command, caller)
        case (
            c.RecuseJudge() | c.SubstituteJudge() | c.ReopenSheet() | c.DeclineReopen() | c.DecideLate()
            | c.RemindJudges() | c.AnswerHelp() | c.ShowScene()
        ):  # fmt: skip
            return crew.decide(contest, command, caller)
        case (
            c.AdjustEntry() | c.AskJudge() | c.Certify() | c.ProposeCorrection() | c.ConfirmCorrection()
            | c.DropCorrection() | c.AnnounceCorrections() | c.EndAnnouncement()
        ):  # fmt: skip
            return scrutiny.decide(contest, command, caller)
        case c.EnterFigures() | c.ReleaseFigures():
            return figures.decide(contest, command, caller)
        case (
            c.CloseRounds() | c.ShowLevels() | c.DecideTie() | c.AnnounceAward() | c.NameWinner()
            | c.CloseCeremony()
        ):  # fmt: skip
            return ceremony.decide(contest, command, caller)
        case (
            c.CallEntry() | c.StartPhase() | c.PauseClock() | c.ResumeClock() | c.AddTime() | c.OpenMarking()
            | c.HoldMarking() | c.CloseMarking() | c.Reveal() | c.ShowStandings() | c.SkipEntry() | c.WithdrawEntry()
            | c.RerunEntry() | c.TakeBreak() | c.EndBreak() | c.FreezeStandings() | c.ThawStandings() | c.Undo()
        ):  # fmt: skip
            return turns.decide(contest, command, caller)
        case _:
            assert_never(command)
